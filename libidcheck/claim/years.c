/* "12+ years of Kubernetes", "over ten years experience in Go", "Python (5 years)". */
#include "claim/readings.h"

typedef struct word {
    size_t begin, end;
} word;

/* Length of a byte of a word at i, 0 for what parts words: ASCII signs and general punctuation
 * (U+2000 to U+203F, with its dashes and quotes). */
static size_t word_byte(idc_str s, size_t i)
{
    if ((unsigned char)s.ptr[i] < 0x80)
        return idc_is_alnum(s.ptr[i]);
    return !idc_str_starts(idc_str_sub(s, i, s.len), IDC_STR("\xE2\x80"));
}

/* Next word of letters and digits; begin == end at the end. */
static word next_word(idc_str s, size_t from)
{
    while (from < s.len && !word_byte(s, from))
        from += (unsigned char)s.ptr[from] < 0x80 ? 1 : 3;
    size_t end = from = from < s.len ? from : s.len;
    while (end < s.len && word_byte(s, end))
        end++;
    return (word){from, end};
}

static bool is_one_of(idc_str text, const char *const *list)
{
    for (; *list; list++)
        if (idc_str_ieq(text, idc_str_of(*list)))
            return true;
    return false;
}

static const char *const number_words[] = {
    "one",     "two",     "three",     "four",     "five",     "six",      "seven",
    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",   NULL};
static const char *const year_words[] = {"years", "year", "yrs", "yr", NULL};
static const char *const subject_links[] = {
    "of",       "in",         "with",    "as",         "using",      "on",
    "for",      "a",          "an",      "the",        "hands",      "professional",
    "industry", "work",       "working", "experience", "commercial", "writing",
    "building", "developing", "exp",     "production", NULL};
static const char *const not_experience[] = {"old",   "ago",      "month",    "months", "mos", "mo",
                                             "later", "contract", "warranty", "plan",   NULL};

static int32_t number_of(idc_str s, word w)
{
    idc_str text = idc_str_sub(s, w.begin, w.end);
    int64_t value;
    if (idc_str_to_int(text, &value))
        return value > 0 && value <= 60 ? (int32_t)value * 10 : -1;
    for (int32_t i = 0; number_words[i]; i++)
        if (idc_str_ieq(text, idc_str_of(number_words[i])))
            return (i + 1) * 10;
    return -1;
}

static bool only_between(idc_str s, size_t begin, size_t end, const char *allowed)
{
    for (size_t i = begin; i < end; i++)
        if (!strchr(allowed, s.ptr[i]))
            return false;
    return true;
}

/* The subject ends with its clause. A dot inside (Node.js) does not end it. */
static size_t clause_end(idc_str s, size_t from)
{
    for (size_t i = from; i < s.len; i++) {
        char c = s.ptr[i];
        bool last = i + 1 == s.len || idc_is_space(s.ptr[i + 1]);
        if (strchr(",;:()|\n", c) || (c == '.' && last) || (c == '-' && last))
            return i;
        if (c == ' ' && (idc_str_istarts(idc_str_sub(s, i, s.len), IDC_STR(" and ")) ||
                         idc_str_istarts(idc_str_sub(s, i, s.len), IDC_STR(" specializing ")) ||
                         idc_str_istarts(idc_str_sub(s, i, s.len), IDC_STR(" experience"))))
            return i;
    }
    return s.len;
}

/* What follows the word for years: links first, then the subject. */
static void read_subject(idc_str s, size_t from, idc_years *out)
{
    size_t at = from, linked = from;
    for (;;) {
        word w = next_word(s, at);
        if (w.begin == w.end || !only_between(s, at, w.begin, " '-\t") ||
            !is_one_of(idc_str_sub(s, w.begin, w.end), subject_links))
            break;
        at = linked = w.end;
    }
    word first = next_word(s, at);
    out->subject_begin = out->subject_end = out->end = linked;
    if (first.begin == first.end || !only_between(s, at, first.begin, " '\t."))
        return;
    size_t end = clause_end(s, first.begin);
    while (end > first.begin && idc_is_space(s.ptr[end - 1]))
        end--;
    /* More than a handful of words is a sentence, not the name of a skill. */
    size_t spaces = 0;
    for (size_t i = first.begin; i < end; i++)
        spaces += s.ptr[i] == ' ';
    if (spaces > 5)
        return;
    out->subject_begin = first.begin;
    out->subject_end = out->end = end;
}

/* "Python (5 years)", "Go - 5 yrs": the subject stands before, alone with the number. */
static void subject_before(idc_str s, idc_years *out)
{
    size_t end = out->begin;
    while (end > 0 && strchr(" (:-\t", s.ptr[end - 1]))
        end--;
    size_t begin = end;
    while (begin > 0 && !strchr(",;|\n.:", s.ptr[begin - 1]))
        begin--;
    while (begin < end && idc_is_space(s.ptr[begin]))
        begin++;
    size_t spaces = 0;
    for (size_t i = begin; i < end; i++)
        spaces += s.ptr[i] == ' ';
    if (end == out->begin || begin == end || spaces > 2 ||
        !strchr("(:-", s.ptr[end + (s.ptr[end] == ' ' && end + 1 < out->begin)]))
        return;
    out->subject_begin = begin;
    out->subject_end = end;
    out->begin = begin;
}

/* A number w stands at; true when years of something follow it. */
static bool years_at(idc_str s, word w, idc_years *out)
{
    int32_t tenths = number_of(s, w);
    if (tenths < 0)
        return false;
    size_t at = w.end;
    if (at + 1 < s.len && s.ptr[at] == '.' && idc_is_digit(s.ptr[at + 1])) {
        tenths += s.ptr[at + 1] - '0';
        at += 2;
    }
    bool plus = at < s.len && s.ptr[at] == '+';
    at += plus;
    word unit = next_word(s, at);
    if (!is_one_of(idc_str_sub(s, unit.begin, unit.end), year_words) ||
        !only_between(s, at, unit.begin, " -\t"))
        return false;
    *out = (idc_years){.begin = w.begin, .years_tenths = tenths};
    at = unit.end + (unit.end < s.len && s.ptr[unit.end] == '\'');
    /* a typographic apostrophe is part of the word after it */
    if (idc_str_starts(idc_str_sub(s, at, s.len), IDC_STR("\xE2\x80\x99")))
        at += 3;
    word after = next_word(s, at);
    if (is_one_of(idc_str_sub(s, after.begin, after.end), not_experience) ||
        number_of(s, after) > 0)
        return false;
    read_subject(s, at, out);
    if (out->subject_begin == out->subject_end && out->end <= at) {
        out->end = at;
        subject_before(s, out);
        return out->subject_begin < out->subject_end;
    }
    bool linked = is_one_of(idc_str_sub(s, after.begin, after.end), subject_links);
    return linked || plus || out->subject_begin == after.begin;
}

/* Is there a word for years at or after from? Most text has none and is not cut into words. */
static bool counts_years(idc_str s, size_t from)
{
    for (; from + 1 < s.len; from++)
        if (idc_ascii_lower(s.ptr[from]) == 'y' &&
            (idc_ascii_lower(s.ptr[from + 1]) == 'e' || idc_ascii_lower(s.ptr[from + 1]) == 'r'))
            return true;
    return false;
}

bool idc_years_find(idc_str text, size_t from, idc_years *out)
{
    if (!counts_years(text, from))
        return false;
    for (word w = next_word(text, from); w.begin < w.end; w = next_word(text, w.end)) {
        bool decimals =
            w.begin > 1 && text.ptr[w.begin - 1] == '.' && idc_is_digit(text.ptr[w.begin - 2]);
        if (!decimals && years_at(text, w, out))
            return true;
    }
    return false;
}
