#include "base/json.h"
#include "source/text/json_record.h"
#include "source/text/json_tree.h"
#include "source/page/profile_facts.h"
#include "source/reader.h"
#include "source/record/record_map.h"

static size_t skip_space(idc_str bytes, size_t at)
{
    while (at < bytes.len && idc_is_space(bytes.ptr[at]))
        at++;
    return at;
}

/* An opening bracket and something that may follow it; "{\rtf" and "[1] note" are others'. */
static int bid(idc_str bytes)
{
    size_t at = skip_space(bytes, idc_str_starts(bytes, IDC_STR("\xEF\xBB\xBF")) ? 3 : 0);
    if (at >= bytes.len || (bytes.ptr[at] != '{' && bytes.ptr[at] != '['))
        return 0;
    bool object = bytes.ptr[at] == '{';
    at = skip_space(bytes, at + 1);
    if (at >= bytes.len)
        return object ? 20 : 0;
    bool follows = bytes.ptr[at] && strchr(object ? "\"}/" : "{[\"", bytes.ptr[at]);
    return follows ? 60 : 0;
}

static idc_status take_manifest(idc_document *doc, idc_node *root, idc_str schema)
{
    if (!idc_str_is(schema, "idcheck.case/1"))
        return idc_document_note(doc, true, "json.manifest-version", root->span,
                                 "the manifest says \"%S\", of which only idcheck.case/1 is "
                                 "known: write it in that version",
                                 schema);
    doc->manifest = root;
    return idc_json_manifest_check(doc, root);
}

static idc_status take_record(idc_document *doc, idc_node *root)
{
    doc->record = root;
    idc_status status = idc_json_record_upgrade(doc, root);
    if (status != IDC_OK)
        return status;
    const idc_node *meta = idc_node_get(root, "meta");
    const idc_node *modified = idc_node_get(meta, "lastModified");
    if (modified && modified->type == IDC_NODE_STRING)
        status = idc_document_fact(doc, "modified", modified->text, modified->span);
    return status == IDC_OK ? idc_json_record_check(doc, root) : status;
}

static idc_status take_other(idc_document *doc, idc_node *root)
{
    doc->structured = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    bool put = doc->structured && idc_node_put(doc->structured, IDC_STR("json"), root);
    idc_node *url =
        doc->base.len ? idc_node_string(doc->work->arena, doc->base, (idc_span){0}) : NULL;
    const idc_profile_facts facts = {.doc = doc, .json = root, .url = url};
    return put ? idc_profile_read(&facts) : IDC_ERR_NOMEM;
}

static idc_status take_format(idc_document *doc, idc_node *root)
{
    bool known;
    idc_status status = idc_record_of_json(doc, root, &known);
    return status == IDC_OK && !known ? take_other(doc, root) : status;
}

/* Tells how far the text could be read. IDC_ERR_LIMIT stays a limit, after the tree is taken. */
static idc_status note_reading(idc_document *doc, const idc_decoded *decoded, idc_status status,
                               const idc_json_error *error, bool any)
{
    size_t at, end;
    idc_converted_range(&decoded->converted, error->offset, error->offset, &at, &end);
    idc_span span = {.begin = at, .end = at};
    if (status == IDC_ERR_FORMAT) {
        if (!any)
            doc->state = IDC_READ_FAILED;
        return idc_document_note(doc, true, "json.syntax", span,
                                 "JSON stops at byte %u: %s; correct it or export the file again",
                                 (uint64_t)at, error->message ? error->message : "");
    }
    if (status == IDC_OK && error->repaired)
        return idc_document_note(doc, false, "json.repaired", span,
                                 "something that is not JSON was passed over: export the file "
                                 "again when a value is missing");
    return IDC_OK;
}

static idc_status read_json(idc_str bytes, idc_document *doc)
{
    idc_decoded decoded;
    idc_json_error error;
    idc_node *root;
    idc_status status = idc_text_decode(doc, bytes, NULL, &decoded);
    if (status != IDC_OK)
        return status;
    idc_str text = idc_str_sub(decoded.converted.text, decoded.start, SIZE_MAX);
    idc_span base = {.begin = decoded.start};
    idc_status reading = idc_json_read(doc->work, text, base, IDC_JSON_REPAIR, &root, &error);
    if (reading == IDC_ERR_NOMEM || reading == IDC_ERR_CANCELLED)
        return reading;
    status = note_reading(doc, &decoded, reading, &error, root != NULL);
    if (status != IDC_OK || !root)
        return status == IDC_OK && reading == IDC_ERR_LIMIT ? reading : status;
    status = idc_json_tree_finish(doc, &decoded, root);
    if (status != IDC_OK)
        return status;
    idc_str schema = idc_node_text(root, "schema");
    if (idc_str_starts(schema, IDC_STR("idcheck.case/")))
        status = take_manifest(doc, root, schema);
    else if (idc_json_record_is(root))
        status = take_record(doc, root);
    else
        status = take_format(doc, root);
    return status == IDC_OK && reading == IDC_ERR_LIMIT ? reading : status;
}

const idc_reader idc_reader_json = {"json", "application/json", bid, read_json};
