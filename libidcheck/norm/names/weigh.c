/*
 * How much two names tell for one person: log2 of how likely the pair is under "one person" over
 * "two people". Parts are aligned, the strongest evidence first; what is left over on both sides
 * contradicts; what is left over on one side is left out, which says little.
 * After Fellegi and Sunter, A theory for record linkage, 1969.
 */
#include "norm/names/form.h"

/* centibits */
enum {
    BASE = 122,
    AGREED = 15,   /* for ten bits of agreement */
    ENOUGH = 1500, /* what agrees beyond this counts half */
    COVERED = 271, /* when all that the names tell agrees */
    CONTRADICTED = 505,
    MORE = 89,
    CHANGED_PLACES = 220,
    OMITTED = 5,
    SYLLABLE_OMITTED = 180, /* Korean given names have as many syllables everywhere */
    LINE = 78,
    READ_WELL = 300, /* least unlikeness, per mille, of what is no reading */
    LINE_NEAR = 189,
    KOREAN = 21,
    LEAST_LINE = 550, /* names as wholes that are alike, per mille */
    NOTHING = 310     /* nothing in common */
};

enum { MOST_LINKS = IDC_NAME_ATOMS * IDC_NAME_ATOMS * (2 * IDC_NAME_GLUED - 1) };

typedef struct link_list {
    idc_name_link at[MOST_LINKS];
    size_t count;
} link_list;

/* Core parts and initials of a form that no link uses. */
typedef struct rest {
    uint32_t core, initials;
} rest;

static rest rest_of(const idc_name_form *f, uint32_t used, bool *silent)
{
    rest r = {0};
    for (size_t i = 0; i < f->count; i++) {
        const idc_name_atom *atom = &f->atoms[i];
        uint32_t bit = UINT32_C(1) << i;
        if (used & bit || atom->role == IDC_NAME_PARTICLE || atom->role == IDC_NAME_NICKNAME)
            continue;
        if (!atom->ready)
            *silent = true;
        else if (atom->role == IDC_NAME_INITIAL)
            r.initials |= bit;
        else
            r.core |= bit;
    }
    return r;
}

static const idc_name_atom *lowest(const idc_name_form *f, uint32_t bits)
{
    return &f->atoms[__builtin_ctz(bits)];
}

static void add_unlike(const idc_name_form *a, const idc_name_form *b, idc_name_link pair,
                       idc_name_alignment *out)
{
    int32_t says = idc_name_mismatch(a, lowest(a, pair.a), b, lowest(b, pair.b));
    if (says < 1000) {
        pair.reason = IDC_REASON_SILENT;
        pair.unlike = (int16_t)(pair.unlike * says / 1000);
        out->silent = out->silent || !says;
    }
    out->unlike[out->unlike_count++] = pair;
}

/* Pairs what is left on both sides, the most alike first. */
static void contradict(const idc_name_form *a, const idc_name_form *b, const link_list *all,
                       idc_name_alignment *out)
{
    while (out->rest_a && out->rest_b) {
        const idc_name_link *best = NULL;
        for (const idc_name_link *l = all->at; l < all->at + all->count; l++)
            if (!(l->a & ~out->rest_a) && !(l->b & ~out->rest_b) &&
                (!best || l->unlike < best->unlike))
                best = l;
        idc_name_link pair = {.a = out->rest_a & (0 - out->rest_a),
                              .b = out->rest_b & (0 - out->rest_b),
                              .unlike = 1000};
        if (best)
            pair = *best;
        pair.reason = IDC_REASON_UNLIKE;
        out->rest_a &= ~pair.a;
        out->rest_b &= ~pair.b;
        add_unlike(a, b, pair, out);
    }
}

/* Parts that are left out may be family names; those have no initials here. */
static uint32_t given_of(const idc_name_form *f, uint32_t bits)
{
    uint32_t given = 0;
    for (; bits; bits &= bits - 1)
        if (lowest(f, bits)->role != IDC_NAME_FAMILY)
            given |= bits & (0 - bits);
    return given;
}

/* An initial that stands for none of the names that the other side has left. */
static void contradict_initials(const idc_name_form *a, const idc_name_form *b, uint32_t *in_a,
                                uint32_t *in_b, idc_name_alignment *out)
{
    for (;;) {
        uint32_t x = given_of(a, *in_a), y = given_of(b, *in_b);
        if (!x || !y || out->unlike_count == IDC_NAME_ATOMS)
            return;
        x &= 0 - x;
        y &= 0 - y;
        idc_name_link pair = {.a = x, .b = y, .unlike = 1000, .reason = IDC_REASON_OTHER_INITIAL};
        *in_a ^= x;
        *in_b ^= y;
        add_unlike(a, b, pair, out);
    }
}

/* Where nothing agrees, what comes nearest still orders the names of a pool. */
static int32_t most_alike(const link_list *all)
{
    int32_t most = IDC_NAME_UNRELATED;
    for (size_t i = 0; i < all->count; i++)
        most = all->at[i].alike > most ? all->at[i].alike : most;
    return most;
}

/* Links of a stretch of `a` with those of `b` that have letters enough and not too many. */
static void collect(const idc_name_form *a, const idc_name_stretch *x, const idc_name_form *b,
                    size_t from, size_t to, bool single, link_list *all)
{
    uint32_t least = idc_name_least_letters(x->len, single);
    uint32_t most = idc_name_most_letters(x->len, single);
    if (x->any_length)
        least = 0, most = UINT8_MAX;
    for (const idc_name_stretch *y = b->spans + from; y < b->spans + to; y++)
        if ((y->len - least <= most - least || y->any_length) && idc_name_can_link(x, y))
            all->count += idc_name_link_of(a, x, b, y, &all->at[all->count]);
}

static void collect_all(const idc_name_form *a, const idc_name_form *b, link_list *all)
{
    all->count = 0;
    for (size_t i = 0; i < a->span_count; i++) {
        const idc_name_stretch *x = &a->spans[i];
        bool single = i < a->single;
        collect(a, x, b, 0, b->single, single, all);
        if (single)
            collect(a, x, b, b->single, b->span_count, false, all);
    }
}

/* Links the best pairs first. */
static void align(const idc_name_form *a, const idc_name_form *b, idc_name_alignment *out)
{
    link_list all;
    uint32_t used_a = 0, used_b = 0;
    collect_all(a, b, &all);
    for (;;) {
        const idc_name_link *best = NULL;
        for (const idc_name_link *l = all.at; l < all.at + all.count; l++)
            if (!(l->a & used_a) && !(l->b & used_b) && l->bits >= IDC_NAME_LINKED &&
                (!best || l->bits > best->bits))
                best = l;
        if (!best)
            break;
        used_a |= best->a;
        used_b |= best->b;
        out->alike += best->alike;
        out->links[out->link_count++] = *best;
    }
    if (!out->link_count)
        out->alike = most_alike(&all);
    rest ra = rest_of(a, used_a, &out->silent), rb = rest_of(b, used_b, &out->silent);
    out->rest_a = ra.core;
    out->rest_b = rb.core;
    contradict(a, b, &all, out);
    contradict_initials(a, b, &ra.initials, &out->rest_b, out);
    contradict_initials(a, b, &out->rest_a, &rb.initials, out);
    contradict_initials(a, b, &ra.initials, &rb.initials, out);
}

/* How alike the names are as wholes, in thousandths, in the order in which they are most so. */
static int32_t line_of(const idc_name_form *a, const idc_name_form *b)
{
    int32_t most = a->line[0]->count > b->line[0]->count ? a->line[0]->count : b->line[0]->count;
    int32_t least = most;
    for (size_t i = 0; i < (a->line[0] == a->line[1] ? 1 : 2); i++)
        for (size_t j = 0; j < (b->line[0] == b->line[1] ? 1 : 2); j++) {
            int32_t edits = idc_lattice_edits(a->line[i], b->line[j]);
            least = edits < least ? edits : least;
        }
    return most ? 1000 - 1000 * least / most : 0;
}

/* The same of Korean names in two scripts: the letters of Hangul are a guess at one habit of many,
 * how alike the parts are is known. */
static int32_t read_alike(const idc_name_alignment *al, int32_t cover)
{
    int32_t alike = 0, bits = 0;
    for (size_t i = 0; i < al->link_count; i++) {
        alike += al->links[i].bits * (1000 - al->links[i].unlike) / 1000;
        bits += al->links[i].bits;
    }
    return bits ? cover * (alike * 1000 / bits) / 1000 : 0;
}

int32_t idc_name_covered(const idc_name_form *form, uint32_t atoms)
{
    int32_t all = 0, part = 0;
    for (size_t i = 0; i < form->count; i++) {
        all += form->atoms[i].tells;
        part += atoms >> i & 1 ? form->atoms[i].tells : 0;
    }
    return all ? 1000 * part / all : 0;
}

static int32_t count_of(uint32_t bits)
{
    int32_t n = 0;
    for (; bits; bits &= bits - 1)
        n++;
    return n;
}

/* An initial and a name: "Ramesh K." is "K. Ramesh". */
static bool are_of_two_kinds(const idc_name_form *f, uint32_t x, uint32_t y)
{
    return (lowest(f, x)->role == IDC_NAME_INITIAL) != (lowest(f, y)->role == IDC_NAME_INITIAL);
}

/* Names that stand in another order, family names aside: "Ahmed Omar" and "Omar Ahmed". */
static int32_t changed_places(const idc_name_form *a, const idc_name_form *b,
                              idc_name_alignment *out)
{
    int32_t count = 0;
    for (size_t i = 0; i < out->link_count; i++)
        for (size_t j = 0; j < i; j++) {
            const idc_name_link *x = &out->links[i], *y = &out->links[j];
            if ((x->a < y->a) == (x->b < y->b) || !given_of(a, x->a) || !given_of(a, y->a) ||
                !given_of(b, x->b) || !given_of(b, y->b) || are_of_two_kinds(a, x->a, y->a) ||
                are_of_two_kinds(b, x->b, y->b))
                continue;
            count++;
            if (out->moved_a && (lowest(a, x->a)->role == IDC_NAME_PARTICLE ||
                                 lowest(a, y->a)->role == IDC_NAME_PARTICLE))
                continue;
            out->moved_a = x->a | y->a;
            out->moved_b = x->b | y->b;
        }
    return count;
}

/* A family name in Han characters that the other side has in letters, as one of its readings. */
static bool family_is_read(const idc_name_form *a, const idc_name_form *b,
                           const idc_name_alignment *al)
{
    for (size_t i = 0; i < al->link_count; i++) {
        const idc_name_atom *x = lowest(a, al->links[i].a), *y = lowest(b, al->links[i].b);
        if (x->role == IDC_NAME_FAMILY && y->role == IDC_NAME_FAMILY &&
            (x->script == USCRIPT_HAN) != (y->script == USCRIPT_HAN) &&
            al->links[i].unlike < READ_WELL)
            return true;
    }
    return false;
}

/* Bits that names have, millibits. */
typedef struct balance {
    int32_t agree, lost, whole;
} balance;

/*
 * The parts together. Agreement counts as far as nothing contradicts it; the first contradiction
 * takes that away, further ones say less. Coefficients: logistic regression on aliases of listed
 * people against impostors that share a word with them, on Korean names against impostors of
 * one family name, and on labelled spellings; rounded. Impostors there are chosen to be alike, so
 * that evidence for one person counts double among people at large. The sum never falls when links,
 * cover or line rise or what is unlike falls: idc_name_weigh_most() rests on that.
 */
static balance balance_of(const idc_name_hope *h)
{
    int32_t first = h->unlike < 1000 ? h->unlike : 1000;
    int32_t agree =
        (h->linked < ENOUGH ? h->linked : ENOUGH + (h->linked - ENOUGH) / 2) * AGREED / 100;
    int32_t lost =
        agree * first / 1000 + first * CONTRADICTED / 100 + (h->unlike - first) * MORE / 100;
    int32_t whole = (BASE - (h->korean ? KOREAN : 0)) * 10 + h->line * LINE / 100;
    whole += h->line > 600 ? (h->line - 600) * LINE_NEAR / 100 : 0;
    return (balance){.agree = agree + h->cover * COVERED / 100, .lost = lost, .whole = whole};
}

/* Names without a link, unless they are alike as wholes. */
static int32_t nothing_in_common(bool silent, bool korean)
{
    return silent ? 0 : -10 * NOTHING * (korean ? 2 : 1);
}

static void judge(const idc_name_form *a, const idc_name_form *b, idc_name_alignment *out)
{
    idc_name_hope sum_of = {.korean = a->systems & b->systems & IDC_WORD_KOREAN,
                            .line = line_of(a, b)};
    uint32_t used_a = 0, used_b = 0;
    if (!out->link_count && sum_of.line < LEAST_LINE) {
        out->term[IDC_TERM_WHOLE] = nothing_in_common(out->silent, sum_of.korean);
        return;
    }
    for (size_t i = 0; i < out->link_count; i++) {
        sum_of.linked += out->links[i].bits;
        used_a |= out->links[i].a;
        used_b |= out->links[i].b;
    }
    for (size_t i = 0; i < out->unlike_count; i++)
        sum_of.unlike += out->unlike[i].unlike;
    int32_t cover_a = idc_name_covered(a, used_a), cover_b = idc_name_covered(b, used_b);
    sum_of.cover = cover_a < cover_b ? cover_a : cover_b;
    if (sum_of.korean && out->link_count && a->atoms->script != b->atoms->script)
        sum_of.line = read_alike(out, sum_of.cover);
    balance is = balance_of(&sum_of);
    int32_t moved = changed_places(a, b, out) * CHANGED_PLACES * 10;
    int32_t omitted = (count_of(out->rest_a) + count_of(out->rest_b)) *
                      (sum_of.korean ? SYLLABLE_OMITTED : OMITTED) * 10;
    int32_t sum = is.agree - is.lost - omitted - moved + is.whole, twice = sum > 0 ? 2 : 1;
    /* What cannot be read leaves open what the rest says, either way; a family name that was read
     * still says what it does. */
    if (out->silent && (sum > 0 || !sum_of.unlike))
        is.whole -= sum > 0 && !sum_of.unlike && family_is_read(a, b, out) ? sum - is.agree : sum;
    out->term[IDC_TERM_AGREE] = twice * is.agree;
    out->term[IDC_TERM_UNLIKE] = -twice * is.lost;
    out->term[IDC_TERM_OMITTED] = -twice * omitted;
    out->term[IDC_TERM_ORDER] = -twice * moved;
    out->term[IDC_TERM_WHOLE] = twice * is.whole;
}

int32_t idc_name_weigh_most(const idc_name_hope *hope)
{
    balance is = balance_of(hope);
    int32_t sum = is.agree - is.lost + is.whole, most = sum > 0 ? 2 * sum : sum;
    int32_t none = nothing_in_common(hope->silent, hope->korean);
    most = most > none ? most : none;
    return hope->silent && most < 2 * is.agree ? 2 * is.agree : most;
}

void idc_name_weigh(const idc_name_form *a, const idc_name_form *b, idc_name_alignment *out)
{
    out->link_count = out->unlike_count = 0;
    out->rest_a = out->rest_b = out->moved_a = out->moved_b = 0;
    out->alike = out->millibits = 0;
    out->silent = false;
    memset(out->term, 0, sizeof out->term);
    if (!a->count || !b->count)
        return;
    align(a, b, out);
    judge(a, b, out);
    for (size_t i = 0; i < IDC_TERMS; i++)
        out->millibits += out->term[i];
}
