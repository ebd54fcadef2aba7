#include "claim/told.h"
#include "export/html.h"

/* The last max code points of text, from the start of a word on. */
static idc_str tail_of(idc_str text, size_t max)
{
    size_t begin = text.len, count = 0, space = text.len;
    while (begin > 0 && count < max) {
        do
            begin--;
        while (begin > 0 && ((unsigned char)text.ptr[begin] & 0xC0) == 0x80);
        if (text.ptr[begin] == ' ')
            space = begin;
        count++;
    }
    if (begin == 0)
        return text;
    return idc_str_sub(text, space < text.len ? space : begin, text.len);
}

static idc_str head_of(idc_str text, size_t max)
{
    size_t end = idc_show_cut(text, max);
    if (end == text.len)
        return text;
    size_t word = end;
    while (word > 0 && text.ptr[word] != ' ')
        word--;
    return idc_str_sub(text, 0, word ? word : end);
}

bool idc_page_context(idc_page *p, const idc_claim *claim, idc_str *before, idc_str *after)
{
    const idc_claims *claims = &p->report->claims;
    *before = *after = IDC_STR("");
    /* Around a name of a zone stand number, nationality and birth. */
    if (claim->source >= claims->source_count || !claim->raw.len || claim->zone ||
        claim->flags & (IDC_CLAIM_EARLIER | IDC_CLAIM_HIDDEN | IDC_CLAIM_WITHHELD))
        return false;
    const idc_document *doc = claims->sources[claim->source].document;
    idc_work work = {.arena = p->scratch, .limits = p->report->limits};
    for (size_t i = 0; doc && i < doc->line_count && p->lines_left; i++, p->lines_left--) {
        if (!idc_claim_in_line(claim, &doc->lines[i], before, after))
            continue;
        bool tells;
        if (idc_told_in(claims->told, &work, doc->lines[i].text, &tells) != IDC_OK || tells)
            *before = *after = IDC_STR("");
        *before = tail_of(*before, IDC_HTML_CONTEXT_MAX);
        *after = head_of(*after, IDC_HTML_CONTEXT_MAX);
        return before->len || after->len;
    }
    return false;
}
