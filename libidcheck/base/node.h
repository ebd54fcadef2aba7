/**
 * @file node.h  A tree of values, JSON's shape, that remembers where each value stood.
 *
 * Metadata, structured data of pages, manifests and policies are such trees. Numbers keep their
 * text, so that nothing depends on floating point. Members keep the order of insertion; writers
 * sort. Lives in an arena; immutable once built.
 */
#ifndef IDC_BASE_NODE_H
#define IDC_BASE_NODE_H

#include "base/arena.h"
#include "base/span.h"

typedef enum idc_node_type {
    IDC_NODE_NULL,
    IDC_NODE_BOOL,
    IDC_NODE_NUMBER,
    IDC_NODE_STRING,
    IDC_NODE_ARRAY,
    IDC_NODE_OBJECT
} idc_node_type;

typedef struct idc_node {
    idc_node_type type;
    bool boolean;
    idc_str key;            /* as member of an object */
    idc_str text;           /* string value or number as written */
    idc_span span;          /* of the value; of a string without its quotes */
    struct idc_node *child; /* first element or member */
    struct idc_node *last;
    struct idc_node *next;
    size_t count; /* of children */
} idc_node;

/** New node of a type; NULL when there is no memory. */
idc_node *idc_node_new(idc_arena *arena, idc_node_type type);
idc_node *idc_node_string(idc_arena *arena, idc_str text, idc_span span);
idc_node *idc_node_int(idc_arena *arena, int64_t value);
idc_node *idc_node_bool(idc_arena *arena, bool value);

/** Appends to an array, or to an object under key. Both NULL-tolerant: false when child is NULL. */
bool idc_node_push(idc_node *array, idc_node *child);
bool idc_node_put(idc_node *object, idc_str key, idc_node *child);

/** Member of an object; NULL when it has none, or node is NULL or no object. */
const idc_node *idc_node_get(const idc_node *node, const char *key);
const idc_node *idc_node_get_str(const idc_node *node, idc_str key);

/** Text of a string member, "" view with ptr NULL when absent or of another type. */
idc_str idc_node_text(const idc_node *node, const char *key);

/** Integer member. @return false when absent or not an integer. */
bool idc_node_integer(const idc_node *node, const char *key, int64_t *out);

/** True when a member is true; false else. */
bool idc_node_true(const idc_node *node, const char *key);

/**
 * Children in ascending order of their keys (bytes; equal keys in order of insertion), an array of
 * node->count pointers in arena. NULL when there is no memory or no child.
 */
idc_node **idc_node_sorted(idc_arena *arena, const idc_node *node);

/** Integer of a number node, sign allowed; false when it has a fraction, exponent or overflows. */
bool idc_node_to_int(const idc_node *node, int64_t *out);

/** Decimal number node times 10^places, rounded half away from zero; false when out of range. */
bool idc_node_to_scaled(const idc_node *node, int places, int64_t *out);

#endif
