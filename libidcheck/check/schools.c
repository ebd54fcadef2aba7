#include "check/schools.h"

#include "norm/orgs/orgs.h"

/* What schools are called, with the language that calls them so. */
typedef struct kind_word {
    const char *word;
    char language;
} kind_word;

static const kind_word kind_words[] = {
    {"university", 'e'},
    {"college", 'e'},
    {"institute", 'e'},
    {"school", 'e'},
    {"academy", 'e'},
    {"polytechnic", 'e'},
    {"technology", 'e'},
    {"universitat", 'd'},
    {"universitaet", 'd'},
    {"hochschule", 'd'},
    {"fachhochschule", 'd'},
    {"technische", 'd'},
    {"akademie", 'd'},
    {"universite", 'f'},
    {"ecole", 'f'},
    {"polytechnique", 'f'},
    {"institut", 'f'},
    {"superieure", 'f'},
    {"universidad", 's'},
    {"politecnica", 's'},
    {"instituto", 's'},
    {"escuela", 's'},
    {"universidade", 'p'},
    {"escola", 'p'},
    {"universita", 'i'},
    {"politecnico", 'i'},
    {"istituto", 'i'},
    {"universiteit", 'n'},
    {"hogeschool", 'n'},
    {"uniwersytet", 'l'},
    {"politechnika", 'l'},
    {"univerzita", 'c'},
    {"universitet", 'v'},
    {"hogskola", 'v'},
    {"yliopisto", 'u'},
    {"universitesi", 't'},
    {"of", 'e'},
    {"the", 'e'},
    {"and", 'e'},
    {"for", 'e'},
    {"de", 0},
    {"la", 0},
    {"le", 0},
    {"du", 0},
    {"des", 0},
    {"der", 0},
    {"und", 0},
    {"di", 0},
    {"do", 0},
    {"da", 0},
    {"state", 'e'},
    {"national", 0},
    {"technical", 'e'},
    {"city", 'e'},
    {"science", 'e'},
    {"sciences", 'e'},
};

static const kind_word *kind_of(idc_str word)
{
    for (size_t i = 0; i < sizeof kind_words / sizeof *kind_words; i++)
        if (idc_str_is(word, kind_words[i].word))
            return &kind_words[i];
    return NULL;
}

static bool is_latin(idc_str text)
{
    size_t wide = 0;
    for (size_t i = 0; i < text.len; i++)
        wide += (unsigned char)text.ptr[i] >= 0xCD; /* U+0340 and beyond */
    return wide * 4 < text.len;
}

/* The beginning that two words share, in bytes: "warsaw" and "warszawski", "geneve", "geneva". */
static bool share_beginning(idc_str a, idc_str b)
{
    enum { BEGINNING = 4 };
    size_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n])
        n++;
    return n >= BEGINNING || (n == a.len && n == b.len) || (n >= 3 && (a.len <= 5 || b.len <= 5));
}

bool idc_schools_alike(idc_str key_a, idc_str key_b)
{
    enum { COMPARED = 200 };
    if (idc_org_compare(key_a, key_b) != IDC_ORGS_DIFFERENT || is_latin(key_a) != is_latin(key_b))
        return true;
    idc_str a = idc_str_sub(key_a, 0, COMPARED), b = idc_str_sub(key_b, 0, COMPARED);
    for (idc_str rest_a = a, x; idc_str_next(&rest_a, ' ', &x);) {
        if (!x.len || kind_of(x))
            continue;
        for (idc_str rest_b = b, y; idc_str_next(&rest_b, ' ', &y);)
            if (y.len && !kind_of(y) && share_beginning(x, y))
                return true;
    }
    return false;
}

static char language_of(idc_str key)
{
    for (idc_str rest = key, word; idc_str_next(&rest, ' ', &word);) {
        const kind_word *kind = kind_of(word);
        if (kind && kind->language)
            return kind->language;
    }
    return 0;
}

bool idc_schools_may_translate(idc_str key_a, idc_str key_b)
{
    char a = language_of(key_a), b = language_of(key_b);
    return !a || !b || a != b;
}

typedef struct degree {
    const char *phrase;
    int level, months;
} degree;

/* The longest phrase that a degree holds counts. Months are of the shortest courses there are:
   accelerated, with years credited. */
static const degree degrees[] = {
    {"associate", 1, 12},
    {"foundation degree", 1, 10},
    {"higher national diploma", 1, 10},
    {"bachelor", 2, 18},
    {"bachelors", 2, 18},
    {"bsc", 2, 18},
    {"b sc", 2, 18},
    {"ba", 2, 18},
    {"b a", 2, 18},
    {"bs", 2, 18},
    {"beng", 2, 18},
    {"b eng", 2, 18},
    {"btech", 2, 18},
    {"b tech", 2, 18},
    {"licence", 2, 10},
    {"licenciatura", 2, 18},
    {"laurea triennale", 2, 18},
    {"kandidat", 2, 18},
    {"master", 3, 8},
    {"masters", 3, 8},
    {"msc", 3, 8},
    {"m sc", 3, 8},
    {"ma", 3, 8},
    {"m a", 3, 8},
    {"ms", 3, 8},
    {"meng", 3, 8},
    {"m eng", 3, 8},
    {"mtech", 3, 8},
    {"m tech", 3, 8},
    {"maestria", 3, 8},
    {"laurea magistrale", 3, 8},
    {"phd", 4, 18},
    {"ph d", 4, 18},
    {"doctor", 4, 18},
    {"doctorate", 4, 18},
    {"dphil", 4, 18},
    {"doktor", 4, 18},
    {"doctorat", 4, 18},
    {"doctorado", 4, 18},
};

/* Honorary and medical titles, courses that end in two degrees, and those that are not finished. */
static bool is_special(idc_str key)
{
    static const char *const words[] = {
        "honorary", "candidate",   "incomplete", "exchange", "integrated",  "dual",
        "joint",    "of medicine", "juris",      "of law",   "of laws",     "conversion",
        "top up",   "minor",       "lean",       "exam",     "preparation", "certificate"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (idc_str_find(key, idc_str_of(words[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

static bool holds(idc_str key, idc_str phrase)
{
    for (size_t at = 0; (at = idc_str_find(key, phrase, at)) != SIZE_MAX; at++) {
        size_t end = at + phrase.len;
        if ((at == 0 || key.ptr[at - 1] == ' ') && (end == key.len || key.ptr[end] == ' '))
            return true;
    }
    return false;
}

static const degree *degree_of(idc_str key)
{
    const degree *best = NULL;
    idc_str read = idc_str_sub(key, 0, 120);
    if (is_special(read))
        return NULL;
    for (size_t i = 0; i < sizeof degrees / sizeof *degrees; i++) {
        if (!holds(read, idc_str_of(degrees[i].phrase)))
            continue;
        /* "Bachelor and Master of Science": two levels, so neither. */
        if (best && best->level != degrees[i].level)
            return NULL;
        best = &degrees[i];
    }
    return best;
}

int idc_degree_level(idc_str key)
{
    const degree *found = degree_of(key);
    return found ? found->level : 0;
}

int idc_degree_months(idc_str key)
{
    const degree *found = degree_of(key);
    return found ? found->months : 0;
}
