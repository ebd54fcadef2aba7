/** @file pipeline.h  The way of the data, stage by stage. See pipeline.c. */
#ifndef IDC_ENGINE_PIPELINE_H
#define IDC_ENGINE_PIPELINE_H

#include "engine/engine.h"
#include "export/report.h"
#include "registry/registry.h"

/** Runs all stages; on failure the report is freed and *out is NULL. */
idc_status idc_pipeline_run(idc_engine *engine, idc_case *c, idc_registry *registry,
                            idc_report **out, idc_error **err);

/** Reads the case's sources into documents, in the report's order. */
idc_status idc_pipeline_read(idc_report *report, idc_case *c);

/** Makes claims of all documents. */
idc_status idc_pipeline_collect(idc_report *report, idc_case *c);

/** Gives findings the state that the manifest's "reviews" say. */
void idc_pipeline_review(idc_report *report);

/** Diagnostics for reviews that name no check or no state. */
idc_status idc_reviews_note_unknown(idc_document *doc);

/** New report holding engine and inputs; NULL when there is no memory. */
idc_report *idc_report_new(idc_engine *engine, idc_case *c);

#endif
