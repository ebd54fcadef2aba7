/**
 * @file html_entities.h  Character references of HTML (WHATWG HTML, sections 13.5 and 13.2.5.72).
 * Pure functions, any thread.
 */
#ifndef IDC_SOURCE_HTML_ENTITIES_H
#define IDC_SOURCE_HTML_ENTITIES_H

#include "base/arena.h"

typedef struct idc_html_entity {
    uint16_t offset; /* of the name in idc_html_entity_text */
    uint8_t len;
    bool bare;       /* may stand without its semicolon */
    uint32_t first;  /* code points */
    uint16_t second; /* 0: there is one only */
} idc_html_entity;

extern const char idc_html_entity_text[];
extern const idc_html_entity idc_html_entities[]; /* ascending by name */
extern const size_t idc_html_entity_count;

enum { IDC_HTML_REFERENCE_MAX = 8 };

/**
 * The reference at text[at] == '&' as UTF-8 in out, *len bytes. attribute: it stands in a value,
 * where names without a semicolon are not followed by letters, digits or "=".
 * @return bytes of text that it takes; 0 when it is none and the ampersand is one.
 */
size_t idc_html_reference(idc_str text, size_t at, bool attribute, char out[IDC_HTML_REFERENCE_MAX],
                          size_t *len);

/** text with its references replaced: text itself when there are none; ptr NULL: no memory. */
idc_str idc_html_unescape(idc_arena *arena, idc_str text, bool attribute);

#endif
