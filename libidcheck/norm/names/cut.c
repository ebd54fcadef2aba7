/* Names that are written without spaces: family and given name, title or honour and name. */
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "norm/names/parse.h"

/* Cuts word i behind so many of its characters. */
static idc_status cut_at(idc_work *work, idc_str text, idc_name_tokens *tokens, size_t i,
                         size_t characters)
{
    idc_name_token t = tokens->at[i];
    idc_name_token *grown =
        idc_arena_grow(work->arena, tokens->at, tokens->count, &tokens->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    tokens->at = grown;
    memmove(grown + i + 1, grown + i, (tokens->count - i) * sizeof *grown);
    tokens->count++;
    size_t text_at = t.begin, folded_at = 0;
    for (size_t n = 0; n < characters && text_at < t.end; n++) {
        (void)idc_utf8_next(text, &text_at);
        (void)idc_utf8_next(t.folded, &folded_at);
    }
    grown[i].end = text_at;
    grown[i].folded = idc_str_sub(t.folded, 0, folded_at);
    grown[i].word = idc_name_word_find(grown[i].folded);
    grown[i + 1].begin = text_at;
    grown[i + 1].folded = idc_str_sub(t.folded, folded_at, t.folded.len);
    grown[i + 1].word = idc_name_word_find(grown[i + 1].folded);
    return IDC_OK;
}

static void place(idc_name_token *t, idc_name_role role)
{
    t->role = role;
    t->placed = true;
}

/* Signs behind a consonant and vowels behind it: no word begins with them. */
static bool begins_word(uint32_t c)
{
    return !(U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK) && !(c >= 0x0E30 && c <= 0x0E3A) &&
           c != 0x0E45 && !(c >= 0x0EB0 && c <= 0x0EBD);
}

/* Characters of the longest title that the word begins with, when a name is left. */
static size_t title_length(const idc_name_token *t)
{
    enum { LONGEST = 10 };
    size_t best = 0, pos = 0;
    if (t->script != USCRIPT_THAI && t->script != USCRIPT_LAO && t->script != USCRIPT_KHMER &&
        t->script != USCRIPT_MYANMAR)
        return 0;
    for (size_t n = 1; n <= LONGEST && pos < t->folded.len; n++) {
        (void)idc_utf8_next(t->folded, &pos);
        size_t next = pos;
        if (pos < t->folded.len && begins_word(idc_utf8_next(t->folded, &next)) &&
            next < t->folded.len &&
            idc_name_word_flags(idc_str_sub(t->folded, 0, pos)) & IDC_WORD_TITLE)
            best = n;
    }
    return best;
}

/* Characters of the honour that the word ends with, when a name of two is left. */
static size_t honour_length(const idc_name_token *t, size_t length)
{
    enum { LONGEST = 3 };
    size_t best = 0, pos = t->folded.len;
    if (t->script != USCRIPT_HANGUL && t->script != USCRIPT_HAN)
        return 0;
    for (size_t n = 1; n <= LONGEST && n + 2 <= length; n++) {
        do
            pos--;
        while (pos && ((unsigned char)t->folded.ptr[pos] & 0xC0) == 0x80);
        if (idc_name_word_flags(idc_str_sub(t->folded, pos, t->folded.len)) & IDC_WORD_SUFFIX)
            best = n;
    }
    return best;
}

static bool is_alone(const idc_name_tokens *tokens, size_t i)
{
    const uint32_t beside = IDC_WORD_TITLE | IDC_WORD_SUFFIX;
    for (size_t j = 0; j < tokens->count; j++) {
        const idc_name_token *t = &tokens->at[j];
        if (j != i && t->form == tokens->at[i].form && !t->placed && !(idc_token_flags(t) & beside))
            return false;
    }
    return true;
}

/* Titles and honours beside a name that is whole. */
static void place_beside(idc_name_tokens *tokens, unsigned form)
{
    for (size_t j = 0; j < tokens->count; j++) {
        idc_name_token *t = &tokens->at[j];
        if (t->form == form && !t->placed)
            place(t, idc_token_flags(t) & IDC_WORD_SUFFIX ? IDC_NAME_SUFFIX : IDC_NAME_TITLE);
    }
}

/* Characters of the family name of a whole name. */
static size_t family_length(const idc_name_tokens *tokens, size_t i, size_t length)
{
    const idc_name_token *t = &tokens->at[i];
    size_t family = idc_name_native_family(t->script, t->folded);
    if (!family || length <= family || length > (t->script == USCRIPT_HANGUL ? 4u : 5u) ||
        length - family > 3)
        return 0;
    return is_alone(tokens, i) ? family : 0;
}

idc_status idc_name_cut(idc_work *work, idc_str text, idc_name_tokens *tokens, bool *family_first)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; !status && i < tokens->count; i++) {
        if (tokens->at[i].placed || tokens->at[i].script == USCRIPT_LATIN)
            continue;
        size_t length = idc_name_length(tokens->at[i].folded);
        size_t title = title_length(&tokens->at[i]);
        size_t honour = honour_length(&tokens->at[i], length);
        if (title) {
            status = cut_at(work, text, tokens, i, title);
            place(&tokens->at[i], IDC_NAME_TITLE);
            continue;
        }
        if (honour) {
            length -= honour;
            status = cut_at(work, text, tokens, i, length);
            if (!status)
                place(&tokens->at[i + 1], IDC_NAME_SUFFIX);
        }
        size_t family = status ? 0 : family_length(tokens, i, length);
        if (!family)
            continue;
        status = cut_at(work, text, tokens, i, family);
        if (status)
            break;
        place(&tokens->at[i], IDC_NAME_FAMILY);
        place(&tokens->at[i + 1], IDC_NAME_GIVEN);
        place_beside(tokens, tokens->at[i].form);
        *family_first = *family_first || tokens->at[i].form == 0;
        i++;
    }
    return status;
}
