/* Passes of a system over a text. */
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/utf8.h"
#include "base/buf.h"
#include "norm/translit/table.h"

/* From here on: what tables put in place of letters between passes. */
#define PRIVATE 0xE000u

enum { WORD_MOST = 64 };

typedef idc_translit_line line;

static bool grow(idc_arena *arena, line *l, size_t more)
{
    if (l->len + more + 2 <= l->capacity)
        return true;
    size_t capacity = (l->len + more + 2) * 2;
    uint32_t *at = idc_arena_alloc(arena, capacity * sizeof *at);
    if (!at)
        return false;
    if (l->at)
        memcpy(at, l->at, (l->len + 1) * sizeof *at);
    else
        at[0] = 0;
    l->at = at;
    l->capacity = capacity;
    return true;
}

bool idc_translit_push(idc_arena *arena, line *l, uint32_t c)
{
    if (!grow(arena, l, 1))
        return false;
    l->at[++l->len] = c;
    l->at[l->len + 1] = 0;
    return true;
}

static bool is_letter(uint32_t c)
{
    return c && (u_isalpha((UChar32)c) || (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0 ||
                 c == 0x200C || c == 0x200D ||
                 (c >= PRIVATE && c < PRIVATE + 0x200 && c != IDC_TRANSLIT_CAPITAL &&
                  c != IDC_TRANSLIT_SYLLABLE));
}

static bool is_upper(uint32_t c)
{
    return c && (u_isupper((UChar32)c) || u_istitle((UChar32)c));
}

static uint32_t small(uint32_t c)
{
    return (uint32_t)u_tolower((UChar32)c);
}

static bool holds(uint16_t condition, uint32_t c)
{
    bool negate = (condition & IDC_TRANSLIT_NOT) != 0, yes;
    unsigned item = condition & (IDC_TRANSLIT_HEAD - 1u);
    if (item == IDC_TRANSLIT_EDGE)
        yes = !is_letter(c);
    else if (item == IDC_TRANSLIT_LETTER)
        yes = is_letter(c);
    else
        yes = c && (idc_translit_in_set(item - IDC_TRANSLIT_FIRST_SET, small(c)) ||
                    idc_translit_in_set(item - IDC_TRANSLIT_FIRST_SET, c));
    return yes != negate;
}

/* First letter of the word that position i is in; looks back no further than a
 * long word. */
static uint32_t word_head(const line *in, size_t i)
{
    size_t far = i > WORD_MOST ? i - WORD_MOST : 0;
    while (i > far + 1 && is_letter(in->at[i - 1]))
        i--;
    return in->at[i];
}

/* Does the rule match at position i (1-based)? */
static bool matches(const idc_translit_rule *rule, const line *in, size_t i)
{
    const uint16_t *source = idc_translit_units(rule->source);
    if (i + rule->source_len > in->len + 1)
        return false;
    for (size_t k = 0; k < rule->source_len; k++)
        if (source[k] != (rule->exact ? in->at[i + k] : small(in->at[i + k])))
            return false;
    const uint16_t *left = idc_translit_units(rule->left);
    for (size_t k = 0, before = i; k < rule->left_len; k++) {
        bool head = (left[k] & IDC_TRANSLIT_HEAD) != 0;
        if (!before || !holds(left[k], head ? word_head(in, i) : in->at[before - 1]))
            return false;
        before -= !head;
    }
    const uint16_t *right = idc_translit_units(rule->right);
    for (size_t k = 0, end = i + rule->source_len; k < rule->right_len; k++)
        if (end + k > in->len + 1 || !holds(right[k], in->at[end + k]))
            return false;
    return true;
}

static const idc_translit_rule *rule_at(const idc_translit_pass *pass, const line *in, size_t i)
{
    size_t count;
    const idc_translit_rule *rules = idc_translit_rules(pass, small(in->at[i]), &count);
    for (size_t k = 0; k < count; k++)
        if (matches(&rules[k], in, i))
            return &rules[k];
    return NULL;
}

/* Capitals of the source show in the target: all of it within a word of
 * capitals. */
static bool write_target(idc_arena *arena, const idc_translit_rule *rule, const line *in, size_t i,
                         line *out)
{
    idc_str target = idc_str_of(idc_translit_text(rule->target));
    size_t end = i + rule->source_len;
    bool upper = !rule->exact && is_upper(in->at[i]), all = false;
    if (upper) {
        uint32_t next = rule->source_len > 1 ? in->at[i + 1] : in->at[end];
        all = is_upper(next) || (!is_letter(next) && is_upper(in->at[i - 1]));
    }
    for (size_t pos = 0; pos < target.len;) {
        uint32_t c = idc_utf8_next(target, &pos), big = (uint32_t)u_toupper((UChar32)c);
        bool cased = big != c;
        if (!idc_translit_push(arena, out, upper ? big : c))
            return false;
        if (cased && !all)
            upper = false;
    }
    return true;
}

static bool run_rules(idc_arena *arena, const idc_translit_pass *pass, const line *in, line *out)
{
    for (size_t i = 1; i <= in->len;) {
        const idc_translit_rule *rule = rule_at(pass, in, i);
        if (rule ? !write_target(arena, rule, in, i, out)
                 : !idc_translit_push(arena, out, in->at[i]))
            return false;
        i += rule ? rule->source_len : 1;
    }
    return true;
}

static bool recase(idc_arena *arena, unsigned kind, const line *in, line *out)
{
    bool start = true;
    for (size_t i = 1; i <= in->len; i++) {
        uint32_t c = in->at[i];
        if (c == IDC_TRANSLIT_CAPITAL) {
            start = true;
            continue;
        }
        if (kind == IDC_TRANSLIT_LOWER)
            c = small(c);
        else if (kind == IDC_TRANSLIT_UPPER || start)
            c = (uint32_t)u_toupper((UChar32)c);
        if (start && is_letter(c) && (c != in->at[i] || is_upper(c)))
            start = false;
        else if (kind == IDC_TRANSLIT_WORDS && u_isUWhiteSpace((UChar32)c))
            start = true;
        if (!idc_translit_push(arena, out, c))
            return false;
    }
    return true;
}

static bool normalise(idc_arena *arena, bool compose, const line *in, line *out)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form =
        compose ? unorm2_getNFCInstance(&status) : unorm2_getNFDInstance(&status);
    if (U_FAILURE(status) || in->len > INT32_MAX / 24)
        return false;
    int32_t room = (int32_t)in->len * 2 + 2, made = 0;
    UChar *from = idc_arena_alloc(arena, (size_t)room * sizeof *from);
    UChar *to = idc_arena_alloc(arena, (size_t)room * 9 * sizeof *to);
    int32_t n = 0;
    if (!from || !to)
        return false;
    for (size_t i = 1; i <= in->len; i++)
        U16_APPEND_UNSAFE(from, n, (UChar32)in->at[i]);
    made = unorm2_normalize(form, from, n, to, room * 9, &status);
    if (U_FAILURE(status))
        return false;
    for (int32_t i = 0; i < made;) {
        uint32_t c = to[i++];
        if (U16_IS_LEAD(c) && i < made) {
            c = (uint32_t)U16_GET_SUPPLEMENTARY(c, to[i]);
            i++;
        }
        if (!idc_translit_push(arena, out, c))
            return false;
    }
    return true;
}

static bool run_pass(idc_arena *arena, const idc_translit_pass *pass, const line *in, line *out)
{
    switch ((idc_translit_kind)pass->kind) {
    case IDC_TRANSLIT_RULES:
        return run_rules(arena, pass, in, out);
    case IDC_TRANSLIT_NFC:
    case IDC_TRANSLIT_NFD:
        return normalise(arena, pass->kind == IDC_TRANSLIT_NFC, in, out);
    case IDC_TRANSLIT_NAMES:
        return idc_translit_names(arena, pass->argument != 0, in, out);
    case IDC_TRANSLIT_READINGS:
        return pass->argument == IDC_TRANSLIT_KOREAN
                   ? idc_translit_readings(arena, in, out)
                   : idc_translit_han(arena, pass->argument, in, out);
    default:
        return recase(arena, pass->kind, in, out);
    }
}

idc_status idc_translit_apply(idc_work *work, const idc_translit *system, idc_str text,
                              idc_str *out)
{
    const idc_translit_pass *pass;
    line in = {0}, composed = {0};
    idc_buf buf = idc_buf_in(work->arena);
    idc_status status = idc_within(work, IDC_LIMIT_ROMANISE_BYTES, text.len);
    *out = (idc_str){"", 0};
    if (status != IDC_OK)
        return status;
    if (!grow(work->arena, &in, text.len) || !grow(work->arena, &composed, text.len))
        return IDC_ERR_NOMEM;
    in.at[1] = composed.at[1] = 0;
    for (size_t pos = 0; pos < text.len;) {
        uint32_t c = idc_utf8_next(text, &pos);
        if (!idc_translit_push(work->arena, &in, c ? c : IDC_REPLACEMENT))
            return IDC_ERR_NOMEM;
    }
    if (!normalise(work->arena, true, &in, &composed))
        return IDC_ERR_NOMEM;
    in = composed;
    for (size_t i = 0; (pass = idc_translit_pass_at(system, i)) != NULL; i++) {
        line next = {0};
        if (!grow(work->arena, &next, in.len))
            return IDC_ERR_NOMEM;
        next.at[1] = 0;
        if (!run_pass(work->arena, pass, &in, &next))
            return IDC_ERR_NOMEM;
        in = next;
    }
    for (size_t i = 1; i <= in.len; i++)
        idc_buf_codepoint(&buf, in.at[i]);
    *out = idc_buf_str(&buf);
    return idc_buf_failed(&buf) ? IDC_ERR_NOMEM : IDC_OK;
}
