/**
 * @file lexicon.h  Words of résumés: section headings, titles, firms, degrees, in many languages.
 *
 * Facts from data/sections/, compiled by build-aux/gen-sections. Looked up by idc_phrase_key.
 * Pure functions, any thread.
 */
#ifndef IDC_CLAIM_LEXICON_H
#define IDC_CLAIM_LEXICON_H

#include "base/arena.h"

/** Sections of a résumé; SUB is a label inside an entry ("Highlights"), not a section. */
typedef enum idc_section {
    IDC_SECTION_NONE,
    IDC_SECTION_PROFILE,
    IDC_SECTION_WORK,
    IDC_SECTION_VOLUNTEER,
    IDC_SECTION_EDUCATION,
    IDC_SECTION_SKILLS,
    IDC_SECTION_LANGUAGES,
    IDC_SECTION_CERTIFICATES,
    IDC_SECTION_PROJECTS,
    IDC_SECTION_PUBLICATIONS,
    IDC_SECTION_AWARDS,
    IDC_SECTION_REFERENCES,
    IDC_SECTION_INTERESTS,
    IDC_SECTION_CONTACT,
    IDC_SECTION_ACCOUNTS,
    IDC_SECTION_OTHER,
    IDC_SECTION_SUB
} idc_section;

/** Classes of words; a word may be in several. …PART: found inside words of unspaced scripts. */
typedef enum idc_lexicon {
    IDC_LEXICON_SECTION,
    IDC_LEXICON_TITLE,
    IDC_LEXICON_TITLEPART,
    IDC_LEXICON_LEVEL,
    IDC_LEXICON_LEGAL,
    IDC_LEXICON_ORG,
    IDC_LEXICON_ORGPART,
    IDC_LEXICON_SCHOOL,
    IDC_LEXICON_SCHOOLPART,
    IDC_LEXICON_DEGREE,
    IDC_LEXICON_DEGREEPART,
    IDC_LEXICON_TYPE,
    IDC_LEXICON_LABEL,
    IDC_LEXICON_DOCTITLE,
    IDC_LEXICON_FLUENCY,
    IDC_LEXICON_PRESENT,
    IDC_LEXICON_EXPRESSION,
    IDC_LEXICON_AUTHOR,
    IDC_LEXICON_DURATION, /* units of time */
    IDC_LEXICON_APART,    /* how headings of what pages add about others begin */
    IDC_LEXICON_COUNT
} idc_lexicon;

typedef struct idc_lexicon_entry {
    const char *key;
    int value; /* idc_section of IDC_LEXICON_SECTION, else 0 */
} idc_lexicon_entry;

typedef struct idc_lexicon_table {
    const idc_lexicon_entry *entries; /* ascending by bytes */
    size_t count;
} idc_lexicon_table;

extern const idc_lexicon_table idc_lexicon_tables[IDC_LEXICON_COUNT];

/** Entry of a key; NULL when the class has none. */
const idc_lexicon_entry *idc_lexicon_find(idc_lexicon lexicon, idc_str key);

/** True when some entry of a …PART class stands inside the key. */
bool idc_lexicon_inside(idc_lexicon lexicon, idc_str key);

/** Most words that an entry of any class has: longer runs need not be looked up. */
enum { IDC_LEXICON_WORDS_MAX = 5 };

#endif
