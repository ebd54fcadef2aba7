/* Claims of one source → a JSON Resume 1.x object (https://jsonresume.org/schema). */
#include "claim/collect.h"

#include "claim/extract.h"
#include "claim/normalise.h"
#include "claim/readings.h"

typedef struct builder {
    idc_arena *arena;
    const idc_claims *claims;
    uint32_t source;
    bool memory;        /* false once there was none */
    idc_node **entries; /* of each record, NULL for those that are none of this source's */
} builder;

static idc_node *new_object(builder *b, idc_node_type type)
{
    idc_node *node = idc_node_new(b->arena, type);
    b->memory = b->memory && node;
    return node;
}

/* Text broken over rows of a page is one line here, and means what it says. */
static idc_str one_line(builder *b, idc_str raw)
{
    raw = idc_claim_unescaped(b->arena, raw);
    if (!raw.ptr)
        return raw;
    if (idc_str_find_byte(raw, '\n', 0) == SIZE_MAX)
        return raw;
    idc_buf out = idc_buf_in(b->arena);
    for (size_t i = 0; i < raw.len; i++) {
        bool broken = raw.ptr[i] == '\n';
        /* "Adeyemi-" above "Clarke" is one word */
        if (broken && i > 1 && raw.ptr[i - 1] == '-' && raw.ptr[i - 2] != ' ')
            continue;
        idc_buf_byte(&out, broken ? ' ' : raw.ptr[i]);
    }
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

static void put_text(builder *b, idc_node *object, const char *key, idc_str text)
{
    idc_str line = one_line(b, text);
    if (text.len == 0 || !object)
        return;
    idc_node *value = line.ptr ? idc_node_string(b->arena, line, (idc_span){0}) : NULL;
    b->memory = idc_node_put(object, idc_str_of(key), value) && b->memory;
}

static void put_claim(builder *b, idc_node *object, const char *key, const idc_claim *claim)
{
    if (claim)
        put_text(b, object, key, claim->raw);
}

static void put_endpoint(builder *b, idc_node *object, const char *key, const idc_endpoint *e)
{
    idc_buf text = idc_buf_in(b->arena);
    idc_endpoint_write(e, &text);
    b->memory = b->memory && !text.failed;
    if (!text.failed)
        put_text(b, object, key, idc_buf_str(&text));
}

/* single: member for a date that is no range; NULL: it is start and end. An open end is no
 * endDate. */
static void put_dates(builder *b, idc_node *object, const idc_claim *claim, const char *single)
{
    if (!claim)
        return;
    const idc_interval *dates = &claim->value.dates;
    if (single && (!dates->is_range || strcmp(single, "endDate"))) {
        put_endpoint(b, object, single, &dates->start);
        return;
    }
    put_endpoint(b, object, "startDate", &dates->start);
    if (!dates->open_end)
        put_endpoint(b, object, "endDate", dates->is_range ? &dates->end : &dates->start);
}

static const idc_claim *next(const builder *b, const idc_claim *after, idc_claim_kind kind)
{
    const idc_claim *claim = after;
    while ((claim = idc_claims_next(b->claims, claim, kind, 0)))
        if (claim->source == b->source)
            return claim;
    return NULL;
}

static void put_location(builder *b, idc_node *basics, const idc_claim *claim)
{
    idc_node *location = claim ? new_object(b, IDC_NODE_OBJECT) : NULL;
    if (!location)
        return;
    size_t comma = idc_str_find_byte(claim->raw, ',', 0);
    put_text(b, location, "city",
             idc_str_trim(idc_str_sub(claim->raw, 0, comma == SIZE_MAX ? claim->raw.len : comma)));
    put_text(b, location, "region", idc_str_of(claim->value.place.region));
    put_text(b, location, "countryCode", idc_str_of(claim->value.place.country));
    b->memory = idc_node_put(basics, IDC_STR("location"), location) && b->memory;
}

static idc_node *profiles_of(builder *b)
{
    idc_node *profiles = new_object(b, IDC_NODE_ARRAY);
    for (const idc_claim *c = NULL; profiles && (c = next(b, c, IDC_CLAIM_ACCOUNT));) {
        idc_node *profile = new_object(b, IDC_NODE_OBJECT);
        if (!profile)
            break;
        put_text(b, profile, "network", c->value.account.platform);
        put_text(b, profile, "username", c->value.account.handle);
        if (idc_str_find_byte(c->raw, '/', 0) != SIZE_MAX)
            put_claim(b, profile, "url", c);
        b->memory = idc_node_push(profiles, profile) && b->memory;
    }
    return profiles;
}

static const idc_document *document_of(const builder *b)
{
    return b->source < b->claims->source_count ? b->claims->sources[b->source].document : NULL;
}

/* "basics" of an exact format. */
static const idc_node *record_of(const builder *b)
{
    const idc_document *doc = document_of(b);
    return doc ? idc_node_get(doc->record, "basics") : NULL;
}

static const idc_node *profile_of(const builder *b)
{
    const idc_document *doc = document_of(b);
    return doc && !doc->record ? doc->profile : NULL;
}

/* What the page of an account gives beside claims: its picture and what it says of itself. */
static void put_profile(builder *b, idc_node *basics)
{
    static const char *const fields[][2] = {
        {"image", "image"}, {"summary", "bio"}, {"label", "title"}};
    const idc_node *profile = profile_of(b), *record = record_of(b);
    for (size_t i = 0; i < 3; i++)
        put_text(b, basics, fields[i][0],
                 record ? idc_node_text(record, fields[i][0])
                        : idc_node_text(profile, fields[i][1]));
}

static bool has_url(const idc_node *profiles, idc_str url)
{
    for (const idc_node *p = profiles->child; p; p = p->next)
        if (idc_str_eq(idc_node_text(p, "url"), url))
            return true;
    return false;
}

/* Links of an account's page that are no accounts of platforms that are known. */
static void put_links(builder *b, idc_node *profiles, const idc_node *basics, const idc_node *links)
{
    for (const idc_node *n = links ? links->child : NULL; n && b->memory; n = n->next) {
        if (idc_str_eq(n->text, idc_node_text(basics, "url")) || has_url(profiles, n->text))
            continue;
        idc_node *profile = new_object(b, IDC_NODE_OBJECT);
        if (!profile)
            break;
        put_text(b, profile, "url", n->text);
        b->memory = idc_node_push(profiles, profile) && b->memory;
    }
}

static idc_node *basics_of(builder *b)
{
    idc_node *basics = new_object(b, IDC_NODE_OBJECT);
    if (!basics)
        return NULL;
    /* What the account is called says more than what stands large on its page. */
    const idc_node *profile = profile_of(b);
    put_text(b, basics, "name", idc_node_text(profile, "name"));
    if (!idc_node_get(basics, "name"))
        put_text(b, basics, "name", idc_node_text(profile, "display_name"));
    const idc_claim *name = next(b, NULL, IDC_CLAIM_NAME);
    if (!idc_node_get(basics, "name") && name && !name->zone)
        put_claim(b, basics, "name", name);
    put_claim(b, basics, "email", next(b, NULL, IDC_CLAIM_EMAIL));
    put_claim(b, basics, "phone", next(b, NULL, IDC_CLAIM_PHONE));
    const idc_claim *url = NULL;
    idc_account_url account;
    /* The own page, not the address of an account. */
    while ((url = next(b, url, IDC_CLAIM_URL)) && idc_account_of_url(url->raw, &account))
        ;
    put_claim(b, basics, "url", url);
    put_location(b, basics, next(b, NULL, IDC_CLAIM_RESIDENCE));
    put_profile(b, basics);
    idc_node *profiles = profiles_of(b);
    if (profiles)
        put_links(b, profiles, basics, idc_node_get(profile, "links"));
    if (profiles && profiles->count > 0)
        b->memory = idc_node_put(basics, IDC_STR("profiles"), profiles) && b->memory;
    return basics;
}

/* --- entries by tables of their members ------------------------------------------------------- */

typedef struct slot {
    const char *name;
    size_t offset; /* of the claim in idc_record */
} slot;

enum { MEMBERS_MAX = 8 };

typedef struct section {
    const char *name;
    idc_record_kind kind;
    const char *date; /* member for a single date; NULL: it is start and end */
    slot members[MEMBERS_MAX];
} section;

#define SLOT(name) offsetof(idc_record, name)

static const section sections[] = {
    {"work",
     IDC_RECORD_WORK,
     NULL,
     {{"name", SLOT(organisation)},
      {"position", SLOT(title)},
      {"location", SLOT(place)},
      {"summary", SLOT(summary)},
      {"url", SLOT(url)}}},
    {"volunteer",
     IDC_RECORD_VOLUNTEER,
     NULL,
     {{"organization", SLOT(organisation)},
      {"position", SLOT(title)},
      {"location", SLOT(place)},
      {"summary", SLOT(summary)},
      {"url", SLOT(url)}}},
    /* a single date of a study is when it ended */
    {"education",
     IDC_RECORD_EDUCATION,
     "endDate",
     {{"institution", SLOT(organisation)},
      {"studyType", SLOT(title)},
      {"area", SLOT(area)},
      {"url", SLOT(url)}}},
    {"certificates",
     IDC_RECORD_CERTIFICATE,
     "date",
     {{"name", SLOT(title)}, {"issuer", SLOT(organisation)}, {"url", SLOT(url)}}},
    {"projects",
     IDC_RECORD_PROJECT,
     NULL,
     {{"name", SLOT(title)},
      {"entity", SLOT(organisation)},
      {"description", SLOT(summary)},
      {"url", SLOT(url)}}},
    {"awards",
     IDC_RECORD_AWARD,
     "date",
     {{"title", SLOT(title)},
      {"awarder", SLOT(organisation)},
      {"summary", SLOT(summary)},
      {"url", SLOT(url)}}},
    {"publications",
     IDC_RECORD_PUBLICATION,
     "releaseDate",
     {{"name", SLOT(title)},
      {"publisher", SLOT(organisation)},
      {"summary", SLOT(summary)},
      {"url", SLOT(url)}}},
    {"references",
     IDC_RECORD_REFERENCE,
     NULL,
     {{"name", SLOT(title)},
      {"position", SLOT(role)},
      {"organization", SLOT(organisation)},
      {"email", SLOT(email)},
      {"phone", SLOT(phone)},
      {"reference", SLOT(summary)},
      {"url", SLOT(url)}}},
};

static idc_node *entry_of(builder *b, const idc_record *record, const section *s)
{
    idc_node *entry = new_object(b, IDC_NODE_OBJECT);
    for (const slot *m = s->members; entry && m < s->members + MEMBERS_MAX && m->name; m++) {
        const idc_claim *claim;
        memcpy(&claim, (const char *)record + m->offset, sizeof claim);
        put_claim(b, entry, m->name, claim);
    }
    if (entry)
        put_dates(b, entry, record->dates, s->date);
    return entry;
}

static void put_records(builder *b, idc_node *out, const section *s)
{
    idc_node *array = NULL;
    for (size_t i = 0; i < b->claims->record_count && b->memory; i++) {
        const idc_record *record = &b->claims->records[i];
        if (record->source != b->source || record->kind != s->kind || record->earlier)
            continue;
        if (!array)
            array = new_object(b, IDC_NODE_ARRAY);
        b->entries[i] = entry_of(b, record, s);
        b->memory = array && idc_node_push(array, b->entries[i]) && b->memory;
    }
    if (array)
        b->memory = idc_node_put(out, idc_str_of(s->name), array) && b->memory;
}

/* What an entry may have several of. */
static void put_several(builder *b, const char *key, idc_claim_kind kind)
{
    for (const idc_claim *c = NULL; b->memory && (c = next(b, c, kind));) {
        idc_node *entry = c->record < b->claims->record_count ? b->entries[c->record] : NULL;
        idc_node *array = entry ? (idc_node *)idc_node_get(entry, key) : NULL;
        if (!entry)
            continue;
        if (!array) {
            array = new_object(b, IDC_NODE_ARRAY);
            b->memory = idc_node_put(entry, idc_str_of(key), array) && b->memory;
        }
        idc_str line = one_line(b, c->raw);
        idc_node *text = line.ptr ? idc_node_string(b->arena, line, (idc_span){0}) : NULL;
        b->memory = b->memory && idc_node_push(array, text);
    }
}

static void put_list(builder *b, idc_node *out, const char *key, const char *member,
                     idc_claim_kind kind)
{
    idc_node *array = NULL;
    for (const idc_claim *c = NULL; b->memory && (c = next(b, c, kind));) {
        idc_node *entry = new_object(b, IDC_NODE_OBJECT);
        if (!array)
            array = new_object(b, IDC_NODE_ARRAY);
        if (!b->memory)
            return;
        put_claim(b, entry, member, c);
        b->memory = idc_node_push(array, entry) && b->memory;
    }
    if (array)
        b->memory = idc_node_put(out, idc_str_of(key), array) && b->memory;
}

idc_status idc_resume_of(idc_arena *arena, const idc_claims *claims, uint32_t source,
                         idc_node **out)
{
    builder b = {.arena = arena, .claims = claims, .source = source, .memory = true};
    idc_node *resume = new_object(&b, IDC_NODE_OBJECT), *basics = basics_of(&b);
    b.entries = idc_arena_array(arena, claims->record_count + 1, sizeof *b.entries);
    *out = NULL;
    if (!resume || !basics || !b.entries || !idc_node_put(resume, IDC_STR("basics"), basics))
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        put_records(&b, resume, &sections[i]);
    put_several(&b, "roles", IDC_CLAIM_PROJECT_ROLE);
    put_several(&b, "keywords", IDC_CLAIM_PROJECT_TECHNOLOGY);
    put_list(&b, resume, "skills", "name", IDC_CLAIM_SKILL);
    put_list(&b, resume, "languages", "language", IDC_CLAIM_LANGUAGE);
    put_list(&b, resume, "interests", "name", IDC_CLAIM_INTEREST);
    if (!b.memory)
        return IDC_ERR_NOMEM;
    *out = resume;
    return IDC_OK;
}
