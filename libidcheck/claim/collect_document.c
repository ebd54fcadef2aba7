/* Which extractors look at a document, in which order. */
#include "claim/aimed.h"
#include "claim/extract.h"

static idc_status add_hidden(idc_collector *c, const idc_document *doc)
{
    idc_status status = IDC_OK;
    unsigned flags = c->flags;
    c->flags |= IDC_CLAIM_HIDDEN;
    for (size_t i = 0; i < doc->hidden_count && status == IDC_OK; i++) {
        idc_claim *claim = NULL;
        status = idc_collect(c, IDC_CLAIM_DOCUMENT_HIDDEN, doc->hidden[i].text, doc->hidden[i].span,
                             1000, &claim);
        if (claim)
            claim->value.text.reason = doc->hidden[i].reason;
    }
    if (status == IDC_OK)
        status = idc_collect_aimed(c, doc);
    c->flags = flags;
    return status;
}

/* Is there anything on the page that only a profile has? */
static bool has_structured(const idc_document *doc)
{
    /* Every page has links with a rel. */
    size_t links = idc_node_get(doc->structured, "microformats2") ? 1 : 0;
    return doc->profile || (doc->structured && doc->structured->count > links);
}

/* What the text and data of one state of a document say of a person. */
static idc_status add_content(idc_collector *c, const idc_document *doc, idc_source_role role,
                              idc_str platform)
{
    idc_status status = idc_aimed_find(c->work, doc, &c->aimed);
    bool identity = false;
    if (status == IDC_OK && role == IDC_ROLE_UNSTATED)
        status = idc_is_identity(c, doc, &identity);
    bool of_person =
        !identity && !doc->letter &&
        (role == IDC_ROLE_UNSTATED || role == IDC_ROLE_RESUME || role == IDC_ROLE_PROFILE);
    if (status == IDC_OK && doc->record)
        status = idc_collect_record(c, doc->record);
    /* Stated data first, so that the same in visible text adds nothing. */
    bool as_profile = role == IDC_ROLE_PROFILE || (of_person && has_structured(doc));
    if (status == IDC_OK && as_profile)
        status = idc_collect_profile(c, doc, platform);
    if (status == IDC_OK && of_person && !doc->record && doc->line_count > 0)
        status = idc_collect_resume(c, doc);
    if (status == IDC_OK)
        status = idc_collect_metadata(c, doc);
    if (status == IDC_OK && doc->picture)
        status = idc_collect_picture(c, doc);
    if (status == IDC_OK && of_person)
        status = idc_collect_embedded(c, doc);
    return status;
}

static idc_status add_earlier(idc_collector *c, const idc_document *doc, idc_source_role role,
                              idc_str platform)
{
    idc_status status = IDC_OK;
    c->flags |= IDC_CLAIM_EARLIER;
    for (size_t i = 0; i < doc->earlier_count && status == IDC_OK; i++) {
        c->earlier = doc->earlier[i].label;
        if (doc->earlier[i].document)
            status = add_content(c, doc->earlier[i].document, role, platform);
    }
    c->flags &= ~(unsigned)IDC_CLAIM_EARLIER;
    c->earlier = IDC_STR_NONE;
    return status;
}

idc_status idc_collect_ended(const idc_document *doc, idc_status status)
{
    if (status != IDC_ERR_LIMIT)
        return status;
    /* The document was made by this run and is seen by no one else while claims are collected. */
    return idc_document_note((idc_document *)doc, true, "claim.limit", (idc_span){0},
                             "more claims than claims.count or claims.records allows: what was "
                             "read before is kept; raise the limit to read the rest");
}

idc_status idc_collect_document(idc_collector *c, const idc_document *doc, idc_source_role role,
                                idc_str platform)
{
    /* Each source is read alone: nothing it says may depend on those before it. */
    c->region[0] = '\0';
    c->record = IDC_RECORD_NONE;
    c->work->used[IDC_LIMIT_RECORDS] = 0;
    idc_status status = add_content(c, doc, role, platform);
    if (status == IDC_OK)
        status = add_hidden(c, doc);
    if (status == IDC_OK)
        status = add_earlier(c, doc, role, platform);
    idc_collect_end(c);
    c->flags = 0;
    c->earlier = IDC_STR_NONE;
    return idc_collect_ended(doc, status);
}
