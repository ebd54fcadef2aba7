#include "check/skills.h"

bool idc_skill_is_meant(const idc_claims *claims, uint32_t source, const idc_technology *technology)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_SKILL, IDC_CLAIM_SKILL_YEARS,
                                           IDC_CLAIM_WORK_TECHNOLOGY};
    if (!technology->common)
        return true;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, kinds[k], 0));) {
            if (c->source != source)
                continue;
            const idc_technology *other = idc_technology_find(
                kinds[k] == IDC_CLAIM_SKILL_YEARS ? c->value.years.subject_key : c->value.text.key);
            if (other && !other->common)
                return true;
        }
    return false;
}
