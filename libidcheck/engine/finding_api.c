#include <idcheck/report.h>

#include "finding/finding.h"
#include "score/policy.h"

const char *idc_finding_check_id(const idc_finding *finding)
{
    return finding->check->id;
}

const char *idc_finding_rows(const idc_finding *finding)
{
    return finding->check->rows;
}

const char *idc_finding_group(const idc_finding *finding)
{
    return finding->texts->group_id.ptr;
}

const char *idc_finding_outcome(const idc_finding *finding)
{
    return idc_outcome_text(finding->outcome);
}

const char *idc_finding_message(const idc_finding *finding)
{
    return finding->message.ptr;
}

const char *idc_finding_question(const idc_finding *finding)
{
    return finding->question.ptr;
}

const char *idc_finding_state(const idc_finding *finding)
{
    return finding->state.ptr;
}

int32_t idc_finding_weight_millibits(const idc_finding *finding)
{
    return finding->weight_millibits;
}

int32_t idc_finding_contribution_millibits(const idc_finding *finding)
{
    return finding->contribution_millibits;
}

size_t idc_finding_evidence_count(const idc_finding *finding)
{
    return finding->evidence_count;
}

const idc_claim *idc_finding_evidence(const idc_finding *finding, size_t index)
{
    return index < finding->evidence_count ? finding->evidence[index] : NULL;
}

size_t idc_finding_benign_count(const idc_finding *finding)
{
    return finding->texts->benign_count;
}

const char *idc_finding_benign(const idc_finding *finding, size_t index)
{
    return index < finding->texts->benign_count ? finding->texts->benign[index].ptr : NULL;
}
