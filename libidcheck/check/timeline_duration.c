#include "check/check.h"
#include "check/proof.h"
#include "check/roles.h"
#include "check/say.h"

/* Months are counted with both ends, with one, or to the day; and are 28 to 31 days long. */
enum {
    MONTHS_OFF = 2,
    SHORT_MONTH = 28,
    LONG_MONTH = 31,
    HALF_A_YEAR_MONTHS = 7,
    YEAR_MONTHS = 12
};

/* Roles are told this long before they begin. */
enum { AHEAD_DAYS = 92 };

/* Roles and lines looked at, so that a hostile page costs what an honest one does. */
enum { LINES_LOOKED_AT = 400000 };

/* How long the line says that a role was: right behind its dates. */
static bool read_stated(const idc_claims *claims, const idc_record *r, size_t *lines_left,
                        idc_duration *stated)
{
    const idc_document *document = claims->sources[r->source].document;
    idc_str before, after;
    for (size_t i = 0; document && i < document->line_count && *lines_left; i++, --*lines_left)
        if (idc_claim_in_line(r->dates, &document->lines[i], &before, &after))
            return idc_duration_read(after, stated);
    return false;
}

static bool cannot_be(const idc_claims *claims, const idc_record *r, const idc_duration *stated,
                      idc_proof *p)
{
    const idc_interval *dates = &r->dates->value.dates;
    int under = stated->years_alone ? HALF_A_YEAR_MONTHS : MONTHS_OFF;
    int over = stated->years_alone ? YEAR_MONTHS : MONTHS_OFF;
    idc_proof_clear(p);
    idc_proof_span span = idc_proof_record(p, r);
    idc_str length = idc_arena_format(p->out->work->arena, "%d months", stated->months);
    if (stated->months > under)
        idc_proof_order(p, span.begins, span.ends, (stated->months - under) * SHORT_MONTH, r->dates,
                        length, "lie between them, by what the line says");
    if (!dates->open_end)
        idc_proof_order(p, span.ends, span.begins, -(stated->months + over) * LONG_MONTH, r->dates,
                        length, "and no more lie between them, by what the line says");
    else if (claims->as_of_day != IDC_DAY_NONE)
        idc_proof_not_after(p, span.ends, claims->as_of_day + AHEAD_DAYS, NULL,
                            IDC_STR("What is told"), "was so far on");
    return p->refuted;
}

static void tell(const idc_claims *claims, const idc_record *r, const idc_duration *stated,
                 const idc_proof *proof, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "contradicts",
        "\"%S\" gives %S for %S and a length of %d years and %d months beside it.",
        claims->sources[r->source].label, idc_say_dates(arena, &r->dates->value.dates),
        idc_say_cut(arena, r->organisation->raw, IDC_SAY_BYTES), stated->months / YEAR_MONTHS,
        stated->months % YEAR_MONTHS);
    idc_finding_cite(finding, r->dates);
    idc_finding_cite(finding, r->organisation);
    idc_finding_prove(finding, proof);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    idc_proof proof = idc_proof_open(out);
    size_t before = out->count, lines_left = LINES_LOOKED_AT;
    bool looked = false;
    for (uint32_t s = 0; s < claims->source_count; s++) {
        idc_roles roles;
        idc_roles_of(claims, s, &roles);
        for (size_t i = 0; i < roles.count && out->status == IDC_OK &&
                           out->count - before < IDC_FINDINGS_OF_CHECK;
             i++) {
            idc_duration stated;
            if (!roles.items[i]->dates->value.dates.is_range ||
                !read_stated(claims, roles.items[i], &lines_left, &stated))
                continue;
            looked = true;
            if (cannot_be(claims, roles.items[i], &stated, &proof))
                tell(claims, roles.items[i], &stated, &proof, out);
        }
    }
    if (!looked)
        idc_findings_skip(out, "no role with its length beside its dates");
}

const idc_check idc_check_timeline_duration = {
    .id = "timeline.duration",
    .rows = "RF17",
    .title = "Length that is not that of the dates beside it",
    .compares = "Lengths such as \"3 yrs 5 mos\" with the dates that they stand behind.",
    .run = run,
};
