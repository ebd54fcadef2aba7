/* Declarations → what they do to text. */
#include "source/page/html_css_values.h"

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

static bool has(idc_str value, const char *word)
{
    return idc_str_ifind(value, idc_str_of(word), 0) != SIZE_MAX;
}

static bool is_zero(idc_str value)
{
    int64_t n;
    idc_str unit;
    return number(value, &n, &unit) && n == 0;
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

static uint8_t font_size(idc_str value, uint8_t before)
{
    int64_t n;
    idc_str unit;
    if (!number(value, &n, &unit))
        return 1; /* "medium", "inherit": in doubt readable */
    bool relative = is(unit, "em") || is(unit, "%") || is(unit, "ex");
    bool absolute = is(unit, "px") || is(unit, "pt") || unit.len == 0;
    if (n == 0 || (absolute && n <= 1000))
        return 2;
    return relative ? before : 1;
}

static idc_css_tint hex_colour(idc_str digits, uint32_t *rgb)
{
    uint32_t value = 0;
    if (digits.len != 3 && digits.len != 6)
        return IDC_CSS_TINT_OTHER;
    for (size_t i = 0; i < digits.len; i++) {
        int d = idc_hex_digit(digits.ptr[i]);
        if (d < 0)
            return IDC_CSS_TINT_OTHER;
        value = value << 4 | (uint32_t)d;
        if (digits.len == 3)
            value = value << 4 | (uint32_t)d;
    }
    *rgb = value;
    return IDC_CSS_TINT_KNOWN;
}

/* "rgb(255, 255, 255)"; with an alpha below 1 what shines through is not known. */
static idc_css_tint rgb_colour(idc_str value, uint32_t *rgb)
{
    size_t open = idc_str_find_byte(value, '(', 0);
    uint32_t parts[3] = {0};
    size_t count = 0, i = open + 1;
    for (; i < value.len && value.ptr[i] != ')' && count < 3; i++) {
        int64_t n;
        idc_str unit;
        if (!idc_is_digit(value.ptr[i]))
            continue;
        if (!number(idc_str_sub(value, i, value.len), &n, &unit) || n > 255000 ||
            idc_str_starts(unit, IDC_STR("%")))
            return IDC_CSS_TINT_OTHER;
        parts[count++] = (uint32_t)(n / 1000);
        while (i + 1 < value.len && (idc_is_digit(value.ptr[i + 1]) || value.ptr[i + 1] == '.'))
            i++;
    }
    idc_str alpha = idc_str_sub(value, i, value.len);
    for (size_t k = 0; k < alpha.len; k++)
        if (idc_is_digit(alpha.ptr[k]) &&
            !idc_str_starts(idc_str_sub(alpha, k, alpha.len), IDC_STR("1")))
            return IDC_CSS_TINT_OTHER;
        else if (idc_is_digit(alpha.ptr[k]))
            break;
    if (count < 3)
        return IDC_CSS_TINT_OTHER;
    *rgb = parts[0] << 16 | parts[1] << 8 | parts[2];
    return IDC_CSS_TINT_KNOWN;
}

idc_css_tint idc_css_colour(idc_str value, uint32_t *rgb)
{
    static const struct {
        const char *name;
        uint32_t rgb;
    } names[] = {{"white", 0xFFFFFF},      {"black", 0},
                 {"snow", 0xFFFAFA},       {"ivory", 0xFFFFF0},
                 {"whitesmoke", 0xF5F5F5}, {"ghostwhite", 0xF8F8FF},
                 {"gray", 0x808080},       {"grey", 0x808080},
                 {"silver", 0xC0C0C0},     {"red", 0xFF0000},
                 {"green", 0x008000},      {"blue", 0x0000FF},
                 {"navy", 0x000080},       {"maroon", 0x800000},
                 {"teal", 0x008080},       {"yellow", 0xFFFF00},
                 {"orange", 0xFFA500},     {"purple", 0x800080}};
    value = idc_str_trim(value);
    if (idc_str_starts(value, IDC_STR("#")))
        return hex_colour(idc_str_sub(value, 1, value.len), rgb);
    if (idc_str_istarts(value, IDC_STR("rgb")))
        return rgb_colour(value, rgb);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is(value, names[i].name)) {
            *rgb = names[i].rgb;
            return IDC_CSS_TINT_KNOWN;
        }
    return IDC_CSS_TINT_OTHER;
}

static void set_colours(idc_str name, idc_str value, idc_css_values *v)
{
    if (is(name, "color")) {
        v->see_through = is(value, "transparent");
        v->colour = idc_css_colour(value, &v->colour_rgb);
    } else if (is(value, "transparent") || is(value, "none") || is(value, "inherit") ||
               is(value, "initial")) {
        v->ground = IDC_CSS_TINT_UNSET;
    } else {
        /* "#fff url(…)" and gradients: what is seen there is not known */
        v->ground = idc_css_colour(value, &v->ground_rgb);
    }
}

static idc_css_display display_of(idc_str value)
{
    if (is(value, "none"))
        return IDC_CSS_DISPLAY_NONE;
    if (idc_str_istarts(value, IDC_STR("inline")))
        return IDC_CSS_DISPLAY_INLINE;
    if (has(value, "flex") || has(value, "grid"))
        return IDC_CSS_DISPLAY_ROW;
    if (is(value, "block") || is(value, "list-item") || is(value, "table") ||
        is(value, "table-row"))
        return IDC_CSS_DISPLAY_BLOCK;
    return IDC_CSS_DISPLAY_INLINE;
}

static void set_place(idc_str name, idc_str value, idc_css_values *v)
{
    bool side = is(name, "left") || is(name, "top") || is(name, "right") || is(name, "bottom");
    int64_t n;
    idc_str unit;
    if (side)
        v->far_off = far_outside(value) || v->far_off;
    else if (is(name, "position")) {
        v->lifted = is(value, "absolute") || is(value, "fixed");
        v->positioned = v->lifted || is(value, "relative");
    } else if (is(name, "float"))
        v->afloat = is(value, "right") || is(value, "left");
    else if (is(name, "clip"))
        v->clipped = has(value, "rect(0") || has(value, "rect(1px");
    else if (is(name, "clip-path"))
        v->clipped = has(value, "inset(50%") || has(value, "inset(100%") || has(value, "circle(0");
    else if (is(name, "overflow"))
        v->hides_overflow = is(value, "hidden") || is(value, "clip");
    else if ((is(name, "width") || is(name, "height") || is(name, "max-height") ||
              is(name, "max-width")) &&
             number(value, &n, &unit))
        v->no_size = v->no_size || n == 0 || (n <= 1000 && is(unit, "px"));
}

static void declare(idc_str name, idc_str value, idc_css_values *v)
{
    int64_t n;
    idc_str unit;
    if (is(name, "display"))
        v->display = display_of(value);
    else if (is(name, "flex-direction"))
        v->column = has(value, "column");
    else if (is(name, "visibility"))
        v->visibility = is(value, "hidden") || is(value, "collapse") ? 2 : 1;
    else if (is(name, "opacity"))
        v->see_through = number(value, &n, &unit) && n <= 10 && unit.len == 0;
    else if (is(name, "font-size"))
        v->size = font_size(value, v->size);
    else if (is(name, "text-indent"))
        v->far_indent = far_outside(value);
    else if (is(name, "transform"))
        v->see_through = v->see_through || is(value, "scale(0)");
    else if (is(name, "color") || is(name, "background") || is(name, "background-color"))
        set_colours(name, value, v);
    else if (is(name, "background-image") && !is(value, "none"))
        v->ground = IDC_CSS_TINT_OTHER;
    else if (is(name, "font-weight"))
        v->bold =
            is(value, "bold") || is(value, "bolder") || (number(value, &n, &unit) && n >= 600000);
    else if (is(name, "font-size-adjust") && is_zero(value))
        v->size = 2;
    else
        set_place(name, value, v);
}

void idc_css_declare(idc_str declarations, bool important, idc_css_values *values)
{
    idc_str rest = declarations, part;
    while (idc_str_next(&rest, ';', &part)) {
        size_t colon = idc_str_find_byte(part, ':', 0);
        if (colon == SIZE_MAX)
            continue;
        size_t mark = idc_str_find_byte(part, '!', colon);
        idc_str name = idc_str_trim(idc_str_sub(part, 0, colon));
        if ((mark != SIZE_MAX) == important)
            declare(name, idc_str_trim(idc_str_sub(part, colon + 1, mark)), values);
    }
}
