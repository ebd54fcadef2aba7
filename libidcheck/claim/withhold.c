#include "claim/withhold.h"

static const idc_str in_place = {"(withheld: a name told to the host)", 35};

static bool is_told(const idc_claims *claims, const idc_name *name)
{
    for (size_t i = 0; i < claims->known_name_count; i++)
        if (idc_name_relate(name, claims->known_names[i]) <= IDC_NAMES_VARIANT)
            return true;
    return false;
}

/* What the person goes by today, and people may see even when the host lists it among the known
   names: the résumé's name, else the first that is none of them, else the first. NULL when there is
   none, or there are several and all are known. */
static const idc_name *current_name(const idc_collector *c, const idc_claims *claims)
{
    const idc_name *first = NULL, *other = NULL;
    bool several = false;
    for (size_t i = 0; i < c->count; i++) {
        const idc_claim *claim = c->items[i];
        if (claim->kind != IDC_CLAIM_NAME || claim->flags || !claim->value.name)
            continue;
        if (claims->sources[claim->source].role == IDC_ROLE_RESUME)
            return claim->value.name;
        if (!first)
            first = claim->value.name;
        several = several || idc_name_relate(first, claim->value.name) > IDC_NAMES_VARIANT;
        if (!other && !is_told(claims, claim->value.name))
            other = claim->value.name;
    }
    return other ? other : several ? NULL : first;
}

/* A text that is printed as it is. */
static idc_status pass(idc_told_search *s, idc_str *text, idc_told_place place)
{
    bool tells;
    idc_status status = idc_told_find(s, *text, place, &tells);
    if (status == IDC_OK && tells)
        *text = in_place;
    return status;
}

/* Facts of the host that are no names, mail addresses, handles or links: two parts of a told name
   are looked for there, as Lincoln is a town too. */
static bool is_text(idc_str key)
{
    static const char *const keys[] = {
        "address", "city",  "class",        "country", "line_type", "lines",       "list",
        "method",  "note",  "organisation", "of",      "outcome",   "postal_code", "region",
        "network", "stage", "relation",     "type",    "version"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (idc_str_is(key, keys[i]))
            return true;
    return false;
}

static idc_status find_in_fact(idc_told_search *s, idc_arena *arena, idc_str text, idc_str key,
                               bool *tells)
{
    if (is_text(key))
        return idc_told_find(s, text, IDC_TOLD_TEXT, tells);
    if (idc_str_is(key, "domain"))
        text = idc_arena_format(arena, "//%S", text); /* as it stands in links */
    return text.ptr ? idc_told_find(s, text, IDC_TOLD_NAME, tells) : IDC_ERR_NOMEM;
}

/* Values of a fact that tell a told name become null; the others are compared as ever. The tree is
   the run's own. */
static idc_status pass_fact(idc_told_search *s, idc_arena *arena, const idc_node *root)
{
    typedef struct waiting {
        idc_node *node;
        idc_str key;
    } waiting;
    size_t count = 0, capacity = 0;
    waiting *stack = idc_arena_grow(arena, NULL, 0, &capacity, sizeof *stack);
    if (!stack)
        return IDC_ERR_NOMEM;
    stack[count++] = (waiting){(idc_node *)root, IDC_STR("")};
    while (count) {
        waiting now = stack[--count];
        bool tells = false, by_key = false;
        idc_str key = now.node->key.len ? now.node->key : now.key;
        idc_status status = IDC_OK;
        if (now.node->key.len && now.node != root)
            status = idc_told_find(s, now.node->key, IDC_TOLD_NAME, &by_key);
        if (status == IDC_OK && now.node->type == IDC_NODE_STRING)
            status = find_in_fact(s, arena, now.node->text, key, &tells);
        if (status != IDC_OK)
            return status;
        if (by_key)
            now.node->key = in_place;
        if (by_key || tells) {
            now.node->type = IDC_NODE_NULL;
            now.node->text = IDC_STR("");
            now.node->child = now.node->last = NULL;
            now.node->count = 0;
        }
        for (idc_node *n = now.node->child; n; n = n->next) {
            waiting *grown = idc_arena_grow(arena, stack, count, &capacity, sizeof *stack);
            if (!grown)
                return IDC_ERR_NOMEM;
            stack = grown;
            stack[count++] = (waiting){n, key};
        }
    }
    return IDC_OK;
}

static idc_told_place place_of(const idc_claim *claim)
{
    switch (idc_claim_value_of(claim->kind)) {
    case IDC_VALUE_name:
    case IDC_VALUE_email:
    case IDC_VALUE_account:
    case IDC_VALUE_observation:
        return IDC_TOLD_NAME;
    default:
        return claim->kind == IDC_CLAIM_URL || claim->kind == IDC_CLAIM_ENTRY_URL ? IDC_TOLD_NAME
                                                                                  : IDC_TOLD_TEXT;
    }
}

static idc_status pass_claim(idc_told_search *s, idc_arena *arena, idc_claim *claim)
{
    idc_told_place place = place_of(claim);
    bool tells, displayed = false;
    idc_status status = idc_told_find(s, claim->raw, place, &tells);
    if (status == IDC_OK && claim->kind == IDC_CLAIM_ACCOUNT)
        status = idc_told_find(s, claim->value.account.display_name, place, &displayed);
    if (status == IDC_OK && claim->kind == IDC_CLAIM_ACCOUNT && !displayed)
        status = idc_told_find(s, claim->value.account.handle, place, &displayed);
    if (status == IDC_OK && claim->kind == IDC_CLAIM_OBSERVATION && !tells) {
        status = pass(s, &claim->value.observation.source, IDC_TOLD_NAME);
        if (status == IDC_OK && claim->value.observation.value)
            status = pass_fact(s, arena, claim->value.observation.value);
    }
    if (status == IDC_OK)
        status = pass(s, &claim->earlier, IDC_TOLD_TEXT);
    if (status == IDC_OK)
        status = pass(s, &claim->span.path, IDC_TOLD_TEXT);
    if (status == IDC_OK && (tells || displayed)) {
        claim->flags |= IDC_CLAIM_WITHHELD;
        claim->raw = in_place;
    }
    return status;
}

static idc_status pass_source(idc_told_search *s, idc_arena *arena, idc_source_info *source,
                              size_t number)
{
    bool tells;
    const idc_document *doc = source->document;
    idc_status status = idc_told_find(s, source->label, IDC_TOLD_TEXT, &tells);
    if (status == IDC_OK && tells) {
        /* Sources must stay apart. */
        source->label = idc_arena_format(arena, "source %u %S", (uint64_t)number, in_place);
        status = source->label.ptr ? IDC_OK : IDC_ERR_NOMEM;
    }
    if (status == IDC_OK)
        status = pass(s, &source->platform, IDC_TOLD_TEXT);
    for (size_t i = 0; doc && i < doc->diagnostic_count && status == IDC_OK; i++) {
        /* Its readers are done; documents are the run's own. */
        idc_diagnostic *d = (idc_diagnostic *)&doc->diagnostics[i];
        status = pass(s, &d->message, IDC_TOLD_TEXT);
        if (status == IDC_OK)
            status = pass(s, &d->span.path, IDC_TOLD_TEXT);
    }
    return status;
}

static idc_status pass_all(idc_told_search *s, idc_collector *c, idc_claims *claims)
{
    idc_arena *arena = c->work->arena;
    idc_status status = IDC_OK;
    idc_source_info *sources = idc_arena_array(arena, claims->source_count, sizeof *sources);
    if (!sources)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < claims->source_count && status == IDC_OK; i++) {
        sources[i] = claims->sources[i];
        status = pass_source(s, arena, &sources[i], i);
    }
    for (size_t i = 0; i < c->count && status == IDC_OK; i++)
        status = pass_claim(s, arena, c->items[i]);
    claims->sources = sources;
    return status;
}

idc_status idc_withhold(idc_collector *c, idc_claims *claims)
{
    idc_told_search s;
    idc_status status = IDC_OK;
    if (claims->known_name_count)
        status = idc_told_make(c->work, claims->known_names, claims->known_name_count,
                               current_name(c, claims), &claims->told);
    if (status != IDC_OK || !claims->told)
        return status;
    status = idc_told_open(&s, claims->told, c->work);
    if (status == IDC_OK)
        status = pass_all(&s, c, claims);
    idc_told_close(&s);
    return status;
}
