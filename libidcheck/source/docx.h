/**
 * @file docx.h  What the parts of the DOCX reader share (ECMA-376, transitional and strict).
 *
 * docx.c finds the parts; docx_style.c reads styles; docx_body.c turns a part with text into runs;
 * docx_line.c makes lines, hidden text and earlier states of them; docx_facts.c reads metadata.
 */
#ifndef IDC_SOURCE_DOCX_H
#define IDC_SOURCE_DOCX_H

#include "base/buf.h"
#include "base/map.h"
#include "document/document.h"
#include "source/xml.h"

enum { IDC_DOCX_MOST_CHANGERS = 16 };

/** Look of text; what a style or run leaves open is inherited. */
typedef struct idc_docx_look {
    int8_t bold, italic, hidden; /* 0, 1; -1: left open */
    int8_t shaded;               /* has a background of its own */
    int32_t half_points;         /* 0: left open */
    int32_t rgb;                 /* -1: left open or automatic */
} idc_docx_look;

typedef struct idc_docx_style {
    idc_str id, based_on;
    idc_docx_look look;
    uint8_t level; /* of a heading; 0 is none, 255 left open */
    int8_t item;   /* of a list; -1: left open */
    bool resolved;
} idc_docx_style;

/** All that one reading knows. */
typedef struct idc_docx {
    idc_document *doc;
    idc_docx_look defaults;
    idc_map *styles; /* id to idc_docx_style; NULL when there is no such part */
    const idc_docx_style *paragraph_default;
    idc_map *rsids;
    idc_node *rsid_list;
    struct {
        idc_str name, date;
        bool deleted;
        idc_document *before;
    } changers[IDC_DOCX_MOST_CHANGERS];
    size_t changer_count;
    bool background; /* the page has a colour: white text may be seen */
} idc_docx;

/** How a stretch of a paragraph came to be. */
enum { IDC_DOCX_INSERTED = 1, IDC_DOCX_DELETED = 2 };

/** A stretch of one look; a line break when text is empty. */
typedef struct idc_docx_run {
    idc_str text;
    uint64_t begin, end;
    bool verbatim;
    uint8_t change;
    const char *hidden; /* reason, or NULL */
    bool bold, italic;
    int32_t half_points, rgb;
} idc_docx_run;

/** A paragraph that is being gathered. */
typedef struct idc_docx_paragraph {
    idc_docx_run *runs;
    size_t run_count, run_capacity;
    uint16_t flags;
    uint8_t level;
    int changer; /* index of who changed it first; -1: nobody */
} idc_docx_paragraph;

/** True for the two namespaces of word processing. */
bool idc_docx_is_word(idc_str uri);

/** Value of an on/off property: 1 unless val says otherwise. */
int8_t idc_docx_on(const idc_xml_element *element);

/** Applies a run property to look; false when it is none that matters. */
bool idc_docx_property(const idc_xml_element *element, idc_docx_look *look);

/** Fills what look leaves open from base. */
void idc_docx_inherit(idc_docx_look *look, const idc_docx_look *base);

/** Style by id with all it is based on; NULL when there is none. */
const idc_docx_style *idc_docx_style_of(idc_docx *docx, idc_str id);

/** Outcome of an XML part as diagnostics. */
idc_status idc_docx_outcome(idc_docx *docx, idc_str path, const idc_xml_outcome *outcome);

/* One part each: bytes must live in the arena, path is its name. */
idc_status idc_docx_styles(idc_docx *docx, idc_str bytes, idc_str path);
idc_status idc_docx_body(idc_docx *docx, idc_str bytes, idc_str path);
idc_status idc_docx_properties(idc_docx *docx, idc_str bytes, idc_str path);
idc_status idc_docx_settings(idc_docx *docx, idc_str bytes, idc_str path);

/** A revision identifier (ECMA-376-1, 17.15.1.71) into the facts, once. */
idc_status idc_docx_rsid(idc_docx *docx, idc_str value, idc_span span);

/** Index of who changed, by name; the last one stands for all past the most. -1: no memory. */
int idc_docx_changer(idc_docx *docx, idc_str name, idc_str date, bool deleted);

/** Lines, hidden text and earlier lines of a paragraph that ended. */
idc_status idc_docx_end_paragraph(idc_docx *docx, const idc_docx_paragraph *p, idc_str path);

/** Hands the earlier states over to the document, after the last part. */
idc_status idc_docx_end_changes(idc_docx *docx);

#endif
