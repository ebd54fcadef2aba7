#include "norm/names/lattice.h"

#include <string.h>

#include "base/utf8.h"
#include "norm/names/abugida.h"
#include "norm/names/lookup.h"

typedef struct lattice_spelling {
    uint32_t letters; /* five bits a letter, the first lowest */
    uint16_t cost;
    uint16_t len;
} lattice_spelling;

typedef struct lattice_unit {
    uint16_t first, count; /* spellings */
    uint16_t symbols;
    uint16_t more[2]; /* symbols behind the first */
} lattice_unit;

/* What a path over a symbol costs at least, by the letters that there are. */
typedef struct lattice_least {
    uint32_t letters, likely; /* of its spellings and of the likely ones, a lowest */
    uint16_t spelled;         /* by any */
    uint16_t rare;            /* by none of the likely ones */
    uint16_t absent;          /* by no letter */
} lattice_least;

typedef struct lattice_model {
    const uint16_t *alphabet; /* code points, sorted; the i-th is symbol i + FIRST */
    uint16_t letters;
    const uint16_t *start; /* first unit of each symbol */
    const lattice_unit *units;
    const lattice_spelling *spellings;
    const lattice_least *least; /* of each symbol */
    uint16_t insertion[26];
    uint16_t vowel_pair[36];
    uint16_t inserted[26]; /* at least, alone or in a pair */
    uint16_t any_inserted; /* the least of these */
} lattice_model;

#include "norm/names/tables/spellings.h"

enum { UNKNOWN, START, END, FIRST, VOWELS = 6, LEFT_OUT = 900, BY_CHANCE = 600, SLACK = 900 };

static uint16_t symbol_of(const lattice_model *m, uint32_t c)
{
    size_t low = 0, high = m->letters;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (m->alphabet[middle] < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m->letters && m->alphabet[low] == c ? (uint16_t)(low + FIRST) : UNKNOWN;
}

idc_lattice idc_lattice_of(UScriptCode script)
{
    switch (script) {
    case USCRIPT_ARABIC:
        return IDC_LATTICE_ARABIC;
    case USCRIPT_HAN:
        return IDC_LATTICE_CHINESE;
    case USCRIPT_CYRILLIC:
        return IDC_LATTICE_CYRILLIC;
    case USCRIPT_HANGUL:
        return IDC_LATTICE_HANGUL;
    case USCRIPT_HEBREW:
    case USCRIPT_SYRIAC:
        return IDC_LATTICE_HEBREW;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return IDC_LATTICE_KATAKANA;
    case USCRIPT_GREEK:
    case USCRIPT_ARMENIAN:
    case USCRIPT_GEORGIAN:
    case USCRIPT_MONGOLIAN:
    case USCRIPT_NKO:
    case USCRIPT_OL_CHIKI:
    case USCRIPT_TIFINAGH:
        return IDC_LATTICE_ALPHABETS;
    case USCRIPT_DEVANAGARI:
    case USCRIPT_BENGALI:
    case USCRIPT_GURMUKHI:
    case USCRIPT_GUJARATI:
    case USCRIPT_ORIYA:
    case USCRIPT_TAMIL:
    case USCRIPT_TELUGU:
    case USCRIPT_KANNADA:
    case USCRIPT_MALAYALAM:
    case USCRIPT_SINHALA:
    case USCRIPT_MEITEI_MAYEK:
        return IDC_LATTICE_INDIC;
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_TIBETAN:
        return IDC_LATTICE_SOUTHEAST;
    case USCRIPT_ETHIOPIC:
    case USCRIPT_THAANA:
    case USCRIPT_CHEROKEE:
    case USCRIPT_CANADIAN_ABORIGINAL:
        return IDC_LATTICE_SYLLABARIES;
    case USCRIPT_LATIN:
        return IDC_LATTICE_LATIN;
    default:
        return IDC_LATTICE_COUNT;
    }
}

static bool add(idc_lattice_word *out, uint32_t c)
{
    if (out->count > IDC_LATTICE_SYMBOLS)
        return false;
    out->symbol[out->count++] = symbol_of(&models[out->model], c);
    return true;
}

static bool add_sounds(idc_lattice_word *out, const uint16_t *sounds, uint16_t syllable)
{
    return add(out, sounds[2 * syllable]) && add(out, sounds[2 * syllable + 1]);
}

static bool add_hangul(idc_lattice_word *out, uint32_t c)
{
    if (c < 0xAC00 || c > 0xD7A3)
        return add(out, c);
    c -= 0xAC00;
    return add(out, 0x1100 + c / 588) && add(out, 0x1161 + c / 28 % 21) &&
           (c % 28 == 0 || add(out, 0x11A7 + c % 28));
}

/* Han is read by a syllable, in foreign names also by what it stands for there. */
static bool add_han(idc_lattice_word *out, uint32_t c)
{
    idc_han row;
    if (!idc_han_find(c, &row))
        return out->model == IDC_LATTICE_CHINESE && add(out, c);
    switch ((idc_lattice)out->model) {
    case IDC_LATTICE_CANTONESE:
        return *row.cantonese && add_sounds(out, cantonese_sounds, row.cantonese_syllable);
    case IDC_LATTICE_HANGUL:
        return row.korean[0] && add_hangul(out, row.korean[0]);
    case IDC_LATTICE_JAPANESE:
    case IDC_LATTICE_OVERSEAS:
        return symbol_of(&models[out->model], row.same) != UNKNOWN && add(out, row.same);
    case IDC_LATTICE_CHINESE:
        if (symbol_of(&models[out->model], row.same) != UNKNOWN && !add(out, row.same))
            return false;
        return add_sounds(out, syllable_sounds, row.syllable);
    default:
        return add_sounds(out, syllable_sounds, row.syllable);
    }
}

/* Letters of Persian, Urdu, Kurdish and Uyghur as the Arabic ones they are forms of. */
static uint32_t arabic_of(uint32_t c)
{
    switch (c) {
    case 0x06A9: /* keheh */
    case 0x06AA:
        return 0x0643;
    case 0x06CC: /* Farsi yeh */
        return 0x064A;
    case 0x06BE: /* heh doachashmee */
    case 0x06C0:
    case 0x06C1:
    case 0x06C2:
    case 0x06D5: /* ae */
        return 0x0647;
    case 0x0671: /* alef wasla */
    case 0x0622:
        return 0x0627;
    default:
        return c;
    }
}

/* Blocks of Indic scripts have their letters in one order: those without a row of their own are
 * read as Devanagari. */
static uint32_t indic_of(const lattice_model *m, uint32_t c)
{
    return c < 0x0980 || c >= 0x0D80 || symbol_of(m, c) != UNKNOWN ? c : 0x0900 + (c & 0x7F);
}

/* Hangul is read in its sounds, hiragana as katakana. */
static bool add_letter(idc_lattice_word *out, uint32_t c)
{
    if (c >= 0x3400 && c <= 0x9FFF)
        return add_han(out, c);
    switch ((idc_lattice)out->model) {
    case IDC_LATTICE_HANGUL:
    case IDC_LATTICE_HANGUL_FOREIGN:
    case IDC_LATTICE_HANGUL_MCCUNE:
        return add_hangul(out, c);
    case IDC_LATTICE_ARABIC:
        return add(out, arabic_of(c));
    case IDC_LATTICE_INDIC:
        return add(out, indic_of(&models[out->model], c));
    default:
        return add(out, c >= 0x3041 && c <= 0x3096 ? c + 0x60 : c);
    }
}

static size_t decode(idc_str text, uint32_t *out, size_t room)
{
    size_t n = 0;
    for (size_t pos = 0; pos < text.len;) {
        if (n == room)
            return 0;
        out[n++] = idc_utf8_next(text, &pos);
    }
    return n;
}

/* Notes what bounds the cost of any spelling. */
static void note_bounds(idc_lattice_word *word)
{
    const lattice_model *m = &models[word->model];
    word->cost = 0;
    word->letters = 0;
    word->missing = m->any_inserted;
    for (size_t i = 0; i < word->count; i++) {
        const lattice_least *l = &m->least[word->symbol[i]];
        word->cost = (uint16_t)(word->cost + l->spelled);
        word->letters |= l->letters;
    }
}

void idc_lattice_read(idc_lattice model, idc_str folded, idc_lattice_word *out)
{
    uint32_t letters[IDC_LATTICE_SYMBOLS];
    out->model = (uint8_t)model;
    out->count = 0;
    if (!folded.len || model >= IDC_LATTICE_COUNT)
        return;
    bool abugida = model == IDC_LATTICE_INDIC || model == IDC_LATTICE_SOUTHEAST;
    size_t count = abugida ? idc_abugida_read(folded, letters, IDC_LATTICE_SYMBOLS)
                           : decode(folded, letters, IDC_LATTICE_SYMBOLS);
    out->symbol[out->count++] = START;
    for (size_t i = 0; i < count; i++)
        if (!add_letter(out, letters[i]))
            count = 0;
    if (count)
        out->symbol[out->count++] = END;
    else
        out->count = 0;
    note_bounds(out);
}

void idc_lattice_read_letters(idc_lattice model, const idc_lattice_letters *letters,
                              idc_lattice_word *out)
{
    out->model = (uint8_t)model;
    out->count = (uint8_t)(letters->count + 2);
    out->symbol[0] = START;
    for (size_t i = 0; i < letters->count; i++)
        out->symbol[i + 1] = (uint16_t)(letters->letter[i] + END);
    out->symbol[letters->count + 1] = END;
    out->cost = out->missing = 0; /* it is asked once: not worth a look */
    out->letters = 0;
}

/* One letter more, 1-26, behind `last`; `cost` is of those before it. @return the cost with it. */
static uint32_t append(idc_lattice_letters *out, size_t last, size_t letter, uint32_t cost)
{
    uint64_t one = UINT64_C(1) << (letter - 1);
    out->at[letter] |= UINT32_C(1) << out->count;
    out->bag |= (out->bag & one) << 26 | one;
    out->most[out->count] = (uint16_t)(cost * 9 / 10 + SLACK);
    out->letter[out->count++] = (uint8_t)letter;
    return cost + letter_costs[last][letter - 1];
}

static void end_letters(idc_lattice_letters *out, size_t last, uint32_t cost)
{
    out->most[out->count] = (uint16_t)(cost * 9 / 10 + SLACK);
    out->cost = (uint16_t)(cost + letter_costs[last][26]);
}

void idc_lattice_letters_of(idc_str letters, idc_lattice_letters *out)
{
    uint32_t cost = 0;
    size_t last = 0;
    memset(out, 0, sizeof *out);
    if (!letters.len || letters.len > IDC_LATTICE_LETTERS)
        return;
    for (size_t i = 0; i < letters.len; i++) {
        size_t c = (size_t)(letters.ptr[i] - 'a') + 1;
        if (c < 1 || c > 26) {
            memset(out, 0, sizeof *out);
            return;
        }
        cost = append(out, last, c, cost);
        last = c;
    }
    end_letters(out, last, cost);
}

void idc_lattice_letters_join(const idc_lattice_letters *a, const idc_lattice_letters *b,
                              idc_lattice_letters *out)
{
    if (out != a)
        *out = *a;
    size_t last = a->letter[a->count - 1];
    uint32_t cost = (uint32_t)a->cost - letter_costs[last][26];
    for (size_t i = 0; i < b->count && out->count < IDC_LATTICE_LETTERS; i++) {
        cost = append(out, last, b->letter[i], cost);
        last = b->letter[i];
    }
    end_letters(out, last, cost);
}

/* Bits of those places where the spelling begins. */
static uint32_t places(const lattice_spelling *s, const idc_lattice_letters *letters,
                       uint32_t among)
{
    uint32_t packed = s->letters, found = letters->at[packed & 31] & among;
    for (uint32_t i = 1; found && i < s->len; i++) {
        packed >>= 5;
        found &= letters->at[packed & 31] >> i;
    }
    return found;
}

/* Cheapest ways to each place between the letters that one was found to. */
typedef struct lattice_row {
    uint32_t reached; /* bits of those places */
    int32_t cost[IDC_LATTICE_LETTERS + 1];
} lattice_row;

static inline void relax(lattice_row *row, uint32_t place, int32_t cost)
{
    uint32_t bit = UINT32_C(1) << place;
    if (!(row->reached & bit) || cost < row->cost[place])
        row->cost[place] = cost;
    row->reached |= bit;
}

/* All spellings of a unit, from every place that is reached. */
static void spell(const lattice_model *m, const lattice_unit *u, const idc_lattice_letters *letters,
                  const lattice_row *from, lattice_row *to)
{
    const lattice_spelling *s = m->spellings + u->first;
    for (const lattice_spelling *end = s + u->count; s < end; s++) {
        uint32_t here = s->len ? places(s, letters, from->reached) : from->reached;
        for (; here; here &= here - 1) {
            uint32_t j = (uint32_t)__builtin_ctz(here);
            relax(to, j + s->len, from->cost[j] + s->cost);
        }
    }
}

/* Numbers of the vowels aeiouy, behind them that of no vowel; [0] is no letter. */
static const uint8_t vowel_of[27] = {6, 0, 6, 6, 6, 1, 6, 6, 6, 2, 6, 6, 6, 6,
                                     6, 3, 6, 6, 6, 6, 6, 4, 6, 6, 6, 5, 6};

/* What is left to pay at least: from each symbol on for the symbols, from each place on for letters
 * that no symbol spells. No path pays both at once, so that they add up. */
typedef struct floor_costs {
    int32_t symbols[IDC_LATTICE_SYMBOLS + 3], letters[IDC_LATTICE_LETTERS + 1];
    int32_t limit; /* paths that cannot end below it are given up */
} floor_costs;

static int32_t least_of(const lattice_least *l, uint32_t alphabet)
{
    return l->likely & alphabet ? l->spelled : l->letters & alphabet ? l->rare : l->absent;
}

int32_t idc_lattice_least(const idc_lattice_word *word, const idc_lattice_letters *letters)
{
    uint64_t spelled = word->letters;
    return word->cost + word->missing * idc_lattice_bits(letters->bag & ~(spelled | spelled << 26));
}

/* @return what the whole path costs at least. */
static int32_t floor_of(const lattice_model *m, const idc_lattice_word *word,
                        const idc_lattice_letters *letters, floor_costs *out)
{
    const uint32_t alphabet = (uint32_t)letters->bag & 0x3FFFFFFu;
    uint32_t spelled = 0;
    int32_t cost = 0;
    out->symbols[word->count] = 0;
    for (size_t i = word->count; i--;) {
        const lattice_least *l = &m->least[word->symbol[i]];
        spelled |= l->letters;
        cost += least_of(l, alphabet);
        out->symbols[i] = cost;
    }
    cost = 0;
    for (size_t j = letters->count; j--;) {
        uint32_t letter = letters->letter[j] - 1u;
        out->letters[j + 1] = cost;
        cost += spelled >> letter & 1 ? 0 : m->inserted[letter];
    }
    out->letters[0] = cost;
    return cost + out->symbols[0];
}

/* Letters that no unit spells. Places that cost more than the letters by chance are given up. */
static void insert(const lattice_model *m, const idc_lattice_letters *letters,
                   const floor_costs *floors, size_t symbol, lattice_row *row)
{
    const int32_t limit = floors->limit - floors->symbols[symbol];
    for (uint32_t left = row->reached; left;) {
        uint32_t j = (uint32_t)__builtin_ctz(left), bit = left & (0 - left);
        left ^= bit;
        if (row->cost[j] > letters->most[j] || row->cost[j] + floors->letters[j] >= limit) {
            row->reached ^= bit;
            continue;
        }
        if (j >= letters->count)
            continue;
        relax(row, j + 1, row->cost[j] + m->insertion[letters->letter[j] - 1]);
        left |= bit << 1;
        uint8_t v = vowel_of[letters->letter[j]];
        uint8_t w =
            v < VOWELS && j + 1 < letters->count ? vowel_of[letters->letter[j + 1]] : VOWELS;
        if (w < VOWELS) {
            relax(row, j + 2, row->cost[j] + m->vowel_pair[v * VOWELS + w]);
            left |= bit << 2;
        }
    }
}

static bool begins(const lattice_unit *u, const uint16_t *symbol, size_t left)
{
    return u->symbols <= left && (u->symbols < 2 || u->more[0] == symbol[1]) &&
           (u->symbols < 3 || u->more[1] == symbol[2]);
}

int32_t idc_lattice_cost(const idc_lattice_word *word, const idc_lattice_letters *letters,
                         int32_t limit)
{
    const lattice_model *m = &models[word->model];
    lattice_row rows[4]; /* a ring: units take up three symbols at most */
    floor_costs floors;
    if (!word->count || !letters->count || idc_lattice_least(word, letters) >= limit ||
        floor_of(m, word, letters, &floors) >= limit)
        return IDC_LATTICE_NONE;
    floors.limit = limit;
    for (size_t r = 0; r < 4; r++)
        rows[r].reached = 0;
    relax(&rows[0], 0, 0);
    for (size_t i = 0; i < word->count; i++) {
        lattice_row *here = &rows[i % 4], *next = &rows[(i + 1) % 4];
        const uint16_t *symbol = word->symbol + i;
        insert(m, letters, &floors, i, here);
        if (!(rows[0].reached | rows[1].reached | rows[2].reached | rows[3].reached))
            return IDC_LATTICE_NONE;
        int32_t skip = *symbol == START || *symbol == END ? 0 : *symbol ? LEFT_OUT : BY_CHANCE;
        for (uint32_t left = here->reached; left; left &= left - 1) {
            uint32_t j = (uint32_t)__builtin_ctz(left);
            relax(next, j, here->cost[j] + skip);
        }
        for (size_t u = *symbol ? m->start[*symbol] : 0, end = *symbol ? m->start[*symbol + 1] : 0;
             here->reached && u < end; u++)
            if (begins(&m->units[u], symbol, word->count - i))
                spell(m, &m->units[u], letters, here, &rows[(i + m->units[u].symbols) % 4]);
        here->reached = 0;
    }
    lattice_row *last = &rows[word->count % 4];
    insert(m, letters, &floors, word->count, last);
    return last->reached >> letters->count & 1 ? last->cost[letters->count] : IDC_LATTICE_NONE;
}

int32_t idc_lattice_edits(const idc_lattice_letters *x, const idc_lattice_letters *y)
{
    uint32_t up = ~UINT32_C(0), down = 0, diagonal = 0, before = 0;
    for (size_t j = 0; j < y->count; j++) {
        uint32_t match = x->at[y->letter[j]];
        uint32_t swapped = ((~diagonal & match) << 1) & before;
        diagonal = (((match & up) + up) ^ up) | match | down | swapped;
        uint32_t right = down | ~(diagonal | up), left = up & diagonal;
        right = right << 1 | 1;
        up = left << 1 | ~(diagonal | right);
        down = right & diagonal;
        before = match;
    }
    /* Down the last column, from the top of it. */
    uint32_t rows = (UINT32_C(1) << x->count) - 1;
    return y->count + idc_lattice_bits(up & rows) - idc_lattice_bits(down & rows);
}

typedef struct reading {
    uint32_t cost;
    uint8_t from;
    const lattice_spelling *spelling;
} reading;

size_t idc_lattice_spell(const idc_lattice_word *word, char *out, size_t room)
{
    const lattice_model *m = &models[word->model];
    reading best[IDC_LATTICE_SYMBOLS + 3];
    uint8_t path[IDC_LATTICE_SYMBOLS + 3];
    size_t steps = 0, n = 0;
    if (!word->count)
        return 0;
    for (size_t i = 0; i <= word->count; i++)
        best[i] = (reading){.cost = i ? UINT32_MAX : 0};
    for (size_t i = 0; i < word->count; i++) {
        uint16_t symbol = word->symbol[i];
        uint32_t skip = best[i].cost + (symbol > END ? LEFT_OUT : symbol ? 0 : BY_CHANCE);
        if (skip < best[i + 1].cost)
            best[i + 1] = (reading){.cost = skip, .from = (uint8_t)i};
        for (size_t u = symbol ? m->start[symbol] : 0, end = symbol ? m->start[symbol + 1] : 0;
             u < end; u++) {
            const lattice_unit *unit = &m->units[u];
            const lattice_spelling *s = m->spellings + unit->first;
            uint32_t cost = best[i].cost + (unit->count ? s->cost : 0);
            size_t to = i + unit->symbols;
            if (unit->count && begins(unit, word->symbol + i, word->count - i) &&
                cost < best[to].cost)
                best[to] = (reading){.cost = cost, .from = (uint8_t)i, .spelling = s};
        }
    }
    for (size_t i = word->count; i; i = best[i].from)
        path[steps++] = (uint8_t)i;
    while (steps) {
        const lattice_spelling *s = best[path[--steps]].spelling;
        for (uint32_t i = 0; s && i < s->len && n < room; i++)
            out[n++] = (char)('a' - 1 + (s->letters >> (5 * i) & 31));
    }
    return n;
}
