/*
 * Columns by cutting at white space, after Nagy and Seth's recursive XY-cut (1984), with two
 * changes: a gutter may begin below a heading that runs across it, and dates or places that stand
 * at the right of their rows are no column. Not recursive; every cut makes both parts smaller.
 */
#include <math.h>
#include <stdlib.h>

#include "source/pdf/columns.h"

#define MOST_INDENT 4.0 /* em */

enum { MOST_CUTS = 64, MOST_ROWS = 1500, MOST_CANDIDATES = 300 };

typedef struct gutter {
    double left, right;
    size_t first_row, last_row; /* of the region, both in */
    double score;
} gutter;

typedef idc_pdf_region region;
typedef idc_pdf_columns_state columns;

/* Lines on one side of a gutter. */
typedef struct side {
    size_t lines, dense, chars, years;
    double left, right;   /* extent */
    double last_v, leads; /* of the line before */
} side;

static void index_rows(columns *c, region r)
{
    c->row_count = 0;
    for (size_t i = r.begin; i < r.end; i++)
        if (i == r.begin || c->segments[i].row != c->segments[i - 1].row)
            c->rows[c->row_count++] = i;
    c->rows[c->row_count] = r.end;
}

bool idc_pdf_pass_row(const columns *c, size_t row, double least, double *left, double *right)
{
    double a = *left, b = *right;
    for (size_t i = c->rows[row]; i < c->rows[row + 1]; i++) {
        const idc_pdf_segment *s = &c->segments[i];
        if (s->u1 <= a || s->u0 >= b)
            continue;
        if (s->u0 - a < b - s->u1) {
            a = s->u1;
        } else {
            /* Lines of the right column begin at its edge or a little further in. */
            if (b - s->u0 > MOST_INDENT * s->size)
                return false;
            b = s->u0;
        }
        if (b - a < least)
            return false;
    }
    *left = a;
    *right = b;
    return true;
}

static void add_line(side *s, const idc_pdf_segment *g, bool first_of_row)
{
    s->years += g->year;
    if (!first_of_row) {
        if (g->u1 > s->right)
            s->right = g->u1;
        s->chars += g->chars;
        return;
    }
    if (s->lines && g->v - s->last_v < 2.0 * g->size)
        s->dense++;
    if (s->lines == 0 || g->u0 < s->left)
        s->left = g->u0;
    if (s->lines == 0 || g->u1 > s->right)
        s->right = g->u1;
    s->last_v = g->v;
    s->chars += g->chars;
    s->lines++;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* Share of the sparser side's lines that stand beside a line of the other at one height. */
static double beside(columns *c, const gutter *g, bool sparse_left)
{
    size_t count = 0, total = 0, near = 0;
    for (size_t row = g->first_row; row <= g->last_row; row++) {
        const idc_pdf_segment *mine = NULL;
        for (size_t i = c->rows[row]; i < c->rows[row + 1] && !mine; i++)
            if ((c->segments[i].u1 <= g->left) == sparse_left)
                mine = &c->segments[i];
        if (!mine)
            continue;
        total++;
        double best = 1e9;
        size_t from = row > g->first_row + 1 ? row - 2 : g->first_row;
        for (size_t other = from; other <= g->last_row && other <= row + 2; other++)
            for (size_t i = c->rows[other]; i < c->rows[other + 1]; i++) {
                double d = c->segments[i].v - mine->v;
                if ((c->segments[i].u1 <= g->left) != sparse_left && fabs(d) < fabs(best))
                    best = d;
            }
        if (fabs(best) <= 0.6 * mine->size)
            c->offsets[count++] = best;
    }
    if (count == 0)
        return 0;
    qsort(c->offsets, count, sizeof *c->offsets, by_value);
    double median = c->offsets[count / 2];
    for (size_t i = 0; i < count; i++)
        near += fabs(c->offsets[i] - median) <= 0.75;
    return (double)near / (double)total;
}

/* Share of one side's lines that begin at its left edge. */
static double flush_left(const columns *c, const gutter *g, bool left_side, double edge)
{
    size_t lines = 0, flush = 0;
    for (size_t row = g->first_row; row <= g->last_row; row++)
        for (size_t i = c->rows[row]; i < c->rows[row + 1]; i++) {
            const idc_pdf_segment *s = &c->segments[i];
            if ((s->u1 <= g->left) != left_side)
                continue;
            lines++;
            flush += s->u0 < edge + 2 * s->size;
            break;
        }
    return lines ? (double)flush / (double)lines : 0;
}

static void weigh(const columns *c, const gutter *g, side sides[2])
{
    sides[0] = sides[1] = (side){0};
    for (size_t row = g->first_row; row <= g->last_row; row++) {
        bool seen[2] = {false, false};
        for (size_t i = c->rows[row]; i < c->rows[row + 1]; i++) {
            int k = c->segments[i].u1 <= g->left ? 0 : 1;
            add_line(&sides[k], &c->segments[i], !seen[k]);
            seen[k] = true;
        }
    }
}

/* The rows from the first to the last that both sides reach: what stands above or below them on
 * one side alone says nothing of how the two belong together. */
static gutter common_rows(const columns *c, const gutter *g)
{
    gutter common = *g;
    size_t first[2] = {SIZE_MAX, SIZE_MAX}, last[2] = {0, 0};
    for (size_t row = g->first_row; row <= g->last_row; row++)
        for (size_t i = c->rows[row]; i < c->rows[row + 1]; i++) {
            int k = c->segments[i].u1 <= g->left ? 0 : 1;
            first[k] = first[k] == SIZE_MAX ? row : first[k];
            last[k] = row;
        }
    common.first_row = first[0] > first[1] ? first[0] : first[1];
    common.last_row = last[0] < last[1] ? last[0] : last[1];
    return common;
}

/* Boxes beside each other end where the rows leave a gap below the shorter one. */
static gutter box_rows(const columns *c, const gutter *common)
{
    gutter boxes = *common;
    for (; boxes.last_row + 1 < c->row_count; boxes.last_row++) {
        const idc_pdf_segment *a = &c->segments[c->rows[boxes.last_row]];
        const idc_pdf_segment *b = &c->segments[c->rows[boxes.last_row + 1]];
        if (b->v - a->v > 1.7 * a->size || b->u1 > boxes.left)
            break;
    }
    return boxes;
}

/* Rows of three cells and more, nearly all of them: read row by row. */
static bool is_table(const columns *c, const gutter *g)
{
    size_t rows = 0, wide = 0;
    for (size_t row = g->first_row; row <= g->last_row; row++) {
        rows++;
        wide += c->rows[row + 1] - c->rows[row] >= 3;
    }
    return rows >= 2 && wide * 10 >= rows * 8;
}

/* How good a gutter is between two columns of text that are read one after the other; 0: none. */
static double judge(columns *c, gutter *whole)
{
    side sides[2];
    weigh(c, whole, sides);
    if (sides[0].lines < 3 || sides[1].lines < 3)
        return 0;
    double lines = (double)(sides[0].lines + sides[1].lines);
    gutter common = common_rows(c, whole);
    const gutter *g = &common;
    /* one above the other */
    if (g->first_row >= g->last_row)
        return lines + (g->right - g->left) / 1000;
    weigh(c, g, sides);
    if (sides[0].lines < 2 || sides[1].lines < 2) {
        g = whole;
        weigh(c, g, sides);
    }
    bool sparse_left = sides[0].lines < sides[1].lines;
    const side *s = &sides[sparse_left ? 0 : 1], *o = &sides[sparse_left ? 1 : 0];
    double share = beside(c, g, sparse_left);
    if (share >= 0.9 && is_table(c, g))
        return 0;
    double density = (double)s->dense / (double)(s->lines - 1);
    double mean = (double)s->chars / (double)s->lines;
    double width = (s->right - s->left) / (o->right - o->left + s->right - s->left);
    bool flush = flush_left(c, g, sparse_left, s->left) >= 0.5;
    if (share >= 0.6 && !(density >= 0.6 && mean >= 26 && width >= 0.25 && flush)) {
        /* Entries in boxes beside each other, each with its dates. */
        if (s->years == 0 || o->years == 0 || density < 0.6 || mean < 10 || width < 0.3 || !flush ||
            flush_left(c, g, !sparse_left, o->left) < 0.5)
            return 0;
        *whole = box_rows(c, &common);
    } else if (!sparse_left && !flush && density < 0.6) {
        return 0;
    }
    return lines + (g->right - g->left) / 1000;
}

/* The gap [left, right] of a row, followed up and down as far as it stays open. */
static gutter follow(const columns *c, size_t row, double left, double right, double least)
{
    gutter g = {left, right, row, row, 0};
    while (g.last_row + 1 < c->row_count &&
           idc_pdf_pass_row(c, g.last_row + 1, least, &g.left, &g.right))
        g.last_row++;
    while (g.first_row > 0 && idc_pdf_pass_row(c, g.first_row - 1, least, &g.left, &g.right))
        g.first_row--;
    return g;
}

static idc_status find_gutter(columns *c, region r, gutter *best)
{
    size_t candidates = 0;
    double tried_left = -1e9, tried_right = -1e9;
    best->score = 0;
    for (size_t row = 0; row < c->row_count; row++) {
        for (size_t i = c->rows[row] + 1; i < c->rows[row + 1]; i++) {
            double left = c->segments[i - 1].u1, right = c->segments[i].u0;
            double least = 0.6 * c->segments[i].size;
            if (least < 5)
                least = 5;
            if (right - left < least || candidates++ >= MOST_CANDIDATES)
                continue;
            idc_status status = idc_charge(c->work, IDC_LIMIT_SOURCE_STEPS, 4 * (r.end - r.begin));
            if (status != IDC_OK)
                return status;
            gutter g = follow(c, row, left, right, least);
            if (g.left == tried_left && g.right == tried_right)
                continue;
            tried_left = g.left;
            tried_right = g.right;
            g.score = judge(c, &g);
            if (g.score > best->score)
                *best = g;
        }
    }
    return IDC_OK;
}

/* Cuts a region at a gutter into up to four, in reading order; returns how many. */
static size_t cut(columns *c, region r, const gutter *g, region out[4])
{
    size_t from = c->rows[g->first_row], to = c->rows[g->last_row + 1];
    size_t count = 0, k = 0, middle;
    for (size_t i = from; i < to; i++)
        if (c->segments[i].u1 <= g->left)
            c->moved[k++] = c->segments[i];
    middle = from + k;
    for (size_t i = from; i < to; i++)
        if (c->segments[i].u1 > g->left)
            c->moved[k++] = c->segments[i];
    memcpy(c->segments + from, c->moved, k * sizeof *c->moved);
    const region parts[4] = {
        {r.begin, from, false}, {from, middle, false}, {middle, to, false}, {to, r.end, false}};
    for (int i = 0; i < 4; i++)
        if (parts[i].end > parts[i].begin)
            out[count++] = parts[i];
    return count;
}

/* Turns the page as in a mirror: what runs from the right then runs from the left. */
static void mirror(idc_pdf_segment *segments, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        double u0 = segments[i].u0;
        segments[i].u0 = -segments[i].u1;
        segments[i].u1 = -u0;
    }
    for (size_t begin = 0, end; begin < count; begin = end) {
        for (end = begin; end < count && segments[end].row == segments[begin].row;)
            end++;
        for (size_t a = begin, b = end; a + 1 < b; a++, b--) {
            idc_pdf_segment s = segments[a];
            segments[a] = segments[b - 1];
            segments[b - 1] = s;
        }
    }
}

/* Cuts a region at a table or a gutter; returns into how many, in reading order, 0: neither. */
static idc_status divide(columns *c, region r, region parts[4], size_t *count)
{
    gutter best = {0};
    region table = {0};
    *count = 0;
    index_rows(c, r);
    if (c->row_count > MOST_ROWS || c->row_count < 3)
        return IDC_OK;
    if (idc_pdf_table(c, &table)) {
        const region all[3] = {{r.begin, table.begin, false}, table, {table.end, r.end, false}};
        for (int i = 0; i < 3; i++)
            if (all[i].end > all[i].begin)
                parts[(*count)++] = all[i];
        return IDC_OK;
    }
    idc_status status = find_gutter(c, r, &best);
    if (status == IDC_OK && best.score > 0)
        *count = cut(c, r, &best, parts);
    return status;
}

idc_status idc_pdf_columns(idc_work *work, idc_pdf_segment *segments, size_t count,
                           bool right_to_left, uint32_t *numbers)
{
    region stack[3 * MOST_CUTS + 4];
    size_t depth = 0, cuts = 0;
    uint32_t number = 0;
    columns c = {.work = work, .segments = segments};
    c.moved = idc_arena_array(work->arena, count + 1, sizeof *c.moved);
    c.begins = idc_arena_array(work->arena, count + 1, sizeof *c.begins);
    c.rows = idc_arena_array(work->arena, count + 2, sizeof *c.rows);
    c.offsets = idc_arena_array(work->arena, count + 1, sizeof *c.offsets);
    if (!c.moved || !c.begins || !c.rows || !c.offsets)
        return IDC_ERR_NOMEM;
    if (right_to_left)
        mirror(segments, count);
    stack[depth++] = (region){0, count, false};
    while (depth) {
        region r = stack[--depth], parts[4];
        size_t n = 0;
        idc_status status = cuts < MOST_CUTS && !r.cells ? divide(&c, r, parts, &n) : IDC_OK;
        if (status != IDC_OK)
            return status;
        cuts += n > 0;
        if (n == 0)
            number++;
        for (size_t i = r.begin; i < r.end && n == 0; i++) {
            number += r.cells && c.begins[i];
            numbers[i] = number;
        }
        while (n-- > 0)
            stack[depth++] = parts[n];
    }
    for (size_t i = 0; i < count && right_to_left; i++) {
        double u0 = segments[i].u0;
        segments[i].u0 = -segments[i].u1;
        segments[i].u1 = -u0;
    }
    return IDC_OK;
}
