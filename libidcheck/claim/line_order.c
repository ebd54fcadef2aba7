/* Columns that hold nothing but dates or section words (set at the margin beside the text) are
 * read into the text again, at their height. */
#include "claim/resume.h"
#include "norm/text/text.h"

enum {
    BACK_MPT = 10000, /* a line this much higher than the one before begins another column */
    LEVEL_MPT = 4000, /* tops this close stand on one level */
    SIDE_WORDS_MAX = 5
};

/* Lines [begin, end) of one page that run downwards. */
typedef struct column {
    size_t begin, end;
    bool side; /* only dates and section words */
} column;

static bool has_box(const idc_line *line)
{
    return line->page > 0 && line->box.width > 0;
}

static bool is_side_line(idc_resume *r, const idc_line *line, bool *memory)
{
    idc_str text = idc_str_trim(line->text);
    size_t words = 1;
    idc_interval date;
    for (size_t i = 0; i < text.len; i++)
        words += text.ptr[i] == ' ';
    if (words > SIDE_WORDS_MAX || text.len > 60)
        return false;
    if (idc_date_find(text, r->c->date_day, &date) && date.begin <= 2 &&
        date.finish + 5 >= text.len)
        return true;
    idc_str key = idc_phrase_key(r->c->work->arena, text);
    *memory = *memory && key.ptr;
    return key.ptr && idc_lexicon_find(IDC_LEXICON_SECTION, key);
}

/* Columns of the page that begins at first, into columns; the end of the page. */
static size_t find_columns(idc_resume *r, size_t first, column *columns, size_t most, size_t *count,
                           bool *memory)
{
    const idc_line *lines = r->doc->lines;
    size_t at = first;
    *count = 0;
    for (; at < r->doc->line_count && lines[at].page == lines[first].page; at++) {
        bool back = at == first || lines[at].box.y + BACK_MPT < lines[at - 1].box.y;
        if (back && *count < most)
            columns[(*count)++] = (column){at, at, true};
        column *now = &columns[*count - 1];
        now->end = at + 1;
        now->side = now->side && has_box(&lines[at]) && is_side_line(r, &lines[at], memory);
    }
    return at;
}

/* Puts the lines of the page into order, those of side columns at their height in the longest. */
static size_t put_page(const idc_line *lines, const column *columns, size_t count, size_t *order)
{
    size_t n = 0, main = count;
    for (size_t k = 0; k < count; k++)
        if (!columns[k].side && (main == count || columns[k].end - columns[k].begin >
                                                      columns[main].end - columns[main].begin))
            main = k;
    for (size_t k = 0; k < count; k++) {
        if (columns[k].side && main < count)
            continue;
        for (size_t i = columns[k].begin; i < columns[k].end; i++)
            order[n++] = i;
    }
    for (size_t k = 0; k < count && main < count; k++) {
        for (size_t i = columns[k].begin; columns[k].side && i < columns[k].end; i++) {
            size_t at = n;
            /* behind the last line of the longest column (or put there) that is not below it */
            while (at > 0) {
                const idc_line *l = &lines[order[at - 1]];
                bool own =
                    order[at - 1] < columns[main].begin || order[at - 1] >= columns[main].end;
                bool placed = false;
                for (size_t s = 0; own && s < count; s++)
                    placed = placed || (columns[s].side && order[at - 1] >= columns[s].begin &&
                                        order[at - 1] < columns[s].end);
                if ((!own || placed) && l->box.y <= lines[i].box.y + LEVEL_MPT)
                    break;
                if (own && !placed && order[at - 1] < columns[main].begin)
                    break;
                at--;
            }
            memmove(order + at + 1, order + at, (n - at) * sizeof *order);
            order[at] = i;
            n++;
        }
    }
    return n;
}

size_t *idc_lines_order(idc_resume *r)
{
    enum { COLUMNS_MAX = 64, PAGE_LINES_MAX = 2000 };
    column columns[COLUMNS_MAX];
    const idc_document *doc = r->doc;
    size_t *order = idc_arena_array(r->c->work->arena, doc->line_count + 1, sizeof *order);
    bool memory = true;
    for (size_t i = 0; order && i < doc->line_count;) {
        size_t count = 0;
        size_t end = i + 1;
        if (has_box(&doc->lines[i]))
            end = find_columns(r, i, columns, COLUMNS_MAX, &count, &memory);
        bool any = false;
        for (size_t k = 0; k < count; k++)
            any = any || columns[k].side;
        if (any && count > 1 && end - i <= PAGE_LINES_MAX)
            put_page(doc->lines, columns, count, order + i);
        else
            for (size_t k = i; k < end; k++)
                order[k] = k;
        i = end;
    }
    return memory ? order : NULL;
}
