#include <unicode/uchar.h>

#include "base/utf8.h"
#include "norm/orgs/orgs.h"
#include "norm/orgs/words.h"
#include "norm/text/text.h"

/* Longest legal form, in words: "sanayi ve ticaret ltd sti" and the like. */
enum { FORM_WORDS = 6 };

typedef struct word_list {
    idc_arena *arena;
    idc_str *word;
    size_t count, capacity;
    bool failed;
} word_list;

static void push(word_list *list, idc_str word)
{
    idc_str *grown =
        idc_arena_grow(list->arena, list->word, list->count, &list->capacity, sizeof *grown);
    if (!grown) {
        list->failed = true;
        return;
    }
    list->word = grown;
    list->word[list->count++] = word;
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '"' || c == '`' || c == 0x2019 || c == 0x2018 || c == 0x05F3 ||
           c == 0x05F4;
}

static bool is_word(uint32_t c)
{
    return c < 0x80 ? idc_is_alnum((char)c)
                    : u_isalnum((UChar32)c) || (U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) != 0 ||
                          c == IDC_REPLACEMENT;
}

/* Folded text without apostrophes, & as a word. */
static idc_str plain(idc_arena *arena, idc_str folded)
{
    idc_buf out = idc_buf_in(arena);
    for (size_t pos = 0; pos < folded.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(folded, &pos);
        if (c == '&' || (c == '+' && begin > 0 && folded.ptr[begin - 1] == ' '))
            idc_buf_text(&out, " and ");
        else if (!is_apostrophe(c))
            idc_buf_add(&out, idc_str_sub(folded, begin, pos));
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

static bool is_letter(idc_str word)
{
    size_t pos = 0;
    if (!word.len)
        return false;
    (void)idc_utf8_next(word, &pos);
    return pos == word.len;
}

/* "S.p.A.", "s. r. o." and "A/S" are one word each: single letters with points between. */
static bool joins(idc_str before, idc_str gap, idc_str after)
{
    return is_letter(before) && is_letter(after) &&
           (idc_str_is(gap, ".") || idc_str_is(gap, "/") || idc_str_is(gap, ". "));
}

static void split(word_list *list, idc_str text)
{
    idc_str last = IDC_STR_NONE; /* last single piece, for joining */
    idc_buf chain = idc_buf_in(list->arena);
    size_t gap = 0;
    for (size_t pos = 0; pos < text.len;) {
        size_t begin = pos, end = pos;
        while (pos < text.len) {
            uint32_t c = idc_utf8_next(text, &pos);
            if (!is_word(c))
                break;
            end = pos;
        }
        if (end == begin)
            continue;
        idc_str piece = idc_str_sub(text, begin, end);
        if (list->count && joins(last, idc_str_sub(text, gap, begin), piece)) {
            if (!chain.len)
                idc_buf_add(&chain, last);
            idc_buf_add(&chain, piece);
            list->word[list->count - 1] = idc_buf_str(&chain);
            list->failed = list->failed || idc_buf_failed(&chain);
        } else {
            chain = idc_buf_in(list->arena);
            push(list, piece);
        }
        last = piece;
        gap = pos = end;
    }
}

static idc_str joined(idc_arena *arena, const idc_str *word, size_t count)
{
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < count; i++) {
        if (i)
            idc_buf_byte(&out, ' ');
        idc_buf_add(&out, word[i]);
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

/* Words of a legal form at one end; 0 when there is none or nothing would be left. */
static size_t form_words(idc_arena *arena, const word_list *list, bool at_end)
{
    size_t most = list->count > FORM_WORDS ? FORM_WORDS : list->count - 1;
    for (size_t n = most; n > 0; n--) {
        idc_str form = joined(arena, list->word + (at_end ? list->count - n : 0), n);
        if (form.ptr && idc_org_form(form) & (at_end ? IDC_ORG_FORM_END : IDC_ORG_FORM_START))
            return n;
    }
    return 0;
}

static void drop_start(word_list *list, size_t n)
{
    list->word += n;
    list->count -= n;
    list->capacity -= n;
}

static bool strip_affixes(word_list *list)
{
    idc_str *first = &list->word[0], *last = &list->word[list->count - 1];
    size_t n = idc_org_affix(*first, false);
    if (n && (n < first->len || list->count > 1)) {
        *first = idc_str_sub(*first, n, first->len);
        if (!first->len)
            drop_start(list, 1);
        return true;
    }
    n = idc_org_affix(*last, true);
    if (n && (n < last->len || list->count > 1)) {
        *last = idc_str_sub(*last, 0, last->len - n);
        if (!last->len)
            list->count--;
        return true;
    }
    return false;
}

static void strip_forms(word_list *list)
{
    bool more = true;
    while (more && list->count) {
        size_t n = list->count > 1 ? form_words(list->arena, list, true) : 0;
        list->count -= n;
        more = n > 0;
        n = list->count > 1 ? form_words(list->arena, list, false) : 0;
        drop_start(list, n);
        more = strip_affixes(list) || n > 0 || more;
    }
    /* "Smith & Co": the form is gone, what bound it stays behind. */
    while (list->count > 1 && idc_str_is(list->word[list->count - 1], "and"))
        list->count--;
    while (list->count > 1 && idc_org_word(list->word[0]) & IDC_ORG_ARTICLE)
        drop_start(list, 1);
    if (list->count > 2 && idc_str_is(list->word[list->count - 1], "the"))
        list->count--;
}

/* "University of Leeds", "Université de Lyon": the word goes behind the name, as in English. */
static void turn_university(word_list *list)
{
    bool english = list->count && idc_str_is(list->word[0], "university");
    for (size_t i = 0; i < list->count; i++)
        if (idc_org_word(list->word[i]) & IDC_ORG_UNIVERSITY)
            list->word[i] = IDC_STR("university");
    if (list->count < 2 || !idc_str_is(list->word[0], "university") ||
        (english && !(idc_org_word(list->word[1]) & IDC_ORG_LINK)))
        return;
    size_t from = 1;
    while (from + 1 < list->count && idc_org_word(list->word[from]) & IDC_ORG_LINK)
        from++;
    size_t kept = list->count - from;
    memmove(list->word, list->word + from, kept * sizeof *list->word);
    list->word[kept] = IDC_STR("university");
    list->count = kept + 1;
}

/* Brackets that hold a legal form in Korean and Japanese go before words are split. */
static idc_str strip_bracketed(idc_str text)
{
    text = idc_str_trim(text);
    for (;;) {
        size_t head = text.len && text.ptr[0] == '(' ? idc_org_affix(text, false) : 0;
        size_t tail = text.len && text.ptr[text.len - 1] == ')' ? idc_org_affix(text, true) : 0;
        if (head >= text.len || tail >= text.len - head || !(head | tail))
            return text;
        text = idc_str_trim(idc_str_sub(text, head, text.len - tail));
    }
}

idc_str idc_org_key(idc_arena *arena, idc_str text)
{
    word_list list = {.arena = arena};
    idc_str folded = idc_fold_latin(arena, text);
    idc_str bare = folded.ptr ? plain(arena, strip_bracketed(folded)) : IDC_STR_NONE;
    if (!bare.ptr)
        return IDC_STR_NONE;
    split(&list, bare);
    if (list.failed)
        return IDC_STR_NONE;
    if (list.count) {
        strip_forms(&list);
        turn_university(&list);
    }
    return joined(arena, list.word, list.count);
}
