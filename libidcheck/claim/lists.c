/* Sections that are lists: skills, interests, languages. */
#include "claim/resume.h"
#include "norm/technologies/technologies.h"
#include "norm/text/text.h"

enum { LISTED = 850, SKILL_WORDS_MAX = 6, INTEREST_WORDS_MAX = 4 };

typedef struct list {
    idc_section section;
    idc_claim_kind kind;
    size_t words_max; /* of one piece */
    bool labels_too;  /* "Reading: crime, history" names three; the label of skills is none */
} list;

static const list lists[] = {
    {IDC_SECTION_SKILLS, IDC_CLAIM_SKILL, SKILL_WORDS_MAX, false},
    {IDC_SECTION_INTERESTS, IDC_CLAIM_INTEREST, INTEREST_WORDS_MAX, true},
};

/* How well, and whether still: said of what is listed, but nothing that is. */
static bool says_level(idc_str key)
{
    uint32_t is = idc_lexicon_classes(key);
    return idc_lexicon_has(is, IDC_LEXICON_FLUENCY) || idc_lexicon_has(is, IDC_LEXICON_PRESENT);
}

/* End of a piece without the level behind it: "Rust advanced". */
static size_t without_level(idc_str text, size_t begin, size_t end)
{
    size_t at = end;
    while (at > begin && text.ptr[at - 1] >= 'a' && text.ptr[at - 1] <= 'z')
        at--;
    if (at == end || at <= begin + 1 || text.ptr[at - 1] != ' ' ||
        !says_level(idc_str_sub(text, at, end)))
        return end;
    while (at > begin && text.ptr[at - 1] == ' ')
        at--;
    return at;
}

/* One piece: not the words of a sentence, not a level. */
static idc_status add_piece(idc_resume *r, const list *l, size_t row, size_t begin, size_t end)
{
    const idc_line *line = r->rows[row].line;
    idc_str text = line->text;
    while (begin < end && strchr(" \t*_-:", text.ptr[begin]))
        begin++;
    while (end > begin && strchr(" \t*_:.", text.ptr[end - 1]))
        end--;
    end = without_level(text, begin, end);
    size_t words = 1;
    for (size_t i = begin; i < end; i++)
        words += text.ptr[i] == ' ';
    if (begin >= end || words > l->words_max)
        return IDC_OK;
    idc_str key = idc_phrase_key(r->c->work->arena, idc_str_sub(text, begin, end));
    if (!key.ptr)
        return IDC_ERR_NOMEM;
    return says_level(key) ? IDC_OK : idc_resume_claim(r, l->kind, row, begin, end, LISTED);
}

/* Bytes of a separator of lists at i; 0 when there is none. */
static size_t list_separator(idc_str s, size_t i, int *depth)
{
    char c = s.ptr[i];
    if (c == '(')
        ++*depth;
    if (c == ')' && *depth > 0)
        --*depth;
    if (*depth > 0)
        return 0;
    if (c == ',' || c == ';' || c == '|' || c == '\t')
        return 1;
    if (idc_str_starts(idc_str_sub(s, i, s.len), IDC_STR("   ")))
        return 3;
    if ((unsigned char)c < 0x80)
        return 0;
    static const char *const dots[] = {"\xE2\x80\xA2", "\xC2\xB7",     "\xE2\x88\x99",
                                       "\xE3\x80\x81", "\xEF\xBC\x8C", "\xE2\x97\x8F",
                                       "\xE2\x96\xAA"};
    for (size_t k = 0; k < sizeof dots / sizeof *dots; k++)
        if (idc_str_starts(idc_str_sub(s, i, s.len), idc_str_of(dots[k])))
            return strlen(dots[k]);
    return 0;
}

/* End of the word at from, or of the technology that begins there; numbers go with what they
 * follow: "HTML 5". */
static size_t word_end(idc_str s, size_t from, size_t end)
{
    idc_mention m;
    size_t at = from;
    if (idc_technology_in(idc_str_sub(s, 0, end), from, &m) && m.begin == from)
        at = m.end;
    while (at < end && s.ptr[at] != ' ')
        at++;
    size_t number = at;
    while (number < end && (s.ptr[number] == ' ' || idc_is_digit(s.ptr[number])))
        number++;
    bool digits = number > at + 1 && idc_is_digit(s.ptr[number - 1]);
    return digits && (number == end || s.ptr[number] == ' ') ? number : at;
}

/* "with", "of": words of prose; "jQuery" and "iOS" are none. */
static bool is_lower(idc_str s, size_t begin, size_t end)
{
    for (size_t i = begin; i < end && s.ptr[i] != ' '; i++)
        if (!(s.ptr[i] >= 'a' && s.ptr[i] <= 'z'))
            return false;
    return true;
}

/* "Go Kubernetes React": names that only spaces part, several of them technologies. */
static bool runs_together(idc_str s, size_t from, size_t end)
{
    enum { ROW_WORDS_MAX = 60 };
    size_t words = 0, known = 0;
    idc_mention m;
    for (size_t i = from; i < end; i++) {
        bool begins = s.ptr[i] != ' ' && (i == from || s.ptr[i - 1] == ' ');
        words += begins;
        if (begins && is_lower(s, i, end))
            return false;
    }
    for (size_t i = from; i < end && words >= 3 && words <= ROW_WORDS_MAX &&
                          idc_technology_in(idc_str_sub(s, 0, end), i, &m);
         i = m.end)
        known++;
    return known >= 2;
}

static idc_status add_pieces(idc_resume *r, const list *l, size_t index)
{
    const idc_row *row = &r->rows[index];
    idc_str s = idc_str_sub(row->line->text, 0, row->end);
    size_t from = row->begin;
    idc_status status = IDC_OK;
    /* "Databases: PostgreSQL, MySQL" */
    size_t colon = idc_str_find_byte(s, ':', from);
    if (colon != SIZE_MAX && colon - from < 40 && colon + 1 < row->end) {
        if (l->labels_too)
            status = add_piece(r, l, index, from, colon);
        from = colon + 1;
    }
    while (from < row->end && s.ptr[from] == ' ')
        from++;
    int depth = 0;
    bool parted = false, spaces = false;
    for (size_t i = from; i < row->end && !parted; i++)
        parted = list_separator(s, i, &depth) > 0;
    depth = 0;
    spaces = !parted && l->kind == IDC_CLAIM_SKILL && runs_together(s, from, row->end);
    for (size_t i = from; i < row->end && status == IDC_OK;) {
        size_t n = list_separator(s, i, &depth);
        if (spaces) {
            i = word_end(s, i, row->end);
            n = 1;
        }
        if (n == 0) {
            i++;
            continue;
        }
        status = add_piece(r, l, index, from, i);
        i += n;
        from = i;
    }
    return status == IDC_OK && from < row->end ? add_piece(r, l, index, from, row->end) : status;
}

/* "English (Fluent)", "Deutsch - Muttersprache", "French, Italian": names without levels. */
static idc_status add_languages(idc_resume *r, size_t row, idc_fragments *parts)
{
    parts->count = 0;
    idc_str s = idc_str_sub(r->rows[row].line->text, 0, r->rows[row].end);
    size_t colon = idc_str_find_byte(s, ':', r->rows[row].begin);
    idc_status status = idc_fragments_of(r, row, parts);
    for (size_t i = 0; i < parts->count && status == IDC_OK; i++) {
        idc_fragment f = parts->items[i];
        if (colon != SIZE_MAX && f.begin < colon && f.end > colon)
            f.end = colon;
        if (f.words > 3 || idc_lexicon_find(IDC_LEXICON_FLUENCY, f.key) || f.before == '(' ||
            f.before == '-')
            continue;
        status = idc_fragment_claim(r, IDC_CLAIM_LANGUAGE, &f, LISTED);
    }
    return status;
}

idc_status idc_resume_lists(idc_resume *r)
{
    idc_fragments parts = {0};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        const idc_row *row = &r->rows[i];
        if (row->heading || row->sub || row->joined || (row->sentence && row->words > 20))
            continue;
        for (size_t k = 0; k < sizeof lists / sizeof *lists && status == IDC_OK; k++)
            if (row->section == lists[k].section && !(lists[k].labels_too && row->sentence))
                status = add_pieces(r, &lists[k], i);
        if (row->section == IDC_SECTION_LANGUAGES)
            status = add_languages(r, i, &parts);
    }
    return status;
}
