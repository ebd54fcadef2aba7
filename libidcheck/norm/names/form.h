/** @file form.h  A name made ready for comparing. Pure functions, any thread. */
#ifndef IDC_NORM_NAMES_FORM_H
#define IDC_NORM_NAMES_FORM_H

#include "norm/names/lattice.h"
#include "norm/names/parse.h"

/* Pieces of a name that are compared; names with more are compared by their first ones. */
enum { IDC_NAME_ATOMS = 16, IDC_NAME_LETTERS = 400 };

/** One way to read a word of another script. */
typedef struct idc_name_reading {
    idc_lattice_word word;
    uint16_t price; /* of its not being the likeliest one, centibits */
} idc_name_reading;

enum { IDC_NAME_READINGS = 8 };

/** A part, or what stands between its hyphens. */
typedef struct idc_name_atom {
    uint16_t begin, len; /* its Latin letters in the form's; len 0 when it has no Latin reading */
    uint16_t part;
    UScriptCode script;
    idc_name_role role;
    bool family[2]; /* in the likeliest reading, and in the other one that is likely enough */
    const idc_name_word *word;
    idc_str native;                   /* folded, in its own script */
    idc_str exact;                    /* folded with its marks */
    const idc_lattice_letters *ready; /* its letters, or how its script is most often spelled */
    const idc_name_reading *readings; /* none for Latin */
    uint8_t reading_count;
    uint16_t tells; /* evidence of agreeing on it, centibits */
} idc_name_atom;

/* Spans of up to this many atoms are read as one word: "Min Ji" and "Minji", "De Luca". */
enum { IDC_NAME_GLUED = 3, IDC_NAME_SPANS = IDC_NAME_ATOMS * IDC_NAME_GLUED };

/** Neighbouring atoms as one word. */
typedef struct idc_name_stretch {
    const idc_name_atom *first;
    const idc_lattice_letters *letters;
    uint64_t bag;    /* of the letters; two bags differ in an edit's worth of bits at least */
    uint64_t groups; /* of words that are forms of one name, as bits of their numbers */
    uint32_t bits;   /* the atoms */
    uint32_t sound;  /* consonants by kind, in unary: what differs is counted by one popcount */
    uint16_t tells;  /* centibits */
    uint8_t count;
    uint8_t len;    /* letters */
    uint8_t bagged; /* letters counted in bag */
    uint8_t sounds; /* consonants counted in sound */
    bool open;      /* its letters are one reading of many: Han, Hangul, Arabic, Hebrew */
    bool initial;
    bool any_length; /* what it stands for may have more letters: open, initial */
} idc_name_stretch;

/** One writing of the whole name. */
typedef struct idc_name_form {
    const char *letters; /* a-z of all atoms, one behind the other */
    const idc_name_atom *atoms;
    size_t count;
    uint32_t systems; /* IDC_WORD_KOREAN… of its words and scripts */
    const idc_name_stretch *spans;
    size_t span_count;
    size_t single; /* spans of one atom, which stand first */
    /* All letters there is room for, the family name first, by both readings; of most names these
     * are one. */
    const idc_lattice_letters *line[2];
} idc_name_form;

/** A stretch of one name and one of another. */
typedef struct idc_name_link {
    int32_t bits;   /* evidence that they are one name, centibits */
    int32_t alike;  /* of the letters alone, however common the name */
    uint32_t a, b;  /* atoms, as bits */
    int16_t unlike; /* thousandths */
    uint8_t reason; /* idc_name_reason */
} idc_name_link;

/** Edits that words of one script may be apart. */
static inline int32_t idc_name_most_edits(const idc_name_stretch *a, const idc_name_stretch *b)
{
    int32_t longer = a->len > b->len ? a->len : b->len;
    return longer < 4 ? longer : longer / 2;
}

/**
 * Whether two stretches can be linked at all: spellings of one name keep the kinds of its
 * consonants, and letters that the other has not are edits at least. Scripts whose usual spelling
 * says little of the letters are always asked.
 */
static inline bool idc_name_can_link(const idc_name_stretch *a, const idc_name_stretch *b)
{
    if (a->initial | b->initial)
        return a->count + b->count == 2 && a->letters->letter[0] == b->letters->letter[0];
    if (a->open | b->open)
        return a->len <= 2 * b->len + 3 && b->len <= 2 * a->len + 3;
    if (a->groups & b->groups)
        return true;
    if (2 * idc_lattice_bits(a->sound ^ b->sound) > a->sounds + b->sounds + 2)
        return false;
    int32_t apart = a->bagged > b->bagged ? a->bagged - b->bagged : b->bagged - a->bagged;
    return a->first->script != b->first->script ||
           idc_lattice_bits(a->bag ^ b->bag) + apart <= 2 * idc_name_most_edits(a, b);
}

/** Letters that a stretch has which is linked with one of `len`: glued writing keeps most of them.
 * Those whose any_length is set are no matter of it. */
static inline uint32_t idc_name_least_letters(uint32_t len, bool single)
{
    return single ? (len + 4) / 5 : (2 * len + 2) / 3;
}

static inline uint32_t idc_name_most_letters(uint32_t len, bool single)
{
    return single ? 5 * len : 3 * len / 2;
}

/** How alike two stretches that can be linked are. @return false: not at all. */
bool idc_name_link_of(const idc_name_form *fa, const idc_name_stretch *a, const idc_name_form *fb,
                      const idc_name_stretch *b, idc_name_link *out);

/** Are two words of a-z spellings of one, in a system of `systems` or at all? */
bool idc_name_spelled_alike(idc_str a, idc_str b, uint32_t systems);

/** Edits between two words of a-z; INT32_MAX when either is too long. */
int32_t idc_name_edits(idc_str a, idc_str b);

/** How much a mismatch of two atoms says, thousandths: nothing where one is in a script that is
 * read by habit, little where one can be a name taken beside the other. */
int32_t idc_name_mismatch(const idc_name_form *fa, const idc_name_atom *a, const idc_name_form *fb,
                          const idc_name_atom *b);

/** Han that can be read in more ways than the tables have, and scripts whose Latin spelling is a
 * matter of habit: where they are read, a mismatch says nothing. */
bool idc_name_is_read_by_habit(const idc_name_atom *atom);

enum {
    IDC_NAME_OTHER_NAME = 600, /* mismatch of a name in another language with a Korean one */
    IDC_NAME_LINKED = 100,     /* centibits that a link tells at least */
    IDC_NAME_UNRELATED = -1000 /* likeness of names without any link, centibits */
};

/* What the bits of two names are made of. */
typedef enum idc_name_term {
    IDC_TERM_AGREE,   /* parts that agree */
    IDC_TERM_UNLIKE,  /* parts on both sides that do not */
    IDC_TERM_OMITTED, /* parts on one side */
    IDC_TERM_ORDER,   /* given names that change places */
    IDC_TERM_WHOLE,   /* letters of the names as wholes, and what any two names have */
    IDC_TERMS
} idc_name_term;

/** Which parts of two names stand for each other, and what that says. */
typedef struct idc_name_alignment {
    idc_name_link links[IDC_NAME_ATOMS];  /* agree */
    idc_name_link unlike[IDC_NAME_ATOMS]; /* contradict each other */
    uint8_t link_count, unlike_count;
    uint32_t rest_a, rest_b;   /* parts that are left out on the other side */
    uint32_t moved_a, moved_b; /* parts that stand in another order */
    bool silent;               /* some could not be held against each other */
    int32_t alike;             /* centibits of the letters that agree */
    int32_t term[IDC_TERMS];   /* millibits */
    int32_t millibits;         /* their sum */
} idc_name_alignment;

/** Aligns two forms and weighs the evidence that they name one person. */
void idc_name_weigh(const idc_name_form *a, const idc_name_form *b, idc_name_alignment *out);

/** What is known of two names before they are aligned. */
typedef struct idc_name_hope {
    int32_t linked; /* centibits of their links, at most */
    int32_t cover;  /* share of what they tell that agrees, thousandths, at most */
    int32_t line;   /* how alike they are as wholes, thousandths, at most */
    int32_t unlike; /* of what contradicts, thousandths, at least */
    bool korean;    /* both are, or can be */
    bool silent;    /* some parts may not be held against each other */
} idc_name_hope;

/** Millibits that idc_name_weigh() gives two names at most. */
int32_t idc_name_weigh_most(const idc_name_hope *hope);

/** Share of what a name tells that is in these atoms, in thousandths. */
int32_t idc_name_covered(const idc_name_form *form, uint32_t atoms);

/** Writes a word of Cyrillic, Greek, kana, Armenian or Georgian in a-z. @return letters written;
 * 0 when the script has no such reading here. BGN/PCGN 1947 (Russian), ELOT 743, Hepburn,
 * ISO 9985 and the Georgian national system, without marks. */
size_t idc_name_romanise(UScriptCode script, idc_str folded, char *out, size_t room);

/** One name in simplified and traditional characters, in Hangul of the North and the South, or in
 * Han characters that Korean reads as the Hangul. Both in Han or Hangul. */
bool idc_name_same_native(const idc_name_stretch *a, const idc_name_stretch *b);

#endif
