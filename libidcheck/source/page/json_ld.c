#include "source/page/json_ld.h"

#include "base/json.h"
#include "source/page/embedded_json.h"
#include "source/page/script_data.h"
#include "source/text/json_tree.h"
#include "source/text/text_line.h"

typedef struct block {
    idc_document *doc;
    const idc_decoded *source;
    idc_str text; /* up to the end of the block */
    size_t at;
    bool repaired, broken;
    idc_json_error error; /* where it broke first */
    idc_node *out;
    idc_embedded_json embedded;
} block;

static size_t objects_in(const idc_node *root)
{
    size_t count = root && root->type == IDC_NODE_OBJECT;
    for (const idc_node *n = root && root->type == IDC_NODE_ARRAY ? root->child : NULL; n;
         n = n->next)
        count += n->type == IDC_NODE_OBJECT && n->child;
    return count;
}

static void keep_objects(block *b, idc_node *root)
{
    idc_node *next = root->type == IDC_NODE_ARRAY ? root->child : root;
    while (next) {
        idc_node *node = next;
        next = node->next;
        node->next = NULL;
        if (node->type == IDC_NODE_OBJECT)
            idc_node_push(b->out, node);
    }
}

/* What is written as JSON inside a string. */
static idc_status keep_embedded(block *b, const idc_node *string)
{
    const idc_node *list = NULL;
    idc_status status = idc_embedded_json_read(&b->embedded, b->doc, string, &list);
    for (const idc_node *n = list ? list->child : NULL; status == IDC_OK && n;) {
        const idc_node *next = n->next;
        keep_objects(b, (idc_node *)n); /* made here, and the list's links are not used again */
        b->repaired = true;
        n = next;
    }
    return status;
}

/* Every object counts, alone or in an array, or in a string; null and words count for nothing. */
static idc_status keep(block *b, idc_node *root)
{
    idc_status status = IDC_OK;
    for (const idc_node *n = root->type == IDC_NODE_ARRAY ? root->child : root;
         n && status == IDC_OK; n = n->next)
        if (n->type == IDC_NODE_STRING)
            status = keep_embedded(b, n);
    keep_objects(b, root);
    return status;
}

/* How much of a block was understood, to tell which of two readings is better. */
static size_t extent(const idc_node *root)
{
    return root && (root->type == IDC_NODE_OBJECT || root->type == IDC_NODE_ARRAY) ? root->count
                                                                                   : 0;
}

/* As an object of JavaScript, which may have single quotes, bare names and words for values. */
static idc_status read_literal(block *b, size_t from, idc_node **root)
{
    size_t brace = idc_str_find_byte(b->text, '{', from), end;
    idc_node *literal = NULL;
    if (brace == SIZE_MAX)
        return IDC_OK;
    idc_status status =
        idc_script_literal(b->doc->work, b->text, brace, IDC_SCRIPT_LENIENT, &literal, &end);
    if (status != IDC_OK || extent(literal) <= extent(*root))
        return status;
    *root = literal;
    b->at = end;
    b->repaired = true;
    return IDC_OK;
}

/* One value from b->at on, which moves behind it. *root NULL when there is none. */
static idc_status read_value(block *b, idc_node **root)
{
    idc_json_error error;
    size_t from = b->at;
    idc_span base = {.begin = from};
    idc_str rest = idc_str_sub(b->text, from, b->text.len);
    idc_status status = idc_json_read(b->doc->work, rest, base, IDC_JSON_REPAIR, root, &error);
    if (status == IDC_ERR_NOMEM || status == IDC_ERR_CANCELLED)
        return status;
    bool complete = status == IDC_OK;
    b->at = complete && *root ? (size_t)(*root)->span.end : b->text.len;
    b->repaired |= error.repaired;
    if (!complete || !objects_in(*root)) {
        idc_node *before = *root;
        idc_status literal = read_literal(b, from, root);
        if (literal == IDC_ERR_NOMEM || literal == IDC_ERR_CANCELLED)
            return literal;
        complete |= *root != before;
    }
    if (!complete && !b->broken) {
        b->broken = true;
        b->error = error;
    }
    return IDC_OK;
}

/* A whole block whose quotes are written as references. */
static idc_status read_referenced(block *b, bool *any)
{
    idc_str text = idc_str_trim(idc_str_sub(b->text, b->at, b->text.len));
    *any = idc_str_starts(text, IDC_STR("{&quot;")) || idc_str_starts(text, IDC_STR("{&#34;"));
    if (!*any)
        return IDC_OK;
    idc_span span = idc_decoded_span(b->source, b->at, b->text.len);
    idc_node *string = idc_node_string(b->doc->work->arena, text, span);
    b->repaired = true;
    return string ? keep_embedded(b, string) : IDC_ERR_NOMEM;
}

static idc_status note(block *b)
{
    if (b->broken) {
        size_t at = (size_t)b->error.offset;
        idc_span span = idc_decoded_span(b->source, at, at);
        return idc_document_note(b->doc, true, "html.json-ld-broken", span,
                                 "a JSON-LD block stops at byte %u: %s; what stands before it "
                                 "and the other blocks were read",
                                 span.begin, b->error.message ? b->error.message : "");
    }
    if (b->repaired)
        return idc_document_note(b->doc, false, "html.json-ld-repaired",
                                 idc_decoded_span(b->source, b->error.offset, b->error.offset),
                                 "a JSON-LD block holds something that is not JSON, which was "
                                 "passed over");
    return IDC_OK;
}

/* What stands behind a value counts when it is of this kind, and not code. */
static bool goes_on(block *b)
{
    size_t brace = idc_str_find_byte(b->text, '{', b->at);
    idc_str ahead = idc_str_sub(b->text, brace, brace == SIZE_MAX ? 0 : brace + 400);
    if (idc_str_find(ahead, IDC_STR("\"@"), 0) == SIZE_MAX)
        return false;
    b->at = brace;
    return true;
}

idc_status idc_json_ld_read(idc_document *doc, const idc_decoded *source, size_t begin, size_t end,
                            idc_node *out)
{
    enum { MOST = 64 };
    block b = {.doc = doc, .source = source, .at = begin, .out = out};
    bool done = false;
    b.text = idc_str_sub(source->converted.text, 0, end);
    b.error.offset = begin;
    if (idc_str_trim(idc_str_sub(b.text, begin, end)).len == 0)
        return IDC_OK;
    idc_status status = read_referenced(&b, &done);
    for (int i = 0; i < MOST && status == IDC_OK && !done; i++) {
        idc_node *root = NULL;
        status = read_value(&b, &root);
        if (status == IDC_OK && root)
            status = idc_json_tree_finish(doc, source, root);
        if (status == IDC_OK && root)
            status = keep(&b, root);
        done = !root || !goes_on(&b);
    }
    return status == IDC_OK ? note(&b) : status;
}
