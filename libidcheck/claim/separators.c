/* What parts the pieces of an entry's head: bars, dashes, commas, brackets, "at". */
#include "claim/resume.h"

typedef struct separator {
    char text[8]; /* ended by NUL */
    char code;
    bool spaced; /* only with a space on either side */
} separator;

static const separator separators[] = {
    {"|", '|', false},
    {"\t", '|', false},
    {"   ", '|', false},
    {"\xC2\xB7", '|', true},
    {"\xE2\x80\xA2", '|', true},
    {"\xE2\x88\x99", '|', true},
    {"\xE2\x97\xA6", '|', true},
    {"\xEF\xBD\x9C", '|', false},
    {"\xE2\x80\x94", '-', false},
    {"\xE2\x80\x93", '-', true},
    {"-", '-', true},
    {"\xE2\x97\x86", '|', true},
    {"\xE2\x97\x8F", '|', true},
    {"\xE2\x96\xA0", '|', true},
    {"\xE2\x96\xAA", '|', true},
    {"\xE2\x80\xBA", '|', true},
    {"~", '|', true},
    {"//", '|', true},
    {"/", '|', true},
    {"@", '@', true},
    {"at", '@', true},
    {"bei", '@', true},
    {"chez", '@', true},
    {"bij", '@', true},
    {"hos", '@', true},
    {"presso", '@', true},
    {",", ',', false},
    {";", ',', false},
    {"\xEF\xBC\x8C", ',', false},
    {"\xE3\x80\x81", ',', false},
    {"(", '(', false},
    {")", ')', false},
    {"[", '(', false},
    {"]", ')', false},
};

/* The end of "&amp;", which pages that escape twice show. */
static bool ends_entity(idc_str s, size_t i)
{
    size_t at = i;
    while (at > 0 && idc_is_alnum(s.ptr[at - 1]) && i - at < 8)
        at--;
    return s.ptr[i] == ';' && at > 0 && at < i && s.ptr[at - 1] == '&';
}

/* A bracket of "(주)", "(株)", "(유)" or "(有)": a legal form, not an aside. */
static bool brackets_legal_form(idc_str s, size_t i)
{
    static const char *const forms[] = {"(\xEC\xA3\xBC)", "(\xE6\xA0\xAA)", "(\xEC\x9C\xA0)",
                                        "(\xE6\x9C\x89)"};
    enum { LENGTH = 5 };
    size_t at = s.ptr[i] == ')' ? i - LENGTH + 1 : i;
    if ((s.ptr[i] == ')' && i + 1 < LENGTH) || at + LENGTH > s.len)
        return false;
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
        if (memcmp(s.ptr + at, forms[k], LENGTH) == 0)
            return true;
    return false;
}

/* Most bytes begin no separator. */
static bool begins_separator(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 0x80 ? u == 0xC2 || u == 0xE2 || u == 0xE3 || u == 0xEF
                     : u != 0 && strchr("|\t -~/@abchp,;()[]", c);
}

size_t idc_separator_at(idc_str s, size_t i, char *code)
{
    if (!begins_separator(s.ptr[i]))
        return 0;
    if (i > 0 && idc_is_alnum(s.ptr[i]) && !idc_is_space(s.ptr[i - 1]))
        return 0;
    for (size_t k = 0; k < sizeof separators / sizeof *separators; k++) {
        const separator *p = &separators[k];
        if (s.ptr[i] != p->text[0])
            continue;
        size_t n = strlen(p->text);
        if (i + n > s.len || memcmp(s.ptr + i, p->text, n) != 0)
            continue;
        if (p->spaced && ((i > 0 ? !idc_is_space(s.ptr[i - 1]) : p->code != '@') ||
                          (i + n < s.len && !idc_is_space(s.ptr[i + n]))))
            continue;
        /* "1,200" is one word */
        if (p->code == ',' && i > 0 && idc_is_digit(s.ptr[i - 1]) && i + 1 < s.len &&
            idc_is_digit(s.ptr[i + 1]))
            continue;
        if (ends_entity(s, i) || ((p->code == '(' || p->code == ')') && brackets_legal_form(s, i)))
            continue;
        *code = p->code;
        return n;
    }
    return 0;
}

bool idc_names_firm(idc_str text)
{
    char code = 0;
    return text.len > 0 && idc_separator_at(text, 0, &code) > 0 && code == '@';
}
