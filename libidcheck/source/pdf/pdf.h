/**
 * @file pdf.h  The parts of the PDF reader and what they hand to each other.
 *
 * bytes → qpdf objects → content operators → glyphs with style and place → lines. Structure
 * (cross references, object streams, encryption) is qpdf's; everything that inflates or
 * interprets is here, so that it can be bounded. Page space: points, x to the right, y down from
 * the top left corner of the visible page. One thread a document. Numbers of clauses are those
 * of ISO 32000-1.
 */
#ifndef IDC_SOURCE_PDF_H
#define IDC_SOURCE_PDF_H

#include "base/buf.h"
#include "document/document.h"
#include "source/pdf/qpdf_shim.h"

/* ---- bounded decoding of streams (filter.c) ------------------------------------------- */

/** Bytes that grow in an arena; the room is used again for the next stream. */
typedef struct idc_pdf_bytes {
    uint8_t *ptr;
    size_t len;
    size_t capacity;
    void *inflater; /* kept, as zlib's state is large and cannot be given back */
} idc_pdf_bytes;

typedef enum idc_pdf_filter {
    IDC_PDF_FLATE,
    IDC_PDF_LZW,
    IDC_PDF_ASCII85,
    IDC_PDF_ASCIIHEX,
    IDC_PDF_RUNLENGTH,
    IDC_PDF_FILTER_OTHER /* pictures, encryption: left alone */
} idc_pdf_filter;

/** Filter of a name with or without its slash, long or short; IDC_PDF_FILTER_OTHER if none. */
idc_pdf_filter idc_pdf_filter_of(idc_str name);

/**
 * Appends what filter makes of in to out, at most `most` bytes. Damage and the bound end the
 * output early and set *cut. IDC_ERR_LIMIT (source.inflated), IDC_ERR_NOMEM, IDC_ERR_CANCELLED.
 */
idc_status idc_pdf_decode(idc_work *work, idc_pdf_filter filter, idc_str in, size_t most,
                          idc_pdf_bytes *out, bool *cut);

/** Appends bytes as they are. */
idc_status idc_pdf_append(idc_work *work, idc_pdf_bytes *out, idc_str bytes);

/**
 * Why qpdf must not be given these bytes, or NULL: it unpacks cross reference and object
 * streams whole, so those are unpacked here first, counting only.
 */
const char *idc_pdf_guard(idc_work *work, idc_str bytes, idc_status *status);

/* ---- one open file and its objects (object.c) ----------------------------------------- */

struct idc_pdf_font;

enum { IDC_PDF_FILES = 16, IDC_PDF_LEGACY = 24 };

/** A file inside of the file; by number, as objects are let go after each page. */
typedef struct idc_pdf_file {
    idc_str name;
    int object, generation; /* of its stream */
} idc_pdf_file;

/** Marked content of a page that is in a heading, by its number (14.7.4). */
typedef struct idc_pdf_tag {
    int page; /* object number */
    int32_t content;
    uint8_t level;
} idc_pdf_tag;

typedef struct idc_pdf {
    idc_qpdf *qpdf;
    idc_document *doc;
    idc_work *work;
    idc_arena *arena;
    idc_str bytes;
    const struct idc_pdf_cmap
        *legacy[IDC_PDF_LEGACY]; /* predefined ones of East Asia, made so far */
    size_t program_count;        /* of fonts, read so far */
    struct idc_pdf_font **fonts; /* loaded so far */
    size_t font_count, font_capacity;
    idc_pdf_bytes scratch;       /* for streams that are read and done with */
    struct idc_pdf_form **forms; /* decoded so far */
    size_t form_count, form_capacity;
    int *off_layers; /* object numbers of optional content groups that are off */
    size_t off_layer_count, off_layer_capacity;
    idc_pdf_tag *tags; /* ascending once read */
    size_t tag_count, tag_capacity;
    int pictures[16]; /* object numbers of those that were looked at */
    size_t picture_count;
    idc_pdf_file files[IDC_PDF_FILES];
    size_t file_count;
    bool unmapped_noted;
    bool cut_noted;
    bool ocr_noted;
} idc_pdf;

/** Value of a dictionary's (or stream's) key; null object when there is none. */
idc_qpdf_object idc_pdf_key(idc_pdf *pdf, idc_qpdf_object object, const char *key);

/** Element of an array; null object when out of range. */
idc_qpdf_object idc_pdf_item(idc_pdf *pdf, idc_qpdf_object array, int index);
int idc_pdf_items(idc_pdf *pdf, idc_qpdf_object array);

bool idc_pdf_number(idc_pdf *pdf, idc_qpdf_object object, double *out);
int64_t idc_pdf_integer(idc_pdf *pdf, idc_qpdf_object object, int64_t otherwise);

/** Name without its slash; valid until the next call on pdf. Empty when it is no name. */
idc_str idc_pdf_name(idc_pdf *pdf, idc_qpdf_object object);
bool idc_pdf_name_is(idc_pdf *pdf, idc_qpdf_object object, const char *name);

/** Text string (7.9.2) as UTF-8 on the arena; empty when it is none. */
idc_str idc_pdf_text(idc_pdf *pdf, idc_qpdf_object object);

/** Four numbers of a rectangle, ordered. */
bool idc_pdf_rectangle(idc_pdf *pdf, idc_qpdf_object object, double out[4]);

/** Six numbers of a matrix; the identity and false when it is none. */
bool idc_pdf_matrix(idc_pdf *pdf, idc_qpdf_object object, double out[6]);

/** Appends a stream's decoded bytes to out; *cut when they are not whole. */
idc_status idc_pdf_stream(idc_pdf *pdf, idc_qpdf_object stream, idc_pdf_bytes *out, bool *cut);

/** Hands a JPEG image (DCTDecode and nothing else) to the document as a photograph in it. */
idc_status idc_pdf_picture(idc_pdf *pdf, idc_qpdf_object image);

/** Span "object N G". */
idc_span idc_pdf_object_span(idc_pdf *pdf, idc_qpdf_object object);

/* ---- tokens (lexer.c) ------------------------------------------------------------------ */

typedef enum idc_pdf_token_type {
    IDC_PDF_END,
    IDC_PDF_NUMBER,
    IDC_PDF_NAME,
    IDC_PDF_STRING, /* ( ) */
    IDC_PDF_HEX,    /* < > */
    IDC_PDF_OPEN,   /* [ */
    IDC_PDF_CLOSE,  /* ] */
    IDC_PDF_DICT,   /* << */
    IDC_PDF_DICT_END,
    IDC_PDF_WORD /* operator or keyword */
} idc_pdf_token_type;

typedef struct idc_pdf_token {
    idc_pdf_token_type type;
    size_t begin, end; /* with delimiters */
    double number;
} idc_pdf_token;

/** True but for white space and delimiters (7.2.2). */
bool idc_pdf_is_regular(char c);

/** Token at *pos, which moves behind it. */
idc_pdf_token idc_pdf_next(idc_str bytes, size_t *pos);

/** Bytes of a string token into out (room for token's length); returns how many. */
size_t idc_pdf_string(idc_str bytes, idc_pdf_token token, uint8_t *out);

/* ---- fonts (font.c, encoding.c, cmap.c) ---------------------------------------- */

typedef struct idc_pdf_glyph_name {
    const char *name;
    uint16_t codepoint;
} idc_pdf_glyph_name;

/** Code point of a glyph name (AGL rules: suffixes, uniXXXX, uXXXXX); 0 when unknown. */
uint32_t idc_pdf_codepoint(idc_str name);

typedef enum idc_pdf_base {
    IDC_PDF_STANDARD,
    IDC_PDF_WINANSI,
    IDC_PDF_MACROMAN,
    IDC_PDF_CORK, /* TeX's T1 */
    IDC_PDF_SYMBOL,
    IDC_PDF_DINGBATS
} idc_pdf_base;

uint32_t idc_pdf_base_codepoint(idc_pdf_base base, uint8_t code);

/** Code point of a standard string of the Compact Font Format; 0 when it is no character. */
uint32_t idc_pdf_cff_string(uint32_t string);

/** Code point of a glyph in the Macintosh's order; 0 when it is no character. */
uint32_t idc_pdf_mac_glyph(uint32_t glyph);

/** Advance in 1/1000 em that one of the 14 standard fonts (or a look-alike) gives codepoint. */
double idc_pdf_standard_width(idc_str font, uint32_t codepoint);

typedef struct idc_pdf_cmap_range {
    uint32_t low, high; /* codes; bytes tells of which length */
    uint32_t value;     /* first code point, first CID, or offset in text */
    uint16_t length;    /* of the text at value; 0: value is a number that counts up */
    uint8_t bytes;
} idc_pdf_cmap_range;

typedef struct idc_pdf_cmap {
    idc_pdf_cmap_range *codes; /* codespace */
    size_t code_count, code_capacity;
    idc_pdf_cmap_range *ranges; /* ascending by (bytes, low) once loaded */
    size_t range_count, range_capacity;
    idc_buf text;
    bool vertical;
} idc_pdf_cmap;

/** Reads a CMap's text (ToUnicode or an encoding's). */
idc_status idc_pdf_cmap_read(idc_work *work, idc_str text, idc_pdf_cmap *cmap);

/** Appends an entry, or a range of codes of one length; entries must ascend in the end. */
idc_status idc_pdf_cmap_add(idc_work *work, idc_pdf_cmap *cmap, idc_pdf_cmap_range range);
idc_status idc_pdf_cmap_add_codes(idc_work *work, idc_pdf_cmap *cmap, idc_pdf_cmap_range range);

/** Length in bytes of the code at the start of bytes (len > 0). */
size_t idc_pdf_cmap_code(const idc_pdf_cmap *cmap, const uint8_t *bytes, size_t len,
                         uint32_t *code);

/** Entry for a code, or NULL. */
const idc_pdf_cmap_range *idc_pdf_cmap_find(const idc_pdf_cmap *cmap, uint32_t code, uint8_t bytes);

typedef struct idc_pdf_width {
    uint32_t low, high;
    double width;
} idc_pdf_width;

/** How the codes of a composite font are written. */
typedef enum idc_pdf_codes {
    IDC_PDF_TWO_BYTES, /* the CID itself */
    IDC_PDF_UTF8,
    IDC_PDF_UTF16,
    IDC_PDF_UTF32,
    IDC_PDF_TO_CIDS,   /* map gives CIDs */
    IDC_PDF_TO_LETTERS /* map gives code points */
} idc_pdf_codes;

typedef struct idc_pdf_font {
    int object, generation; /* 0 0: direct */
    idc_str name;           /* without subset tag */
    bool composite, type3, vertical, bold, italic, mapped;
    idc_pdf_codes codes;         /* of a composite font */
    const idc_pdf_cmap *map;     /* for codes that have one */
    const idc_pdf_cmap *unicode; /* ToUnicode, or NULL */
    const uint32_t *glyphs;      /* code points by CID, as the embedded program has them */
    size_t glyph_count;
    uint32_t codepoints[256];  /* simple fonts; 0 unknown */
    double widths[256];        /* simple fonts, in text space units */
    idc_pdf_width *cid_widths; /* ascending */
    size_t cid_width_count, cid_width_capacity;
    double default_width;
    double down;        /* from a glyph to the next below it, in vertical writing */
    double space_width; /* in text space units; 0 unknown */
    double scale;       /* text space units of one glyph space unit */
    double height;      /* of an em in text space units: 1 but for Type 3 */
    bool mark_seen;     /* mark is set */
    uint32_t mark;      /* code of a glyph that is a bullet */
} idc_pdf_font;

/**
 * What a predefined CMap (9.7.5.2) says of the codes of font, by its name; those that give CIDs of
 * a collection alone stay two bytes a code. IDC_OK, IDC_ERR_NOMEM or IDC_ERR_LIMIT (predefined.c).
 */
idc_status idc_pdf_predefined(idc_pdf *pdf, idc_str name, idc_pdf_font *font);

/** Name of a font dictionary's font, without subset tag, on the arena. */
idc_status idc_pdf_font_name(idc_pdf *pdf, idc_qpdf_object object, idc_str *out);

/** Font of a font dictionary, loaded once. *out is NULL when it is no dictionary. */
idc_status idc_pdf_font_load(idc_pdf *pdf, idc_qpdf_object object, idc_pdf_font **out);

/** One character code of a shown string. */
typedef struct idc_pdf_char {
    size_t bytes; /* of the code */
    uint32_t code;
    double width;  /* in text space units */
    char text[64]; /* UTF-8 */
    size_t text_len;
    bool unmapped; /* the text is U+FFFD as the font does not say more */
} idc_pdf_char;

/** Character at the start of bytes (len > 0). */
void idc_pdf_font_char(const idc_pdf_font *font, const uint8_t *bytes, size_t len,
                       idc_pdf_char *out);

/** Letters for a shape of letters: ligatures, Arabic forms, radicals (plain.c). */
void idc_pdf_plain(idc_pdf_char *c);

/* ---- glyphs of a page (content.c, show.c, hidden.c, lines.c) ------------------
 */

/** What glyphs shown one after the other have in common. */
typedef struct idc_pdf_run {
    const idc_pdf_font *font;
    double size; /* effective, pt */
    uint32_t rgb;
    bool rgb_known; /* false: pattern, shading */
    uint8_t mode;   /* text rendering mode */
    uint8_t turn;   /* quarter turns of the baseline, 0 = left to right */
    float alpha;
    size_t painted; /* paints that came before */
    double clip[4]; /* x0 y0 x1 y1 */
    idc_str path;   /* of the stream, for spans */
    bool squeezed;  /* less than 1 pt wide an em, though higher */
    uint8_t level;  /* of the heading it is tagged as, 0: none */
    bool layer_off; /* in an optional content group that is off */
} idc_pdf_run;

typedef struct idc_pdf_glyph {
    double x, y;    /* origin */
    double u, v;    /* the same turned so that the baseline is horizontal */
    double advance; /* along u */
    uint32_t run;
    uint32_t text, text_len; /* in the page's text */
    uint32_t begin, end;     /* of the string operand in its stream */
    const char *hidden;      /* reason, or NULL */
    bool copied;             /* hidden, and seen at the same place */
    bool spaced;             /* white space was shown before it; set by idc_pdf_lines() */
} idc_pdf_glyph;

/** Something painted over an area. */
typedef struct idc_pdf_paint {
    double box[4];
    uint32_t rgb;
    bool known;  /* rgb is its colour */
    bool exact;  /* the box is the shape */
    bool opaque; /* hides what is beneath */
    bool image;
} idc_pdf_paint;

/** A small filled or outlined shape, as letters and marks of list items are drawn. */
typedef struct idc_pdf_dot {
    float left, right, y; /* y: of its centre */
    bool mark;            /* may be that of a list item */
} idc_pdf_dot;

typedef struct idc_pdf_page {
    idc_pdf *pdf;
    int32_t number;
    double width, height;
    double base[6]; /* default user space to page space */
    idc_qpdf_object object, resources;
    idc_str path;
    idc_pdf_glyph *glyphs;
    size_t glyph_count, glyph_capacity;
    idc_pdf_run *runs;
    size_t run_count, run_capacity;
    idc_pdf_paint *paints;
    size_t paint_count, paint_capacity;
    idc_pdf_dot *dots;
    size_t dot_count, dot_capacity;
    idc_pdf_bytes content;
    idc_pdf_bytes text;
    bool ocr_layer;
} idc_pdf_page;

/** Interprets the page's content (decoded already); glyphs read before a limit stay. */
idc_status idc_pdf_content(idc_pdf_page *page);

/** Joins accents that were drawn over letters with these, as TeX sets them (accents.c). */
idc_status idc_pdf_join_accents(idc_pdf_page *page);

/** Marks glyphs that a reader of the page cannot see. */
idc_status idc_pdf_find_hidden(idc_pdf_page *page);

/** Glyphs to lines of the document, in reading order, and to its hidden texts. */
idc_status idc_pdf_lines(idc_pdf_page *page);

/* ---- lines (segments.c, columns.c, text.c, lines.c) ---------------------------
 */

/** Glyphs beside each other on one baseline, without a wide gap. */
typedef struct idc_pdf_segment {
    double u0, u1, v, size;
    uint32_t first, count; /* in the order array */
    uint32_t row;          /* ascending downwards */
    uint32_t chars;
    bool year;    /* holds a year of the last or this century */
    bool tangled; /* parts of it stand inside of others */
    bool cell;    /* of a table; set by idc_pdf_columns() */
} idc_pdf_segment;

/** Glyphs of one kind on a page, put in rows from top to bottom and left to right. */
typedef struct idc_pdf_segments {
    uint32_t *order; /* indices of glyphs */
    size_t order_count;
    idc_pdf_segment *items;
    size_t count;
} idc_pdf_segments;

/** Segments of the glyphs with this reason (NULL: visible) and this turn of the baseline. */
idc_status idc_pdf_segment_glyphs(idc_pdf_page *page, const char *reason, uint8_t turn,
                                  idc_pdf_segments *out);

/** True when the segment's letters are mostly of a script written from right to left. */
bool idc_pdf_right_to_left(const idc_pdf_page *page, const uint32_t *order,
                           const idc_pdf_segment *segment);

/** A line that is being put together. */
typedef struct idc_pdf_line {
    idc_buf text;
    idc_piece *pieces;
    size_t piece_count, piece_capacity;
    const idc_pdf_run *look; /* of the last piece's first glyph */
} idc_pdf_line;

/** Appends a segment's text to line: spaces by gaps, letter-spaced words rejoined. */
idc_status idc_pdf_segment_text(idc_pdf_page *page, const uint32_t *order,
                                const idc_pdf_segment *segment, idc_pdf_line *line);

/**
 * Puts segments (ascending by row) in reading order: columns one after the other. region[i]
 * becomes a number that changes where a new region begins. right_to_left: the page is read from its
 * right side.
 */
idc_status idc_pdf_columns(idc_work *work, idc_pdf_segment *segments, size_t count,
                           bool right_to_left, uint32_t *region);

/* ---- files inside (attach.c) -------------------------------------------------- */

/** Files that the catalogue names, by its name tree and as associated (14.13), into the metadata.
 */
idc_status idc_pdf_files(idc_pdf *pdf, idc_qpdf_object root);

/** Those that another object, such as a page, is associated with. */
idc_status idc_pdf_files_of(idc_pdf *pdf, idc_qpdf_object object);

/** The file of one specification (7.11.3). */
idc_status idc_pdf_file_add(idc_pdf *pdf, idc_qpdf_object specification);

/**
 * Reads the files found, once the pages have been: a résumé in an exact format that says what the
 * pages say becomes the document's record, every other document a part.
 */
idc_status idc_pdf_files_read(idc_pdf *pdf);

/* ---- facts (facts.c) and earlier states (revisions.c)
 * ------------------------- */

/** Info, XMP, /ID, links, embedded files, languages and fonts into the metadata. */
idc_status idc_pdf_facts(idc_pdf *pdf);

/** Finds the layers that are off when the file is opened (8.11.4.3). */
idc_status idc_pdf_layers(idc_pdf *pdf, idc_qpdf_object root);

/** Finds the headings of the structure tree, a bounded part of it (tags.c). */
idc_status idc_pdf_tags(idc_pdf *pdf, idc_qpdf_object root);

/** Level of the heading that a page's marked content is in; 0: none. */
uint8_t idc_pdf_tag_level(const idc_pdf *pdf, int page, int64_t content);

/** Where most of a page is tagged as headings, nothing is taken for one. */
void idc_pdf_check_tags(idc_pdf_page *page);

/** Fonts that the resources of a page name; where they name none, those of its forms. */
idc_status idc_pdf_fonts(idc_pdf *pdf, idc_qpdf_object resources);

/** Links of a page, and files attached to it. */
idc_status idc_pdf_links(idc_pdf *pdf, idc_qpdf_object page, int32_t number);

/** PDF date (7.9.4) as ISO 8601 with the offset stated; empty when it is none. */
idc_str idc_pdf_date(idc_arena *arena, idc_str text);

/** One file's bytes into doc; earlier states only when revisions is true. */
idc_status idc_pdf_read_bytes(idc_str bytes, idc_document *doc, bool revisions);

/** Counts revisions and reads the earlier ones that differ. */
idc_status idc_pdf_revisions(idc_pdf *pdf);

#endif
