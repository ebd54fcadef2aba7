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

enum { EDGE_LINES = 2 };

/* Is it among the highest or lowest lines of its page? */
static bool at_edge(const idc_document *doc, size_t index)
{
    const idc_line *line = &doc->lines[index];
    size_t above = 0, below = 0;
    for (size_t i = index; i > 0 && doc->lines[i - 1].page == line->page; i--)
        above += doc->lines[i - 1].box.y < line->box.y - 1000;
    for (size_t i = index + 1; i < doc->line_count && doc->lines[i].page == line->page; i++)
        below += doc->lines[i].box.y > line->box.y + 1000;
    for (size_t i = index; i > 0 && doc->lines[i - 1].page == line->page; i--)
        below += doc->lines[i - 1].box.y > line->box.y + 1000;
    for (size_t i = index + 1; i < doc->line_count && doc->lines[i].page == line->page; i++)
        above += doc->lines[i].box.y < line->box.y - 1000;
    return above < EDGE_LINES || below < EDGE_LINES;
}

/* The same but for the number of the page: "Page 2 of 3". */
static bool same_text(idc_str a, idc_str b)
{
    enum { DIGITS_MAX = 2, LETTERS_MIN = 3 };
    size_t different = 0, letters = 0;
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++) {
        if (a.ptr[i] != b.ptr[i] && !(idc_is_digit(a.ptr[i]) && idc_is_digit(b.ptr[i])))
            return false;
        different += a.ptr[i] != b.ptr[i];
        letters += idc_is_alpha(a.ptr[i]) || (unsigned char)a.ptr[i] >= 0x80;
    }
    return different == 0 || (different <= DIGITS_MAX && letters >= LETTERS_MIN);
}

/* Headers and footers: what an earlier page shows at the same height of its edge. */
static bool is_repeated(const idc_document *doc, size_t index)
{
    enum { SAME_MPT = 3000 };
    const idc_line *line = &doc->lines[index];
    if (line->page < 2 || line->box.width == 0 || !at_edge(doc, index))
        return false;
    for (size_t i = index; i-- > 0 && doc->lines[i].page + 1 >= line->page;) {
        const idc_line *a = &doc->lines[i];
        int32_t shift = a->box.y - line->box.y;
        if (a->page + 1 == line->page && shift < SAME_MPT && shift > -SAME_MPT &&
            same_text(a->text, line->text))
            return true;
    }
    return false;
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
            if (!(lines[order[i]].flags & IDC_LINE_APART) &&
                !(r->c->aimed && r->c->aimed[order[i]]) && (!aside || personal) &&
                !is_repeated(r->doc, order[i]))
                order[kept++] = order[i];
    }
    *count = kept;
    return memory;
}
