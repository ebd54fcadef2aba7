/**
 * @file people.h  Names of the case, as checks compare them.
 *
 * What the host told under "known names" clears: a name that agrees with one is never evidence and
 * never printed. Failures to compare (no memory, a name past its limit) clear too and show in
 * findings->status when they must.
 */
#ifndef IDC_CHECK_PEOPLE_H
#define IDC_CHECK_PEOPLE_H

#include "check/check.h"

/** Different names of one case that are compared; further ones are not looked at. */
#define IDC_PEOPLE_MAX 32

typedef struct idc_people {
    idc_findings *out;
    const idc_claims *claims;
    const idc_claim *names[IDC_PEOPLE_MAX]; /* person.name and person.other_name, stated today */
    size_t count;
} idc_people;

/** Gathers the names that the case states today, each spelling once, the person's main one first.
 */
void idc_people_open(idc_people *people, const idc_claims *claims, idc_findings *out);

/**
 * Relation of two names; IDC_NAMES_EQUAL when they could not be compared. A Latin spelling that
 * published systems make of a native name is a variant of it.
 */
idc_name_relation idc_people_compare(idc_findings *out, const idc_name *a, const idc_name *b);

/**
 * The same of two stated names. What the rules of a travel document write of a name in its machine
 * readable zone, whole or cut to its room, is a variant of the name.
 */
idc_name_relation idc_people_relate(idc_findings *out, const idc_claim *a, const idc_claim *b);

/** Do two names agree only because neither script can be read in the other? Says nothing. */
bool idc_people_unread(const idc_name *a, const idc_name *b);

/** All parts in Latin letters; none of them. False for names without parts. */
bool idc_people_is_latin(const idc_name *name);
bool idc_people_is_native(const idc_name *name);

/** Is a part written by a system? Titles, suffixes, initials and nicknames are not. */
bool idc_people_is_spelled(const idc_name_part *part);

/** True when name agrees with a name that the host knows of. */
bool idc_people_knows(const idc_people *people, const idc_name *name);

/** Most charitable relation of name with all names of the case, stated or known. */
idc_name_relation idc_people_relation(const idc_people *people, const idc_name *name);

/** Lesser of two relations in the order equal, variant, compatible, partial, contradicted,
 *  different. */
idc_name_relation idc_relation_kinder(idc_name_relation a, idc_name_relation b);

/** Level of a finding that rests on two names: "partial" when one may be the other's former. */
const char *idc_relation_level(idc_name_relation relation);

/**
 * True when a name can be a person's: two parts or more, not the name of a program, a role, a
 * device or a firm, not the example name of a template.
 */
bool idc_people_person_like(const idc_name *name);

/** True when the names share a part: of one family, or of one person before and after a marriage.
 */
bool idc_relation_shares(idc_name_relation relation);

/** Names for a message: "A", "B" and 2 more; without those the host knows of. */
idc_str idc_people_say(const idc_people *people, const idc_name *const *names, size_t count);

#endif
