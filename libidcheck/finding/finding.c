#include "finding/finding.h"

#include "claim/told.h"

const char *idc_outcome_text(idc_outcome outcome)
{
    static const char *const texts[] = {"contradicts", "supports", "notice"};
    return (unsigned)outcome < 3 ? texts[outcome] : "notice";
}

idc_finding *idc_findings_add(idc_findings *f, idc_outcome outcome, const char *level,
                              const char *pattern, ...)
{
    if (f->status == IDC_OK)
        f->status = idc_charge(f->work, IDC_LIMIT_FINDINGS, 1);
    if (f->status != IDC_OK)
        return NULL;
    idc_arena *arena = f->work->arena;
    idc_buf message = idc_buf_in(arena);
    va_list args;
    va_start(args, pattern);
    idc_buf_vformat(&message, pattern, &args);
    va_end(args);
    bool tells = false;
    if (!message.failed)
        f->status = idc_told_in(f->told, f->work, idc_buf_str(&message), &tells);
    if (f->status != IDC_OK || tells)
        return NULL;
    idc_finding *finding = idc_arena_alloc(arena, sizeof *finding);
    idc_finding **items = idc_arena_grow(arena, f->items, f->count, &f->capacity, sizeof *f->items);
    if (!finding || !items || message.failed) {
        f->status = IDC_ERR_NOMEM;
        return NULL;
    }
    *finding = (idc_finding){.check = f->check, .outcome = outcome, .level = level};
    finding->message = idc_buf_str(&message);
    finding->strength_permille = 1000;
    finding->state = IDC_STR("open");
    f->items = items;
    f->items[f->count++] = finding;
    return finding;
}

void idc_finding_cite(idc_finding *finding, const idc_claim *claim)
{
    if (!finding || !claim || finding->evidence_count == IDC_EVIDENCE_MAX)
        return;
    for (size_t i = 0; i < finding->evidence_count; i++)
        if (finding->evidence[i] == claim)
            return;
    finding->evidence[finding->evidence_count++] = claim;
    if (claim->confidence_permille < finding->strength_permille)
        finding->strength_permille = claim->confidence_permille;
}

void idc_findings_skip(idc_findings *f, const char *why)
{
    if (f->status != IDC_OK)
        return;
    idc_not_evaluated *rows =
        idc_arena_grow(f->work->arena, f->not_evaluated, f->not_evaluated_count,
                       &f->not_evaluated_capacity, sizeof *rows);
    if (!rows) {
        f->status = IDC_ERR_NOMEM;
        return;
    }
    rows[f->not_evaluated_count++] = (idc_not_evaluated){f->check, idc_str_of(why)};
    f->not_evaluated = rows;
}
