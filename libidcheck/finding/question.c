#include "finding/finding.h"

idc_str idc_question_fill(idc_arena *arena, idc_str question, idc_str subject)
{
    idc_buf out = idc_buf_in(arena);
    size_t at = 0;
    while (at < question.len) {
        size_t open = idc_str_find_byte(question, '{', at);
        size_t close = open == SIZE_MAX ? SIZE_MAX : idc_str_find_byte(question, '}', open);
        if (close == SIZE_MAX)
            break;
        idc_buf_add(&out, idc_str_sub(question, at, open));
        idc_buf_add(&out, subject.len ? subject : idc_str_sub(question, open + 1, close));
        at = close + 1;
    }
    idc_buf_add(&out, idc_str_sub(question, at, question.len));
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}
