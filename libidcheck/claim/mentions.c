/* What sentences mention: technologies of a job or project, each once, and years with something. */
#include "claim/extract.h"
#include "claim/readings.h"
#include "norm/technologies/technologies.h"

/* More of one job would be a list of key words, which says nothing of the job. */
enum { OF_A_JOB = 40 };

static bool has(const idc_collector *c, idc_claim_kind kind, const char *name, size_t *count)
{
    *count = 0;
    for (size_t i = c->count; i > 0 && c->items[i - 1]->record == c->record; i--)
        if (c->items[i - 1]->kind == kind) {
            ++*count;
            const idc_technology *known = idc_technology_by_key(c->items[i - 1]->value.text.key);
            if (known && known->name == name)
                return true;
        }
    return false;
}

idc_status idc_collect_technologies(idc_collector *c, idc_str text, idc_span span,
                                    const idc_line *line, size_t from, size_t end,
                                    int32_t confidence_permille)
{
    idc_mention m;
    idc_str read = idc_str_sub(text, 0, end);
    size_t count = 0;
    idc_claim_kind kind = c->records[c->record].kind == IDC_RECORD_PROJECT
                              ? IDC_CLAIM_PROJECT_TECHNOLOGY
                              : IDC_CLAIM_WORK_TECHNOLOGY;
    while (from < read.len && idc_technology_in(read, from, &m)) {
        from = m.end;
        if (has(c, kind, m.technology->name, &count) || count >= OF_A_JOB)
            continue;
        idc_claim *claim =
            idc_collect_new(c, kind, idc_str_sub(read, m.begin, m.end),
                            line ? idc_line_span(line, m.begin, m.end) : span, confidence_permille);
        if (!claim)
            return IDC_ERR_NOMEM;
        claim->value.text.key = idc_str_of(m.technology->key);
        idc_status status = idc_collect_claim(c, claim, NULL);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

idc_status idc_collect_years(idc_collector *c, idc_str text, idc_span span, const idc_line *line,
                             size_t begin_before, int32_t confidence_permille)
{
    idc_years years;
    size_t at = 0;
    while (at < text.len && idc_years_find(text, at, &years)) {
        at = years.end > at ? years.end : text.len;
        if (years.begin >= begin_before)
            break;
        idc_str raw = idc_str_sub(text, years.begin, years.end);
        idc_span where = line ? idc_line_span(line, years.begin, years.end) : span;
        idc_status status =
            idc_collect(c, IDC_CLAIM_SKILL_YEARS, raw, where, confidence_permille, NULL);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}
