/*
 * Which words of a name are the family name: every way that is in use is weighed by what the words
 * are known to be, and given its probability. Scores are log2 of odds in tenths, by judgement, and
 * held by the names of tests/eval/name_parts.tsv.
 */
#include "norm/names/parse.h"

enum {
    TURNED = -35,    /* family name first where that is nobody's custom */
    IN_MIDDLE = -25, /* "Peter Chan Tai-man" */
    TWO_NAMES = -60, /* two family names where that is nobody's custom */
    TWO_OF_ONE = -25,
    TWO_IBERIAN = -10,
    MIDDLE_WORD = 25,     /* "Nguyen Van An", "Nguyen Thi An" */
    PATRONYMIC_SIDE = 80, /* a patronymic stands behind the given name */
    HYPHENED = -25,       /* "Min-ji" */
    JOINED = 80,          /* "Puig i Ferrer" */
    INITIALS = 80,        /* stand for given names */
    OWN_NAMES = 40,       /* "Suresh Kumar R.", son of R. */
    LEAST = 20            /* permille of a way that is told */
};

typedef struct way {
    uint32_t family; /* words, as bits */
    int score;
    bool family_first;
} way;

enum { MOST_WAYS = 7 };

typedef struct ways {
    way at[MOST_WAYS];
    size_t count;
} ways;

static int of_flags(uint32_t flags)
{
    bool given = flags & IDC_WORD_GIVEN;
    if (!(flags & IDC_WORD_FAMILY))
        return given ? -35 : 0;
    if (flags & IDC_WORD_FAMILY_FIRST && !(flags & IDC_WORD_COMMON))
        return given ? 10 : 25; /* syllables that stand in given names too */
    if (flags & IDC_WORD_COMMON)
        return given ? 35 : 60;
    return given ? -10 : 45;
}

/* "Carter-Hughes" is what its halves are; in "Min-ji" they are syllables. */
static int of_halves(idc_str text, const idc_name_token *t, size_t hyphen)
{
    char letters[2][24];
    int score = 0;
    size_t len[2] = {0, 0};
    for (size_t i = t->begin; i < t->end; i++) {
        size_t half = i > hyphen;
        if (len[half] < sizeof *letters && idc_is_alpha(text.ptr[i]))
            letters[half][len[half]++] = idc_ascii_lower(text.ptr[i]);
    }
    for (size_t half = 0; half < 2; half++)
        score += of_flags(idc_name_word_flags((idc_str){letters[half], len[half]}));
    return score / 2;
}

/* How much likelier the word is a family than a given name. */
static int score_of(idc_str text, const idc_name_token *t, bool syllables)
{
    static const int endings[] = {
        [IDC_ENDING_PATRONYMIC] = 10, [IDC_ENDING_FAMILY] = 35, [IDC_ENDING_GIVEN] = -35};
    uint32_t flags = idc_token_flags(t);
    size_t hyphen =
        t->word ? SIZE_MAX : idc_str_find_byte(idc_str_sub(text, t->begin, t->end), '-', 0);
    if (hyphen != SIZE_MAX)
        return syllables && t->folded.len < 12 ? HYPHENED : of_halves(text, t, t->begin + hyphen);
    if (flags & (IDC_WORD_FAMILY | IDC_WORD_GIVEN))
        return of_flags(flags);
    if (idc_name_native_family(t->script, t->folded) == idc_name_length(t->folded))
        return of_flags(IDC_WORD_FAMILY);
    return endings[t->ending];
}

static void add(ways *w, uint32_t family, int score, bool family_first)
{
    w->at[w->count++] = (way){family, score, family_first};
}

static bool is_iberian(const idc_name_token *t)
{
    return (idc_token_flags(t) & (IDC_WORD_IBERIAN | IDC_WORD_FAMILY)) ==
           (IDC_WORD_IBERIAN | IDC_WORD_FAMILY);
}

static int of_two(const idc_name_token *a, const idc_name_token *b)
{
    bool x = is_iberian(a), y = is_iberian(b);
    return x && y ? TWO_IBERIAN : x || y ? TWO_OF_ONE : TWO_NAMES;
}

/* "Van" and "Thi" behind a Vietnamese family name. */
static bool has_middle_word(idc_name_token *const *word, size_t n)
{
    return n > 2 && idc_token_flags(word[0]) & IDC_WORD_VIETNAMESE &&
           (idc_str_is(word[1]->folded, "van") || idc_str_is(word[1]->folded, "thi"));
}

static void collect(idc_str text, idc_name_token *const *word, size_t n, idc_name_beside beside,
                    ways *out)
{
    int score[IDC_NAME_ORDER_WORDS] = {0}, side = beside.patronymic * PATRONYMIC_SIDE;
    bool syllables = false;
    for (size_t i = 0; i < n; i++)
        syllables = syllables || idc_token_flags(word[i]) & IDC_WORD_FAMILY_FIRST;
    for (size_t i = 0; i < n; i++)
        score[i] = score_of(text, word[i], syllables);
    bool custom = idc_token_flags(word[0]) & IDC_WORD_FAMILY_FIRST;
    int first = (custom ? 0 : TURNED) + (has_middle_word(word, n) ? MIDDLE_WORD : 0);
    add(out, 1u << (n - 1), score[n - 1] + side, false);
    add(out, 1, score[0] - side + first, true);
    if (beside.ends_in_initial && idc_token_flags(word[0]) & IDC_WORD_INDIAN)
        add(out, 0, OWN_NAMES, false);
    if (n < 3)
        return;
    add(out, 3u << (n - 2),
        score[n - 2] + score[n - 1] + of_two(word[n - 2], word[n - 1]) +
            (beside.joined ? JOINED : 0),
        false);
    add(out, 3, score[0] + score[1] + TURNED + of_two(word[0], word[1]), true);
    if (idc_token_flags(word[0]) & IDC_WORD_WESTERN &&
        idc_token_flags(word[1]) & IDC_WORD_FAMILY_FIRST)
        add(out, 2, score[1] + IN_MIDDLE, false);
}

/* 2^(tenths / 10) of a difference, in 1/65536. */
static uint32_t power(int tenths)
{
    static const uint32_t tenth[] = {65536, 61147, 57052, 53232, 49667,
                                     46341, 43238, 40342, 37641, 35120};
    return tenths <= -160 ? 0 : tenth[-tenths % 10] >> (-tenths / 10);
}

/* Probabilities of the ways, the likeliest first; of equal ones the Western order. */
static size_t rank(ways *w, idc_name_order out[IDC_NAME_ORDERS])
{
    uint64_t sum = 0;
    size_t kept = 0;
    for (size_t i = 1; i < w->count; i++)
        for (size_t j = i; j && w->at[j].score > w->at[j - 1].score; j--) {
            way t = w->at[j];
            w->at[j] = w->at[j - 1];
            w->at[j - 1] = t;
        }
    for (size_t i = 0; i < w->count; i++)
        sum += power(w->at[i].score - w->at[0].score);
    for (size_t i = 0; i < w->count && kept < IDC_NAME_ORDERS; i++) {
        uint64_t permille = 1000 * (uint64_t)power(w->at[i].score - w->at[0].score) / sum;
        if (kept && permille < LEAST)
            break;
        out[kept++] = (idc_name_order){.permille = (uint16_t)permille,
                                       .family = (uint16_t)w->at[i].family,
                                       .family_first = w->at[i].family_first};
    }
    return kept;
}

/* "J. Thomas", but "R. Subramaniam" and "Anand V.": there the initial is a father's. */
static int alone(idc_str text, const idc_name_token *t, idc_name_beside beside)
{
    uint32_t family = beside.ends_in_initial ? IDC_WORD_COMMON : IDC_WORD_FAMILY;
    bool own = (idc_token_flags(t) & (IDC_WORD_INDIAN | family)) == IDC_WORD_INDIAN;
    return own && beside.ends_in_initial
               ? -OWN_NAMES
               : score_of(text, t, false) + (beside.initials && !own ? INITIALS : 0);
}

size_t idc_name_orders(idc_str text, idc_name_token *const *word, size_t count,
                       idc_name_beside beside, idc_name_order out[IDC_NAME_ORDERS])
{
    ways w = {.count = 0};
    if (!count)
        return 0;
    if (count == 1) {
        add(&w, 0, 0, false);
        if (!beside.fathers)
            add(&w, 1, alone(text, word[0], beside), false);
    } else {
        collect(text, word, count, beside, &w);
    }
    return rank(&w, out);
}

idc_name_role idc_name_role_in(const idc_name *name, size_t order, size_t part)
{
    const idc_name_part *p = &name->parts[part];
    uint32_t family = order < name->order_count ? name->orders[order].family : 0;
    if (!order || !p->word)
        return p->role;
    if (family >> (p->word - 1) & 1)
        return IDC_NAME_FAMILY;
    for (size_t i = 0; i < part; i++)
        if (name->parts[i].word && !(family >> (name->parts[i].word - 1) & 1))
            return IDC_NAME_MIDDLE;
    return IDC_NAME_GIVEN;
}
