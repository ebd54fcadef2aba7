/* What a file says about itself: who made it and when; what a picture is and where it was taken. */
#include "claim/extract.h"
#include "norm/photo/pdq.h"

enum {
    STATED_BY_PIXELS = 1000,
    BY_PROGRAM = 950 /* written by software, not by the person */
};

static idc_status add_person(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    if (!node || node->type != IDC_NODE_STRING ||
        idc_str_find_byte(node->text, '@', 0) != SIZE_MAX ||
        idc_author_is_default(c->work->arena, node->text))
        return IDC_OK;
    return idc_collect(c, kind, node->text, node->span, BY_PROGRAM, NULL);
}

static idc_status add_stated(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    if (!node || node->type != IDC_NODE_STRING)
        return IDC_OK;
    return idc_collect(c, kind, node->text, node->span, BY_PROGRAM, NULL);
}

/* A picture is known by its pixels. */
/*
 * An identifier as its bytes have it: of a sitting, a number, Word writes the hexadecimal digits
 * that it is compared by, but RTF and Writer the decimal ones.
 */
static idc_str written(const idc_collector *c, const idc_document *doc, const idc_trace *trace)
{
    bool sitting = trace->kind == IDC_TRACE_RSID || trace->kind == IDC_TRACE_ROOT;
    uint64_t number = 0;
    if (!sitting || (!strstr(doc->media_type, "opendocument") && !strstr(doc->media_type, "rtf")))
        return trace->value;
    for (size_t i = 0; i < trace->value.len; i++)
        number = number << 4 | (unsigned)idc_hex_digit(trace->value.ptr[i]);
    return idc_arena_format(c->work->arena, "%u", number);
}

static idc_status add_identifiers(idc_collector *c, const idc_document *doc)
{
    idc_lineage *lineage = idc_arena_alloc(c->work->arena, sizeof *lineage);
    idc_status status =
        lineage ? idc_lineage_of(c->work->arena, doc->metadata, lineage) : IDC_ERR_NOMEM;
    for (size_t i = 0; status == IDC_OK && i < lineage->count; i++) {
        if (!idc_trace_is_of_document(&lineage->traces[i]))
            continue;
        idc_str raw = written(c, doc, &lineage->traces[i]);
        idc_claim *claim = raw.ptr ? idc_collect_new(c, IDC_CLAIM_DOCUMENT_IDENTIFIERS, raw,
                                                     lineage->traces[i].span, BY_PROGRAM)
                                   : NULL;
        if (!claim)
            return IDC_ERR_NOMEM;
        claim->value.lineage = lineage;
        return idc_collect_claim(c, claim, NULL);
    }
    return status;
}

static idc_status add_programs(idc_collector *c, const idc_node *facts)
{
    static const char *const keys[] = {"application", "creator_tool", "producer", "software"};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < sizeof keys / sizeof *keys && status == IDC_OK; i++)
        status = add_stated(c, IDC_CLAIM_DOCUMENT_PROGRAM, idc_node_get(facts, keys[i]));
    return status;
}

idc_status idc_collect_metadata(idc_collector *c, const idc_document *doc)
{
    const idc_node *facts = doc->metadata;
    idc_status status = add_person(c, IDC_CLAIM_DOCUMENT_AUTHOR, idc_node_get(facts, "author"));
    if (status == IDC_OK)
        status = add_person(c, IDC_CLAIM_DOCUMENT_EDITOR, idc_node_get(facts, "last_modified_by"));
    if (status == IDC_OK)
        status = add_stated(c, IDC_CLAIM_DOCUMENT_CREATED, idc_node_get(facts, "created"));
    if (status == IDC_OK)
        status = add_stated(c, IDC_CLAIM_DOCUMENT_MODIFIED, idc_node_get(facts, "modified"));
    if (status == IDC_OK)
        status = add_programs(c, facts);
    if (status == IDC_OK && !doc->picture)
        status = add_identifiers(c, doc);
    return status;
}

/* A coordinate in 1/10000 degree, written as a number or as a string. */
static bool degrees(const idc_node *node, int32_t most, int32_t *out)
{
    int64_t value;
    if (!node)
        return false;
    idc_node number = *node;
    if (number.type == IDC_NODE_STRING)
        number.type = IDC_NODE_NUMBER;
    if (!idc_node_to_scaled(&number, 4, &value) || value < -most || value > most)
        return false;
    *out = (int32_t)value;
    return true;
}

static idc_status add_point(idc_collector *c, const idc_node *gps)
{
    enum { LATITUDE_MAX = 900000, LONGITUDE_MAX = 1800000 };
    int32_t latitude, longitude;
    if (!gps || gps->type != IDC_NODE_ARRAY || gps->count < 2 ||
        !degrees(gps->child, LATITUDE_MAX, &latitude) ||
        !degrees(gps->child->next, LONGITUDE_MAX, &longitude))
        return IDC_OK;
    idc_str raw =
        idc_arena_format(c->work->arena, "%S,%S", gps->child->text, gps->child->next->text);
    if (!raw.ptr)
        return IDC_ERR_NOMEM;
    idc_claim *claim =
        idc_collect_new(c, IDC_CLAIM_PHOTO_PLACE, raw,
                        idc_span_join(gps->child->span, gps->child->next->span), BY_PROGRAM);
    if (!claim)
        return IDC_ERR_NOMEM;
    idc_place_of_point(latitude, longitude, &claim->value.place);
    return idc_collect_claim(c, claim, NULL);
}

static idc_status add_hash(idc_collector *c, const idc_picture *picture, idc_span span)
{
    if (!picture || picture->pdq_quality < 0)
        return IDC_OK;
    char hex[65];
    idc_pdq_to_hex(picture->pdq, hex);
    idc_claim *claim =
        idc_collect_new(c, IDC_CLAIM_PHOTO_HASH, idc_str_of(hex), span, STATED_BY_PIXELS);
    if (!claim)
        return IDC_ERR_NOMEM;
    claim->value.photo = picture;
    return idc_collect_claim(c, claim, NULL);
}

idc_status idc_collect_embedded(idc_collector *c, const idc_document *doc)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < doc->embedded_count && status == IDC_OK; i++)
        status = add_hash(c, &doc->embedded[i].picture, doc->embedded[i].span);
    return status;
}

static idc_status add_provenance(idc_collector *c, const idc_node *facts)
{
    static const char *const keys[] = {"digital_source_type", "ai_generator"};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < sizeof keys / sizeof *keys && status == IDC_OK; i++) {
        const idc_node *node = idc_node_get(facts, keys[i]);
        idc_claim *claim = NULL;
        if (node && node->type == IDC_NODE_STRING)
            status = idc_collect(c, IDC_CLAIM_PHOTO_PROVENANCE, node->text, node->span, BY_PROGRAM,
                                 &claim);
        if (claim)
            claim->value.text.reason = keys[i];
    }
    return status;
}

idc_status idc_collect_picture(idc_collector *c, const idc_document *doc)
{
    idc_status status = add_hash(c, doc->picture, (idc_span){0});
    if (status == IDC_OK)
        status = add_stated(c, IDC_CLAIM_PHOTO_TAKEN, idc_node_get(doc->metadata, "taken"));
    if (status == IDC_OK)
        status = add_provenance(c, doc->metadata);
    if (status == IDC_OK)
        status = add_point(c, idc_node_get(doc->metadata, "gps"));
    return status;
}
