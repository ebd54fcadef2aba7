/* Which rows carry the date of an entry, and where in the row it stands. */
#include "claim/resume.h"
#include "norm/text/text.h"

enum {
    REST_WORDS_MAX = 14, /* of a head on the date's own line; more is prose */
    YEAR_FIRST = 1930
};

/* Dashes of any kind, spaces and brackets: what stands around dates. */
static bool is_filler(idc_str text)
{
    for (size_t pos = 0; pos < text.len;) {
        unsigned char c = (unsigned char)text.ptr[pos];
        if (c == 0xE2 && pos + 2 < text.len && (unsigned char)text.ptr[pos + 1] == 0x80 &&
            (unsigned char)text.ptr[pos + 2] >= 0x90 && (unsigned char)text.ptr[pos + 2] <= 0x95)
            pos += 3;
        else if (strchr(" \t-()[]|,:~*_", c) && c != 0)
            pos++;
        else
            return false;
    }
    return true;
}

static bool ends_with_dash(idc_str text)
{
    idc_str s = idc_str_trim(text);
    while (s.len > 0 && strchr(")]*_ ", s.ptr[s.len - 1]))
        s.len--;
    return idc_str_ends(s, IDC_STR("-")) || idc_str_ends(s, IDC_STR("\xE2\x80\x93")) ||
           idc_str_ends(s, IDC_STR("\xE2\x80\x94"));
}

static size_t words_outside(idc_str text, size_t begin, size_t end)
{
    size_t words = 0;
    bool in = false;
    for (size_t i = 0; i < text.len; i++) {
        bool gap = idc_is_space(text.ptr[i]) || (i >= begin && i < end);
        words += !gap && !in;
        in = !gap;
    }
    return words;
}

static bool plausible(const idc_interval *dates)
{
    int year, month, day;
    if (dates->start.precision == IDC_PRECISION_NONE || dates->start.first_day == IDC_DAY_NONE)
        return dates->is_range;
    idc_day_split(dates->start.first_day, &year, &month, &day);
    return year >= YEAR_FIRST;
}

/* "2025-09 —" with nothing behind it is still going on. */
static bool read_open(idc_resume *r, idc_row *row, idc_str text)
{
    idc_str tail = idc_str_sub(text, row->dates.finish, text.len);
    idc_interval open;
    if (row->dates.is_range || !is_filler(tail) || !ends_with_dash(tail))
        return true;
    idc_str date = idc_str_sub(text, row->dates.begin, row->dates.finish);
    idc_str said = idc_arena_format(r->c->work->arena, "%S - present", date);
    if (!said.ptr)
        return false;
    if (idc_date_find(said, r->c->date_day, &open) && open.open_end) {
        size_t begin = row->dates.begin;
        row->dates = open;
        row->dates.begin = begin;
        idc_str kept = idc_str_trim(idc_str_sub(text, begin, text.len));
        row->dates.finish = begin + kept.len;
    }
    return true;
}

/* Numbers on both sides of a dash keep their place on a page that runs from the right: what stands
 * left is the end. */
static void turn_range(const idc_resume *r, idc_row *row)
{
    idc_interval *d = &row->dates;
    if (!r->from_right || row->line->box.width == 0 || !d->is_range || d->open_end ||
        d->start.first_day <= d->end.last_day)
        return;
    idc_endpoint start = d->start;
    d->start = d->end;
    d->end = start;
}

static bool date_row(idc_resume *r, idc_row *row)
{
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    if (row->words > 40 || !idc_date_find(text, r->c->date_day, &row->dates) ||
        !plausible(&row->dates))
        return true;
    if (!read_open(r, row, text))
        return false;
    turn_range(r, row);
    const idc_interval *d = &row->dates;
    size_t rest = words_outside(text, d->begin, d->finish);
    bool alone = is_filler(idc_str_sub(text, 0, d->begin)) &&
                 is_filler(idc_str_sub(text, d->finish, text.len));
    bool cell = d->begin > 0 && text.ptr[d->begin - 1] == '\t';
    row->dated = alone || cell || (rest <= REST_WORDS_MAX && (d->is_range || rest <= 8));
    /* A date in the middle of prose is none of an entry, whatever its length. */
    if (row->sentence && !alone && !cell && !d->is_range)
        row->dated = false;
    row->date_begin = row->begin + d->begin;
    row->date_end = row->begin + d->finish;
    return true;
}

static bool is_alone(const idc_row *row)
{
    idc_str text = row->line->text;
    return is_filler(idc_str_sub(text, row->begin, row->date_begin)) &&
           is_filler(idc_str_sub(text, row->date_end, row->end));
}

static bool says_present_key(idc_resume *r, idc_str text)
{
    idc_str key = idc_phrase_key(r->c->work->arena, text);
    return key.ptr && idc_lexicon_find(IDC_LEXICON_PRESENT, key);
}

static bool says_present(const idc_row *row)
{
    return row->words <= 2 && idc_lexicon_find(IDC_LEXICON_PRESENT, row->key);
}

/* A range broken over two rows: "09/2025" and "- Present", "2019" and "2023". */
static bool join(idc_resume *r, size_t i)
{
    idc_row *a = &r->rows[i], *b = &r->rows[i + 1];
    if (!a->dated || a->dates.is_range || !is_alone(a))
        return true;
    idc_str first = idc_str_sub(a->line->text, a->date_begin, a->date_end), second;
    if (says_present(b))
        second = IDC_STR("present");
    else if (b->dated && !b->dates.is_range && is_alone(b) &&
             b->dates.start.last_day >= a->dates.start.first_day)
        second = idc_str_sub(b->line->text, b->date_begin, b->date_end);
    else
        return true;
    idc_interval both;
    idc_str said = idc_arena_format(r->c->work->arena, "%S - %S", first, second);
    if (!said.ptr)
        return false;
    if (!idc_date_find(said, r->c->date_day, &both) || !both.is_range)
        return true;
    a->dates = both;
    a->date_rows = 2;
    b->joined = true;
    b->dated = false;
    return true;
}

/* Up to the first tab of a row. */
static idc_str first_cell(const idc_row *row, size_t from)
{
    size_t tab = idc_str_find_byte(row->line->text, '\t', from);
    return idc_str_sub(row->line->text, from, tab < row->end ? tab : row->end);
}

/* Start of a range that breaks off behind its dash: "March 2019 –"; empty when it does not. */
static idc_str broken_range(const idc_row *row, idc_str tail)
{
    idc_str date = idc_str_trim(idc_str_sub(row->line->text, row->date_begin, row->date_end));
    if (!row->dated || !is_filler(tail) || (row->dates.is_range && !row->dates.open_end))
        return IDC_STR("");
    if (!row->dates.is_range)
        return ends_with_dash(tail) ? date : IDC_STR("");
    if (!ends_with_dash(date))
        return IDC_STR("");
    while (date.len > 0 && !idc_is_alnum(date.ptr[date.len - 1]))
        date.len--;
    return date;
}

/* The range from first to what a cell says; no range when they make none. False: no memory. */
static bool read_joined(idc_resume *r, idc_str first, idc_str cell, idc_interval *out)
{
    idc_arena *arena = r->c->work->arena;
    idc_str key = idc_phrase_key(arena, cell);
    out->is_range = false;
    if (!key.ptr)
        return false;
    idc_str end = idc_lexicon_find(IDC_LEXICON_PRESENT, key) ? IDC_STR("present") : cell;
    idc_str said = idc_arena_format(arena, "%S - %S", first, end);
    if (said.ptr && !idc_date_find(said, r->c->date_day, out))
        out->is_range = false;
    return said.ptr != NULL;
}

/* Leaves a row what stands behind its first cell. */
static bool drop_cell(idc_resume *r, idc_row *row, size_t behind)
{
    row->dated = false;
    row->beside = true;
    row->joined = behind >= row->end;
    row->begin = behind < row->end ? behind : row->begin;
    idc_str rest = idc_str_sub(row->line->text, row->begin, row->end);
    row->words = words_outside(rest, 0, 0);
    row->key = idc_phrase_key(r->c->work->arena, rest);
    return row->key.ptr != NULL;
}

/* Does a date, or its end and how long it was, fill the text? */
static bool fills(idc_str text, const idc_interval *date)
{
    return is_filler(idc_str_sub(text, 0, date->begin)) &&
           is_filler(idc_str_sub(text, date->finish, text.len));
}

enum { CELL_ROWS_MAX = 4, CELL_BYTES_MAX = 40 };

/* Are the first cells of rows [i, i + rows) no dates but of two ends, one each? What follows them
 * must be none, or it is a list of dates. */
static bool two_ends(const idc_row *row, size_t rows, const idc_row *end)
{
    const idc_row *third = row + rows;
    bool more = third < end && third->dated && third->date_begin <= third->begin + 1;
    return rows == 2 && row->dated && row[1].dated && !more && row->date_begin <= row->begin + 1 &&
           row[1].date_begin <= row[1].begin + 1;
}

/* "Sep TAB Globex" above "2019 – TAB Engineer" and "heute": a range that fills the first cells of
 * several rows, as it does in a narrow column. */
static bool join_cells(idc_resume *r, size_t i)
{
    idc_row *a = &r->rows[i];
    idc_buf text = idc_buf_in(r->c->work->arena);
    size_t cut[CELL_ROWS_MAX], best = 0;
    idc_interval range = {0};
    idc_str cell = first_cell(a, a->begin);
    bool narrow = a->begin + cell.len < a->end && cell.len <= CELL_BYTES_MAX;
    if (!narrow || a->heading || (a->dated && a->dates.is_range && !a->dates.open_end))
        return true;
    idc_buf_add(&text, cell);
    for (size_t n = 1; n < CELL_ROWS_MAX && i + n < r->count && best == 0; n++) {
        const idc_row *b = a + n;
        cell = first_cell(b, b->begin);
        if (cell.len > CELL_BYTES_MAX || b->heading || b->line == b[-1].line ||
            b->line->page != a->line->page || (b->dated && b->dates.is_range))
            break;
        bool present = idc_str_find_byte(cell, ' ', 0) == SIZE_MAX && says_present_key(r, cell);
        cut[n] = b->begin + cell.len + 1;
        idc_buf_byte(&text, ' ');
        idc_buf_add(&text, present ? IDC_STR("present") : cell);
        if (text.failed)
            return false;
        idc_interval said;
        idc_str all = idc_buf_str(&text);
        if (idc_date_find(all, r->c->date_day, &said) && said.is_range && fills(all, &said) &&
            (broken_range(a, IDC_STR("")).len > 0 || !a->dated || present ||
             two_ends(a, n + 1, r->rows + r->count))) {
            best = n + 1;
            range = said;
        }
    }
    if (best == 0)
        return true;
    cell = first_cell(a, a->begin);
    a->dates = range;
    a->dated = true;
    a->date_begin = a->begin;
    a->date_end = a->begin + cell.len;
    for (size_t n = 1; n < best; n++)
        if (!drop_cell(r, a + n, cut[n]))
            return false;
    return true;
}

/* "Engineer TAB March 2019 –" above "Globex, Lyon TAB heute": the range ends in the last cell. */
static bool join_last_cells(idc_resume *r, size_t i)
{
    idc_row *a = &r->rows[i], *b = a + 1;
    idc_str s = b->line->text;
    if (!a->dated || a->date_begin == 0 || b->heading ||
        a->line->text.ptr[a->date_begin - 1] != '\t' || a->line == b->line)
        return true;
    idc_str tail = idc_str_sub(a->line->text, a->date_end, a->end);
    size_t tab = b->end;
    while (tab > b->begin && s.ptr[tab - 1] != '\t')
        tab--;
    idc_str cell = idc_str_sub(s, tab, b->end);
    idc_str first = broken_range(a, tail);
    if (first.len == 0 || tab == b->begin || cell.len > 40 ||
        (b->dated && (b->dates.is_range || b->date_begin < tab)))
        return true;
    idc_interval both;
    if (!read_joined(r, first, cell, &both))
        return false;
    if (!both.is_range)
        return true;
    a->dates = both;
    b->dated = false;
    b->end = tab - 1;
    b->key = idc_phrase_key(r->c->work->arena, idc_str_sub(s, b->begin, b->end));
    return b->key.ptr != NULL;
}

idc_status idc_rows_date(idc_resume *r)
{
    for (size_t i = 0; i < r->count; i++)
        if (!date_row(r, &r->rows[i]))
            return IDC_ERR_NOMEM;
    for (size_t i = 0; i + 1 < r->count; i++)
        if (!r->rows[i].joined && (!join(r, i) || !join_cells(r, i) || !join_last_cells(r, i)))
            return IDC_ERR_NOMEM;
    return IDC_OK;
}

idc_status idc_row_dates_claim(idc_resume *r, idc_claim_kind kind, size_t row,
                               int32_t confidence_permille)
{
    const idc_row *a = &r->rows[row];
    size_t end = a->date_end;
    idc_str raw = idc_str_sub(a->line->text, a->date_begin, end);
    idc_span span = idc_line_span(a->line, a->date_begin, end);
    if (a->date_rows == 2) {
        const idc_row *b = &r->rows[row + 1];
        raw = idc_arena_format(r->c->work->arena, "%S\n%S", raw,
                               idc_str_sub(b->line->text, b->begin, b->end));
        if (!raw.ptr)
            return IDC_ERR_NOMEM;
        span = idc_span_join(span, idc_line_span(b->line, b->begin, b->end));
    }
    return idc_collect_dates(r->c, kind, raw, span, confidence_permille, &a->dates);
}
