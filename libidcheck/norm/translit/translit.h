/**
 * @file translit.h  Native writing to Latin letters by published systems,
 * letter for letter.
 *
 * A system is a list of passes over the text; most are rules with the letters
 * around them as condition. The longest source wins, then the rule with more
 * conditions. Tables are read-only and shared. Pure functions, any thread.
 */
#ifndef IDC_NORM_TRANSLIT_H
#define IDC_NORM_TRANSLIT_H

#include "base/limits.h"
#include "base/str.h"

typedef struct idc_translit idc_translit;

/** Number of systems, also of those that are only likened. */
size_t idc_translit_count(void);

/** System by number, ordered by id; NULL past the end. */
const idc_translit *idc_translit_at(size_t index);

/** System of an id in the manner of ISO 24229 ("ua-ukr-Cyrl-Latn-2010"), NULL
 * when unknown. */
const idc_translit *idc_translit_find(idc_str id);

const char *idc_translit_id(const idc_translit *system);
const char *idc_translit_title(const idc_translit *system);
const char *idc_translit_source(const idc_translit *system); /* the standard it is from */
const char *idc_translit_script(const idc_translit *system); /* ISO 15924, of the native side */

/** False for systems of which too little is known to write by them; they are
 * only likened. */
bool idc_translit_claimed(const idc_translit *system);

/** True when both are of one language. */
bool idc_translit_same_language(const idc_translit *a, const idc_translit *b);

typedef struct idc_translit_guess {
    const idc_translit *system;
    int32_t millibits; /* log2 likelihood against the likeliest system, x1000; 0
                          for that one */
    int32_t fit;       /* orders equals: less is better; millibits of the pieces it takes */
    int32_t strays;    /* letters that its own spelling has not, what is cut short left aside; 0
                          without native writing */
    bool explains;     /* it writes exactly this, marks and capitals aside */
} idc_translit_guess;

/**
 * Which systems wrote the Latin spelling? native: its native writing, or empty, and then the bits
 * are those of a posterior over systems that starts from how many speak their languages.
 * *out, on work's arena: systems within 12 bits of the likeliest, best first.
 * Where no system explains the spelling, none of them says so; *count is 0 when
 * no system writes the letters of native.
 */
idc_status idc_translit_identify(idc_work *work, idc_str native, idc_str latin,
                                 idc_translit_guess **out, size_t *count);

/**
 * text under a system. *out is on work's arena and shares nothing with text;
 * letters outside the system stay. IDC_ERR_LIMIT past romanise.bytes,
 * IDC_ERR_NOMEM.
 */
idc_status idc_translit_apply(idc_work *work, const idc_translit *system, idc_str text,
                              idc_str *out);

#endif
