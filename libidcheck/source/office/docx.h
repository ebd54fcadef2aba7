/**
 * @file docx.h  What the parts of the DOCX reader share (ECMA-376, transitional and strict).
 *
 * docx.c finds the parts of a zip file, docx_flat.c of one XML file; docx_style.c reads styles;
 * docx_body.c turns a part with text into runs; docx_place.c tells what stands where nobody sees
 * it; paragraph.c makes lines of them; docx_marks.c takes the facts that stand among the text,
 * docx_facts.c those of the parts that are metadata.
 */
#ifndef IDC_SOURCE_DOCX_H
#define IDC_SOURCE_DOCX_H

#include "base/buf.h"
#include "base/map.h"
#include "source/office/package.h"
#include "source/office/paragraph.h"

/** Look of text; what a style or run leaves open is inherited. */
typedef struct idc_docx_look {
    int8_t bold, italic, hidden; /* 0, 1; -1: left open */
    int8_t clear, narrow;        /* transparent; too narrow to be read */
    int32_t half_points;         /* 0: left open */
    int32_t rgb;                 /* -1: left open or automatic */
    int32_t fill;                /* background: colour or IDC_FILL_… */
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
    idc_str last_rsid; /* seen: most elements repeat it */
    idc_node *rsid_list;
    idc_changes changes;
    uint64_t para_ids; /* paragraphs with an identifier of their own */
    idc_node *para_id_list;
    bool background; /* the page has a colour: white text may be seen */
} idc_docx;

/** True for the namespaces of word processing: of ECMA-376, and of WordprocessingML 2003. */
bool idc_docx_is_word(idc_str uri);

/** A look that leaves everything open. */
#define IDC_DOCX_OPEN_LOOK ((idc_docx_look){-1, -1, -1, -1, -1, 0, -1, IDC_FILL_NONE})

/** A frame with text, as far as it is known where it stands and how large it is; in 1/1000 pt. */
typedef struct idc_docx_box {
    const char *hidden;   /* reason */
    uint32_t offset;      /* depth of an element whose text is a distance, 0 none */
    int64_t from[2];      /* left and top */
    bool placed, is_wide; /* from, size is known */
    int64_t size[2];
    bool down; /* distances are from the top */
} idc_docx_box;

/** Takes what an element of a drawing says of the box that is being read. */
void idc_docx_box_start(idc_docx_box *box, const idc_xml_element *element, uint32_t depth);

/** Takes the text of such an element. */
void idc_docx_box_text(idc_docx_box *box, idc_str text);

/** Why nothing in the box is seen; NULL: it may be. */
const char *idc_docx_box_hidden(const idc_docx_box *box);

/** Why a paragraph with such a property (spacing, ind, framePr) is not seen, or a row; or NULL. */
const char *idc_docx_place_hidden(const idc_xml_element *element);

/** Namespace of how Word draws letters since 2010. */
bool idc_docx_is_effect(idc_str uri);

/** Applies an element inside of w14:textFill. */
void idc_docx_text_fill(const idc_xml_element *element, idc_docx_look *look);

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

/** Which text of a part is wanted; only one flat file holds several kinds. */
typedef enum idc_docx_want { IDC_DOCX_MAIN, IDC_DOCX_HEADERS, IDC_DOCX_FOOTERS } idc_docx_want;

/** Reads all parts of a package into doc; codes of the package are docx.… */
idc_status idc_docx_package(idc_package *package);

extern const idc_package_codes idc_docx_codes;

/* One part each: bytes must live in the arena, path is its name. */
idc_status idc_docx_styles(idc_docx *docx, idc_str bytes, idc_str path);
idc_status idc_docx_body(idc_docx *docx, idc_str bytes, idc_str path, idc_docx_want want);
idc_status idc_docx_properties(idc_docx *docx, idc_str bytes, idc_str path);
idc_status idc_docx_settings(idc_docx *docx, idc_str bytes, idc_str path);
idc_status idc_docx_numbering(idc_docx *docx, idc_str bytes, idc_str path);

/** Counts an identifier of a paragraph ([MS-DOCX] 2.6.2.3); the first of them become facts. */
idc_status idc_docx_para_id(idc_docx *docx, idc_str value, idc_span span);

/** A revision identifier (ECMA-376-1, 17.15.1.71) into the facts, once. */
idc_status idc_docx_rsid(idc_docx *docx, idc_str value, idc_span span);

/* Facts of an element of the body, or of one attribute of it: IDC_OK, IDC_ERR_NOMEM. */
idc_status idc_docx_take_rsids(idc_docx *docx, idc_str path, const idc_xml_element *e);
idc_status idc_docx_take_languages(idc_docx *docx, idc_str path, const idc_xml_element *e);
idc_status idc_docx_take_fonts(idc_docx *docx, idc_str path, const idc_xml_element *e);
idc_status idc_docx_take_attribute(idc_docx *docx, idc_str path, const idc_xml_element *e,
                                   const char *name, const char *key);

/** The address of a field "HYPERLINK "address"". */
idc_status idc_docx_take_code(idc_docx *docx, idc_str path, const idc_xml_text *t);

#endif
