/**
 * @file names.h  Names of persons: their parts, and whether two can be one person's.
 *
 * Nothing here says where a name comes from. Notices about the original bytes (mixed scripts,
 * confusable letters, direction marks, hidden characters) are made before anything is folded.
 * Pure functions, any thread.
 */
#ifndef IDC_NORM_NAMES_H
#define IDC_NORM_NAMES_H

#include "base/limits.h"
#include "base/span.h"
#include "norm/spoof/spoof.h"

typedef enum idc_name_role {
    IDC_NAME_UNKNOWN,
    IDC_NAME_TITLE,
    IDC_NAME_GIVEN,
    IDC_NAME_MIDDLE,
    IDC_NAME_PARTICLE,
    IDC_NAME_FAMILY,
    IDC_NAME_SUFFIX,
    IDC_NAME_INITIAL,
    IDC_NAME_NICKNAME,
    IDC_NAME_PATRONYMIC, /* a father's name */
    IDC_NAME_ROLES
} idc_name_role;

typedef struct idc_name_part {
    idc_name_role role;
    size_t begin, end; /* bytes in the original */
    idc_str text;      /* as written */
    idc_str folded;    /* Latin letters a-z, or the folded native form */
    int32_t script;    /* UScriptCode of most letters */
    uint8_t word;      /* of those whose role is a matter of the order, from 1; else 0 */
} idc_name_part;

/** ISO 15924 code of the part's script, static: "Latn", "Hang", "Cyrl"; "Zyyy" when it has none. */
const char *idc_name_script(const idc_name_part *part);

enum { IDC_NAME_ORDERS = 4, IDC_NAME_ORDER_WORDS = 8 };

/** One way to tell family names from given ones. */
typedef struct idc_name_order {
    uint16_t permille; /* how likely it is */
    uint16_t family;   /* words, as bits */
    bool family_first;
} idc_name_order;

enum {
    IDC_NAME_MIXED_SCRIPT = 1, /* letters of several scripts in one word */
    IDC_NAME_CONFUSABLE = 2,   /* a letter that looks like one of another script */
    IDC_NAME_BIDI = 4,         /* direction controls */
    IDC_NAME_HIDDEN = 8,       /* zero width, tag characters */
    IDC_NAME_STYLED = 16       /* mathematical and full width letters, letters in circles */
};

typedef struct idc_name {
    idc_str original;
    const idc_name_part *parts;
    size_t part_count;
    size_t other_form; /* first part of a second writing, "박민지 (Park Min-ji)"; else part_count */
    bool family_first;                      /* likeliest reading of the order */
    uint8_t order_count;                    /* 0: nothing is left open; else the likeliest first */
    idc_name_order orders[IDC_NAME_ORDERS]; /* of the first writing */
    unsigned notices;                       /* IDC_NAME_… */
    idc_spoof *characters;                  /* the same with their bytes */
    size_t character_count;
    const struct idc_name_form *forms; /* one or two, made for comparing; private to the room */
    size_t form_count;
} idc_name;

/** Parts of a name. *out is on work's arena. IDC_ERR_LIMIT past name.bytes, IDC_ERR_NOMEM. */
idc_status idc_name_parse(idc_work *work, idc_str text, idc_name **out);

enum { IDC_NAME_LIKELY = 150 }; /* permille from which on comparing minds another reading */

/** Role of a part in a reading by number; in reading 0 it is the part's own. */
idc_name_role idc_name_role_in(const idc_name *name, size_t order, size_t part);

/** "unknown", "given", ... static. */
const char *idc_name_role_text(idc_name_role role);

typedef enum idc_name_relation {
    IDC_NAMES_EQUAL,
    IDC_NAMES_VARIANT,     /* spelling, script, order, nickname */
    IDC_NAMES_COMPATIBLE,  /* parts left out, initials */
    IDC_NAMES_PARTIAL,     /* some parts agree, others are unlike */
    IDC_NAMES_DIFFERENT,   /* nothing in common */
    IDC_NAMES_CONTRADICTED /* a shared part beside one that cannot be the same */
} idc_name_relation;

/** What a piece of the evidence is. */
typedef enum idc_name_reason {
    IDC_REASON_SAME,
    IDC_REASON_MARKS,         /* letters with or without marks */
    IDC_REASON_SPELLING,      /* another romanisation */
    IDC_REASON_SCRIPT,        /* read in another script */
    IDC_REASON_FORM,          /* nickname, cut short, or the name in another language */
    IDC_REASON_SLIP,          /* a letter or two apart */
    IDC_REASON_INITIAL,       /* an initial of the name */
    IDC_REASON_UNLIKE,        /* parts on both sides that are not one name */
    IDC_REASON_OTHER_INITIAL, /* an initial of none of the other's parts */
    IDC_REASON_SILENT,        /* one script cannot be read in the other */
    IDC_REASON_OMITTED,       /* on one side only */
    IDC_REASON_ORDER,         /* names that change places */
    IDC_REASON_WHOLE          /* the names as wholes, and what any two names have */
} idc_name_reason;

/** A stretch of each name, or of one of them (the other's begin is its end), and what it tells. */
typedef struct idc_name_piece {
    idc_name_reason reason;
    uint32_t a_begin, a_end, b_begin, b_end; /* bytes in the originals */
    int32_t millibits;
} idc_name_piece;

enum { IDC_NAME_PIECES = 3 * 16 + 2 };

typedef struct idc_name_comparison {
    int32_t millibits; /* log2 likelihood ratio that both name one person, x1000 */
    idc_name_relation relation;
    idc_name_piece pieces[IDC_NAME_PIECES]; /* their millibits add up to the total */
    size_t piece_count;
} idc_name_comparison;

/** Names are compared in the order of their bytes, so that ties fall alike from either side. */
static inline bool idc_name_is_second(const idc_name *a, const idc_name *b)
{
    return idc_str_cmp(a->original, b->original) > 0;
}

/** Compares two parsed names. Nothing is allocated. */
void idc_name_compare(const idc_name *a, const idc_name *b, idc_name_comparison *out);

/** Their relation alone. */
idc_name_relation idc_name_relate(const idc_name *a, const idc_name *b);

/** A sentence on a comparison, part by part, on the arena; ptr NULL: no memory. */
idc_str idc_name_explain(idc_arena *arena, const idc_name *a, const idc_name *b,
                         const idc_name_comparison *comparison);

/** "same", "spelling", ... static. */
const char *idc_name_reason_text(idc_name_reason reason);

/** True for relations that leave room for one person: equal, variant, compatible. */
bool idc_name_relation_agrees(idc_name_relation relation);

/** "equal", "variant", ... as in the command's output. */
const char *idc_name_relation_text(idc_name_relation relation);

/**
 * Does a word such as the local part of a mail address or a handle spell a person's name?
 * Fills *out with the name it spells ("jane.miller84" → "jane miller", two parts at least, each a
 * known given or family name form, a single letter between them apart) or leaves out->len 0 when it
 * spells none for certain.
 */
idc_status idc_name_in_handle(idc_work *work, idc_str handle, idc_str *out);

/** True when the handle can have been made from the name (initials, parts, order, glued). */
bool idc_name_makes_handle(const idc_name *name, idc_str handle);

#endif
