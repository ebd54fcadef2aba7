/* Heads of entries → jobs: which piece is the title, which the firm, by words and by one
 * orientation for the whole document. */
#include "claim/heads.h"

enum {
    BY_WORDS = 900,  /* a word says what the piece is */
    BY_ORDER = 750,  /* the document's own order says it */
    BY_DEFAULT = 600 /* only the usual order */
};

enum { NAMED_MAX = 6 };

/* One entry as it is understood so far; indices of pieces, SIZE_MAX for none. */
typedef struct job {
    idc_head head;
    idc_fragments parts;
    size_t named[NAMED_MAX]; /* the first pieces that may be title or firm */
    size_t named_count;
    size_t title, title_end, firm, place, type;
} job;

static bool may_name(const idc_fragment *f)
{
    return !f->url && !f->label && !f->duration && (!f->place || f->org >= 3) &&
           (!f->type || f->title > 0) && f->words <= 12;
}

/* A whole row that reads as prose has no part in the head. */
static bool is_text(const idc_resume *r, const job *j, size_t row)
{
    return row != j->head.anchor && !j->head.bulleted && r->rows[row].sentence;
}

/* A full stop behind a word; "K.K." and "Inc." end with one too. */
static bool ends_sentence(idc_str text)
{
    size_t n = text.len, letters = 0;
    if (n == 0 || text.ptr[n - 1] != '.')
        return false;
    while (letters + 1 < n && idc_is_alpha(text.ptr[n - 2 - letters]))
        letters++;
    return letters > 3;
}

static idc_status read_parts(idc_resume *r, job *j)
{
    for (size_t row = j->head.first; row <= j->head.last; row++) {
        if (r->rows[row].joined || r->rows[row].wrapped || r->rows[row].sub || is_text(r, j, row) ||
            (r->rows[row].fielded && !r->rows[row].field))
            continue;
        idc_status status = idc_fragments_of(r, row, &j->parts);
        if (status != IDC_OK)
            return status;
    }
    /* "Globex · Full-time": what stands before a type of employment is the firm, if no title. */
    for (size_t i = 1; i < j->parts.count; i++) {
        idc_fragment *f = &j->parts.items[i - 1];
        if (f[1].type && f[1].before == '|' && f->row == f[1].row && f->title == 0 && f->org < 3 &&
            !f->type && !f->duration)
            f->org = 3;
    }
    j->title = j->title_end = j->firm = j->place = j->type = SIZE_MAX;
    j->named_count = 0;
    for (size_t i = 0; i < j->parts.count; i++) {
        const idc_fragment *f = &j->parts.items[i];
        idc_str text = r->rows[f->row].line->text;
        /* prose behind a date: "(2019 - 2021) Leads the guild." */
        if (i > 0 && f->words > 3 && f->org < 5 && ends_sentence(idc_str_sub(text, 0, f->end)))
            continue;
        /* "(part-time, about 5 hours a week)": how much, not where */
        if (i > 0 && f[-1].type && f[-1].before == '(' && f->row == f[-1].row && f->before == ',' &&
            idc_str_find_byte(idc_str_sub(text, 0, f->begin), ')', f[-1].end) == SIZE_MAX)
            continue;
        if (may_name(f) && j->named_count < NAMED_MAX)
            j->named[j->named_count++] = i;
        else if (f->place && j->place == SIZE_MAX)
            j->place = i;
        else if (f->type && !f->title && j->type == SIZE_MAX)
            j->type = i;
    }
    return IDC_OK;
}

static int lean(const job *j, size_t k)
{
    const idc_fragment *f = &j->parts.items[j->named[k]];
    int firm = f->org > f->school ? f->org : f->school;
    return f->title - firm;
}

/* Index in named of the piece that leans most to a title (sign 1) or a firm (sign -1). */
static size_t extreme(const job *j, int sign)
{
    size_t best = 0;
    for (size_t k = 1; k < j->named_count; k++)
        if (sign * lean(j, k) > sign * lean(j, best))
            best = k;
    return best;
}

/* > 0: titles come first in this document; < 0: firms do. */
static int orientation(const job *jobs, size_t count)
{
    int votes = 0;
    for (size_t i = 0; i < count; i++) {
        const job *j = &jobs[i];
        if (j->named_count < 2)
            continue;
        if (j->parts.items[j->named[1]].before == '@')
            votes += 3;
        size_t title = extreme(j, +1), firm = extreme(j, -1);
        int difference = lean(j, title) - lean(j, firm);
        difference = difference > 3 ? 3 : difference;
        votes += title < firm ? difference : -difference;
    }
    return votes;
}

static void assign(job *j, int order)
{
    if (j->named_count == 0)
        return;
    if (j->named_count == 1) {
        bool firm = lean(j, 0) < 0 || (lean(j, 0) == 0 && order < 0);
        *(firm ? &j->firm : &j->title) = j->named[0];
        j->title_end = j->title;
        return;
    }
    size_t title = order >= 0 ? 0 : 1, firm = 1 - title;
    /* Words overrule the order only when they are sure of both. */
    if (lean(j, title) <= -3 && lean(j, firm) >= 3) {
        size_t swap = title;
        title = firm;
        firm = swap;
    }
    size_t sure = extreme(j, +1);
    if (lean(j, title) < 3 && lean(j, sure) >= 3) {
        title = sure;
        firm = sure == 0 ? 1 : 0;
    }
    /* A surer name on the firm's own row; other rows may be what the firm does. */
    sure = extreme(j, -1);
    if (lean(j, firm) >= 0 && lean(j, sure) <= -4 &&
        j->parts.items[j->named[sure]].row == j->parts.items[j->named[firm]].row)
        firm = sure;
    j->title = j->title_end = j->named[title];
    j->firm = j->named[firm];
    /* "Manager, Platform Engineering, Acme Corp": what lies between belongs to the title. */
    const idc_fragment *f = j->parts.items;
    for (size_t i = j->title + 1; j->firm > j->title && i < j->firm; i++) {
        if (f[i].row != f[j->title].row || f[i].before != ',' || f[i].place || f[i].type)
            break;
        j->title_end = i;
    }
}

/* Two titles in two rows and one date: it is not said whose it is, and no firm is named. */
static void doubt(job *j)
{
    if (j->title == SIZE_MAX || j->firm == SIZE_MAX)
        return;
    const idc_fragment *title = &j->parts.items[j->title], *firm = &j->parts.items[j->firm];
    if (title->title < 4 || firm->title < 5 || firm->org > 0 || firm->school > 0 ||
        title->row == firm->row)
        return;
    j->firm = SIZE_MAX;
    j->head.unsure = true;
}

static int32_t confidence(const job *j, size_t part, int sign, int order)
{
    const idc_fragment *f = &j->parts.items[part];
    int firm = f->org > f->school ? f->org : f->school;
    if (sign * (f->title - firm) >= 3)
        return BY_WORDS;
    return order >= 4 || order <= -4 ? BY_ORDER : BY_DEFAULT;
}

static idc_status add_part(idc_resume *r, idc_claim_kind kind, const job *j, size_t part,
                           int32_t confidence_permille)
{
    if (part == SIZE_MAX)
        return IDC_OK;
    return idc_fragment_claim(r, kind, &j->parts.items[part], confidence_permille);
}

static idc_status add_summary(idc_resume *r, const job *j)
{
    for (size_t i = j->head.last + 1; i < j->head.limit; i++) {
        const idc_row *row = &r->rows[i];
        if (row->words >= 4 && !row->sub && !row->joined && !row->bullet)
            return idc_resume_claim(r, IDC_CLAIM_WORK_SUMMARY, i, row->begin, row->end, BY_ORDER);
        if (row->bullet)
            break;
    }
    return IDC_OK;
}

/* What the items below the head name. Prose may tell of anything; a list of skills that stands
   below the last job is none of its items. */
static idc_status add_technologies(idc_resume *r, const job *j)
{
    idc_status status = IDC_OK;
    uint8_t section = r->rows[j->head.anchor].section;
    for (size_t i = j->head.last + 1; i < j->head.limit && status == IDC_OK; i++) {
        const idc_row *row = &r->rows[i];
        if (row->section != section || row->heading || row->sub)
            break;
        if (row->bullet && row->words >= 4)
            status = idc_collect_technologies(r->c, row->line->text, (idc_span){0}, row->line,
                                              row->begin, row->end, BY_ORDER);
    }
    return status;
}

/* A firm stands once above several titles: the entries below take it over. */
static idc_status add_job(idc_resume *r, idc_record_kind kind, const job *j, const job *firm_of,
                          int order)
{
    idc_status status = idc_collect_begin(r->c, kind);
    if (status != IDC_OK)
        return status;
    if (j->title != SIZE_MAX) {
        idc_fragment title = j->parts.items[j->title];
        title.end = j->parts.items[j->title_end].end;
        status =
            idc_fragment_claim(r, IDC_CLAIM_WORK_TITLE, &title, confidence(j, j->title, +1, order));
    }
    if (status == IDC_OK && firm_of)
        status = add_part(r, IDC_CLAIM_WORK_ORGANISATION, firm_of, firm_of->firm,
                          firm_of == j ? confidence(j, j->firm, -1, order) : BY_ORDER);
    /* A date that may be another entry's is none: better no claim than a wrong one. */
    if (status == IDC_OK && !j->head.unsure)
        status = idc_row_dates_claim(r, IDC_CLAIM_WORK_DATES, j->head.anchor, BY_WORDS);
    if (status == IDC_OK)
        status = add_part(r, IDC_CLAIM_WORK_PLACE, j, j->place, BY_WORDS);
    if (status == IDC_OK)
        status = add_part(r, IDC_CLAIM_WORK_TYPE, j, j->type, BY_WORDS);
    if (status == IDC_OK)
        status = add_summary(r, j);
    if (status == IDC_OK && kind == IDC_RECORD_WORK)
        status = add_technologies(r, j);
    idc_collect_end(r->c);
    return status;
}

/* Only a firm, and the next entry only a title: "Globex 2015 – 2020" above its positions. */
static bool is_firm_line(const job *j, const job *next)
{
    return j->firm != SIZE_MAX && j->title == SIZE_MAX && next && next->firm == SIZE_MAX &&
           next->title != SIZE_MAX;
}

/* Does a border keep an entry from taking over the firm of one above it? */
static bool parted(const idc_resume *r, const job *above, const job *j)
{
    for (size_t i = above->head.anchor + 1; i <= j->head.anchor; i++)
        if (r->rows[i].parts)
            return true;
    return false;
}

/* Roles without dates: rows that name a title and a firm. */
static idc_status undated(idc_resume *r, idc_section section, idc_record_kind kind)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        const idc_row *row = &r->rows[i];
        if (row->section != section || row->heading || row->bullet || row->sentence ||
            row->key.len == 0 || row->words > 12)
            continue;
        job j = {.head = {.first = i, .anchor = i, .last = i, .limit = i + 1}};
        status = read_parts(r, &j);
        if (status != IDC_OK || j.named_count < 2)
            continue;
        int order = orientation(&j, 1);
        assign(&j, order);
        if (j.parts.items[j.title].title < 4)
            continue;
        status = idc_collect_begin(r->c, kind);
        if (status == IDC_OK)
            status = add_part(r, IDC_CLAIM_WORK_TITLE, &j, j.title, BY_ORDER);
        if (status == IDC_OK)
            status = add_part(r, IDC_CLAIM_WORK_ORGANISATION, &j, j.firm, BY_DEFAULT);
        idc_collect_end(r->c);
    }
    return status;
}

idc_status idc_resume_jobs(idc_resume *r, idc_section section, idc_record_kind kind)
{
    idc_heads heads = {0};
    bool any = section == IDC_SECTION_WORK && r->unheaded;
    idc_status status = idc_heads_find(r, section, any, &heads);
    if (status != IDC_OK)
        return status;
    if (heads.count == 0)
        return undated(r, section, kind);
    job *jobs = idc_arena_array(r->c->work->arena, heads.count, sizeof *jobs);
    if (!jobs)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < heads.count && status == IDC_OK; i++) {
        jobs[i].head = heads.items[i];
        status = read_parts(r, &jobs[i]);
    }
    if (status != IDC_OK)
        return status;
    int order = orientation(jobs, heads.count);
    for (size_t i = 0; i < heads.count; i++) {
        assign(&jobs[i], order);
        doubt(&jobs[i]);
    }
    const job *firm_of = NULL;
    for (size_t i = 0; i < heads.count && status == IDC_OK; i++) {
        const job *j = &jobs[i], *next = i + 1 < heads.count ? &jobs[i + 1] : NULL;
        if (j->firm != SIZE_MAX || (firm_of && parted(r, firm_of, j)))
            firm_of = j->firm != SIZE_MAX ? j : NULL;
        /* Without headings only what a title or a firm names is a job. */
        if (any && (j->title == SIZE_MAX || j->parts.items[j->title].title < 4))
            continue;
        if (!is_firm_line(j, next) && (j->title != SIZE_MAX || j->firm != SIZE_MAX))
            status = add_job(r, kind, j, firm_of, order);
    }
    return status;
}
