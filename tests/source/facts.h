/** @file facts.h  What tests of metadata share. */
#ifndef IDC_TESTS_SOURCE_FACTS_H
#define IDC_TESTS_SOURCE_FACTS_H

#include "reading.h"

/** A fact's text; the test fails when it is missing. */
static inline idc_str fact(const idc_document *doc, const char *key)
{
    const idc_node *node = idc_node_get(doc->metadata, key);
    if (!node)
        fail_msg("no fact %s", key);
    return node->text;
}

static inline bool has_fact(const idc_document *doc, const char *key)
{
    return idc_node_get(doc->metadata, key) != NULL;
}

/** The fact's span in the file is its text. */
static inline void assert_stands(const idc_document *doc, idc_str bytes, const char *key,
                                 const char *text)
{
    const idc_node *node = idc_node_get(doc->metadata, key);
    assert_non_null(node);
    assert_true(node->span.end <= bytes.len);
    idc_str there = idc_str_sub(bytes, node->span.begin, node->span.end);
    if (!idc_str_starts(there, idc_str_of(text)))
        fail_msg("%s stands at %d, not there", key, (int)node->span.begin);
}

/** Opens a file of the tree; free() the bytes after reading_close(). */
static inline idc_document *reading_file(reading *r, const char *path)
{
    test_work t;
    idc_str bytes = test_file(test_work_open(&t), path);
    char *copy = malloc(bytes.len);
    assert_non_null(copy);
    memcpy(copy, bytes.ptr, bytes.len);
    bytes.ptr = copy;
    test_work_close(&t);
    return reading_open(r, bytes);
}

static inline void reading_end(reading *r)
{
    reading_close(r);
    free((char *)(uintptr_t)r->bytes.ptr);
}

/** Number of an element of an array fact. */
static inline idc_str element(const idc_document *doc, const char *key, size_t index)
{
    const idc_node *node = idc_node_get(doc->metadata, key);
    assert_non_null(node);
    node = node->child;
    while (node && index--)
        node = node->next;
    assert_non_null(node);
    return node->text;
}

#endif
