/**
 * @file source.h  What goes in: a case and its sources.
 *
 * A case belongs to one thread at a time (idc_case_cancel() excepted). Bytes handed in are not
 * copied: they must stay unchanged until the report of the case is freed.
 */
#ifndef IDCHECK_SOURCE_H
#define IDCHECK_SOURCE_H

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A case: what one candidate or contractor handed in and what the host knows. One thread. */
typedef struct idc_case idc_case;
struct idc_engine;

/**
 * New empty case for engine, which must outlive it. @return IDC_OK, IDC_ERR_NOMEM.
 * The caller frees *out with idc_case_free().
 */
IDC_API IDC_MUST_USE idc_status idc_case_new(struct idc_engine *engine, idc_case **out,
                                             idc_error **err);

/** Frees a case. NULL is accepted. Reports of it stay valid. */
IDC_API void idc_case_free(idc_case *c);

/** Id of the case in the report and the registry; any bytes, copied. NULL clears it. */
IDC_API IDC_MUST_USE idc_status idc_case_set_id(idc_case *c, const char *id, size_t len,
                                                idc_error **err);

/** "applicant", "employee", "contractor" or "vendor". IDC_ERR_ARGUMENT for any other word. */
IDC_API IDC_MUST_USE idc_status idc_case_set_subject(idc_case *c, const char *subject,
                                                     idc_error **err);

/**
 * Day the case is looked at, "YYYY-MM-DD". The library has no clock: without this no claim is
 * compared with today. IDC_ERR_ARGUMENT when it is no such date.
 */
IDC_API IDC_MUST_USE idc_status idc_case_set_as_of(idc_case *c, const char *date, idc_error **err);

/** Nonzero when the case has its day, by idc_case_set_as_of() or from a manifest's "as_of". */
IDC_API int idc_case_has_as_of(const idc_case *c);

/**
 * Adds a source. data: len bytes, borrowed until the report is freed. label: a file name or other
 * word for it in the report, copied; any bytes; need not be unique. *index (may be NULL) receives
 * its number for the setters below; the report orders sources by label and content instead.
 * IDC_ERR_LIMIT past case.sources.
 */
IDC_API IDC_MUST_USE idc_status idc_case_add_source(idc_case *c, const char *label,
                                                    const void *data, size_t len, size_t *index,
                                                    idc_error **err);

/** What the source is: "resume", "profile", "document", "photo", "record", "commits". */
IDC_API IDC_MUST_USE idc_status idc_case_set_role(idc_case *c, size_t index, const char *role,
                                                  idc_error **err);

/** Platform of a profile source, such as "github"; copied. */
IDC_API IDC_MUST_USE idc_status idc_case_set_platform(idc_case *c, size_t index,
                                                      const char *platform, idc_error **err);

/** Day the host received the source, ISO 8601. */
IDC_API IDC_MUST_USE idc_status idc_case_set_received(idc_case *c, size_t index, const char *date,
                                                      idc_error **err);

/**
 * A former or other name that the person told the host. It clears contradictions of names and
 * appears in no output, in any spelling or script; docs/known-names.md has the bounds. Copied.
 */
IDC_API IDC_MUST_USE idc_status idc_case_add_known_name(idc_case *c, const char *name, size_t len,
                                                        idc_error **err);

/**
 * Takes id, subject, known names, observations and interests of a manifest (idcheck.case/1,
 * borrowed like a source). Its "sources" are not opened: the caller adds them, or calls
 * idc_case_add_path(). Unknown members are kept and reported as ignored.
 * IDC_ERR_FORMAT when it is no manifest.
 */
IDC_API IDC_MUST_USE idc_status idc_case_set_manifest(idc_case *c, const char *label,
                                                      const void *data, size_t len,
                                                      idc_error **err);

/**
 * Adds what stands at a path: a file as a source; a manifest file with the sources it lists
 * (paths relative to it, never outside its folder); a folder with its case.json or, without one,
 * each regular file in it. The case owns the bytes. A file that cannot be read becomes a FAILED
 * source and the rest is still added; IDC_ERR_IO only when path itself cannot be opened.
 */
IDC_API IDC_MUST_USE idc_status idc_case_add_path(idc_case *c, const char *path, idc_error **err);

/** Asks a run of this case to stop soon with IDC_ERR_CANCELLED. From any thread. */
IDC_API void idc_case_cancel(idc_case *c);

#ifdef __cplusplus
}
#endif

#endif
