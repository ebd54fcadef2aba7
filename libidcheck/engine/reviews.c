/* What reviewers said of findings: {"check": "timeline.overlap", "state": "explained"}. */
#include "engine/pipeline.h"

#include "check/check.h"

static const char *const states[] = {"open", "explained", "disputed", "confirmed"};

static const char *state_of(const idc_node *review)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (idc_str_is(idc_node_text(review, "state"), states[i]))
            return states[i];
    return NULL;
}

/* A review of a check is one of all its findings: whoever explains an overlap explains it once. */
static void apply(idc_findings *findings, const idc_node *review)
{
    const idc_check *check = idc_check_by_id(idc_node_text(review, "check"));
    const char *state = state_of(review);
    for (size_t i = 0; check && state && i < findings->count; i++)
        if (findings->items[i]->check == check)
            findings->items[i]->state = idc_str_of(state);
}

void idc_pipeline_review(idc_report *report)
{
    for (size_t i = 0; i < report->claims.source_count; i++) {
        const idc_node *manifest = report->claims.sources[i].document->manifest;
        const idc_node *reviews = idc_node_get(manifest, "reviews");
        for (const idc_node *r = reviews ? reviews->child : NULL; r; r = r->next)
            apply(&report->findings, r);
    }
}

idc_status idc_reviews_note_unknown(idc_document *doc)
{
    const idc_node *reviews = idc_node_get(doc->manifest, "reviews");
    idc_status status = IDC_OK;
    for (const idc_node *r = reviews ? reviews->child : NULL; r && status == IDC_OK; r = r->next)
        if (!idc_check_by_id(idc_node_text(r, "check")) || !state_of(r))
            status = idc_document_note(doc, false, "case.unknown-review", r->span,
                                       "a review names no check of the catalogue, or its state is "
                                       "none of open, explained, disputed, confirmed: it counts "
                                       "for nothing");
    return status;
}
