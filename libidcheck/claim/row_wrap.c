/* Heads of entries that fill more than one line. */
#include "claim/resume.h"

/* Text of a head that fills its line goes on in the next one of the same look. */
void idc_rows_wrap(idc_resume *r)
{
    enum { NEAR_MPT = 1500, WORDS_MAX = 12 };
    for (size_t i = 0; i + 1 < r->count; i++) {
        const idc_row *a = &r->rows[i];
        idc_row *b = &r->rows[i + 1];
        idc_style x = idc_row_style(a), y = idc_row_style(b);
        const idc_box *p = &a->line->box, *q = &b->line->box;
        if (p->width == 0 || q->width == 0 || a->line == b->line ||
            a->line->page != b->line->page || a->bullet || b->bullet || a->sentence ||
            a->words > WORDS_MAX || b->words > WORDS_MAX || a->words < 2 || a->field || b->field ||
            a->dated || b->dated || a->heading || b->heading || x.size_mpt != y.size_mpt ||
            x.bold != y.bold || x.rgb != y.rgb || x.caps != y.caps ||
            a->line->flags != b->line->flags || a->line->block != b->line->block)
            continue;
        bool stands_out = (x.bold && !r->body.bold) || x.size_mpt > r->body.size_mpt + 400 ||
                          x.rgb != r->body.rgb;
        int32_t shift = q->x - p->x, bytes = (int32_t)(b->end - b->begin);
        if (!stands_out || shift > NEAR_MPT || shift < -NEAR_MPT || bytes == 0 ||
            q->y - p->y > 2 * x.size_mpt)
            continue;
        /* would its first word have fitted? */
        size_t first = b->begin;
        while (first < b->end && b->line->text.ptr[first] != ' ')
            first++;
        int64_t word = (int64_t)q->width * (int64_t)(first - b->begin) / bytes;
        b->wrapped = p->x + p->width + word + x.size_mpt / 4 > idc_column_edge(r, a) + NEAR_MPT;
    }
}
