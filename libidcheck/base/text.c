#include "base/text.h"

/* The allocator stands before the text, so that one free function serves every engine. */
typedef struct text_head {
    idc_allocator allocator;
    char text[];
} text_head;

idc_status idc_text_new(const idc_allocator *allocator, idc_str text, char **out, size_t *len)
{
    size_t size;
    *out = NULL;
    if (len)
        *len = 0;
    if (!idc_size_add(text.len, sizeof(text_head) + 1, &size))
        return IDC_ERR_NOMEM;
    text_head *head = allocator->alloc(allocator->ctx, size);
    if (!head)
        return IDC_ERR_NOMEM;
    head->allocator = *allocator;
    if (text.len)
        memcpy(head->text, text.ptr, text.len);
    head->text[text.len] = '\0';
    *out = head->text;
    if (len)
        *len = text.len;
    return IDC_OK;
}

void idc_text_free(char *text)
{
    if (!text)
        return;
    text_head *head = (text_head *)(void *)(text - offsetof(text_head, text));
    idc_allocator allocator = head->allocator;
    allocator.free(allocator.ctx, head);
}
