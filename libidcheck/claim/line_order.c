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

static bool beside(idc_box a, idc_box b)
{
    return a.x + a.width <= b.x || b.x + b.width <= a.x;
}

/* Columns of the page that begins at first, into columns; the end of the page. */
static size_t find_columns(idc_resume *r, size_t first, column *columns, size_t most, size_t *count,
                           bool *memory)
{
    const idc_line *lines = r->doc->lines;
    size_t at = first;
    *count = 0;
    for (; at < r->doc->line_count && lines[at].page == lines[first].page; at++) {
        bool side = has_box(&lines[at]) && is_side_line(r, &lines[at], memory);
        bool back = at == first || lines[at].box.y + BACK_MPT < lines[at - 1].box.y;
        /* the text goes on below its margin notes */
        bool leave = at > first && columns[*count - 1].side && !side &&
                     beside(lines[at].box, lines[at - 1].box);
        if ((back || leave) && *count < most)
            columns[(*count)++] = (column){at, at, true};
        column *now = &columns[*count - 1];
        now->end = at + 1;
        now->side = now->side && side;
    }
    return at;
}

/* Column of text that most lines of a side column stand beside; count when there is none. */
static size_t neighbour(const idc_line *lines, const column *columns, size_t count, size_t side)
{
    size_t best = count, best_lines = 0, best_length = 0;
    for (size_t k = 0; k < count; k++) {
        if (columns[k].side)
            continue;
        int32_t top = lines[columns[k].begin].box.y, bottom = lines[columns[k].end - 1].box.y;
        size_t within = 0, length = columns[k].end - columns[k].begin;
        for (size_t i = columns[side].begin; i < columns[side].end; i++) {
            int32_t y = lines[i].box.y;
            within += y + 5 * BACK_MPT >= top && y <= bottom + LEVEL_MPT;
        }
        if (within > best_lines || (within == best_lines && within > 0 && length > best_length)) {
            best = k;
            best_lines = within;
            best_length = length;
        }
    }
    return best;
}

/* Puts line i behind the last line of its column of text that is not below it; before them all
 * when there is none. order holds n lines; column_of tells in which column each was put. */
static void put_line(const idc_line *lines, size_t i, size_t into, size_t *order, size_t *column_of,
                     size_t n)
{
    size_t at = n, first = n;
    for (size_t k = n; k-- > 0;) {
        if (column_of[k] != into)
            continue;
        first = k;
        if (lines[order[k]].box.y <= lines[i].box.y + LEVEL_MPT) {
            at = k + 1;
            break;
        }
    }
    at = at == n && first < n && lines[order[first]].box.y > lines[i].box.y ? first : at;
    memmove(order + at + 1, order + at, (n - at) * sizeof *order);
    memmove(column_of + at + 1, column_of + at, (n - at) * sizeof *column_of);
    order[at] = i;
    column_of[at] = into;
}

static void put_page(const idc_line *lines, const column *columns, size_t count, size_t *order,
                     size_t *column_of)
{
    size_t n = 0;
    for (size_t k = 0; k < count; k++) {
        bool moves = columns[k].side && neighbour(lines, columns, count, k) < count;
        for (size_t i = columns[k].begin; !moves && i < columns[k].end; i++) {
            column_of[n] = k;
            order[n++] = i;
        }
    }
    for (size_t k = 0; k < count; k++) {
        size_t into = columns[k].side ? neighbour(lines, columns, count, k) : count;
        for (size_t i = columns[k].begin; into < count && i < columns[k].end; i++)
            put_line(lines, i, into, order, column_of, n++);
    }
}

size_t *idc_lines_order(idc_resume *r)
{
    enum { COLUMNS_MAX = 64, PAGE_LINES_MAX = 2000 };
    column columns[COLUMNS_MAX];
    const idc_document *doc = r->doc;
    size_t *order = idc_arena_array(r->c->work->arena, doc->line_count + 1, sizeof *order);
    size_t *column_of = idc_arena_array(r->c->work->arena, doc->line_count + 1, sizeof *order);
    bool memory = order && column_of;
    for (size_t i = 0; memory && i < doc->line_count;) {
        size_t count = 0;
        size_t end = i + 1;
        if (has_box(&doc->lines[i]))
            end = find_columns(r, i, columns, COLUMNS_MAX, &count, &memory);
        bool any = false;
        for (size_t k = 0; k < count; k++)
            any = any || columns[k].side;
        if (any && count > 1 && end - i <= PAGE_LINES_MAX)
            put_page(doc->lines, columns, count, order + i, column_of + i);
        else
            for (size_t k = i; k < end; k++)
                order[k] = k;
        i = end;
    }
    return memory ? order : NULL;
}
