/* Pieces of heads as the document cuts them: what a comma parts in one entry and nothing parts in
 * the others is one name; where the others have a place there stands one. */
#include "claim/jobs.h"

enum { PIECES_MAX = 8, OFFSET_MAX = 4, PATTERNS_MAX = 16, SURE = 4 };

/* How one row of a head is cut: kinds of its pieces and what stands before each. */
typedef struct pattern {
    char kinds[PIECES_MAX], before[PIECES_MAX];
    size_t count;
    size_t jobs; /* that have it */
} pattern;

/* A row of a head: its pieces [begin, end) and its distance from the date. */
typedef struct row_of {
    size_t begin, end;
    int offset; /* rows with names between it and the date's */
} row_of;

static bool has_name(const idc_job *j, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        if (j->parts.items[i].kind == 'N')
            return true;
    return false;
}

/* Rows with names of a job, in order; how many. */
static size_t rows_of(const idc_job *j, row_of rows[IDC_HEAD_FRAGMENTS_MAX])
{
    const idc_fragment *f = j->parts.items;
    size_t count = 0, above = 0, below = 0;
    for (size_t begin = 0, end; begin < j->parts.count; begin = end) {
        for (end = begin; end < j->parts.count && f[end].row == f[begin].row;)
            end++;
        if (!has_name(j, begin, end))
            continue;
        above += f[begin].row < j->head.anchor;
        rows[count++] = (row_of){begin, end, 0};
    }
    for (size_t i = 0; i < count; i++) {
        size_t row = f[rows[i].begin].row;
        rows[i].offset = row < j->head.anchor   ? (int)i - (int)above
                         : row > j->head.anchor ? (int)++below
                                                : 0;
    }
    return count;
}

static pattern pattern_of(const idc_job *j, const row_of *row)
{
    pattern p = {.jobs = 1};
    for (size_t i = row->begin; i < row->end && p.count < PIECES_MAX; i++) {
        const idc_fragment *f = &j->parts.items[i];
        if (!f->kind)
            continue;
        p.kinds[p.count] = f->kind;
        p.before[p.count++] = f->before;
    }
    return p;
}

static bool same_cuts(const pattern *a, const pattern *b)
{
    return a->count == b->count && memcmp(a->before + 1, b->before + 1, a->count - 1) == 0;
}

static bool same(const pattern *a, const pattern *b)
{
    return same_cuts(a, b) && memcmp(a->kinds, b->kinds, a->count) == 0;
}

static const row_of *row_at(const row_of *rows, size_t count, int offset)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].offset == offset)
            return &rows[i];
    return NULL;
}

/* The pattern that most jobs have at an offset, of several the one with fewest pieces; false when
 * fewer than two jobs have such a row. */
static bool usual_pattern(const idc_job *jobs, size_t count, int offset, pattern *out)
{
    pattern seen[PATTERNS_MAX];
    size_t n = 0, total = 0;
    for (size_t i = 0; i < count; i++) {
        row_of rows[IDC_HEAD_FRAGMENTS_MAX];
        const row_of *row = row_at(rows, rows_of(&jobs[i], rows), offset);
        if (!row)
            continue;
        pattern p = pattern_of(&jobs[i], row);
        size_t k = 0;
        while (k < n && !same(&seen[k], &p))
            k++;
        if (k == n && n < PATTERNS_MAX)
            seen[n++] = p;
        else if (k < n)
            seen[k].jobs++;
        total++;
    }
    if (total < 2)
        return false;
    *out = seen[0];
    for (size_t k = 1; k < n; k++)
        if (seen[k].jobs > out->jobs || (seen[k].jobs == out->jobs && seen[k].count < out->count))
            *out = seen[k];
    return true;
}

/* Kinds as in the other jobs, where words do not say otherwise. */
static void take_kinds(idc_job *j, const row_of *row, const pattern *usual)
{
    size_t k = 0;
    for (size_t i = row->begin; i < row->end && k < usual->count; i++) {
        idc_fragment *f = &j->parts.items[i];
        int lean = idc_fragment_lean(f);
        if (!f->kind)
            continue;
        if (usual->kinds[k] == 'P' && f->kind == 'N' && lean < SURE && lean > -SURE &&
            f->words <= SURE)
            f->kind = 'P';
        else if (usual->kinds[k] == 'N' && f->kind != 'N')
            f->kind = 'N';
        k++;
    }
}

/* Greek and what follows it in Unicode: another spelling of the name, not a part of it. */
static bool is_latin(const idc_resume *r, const idc_fragment *f)
{
    return (unsigned char)r->rows[f->row].line->text.ptr[f->begin] < 0xCD;
}

static bool joins(const idc_resume *r, const idc_fragment *a, const idc_fragment *b)
{
    if (b->before == '(' && is_latin(r, a) != is_latin(r, b))
        return false;
    int x = idc_fragment_lean(a), y = idc_fragment_lean(b);
    bool weak = b->before == ',' || b->before == '-' || b->before == '(';
    return a->kind == 'N' && b->kind == 'N' && weak && !(x >= SURE && y <= -SURE) &&
           !(x <= -SURE && y >= SURE);
}

/* Makes piece i + 1 part of piece i. */
static void join(const idc_resume *r, idc_job *j, size_t i)
{
    idc_fragment *a = &j->parts.items[i], *b = a + 1;
    idc_str text = r->rows[b->row].line->text;
    a->title = a->title > b->title ? a->title : b->title;
    a->org = a->org > b->org ? a->org : b->org;
    a->words += b->words;
    a->end = b->end;
    if (b->before == '(' && b->end < text.len && text.ptr[b->end] == ')')
        a->end++;
    j->parts.count--;
    memmove(b, b + 1, (j->parts.count - i - 1) * sizeof *b);
}

/* Joins pieces of a row that is cut oftener than the usual one; of several the first pair whose
 * first is a title, as titles have commas. */
static void join_row(const idc_resume *r, idc_job *j, row_of *row, const pattern *usual)
{
    while (pattern_of(j, row).count > usual->count) {
        size_t best = SIZE_MAX;
        for (size_t i = row->begin; i + 1 < row->end; i++) {
            const idc_fragment *f = &j->parts.items[i];
            if (joins(r, f, f + 1) && (best == SIZE_MAX || (f->title >= SURE && f[1].title < SURE &&
                                                            j->parts.items[best].title < SURE)))
                best = i;
        }
        if (best == SIZE_MAX)
            return;
        join(r, j, best);
        row->end--;
    }
}

static void settle_row(const idc_resume *r, idc_job *j, row_of *row, const pattern *usual)
{
    join_row(r, j, row, usual);
    pattern p = pattern_of(j, row);
    if (same_cuts(&p, usual))
        take_kinds(j, row, usual);
}

/* Names of a job and where they stand; first place and type. */
static void name(idc_job *j)
{
    row_of rows[IDC_HEAD_FRAGMENTS_MAX];
    size_t count = rows_of(j, rows);
    j->title = j->title_end = j->firm = j->place = j->type = SIZE_MAX;
    j->name_count = 0;
    for (size_t i = 0; i < j->parts.count; i++) {
        const idc_fragment *f = &j->parts.items[i];
        if (f->kind == 'P' && j->place == SIZE_MAX)
            j->place = i;
        else if (f->kind == 'T' && j->type == SIZE_MAX)
            j->type = i;
    }
    for (size_t k = 0; k < count; k++) {
        int index = 0;
        for (size_t i = rows[k].begin; i < rows[k].end && j->name_count < IDC_JOB_NAMES_MAX; i++)
            if (j->parts.items[i].kind == 'N')
                j->names[j->name_count++] = (idc_job_name){i, rows[k].offset, index++};
    }
}

void idc_jobs_settle(const idc_resume *r, idc_job *jobs, size_t count)
{
    size_t voters = count < IDC_JOB_VOTERS_MAX ? count : IDC_JOB_VOTERS_MAX;
    for (int offset = -OFFSET_MAX; offset <= OFFSET_MAX; offset++) {
        pattern usual;
        if (!usual_pattern(jobs, voters, offset, &usual))
            continue;
        for (size_t i = 0; i < count; i++) {
            row_of rows[IDC_HEAD_FRAGMENTS_MAX];
            size_t n = rows_of(&jobs[i], rows);
            for (size_t k = 0; k < n; k++)
                if (rows[k].offset == offset) {
                    settle_row(r, &jobs[i], &rows[k], &usual);
                    break;
                }
        }
    }
    for (size_t i = 0; i < count; i++)
        name(&jobs[i]);
}
