/*
 * How much two names tell for one person: log2 of how likely the pair is under "one person" over
 * "two people", part by part. A pair of parts counts by how unlikely it is that the one's letters
 * come by chance (a model of letters) against how likely they are a spelling of the other (a
 * lattice), and never more than agreeing on a name so frequent can tell. What is left over on both
 * sides contradicts; what is left over on one side is left out, which says little.
 * After Fellegi and Sunter, A theory for record linkage, 1969.
 */
#include "norm/names/form.h"

/* centibits */
enum {
    PRIOR = 500,   /* evidence in letters that any two names have */
    FEWEST = 100,  /* a link tells at least this */
    INITIAL = 250, /* an initial of a name */
    OTHER_ROLE = 150,
    TWO_NAMES = 700, /* how unlike two names in use are at least, thousandths */
    OTHER_READING = 150,
    CUT_SHORT = 550,
    FORM = 700, /* spellings and forms that are listed as one name */
    SLIP = 450, /* slips of the pen at all, and each letter of them */
    SLIP_LETTER = 350,
    /* the parts together */
    BASE = -272,
    ENOUGH = 1500, /* what agrees beyond this counts half */
    CONTRADICTED = 40,
    MORE = 136,
    OMITTED = 8,
    SYLLABLE_OMITTED = 200, /* Korean given names have as many syllables everywhere */
    LINE = 21,
    LINE_NEAR = 130,
    COVERED = 284,
    INITIAL_WRONG = 100,
    NOTHING = -310 /* nothing in common */
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
static int32_t likeness(const idc_lattice_letters *letters, int32_t cost, bool korean)
{
    int32_t by_chance = korean ? letters->cost * 6 / 10 : letters->cost * 9 / 10;
    return (by_chance - cost) * 7 / 10;
}

static int32_t evidence(int32_t alike, int32_t tells, bool syllables)
{
    return (alike < tells ? alike : tells) + alike / 10 -
           doubt(alike - (syllables ? PRIOR / 2 : PRIOR));
}

static int32_t native_cost(const idc_name_atom *native, const idc_lattice_letters *letters)
{
    int32_t cost = idc_lattice_cost(native->read, letters);
    if (native->other) {
        bool hangul = native->script == USCRIPT_HANGUL;
        int32_t other = idc_lattice_cost(native->other, letters);
        cost += hangul ? OTHER_READING : 0;
        other += hangul ? 0 : OTHER_READING;
        cost = other < cost ? other : cost;
    }
    return cost;
}

static void read_latin(idc_lattice model, const idc_lattice_letters *letters, idc_lattice_word *out)
{
    char text[IDC_LATTICE_LETTERS];
    for (size_t i = 0; i < letters->count; i++)
        text[i] = (char)('a' - 1 + letters->letter[i]);
    idc_lattice_read(model, (idc_str){text, letters->count}, out);
}

static int32_t latin_cost(idc_lattice model, const idc_lattice_letters *a,
                          const idc_lattice_letters *b)
{
    idc_lattice_word word;
    read_latin(model, a, &word);
    int32_t there = idc_lattice_cost(&word, b);
    read_latin(model, b, &word);
    int32_t back = idc_lattice_cost(&word, a);
    return (there + back) / 2;
}

static bool same_letters(const idc_lattice_letters *a, const idc_lattice_letters *b)
{
    return a->count == b->count && !memcmp(a->letter, b->letter, a->count);
}

static idc_str text_of(const idc_lattice_letters *letters, char room[IDC_LATTICE_LETTERS])
{
    for (size_t i = 0; i < letters->count; i++)
        room[i] = (char)('a' - 1 + letters->letter[i]);
    return (idc_str){room, letters->count};
}

/* Slips of the pen: letters left out, doubled, changed or swapped. */
static int32_t slip_cost(const idc_lattice_letters *a, const idc_lattice_letters *b)
{
    char x[IDC_LATTICE_LETTERS], y[IDC_LATTICE_LETTERS];
    int most = a->count < 6 || b->count < 6 ? 1 : 2;
    int n = idc_name_distance(text_of(a, x), text_of(b, y), most);
    return n > most ? IDC_LATTICE_NONE : SLIP + n * SLIP_LETTER;
}

/* Bits that are set; processors without an instruction for it have no library call either. */
static int kinds(uint32_t sound)
{
    sound -= sound >> 1 & 0x55555555u;
    sound = (sound & 0x33333333u) + (sound >> 2 & 0x33333333u);
    return (int)(((sound + (sound >> 4)) & 0x0F0F0F0Fu) * 0x01010101u >> 24);
}

typedef size_t (*key_of)(idc_str letters, char *out);

static bool same_key(key_of key, idc_str a, idc_str b)
{
    char x[IDC_NAME_KEY], y[IDC_NAME_KEY];
    size_t n = key(a, x);
    return n && n == key(b, y) && memcmp(x, y, n) == 0;
}

/* One sound under the rules of a language that both may be written by. */
static bool same_sound(const idc_name_stretch *a, const idc_name_stretch *b, uint32_t systems)
{
    char rx[IDC_LATTICE_LETTERS], ry[IDC_LATTICE_LETTERS];
    idc_str x = text_of(a->letters, rx), y = text_of(b->letters, ry);
    return same_key(idc_name_key_general, x, y) ||
           (systems & IDC_WORD_KOREAN && same_key(idc_name_key_korean, x, y)) ||
           (systems & IDC_WORD_CHINESE && same_key(idc_name_key_chinese, x, y)) ||
           (systems & IDC_WORD_JAPANESE && same_key(idc_name_key_japanese, x, y)) ||
           (systems & IDC_WORD_ARABIC && same_key(idc_name_key_arabic, x, y));
}

/* What tables of readings know of two atoms, one of them in Han or Hangul: share of what equal
 * letters would say, in percent. */
static int32_t by_readings(const idc_name_stretch *a, const idc_name_stretch *b)
{
    const idc_name_atom *x = a->first, *y = b->first;
    char room[IDC_LATTICE_LETTERS];
    if (x->script != USCRIPT_HAN && (x->script != USCRIPT_HANGUL || y->script == USCRIPT_HAN))
        return y->script == USCRIPT_HAN ||
                       (y->script == USCRIPT_HANGUL && x->script != USCRIPT_HANGUL)
                   ? by_readings(b, a)
                   : 0;
    if (x->script == USCRIPT_HAN && y->script == USCRIPT_HAN)
        return idc_name_same_han(x->native, y->native) ? 100 : 0;
    if (x->script == USCRIPT_HAN && y->script == USCRIPT_HANGUL)
        return idc_name_han_is_hangul(x->native, y->native) ? 90 : 0;
    if (y->script == USCRIPT_HANGUL)
        return idc_name_same_hangul(x->native, y->native) ? 95 : 0;
    if (x->script == USCRIPT_HAN)
        return idc_name_spells_han(x->native, text_of(b->letters, room)) ? 90 : 0;
    return idc_name_hangul_for_mandarin(x->native, text_of(b->letters, room)) ? 45 : 0;
}

/* "Jos" of Josiah, "Christie" of Christina: given names that are cut short. */
static bool cut_short(const idc_name_stretch *a, const idc_name_stretch *b, uint32_t systems)
{
    const idc_lattice_letters *x = a->letters, *y = b->letters;
    size_t shorter = x->count < y->count ? x->count : y->count, same = 0;
    if (a->count + b->count > 2 || a->first->role == IDC_NAME_FAMILY ||
        b->first->role == IDC_NAME_FAMILY || x->count == y->count ||
        systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE))
        return false;
    while (same < shorter && x->letter[same] == y->letter[same])
        same++;
    return same >= 3 && (same == shorter || (same + 2 >= shorter && same >= 5));
}

/* How the letters of two spans are alike: the best of what their scripts can be compared by. */
static int32_t alike(const idc_name_stretch *a, const idc_name_stretch *b, uint32_t systems)
{
    bool korean = systems & IDC_WORD_KOREAN;
    const idc_name_atom *x = a->first, *y = b->first;
    bool one = a->count == 1 && b->count == 1, other = x->script != y->script;
    bool syllables = x->script == USCRIPT_HANGUL || x->script == USCRIPT_HAN;
    int32_t best = INT32_MIN, bits;
    if (one && x->read && y->read && !other && idc_str_eq(x->native, y->native))
        return likeness(a->letters, 0, korean);
    if (a->count == 1 && x->read && (other || !y->read)) {
        bits = likeness(b->letters, native_cost(x, b->letters), korean);
        best = bits > best ? bits : best;
    }
    if (b->count == 1 && y->read && (other || !x->read)) {
        bits = likeness(a->letters, native_cost(y, a->letters), korean);
        best = bits > best ? bits : best;
    }
    int32_t readings = one && best < FORM && (x->read || y->read) ? by_readings(a, b) : 0;
    if (readings) {
        bits = (likeness(a->letters, 0, false) + likeness(b->letters, 0, false)) * readings / 200;
        best = bits > best ? bits : best;
    }
    if (!x->read == !y->read && !(syllables && !other)) {
        int32_t cost = same_letters(a->letters, b->letters)
                           ? 0
                           : latin_cost(IDC_LATTICE_LATIN, a->letters, b->letters);
        if (cost) {
            bits = slip_cost(a->letters, b->letters);
            cost = bits < cost ? bits : cost;
        }
        if (cost && korean) {
            bits = latin_cost(IDC_LATTICE_KOREAN, a->letters, b->letters);
            cost = bits < cost ? bits : cost;
        }
        bits = (likeness(a->letters, cost, korean) + likeness(b->letters, cost, korean)) / 2;
        best = bits > best ? bits : best;
        if (cost && kinds(a->sound ^ b->sound) <= 2 && same_sound(a, b, systems)) {
            bits = (likeness(a->letters, 0, korean) + likeness(b->letters, 0, korean)) * 2 / 5;
            best = bits > best ? bits : best;
        }
        if (one && best < FORM &&
            (idc_name_word_shared(x->word, y->word, true) ||
             idc_name_word_shared(x->word, y->word, false)))
            best = FORM;
        if (best < CUT_SHORT && cut_short(a, b, systems))
            best = CUT_SHORT;
    }
    return best;
}

typedef struct link {
    int32_t bits, alike;
    uint32_t a, b;  /* atoms, as bits */
    int16_t unlike; /* thousandths */
} link;

/* Edit distance, by the places of x's letters that are there already. */
static int32_t edits(const idc_lattice_letters *x, const idc_lattice_letters *y)
{
    uint32_t up = ~UINT32_C(0), down = 0, last = UINT32_C(1) << (x->count - 1);
    int32_t distance = x->count;
    for (size_t j = 0; j < y->count; j++) {
        uint32_t match = x->at[y->letter[j]];
        uint32_t diagonal = (((match & up) + up) ^ up) | match | down;
        uint32_t right = down | ~(diagonal | up), left = up & diagonal;
        distance += (right & last) != 0;
        distance -= (left & last) != 0;
        right = right << 1 | 1;
        up = left << 1 | ~(diagonal | right);
        down = right & diagonal;
    }
    return distance;
}

/*
 * Whether the lattices are asked at all: enough consonants of one kind and enough letters in
 * place. Scripts whose usual spelling says little of the letters are always asked.
 */
static bool worth_a_look(const idc_name_stretch *a, const idc_name_stretch *b)
{
    int32_t x = a->letters->count, y = b->letters->count;
    int32_t longer = x > y ? x : y, apart = x > y ? x - y : y - x;
    if (a->open || b->open)
        return true;
    if (a->count + b->count > 2 && apart * 3 > longer)
        return false;
    int differ = kinds(a->sound ^ b->sound);
    int all = kinds(a->sound) + kinds(b->sound);
    if (differ * 2 > all + 2 || apart * 5 > longer * 4)
        return false;
    return longer < 4 || edits(a->letters, b->letters) * 10 <= longer * (longer < 7 ? 7 : 6) ||
           idc_name_word_shared(a->first->word, b->first->word, true) ||
           idc_name_word_shared(a->first->word, b->first->word, false);
}

/* A known name in Latin letters that the consonants do not spell: Ahmed is not Muhammad. */
static bool other_known_name(const idc_name_stretch *native, const idc_name_stretch *latin)
{
    const idc_name_atom *x = native->first, *y = latin->first;
    char room[IDC_LATTICE_LETTERS];
    return native->count == 1 && latin->count == 1 && !y->read && y->word &&
           y->word->flags & IDC_WORD_ARABIC && x->script == USCRIPT_ARABIC &&
           !idc_name_spells_consonants(x->script, x->native, text_of(latin->letters, room));
}

/* Two names that both are in use are two names: Tom and Tim, Jana and Jane. */
static bool two_known_names(const idc_name_stretch *a, const idc_name_stretch *b, uint32_t systems)
{
    const idc_name_word *x = a->first->word, *y = b->first->word;
    return a->count == 1 && b->count == 1 && x && y && x != y &&
           x->flags & y->flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY) &&
           !idc_name_word_shared(x, y, true) && !idc_name_word_shared(x, y, false) &&
           !same_sound(a, b, systems);
}

static bool weigh_pair(const idc_name_form *fa, const idc_name_stretch *a, const idc_name_form *fb,
                       const idc_name_stretch *b, link *out)
{
    idc_name_role ra = a->first->role, rb = b->first->role;
    uint32_t systems = fa->systems & fb->systems;
    bool korean = systems & IDC_WORD_KOREAN;
    bool syllables = systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE);
    *out = (link){.a = a->bits, .b = b->bits, .unlike = 1000};
    if (ra == IDC_NAME_INITIAL || rb == IDC_NAME_INITIAL) {
        out->bits = INITIAL;
        return a->count == 1 && b->count == 1 && a->letters->letter[0] == b->letters->letter[0];
    }
    if (!worth_a_look(a, b))
        return false;
    int32_t bits = alike(a, b, fa->systems & fb->systems);
    if (bits == INT32_MIN)
        return false;
    if (bits > 0 && (other_known_name(a, b) || other_known_name(b, a)))
        bits = 0;
    int32_t most = (likeness(a->letters, 0, korean) + likeness(b->letters, 0, korean)) / 2;
    int32_t wide = (likeness(a->letters, 0, false) + likeness(b->letters, 0, false)) / 2;
    out->alike = bits;
    out->unlike = (int16_t)(bits == 0 || most - bits >= wide ? 1000
                            : bits >= most                   ? 0
                                                             : (most - bits) * 1000 / wide);
    if (bits > 0 && out->unlike > 0 && two_known_names(a, b, systems)) {
        out->unlike = out->unlike < TWO_NAMES ? TWO_NAMES : out->unlike;
        out->bits = 0;
        return true;
    }
    out->bits = evidence(bits, a->tells < b->tells ? a->tells : b->tells, syllables);
    if ((ra == IDC_NAME_FAMILY) != (rb == IDC_NAME_FAMILY))
        out->bits -= syllables ? OTHER_ROLE / 5 : OTHER_ROLE;
    return true;
}

/* What is left over. */
typedef struct rest {
    int32_t core, initials, unread;
    uint32_t atoms;
} rest;

static rest rest_of(const idc_name_form *f, uint32_t used)
{
    rest r = {0};
    for (size_t i = 0; i < f->count; i++) {
        const idc_name_atom *atom = &f->atoms[i];
        if (used >> i & 1 || atom->role == IDC_NAME_PARTICLE || atom->role == IDC_NAME_NICKNAME)
            continue;
        if (!atom->ready) {
            r.unread++;
        } else if (atom->role == IDC_NAME_INITIAL) {
            r.initials++;
        } else {
            r.core++;
            r.atoms |= UINT32_C(1) << i;
        }
    }
    return r;
}

enum { MOST_LINKS = IDC_NAME_ATOMS * IDC_NAME_ATOMS * (2 * IDC_NAME_GLUED - 1) };

/* Contradicted parts in pairs, the most alike first: how unlike they are, in thousandths. */
static int32_t contradiction(const link *all, size_t count, uint32_t rest_a, uint32_t rest_b)
{
    int32_t sum = 0;
    while (rest_a && rest_b) {
        const link *best = NULL;
        for (size_t i = 0; i < count; i++)
            if (!(all[i].a & ~rest_a) && !(all[i].b & ~rest_b) && !(all[i].a & (all[i].a - 1)) &&
                !(all[i].b & (all[i].b - 1)) && (!best || all[i].unlike < best->unlike))
                best = &all[i];
        sum += best ? best->unlike : 1000;
        rest_a &= best ? ~best->a : rest_a - 1;
        rest_b &= best ? ~best->b : rest_b - 1;
    }
    return sum;
}

/* How alike the names are as wholes, in thousandths. */
static int32_t line_of(const idc_name_form *a, const idc_name_form *b)
{
    size_t most = a->line.len > b->line.len ? a->line.len : b->line.len;
    return most ? 1000 - 1000 * idc_name_edits(a->line, b->line) / (int32_t)most : 0;
}

/* Share of what a name tells that agrees, in thousandths. */
static int32_t covered(const idc_name_form *f, uint32_t used)
{
    int32_t all = 0, part = 0;
    for (size_t i = 0; i < f->count; i++) {
        all += f->atoms[i].tells;
        part += used >> i & 1 ? f->atoms[i].tells : 0;
    }
    return all ? 1000 * part / all : 0;
}

/*
 * The parts together. Agreement counts as far as nothing contradicts it; the first contradiction
 * takes that away, further ones say less. Coefficients: logistic regression on aliases of listed
 * people against impostors that share a word with them, on Korean names against impostors of
 * one family name, and on labelled spellings; rounded.
 */
static int32_t judgement(const idc_name_weights *w, uint32_t systems)
{
    int32_t first = w->unlike < 1000 ? w->unlike : 1000;
    int32_t agree = w->linked < ENOUGH ? w->linked : ENOUGH + (w->linked - ENOUGH) / 2;
    int32_t covered = w->covered_a < w->covered_b ? w->covered_a : w->covered_b;
    int32_t sum = BASE + agree * (1000 - first) / 1000 * 3 / 10;
    bool korean = systems & IDC_WORD_KOREAN;
    if (!w->links && w->line < 550)
        return korean ? 2 * NOTHING : NOTHING;
    sum -= first * CONTRADICTED / 1000 + (w->unlike - first) * MORE / 1000;
    sum += w->line * LINE / 1000 + (w->line > 600 ? (w->line - 600) * LINE_NEAR / 1000 : 0);
    sum += covered * COVERED / 1000 - w->one * (korean ? SYLLABLE_OMITTED : OMITTED);
    if (w->initials)
        sum -= INITIAL_WRONG;
    return sum > 0 ? 2 * sum : sum;
}

int32_t idc_name_weigh(const idc_name_form *a, const idc_name_form *b, idc_name_weights *out)
{
    link all[MOST_LINKS];
    size_t count = 0, links = 0;
    uint32_t used_a = 0, used_b = 0;
    int32_t sum = 0, alike_sum = 0;
    for (size_t i = 0; i < a->span_count; i++)
        for (size_t j = 0; j < b->span_count; j++)
            if (a->spans[i].count == 1 || b->spans[j].count == 1)
                count += weigh_pair(a, &a->spans[i], b, &b->spans[j], &all[count]);
    for (;;) {
        const link *best = NULL;
        for (size_t i = 0; i < count; i++)
            if (!(all[i].a & used_a) && !(all[i].b & used_b) && all[i].bits >= FEWEST &&
                (!best || all[i].bits > best->bits))
                best = &all[i];
        if (!best)
            break;
        links++;
        used_a |= best->a;
        used_b |= best->b;
        sum += best->bits;
        alike_sum += best->alike;
    }
    idc_name_weights w = {.linked = sum, .alike = alike_sum, .links = links, .line = line_of(a, b)};
    rest ra = rest_of(a, used_a), rb = rest_of(b, used_b);
    w.both = ra.core < rb.core ? ra.core : rb.core;
    w.one = ra.core + rb.core - 2 * w.both;
    w.unlike = contradiction(all, count, ra.atoms, rb.atoms);
    /* an initial of none of the names that are left */
    int32_t wrong = ra.initials < rb.core - w.both ? ra.initials : rb.core - w.both;
    wrong += rb.initials < ra.core - w.both ? rb.initials : ra.core - w.both;
    w.unlike += wrong * 1000;
    w.initials = ra.initials && rb.initials;
    w.covered_a = covered(a, used_a);
    w.covered_b = covered(b, used_b);
    if (out)
        *out = w;
    if (!a->count || !b->count || (!links && (ra.unread || rb.unread)))
        return 0;
    return judgement(&w, a->systems & b->systems);
}
