/* Control words of RTF (specification 1.9.1) that bear on text, looks, and facts. */
#include "source/office/rtf.h"

typedef enum action {
    BACKGROUND,
    BLUE,
    BOX,
    BREAK,
    CELL,
    CHARACTER,
    CHARSET,
    CODE,
    COLOUR,
    DATE,
    DATE_PART,
    DEFAULT_FONT,
    DELETED_ON,
    DELETER,
    ENTER_SILENT,
    FACT,
    FALLBACK,
    FAR,
    FONT,
    FONT_PAGE,
    GREEN,
    HEADER,
    INSERTED_ON,
    INSERTER,
    IN_TABLE,
    IN_TABLE_DEPTH,
    LANGUAGE,
    LATER,
    LEVEL,
    LIST,
    LIST_MARK,
    NARROW,
    NONE,
    NUMBER,
    PAGE,
    PARAGRAPH,
    PARAGRAPH_SHADE,
    PARAGRAPH_SHADE_PERCENT,
    PARD,
    PASS,
    PLACE,
    PLAIN,
    RED,
    ROW_BEGIN,
    ROW_END,
    ROW_SHADE,
    ROW_SHADE_PERCENT,
    RSID,
    RSID_ROOT,
    SET_PLACE,
    SHADE,
    SHADE_PERCENT,
    SHAPE,
    SIZE,
    STYLE,
    TOGGLE,
    UD,
    UNICODE,
    UPR
} action;

static const struct {
    const char *name;
    action action;
    uint16_t value;
    const char *key;
} words[] = {
#define WORD(name, action, value, key) {name, action, value, key},
#include "source/office/rtf_words.def"
#undef WORD
};

static int find(idc_str name)
{
    size_t low = 0, high = sizeof words / sizeof *words;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = idc_str_cmp(name, idc_str_of(words[middle].name));
        if (order == 0)
            return (int)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

static int32_t colour_at(const idc_rtf *rtf, int32_t index)
{
    return index >= 0 && (size_t)index < rtf->colour_count ? rtf->colours[index] : -1;
}

/* The colour of a number as what lies behind letters. */
static int32_t fill_at(const idc_rtf *rtf, int32_t index)
{
    int32_t rgb = colour_at(rtf, index);
    return rgb < 0 ? IDC_FILL_NONE : rgb;
}

/* The cells of a row are not told apart: what differs among them is not known. */
static void fill_row(idc_rtf *rtf, int32_t fill)
{
    if (fill != IDC_FILL_NONE)
        rtf->row_fill =
            rtf->row_fill == IDC_FILL_NONE || rtf->row_fill == fill ? fill : IDC_FILL_UNKNOWN;
}

/* Indents, frames, heights of lines and rows: places where nothing is seen. */
static void take_place(idc_rtf *rtf, const idc_rtf_token *t)
{
    enum { TWIPS_OFF = IDC_PLACE_OFF_MPT / 50, TWIPS_THIN = 20 };
    bool thin = t->number < 0 && t->number >= -TWIPS_THIN; /* below 0: exactly so much */
    if (idc_str_is(t->name, "trrh"))
        rtf->row_low = thin;
    else if (idc_str_is(t->name, "sl"))
        rtf->state.unseen = thin ? "tiny" : rtf->state.unseen;
    else if (t->number < TWIPS_OFF)
        rtf->state.unseen = "off-page";
}

/* ---- destinations --------------------------------------------------------------------------- */

static void begin_value(idc_rtf *rtf, idc_rtf_place place, const char *key)
{
    rtf->state.place = place;
    rtf->state.key = key;
    rtf->value = idc_buf_in(rtf->doc->work->arena);
    rtf->value_span = (idc_span){0};
    memset(&rtf->date, 0, sizeof rtf->date);
}

static idc_status open_box(idc_rtf *rtf)
{
    if (rtf->state.box)
        return IDC_OK;
    rtf->state.place = IDC_RTF_BODY;
    rtf->state.box = true;
    rtf->boxes++;
    return idc_rtf_open_frame(rtf);
}

static bool seen(const idc_rtf *rtf, idc_str text, bool header)
{
    size_t count = header ? rtf->header_count : rtf->later_count;
    for (size_t i = 0; i < count; i++) {
        size_t begin = header ? rtf->headers[i].begin : rtf->later[i].begin;
        size_t end = header ? rtf->headers[i].end : rtf->later[i].end;
        if (idc_str_eq(idc_str_sub(rtf->bytes, begin, end), text))
            return true;
    }
    return false;
}

/* Writers repeat headers and footers for each section and kind of page: each is read once. */
static idc_status start_apart(idc_rtf *rtf, bool header)
{
    size_t begin = rtf->pos;
    if (rtf->state.place != IDC_RTF_BODY)
        return IDC_OK;
    if (header && rtf->boxes) /* one in another is read as it stands */
        return IDC_OK;
    idc_rtf_pass_group(rtf);
    idc_str text = idc_str_sub(rtf->bytes, begin, rtf->pos);
    size_t *count = header ? &rtf->header_count : &rtf->later_count;
    rtf->state.place = IDC_RTF_NOWHERE;
    if (rtf->in_later || *count >= IDC_RTF_MOST_LATER || seen(rtf, text, header))
        return IDC_OK;
    if (header) {
        rtf->headers[(*count)].begin = begin;
        rtf->headers[(*count)++].end = rtf->pos;
        rtf->pos = begin;
        return open_box(rtf);
    }
    rtf->later[(*count)].begin = begin;
    rtf->later[(*count)++].end = rtf->pos;
    return IDC_OK;
}

static idc_status start_destination(idc_rtf *rtf, action what, const char *key, uint16_t value)
{
    idc_rtf_state *s = &rtf->state;
    s->star = false;
    switch (what) {
    case PASS:
        s->place = IDC_RTF_NOWHERE;
        idc_rtf_pass_group(rtf);
        return IDC_OK;
    case LIST_MARK:
        rtf->frame->item = true;
        s->place = IDC_RTF_NOWHERE;
        return IDC_OK;
    case SHAPE:
    case ENTER_SILENT:
        if (s->place == IDC_RTF_BODY)
            s->place = IDC_RTF_NOWHERE;
        return IDC_OK;
    case BOX:
        return open_box(rtf);
    case HEADER:
    case LATER:
        return start_apart(rtf, what == HEADER);
    case PLACE:
        s->place = (idc_rtf_place)value;
        s->key = NULL;
        rtf->value = idc_buf_in(rtf->doc->work->arena);
        return IDC_OK;
    case CODE:
        if (s->place == IDC_RTF_BODY || s->place == IDC_RTF_CODE) {
            begin_value(rtf, IDC_RTF_CODE, NULL);
            s->field = true;
        }
        return IDC_OK;
    case FACT:
        if (!s->again)
            begin_value(rtf, IDC_RTF_FACT, key);
        return IDC_OK;
    case DATE:
        begin_value(rtf, IDC_RTF_DATE, key);
        return IDC_OK;
    case UPR:
        s->outside = s->place;
        s->place = IDC_RTF_NOWHERE;
        s->again = true;
        return IDC_OK;
    case UD:
        s->place = s->outside;
        s->again = false;
        return IDC_OK;
    case BACKGROUND:
        rtf->background = true;
        s->place = IDC_RTF_NOWHERE;
        idc_rtf_pass_group(rtf);
        return IDC_OK;
    default:
        return IDC_OK;
    }
}

static bool is_destination(action what)
{
    switch (what) {
    case PASS:
    case LIST_MARK:
    case SHAPE:
    case ENTER_SILENT:
    case BOX:
    case HEADER:
    case LATER:
    case PLACE:
    case CODE:
    case FACT:
    case DATE:
    case UPR:
    case UD:
    case BACKGROUND:
        return true;
    default:
        return false;
    }
}

/* ---- properties ----------------------------------------------------------------------------- */

static void toggle(idc_rtf_state *s, const idc_rtf_token *t)
{
    bool on = !t->numbered || t->number != 0;
    if (idc_str_is(t->name, "b"))
        s->bold = on;
    else if (idc_str_is(t->name, "i"))
        s->italic = on;
    else if (idc_str_is(t->name, "v"))
        s->hidden = on;
    else if (idc_str_is(t->name, "deleted"))
        s->deleted = on;
    else
        s->inserted = on;
}

static void plain(idc_rtf *rtf)
{
    idc_rtf_state *s = &rtf->state;
    s->bold = s->italic = s->hidden = s->narrow = s->far = false;
    s->fill = IDC_FILL_NONE;
    s->deleted = s->inserted = false;
    s->half_points = 24;
    s->colour = 0;
    s->font = rtf->default_font;
}

static void character_property(idc_rtf *rtf, action what, const idc_rtf_token *t)
{
    enum { FAR_HALF_POINTS = 400 };
    idc_rtf_state *s = &rtf->state;
    switch (what) {
    case TOGGLE:
        toggle(s, t);
        break;
    case SIZE:
        s->half_points = t->number > 0 && t->number < 10000 ? t->number : 24;
        break;
    case COLOUR:
        s->colour = t->number;
        break;
    case SHADE:
        s->fill = fill_at(rtf, t->number);
        break;
    case SHADE_PERCENT:
        if (t->number > 0)
            s->fill = IDC_FILL_UNKNOWN;
        break;
    case FONT:
        s->font = t->number;
        break;
    case NARROW:
        s->narrow = t->numbered && t->number <= IDC_RUN_NARROW;
        break;
    case FAR:
        s->far = t->number > FAR_HALF_POINTS;
        break;
    case INSERTER:
        s->inserter = t->number;
        break;
    case DELETER:
        s->deleter = t->number;
        break;
    case INSERTED_ON:
        s->inserted_on = t->number;
        break;
    case DELETED_ON:
        s->deleted_on = t->number;
        break;
    case FALLBACK:
        s->skip = t->number >= 0 && t->number < 16 ? t->number : 1;
        break;
    default:
        plain(rtf);
        break;
    }
}

static void paragraph_property(idc_rtf *rtf, action what, const idc_rtf_token *t)
{
    idc_rtf_state *s = &rtf->state;
    bool in_styles = s->place == IDC_RTF_STYLES;
    switch (what) {
    case PARD:
        s->in_table = s->nested = s->item = false;
        s->paragraph_fill = IDC_FILL_NONE;
        s->unseen = NULL;
        s->level = 0;
        break;
    case PARAGRAPH_SHADE:
        s->paragraph_fill = fill_at(rtf, t->number);
        break;
    case PARAGRAPH_SHADE_PERCENT:
        if (t->number > 0)
            s->paragraph_fill = IDC_FILL_UNKNOWN;
        break;
    case ROW_SHADE:
        fill_row(rtf, fill_at(rtf, t->number));
        break;
    case ROW_SHADE_PERCENT:
        if (t->number > 0)
            rtf->row_fill = IDC_FILL_UNKNOWN;
        break;
    case ROW_BEGIN:
        rtf->row_fill = IDC_FILL_NONE;
        rtf->row_low = false;
        break;
    case SET_PLACE:
        take_place(rtf, t);
        break;
    case IN_TABLE:
        s->in_table = true;
        break;
    case IN_TABLE_DEPTH:
        s->in_table = t->number > 0;
        s->nested = t->number > 1;
        break;
    case LIST:
        s->item = t->number > 0;
        break;
    case LEVEL:
        s->level = t->number >= 0 && t->number < 9 ? (uint8_t)(t->number + 1) : 0;
        if (in_styles && rtf->style >= 0)
            rtf->levels[rtf->style] = s->level;
        break;
    case STYLE:
        if (in_styles)
            rtf->style = t->number >= 0 && t->number < IDC_RTF_MOST_STYLES ? t->number : -1;
        else if (t->number >= 0 && t->number < IDC_RTF_MOST_STYLES)
            s->level = rtf->levels[t->number];
        break;
    default:
        break;
    }
}

static void table_property(idc_rtf *rtf, action what, const idc_rtf_token *t)
{
    bool in_fonts = rtf->state.place == IDC_RTF_FONTS;
    int32_t font = idc_rtf_font(rtf->state.font);
    switch (what) {
    case DEFAULT_FONT:
        rtf->default_font = rtf->state.font = t->number;
        break;
    case CHARSET:
        if (in_fonts && font >= 0) {
            rtf->fonts[font].codepage = idc_rtf_charset(t->number);
            rtf->fonts[font].symbols = t->number == 2;
        }
        break;
    case FONT_PAGE:
        if (in_fonts && font >= 0)
            rtf->fonts[font].codepage = idc_codepage_numbered(t->number);
        break;
    case RED:
        rtf->red = t->number & 255;
        break;
    case GREEN:
        rtf->green = t->number & 255;
        break;
    default:
        rtf->blue = t->number & 255;
        break;
    }
}

static void date_part(idc_rtf *rtf, const idc_rtf_token *t)
{
    rtf->value_span = idc_span_join(rtf->value_span, (idc_span){.begin = t->begin, .end = t->end});
    switch (t->name.ptr[0]) {
    case 'y':
        rtf->date.year = t->number;
        break;
    case 'd':
        rtf->date.day = t->number;
        break;
    case 'h':
        rtf->date.hour = t->number;
        break;
    default:
        if (idc_str_is(t->name, "mo"))
            rtf->date.month = t->number;
        else
            rtf->date.minute = t->number;
    }
}

static idc_status take_page(idc_rtf *rtf, const idc_rtf_token *t, uint16_t value)
{
    const idc_codepage *page = idc_codepage_numbered(value ? value : t->number);
    if (page) {
        rtf->codepage = page;
        return IDC_OK;
    }
    return idc_document_note(rtf->doc, true, "rtf.codepage-unknown",
                             (idc_span){.begin = t->begin, .end = t->end},
                             "the file says it is written in code page %d, which is not read, so "
                             "letters may be wrong: save it anew",
                             (int)t->number);
}

/* ---- symbols -------------------------------------------------------------------------------- */

static idc_status symbol(idc_rtf *rtf, const idc_rtf_token *t)
{
    if (t->name.len == 0)
        return IDC_OK;
    if (rtf->skipping > 0 && t->name.ptr[0] != '*') {
        rtf->skipping--;
        return IDC_OK;
    }
    switch (t->name.ptr[0]) {
    case '*':
        rtf->state.star = true;
        return IDC_OK;
    case '~':
        return idc_rtf_codepoint(rtf, 0xA0, t->begin, t->end);
    case '_':
        return idc_rtf_codepoint(rtf, 0x2011, t->begin, t->end);
    case '\\':
    case '{':
    case '}':
        return idc_rtf_codepoint(rtf, (unsigned char)t->name.ptr[0], t->begin, t->end);
    case '\t':
        return idc_rtf_codepoint(rtf, '\t', t->begin, t->end);
    case '\r':
    case '\n':
        return rtf->state.place == IDC_RTF_BODY ? idc_rtf_end_paragraph(rtf, false) : IDC_OK;
    default:
        return IDC_OK;
    }
}

static idc_status text_word(idc_rtf *rtf, action what, uint16_t value, const idc_rtf_token *t)
{
    bool body = rtf->state.place == IDC_RTF_BODY;
    switch (what) {
    case PARAGRAPH:
        return body ? idc_rtf_end_paragraph(rtf, false) : IDC_OK;
    case CELL: {
        idc_status status = body ? idc_rtf_end_paragraph(rtf, true) : IDC_OK;
        if (body && idc_str_is(t->name, "cell"))
            idc_row_cell(&rtf->row, rtf->doc);
        return status;
    }
    case ROW_END:
        return body ? idc_row_end(&rtf->row, rtf->doc) : IDC_OK;
    case BREAK:
        return body ? idc_rtf_break(rtf, t) : IDC_OK;
    default:
        return idc_rtf_codepoint(rtf, value, t->begin, t->end);
    }
}

idc_status idc_rtf_word(idc_rtf *rtf, const idc_rtf_token *t)
{
    if (t->kind == IDC_RTF_SYMBOL)
        return symbol(rtf, t);
    int found = find(t->name);
    action what = found < 0 ? NONE : words[found].action;
    if (what == UNICODE)
        return idc_rtf_unicode(rtf, t);
    if (rtf->skipping > 0) { /* a word is one of the characters that stand in */
        rtf->skipping--;
        return IDC_OK;
    }
    idc_status status = idc_rtf_flush(rtf);
    if (status != IDC_OK)
        return status;
    if (is_destination(what))
        return start_destination(rtf, what, words[found].key, words[found].value);
    bool star = rtf->state.star;
    rtf->state.star = false;
    switch (what) {
    case NONE:
        if (star && found < 0) {
            rtf->state.place = IDC_RTF_NOWHERE;
            idc_rtf_pass_group(rtf);
        }
        return IDC_OK;
    case PARAGRAPH:
    case CELL:
    case ROW_END:
    case BREAK:
    case CHARACTER:
        return text_word(rtf, what, words[found].value, t);
    case PAGE:
        return take_page(rtf, t, words[found].value);
    case NUMBER:
        return idc_rtf_number(rtf, t, words[found].key);
    case RSID:
    case RSID_ROOT:
        return idc_rtf_rsid(rtf, t, what == RSID_ROOT);
    case LANGUAGE:
        return idc_rtf_language(rtf, t);
    case DATE_PART:
        date_part(rtf, t);
        return IDC_OK;
    case DEFAULT_FONT:
    case CHARSET:
    case FONT_PAGE:
    case RED:
    case GREEN:
    case BLUE:
        table_property(rtf, what, t);
        return IDC_OK;
    case TOGGLE:
    case SIZE:
    case COLOUR:
    case SHADE:
    case SHADE_PERCENT:
    case FONT:
    case INSERTER:
    case DELETER:
    case INSERTED_ON:
    case DELETED_ON:
    case FALLBACK:
    case FAR:
    case NARROW:
    case PLAIN:
        character_property(rtf, what, t);
        return IDC_OK;
    default:
        paragraph_property(rtf, what, t);
        return IDC_OK;
    }
}
