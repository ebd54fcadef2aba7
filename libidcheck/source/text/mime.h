/**
 * @file mime.h  Header fields and encodings of mails (RFC 5322, 2045, 2046, 2047, 2231).
 *
 * Bounded and without a tree: an entity is a stretch of bytes. In the document's arena; one thread.
 */
#ifndef IDC_SOURCE_MIME_H
#define IDC_SOURCE_MIME_H

#include "document/document.h"
#include "source/codepage.h"

/** A header field in the bytes. */
typedef struct idc_mime_field {
    idc_str name, value; /* value: as it stands, folded lines included */
} idc_mime_field;

/** Next field of a head; *pos moves behind it. false at the blank line or the end. */
bool idc_mime_next(idc_str bytes, size_t *pos, idc_mime_field *field);

/** Value of the first field of a name in bytes, which begin with a head; ptr NULL: none. */
idc_str idc_mime_find(idc_str bytes, const char *name);

/** Offset behind the blank line that ends the head. */
size_t idc_mime_body(idc_str bytes);

/**
 * Value of a field as UTF-8 in one line, encoded words decoded. ptr NULL when there is no memory.
 */
idc_str idc_mime_text(idc_arena *arena, idc_str value);

/**
 * Parameter of a value such as "text/html; charset=utf-8", quotes and RFC 2231 taken off.
 * "" when it has none; ptr NULL when there is no memory.
 */
idc_str idc_mime_parameter(idc_arena *arena, idc_str value, const char *name);

/** The value before its first semicolon, trimmed: "text/html". */
idc_str idc_mime_token(idc_str value);

/**
 * Body as it was before its transfer encoding. Same memory when it has none. ptr NULL when there
 * is no memory; *damaged tells of bytes that the encoding does not know.
 */
idc_str idc_mime_decode(idc_arena *arena, idc_str body, idc_str encoding, bool *damaged);

/** Date of RFC 5322, 3.3, as ISO 8601; "" when it is none, ptr NULL when there is no memory. */
idc_str idc_mime_date(idc_arena *arena, idc_str value);

#endif
