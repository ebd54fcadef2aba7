#include "source/text/json_record.h"

#include "base/buf.h"

typedef struct renaming {
    const char *section; /* NULL: in every section */
    const char *from, *to;
} renaming;

static const renaming renamings[] = {
    {"work", "company", "name"},       {"work", "title", "position"},
    {"basics", "picture", "image"},    {"basics", "bio", "summary"},
    {"education", "gpa", "score"},     {"education", "school", "institution"},
    {"languages", "level", "fluency"}, {"volunteer", "name", "organization"},
    {NULL, "website", "url"},
};

static const renaming sections[] = {
    {NULL, "bio", "basics"},
    {NULL, "hobbies", "interests"},
    {NULL, "employment", "work"},
    {NULL, "certifications", "certificates"},
};

bool idc_json_record_is(const idc_node *object)
{
    static const char *const names[] = {"work", "education", "skills", "volunteer"};
    if (!object || object->type != IDC_NODE_OBJECT)
        return false;
    const idc_node *basics = idc_node_get(object, "basics");
    if (basics && basics->type == IDC_NODE_OBJECT)
        return true;
    int arrays = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const idc_node *section = idc_node_get(object, names[i]);
        arrays += section && section->type == IDC_NODE_ARRAY && section->child &&
                  section->child->type == IDC_NODE_OBJECT;
    }
    idc_str schema = idc_node_text(object, "$schema");
    bool named = idc_str_find(schema, IDC_STR("jsonresume"), 0) != SIZE_MAX ||
                 idc_str_find(schema, IDC_STR("resume-schema"), 0) != SIZE_MAX;
    const idc_node *bio = idc_node_get(object, "bio");
    return named || (arrays >= 1 && bio && bio->type == IDC_NODE_OBJECT) || arrays >= 2;
}

/* A member that already has the new name wins; the old one then stays under the old. */
static void rename_member(idc_node *object, const char *from, const char *to)
{
    idc_node *member = (idc_node *)idc_node_get(object, from);
    if (member && !idc_node_get(object, to))
        member->key = idc_str_of(to);
}

static void upgrade_entry(idc_node *entry, idc_str section)
{
    if (entry->type != IDC_NODE_OBJECT)
        return;
    for (size_t i = 0; i < sizeof renamings / sizeof *renamings; i++) {
        const renaming *r = &renamings[i];
        if (!r->section || idc_str_is(section, r->section))
            rename_member(entry, r->from, r->to);
    }
}

/* 0.0.x gave several kinds of address or number as an object; the first one is taken. */
static void first_of_object(idc_node *basics, const char *key)
{
    idc_node *value = (idc_node *)idc_node_get(basics, key);
    if (!value || value->type != IDC_NODE_OBJECT || !value->child ||
        value->child->type != IDC_NODE_STRING)
        return;
    value->type = IDC_NODE_STRING;
    value->text = value->child->text;
    value->span = value->child->span;
    value->child = value->last = NULL;
    value->count = 0;
}

/* "firstName" and "lastName" as one name; its span reaches over both. */
static idc_status join_name(idc_arena *arena, idc_node *basics)
{
    const idc_node *first = idc_node_get(basics, "firstName");
    const idc_node *last = idc_node_get(basics, "lastName");
    bool strings = first && last && first->type == IDC_NODE_STRING && last->type == IDC_NODE_STRING;
    if (!strings || idc_node_get(basics, "name"))
        return IDC_OK;
    idc_str name = idc_arena_format(arena, "%S %S", first->text, last->text);
    if (!name.ptr)
        return IDC_ERR_NOMEM;
    idc_span span = idc_span_join(first->span, last->span);
    bool put = idc_node_put(basics, IDC_STR("name"), idc_node_string(arena, name, span));
    return put ? IDC_OK : IDC_ERR_NOMEM;
}

/* {"github": "user"} becomes [{"network": "github", "username": "user"}]. */
static idc_status list_profiles(idc_arena *arena, idc_node *basics)
{
    idc_node *profiles = (idc_node *)idc_node_get(basics, "profiles");
    if (!profiles || profiles->type != IDC_NODE_OBJECT)
        return IDC_OK;
    idc_node *next = profiles->child;
    profiles->type = IDC_NODE_ARRAY;
    profiles->child = profiles->last = NULL;
    profiles->count = 0;
    while (next) {
        idc_node *value = next;
        next = value->next;
        value->next = NULL;
        if (value->type != IDC_NODE_STRING)
            continue;
        bool url = idc_str_find(value->text, IDC_STR("://"), 0) != SIZE_MAX;
        idc_node *entry = idc_node_new(arena, IDC_NODE_OBJECT);
        idc_node *network = idc_node_string(arena, value->key, value->span);
        if (!entry || !idc_node_put(entry, IDC_STR("network"), network))
            return IDC_ERR_NOMEM;
        entry->span = value->span;
        idc_node_put(entry, url ? IDC_STR("url") : IDC_STR("username"), value);
        idc_node_push(profiles, entry);
    }
    return IDC_OK;
}

idc_status idc_json_record_upgrade(idc_document *doc, idc_node *record)
{
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        rename_member(record, sections[i].from, sections[i].to);
    for (idc_node *section = record->child; section; section = section->next) {
        if (section->type == IDC_NODE_OBJECT)
            upgrade_entry(section, section->key);
        for (idc_node *c = section->child; c && section->type == IDC_NODE_ARRAY; c = c->next)
            upgrade_entry(c, section->key);
    }
    idc_node *basics = (idc_node *)idc_node_get(record, "basics");
    if (!basics || basics->type != IDC_NODE_OBJECT)
        return IDC_OK;
    first_of_object(basics, "email");
    first_of_object(basics, "phone");
    idc_node *location = (idc_node *)idc_node_get(basics, "location");
    if (location && location->type == IDC_NODE_OBJECT)
        rename_member(location, "state", "region");
    idc_status status = join_name(doc->work->arena, basics);
    return status == IDC_OK ? list_profiles(doc->work->arena, basics) : status;
}

/* --- schema ---------------------------------------------------------------------------------- */

typedef enum kind { TEXT, DATE, TEXTS, OBJECT, OBJECTS } kind;

typedef struct field {
    const char *in; /* name of the section, or of the object inside "basics" */
    const char *name;
    kind kind;
} field;

static const field resume_fields[] = {
    {"", "basics", OBJECT},
    {"", "work", OBJECTS},
    {"", "volunteer", OBJECTS},
    {"", "education", OBJECTS},
    {"", "awards", OBJECTS},
    {"", "certificates", OBJECTS},
    {"", "publications", OBJECTS},
    {"", "skills", OBJECTS},
    {"", "languages", OBJECTS},
    {"", "interests", OBJECTS},
    {"", "references", OBJECTS},
    {"", "projects", OBJECTS},
    {"", "meta", OBJECT},
    {"basics", "name", TEXT},
    {"basics", "label", TEXT},
    {"basics", "image", TEXT},
    {"basics", "email", TEXT},
    {"basics", "phone", TEXT},
    {"basics", "url", TEXT},
    {"basics", "summary", TEXT},
    {"basics", "location", OBJECT},
    {"basics", "profiles", OBJECTS},
    {"location", "address", TEXT},
    {"location", "postalCode", TEXT},
    {"location", "city", TEXT},
    {"location", "countryCode", TEXT},
    {"location", "region", TEXT},
    {"profiles", "network", TEXT},
    {"profiles", "username", TEXT},
    {"profiles", "url", TEXT},
    {"work", "name", TEXT},
    {"work", "position", TEXT},
    {"work", "location", TEXT},
    {"work", "description", TEXT},
    {"work", "highlights", TEXTS},
    {"volunteer", "organization", TEXT},
    {"volunteer", "position", TEXT},
    {"volunteer", "highlights", TEXTS},
    {"education", "institution", TEXT},
    {"education", "area", TEXT},
    {"education", "studyType", TEXT},
    {"education", "score", TEXT},
    {"education", "courses", TEXTS},
    {"awards", "title", TEXT},
    {"awards", "awarder", TEXT},
    {"certificates", "name", TEXT},
    {"certificates", "issuer", TEXT},
    {"publications", "name", TEXT},
    {"publications", "publisher", TEXT},
    {"skills", "name", TEXT},
    {"skills", "level", TEXT},
    {"skills", "keywords", TEXTS},
    {"languages", "language", TEXT},
    {"languages", "fluency", TEXT},
    {"interests", "name", TEXT},
    {"interests", "keywords", TEXTS},
    {"references", "name", TEXT},
    {"references", "reference", TEXT},
    {"projects", "name", TEXT},
    {"projects", "description", TEXT},
    {"projects", "highlights", TEXTS},
    {"projects", "keywords", TEXTS},
    {"projects", "roles", TEXTS},
    {"projects", "entity", TEXT},
    {"projects", "type", TEXT},
    {"*", "startDate", DATE},
    {"*", "endDate", DATE},
    {"*", "date", DATE},
    {"*", "releaseDate", DATE},
    {"*", "url", TEXT},
    {"*", "summary", TEXT},
    {NULL, NULL, TEXT},
};

static const field manifest_fields[] = {
    {"", "id", TEXT},
    {"", "subject", TEXT},
    {"", "sources", OBJECTS},
    {"", "known_names", TEXTS},
    {"", "observations", OBJECTS},
    {"", "interests", OBJECT},
    {"sources", "file", TEXT},
    {"sources", "role", TEXT},
    {"sources", "label", TEXT},
    {"sources", "platform", TEXT},
    {"sources", "url", TEXT},
    {"sources", "received", DATE},
    {"observations", "kind", TEXT},
    {"observations", "at", TEXT},
    {"observations", "value", OBJECT},
    {"observations", "source", TEXT},
    {"interests", "role_location", TEXT},
    {"interests", "work_hours", TEXT},
    {NULL, NULL, TEXT},
};

static const field *find_field(const field *fields, idc_str in, idc_str name)
{
    for (; fields->name; fields++) {
        bool here = idc_str_is(in, fields->in) || (*fields->in == '*' && in.len);
        if (here && idc_str_is(name, fields->name))
            return fields;
    }
    return NULL;
}

static const char *const expected[] = {"a string", "a date YYYY, YYYY-MM or YYYY-MM-DD",
                                       "an array of strings", "an object", "an array of objects"};

static bool has_kind(const idc_node *node, kind want)
{
    switch (want) {
    case TEXT:
    case DATE:
        return node->type == IDC_NODE_STRING;
    case OBJECT:
        return node->type == IDC_NODE_OBJECT;
    default:
        return node->type == IDC_NODE_ARRAY;
    }
}

typedef enum date_state { DATE_GOOD, DATE_OTHER, DATE_IMPOSSIBLE } date_state;

/* ISO 8601 calendar date of any precision; what follows a "T" is not looked at. */
static date_state check_date(idc_str text)
{
    static const int8_t days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t part[3] = {0, 1, 1};
    size_t n = 0;
    text = idc_str_sub(text, 0, idc_str_find_byte(text, 'T', 0));
    idc_str piece;
    while (idc_str_next(&text, '-', &piece)) {
        if (n == 3 || piece.len != (n ? 2 : 4) || !idc_str_to_int(piece, &part[n]))
            return DATE_OTHER;
        n++;
    }
    int64_t year = part[0];
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > days[part[1] - 1] ||
        (part[1] == 2 && part[2] == 29 && !leap))
        return DATE_IMPOSSIBLE;
    return DATE_GOOD;
}

/* Where a value stands: "basics.profiles[2].url". index < 0: no array. */
typedef struct place {
    const char *outer; /* "basics." or "" */
    idc_str section;
    int64_t index;
} place;

static idc_str path_of(idc_arena *arena, const place *p, idc_str name)
{
    idc_buf buf = idc_buf_in(arena);
    idc_buf_text(&buf, p->outer);
    if (p->section.len) {
        idc_buf_add(&buf, p->section);
        if (p->index >= 0)
            idc_buf_format(&buf, "[%l]", p->index);
        if (name.len)
            idc_buf_byte(&buf, '.');
    }
    idc_buf_add(&buf, name);
    return idc_buf_failed(&buf) ? IDC_STR_NONE : idc_buf_str(&buf);
}

static idc_status check_value(idc_document *doc, const place *p, const idc_node *node, kind want)
{
    const char *code = NULL, *trouble = NULL;
    /* null and "" are how many tools write that there is nothing. */
    if (node->type == IDC_NODE_NULL)
        return IDC_OK;
    if (!has_kind(node, want)) {
        code = "json.wrong-type";
        trouble = "has another type and may not be understood";
    } else if (want == DATE && node->text.len) {
        date_state state = check_date(node->text);
        code = state == DATE_GOOD    ? NULL
               : state == DATE_OTHER ? "json.date-format"
                                     : "json.impossible-date";
        trouble = state == DATE_OTHER ? "is written in another way" : "is no day of the calendar";
    }
    for (const idc_node *c = node->child; c && want == TEXTS && !code; c = c->next)
        if (c->type != IDC_NODE_STRING) {
            code = "json.wrong-type";
            trouble = "holds something else";
        }
    if (!code)
        return IDC_OK;
    idc_str path = path_of(doc->work->arena, p, node->key);
    return path.ptr ? idc_document_note(doc, false, code, node->span, "%S %s: write %s", path,
                                        trouble, expected[want])
                    : IDC_ERR_NOMEM;
}

static idc_status check_object(idc_document *doc, const field *fields, const place *p,
                               const idc_node *object)
{
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + object->count);
    for (const idc_node *c = object->child; c && status == IDC_OK; c = c->next) {
        const field *f = find_field(fields, p->section, c->key);
        if (f)
            status = check_value(doc, p, c, f->kind);
    }
    return status;
}

/* A section: an object, or an array of them. */
static idc_status check_section(idc_document *doc, const field *fields, const char *outer,
                                const idc_node *section)
{
    place p = {outer, section->key, -1};
    if (section->type == IDC_NODE_OBJECT)
        return check_object(doc, fields, &p, section);
    idc_status status = IDC_OK;
    for (const idc_node *c = section->child; c && status == IDC_OK; c = c->next) {
        p.index++;
        if (c->type == IDC_NODE_OBJECT) {
            status = check_object(doc, fields, &p, c);
            continue;
        }
        idc_str path = path_of(doc->work->arena, &p, IDC_STR_NONE);
        status = path.ptr ? idc_document_note(doc, false, "json.wrong-type", c->span,
                                              "%S has another type and may not be understood: "
                                              "write an object",
                                              path)
                          : IDC_ERR_NOMEM;
    }
    return status;
}

static idc_status check_tree(idc_document *doc, const field *fields, const idc_node *root)
{
    place top = {"", IDC_STR_NONE, -1};
    idc_status status = check_object(doc, fields, &top, root);
    for (const idc_node *c = root->child; c && status == IDC_OK; c = c->next) {
        const field *f = find_field(fields, IDC_STR_NONE, c->key);
        if (!f || (f->kind != OBJECT && f->kind != OBJECTS))
            continue;
        status = check_section(doc, fields, "", c);
    }
    return status;
}

idc_status idc_json_record_check(idc_document *doc, const idc_node *record)
{
    idc_status status = check_tree(doc, resume_fields, record);
    const idc_node *basics = idc_node_get(record, "basics");
    static const char *const inner[] = {"location", "profiles"};
    for (size_t i = 0; i < 2 && status == IDC_OK; i++) {
        const idc_node *c = idc_node_get(basics, inner[i]);
        if (c)
            status = check_section(doc, resume_fields, "basics.", c);
    }
    return status;
}

idc_status idc_json_manifest_check(idc_document *doc, const idc_node *manifest)
{
    return check_tree(doc, manifest_fields, manifest);
}
