/* Style elements → rules, and the rules that an element matches. */
#include "source/page/html_css.h"

#include "source/page/html_css_values.h"

enum {
    COMPOUNDS_MAX = 5,
    RULES_MAX = 5000,
    MATCHES_MAX = 48,
    SHEET_BYTES_MAX = 512 * 1024,
    BUCKETS = 128
};

typedef struct idc_css_rule {
    idc_str compounds[COMPOUNDS_MAX]; /* the last one first */
    bool child[COMPOUNDS_MAX];        /* the next one is the parent, not any ancestor */
    uint8_t count;
    uint16_t next; /* in its bucket, from 1 */
    uint32_t specificity;
    idc_str declarations;
} idc_css_rule;

static bool is_name(char c)
{
    return idc_is_alnum(c) || c == '-' || c == '_' || (unsigned char)c >= 0x80;
}

static size_t bucket_of(idc_str name)
{
    uint32_t h = 0x811c9dc5u;
    for (size_t i = 0; i < name.len; i++)
        h = (h ^ (unsigned char)idc_ascii_lower(name.ptr[i])) * 0x01000193u;
    return h % BUCKETS;
}

/* Name, class or id at pos of a compound, without its mark, which goes to *mark; false at the end
 * and for what is not understood. */
static bool next_simple(idc_str s, size_t *pos, char *mark, idc_str *name)
{
    if (*pos >= s.len)
        return false;
    *mark = s.ptr[*pos] == '.' || s.ptr[*pos] == '#' || s.ptr[*pos] == '*' ? s.ptr[*pos] : 0;
    size_t begin = *pos + (*mark != 0), end = begin;
    while (end < s.len && is_name(s.ptr[end]))
        end++;
    *name = idc_str_sub(s, begin, end);
    if (*mark != '*' && name->len == 0)
        return false;
    *pos = end;
    return true;
}

/* Is a compound made of names, classes and ids only? Adds its weight. */
static bool understood(idc_str compound, uint32_t *specificity)
{
    size_t pos = 0;
    char mark;
    idc_str name;
    while (next_simple(compound, &pos, &mark, &name))
        *specificity += mark == '#' ? 10000 : mark == '.' ? 100 : mark == 0;
    return compound.len > 0 && pos == compound.len;
}

/* Splits "main > .side p" into compounds, the last one first. */
static bool read_selector(idc_str s, idc_css_rule *rule)
{
    bool child = false;
    size_t end = s.len;
    while (end > 0) {
        char c = s.ptr[end - 1];
        if (idc_is_space(c)) {
            end--;
        } else if (c == '>') {
            child = true;
            end--;
        } else {
            size_t begin = end;
            while (begin > 0 && !idc_is_space(s.ptr[begin - 1]) && s.ptr[begin - 1] != '>')
                begin--;
            idc_str compound = idc_str_sub(s, begin, end);
            if (rule->count == COMPOUNDS_MAX || !understood(compound, &rule->specificity))
                return false;
            if (rule->count > 0)
                rule->child[rule->count - 1] = child;
            rule->compounds[rule->count++] = compound;
            child = false;
            end = begin;
        }
    }
    return rule->count > 0;
}

/* The name by which a rule is found: the last of its last compound. */
static size_t key_of(const idc_css_rule *rule)
{
    size_t pos = 0, bucket = bucket_of(IDC_STR("*"));
    char mark;
    idc_str name;
    while (next_simple(rule->compounds[0], &pos, &mark, &name))
        if (mark != '*')
            bucket = bucket_of(name);
    return bucket;
}

/* Does any declaration matter here? Most rules are about borders and margins. */
static bool matters(idc_str declarations)
{
    static const char *const names[] = {
        "display", "visibility",     "opacity",  "font-size",  "font:",      "indent",
        "color",   "position",       "clip",     "background", "overflow",   "font-weight",
        "float",   "flex-direction", "text-s",   "transform:", "translate:", "scale:",
        "filter:", "animation",      "margin-l", "margin:-",   "margin: -"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (idc_str_ifind(declarations, idc_str_of(names[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

static idc_status add_rule(idc_css *css, idc_str selectors, idc_str declarations)
{
    idc_str rest = selectors, selector;
    while (idc_str_next(&rest, ',', &selector)) {
        idc_css_rule rule = {.declarations = declarations};
        if (css->rule_count >= RULES_MAX || !read_selector(idc_str_trim(selector), &rule))
            continue;
        idc_css_rule *rules = idc_arena_grow(css->work->arena, css->rules, css->rule_count,
                                             &css->rule_capacity, sizeof *rules);
        if (!rules)
            return IDC_ERR_NOMEM;
        css->rules = rules;
        size_t bucket = key_of(&rule);
        rule.next = css->buckets[bucket];
        rules[css->rule_count++] = rule;
        css->buckets[bucket] = (uint16_t)css->rule_count;
    }
    return IDC_OK;
}

/* Do the rules in "@media …" apply where a page is read on a screen? */
static bool applies(idc_str at)
{
    bool media = idc_str_istarts(at, IDC_STR("@media"));
    bool narrowed = idc_str_ifind(at, IDC_STR("width"), 0) != SIZE_MAX ||
                    idc_str_ifind(at, IDC_STR("prefers"), 0) != SIZE_MAX ||
                    idc_str_ifind(at, IDC_STR("not "), 0) != SIZE_MAX ||
                    idc_str_ifind(at, IDC_STR("orientation"), 0) != SIZE_MAX;
    bool print = (idc_str_ifind(at, IDC_STR("print"), 0) != SIZE_MAX ||
                  idc_str_ifind(at, IDC_STR("speech"), 0) != SIZE_MAX) &&
                 idc_str_ifind(at, IDC_STR("screen"), 0) == SIZE_MAX;
    return media ? !narrowed && !print
                 : idc_str_istarts(at, IDC_STR("@supports")) ||
                       idc_str_istarts(at, IDC_STR("@layer"));
}

/* Comments become spaces, so that a brace in one ends nothing. */
static bool blank_comments(idc_arena *arena, idc_str *sheet)
{
    size_t at = idc_str_find(*sheet, IDC_STR("/*"), 0);
    if (at == SIZE_MAX)
        return true;
    char *copy = (char *)idc_arena_str(arena, *sheet).ptr;
    if (!copy)
        return false;
    while (at != SIZE_MAX) {
        size_t end = idc_str_find(*sheet, IDC_STR("*/"), at + 2);
        end = end == SIZE_MAX ? sheet->len : end + 2;
        memset(copy + at, ' ', end - at);
        at = idc_str_find(*sheet, IDC_STR("/*"), end);
    }
    sheet->ptr = copy;
    return true;
}

/* Behind the brace that closes the one at open. */
static size_t block_end(idc_str s, size_t open)
{
    size_t depth = 0;
    for (size_t i = open; i < s.len; i++) {
        depth += s.ptr[i] == '{';
        if (s.ptr[i] == '}' && --depth == 0)
            return i + 1;
    }
    return s.len;
}

static idc_status read_sheet(idc_css *css, idc_str s)
{
    if (!blank_comments(css->work->arena, &s))
        return IDC_ERR_NOMEM;
    idc_status status = idc_charge(css->work, IDC_LIMIT_SOURCE_STEPS, s.len);
    css->foreign = css->foreign || idc_str_ifind(s, IDC_STR("@import"), 0) != SIZE_MAX;
    for (size_t at = 0; at < s.len && status == IDC_OK;) {
        size_t open = idc_str_find_byte(s, '{', at);
        if (open == SIZE_MAX)
            break;
        idc_str head = idc_str_sub(s, at, open);
        size_t last = head.len; /* behind statements without a block, and closed groups */
        while (last > 0 && head.ptr[last - 1] != ';' && head.ptr[last - 1] != '}')
            last--;
        head = idc_str_trim(idc_str_sub(head, last, head.len));
        if (idc_str_starts(head, IDC_STR("@"))) {
            at = applies(head) ? open + 1 : block_end(s, open);
            continue;
        }
        size_t end = idc_str_find_byte(s, '}', open);
        idc_str declarations = idc_str_sub(s, open + 1, end);
        if (matters(declarations))
            status = add_rule(css, head, declarations);
        at = end == SIZE_MAX ? s.len : end + 1;
    }
    return status;
}

idc_status idc_css_read(idc_css *css, idc_work *work, idc_str text)
{
    size_t bytes = 0;
    *css = (idc_css){.work = work};
    for (size_t at = 0; (at = idc_str_find_byte(text, '<', at)) != SIZE_MAX; at++) {
        idc_str tag = idc_str_sub(text, at, text.len);
        char first = tag.len > 1 ? idc_ascii_lower(tag.ptr[1]) : '\0';
        if (first != 'l' && first != 's')
            continue;
        if (idc_str_istarts(tag, IDC_STR("<link"))) {
            idc_str attributes = idc_str_sub(tag, 0, idc_str_find_byte(tag, '>', 0));
            css->foreign =
                css->foreign || idc_str_ifind(attributes, IDC_STR("stylesheet"), 0) != SIZE_MAX;
        }
        if (!idc_str_istarts(tag, IDC_STR("<style")) || tag.len < 7 || is_name(tag.ptr[6]))
            continue;
        size_t begin = idc_str_find_byte(tag, '>', 0);
        size_t end = idc_str_ifind(tag, IDC_STR("</style"), 0);
        if (begin == SIZE_MAX)
            break;
        idc_str open = idc_str_sub(tag, 0, begin);
        end = end == SIZE_MAX ? tag.len : end;
        bytes += end;
        bool print = idc_str_ifind(open, IDC_STR("print"), 0) != SIZE_MAX;
        if (bytes > SHEET_BYTES_MAX || end <= begin)
            break;
        idc_status status = print ? IDC_OK : read_sheet(css, idc_str_sub(tag, begin + 1, end));
        if (status != IDC_OK)
            return status;
        at += end - 1;
    }
    return IDC_OK;
}

static bool has_class(idc_str classes, idc_str name)
{
    for (size_t i = 0; i < classes.len;) {
        size_t begin = i;
        while (i < classes.len && !idc_is_space(classes.ptr[i]))
            i++;
        if (idc_str_eq(idc_str_sub(classes, begin, i), name))
            return true;
        i++;
    }
    return false;
}

static bool is_compound(idc_str compound, const idc_css_element *e)
{
    size_t pos = 0;
    char mark;
    idc_str name;
    while (next_simple(compound, &pos, &mark, &name)) {
        if (mark == '#'   ? !idc_str_eq(e->id, name)
            : mark == '.' ? !has_class(e->classes, name)
                          : mark == 0 && !idc_str_ieq(e->name, name))
            return false;
    }
    return true;
}

/* Ancestors are tried from the innermost on; each is looked at once. */
static bool matches(const idc_css *css, const idc_css_rule *rule)
{
    size_t at = css->depth - 1, k = 1;
    if (!is_compound(rule->compounds[0], &css->open[at]))
        return false;
    while (k < rule->count && at > 0) {
        at--;
        if (is_compound(rule->compounds[k], &css->open[at]))
            k++;
        else if (rule->child[k - 1])
            return false;
    }
    return k == rule->count;
}

static bool is_before(const idc_css *css, uint16_t a, uint16_t b)
{
    const idc_css_rule *x = &css->rules[a - 1], *y = &css->rules[b - 1];
    return x->specificity != y->specificity ? x->specificity < y->specificity : a < b;
}

static idc_status look_in(const idc_css *css, idc_str name, uint16_t found[MATCHES_MAX],
                          size_t *count)
{
    uint64_t steps = 0;
    for (uint16_t i = css->buckets[bucket_of(name)]; i; i = css->rules[i - 1].next) {
        bool seen = false;
        steps += 4;
        for (size_t k = 0; k < *count; k++)
            seen = seen || found[k] == i;
        if (seen || *count == MATCHES_MAX || !matches(css, &css->rules[i - 1]))
            continue;
        size_t at = (*count)++;
        for (; at > 0 && is_before(css, i, found[at - 1]); at--)
            found[at] = found[at - 1];
        found[at] = i;
    }
    return steps ? idc_charge(css->work, IDC_LIMIT_SOURCE_STEPS, steps) : IDC_OK;
}

idc_status idc_css_open(idc_css *css, const idc_css_element *element, idc_str style,
                        idc_css_values *out)
{
    uint16_t found[MATCHES_MAX] = {0};
    size_t count = 0;
    *out = (idc_css_values){0};
    if (css->rule_count > 0) {
        idc_css_element *open =
            idc_arena_grow(css->work->arena, css->open, css->depth, &css->capacity, sizeof *open);
        if (!open)
            return IDC_ERR_NOMEM;
        css->open = open;
        open[css->depth++] = *element;
        idc_status status = look_in(css, element->name, found, &count);
        if (status == IDC_OK)
            status = look_in(css, IDC_STR("*"), found, &count);
        if (status == IDC_OK && element->id.len)
            status = look_in(css, element->id, found, &count);
        for (size_t i = 0; i < element->classes.len && status == IDC_OK;) {
            size_t begin = i;
            while (i < element->classes.len && !idc_is_space(element->classes.ptr[i]))
                i++;
            if (i > begin)
                status = look_in(css, idc_str_sub(element->classes, begin, i), found, &count);
            i++;
        }
        if (status != IDC_OK)
            return status;
    }
    for (int important = 0; important < 2; important++) {
        for (size_t i = 0; i < count; i++)
            idc_css_declare(css->rules[found[i] - 1].declarations, important, out);
        if (style.len)
            idc_css_declare(style, important, out);
    }
    if (out->column && out->display == IDC_CSS_DISPLAY_ROW)
        out->display = IDC_CSS_DISPLAY_COLUMN;
    return IDC_OK;
}

void idc_css_close(idc_css *css)
{
    if (css->rule_count > 0 && css->depth > 0)
        css->depth--;
}
