/* Stage two: documents to claims. */
#include "claim/collect.h"

#include "claim/withhold.h"
#include "engine/pipeline.h"

/* Names the host was told; parsed for comparison, never written anywhere. */
static idc_status parse_known_names(idc_report *report, const idc_case *c)
{
    const idc_name **names =
        idc_arena_array(report->arena, c->known_name_count, sizeof(const idc_name *));
    size_t count = 0;
    if (!names)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < c->known_name_count; i++) {
        idc_name *name;
        idc_status status = idc_name_parse(&report->work, c->known_names[i], &name);
        if (status == IDC_ERR_LIMIT)
            continue;
        if (status != IDC_OK)
            return status;
        names[count++] = name;
    }
    report->claims.known_names = names;
    report->claims.known_name_count = count;
    return IDC_OK;
}

/* Where the role is, as the host's manifest says. */
static void take_interests(idc_report *report, const idc_node *manifest)
{
    idc_str place = idc_node_text(idc_node_get(manifest, "interests"), "role_location");
    if (!place.len)
        return;
    report->claims.role_location = place;
    (void)idc_place_read(&report->work, place, &report->claims.role_place);
}

static idc_status collect_source(idc_collector *collector, idc_report *report, size_t index)
{
    const idc_source_info *info = &report->claims.sources[index];
    collector->source = (uint32_t)index;
    collector->record = IDC_RECORD_NONE;
    collector->date_day = info->date_day;
    if (info->document->manifest) {
        take_interests(report, info->document->manifest);
        return idc_collect_observations(collector,
                                        idc_node_get(info->document->manifest, "observations"));
    }
    return idc_collect_document(collector, info->document, info->role, info->platform);
}

idc_status idc_pipeline_collect(idc_report *report, idc_case *c)
{
    idc_collector collector = {.work = &report->work, .record = IDC_RECORD_NONE};
    idc_status status = parse_known_names(report, c);
    for (size_t i = 0; status == IDC_OK && i < report->claims.source_count; i++)
        status = collect_source(&collector, report, i);
    if (status == IDC_OK)
        status = idc_collect_identities(&collector, &report->claims);
    if (status == IDC_OK)
        status = idc_withhold(&collector, &report->claims);
    if (status == IDC_OK)
        status = idc_withhold_identities(&collector, &report->claims);
    report->claims.items = (const idc_claim *const *)collector.items;
    report->claims.count = collector.count;
    report->claims.records = collector.records;
    report->claims.record_count = collector.record_count;
    return status;
}
