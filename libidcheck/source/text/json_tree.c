#include "source/text/json_tree.h"

#include "source/text/text_hidden.h"

/* Looks at a string for characters nobody sees, as if it were a line of text. */
static idc_status look_for_hidden(idc_document *doc, const idc_decoded *decoded,
                                  const idc_node *node)
{
    idc_str raw = idc_str_sub(decoded->bytes, node->span.begin, node->span.end);
    idc_piece piece = {0, node->text.len, node->span, idc_str_eq(raw, node->text), false};
    idc_line line = {.text = node->text, .pieces = &piece, .piece_count = 1};
    return idc_text_hidden(doc, &line);
}

idc_status idc_json_tree_finish(idc_document *doc, const idc_decoded *decoded, idc_node *root)
{
    bool same = decoded->converted.text.ptr == decoded->bytes.ptr;
    idc_node **stack = NULL;
    size_t depth = 0, capacity = 0;
    idc_status status = IDC_OK;
    for (idc_node *node = root; node && status == IDC_OK;) {
        if (!same) {
            size_t begin, end;
            idc_converted_range(&decoded->converted, node->span.begin, node->span.end, &begin,
                                &end);
            node->span.begin = begin;
            node->span.end = end;
        }
        if (node->type == IDC_NODE_STRING)
            status = look_for_hidden(doc, decoded, node);
        if (node->child) {
            idc_node **grown =
                idc_arena_grow(doc->work->arena, stack, depth, &capacity, sizeof *stack);
            if (!grown)
                return IDC_ERR_NOMEM;
            stack = grown;
            stack[depth++] = node;
            node = node->child;
            continue;
        }
        while (depth && (node == root || !node->next))
            node = stack[--depth];
        node = node == root ? NULL : node->next;
    }
    return status;
}
