/**
 * @file names.h  Names of persons on their own: parts and comparison. Any thread.
 */
#ifndef IDCHECK_NAMES_H
#define IDCHECK_NAMES_H

#include <idcheck/base.h>
#include <idcheck/error.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Compares two names. *millibits: log2 likelihood ratio x1000 that both name one person, higher is
 * more alike. *relation: "equal", "variant", "compatible", "partial", "different" or
 * "contradicted", static. *explanation (may be NULL): a sentence, the caller's; idc_text_free().
 * IDC_ERR_LIMIT past name.bytes.
 */
IDC_API IDC_MUST_USE idc_status idc_names_compare(const char *a, size_t a_len, const char *b,
                                                  size_t b_len, int32_t *millibits,
                                                  const char **relation, char **explanation,
                                                  idc_error **err);

/**
 * The same as one JSON object: millibits, relation, explanation, and parts: what each stretch of
 * the names adds, with its byte range in either (null where there is none), reason and millibits,
 * which add up to the total. Reasons: same, marks, spelling, script, form, slip, initial, unlike,
 * other_initial, silent, left_out, order, whole. *json is the caller's; idc_text_free(). json_len
 * may be NULL. IDC_ERR_LIMIT past name.bytes.
 */
IDC_API IDC_MUST_USE idc_status idc_names_explain(const char *a, size_t a_len, const char *b,
                                                  size_t b_len, char **json, size_t *json_len,
                                                  idc_error **err);

/**
 * Parts of a name as one JSON object: parts with byte range, script and role (unknown, title,
 * given, middle, particle, family, suffix, initial, nickname, patronymic), as the likeliest reading
 * has them; order; readings: up to four, each with order, permille (how likely it is) and the roles
 * of all parts, the likeliest first; notices;
 * characters: what can mislead a reader, each with kind (mixed_script, lookalike, direction,
 * zero_width, tag, styled) and byte range; restriction: the level of UTS #39.
 * *json is the caller's; idc_text_free().
 */
IDC_API IDC_MUST_USE idc_status idc_names_analyse(const char *name, size_t len, char **json,
                                                  size_t *json_len, idc_error **err);

/** Names that others are looked for in, some 4 kB each. Filling: one thread; searching: any. */
typedef struct idc_names_pool idc_names_pool;

/** Empty pool. *pool is the caller's; idc_names_pool_free(). IDC_ERR_NOMEM. */
IDC_API IDC_MUST_USE idc_status idc_names_pool_new(idc_names_pool **pool, idc_error **err);

/** Adds a name; its number is how many were added before. IDC_ERR_LIMIT past name.bytes,
 * IDC_ERR_NOMEM: not added. */
IDC_API IDC_MUST_USE idc_status idc_names_pool_add(idc_names_pool *pool, const char *name,
                                                   size_t len, idc_error **err);

/** One name found. */
typedef struct idc_names_hit {
    uint32_t number;   /* in the order of adding */
    int32_t millibits; /* log2 likelihood ratio x1000 that both name one person */
} idc_names_hit;

/**
 * The best `most` names of the pool for a query, best first: exactly those that comparing the query
 * with every name gives. Names are passed over only when what their words can add up to is less
 * than what was found. Names that are as good stand in the order of adding. hits has room for
 * `most`; *count is how many there are. Takes some 45 bytes a name of the pool meanwhile.
 * IDC_ERR_LIMIT past name.bytes, IDC_ERR_NOMEM. Threads may search one pool at the same time, once
 * nothing is added to it any more.
 */
IDC_API IDC_MUST_USE idc_status idc_names_pool_search(const idc_names_pool *pool, const char *query,
                                                      size_t len, idc_names_hit *hits, size_t most,
                                                      size_t *count, idc_error **err);

/** Frees the pool. NULL is accepted. */
IDC_API void idc_names_pool_free(idc_names_pool *pool);

/** Number of romanisation systems that the library knows. */
IDC_API size_t idc_names_system_count(void);

/**
 * A system by number, ordered by id. Each output may be NULL; texts are static. *id: in the manner
 * of ISO 24229, "ua-ukr-Cyrl-Latn-2010"; *title: English name; *source: the standard it is from;
 * *writes: 0 when too little is known of it to write by it. IDC_ERR_ARGUMENT past the end.
 */
IDC_API IDC_MUST_USE idc_status idc_names_system(size_t index, const char **id, const char **title,
                                                 const char **source, int *writes);

/**
 * Native text in the spelling of a system (an id of idc_names_system). *out is the caller's;
 * idc_text_free(). out_len may be NULL. Letters that the system has no rule for stay.
 * IDC_ERR_ARGUMENT for an unknown id or one that is not written; IDC_ERR_LIMIT past romanise.bytes.
 */
IDC_API IDC_MUST_USE idc_status idc_names_romanise(const char *system, const char *text, size_t len,
                                                   char **out, size_t *out_len, idc_error **err);

/**
 * Systems that explain a Latin spelling, likeliest first, "id:bits" joined by commas: bits are the
 * log2 likelihood against the likeliest, 0.000 for it and for all that explain as well. native, its
 * native writing, may be NULL: then how many speak a system's language weighs too. *explained (may
 * be NULL): 0 when no system makes this spelling. *list is the caller's; idc_text_free().
 * IDC_ERR_LIMIT past name.bytes.
 */
IDC_API IDC_MUST_USE idc_status idc_names_systems(const char *native, size_t native_len,
                                                  const char *latin, size_t latin_len,
                                                  int *explained, char **list, idc_error **err);

/**
 * Machine readable zones (ICAO Doc 9303) in a text, as a JSON array: format, byte range, primary
 * and secondary names, whether they fill their field; of each check digit its field, whether it
 * agrees, what is printed and what is expected; repairs, letters where only digits can stand with
 * the digits that make all check digits agree. Sex, nationality, dates and numbers are not given.
 * *json is the caller's; idc_text_free(). json_len may be NULL. IDC_ERR_LIMIT past romanise.bytes.
 */
IDC_API IDC_MUST_USE idc_status idc_names_mrz(const char *text, size_t len, char **json,
                                              size_t *json_len, idc_error **err);

#ifdef __cplusplus
}
#endif

#endif
