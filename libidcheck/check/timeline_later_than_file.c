#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"

/* Roles are written down this long before they begin, and clocks are set wrong. */
#define AHEAD_DAYS 92

/* Day on which the file was changed last, as it says itself; the latest when it says several. */
static const idc_claim *last_changed(const idc_claims *claims, uint32_t source)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_DOCUMENT_MODIFIED, IDC_CLAIM_DOCUMENT_CREATED};
    const idc_claim *latest = NULL;
    bool changed = false;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, kinds[k], 0));) {
            if (c->source != source || c->value.instant.day == IDC_DAY_NONE)
                continue;
            changed = changed || c->kind == IDC_CLAIM_DOCUMENT_MODIFIED;
            if (!latest || c->value.instant.day > latest->value.instant.day)
                latest = c;
        }
    /* What only says when it was made may have been changed ever since. */
    return changed ? latest : NULL;
}

static bool is_told_of(const idc_record *r, uint32_t source)
{
    return r->source == source && !r->earlier && r->dates && r->organisation &&
           (r->kind == IDC_RECORD_WORK || r->kind == IDC_RECORD_CERTIFICATE) &&
           !r->dates->value.dates.expected;
}

/* The role that begins last of those that cannot have been written down by that day. */
static const idc_record *latest_beyond(const idc_claims *claims, const idc_claim *changed,
                                       idc_proof *p)
{
    const idc_record *latest = NULL;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (is_told_of(r, changed->source) &&
            (!latest || idc_earliest(&r->dates->value.dates.start) >
                            idc_earliest(&latest->dates->value.dates.start)))
            latest = r;
    }
    if (!latest)
        return NULL;
    idc_proof_clear(p);
    idc_proof_span span = idc_proof_record(p, latest);
    uint32_t written = idc_proof_point(p);
    idc_proof_not_after(p, written, changed->value.instant.day, changed, IDC_STR("The file"),
                        "was changed last");
    idc_proof_order(p, span.begins, written, -AHEAD_DAYS, NULL, IDC_STR("What is told"),
                    "begins three months after the last change at the latest");
    return latest;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    idc_arena *arena = out->work->arena;
    idc_proof proof = idc_proof_open(out);
    size_t before = out->count;
    bool looked = false;
    for (uint32_t s = 0; s < claims->source_count && out->status == IDC_OK &&
                         out->count - before < IDC_FINDINGS_OF_CHECK;
         s++) {
        const idc_claim *changed = last_changed(claims, s);
        const idc_record *latest = changed ? latest_beyond(claims, changed, &proof) : NULL;
        looked = looked || latest;
        if (!latest || !proof.refuted)
            continue;
        idc_finding *finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS, "contradicts",
            "\"%S\" says that it was changed last on %S and tells of %S, %S.",
            claims->sources[s].label, idc_say_day(arena, changed->value.instant.day),
            idc_say_cut(arena, latest->organisation->raw, IDC_SAY_BYTES),
            idc_say_dates(arena, &latest->dates->value.dates));
        idc_finding_cite(finding, changed);
        idc_finding_cite(finding, latest->organisation);
        idc_finding_prove(finding, &proof);
    }
    if (!looked)
        idc_findings_skip(out, "no file that says when it was changed and has dated roles");
}

const idc_check idc_check_timeline_later_than_file = {
    .id = "timeline.later_than_file",
    .rows = "RF37",
    .title = "File that tells of later times than its own last change",
    .compares = "The day that a file says it was changed last with the roles and certificates it "
                "tells of.",
    .run = run,
};
