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
    IDC_LEXICON_ORGHEAD,  /* legal forms and kinds of firms that stand before the name */
    /* labels before what an entry says: "Employer: …" */
    IDC_LEXICON_FIELDTITLE,
    IDC_LEXICON_FIELDORG,
    IDC_LEXICON_FIELDSCHOOL,
    IDC_LEXICON_FIELDDEGREE,
    IDC_LEXICON_FIELDDATES,
    IDC_LEXICON_FIELDPLACE,
    IDC_LEXICON_FIELDTEXT,
    IDC_LEXICON_AIMED, /* phrases that address a machine that reads */
    IDC_LEXICON_AIMEDPART,
    IDC_LEXICON_FIELDNAME, /* labels before the person's name */
    IDC_LEXICON_JOINT,     /* between title and firm ("Engineer at Globex"), and inside of names */
    IDC_LEXICON_COUNT
} idc_lexicon;

typedef struct idc_lexicon_entry {
    uint32_t classes; /* bit of each idc_lexicon the key is in */
    uint32_t offset;  /* in idc_lexicon_text */
    uint8_t len;
    uint8_t value; /* idc_section of IDC_LEXICON_SECTION, else 0 */
} idc_lexicon_entry;

extern const char idc_lexicon_text[];
extern const idc_lexicon_entry idc_lexicon_entries[];
extern const size_t idc_lexicon_entry_count;
extern const size_t idc_lexicon_inside_count; /* the first of them are of …PART classes */
extern const uint16_t idc_lexicon_slots[];    /* number of an entry from 1, by FNV-1a of its key */
extern const uint32_t idc_lexicon_slot_mask;

/** Entry of a key; NULL when the class has none. */
const idc_lexicon_entry *idc_lexicon_find(idc_lexicon lexicon, idc_str key);

/** Bits of all classes that have the key. */
uint32_t idc_lexicon_classes(idc_str key);

static inline bool idc_lexicon_has(uint32_t classes, idc_lexicon lexicon)
{
    return classes >> lexicon & 1;
}

/** Might entries of …PART classes stand in the key? They are of scripts without spaces: from U+3000
 *  on, and Thai. */
bool idc_lexicon_unspaced(idc_str key);

/** End of the last entry of a …PART class that stands inside the key; 0 when there is none. */
size_t idc_lexicon_inside(idc_lexicon lexicon, idc_str key);

/** True when the key begins with an entry of a …PART class. */
bool idc_lexicon_begins(idc_lexicon lexicon, idc_str key);

/** Most words that an entry of any class has: longer runs need not be looked up. */
enum { IDC_LEXICON_WORDS_MAX = 5 };

#endif
