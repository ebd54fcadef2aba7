/* A JSON Resume object (https://jsonresume.org/schema, 1.x and the older names of 0.x) → claims. */
#include "claim/extract.h"
#include "claim/readings.h"

enum { STATED = 1000 }; /* the format itself says what the value is */

static const idc_node *text_member(const idc_node *object, const char *key, const char *older)
{
    const idc_node *node = idc_node_get(object, key);
    if ((!node || node->type != IDC_NODE_STRING || node->text.len == 0) && older)
        node = idc_node_get(object, older);
    return node && node->type == IDC_NODE_STRING && node->text.len > 0 ? node : NULL;
}

static idc_status add(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    return node ? idc_collect(c, kind, node->text, node->span, STATED, NULL) : IDC_OK;
}

static idc_status add_years(idc_collector *c, const idc_node *node)
{
    return node ? idc_collect_years(c, node->text, node->span, NULL, SIZE_MAX, STATED) : IDC_OK;
}

static const idc_node *first_of(const idc_node *object, const char *key)
{
    const idc_node *array = idc_node_get(object, key);
    return array && array->type == IDC_NODE_ARRAY ? array->child : NULL;
}

/* Bytes from a to b as they stand, when both are views into one buffer and b follows closely. */
static bool adjacent(const idc_node *a, const idc_node *b, idc_str *raw)
{
    enum { GAP_MAX = 80 };
    uintptr_t from = (uintptr_t)a->text.ptr, to = (uintptr_t)b->text.ptr;
    if (b->span.begin <= a->span.end || b->span.begin - a->span.end > GAP_MAX || to <= from ||
        to - from != b->span.begin - a->span.begin || a->span.page != b->span.page ||
        !idc_str_eq(a->span.path, b->span.path))
        return false;
    *raw = (idc_str){a->text.ptr, to - from + b->text.len};
    return true;
}

/* No endDate beside a startDate means "still", by the format's rule. */
static idc_status add_dates(idc_collector *c, idc_claim_kind kind, const idc_node *entry)
{
    const idc_node *start = text_member(entry, "startDate", NULL);
    const idc_node *end = text_member(entry, "endDate", NULL);
    const idc_node *first = start ? start : end;
    if (!first)
        return IDC_OK;
    idc_interval value;
    if (!idc_interval_of(c, start ? start->text : IDC_STR_NONE, end ? end->text : IDC_STR_NONE,
                         kind == IDC_CLAIM_WORK_DATES, &value))
        return IDC_OK;
    idc_str raw = first->text;
    idc_span span = first->span;
    if (start && end && adjacent(start, end, &raw))
        span = idc_span_join(start->span, end->span);
    return idc_collect_dates(c, kind, raw, span, STATED, &value);
}

static idc_status add_location(idc_collector *c, idc_claim_kind kind, const idc_node *location)
{
    static const char *const keys[] = {"city", "region", "countryCode"};
    if (!location)
        return IDC_OK;
    if (location->type == IDC_NODE_STRING)
        return add(c, kind, location);
    idc_buf text = idc_buf_in(c->work->arena);
    idc_span span = {0};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const idc_node *part = text_member(location, keys[i], NULL);
        if (!part)
            continue;
        if (text.len > 0)
            idc_buf_text(&text, ", ");
        idc_buf_add(&text, part->text);
        span = idc_span_join(span, part->span);
    }
    if (text.failed)
        return IDC_ERR_NOMEM;
    return idc_collect(c, kind, idc_buf_str(&text), span, STATED, NULL);
}

static idc_status add_profile(idc_collector *c, const idc_node *profile)
{
    const idc_node *handle = text_member(profile, "username", NULL);
    const idc_node *url = text_member(profile, "url", NULL);
    idc_str network = idc_node_text(profile, "network");
    idc_status status =
        url ? idc_collect(c, IDC_CLAIM_URL, url->text, url->span, STATED, NULL) : IDC_OK;
    idc_account_url account = {network, IDC_STR_NONE};
    const idc_node *said = handle ? handle : url;
    if (status != IDC_OK || !said)
        return status;
    if (handle)
        account.handle = handle->text;
    else if (!idc_account_of_url(url->text, &account))
        return IDC_OK;
    status = idc_collect_begin(c, IDC_RECORD_ACCOUNT);
    if (status != IDC_OK)
        return status;
    status = idc_collect_account(c, network.len ? network : account.platform, account.handle,
                                 IDC_STR_NONE, said->text, said->span, STATED);
    idc_collect_end(c);
    return status;
}

static idc_status add_basics(idc_collector *c, const idc_node *basics)
{
    idc_status status = add(c, IDC_CLAIM_NAME, text_member(basics, "name", NULL));
    if (status == IDC_OK)
        status = add_location(c, IDC_CLAIM_RESIDENCE, idc_node_get(basics, "location"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_EMAIL, text_member(basics, "email", NULL));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_PHONE, text_member(basics, "phone", NULL));
    const idc_node *url = text_member(basics, "url", "website");
    if (status == IDC_OK && url)
        status = idc_collect_url(c, url->text, url->span, STATED);
    if (status == IDC_OK)
        status = add_years(c, text_member(basics, "summary", NULL));
    for (const idc_node *p = first_of(basics, "profiles"); p && status == IDC_OK; p = p->next)
        status = add_profile(c, p);
    return status;
}

/* --- entries by tables of their members ------------------------------------------------------- */

/* A member of an entry, or an older name for it, and the claim it makes; startDate and endDate make
 * one. */
typedef struct field {
    const char *name, *older;
    idc_claim_kind kind;
} field;

enum { FIELDS_MAX = 8, TEXTS_MAX = 3 }; /* an unused name ends a list */

typedef struct section {
    const char *name;
    idc_record_kind kind;
    field fields[FIELDS_MAX];
    const char *texts[TEXTS_MAX]; /* that tell of technologies and of years with them */
} section;

static const section sections[] = {
    {"work",
     IDC_RECORD_WORK,
     {{"position", NULL, IDC_CLAIM_WORK_TITLE},
      {"name", "company", IDC_CLAIM_WORK_ORGANISATION},
      {"startDate", "endDate", IDC_CLAIM_WORK_DATES},
      {"location", NULL, IDC_CLAIM_WORK_PLACE},
      {"type", "employmentType", IDC_CLAIM_WORK_TYPE},
      {"summary", NULL, IDC_CLAIM_WORK_SUMMARY},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {"summary", "highlights"}},
    {"volunteer",
     IDC_RECORD_VOLUNTEER,
     {{"position", NULL, IDC_CLAIM_WORK_TITLE},
      {"organization", "name", IDC_CLAIM_WORK_ORGANISATION},
      {"startDate", "endDate", IDC_CLAIM_WORK_DATES},
      {"location", NULL, IDC_CLAIM_WORK_PLACE},
      {"summary", NULL, IDC_CLAIM_WORK_SUMMARY},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {"summary", "highlights"}},
    {"education",
     IDC_RECORD_EDUCATION,
     {{"studyType", NULL, IDC_CLAIM_EDUCATION_DEGREE},
      {"area", NULL, IDC_CLAIM_EDUCATION_AREA},
      {"institution", NULL, IDC_CLAIM_EDUCATION_INSTITUTION},
      {"startDate", "endDate", IDC_CLAIM_EDUCATION_DATES},
      {"location", NULL, IDC_CLAIM_EDUCATION_PLACE},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {NULL}},
    {"certificates",
     IDC_RECORD_CERTIFICATE,
     {{"name", "title", IDC_CLAIM_CERTIFICATE},
      {"issuer", NULL, IDC_CLAIM_CERTIFICATE_ISSUER},
      {"date", NULL, IDC_CLAIM_CERTIFICATE_DATES},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {NULL}},
    {"projects",
     IDC_RECORD_PROJECT,
     {{"name", "title", IDC_CLAIM_PROJECT},
      {"entity", NULL, IDC_CLAIM_PROJECT_ORGANISATION},
      {"roles", "role", IDC_CLAIM_PROJECT_ROLE},
      {"startDate", "endDate", IDC_CLAIM_PROJECT_DATES},
      {"description", "summary", IDC_CLAIM_PROJECT_SUMMARY},
      {"url", "website", IDC_CLAIM_ENTRY_URL},
      {"keywords", NULL, IDC_CLAIM_PROJECT_TECHNOLOGY}},
     {"description", "summary", "highlights"}},
    {"awards",
     IDC_RECORD_AWARD,
     {{"title", "name", IDC_CLAIM_AWARD},
      {"awarder", NULL, IDC_CLAIM_AWARD_ISSUER},
      {"date", NULL, IDC_CLAIM_AWARD_DATES},
      {"summary", NULL, IDC_CLAIM_AWARD_SUMMARY},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {NULL}},
    {"publications",
     IDC_RECORD_PUBLICATION,
     {{"name", "title", IDC_CLAIM_PUBLICATION},
      {"publisher", NULL, IDC_CLAIM_PUBLICATION_PUBLISHER},
      {"releaseDate", "date", IDC_CLAIM_PUBLICATION_DATES},
      {"summary", NULL, IDC_CLAIM_PUBLICATION_SUMMARY},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {NULL}},
    /* the schema has name and reference; the others as exact formats state them */
    {"references",
     IDC_RECORD_REFERENCE,
     {{"name", NULL, IDC_CLAIM_REFERENCE_NAME},
      {"position", NULL, IDC_CLAIM_REFERENCE_TITLE},
      {"organization", NULL, IDC_CLAIM_REFERENCE_ORGANISATION},
      {"email", NULL, IDC_CLAIM_REFERENCE_EMAIL},
      {"phone", NULL, IDC_CLAIM_REFERENCE_PHONE},
      {"reference", NULL, IDC_CLAIM_REFERENCE_TEXT},
      {"url", "website", IDC_CLAIM_ENTRY_URL}},
     {NULL}},
};

static idc_status add_field(idc_collector *c, const idc_node *entry, const field *f)
{
    if (!strcmp(f->name, "startDate"))
        return add_dates(c, f->kind, entry);
    if (idc_claim_value_of(f->kind) == IDC_VALUE_place)
        return add_location(c, f->kind, idc_node_get(entry, f->name));
    const idc_node *text = text_member(entry, f->name, f->older);
    if (text)
        return add(c, f->kind, text);
    idc_status status = IDC_OK;
    for (const idc_node *n = first_of(entry, f->name); n && status == IDC_OK; n = n->next)
        if (n->type == IDC_NODE_STRING)
            status = add(c, f->kind, n);
    return status;
}

/* Reads one text for what its words name: technologies of the open record, or years with them. */
static idc_status read_text(idc_collector *c, const idc_node *text)
{
    if (c->record == IDC_RECORD_NONE)
        return add_years(c, text);
    return idc_collect_technologies(c, text->text, text->span, NULL, 0, text->text.len, STATED);
}

static idc_status read_texts(idc_collector *c, const idc_node *entry, const section *s)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < TEXTS_MAX && s->texts[i] && status == IDC_OK; i++) {
        const idc_node *text = text_member(entry, s->texts[i], NULL);
        if (text)
            status = read_text(c, text);
        for (const idc_node *n = first_of(entry, s->texts[i]); n && status == IDC_OK; n = n->next)
            if (n->type == IDC_NODE_STRING)
                status = read_text(c, n);
    }
    return status;
}

static idc_status add_entry(idc_collector *c, const idc_node *entry, const section *s)
{
    idc_status status = idc_collect_begin(c, s->kind);
    if (status != IDC_OK)
        return status;
    for (size_t i = 0; s->fields[i].name && status == IDC_OK; i++)
        status = add_field(c, entry, &s->fields[i]);
    if (status == IDC_OK)
        status = read_texts(c, entry, s);
    idc_collect_end(c);
    return status == IDC_OK ? read_texts(c, entry, s) : status;
}

/* --- lists of names --------------------------------------------------------------------------- */

/* Strings, or objects that hold the name in a member and may hold further ones as keywords. */
static idc_status add_list(idc_collector *c, const idc_node *list, idc_claim_kind kind,
                           const char *member, const char *older)
{
    idc_status status = IDC_OK;
    for (const idc_node *node = list; node && status == IDC_OK; node = node->next) {
        status =
            add(c, kind, node->type == IDC_NODE_STRING ? node : text_member(node, member, older));
        for (const idc_node *n = first_of(node, "keywords"); n && status == IDC_OK; n = n->next)
            if (n->type == IDC_NODE_STRING)
                status = add(c, kind, n);
    }
    return status;
}

idc_status idc_collect_record(idc_collector *c, const idc_node *record)
{
    idc_status status = add_basics(c, idc_node_get(record, "basics"));
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        const idc_node *entry = first_of(record, sections[i].name);
        for (; entry && status == IDC_OK; entry = entry->next)
            status = add_entry(c, entry, &sections[i]);
    }
    if (status == IDC_OK)
        status = add_list(c, first_of(record, "skills"), IDC_CLAIM_SKILL, "name", NULL);
    if (status == IDC_OK)
        status = add_list(c, first_of(record, "languages"), IDC_CLAIM_LANGUAGE, "language", "name");
    if (status == IDC_OK)
        status = add_list(c, first_of(record, "interests"), IDC_CLAIM_INTEREST, "name", NULL);
    return status;
}
