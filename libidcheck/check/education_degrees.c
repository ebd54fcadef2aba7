#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/schools.h"

enum { COURSES_MAX = 32, DAYS_OF_MONTH = 30 };

static bool is_course(const idc_record *r)
{
    return r->kind == IDC_RECORD_EDUCATION && !r->earlier && r->title && r->dates &&
           !r->dates->value.dates.expected && !idc_dates_reversed(&r->dates->value.dates);
}

static bool is_length(const idc_record *r)
{
    return r->dates && r->dates->value.dates.is_range && !r->dates->value.dates.open_end;
}

/* Longest time that the dates leave for the course, a month more at each end. */
static void look_at_length(const idc_claims *claims, const idc_record *r, idc_proof *proof,
                           idc_findings *out)
{
    const idc_interval *dates = &r->dates->value.dates;
    int months = idc_degree_months(r->title->value.text.key);
    idc_arena *arena = out->work->arena;
    const idc_record *near[IDC_RECORDS_NEAR];
    size_t count = months ? idc_records_near(claims, r, r->title, near) : 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_length(near[i]))
            return;
        idc_proof_clear(proof);
        idc_proof_span span = idc_proof_record(proof, near[i]);
        idc_proof_order(proof, span.begins, span.ends, (months - 2) * DAYS_OF_MONTH, r->title,
                        idc_arena_format(arena, "It takes %d months", months),
                        "or one less at each end");
        if (!proof->refuted)
            return;
    }
    if (!count)
        return;
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_CONTRADICTS, "short",
                         "\"%S\" gives %S for \"%S\", which takes %d months or more.",
                         claims->sources[r->source].label, idc_say_dates(arena, dates),
                         idc_say_cut(arena, r->title->raw, IDC_SAY_BYTES), months);
    idc_finding_cite(finding, r->dates);
    idc_finding_cite(finding, r->title);
    idc_finding_prove(finding, proof);
}

/* A doctor's degree that had ended before the only bachelor's or master's began. */
static void look_at_order(const idc_claims *claims, uint32_t source, idc_proof *proof,
                          idc_findings *out)
{
    const idc_record *lower = NULL, *doctor = NULL;
    idc_arena *arena = out->work->arena;
    size_t lowers = 0;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r->source != source || r->kind != IDC_RECORD_EDUCATION || r->earlier)
            continue;
        if (is_course(r) && idc_degree_level(r->title->value.text.key) == 4)
            doctor = doctor ? doctor : r;
        else {
            lowers++; /* whatever it is, it may be the first degree */
            lower = is_course(r) && idc_degree_level(r->title->value.text.key) ? r : NULL;
        }
    }
    const idc_record *near[IDC_RECORDS_NEAR];
    if (!doctor || !lower || lowers != 1 ||
        idc_records_near(claims, doctor, doctor->title, near) > 1 ||
        idc_records_near(claims, lower, lower->title, near) > 1)
        return;
    idc_proof_clear(proof);
    idc_proof_span first = idc_proof_record(proof, lower);
    idc_proof_span second = idc_proof_record(proof, doctor);
    idc_proof_order(proof, first.begins, second.ends, 0, NULL, IDC_STR("The only other degree"),
                    "begins before the doctor's ends");
    if (!proof->refuted)
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "order",
        "\"%S\" gives %S for \"%S\" and %S for \"%S\", the only degree before it.",
        claims->sources[source].label, idc_say_dates(arena, &doctor->dates->value.dates),
        idc_say_cut(arena, doctor->title->raw, IDC_SAY_BYTES),
        idc_say_dates(arena, &lower->dates->value.dates),
        idc_say_cut(arena, lower->title->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, doctor->dates);
    idc_finding_cite(finding, doctor->title);
    idc_finding_cite(finding, lower->dates);
    idc_finding_cite(finding, lower->title);
    idc_finding_prove(finding, proof);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count;
    bool looked = false;
    idc_proof proof = idc_proof_open(out);
    for (size_t i = 0; i < claims->record_count && out->status == IDC_OK &&
                       out->count - before < IDC_FINDINGS_OF_CHECK;
         i++) {
        if (!is_course(&claims->records[i]))
            continue;
        looked = true;
        look_at_length(claims, &claims->records[i], &proof, out);
    }
    for (uint32_t s = 0;
         s < claims->source_count && s < COURSES_MAX && looked && out->status == IDC_OK; s++)
        look_at_order(claims, s, &proof, out);
    if (!looked)
        idc_findings_skip(out, "no course of study with a degree and dates");
}

const idc_check idc_check_education_degrees = {
    .id = "education.degrees",
    .rows = "RF53",
    .title = "Degree shorter than there are, or in an order that cannot be",
    .compares = "Length of each course with the shortest that lead to its degree, and the order of "
                "a doctor's degree and the only one before it.",
    .run = run,
};
