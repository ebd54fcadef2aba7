/*
 * Which systems can have written a spelling. With the native writing each
 * system writes it and the results are compared; without, the spelling is cut
 * into pieces that a system can write. How few pieces of how small a stock it
 * takes tells languages apart, beside how many speak them and whose names the
 * words are; systems of one language that can write it are
 * equals, as the stock of a system says little about who uses it.
 */
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "norm/names/lookup.h"
#include "norm/text/text.h"
#include "norm/translit/table.h"

enum {
    KEPT = 12000,  /* millibits behind the likeliest that are listed */
    CASE = 1000,   /* capitals differ */
    MARKS = 3000,  /* marks, apostrophes, hyphens or spaces differ */
    UNLIKE = 6000, /* letters differ, and for each of them */
    LETTER = 4000,
    FOREIGN = 14000,  /* a letter that the system cannot write */
    KNOWN = 5000,     /* a word is a name where the language is spoken */
    DOUBT = 2,        /* of how many speak a language this part is believed */
    LOOKED_AT = 16,   /* letters that tell whether a system is for the text */
    LETTERS_MOST = 64 /* of a spelling that are looked at without its native writing */
};

/* Letters and digits only, without marks. */
static idc_str bare(idc_work *work, idc_str text)
{
    idc_str folded = idc_fold_latin(work->arena, text);
    idc_buf out = idc_buf_in(work->arena);
    if (!folded.ptr)
        return folded;
    for (size_t pos = 0; pos < folded.len;) {
        size_t at = pos;
        uint32_t c = idc_utf8_next(folded, &pos);
        if (c < 0x80 ? idc_is_alnum((char)c) : c > 0x2FF && (c < 0x2000 || c > 0x206F))
            idc_buf_add(&out, idc_str_sub(folded, at, pos));
    }
    if (idc_buf_failed(&out))
        return IDC_STR_NONE;
    return idc_buf_str(&out);
}

/* Edit distance of bytes, no further than most. */
static size_t distance(idc_str a, idc_str b, size_t most)
{
    size_t row[LETTERS_MOST * 2 + 1];
    if (a.len > LETTERS_MOST * 2 || b.len > LETTERS_MOST * 2)
        return most;
    for (size_t j = 0; j <= b.len; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t corner = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            size_t best = corner + (a.ptr[i - 1] != b.ptr[j - 1]);
            corner = row[j];
            best = row[j] + 1 < best ? row[j] + 1 : best;
            row[j] = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
        }
    }
    return row[b.len] < most ? row[b.len] : most;
}

typedef struct spelling {
    idc_str text, small, bare;
} spelling;

static bool read_spelling(idc_work *work, idc_str text, spelling *out)
{
    *out = (spelling){text, idc_fold(work->arena, text), bare(work, text)};
    return out->small.ptr && out->bare.ptr;
}

static int32_t loss_between(const spelling *made, const spelling *given, int32_t *strays)
{
    *strays = 0;
    if (idc_str_eq(made->text, given->text))
        return 0;
    if (idc_str_eq(made->small, given->small))
        return CASE;
    if (idc_str_eq(made->bare, given->bare))
        return MARKS;
    int32_t edits = (int32_t)distance(made->bare, given->bare, 100);
    int32_t longer = (int32_t)made->bare.len - (int32_t)given->bare.len;
    *strays = longer < 0 ? edits : longer < edits ? edits - longer : 0;
    return UNLIKE + LETTER * edits;
}

/* log2 in millibits of a small count: bits of the integer part, the rest in a
 * straight line. */
static int32_t log2_millibits(uint32_t count)
{
    int32_t bits = 0;
    uint32_t power = 1;
    while (power * 2 <= count) {
        power *= 2;
        bits += 1000;
    }
    return bits + (int32_t)((count - power) * 1000 / power);
}

/* Cheapest way to write small letters in pieces. *foreign counts letters that
 * no piece has. */
static int32_t cut(const idc_translit *system, idc_str letters, size_t *foreign)
{
    int32_t cost[LETTERS_MOST * 4 + 1], each = log2_millibits(system->row.piece_count + 1);
    size_t strange[LETTERS_MOST * 4 + 1];
    for (size_t i = 0; i <= letters.len; i++)
        cost[i] = INT32_MAX;
    cost[0] = 0;
    strange[0] = 0;
    for (size_t i = 0; i < letters.len; i++) {
        if (cost[i] == INT32_MAX)
            continue;
        size_t next = i;
        uint32_t c = idc_utf8_next(letters, &next);
        bool between = c < 0x80 && !idc_is_alnum((char)c) && c != '\'' && c != '"' && c != '`';
        if (cost[i] + (between ? 0 : FOREIGN) < cost[next]) {
            cost[next] = cost[i] + (between ? 0 : FOREIGN);
            strange[next] = strange[i] + !between;
        }
        for (size_t k = 0; k < system->row.piece_count; k++) {
            const char *spelled = idc_translit_piece(system, k);
            if (*spelled != letters.ptr[i])
                continue;
            idc_str piece = idc_str_of(spelled);
            size_t end = i + piece.len;
            if (end <= letters.len && !memcmp(letters.ptr + i, piece.ptr, piece.len) &&
                cost[i] + each < cost[end]) {
                cost[end] = cost[i] + each;
                strange[end] = strange[i];
            }
        }
    }
    *foreign = strange[letters.len];
    return cost[letters.len];
}

static bool knows(const idc_translit *system, uint32_t c)
{
    const idc_translit_pass *pass;
    size_t count;
    if (c >= 0xAC00 && c <= 0xD7A3) /* its letters stand in the table, not it */
        c = 0x1100 + (c - 0xAC00) / 588;
    for (size_t i = 0; (pass = idc_translit_pass_at(system, i)) != NULL; i++) {
        if (pass->kind == IDC_TRANSLIT_READINGS && c >= 0x4E00 && c <= 0x9FFF)
            return true;
        if (pass->kind == IDC_TRANSLIT_RULES) {
            (void)idc_translit_rules(pass, c, &count);
            if (count)
                return true;
        }
    }
    return false;
}

/* Has the system a rule for a letter of the text? */
static bool touches(const idc_translit *system, idc_str native)
{
    size_t looked = 0;
    for (size_t pos = 0; pos < native.len && looked < LOOKED_AT;) {
        uint32_t c = (uint32_t)u_tolower((UChar32)idc_utf8_next(native, &pos));
        if (!u_isalpha((UChar32)c))
            continue;
        looked++;
        if (knows(system, c))
            return true;
    }
    return !looked;
}

static idc_status weigh(idc_work *work, const idc_translit *system, idc_str native,
                        const spelling *given, idc_translit_guess *out)
{
    *out = (idc_translit_guess){.system = system};
    if (!native.len) {
        size_t foreign;
        out->fit = cut(system, given->small, &foreign);
        out->millibits = -FOREIGN * (int32_t)foreign;
        out->explains = !foreign;
        return IDC_OK;
    }
    spelling made;
    idc_str text;
    idc_status status = idc_translit_apply(work, system, native, &text);
    if (status)
        return status;
    if (!read_spelling(work, text, &made))
        return IDC_ERR_NOMEM;
    out->millibits = -loss_between(&made, given, &out->strays);
    out->explains = out->millibits >= -MARKS;
    return IDC_OK;
}

/* What the systems of a language that write a spelling best have in common. */
typedef struct language {
    int32_t foreign, fit; /* least */
} language;

/* Whose names the words of a spelling are: flags of norm/names/lookup.h. */
static uint32_t names_of(idc_work *work, idc_str spelled)
{
    uint32_t flags = 0;
    for (size_t begin = 0, i = 0; i <= spelled.len; i++) {
        if (i < spelled.len && spelled.ptr[i] != ' ' && spelled.ptr[i] != '-')
            continue;
        idc_str word = bare(work, idc_str_sub(spelled, begin, i));
        if (word.len)
            flags |= idc_name_word_flags(word);
        begin = i + 1;
    }
    return flags;
}

static bool speaks(const idc_translit *system, uint32_t flags)
{
    static const struct {
        const char languages[40];
        uint32_t flag;
    } cultures[] = {{"kor", IDC_WORD_KOREAN},
                    {"zho yue", IDC_WORD_CHINESE},
                    {"jpn", IDC_WORD_JAPANESE},
                    {"ara fas prs pus urd", IDC_WORD_ARABIC},
                    {"bel bul mkd rus srp ukr", IDC_WORD_SLAVIC}};
    idc_str id = idc_str_of(idc_translit_id(system)), code;
    if (!idc_str_next(&id, '-', &code) || !idc_str_next(&id, '-', &code))
        return false;
    for (size_t i = 0; i < sizeof cultures / sizeof *cultures; i++)
        if (flags & cultures[i].flag &&
            idc_str_find(idc_str_of(cultures[i].languages), code, 0) != SIZE_MAX)
            return true;
    return false;
}

/* Turns the losses of letters that systems cannot write, and the pieces that they take, into a
 * posterior: languages by their speakers, the systems of one that write as much of it alike. */
static void weigh_languages(uint32_t names, idc_translit_guess *guesses, size_t count)
{
    language all[IDC_TRANSLIT_LANGUAGES];
    for (size_t i = 0; i < IDC_TRANSLIT_LANGUAGES; i++)
        all[i] = (language){INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < count; i++) {
        const idc_translit_guess *guess = &guesses[i];
        language *own = &all[guess->system->row.language];
        if (guess->millibits > own->foreign)
            *own = (language){guess->millibits, INT32_MAX};
        if (guess->millibits == own->foreign && guess->fit < own->fit)
            own->fit = guess->fit;
    }
    for (size_t i = 0; i < count; i++) {
        const idc_translit_row *row = &guesses[i].system->row;
        const language *own = &all[row->language];
        guesses[i].millibits -= own->fit + row->rarity / DOUBT;
        guesses[i].millibits += speaks(guesses[i].system, names) ? KNOWN : 0;
    }
}

static int by_bits(const void *a, const void *b)
{
    const idc_translit_guess *x = a, *y = b;
    if (x->millibits != y->millibits)
        return x->millibits > y->millibits ? -1 : 1;
    if (x->fit != y->fit)
        return x->fit < y->fit ? -1 : 1;
    return strcmp(idc_translit_id(x->system), idc_translit_id(y->system));
}

idc_status idc_translit_identify(idc_work *work, idc_str native, idc_str latin,
                                 idc_translit_guess **out, size_t *count)
{
    size_t all = idc_translit_count();
    spelling given;
    idc_status status =
        idc_within(work, IDC_LIMIT_NAME_BYTES, native.len > latin.len ? native.len : latin.len);
    if (status)
        return status;
    idc_translit_guess *guesses = idc_arena_alloc(work->arena, all * sizeof *guesses);
    if (!guesses || !read_spelling(work, latin, &given))
        return IDC_ERR_NOMEM;
    if (!native.len && given.small.len > LETTERS_MOST * 4)
        given.small.len = idc_utf8_valid_length(idc_str_sub(given.small, 0, LETTERS_MOST * 4));
    size_t tried = 0;
    for (size_t i = 0; i < all; i++) {
        if (native.len && !touches(idc_translit_at(i), native))
            continue;
        if ((status = weigh(work, idc_translit_at(i), native, &given, &guesses[tried++])) != IDC_OK)
            return status;
    }
    *count = 0;
    *out = guesses;
    if (!tried)
        return IDC_OK;
    if (!native.len)
        weigh_languages(names_of(work, given.small), guesses, tried);
    qsort(guesses, tried, sizeof *guesses, by_bits);
    int32_t best = guesses[0].millibits;
    bool explained = guesses[0].explains;
    for (size_t i = 0; i < tried; i++) {
        idc_translit_guess guess = guesses[i];
        guess.millibits -= best;
        /* Whatever explains a spelling stays, however rare its language. */
        if (explained && guess.explains && guess.millibits < -KEPT)
            guess.millibits = -KEPT;
        if (guess.millibits >= -KEPT)
            guesses[(*count)++] = guess;
    }
    return IDC_OK;
}
