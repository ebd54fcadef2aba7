#include "check/titles.h"

enum {
    LEARNS = 1,
    BUILDS = 2,
    STUDIES = 4,
    DESIGNS = 8,
    LEADS = 16,
    RUNS = 32,
    SELLS = 64,
    TEACHES = 128
};

typedef struct kind {
    const char *word;
    unsigned kinds;
} kind;

/* Words whose holders often do one another's work share a bit. */
static const kind kinds[] = {
    {"accountant", STUDIES},
    {"administrator", RUNS | BUILDS},
    {"analyst", STUDIES},
    {"apprentice", LEARNS},
    {"architect", BUILDS | DESIGNS},
    {"assistant", RUNS},
    {"ceo", LEADS},
    {"chief", LEADS},
    {"clerk", RUNS},
    {"coder", BUILDS},
    {"cto", LEADS | BUILDS},
    {"designer", DESIGNS},
    {"developer", BUILDS},
    {"devops", BUILDS | RUNS},
    {"director", LEADS},
    {"engineer", BUILDS},
    {"executive", LEADS | SELLS},
    {"head", LEADS},
    {"intern", LEARNS},
    {"lead", LEADS},
    {"lecturer", TEACHES | STUDIES},
    {"manager", LEADS},
    {"marketing", SELLS},
    {"operator", RUNS},
    {"president", LEADS},
    {"professor", TEACHES | STUDIES},
    {"programmer", BUILDS},
    {"qa", STUDIES | BUILDS},
    {"recruiter", SELLS | RUNS},
    {"researcher", STUDIES | BUILDS},
    {"sales", SELLS},
    {"scientist", STUDIES | BUILDS},
    {"sre", BUILDS | RUNS},
    {"student", LEARNS},
    {"support", RUNS},
    {"teacher", TEACHES},
    {"technician", RUNS | BUILDS},
    {"tester", STUDIES | BUILDS},
    {"trainee", LEARNS},
    {"vp", LEADS},
};

/* Kinds that a title names: of its head, in English the last word that names one, and of words
   that make any work another: who leads or learns. */
static unsigned kinds_of(idc_str key)
{
    unsigned found = 0;
    for (idc_str rest = key, word; idc_str_next(&rest, ' ', &word);)
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
            if (idc_str_is(word, kinds[i].word))
                found = kinds[i].kinds | (found & (LEARNS | LEADS));
    return found;
}

static bool share_a_word(idc_str a, idc_str b)
{
    enum { COMPARED = 160 };
    a = idc_str_sub(a, 0, COMPARED);
    b = idc_str_sub(b, 0, COMPARED);
    for (idc_str rest_a = a, x; idc_str_next(&rest_a, ' ', &x);)
        for (idc_str rest_b = b, y; x.len && idc_str_next(&rest_b, ' ', &y);)
            if (idc_str_eq(x, y))
                return true;
    return false;
}

bool idc_titles_differ(idc_str key_a, idc_str key_b)
{
    enum { READ = 160 };
    unsigned a = kinds_of(idc_str_sub(key_a, 0, READ));
    unsigned b = kinds_of(idc_str_sub(key_b, 0, READ));
    return a && b && !(a & b) && !share_a_word(key_a, key_b);
}
