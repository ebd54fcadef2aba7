/* "Ingeniera en Marejada Digital": heads of one piece that hold a title and a firm. One head alone
 * cannot tell ("Ingeniera en Informática"); that all of a document have such a place does. */
#include "claim/jobs.h"
#include "norm/text/text.h"

/* Where a piece may be cut in two. */
typedef struct cut {
    size_t left_end, right_begin; /* in the line's text; equal: nowhere */
    int score;                    /* how much more the left is a title than the right */
} cut;

typedef idc_status (*finder)(idc_resume *r, const idc_fragment *f, cut *best);

static idc_status weigh(idc_resume *r, const idc_fragment *f, size_t left_end, size_t right_begin,
                        cut *best)
{
    idc_fragment left = *f, right = *f;
    left.end = left_end;
    right.begin = right_begin;
    idc_status status = idc_fragment_read(r, &left);
    if (status == IDC_OK)
        status = idc_fragment_read(r, &right);
    int score = idc_fragment_lean(&left) - idc_fragment_lean(&right);
    /* of several the last: areas stand before firms ("Técnico en Redes en Globex") */
    if (best->right_begin == best->left_end || score >= best->score)
        *best = (cut){left_end, right_begin, score};
    return status;
}

static bool word_at(idc_str text, size_t at)
{
    return text.ptr[at] != ' ' && at > 0 && text.ptr[at - 1] == ' ';
}

static idc_status at_joint(idc_resume *r, const idc_fragment *f, cut *best)
{
    enum { JOINT_WORDS_MAX = 3 };
    idc_str text = idc_str_sub(r->rows[f->row].line->text, 0, f->end);
    idc_status status = IDC_OK;
    for (size_t i = f->begin + 1; i < f->end && status == IDC_OK; i++) {
        size_t end = i;
        for (size_t n = 0; word_at(text, i) && n < JOINT_WORDS_MAX && status == IDC_OK; n++) {
            end = idc_str_find_byte(text, ' ', end + 1);
            if (end == SIZE_MAX || end + 1 >= f->end)
                break;
            idc_str key = idc_phrase_key(r->c->work->arena, idc_str_sub(text, i, end));
            if (!key.ptr)
                return IDC_ERR_NOMEM;
            if (idc_lexicon_find(IDC_LEXICON_JOINT, key))
                status = weigh(r, f, i - 1, end + 1, best);
        }
    }
    return status;
}

/* Where another element or run begins, if one does. */
static idc_status at_piece(idc_resume *r, const idc_fragment *f, cut *best)
{
    const idc_line *line = r->rows[f->row].line;
    idc_status status = IDC_OK;
    size_t cuts = 0;
    for (size_t i = 0; i < line->piece_count && status == IDC_OK; i++) {
        size_t begin = line->pieces[i].begin, left = begin;
        if (line->pieces[i].goes_on)
            continue;
        while (left > f->begin && idc_is_space(line->text.ptr[left - 1]))
            left--;
        while (begin < f->end && idc_is_space(line->text.ptr[begin]))
            begin++;
        if (left <= f->begin || begin >= f->end || left == begin)
            continue;
        cuts++;
        status = weigh(r, f, left, begin, best);
    }
    if (cuts != 1)
        *best = (cut){0};
    return status;
}

/* The pieces [*first, *last] that name, when all stand in one row and nothing between them. */
static bool names_of(const idc_job *j, size_t *first, size_t *last)
{
    const idc_fragment *f = j->parts.items;
    *first = *last = SIZE_MAX;
    for (size_t i = 0; i < j->parts.count; i++) {
        if (f[i].kind != 'N')
            continue;
        if (*first == SIZE_MAX)
            *first = i;
        else if (f[i].row != f[*first].row || i != *last + 1 || f[i].before == '|')
            return false;
        *last = i;
    }
    return *first != SIZE_MAX && f[*last].rows < 2;
}

/* All that names in a job's head as one piece. */
static idc_fragment whole_of(const idc_job *j)
{
    size_t first, last;
    if (!names_of(j, &first, &last))
        return (idc_fragment){0};
    idc_fragment whole = j->parts.items[first];
    whole.end = j->parts.items[last].end;
    return whole;
}

/* Makes two pieces of all that names in a job's head. */
static idc_status split(idc_resume *r, idc_job *j, const cut *at)
{
    idc_fragments *parts = &j->parts;
    idc_fragment whole = whole_of(j);
    size_t first, last;
    idc_fragment *items = idc_arena_grow(r->c->work->arena, parts->items, parts->count,
                                         &parts->capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    parts->items = items;
    names_of(j, &first, &last);
    memmove(&items[first + 2], &items[last + 1], (parts->count - last - 1) * sizeof *items);
    parts->count = parts->count - (last - first) + 1;
    idc_fragment *left = &items[first], *right = left + 1;
    *left = *right = whole;
    left->end = at->left_end;
    right->begin = at->right_begin;
    right->before = '@';
    idc_status status = idc_fragment_read(r, left);
    if (status == IDC_OK)
        status = idc_fragment_read(r, right);
    right->kind = right->place ? 'P' : 'N';
    return status;
}

/* Cuts all jobs that can be, if nearly all can. */
static idc_status cut_all(idc_resume *r, idc_job *jobs, size_t count, cut *cuts, finder find,
                          bool *done)
{
    enum { SURE = 7 };
    size_t can = 0;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < count && status == IDC_OK; i++) {
        cuts[i] = (cut){0};
        idc_fragment whole = whole_of(&jobs[i]);
        status = find(r, &whole, &cuts[i]);
        can += cuts[i].left_end < cuts[i].right_begin;
    }
    *done = count > 1 ? can * 4 >= count * 3 : can == 1 && cuts[0].score >= SURE;
    for (size_t i = 0; i < count && status == IDC_OK && *done; i++)
        if (cuts[i].left_end < cuts[i].right_begin)
            status = split(r, &jobs[i], &cuts[i]);
    return status;
}

idc_status idc_jobs_cut(idc_resume *r, idc_job *jobs, size_t count)
{
    bool done = false;
    size_t single = 0;
    for (size_t i = 0; i < count; i++) {
        size_t first, last;
        if (!names_of(&jobs[i], &first, &last))
            return IDC_OK;
        single += first == last;
    }
    if (single * 2 < count)
        return IDC_OK;
    cut *cuts = idc_arena_array(r->c->work->arena, count, sizeof *cuts);
    if (!cuts)
        return IDC_ERR_NOMEM;
    idc_status status = cut_all(r, jobs, count, cuts, at_joint, &done);
    if (status == IDC_OK && !done)
        status = cut_all(r, jobs, count, cuts, at_piece, &done);
    return status;
}
