/**
 * @file rtf.h  What the parts of the RTF reader share (Rich Text Format specification 1.9.1).
 *
 * rtf_lexer.c cuts bytes into tokens; rtf.c keeps the groups; rtf_word.c knows the control words;
 * rtf_text.c makes characters, runs and paragraphs; rtf_facts.c tables and metadata.
 */
#ifndef IDC_SOURCE_RTF_H
#define IDC_SOURCE_RTF_H

#include "base/buf.h"
#include "source/codepage.h"
#include "source/office/paragraph.h"

typedef enum idc_rtf_kind {
    IDC_RTF_END,
    IDC_RTF_OPEN,
    IDC_RTF_CLOSE,
    IDC_RTF_WORD,   /* name, and number when there is one */
    IDC_RTF_SYMBOL, /* name: one character that is no letter */
    IDC_RTF_BYTE,   /* \'hh: number */
    IDC_RTF_TEXT
} idc_rtf_kind;

typedef struct idc_rtf_token {
    idc_rtf_kind kind;
    idc_str name; /* of a word or symbol; bytes of a text */
    int32_t number;
    bool numbered;
    size_t begin, end;
} idc_rtf_token;

/** Next token at *pos, which moves behind it. The bytes of \bin are left out. */
idc_rtf_token idc_rtf_next(idc_str bytes, size_t *pos);

/** Where text of a group goes. */
typedef enum idc_rtf_place {
    IDC_RTF_BODY,
    IDC_RTF_NOWHERE,
    IDC_RTF_FONTS,
    IDC_RTF_COLOURS,
    IDC_RTF_STYLES,
    IDC_RTF_REVISERS,
    IDC_RTF_CODE, /* of a field */
    IDC_RTF_FACT, /* key tells which */
    IDC_RTF_DATE, /* key tells which */
    IDC_RTF_RSIDS
} idc_rtf_place;

/** What a group inherits and gives back at its end. */
typedef struct idc_rtf_state {
    idc_rtf_place place;
    const char *key;       /* of a fact */
    idc_rtf_place outside; /* of \upr, for \ud */
    bool again;            /* in \upr: \ud says it again in Unicode */
    bool star;             /* \* came: an unknown word skips the group */
    bool box;              /* the group is a text box: it has its own paragraph */
    bool field;            /* the group is a field's code */
    /* characters */
    bool bold, italic, hidden, deleted, inserted;
    bool narrow, far; /* letters that cannot be read; far above or below their line */
    int32_t fill;     /* behind the letters: a colour or IDC_FILL_… */
    int32_t half_points, colour, font, skip; /* skip: characters that stand in for a \u */
    int32_t deleter, inserter, deleted_on, inserted_on;
    /* paragraphs */
    bool in_table, nested, item; /* nested: in a table in a table */
    int32_t paragraph_fill;
    const char *unseen; /* why its place hides the paragraph, or NULL */
    uint8_t level;
} idc_rtf_state;

/** A paragraph that is open; text boxes put paragraphs into paragraphs. */
typedef struct idc_rtf_frame {
    struct idc_rtf_frame *outer;
    idc_paragraph paragraph;
    bool item; /* a mark of a list was seen */
} idc_rtf_frame;

enum {
    IDC_RTF_MOST_FONTS = 1152,
    IDC_RTF_MOST_COLOURS = 512,
    IDC_RTF_MOST_STYLES = 512,
    IDC_RTF_MOST_REVISERS = 64,
    IDC_RTF_MOST_LATER = 64
};

typedef struct idc_rtf {
    idc_document *doc;
    idc_str bytes;
    size_t pos;
    idc_changes changes;
    idc_rtf_state *stack; /* states of the open groups; state is the innermost */
    size_t depth, capacity;
    size_t too_deep; /* groups open beyond the deepest that is kept */
    idc_rtf_state state;
    idc_rtf_frame *frame, *spare;
    size_t boxes;
    const idc_codepage *codepage;
    struct {
        const idc_codepage *codepage; /* NULL: the document's */
        bool symbols;
    } fonts[IDC_RTF_MOST_FONTS];
    int32_t colours[IDC_RTF_MOST_COLOURS]; /* -1: automatic */
    size_t colour_count;
    int32_t red, green, blue;
    uint8_t levels[IDC_RTF_MOST_STYLES]; /* of headings, by style */
    int32_t style;                       /* that is being defined */
    idc_str revisers[IDC_RTF_MOST_REVISERS];
    size_t reviser_count;
    int32_t row_fill;
    bool row_low, background;
    idc_row_lines row;
    int32_t default_font;
    /* characters that wait */
    idc_buf bytes_waiting; /* of \'hh, in the code page of the font */
    size_t waiting_begin, waiting_end;
    uint32_t high_surrogate;
    int32_t skipping; /* characters still to be passed over after a \u */
    idc_buf value;    /* text that goes elsewhere than into the body */
    idc_span value_span;
    struct {
        int32_t year, month, day, hour, minute;
    } date;
    /* footers and notes, read after the body */
    struct {
        size_t begin, end;
    } later[IDC_RTF_MOST_LATER], headers[IDC_RTF_MOST_LATER];
    size_t later_count, header_count;
    bool in_later;
} idc_rtf;

/** A control word or symbol. */
idc_status idc_rtf_word(idc_rtf *rtf, const idc_rtf_token *token);

/** A group that is read elsewhere or not at all: moves behind its end. */
void idc_rtf_pass_group(idc_rtf *rtf);

/* Characters: bytes in the font's code page, code points, and what waits of them. */
idc_status idc_rtf_text(idc_rtf *rtf, const idc_rtf_token *token);
idc_status idc_rtf_byte(idc_rtf *rtf, const idc_rtf_token *token);
idc_status idc_rtf_codepoint(idc_rtf *rtf, uint32_t codepoint, size_t begin, size_t end);
idc_status idc_rtf_unicode(idc_rtf *rtf, const idc_rtf_token *token);
idc_status idc_rtf_flush(idc_rtf *rtf);

/** Text that stands in the body whatever the place is now. */
idc_status idc_rtf_insert(idc_rtf *rtf, idc_str text, idc_span span);

/* Paragraphs. */
idc_status idc_rtf_open_frame(idc_rtf *rtf);
idc_status idc_rtf_close_frame(idc_rtf *rtf);
idc_status idc_rtf_end_paragraph(idc_rtf *rtf, bool cell);
idc_status idc_rtf_break(idc_rtf *rtf, const idc_rtf_token *token);

/* Tables and facts: a group of a fact ends; an entry of a table ends at a semicolon. */
idc_status idc_rtf_end_value(idc_rtf *rtf);
idc_status idc_rtf_end_entry(idc_rtf *rtf);
idc_status idc_rtf_rsid(idc_rtf *rtf, const idc_rtf_token *token, bool root);
idc_status idc_rtf_number(idc_rtf *rtf, const idc_rtf_token *token, const char *key);
idc_status idc_rtf_language(idc_rtf *rtf, const idc_rtf_token *token);
const idc_codepage *idc_rtf_charset(int32_t charset);

/** Place of a font in the table by its number; -1 when there is none for it. */
int32_t idc_rtf_font(int32_t number);

#endif
