#include "claim/claim.h"

static bool covers(const idc_piece *piece, const idc_claim *claim)
{
    const idc_span *a = &piece->span, *b = &claim->span;
    return a->page == b->page && b->begin >= a->begin && b->begin < a->end &&
           idc_str_eq(a->path, b->path);
}

static bool split(idc_str text, const idc_piece *piece, const idc_claim *claim, idc_str *before,
                  idc_str *after)
{
    size_t at = SIZE_MAX;
    if (piece->verbatim) {
        at = piece->begin + (size_t)(claim->span.begin - piece->span.begin);
        if (!idc_str_starts(idc_str_sub(text, at, text.len), claim->raw))
            at = SIZE_MAX;
    }
    if (at == SIZE_MAX)
        at = idc_str_find(text, claim->raw, piece->begin);
    if (at == SIZE_MAX)
        at = idc_str_find(text, claim->raw, 0);
    if (at == SIZE_MAX)
        return false;
    *before = idc_str_sub(text, 0, at);
    *after = idc_str_sub(text, at + claim->raw.len, text.len);
    return true;
}

bool idc_claim_in_line(const idc_claim *claim, const idc_line *line, idc_str *before,
                       idc_str *after)
{
    for (size_t i = 0; i < line->piece_count; i++)
        if (covers(&line->pieces[i], claim)) {
            if (!split(line->text, &line->pieces[i], claim, before, after))
                *before = *after = IDC_STR("");
            return true;
        }
    return false;
}
