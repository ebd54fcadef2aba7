/** @file words.h  Words that dates are made of, and what each can be. Any thread. */
#ifndef IDC_NORM_DATES_WORDS_H
#define IDC_NORM_DATES_WORDS_H

#include "base/str.h"

enum {
    IDC_DW_MONTH = 1 << 0,     /* value: mask of months, since languages share names */
    IDC_DW_SEASON = 1 << 1,    /* value: 21..24 */
    IDC_DW_SEP = 1 << 2,       /* to, until, bis */
    IDC_DW_NOW = 1 << 3,       /* present, heute */
    IDC_DW_SINCE = 1 << 4,     /* since, from */
    IDC_DW_UNTIL = 1 << 5,     /* until, as the first word of a range without start */
    IDC_DW_BETWEEN = 1 << 6,   /* between A and B */
    IDC_DW_AND = 1 << 7,       /* a separator behind between */
    IDC_DW_APPROX = 1 << 8,    /* about, circa */
    IDC_DW_EXPECTED = 1 << 9,  /* expected, anticipated */
    IDC_DW_PART = 1 << 10,     /* early, mid, end of */
    IDC_DW_OF = 1 << 11,       /* of, de */
    IDC_DW_YEARMARK = 1 << 12, /* 年, года */
    IDC_DW_MONTHMARK = 1 << 13,
    IDC_DW_DAYMARK = 1 << 14,
    IDC_DW_WEEKDAY = 1 << 15,
    IDC_DW_ORDINAL = 1 << 16,  /* st, nd, th */
    IDC_DW_TERM = 1 << 17,     /* semester, term */
    IDC_DW_DURATION = 1 << 18, /* years, mos */
    IDC_DW_UNIT = 1 << 19,     /* what is counted in thousands: users, km */
    IDC_DW_NOYEAR = 1 << 20,   /* a number behind it is no year: Windows, ISO, suite */
    IDC_DW_PREP = 1 << 21,     /* in, on: leaves a weak word a month */
    IDC_DW_QUARTER = 1 << 22,  /* value: months, 3 or 6 */
    IDC_DW_WEAK = 1 << 23,     /* also an everyday word: may, march, set */
    IDC_DW_PHRASE = 1 << 24,   /* phrases of several words begin with it */
    IDC_DW_CALENDAR = 1 << 25, /* value: idc_calendar << 4 | month */
    IDC_DW_ERA = 1 << 26,      /* value, signed: what is added to the years of an era */
    IDC_DW_LEAD = 1 << 27,     /* value: stands in front of a day (1), month (2), year (3) */
    IDC_DW_BEHIND = 1 << 28,   /* "since", said behind the date or by its ending */
    IDC_DW_CROATIAN = 1 << 29, /* tells whose month a shared name is: October or November */
    IDC_DW_NOT_CROATIAN = 1 << 30
};

typedef struct idc_date_word {
    uint32_t offset; /* of its lower-case text, in the pool */
    uint8_t len;
    uint16_t value;
    uint32_t classes;
} idc_date_word;

extern const char idc_date_word_pool[];
extern const idc_date_word idc_date_words[]; /* ascending by bytes */
extern const uint16_t idc_date_word_slots[];
extern const uint32_t idc_date_word_slot_mask;
extern const size_t idc_date_word_longest;

/** Entry of a lower-case word or phrase, NULL when it is none. */
const idc_date_word *idc_date_word_find(idc_str word);

#endif
