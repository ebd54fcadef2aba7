/* How a row is set, and how far its column reaches. */
#include "claim/resume.h"

idc_style idc_row_style(const idc_row *row)
{
    const idc_line *line = row->line;
    return (idc_style){.size_mpt = line->size_mpt,
                       .rgb = line->rgb,
                       .bold = (line->flags & IDC_LINE_BOLD) != 0,
                       .heading = (line->flags & IDC_LINE_HEADING) != 0,
                       .caps = row->caps,
                       .level = line->level};
}

int32_t idc_column_edge(const idc_resume *r, const idc_row *row)
{
    enum { INDENT_MPT = 40000 };
    int32_t edge = 0, x = row->line->box.x;
    for (size_t i = 0; i < r->count; i++) {
        const idc_line *line = r->rows[i].line;
        if (line->page == row->line->page && line->box.x <= x + 1000 &&
            line->box.x + INDENT_MPT > x && line->box.x + line->box.width > edge)
            edge = line->box.x + line->box.width;
    }
    return edge;
}
