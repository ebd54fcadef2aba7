/* Sections that are lists: skills, languages, certificates. */
#include "claim/resume.h"

enum { LISTED = 850, SKILL_WORDS_MAX = 6 };

/* One skill: not the words of a sentence, not a level. */
static idc_status add_skill(idc_resume *r, size_t row, size_t begin, size_t end)
{
    const idc_line *line = r->rows[row].line;
    idc_str text = line->text;
    while (begin < end && strchr(" \t*_-:", text.ptr[begin]))
        begin++;
    while (end > begin && strchr(" \t*_:.", text.ptr[end - 1]))
        end--;
    size_t words = 1;
    for (size_t i = begin; i < end; i++)
        words += text.ptr[i] == ' ';
    if (begin >= end || words > SKILL_WORDS_MAX)
        return IDC_OK;
    return idc_resume_claim(r, IDC_CLAIM_SKILL, row, begin, end, LISTED);
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

static idc_status add_skills(idc_resume *r, size_t index)
{
    const idc_row *row = &r->rows[index];
    idc_str s = idc_str_sub(row->line->text, 0, row->end);
    size_t from = row->begin;
    /* "Databases: PostgreSQL, MySQL": the label is no skill. */
    size_t colon = idc_str_find_byte(s, ':', from);
    if (colon != SIZE_MAX && colon - from < 40 && colon + 1 < row->end)
        from = colon + 1;
    int depth = 0;
    idc_status status = IDC_OK;
    for (size_t i = from; i < row->end && status == IDC_OK;) {
        size_t n = list_separator(s, i, &depth);
        if (n == 0) {
            i++;
            continue;
        }
        status = add_skill(r, index, from, i);
        i += n;
        from = i;
    }
    return status == IDC_OK ? add_skill(r, index, from, row->end) : status;
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

/* "Certified Administrator, Example Foundation, 2021" */
static idc_status add_certificate(idc_resume *r, size_t row, idc_fragments *parts)
{
    parts->count = 0;
    idc_status status = idc_fragments_of(r, row, parts);
    if (status != IDC_OK || parts->count == 0 || parts->items[0].words > 14)
        return status;
    status = idc_collect_begin(r->c, IDC_RECORD_CERTIFICATE);
    if (status != IDC_OK)
        return status;
    status = idc_fragment_claim(r, IDC_CLAIM_CERTIFICATE, &parts->items[0], LISTED);
    for (size_t i = 1; i < parts->count && status == IDC_OK; i++) {
        const idc_fragment *f = &parts->items[i];
        if (f->url || f->label || f->before == '(')
            continue;
        status = idc_fragment_claim(r, IDC_CLAIM_CERTIFICATE_ISSUER, f, LISTED - 150);
        break;
    }
    if (status == IDC_OK && r->rows[row].dated)
        status = idc_row_dates_claim(r, IDC_CLAIM_CERTIFICATE_DATES, row, LISTED);
    idc_collect_end(r->c);
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
        if (row->section == IDC_SECTION_SKILLS)
            status = add_skills(r, i);
        else if (row->section == IDC_SECTION_LANGUAGES)
            status = add_languages(r, i, &parts);
        else if (row->section == IDC_SECTION_CERTIFICATES)
            status = add_certificate(r, i, &parts);
    }
    return status;
}
