/*
 * How alike two stretches of names are. A pair counts by how unlikely it is that the one's letters
 * come by chance (a model of letters) against how likely they are a spelling of the other (a
 * lattice), and never more than agreeing on a name so frequent can tell.
 */
#include "norm/names/form.h"

/* centibits */
enum {
    PRIOR = 500,   /* evidence in letters that any two names have */
    INITIAL = 250, /* an initial of a name */
    OTHER_ROLE = 150,
    TWO_NAMES = 850, /* how unlike two names in use are at least, thousandths */
    CUT_SHORT = 550,
    OF_CONSONANTS = 150, /* short words whose vowels are not written */
    FORM = 700,          /* spellings and forms that are listed as one name */
    SLIP = 450,          /* slips of the pen at all, and each letter of them */
    SLIP_LETTER = 350,
    CARRIED_TWICE = 200, /* the best of three ways to compare names of two other scripts */
    BY_HABIT = 500,      /* the same where one of them has readings to choose from */
    /* thousandths */
    CLOSE = 300 /* as unlike as spellings of one name are at most */
};

/* -log2 of the logistic function, x and result in centibits. */
static int32_t doubt(int32_t x)
{
    /* log2(1 + 2^-i) for i = 0.. in centibits */
    static const uint8_t table[] = {100, 58, 32, 17, 9, 4, 2, 1};
    int32_t size = x < 0 ? -x : x, i = size / 100, rest = size % 100;
    int32_t above = i < 7 ? table[i] - (table[i] - table[i + 1]) * rest / 100 : 0;
    return x < 0 ? above - x : above;
}

/* Evidence from letters that one is a spelling of the other. */
static int32_t chance_of(const idc_lattice_letters *letters, bool korean)
{
    return korean ? letters->cost * 6 / 10 : letters->cost * 9 / 10;
}

static int32_t likeness(const idc_lattice_letters *letters, int32_t cost, bool korean)
{
    return (chance_of(letters, korean) - cost) * 7 / 10;
}

static int32_t mean_chance(const idc_name_stretch *a, const idc_name_stretch *b, bool korean)
{
    return (chance_of(a->letters, korean) + chance_of(b->letters, korean)) / 2;
}

static int32_t mean_likeness(const idc_name_stretch *a, const idc_name_stretch *b, int32_t cost,
                             bool korean)
{
    return (likeness(a->letters, cost, korean) + likeness(b->letters, cost, korean)) / 2;
}

static int32_t evidence(int32_t alike, int32_t tells, bool syllables)
{
    return (alike < tells ? alike : tells) + alike / 10 -
           doubt(alike - (syllables ? PRIOR / 2 : PRIOR));
}

/* What letters may cost to say more than `alike`, of which wholes are left over by rounding. */
static int32_t limit_of(int32_t by_chance, int32_t alike)
{
    return by_chance - alike * 10 / 7 + 4;
}

/* Both ways, so that it is the same from either side. */
static int32_t latin_cost(idc_lattice model, const idc_lattice_letters *a,
                          const idc_lattice_letters *b, int32_t limit)
{
    idc_lattice_word word;
    idc_lattice_read_letters(model, a, &word);
    int32_t there = idc_lattice_cost(&word, b, 2 * limit);
    if (there >= IDC_LATTICE_NONE)
        return there;
    idc_lattice_read_letters(model, b, &word);
    return (there + idc_lattice_cost(&word, a, 2 * limit - there)) / 2;
}

/* By the spellings of any language, or of one that both names can be in. */
static int32_t spelling_cost(uint32_t systems, const idc_lattice_letters *a,
                             const idc_lattice_letters *b, int32_t limit)
{
    static const struct {
        uint32_t system;
        idc_lattice model;
    } own[] = {{IDC_WORD_KOREAN, IDC_LATTICE_KOREAN}, {IDC_WORD_CHINESE, IDC_LATTICE_PINYIN}};
    int32_t cost = latin_cost(IDC_LATTICE_LATIN, a, b, limit);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (!(systems & own[i].system))
            continue;
        int32_t most = cost < limit ? cost : limit;
        int32_t other = latin_cost(own[i].model, a, b, most);
        cost = other < cost ? other : cost;
    }
    return cost;
}

static bool same_letters(const idc_lattice_letters *a, const idc_lattice_letters *b)
{
    return a->count == b->count && !memcmp(a->letter, b->letter, a->count);
}

/* Slips of the pen: letters left out, doubled, changed or swapped. */
static int32_t slip_cost(const idc_lattice_letters *a, const idc_lattice_letters *b)
{
    int32_t most = a->count < 6 || b->count < 6 ? 1 : 2, edits = idc_lattice_edits(a, b);
    return edits > most ? IDC_LATTICE_NONE : SLIP + edits * SLIP_LETTER;
}

static bool ends_in(const idc_lattice_letters *x, const char *ending)
{
    size_t n = strlen(ending);
    for (size_t i = 0; i < n; i++)
        if (x->count <= n || x->letter[x->count - n + i] != ending[i] - 'a' + 1)
            return false;
    return true;
}

/* A father's name in Russian or Ukrainian is not the father's. */
static bool is_patronymic(const idc_lattice_letters *x)
{
    return ends_in(x, "vich") || ends_in(x, "vych") || ends_in(x, "ovna") || ends_in(x, "evna") ||
           ends_in(x, "ivna") || ends_in(x, "ichna");
}

static bool ends_alike(const idc_lattice_letters *x, const idc_lattice_letters *y)
{
    const idc_lattice_letters *longer = x->count > y->count ? x : y;
    const idc_lattice_letters *shorter = longer == x ? y : x;
    return shorter->count >= 4 && !memcmp(longer->letter + longer->count - shorter->count,
                                          shorter->letter, shorter->count);
}

static bool is_surely_family(const idc_name_atom *atom)
{
    return atom->family[0] && atom->family[1];
}

/* "Jos" of Josiah, "Christie" of Christina, "Bayo" of Adebayo: given names that are cut short. */
static bool cut_short(const idc_name_stretch *a, const idc_name_stretch *b, uint32_t systems)
{
    const idc_lattice_letters *x = a->letters, *y = b->letters;
    size_t shorter = x->count < y->count ? x->count : y->count, same = 0;
    if (a->count + b->count > 2 || is_surely_family(a->first) || is_surely_family(b->first) ||
        x->count == y->count ||
        systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE))
        return false;
    while (same < shorter && x->letter[same] == y->letter[same])
        same++;
    return (ends_alike(x, y) ||
            (same >= 3 && (same == shorter || (same + 2 >= shorter && same >= 5)))) &&
           is_patronymic(x) == is_patronymic(y);
}

static bool one_word(const idc_name_stretch *a, const idc_name_stretch *b, bool surnames)
{
    return a->groups & b->groups && idc_name_word_shared(a->first->word, b->first->word, surnames);
}

static void offer(idc_name_link *out, int32_t bits, idc_name_reason reason)
{
    if (bits <= out->alike)
        return;
    out->alike = bits;
    out->reason = (uint8_t)reason;
}

/* The likeliest readings of neighbouring atoms as one word. */
static bool glue(const idc_name_stretch *s, idc_lattice_word *out)
{
    *out = s->first->readings[0].word;
    for (size_t i = 1; i < s->count; i++) {
        const idc_name_atom *next = &s->first[i];
        if (!next->reading_count || next->readings[0].word.model != out->model ||
            out->count + next->readings[0].word.count - 2u > IDC_LATTICE_SYMBOLS + 2)
            return false;
        const idc_lattice_word *word = &next->readings[0].word;
        memcpy(out->symbol + out->count - 1, word->symbol + 1,
               (word->count - 1u) * sizeof *word->symbol);
        out->count = (uint8_t)(out->count + word->count - 2);
        out->cost = (uint16_t)(out->cost + word->cost);
        out->letters |= word->letters;
    }
    return true;
}

static void offer_readings(idc_name_link *out, const idc_name_stretch *native,
                           const idc_lattice_letters *letters, bool korean)
{
    const idc_name_atom *atom = native->first;
    int32_t cost = IDC_LATTICE_NONE, limit = limit_of(chance_of(letters, korean), out->alike);
    idc_lattice_word glued;
    if (native->count > 1 && glue(native, &glued)) {
        offer(out, likeness(letters, idc_lattice_cost(&glued, letters, limit), korean),
              IDC_REASON_SCRIPT);
        return;
    }
    for (size_t i = 0; native->count == 1 && i < atom->reading_count; i++) {
        int32_t price = atom->readings[i].price;
        int32_t by = idc_lattice_cost(&atom->readings[i].word, letters, limit - price) + price;
        cost = by < cost ? by : cost;
        limit = by < limit ? by : limit;
    }
    if (cost < IDC_LATTICE_NONE)
        offer(out, likeness(letters, cost, korean), IDC_REASON_SCRIPT);
}

static void offer_letters(idc_name_link *out, const idc_name_stretch *a, const idc_name_stretch *b,
                          uint32_t systems)
{
    bool korean = systems & IDC_WORD_KOREAN;
    if (same_letters(a->letters, b->letters)) {
        offer(out, mean_likeness(a, b, 0, korean),
              a->first->script == b->first->script ? IDC_REASON_SAME : IDC_REASON_SCRIPT);
        return;
    }
    int32_t slip = slip_cost(a->letters, b->letters);
    int32_t limit = limit_of(mean_chance(a, b, korean), out->alike);
    int32_t cost = spelling_cost(systems, a->letters, b->letters, slip < limit ? slip + 1 : limit);
    offer(out, mean_likeness(a, b, cost < slip ? cost : slip, korean),
          slip < cost ? IDC_REASON_SLIP : IDC_REASON_SPELLING);
    if (out->alike < CUT_SHORT && cut_short(a, b, systems))
        offer(out, CUT_SHORT, IDC_REASON_FORM);
}

static bool of_syllables(UScriptCode script)
{
    return script == USCRIPT_HANGUL || script == USCRIPT_HAN;
}

/* Han that can be read in more ways than the tables have. Three characters for one part are the
 * sounds of a foreign name. */
static bool is_open_han(const idc_name_atom *atom)
{
    return atom->script == USCRIPT_HAN && idc_name_length(atom->native) < 3;
}

/* The same of any writing. Romanisations of South-East Asian scripts often part the syllables of a
 * word. */
bool idc_name_is_read_by_habit(const idc_name_atom *atom)
{
    idc_lattice model = idc_lattice_of(atom->script);
    return is_open_han(atom) || model == IDC_LATTICE_SOUTHEAST ||
           (atom->script != USCRIPT_COMMON && model == IDC_LATTICE_COUNT);
}

/* A Han character is a syllable, and none has more than six letters. */
static bool is_too_long(const idc_lattice_letters *letters, const idc_name_stretch *native)
{
    enum { SYLLABLE_MOST = 6 };
    size_t syllables = 0;
    for (size_t i = 0; i < native->count; i++)
        syllables += idc_name_length(native->first[i].native);
    return native->first->script == USCRIPT_HAN && letters->count > SYLLABLE_MOST * syllables;
}

/* Both in scripts that carried the name over: each as the other is most often spelled, or both by
 * their sounds. */
static void carried_twice(idc_name_link *out, const idc_name_stretch *a, const idc_name_stretch *b,
                          bool korean)
{
    if (is_too_long(a->letters, b) || is_too_long(b->letters, a))
        return;
    offer_readings(out, a, b->letters, korean);
    offer_readings(out, b, a->letters, korean);
    int32_t limit = limit_of(mean_chance(a, b, false), out->alike);
    int32_t cost = latin_cost(IDC_LATTICE_SOUNDS, a->letters, b->letters, limit);
    offer(out, mean_likeness(a, b, cost, false), IDC_REASON_SCRIPT);
    out->alike -= is_open_han(a->first) || is_open_han(b->first) ? BY_HABIT : CARRIED_TWICE;
}

/* The best of what their scripts can be compared by. */
static void compare(idc_name_link *out, const idc_name_stretch *a, const idc_name_stretch *b,
                    uint32_t systems)
{
    const idc_name_atom *x = a->first, *y = b->first;
    bool korean = systems & IDC_WORD_KOREAN, other = x->script != y->script;
    if (x->reading_count && a->count + b->count == 2 && !other &&
        idc_str_eq(x->native, y->native)) {
        offer(out, mean_likeness(a, b, 0, korean), IDC_REASON_SAME);
    } else if (of_syllables(x->script) && of_syllables(y->script) && idc_name_same_native(a, b)) {
        offer(out, mean_likeness(a, b, 0, false) * 9 / 10,
              other ? IDC_REASON_SCRIPT : IDC_REASON_SPELLING);
    } else if (x->reading_count && y->reading_count && other) {
        carried_twice(out, a, b, korean);
    } else if (x->reading_count && !y->reading_count) {
        offer_readings(out, a, b->letters, korean);
    } else if (y->reading_count && !x->reading_count) {
        offer_readings(out, b, a->letters, korean);
    } else if (!of_syllables(x->script)) {
        offer_letters(out, a, b, systems);
    }
    bool same = same_letters(a->letters, b->letters);
    if (out->alike < FORM && one_word(a, b, true))
        offer(out, FORM, same ? (idc_name_reason)out->reason : IDC_REASON_SPELLING);
    if (out->alike < FORM && one_word(a, b, false))
        offer(out, FORM, same ? (idc_name_reason)out->reason : IDC_REASON_FORM);
}

/* Whether the lattices are asked: words of one script have enough letters in place. */
static bool worth_a_look(const idc_name_stretch *a, const idc_name_stretch *b)
{
    int32_t most = idc_name_most_edits(a, b);
    return a->open || b->open || a->first->script != b->first->script ||
           idc_lattice_edits(a->letters, b->letters) <= most || one_word(a, b, true) ||
           one_word(a, b, false);
}

static bool without_vowels(const idc_name_stretch *native, const idc_name_stretch *other)
{
    UScriptCode script = native->first->script;
    return native->count == 1 && (script == USCRIPT_ARABIC || script == USCRIPT_HEBREW) &&
           script != other->first->script;
}

/* A known name that is none of an Arabic one's spellings: l, r, m and n stand in all of them. */
static bool other_arabic_name(const idc_name_stretch *native, const idc_name_stretch *latin)
{
    const uint32_t liquids_and_nasals = 0xFF0000u;
    const idc_name_word *word = latin->first->word;
    return native->first->script == USCRIPT_ARABIC && native->first->reading_count == 1 && word &&
           word->flags & IDC_WORD_ARABIC && (native->sound ^ latin->sound) & liquids_and_nasals;
}

/* Two names that both are in use are two names: Tom and Tim, Jana and Jane; and so is a known one
 * that Arabic consonants do not spell: Ahmed is not Muhammad. */
static bool two_known_names(const idc_name_stretch *a, const idc_name_stretch *b, int32_t unlike)
{
    const idc_name_word *x = a->first->word, *y = b->first->word;
    if (a->count + b->count > 2)
        return false;
    if (a->first->script != b->first->script)
        return other_arabic_name(a, b) || other_arabic_name(b, a);
    return unlike > CLOSE && x && y && x != y &&
           x->flags & y->flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY) && !one_word(a, b, true) &&
           !one_word(a, b, false);
}

/*
 * How unlike two stretches are, in thousandths: how much of what their letters could say they do
 * not. Where vowels are not written, consonants alone say whether they can be one name.
 */
static int32_t unlikeness(const idc_name_stretch *a, const idc_name_stretch *b, int32_t alike,
                          bool korean)
{
    int32_t most = mean_likeness(a, b, 0, korean), wide = mean_likeness(a, b, 0, false);
    if (without_vowels(a, b) || without_vowels(b, a)) {
        int32_t all = a->sounds + b->sounds;
        return all ? idc_lattice_bits(a->sound ^ b->sound) * 1000 / all : 0;
    }
    return alike >= most ? 0 : most - alike >= wide ? 1000 : (most - alike) * 1000 / wide;
}

/* Names that are as alike as this are as unlike as can be. */
static int32_t nothing_alike(const idc_name_stretch *a, const idc_name_stretch *b, bool korean)
{
    return mean_likeness(a, b, 0, korean) - mean_likeness(a, b, 0, false);
}

/* All of one name as one part of the other, in another script: "Natalie Hall" as "Natalia". */
static bool swallows(const idc_name_form *fa, const idc_name_stretch *a, const idc_name_form *fb,
                     const idc_name_stretch *b)
{
    return a->count > 1 && a->count == fa->count && b->count < fb->count &&
           a->first->script != b->first->script;
}

bool idc_name_link_of(const idc_name_form *fa, const idc_name_stretch *a, const idc_name_form *fb,
                      const idc_name_stretch *b, idc_name_link *out)
{
    idc_name_role ra = a->first->role, rb = b->first->role;
    uint32_t systems = fa->systems & fb->systems;
    bool korean = systems & IDC_WORD_KOREAN;
    bool syllables = systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE);
    if (ra == IDC_NAME_INITIAL || rb == IDC_NAME_INITIAL) {
        *out = (idc_name_link){.bits = INITIAL,
                               .a = a->bits,
                               .b = b->bits,
                               .unlike = 1000,
                               .reason = IDC_REASON_INITIAL};
        return true;
    }
    if (!syllables && (swallows(fa, a, fb, b) || swallows(fb, b, fa, a)))
        return false;
    if (!worth_a_look(a, b))
        return false;
    const int32_t least = nothing_alike(a, b, korean);
    *out = (idc_name_link){.alike = least, .a = a->bits, .b = b->bits};
    compare(out, a, b, systems);
    if (out->alike <= least)
        return false;
    out->unlike = (int16_t)unlikeness(a, b, out->alike, korean);
    if (out->alike > 0 && out->unlike > 0 && two_known_names(a, b, out->unlike)) {
        out->unlike = out->unlike < TWO_NAMES ? TWO_NAMES : out->unlike;
        return true;
    }
    out->bits = evidence(out->alike, a->tells < b->tells ? a->tells : b->tells, syllables);
    if (out->bits < OF_CONSONANTS && out->unlike < CLOSE && out->alike > 0 &&
        (without_vowels(a, b) || without_vowels(b, a)))
        out->bits = OF_CONSONANTS;
    if ((ra == IDC_NAME_FAMILY) != (rb == IDC_NAME_FAMILY))
        out->bits -= syllables ? OTHER_ROLE / 5 : OTHER_ROLE;
    return true;
}

int32_t idc_name_edits(idc_str a, idc_str b)
{
    idc_lattice_letters x, y;
    idc_lattice_letters_of(a, &x);
    idc_lattice_letters_of(b, &y);
    return (a.len && !x.count) || (b.len && !y.count) ? INT32_MAX : idc_lattice_edits(&x, &y);
}

bool idc_name_spelled_alike(idc_str a, idc_str b, uint32_t systems)
{
    idc_lattice_letters x, y;
    idc_lattice_letters_of(a, &x);
    idc_lattice_letters_of(b, &y);
    if (!x.count || !y.count)
        return false;
    if (idc_str_eq(a, b))
        return true;
    int32_t cost = spelling_cost(systems, &x, &y, IDC_LATTICE_NONE);
    return cost * 1000 <= (likeness(&x, 0, false) + likeness(&y, 0, false)) / 2 * CLOSE * 10 / 7;
}

/* A name taken beside the Korean one, or a Chinese person's name that Korean writes by its own
 * reading of the characters, says nothing against the Hangul. */
static bool is_other_name(const idc_name_form *form, const idc_name_atom *atom)
{
    uint32_t flags = atom->word ? atom->word->flags : 0;
    return (form->systems & IDC_WORD_CHINESE && !(form->systems & IDC_WORD_KOREAN)) ||
           (flags & IDC_WORD_WESTERN && !(flags & IDC_WORD_KOREAN));
}

int32_t idc_name_mismatch(const idc_name_form *fa, const idc_name_atom *a, const idc_name_form *fb,
                          const idc_name_atom *b)
{
    if (a->script == b->script)
        return 1000;
    if (idc_name_is_read_by_habit(a) || idc_name_is_read_by_habit(b))
        return 0;
    return a->role == IDC_NAME_INITIAL || b->role == IDC_NAME_INITIAL ||
                   (a->script == USCRIPT_HANGUL && is_other_name(fb, b)) ||
                   (b->script == USCRIPT_HANGUL && is_other_name(fa, a))
               ? IDC_NAME_OTHER_NAME
               : 1000;
}
