#include "source/html_tags.h"

const idc_html_element idc_html_elements[IDC_HTML_OTHER + 1] = {
#define ELEMENT(name, flags, tree) {{#name, sizeof #name - 1}, flags, tree},
#include "source/html_tags.def"
#undef ELEMENT
    {{"", 0}, 0, 0},
};

idc_html_id idc_html_find(idc_str name)
{
    /* The first element of each letter, and at the end that behind the last. */
    static const uint8_t first[27] = {
        IDC_HTML_a,        IDC_HTML_b,      IDC_HTML_caption, IDC_HTML_dd,     IDC_HTML_em,
        IDC_HTML_fieldset, IDC_HTML_h1,     IDC_HTML_h1,      IDC_HTML_i,      IDC_HTML_keygen,
        IDC_HTML_keygen,   IDC_HTML_label,  IDC_HTML_main,    IDC_HTML_nav,    IDC_HTML_object,
        IDC_HTML_p,        IDC_HTML_script, IDC_HTML_script,  IDC_HTML_script, IDC_HTML_table,
        IDC_HTML_ul,       IDC_HTML_wbr,    IDC_HTML_wbr,     IDC_HTML_xmp,    IDC_HTML_OTHER,
        IDC_HTML_OTHER,    IDC_HTML_OTHER};
    if (name.len == 0 || !idc_is_alpha(name.ptr[0]))
        return IDC_HTML_OTHER;
    int letter = idc_ascii_lower(name.ptr[0]) - 'a';
    for (int id = first[letter]; id < first[letter + 1]; id++)
        if (name.len == idc_html_elements[id].name.len &&
            idc_str_ieq(name, idc_html_elements[id].name))
            return (idc_html_id)id;
    return IDC_HTML_OTHER;
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
