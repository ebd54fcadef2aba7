#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"
#include "norm/technologies/technologies.h"

/* First day on which anybody, guests of a preview included, can have been examined in it. */
static int32_t first_day(const idc_technology *technology)
{
    int month = technology->year * 12 + technology->month - 1 - technology->slack_months;
    return idc_day(month / 12, month % 12 + 1, 1);
}

/* Technology of the name that became public last: "Terraform Associate" rather than "Terraform". */
static const idc_technology *latest_in(idc_str name)
{
    const idc_technology *latest = NULL;
    idc_mention m;
    for (size_t from = 0; idc_technology_in(name, from, &m); from = m.end)
        if (!m.technology->common && (!latest || first_day(m.technology) > first_day(latest)))
            latest = m.technology;
    return latest;
}

static void look(const idc_claims *claims, const idc_record *certificate,
                 const idc_technology *technology, idc_proof *proof, idc_findings *out)
{
    const idc_interval *dates = &certificate->dates->value.dates;
    idc_arena *arena = out->work->arena;
    const idc_record *near[IDC_RECORDS_NEAR];
    size_t count = idc_records_near(claims, certificate, certificate->title, near);
    for (size_t i = 0; i < count; i++) {
        if (!near[i]->dates)
            return;
        idc_proof_clear(proof);
        idc_proof_span span = idc_proof_record(proof, near[i]);
        idc_proof_not_before(proof, span.begins, first_day(technology), NULL,
                             idc_str_of(technology->name), "can be examined");
        if (!proof->refuted)
            return;
    }
    idc_endpoint month = {.first_day = idc_day(technology->year, technology->month, 1),
                          .precision = IDC_PRECISION_MONTH};
    idc_interval since = {.start = month}, issued = {.start = dates->start};
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" dates \"%S\" %S; %s became public in %S.",
        claims->sources[certificate->source].label,
        idc_say_cut(arena, certificate->title->raw, IDC_SAY_BYTES), idc_say_dates(arena, &issued),
        technology->name, idc_say_dates(arena, &since));
    idc_finding_cite(finding, certificate->title);
    idc_finding_cite(finding, certificate->dates);
    idc_finding_prove(finding, proof);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count;
    idc_proof proof = idc_proof_open(out);
    bool looked = false;
    for (size_t i = 0; i < claims->record_count && out->status == IDC_OK &&
                       out->count - before < IDC_FINDINGS_OF_CHECK;
         i++) {
        const idc_record *r = &claims->records[i];
        if (r->kind != IDC_RECORD_CERTIFICATE || r->earlier || !r->title || !r->dates)
            continue;
        const idc_technology *technology = latest_in(r->title->raw);
        if (!technology)
            continue;
        looked = true;
        look(claims, r, technology, &proof, out);
    }
    if (!looked)
        idc_findings_skip(out, "no dated certificate that names a technology of the table");
}

const idc_check idc_check_certificate_dates = {
    .id = "certificate.dates",
    .rows = "RF23",
    .title = "Certificate from before there was what it certifies",
    .compares = "Dates of certificates with the day the technology or the exam they name became "
                "public.",
    .run = run,
};
