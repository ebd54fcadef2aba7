#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"

/* A start this near ahead is an offer that was taken up. */
#define AHEAD_DAYS 92

/* Day after which a date of the source lies ahead: the later of its own and the case's. */
static int32_t today_of(const idc_claims *claims, uint32_t source)
{
    int32_t own = claims->sources[source].date_day;
    return own > claims->as_of_day ? own : claims->as_of_day;
}

static void look(const idc_claims *claims, const idc_record *record, idc_proof *proof,
                 idc_findings *out)
{
    const idc_interval *dates = &record->dates->value.dates;
    idc_arena *arena = out->work->arena;
    int32_t today = today_of(claims, record->source);
    const idc_claim *of = record->organisation ? record->organisation : record->title;
    idc_str what = of ? idc_say_cut(arena, of->raw, IDC_SAY_BYTES) : IDC_STR("an entry");
    idc_finding *finding = NULL;
    idc_proof_clear(proof);
    idc_proof_span span = idc_proof_record(proof, record);
    if (proof->refuted) {
        finding = idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, "end_before_start",
                                   "\"%S\" gives %S for %S: the end lies before the start.",
                                   claims->sources[record->source].label,
                                   idc_say_dates(arena, dates), what);
    } else if (record->kind == IDC_RECORD_WORK && !dates->expected && today != IDC_DAY_NONE) {
        idc_proof_not_after(proof, span.begins, today + AHEAD_DAYS, NULL,
                            claims->sources[record->source].label,
                            "tells of roles that begin within three months of its day:");
        if (proof->refuted)
            finding =
                idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, "start_ahead",
                                 "\"%S\" gives %S for %S: the start lies after %S.",
                                 claims->sources[record->source].label, idc_say_dates(arena, dates),
                                 what, idc_say_day(arena, today));
    }
    idc_finding_cite(finding, record->dates);
    if (of)
        idc_finding_cite(finding, of);
    idc_finding_prove(finding, proof);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count, looked = 0;
    idc_proof proof = idc_proof_open(out);
    for (size_t i = 0; i < claims->record_count && out->status == IDC_OK &&
                       out->count - before < IDC_FINDINGS_OF_CHECK;
         i++) {
        const idc_record *record = &claims->records[i];
        bool dated = record->dates &&
                     (record->kind == IDC_RECORD_WORK || record->kind == IDC_RECORD_EDUCATION);
        if (!dated || record->earlier)
            continue;
        looked++;
        look(claims, record, &proof, out);
    }
    if (!looked)
        idc_findings_skip(out, "no dated role or course of study");
}

const idc_check idc_check_timeline_impossible_dates = {
    .id = "timeline.impossible_dates",
    .rows = "RF17",
    .title = "Dates that cannot be",
    .compares = "Start and end of each role and course of study with each other, and the start of "
                "each role with the day the document was made or the case was looked at.",
    .run = run,
};
