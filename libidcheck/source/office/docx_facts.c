/* Metadata of DOCX files: docProps/core.xml (Dublin Core), docProps/app.xml, word/settings.xml. */
#include "source/office/docx.h"

enum { MOST_VALUE = 4096, MOST_RSIDS = 5000, MOST_PARA_IDS = 256 };

typedef struct property_run {
    idc_docx *docx;
    idc_str path;
    uint32_t depth;
    uint32_t level;  /* at which properties stand */
    const char *key; /* of the element that is open; NULL for others */
    bool number;
    idc_buf value;
    idc_span span;
} property_run;

static const struct {
    const char *name, *key;
    bool number;
} properties[] = {
    {"creator", "author", false},
    {"lastModifiedBy", "last_modified_by", false},
    {"created", "created", false},
    {"modified", "modified", false},
    {"lastPrinted", "printed", false},
    {"Author", "author", false},
    {"LastAuthor", "last_modified_by", false},
    {"Created", "created", false},
    {"LastSaved", "modified", false},
    {"LastPrinted", "printed", false},
    {"Revision", "revision", true},
    {"Title", "title", false},
    {"Version", "application_version", false},
    {"revision", "revision", true},
    {"title", "title", false},
    {"Application", "application", false},
    {"AppVersion", "application_version", false},
    {"Company", "company", false},
    {"Manager", "manager", false},
    {"Template", "template", false},
    {"TotalTime", "total_edit_minutes", true},
    {"language", "languages", false},
};

static idc_status add_number(idc_document *doc, const char *key, idc_str text, idc_span span)
{
    int64_t value;
    if (!idc_str_to_int(text, &value) || idc_node_get(doc->metadata, key))
        return IDC_OK;
    idc_node *node = idc_node_int(doc->work->arena, value);
    if (!idc_node_put(doc->metadata, idc_str_of(key), node))
        return IDC_ERR_NOMEM;
    node->span = span;
    return IDC_OK;
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    property_run *run = user;
    run->depth++;
    run->key = NULL;
    /* A flat file has them below an element of its own. */
    if (run->depth == 2 && idc_str_is(e->name, "DocumentProperties"))
        run->level = 3;
    if (run->depth != run->level)
        return IDC_OK;
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
        if (idc_str_is(e->name, properties[i].name)) {
            run->key = properties[i].key;
            run->number = properties[i].number;
            run->value = idc_buf_in(run->docx->doc->work->arena);
            run->span = (idc_span){0};
        }
    return IDC_OK;
}

static idc_status on_text(void *user, const idc_xml_text *t)
{
    property_run *run = user;
    if (!run->key || run->value.len + t->text.len > MOST_VALUE)
        return IDC_OK;
    idc_buf_add(&run->value, t->text);
    run->span =
        idc_span_join(run->span, (idc_span){.path = run->path, .begin = t->begin, .end = t->end});
    return run->value.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    property_run *run = user;
    const char *key = run->key;
    (void)name, (void)uri;
    if (run->level == 3 && run->depth == 2)
        run->level = UINT32_MAX;
    run->depth--;
    run->key = NULL;
    if (!key)
        return IDC_OK;
    idc_str value = idc_str_trim(idc_buf_str(&run->value));
    if (run->number)
        return add_number(run->docx->doc, key, value, run->span);
    /* The beginning of Windows' time is how programs write that they do not know. */
    if (idc_str_starts(value, IDC_STR("1601-01-01T")))
        return IDC_OK;
    if (!strcmp(key, "languages"))
        return idc_document_fact_push(run->docx->doc, key, value, run->span);
    return idc_document_fact(run->docx->doc, key, value, run->span);
}

idc_status idc_docx_properties(idc_docx *docx, idc_str bytes, idc_str path)
{
    static const idc_xml_handlers handlers = {.start = on_start, .end = on_end, .text = on_text};
    property_run run = {.docx = docx, .path = path, .level = path.len ? 2 : UINT32_MAX};
    idc_xml_outcome outcome;
    idc_status status = idc_xml_read(docx->doc->work, bytes, &handlers, &run, &outcome);
    if (!path.len) /* its text is read later and tells what is wrong */
        return status;
    return status == IDC_OK ? idc_docx_outcome(docx, path, &outcome) : status;
}

idc_status idc_docx_rsid(idc_docx *docx, idc_str value, idc_span span)
{
    idc_document *doc = docx->doc;
    idc_arena *arena = doc->work->arena;
    if (value.len == 0 || value.len > 8 || idc_str_is(value, "00000000"))
        return IDC_OK;
    if (!docx->rsids) {
        docx->rsids = idc_map_new(arena);
        docx->rsid_list = idc_node_new(arena, IDC_NODE_ARRAY);
        if (!docx->rsids || !idc_node_put(doc->metadata, IDC_STR("rsids"), docx->rsid_list))
            return IDC_ERR_NOMEM;
    }
    if (idc_map_get(docx->rsids, value) || idc_map_count(docx->rsids) >= MOST_RSIDS)
        return IDC_OK;
    idc_node *node = idc_node_string(arena, value, span);
    if (!idc_node_push(docx->rsid_list, node) || !idc_map_set(docx->rsids, value, node))
        return IDC_ERR_NOMEM;
    return IDC_OK;
}

idc_status idc_docx_para_id(idc_docx *docx, idc_str value, idc_span span)
{
    idc_document *doc = docx->doc;
    if (docx->para_ids++ >= MOST_PARA_IDS)
        return IDC_OK;
    if (!docx->para_id_list) {
        docx->para_id_list = idc_node_new(doc->work->arena, IDC_NODE_ARRAY);
        if (!idc_node_put(doc->metadata, IDC_STR("para_ids"), docx->para_id_list))
            return IDC_ERR_NOMEM;
    }
    idc_node *node = idc_node_string(doc->work->arena, value, span);
    return idc_node_push(docx->para_id_list, node) ? IDC_OK : IDC_ERR_NOMEM;
}

typedef struct settings_run {
    idc_docx *docx;
    idc_str path;
    idc_str short_id; /* of Word 2010; the one of later versions is better */
    idc_span short_span;
} settings_run;

static idc_status on_setting(void *user, const idc_xml_element *e)
{
    settings_run *run = user;
    idc_document *doc = run->docx->doc;
    bool root = idc_str_is(e->name, "rsidRoot"), rsid = idc_str_is(e->name, "rsid");
    bool languages = idc_str_is(e->name, "themeFontLang"), id = idc_str_is(e->name, "docId");
    idc_status status = IDC_OK;
    for (size_t i = 0; i < e->attribute_count && status == IDC_OK; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        idc_span span = {.path = run->path, .begin = a->begin, .end = a->end};
        bool value = idc_str_is(a->name, "val");
        if (root && value)
            status = idc_document_fact(doc, "rsid_root", a->value, span);
        if ((root || rsid) && value && status == IDC_OK)
            status = idc_docx_rsid(run->docx, a->value, span);
        else if (languages)
            status = idc_document_fact_push(doc, "languages", a->value, span);
        else if (id && value && idc_str_starts(a->value, IDC_STR("{")))
            status = idc_document_fact(doc, "doc_id", a->value, span);
        else if (id && value) {
            run->short_id = a->value;
            run->short_span = span;
        }
    }
    return status;
}

idc_status idc_docx_settings(idc_docx *docx, idc_str bytes, idc_str path)
{
    static const idc_xml_handlers handlers = {.start = on_setting};
    settings_run run = {.docx = docx, .path = path};
    idc_xml_outcome outcome;
    idc_status status = idc_xml_read(docx->doc->work, bytes, &handlers, &run, &outcome);
    if (status == IDC_OK)
        status = idc_document_fact(docx->doc, "doc_id", run.short_id, run.short_span);
    return status == IDC_OK && path.len ? idc_docx_outcome(docx, path, &outcome) : status;
}

/*
 * Lists keep the identifier they were made with when they are copied (ECMA-376-1, 17.9.15). It is
 * all that is asked of a part as long as the text, so that only these tags are read.
 */
idc_status idc_docx_numbering(idc_docx *docx, idc_str bytes, idc_str path)
{
    const idc_str name = IDC_STR(":nsid"), value = IDC_STR(":val=");
    idc_status status = IDC_OK;
    for (size_t at = idc_str_find(bytes, name, 0); at != SIZE_MAX && status == IDC_OK;
         at = idc_str_find(bytes, name, at + name.len)) {
        idc_str tag = idc_str_sub(bytes, 0, idc_str_find_byte(bytes, '>', at));
        size_t begin = idc_str_find(tag, value, at + name.len);
        if (begin == SIZE_MAX || begin + value.len >= tag.len)
            continue;
        begin += value.len + 1;
        size_t end = idc_str_find_byte(tag, tag.ptr[begin - 1], begin);
        idc_span span = {.path = path, .begin = begin, .end = end};
        if (end != SIZE_MAX)
            status = idc_document_fact_push(docx->doc, "nsids", idc_str_sub(tag, begin, end), span);
    }
    return status;
}
