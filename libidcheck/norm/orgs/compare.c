#include "base/utf8.h"
#include "norm/orgs/orgs.h"
#include "norm/orgs/words.h"

/* Keys are read word by word; past this many the rest is not looked at. */
enum { MOST_WORDS = 32 };

typedef struct words {
    idc_str word[MOST_WORDS];
    unsigned use[MOST_WORDS];
    size_t count;
} words;

static words words_of(idc_str key)
{
    words w = {.count = 0};
    for (idc_str rest = key, piece; w.count < MOST_WORDS && idc_str_next(&rest, ' ', &piece);) {
        if (!piece.len)
            continue;
        w.use[w.count] = idc_org_word(piece);
        w.word[w.count++] = piece;
    }
    return w;
}

static bool same_letters(idc_str a, idc_str b)
{
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.len && a.ptr[i] == ' ')
            i++;
        while (j < b.len && b.ptr[j] == ' ')
            j++;
        if (i == a.len || j == b.len)
            return i == a.len && j == b.len;
        if (a.ptr[i++] != b.ptr[j++])
            return false;
    }
}

static bool holds(const words *w, idc_str word)
{
    for (size_t i = 0; i < w->count; i++)
        if (idc_str_eq(w->word[i], word))
            return true;
    return false;
}

/* All words of the shorter stand in the longer, and at least one of them names something. */
static bool contained(const words *shorter, const words *longer)
{
    bool names = false;
    for (size_t i = 0; i < shorter->count; i++) {
        if (shorter->use[i] & IDC_ORG_LINK)
            continue;
        if (!holds(longer, shorter->word[i]))
            return false;
        names = names || (!(shorter->use[i] & IDC_ORG_GENERIC) && shorter->word[i].len > 1);
    }
    return names;
}

/* acronym holds the first letters of the words, with or without "of", "and" and the like. */
static bool is_acronym(idc_str acronym, const words *w)
{
    char all[MOST_WORDS * 4], some[MOST_WORDS * 4];
    size_t all_len = 0, some_len = 0;
    if (w->count < 2 || acronym.len < 2 || acronym.len > 12)
        return false;
    for (size_t i = 0; i < w->count; i++) {
        size_t n = 0;
        (void)idc_utf8_next(w->word[i], &n);
        memcpy(all + all_len, w->word[i].ptr, n);
        all_len += n;
        if (!(w->use[i] & IDC_ORG_LINK)) {
            memcpy(some + some_len, w->word[i].ptr, n);
            some_len += n;
        }
    }
    return idc_str_eq(acronym, (idc_str){all, all_len}) ||
           (some_len > 1 && idc_str_eq(acronym, (idc_str){some, some_len}));
}

static bool has_acronym(const words *shorter, const words *longer)
{
    if (shorter->count == 1 && is_acronym(shorter->word[0], longer))
        return true;
    if (shorter->count == 1 && idc_str_is(longer->word[longer->count - 1], "university")) {
        words first = {.word = {IDC_STR("university")}, .count = longer->count};
        memcpy(first.word + 1, longer->word, (longer->count - 1) * sizeof *first.word);
        memcpy(first.use + 1, longer->use, (longer->count - 1) * sizeof *first.use);
        return is_acronym(shorter->word[0], &first);
    }
    /* "MIT Sloan": the acronym leads and further words follow. */
    words rest = *longer;
    for (size_t drop = 0; drop + 2 <= longer->count; drop++) {
        rest.count = longer->count - drop;
        if (is_acronym(shorter->word[0], &rest) &&
            (!drop || holds(shorter, longer->word[longer->count - 1])))
            return true;
    }
    return false;
}

/* One letter left out, put in, changed, or two swapped; long names only. */
static bool near(idc_str a, idc_str b)
{
    size_t head = 0, tail = 0;
    if (a.len > b.len) {
        idc_str t = a;
        a = b;
        b = t;
    }
    if (a.len < 7 || b.len - a.len > 1)
        return false;
    while (head < a.len && a.ptr[head] == b.ptr[head])
        head++;
    while (tail < a.len - head && a.ptr[a.len - 1 - tail] == b.ptr[b.len - 1 - tail])
        tail++;
    size_t left = a.len - head - tail, right = b.len - head - tail;
    return right <= 1 || (left == 2 && right == 2 && a.ptr[head] == b.ptr[head + 1] &&
                          a.ptr[head + 1] == b.ptr[head]);
}

idc_org_relation idc_org_compare(idc_str key_a, idc_str key_b)
{
    if (idc_str_eq(key_a, key_b) || same_letters(key_a, key_b))
        return IDC_ORGS_SAME;
    words a = words_of(key_a), b = words_of(key_b);
    if (!a.count || !b.count)
        return IDC_ORGS_DIFFERENT;
    const words *shorter = a.count <= b.count ? &a : &b, *longer = a.count <= b.count ? &b : &a;
    if (contained(shorter, longer) || (a.count == b.count && contained(longer, shorter)) ||
        has_acronym(shorter, longer) || (a.count == b.count && has_acronym(longer, shorter)) ||
        near(key_a, key_b))
        return IDC_ORGS_RELATED;
    return IDC_ORGS_DIFFERENT;
}
