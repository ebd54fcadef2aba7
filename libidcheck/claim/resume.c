/* A résumé from its lines, step by step. */
#include "claim/resume.h"

static idc_status add_years(idc_resume *r)
{
    enum { STATED_IN_TEXT = 850 };
    idc_status status = IDC_OK;
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        const idc_line *line = r->rows[i].line;
        /* a line that was cut into two rows is looked at once */
        if (r->rows[i].heading || (i > 0 && r->rows[i - 1].line == line))
            continue;
        status = idc_collect_years(r->c, line->text, (idc_span){0}, line, STATED_IN_TEXT);
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
        status = idc_resume_contact(&r);
    if (status == IDC_OK)
        status = idc_resume_jobs(&r, IDC_SECTION_WORK, IDC_RECORD_WORK);
    if (status == IDC_OK)
        status = idc_resume_jobs(&r, IDC_SECTION_VOLUNTEER, IDC_RECORD_VOLUNTEER);
    if (status == IDC_OK)
        status = idc_resume_studies(&r);
    if (status == IDC_OK)
        status = idc_resume_lists(&r);
    if (status == IDC_OK)
        status = add_years(&r);
    return status;
}
