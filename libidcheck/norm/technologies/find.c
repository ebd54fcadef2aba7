#include "norm/technologies/technologies.h"

/* Longest key that is looked up, longer than any in the table. */
#define KEY_BYTES 48

static bool is_one_of(idc_str word, const char *const *words)
{
    for (size_t i = 0; words[i]; i++)
        if (idc_str_is(word, words[i]))
            return true;
    return false;
}

const idc_technology *idc_technology_by_key(idc_str key)
{
    size_t low = 0, high = idc_technology_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *other = idc_technologies[middle].key;
        int c = key.len ? (unsigned char)*other - (unsigned char)*key.ptr : 1;
        if (c == 0)
            c = idc_str_cmp(idc_str_of(other), key);
        if (c == 0)
            return &idc_technologies[middle];
        if (c < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const idc_technology *idc_technology_find(idc_str key)
{
    static const char *const around[] = {
        "experience", "experiences", "with",         "in",          "of",         "using",
        "hands",      "on",          "professional", "production",  "commercial", "working",
        "work",       "expertise",   "the",          "a",           "an",         "solid",
        "deep",       "practical",   "industry",     "skills",      "language",   "framework",
        "coding",     "strong",      "programming",  "development", "developing", "extensive",
        "proven",     "as",          "developer",    "engineer",    NULL};
    char text[KEY_BYTES];
    size_t len = 0;
    for (idc_str rest = key, word; idc_str_next(&rest, ' ', &word);) {
        if (is_one_of(word, around))
            continue;
        for (size_t i = 0; i < word.len; i++) {
            char c = idc_ascii_lower(word.ptr[i]);
            if ((unsigned char)c >= 0x80)
                return NULL;
            if (!idc_is_alnum(c) && c != '+' && c != '#')
                continue;
            if (len == sizeof text)
                return NULL;
            text[len++] = c;
        }
    }
    return idc_technology_by_key((idc_str){text, len});
}

bool idc_subject_is_experience(idc_str key)
{
    static const char *const words[] = {"professional", "industry",   "work",        "working",
                                        "commercial",   "experience", "relevant",    "total",
                                        "it",           "software",   "engineering", "development",
                                        "in",           "of",         "the",         "overall",
                                        "combined",     "as",         "a",           "full",
                                        "time",         "career",     "business",    NULL};
    bool experience = false;
    for (idc_str rest = key, word; idc_str_next(&rest, ' ', &word);) {
        if (word.len && !is_one_of(word, words))
            return false;
        experience = experience || idc_str_is(word, "experience");
    }
    return experience;
}
