/* Accounts in data of any shape: fields by what their names say (profile_words.h). */
#include "base/buf.h"
#include "source/page/embedded_json.h"
#include "source/page/profile_facts.h"
#include "source/page/profile_words.h"

static bool is_address(idc_str s)
{
    return idc_str_istarts(s, IDC_STR("http://")) || idc_str_istarts(s, IDC_STR("https://")) ||
           idc_str_starts(s, IDC_STR("//"));
}

/* Of {"24": …, "96": …} the largest; NULL when not all names are numbers. */
static const idc_node *largest(const idc_node *object)
{
    const idc_node *best = NULL;
    int64_t most = -1, size;
    for (const idc_node *c = object->child; c; c = c->next) {
        if (!idc_str_to_int(c->key, &size))
            return NULL;
        if (size > most)
            best = c;
        most = size > most ? size : most;
    }
    return best;
}

/* What an object wraps, or its first member. */
static const idc_node *inside(const idc_node *object)
{
    static const char *const names[] = {
        "text",   "raw",     "url",         "uri",       "src",   "href",  "contentUrl",
        "@value", "@id",     "@resource",   "@href",     "large", "full",  "original",
        "medium", "default", "displayName", "formatted", "name",  "value", NULL};
    for (const char *const *name = names; *name; name++) {
        const idc_node *found = idc_node_get(object, *name);
        if (found && found->type != IDC_NODE_NULL)
            return found;
    }
    const idc_node *sized = largest(object);
    return sized ? sized : object->child;
}

const idc_node *idc_profile_plain(const idc_node *node, bool address)
{
    for (int depth = 0; node && depth < 4; depth++) {
        if (node->type == IDC_NODE_STRING) {
            bool fits = !address || is_address(node->text) || node->text.ptr[0] == '/';
            return node->text.len && fits ? node : NULL;
        }
        if (node->type == IDC_NODE_NUMBER)
            return address ? NULL : node;
        node = node->type == IDC_NODE_ARRAY ? node->child : inside(node);
    }
    return NULL;
}

/* --- what an object holds -------------------------------------------------------------------- */

typedef struct fields {
    const idc_node
        *best[IDC_PROFILE_ROLES]; /* of each role the member with the most telling name */
    uint8_t rank[IDC_PROFILE_ROLES];
    int more; /* members that accounts have beside */
    int who;  /* objects in it that hold an account */
    bool own;
} fields;

static bool is_empty(const idc_node *n)
{
    return n->type == IDC_NODE_NULL || n->type == IDC_NODE_BOOL ||
           (n->type == IDC_NODE_STRING ? !n->text.len : n->type != IDC_NODE_NUMBER && !n->child);
}

static void add_fields(fields *f, const idc_node *object)
{
    for (const idc_node *c = object->child; c; c = c->next) {
        idc_profile_name name = idc_profile_name_of(c->key);
        f->own |= name.own;
        if (!name.role || (is_empty(c) && name.role != IDC_PROFILE_MORE))
            continue;
        f->more += name.role == IDC_PROFILE_MORE;
        f->who += name.role == IDC_PROFILE_WHO && c->type == IDC_NODE_OBJECT;
        if (!f->best[name.role] || name.rank < f->rank[name.role]) {
            f->best[name.role] = c;
            f->rank[name.role] = name.rank;
        }
    }
}

static fields fields_of(const idc_node *object)
{
    fields f = {.more = 0};
    add_fields(&f, object);
    return f;
}

static const idc_node *first_of(const fields *f, idc_profile_role a, idc_profile_role b,
                                idc_profile_role c)
{
    return f->best[a] ? f->best[a] : f->best[b] ? f->best[b] : f->best[c];
}

static bool has_name(const fields *f)
{
    const idc_node *handle = first_of(f, IDC_PROFILE_HANDLE, IDC_PROFILE_NICK, IDC_PROFILE_GIVEN);
    const idc_node *name = first_of(f, IDC_PROFILE_FULL, IDC_PROFILE_NAME, IDC_PROFILE_GIVEN);
    return (handle && idc_profile_plain(handle, false)) || (name && idc_profile_plain(name, false));
}

/* How much an object looks like an account. */
static int likeness(const fields *f)
{
    static const idc_profile_role two[] = {IDC_PROFILE_IMAGE, IDC_PROFILE_BIO, IDC_PROFILE_CREATED,
                                           IDC_PROFILE_PLACE, IDC_PROFILE_FIRM};
    int score = f->best[IDC_PROFILE_HANDLE] ? 3 : f->best[IDC_PROFILE_NICK] ? 2 : 0;
    score += first_of(f, IDC_PROFILE_FULL, IDC_PROFILE_NAME, IDC_PROFILE_GIVEN) ? 3 : 0;
    for (size_t i = 0; i < sizeof two / sizeof *two; i++)
        score += f->best[two[i]] ? 2 : 0;
    return score + (f->best[IDC_PROFILE_LINK] || f->best[IDC_PROFILE_URL]) + f->more + 2 * f->who;
}

/* --- which object is the account ------------------------------------------------------------- */

typedef struct candidate {
    const idc_node *node;
    uint16_t above;
    bool who;    /* what holds it says that it is an account */
    bool viewer; /* in what is of those who look at the page */
    bool crowd;  /* one of several */
} candidate;

typedef struct search {
    idc_document *doc;
    candidate *queue;
    size_t head, count;
    idc_embedded_json embedded;
} search;

enum { LOOK = 3000 };

static bool has_company(const idc_node *array)
{
    return array->type == IDC_NODE_ARRAY && array->count > 1 &&
           array->child->type == IDC_NODE_OBJECT && array->last->type == IDC_NODE_OBJECT;
}

/* Articles have authors, and packages owners. */
static bool is_author(idc_str key)
{
    return idc_str_ieq(key, IDC_STR("author")) || idc_str_ieq(key, IDC_STR("owner"));
}

/* What is in a node goes to the end of the queue. */
static idc_status look_into(search *s, const candidate *from)
{
    size_t at = s->head - 1;
    idc_status status = IDC_OK;
    bool crowd = from->crowd || has_company(from->node);
    for (const idc_node *c = from->node->child; c && s->count < LOOK && status == IDC_OK;
         c = c->next) {
        const idc_node *next = c->child ? c : NULL;
        if (c->type == IDC_NODE_STRING)
            status = idc_embedded_json_read(&s->embedded, s->doc, c, &next);
        if (!next)
            continue;
        idc_str key = from->node->type == IDC_NODE_ARRAY ? from->node->key : c->key;
        idc_profile_role role = idc_profile_name_of(key).role;
        s->queue[s->count++] = (candidate){.node = next,
                                           .above = (uint16_t)at,
                                           .who = role == IDC_PROFILE_WHO && !is_author(key),
                                           .viewer = from->viewer || role == IDC_PROFILE_VIEWER,
                                           .crowd = crowd};
    }
    return status;
}

/* How likely this is the account; 0: it is none. */
static int weigh(const candidate *c)
{
    enum { LEAST = 5 };
    if (c->node->type != IDC_NODE_OBJECT || c->node->count > 200 || c->node->count < 2)
        return 0;
    fields f = fields_of(c->node);
    int score = likeness(&f) + 2 * c->who;
    if (score < LEAST || !has_name(&f) || !(f.own || c->who))
        return 0;
    /* Those who look on and one of many are taken when there is nobody else. */
    return c->viewer ? 1 : c->crowd ? score / 2 : score;
}

/* Breadth first; the first of equals wins. */
const idc_node *idc_profile_find_account(idc_document *doc, const idc_node *root,
                                         idc_status *status)
{
    search s = {.doc = doc};
    const idc_node *best = NULL;
    size_t best_at = 0;
    int best_score = 0;
    s.queue = idc_arena_array(doc->work->arena, LOOK, sizeof *s.queue);
    if (!s.queue) {
        *status = IDC_ERR_NOMEM;
        return NULL;
    }
    s.queue[s.count++] = (candidate){.node = root};
    while (s.head < s.count && *status == IDC_OK) {
        const candidate c = s.queue[s.head++];
        int score = weigh(&c);
        if (score > best_score) {
            best = c.node;
            best_at = s.head - 1;
            best_score = score;
        }
        *status = look_into(&s, &c);
    }
    if (*status == IDC_OK)
        *status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, s.head);
    /* {"username": …, "profile": {…}}: the handle stands above. */
    const idc_node *upper = best_at ? s.queue[s.queue[best_at].above].node : NULL;
    if (best && upper && upper->type == IDC_NODE_OBJECT && upper->count <= 200 &&
        !fields_of(best).best[IDC_PROFILE_HANDLE] && fields_of(upper).best[IDC_PROFILE_HANDLE])
        best = upper;
    return *status == IDC_OK ? best : NULL;
}

/* --- taking it ------------------------------------------------------------------------------- */

/* Of {"self": …, "html": …}, the addresses of an answer, those that people open. */
static idc_status put_answer_links(idc_document *doc, idc_node *profile, const idc_node *object)
{
    idc_status status = IDC_OK;
    for (const idc_node *c = object->child; c && status == IDC_OK; c = c->next) {
        idc_profile_role role = idc_profile_name_of(c->key).role;
        bool image = role == IDC_PROFILE_IMAGE;
        bool page = role == IDC_PROFILE_LINK || idc_str_is(c->key, "html");
        const idc_node *value = image || page ? idc_profile_plain(c, true) : NULL;
        if (value)
            status =
                idc_profile_put(doc, profile, image ? "image" : "links", value->text, value->span);
    }
    return status;
}

/* The text as an address, or that of the first link in it. */
static idc_str address_in(idc_str text)
{
    idc_str href = IDC_STR("href=\"");
    size_t at = is_address(text) ? SIZE_MAX : idc_str_find(text, href, 0);
    if (at != SIZE_MAX)
        text = idc_str_sub(text, at + href.len, idc_str_find_byte(text, '"', at + href.len));
    return is_address(text) ? text : IDC_STR_NONE;
}

idc_status idc_profile_put_links(idc_document *doc, idc_node *profile, const idc_node *node)
{
    enum { MOST = 200 };
    const idc_node *stack[MOST];
    size_t count = 0, seen = 0;
    idc_status status = IDC_OK;
    if (node && node->type == IDC_NODE_OBJECT && idc_node_get(node, "self"))
        return put_answer_links(doc, profile, node);
    if (node)
        stack[count++] = node;
    while (count && seen++ < MOST && status == IDC_OK) {
        const idc_node *n = stack[--count];
        idc_str url = n->type == IDC_NODE_STRING ? address_in(n->text) : IDC_STR_NONE;
        if (url.len)
            status = idc_profile_put(doc, profile, "links", url, n->span);
        const idc_node *rest[32];
        size_t more = 0;
        for (const idc_node *c = n->child; c && more < 32; c = c->next)
            rest[more++] = c;
        while (more && count < MOST)
            stack[count++] = rest[--more];
    }
    return status;
}

/* Addresses of the interface are not the page of the account. */
static bool is_of_interface(idc_str url)
{
    return idc_str_find(url, IDC_STR("://api."), 0) != SIZE_MAX ||
           idc_str_find(url, IDC_STR("/api/"), 0) != SIZE_MAX;
}

static idc_status put_all_links(idc_document *doc, idc_node *profile, const idc_node *object)
{
    idc_status status = IDC_OK;
    for (const idc_node *c = object->child; c && status == IDC_OK; c = c->next)
        if (idc_profile_name_of(c->key).role == IDC_PROFILE_LINK)
            status = idc_profile_put_links(doc, profile, c);
    return status;
}

static idc_status put_fields(idc_document *doc, idc_node *profile, const fields *f)
{
    static const struct {
        idc_profile_role role;
        const char *field;
    } all[] = {{IDC_PROFILE_HANDLE, "handle"},     {IDC_PROFILE_IMAGE, "image"},
               {IDC_PROFILE_BIO, "bio"},           {IDC_PROFILE_CREATED, "created"},
               {IDC_PROFILE_PLACE, "location"},    {IDC_PROFILE_FIRM, "organisation"},
               {IDC_PROFILE_FULL, "display_name"}, {IDC_PROFILE_NAME, "display_name"},
               {IDC_PROFILE_NICK, "display_name"}, {IDC_PROFILE_URL, "url"}};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < sizeof all / sizeof *all && status == IDC_OK; i++) {
        const idc_node *m = f->best[all[i].role], *value = NULL;
        bool page = all[i].role == IDC_PROFILE_URL;
        if (m)
            value = idc_profile_plain(m, page || all[i].role == IDC_PROFILE_IMAGE);
        if (value && !(page && is_of_interface(value->text)))
            status = idc_profile_put(doc, profile, all[i].field, value->text, value->span);
    }
    return status;
}

/* "name" beside "displayName" is the handle, and first and last name are one. */
static idc_status put_names(idc_document *doc, idc_node *profile, const fields *f)
{
    const idc_node *full = f->best[IDC_PROFILE_FULL], *name = f->best[IDC_PROFILE_NAME];
    const idc_node *given = f->best[IDC_PROFILE_GIVEN], *family = f->best[IDC_PROFILE_FAMILY];
    idc_status status = IDC_OK;
    full = full ? idc_profile_plain(full, false) : NULL;
    if (!full && given && given->type == IDC_NODE_STRING) {
        bool both = family && family->type == IDC_NODE_STRING;
        idc_str whole = both
                            ? idc_arena_format(doc->work->arena, "%S %S", given->text, family->text)
                            : given->text;
        if (!whole.ptr)
            return IDC_ERR_NOMEM;
        status = idc_profile_put(doc, profile, "display_name", whole,
                                 both ? idc_span_join(given->span, family->span) : given->span);
    }
    const idc_node *nick = f->best[IDC_PROFILE_NICK] && (full || name || given)
                               ? idc_profile_plain(f->best[IDC_PROFILE_NICK], false)
                               : NULL;
    /* What else the account is called, when it is one word and nothing else is the handle. */
    const idc_node *other = nick ? nick : full ? name : NULL;
    bool word = other && other->type == IDC_NODE_STRING && !f->best[IDC_PROFILE_HANDLE] &&
                idc_str_find_byte(other->text, ' ', 0) == SIZE_MAX;
    if (status == IDC_OK && word)
        status = idc_profile_put(doc, profile, "handle", other->text, other->span);
    return status;
}

/* {"attributes": {…}}: parts of an account that have no name of their own. */
static bool is_part(const idc_node *n)
{
    static const char *const keys[] = {"attributes", "metadata", "legacy", "resource", "identity",
                                       "details",    "info",     "data",   "core"};
    bool part = idc_profile_name_of(n->key).role == IDC_PROFILE_WHO;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        part |= idc_str_ieq(n->key, idc_str_of(keys[i]));
    return part && n->type == IDC_NODE_OBJECT && n->count <= 100 &&
           !fields_of(n).best[IDC_PROFILE_HANDLE];
}

idc_status idc_profile_take_account(idc_document *doc, idc_node *profile, const idc_node *object)
{
    /* What stands in the account itself goes before what its parts say. */
    fields f = fields_of(object), own = f;
    idc_status status = put_all_links(doc, profile, object);
    for (const idc_node *c = object->child; c && status == IDC_OK; c = c->next) {
        const idc_node *part = is_part(c) ? c : NULL;
        for (int depth = 0; part && depth < 2 && status == IDC_OK; depth++) {
            add_fields(&f, part);
            status = put_all_links(doc, profile, part);
            part = idc_node_get(part, "profile");
            part = part && part->type == IDC_NODE_OBJECT ? part : NULL;
        }
    }
    for (size_t i = 0; i < IDC_PROFILE_ROLES; i++)
        f.best[i] = own.best[i] ? own.best[i] : f.best[i];
    if (status == IDC_OK)
        status = put_names(doc, profile, &f);
    return status == IDC_OK ? put_fields(doc, profile, &f) : status;
}
