#include "base/node.h"

#include "base/buf.h"

idc_node *idc_node_new(idc_arena *arena, idc_node_type type)
{
    idc_node *node = idc_arena_alloc(arena, sizeof *node);
    if (node)
        node->type = type;
    return node;
}

idc_node *idc_node_string(idc_arena *arena, idc_str text, idc_span span)
{
    idc_node *node = idc_node_new(arena, IDC_NODE_STRING);
    if (node) {
        node->text = text;
        node->span = span;
    }
    return node;
}

idc_node *idc_node_int(idc_arena *arena, int64_t value)
{
    idc_node *node = idc_node_new(arena, IDC_NODE_NUMBER);
    if (!node)
        return NULL;
    node->text = idc_arena_format(arena, "%l", value);
    return node->text.ptr ? node : NULL;
}

idc_node *idc_node_bool(idc_arena *arena, bool value)
{
    idc_node *node = idc_node_new(arena, IDC_NODE_BOOL);
    if (node)
        node->boolean = value;
    return node;
}

bool idc_node_push(idc_node *array, idc_node *child)
{
    if (!array || !child)
        return false;
    if (array->last)
        array->last->next = child;
    else
        array->child = child;
    array->last = child;
    array->count++;
    return true;
}

bool idc_node_put(idc_node *object, idc_str key, idc_node *child)
{
    if (!child)
        return false;
    child->key = key;
    return idc_node_push(object, child);
}

const idc_node *idc_node_get_str(const idc_node *node, idc_str key)
{
    if (!node || node->type != IDC_NODE_OBJECT)
        return NULL;
    for (const idc_node *c = node->child; c; c = c->next)
        if (idc_str_eq(c->key, key))
            return c;
    return NULL;
}

const idc_node *idc_node_get(const idc_node *node, const char *key)
{
    return idc_node_get_str(node, idc_str_of(key));
}

idc_str idc_node_text(const idc_node *node, const char *key)
{
    const idc_node *c = idc_node_get(node, key);
    return c && c->type == IDC_NODE_STRING ? c->text : IDC_STR_NONE;
}

bool idc_node_to_int(const idc_node *node, int64_t *out)
{
    if (!node || node->type != IDC_NODE_NUMBER)
        return false;
    bool minus = idc_str_starts(node->text, IDC_STR("-"));
    if (!idc_str_to_int(idc_str_sub(node->text, minus, node->text.len), out))
        return false;
    if (minus)
        *out = -*out;
    return true;
}

bool idc_node_integer(const idc_node *node, const char *key, int64_t *out)
{
    return idc_node_to_int(idc_node_get(node, key), out);
}

bool idc_node_true(const idc_node *node, const char *key)
{
    const idc_node *c = idc_node_get(node, key);
    return c && c->type == IDC_NODE_BOOL && c->boolean;
}

/* Merge sort from the bottom up: stable, and no input makes it slow. */
idc_node **idc_node_sorted(idc_arena *arena, const idc_node *node)
{
    size_t count = node->count, n = 0;
    idc_node **from = idc_arena_array(arena, count, sizeof *from);
    idc_node **to = idc_arena_array(arena, count, sizeof *to);
    if (!from || !to || count == 0)
        return NULL;
    for (idc_node *c = node->child; c; c = c->next)
        from[n++] = c;
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t low = 0; low < count; low += 2 * width) {
            size_t middle = low + width < count ? low + width : count;
            size_t high = middle + width < count ? middle + width : count;
            size_t a = low, b = middle;
            for (size_t i = low; i < high; i++) {
                bool left =
                    b >= high || (a < middle && idc_str_cmp(from[a]->key, from[b]->key) <= 0);
                to[i] = from[left ? a++ : b++];
            }
        }
        idc_node **swap = from;
        from = to;
        to = swap;
    }
    return from;
}

bool idc_node_to_scaled(const idc_node *node, int places, int64_t *out)
{
    if (!node || node->type != IDC_NODE_NUMBER)
        return false;
    bool minus = idc_str_starts(node->text, IDC_STR("-"));
    idc_str rest = idc_str_sub(node->text, minus, node->text.len);
    idc_str whole, fraction = IDC_STR_NONE;
    int64_t value;
    if (!idc_str_next(&rest, '.', &whole) || !idc_str_to_int(whole, &value))
        return false;
    if (rest.ptr)
        fraction = rest;
    for (size_t i = 0; i < fraction.len; i++)
        if (!idc_is_digit(fraction.ptr[i]))
            return false;
    for (int i = 0; i < places; i++) {
        bool more = (size_t)i < fraction.len;
        if (__builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, more ? fraction.ptr[i] - '0' : 0, &value))
            return false;
    }
    bool up = fraction.len > (size_t)places && fraction.ptr[places] >= '5';
    if (__builtin_add_overflow(value, up, &value))
        return false;
    *out = minus ? -value : value;
    return true;
}
