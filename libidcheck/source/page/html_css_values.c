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

/* Whether a value begins with 0, in whatever unit. */
static bool is_zero_first(idc_str value)
{
    int64_t n;
    idc_str unit;
    return number(value, &n, &unit) && n == 0;
}

/* A length far outside of any screen: -999 px and beyond, -100 % or -100 em and beyond. What
 * stands behind the number and its unit is passed over. */
static bool far_outside(idc_str value)
{
    int64_t n;
    idc_str unit;
    if (!number(value, &n, &unit))
        return false;
    bool letters = unit.len && (idc_is_alpha(unit.ptr[0]) || unit.ptr[0] == '%');
    bool pixels =
        !letters || idc_str_istarts(unit, IDC_STR("px")) || idc_str_istarts(unit, IDC_STR("pt"));
    return n <= (pixels ? -900000 : -99000);
}

static uint8_t font_size(idc_str value, uint8_t before)
{
    int64_t n;
    idc_str unit;
    if (!number(value, &n, &unit))
        return 1; /* "medium", "inherit": in doubt readable */
    bool percent = is(unit, "%"), relative = percent || is(unit, "em") || is(unit, "ex");
    bool absolute = is(unit, "px") || is(unit, "pt") || unit.len == 0;
    bool root = is(unit, "rem");
    /* A tenth of any usual size is less than two pixels. */
    if (n == 0 || (absolute && n <= 1000) || ((relative || root) && n <= (percent ? 10000 : 100)))
        return 2;
    return relative ? before : 1;
}

/* "font: italic 1px/1 Arial": the size is the part that begins with a digit and has a unit. */
static uint8_t shorthand_size(idc_str value, uint8_t before)
{
    idc_str rest = value, part;
    while (idc_str_next(&rest, ' ', &part)) {
        int64_t n;
        idc_str unit, size = idc_str_sub(part, 0, idc_str_find_byte(part, '/', 0));
        if (number(size, &n, &unit) && (unit.len || n == 0))
            return font_size(size, before);
    }
    return before;
}

static idc_css_tint hex_colour(idc_str digits, uint32_t *rgb)
{
    uint32_t value = 0;
    /* With an alpha, what shines through is not known but where nothing does. */
    if (digits.len == 4 || digits.len == 8) {
        size_t alpha = digits.len / 4;
        for (size_t i = digits.len - alpha; i < digits.len; i++)
            if (digits.ptr[i] != '0')
                return IDC_CSS_TINT_OTHER;
        return IDC_CSS_TINT_NONE;
    }
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

/* Numbers between the brackets of a function, in 1/1000, percentages of `whole`. */
static size_t arguments(idc_str value, int64_t whole, int64_t out[4])
{
    size_t count = 0, open = idc_str_find_byte(value, '(', 0);
    for (size_t i = open + 1; open != SIZE_MAX && i < value.len && count < 4; i++) {
        int64_t n;
        idc_str unit;
        if (value.ptr[i] == ')')
            break;
        if (!number(idc_str_sub(value, i, value.len), &n, &unit))
            continue;
        int64_t of = count == 3 ? 1 : whole; /* an alpha is of 1 */
        out[count++] = idc_str_starts(unit, IDC_STR("%")) ? n * of / 100 : n;
        i = unit.len ? (size_t)(unit.ptr - value.ptr) - 1 : value.len;
    }
    return count;
}

enum { FAINT = 40 }; /* an alpha, in 1/1000, at which nothing is seen */

/* "rgb(255, 255, 255)"; with an alpha below 1 what shines through is not known. */
static idc_css_tint rgb_colour(idc_str value, uint32_t *rgb)
{
    int64_t parts[4] = {0, 0, 0, 1000};
    size_t count = arguments(value, 255, parts);
    if (count < 3)
        return IDC_CSS_TINT_OTHER;
    *rgb = 0;
    for (size_t i = 0; i < 3; i++) {
        if (parts[i] < 0 || parts[i] > 255000)
            return IDC_CSS_TINT_OTHER;
        *rgb = *rgb << 8 | (uint32_t)(parts[i] / 1000);
    }
    return parts[3] <= FAINT  ? IDC_CSS_TINT_NONE
           : parts[3] >= 1000 ? IDC_CSS_TINT_KNOWN
                              : IDC_CSS_TINT_OTHER;
}

/* Of "hsl(0, 0%, 100%)" only white and black, which are so at any hue. */
static idc_css_tint hsl_colour(idc_str value, uint32_t *rgb)
{
    int64_t parts[4] = {0, 0, 0, 1000};
    if (arguments(value, 100, parts) < 3)
        return IDC_CSS_TINT_OTHER;
    if (parts[3] == 0)
        return IDC_CSS_TINT_NONE;
    *rgb = parts[2] >= 99000 ? 0xFFFFFF : 0;
    bool sure = parts[3] >= 1000 && (parts[2] >= 99000 || parts[2] <= 1000);
    return sure ? IDC_CSS_TINT_KNOWN : IDC_CSS_TINT_OTHER;
}

idc_css_tint idc_css_colour(idc_str value, uint32_t *rgb)
{
    static const struct {
        const char *name;
        uint32_t rgb;
    } names[] = {{"white", 0xFFFFFF},       {"black", 0},
                 {"snow", 0xFFFAFA},        {"ivory", 0xFFFFF0},
                 {"whitesmoke", 0xF5F5F5},  {"ghostwhite", 0xF8F8FF},
                 {"gray", 0x808080},        {"grey", 0x808080},
                 {"silver", 0xC0C0C0},      {"red", 0xFF0000},
                 {"green", 0x008000},       {"blue", 0x0000FF},
                 {"navy", 0x000080},        {"maroon", 0x800000},
                 {"teal", 0x008080},        {"yellow", 0xFFFF00},
                 {"orange", 0xFFA500},      {"purple", 0x800080},
                 {"floralwhite", 0xFFFAF0}, {"mintcream", 0xF5FFFA},
                 {"azure", 0xF0FFFF},       {"aliceblue", 0xF0F8FF},
                 {"seashell", 0xFFF5EE},    {"honeydew", 0xF0FFF0},
                 {"lightyellow", 0xFFFFE0}, {"lightgray", 0xD3D3D3},
                 {"lightgrey", 0xD3D3D3},   {"linen", 0xFAF0E6},
                 {"beige", 0xF5F5DC},       {"lavender", 0xE6E6FA},
                 {"gainsboro", 0xDCDCDC}};
    value = idc_str_trim(value);
    if (idc_str_starts(value, IDC_STR("#")))
        return hex_colour(idc_str_sub(value, 1, value.len), rgb);
    if (idc_str_istarts(value, IDC_STR("rgb")))
        return rgb_colour(value, rgb);
    if (idc_str_istarts(value, IDC_STR("hsl")))
        return hsl_colour(value, rgb);
    if (is(value, "transparent"))
        return IDC_CSS_TINT_NONE;
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
        v->colour = idc_css_colour(value, &v->colour_rgb);
        return;
    }
    /* "#fff url(…)" and gradients: what is seen there is not known */
    v->ground = idc_css_colour(value, &v->ground_rgb);
    if (v->ground == IDC_CSS_TINT_NONE || is(value, "none") || is(value, "inherit") ||
        is(value, "initial"))
        v->ground = IDC_CSS_TINT_UNSET;
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

/* Moved off the screen or shrunk to nothing. */
static void set_transform(idc_str name, idc_str value, idc_css_values *v)
{
    size_t open = idc_str_find_byte(value, '(', 0);
    idc_str inside =
        open == SIZE_MAX ? value : idc_str_trim(idc_str_sub(value, open + 1, value.len));
    bool moves = is(name, "translate") || idc_str_istarts(value, IDC_STR("translate"));
    bool scales = is(name, "scale") || idc_str_istarts(value, IDC_STR("scale"));
    int64_t n;
    idc_str unit;
    /* A step by its own width, of whatever is slid in and out, is none. */
    moves = moves && number(inside, &n, &unit) &&
            (n <= -500000 || (n <= -150000 && idc_str_istarts(unit, IDC_STR("v"))));
    bool edge_on = idc_str_istarts(value, IDC_STR("rotateX(90deg")) ||
                   idc_str_istarts(value, IDC_STR("rotateY(90deg"));
    v->moved_off = moves || edge_on || (scales && is_zero_first(inside));
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
        v->cut_away = has(value, "inset(50%") || has(value, "inset(100%") ||
                      has(value, "circle(0") || has(value, "polygon(0 0,0 0") ||
                      has(value, "polygon(0 0, 0 0");
    else if (is(name, "margin-left") || is(name, "margin"))
        v->pulled_off = far_outside(value);
    else if (is(name, "padding-left") || is(name, "padding"))
        v->padded = number(value, &n, &unit) && n >= 900000;
    else if (is(name, "transform") || is(name, "translate") || is(name, "scale"))
        set_transform(name, value, v);
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
        v->see_through = number(value, &n, &unit) && n < (is(unit, "%") ? 5000 : 50);
    else if (is(name, "animation") || is(name, "animation-name"))
        v->animated = !is(value, "none");
    else if (is(name, "filter"))
        v->filtered = idc_str_istarts(value, IDC_STR("opacity(0)")) ||
                      idc_str_istarts(value, IDC_STR("opacity(0%"));
    else if (is(name, "content-visibility"))
        v->filtered = is(value, "hidden");
    else if (is(name, "font-size"))
        v->size = font_size(value, v->size);
    else if (is(name, "font"))
        v->size = shorthand_size(value, v->size);
    else if (is(name, "text-indent"))
        v->far_indent = far_outside(value);
    else if (is(name, "text-shadow") || is(name, "-webkit-background-clip") ||
             is(name, "background-clip") || is(name, "-webkit-text-stroke"))
        /* The letters are seen by something else than their colour. */
        v->drawn = is(name, "text-shadow") || is(name, "-webkit-text-stroke")
                       ? !is(value, "none") && !is(value, "0")
                       : is(value, "text");
    else if (is(name, "-webkit-text-fill-color"))
        v->colour = idc_css_colour(value, &v->colour_rgb);
    else if (is(name, "color") || is(name, "background") || is(name, "background-color"))
        set_colours(name, value, v);
    else if (is(name, "background-image") && !is(value, "none"))
        v->ground = IDC_CSS_TINT_OTHER;
    else if (is(name, "font-weight"))
        v->bold =
            is(value, "bold") || is(value, "bolder") || (number(value, &n, &unit) && n >= 600000);
    else if (is(name, "font-size-adjust") && is_zero_first(value))
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
