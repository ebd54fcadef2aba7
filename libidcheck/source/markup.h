/**
 * @file markup.h  Tags and character references, which XML and HTML write alike.
 *
 * Scans as the tokenizer of HTML does (WHATWG HTML, section 13.2.5), which reads whatever XML
 * allows, and says where a tag breaks the rules of XML. Any thread, one at a time.
 */
#ifndef IDC_SOURCE_MARKUP_H
#define IDC_SOURCE_MARKUP_H

#include "base/limits.h"

typedef struct idc_markup_attribute {
    idc_str name;
    idc_str value; /* as written; ptr NULL: none, as in <input disabled> */
} idc_markup_attribute;

typedef struct idc_markup_tag {
    idc_str name;
    idc_markup_attribute *attributes; /* overwritten by the next tag */
    size_t attribute_count, attribute_capacity;
    size_t begin, end;  /* from "<" to behind ">" */
    bool empty_element; /* ends in "/>" */
    bool irregular; /* not as XML has it: value missing or without quotes, no space, "<" in it */
} idc_markup_tag;

/** Most attributes of a tag that are kept; the rest are passed over. */
enum { IDC_MARKUP_ATTRIBUTES_MAX = 256 };

/**
 * Reads the start tag whose "<" is at begin into tag, whose attributes grow in the arena and stay
 * for the next call. *found is false when the text ends in the tag. IDC_OK, IDC_ERR_NOMEM.
 */
idc_status idc_markup_read_tag(idc_arena *arena, idc_str text, size_t begin, idc_markup_tag *tag,
                               bool *found);

/** Letter, "_", ":" or not ASCII: what the name of a tag begins with. */
bool idc_markup_starts_name(char c);

/** Offset of the first byte at or after from that is not of a name. */
size_t idc_markup_name_end(idc_str text, size_t from);

/**
 * The number of "&#...;" at text[*at] == '&'; *at moves behind it. @return false when there are no
 * digits (nothing moves). *closed: the semicolon was there. Numbers past U+10FFFF become 0x110000.
 */
bool idc_markup_number(idc_str text, size_t *at, uint32_t *number, bool *closed);

#endif
