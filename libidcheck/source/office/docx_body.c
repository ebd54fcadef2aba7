#include "source/office/docx.h"

enum { MOST_NESTED = 63, MOST_KEPT = 8 };

/* A paragraph that is open; text boxes put paragraphs into paragraphs. */
typedef struct frame {
    struct frame *outer;
    idc_paragraph paragraph;
    const idc_docx_style *style, *run_style;
    idc_docx_look look;      /* of the run, as written */
    idc_docx_look effective; /* with all that it inherits */
    bool known;              /* effective is up to date */
    int32_t fill;            /* background of the paragraph: colour or IDC_FILL_… */
    const char *hidden;      /* why its place hides it */
} frame;

typedef struct body_run {
    idc_docx *docx;
    idc_str path;
    frame *frame, *spare;
    uint32_t depth, skip;          /* skip: depth of an element that is passed over, 0 none */
    uint32_t properties, run_look; /* depth of pPr, trPr, tcPr ...; of a run's rPr */
    uint32_t mark_look;            /* of a paragraph mark's rPr */
    uint32_t text_fill;            /* depth of w14:textFill */
    bool of_paragraph;             /* properties are those of a paragraph */
    uint32_t text, code;           /* depth of t or delText; of instrText */
    uint32_t inserted, deleted;    /* how many such elements are open */
    int changer;
    uint32_t choices, cells, tables, boxes; /* how many are open */
    uint64_t chosen, styled_tables;         /* a bit for each level */
    int32_t cell_fills[MOST_NESTED + 1];    /* backgrounds of open cells, by level */
    idc_docx_box box;                       /* that is being read */
    const char *box_hidden, *row_hidden;    /* why all in it is not seen */
    uint32_t box_depth, row_depth;          /* of the box, of the row that is; 0 none */
    idc_row_lines row;                      /* of the outermost table */
    idc_docx_want want;
    uint32_t apart;                  /* depth of a header or footer, 0 none */
    uint32_t kept_properties;        /* what was open around it */
    uint32_t annotations[MOST_KEPT]; /* depths of changes of WordprocessingML 2003 */
    bool annotation_deletes[MOST_KEPT];
    size_t annotation_count;
    const char *word_uri; /* the parser's one copy of the namespace, so that pointers compare */
} body_run;

static bool is(const idc_xml_element *e, const char *name)
{
    return idc_str_is(e->name, name);
}

static bool level_bit(uint64_t mask, uint32_t level)
{
    return mask >> (level & MOST_NESTED) & 1;
}

static void set_level_bit(uint64_t *mask, uint32_t level, bool value)
{
    uint64_t bit = (uint64_t)1 << (level & MOST_NESTED);
    *mask = value ? *mask | bit : *mask & ~bit;
}

/* ---- looks ---------------------------------------------------------------------------------- */

static const idc_docx_look *effective_look(body_run *run)
{
    frame *f = run->frame;
    if (f->known)
        return &f->effective;
    f->effective = f->look;
    if (f->run_style)
        idc_docx_inherit(&f->effective, &f->run_style->look);
    if (f->style)
        idc_docx_inherit(&f->effective, &f->style->look);
    else if (run->docx->paragraph_default)
        idc_docx_inherit(&f->effective, &run->docx->paragraph_default->look);
    idc_docx_inherit(&f->effective, &run->docx->defaults);
    f->known = true;
    return &f->effective;
}

/* What lies next behind the letters: of the run, its paragraph, the cells around it, the rest. */
static int32_t fill_behind(const body_run *run, const idc_docx_look *look)
{
    int32_t fill = look->fill != IDC_FILL_NONE ? look->fill : run->frame->fill;
    for (uint32_t cell = run->cells; cell > 0 && fill == IDC_FILL_NONE; cell--)
        fill = run->cell_fills[cell & MOST_NESTED];
    bool other = run->styled_tables || run->boxes || run->docx->background;
    return fill == IDC_FILL_NONE && other ? IDC_FILL_UNKNOWN : fill;
}

static const char *hidden_reason(const body_run *run, const idc_docx_look *look)
{
    if (look->hidden == 1)
        return "vanish";
    if (look->narrow == 1 || (look->half_points > 0 && look->half_points * 500 <= IDC_RUN_TINY_MPT))
        return "tiny";
    if (look->clear == 1)
        return "transparent";
    const char *place = run->frame->hidden ? run->frame->hidden
                        : run->row_hidden  ? run->row_hidden
                                           : run->box_hidden;
    return place ? place : idc_run_colour_reason(look->rgb, fill_behind(run, look));
}

/* ---- paragraphs ----------------------------------------------------------------------------- */

static idc_status open_paragraph(body_run *run)
{
    frame *f = run->spare;
    if (f)
        run->spare = f->outer;
    else
        f = idc_arena_alloc(run->docx->doc->work->arena, sizeof *f);
    if (!f)
        return IDC_ERR_NOMEM;
    idc_paragraph kept = f->paragraph; /* its array is used again */
    *f = (frame){.outer = run->frame, .look = IDC_DOCX_OPEN_LOOK, .fill = IDC_FILL_NONE};
    f->paragraph.runs = kept.runs;
    f->paragraph.run_capacity = kept.run_capacity;
    f->paragraph.changer = -1;
    run->frame = f;
    return IDC_OK;
}

static idc_status close_paragraph(body_run *run)
{
    frame *f = run->frame;
    idc_paragraph *p = &f->paragraph;
    if (run->cells)
        p->flags |= IDC_LINE_CELL;
    if (f->style && p->level == 0 && f->style->level != 255)
        p->level = f->style->level;
    if (f->style && f->style->item == 1 && !(p->flags & IDC_LINE_ITEM) && p->level == 0)
        p->flags |= IDC_LINE_ITEM;
    if (p->level == 255) /* said to be body text, whatever the style is */
        p->level = 0;
    if (p->level)
        p->flags |= IDC_LINE_HEADING;
    idc_status status = idc_paragraph_end(&run->docx->changes, p, run->path);
    run->frame = f->outer;
    f->outer = run->spare;
    run->spare = f;
    return status;
}

static idc_status add_run(body_run *run, idc_str text, uint64_t begin, uint64_t end, bool verbatim)
{
    frame *f = run->frame;
    if (!f)
        return IDC_OK;
    idc_paragraph *p = &f->paragraph;
    const idc_docx_look *look = effective_look(run);
    uint8_t change =
        (uint8_t)((run->inserted ? IDC_RUN_INSERTED : 0) | (run->deleted ? IDC_RUN_DELETED : 0));
    const char *hidden = hidden_reason(run, look);
    if (change && p->changer < 0)
        p->changer = run->changer;
    const idc_run added = {.text = text,
                           .begin = begin,
                           .end = end,
                           .verbatim = verbatim,
                           .change = change,
                           .hidden = hidden,
                           .bold = look->bold == 1,
                           .italic = look->italic == 1,
                           .size_mpt = look->half_points * 500,
                           .rgb = look->rgb};
    return idc_paragraph_add(p, run->docx->doc->work->arena, &added) ? IDC_OK : IDC_ERR_NOMEM;
}

/* ---- events --------------------------------------------------------------------------------- */

static idc_status start_change(body_run *run, const idc_xml_element *e, bool deleted)
{
    idc_str name = idc_xml_value(e, "author"), date = idc_xml_value(e, "date");
    if (!date.ptr)
        date = idc_xml_value(e, "createdate");
    if (deleted)
        run->deleted++;
    else
        run->inserted++;
    run->changer = idc_changes_by(&run->docx->changes, name, date, deleted);
    return run->changer < 0 ? IDC_ERR_NOMEM : IDC_OK;
}

/* Where a paragraph or a row stands, when that hides it. */
static void take_place(body_run *run, const idc_xml_element *e)
{
    const char *hidden = idc_docx_place_hidden(e);
    if (!hidden)
        return;
    if (run->of_paragraph && run->frame) {
        run->frame->hidden = hidden;
    } else if (!run->of_paragraph && !run->row_hidden) {
        run->row_hidden = hidden;
        run->row_depth = run->properties - 1;
    }
}

static void start_paragraph_property(body_run *run, const idc_xml_element *e)
{
    frame *f = run->frame;
    int64_t level;
    if (is(e, "tblStyle")) {
        idc_str style = idc_xml_value(e, "val");
        set_level_bit(&run->styled_tables, run->tables,
                      !idc_str_is(style, "TableGrid") && !idc_str_is(style, "TableNormal"));
    } else if (is(e, "shd")) {
        idc_docx_look look = IDC_DOCX_OPEN_LOOK;
        idc_docx_property(e, &look);
        if (f && run->of_paragraph)
            f->fill = look.fill;
        else if (run->cells)
            run->cell_fills[run->cells & MOST_NESTED] = look.fill;
        else if (look.fill != IDC_FILL_NONE && !idc_run_is_white(look.fill))
            set_level_bit(&run->styled_tables, run->tables, true);
    } else {
        take_place(run, e);
    }
    if (!f)
        return;
    if (is(e, "pStyle"))
        f->style = idc_docx_style_of(run->docx, idc_xml_value(e, "val"));
    else if (is(e, "numId") || is(e, "ilfo")) {
        bool none = idc_str_is(idc_xml_value(e, "val"), "0");
        f->paragraph.flags |= none ? 0 : IDC_LINE_ITEM;
    } else if (is(e, "outlineLvl") && idc_str_to_int(idc_xml_value(e, "val"), &level))
        f->paragraph.level = level < 9 ? (uint8_t)(level + 1) : 255;
}

static idc_status start_run_property(body_run *run, const idc_xml_element *e)
{
    frame *f = run->frame;
    f->known = false;
    if (is(e, "rStyle"))
        f->run_style = idc_docx_style_of(run->docx, idc_xml_value(e, "val"));
    else if (is(e, "lang"))
        return idc_docx_take_languages(run->docx, run->path, e);
    else if (is(e, "rFonts"))
        return idc_docx_take_fonts(run->docx, run->path, e);
    else
        idc_docx_property(e, &f->look);
    return IDC_OK;
}

static idc_status start_in_run(body_run *run, const idc_xml_element *e)
{
    if (is(e, "t") || is(e, "delText"))
        run->text = run->depth;
    else if (is(e, "instrText"))
        run->code = run->depth;
    else if (is(e, "br") || is(e, "cr"))
        return add_run(run, IDC_STR(""), e->begin, e->end, false);
    else if (is(e, "tab") || is(e, "ptab"))
        return add_run(run, IDC_STR("\t"), e->begin, e->end, false);
    else if (is(e, "noBreakHyphen"))
        return add_run(run, IDC_STR("-"), e->begin, e->end, false);
    else if (is(e, "sym"))
        return add_run(run, IDC_STR(" "), e->begin, e->end, false);
    return IDC_OK;
}

/* The text of a box that nobody sees is hidden, whatever stands in it. */
static void start_box(body_run *run)
{
    run->boxes++;
    const char *hidden = idc_docx_box_hidden(&run->box);
    if (hidden && !run->box_hidden) {
        run->box_hidden = hidden;
        run->box_depth = run->depth;
    }
}

static bool is_properties(const idc_xml_element *e)
{
    return e->name.len >= 3 && idc_str_ends(e->name, IDC_STR("Pr")) && !is(e, "rPr") &&
           !is(e, "numPr");
}

/* Flat files have headers and footers among the properties of a section. */
static idc_status start_apart(body_run *run, idc_docx_want kind)
{
    if (run->want != kind || run->apart) {
        run->skip = run->depth;
        return IDC_OK;
    }
    run->apart = run->depth;
    run->kept_properties = run->properties;
    run->properties = 0;
    return IDC_OK;
}

/* A change or comment of WordprocessingML 2003. */
static idc_status start_annotation(body_run *run, const idc_xml_element *e)
{
    idc_str type = idc_xml_value(e, "type");
    bool deletes = idc_str_is(type, "Word.Deletion");
    if (idc_str_is(type, "Word.Comment"))
        run->skip = run->depth;
    if ((!deletes && !idc_str_is(type, "Word.Insertion")) || run->annotation_count >= MOST_KEPT ||
        run->properties || run->run_look)
        return IDC_OK;
    run->annotations[run->annotation_count] = run->depth;
    run->annotation_deletes[run->annotation_count++] = deletes;
    return start_change(run, e, deletes);
}

static void end_annotation(body_run *run, uint32_t depth)
{
    size_t last = run->annotation_count - 1;
    if (run->annotation_count == 0 || run->annotations[last] != depth)
        return;
    run->annotation_count--;
    if (run->annotation_deletes[last])
        run->deleted -= run->deleted > 0;
    else
        run->inserted -= run->inserted > 0;
}

static bool is_annotation(const idc_xml_element *e)
{
    return is(e, "annotation") && idc_str_is(e->uri, "http://schemas.microsoft.com/aml/2001/core");
}

static idc_status start_word(body_run *run, const idc_xml_element *e)
{
    frame *f = run->frame;
    if (idc_str_ends(e->name, IDC_STR("Change"))) { /* properties as they were */
        run->skip = run->depth;
        return IDC_OK;
    }
    if (run->run_look)
        return start_run_property(run, e);
    if ((run->properties || run->want != IDC_DOCX_MAIN) && (is(e, "hdr") || is(e, "ftr")))
        return start_apart(run, is(e, "hdr") ? IDC_DOCX_HEADERS : IDC_DOCX_FOOTERS);
    if (run->mark_look)
        return is(e, "lang") ? idc_docx_take_languages(run->docx, run->path, e) : IDC_OK;
    if (run->properties) {
        start_paragraph_property(run, e);
        if (is(e, "rPr"))
            run->mark_look = run->depth;
        return IDC_OK;
    }
    if (run->want != IDC_DOCX_MAIN && !run->apart)
        return IDC_OK;
    if (is(e, "rt")) { /* the reading above a text */
        run->skip = run->depth;
        return IDC_OK;
    }
    if (is(e, "p")) {
        idc_status status = open_paragraph(run);
        return status == IDC_OK ? idc_docx_take_rsids(run->docx, run->path, e) : status;
    }
    if (is(e, "r") && f) {
        f->look = IDC_DOCX_OPEN_LOOK;
        f->run_style = NULL;
        f->known = false;
        return idc_docx_take_rsids(run->docx, run->path, e);
    }
    if (is(e, "rPr") && f) {
        run->run_look = run->depth;
        return IDC_OK;
    }
    if (is_properties(e)) {
        run->properties = run->depth;
        run->of_paragraph = is(e, "pPr");
        return is(e, "sectPr") ? idc_docx_take_rsids(run->docx, run->path, e) : IDC_OK;
    }
    if (is(e, "ins") || is(e, "moveTo"))
        return start_change(run, e, false);
    if (is(e, "del") || is(e, "moveFrom"))
        return start_change(run, e, true);
    if (is(e, "tbl"))
        set_level_bit(&run->styled_tables, ++run->tables, false);
    else if (is(e, "tc"))
        run->cell_fills[++run->cells & MOST_NESTED] = IDC_FILL_NONE;
    else if (is(e, "tr")) {
        if (!run->cells)
            idc_row_begin(&run->row, run->docx->doc);
        return idc_docx_take_rsids(run->docx, run->path, e);
    } else if (is(e, "hlink"))
        return idc_docx_take_attribute(run->docx, run->path, e, "dest", "links");
    else if (is(e, "txbxContent"))
        start_box(run);
    else if (is(e, "background"))
        run->docx->background = !idc_str_ieq(idc_xml_value(e, "color"), IDC_STR("FFFFFF"));
    else if (f)
        return start_in_run(run, e);
    return IDC_OK;
}

/* Only one of the alternatives is read, or text boxes would be read twice. */
static void start_compatibility(body_run *run, const idc_xml_element *e)
{
    if (is(e, "AlternateContent")) {
        set_level_bit(&run->chosen, ++run->choices, false);
    } else if (is(e, "Choice") || is(e, "Fallback")) {
        if (level_bit(run->chosen, run->choices))
            run->skip = run->depth;
        set_level_bit(&run->chosen, run->choices, true);
    }
}

static bool is_compatibility(idc_str uri)
{
    return idc_str_is(uri, "http://schemas.openxmlformats.org/markup-compatibility/2006");
}

static bool is_word(body_run *run, idc_str uri)
{
    if (uri.len && uri.ptr == run->word_uri)
        return true;
    if (!idc_docx_is_word(uri))
        return false;
    run->word_uri = uri.ptr;
    return true;
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    body_run *run = user;
    run->depth++;
    if (run->skip)
        return IDC_OK;
    if (is_word(run, e->uri))
        return start_word(run, e);
    if (is_compatibility(e->uri)) {
        start_compatibility(run, e);
    } else if (is_annotation(e)) {
        return start_annotation(run, e);
    } else if (run->run_look && run->frame && idc_docx_is_effect(e->uri)) {
        if (run->text_fill)
            idc_docx_text_fill(e, &run->frame->look);
        else if (is(e, "textFill"))
            run->text_fill = run->depth;
    } else if (run->frame) {
        idc_docx_box_start(&run->box, e, run->depth);
    }
    return IDC_OK;
}

static idc_status end_word(body_run *run, idc_str name)
{
    if (idc_str_is(name, "p") && run->frame)
        return close_paragraph(run);
    if (idc_str_is(name, "ins") || idc_str_is(name, "moveTo"))
        run->inserted -= run->inserted > 0;
    else if (idc_str_is(name, "del") || idc_str_is(name, "moveFrom"))
        run->deleted -= run->deleted > 0;
    else if (idc_str_is(name, "tbl") && run->tables)
        set_level_bit(&run->styled_tables, run->tables--, false);
    else if (idc_str_is(name, "tc") && run->cells) {
        run->cells--;
        if (!run->cells)
            idc_row_cell(&run->row, run->docx->doc);
    } else if (idc_str_is(name, "tr") && !run->cells)
        return idc_row_end(&run->row, run->docx->doc);
    else if (idc_str_is(name, "txbxContent"))
        run->boxes -= run->boxes > 0;
    return IDC_OK;
}

static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    body_run *run = user;
    uint32_t depth = run->depth--;
    if (run->skip) {
        if (run->skip == depth)
            run->skip = 0;
        return IDC_OK;
    }
    if (run->text == depth)
        run->text = 0;
    if (run->code == depth)
        run->code = 0;
    if (run->text_fill == depth)
        run->text_fill = 0;
    if (run->box.offset == depth)
        run->box.offset = 0;
    if (run->box_depth == depth) {
        run->box_depth = 0;
        run->box_hidden = NULL;
    }
    if (run->row_depth == depth) {
        run->row_depth = 0;
        run->row_hidden = NULL;
    }
    end_annotation(run, depth);
    if (run->apart == depth) {
        run->apart = 0;
        run->properties = run->kept_properties;
        return IDC_OK;
    }
    bool inside = run->run_look || run->properties;
    if (run->run_look == depth)
        run->run_look = 0;
    if (run->mark_look == depth)
        run->mark_look = 0;
    if (run->properties == depth)
        run->properties = 0;
    if (inside)
        return IDC_OK;
    if (is_word(run, uri))
        return end_word(run, name);
    if (is_compatibility(uri) && idc_str_is(name, "AlternateContent") && run->choices)
        run->choices--;
    return IDC_OK;
}

/* Line ends inside a text are white space of the file. */
static idc_status on_text(void *user, const idc_xml_text *t)
{
    body_run *run = user;
    if (!run->skip && run->box.offset)
        idc_docx_box_text(&run->box, t->text);
    if (run->skip || !run->frame || (!run->text && !run->code))
        return IDC_OK;
    if (run->code)
        return idc_docx_take_code(run->docx, run->path, t);
    idc_str text = t->text;
    if (!t->verbatim)
        text = idc_arena_str(run->docx->doc->work->arena, text);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    idc_status status = IDC_OK;
    for (size_t at = 0; at < text.len && status == IDC_OK;) {
        size_t end = at;
        while (end < text.len && text.ptr[end] != '\n' && text.ptr[end] != '\r')
            end++;
        uint64_t begin = t->verbatim ? t->begin + at : t->begin;
        if (end > at)
            status = add_run(run, idc_str_sub(text, at, end), begin,
                             t->verbatim ? t->begin + end : t->end, t->verbatim);
        if (end < text.len && status == IDC_OK) {
            begin = t->verbatim ? t->begin + end : t->begin;
            status = add_run(run, IDC_STR(" "), begin, t->verbatim ? begin + 1 : t->end, false);
            end++;
        }
        at = end;
    }
    return status;
}

idc_status idc_docx_body(idc_docx *docx, idc_str bytes, idc_str path, idc_docx_want want)
{
    static const idc_xml_handlers handlers = {.start = on_start, .end = on_end, .text = on_text};
    body_run run = {.docx = docx, .path = path, .want = want};
    idc_xml_outcome outcome;
    idc_status status = idc_xml_read(docx->doc->work, bytes, &handlers, &run, &outcome);
    /* Of a part that breaks off, the paragraphs that were open count too. */
    while (run.frame && status == IDC_OK)
        status = close_paragraph(&run);
    if (want != IDC_DOCX_MAIN) /* the same bytes are read again */
        return status;
    return status == IDC_OK ? idc_docx_outcome(docx, path, &outcome) : status;
}
