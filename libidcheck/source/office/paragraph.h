/**
 * @file paragraph.h  Paragraphs of word processing as lines, hidden text and earlier states.
 *
 * Shared by the readers of DOCX, WordprocessingML 2003, ODT, RTF and DOC: each gathers stretches
 * of one look; what they become is decided here once. In the document's arena; one thread.
 */
#ifndef IDC_SOURCE_PARAGRAPH_H
#define IDC_SOURCE_PARAGRAPH_H

#include "document/document.h"

enum {
    IDC_RUN_INSERTED = 1,
    IDC_RUN_DELETED = 2,
    IDC_MOST_CHANGERS = 16,
    IDC_RUN_TINY_MPT = 2000, /* letters of this size or less are not meant to be read */
    IDC_RUN_WHITE = 0xffffff,
    IDC_RUN_NARROW = 5, /* percent of its width at which no letter can be read */
    IDC_FILL_NONE = -1,
    IDC_FILL_UNKNOWN = -2,       /* there is a background, of some colour */
    IDC_PLACE_OFF_MPT = -300000, /* lines that begin so far left of their margin are not seen */
    IDC_PLACE_THIN_MPT = 1000    /* nothing lower or narrower shows a letter */
};

/** True for white and for what nobody tells from white on white; rgb < 0 is no colour. */
static inline bool idc_run_is_white(int64_t rgb)
{
    enum { LEAST = 0xEB };
    return rgb >= 0 && (rgb >> 16 & 255) >= LEAST && (rgb >> 8 & 255) >= LEAST &&
           (rgb & 255) >= LEAST;
}

/**
 * Why letters of a colour are not seen on a background (or IDC_FILL_…; without one the page is
 * white): "white", "same-colour", or NULL. rgb < 0 is no colour of their own.
 */
const char *idc_run_colour_reason(int64_t rgb, int64_t fill);

/**
 * Why nothing in a box is seen that begins at from (to the right, down) of where it is set and is
 * as large as size, in 1/1000 pt: "off-page", "clipped"; NULL: it may be. Either may be NULL: not
 * known.
 */
const char *idc_place_hidden(const int64_t from[2], const int64_t size[2]);

/** The colour that six hexadecimal digits say; -1: they say none. */
int32_t idc_hex_colour(idc_str digits);

/** A stretch of one look; a line break when text is empty. */
typedef struct idc_run {
    idc_str text; /* in the arena or in the bytes given */
    uint64_t begin, end;
    bool verbatim;      /* bytes [begin, end) are the text */
    uint8_t change;     /* IDC_RUN_INSERTED, _DELETED */
    const char *hidden; /* reason, or NULL */
    bool bold, italic;
    int32_t size_mpt, rgb; /* 0, -1: unknown */
} idc_run;

/** A paragraph that is being gathered; {.changer = -1} is an empty one. */
typedef struct idc_paragraph {
    idc_run *runs;
    size_t run_count, run_capacity;
    uint16_t flags; /* IDC_LINE_… */
    uint8_t level;
    int changer; /* index of who changed it first; -1: nobody */
} idc_paragraph;

/** Who changed the document while changes were tracked, and the text before that. */
typedef struct idc_changes {
    idc_document *doc;
    struct {
        idc_str name, date;
        bool deleted;
        idc_document *before;
    } changers[IDC_MOST_CHANGERS];
    size_t count;
} idc_changes;

/** Lines of the row of a table that is being read; {0} before the first. */
typedef struct idc_row_lines {
    size_t first, second; /* index of the first line of the row, and of its second cell */
    size_t cells;         /* that have ended */
} idc_row_lines;

/** Marks the lines from first on, with which doc ends, as those of footers and notes. */
void idc_lines_are_foot(idc_document *doc, size_t first);

/** A row begins where doc's lines now end; a cell of it has ended. Cells of inner tables: none. */
void idc_row_begin(idc_row_lines *row, const idc_document *doc);
void idc_row_cell(idc_row_lines *row, const idc_document *doc);

/**
 * A row ends, and the next may begin. When beside several lines of one cell a single date stands in
 * the other, it stands beside the first of them, and becomes part of that line behind a tab.
 */
idc_status idc_row_end(idc_row_lines *row, idc_document *doc);

/**
 * The text above which a field "EQ \\o(\\s\\up 9(reading),text)" sets its reading, as names in
 * Japanese have; "" when the code is of another field.
 */
idc_str idc_field_base(idc_str code);

/** Appends a run, joined with the last one where text and bytes go on. false: no memory. */
bool idc_paragraph_add(idc_paragraph *p, idc_arena *arena, const idc_run *run);

/** Lines, hidden text and earlier lines of a paragraph that ended. path: part of a container. */
idc_status idc_paragraph_end(idc_changes *changes, const idc_paragraph *p, idc_str path);

/** Index of who changed, by name; the last one stands for all past the most. -1: no memory. */
int idc_changes_by(idc_changes *changes, idc_str name, idc_str date, bool deleted);

/** Hands the earlier states over to the document, after the last paragraph. */
idc_status idc_changes_end(idc_changes *changes);

#endif
