#include "source/page/embedded_json.h"

#include "base/buf.h"
#include "base/json.h"
#include "source/page/html_entities.h"

static bool begins_json(idc_str s)
{
    return s.len > 8 &&
           (idc_str_starts(s, IDC_STR("{\"")) || idc_str_starts(s, IDC_STR("[{")) ||
            idc_str_starts(s, IDC_STR("[\"")) || idc_str_starts(s, IDC_STR("{&q;")) ||
            idc_str_starts(s, IDC_STR("{&quot;")) || idc_str_starts(s, IDC_STR("{&#34;")));
}

/* Behind the number of a row of a stream, as in "1f:{"; the whole when there is none. */
static idc_str behind_number(idc_str row)
{
    size_t i = 0;
    while (i < row.len && i < 6 && idc_is_alnum(row.ptr[i]))
        i++;
    return i && i < row.len && row.ptr[i] == ':' ? idc_str_sub(row, i + 1, row.len) : row;
}

/* Quotes and brackets as one framework writes them, so that scripts need no other escapes. */
static idc_str unmarked(idc_arena *arena, idc_str s)
{
    static const char marks[] = "qasgl", meant[] = "\"&'><";
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < s.len;) {
        bool mark = s.ptr[i] == '&' && i + 2 < s.len && s.ptr[i + 2] == ';' && s.ptr[i + 1];
        const char *known = mark ? strchr(marks, s.ptr[i + 1]) : NULL;
        idc_buf_byte(&out, known ? meant[known - marks] : s.ptr[i]);
        i += known ? 3 : 1;
    }
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

/* What was read stands, as far as anyone can point at it, where the string stands. */
static idc_status set_spans(idc_document *doc, idc_node *root, idc_span span)
{
    idc_node **stack = NULL;
    size_t depth = 0, capacity = 0;
    for (idc_node *node = root; node;) {
        node->span = span;
        if (node->child) {
            stack = idc_arena_grow(doc->work->arena, stack, depth, &capacity, sizeof *stack);
            if (!stack)
                return IDC_ERR_NOMEM;
            stack[depth++] = node;
            node = node->child;
            continue;
        }
        while (depth && (node == root || !node->next))
            node = stack[--depth];
        node = node == root ? NULL : node->next;
    }
    return IDC_OK;
}

static idc_status read_row(idc_document *doc, idc_str row, idc_node *list)
{
    idc_json_error error;
    idc_node *root;
    if (idc_str_starts(row, IDC_STR("{&q;")))
        row = unmarked(doc->work->arena, row);
    else if (idc_str_starts(row, IDC_STR("{&")))
        row = idc_html_unescape(doc->work->arena, row, false);
    if (!row.ptr)
        return IDC_ERR_NOMEM;
    idc_status status =
        idc_json_read(doc->work, row, (idc_span){0}, IDC_JSON_REPAIR, &root, &error);
    if (root && root->child && status != IDC_ERR_NOMEM)
        idc_node_push(list, root);
    return status == IDC_ERR_FORMAT ? IDC_OK : status;
}

idc_status idc_embedded_json_read(idc_embedded_json *e, idc_document *doc, const idc_node *string,
                                  const idc_node **out)
{
    enum { MOST = 64, MOST_BYTES = 1 << 20 };
    idc_str rest = idc_str_trim(string->text), row;
    idc_status status = IDC_OK;
    if (!begins_json(behind_number(rest)) || e->count >= MOST || e->bytes + rest.len > MOST_BYTES)
        return IDC_OK;
    e->count++;
    e->bytes += rest.len;
    idc_node *list = idc_node_new(doc->work->arena, IDC_NODE_ARRAY);
    if (!list)
        return IDC_ERR_NOMEM;
    bool stream = behind_number(rest).len < rest.len;
    while (rest.len && status == IDC_OK) {
        row = rest;
        if (stream)
            idc_str_next(&rest, '\n', &row);
        else
            rest = IDC_STR_NONE;
        row = behind_number(row);
        if (begins_json(row))
            status = read_row(doc, row, list);
    }
    if (status == IDC_OK)
        status = set_spans(doc, list, string->span);
    if (status == IDC_OK && list->child)
        *out = list;
    return status;
}
