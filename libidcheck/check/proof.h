/**
 * @file proof.h  A contradiction of dates, stated link by link on a temporal network.
 *
 * A check states what each claim says of points in time and what has to hold of itself. The
 * network refuses the statement that cannot hold with those before; the cycle that refuses it is
 * the explanation, and without any one of its links the others hold (norm/timeline/network.h).
 * Words are put together only for what is told. In the arena of the findings; one thread at a
 * time.
 */
#ifndef IDC_CHECK_PROOF_H
#define IDC_CHECK_PROOF_H

#include "finding/finding.h"
#include "norm/timeline/network.h"

typedef struct idc_said idc_said;

typedef struct idc_proof {
    idc_findings *out;
    idc_network *network;
    idc_said *said; /* every statement; its index is the tag of its constraint */
    size_t count, capacity;
    bool refuted;
} idc_proof;

/** Room for proofs, one after the other. Without memory out->status tells and nothing is refuted.
 */
idc_proof idc_proof_open(idc_findings *out);

/** Begins the next proof: no point, no statement. */
void idc_proof_clear(idc_proof *p);

/** New point in time. */
uint32_t idc_proof_point(idc_proof *p);

/**
 * claim (NULL: it holds of itself) says that the point lies on the day or later (earlier);
 * "subject words DAY or later": "Larkspur", "begins". An unbounded day says nothing.
 */
void idc_proof_not_before(idc_proof *p, uint32_t point, int32_t day, const idc_claim *claim,
                          idc_str subject, const char *words);
void idc_proof_not_after(idc_proof *p, uint32_t point, int32_t day, const idc_claim *claim,
                         idc_str subject, const char *words);

/** claim says "subject words": that `later` comes `days` or more behind `earlier`. */
void idc_proof_order(idc_proof *p, uint32_t earlier, uint32_t later, int32_t days,
                     const idc_claim *claim, idc_str subject, const char *words);

/** The two ends of what a record dates. */
typedef struct idc_proof_span {
    uint32_t begins, ends;
} idc_proof_span;

/** States what the dates of a record say by their widest reading (check/roles.h), and that it does
 *  not end before it begins. */
idc_proof_span idc_proof_record(idc_proof *p, const idc_record *record);

/** Gives the finding the links of the refusal and cites their claims; nothing when none was. */
void idc_finding_prove(idc_finding *finding, const idc_proof *p);

#endif
