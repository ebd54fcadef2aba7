/**
 * @file idcheck.h  The whole interface of libidcheck.
 *
 * idc_config → idc_engine (shared) → idc_case with sources (one thread) → idc_engine_run() →
 * idc_report (shared) → idc_report_export(). See examples/01-check-a-folder.c.
 */
#ifndef IDCHECK_IDCHECK_H
#define IDCHECK_IDCHECK_H

#include <idcheck/base.h>
#include <idcheck/claim.h>
#include <idcheck/dates.h>
#include <idcheck/engine.h>
#include <idcheck/error.h>
#include <idcheck/export.h>
#include <idcheck/lineage.h>
#include <idcheck/names.h>
#include <idcheck/photos.h>
#include <idcheck/registry.h>
#include <idcheck/report.h>
#include <idcheck/source.h>
#include <idcheck/timeline.h>
#include <idcheck/version.h>

#endif
