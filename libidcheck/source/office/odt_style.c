#include "source/office/odt.h"
#include "source/office/rsid.h"

enum {
    MOST_STEPS = 12, /* styles that a style is based on, one on the other */
    FAINT_PERCENT = 5
};

const idc_odt_look idc_odt_open_look = {.bold = -1,
                                        .italic = -1,
                                        .hidden = -1,
                                        .clear = -1,
                                        .narrow = -1,
                                        .rgb = -1,
                                        .fill = IDC_ODT_FILL_OPEN};

/* Number at the start of s in 1/1000; *unit is what follows. */
static bool number(idc_str s, int64_t *milli, idc_str *unit)
{
    int64_t value = 0, scale = 1000;
    bool minus = idc_str_starts(s, IDC_STR("-"));
    size_t at = minus;
    for (; at < s.len && at < 12 && (idc_is_digit(s.ptr[at]) || s.ptr[at] == '.'); at++) {
        if (s.ptr[at] == '.') {
            scale = 100;
        } else if (scale == 1000) {
            value = value * 10 + (s.ptr[at] - '0') * 1000;
        } else {
            value += (s.ptr[at] - '0') * scale;
            scale /= 10;
        }
    }
    *milli = minus ? -value : value;
    *unit = idc_str_sub(s, at, s.len);
    return at > minus;
}

bool idc_odt_length(idc_str s, int64_t *mpt)
{
    static const struct {
        const char *unit;
        int64_t mpt;
    } units[] = {{"pt", 1000}, {"in", 72000}, {"cm", 28346},
                 {"mm", 2835}, {"px", 750},   {"pc", 12000}};
    enum { MOST = 5000000 };
    int64_t milli;
    idc_str unit;
    if (!number(s, &milli, &unit) || milli >= MOST || milli <= -MOST)
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (idc_str_is(unit, units[i].unit)) {
            *mpt = milli * units[i].mpt / 1000;
            return true;
        }
    return false;
}

/* Percent as a whole number; -1 when it is none. */
static int32_t percent_of(idc_str s)
{
    int64_t milli;
    idc_str unit;
    bool any = number(s, &milli, &unit) && idc_str_is(unit, "%") && milli < 1000000;
    return any && milli >= 0 ? (int32_t)(milli / 1000) : -1;
}

/* "12pt", "0.5in", "80%": 1/1000 pt, or percent below 0; 0 when it is neither. */
static int32_t size_of(idc_str s)
{
    int64_t mpt;
    if (idc_odt_length(s, &mpt))
        return mpt > 0 ? (int32_t)mpt : 0;
    return -(percent_of(s) > 0 ? percent_of(s) : 0);
}

static int32_t colour_of(idc_str s)
{
    return idc_str_starts(s, IDC_STR("#")) ? idc_hex_colour(idc_str_sub(s, 1, s.len)) : -1;
}

/* A colour as a background. */
static int32_t fill_of(idc_str colour)
{
    int32_t rgb = colour_of(colour);
    return rgb >= 0 ? rgb : IDC_FILL_NONE;
}

void idc_odt_inherit(idc_odt_look *look, const idc_odt_look *base)
{
    if (look->bold < 0)
        look->bold = base->bold;
    if (look->italic < 0)
        look->italic = base->italic;
    if (look->hidden < 0)
        look->hidden = base->hidden;
    if (look->fill == IDC_ODT_FILL_OPEN)
        look->fill = base->fill;
    if (look->clear < 0)
        look->clear = base->clear;
    if (look->narrow < 0)
        look->narrow = base->narrow;
    if (!look->place)
        look->place = base->place;
    if (look->size_mpt == 0)
        look->size_mpt = base->size_mpt;
    else if (look->size_mpt < 0 && base->size_mpt)
        look->size_mpt = (int32_t)((int64_t)base->size_mpt * -look->size_mpt / 100);
    if (look->rgb == -1)
        look->rgb = base->rgb;
}

/* "super 58%", "-33% 58%": how far from the line, and how large. */
static bool is_far_or_small(idc_str value)
{
    enum { FAR_THOUSANDTHS = 400000 };
    idc_str rest = value, far = value, unit;
    int64_t milli;
    idc_str_next(&rest, ' ', &far);
    int32_t size = percent_of(idc_str_trim(rest));
    bool off = number(far, &milli, &unit) && (milli > FAR_THOUSANDTHS || milli < -FAR_THOUSANDTHS);
    return off || (size >= 0 && size <= IDC_RUN_NARROW);
}

static void take_text_properties(const idc_xml_element *e, idc_odt_look *look)
{
    for (size_t i = 0; i < e->attribute_count; i++) {
        idc_str name = e->attributes[i].name, value = e->attributes[i].value;
        if (idc_str_is(name, "font-weight"))
            look->bold = idc_str_is(value, "bold") ||
                         (value.len == 3 && value.ptr[0] >= '6' && value.ptr[0] <= '9');
        else if (idc_str_is(name, "font-style"))
            look->italic = !idc_str_is(value, "normal");
        else if (idc_str_is(name, "font-size"))
            look->size_mpt = size_of(value);
        else if (idc_str_is(name, "color"))
            look->rgb = colour_of(value);
        else if (idc_str_is(name, "use-window-font-color") && idc_str_is(value, "true"))
            look->rgb = -2;
        else if (idc_str_is(name, "display"))
            look->hidden = idc_str_is(value, "none");
        else if (idc_str_is(name, "opacity"))
            look->clear = percent_of(value) >= 0 && percent_of(value) <= FAINT_PERCENT;
        else if (idc_str_is(name, "background-color"))
            look->fill = fill_of(value);
        else if (idc_str_is(name, "text-scale"))
            look->narrow = percent_of(value) >= 0 && percent_of(value) <= IDC_RUN_NARROW;
        else if (idc_str_is(name, "text-position"))
            look->narrow = is_far_or_small(value);
    }
    if (look->rgb == -2) /* what is written of opacity then is no one's choice */
        look->clear = 0;
}

/* Background of a paragraph, cell, row, table, section, frame or page. */
static void take_background(const idc_xml_element *e, int32_t *out)
{
    idc_str colour = idc_xml_value(e, "background-color"), fill = idc_xml_value(e, "fill");
    if (colour.len)
        *out = fill_of(colour);
    if (!fill.len || idc_str_is(fill, "none"))
        return;
    int32_t rgb = colour_of(idc_xml_value(e, "fill-color"));
    *out = idc_str_is(fill, "solid") && rgb >= 0 ? rgb : IDC_FILL_UNKNOWN;
}

/* Indents and heights that leave nothing to be seen. */
static void take_place(const idc_xml_element *e, idc_odt_look *look)
{
    int64_t mpt;
    for (size_t i = 0; i < e->attribute_count; i++) {
        idc_str name = e->attributes[i].name, value = e->attributes[i].value;
        bool indent = idc_str_is(name, "margin-left") || idc_str_is(name, "text-indent");
        if (!idc_odt_length(value, &mpt))
            continue;
        if (indent && mpt < IDC_PLACE_OFF_MPT)
            look->place = "off-page";
        else if (idc_str_is(name, "line-height") && mpt <= IDC_PLACE_THIN_MPT)
            look->place = "tiny";
        else if (idc_str_is(name, "row-height") && mpt <= IDC_PLACE_THIN_MPT)
            look->place = "clipped";
    }
}

static void take_properties(idc_odt_run *run, const idc_xml_element *e, idc_odt_look *look)
{
    idc_odt *odt = run->odt;
    bool page = idc_str_is(e->name, "page-layout-properties") ||
                idc_str_is(e->name, "drawing-page-properties");
    int32_t fill = IDC_FILL_NONE;
    run->page = page;
    if (page || idc_str_is(e->name, "header-footer-properties")) {
        take_background(e, &fill);
        if (page && (odt->background == IDC_FILL_NONE || odt->background == fill))
            odt->background = fill;
        else if (fill != IDC_FILL_NONE && !idc_run_is_white(fill))
            odt->background = IDC_FILL_UNKNOWN;
        return;
    }
    if (!look)
        return;
    take_background(e, &look->fill);
    take_place(e, look);
    if (!idc_str_is(e->name, "graphic-properties"))
        return;
    odt->drawn |= look->fill >= 0 || look->fill == IDC_FILL_UNKNOWN;
    /* What lies behind the text is seen behind any of it. */
    if (idc_str_is(idc_xml_value(e, "run-through"), "background"))
        odt->background = IDC_FILL_UNKNOWN;
}

/* ---- facts on the way ----------------------------------------------------------------------- */

static idc_status take_language(idc_odt_run *run, const idc_xml_element *e)
{
    static const char *const rows[][2] = {{"language", "country"},
                                          {"language-asian", "country-asian"},
                                          {"language-complex", "country-complex"}};
    idc_document *doc = run->odt->doc;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < 3 && status == IDC_OK; i++) {
        idc_str language = idc_xml_value(e, rows[i][0]), country = idc_xml_value(e, rows[i][1]);
        if (!language.len || idc_str_is(language, "none") || idc_str_is(language, "zxx"))
            continue;
        bool two = country.len && !idc_str_is(country, "none");
        idc_str tag =
            two ? idc_arena_format(doc->work->arena, "%S-%S", language, country) : language;
        if (!tag.ptr)
            return IDC_ERR_NOMEM;
        idc_span span = {.path = run->path, .begin = e->begin, .end = e->end};
        status = idc_document_fact_push(doc, "languages", tag, span);
    }
    return status;
}

static idc_status take_font(idc_odt_run *run, const idc_xml_element *e, const char *attribute,
                            const char *key)
{
    for (size_t i = 0; i < e->attribute_count; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        if (!idc_str_is(a->name, attribute))
            continue;
        idc_str family =
            idc_str_trim(idc_str_sub(a->value, 0, idc_str_find_byte(a->value, ',', 0)));
        if (family.len > 1 && (family.ptr[0] == '\'' || family.ptr[0] == '"'))
            family = idc_str_sub(family, 1, family.len - 1);
        idc_span span = {.path = run->path, .begin = a->begin, .end = a->end};
        return idc_document_fact_push(run->odt->doc, key, family, span);
    }
    return IDC_OK;
}

/* Sittings in which text and paragraphs of a style were written: officeooo:rsid, paragraph-rsid. */
static idc_status take_rsids(idc_odt_run *run, const idc_xml_element *e)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < e->attribute_count && status == IDC_OK; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        idc_span span = {.path = run->path, .begin = a->begin, .end = a->end};
        uint32_t number = 0;
        if (!idc_str_is(a->name, "rsid") && !idc_str_is(a->name, "paragraph-rsid"))
            continue;
        if (idc_rsid_read(a->value, &number))
            status = idc_rsid_fact(run->odt->doc, number, false, span);
    }
    return status;
}

/* ---- styles --------------------------------------------------------------------------------- */

static bool family_of(idc_str name, idc_odt_family *out)
{
    static const struct {
        const char *name;
        idc_odt_family family;
    } rows[] = {{"paragraph", IDC_ODT_PARAGRAPH}, {"text", IDC_ODT_TEXT},
                {"table-cell", IDC_ODT_CELL},     {"table-row", IDC_ODT_CELL},
                {"table-column", IDC_ODT_CELL},   {"table", IDC_ODT_CELL},
                {"section", IDC_ODT_SECTION},     {"graphic", IDC_ODT_GRAPHIC}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (idc_str_is(name, rows[i].name)) {
            *out = rows[i].family;
            return true;
        }
    return false;
}

/* Headings by the names that every word processor gives them, whatever the outline says. */
static uint8_t level_of(idc_str name)
{
    static const char *const words[] = {"Heading ", "Heading_20_"};
    int64_t level;
    for (size_t i = 0; i < 2; i++)
        if (idc_str_istarts(name, idc_str_of(words[i])) &&
            idc_str_to_int(idc_str_sub(name, strlen(words[i]), name.len), &level) && level >= 1 &&
            level <= 10)
            return (uint8_t)level;
    return idc_str_ieq(name, IDC_STR("Title"));
}

static idc_status begin_style(idc_odt_run *run, const idc_xml_element *e)
{
    idc_arena *arena = run->odt->doc->work->arena;
    idc_odt_family family;
    int64_t level;
    run->style = NULL;
    if (!family_of(idc_xml_value(e, "family"), &family))
        return IDC_OK;
    idc_str name = idc_xml_value(e, "name");
    idc_map **maps = run->area == IDC_ODT_COMMON ? run->odt->common : run->odt->automatic;
    if (!maps[family] && !(maps[family] = idc_map_new(arena)))
        return IDC_ERR_NOMEM;
    idc_odt_style *style = idc_arena_alloc(arena, sizeof *style);
    if (!style)
        return IDC_ERR_NOMEM;
    *style =
        (idc_odt_style){.parent = idc_xml_value(e, "parent-style-name"), .look = idc_odt_open_look};
    if (family == IDC_ODT_PARAGRAPH) {
        if (idc_str_to_int(idc_xml_value(e, "default-outline-level"), &level) && level <= 10)
            style->level = (uint8_t)level;
        if (style->level == 0)
            style->level = level_of(name);
    }
    run->style = style;
    return name.len == 0 || idc_map_set(maps[family], name, style) ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_odt_style_start(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space)
{
    if (space != IDC_ODT_STYLES)
        return IDC_OK;
    if (run->area == IDC_ODT_FONTS)
        return idc_str_is(e->name, "font-face") ? take_font(run, e, "font-family", "fonts")
                                                : IDC_OK;
    if (idc_str_is(e->name, "style"))
        return begin_style(run, e);
    if (idc_str_is(e->name, "default-style")) {
        run->defaults = idc_str_is(idc_xml_value(e, "family"), "paragraph");
        return IDC_OK;
    }
    idc_odt_look *look = run->style      ? &run->style->look
                         : run->defaults ? &run->odt->defaults
                                         : NULL;
    if (idc_str_is(e->name, "text-properties")) {
        if (look)
            take_text_properties(e, look);
        idc_status status = look ? take_language(run, e) : IDC_OK;
        if (status == IDC_OK)
            status = take_rsids(run, e);
        return status == IDC_OK && look ? take_font(run, e, "font-family-asian", "east_asian_fonts")
                                        : status;
    }
    if (idc_str_is(e->name, "background-image") && idc_xml_value(e, "href").len) {
        if (run->page)
            run->odt->background = IDC_FILL_UNKNOWN;
        else if (look)
            look->fill = IDC_FILL_UNKNOWN;
    } else if (idc_str_ends(e->name, IDC_STR("-properties"))) {
        take_properties(run, e, look);
    }
    return IDC_OK;
}

void idc_odt_style_end(idc_odt_run *run, idc_str name)
{
    if (idc_str_is(name, "style"))
        run->style = NULL;
    else if (idc_str_is(name, "default-style"))
        run->defaults = false;
}

static idc_odt_style *find(idc_map *const maps[], idc_odt_family family, idc_str name)
{
    return maps[family] && name.len ? idc_map_get(maps[family], name) : NULL;
}

const idc_odt_style *idc_odt_style_of(idc_odt *odt, idc_odt_family family, idc_str name)
{
    idc_odt_style *style = find(odt->automatic, family, name);
    if (!style)
        style = find(odt->common, family, name);
    if (!style || style->resolved)
        return style;
    const idc_odt_style *base = style;
    style->resolved = true;
    for (int i = 0; i < MOST_STEPS && base->parent.len; i++) {
        base = find(odt->common, family, base->parent);
        if (!base || base == style)
            break;
        idc_odt_inherit(&style->look, &base->look);
        if (style->level == 0)
            style->level = base->level;
    }
    return style;
}
