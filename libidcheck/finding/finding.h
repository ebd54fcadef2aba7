/**
 * @file finding.h  What checks say: findings, and why a check had nothing to look at.
 *
 * A check adds findings to a sink. It gives outcome, level and evidence; weight, group, innocent
 * explanations and question come from the policy, later. In the run's arena.
 */
#ifndef IDC_FINDING_FINDING_H
#define IDC_FINDING_FINDING_H

#include "claim/claim.h"

struct idc_check;
struct idc_policy_check;

typedef enum idc_outcome {
    IDC_OUTCOME_CONTRADICTS,
    IDC_OUTCOME_SUPPORTS,
    IDC_OUTCOME_NOTICE /* something a reviewer should see; weighs nothing */
} idc_outcome;

/** "contradicts", "supports", "notice". */
const char *idc_outcome_text(idc_outcome outcome);

#define IDC_EVIDENCE_MAX 8

/** One link of a proof that claims cannot hold together: what a claim says, or what time is. */
typedef struct idc_step {
    idc_str text;           /* "Larkspur ends 31 Dec 2013 or earlier" */
    const idc_claim *claim; /* that says it; NULL: it holds of itself */
    int32_t day;            /* that it bounds; IDC_DAY_NONE when it bounds none */
    bool from;              /* that day or later; else that day or earlier */
} idc_step;

typedef struct idc_finding {
    uint32_t id;
    const struct idc_check *check;
    idc_outcome outcome;
    const char *level; /* key of the policy's weight, static: "contradicts", "exact", "near" */
    idc_str message;
    const idc_claim *evidence[IDC_EVIDENCE_MAX]; /* two or more wherever two sources speak */
    size_t evidence_count;
    const idc_step *steps; /* a cycle, in order: without any one of them the others could hold */
    size_t step_count;     /* 0: the message says it all */
    int32_t strength_permille; /* parser confidence and clearness; scales the weight */
    idc_str state;             /* "open" unless the host said explained, disputed, confirmed */
    idc_str subject;           /* what {name} etc. in the question stands for; may be empty */
    idc_str other_case;        /* id of the other case, registry checks only */
    /* filled by score */
    const struct idc_policy_check *texts; /* of the policy: group, explanations, references */
    idc_str question;                     /* filled in; "" when none should be asked */
    int32_t weight_millibits;
    int32_t contribution_millibits;
} idc_finding;

/** Why a check looked at nothing. */
typedef struct idc_not_evaluated {
    const struct idc_check *check;
    idc_str why;
} idc_not_evaluated;

typedef struct idc_findings {
    idc_work *work;
    const struct idc_told *told; /* names of which no finding speaks; NULL: none */
    idc_finding **items;
    size_t count, capacity;
    idc_not_evaluated *not_evaluated;
    size_t not_evaluated_count, not_evaluated_capacity;
    const struct idc_check *check; /* that is running */
    idc_status status;             /* first failure; sticks */
} idc_findings;

/**
 * New finding of the running check; pattern as idc_buf_format. Strength starts as the least
 * confidence of the evidence given with idc_finding_cite(). @return NULL when there is no memory
 * or the limit is reached (findings->status tells), or when the message tells a name that the host
 * was told; all calls accept NULL findings then.
 */
idc_finding *idc_findings_add(idc_findings *f, idc_outcome outcome, const char *level,
                              const char *pattern, ...);

/** Adds evidence; claims past IDC_EVIDENCE_MAX and repeats are dropped. */
void idc_finding_cite(idc_finding *finding, const idc_claim *claim);

/** The running check had nothing to compare; why says what was missing. */
void idc_findings_skip(idc_findings *f, const char *why);

/** Orders findings by check id, then evidence, then message, and numbers them. */
void idc_findings_sort(idc_findings *f);

/**
 * Question of the policy with its {placeholder} filled from the finding's subject (with the
 * placeholder's own word when the subject is empty). ptr NULL when there is no memory.
 */
idc_str idc_question_fill(idc_arena *arena, idc_str question, idc_str subject);

#endif
