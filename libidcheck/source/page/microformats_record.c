/*
 * h-resume and h-card, classic ones included, as a record (microformats.org/wiki/h-resume, h-card,
 * h-event). A page with one résumé is its record; a card alone is one only when it is the page's
 * own.
 */
#include "source/record/record_map.h"

#include "source/page/microformats.h"
#include "source/page/profile_facts.h"

static const idc_node *first(const idc_node *item, const char *property)
{
    const idc_node *list = idc_node_get(idc_node_get(item, "properties"), property);
    return list ? list->child : NULL;
}

/* Text of a value: itself, or "value" of markup, pictures and items. */
static const idc_node *plain(const idc_node *value)
{
    if (value && value->type == IDC_NODE_OBJECT)
        value = idc_node_get(value, "value");
    return value && value->type == IDC_NODE_STRING ? value : NULL;
}

static bool is_type(const idc_node *item, const char *type)
{
    const idc_node *types = idc_node_get(item, "type");
    for (const idc_node *t = types ? types->child : NULL; t; t = t->next)
        if (idc_str_is(t->text, type))
            return true;
    return false;
}

static bool set(idc_document *doc, idc_node *entry, const char *field, const idc_node *value)
{
    const idc_node *text = plain(value);
    return !text || idc_record_set(doc, entry, field, text->text, text->span);
}

typedef struct rule {
    const char *property, *field;
} rule;

static bool set_all(idc_document *doc, idc_node *entry, const idc_node *item, const rule *rules)
{
    bool ok = entry;
    for (; rules->property && ok; rules++)
        ok = set(doc, entry, rules->field, first(item, rules->property));
    return ok;
}

/* "mailto:" and "tel:" are not of the address. */
static bool set_address(idc_document *doc, idc_node *basics, const idc_node *card,
                        const char *property, const char *scheme, const char *field)
{
    const idc_node *value = plain(first(card, property));
    idc_str text = value ? value->text : IDC_STR_NONE, s = idc_str_of(scheme);
    if (idc_str_istarts(text, s))
        text = idc_str_sub(text, s.len, text.len);
    return !value || idc_record_set(doc, basics, field, text, value->span);
}

static bool take_card(idc_document *doc, const idc_node *card)
{
    static const rule rules[] = {{"name", "name"},
                                 {"photo", "image"},
                                 {"note", "summary"},
                                 {"job-title", "label"},
                                 {"locality", "location/city"},
                                 {"region", "location/region"},
                                 {"country-name", "location/countryCode"},
                                 {NULL, NULL}};
    idc_node *basics = idc_record_entry(doc, "basics");
    const idc_node *urls = idc_node_get(idc_node_get(card, "properties"), "url");
    const idc_node *adr = first(card, "adr");
    bool ok = set_all(doc, basics, card, rules) &&
              set_address(doc, basics, card, "email", "mailto:", "email") &&
              set_address(doc, basics, card, "tel", "tel:", "phone");
    if (ok && adr && adr->type == IDC_NODE_OBJECT)
        ok = set_all(doc, basics, adr, rules + 4);
    for (const idc_node *u = urls ? urls->child : NULL; u && ok; u = u->next) {
        if (!idc_node_get(basics, "url")) {
            ok = set(doc, basics, "url", u);
            continue;
        }
        idc_node *profile = idc_record_entry(doc, "profiles");
        ok = profile && set(doc, profile, "url", u);
    }
    return ok;
}

/* A card in the place of a name gives its own organisation where it has one. */
static const idc_node *organisation(const idc_node *item)
{
    const idc_node *org = first(item, "org"), *place = first(item, "location");
    if (!org && place && place->type == IDC_NODE_OBJECT)
        org = first(place, "org") ? first(place, "org") : first(place, "name");
    return org;
}

static bool take_event(idc_document *doc, const idc_node *item, bool study)
{
    static const rule dates[] = {{"start", "startDate"}, {"end", "endDate"}, {NULL, NULL}};
    const idc_node *org = organisation(item), *title = first(item, "job-title");
    const idc_node *name = first(item, "name");
    title = title ? title : first(item, "title");
    if (plain(org) && plain(name) && idc_str_eq(plain(org)->text, plain(name)->text))
        name = NULL;
    if (item->type != IDC_NODE_OBJECT)
        org = item, name = NULL;
    /* Without an organisation beside it, the name of a course of study is the school's. */
    if (!org && (study || title)) {
        org = name;
        name = NULL;
    }
    if (!org && !name && !title)
        return true;
    idc_node *entry = idc_record_entry(doc, study ? "education" : "work");
    bool ok = entry && set(doc, entry, study ? "institution" : "name", org) &&
              set(doc, entry, study ? "studyType" : "position", title ? title : name);
    return ok && set_all(doc, entry, item, dates) &&
           set(doc, entry, "summary", study ? NULL : first(item, "description"));
}

static bool take_resume(idc_document *doc, const idc_node *item)
{
    static const rule rules[] = {{"name", "name"}, {"summary", "summary"}, {NULL, NULL}};
    const idc_node *properties = idc_node_get(item, "properties");
    const idc_node *card = first(item, "contact");
    bool ok = !card || card->type != IDC_NODE_OBJECT || take_card(doc, card);
    ok = ok && set_all(doc, idc_record_entry(doc, "basics"), item, rules);
    for (const idc_node *p = properties ? properties->child : NULL; p && ok; p = p->next) {
        bool work = idc_str_is(p->key, "experience"), study = idc_str_is(p->key, "education");
        bool skill = idc_str_is(p->key, "skill");
        for (const idc_node *v = p->child; v && ok && (work || study || skill); v = v->next) {
            if (!skill) {
                ok = take_event(doc, v, study);
                continue;
            }
            idc_node *entry = idc_record_entry(doc, "skills");
            ok = entry && set(doc, entry, "name", v);
        }
    }
    return ok;
}

/* Says how many items of a type stand at the top of the page; *one is the first. */
static size_t count_of(const idc_node *formats, const char *type, const idc_node **one)
{
    const idc_node *items = idc_node_get(formats, "items");
    size_t count = 0;
    for (const idc_node *i = items ? items->child : NULL; i; i = i->next) {
        if (!is_type(i, type))
            continue;
        if (count++ == 0)
            *one = i;
    }
    return count;
}

/* The representative card (microformats.org/wiki/representative-h-card-authoring): the only one at
 * the top, with an address that the page links to as rel="me". */
static bool is_own(const idc_node *formats, const idc_node *card)
{
    const idc_node *me = idc_node_get(idc_node_get(formats, "rels"), "me");
    const idc_node *urls = idc_node_get(idc_node_get(card, "properties"), "url");
    for (const idc_node *u = urls ? urls->child : NULL; u; u = u->next)
        for (const idc_node *m = me ? me->child : NULL; m; m = m->next)
            if (idc_str_eq(u->text, m->text))
                return true;
    return false;
}

/* A card is the profile of who keeps the page; beside it the page is read as it stands. */
static idc_status take_profile(idc_document *doc, const idc_node *card)
{
    static const rule rules[] = {
        {"name", "name"},        {"photo", "image"},     {"note", "bio"}, {"nickname", "handle"},
        {"org", "organisation"}, {"job-title", "title"}, {"url", "url"},  {NULL, NULL}};
    idc_node *profile = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    idc_status status = profile ? IDC_OK : IDC_ERR_NOMEM;
    for (const rule *r = rules; r->property && status == IDC_OK; r++) {
        const idc_node *text = plain(first(card, r->property));
        if (text)
            status = idc_profile_put(doc, profile, r->field, text->text, text->span);
    }
    if (status == IDC_OK && profile->count)
        doc->profile = profile;
    return status;
}

idc_status idc_microformats_record(idc_document *doc, const idc_node *formats)
{
    const idc_node *one = NULL;
    if (count_of(formats, "h-resume", &one) == 1 &&
        (first(one, "experience") || first(one, "education")))
        return take_resume(doc, one) ? IDC_OK : IDC_ERR_NOMEM;
    if (!doc->profile && count_of(formats, "h-card", &one) == 1 && is_own(formats, one))
        return take_profile(doc, one);
    return IDC_OK;
}
