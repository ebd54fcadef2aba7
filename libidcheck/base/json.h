/**
 * @file json.h  Reading JSON (RFC 8259) into nodes with spans, and writing it canonically.
 *
 * Our own reader because every value must know its bytes, and because pages carry JSON that is
 * slightly broken; held against an independent parser by a test. Bounded: depth, memory, steps.
 */
#ifndef IDC_BASE_JSON_H
#define IDC_BASE_JSON_H

#include "base/buf.h"
#include "base/limits.h"
#include "base/node.h"

/** How strictly to read. */
typedef enum idc_json_mode {
    IDC_JSON_STRICT, /* RFC 8259; duplicate keys keep the first */
    IDC_JSON_REPAIR  /* also comments, control characters, trailing commas, text around the value */
} idc_json_mode;

/** Where and why reading stopped. */
typedef struct idc_json_error {
    uint64_t offset;
    const char *message; /* what stands there and what was expected; NULL when all was well */
    bool repaired;       /* something was passed over in repair mode */
} idc_json_error;

/**
 * Reads one value. text must be UTF-8 and outlive the nodes, which point into it where strings
 * have no escapes. base: span whose path and page the nodes take and whose begin is added to
 * their offsets. @return IDC_OK, IDC_ERR_FORMAT (error tells; *out is what was read before, or
 * NULL), IDC_ERR_LIMIT, IDC_ERR_NOMEM.
 */
idc_status idc_json_read(idc_work *work, idc_str text, idc_span base, idc_json_mode mode,
                         idc_node **out, idc_json_error *error);

/** Writer of canonical JSON: members must be written in ascending order of their keys. */
typedef struct idc_json_writer {
    idc_buf *out;
    int indent; /* spaces a level; 0 = compact */
    int depth;
    bool first; /* nothing written yet at this level */
} idc_json_writer;

void idc_json_open(idc_json_writer *w, char bracket);
void idc_json_close(idc_json_writer *w, char bracket);

/** Comma, line break and indent before an element; with key also the member's name. */
void idc_json_element(idc_json_writer *w);
void idc_json_key(idc_json_writer *w, const char *key);
void idc_json_key_str(idc_json_writer *w, idc_str key);

/** Value after a key or an element. Ill-formed UTF-8 is written as U+FFFD. */
void idc_json_string(idc_json_writer *w, idc_str text);
void idc_json_int(idc_json_writer *w, int64_t value);
void idc_json_decimal(idc_json_writer *w, int64_t value, int places);
void idc_json_bool(idc_json_writer *w, bool value);
void idc_json_null(idc_json_writer *w);

/** A whole tree, members sorted by key. Not recursive. NULL writes null. */
void idc_json_node(idc_json_writer *w, const idc_node *node, idc_arena *scratch);

#endif
