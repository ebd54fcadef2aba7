#include <idcheck/registry.h>

#include "engine/engine.h"
#include "export/report.h"
#include "registry/registry.h"

idc_status idc_registry_add(idc_registry *registry, const idc_report *report, const char *at,
                            idc_error **err)
{
    if (!registry || !report || !at)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_registry_add: registry, report and at must not be NULL");
    idc_arena *arena = idc_engine_arena(report->engine, IDC_LIMIT_RUN_MEMORY);
    if (!arena)
        return idc_fail(&report->allocator, err, IDC_ERR_NOMEM, "");
    idc_work work = {.arena = arena, .limits = report->limits};
    idc_status status = idc_registry_store(registry, &work, &report->claims, at, err);
    idc_arena_free(arena);
    return status;
}
