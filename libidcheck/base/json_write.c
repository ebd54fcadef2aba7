#include "base/json.h"

#include "base/utf8.h"

static void line_break(idc_json_writer *w)
{
    if (w->indent == 0)
        return;
    idc_buf_byte(w->out, '\n');
    idc_buf_fill(w->out, ' ', (size_t)(w->depth * w->indent));
}

void idc_json_open(idc_json_writer *w, char bracket)
{
    idc_buf_byte(w->out, bracket);
    w->depth++;
    w->first = true;
}

void idc_json_close(idc_json_writer *w, char bracket)
{
    w->depth--;
    if (!w->first)
        line_break(w);
    idc_buf_byte(w->out, bracket);
    w->first = false;
}

void idc_json_element(idc_json_writer *w)
{
    if (w->depth == 0)
        return;
    if (!w->first)
        idc_buf_byte(w->out, ',');
    w->first = false;
    line_break(w);
}

void idc_json_key(idc_json_writer *w, const char *key)
{
    idc_json_key_str(w, idc_str_of(key));
}

void idc_json_key_str(idc_json_writer *w, idc_str key)
{
    idc_json_element(w);
    idc_json_string(w, key);
    idc_buf_text(w->out, w->indent ? ": " : ":");
}

static void write_escape(idc_buf *out, unsigned char c)
{
    static const char short_from[] = "\"\\\b\f\n\r\t", short_to[] = "\"\\bfnrt";
    const char *known = c ? strchr(short_from, c) : NULL;
    if (known) {
        idc_buf_byte(out, '\\');
        idc_buf_byte(out, short_to[known - short_from]);
    } else {
        idc_buf_text(out, "\\u00");
        idc_buf_hex(out, &c, 1);
    }
}

/* Letters of ASCII that stand for themselves; what is not ASCII is less than 0 here. */
static bool is_plain(char c)
{
    return (signed char)c >= 0x20 && c != '"' && c != '\\';
}

/* Where what needs no second look ends. */
static size_t plain_end(idc_str text, size_t pos)
{
    enum { STRIDE = 16 }; /* a loop of fixed length becomes vector instructions */
    for (; text.len - pos >= STRIDE; pos += STRIDE) {
        unsigned char other = 0;
        for (size_t i = 0; i < STRIDE; i++)
            other |= (unsigned char)!is_plain(text.ptr[pos + i]);
        if (other)
            break;
    }
    while (pos < text.len && is_plain(text.ptr[pos]))
        pos++;
    return pos;
}

/* The escapes of RFC 8785: the short ones and \u00xx for other controls, nothing else. */
void idc_json_string(idc_json_writer *w, idc_str text)
{
    size_t plain = 0, pos = 0;
    idc_buf_byte(w->out, '"');
    while ((pos = plain_end(text, pos)) < text.len) {
        size_t at = pos;
        uint32_t cp = idc_utf8_next(text, &pos);
        bool replaced =
            cp == IDC_REPLACEMENT && (pos - at != 3 || (unsigned char)text.ptr[at] != 0xEF);
        if (cp >= 0x20 && cp != '"' && cp != '\\' && !replaced)
            continue;
        idc_buf_add(w->out, idc_str_sub(text, plain, at));
        if (replaced)
            idc_buf_codepoint(w->out, IDC_REPLACEMENT);
        else
            write_escape(w->out, (unsigned char)cp);
        plain = pos;
    }
    idc_buf_add(w->out, idc_str_sub(text, plain, text.len));
    idc_buf_byte(w->out, '"');
}

void idc_json_int(idc_json_writer *w, int64_t value)
{
    idc_buf_int(w->out, value);
}

void idc_json_decimal(idc_json_writer *w, int64_t value, int places)
{
    idc_buf_decimal(w->out, value, places);
}

void idc_json_bool(idc_json_writer *w, bool value)
{
    idc_buf_text(w->out, value ? "true" : "false");
}

void idc_json_null(idc_json_writer *w)
{
    idc_buf_text(w->out, "null");
}

/* An open container: its children in the order in which they are written. */
typedef struct frame {
    bool object;
    idc_node *const *sorted; /* of an object */
    const idc_node *next;    /* of an array */
    size_t index, count;
} frame;

static void write_scalar(idc_json_writer *w, const idc_node *node)
{
    switch (node ? node->type : IDC_NODE_NULL) {
    case IDC_NODE_BOOL:
        idc_json_bool(w, node->boolean);
        break;
    case IDC_NODE_NUMBER:
        idc_buf_add(w->out, node->text);
        break;
    case IDC_NODE_STRING:
        idc_json_string(w, node->text);
        break;
    default:
        idc_json_null(w);
    }
}

static bool is_container(const idc_node *node)
{
    return node && (node->type == IDC_NODE_ARRAY || node->type == IDC_NODE_OBJECT);
}

static bool open_frame(idc_json_writer *w, const idc_node *node, idc_arena *scratch, frame *out)
{
    *out = (frame){.object = node->type == IDC_NODE_OBJECT, .count = node->count};
    out->next = node->child;
    idc_json_open(w, out->object ? '{' : '[');
    if (!out->object || node->count == 0)
        return true;
    out->sorted = idc_node_sorted(scratch, node);
    return out->sorted != NULL;
}

static const idc_node *next_child(idc_json_writer *w, frame *f)
{
    const idc_node *child = f->object ? f->sorted[f->index] : f->next;
    f->index++;
    f->next = child->next;
    if (f->object)
        idc_json_key_str(w, child->key);
    else
        idc_json_element(w);
    return child;
}

void idc_json_node(idc_json_writer *w, const idc_node *node, idc_arena *scratch)
{
    frame *stack = NULL;
    size_t depth = 0, capacity = 0;
    for (;;) {
        if (is_container(node)) {
            frame *grown = idc_arena_grow(scratch, stack, depth, &capacity, sizeof *stack);
            if (!grown || !open_frame(w, node, scratch, &grown[depth])) {
                w->out->failed = true;
                return;
            }
            stack = grown;
            depth++;
        } else {
            write_scalar(w, node);
        }
        while (depth && stack[depth - 1].index == stack[depth - 1].count)
            idc_json_close(w, stack[--depth].object ? '}' : ']');
        if (depth == 0 || w->out->failed)
            return;
        node = next_child(w, &stack[depth - 1]);
    }
}
