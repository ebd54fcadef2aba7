/* Heads of entries → jobs: which piece is the title, which the firm, by words and by one
 * orientation for the whole document. */
#include "claim/jobs.h"

enum {
    BY_WORDS = 900,  /* a word says what the piece is */
    BY_ORDER = 750,  /* the document's own order says it */
    BY_DEFAULT = 600 /* only the usual order */
};

static bool may_name(const idc_fragment *f)
{
    return !f->url && !f->label && !f->duration && (!f->place || f->org >= 3) &&
           (!f->type || f->title > 0) && f->words <= 12;
}

/* A whole row that reads as prose has no part in the head. */
static bool is_text(const idc_resume *r, const idc_job *j, size_t row)
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

static idc_status read_parts(idc_resume *r, idc_job *j)
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
    for (size_t i = 0; i < j->parts.count; i++) {
        idc_fragment *f = &j->parts.items[i];
        idc_str text = r->rows[f->row].line->text;
        f->kind = 0;
        /* prose behind a date: "(2019 - 2021) Leads the guild." */
        if (i > 0 && f->words > 3 && f->org < 5 && ends_sentence(idc_str_sub(text, 0, f->end)))
            continue;
        /* "(part-time, about 5 hours a week)": how much, not where */
        if (i > 0 && f[-1].type && f[-1].before == '(' && f->row == f[-1].row && f->before == ',' &&
            idc_str_find_byte(idc_str_sub(text, 0, f->begin), ')', f[-1].end) == SIZE_MAX)
            continue;
        f->kind = may_name(f) ? 'N' : f->place ? 'P' : f->type && !f->title ? 'T' : 0;
    }
    return IDC_OK;
}

/* Two titles in two rows and one date: it is not said whose it is, and no firm is named. */
static void doubt(idc_job *j)
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

/* "Freelance" where others have a title is one. */
static void free_title(idc_job *j)
{
    if (j->title == SIZE_MAX && j->firm != SIZE_MAX && j->type != SIZE_MAX &&
        j->parts.items[j->type].before == 0)
        j->title = j->title_end = j->type;
}

/* Does the date stand beside both title and firm? */
static bool beside_names(const idc_job *j)
{
    const idc_fragment *f = j->parts.items;
    return j->title != SIZE_MAX && j->firm != SIZE_MAX && f[j->title].row == j->head.anchor &&
           f[j->firm].row == j->head.anchor;
}

static int32_t confidence(const idc_job *j, size_t part, int sign, int order)
{
    const idc_fragment *f = &j->parts.items[part];
    int firm = f->org > f->school ? f->org : f->school;
    if (sign * (f->title - firm) >= 3)
        return BY_WORDS;
    return order >= 4 ? BY_ORDER : BY_DEFAULT;
}

static idc_status add_part(idc_resume *r, idc_claim_kind kind, const idc_job *j, size_t part,
                           int32_t confidence_permille)
{
    if (part == SIZE_MAX)
        return IDC_OK;
    return idc_fragment_claim(r, kind, &j->parts.items[part], confidence_permille);
}

static idc_status add_summary(idc_resume *r, const idc_job *j)
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
   below the last job is none of its items, and a row behind them, or a date, may be of a job that
   was not seen. */
static idc_status add_technologies(idc_resume *r, const idc_job *j)
{
    idc_status status = IDC_OK;
    uint8_t section = r->rows[j->head.anchor].section;
    bool told = false;
    for (size_t i = j->head.last + 1; i < j->head.limit && status == IDC_OK; i++) {
        const idc_row *row = &r->rows[i];
        bool tells = row->bullet || row->sentence;
        if (row->section != section || row->heading || row->sub || row->alone || (told && !tells))
            break;
        told = told || tells;
        if (row->bullet && row->words >= 4)
            status = idc_collect_technologies(r->c, row->line->text, (idc_span){0}, row->line,
                                              row->begin, row->end, BY_ORDER);
    }
    return status;
}

/* A firm stands once above several titles: the entries below take it over. */
static idc_status add_job(idc_resume *r, idc_record_kind kind, const idc_job *j,
                          const idc_job *firm_of, int order)
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
    if (status == IDC_OK && (!j->head.unsure || beside_names(j)))
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
static bool is_firm_line(const idc_job *j, const idc_job *next)
{
    return j->firm != SIZE_MAX && j->title == SIZE_MAX && next && next->firm == SIZE_MAX &&
           next->title != SIZE_MAX;
}

/* Does a border keep an entry from taking over the firm of one above it? */
static bool parted(const idc_resume *r, const idc_job *above, const idc_job *j)
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
        idc_job j = {.head = {.first = i, .anchor = i, .last = i, .limit = i + 1}};
        status = read_parts(r, &j);
        if (status != IDC_OK)
            continue;
        idc_jobs_settle(r, &j, 1);
        idc_jobs_assign(r, &j, 1);
        if (j.title == SIZE_MAX || j.firm == SIZE_MAX || j.parts.items[j.title].title < 4)
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
    idc_job *jobs = idc_arena_array(r->c->work->arena, heads.count, sizeof *jobs);
    if (!jobs)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < heads.count && status == IDC_OK; i++) {
        jobs[i].head = heads.items[i];
        status = read_parts(r, &jobs[i]);
    }
    if (status != IDC_OK)
        return status;
    status = idc_jobs_cut(r, jobs, heads.count);
    if (status != IDC_OK)
        return status;
    idc_jobs_settle(r, jobs, heads.count);
    int order = idc_jobs_assign(r, jobs, heads.count);
    for (size_t i = 0; i < heads.count; i++) {
        doubt(&jobs[i]);
        free_title(&jobs[i]);
    }
    const idc_job *firm_of = NULL;
    for (size_t i = 0; i < heads.count && status == IDC_OK; i++) {
        const idc_job *j = &jobs[i], *next = i + 1 < heads.count ? &jobs[i + 1] : NULL;
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
