/* A résumé from its lines, step by step. */
#include "claim/entries.h"
#include "claim/resume.h"

/* Two lines of one paragraph as one, since "15 years of" may stand at the end of a line. */
static bool join_lines(idc_arena *arena, const idc_line *a, const idc_line *b, idc_line *out)
{
    size_t shift = a->text.len + 1;
    idc_piece *pieces = idc_arena_array(arena, a->piece_count + b->piece_count, sizeof *pieces);
    *out = *a;
    out->text = idc_arena_format(arena, "%S %S", a->text, b->text);
    if (!pieces || !out->text.ptr)
        return false;
    for (size_t i = 0; i < a->piece_count; i++)
        pieces[i] = a->pieces[i];
    for (size_t i = 0; i < b->piece_count; i++) {
        idc_piece *p = &pieces[a->piece_count + i];
        *p = b->pieces[i];
        p->begin += shift;
        p->end += shift;
    }
    out->pieces = pieces;
    out->piece_count = a->piece_count + b->piece_count;
    return true;
}

static idc_status add_years(idc_resume *r)
{
    enum { STATED_IN_TEXT = 850 };
    idc_status status = IDC_OK;
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        const idc_line *line = r->rows[i].line;
        const idc_row *after = i + 1 < r->count ? &r->rows[i + 1] : NULL;
        idc_line joined;
        /* a line that was cut into two rows is looked at once */
        if (r->rows[i].heading || (i > 0 && r->rows[i - 1].line == line))
            continue;
        if (after && after->line == line + 1 && !after->heading &&
            after->line->block == line->block && after->line->page == line->page) {
            if (!join_lines(r->c->work->arena, line, after->line, &joined))
                return IDC_ERR_NOMEM;
            status = idc_collect_years(r->c, joined.text, (idc_span){0}, &joined, line->text.len,
                                       STATED_IN_TEXT);
        } else {
            status =
                idc_collect_years(r->c, line->text, (idc_span){0}, line, SIZE_MAX, STATED_IN_TEXT);
        }
    }
    return status;
}

idc_status idc_collect_resume(idc_collector *c, const idc_document *doc)
{
    idc_resume r = {.c = c, .doc = doc};
    idc_status status = idc_rows_build(&r);
    if (status != IDC_OK || r.count == 0)
        return status;
    status = idc_rows_date(&r);
    if (status == IDC_OK)
        status = idc_sections_find(&r);
    if (status == IDC_OK)
        idc_rows_wrap(&r);
    if (status == IDC_OK)
        status = idc_resume_contact(&r);
    if (status == IDC_OK)
        status = idc_resume_jobs(&r, IDC_SECTION_WORK, IDC_RECORD_WORK);
    if (status == IDC_OK)
        status = idc_resume_jobs(&r, IDC_SECTION_VOLUNTEER, IDC_RECORD_VOLUNTEER);
    if (status == IDC_OK)
        status = idc_resume_studies(&r);
    if (status == IDC_OK)
        status = idc_resume_works(&r);
    if (status == IDC_OK)
        status = idc_resume_references(&r);
    if (status == IDC_OK)
        status = idc_resume_lists(&r);
    if (status == IDC_OK)
        status = add_years(&r);
    return status;
}
