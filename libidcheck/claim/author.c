/* Names that office software writes as author when nobody set one. */
#include "claim/extract.h"
#include "claim/lexicon.h"
#include "norm/text/text.h"

bool idc_author_is_default(idc_arena *arena, idc_str text)
{
    idc_str key = idc_phrase_key(arena, text);
    if (key.len == 0 || idc_lexicon_find(IDC_LEXICON_AUTHOR, key))
        return true;
    /* "User-PC", "HP 250", "Admin2": a default word with a number or a machine's name. */
    idc_str rest = key, word;
    bool any_letter = false;
    while (idc_str_next(&rest, ' ', &word)) {
        size_t end = word.len;
        while (end > 0 && idc_is_digit(word.ptr[end - 1]))
            end--;
        word = idc_str_sub(word, 0, end);
        if (word.len > 0 && !idc_lexicon_find(IDC_LEXICON_AUTHOR, word))
            any_letter = true;
    }
    return !any_letter;
}
