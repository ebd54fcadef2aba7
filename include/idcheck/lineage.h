/**
 * @file lineage.h  Do files have a common ancestor? Identifiers that copies carry on.
 *
 * Word processors mark sittings, lists, paragraphs and documents with random numbers; XMP and PDF
 * have identifiers made for the purpose. Numbers that come with known templates and programs
 * weigh nothing. A common ancestor is no statement about a person: agencies, career centres and
 * families hand files on. Filling a set: one thread; comparing: any thread.
 */
#ifndef IDCHECK_LINEAGE_H
#define IDCHECK_LINEAGE_H

#include <idcheck/engine.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Files that are compared; owned by the caller. */
typedef struct idc_lineage_set idc_lineage_set;

/** New empty set in *out, for files within the engine's limits; free it with
 * idc_lineage_set_free(). It may outlive the engine. IDC_ERR_ARGUMENT, IDC_ERR_NOMEM. */
IDC_API IDC_MUST_USE idc_status idc_lineage_set_new(idc_engine *engine, idc_lineage_set **out,
                                                    idc_error **err);

/** Frees a set; NULL is accepted. */
IDC_API void idc_lineage_set_free(idc_lineage_set *set);

/**
 * Reads what a file (len bytes; not kept) says of its own making; its number is how many were
 * added before. A file that cannot be read has no traces. IDC_ERR_ARGUMENT, IDC_ERR_NOMEM: not
 * added.
 */
IDC_API IDC_MUST_USE idc_status idc_lineage_set_add(idc_lineage_set *set, const void *data,
                                                    size_t len, idc_error **err);

/** How many files were added. */
IDC_API size_t idc_lineage_set_count(const idc_lineage_set *set);

/**
 * Compares two files by their numbers. *millibits: log2 likelihood ratio x1000 that both were made
 * from one file. *relation: "ancestor" (10 bits and more), "possible" (4 bits and more: a hint, or
 * the same computer or camera), "template" (shared is only what known templates bring) or "none";
 * static. *explanation (may be NULL): what is shared, the caller's; idc_text_free().
 * IDC_ERR_ARGUMENT for numbers that were not given out, IDC_ERR_NOMEM.
 */
IDC_API IDC_MUST_USE idc_status idc_lineage_set_compare(const idc_lineage_set *set, size_t a,
                                                        size_t b, int32_t *millibits,
                                                        const char **relation, char **explanation,
                                                        idc_error **err);

#ifdef __cplusplus
}
#endif

#endif
