/* Titles and firms: a document puts them at the same place of each entry, whatever they are called.
 * What the words of all entries say of one place together decides for each of them. */
#include "claim/jobs.h"

enum {
    ROWS = 4, /* looked at on either side of the date */
    PIECES = 4,
    PLACES = (2 * ROWS + 1) * PIECES,
    LEAN_MAX = 4,
    POINT = 8 /* of one lean; what is not said by words weighs fractions of it */
};

int idc_fragment_lean(const idc_fragment *f)
{
    int firm = f->org > f->school ? f->org : f->school;
    return f->title - firm;
}

static const idc_fragment *piece_of(const idc_job *j, size_t name)
{
    return &j->parts.items[j->names[name].part];
}

static int slot_of(const idc_job_name *name)
{
    bool outside = name->row < -ROWS || name->row > ROWS || name->index >= PIECES;
    return outside ? -1 : (name->row + ROWS) * PIECES + name->index;
}

/* Index in names of the piece at a place of the job; name_count when it has none there. */
static size_t name_at(const idc_job *j, int slot)
{
    size_t i = 0;
    while (i < j->name_count && slot_of(&j->names[i]) != slot)
        i++;
    return i;
}

/* What the words say of a piece as title, in points. */
static int points(const idc_job *j, size_t name)
{
    int lean = idc_fragment_lean(piece_of(j, name));
    lean = lean > LEAN_MAX ? LEAN_MAX : lean < -LEAN_MAX ? -LEAN_MAX : lean;
    return POINT * lean;
}

/* The same of a firm: "company" stands in what a firm does as often as in its name, a legal form
 * in its name only. */
static int firm_points(const idc_job *j, size_t name)
{
    int lean = points(j, name);
    return lean < 0 && lean > -LEAN_MAX * POINT ? lean / 2 : lean;
}

/* How little a piece looks like a name: what a firm does stands below it in many words. */
static int wordiness(const idc_job *j, size_t name)
{
    const idc_fragment *f = piece_of(j, name);
    return f->words > 5 ? POINT * (int)(f->words - 5) / 2 : 0;
}

/* How well two places do as those of title and firm in all jobs. */
static int fit(const idc_job *jobs, size_t count, int title, int firm)
{
    int score = title < firm ? 1 : 0;
    enum { SKIPPED = 2 * POINT }; /* a name above the firm that is not the title */
    for (size_t i = 0; i < count; i++) {
        const idc_job *j = &jobs[i];
        size_t t = name_at(j, title), f = name_at(j, firm);
        if (j->head.in_group)
            continue;
        /* what comes first names, what follows describes */
        if (t < j->name_count)
            score += points(j, t) - wordiness(j, t) - (int)t;
        else
            score -= POINT;
        if (f < j->name_count)
            score -= firm_points(j, f) + wordiness(j, f) + SKIPPED * (int)(f - (t < f));
        else
            score -= POINT;
        if (f < j->name_count && piece_of(j, f)->before == '@')
            score += 3 * POINT;
        if (t < j->name_count && piece_of(j, t)->before == '@')
            score -= 3 * POINT;
    }
    return score;
}

/* The best places of title and firm; *margin: how much better than the other way round. */
static void find_places(const idc_job *jobs, size_t count, int *title, int *firm, int *margin)
{
    bool used[PLACES] = {false};
    int best = INT32_MIN;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < jobs[i].name_count; k++)
            if (slot_of(&jobs[i].names[k]) >= 0)
                used[slot_of(&jobs[i].names[k])] = true;
    *title = *firm = -1;
    for (int t = 0; t < PLACES; t++) {
        for (int f = 0; f < PLACES; f++) {
            if (t == f || !used[t] || !used[f])
                continue;
            int score = fit(jobs, count, t, f);
            if (score > best) {
                best = score;
                *title = t;
                *firm = f;
            }
        }
    }
    *margin = *title < 0 ? 0 : best - fit(jobs, count, *firm, *title);
}

/* A lone piece, or none where the document has both: by its words, else by its place. */
static void assign_one(idc_job *j, bool titles_lead)
{
    int lean = points(j, 0);
    bool firm = lean < 0 || (lean == 0 && !titles_lead);
    *(firm ? &j->firm : &j->title) = j->names[0].part;
}

/* Index in names of the piece that leans most to a title (sign 1) or a firm (sign -1). */
static size_t extreme(const idc_job *j, int sign)
{
    size_t best = 0;
    for (size_t k = 1; k < j->name_count; k++)
        if (sign * points(j, k) > sign * points(j, best))
            best = k;
    return best;
}

/* The pieces of a job that has not both places: the first two, unless words are sure. */
static void assign_apart(idc_job *j, bool titles_lead)
{
    size_t title = titles_lead ? 0 : 1, firm = 1 - title, sure = extreme(j, +1);
    if (points(j, title) < 3 * POINT && points(j, sure) >= 3 * POINT) {
        title = sure;
        firm = sure == 0 ? 1 : 0;
    }
    sure = extreme(j, -1);
    if (sure != title && points(j, firm) >= 0 && points(j, sure) <= -3 * POINT)
        firm = sure;
    j->title = j->names[title].part;
    j->firm = j->names[firm].part;
}

/* A title below a firm that has several; the first one's head begins with the firm. */
static void assign_grouped(const idc_resume *r, idc_job *j)
{
    for (size_t i = 0; i < j->name_count; i++) {
        bool firm = r->rows[piece_of(j, i)->row].group;
        size_t *part = firm ? &j->firm : &j->title;
        if (*part == SIZE_MAX || (!firm && points(j, i) > POINT))
            *part = j->names[i].part;
    }
}

static void swap(idc_job *j)
{
    size_t title = j->title;
    j->title = j->firm;
    j->firm = title;
}

/* Words overrule the order only when they are sure of both. */
static bool words_differ(const idc_job *j)
{
    return idc_fragment_lean(&j->parts.items[j->title]) <= -3 &&
           idc_fragment_lean(&j->parts.items[j->firm]) >= 3;
}

static void assign(idc_job *j, int title, int firm, bool titles_lead)
{
    size_t t = name_at(j, title), f = name_at(j, firm);
    if (j->name_count == 0)
        return;
    if (t < j->name_count && f < j->name_count) {
        j->title = j->names[t].part;
        j->firm = j->names[f].part;
    } else if (j->name_count == 1) {
        if (t == 0 && points(j, 0) > -3 * POINT)
            j->title = j->names[0].part;
        else if (f == 0 && points(j, 0) < 3 * POINT)
            j->firm = j->names[0].part;
        else
            assign_one(j, titles_lead);
    } else {
        assign_apart(j, titles_lead);
    }
    if (j->title != SIZE_MAX && j->firm != SIZE_MAX && words_differ(j))
        swap(j);
}

/* "Manager, Platform Engineering, Acme Corp": what lies between belongs to the title. */
static void extend_title(idc_job *j)
{
    const idc_fragment *f = j->parts.items;
    j->title_end = j->title;
    if (j->title == SIZE_MAX || j->firm == SIZE_MAX)
        return;
    for (size_t i = j->title + 1; j->firm > j->title && i < j->firm; i++) {
        if (f[i].row != f[j->title].row || f[i].before != ',' || f[i].place || f[i].type)
            break;
        j->title_end = i;
    }
}

int idc_jobs_assign(const idc_resume *r, idc_job *jobs, size_t count)
{
    int title, firm, margin;
    find_places(jobs, count < IDC_JOB_VOTERS_MAX ? count : IDC_JOB_VOTERS_MAX, &title, &firm,
                &margin);
    for (size_t i = 0; i < count; i++) {
        if (jobs[i].head.in_group)
            assign_grouped(r, &jobs[i]);
        else
            assign(&jobs[i], title, firm, title <= firm);
        extend_title(&jobs[i]);
    }
    return margin / POINT;
}
