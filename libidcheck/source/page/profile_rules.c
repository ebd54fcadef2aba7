/* Rules of platforms: which shape it is, and where its fields are. */
#include "base/buf.h"
#include "source/page/html_entities.h"
#include "source/page/profile_facts.h"

/* --- paths ----------------------------------------------------------------------------------- */

typedef struct node_set {
    const idc_node *items[IDC_PROFILE_FOUND_MAX];
    size_t count;
} node_set;

static void add(node_set *set, const idc_node *node)
{
    if (node && set->count < IDC_PROFILE_FOUND_MAX)
        set->items[set->count++] = node;
}

/* Where the step of a path leads from a node that is no array. */
static void step_from(const idc_node *node, idc_str step, node_set *to)
{
    if (!idc_str_is(step, "*")) {
        add(to, idc_node_get_str(node, step));
        return;
    }
    for (const idc_node *c = node->child; c && to->count < IDC_PROFILE_FOUND_MAX; c = c->next)
        add(to, c);
}

static void step_all(const node_set *from, idc_str step, node_set *to)
{
    to->count = 0;
    for (size_t i = 0; i < from->count; i++) {
        const idc_node *node = from->items[i];
        if (node->type != IDC_NODE_ARRAY) {
            step_from(node, step, to);
            continue;
        }
        for (const idc_node *c = node->child; c && to->count < IDC_PROFILE_FOUND_MAX; c = c->next) {
            if (idc_str_is(step, "*"))
                add(to, c);
            else
                step_from(c, step, to);
        }
    }
}

static const idc_node *root_of(const idc_profile_facts *f, idc_str name)
{
    const struct {
        const char *name;
        const idc_node *node;
    } roots[] = {{"json", f->json},   {"data", f->data}, {"ld", f->ld}, {"meta", f->meta},
                 {"title", f->title}, {"url", f->url},   {"me", f->me}};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (idc_str_is(name, roots[i].name))
            return roots[i].node;
    return NULL;
}

size_t idc_profile_path(const idc_profile_facts *facts, idc_str path, const idc_node **found)
{
    node_set a = {.count = 0}, b = {.count = 0}, *now = &a, *next = &b;
    size_t colon = idc_str_find_byte(path, ':', 0);
    idc_str name = idc_str_sub(path, 0, colon), rest = IDC_STR_NONE, step;
    add(now, root_of(facts, name));
    if (colon != SIZE_MAX)
        rest = idc_str_sub(path, colon + 1, path.len);
    if (idc_str_is(name, "meta") && now->count) {
        const idc_node *meta = idc_node_get_str(now->items[0], rest);
        now->count = 0;
        add(now, meta);
        rest = IDC_STR_NONE;
    }
    while (now->count && rest.ptr && idc_str_next(&rest, '/', &step)) {
        step_all(now, step, next);
        node_set *swap = now;
        now = next;
        next = swap;
    }
    size_t count = 0;
    for (size_t i = 0; i < now->count; i++) {
        const idc_node *n = now->items[i];
        if (n->type != IDC_NODE_ARRAY) {
            found[count++] = n;
            continue;
        }
        for (const idc_node *c = n->child; c && count + now->count < IDC_PROFILE_FOUND_MAX;
             c = c->next)
            found[count++] = c;
    }
    return count;
}

idc_str idc_profile_text(const idc_node *node)
{
    if (!node || (node->type != IDC_NODE_STRING && node->type != IDC_NODE_NUMBER))
        return IDC_STR_NONE;
    idc_str text = idc_str_trim(node->text);
    return text.len ? text : IDC_STR_NONE;
}

/* --- patterns -------------------------------------------------------------------------------- */

/* Length of the literal text at the start of a pattern. */
static size_t literal(idc_str p)
{
    size_t n = 0;
    while (n < p.len && p.ptr[n] != '*' &&
           !(p.ptr[n] == '{' && n + 1 < p.len && p.ptr[n + 1] == '}'))
        n++;
    return n;
}

bool idc_profile_match(idc_str pattern, idc_str text, idc_str *out)
{
    size_t at = 0;
    *out = text;
    if (pattern.len == 0)
        return true;
    size_t n = literal(pattern);
    if (!idc_str_starts(text, idc_str_sub(pattern, 0, n)))
        return false;
    at = n;
    pattern = idc_str_sub(pattern, n, pattern.len);
    while (pattern.len) {
        bool meant = pattern.ptr[0] == '{';
        pattern = idc_str_sub(pattern, meant ? 2 : 1, pattern.len);
        n = literal(pattern);
        idc_str next = idc_str_sub(pattern, 0, n);
        size_t found = n == 0 ? text.len : idc_str_find(text, next, at);
        /* What ends the pattern must end the text. */
        if (n == pattern.len && n > 0)
            found = text.len >= at + n && idc_str_ends(text, next) ? text.len - n : SIZE_MAX;
        if (found == SIZE_MAX)
            return false;
        if (meant)
            *out = idc_str_trim(idc_str_sub(text, at, found));
        at = found + n;
        pattern = idc_str_sub(pattern, n, pattern.len);
    }
    return at == text.len;
}

/* --- fields ---------------------------------------------------------------------------------- */

static bool is_list(const char *field)
{
    return !strcmp(field, "links") || !strcmp(field, "other_names");
}

/* Seconds or milliseconds since 1970 as an ISO 8601 date; ptr NULL when text is no such number. */
static idc_str date_of_number(idc_arena *arena, idc_str text)
{
    int64_t seconds;
    text = idc_str_sub(text, 0, idc_str_find_byte(text, '.', 0));
    if ((text.len != 9 && text.len != 10 && text.len != 13) || !idc_str_to_int(text, &seconds))
        return IDC_STR_NONE;
    if (text.len == 13)
        seconds /= 1000;
    int64_t days = seconds / 86400, z = days + 719468, era = z / 146097;
    /* Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days */
    int64_t doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    int64_t month = mp < 10 ? mp + 3 : mp - 9, year = yoe + era * 400 + (month <= 2);
    idc_buf out = idc_buf_in(arena);
    idc_buf_digits(&out, (uint64_t)year, 4);
    idc_buf_byte(&out, '-');
    idc_buf_digits(&out, (uint64_t)month, 2);
    idc_buf_byte(&out, '-');
    idc_buf_digits(&out, (uint64_t)(doy - (153 * mp + 2) / 5 + 1), 2);
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

/* Where the tag at text[at] == '<' ends; SIZE_MAX when none begins there: "<3". */
static size_t tag_end(idc_str text, size_t at)
{
    bool begins = at + 1 < text.len && (idc_is_alpha(text.ptr[at + 1]) || text.ptr[at + 1] == '/');
    return begins ? idc_str_find_byte(idc_str_sub(text, 0, at + 2000), '>', at) : SIZE_MAX;
}

/* Texts that were written for HTML keep its tags and references inside data. */
static idc_str plain_text(idc_arena *arena, idc_str text)
{
    idc_buf out = idc_buf_in(arena);
    if (idc_str_find_byte(text, '<', 0) == SIZE_MAX)
        return idc_html_unescape(arena, text, false);
    for (size_t i = 0; i < text.len; i++) {
        size_t end = text.ptr[i] == '<' ? tag_end(text, i) : SIZE_MAX;
        idc_buf_byte(&out, end == SIZE_MAX ? text.ptr[i] : ' ');
        i = end == SIZE_MAX ? i : end;
    }
    return out.failed ? IDC_STR_NONE
                      : idc_html_unescape(arena, idc_str_trim(idc_buf_str(&out)), false);
}

static idc_status put_list(idc_document *doc, idc_node *profile, const char *field, idc_str text,
                           idc_span span)
{
    enum { MOST = 64 };
    idc_node *list = (idc_node *)idc_node_get(profile, field);
    if (!list) {
        list = idc_node_new(doc->work->arena, IDC_NODE_ARRAY);
        if (!idc_node_put(profile, idc_str_of(field), list))
            return IDC_ERR_NOMEM;
    }
    for (const idc_node *n = list->child; n; n = n->next)
        if (idc_str_eq(n->text, text))
            return IDC_OK;
    if (list->count >= MOST)
        return IDC_OK;
    bool put = idc_node_push(list, idc_node_string(doc->work->arena, text, span));
    return put ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_profile_put(idc_document *doc, idc_node *profile, const char *field, idc_str text,
                           idc_span span)
{
    idc_arena *arena = doc->work->arena;
    text = idc_str_trim(text);
    if (!text.len)
        return IDC_OK;
    if (is_list(field))
        return put_list(doc, profile, field, text, span);
    if (idc_node_get(profile, field))
        return IDC_OK;
    if (!strcmp(field, "created") || !strcmp(field, "updated")) {
        idc_str date = date_of_number(arena, text);
        text = date.ptr ? date : text;
    }
    if (!strcmp(field, "bio") || !strcmp(field, "display_name") || !strcmp(field, "name"))
        text = idc_str_trim(plain_text(arena, text));
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    if (!strcmp(field, "handle") && text.ptr[0] == '@')
        text = idc_str_sub(text, 1, text.len);
    bool put = idc_node_put(profile, idc_str_of(field), idc_node_string(arena, text, span));
    return put ? IDC_OK : IDC_ERR_NOMEM;
}

/* --- rules ----------------------------------------------------------------------------------- */

/* True when something a path leads to matches; with out its value. */
static bool holds(const idc_profile_facts *facts, const idc_profile_rule *rule)
{
    const idc_node *found[IDC_PROFILE_FOUND_MAX];
    size_t count = idc_profile_path(facts, idc_str_of(rule->path), found);
    for (size_t i = 0; i < count; i++) {
        idc_str out, text = found[i]->text;
        if (!*rule->pattern ||
            (text.ptr && idc_profile_match(idc_str_of(rule->pattern), text, &out)))
            return true;
    }
    return false;
}

static idc_status take_field(const idc_profile_facts *facts, const idc_profile_rule *rule,
                             idc_node *profile)
{
    const idc_node *found[IDC_PROFILE_FOUND_MAX];
    idc_document *doc = facts->doc;
    size_t count = idc_profile_path(facts, idc_str_of(rule->path), found);
    idc_status status = IDC_OK;
    for (size_t i = 0; i < count && status == IDC_OK; i++) {
        idc_str text = idc_profile_text(found[i]);
        if (!text.ptr || !idc_profile_match(idc_str_of(rule->pattern), text, &text))
            continue;
        if (*rule->prefix && text.len) {
            text = idc_arena_format(doc->work->arena, "%s%S", rule->prefix, text);
            if (!text.ptr)
                return IDC_ERR_NOMEM;
        }
        status = idc_profile_put(doc, profile, rule->field, text, found[i]->span);
        if (!is_list(rule->field))
            break;
    }
    return status;
}

static bool is_field(const idc_profile_rule *rule)
{
    return strcmp(rule->field, "is") && strcmp(rule->field, "at");
}

static idc_status apply(const idc_profile_facts *facts, const idc_profile_rule *rules, size_t count)
{
    idc_document *doc = facts->doc;
    idc_node *profile = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    if (!profile)
        return IDC_ERR_NOMEM;
    idc_status status =
        idc_profile_put(doc, profile, "platform", idc_str_of(rules->platform), (idc_span){0});
    if (status == IDC_OK)
        status = idc_profile_put(doc, profile, "shape", idc_str_of(rules->version), (idc_span){0});
    for (size_t i = 0; i < count && status == IDC_OK; i++)
        if (is_field(&rules[i]))
            status = take_field(facts, &rules[i], profile);
    if (status == IDC_OK && profile->count > 2)
        doc->profile = profile;
    return status;
}

/* One shape: all its "is" hold; "at" only says which platform it would be. */
static bool has_shape(const idc_profile_facts *facts, const idc_profile_rule *rules, size_t count,
                      bool *at)
{
    bool all = true;
    for (size_t i = 0; i < count && (all || !*at); i++) {
        if (!strcmp(rules[i].field, "is"))
            all = all && holds(facts, &rules[i]);
        else if (!strcmp(rules[i].field, "at"))
            *at = *at || holds(facts, &rules[i]);
    }
    return all;
}

static size_t group_length(size_t from)
{
    const idc_profile_rule *first = &idc_profile_rules[from];
    size_t to = from + 1;
    while (to < idc_profile_rule_count &&
           !strcmp(idc_profile_rules[to].platform, first->platform) &&
           !strcmp(idc_profile_rules[to].version, first->version))
        to++;
    return to - from;
}

idc_status idc_profile_read(const idc_profile_facts *facts)
{
    idc_document *doc = facts->doc;
    const char *missed = NULL;
    size_t most = (size_t)doc->work->limits->value[IDC_LIMIT_PROFILE_RULES];
    for (size_t i = 0, count; i < idc_profile_rule_count && i < most; i += count) {
        bool at = false;
        count = group_length(i);
        idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, count);
        if (status != IDC_OK)
            return status;
        if (has_shape(facts, &idc_profile_rules[i], count, &at)) {
            status = apply(facts, &idc_profile_rules[i], count);
            if (status != IDC_OK || doc->profile)
                return status;
        }
        if (at)
            missed = idc_profile_rules[i].platform;
    }
    idc_status status = idc_profile_generic(facts, &doc->profile);
    if (status == IDC_OK && missed)
        status =
            idc_document_note(doc, false, "profile.shape", (idc_span){0},
                              "the page is one of %s, but not of a shape that is known: it was "
                              "read by what pages have in common; save the profile page itself",
                              missed);
    return status;
}
