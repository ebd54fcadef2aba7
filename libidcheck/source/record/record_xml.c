/* Résumés that are XML: Europass, HR-XML (record_formats.c says which); and accounts: FOAF. */
#include "base/buf.h"
#include "source/page/profile_facts.h"
#include "source/reader.h"
#include "source/record/record_map.h"
#include "source/xml.h"

typedef struct tree {
    idc_document *doc;
    idc_node *root;
    idc_node **open;
    size_t depth, capacity;
    idc_buf text; /* of the innermost element, since its last child */
    idc_span span;
    size_t nodes;
} tree;

static idc_node *top(const tree *t)
{
    return t->depth ? t->open[t->depth - 1] : t->root;
}

/* Text so far becomes "#text" of the element it stands in. */
static idc_status end_text(tree *t)
{
    idc_str text = idc_str_trim(idc_buf_str(&t->text));
    idc_status status = t->text.failed ? IDC_ERR_NOMEM : IDC_OK;
    if (text.len && status == IDC_OK && !idc_node_get(top(t), "#text")) {
        idc_node *node = idc_node_string(t->doc->work->arena, text, t->span);
        if (!idc_node_put(top(t), IDC_STR("#text"), node))
            status = IDC_ERR_NOMEM;
    }
    t->text = idc_buf_in(t->doc->work->arena);
    t->span = (idc_span){0};
    return status;
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    tree *t = user;
    idc_arena *arena = t->doc->work->arena;
    idc_status status = end_text(t);
    idc_node **open = idc_arena_grow(arena, t->open, t->depth, &t->capacity, sizeof *open);
    idc_node *node = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_str name = idc_arena_str(arena, e->name);
    if (status != IDC_OK || !open || !node || !name.ptr)
        return IDC_ERR_NOMEM;
    status = idc_charge(t->doc->work, IDC_LIMIT_SOURCE_STEPS, 2);
    node->span = (idc_span){.begin = e->begin, .end = e->end};
    idc_node_put(top(t), name, node);
    t->open = open;
    t->open[t->depth++] = node;
    for (size_t i = 0; i < e->attribute_count && i < 16 && status == IDC_OK; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        idc_str key = idc_arena_format(arena, "@%S", a->name);
        idc_span span = {.begin = a->begin, .end = a->end};
        if (!key.ptr || !idc_node_put(node, key, idc_node_string(arena, a->value, span)))
            return IDC_ERR_NOMEM;
    }
    return status;
}

/* An element of text alone is its text. */
static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    tree *t = user;
    idc_status status = end_text(t);
    (void)name, (void)uri;
    if (!t->depth)
        return status;
    idc_node *node = t->open[--t->depth];
    const idc_node *only = node->count == 1 ? node->child : NULL;
    if (only && idc_str_is(only->key, "#text")) {
        node->type = IDC_NODE_STRING;
        node->text = only->text;
        node->span = only->span;
        node->child = node->last = NULL;
        node->count = 0;
    }
    return status;
}

static idc_status on_text(void *user, const idc_xml_text *text)
{
    tree *t = user;
    idc_span span = {.begin = text->begin, .end = text->end};
    if (t->text.len == 0 && idc_str_trim(text->text).len == 0)
        return IDC_OK;
    if (t->text.len == 0) {
        /* White space before the value is not of it. */
        size_t lead = 0;
        while (text->verbatim && lead < text->text.len && idc_is_space(text->text.ptr[lead]))
            lead++;
        span.begin += lead;
        size_t trimmed = idc_str_trim(text->text).len;
        if (text->verbatim)
            span.end = span.begin + trimmed;
    }
    t->span = idc_span_join(t->span, span);
    idc_buf_add(&t->text, text->text);
    return IDC_OK;
}

static bool has(idc_str s, const char *word)
{
    return idc_str_find(s, idc_str_of(word), 0) != SIZE_MAX;
}

/* "Friend of a friend" (xmlns.com/foaf), or an answer about one user. */
static bool is_account(idc_str s)
{
    static const char *const marks[] = {"xmlns.com/foaf/0.1/", "<user ",   "<user>",   "<profile>",
                                        "<profile ",           "<person>", "<person ", "<account>"};
    bool any = false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        any |= has(s, marks[i]);
    return any && has(s, "<?xml");
}

static int bid(idc_str bytes)
{
    enum { LOOK = 4096 };
    idc_str s = idc_str_sub(bytes, 0, LOOK);
    if (idc_str_starts(s, IDC_STR("\xEF\xBB\xBF")))
        s = idc_str_sub(s, 3, s.len);
    s = idc_str_trim(s);
    if (!idc_str_starts(s, IDC_STR("<")) || has(s, "<html"))
        return 0;
    if (is_account(s))
        return 60;
    return has(s, "SkillsPassport") || has(s, "StructuredXMLResume") ||
                   (has(s, "Candidate") && (has(s, "CandidatePerson") || has(s, "europass") ||
                                            has(s, "hr-xml") || has(s, "openapplications")))
               ? 90
               : 0;
}

static idc_status note_outcome(idc_document *doc, const idc_xml_outcome *o)
{
    idc_span span = {.begin = o->offset, .end = o->offset};
    if (o->doctype)
        return idc_document_note(doc, true, "xml.doctype", span,
                                 "the file declares a document type, which is refused: export it "
                                 "again without one");
    if (o->too_deep)
        return idc_document_note(
            doc, true, "xml.too-deep", span,
            "elements are nested too deeply and the file was read up to there: "
            "raise source.depth");
    if (o->malformed)
        return idc_document_note(doc, true, "xml.malformed", span,
                                 "the XML is broken here and what could be read was: export the "
                                 "file again");
    return IDC_OK;
}

static idc_status read_xml(idc_str bytes, idc_document *doc)
{
    static const idc_xml_handlers handlers = {.start = on_start, .end = on_end, .text = on_text};
    tree t = {.doc = doc, .text = idc_buf_in(doc->work->arena)};
    idc_xml_outcome outcome = {0};
    bool known = false;
    t.root = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    if (!t.root)
        return IDC_ERR_NOMEM;
    idc_status status = idc_xml_read(doc->work, bytes, &handlers, &t, &outcome);
    if (status != IDC_OK && status != IDC_ERR_LIMIT)
        return status;
    idc_status last = note_outcome(doc, &outcome);
    if (last == IDC_OK)
        last = idc_record_of_xml(doc, t.root, &known);
    const idc_profile_facts facts = {.doc = doc, .json = t.root};
    if (last == IDC_OK && !known)
        last = idc_profile_read(&facts);
    if (last == IDC_OK && !known && !doc->profile) {
        doc->state = IDC_READ_FAILED;
        last = idc_document_note(doc, true, "xml.unknown", (idc_span){0},
                                 "the XML is of no kind of résumé or account that is known: export "
                                 "it as Europass, JSON Resume or PDF");
    }
    return last == IDC_OK ? status : last;
}

const idc_reader idc_reader_record_xml = {"record_xml", "application/xml", bid, read_xml};
