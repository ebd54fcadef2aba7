/* Text of OpenDocument files (part 3, sections 5 to 7, 9 and 10): paragraphs and what is in them.
 */
#include "source/office/odt.h"

enum { MOST_SPACES = 200, MOST_COMPARED = 64 };

static bool is(const idc_xml_element *e, const char *name)
{
    return idc_str_is(e->name, name);
}

static const char *hidden_reason(const idc_odt_run *run, const idc_odt_look *look)
{
    const idc_odt_place *in = run->place;
    if (look->hidden == 1)
        return "vanish";
    if (look->narrow == 1 || (look->size_mpt > 0 && look->size_mpt <= IDC_RUN_TINY_MPT))
        return "tiny";
    if (look->clear == 1)
        return "transparent";
    if (look->place || (in && in->hidden))
        return look->place ? look->place : in->hidden;
    bool own = look->fill != IDC_FILL_NONE && look->fill != IDC_ODT_FILL_OPEN;
    return idc_run_colour_reason(look->rgb, own  ? look->fill
                                            : in ? in->fill
                                                 : run->odt->background);
}

static idc_status add_run(idc_odt_run *run, idc_str text, uint64_t begin, uint64_t end,
                          bool verbatim)
{
    idc_paragraph *p = &run->frame->paragraph;
    const idc_odt_look *look = &run->frame->inner->look;
    const idc_run added = {.text = text,
                           .begin = begin,
                           .end = end,
                           .verbatim = verbatim,
                           .change = (run->inserted ? IDC_RUN_INSERTED : 0),
                           .hidden = hidden_reason(run, look),
                           .bold = look->bold == 1,
                           .italic = look->italic == 1,
                           .size_mpt = look->size_mpt > 0 ? look->size_mpt : 0,
                           .rgb = look->rgb};
    if (added.change && p->changer < 0)
        p->changer = run->changer;
    return idc_paragraph_add(p, run->odt->doc->work->arena, &added) ? IDC_OK : IDC_ERR_NOMEM;
}

/* ---- paragraphs ----------------------------------------------------------------------------- */

static idc_status push_look(idc_odt_run *run, const idc_odt_look *look)
{
    idc_odt_inline *in = run->spare_inline;
    if (in)
        run->spare_inline = in->outer;
    else
        in = idc_arena_alloc(run->odt->doc->work->arena, sizeof *in);
    if (!in)
        return IDC_ERR_NOMEM;
    *in = (idc_odt_inline){.outer = run->frame->inner, .look = *look, .depth = run->depth};
    run->frame->inner = in;
    return IDC_OK;
}

static void pop_look(idc_odt_run *run)
{
    idc_odt_inline *in = run->frame->inner;
    run->frame->inner = in->outer;
    in->outer = run->spare_inline;
    run->spare_inline = in;
}

static idc_status open_paragraph(idc_odt_run *run, const idc_xml_element *e)
{
    idc_odt *odt = run->odt;
    idc_odt_frame *f = run->spare;
    if (f)
        run->spare = f->outer;
    else
        f = idc_arena_alloc(odt->doc->work->arena, sizeof *f);
    if (!f)
        return IDC_ERR_NOMEM;
    idc_paragraph kept = f->paragraph; /* its array is used again */
    *f = (idc_odt_frame){.outer = run->frame, .depth = run->depth, .space = true};
    f->paragraph =
        (idc_paragraph){.runs = kept.runs, .run_capacity = kept.run_capacity, .changer = -1};
    run->frame = f;
    const idc_odt_style *style =
        idc_odt_style_of(odt, IDC_ODT_PARAGRAPH, idc_xml_value(e, "style-name"));
    idc_odt_look look = style ? style->look : idc_odt_open_look;
    idc_odt_inherit(&look, &odt->defaults);
    f->paragraph.level = style ? style->level : 0;
    int64_t level;
    if (is(e, "h"))
        f->paragraph.level =
            idc_str_to_int(idc_xml_value(e, "outline-level"), &level) && level >= 1 && level <= 10
                ? (uint8_t)level
                : 1;
    return push_look(run, &look);
}

/* What was deleted is kept for the place where it stood. */
static idc_status keep_deleted(idc_odt_run *run, const idc_paragraph *p)
{
    idc_arena *arena = run->odt->doc->work->arena;
    idc_paragraph *content = &run->region->content;
    const idc_run parting = {.change = IDC_RUN_DELETED};
    if (content->run_count && !idc_paragraph_add(content, arena, &parting))
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < p->run_count; i++) {
        idc_run deleted = p->runs[i];
        deleted.change = IDC_RUN_DELETED;
        if (!idc_paragraph_add(content, arena, &deleted))
            return IDC_ERR_NOMEM;
    }
    return IDC_OK;
}

/* First and left pages often repeat the header of the others. */
static void drop_repeated(idc_odt_run *run, size_t first)
{
    idc_document *doc = run->odt->doc;
    size_t from = run->page_first;
    if (first - from > MOST_COMPARED)
        from = first - MOST_COMPARED;
    for (size_t i = from; doc->line_count == first + 1 && i < first; i++)
        if (idc_str_eq(doc->lines[i].text, doc->lines[first].text))
            doc->line_count--;
}

idc_status idc_odt_close_paragraph(idc_odt_run *run)
{
    idc_odt_frame *f = run->frame;
    idc_paragraph *p = &f->paragraph;
    size_t first = run->odt->doc->line_count;
    p->flags = (uint16_t)((run->cells ? IDC_LINE_CELL : 0) | (p->level ? IDC_LINE_HEADING : 0) |
                          (run->lists && !p->level ? IDC_LINE_ITEM : 0));
    while (f->inner)
        pop_look(run);
    idc_status status =
        run->region ? keep_deleted(run, p) : idc_paragraph_end(&run->odt->changes, p, run->path);
    if (run->area != IDC_ODT_CONTENT)
        drop_repeated(run, first);
    run->frame = f->outer;
    f->outer = run->spare;
    run->spare = f;
    return status;
}

/* ---- elements inside a paragraph ------------------------------------------------------------ */

static idc_status start_span(idc_odt_run *run, const idc_xml_element *e)
{
    const idc_odt_style *style =
        idc_odt_style_of(run->odt, IDC_ODT_TEXT, idc_xml_value(e, "style-name"));
    if (!style)
        return IDC_OK;
    idc_odt_look look = style->look;
    if (look.fill == IDC_FILL_NONE) /* what is behind it is seen through it */
        look.fill = IDC_ODT_FILL_OPEN;
    idc_odt_inherit(&look, &run->frame->inner->look);
    return push_look(run, &look);
}

static idc_status take_link(idc_odt_run *run, const idc_xml_element *e)
{
    for (size_t i = 0; i < e->attribute_count; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        idc_span span = {.path = run->path, .begin = a->begin, .end = a->end};
        if (!idc_str_is(a->name, "href") || idc_str_starts(a->value, IDC_STR("#")))
            continue;
        bool file = idc_str_istarts(a->value, IDC_STR("file:"));
        return idc_document_fact_push(run->odt->doc, file ? "paths" : "links", a->value, span);
    }
    return IDC_OK;
}

static idc_status add_spaces(idc_odt_run *run, const idc_xml_element *e)
{
    static const char spaces[] = "                                                             "
                                 "                                                             "
                                 "                                                             "
                                 "                 ";
    int64_t count;
    if (!idc_str_to_int(idc_xml_value(e, "c"), &count))
        count = 1;
    count = count < MOST_SPACES ? count : MOST_SPACES;
    run->frame->space = false;
    if (count < 1)
        return IDC_OK;
    return add_run(run, (idc_str){spaces, (size_t)count}, e->begin, e->end, false);
}

/* A field with a text that is shown only under a condition which does not hold. */
static idc_status add_hidden_field(idc_odt_run *run, const idc_xml_element *e)
{
    idc_str text = idc_str_trim(idc_xml_value(e, "string-value"));
    bool hides = idc_str_is(idc_xml_value(e, "is-hidden"), "true");
    if (is(e, "conditional-text")) {
        hides = idc_str_is(idc_xml_value(e, "current-value"), "false");
        text = idc_str_trim(idc_xml_value(e, "string-value-if-true"));
    }
    if (!hides || !text.len)
        return IDC_OK;
    if (is(e, "hidden-text"))
        run->skip = run->depth;
    idc_hidden hidden = {.reason = "vanish",
                         .text = text,
                         .span = {.path = run->path, .begin = e->begin, .end = e->end}};
    return idc_document_add_hidden(run->odt->doc, hidden);
}

static idc_status start_in_paragraph(idc_odt_run *run, const idc_xml_element *e)
{
    idc_odt_frame *f = run->frame;
    if (is(e, "span"))
        return start_span(run, e);
    if (is(e, "a")) {
        idc_status status = take_link(run, e);
        return status == IDC_OK ? start_span(run, e) : status;
    }
    if (is(e, "s"))
        return add_spaces(run, e);
    if (is(e, "tab") || is(e, "line-break")) {
        f->space = true;
        return add_run(run, is(e, "tab") ? IDC_STR("\t") : IDC_STR(""), e->begin, e->end, false);
    }
    if (is(e, "change") || is(e, "change-start") || is(e, "change-end"))
        return idc_odt_change_mark(run, e);
    if (is(e, "hidden-text") || is(e, "conditional-text"))
        return add_hidden_field(run, e);
    if (is(e, "hidden-paragraph") && idc_str_is(idc_xml_value(e, "is-hidden"), "true"))
        f->inner->look.hidden = 1;
    else if (is(e, "ruby-text") || is(e, "note-citation"))
        run->skip = run->depth;
    return IDC_OK;
}

/* ---- events --------------------------------------------------------------------------------- */

static void start_note(idc_odt_run *run, const idc_xml_element *e)
{
    if (run->want == IDC_ODT_LAST && is(e, "note-body") && !run->note)
        run->note = run->depth;
    else if (run->want == IDC_ODT_BODY && is(e, "note")) {
        run->odt->notes = true;
        run->skip = run->depth;
    }
}

static idc_status start_text(idc_odt_run *run, const idc_xml_element *e)
{
    bool wanted = run->area != IDC_ODT_CONTENT || run->want == IDC_ODT_BODY || run->note;
    bool unseen = idc_str_is(idc_xml_value(e, "display"), "none") ||
                  (is(e, "section") && idc_str_is(idc_xml_value(e, "is-hidden"), "true"));
    if (unseen || is(e, "section")) {
        const idc_odt_style *style =
            idc_odt_style_of(run->odt, IDC_ODT_SECTION, idc_xml_value(e, "style-name"));
        idc_status status =
            idc_odt_enter(run, unseen ? "vanish" : NULL,
                          style && is(e, "section") ? style->look.fill : IDC_FILL_NONE);
        if (status != IDC_OK)
            return status;
    }
    if (is(e, "note") || is(e, "note-body")) {
        start_note(run, e);
        return IDC_OK;
    }
    if (is(e, "tracked-changes")) {
        if (run->want == IDC_ODT_BODY)
            run->region_depth = run->depth;
        else
            run->skip = run->depth;
        return IDC_OK;
    }
    if (is(e, "list") || is(e, "numbered-paragraph")) {
        run->lists++;
        return IDC_OK;
    }
    if (!wanted)
        return IDC_OK;
    if (is(e, "p") || is(e, "h"))
        return open_paragraph(run, e);
    return run->frame ? start_in_paragraph(run, e) : IDC_OK;
}

idc_status idc_odt_text_start(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space)
{
    if (run->region_depth && !run->frame)
        if (!(space == IDC_ODT_TEXTS && (is(e, "p") || is(e, "h"))))
            return idc_odt_change_start(run, e, space);
    switch (space) {
    case IDC_ODT_TEXTS:
        return start_text(run, e);
    case IDC_ODT_TABLES:
        return idc_odt_table_start(run, e);
    case IDC_ODT_DRAWING:
        return idc_odt_drawing_start(run, e);
    case IDC_ODT_OFFICE: /* comments, forms, pictures in the file, scripts */
    case IDC_ODT_SVG:    /* words for those who do not see a picture */
    case IDC_ODT_META:
        run->skip = run->depth;
        return IDC_OK;
    default:
        return IDC_OK;
    }
}

idc_status idc_odt_text_end(idc_odt_run *run, idc_str name, idc_odt_space space)
{
    idc_odt_frame *f = run->frame;
    idc_status status = IDC_OK;
    if (f && f->depth == run->depth)
        status = idc_odt_close_paragraph(run);
    else if (f && f->inner->depth == run->depth)
        pop_look(run);
    idc_odt_leave(run);
    if (run->note == run->depth)
        run->note = 0;
    if (run->region_depth == run->depth)
        run->region_depth = 0;
    else if (run->region_depth && idc_str_is(name, "changed-region"))
        run->region = NULL;
    run->key = NULL;
    if (space == IDC_ODT_TEXTS &&
        (idc_str_is(name, "list") || idc_str_is(name, "numbered-paragraph")))
        run->lists -= run->lists > 0;
    else if (space == IDC_ODT_TABLES && idc_str_is(name, "table-cell") && run->cells) {
        if (--run->cells == 0)
            idc_row_cell(&run->row, run->odt->doc);
    } else if (space == IDC_ODT_TABLES && idc_str_is(name, "table-row") && !run->cells &&
               status == IDC_OK)
        status = idc_row_end(&run->row, run->odt->doc);
    return status;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* White space counts as one space, and as none at the start (part 3, 6.1.2). */
idc_status idc_odt_text_add(idc_odt_run *run, const idc_xml_text *t)
{
    idc_odt_frame *f = run->frame;
    if (!f)
        return run->region ? idc_odt_change_text(run, t) : IDC_OK;
    idc_str text = t->text;
    if (!t->verbatim)
        text = idc_arena_str(run->odt->doc->work->arena, text);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    idc_status status = IDC_OK;
    for (size_t at = 0; at < text.len && status == IDC_OK;) {
        size_t end = at;
        /* One plain space between words stays in the stretch. */
        while (end < text.len &&
               (!is_space(text.ptr[end]) || (text.ptr[end] == ' ' && !f->space))) {
            f->space = text.ptr[end] == ' ';
            end++;
        }
        uint64_t begin = t->verbatim ? t->begin + at : t->begin;
        if (end > at)
            status = add_run(run, idc_str_sub(text, at, end), begin,
                             t->verbatim ? t->begin + end : t->end, t->verbatim);
        bool other = end < text.len && !f->space; /* a line end or tab that stands for a space */
        begin = t->verbatim ? t->begin + end : t->begin;
        if (other && status == IDC_OK) {
            status = add_run(run, IDC_STR(" "), begin, t->verbatim ? begin + 1 : t->end, false);
            f->space = true;
        }
        at = end < text.len ? end + 1 : end;
    }
    return status;
}
