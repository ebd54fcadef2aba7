/* Parts of a page that are not the person's: its own furniture, and what stands beside the main
 * content unless that is a résumé's side column. */
#include "claim/resume.h"
#include "norm/text/text.h"

bool idc_row_is_apart(const idc_row *row)
{
    enum { WORDS_MAX = 7 };
    if (row->bullet || row->dated || row->sentence || row->words > WORDS_MAX || row->key.len == 0)
        return false;
    /* "Promoted" may be a heading, "Promoted to lead" is none: one word must stand alone. */
    size_t words = 0;
    for (size_t i = 1; i <= row->key.len; i++) {
        bool end = i == row->key.len;
        if (!end && row->key.ptr[i] != ' ')
            continue;
        words++;
        if ((end || words > 1) && idc_lexicon_find(IDC_LEXICON_APART, idc_str_sub(row->key, 0, i)))
            return true;
    }
    return false;
}

/* What a résumé's side column has and a list of other people or of jobs has not. */
static bool is_personal(idc_resume *r, const idc_line *line, bool *memory)
{
    if (line->flags & IDC_LINE_HEADING && line->level == 1)
        return true;
    size_t at = idc_str_find_byte(line->text, '@', 0);
    if (at != SIZE_MAX && at > 0 && line->text.ptr[at - 1] != ' ' &&
        idc_str_find_byte(line->text, '.', at) != SIZE_MAX)
        return true;
    idc_str key = line->text.len < 80 ? idc_phrase_key(r->c->work->arena, line->text) : IDC_STR("");
    *memory = *memory && key.ptr;
    const idc_lexicon_entry *entry = key.ptr ? idc_lexicon_find(IDC_LEXICON_SECTION, key) : NULL;
    return entry && entry->value != IDC_SECTION_SUB && entry->value != IDC_SECTION_OTHER &&
           entry->value != IDC_SECTION_REFERENCES && !idc_str_is(key, "jobs");
}

bool idc_lines_keep(idc_resume *r, size_t *order, size_t *count)
{
    const idc_line *lines = r->doc->lines;
    size_t kept = 0;
    bool memory = true;
    for (size_t i = 0; i < *count && memory;) {
        size_t end = i;
        bool personal = false;
        if (!(lines[order[i]].flags & IDC_LINE_ASIDE))
            end++;
        for (; end < *count && lines[order[i]].flags & lines[order[end]].flags & IDC_LINE_ASIDE;
             end++)
            personal = personal || is_personal(r, &lines[order[end]], &memory);
        bool aside = (lines[order[i]].flags & IDC_LINE_ASIDE) != 0;
        for (; i < end; i++)
            if (!(lines[order[i]].flags & IDC_LINE_APART) && (!aside || personal))
                order[kept++] = order[i];
    }
    *count = kept;
    return memory;
}
