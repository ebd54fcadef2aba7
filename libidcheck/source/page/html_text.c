#include "source/page/html_text.h"
#include "base/buf.h"

#include "source/page/html_tags.h"
#include "source/text/text_hidden.h"

idc_status idc_html_text_begin(idc_html_text *t, idc_document *doc, const idc_decoded *source)
{
    *t = (idc_html_text){.doc = doc, .source = source, .fresh = true};
    t->flow = idc_buf_in(doc->work->arena);
    idc_line_begin(&t->line, doc->work->arena, source);
    idc_line_begin(&t->hidden, doc->work->arena, source);
    idc_line_begin(&t->title, doc->work->arena, source);
    idc_status status = idc_css_read(&t->css, doc->work, source->converted.text);
    /* What rules there are room for decide. */
    return status == IDC_ERR_LIMIT ? IDC_OK : status;
}

static idc_html_frame *top(idc_html_text *t)
{
    return t->depth ? &t->stack[t->depth - 1] : NULL;
}

static bool is_hidden(const idc_html_frame *f)
{
    return f &&
           f->style & (IDC_STYLE_GONE | IDC_STYLE_INVISIBLE | IDC_STYLE_TINY | IDC_STYLE_MELTED);
}

/* A block whose text is not seen still parts what stands before it from what stands behind. */
static bool takes_room(const idc_html_frame *f)
{
    return f->tag & IDC_TAG_BLOCK && !(f->style & IDC_STYLE_GONE);
}

/* --- lines ----------------------------------------------------------------------------------- */

static void flow_break(idc_html_text *t)
{
    if (t->flow_users && t->flow.len && t->flow.ptr[t->flow.len - 1] != '\n')
        idc_buf_byte(&t->flow, '\n');
}

/* An item of several blocks is an entry rather than a point of a list. */
static void note_part(idc_html_text *t, idc_line *line)
{
    idc_html_frame *f = top(t), *part = f && f->part ? &t->stack[f->part - 1] : NULL;
    if (!part)
        return;
    part->count += t->fresh || part->count == 0;
    if (part->count == 1) {
        part->first = part->lines++ == 0 ? t->doc->line_count : part->first;
        return;
    }
    line->flags &= (uint16_t)~IDC_LINE_ITEM;
    if (part->count > 2 || !t->fresh || part->lines == 0)
        return;
    /* The lines are this reader's own until the document is handed over. */
    idc_line *lines = (idc_line *)t->doc->lines;
    for (size_t i = 0; i < part->lines; i++)
        lines[part->first + i].flags &= (uint16_t)~IDC_LINE_ITEM;
    if (f->part == f->outermost)
        lines[part->first].flags |= IDC_LINE_ENTRY;
}

/* Ends the line that is being put together; its element is still the innermost one. */
static idc_status end_line(idc_html_text *t)
{
    idc_html_frame *f = top(t);
    idc_line line = {.flags = f ? f->line_flags : 0, .level = f ? f->level : 0};
    flow_break(t);
    t->space = t->left.any = t->apart = false;
    if (!idc_line_end(&t->line, &line) || idc_buf_failed(&t->flow))
        return IDC_ERR_NOMEM;
    if (line.text.len == 0)
        return IDC_OK;
    if (t->bold && !t->plain)
        line.flags |= IDC_LINE_BOLD;
    if (t->italic && !t->plain)
        line.flags |= IDC_LINE_ITALIC;
    line.flags |= f && t->line_at < f->region_end ? f->region : 0;
    note_part(t, &line);
    if (t->fresh)
        t->doc->block++;
    t->fresh = t->bold = t->italic = t->plain = false;
    line.block = t->doc->block;
    idc_line_begin(&t->line, t->doc->work->arena, t->source);
    idc_status status = idc_document_add_line(t->doc, &line);
    return status == IDC_OK ? idc_text_hidden(t->doc, &line) : status;
}

static idc_status end_block(idc_html_text *t)
{
    idc_status status = end_line(t);
    t->fresh = true;
    return status;
}

/* --- hidden text ----------------------------------------------------------------------------- */

static bool is_short(idc_str text)
{
    enum { LABEL_WORDS_MAX = 12 };
    size_t words = 1;
    for (size_t i = 0; i < text.len; i++)
        words += text.ptr[i] == ' ';
    return words <= LABEL_WORDS_MAX;
}

static idc_status end_hidden(idc_html_text *t)
{
    idc_line line = {0};
    if (!idc_line_end(&t->hidden, &line))
        return IDC_ERR_NOMEM;
    t->hidden_space = false;
    if (line.text.len == 0)
        return IDC_OK;
    idc_line_begin(&t->hidden, t->doc->work->arena, t->source);
    /* Menus that open, labels that are read aloud. */
    if (t->hidden_apart || (t->hidden_label && is_short(line.text)))
        return IDC_OK;
    idc_hidden hidden = {.reason = "css", .text = line.text};
    hidden.span = idc_line_span(&line, 0, line.text.len);
    return idc_document_add_hidden(t->doc, hidden);
}

/* --- elements -------------------------------------------------------------------------------- */

static bool same_colour(uint32_t a, uint32_t b)
{
    enum { LEAST = 20 };
    for (int shift = 0; shift < 24; shift += 8) {
        int difference = (int)(a >> shift & 255) - (int)(b >> shift & 255);
        if (difference > LEAST || difference < -LEAST)
            return false;
    }
    return true;
}

/* Colours of an element: its own, of old attributes, or those of what it stands in. */
static void set_colours(const idc_html_tag *tag, const idc_css_values *v, idc_html_frame *f)
{
    if (v->lifted) /* may lie over anything */
        f->ground = IDC_CSS_TINT_OTHER;
    if (tag->id == IDC_HTML_font) {
        idc_str value = idc_html_attribute(tag, IDC_ATTR_COLOR);
        if (value.len)
            f->colour = idc_css_colour(value, &f->colour_rgb);
    }
    if (tag->id == IDC_HTML_body || f->tag & IDC_TAG_CELL || tag->id == IDC_HTML_table ||
        tag->id == IDC_HTML_tr) {
        idc_str value = idc_html_attribute(tag, IDC_ATTR_BGCOLOR);
        if (value.len || idc_html_attribute(tag, IDC_ATTR_BACKGROUND).len)
            f->ground = idc_css_colour(value, &f->ground_rgb);
    }
    if (v->colour) {
        f->colour = v->colour;
        f->colour_rgb = v->colour_rgb;
    }
    if (v->drawn)
        f->colour = IDC_CSS_TINT_OTHER;
    if (v->ground) {
        f->ground = v->ground;
        f->ground_rgb = v->ground_rgb;
    }
}

static unsigned flags_of(const idc_css_values *v, unsigned inherited)
{
    unsigned flags = inherited & ~(unsigned)(IDC_STYLE_BOLD | IDC_STYLE_MELTED);
    bool cut = v->lifted && v->no_size && (v->clipped || v->hides_overflow);
    if (v->display == IDC_CSS_DISPLAY_NONE || v->far_indent || v->filtered || v->cut_away ||
        ((v->see_through || v->moved_off) && !v->animated) || (v->pulled_off && !v->padded) ||
        (v->positioned && v->far_off) || cut || (v->clipped && v->lifted) ||
        (v->no_size && v->hides_overflow))
        flags |= IDC_STYLE_GONE;
    if (cut || ((v->clipped || v->cut_away) && v->lifted))
        flags |= IDC_STYLE_READER;
    if (v->visibility)
        flags = v->visibility == 2 ? flags | IDC_STYLE_INVISIBLE
                                   : flags & ~(unsigned)IDC_STYLE_INVISIBLE;
    if (v->size)
        flags = v->size == 2 ? flags | IDC_STYLE_TINY : flags & ~(unsigned)IDC_STYLE_TINY;
    return v->bold ? flags | IDC_STYLE_BOLD : flags;
}

static idc_status own_style(idc_html_text *t, const idc_html_tag *tag, idc_html_frame *f)
{
    idc_css_values v;
    idc_css_element element = {.name = tag->name};
    if (t->css.rule_count > 0) {
        element.id = idc_str_trim(idc_html_attribute(tag, IDC_ATTR_ID));
        element.classes = idc_html_attribute(tag, IDC_ATTR_CLASS);
    }
    idc_str style = idc_html_attribute(tag, IDC_ATTR_STYLE);
    idc_status status = idc_css_open(&t->css, &element, style, &v);
    f->style = flags_of(&v, f->style);
    set_colours(tag, &v, f);
    if (f->colour == IDC_CSS_TINT_NONE ||
        (f->colour == IDC_CSS_TINT_KNOWN && f->ground == IDC_CSS_TINT_KNOWN &&
         same_colour(f->colour_rgb, f->ground_rgb)))
        f->style |= IDC_STYLE_MELTED;
    /* What the author says of display goes before what browsers do. */
    if (tag->has >> IDC_ATTR_HIDDEN & 1 && v.display == IDC_CSS_DISPLAY_UNSET)
        f->style |= IDC_STYLE_GONE;
    bool line = f->column || (v.display >= IDC_CSS_DISPLAY_BLOCK);
    if (line && !(f->tag & (IDC_TAG_SKIP | IDC_TAG_BREAK)))
        f->tag |= IDC_TAG_BLOCK;
    t->apart |= !(f->tag & IDC_TAG_BLOCK) && !is_hidden(f) && (f->row || v.afloat || v.lifted);
    f->row = v.display == IDC_CSS_DISPLAY_ROW;
    f->column = v.display == IDC_CSS_DISPLAY_COLUMN;
    return status;
}

/*
 * Where the end tag of an element stands; SIZE_MAX when there is none. The parser passes over an
 * end tag behind an element that was left open, and the rest of the page would seem to be inside.
 */
static size_t end_of(const idc_html_tag *tag)
{
    idc_str s = tag->source->converted.text;
    size_t open = 1;
    for (size_t at = tag->end; (at = idc_str_find_byte(s, '<', at)) != SIZE_MAX; at++) {
        bool end = at + 1 < s.len && s.ptr[at + 1] == '/';
        idc_str name = idc_str_sub(s, at + 1 + end, at + 1 + end + tag->name.len + 1);
        if (!idc_str_istarts(name, tag->name) ||
            (name.len > tag->name.len && idc_is_alnum(name.ptr[tag->name.len])))
            continue;
        open = end ? open - 1 : open + 1;
        if (open == 0)
            return at;
    }
    return SIZE_MAX;
}

/* Is the element of the page rather than of what the page is about? */
static uint16_t region_of(const idc_html_tag *tag, const idc_html_frame *in, unsigned flags)
{
    uint16_t region = in->region;
    if (!(flags & IDC_TAG_BLOCK))
        return region;
    idc_str role = idc_html_attribute(tag, IDC_ATTR_ROLE);
    idc_str name = idc_html_attribute(tag, IDC_ATTR_CLASS);
    idc_str id = idc_html_attribute(tag, IDC_ATTR_ID);
    bool side = idc_str_ieq(idc_str_trim(role), IDC_STR("complementary"));
    if (flags & IDC_TAG_APART || idc_html_role_is_apart(role) || idc_html_class_is_notice(name) ||
        idc_html_class_is_notice(id) || (flags & IDC_TAG_FOOTER && !in->in_part))
        region |= IDC_LINE_APART;
    if (side || (flags & IDC_TAG_ASIDE && !in->in_part))
        region |= IDC_LINE_ASIDE;
    return region;
}

static void describe_inline(const idc_html_tag *tag, idc_html_frame *f)
{
    f->name = idc_str_trim(idc_html_attribute(tag, IDC_ATTR_CLASS));
    f->link = tag->id == IDC_HTML_a;
    f->styled = (tag->has >> IDC_ATTR_STYLE | tag->has >> IDC_ATTR_LANG) & 1;
}

/* Describes the element that is put on the stack. */
static idc_status describe(idc_html_text *t, const idc_html_tag *tag, idc_html_frame *f)
{
    /* A sheet is white unless other style sheets say so. */
    const idc_html_frame none = {.ground = t->css.foreign ? IDC_CSS_TINT_OTHER : IDC_CSS_TINT_KNOWN,
                                 .ground_rgb = 0xFFFFFF};
    const idc_html_frame *in = t->depth ? top(t) : &none;
    *f = *in;
    f->tag = idc_html_elements[tag->id].flags | (in->tag & (IDC_TAG_SKIP | IDC_TAG_PRE));
    idc_status status = own_style(t, tag, f);
    f->bold |= f->tag & IDC_TAG_BOLD || f->style & IDC_STYLE_BOLD;
    f->italic |= (f->tag & IDC_TAG_ITALIC) != 0;
    f->region = region_of(tag, in, f->tag);
    if (f->region && !in->region)
        f->region_end = end_of(tag);
    f->in_part |= (f->tag & IDC_TAG_PART) != 0;
    if (f->tag & IDC_TAG_ITEM || tag->id == IDC_HTML_article) {
        f->part = t->depth + 1;
        f->outermost = in->part ? in->outermost : f->part;
        f->first = f->lines = f->count = 0;
    }
    if (!(f->tag & IDC_TAG_BLOCK))
        describe_inline(tag, f);
    if (f->tag & IDC_TAG_HEADING) {
        f->line_flags = IDC_LINE_HEADING;
        f->level = (uint8_t)(tag->name.ptr[1] - '0');
    } else if (f->tag & IDC_TAG_ITEM) {
        f->line_flags = IDC_LINE_ITEM;
        f->level = 0;
    } else if (f->tag & IDC_TAG_CELL) {
        f->line_flags = IDC_LINE_CELL;
        f->level = 0;
    }
    return status;
}

/* --- words that stand apart ------------------------------------------------------------------- */

/* The text that stands behind a start tag as it is written; none when it begins with a tag. */
static idc_str text_behind(const idc_html_text *t, const idc_html_tag *tag)
{
    idc_str s = t->source->converted.text;
    size_t begin = tag->end < s.len && s.ptr[tag->end] == '>' ? tag->end + 1 : tag->end;
    return idc_str_trim(idc_str_sub(s, begin, idc_str_find_byte(s, '<', begin)));
}

static bool is_letter_case(char c, char first, char last)
{
    return c >= first && c <= last;
}

static bool is_letter(idc_str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    return n == 1;
}

/*
 * Two elements side by side without white space are one word ("<b>J</b>ulian", a word in two
 * colours, letters one by one) or words of a row that style sheets part: links, or labels of one
 * kind. The second begins with tag; the first just ended.
 */
static bool stands_apart(const idc_html_text *t, const idc_html_tag *tag, const idc_html_frame *f)
{
    const idc_html_left *left = &t->left;
    idc_str line = idc_line_text(&t->line), text = text_behind(t, tag);
    if (!left->any || left->depth != t->depth || line.len == 0 || left->bytes == 0 ||
        f->tag & IDC_TAG_BLOCK)
        return false;
    bool same = idc_str_eq(left->name, f->name) && left->link == f->link &&
                left->tag & f->tag & IDC_TAG_LABEL;
    if (same && idc_html_class_is_label(f->name))
        return true;
    if (t->space)
        return false;
    bool camel = text.len > 1 && left->bytes > 1 && is_letter_case(text.ptr[0], 'A', 'Z') &&
                 !is_letter_case(line.ptr[line.len - 1], 'A', 'Z');
    if (left->link || f->link)
        return (left->link && f->link) || camel;
    if (!same ||
        (is_letter(idc_str_sub(line, line.len - left->bytes, line.len)) && is_letter(text)))
        return false;
    /* Text processors break words into runs of one style. */
    return camel || !(left->styled || f->styled);
}

idc_status idc_html_text_start(idc_html_text *t, const idc_html_tag *tag)
{
    bool was_hidden = is_hidden(top(t));
    idc_html_frame *stack =
        idc_arena_grow(t->doc->work->arena, t->stack, t->depth, &t->capacity, sizeof *stack);
    if (!stack)
        return IDC_ERR_NOMEM;
    t->stack = stack;
    idc_html_frame *f = &stack[t->depth];
    idc_status status = describe(t, tag, f);
    if (status != IDC_OK)
        return status;
    t->apart |= stands_apart(t, tag, f);
    t->left.any = false;
    /* the space or tab before its first word is none of it */
    f->line_bytes = idc_line_text(&t->line).len;
    f->line_bytes += f->line_bytes > 0 && (t->space || t->apart);
    if (f->tag & IDC_TAG_SKIP) {
        /* Nothing in it is of the page: neither its text nor that it begins. */
    } else if (is_hidden(f)) {
        if (!was_hidden) {
            t->hidden_label = (f->style & IDC_STYLE_READER) != 0;
            t->hidden_apart = (f->region & IDC_LINE_APART) != 0;
        }
        t->hidden_space = true;
        if (f->tag & (IDC_TAG_BLOCK | IDC_TAG_BREAK))
            flow_break(t);
        status = takes_room(f) ? end_block(t) : IDC_OK;
    } else {
        if (was_hidden)
            status = end_hidden(t);
        if (status == IDC_OK && f->tag & IDC_TAG_BLOCK)
            status = end_block(t);
        else if (status == IDC_OK && f->tag & IDC_TAG_BREAK)
            status = end_line(t);
    }
    t->depth++;
    return status;
}

static idc_status end_title(idc_html_text *t)
{
    idc_line line = {0};
    if (!idc_line_end(&t->title, &line))
        return IDC_ERR_NOMEM;
    t->title_done = line.text.len > 0;
    idc_str text = idc_str_trim(line.text);
    size_t at = text.len ? (size_t)(text.ptr - line.text.ptr) : 0;
    return idc_document_fact(t->doc, "title", text, idc_line_span(&line, at, at + text.len));
}

idc_status idc_html_text_end(idc_html_text *t)
{
    idc_status status = IDC_OK;
    if (t->depth == 0)
        return IDC_OK;
    const idc_html_frame *f = top(t);
    t->hidden_space |= (f->tag & IDC_TAG_BLOCK) != 0;
    if (f->tag & IDC_TAG_TITLE && !t->title_done)
        status = end_title(t);
    if (status == IDC_OK && !(f->tag & IDC_TAG_SKIP) && f->tag & IDC_TAG_BLOCK) {
        if (!is_hidden(f) || takes_room(f))
            status = end_block(t);
        else
            flow_break(t);
    }
    t->depth--;
    idc_css_close(&t->css);
    t->apart |= top(t) && top(t)->row && !(f->tag & IDC_TAG_BLOCK) && !is_hidden(f);
    if (!(f->tag & IDC_TAG_BLOCK)) {
        size_t now = idc_line_text(&t->line).len;
        size_t bytes = now > f->line_bytes ? now - f->line_bytes : 0;
        t->left = (idc_html_left){true, f->link, f->styled, f->tag, f->name, t->depth, bytes};
    }
    bool left = is_hidden(f) && !is_hidden(top(t));
    return status == IDC_OK && left ? end_hidden(t) : status;
}

/* --- text ------------------------------------------------------------------------------------ */

static void take(idc_line_builder *b, idc_str text, size_t begin, size_t end, bool made)
{
    if (made)
        idc_line_make(b, text, begin, end);
    else
        idc_line_take(b, begin, end);
}

/* A tab, as between cells: a space could be one of a label of two words. */
static void add_gap(idc_html_text *t, size_t begin)
{
    if (idc_line_text(&t->line).len)
        idc_line_make(&t->line, IDC_STR("\t"), t->space ? t->space_begin : begin,
                      t->space ? t->space_end : begin);
}

static void add_space(idc_html_text *t)
{
    bool as_written =
        t->space_end - t->space_begin == 1 && t->source->converted.text.ptr[t->space_begin] == ' ';
    if (as_written)
        idc_line_take(&t->line, t->space_begin, t->space_end);
    else
        idc_line_make(&t->line, IDC_STR(" "), t->space_begin, t->space_end);
}

static void add_word(idc_html_text *t, const idc_html_frame *f, idc_str word, size_t begin,
                     size_t end, bool made)
{
    if (t->flow_users) {
        if (t->space && t->flow.len && t->flow.ptr[t->flow.len - 1] != '\n')
            idc_buf_byte(&t->flow, ' ');
        idc_buf_add(&t->flow, word);
    }
    if (is_hidden(f)) {
        if ((t->hidden_space || t->space) && idc_line_text(&t->hidden).len)
            idc_line_make(&t->hidden, IDC_STR(" "), begin, begin);
        take(&t->hidden, word, begin, end, made);
        t->hidden_space = false;
        t->space = false;
        return;
    }
    if (t->apart)
        add_gap(t, begin);
    else if (t->space && idc_line_text(&t->line).len)
        add_space(t);
    t->apart = t->left.any = false;
    if (idc_line_text(&t->line).len == 0)
        t->line_at = begin;
    take(&t->line, word, begin, end, made);
    t->space = false;
    bool bold = f && f->bold, italic = f && f->italic;
    t->bold |= bold;
    t->italic |= italic;
    t->plain |= !bold && !italic;
}

static void note_space(idc_html_text *t, size_t begin, size_t end)
{
    if (!t->space)
        t->space_begin = begin;
    t->space = true;
    t->space_end = end;
}

static void add_title(idc_html_text *t, bool space, idc_str part, size_t begin, size_t end,
                      bool made)
{
    if (space && (part.len > 1 || part.ptr[0] != ' '))
        idc_line_make(&t->title, IDC_STR(" "), begin, end);
    else
        take(&t->title, part, begin, end, made);
}

/* Text in which white space counts: every line break ends a line. */
static idc_status add_preformatted(idc_html_text *t, const idc_html_frame *f, idc_str text,
                                   size_t begin, size_t end, bool made)
{
    idc_status status = IDC_OK;
    idc_str rest = text, part;
    while (status == IDC_OK && idc_str_next(&rest, '\n', &part)) {
        size_t at = (size_t)(part.ptr - text.ptr), more = part.len;
        if (more && part.ptr[more - 1] == '\r')
            more--;
        part = idc_str_sub(part, 0, more);
        if (part.len)
            add_word(t, f, part, made ? begin : begin + at, made ? end : begin + at + more, made);
        if (rest.ptr)
            status = end_line(t);
    }
    return status;
}

enum { STRIDE = 16 };

/*
 * Whether STRIDE bytes, and one behind them, hold no white space but single spaces. A loop of fixed
 * length without a branch becomes vector instructions.
 */
static bool is_plain(const char *bytes)
{
    unsigned char other = 0;
    for (int i = 0; i < STRIDE; i++) {
        unsigned char c = (unsigned char)bytes[i], next = (unsigned char)bytes[i + 1];
        other |= (unsigned char)((c < ' ') | ((c == ' ') & (next <= ' ')));
    }
    return !other;
}

/* Where a stretch of white space or of words ends. Words with one plain space between them stand
 * in a line as they stand in the page, and need not be taken one by one. */
static size_t stretch_end(idc_str text, size_t from, bool words_apart)
{
    bool space = idc_is_space(text.ptr[from]);
    size_t i = from + 1;
    for (;; i += 2) {
        while (!space && !words_apart && text.len - i > STRIDE && is_plain(text.ptr + i))
            i += STRIDE;
        while (i < text.len && idc_is_space(text.ptr[i]) == space)
            i++;
        if (space || words_apart || i + 1 >= text.len || text.ptr[i] != ' ' ||
            idc_is_space(text.ptr[i + 1]))
            return i;
    }
}

idc_status idc_html_text_add(idc_html_text *t, idc_str text, size_t begin, size_t end, bool made)
{
    const idc_html_frame *f = top(t);
    bool title = f && f->tag & IDC_TAG_TITLE && !t->title_done;
    if (f && f->tag & IDC_TAG_SKIP && !title)
        return IDC_OK;
    if (f && f->tag & IDC_TAG_PRE && !is_hidden(f))
        return add_preformatted(t, f, text, begin, end, made);
    bool words_apart = title || made || is_hidden(f);
    for (size_t i = 0; i < text.len;) {
        size_t from = i;
        bool space = idc_is_space(text.ptr[i]);
        i = stretch_end(text, from, words_apart);
        size_t b = made ? begin : begin + from, e = made ? end : begin + i;
        if (title)
            add_title(t, space, idc_str_sub(text, from, i), b, e, made);
        else if (space)
            note_space(t, b, e);
        else
            add_word(t, f, idc_str_sub(text, from, i), b, e, made);
    }
    bool failed = t->title.failed || t->line.failed || t->hidden.failed || idc_buf_failed(&t->flow);
    return failed ? IDC_ERR_NOMEM : IDC_OK;
}

idc_status idc_html_text_finish(idc_html_text *t)
{
    idc_status status = end_hidden(t);
    return status == IDC_OK ? end_block(t) : status;
}

size_t idc_html_text_keep(idc_html_text *t)
{
    t->flow_users++;
    return t->flow.len;
}

idc_str idc_html_text_kept(idc_html_text *t, size_t from)
{
    t->flow_users--;
    idc_str kept = idc_str_sub(idc_buf_str(&t->flow), from, SIZE_MAX);
    return idc_str_trim(kept);
}
