#include "source/pdf/state.h"

/* Steps that an operator costs, so that source.steps bounds time alike for all readers. */
enum { OPERATOR_STEPS = 8, MOST_STATES = 512 };

static const double identity[6] = {1, 0, 0, 1, 0, 0};

void idc_pdf_multiply(const double a[6], const double b[6], double out[6])
{
    double m[6] = {a[0] * b[0] + a[1] * b[2],        a[0] * b[1] + a[1] * b[3],
                   a[2] * b[0] + a[3] * b[2],        a[2] * b[1] + a[3] * b[3],
                   a[4] * b[0] + a[5] * b[2] + b[4], a[4] * b[1] + a[5] * b[3] + b[5]};
    memcpy(out, m, sizeof m);
}

double idc_pdf_operand_number(const idc_pdf_interpreter *in, size_t k)
{
    if (k >= in->operand_count)
        return 0;
    const idc_pdf_operand *o = &in->operands[in->operand_count - 1 - k];
    return o->token.type == IDC_PDF_NUMBER ? o->token.number : 0;
}

#define N(k) idc_pdf_operand_number(in, k)

const char *idc_pdf_operand_name(const idc_pdf_interpreter *in, size_t k, char key[128])
{
    if (k >= in->operand_count)
        return NULL;
    idc_pdf_token t = in->operands[in->operand_count - 1 - k].token;
    size_t length = t.end - t.begin;
    if (t.type != IDC_PDF_NAME || length >= 128)
        return NULL;
    memcpy(key, in->frames[in->frame_count - 1].bytes.ptr + t.begin, length);
    key[length] = 0;
    return key;
}

/* An operand as it is written. */
static idc_str written_operand(const idc_pdf_interpreter *in, size_t k)
{
    idc_pdf_token t = in->operands[in->operand_count - 1 - k].token;
    return idc_str_sub(in->frames[in->frame_count - 1].bytes, t.begin, t.end);
}

static idc_qpdf_object resource(idc_pdf_interpreter *in, const char *category, const char *key)
{
    idc_qpdf_object resources = in->frames[in->frame_count - 1].resources;
    return idc_pdf_key(in->pdf, idc_pdf_key(in->pdf, resources, category), key);
}

/* ---- graphics state ------------------------------------------------------------------------- */

idc_status idc_pdf_save(idc_pdf_interpreter *in)
{
    if (in->stack_count >= MOST_STATES) {
        in->stack_ignored++;
        return IDC_OK;
    }
    idc_pdf_state *grown = idc_arena_grow(in->pdf->arena, in->stack, in->stack_count,
                                          &in->stack_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    in->stack = grown;
    grown[in->stack_count++] = in->state;
    return IDC_OK;
}

static void restore(idc_pdf_interpreter *in)
{
    if (in->stack_ignored)
        in->stack_ignored--;
    else if (in->stack_count > in->frames[in->frame_count - 1].states)
        in->state = in->stack[--in->stack_count];
}

static void concat(idc_pdf_interpreter *in)
{
    double m[6] = {N(5), N(4), N(3), N(2), N(1), N(0)};
    if (in->operand_count >= 6)
        idc_pdf_multiply(m, in->state.ctm, in->state.ctm);
}

static idc_status set_font(idc_pdf_interpreter *in, idc_qpdf_object object, double size)
{
    in->state.size = size;
    return idc_pdf_font_load(in->pdf, object, &in->state.font);
}

static idc_status load_state(idc_pdf_interpreter *in, idc_qpdf_object gs, idc_pdf_named_state *out)
{
    idc_pdf *pdf = in->pdf;
    out->has_alpha = idc_pdf_number(pdf, idc_pdf_key(pdf, gs, "/ca"), &out->alpha);
    out->has_stroke_alpha = idc_pdf_number(pdf, idc_pdf_key(pdf, gs, "/CA"), &out->stroke_alpha);
    out->has_line_width = idc_pdf_number(pdf, idc_pdf_key(pdf, gs, "/LW"), &out->line_width);
    idc_qpdf_object blend = idc_pdf_key(pdf, gs, "/BM");
    if (idc_qpdf_is_array(pdf->qpdf, blend))
        blend = idc_pdf_item(pdf, blend, 0);
    out->has_blend = idc_qpdf_is_name(pdf->qpdf, blend);
    out->blended = out->has_blend && !idc_pdf_name_is(pdf, blend, "Normal") &&
                   !idc_pdf_name_is(pdf, blend, "Compatible");
    idc_qpdf_object font = idc_pdf_key(pdf, gs, "/Font");
    if (idc_pdf_items(pdf, font) == 2 &&
        idc_pdf_number(pdf, idc_pdf_item(pdf, font, 1), &out->size))
        return idc_pdf_font_load(pdf, idc_pdf_item(pdf, font, 0), &out->font);
    return IDC_OK;
}

static idc_status set_extended(idc_pdf_interpreter *in)
{
    char key[128];
    const char *name = idc_pdf_operand_name(in, 0, key);
    idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
    idc_pdf_named_state loaded = {0}, *named = &loaded;
    if (!name)
        return IDC_OK;
    loaded.name = written_operand(in, 0);
    size_t i = 0;
    while (i < frame->graphics_count && !idc_str_eq(frame->graphics[i].name, loaded.name))
        i++;
    if (i < frame->graphics_count) {
        named = &frame->graphics[i];
    } else {
        idc_status status = load_state(in, resource(in, "/ExtGState", name), &loaded);
        if (status != IDC_OK)
            return status;
        if (i < PDF_FRAME_NAMES)
            frame->graphics[frame->graphics_count++] = loaded;
    }
    if (named->has_alpha)
        in->state.alpha = named->alpha;
    if (named->has_stroke_alpha)
        in->state.stroke_alpha = named->stroke_alpha;
    if (named->has_line_width)
        in->state.line_width = named->line_width;
    if (named->has_blend)
        in->state.blended = named->blended;
    if (named->font) {
        in->state.font = named->font;
        in->state.size = named->size;
    }
    return IDC_OK;
}

/* ---- text state ------------------------------------------------------------------------------ */

static idc_status select_font(idc_pdf_interpreter *in)
{
    char key[128];
    const char *name = idc_pdf_operand_name(in, 1, key);
    idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
    if (!name)
        return IDC_OK;
    idc_str written = written_operand(in, 1);
    for (size_t i = 0; i < frame->font_count; i++)
        if (idc_str_eq(frame->fonts[i].name, written)) {
            in->state.font = frame->fonts[i].font;
            in->state.size = N(0);
            return IDC_OK;
        }
    idc_status status = set_font(in, resource(in, "/Font", name), N(0));
    if (status == IDC_OK && in->state.font && frame->font_count < PDF_FRAME_NAMES)
        frame->fonts[frame->font_count++] = (idc_pdf_named_font){written, in->state.font};
    return status;
}

static void move_line(idc_pdf_interpreter *in, double x, double y)
{
    double m[6] = {1, 0, 0, 1, x, y};
    idc_pdf_multiply(m, in->line_matrix, in->line_matrix);
    memcpy(in->text_matrix, in->line_matrix, sizeof in->text_matrix);
}

static void set_text_matrix(idc_pdf_interpreter *in)
{
    double m[6] = {N(5), N(4), N(3), N(2), N(1), N(0)};
    memcpy(in->line_matrix, m, sizeof m);
    memcpy(in->text_matrix, m, sizeof m);
}

static idc_status show_last(idc_pdf_interpreter *in)
{
    if (in->operand_count == 0)
        return IDC_OK;
    const idc_pdf_operand *o = &in->operands[in->operand_count - 1];
    if (o->array)
        return idc_pdf_show_array(in, o->token);
    if (o->token.type == IDC_PDF_STRING || o->token.type == IDC_PDF_HEX)
        return idc_pdf_show(in, o->token);
    return IDC_OK;
}

/* ---- marked content (14.6) ------------------------------------------------------------------- */

/* Numbers of content are the page's own; those inside of forms are passed over. */
static void begin_heading(idc_pdf_interpreter *in)
{
    idc_pdf *pdf = in->pdf;
    char key[128];
    if (in->heading_mark || in->frame_count != 1 || in->operand_count == 0)
        return;
    idc_pdf_token properties = in->operands[in->operand_count - 1].token;
    const char *name = idc_pdf_operand_name(in, 0, key);
    int64_t content = -1;
    if (name) {
        content =
            idc_pdf_integer(pdf, idc_pdf_key(pdf, resource(in, "/Properties", name), "/MCID"), -1);
    } else if (properties.type == IDC_PDF_DICT) {
        idc_pdf_token t = idc_pdf_dictionary_value(in->frames[0].bytes, properties, "/MCID");
        content = t.type == IDC_PDF_NUMBER && t.number < INT32_MAX ? (int64_t)t.number : -1;
    }
    in->heading = idc_pdf_tag_level(pdf, idc_qpdf_number_of(pdf->qpdf, in->page->object), content);
    in->heading_mark = in->heading ? in->mark_count : 0;
}

static void begin_mark(idc_pdf_interpreter *in, bool properties)
{
    char tag[128], key[128];
    in->mark_count++;
    if (properties && in->operand_count)
        idc_pdf_actual_begin(in, in->operands[in->operand_count - 1].token);
    if (properties && in->pdf->tag_count)
        begin_heading(in);
    if (!properties || in->mark_off || !in->pdf->off_layer_count)
        return;
    const char *name = idc_pdf_operand_name(in, 0, key);
    const char *kind = idc_pdf_operand_name(in, 1, tag);
    if (name && kind && strcmp(kind, "/OC") == 0 &&
        idc_pdf_is_off(in->pdf, resource(in, "/Properties", name)))
        in->mark_off = in->mark_count;
}

static idc_status end_mark(idc_pdf_interpreter *in)
{
    idc_status status = IDC_OK;
    if (in->mark_count > in->frames[in->frame_count - 1].marks) {
        if (in->actual_mark == in->mark_count)
            status = idc_pdf_actual_end(in);
        if (in->mark_off == in->mark_count)
            in->mark_off = 0;
        if (in->heading_mark == in->mark_count)
            in->heading_mark = in->heading = 0;
        in->mark_count--;
    }
    return status;
}

/* ---- pictures
 * --------------------------------------------------------------------------------------- */

/* Behind the data of an inline image (8.9.7): EI between white space. */
static idc_status skip_image(idc_pdf_interpreter *in)
{
    idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
    idc_str s = frame->bytes;
    for (size_t at = idc_str_find(s, IDC_STR("EI"), frame->pos + 1); at != SIZE_MAX;
         at = idc_str_find(s, IDC_STR("EI"), at + 1)) {
        if (idc_is_space(s.ptr[at - 1]) && (at + 2 >= s.len || idc_is_space(s.ptr[at + 2]))) {
            frame->pos = at + 2;
            return idc_pdf_paint_image(in, (idc_pdf_paint){0});
        }
    }
    frame->pos = s.len;
    return IDC_OK;
}

/* ---- operators ------------------------------------------------------------------------------- */

#define OP1(a) ((uint32_t)(a))
#define OP2(a, b) ((uint32_t)(a) | (uint32_t)(b) << 8)
#define OP3(a, b, c) (OP2(a, b) | (uint32_t)(c) << 16)

static idc_status text_operator(idc_pdf_interpreter *in, uint32_t op)
{
    idc_pdf_state *s = &in->state;
    switch (op) {
    case OP2('B', 'T'):
        memcpy(in->text_matrix, identity, sizeof identity);
        memcpy(in->line_matrix, identity, sizeof identity);
        break;
    case OP2('T', 'f'):
        return select_font(in);
    case OP2('T', 'm'):
        set_text_matrix(in);
        break;
    case OP2('T', 'D'):
        s->leading = -N(0);
        move_line(in, N(1), N(0));
        break;
    case OP2('T', 'd'):
        move_line(in, N(1), N(0));
        break;
    case OP2('T', '*'):
        move_line(in, 0, -s->leading);
        break;
    case OP2('T', 'j'):
    case OP2('T', 'J'):
        return show_last(in);
    case OP1('"'):
        s->word_space = N(2);
        s->char_space = N(1);
        move_line(in, 0, -s->leading);
        return show_last(in);
    case OP1('\''):
        move_line(in, 0, -s->leading);
        return show_last(in);
    case OP2('T', 'c'):
        s->char_space = N(0);
        break;
    case OP2('T', 'w'):
        s->word_space = N(0);
        break;
    case OP2('T', 'z'):
        s->scale = N(0) / 100;
        break;
    case OP2('T', 'L'):
        s->leading = N(0);
        break;
    case OP2('T', 's'):
        s->rise = N(0);
        break;
    case OP2('T', 'r'):
        s->mode = N(0) >= 0 && N(0) <= 7 ? (uint8_t)N(0) : 0;
        break;
    default:
        break;
    }
    return IDC_OK;
}

static bool paint_operator(idc_pdf_interpreter *in, uint32_t op, idc_status *status)
{
    bool fill = false, stroke = false;
    switch (op) {
    case OP1('f'):
    case OP1('F'):
    case OP2('f', '*'):
    case OP1('B'):
    case OP2('B', '*'):
    case OP1('b'):
    case OP2('b', '*'):
        fill = true;
        break;
    case OP1('S'):
    case OP1('s'):
        stroke = true;
        break;
    case OP1('n'):
        break;
    case OP1('m'):
    case OP1('l'):
        idc_pdf_path_point(in, N(1), N(0), false);
        return true;
    case OP1('c'):
        idc_pdf_path_point(in, N(5), N(4), true);
        idc_pdf_path_point(in, N(3), N(2), true);
        idc_pdf_path_point(in, N(1), N(0), true);
        return true;
    case OP1('v'):
    case OP1('y'):
        idc_pdf_path_point(in, N(3), N(2), true);
        idc_pdf_path_point(in, N(1), N(0), true);
        return true;
    case OP2('r', 'e'):
        idc_pdf_path_box(in, N(3), N(2), N(1), N(0));
        return true;
    case OP1('W'):
    case OP2('W', '*'):
        in->clip_pending = true;
        return true;
    case OP2('s', 'h'):
        *status = idc_pdf_paint_shading(in);
        return true;
    default:
        return false;
    }
    *status = idc_pdf_path_end(in, fill, stroke);
    return true;
}

static void fixed_colour(idc_pdf_interpreter *in, idc_pdf_colour *colour, size_t components)
{
    *colour = (idc_pdf_colour){.known = true};
    idc_pdf_set_colour(in, colour, components);
}

static bool colour_operator(idc_pdf_interpreter *in, uint32_t op, idc_status *status)
{
    idc_pdf_state *s = &in->state;
    switch (op) {
    case OP1('g'):
        fixed_colour(in, &s->fill, 1);
        return true;
    case OP1('G'):
        fixed_colour(in, &s->stroke, 1);
        return true;
    case OP2('r', 'g'):
        fixed_colour(in, &s->fill, 3);
        return true;
    case OP2('R', 'G'):
        fixed_colour(in, &s->stroke, 3);
        return true;
    case OP1('k'):
        fixed_colour(in, &s->fill, 4);
        return true;
    case OP1('K'):
        fixed_colour(in, &s->stroke, 4);
        return true;
    case OP2('c', 's'):
        *status = idc_pdf_set_space(in, &s->fill);
        return true;
    case OP2('C', 'S'):
        *status = idc_pdf_set_space(in, &s->stroke);
        return true;
    case OP2('s', 'c'):
    case OP3('s', 'c', 'n'):
    case OP2('S', 'C'):
    case OP3('S', 'C', 'N'):
        break;
    default:
        return false;
    }
    idc_pdf_colour *colour = (op & 255) == 's' ? &s->fill : &s->stroke;
    bool pattern =
        in->operand_count && in->operands[in->operand_count - 1].token.type == IDC_PDF_NAME;
    idc_pdf_set_colour(in, colour, pattern ? 0 : in->operand_count);
    return true;
}

static idc_status run_operator(idc_pdf_interpreter *in, idc_str word)
{
    idc_status status = IDC_OK;
    uint32_t op = 0;
    if (word.len > 3)
        return IDC_OK;
    for (size_t i = 0; i < word.len; i++)
        op |= (uint32_t)(uint8_t)word.ptr[i] << (8 * i);
    if (paint_operator(in, op, &status) || colour_operator(in, op, &status))
        return status;
    switch (op) {
    case OP1('q'):
        return idc_pdf_save(in);
    case OP1('Q'):
        restore(in);
        return IDC_OK;
    case OP2('c', 'm'):
        concat(in);
        return IDC_OK;
    case OP1('w'):
        in->state.line_width = N(0);
        return IDC_OK;
    case OP2('g', 's'):
        return set_extended(in);
    case OP2('D', 'o'):
        return idc_pdf_call_object(in);
    case OP2('I', 'D'):
        return skip_image(in);
    case OP3('B', 'D', 'C'):
    case OP3('B', 'M', 'C'):
        begin_mark(in, op == OP3('B', 'D', 'C'));
        return IDC_OK;
    case OP3('E', 'M', 'C'):
        return end_mark(in);
    default:
        return text_operator(in, op);
    }
}

/* Takes an operand; arrays and dictionaries as one. */
static void take_operand(idc_pdf_interpreter *in, idc_pdf_frame *frame, idc_pdf_token t)
{
    bool array = t.type == IDC_PDF_OPEN;
    if (array || t.type == IDC_PDF_DICT) {
        for (size_t depth = 1; depth;) {
            idc_pdf_token inner = idc_pdf_next(frame->bytes, &frame->pos);
            if (inner.type == IDC_PDF_END)
                break;
            if (inner.type == IDC_PDF_OPEN || inner.type == IDC_PDF_DICT)
                depth++;
            else if (inner.type == IDC_PDF_CLOSE || inner.type == IDC_PDF_DICT_END)
                depth--;
            t.end = inner.end;
        }
    }
    if (in->operand_count == PDF_OPERANDS) /* no operator takes as many: not content */
        in->operand_count = 0;
    in->operands[in->operand_count++] = (idc_pdf_operand){t, array};
}

void idc_pdf_reset(idc_pdf_interpreter *in)
{
    in->stack_count = in->stack_ignored = 0;
    in->mark_count = in->mark_off = in->form_off = in->heading_mark = 0;
    in->heading = 0;
    in->state = (idc_pdf_state){
        .alpha = 1, .stroke_alpha = 1, .group_alpha = 1, .line_width = 1, .scale = 1};
    in->state.fill.known = in->state.stroke.known = true;
    memcpy(in->state.ctm, in->page->base, sizeof in->page->base);
    memcpy(in->text_matrix, identity, sizeof identity);
    memcpy(in->line_matrix, identity, sizeof identity);
    const double everywhere[4] = {-1e9, -1e9, 1e9, 1e9};
    memcpy(in->state.clip, everywhere, sizeof everywhere);
}

/* At the end of a stream: back to the one that called it, or on to what lies over the page. */
static idc_status end_stream(idc_pdf_interpreter *in)
{
    bool begun = false;
    idc_status status = in->frame_count == 1 ? idc_pdf_next_appearance(in, &begun) : IDC_OK;
    in->operand_count = 0;
    return status == IDC_OK && !begun ? idc_pdf_leave_form(in) : status;
}

idc_status idc_pdf_content(idc_pdf_page *page)
{
    idc_pdf *pdf = page->pdf;
    idc_pdf_interpreter *in = idc_arena_alloc(pdf->arena, sizeof *in);
    if (!in)
        return IDC_ERR_NOMEM;
    in->page = page;
    in->pdf = pdf;
    idc_pdf_reset(in);
    in->frames[in->frame_count++] =
        (idc_pdf_frame){.bytes = {(const char *)page->content.ptr, page->content.len},
                        .resources = page->resources,
                        .path = page->path};
    while (in->frame_count) {
        idc_pdf_frame *frame = &in->frames[in->frame_count - 1];
        idc_pdf_token t = idc_pdf_next(frame->bytes, &frame->pos);
        idc_status status = IDC_OK;
        if (t.type == IDC_PDF_END) {
            status = end_stream(in);
        } else if (t.type == IDC_PDF_WORD) {
            status = idc_charge(pdf->work, IDC_LIMIT_SOURCE_STEPS, OPERATOR_STEPS);
            if (status == IDC_OK)
                status = run_operator(in, idc_str_sub(frame->bytes, t.begin, t.end));
            in->operand_count = 0;
        } else {
            take_operand(in, frame, t);
        }
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}
