/* Where entries begin for certain, and which rows only stand with others. */
#include "claim/heads.h"

enum { HEAD_WORDS_MAX = 14 };

static bool is_name(const idc_fragment *f)
{
    return !f->place && (!f->type || f->title > 0) && !f->duration && !f->label && !f->url;
}

/* Fragments of one row → what the row is besides its date. */
static idc_status describe(idc_resume *r, size_t index, idc_fragments *parts)
{
    idc_row *row = &r->rows[index];
    if (row->words > HEAD_WORDS_MAX || row->key.len == 0 || row->joined)
        return IDC_OK;
    parts->count = 0;
    idc_status status = idc_fragments_of(r, index, parts);
    size_t names = 0, types = 0;
    for (size_t i = 0; i < parts->count; i++) {
        const idc_fragment *f = &parts->items[i];
        names += is_name(f);
        types += f->type && f->before == '|';
        row->timed = row->timed || f->duration;
    }
    bool rest = parts->count > 0 && names == 0;
    row->alone = row->dated && (rest || parts->count == 0);
    row->satellite = !row->dated && rest;
    row->typed = !row->dated && names == 1 && types > 0;
    return status;
}

static bool starts_entry(const idc_row *row, uint8_t level)
{
    idc_style style = idc_row_style(row);
    return style.heading && style.level == level;
}

/* Does some row of [from, to) hold an anchor? */
static bool holds(const bool *anchors, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (anchors[i])
            return true;
    return false;
}

/* Headings inside the section: each begins an entry when one stands before the first date, and
 * the date above it does when all dates stand right above one. */
static void by_headings(idc_resume *r, const bool *in, const bool *anchors)
{
    uint8_t level = 0;
    size_t first_heading = r->count, first_anchor = r->count, dates = 0, above = 0;
    for (size_t i = 0; i < r->count; i++) {
        const idc_row *row = &r->rows[i];
        idc_style style = idc_row_style(row);
        if (in[i] && style.heading && !row->sub && (level == 0 || style.level < level))
            level = style.level;
    }
    for (size_t i = 0; i < r->count && level > 0; i++) {
        if (in[i] && first_heading == r->count && starts_entry(&r->rows[i], level))
            first_heading = i;
        if (!anchors[i])
            continue;
        first_anchor = first_anchor == r->count ? i : first_anchor;
        dates++;
        above += i + 1 < r->count && in[i + 1] && starts_entry(&r->rows[i + 1], level);
    }
    bool date_first = first_anchor < first_heading && above == dates;
    if (level == 0 || (first_anchor < first_heading && !date_first))
        return;
    size_t last = r->count;
    for (size_t i = 0; i < r->count; i++) {
        bool starts = date_first ? anchors[i] : in[i] && starts_entry(&r->rows[i], level);
        /* a title and a firm that are both headings begin one entry */
        if (starts && (last == r->count || holds(anchors, last, i))) {
            r->rows[i].border = r->rows[i].parts = true;
            last = i;
        }
    }
}

/* "Dates: … Position: … Employer: …": an entry begins where the label that began the first comes
 * again. */
static bool by_fields(idc_resume *r, const bool *in)
{
    size_t first = r->count, count = 0, kinds = 0;
    for (size_t i = 0; i < r->count; i++) {
        const idc_row *row = &r->rows[i];
        bool names = row->field >= IDC_LEXICON_FIELDTITLE && row->field <= IDC_LEXICON_FIELDDATES;
        if (!in[i] || !names)
            continue;
        first = first == r->count ? i : first;
        count += row->field == r->rows[first].field;
        kinds |= (size_t)1 << (row->field - IDC_LEXICON_FIELDTITLE);
    }
    bool several = (kinds & (kinds - 1)) != 0;
    for (size_t i = first; i < r->count && several && count > 0; i++) {
        idc_row *row = &r->rows[i];
        row->fielded = in[i];
        if (in[i] && row->field == r->rows[first].field)
            row->border = row->parts = true;
    }
    return several && count > 0;
}

static bool is_text(const idc_row *row)
{
    return row->bullet || row->sentence;
}

/* Blocks of text that hold one date and more than it are entries, when all blocks do. */
static bool by_blocks(idc_resume *r, const bool *in, const bool *anchors, bool mark)
{
    bool all = true;
    for (size_t i = 0; i < r->count;) {
        size_t end = i, dates = 0, heads = 0;
        for (; end < r->count && r->rows[end].line->block == r->rows[i].line->block; end++) {
            all = all && (!in[end] || r->rows[end].line->page == 0);
            dates += anchors[end];
            heads += in[end] && !is_text(&r->rows[end]);
        }
        if (in[i] && heads > 0) {
            all = all && dates == 1 && heads > 1;
            if (mark)
                r->rows[i].border = true;
        }
        i = end;
    }
    return all;
}

/* "Globex GmbH" above "Full-time · 5 yrs 2 mos", or beside it: titles follow. */
static void by_groups(idc_resume *r, const bool *in, const bool *anchors)
{
    for (size_t i = 0; i + 1 < r->count; i++) {
        idc_row *row = &r->rows[i];
        const idc_row *next = row + 1;
        if (!in[i] || anchors[i] || row->satellite || is_text(row) || row->words > HEAD_WORDS_MAX)
            continue;
        idc_fragment hints = {0};
        idc_fragment_score(row->key, &hints);
        /* behind a date its length may wrap beside the firm: "Engineer TAB 2019 - 2021" above
         * "Globex TAB (2 yrs)" */
        bool beside = row->timed && !row->dated && !(i > 0 && anchors[i - 1]);
        bool below = in[i + 1] && next->satellite && next->timed;
        if ((beside || below) && (hints.title == 0 || hints.org >= 3) && !row->dated)
            row->group = row->border = true;
    }
}

idc_status idc_borders_find(idc_resume *r, const bool *in, const bool *anchors)
{
    idc_fragments parts = {0};
    idc_status status = IDC_OK;
    bool any = false;
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        if (!in[i])
            continue;
        status = describe(r, i, &parts);
        r->rows[i].border = r->rows[i].parts = (r->rows[i].line->flags & IDC_LINE_ENTRY) != 0;
        any = any || r->rows[i].border;
    }
    if (status != IDC_OK)
        return status;
    if (!any)
        any = by_fields(r, in);
    if (!any)
        by_headings(r, in, anchors);
    for (size_t i = 0; i < r->count; i++)
        any = any || (in[i] && r->rows[i].border);
    if (!any && by_blocks(r, in, anchors, false))
        by_blocks(r, in, anchors, true);
    by_groups(r, in, anchors);
    return IDC_OK;
}
