/** @file skills.h  Technologies that a source claims. */
#ifndef IDC_CHECK_SKILLS_H
#define IDC_CHECK_SKILLS_H

#include "claim/claim.h"
#include "norm/technologies/technologies.h"

/** False for a word such as "docker" or "playwright" in a source that names no other technology. */
bool idc_skill_is_meant(const idc_claims *claims, uint32_t source,
                        const idc_technology *technology);

#endif
