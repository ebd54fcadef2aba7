/** @file pdf_state.h  The state of a content stream's interpreter (8.4, 9.3), for its two files. */
#ifndef IDC_SOURCE_PDF_STATE_H
#define IDC_SOURCE_PDF_STATE_H

#include "source/pdf/pdf.h"

enum { PDF_OPERANDS = 36, PDF_FORM_DEPTH = 12, PDF_PATH_BOXES = 32, PDF_FRAME_NAMES = 16 };

typedef struct idc_pdf_colour {
    uint32_t rgb;
    bool known; /* false: pattern or a space that is not followed */
    bool tint;  /* one component that says how much ink */
    bool indexed;
} idc_pdf_colour;

typedef struct idc_pdf_state {
    double ctm[6];
    double clip[4];
    idc_pdf_colour fill, stroke;
    double alpha;
    bool blended; /* a blend mode other than Normal */
    idc_pdf_font *font;
    double size, char_space, word_space, scale, leading, rise;
    uint8_t mode;
} idc_pdf_state;

typedef struct idc_pdf_operand {
    idc_pdf_token token; /* of an array: from [ to ] */
    bool array;
} idc_pdf_operand;

/** A font by the name that a stream's resources give it. */
typedef struct idc_pdf_named_font {
    idc_str name; /* in the stream */
    idc_pdf_font *font;
} idc_pdf_named_font;

/** What a graphics state dictionary sets (8.4.5), by the name that a stream's resources give it. */
typedef struct idc_pdf_named_state {
    idc_str name; /* in the stream */
    double alpha, size;
    bool has_alpha, has_blend, blended;
    idc_pdf_font *font; /* NULL: it sets none */
} idc_pdf_named_state;

/** A stream that is being interpreted: the page's, or a form's that it called. */
typedef struct idc_pdf_frame {
    idc_str bytes;
    size_t pos;
    qpdf_oh resources;
    idc_str path;
    size_t states; /* on the stack when it began */
    size_t marks;
    int object;
    /* chosen before in this stream: looking one up takes qpdf longer than showing a word */
    idc_pdf_named_font fonts[PDF_FRAME_NAMES];
    size_t font_count;
    idc_pdf_named_state graphics[PDF_FRAME_NAMES];
    size_t graphics_count;
} idc_pdf_frame;

typedef struct idc_pdf_interpreter {
    idc_pdf_page *page;
    idc_pdf *pdf;
    idc_pdf_frame frames[PDF_FORM_DEPTH];
    size_t frame_count;
    idc_pdf_state state;
    idc_pdf_state *stack;
    size_t stack_count, stack_capacity, stack_ignored;
    double text_matrix[6], line_matrix[6];
    idc_pdf_operand operands[PDF_OPERANDS];
    size_t operand_count;
    /* the path under construction, in page space */
    double path[4];
    bool path_any, path_curved, clip_pending;
    double points[5][2];
    size_t point_count, curve_points;
    double boxes[PDF_PATH_BOXES][4];
    size_t box_count;
    /* marked content */
    size_t mark_count, mark_off; /* mark_off: depth at which a hidden layer began, 0 none */
    /* text that stands for the glyphs from actual_first on; actual_mark: depth, 0 none */
    char actual[64];
    size_t actual_len, actual_mark, actual_first;
    uint8_t *string; /* room for a decoded string */
    size_t string_capacity;
} idc_pdf_interpreter;

/** out = a × b, as in [x y 1] × a × b. */
void idc_pdf_multiply(const double a[6], const double b[6], double out[6]);

/** Number k from the end of the operands, 0 when there is none. */
double idc_pdf_operand_number(const idc_pdf_interpreter *in, size_t k);

/** Shows a string operand (Tj and its kin) and moves the text matrix. */
idc_status idc_pdf_show(idc_pdf_interpreter *in, idc_pdf_token token);

/** Shows the strings of an array operand (TJ). */
idc_status idc_pdf_show_array(idc_pdf_interpreter *in, idc_pdf_token array);

/** A form's content, decoded once. */
typedef struct idc_pdf_form {
    int object;
    idc_str bytes;
    idc_str path;
} idc_pdf_form;

/** The form that a stream is; kept by the document. */
idc_status idc_pdf_form_of(idc_pdf *pdf, qpdf_oh stream, idc_pdf_form **out);

/** Whether optional content (8.11) is not shown. */
bool idc_pdf_is_off(idc_pdf *pdf, qpdf_oh group);

/** Marked content with an ActualText (actual.c): properties is the mark's dictionary. */
void idc_pdf_actual_begin(idc_pdf_interpreter *in, idc_pdf_token properties);
idc_status idc_pdf_actual_end(idc_pdf_interpreter *in);

/** Path construction and painting (paint.c). */
void idc_pdf_path_point(idc_pdf_interpreter *in, double x, double y, bool curve);
void idc_pdf_path_box(idc_pdf_interpreter *in, double x, double y, double width, double height);
idc_status idc_pdf_path_end(idc_pdf_interpreter *in, bool fill, bool stroke);
idc_status idc_pdf_paint_image(idc_pdf_interpreter *in, bool opaque);
idc_status idc_pdf_paint_shading(idc_pdf_interpreter *in);

/** Colour operators. */
void idc_pdf_set_colour(idc_pdf_interpreter *in, idc_pdf_colour *colour, size_t components);
void idc_pdf_set_space(idc_pdf_interpreter *in, idc_pdf_colour *colour);

#endif
