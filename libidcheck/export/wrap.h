/**
 * @file wrap.h  Lines of text for a terminal: broken by width, isolated by direction.
 *
 * A terminal treats every line as a paragraph of its own, so an isolate is closed before a break
 * and opened again behind it. Words are held back until it is known on which line they go. One
 * thread at a time.
 */
#ifndef IDC_EXPORT_WRAP_H
#define IDC_EXPORT_WRAP_H

#include "base/buf.h"

typedef struct idc_wrap {
    idc_buf *out;
    int columns;  /* of the terminal */
    int indent;   /* of lines that begin by wrapping */
    bool colour;  /* SGR sequences are written */
    int column;   /* where the next character goes; 0: line is empty */
    bool space;   /* a space is due before the next word */
    bool foreign; /* inside an isolate */
    bool open;    /* the isolate has been opened on the line written */
    char word[256];
    size_t word_len;
    int word_columns;
} idc_wrap;

/** Styles; neutral on purpose: nothing here is an alarm. */
typedef enum idc_style {
    IDC_STYLE_PLAIN,
    IDC_STYLE_BOLD,
    IDC_STYLE_DIM,
    IDC_STYLE_ACCENT
} idc_style;

/** Our own words and the policy's; controls in them are shown all the same. */
void idc_wrap_text(idc_wrap *w, const char *own_words);
void idc_wrap_str(idc_wrap *w, idc_str own_words);

/** Foreign text: shown (see show.h), isolated, cut after max code points. */
void idc_wrap_foreign(idc_wrap *w, idc_str text, size_t max);

/** Ends the line (also an empty one) and sets the indent of the next. */
void idc_wrap_line(idc_wrap *w, int indent);

/** Spaces up to a column of the current line; at least one. */
void idc_wrap_column(idc_wrap *w, int column);

void idc_wrap_style(idc_wrap *w, idc_style style);

#endif
