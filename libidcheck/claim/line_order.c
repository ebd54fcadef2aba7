/* Columns that hold nothing but dates or section words (set at the margin beside the text) are
 * read into the text again, at their height. */
#include "claim/resume.h"
#include "norm/text/text.h"

enum {
    BACK_MPT = 10000,     /* a line this much higher than the one before begins another column */
    LEVEL_MPT = 4000,     /* tops this close stand on one level */
    LOWER_MPT = 14000,    /* a heading may stand so much lower than the text at its side */
    OUTSIDE_MPT = 100000, /* a line that begins so far left of margin notes is none of them */
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

static bool is_short(const idc_line *line)
{
    idc_str text = idc_str_trim(line->text);
    size_t words = 1;
    for (size_t i = 0; i < text.len; i++)
        words += text.ptr[i] == ' ';
    return words <= SIDE_WORDS_MAX && text.len <= 60;
}

static bool is_date(idc_resume *r, const idc_line *line)
{
    idc_str text = idc_str_trim(line->text);
    idc_interval date;
    return idc_date_find(text, r->c->date_day, &date) && date.begin <= 2 &&
           date.finish + 5 >= text.len;
}

static bool is_section(idc_resume *r, idc_str text, bool *memory)
{
    idc_str key = idc_phrase_key(r->c->work->arena, text);
    *memory = *memory && key.ptr;
    const idc_lexicon_entry *entry = key.ptr ? idc_lexicon_find(IDC_LEXICON_SECTION, key) : NULL;
    return entry && entry->value != IDC_SECTION_SUB;
}

bool idc_heading_wraps(idc_resume *r, const idc_line *a, const idc_line *b, bool *memory)
{
    if (!has_box(a) || !has_box(b) || a->page != b->page || a->size_mpt != b->size_mpt ||
        a->rgb != b->rgb || !is_short(a) || !is_short(b) || b->box.y <= a->box.y ||
        b->box.y - a->box.y > 2 * a->size_mpt || a->box.x > b->box.x + a->box.width)
        return false;
    idc_str both = idc_arena_format(r->c->work->arena, "%S %S", a->text, b->text);
    *memory = *memory && both.ptr;
    return both.ptr && is_section(r, both, memory);
}

/* A section word or a date, or half of a heading that fills two lines. */
static bool is_side_line(idc_resume *r, size_t index, bool *memory)
{
    const idc_line *line = &r->doc->lines[index];
    if (!is_short(line))
        return false;
    return is_date(r, line) || is_section(r, line->text, memory) ||
           (index > 0 && idc_heading_wraps(r, line - 1, line, memory)) ||
           (index + 1 < r->doc->line_count && idc_heading_wraps(r, line, line + 1, memory));
}

static bool beside(idc_box a, idc_box b)
{
    return a.x + a.width <= b.x || b.x + b.width <= a.x;
}

/* Headings at the margin may follow a page's head as if they went on with it: where the next column
 * stands beside its last lines, those that are only section words are a column of their own. */
static size_t cut_tail(idc_resume *r, column *columns, size_t count, size_t most, bool *memory)
{
    enum { TAIL_MIN = 2 };
    const idc_line *lines = r->doc->lines;
    column *now = &columns[count - 1];
    size_t tail = now->end, next = now->end;
    while (tail > now->begin && has_box(&lines[tail - 1]) && is_side_line(r, tail - 1, memory) &&
           beside(lines[tail - 1].box, lines[next].box))
        tail--;
    if (now->side || tail == now->begin || next - tail < TAIL_MIN || count == most)
        return count;
    now->end = tail;
    columns[count] = (column){tail, next, true};
    return count + 1;
}

/* Columns of the page that begins at first, into columns; the end of the page. */
static size_t find_columns(idc_resume *r, size_t first, column *columns, size_t most, size_t *count,
                           bool *memory)
{
    const idc_line *lines = r->doc->lines;
    size_t at = first;
    *count = 0;
    for (; at < r->doc->line_count && lines[at].page == lines[first].page; at++) {
        bool side = has_box(&lines[at]) && is_side_line(r, at, memory);
        bool back = at == first || lines[at].box.y + BACK_MPT < lines[at - 1].box.y;
        /* the text goes on below its margin notes */
        bool leave = at > first && columns[*count - 1].side && !side &&
                     (beside(lines[at].box, lines[at - 1].box) ||
                      lines[at].box.x + OUTSIDE_MPT < lines[at - 1].box.x);
        if (back && at > first && has_box(&lines[at]))
            *count = cut_tail(r, columns, *count, most, memory);
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

/* A heading may stand a little lower than the text whose first line is at its side: where a gap
 * parts that line from the text above it. order[at]: the first line of the column below both. */
static bool begins_beside(const idc_line *lines, const size_t *order, const size_t *column_of,
                          size_t n, size_t at, size_t heading)
{
    const idc_line *line = &lines[order[at - 1]];
    if (line->box.y + LOWER_MPT < lines[heading].box.y || !beside(line->box, lines[heading].box))
        return false;
    if (at < 2 || column_of[at - 2] != column_of[at - 1])
        return true;
    int32_t above = line->box.y - lines[order[at - 2]].box.y;
    int32_t below = at < n && column_of[at] == column_of[at - 1]
                        ? lines[order[at]].box.y - line->box.y
                        : line->size_mpt * 3 / 2;
    return above > below + LEVEL_MPT / 2 || above * 10 > line->size_mpt * 17;
}

static void put_at(size_t *order, size_t *column_of, size_t at, size_t n, size_t line, size_t into)
{
    memmove(order + at + 1, order + at, (n - at) * sizeof *order);
    memmove(column_of + at + 1, column_of + at, (n - at) * sizeof *column_of);
    order[at] = line;
    column_of[at] = into;
}

/* Puts line i behind the last line of its column of text that is not below it; before them all
 * when there is none. order holds n lines; column_of tells in which column each was put. */
static size_t put_line(const idc_line *lines, size_t i, size_t into, bool dated, size_t *order,
                       size_t *column_of, size_t n)
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
    if (!dated && at > 0 && column_of[at - 1] == into &&
        begins_beside(lines, order, column_of, n, at, i))
        at--;
    put_at(order, column_of, at, n, i, into);
    return at;
}

static bool put_page(idc_resume *r, const column *columns, size_t count, size_t *order,
                     size_t *column_of)
{
    const idc_line *lines = r->doc->lines;
    size_t n = 0, at = 0;
    bool memory = true;
    for (size_t k = 0; k < count; k++) {
        bool moves = columns[k].side && neighbour(lines, columns, count, k) < count;
        for (size_t i = columns[k].begin; !moves && i < columns[k].end; i++) {
            column_of[n] = k;
            order[n++] = i;
        }
    }
    for (size_t k = 0; k < count; k++) {
        size_t into = columns[k].side ? neighbour(lines, columns, count, k) : count;
        for (size_t i = columns[k].begin; into < count && i < columns[k].end; i++, n++) {
            if (i > columns[k].begin && idc_heading_wraps(r, &lines[i - 1], &lines[i], &memory))
                put_at(order, column_of, ++at, n, i, into);
            else
                at = put_line(lines, i, into, is_date(r, &lines[i]), order, column_of, n);
        }
    }
    return memory;
}

/* Where text runs from the right, a heading at the margin is read behind the line at its side. */
static bool lift_headings(idc_resume *r, size_t *order, size_t count)
{
    const idc_line *lines = r->doc->lines;
    bool memory = true;
    for (size_t i = 1; i < count; i++) {
        const idc_line *heading = &lines[order[i]], *line = &lines[order[i - 1]];
        int32_t lower = heading->box.y - line->box.y;
        if (!has_box(heading) || !has_box(line) || lower < -LEVEL_MPT || lower > LOWER_MPT ||
            heading->box.x < line->box.x || !beside(heading->box, line->box) ||
            !is_short(heading) || !is_section(r, heading->text, &memory) ||
            is_section(r, line->text, &memory))
            continue;
        size_t kept = order[i];
        order[i] = order[i - 1];
        order[i - 1] = kept;
    }
    return memory;
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
            memory = put_page(r, columns, count, order + i, column_of + i) && memory;
        else
            for (size_t k = i; k < end; k++)
                order[k] = k;
        memory = lift_headings(r, order + i, end - i) && memory;
        i = end;
    }
    return memory ? order : NULL;
}
