#include "check/proof.h"

#include "check/roles.h"
#include "check/say.h"

struct idc_said {
    const idc_claim *claim;
    idc_str subject;
    const char *words;
    int32_t day; /* IDC_DAY_NONE: an order of two points */
    bool from;
};

/* A proof has a handful of points, so that the limits of the case are not what bounds it. */
typedef struct room {
    idc_work work;
    idc_limits limits;
} room;

idc_proof idc_proof_open(idc_findings *out)
{
    idc_proof p = {.out = out};
    room *r = idc_arena_alloc(out->work->arena, sizeof *r);
    if (r) {
        idc_limits_init(&r->limits);
        r->work = (idc_work){.arena = out->work->arena, .limits = &r->limits};
        p.network = idc_network_new(&r->work);
    }
    if (!p.network && out->status == IDC_OK)
        out->status = IDC_ERR_NOMEM;
    return p;
}

void idc_proof_clear(idc_proof *p)
{
    if (p->network)
        idc_network_clear(p->network);
    p->count = 0;
    p->refuted = false;
}

uint32_t idc_proof_point(idc_proof *p)
{
    uint32_t point = p->network ? idc_network_point(p->network) : 0;
    if (!point && p->out->status == IDC_OK)
        p->out->status = IDC_ERR_NOMEM;
    return point;
}

/* Further statements than the one that was refused add nothing. */
static void state(idc_proof *p, idc_difference d, idc_said said)
{
    if (p->refuted || p->out->status != IDC_OK)
        return;
    idc_said *all =
        idc_arena_grow(p->out->work->arena, p->said, p->count, &p->capacity, sizeof *all);
    if (!all) {
        p->out->status = IDC_ERR_NOMEM;
        return;
    }
    p->said = all;
    all[p->count] = said;
    d.tag = (uint32_t)p->count++;
    idc_added added = idc_network_add(p->network, d);
    if (added == IDC_ADDED_NOT)
        p->out->status = IDC_ERR_NOMEM;
    p->refuted = added == IDC_ADDED_AGAINST;
}

static bool is_day(int32_t day)
{
    return day > -IDC_DAYS_MAX && day < IDC_DAYS_MAX;
}

void idc_proof_not_before(idc_proof *p, uint32_t point, int32_t day, const idc_claim *claim,
                          idc_str subject, const char *words)
{
    if (is_day(day))
        state(p, (idc_difference){point, IDC_POINT_ORIGIN, -day, 0},
              (idc_said){claim, subject, words, day, true});
}

void idc_proof_not_after(idc_proof *p, uint32_t point, int32_t day, const idc_claim *claim,
                         idc_str subject, const char *words)
{
    if (is_day(day))
        state(p, (idc_difference){IDC_POINT_ORIGIN, point, day, 0},
              (idc_said){claim, subject, words, day, false});
}

void idc_proof_order(idc_proof *p, uint32_t earlier, uint32_t later, int32_t days,
                     const idc_claim *claim, idc_str subject, const char *words)
{
    state(p, (idc_difference){later, earlier, -days, 0},
          (idc_said){claim, subject, words, IDC_DAY_NONE, false});
}

idc_proof_span idc_proof_record(idc_proof *p, const idc_record *record)
{
    const idc_interval *dates = &record->dates->value.dates;
    const idc_endpoint *end = dates->is_range ? &dates->end : &dates->start;
    bool certificate = record->kind == IDC_RECORD_CERTIFICATE;
    const idc_claim *of =
        record->organisation && !certificate ? record->organisation : record->title;
    idc_str what = of ? of->raw : IDC_STR("The entry");
    const char *begins = certificate ? "is dated" : "begins";
    idc_proof_span span;
    span.begins = idc_proof_point(p);
    span.ends = idc_proof_point(p);
    idc_proof_not_before(p, span.begins, idc_earliest(&dates->start), record->dates, what, begins);
    idc_proof_not_after(p, span.begins, idc_latest(&dates->start), record->dates, what, begins);
    if (!dates->open_end) {
        idc_proof_not_before(p, span.ends, idc_earliest(end), record->dates, what, "ends");
        idc_proof_not_after(p, span.ends, idc_latest(end), record->dates, what, "ends");
    }
    idc_proof_order(p, span.begins, span.ends, 0, NULL, IDC_STR("Nothing"),
                    "ends before it begins");
    return span;
}

static idc_step step_of(idc_arena *arena, const idc_said *said)
{
    idc_str subject = idc_say_cut(arena, said->subject, IDC_SAY_BYTES);
    idc_step step = {.claim = said->claim, .day = said->day, .from = said->from};
    step.text =
        said->day == IDC_DAY_NONE
            ? idc_arena_format(arena, "%S %s", subject, said->words)
            : idc_arena_format(arena, "%S %s %S or %s", subject, said->words,
                               idc_say_day(arena, said->day), said->from ? "later" : "earlier");
    return step;
}

void idc_finding_prove(idc_finding *finding, const idc_proof *p)
{
    size_t count;
    if (!finding || !p->refuted)
        return;
    idc_arena *arena = p->out->work->arena;
    const idc_difference *cycle = idc_network_proof(p->network, &count);
    idc_step *steps = idc_arena_array(arena, count, sizeof *steps);
    for (size_t i = 0; steps && i < count; i++) {
        steps[i] = step_of(arena, &p->said[cycle[i].tag]);
        if (!steps[i].text.ptr)
            steps = NULL;
        else
            idc_finding_cite(finding, steps[i].claim);
    }
    if (!steps) {
        p->out->status = IDC_ERR_NOMEM;
        return;
    }
    finding->steps = steps;
    finding->step_count = count;
}
