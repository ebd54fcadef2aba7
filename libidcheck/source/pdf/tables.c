/*
 * Tables without lines whose cells hold several lines each, as layouts put a date, a firm and a
 * title with its items beside each other: a row of the table begins where all its cells do.
 */
#include "source/pdf/columns.h"

#define BAND_GAP 1.75 /* em: rows further apart are of two rows of the table */

enum { CELLS_MIN = 3, CELLS_MAX = 6, BANDS_MIN = 2 };

typedef struct table {
    size_t cells, date;                       /* columns, the one with dates */
    double left[CELLS_MAX], right[CELLS_MAX]; /* gutter behind each column but the last */
    size_t first_row, last_row;               /* of the region, both in */
} table;

static size_t column_of(const table *t, const idc_pdf_segment *s)
{
    size_t k = 0;
    while (k + 1 < t->cells && s->u0 >= t->right[k])
        k++;
    return k;
}

/* Does this row hold a segment in each column, and a year where the dates are? */
static bool begins_band(const idc_pdf_columns_state *c, const table *t, size_t row)
{
    if (c->rows[row + 1] - c->rows[row] != t->cells)
        return false;
    for (size_t i = c->rows[row], k = 0; i < c->rows[row + 1]; i++, k++)
        if (column_of(t, &c->segments[i]) != k || c->segments[i].year != (k == t->date))
            return false;
    return true;
}

/* A row of three cells and more, one of them with a year. */
static bool reads_as_first(const idc_pdf_columns_state *c, size_t row, table *t)
{
    size_t begin = c->rows[row], years = 0;
    *t = (table){.cells = c->rows[row + 1] - begin, .first_row = row, .last_row = row};
    if (t->cells < CELLS_MIN || t->cells > CELLS_MAX)
        return false;
    for (size_t k = 0; k < t->cells; k++) {
        const idc_pdf_segment *s = &c->segments[begin + k];
        years += s->year;
        t->date = s->year ? k : t->date;
        if (k + 1 < t->cells) {
            t->left[k] = s->u1;
            t->right[k] = s[1].u0;
        }
    }
    return years == 1;
}

/* Does the row above name the columns? Then its cells say what those below are. */
static bool has_head(const idc_pdf_columns_state *c, const table *t)
{
    if (t->first_row == 0 || c->rows[t->first_row] - c->rows[t->first_row - 1] != t->cells)
        return false;
    for (size_t i = c->rows[t->first_row - 1], k = 0; i < c->rows[t->first_row]; i++, k++)
        if (column_of(t, &c->segments[i]) != k || c->segments[i].year)
            return false;
    return true;
}

/* Rows with something on either side of a gutter above and below the table: several pieces of one
 * row, as skills stand in a row of boxes, are no column yet. */
typedef struct outside {
    size_t count[2], years[2];
} outside;

static bool count_row(const idc_pdf_columns_state *c, size_t row, double *left, double *right,
                      outside *out)
{
    if (!idc_pdf_pass_row(c, row, 5, left, right))
        return false;
    bool any[2] = {false, false}, year[2] = {false, false};
    for (size_t i = c->rows[row]; i < c->rows[row + 1]; i++) {
        int side = c->segments[i].u0 >= *right;
        any[side] = true;
        year[side] = year[side] || c->segments[i].year;
    }
    for (int side = 0; side < 2; side++) {
        out->count[side] += any[side];
        out->years[side] += year[side];
    }
    return true;
}

/* Does a gutter of the table run on between text of the page on both its sides? Then it is one
 * of the page, and beside each other is what only happens to stand so. Dates alone at one side
 * may go on. */
static bool is_of_page(const idc_pdf_columns_state *c, const table *t, size_t gutter)
{
    outside out = {{0, 0}, {0, 0}};
    double left = t->left[gutter], right = t->right[gutter];
    for (size_t row = t->last_row + 1; row < c->row_count; row++)
        if (!count_row(c, row, &left, &right, &out))
            break;
    left = t->left[gutter];
    right = t->right[gutter];
    for (size_t row = t->first_row; row-- > 0;)
        if (!count_row(c, row, &left, &right, &out))
            break;
    bool alone[2] = {t->date == 0 && gutter == 0, t->date == t->cells - 1 && gutter + 1 == t->date};
    for (int side = 0; side < 2; side++)
        if (out.count[side] < 2 || (alone[side] && out.years[side] + 2 >= out.count[side]))
            return false;
    return true;
}

/* A year elsewhere than in a date at the beginning of a row of the table: then chance put them
 * beside each other. A date may fill two lines. */
static bool has_other_year(const idc_pdf_columns_state *c, const table *t, size_t row, size_t line)
{
    for (size_t i = c->rows[row]; i < c->rows[row + 1]; i++)
        if (c->segments[i].year && (column_of(t, &c->segments[i]) != t->date || line > 2))
            return true;
    return false;
}

/* Follows the gutters down as far as all stay open, and no row stands apart but one that begins
 * anew; true when that makes a table. */
static bool follow(const idc_pdf_columns_state *c, table *t)
{
    size_t bands = 1, tall = 0, lines = 1;
    for (size_t row = t->first_row + 1; row < c->row_count; row++) {
        const idc_pdf_segment *s = &c->segments[c->rows[row]];
        const idc_pdf_segment *above = &c->segments[c->rows[row - 1]];
        table next = *t;
        bool open = true;
        for (size_t k = 0; k + 1 < t->cells && open; k++)
            open = idc_pdf_pass_row(c, row, 5, &next.left[k], &next.right[k]);
        bool anew = open && begins_band(c, &next, row);
        if (!open || (!anew && s->v - above->v > BAND_GAP * s->size))
            break;
        *t = next;
        t->last_row = row;
        bands += anew;
        lines = anew ? 1 : lines + 1;
        if (!anew && has_other_year(c, t, row, lines))
            return false;
        tall += lines == 2;
    }
    /* by chance the lines of a side column may stand beside two lines of one date */
    return bands >= BANDS_MIN && tall + (bands > BANDS_MIN) >= bands;
}

static void arrange(idc_pdf_columns_state *c, const table *t)
{
    size_t begin = c->rows[t->first_row], at = begin;
    for (size_t first = t->first_row, last; first <= t->last_row; first = last) {
        for (last = first + 1; last <= t->last_row && !begins_band(c, t, last);)
            last++;
        for (size_t n = 0; n < t->cells; n++) {
            size_t column = n == 0 ? t->date : n <= t->date ? n - 1 : n, from = at;
            for (size_t i = c->rows[first]; i < c->rows[last]; i++) {
                if (column_of(t, &c->segments[i]) != column)
                    continue;
                c->begins[at] = at == from;
                c->moved[at] = c->segments[i];
                c->moved[at++].cell = true;
            }
        }
    }
    memcpy(c->segments + begin, c->moved + begin, (at - begin) * sizeof *c->moved);
}

bool idc_pdf_table(idc_pdf_columns_state *c, idc_pdf_region *out)
{
    enum { MOST_TRIED = 32 };
    size_t tried = 0;
    for (size_t row = 0; row < c->row_count && tried < MOST_TRIED; row++) {
        table t;
        if (!reads_as_first(c, row, &t))
            continue;
        tried++;
        bool is = follow(c, &t) && !has_head(c, &t);
        for (size_t k = 0; k + 1 < t.cells && is; k++)
            is = !is_of_page(c, &t, k);
        if (!is)
            continue;
        *out = (idc_pdf_region){c->rows[t.first_row], c->rows[t.last_row + 1], true};
        arrange(c, &t);
        return true;
    }
    return false;
}
