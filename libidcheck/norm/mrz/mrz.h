/**
 * @file mrz.h  Machine readable zones of travel documents (ICAO Doc 9303 parts 3 to 7).
 *
 * Sex, nationality and date of birth are read for their check digits only and given to nobody.
 * Pure functions, any thread.
 */
#ifndef IDC_NORM_MRZ_H
#define IDC_NORM_MRZ_H

#include "base/limits.h"
#include "base/str.h"

typedef enum idc_mrz_format {
    IDC_MRZ_TD1,  /* cards: 3 lines of 30 */
    IDC_MRZ_TD2,  /* 2 lines of 36 */
    IDC_MRZ_TD3,  /* passports: 2 lines of 44 */
    IDC_MRZ_MRVA, /* visas: 2 lines of 44 */
    IDC_MRZ_MRVB  /* 2 lines of 36 */
} idc_mrz_format;

typedef enum idc_mrz_field {
    IDC_MRZ_NUMBER,
    IDC_MRZ_BIRTH,
    IDC_MRZ_EXPIRY,
    IDC_MRZ_OPTIONAL,
    IDC_MRZ_COMPOSITE,
    IDC_MRZ_FIELDS
} idc_mrz_field;

enum { IDC_MRZ_NAME_MOST = 39, IDC_MRZ_REPAIRS_MOST = 17 /* of two dates and five digits */ };

/** A digit that was read as a letter that looks like it. */
typedef struct idc_mrz_repair {
    idc_mrz_field field;
    size_t at; /* byte in the text */
    char printed, meant;
} idc_mrz_repair;

typedef struct idc_mrz {
    idc_mrz_format format;
    size_t begin, end;             /* bytes in the text it was found in */
    size_t names_begin, names_end; /* bytes that the names were read from */
    idc_str primary, secondary;    /* as in the zone, fillers as single spaces */
    bool truncated;                /* the names fill their field: more may have been cut off */
    bool misread;                  /* a digit stands among the names, which are left empty */
    unsigned checked;              /* bits of fields that have a check digit */
    unsigned agree;                /* bits of those whose check digit is right */
    char printed[IDC_MRZ_FIELDS];  /* digit that stands there, of checked fields */
    char expected[IDC_MRZ_FIELDS]; /* digit that would be right for the field as read */
    /* Letters where only digits can stand, and the digits they look like, when all check digits
     * are right with these; 0: none. */
    idc_mrz_repair repairs[IDC_MRZ_REPAIRS_MOST];
    size_t repair_count;
} idc_mrz;

/** Sum of 7, 3, 1 times the letters, modulo 10, as a digit; 0 when a character is not allowed. */
char idc_mrz_check_digit(idc_str field);

/** "TD3" and the like. */
const char *idc_mrz_format_text(idc_mrz_format format);

/** "number", "birth", "expiry", "optional", "composite". */
const char *idc_mrz_field_text(idc_mrz_field field);

/**
 * The next zone at or behind *from, which moves behind it. Spaces inside lines and around them and
 * empty lines do not count, « stands for two fillers. Lines that lack fillers behind the names, or
 * hold a letter where a digit must stand, are a zone when its check digits say so. @return IDC_OK
 * with *found false when there is none; IDC_ERR_NOMEM.
 */
idc_status idc_mrz_find(idc_work *work, idc_str text, size_t *from, idc_mrz *out, bool *found);

typedef enum idc_mrz_agreement {
    IDC_MRZ_SAME,      /* the name written by the rules of the document is the one in the zone */
    IDC_MRZ_CUT,       /* so is the part that the zone has room for */
    IDC_MRZ_OTHERWISE, /* neither; names in other scripts are not written by these rules */
} idc_mrz_agreement;

/**
 * Does a name in Latin, Cyrillic or Arabic letters, in whatever order, become the names of the zone
 * by the transliteration of ICAO Doc 9303-3 section 6 and its truncation (9303-4 section 4.2.3)?
 * Words that stand for no name (FNU, LNU, XXX) count on neither side.
 */
idc_status idc_mrz_agrees(idc_work *work, const idc_mrz *mrz, idc_str name, idc_mrz_agreement *out);

/** True for FNU, LNU, XXX and the like, which stand where a form asks for a name and there is none.
 */
bool idc_mrz_stands_for_none(idc_str word);

/**
 * The names as one text that can be read as a name, "ERIKSSON, ANNA MARIA": without words that
 * stand for no name, NXX and UXX as the letters they mean, and the last word as an initial when its
 * end may have been cut off. *out is empty when the zone names nobody.
 */
idc_status idc_mrz_name(idc_work *work, const idc_mrz *mrz, idc_str *out);

#endif
