#include "source/html_tags.h"

#include <stdlib.h>

typedef struct tag_row {
    const char *name;
    unsigned flags;
} tag_row;

/* Sorted by name. After WHATWG HTML, section 15.3 (which elements are blocks in the rendering). */
static const tag_row rows[] = {
    {"a", IDC_TAG_LABEL},
    {"address", IDC_TAG_BLOCK},
    {"article", IDC_TAG_BLOCK | IDC_TAG_PART},
    {"aside", IDC_TAG_BLOCK | IDC_TAG_ASIDE},
    {"b", IDC_TAG_BOLD},
    {"blockquote", IDC_TAG_BLOCK},
    {"body", IDC_TAG_BLOCK},
    {"br", IDC_TAG_BREAK},
    {"button", IDC_TAG_BLOCK},
    {"caption", IDC_TAG_BLOCK},
    {"center", IDC_TAG_BLOCK},
    {"cite", IDC_TAG_ITALIC},
    {"code", IDC_TAG_LABEL},
    {"dd", IDC_TAG_BLOCK},
    {"details", IDC_TAG_BLOCK},
    {"dialog", IDC_TAG_BLOCK | IDC_TAG_APART},
    {"div", IDC_TAG_BLOCK},
    {"dl", IDC_TAG_BLOCK},
    {"dt", IDC_TAG_BLOCK},
    {"em", IDC_TAG_ITALIC},
    {"fieldset", IDC_TAG_BLOCK},
    {"figcaption", IDC_TAG_BLOCK},
    {"figure", IDC_TAG_BLOCK},
    {"footer", IDC_TAG_BLOCK | IDC_TAG_FOOTER},
    {"form", IDC_TAG_BLOCK},
    {"h1", IDC_TAG_BLOCK | IDC_TAG_HEADING},
    {"h2", IDC_TAG_BLOCK | IDC_TAG_HEADING},
    {"h3", IDC_TAG_BLOCK | IDC_TAG_HEADING},
    {"h4", IDC_TAG_BLOCK | IDC_TAG_HEADING},
    {"h5", IDC_TAG_BLOCK | IDC_TAG_HEADING},
    {"h6", IDC_TAG_BLOCK | IDC_TAG_HEADING},
    {"head", IDC_TAG_BLOCK},
    {"header", IDC_TAG_BLOCK},
    {"hgroup", IDC_TAG_BLOCK},
    {"hr", IDC_TAG_BLOCK},
    {"html", IDC_TAG_BLOCK},
    {"i", IDC_TAG_ITALIC},
    {"iframe", IDC_TAG_SKIP},
    {"label", IDC_TAG_LABEL},
    {"legend", IDC_TAG_BLOCK},
    {"li", IDC_TAG_BLOCK | IDC_TAG_ITEM | IDC_TAG_PART},
    {"main", IDC_TAG_BLOCK},
    {"menu", IDC_TAG_BLOCK},
    {"nav", IDC_TAG_BLOCK | IDC_TAG_APART},
    {"noembed", IDC_TAG_SKIP},
    {"noframes", IDC_TAG_SKIP},
    {"noscript", IDC_TAG_SKIP},
    {"ol", IDC_TAG_BLOCK},
    {"optgroup", IDC_TAG_BLOCK},
    {"option", IDC_TAG_BLOCK},
    {"p", IDC_TAG_BLOCK},
    {"pre", IDC_TAG_BLOCK | IDC_TAG_PRE},
    {"script", IDC_TAG_SKIP},
    {"search", IDC_TAG_BLOCK},
    {"section", IDC_TAG_BLOCK | IDC_TAG_PART},
    {"select", IDC_TAG_BLOCK},
    {"span", IDC_TAG_LABEL},
    {"strong", IDC_TAG_BOLD},
    {"style", IDC_TAG_SKIP},
    {"summary", IDC_TAG_BLOCK},
    {"table", IDC_TAG_BLOCK},
    {"tbody", IDC_TAG_BLOCK},
    {"td", IDC_TAG_BLOCK | IDC_TAG_CELL},
    {"template", IDC_TAG_SKIP},
    {"textarea", IDC_TAG_BLOCK | IDC_TAG_PRE},
    {"tfoot", IDC_TAG_BLOCK},
    {"th", IDC_TAG_BLOCK | IDC_TAG_CELL | IDC_TAG_BOLD},
    {"thead", IDC_TAG_BLOCK},
    {"title", IDC_TAG_SKIP | IDC_TAG_TITLE},
    {"tr", IDC_TAG_BLOCK},
    {"ul", IDC_TAG_BLOCK},
};

static int by_name(const void *key, const void *row)
{
    return idc_str_cmp(*(const idc_str *)key, idc_str_of(((const tag_row *)row)->name));
}

unsigned idc_html_tag_flags(idc_str name)
{
    const tag_row *row = bsearch(&name, rows, sizeof rows / sizeof *rows, sizeof *rows, by_name);
    return row ? row->flags : 0;
}

static bool has_any(idc_str text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (idc_str_ifind(text, idc_str_of(words[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

bool idc_html_role_is_apart(idc_str role)
{
    static const char *const roles[] = {"navigation", "contentinfo", "search", "dialog",
                                        "alert",      "menu",        "toolbar"};
    return has_any(role, roles, sizeof roles / sizeof *roles);
}

bool idc_html_class_is_notice(idc_str name)
{
    static const char *const words[] = {"cookie", "consent", "gdpr"};
    return has_any(name, words, sizeof words / sizeof *words);
}

bool idc_html_class_is_label(idc_str name)
{
    static const char *const labels[] = {"tag",   "chip",  "badge",   "pill",
                                         "skill", "label", "keyword", "topic"};
    for (size_t i = 0, from = 0; i <= name.len; i++) {
        if (i < name.len && idc_is_alpha(name.ptr[i]))
            continue;
        idc_str word = idc_str_sub(name, from, i);
        from = i + 1;
        if (word.len > 1 && (word.ptr[word.len - 1] == 's' || word.ptr[word.len - 1] == 'S'))
            word.len--;
        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
            if (idc_str_ieq(word, idc_str_of(labels[k])))
                return true;
    }
    return false;
}

/* --- styles ---------------------------------------------------------------------------------- */

/* Number at the start of a value in 1/1000; its unit is what follows. False when there is none. */
static bool number(idc_str value, int64_t *thousandths, idc_str *unit)
{
    size_t i = 0;
    int64_t n = 0, scale = 1000;
    bool minus = idc_str_starts(value, IDC_STR("-")), point = false, any = false;
    for (i = minus; i < value.len; i++) {
        char c = value.ptr[i];
        if (c == '.' && !point) {
            point = true;
        } else if (idc_is_digit(c)) {
            any = true;
            if (point)
                scale /= 10;
            if (!point && n < INT32_MAX)
                n = n * 10 + (c - '0') * 1000;
            else if (point)
                n += (c - '0') * scale;
        } else {
            break;
        }
    }
    *thousandths = minus ? -n : n;
    *unit = idc_str_trim(idc_str_sub(value, i, value.len));
    return any;
}

static bool is(idc_str value, const char *word)
{
    return idc_str_ieq(value, idc_str_of(word));
}

/* A length far outside of any screen: -999 px and beyond, -100 % or -100 em and beyond. */
static bool far_outside(idc_str value)
{
    int64_t n;
    idc_str unit;
    if (!number(value, &n, &unit))
        return false;
    bool pixels = unit.len == 0 || is(unit, "px") || is(unit, "pt");
    return n <= (pixels ? -900000 : -99000);
}

static unsigned font_size(idc_str value, unsigned flags)
{
    int64_t n;
    idc_str unit;
    if (!number(value, &n, &unit))
        return flags & ~(unsigned)IDC_STYLE_TINY; /* "medium", "inherit": in doubt readable */
    bool relative = is(unit, "em") || is(unit, "%") || is(unit, "ex");
    bool absolute = is(unit, "px") || is(unit, "pt") || unit.len == 0;
    if (n == 0 || (absolute && n <= 1000))
        return flags | IDC_STYLE_TINY;
    return relative ? flags : flags & ~(unsigned)IDC_STYLE_TINY;
}

static unsigned declaration(idc_str name, idc_str value, unsigned flags, bool *positioned)
{
    int64_t n;
    idc_str unit;
    if (is(name, "display") && is(value, "none"))
        return flags | IDC_STYLE_GONE;
    if (is(name, "visibility")) {
        bool hides = is(value, "hidden") || is(value, "collapse");
        return hides ? flags | IDC_STYLE_INVISIBLE : flags & ~(unsigned)IDC_STYLE_INVISIBLE;
    }
    if (is(name, "opacity") && number(value, &n, &unit) && n <= 10)
        return flags | IDC_STYLE_GONE;
    if (is(name, "font-size"))
        return font_size(value, flags);
    if (is(name, "text-indent") && far_outside(value))
        return flags | IDC_STYLE_GONE;
    if (is(name, "color") && is(value, "transparent"))
        return flags | IDC_STYLE_GONE;
    if (is(name, "position"))
        *positioned = is(value, "absolute") || is(value, "fixed") || is(value, "relative");
    if (is(name, "font-weight") &&
        (is(value, "bold") || is(value, "bolder") || (number(value, &n, &unit) && n >= 600000)))
        return flags | IDC_STYLE_BOLD;
    return flags;
}

unsigned idc_html_style(idc_str style, unsigned inherited)
{
    unsigned flags = inherited & ~(unsigned)IDC_STYLE_BOLD;
    bool positioned = false, outside = false;
    idc_str rest = style, part;
    while (idc_str_next(&rest, ';', &part)) {
        size_t colon = idc_str_find_byte(part, ':', 0);
        if (colon == SIZE_MAX)
            continue;
        idc_str name = idc_str_trim(idc_str_sub(part, 0, colon));
        idc_str value = idc_str_sub(part, colon + 1, part.len);
        value = idc_str_trim(idc_str_sub(value, 0, idc_str_find_byte(value, '!', 0)));
        flags = declaration(name, value, flags, &positioned);
        bool side = is(name, "left") || is(name, "top") || is(name, "right") || is(name, "bottom");
        outside |= side && far_outside(value);
    }
    return positioned && outside ? flags | IDC_STYLE_GONE : flags;
}
