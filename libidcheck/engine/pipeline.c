/*
 * The way of the data, one call a stage:
 *
 *   bytes → source → documents → claim (norm) → claims → check → findings → score → report
 */
#include "engine/pipeline.h"

#include "check/check.h"
#include "score/score.h"

static idc_status look_up(idc_report *report, idc_registry *registry, idc_check_input *input,
                          idc_error **err)
{
    *input = (idc_check_input){.claims = &report->claims};
    if (!registry)
        return IDC_OK;
    return idc_registry_look_up(registry, &report->work, &report->claims, &input->registry, err);
}

static idc_status run_checks(idc_report *report, const idc_check_input *input)
{
    report->findings.work = &report->work;
    report->findings.told = report->claims.told;
    return idc_checks_run(input, report->engine->enabled, &report->findings);
}

static idc_status run_stages(idc_report *report, idc_case *c, idc_registry *registry,
                             idc_error **err)
{
    idc_check_input input;
    /* A picture may stand in another case mirrored or turned. */
    report->read_wishes = IDC_WISH_THUMBNAILS | (registry ? IDC_WISH_TURNS : 0);
    idc_status status = idc_pipeline_read(report, c);
    if (status == IDC_OK)
        status = idc_pipeline_collect(report, c);
    if (status == IDC_OK)
        status = look_up(report, registry, &input, err);
    if (status == IDC_OK)
        status = run_checks(report, &input);
    if (status == IDC_OK) {
        idc_pipeline_review(report);
        status = idc_score_run(report->arena, report->policy, &report->findings, &report->score);
    }
    return status;
}

/* What the caller is told when a run ends early. */
static idc_status explain(const idc_report *report, idc_status status, idc_error **err)
{
    if (status == IDC_ERR_NOMEM && idc_arena_hit_limit(report->arena))
        status = IDC_ERR_LIMIT;
    return idc_fail(&report->allocator, err, status, "idc_engine_run: %s",
                    status == IDC_ERR_LIMIT       ? "a limit of the run was reached: raise "
                                                    "run.memory, claims.count or findings.count"
                    : status == IDC_ERR_CANCELLED ? "the case was cancelled"
                                                  : "the run ended early");
}

idc_status idc_pipeline_run(idc_engine *engine, idc_case *c, idc_registry *registry,
                            idc_report **out, idc_error **err)
{
    *out = NULL;
    idc_report *report = idc_report_new(engine, c);
    if (!report)
        return idc_fail(&engine->allocator, err, IDC_ERR_NOMEM, "");
    idc_status status = run_stages(report, c, registry, err);
    if (status != IDC_OK) {
        status = explain(report, status, err);
        idc_report_free(report);
        return status;
    }
    /* The case may be freed before its report. */
    report->work.cancelled = NULL;
    *out = report;
    return IDC_OK;
}

idc_status idc_engine_run(idc_engine *engine, idc_case *c, idc_registry *registry, idc_report **out,
                          idc_error **err)
{
    if (!engine || !c || !out || c->engine != engine)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_engine_run: engine, case and out must not be NULL, and the case must "
                        "have been made for this engine");
    return idc_pipeline_run(engine, c, registry, out, err);
}
