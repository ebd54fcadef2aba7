/** @file pdf_state.h  The state of a content stream's interpreter (8.4, 9.3), for its two files. */
#ifndef IDC_SOURCE_PDF_STATE_H
#define IDC_SOURCE_PDF_STATE_H

#include "source/pdf/pdf.h"

enum { PDF_OPERANDS = 36, PDF_FORM_DEPTH = 12, PDF_PATH_BOXES = 32, PDF_FRAME_NAMES = 16 };

typedef enum idc_pdf_family {
    IDC_PDF_DEVICE, /* one, three or four components, calibrated or not */
    IDC_PDF_TINT,   /* one component that says how much ink */
    IDC_PDF_INKS,   /* several of those */
    IDC_PDF_LAB,
    IDC_PDF_INDEXED,
    IDC_PDF_PATTERN
} idc_pdf_family;

typedef struct idc_pdf_colour {
    uint32_t rgb;
    bool known; /* false: pattern or a space that is not followed */
    idc_pdf_family family;
    size_t components; /* of the entries of an indexed space's table */
    idc_str table;
} idc_pdf_colour;

typedef struct idc_pdf_state {
    double ctm[6];
    double clip[4];
    idc_pdf_colour fill, stroke;
    double alpha, stroke_alpha;
    double group_alpha; /* of the groups around (11.4.7) */
    double line_width;
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
    double alpha, stroke_alpha, size, line_width;
    bool has_alpha, has_stroke_alpha, has_line_width, has_blend, blended;
    idc_pdf_font *font; /* NULL: it sets none */
} idc_pdf_named_state;

/** A stream that is being interpreted: the page's, or a form's that it called. */
typedef struct idc_pdf_frame {
    idc_str bytes;
    size_t pos;
    idc_qpdf_object resources;
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
    /* thin boxes beside each other, the paint that they make and the glyphs before them */
    idc_pdf_paint strip;
    size_t strip_index, strip_glyphs;
    /* marked content */
    size_t mark_count, mark_off; /* mark_off: depth at which a hidden layer began, 0 none */
    size_t heading_mark;         /* depth at which content of a heading began, 0 none */
    uint8_t heading;             /* its level */
    size_t form_off;             /* number of frames around a form of such a layer, 0 none */
    /* text that stands for the glyphs from actual_first on; actual_mark: depth, 0 none */
    char actual[64];
    size_t actual_len, actual_mark, actual_first;
    int annotation;  /* the next to look at */
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

/** Operand k from the end as a key of a dictionary of resources; NULL when it is no name. */
const char *idc_pdf_operand_name(const idc_pdf_interpreter *in, size_t k, char key[128]);

/** Sets the graphics state that content begins with. */
void idc_pdf_reset(idc_pdf_interpreter *in);

/** Saves the graphics state (q). */
idc_status idc_pdf_save(idc_pdf_interpreter *in);

/** External objects (forms.c): paints the one that the last operand names (Do). */
idc_status idc_pdf_call_object(idc_pdf_interpreter *in);

/** Begins a form's content; off: it is on a layer that is off. */
idc_status idc_pdf_call_form(idc_pdf_interpreter *in, idc_qpdf_object stream, bool off);

/** Ends the stream that is being interpreted, a form's or the page's. */
idc_status idc_pdf_leave_form(idc_pdf_interpreter *in);

/**
 * Begins the appearance of the page's next annotation that shows text or covers it (12.5.5), as
 * filled fields and what was typed over a page do; *begun is false when there is none left.
 */
idc_status idc_pdf_next_appearance(idc_pdf_interpreter *in, bool *begun);

/** A form's content, decoded once. */
typedef struct idc_pdf_form {
    int object;
    idc_str bytes;
    idc_str path;
} idc_pdf_form;

/** Whether optional content (8.11) is not shown (layers.c). */
bool idc_pdf_is_off(idc_pdf *pdf, idc_qpdf_object group);

/** Value of a key of a dictionary in content; a token of type IDC_PDF_END when it has none. */
idc_pdf_token idc_pdf_dictionary_value(idc_str bytes, idc_pdf_token dictionary, const char *key);

/** Marked content with an ActualText (actual.c): properties is the mark's dictionary. */
void idc_pdf_actual_begin(idc_pdf_interpreter *in, idc_pdf_token properties);
idc_status idc_pdf_actual_end(idc_pdf_interpreter *in);

/** Path construction and painting (paint.c). */
void idc_pdf_path_point(idc_pdf_interpreter *in, double x, double y, bool curve);
void idc_pdf_path_box(idc_pdf_interpreter *in, double x, double y, double width, double height);
idc_status idc_pdf_path_end(idc_pdf_interpreter *in, bool fill, bool stroke);
idc_status idc_pdf_paint_image(idc_pdf_interpreter *in, idc_pdf_paint image);
idc_status idc_pdf_paint_shading(idc_pdf_interpreter *in);

/** Colour operators (colour.c). */
void idc_pdf_set_colour(idc_pdf_interpreter *in, idc_pdf_colour *colour, size_t components);
idc_status idc_pdf_set_space(idc_pdf_interpreter *in, idc_pdf_colour *colour);

/** Colour of one, three or four components from 0 to 1; false with another number of them. */
bool idc_pdf_device_colour(const double *c, size_t count, uint32_t *rgb);

/** Components of a device space or one like it; 0 for others. */
size_t idc_pdf_components(idc_pdf *pdf, idc_qpdf_object space);

#endif
