/**
 * @file xml.h  Events of an XML part (XML 1.0, namespaces), each with the bytes it stands on.
 *
 * Document types, and with them all entities beyond the five of XML, are refused; nothing is ever
 * fetched. Errors are passed over where the rest can be read. Depth, steps and the stop wish come
 * from the work. Any thread, one work each.
 */
#ifndef IDC_SOURCE_XML_H
#define IDC_SOURCE_XML_H

#include "base/limits.h"

typedef struct idc_xml_attribute {
    idc_str name, uri; /* without prefix; uri is empty for none */
    idc_str value;     /* entities resolved; lives in the arena or in the bytes given */
    uint64_t begin, end;
} idc_xml_attribute;

typedef struct idc_xml_element {
    idc_str name, uri;
    const idc_xml_attribute *attributes; /* valid during the call */
    size_t attribute_count;
    uint64_t begin, end; /* of the start tag */
} idc_xml_element;

/** A stretch of text. It lives during the call only, unless verbatim: then it is in the bytes. */
typedef struct idc_xml_text {
    idc_str text;
    uint64_t begin, end;
    bool verbatim; /* bytes [begin, end) are the text */
} idc_xml_text;

/** What to call; any may be NULL. A status that is not IDC_OK ends the reading and is returned. */
typedef struct idc_xml_handlers {
    idc_status (*start)(void *user, const idc_xml_element *element);
    idc_status (*end)(void *user, idc_str name, idc_str uri);
    idc_status (*text)(void *user, const idc_xml_text *text);
    const char *opaque; /* local name of elements whose content is passed over unread; NULL: none */
} idc_xml_handlers;

/** How it went. */
typedef struct idc_xml_outcome {
    bool malformed;  /* not well-formed, or ill-formed UTF-8; offset tells where first */
    bool doctype;    /* a document type was refused; nothing behind it was read */
    bool too_deep;   /* nested past source.depth; nothing behind it was read */
    uint64_t offset; /* of the first of these */
} idc_xml_outcome;

/** Reads bytes, which must outlive what the handlers keep. IDC_OK, or what a handler or a limit
 * said. */
idc_status idc_xml_read(idc_work *work, idc_str bytes, const idc_xml_handlers *handlers, void *user,
                        idc_xml_outcome *outcome);

/** Value of an attribute by its local name, in whatever namespace; ptr NULL when absent. */
idc_str idc_xml_value(const idc_xml_element *element, const char *name);

#endif
