/**
 * @file document.h  What a reader makes of a file, whatever its format was.
 *
 * Text is lines in reading order, each with its geometry and style where the format has them and
 * a map back to the bytes. Facts about the file are a tree under the keys of `extract --format
 * metadata`. What exact formats state is a tree too. Lives in the run's arena.
 */
#ifndef IDC_DOCUMENT_DOCUMENT_H
#define IDC_DOCUMENT_DOCUMENT_H

#include "base/limits.h"
#include "base/node.h"
#include "base/span.h"

/** Lengths in 1/1000 of a point, y downwards from the page's top. Empty: no geometry. */
typedef struct idc_box {
    int32_t x, y, width, height;
} idc_box;

/** A stretch of a line's text and where it stood. */
typedef struct idc_piece {
    size_t begin, end; /* in the line's text */
    idc_span span;
    bool verbatim; /* the bytes of the span are the bytes of the text */
    bool goes_on;  /* looks as the piece before it does: no element or run begins here */
} idc_piece;

enum {
    IDC_LINE_BOLD = 1,
    IDC_LINE_ITALIC = 2,
    IDC_LINE_HEADING = 4, /* the format says so (h1, Heading 1, # …); level is set */
    IDC_LINE_ITEM = 8,    /* of a list */
    IDC_LINE_CELL = 16,   /* of a table */
    IDC_LINE_ASIDE = 32,  /* beside the main content of a page */
    IDC_LINE_APART = 64,  /* of the page rather than of what it is about: navigation, footer */
    IDC_LINE_ENTRY = 128, /* a list item or article of several blocks begins here */
    IDC_LINE_FOOT = 256   /* of a footer or a note, which are read behind the text */
};

typedef struct idc_line {
    idc_str text; /* UTF-8, white space as written, no line break inside */
    const idc_piece *pieces;
    size_t piece_count;
    idc_box box;
    int32_t size_mpt; /* font size in 1/1000 pt, 0 when unknown */
    uint32_t rgb;     /* colour of the text, 0xRRGGBB */
    uint32_t block;   /* lines of one paragraph, cell or item share a number */
    int32_t page;     /* from 1, 0 when the format has no pages */
    uint16_t flags;   /* IDC_LINE_… */
    uint8_t level;    /* of a heading, 1 is highest */
} idc_line;

/** Text that a reader of the page does not see, or that is aimed at a machine. */
typedef struct idc_hidden {
    const char *reason; /* "white", "tiny", "invisible-mode", "vanish", "css", "off-page", ... */
    idc_str text;
    idc_span span;
} idc_hidden;

/** How the reading of a source ended. */
typedef enum idc_read_state {
    IDC_READ_OK,
    IDC_READ_PARTIAL, /* something could not be read; the rest is here */
    IDC_READ_FAILED,  /* nothing of use */
    IDC_READ_IGNORED  /* not a kind of file this library reads */
} idc_read_state;

typedef struct idc_diagnostic {
    const char *code; /* static, "pdf.hidden-text"; see docs/diagnostics.md */
    idc_str message;  /* what, and what to do */
    idc_span span;
} idc_diagnostic;

/** Hash of a picture turned, or of a part of it. */
typedef struct idc_picture_view {
    uint8_t pdq[32];
    int32_t quality;
    uint8_t turn;     /* idc_turn */
    uint16_t part[4]; /* left, top, right, bottom in permille of the sides */
} idc_picture_view;

/** Smaller version of a picture that stands in the same file. */
typedef struct idc_thumbnail {
    const char *kind; /* static: "EXIF", "JFIF", ... */
    idc_span span;
    const struct idc_sketch *sketch; /* what it shows; NULL when it could not be decoded */
    int32_t
        likeness_permille; /* with the picture; negative: one of them shows nothing to compare */
} idc_thumbnail;

enum { IDC_THUMBNAILS_MAX = 4 };

typedef struct idc_picture {
    uint32_t width, height;        /* pixels as stored, 0 when unknown */
    uint8_t pdq[32];               /* of the pixels as stored; bit k is byte k/8, bit k%8 */
    int32_t pdq_quality;           /* 0..100; -1: pixels were not decoded */
    const char *placeholder;       /* static; what it is when it is no photograph; else NULL */
    uint8_t upright;               /* idc_turn that shows the picture as its file asks for */
    const idc_picture_view *views; /* as the work wished: turns first, in their order, then parts */
    size_t turn_count, part_count; /* 0 or all eight; 0 or more */
    const idc_thumbnail *thumbnail; /* of those in its file the one least like it; NULL: none */
} idc_picture;

/** A photograph inside the document. */
typedef struct idc_embedded {
    idc_picture picture;
    idc_span span;
    uint64_t digest; /* of its bytes */
} idc_embedded;

/** One earlier state of a document that is still in its bytes. */
typedef struct idc_earlier {
    idc_str label;                       /* "revision 1 of 2", "deleted by NAME on DATE" */
    const struct idc_document *document; /* its lines and metadata */
} idc_earlier;

/** A file inside the source, to be read as a source of its own. */
typedef struct idc_part {
    idc_str name;  /* as the source has it */
    idc_str bytes; /* unpacked */
} idc_part;

typedef struct idc_document {
    idc_work *work;                      /* memory and limits; valid while it is being read */
    const char *media_type;              /* static */
    idc_str base;                        /* address it was found at; empty when not known */
    const struct idc_codepage *declared; /* encoding that a container states; NULL: it does not */
    bool facts_only; /* only metadata is asked for: text and pixels may be left out */
    idc_read_state state;
    const idc_line *lines;
    size_t line_count;
    idc_node *metadata;   /* object; never NULL */
    idc_node *structured; /* object json-ld, microdata, opengraph ... ; NULL when none */
    idc_node *record;     /* JSON Resume 1.x object of an exact format; NULL when none */
    idc_node *profile;  /* object of a known profile shape; NULL when none (see claim/profile.h) */
    idc_node *manifest; /* object of case.json; NULL when it is none */
    const idc_hidden *hidden;
    size_t hidden_count;
    const idc_earlier *earlier;
    size_t earlier_count;
    const idc_part *parts;
    size_t part_count;
    bool letter; /* the text goes with the files inside: it describes nobody's life itself */
    const idc_diagnostic *diagnostics;
    size_t diagnostic_count;
    idc_picture *picture; /* NULL when the source is no picture */
    uint8_t orientation;  /* as EXIF states it, 1..8; 0: not stated */
    idc_thumbnail thumbnails[IDC_THUMBNAILS_MAX];
    size_t thumbnail_count;
    const idc_embedded *embedded;
    size_t embedded_count;
    /* growing arrays; readers use the calls below */
    size_t line_capacity, hidden_capacity, earlier_capacity, part_capacity, diagnostic_capacity;
    size_t embedded_capacity;
    uint32_t pictures_seen;     /* inside the document, photographs or not */
    uint32_t block;             /* number of the block that is being filled */
    struct idc_map *long_facts; /* maps of arrays of facts that have grown long; NULL: none */
} idc_document;

/** True for the media types of word processing, which keep tracked changes and hidden text. */
bool idc_media_is_office(const char *media_type);

/** New empty document on work's arena; NULL when there is no memory. */
idc_document *idc_document_new(idc_work *work);

/**
 * Appends a line (copied; text, pieces and what they point to must live in the arena or in the
 * source's bytes). Charges source.lines and source.text.
 */
idc_status idc_document_add_line(idc_document *doc, const idc_line *line);

/** Appends hidden text. */
idc_status idc_document_add_hidden(idc_document *doc, idc_hidden hidden);

/** Appends an earlier state. */
idc_status idc_document_add_earlier(idc_document *doc, idc_earlier earlier);

/** Appends a file inside the source; name and bytes live in the arena or in the source's bytes. */
idc_status idc_document_add_part(idc_document *doc, idc_str name, idc_str bytes);

/** Appends a photograph inside the document. */
idc_status idc_document_add_embedded(idc_document *doc, idc_embedded embedded);

/**
 * Notes a diagnostic (pattern as idc_buf_format) and lowers an OK state to PARTIAL when
 * partial. Past source.diagnostics they are counted in a last one. Only IDC_OK or IDC_ERR_NOMEM.
 */
idc_status idc_document_note(idc_document *doc, bool partial, const char *code, idc_span span,
                             const char *pattern, ...);

/** Sets a metadata key to a string, once: a second value for the same key is dropped. */
idc_status idc_document_fact(idc_document *doc, const char *key, idc_str text, idc_span span);

/** Appends a string to a metadata array, creating it; duplicates are dropped. */
idc_status idc_document_fact_push(idc_document *doc, const char *key, idc_str text, idc_span span);

/** Span of the part [begin, end) of a line's text: exact where pieces are verbatim. */
idc_span idc_line_span(const idc_line *line, size_t begin, size_t end);

/** All visible text, a line feed after each line. ptr NULL when there is no memory. */
idc_str idc_document_text(const idc_document *doc, idc_arena *arena);

#endif
