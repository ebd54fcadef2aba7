/**
 * @file engine.h  Configuration, engine, and the run that turns a case into a report.
 *
 * Make one engine for a process and share it: it is immutable. Each run uses its own memory.
 */
#ifndef IDCHECK_ENGINE_H
#define IDCHECK_ENGINE_H

#include <idcheck/base.h>
#include <idcheck/error.h>
#include <idcheck/source.h>
#include <idcheck/report.h>
#include <idcheck/registry.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Settings, read by idc_engine_new(). One thread. */
typedef struct idc_config idc_config;

/** Immutable, shared by any number of threads. Reports hold on to it. */
typedef struct idc_engine idc_engine;

/** New configuration with all defaults; NULL when there is no memory. */
IDC_API IDC_MUST_USE idc_config *idc_config_new(void);
/** Frees a configuration; engines made from it stay valid. NULL is accepted. */
IDC_API void idc_config_free(idc_config *config);

/** Sets a limit in its unit (see idc_limit_text). IDC_ERR_ARGUMENT for an unknown limit. */
IDC_API IDC_MUST_USE idc_status idc_config_set_limit(idc_config *config, idc_limit limit,
                                                     uint64_t value);

/**
 * Memory functions for all that the library itself allocates in engines, cases and reports made
 * from this configuration. realloc(ctx, NULL, n) allocates; sizes are never 0. The functions must
 * be safe to call from any thread that uses the engine. ctx is passed through.
 */
IDC_API IDC_MUST_USE idc_status
idc_config_set_allocator(idc_config *config, void *(*alloc_fn)(void *ctx, size_t size),
                         void *(*realloc_fn)(void *ctx, void *ptr, size_t size),
                         void (*free_fn)(void *ctx, void *ptr), void *ctx);

/** Policy file (JSON, copied) in place of the default one; checked by idc_engine_new(). */
IDC_API IDC_MUST_USE idc_status idc_config_set_policy(idc_config *config, const char *json,
                                                      size_t len);

/**
 * New engine from a configuration (NULL: all defaults). IDC_ERR_FORMAT when the policy is wrong;
 * err says where. The caller gives *out back with idc_engine_free().
 */
IDC_API IDC_MUST_USE idc_status idc_engine_new(const idc_config *config, idc_engine **out,
                                               idc_error **err);
/** Gives an engine back; it ends when the last report of it is freed. NULL is accepted. */
IDC_API void idc_engine_free(idc_engine *engine);

/**
 * Runs a case. registry may be NULL: then checks that need other cases are not evaluated.
 * Damaged sources are no error; they are in the report. *out is the caller's; idc_report_free().
 * IDC_ERR_NOMEM, IDC_ERR_LIMIT (run.memory), IDC_ERR_CANCELLED, IDC_ERR_STORE.
 * Runs of different cases on one engine may go on in several threads at once.
 */
IDC_API IDC_MUST_USE idc_status idc_engine_run(idc_engine *engine, idc_case *c,
                                               idc_registry *registry, idc_report **out,
                                               idc_error **err);

/** Number of checks in the catalogue. Any thread. */
IDC_API size_t idc_engine_check_count(const idc_engine *engine);

/** A check of the catalogue with the texts and weights of the engine's policy. */
typedef struct idc_check_view idc_check_view;

/** Check at index in ascending order of id, borrowed from engine; NULL past the end. */
IDC_API const idc_check_view *idc_engine_check(const idc_engine *engine, size_t index);
IDC_API const char *idc_check_view_id(const idc_check_view *check);       /**< "timeline.overlap" */
IDC_API const char *idc_check_view_rows(const idc_check_view *check);     /**< "RF18" */
IDC_API const char *idc_check_view_title(const idc_check_view *check);    /**< a few words */
IDC_API const char *idc_check_view_compares(const idc_check_view *check); /**< one sentence */
IDC_API const char *idc_check_view_group(const idc_check_view *check);    /**< "G3" */
IDC_API const char *idc_check_view_question(const idc_check_view *check); /**< "" when none */
/** Weight of the outcome "contradicts" (or the strongest level), in millibits. */
IDC_API int32_t idc_check_view_weight_millibits(const idc_check_view *check);
/** Number of innocent explanations. */
IDC_API size_t idc_check_view_benign_count(const idc_check_view *check);
/** Innocent explanation; NULL past the end. */
IDC_API const char *idc_check_view_benign(const idc_check_view *check, size_t index);

/** What idc_extract() writes of a document. */
typedef enum idc_extract_format {
    IDC_EXTRACT_JSONRESUME,
    IDC_EXTRACT_CLAIMS,
    IDC_EXTRACT_METADATA,
    IDC_EXTRACT_TEXT,
    IDC_EXTRACT_STRUCTURED,
    IDC_EXTRACT_HEADERS /**< metadata without what pixels must be decoded for: many files quickly */
} idc_extract_format;

/**
 * Reads one document alone and writes one JSON object on one line (no line feed at its end):
 * file, status, diagnostics and, under the key of the format, what was extracted. as_of:
 * "YYYY-MM-DD" or NULL. The text is the caller's, *len bytes and a NUL; give it back with
 * idc_text_free(). Up to 8 MB of working memory, with what was read in it, stay with the engine for
 * the next call until idc_engine_free(); it is not wiped. Any thread.
 */
IDC_API IDC_MUST_USE idc_status idc_extract(idc_engine *engine, idc_extract_format format,
                                            const char *label, const void *data, size_t len,
                                            const char *as_of, char **text, size_t *text_len,
                                            idc_error **err);

/**
 * The same of a page that was found at an address: base, an absolute URL or NULL for none. Links
 * and microformats of the page are given as seen from there.
 */
IDC_API IDC_MUST_USE idc_status idc_extract_page(idc_engine *engine, idc_extract_format format,
                                                 const char *label, const char *base,
                                                 const void *data, size_t len, const char *as_of,
                                                 char **text, size_t *text_len, idc_error **err);

#ifdef __cplusplus
}
#endif

#endif
