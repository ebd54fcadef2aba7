/* The order of findings: what stands in a finding decides, never when it was added. */
#include "check/check.h"

static int by_text(const char *a, const char *b)
{
    return idc_str_cmp(idc_str_of(a), idc_str_of(b));
}

static int by_evidence(const idc_finding *a, const idc_finding *b)
{
    for (size_t i = 0; i < a->evidence_count && i < b->evidence_count; i++)
        if (a->evidence[i]->id != b->evidence[i]->id)
            return a->evidence[i]->id < b->evidence[i]->id ? -1 : 1;
    return (a->evidence_count > b->evidence_count) - (a->evidence_count < b->evidence_count);
}

static int compare(const idc_finding *a, const idc_finding *b)
{
    int c = by_text(a->check->id, b->check->id);
    if (!c)
        c = by_evidence(a, b);
    if (!c)
        c = idc_str_cmp(a->message, b->message);
    if (!c)
        c = by_text(a->level, b->level);
    if (!c)
        c = (int)a->outcome - (int)b->outcome;
    if (!c)
        c = idc_str_cmp(a->other_case, b->other_case);
    if (!c)
        c = idc_str_cmp(a->state, b->state);
    return c ? c
             : (a->strength_permille > b->strength_permille) -
                   (a->strength_permille < b->strength_permille);
}

/* Shell's sort: in place, without the C library's qsort, which may allocate. The order is total
   but for findings that are the same in every part. Gaps: Ciura (2001). */
void idc_findings_sort(idc_findings *f)
{
    static const size_t gaps[] = {701, 301, 132, 57, 23, 10, 4, 1};
    for (size_t g = 0; g < sizeof gaps / sizeof *gaps; g++) {
        size_t gap = gaps[g];
        for (size_t i = gap; i < f->count; i++) {
            idc_finding *moved = f->items[i];
            size_t at = i;
            for (; at >= gap && compare(f->items[at - gap], moved) > 0; at -= gap)
                f->items[at] = f->items[at - gap];
            f->items[at] = moved;
        }
    }
    for (size_t i = 0; i < f->count; i++)
        f->items[i]->id = (uint32_t)i;
}
