/**
 * @file jobs.h  Entries of jobs while they are understood. Internal to claim.
 */
#ifndef IDC_CLAIM_JOBS_H
#define IDC_CLAIM_JOBS_H

#include "claim/heads.h"

enum { IDC_JOB_NAMES_MAX = 8 };

/** A piece that may be title or firm, and where in its entry it stands. */
typedef struct idc_job_name {
    size_t part; /* index of the piece */
    int row;     /* rows with names between it and its date: < 0 above, > 0 below, 0 beside */
    int index;   /* of such pieces in its row */
} idc_job_name;

/** One entry as it is understood so far; indices of pieces, SIZE_MAX for none. */
typedef struct idc_job {
    idc_head head;
    idc_fragments parts;
    idc_job_name names[IDC_JOB_NAMES_MAX];
    size_t name_count;
    size_t title, title_end, firm, place, type;
} idc_job;

/** Most entries whose words are heard. */
enum { IDC_JOB_VOTERS_MAX = 64 };

/**
 * Cuts heads that are one piece each where the document cuts them all: at a word that stands
 * between title and firm in its language, or where another element begins.
 */
idc_status idc_jobs_cut(idc_resume *r, idc_job *jobs, size_t count);

/**
 * Reads the pieces of each job as its document puts them: pieces of a name that others do not cut
 * are joined, places are where places stand. Sets names, place and type.
 */
void idc_jobs_settle(const idc_resume *r, idc_job *jobs, size_t count);

/** > 0: the words of a piece say a title, < 0: a firm or school. */
int idc_fragment_lean(const idc_fragment *f);

/**
 * Says which piece of each job is its title and which its firm: by the words of all jobs together,
 * as one document puts them at one place, and by its own words where it differs.
 * @return how sure the document's order is; 0: only the usual order spoke.
 */
int idc_jobs_assign(const idc_resume *r, idc_job *jobs, size_t count);

#endif
