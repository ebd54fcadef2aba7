/* Technologies that a sentence names. */
#include "norm/technologies/technologies.h"

enum { WORDS_OF_NAME = 4, KEY_BYTES = 48 };

/* Bytes of a word; those beyond ASCII are letters, so that no name begins inside another word. */
static bool in_word(char c)
{
    return idc_is_alnum(c) || c == '+' || c == '#' || (unsigned char)c >= 0x80;
}

static size_t word_end(idc_str s, size_t from)
{
    while (from < s.len && in_word(s.ptr[from]))
        from++;
    return from;
}

/* Start of the next word of one name: "Spring Boot", "Node.js", "scikit-learn"; SIZE_MAX: none. */
static size_t next_of_name(idc_str s, size_t end)
{
    if (end + 1 >= s.len || (s.ptr[end] != ' ' && s.ptr[end] != '.' && s.ptr[end] != '-'))
        return SIZE_MAX;
    return in_word(s.ptr[end + 1]) ? end + 1 : SIZE_MAX;
}

/* What stands behind a name used as one, rather than a word before another: "in Go,". */
static bool stands_alone(idc_str s, size_t end)
{
    static const char *const links[] = {"in", "and", "for",   "with", "on",
                                        "or", "as",  "using", "to"};
    size_t from = end;
    while (from < s.len && s.ptr[from] == ' ')
        from++;
    if (from == s.len || (from == end && !in_word(s.ptr[from])))
        return true;
    if (!in_word(s.ptr[from]))
        return true;
    idc_str word = idc_str_sub(s, from, word_end(s, from));
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        if (idc_str_is(word, links[i]))
            return true;
    return false;
}

static bool is_meant(idc_str s, size_t begin, size_t end, const idc_technology *technology)
{
    if (!technology->common)
        return true;
    bool first = true;
    for (size_t i = 0; i < begin; i++)
        first = first && !in_word(s.ptr[i]);
    return !first && idc_str_is(idc_str_sub(s, begin, end), technology->spelt) &&
           stands_alone(s, end);
}

/* Longest name that begins with the word at begin. */
static bool name_at(idc_str s, size_t begin, idc_mention *out)
{
    char key[KEY_BYTES];
    size_t len = 0, at = begin;
    bool found = false;
    for (int words = 0; words < WORDS_OF_NAME && at != SIZE_MAX; words++) {
        size_t end = word_end(s, at);
        for (size_t i = at; i < end; i++) {
            if (len == sizeof key || (unsigned char)s.ptr[i] >= 0x80)
                return found;
            key[len++] = idc_ascii_lower(s.ptr[i]);
        }
        const idc_technology *technology = idc_technology_by_key((idc_str){key, len});
        if (technology && is_meant(s, begin, end, technology)) {
            *out = (idc_mention){begin, end, technology};
            found = true;
        }
        at = next_of_name(s, end);
    }
    return found;
}

bool idc_technology_in(idc_str text, size_t from, idc_mention *out)
{
    while (from < text.len) {
        if (!in_word(text.ptr[from])) {
            from++;
            continue;
        }
        if (name_at(text, from, out))
            return true;
        from = word_end(text, from);
    }
    return false;
}
