/**
 * @file odt.h  What the parts of the ODT reader share (OpenDocument 1.3, part 3).
 *
 * odt.c finds the parts; odt_part.c walks one; odt_style.c keeps styles; odt_text.c turns text into
 * runs, odt_place.c knows where it stands, odt_change.c tracked changes; odt_facts.c reads
 * metadata.
 */
#ifndef IDC_SOURCE_ODT_H
#define IDC_SOURCE_ODT_H

#include "base/buf.h"
#include "source/office/package.h"
#include "source/office/paragraph.h"

extern const idc_package_codes idc_odt_codes;

/** Look of text; what a style leaves open is inherited. */
typedef struct idc_odt_look {
    int8_t bold, italic, hidden; /* 0, 1; -1: left open */
    int8_t clear, narrow;        /* transparent; too narrow or small to be read */
    int32_t size_mpt;            /* below 0: percent of the parent's; 0: left open */
    int32_t rgb;                 /* -1: left open, -2: automatic */
    int32_t fill;                /* behind it: a colour, IDC_FILL_…, IDC_ODT_FILL_OPEN */
    const char *place;           /* why its place hides it; NULL: left open */
} idc_odt_look;

enum { IDC_ODT_FILL_OPEN = -3 };

extern const idc_odt_look idc_odt_open_look;

typedef enum idc_odt_family {
    IDC_ODT_PARAGRAPH,
    IDC_ODT_TEXT,
    IDC_ODT_CELL, /* cells, rows, columns and tables */
    IDC_ODT_SECTION,
    IDC_ODT_GRAPHIC, /* frames and shapes */
    IDC_ODT_FAMILIES
} idc_odt_family;

typedef struct idc_odt_style {
    idc_str parent;
    idc_odt_look look;
    uint8_t level; /* of a heading; 0 none */
    bool resolved;
} idc_odt_style;

/** Namespaces that matter. */
typedef enum idc_odt_space {
    IDC_ODT_OTHER,
    IDC_ODT_OFFICE,
    IDC_ODT_STYLES,
    IDC_ODT_TEXTS,
    IDC_ODT_TABLES,
    IDC_ODT_DRAWING,
    IDC_ODT_SVG,
    IDC_ODT_DUBLIN,
    IDC_ODT_META
} idc_odt_space;

/** Text that was deleted or put in while changes were tracked. */
typedef struct idc_odt_region {
    idc_str name, date;
    bool deletion, insertion, placed; /* placed: its mark in the text was seen */
    idc_paragraph content;            /* of a deletion; paragraphs parted by breaks */
} idc_odt_region;

/** All that one reading knows. */
typedef struct idc_odt {
    idc_document *doc;
    idc_map *common[IDC_ODT_FAMILIES], *automatic[IDC_ODT_FAMILIES]; /* to idc_odt_style */
    idc_odt_look defaults;
    idc_changes changes;
    idc_map *regions;    /* id to idc_odt_region; NULL: nothing was tracked */
    int32_t background;  /* of the page: a colour or IDC_FILL_… */
    bool drawn;          /* pictures or filled shapes may lie behind what has no fill */
    bool footers, notes; /* there are some, to be read last */
} idc_odt;

/** Which text of a part is wanted. */
typedef enum idc_odt_want { IDC_ODT_BODY, IDC_ODT_LAST } idc_odt_want;

/** Where in a part we are. */
typedef enum idc_odt_area {
    IDC_ODT_NOWHERE,
    IDC_ODT_COMMON,
    IDC_ODT_AUTOMATIC,
    IDC_ODT_HEADER,
    IDC_ODT_FOOTER,
    IDC_ODT_CONTENT,
    IDC_ODT_FONTS
} idc_odt_area;

/** An element with a look of its own inside a paragraph. */
typedef struct idc_odt_inline {
    struct idc_odt_inline *outer;
    idc_odt_look look; /* with all that it inherits */
    uint32_t depth;
} idc_odt_inline;

/** A paragraph that is open; text boxes put paragraphs into paragraphs. */
typedef struct idc_odt_frame {
    struct idc_odt_frame *outer;
    idc_paragraph paragraph;
    idc_odt_inline *inner;
    uint32_t depth;
    bool space; /* white space that comes next is dropped */
} idc_odt_frame;

/** A section, table, row, cell or box that is open. */
typedef struct idc_odt_place {
    struct idc_odt_place *outer;
    const char *hidden; /* why nothing in it is seen, or NULL */
    int32_t fill;       /* next behind what is in it: a colour or IDC_FILL_… */
    uint32_t depth;
} idc_odt_place;

/** The walk over one part. */
typedef struct idc_odt_run {
    idc_odt *odt;
    idc_str path;
    idc_odt_want want;
    idc_odt_area area;
    uint32_t area_depth;
    uint32_t depth, skip; /* skip: depth of an element that is passed over, 0 none */
    const char *uris[16]; /* the parser's one copy of each, so that pointers compare */
    idc_odt_space spaces[16];
    size_t uri_count;
    /* styles */
    idc_odt_style *style; /* that is being read; NULL none */
    bool defaults, page;  /* properties of all paragraphs, or of a page, are being read */
    /* text */
    idc_odt_frame *frame, *spare;
    idc_odt_inline *spare_inline;
    idc_odt_place *place, *spare_place;
    int64_t box_mpt[2];    /* width and height of the frame that begins; what may grow is large */
    uint32_t note;         /* depth of the outermost one, 0 none */
    uint32_t lists, cells; /* how many are open */
    idc_row_lines row;     /* of the outermost table */
    size_t page_first;     /* index of the first line of headers and footers */
    /* tracked changes */
    idc_odt_region *region; /* whose content is being read */
    uint32_t region_depth;
    uint32_t inserted;
    int changer;
    const char *key; /* of a fact that is open */
    idc_buf value;
    idc_span value_span;
} idc_odt_run;

/** Namespace of an element. */
idc_odt_space idc_odt_space_of(idc_odt_run *run, idc_str uri);

/** Reads one part: its styles, and its text as wanted. */
idc_status idc_odt_part(idc_odt *odt, idc_str bytes, idc_str path, idc_odt_want want);

/** Facts of meta.xml and settings.xml, or of the head of a flat file. */
idc_status idc_odt_facts(idc_odt *odt, idc_str bytes, idc_str path);

/* Styles: an element of a styles area starts; the element of a style ends. */
idc_status idc_odt_style_start(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space);
void idc_odt_style_end(idc_odt_run *run, idc_str name);

/** Style by name with all it is based on; NULL when there is none. */
const idc_odt_style *idc_odt_style_of(idc_odt *odt, idc_odt_family family, idc_str name);

/** Reads "-2.5cm" as 1/1000 pt; false when it is no length. */
bool idc_odt_length(idc_str s, int64_t *mpt);

/** Fills what look leaves open from base. */
void idc_odt_inherit(idc_odt_look *look, const idc_odt_look *base);

/**
 * An element begins that hides what is in it for a reason (NULL: it does not), or has a fill of its
 * own; idc_odt_leave() at its end. IDC_ERR_NOMEM.
 */
idc_status idc_odt_enter(idc_odt_run *run, const char *hidden, int32_t fill);
void idc_odt_leave(idc_odt_run *run);

/** An element of the drawing namespace begins (odt_place.c). */
idc_status idc_odt_drawing_start(idc_odt_run *run, const idc_xml_element *e);

/** A table, row or cell begins. */
idc_status idc_odt_table_start(idc_odt_run *run, const idc_xml_element *e);

/* Text: events below the body, a header or a footer. */
idc_status idc_odt_text_start(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space);
idc_status idc_odt_text_end(idc_odt_run *run, idc_str name, idc_odt_space space);
idc_status idc_odt_text_add(idc_odt_run *run, const idc_xml_text *t);
idc_status idc_odt_close_paragraph(idc_odt_run *run);

/* Tracked changes: what was tracked, and the marks in the text. */
idc_status idc_odt_change_start(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space);
idc_status idc_odt_change_text(idc_odt_run *run, const idc_xml_text *t);
idc_status idc_odt_change_mark(idc_odt_run *run, const idc_xml_element *e);

#endif
