#include "engine/pipeline.h"

static const char *const states[] = {"ok", "partial", "failed", "ignored"};

idc_report *idc_report_new(idc_engine *engine, idc_case *c)
{
    idc_report *report = engine->allocator.alloc(engine->allocator.ctx, sizeof *report);
    if (!report)
        return NULL;
    memset(report, 0, sizeof *report);
    report->allocator = engine->allocator;
    report->arena = idc_engine_arena(engine, IDC_LIMIT_RUN_MEMORY);
    if (!report->arena) {
        report->allocator.free(report->allocator.ctx, report);
        return NULL;
    }
    idc_engine_hold(engine);
    idc_inputs_hold(c->inputs);
    report->engine = engine;
    report->inputs = c->inputs;
    report->limits = &engine->limits;
    report->policy = engine->policy;
    report->work =
        (idc_work){.arena = report->arena, .limits = &engine->limits, .cancelled = &c->cancelled};
    report->case_id = report->claims.case_id = c->id;
    report->subject = c->subject;
    report->claims.as_of_day = c->as_of_day;
    report->tables = IDC_STR("1");
    return report;
}

void idc_report_free(idc_report *report)
{
    if (!report)
        return;
    idc_allocator allocator = report->allocator;
    idc_engine *engine = report->engine;
    for (size_t i = 0; i < report->source_arena_count; i++)
        idc_arena_free(report->source_arenas[i]);
    idc_arena_free(report->arena);
    idc_inputs_free(report->inputs);
    allocator.free(allocator.ctx, report);
    idc_engine_free(engine);
}

const char *idc_report_case_id(const idc_report *report)
{
    return report->case_id.ptr;
}

size_t idc_report_source_count(const idc_report *report)
{
    return report->claims.source_count;
}

const char *idc_report_source_label(const idc_report *report, size_t index)
{
    return index < report->claims.source_count ? report->claims.sources[index].label.ptr : NULL;
}

const char *idc_report_source_status(const idc_report *report, size_t index)
{
    if (index >= report->claims.source_count)
        return NULL;
    return states[report->claims.sources[index].document->state];
}

size_t idc_report_claim_count(const idc_report *report)
{
    return report->claims.count;
}

const idc_claim *idc_report_claim(const idc_report *report, size_t index)
{
    return index < report->claims.count ? report->claims.items[index] : NULL;
}

size_t idc_report_finding_count(const idc_report *report)
{
    return report->findings.count;
}

const idc_finding *idc_report_finding(const idc_report *report, size_t index)
{
    return index < report->findings.count ? report->findings.items[index] : NULL;
}

int32_t idc_report_score_millibits(const idc_report *report)
{
    return report->score->millibits;
}

const char *idc_report_band(const idc_report *report)
{
    return report->score->band;
}

int32_t idc_report_coverage_permille(const idc_report *report)
{
    return report->score->coverage_permille;
}

int idc_report_abstained(const idc_report *report)
{
    return report->score->abstained;
}

uint32_t idc_claim_id(const idc_claim *claim)
{
    return claim->id;
}

const char *idc_claim_kind_name(const idc_claim *claim)
{
    return idc_claim_kind_text(claim->kind);
}

const char *idc_claim_raw(const idc_claim *claim)
{
    return claim->raw.ptr;
}

uint32_t idc_claim_source(const idc_claim *claim)
{
    return claim->source;
}

int32_t idc_claim_confidence_permille(const idc_claim *claim)
{
    return claim->confidence_permille;
}

idc_span_view idc_claim_span(const idc_claim *claim)
{
    return (idc_span_view){.path = claim->span.path.ptr ? claim->span.path.ptr : "",
                           .begin = claim->span.begin,
                           .end = claim->span.end,
                           .page = claim->span.page};
}
