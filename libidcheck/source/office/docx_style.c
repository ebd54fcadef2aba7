#include "source/office/docx.h"

enum { MOST_STEPS = 12 }; /* styles that a style is based on, one on the other */

typedef struct style_run {
    idc_docx *docx;
    idc_str path;
    idc_docx_style *style; /* that is being read */
    uint32_t depth, skip;  /* skip: depth of an element that is passed over, 0 none */
    bool defaults, marked; /* in docDefaults; the style is the paragraphs' default */
} style_run;

bool idc_docx_is_word(idc_str uri)
{
    return idc_str_is(uri, "http://schemas.openxmlformats.org/wordprocessingml/2006/main") ||
           idc_str_is(uri, "http://purl.oclc.org/ooxml/wordprocessingml/main") ||
           idc_str_is(uri, "http://schemas.microsoft.com/office/word/2003/wordml");
}

int8_t idc_docx_on(const idc_xml_element *element)
{
    idc_str v = idc_xml_value(element, "val");
    return !(idc_str_is(v, "0") || idc_str_is(v, "false") || idc_str_is(v, "off"));
}

static int32_t number_of(idc_str s, int32_t otherwise)
{
    int64_t value;
    return idc_str_to_int(s, &value) && value < 100000 ? (int32_t)value : otherwise;
}

/* White is the only colour of themes that is the same in nearly all of them. */
static bool is_theme_white(idc_str theme)
{
    return idc_str_is(theme, "background1") || idc_str_is(theme, "light1") ||
           idc_str_is(theme, "bg1") || idc_str_is(theme, "lt1");
}

static int32_t colour_of(const idc_xml_element *e)
{
    int32_t rgb = idc_hex_colour(idc_xml_value(e, "val"));
    bool plain = !idc_xml_value(e, "themeShade").len && !idc_xml_value(e, "themeTint").len;
    return rgb < 0 && plain && is_theme_white(idc_xml_value(e, "themeColor")) ? IDC_RUN_WHITE : rgb;
}

static int32_t fill_of(const idc_xml_element *e)
{
    idc_str pattern = idc_xml_value(e, "val");
    int32_t rgb = idc_hex_colour(idc_xml_value(e, "fill"));
    if (idc_str_is(pattern, "solid") || idc_str_istarts(pattern, IDC_STR("pct")) ||
        (rgb < 0 && idc_xml_value(e, "themeFill").len))
        return IDC_FILL_UNKNOWN;
    return rgb < 0 ? IDC_FILL_NONE : rgb;
}

/* Colours of highlighting (ECMA-376-1, 17.18.40). */
static int32_t highlight_of(idc_str name)
{
    static const struct {
        const char *name;
        int32_t rgb;
    } rows[] = {{"none", IDC_FILL_NONE}, {"white", 0xffffff},     {"yellow", 0xffff00},
                {"black", 0x000000},     {"blue", 0x0000ff},      {"cyan", 0x00ffff},
                {"green", 0x00ff00},     {"magenta", 0xff00ff},   {"red", 0xff0000},
                {"darkBlue", 0x000080},  {"darkCyan", 0x008080},  {"darkGreen", 0x008000},
                {"darkRed", 0x800000},   {"darkGray", 0x808080},  {"darkMagenta", 0x800080},
                {"lightGray", 0xc0c0c0}, {"darkYellow", 0x808000}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (idc_str_is(name, rows[i].name))
            return rows[i].rgb;
    return IDC_FILL_UNKNOWN;
}

bool idc_docx_is_effect(idc_str uri)
{
    return idc_str_is(uri, "http://schemas.microsoft.com/office/word/2010/wordml");
}

void idc_docx_text_fill(const idc_xml_element *e, idc_docx_look *look)
{
    enum { CLEAR = 98000 }; /* of 100000, how transparent */
    int64_t alpha;
    idc_str value = idc_xml_value(e, "val");
    if (idc_str_is(e->name, "noFill"))
        look->clear = 1;
    else if (idc_str_is(e->name, "srgbClr"))
        look->rgb = idc_hex_colour(value);
    else if (idc_str_is(e->name, "schemeClr"))
        look->rgb = is_theme_white(value) ? IDC_RUN_WHITE : -1;
    else if (idc_str_is(e->name, "gradFill"))
        look->rgb = -1;
    else if (idc_str_is(e->name, "alpha") && idc_str_to_int(value, &alpha) && alpha >= CLEAR)
        look->clear = 1;
}

bool idc_docx_property(const idc_xml_element *e, idc_docx_look *look)
{
    switch (e->name.ptr[0]) {
    case 'b':
        if (e->name.len == 1)
            look->bold = idc_docx_on(e);
        return e->name.len == 1;
    case 'i':
        if (e->name.len == 1)
            look->italic = idc_docx_on(e);
        return e->name.len == 1;
    case 'v':
        if (idc_str_is(e->name, "vanish"))
            look->hidden = idc_docx_on(e);
        return true;
    case 'c':
        if (idc_str_is(e->name, "color"))
            look->rgb = colour_of(e);
        return true;
    case 'h':
        if (idc_str_is(e->name, "highlight"))
            look->fill = highlight_of(idc_xml_value(e, "val"));
        return true;
    case 's':
        if (idc_str_is(e->name, "sz"))
            look->half_points = number_of(idc_xml_value(e, "val"), 0);
        else if (idc_str_is(e->name, "shd") && look->fill == IDC_FILL_NONE)
            look->fill = fill_of(e);
        return true;
    case 'w':
        if (e->name.len == 1)
            look->narrow = number_of(idc_xml_value(e, "val"), 100) <= IDC_RUN_NARROW;
        return e->name.len == 1;
    default:
        return false;
    }
}

void idc_docx_inherit(idc_docx_look *look, const idc_docx_look *base)
{
    if (look->bold < 0)
        look->bold = base->bold;
    if (look->italic < 0)
        look->italic = base->italic;
    if (look->hidden < 0)
        look->hidden = base->hidden;
    if (look->half_points == 0)
        look->half_points = base->half_points;
    if (look->rgb < 0)
        look->rgb = base->rgb;
    if (look->clear < 0)
        look->clear = base->clear;
    if (look->narrow < 0)
        look->narrow = base->narrow;
    if (look->fill == IDC_FILL_NONE)
        look->fill = base->fill;
}

const idc_docx_style *idc_docx_style_of(idc_docx *docx, idc_str id)
{
    idc_docx_style *style = docx->styles && id.len ? idc_map_get(docx->styles, id) : NULL;
    if (!style || style->resolved)
        return style;
    const idc_docx_style *base = style;
    style->resolved = true;
    for (int i = 0; i < MOST_STEPS && base->based_on.len; i++) {
        base = idc_map_get(docx->styles, base->based_on);
        if (!base || base == style)
            break;
        idc_docx_inherit(&style->look, &base->look);
        if (style->level == 255)
            style->level = base->level;
        if (style->item < 0)
            style->item = base->item;
    }
    return style;
}

static void take_name(idc_docx_style *style, idc_str name)
{
    int64_t level;
    if (idc_str_istarts(name, IDC_STR("heading ")) &&
        idc_str_to_int(idc_str_sub(name, 8, name.len), &level) && level >= 1 && level <= 9)
        style->level = (uint8_t)level;
    else if (idc_str_ieq(name, IDC_STR("Title")))
        style->level = 1;
}

static idc_status begin_style(style_run *run, const idc_xml_element *e)
{
    idc_arena *arena = run->docx->doc->work->arena;
    idc_docx_style *style = idc_arena_alloc(arena, sizeof *style);
    if (!style)
        return IDC_ERR_NOMEM;
    *style = (idc_docx_style){.look = IDC_DOCX_OPEN_LOOK, .level = 255, .item = -1};
    style->id = idc_xml_value(e, "styleId");
    run->style = style;
    idc_str marked = idc_xml_value(e, "default");
    run->marked = idc_str_is(idc_xml_value(e, "type"), "paragraph") &&
                  (idc_str_is(marked, "1") || idc_str_is(marked, "on"));
    if (style->id.len && !idc_map_set(run->docx->styles, style->id, style))
        return IDC_ERR_NOMEM;
    return IDC_OK;
}

/* Languages and fonts of the defaults and of styles. */
static idc_status take_facts(style_run *run, const idc_xml_element *e)
{
    static const struct {
        const char *element, *attribute, *key;
    } rows[] = {{"lang", "val", "languages"},
                {"lang", "eastAsia", "languages"},
                {"lang", "fareast", "languages"},
                {"lang", "bidi", "languages"},
                {"rFonts", "ascii", "fonts"},
                {"rFonts", "eastAsia", "east_asian_fonts"},
                {"rFonts", "fareast", "east_asian_fonts"}};
    idc_status status = IDC_OK;
    for (size_t n = 0; n < sizeof rows / sizeof *rows; n++) {
        if (!idc_str_is(e->name, rows[n].element))
            continue;
        for (size_t i = 0; i < e->attribute_count && status == IDC_OK; i++) {
            const idc_xml_attribute *a = &e->attributes[i];
            idc_span span = {.path = run->path, .begin = a->begin, .end = a->end};
            if (idc_str_is(a->name, rows[n].attribute))
                status = idc_document_fact_push(run->docx->doc, rows[n].key, a->value, span);
        }
    }
    return status;
}

static void take_style_property(style_run *run, const idc_xml_element *e)
{
    idc_docx_style *style = run->style;
    if (idc_str_is(e->name, "name"))
        take_name(style, idc_xml_value(e, "val"));
    else if (idc_str_is(e->name, "basedOn"))
        style->based_on = idc_xml_value(e, "val");
    else if (idc_str_is(e->name, "outlineLvl")) {
        int32_t level = number_of(idc_xml_value(e, "val"), 9);
        style->level = level < 9 ? (uint8_t)(level + 1) : 0;
    } else if (idc_str_is(e->name, "numId"))
        style->item = !idc_str_is(idc_xml_value(e, "val"), "0");
    else
        idc_docx_property(e, &style->look);
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    style_run *run = user;
    run->depth++;
    if (run->skip || !idc_docx_is_word(e->uri))
        return IDC_OK;
    if (idc_str_is(e->name, "tblStylePr") || idc_str_ends(e->name, IDC_STR("Change"))) {
        run->skip = run->depth;
        return IDC_OK;
    }
    if (idc_str_is(e->name, "style"))
        return begin_style(run, e);
    if (idc_str_is(e->name, "docDefaults"))
        run->defaults = true;
    else if (idc_str_is(e->name, "lang") || idc_str_is(e->name, "rFonts"))
        return take_facts(run, e);
    else if (run->defaults)
        idc_docx_property(e, &run->docx->defaults);
    else if (run->style)
        take_style_property(run, e);
    return IDC_OK;
}

static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    style_run *run = user;
    if (run->skip == run->depth)
        run->skip = 0;
    run->depth--;
    if (run->skip || !idc_docx_is_word(uri))
        return IDC_OK;
    if (idc_str_is(name, "docDefaults"))
        run->defaults = false;
    if (idc_str_is(name, "style")) {
        if (run->marked)
            run->docx->paragraph_default = run->style;
        run->style = NULL;
    }
    return IDC_OK;
}

idc_status idc_docx_styles(idc_docx *docx, idc_str bytes, idc_str path)
{
    /* Word lists hundreds of styles there that are not in the file. */
    static const idc_xml_handlers handlers = {
        .start = on_start, .end = on_end, .opaque = "latentStyles"};
    style_run run = {.docx = docx, .path = path};
    idc_xml_outcome outcome;
    docx->styles = idc_map_new(docx->doc->work->arena);
    if (!docx->styles)
        return IDC_ERR_NOMEM;
    idc_status status = idc_xml_read(docx->doc->work, bytes, &handlers, &run, &outcome);
    return status == IDC_OK && path.len ? idc_docx_outcome(docx, path, &outcome) : status;
}
