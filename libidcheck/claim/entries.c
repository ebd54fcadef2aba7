/* Where the entries of a section begin that need not be dated. */
#include "claim/entries.h"

/* What says that an entry begins, surest first. */
typedef enum sign {
    BY_FORMAT, /* the page says so */
    BY_LEVEL,  /* headings of the highest level inside the section */
    BY_LOOK,   /* rows that look as the first one does and others do not */
    BY_MARK,   /* items of a list */
    BY_BLOCK,  /* blocks of several rows */
    BY_TEXT,   /* a head behind prose or items */
    BY_DATE,   /* dates, when every entry begins with one or ends with one */
    BY_ROW,    /* each row is one */
    SIGN_COUNT
} sign;

typedef struct part {
    const idc_resume *r;
    size_t first, limit; /* rows */
    uint8_t level;       /* of BY_LEVEL */
    size_t dates;        /* dated rows */
    bool dated_first;    /* each entry begins with its date, or in the row of it */
    bool dated;          /* the entry that is being cut has its date */
} part;

static bool same_look(idc_style a, idc_style b)
{
    return a.size_mpt == b.size_mpt && a.bold == b.bold && a.rgb == b.rgb && a.caps == b.caps &&
           a.heading == b.heading && a.level == b.level;
}

static bool date_alone(const idc_row *row)
{
    return row->dated && row->date_end - row->date_begin + 4 >= row->end - row->begin;
}

/* A line of a page that goes on with the one above, which no full stop ends. */
static bool goes_on(const idc_row *above, const idc_row *row)
{
    idc_str text = idc_str_sub(above->line->text, 0, above->end);
    return row->line->box.width > 0 && above->line->block == row->line->block && !row->bullet &&
           same_look(idc_row_style(above), idc_row_style(row)) && text.len > 0 &&
           !strchr(".!?:", text.ptr[text.len - 1]);
}

/* A long title with its date at the end, or in brackets: rows_date asks for shorter ones. */
static bool closes_with_date(const idc_row *row)
{
    idc_str text = idc_str_sub(row->line->text, 0, row->end);
    size_t behind = row->date_end;
    if (row->dated || behind == 0 || row->date_begin == row->begin)
        return row->dated;
    bool bracket =
        text.ptr[row->date_begin - 1] == '(' && behind < text.len && text.ptr[behind] == ')';
    while (behind < text.len && strchr(").", text.ptr[behind]))
        behind++;
    return bracket || behind == text.len;
}

static void mark_rows(idc_resume *r, const part *p)
{
    for (size_t i = p->first; i < p->limit; i++) {
        idc_row *row = &r->rows[i];
        row->dated = closes_with_date(row) && !(i > p->first && row->sentence && row->words > 20);
        row->told = row->sentence || row->bullet || row->sub ||
                    (i > p->first && row[-1].told && !row[-1].sub && goes_on(row - 1, row));
    }
}

static bool looks_as_first(const part *p, size_t row)
{
    return same_look(idc_row_style(&p->r->rows[row]), idc_row_style(&p->r->rows[p->first]));
}

static bool leads(const part *p, size_t row)
{
    return p->r->rows[row].line->flags & IDC_LINE_HEADING &&
           p->r->rows[row].line->level == p->level;
}

/* An address, or words that go on: "in Quay Press", "by the Sea Club". */
static bool is_tail(const idc_row *row)
{
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    return idc_str_istarts(text, IDC_STR("http")) || idc_str_istarts(text, IDC_STR("www.")) ||
           (text.ptr[0] >= 'a' && text.ptr[0] <= 'z' && row->words > 1);
}

/* Does the date of another entry stand in the head that goes on here? */
static bool date_ahead(const part *p, size_t i)
{
    enum { HEAD_ROWS = 5 };
    for (size_t k = i; k < p->limit && k < i + HEAD_ROWS && !p->r->rows[k].told; k++)
        if (p->r->rows[k].dated)
            return true;
    return false;
}

/* Entries that all have their date at one place: no head has two. */
static bool begins_date(const part *p, size_t i)
{
    const idc_row *row = &p->r->rows[i];
    if (p->dates < 2 || row->told)
        return false;
    if (p->dated_first)
        return row->dated;
    return p->dated && !row->dated && date_ahead(p, i);
}

static bool begins(const part *p, sign by, size_t i)
{
    const idc_row *row = &p->r->rows[i];
    bool first = i == p->first;
    if (!first && by != BY_FORMAT && by != BY_MARK && is_tail(row))
        return false;
    switch (by) {
    case BY_FORMAT:
        return (row->line->flags & IDC_LINE_ENTRY) != 0;
    case BY_LEVEL:
        return leads(p, i);
    case BY_LOOK:
        return looks_as_first(p, i) && (first || !looks_as_first(p, i - 1) || is_tail(row - 1));
    case BY_MARK:
        return row->bullet && row->hang_x == 0;
    case BY_BLOCK:
        return first || (row->line->block != row[-1].line->block && !row->told);
    case BY_TEXT:
        return first || begins_date(p, i) ||
               (!row->told && row[-1].told && !(p->dates > 1 && date_alone(&p->r->rows[p->first])));
    case BY_DATE:
        return first || begins_date(p, i);
    default:
        return first || !goes_on(row - 1, row);
    }
}

static bool stands_out(const part *p)
{
    idc_style style = idc_row_style(&p->r->rows[p->first]);
    return style.bold || style.caps || style.size_mpt > p->r->body.size_mpt + 400 ||
           style.rgb != p->r->body.rgb;
}

/* Has the part what the sign needs, at its beginning and elsewhere? */
static bool holds(part *p, sign by)
{
    const idc_row *rows = p->r->rows;
    size_t starts = 0, others = 0, texts = 0, levels = 0, inner = 0;
    p->level = 0;
    p->dates = 0;
    for (size_t i = p->first; i < p->limit; i++) {
        const idc_line *line = rows[i].line;
        if (line->flags & IDC_LINE_HEADING && !rows[i].sub && (!p->level || line->level < p->level))
            p->level = line->level;
        p->dates += rows[i].dated;
    }
    p->dated_first = rows[p->first].dated;
    for (size_t i = p->first; i < p->limit; i++) {
        bool start = begins(p, by, i);
        starts += start;
        others += !start && !looks_as_first(p, i);
        texts += rows[i].told;
        inner += i > p->first && rows[i].line->block == rows[i - 1].line->block;
        levels += leads(p, i);
    }
    bool first =
        begins(p, by, p->first) ||
        (date_alone(&rows[p->first]) && p->first + 1 < p->limit && begins(p, by, p->first + 1));
    switch (by) {
    case BY_FORMAT:
        return starts > 0;
    case BY_LEVEL:
        return levels > 0 && first;
    case BY_LOOK:
        return others > 0 && stands_out(p);
    case BY_MARK:
        return starts > 0 && first;
    case BY_BLOCK:
        return starts > 1 && inner >= starts;
    case BY_TEXT:
        return texts > 0 && !rows[p->first].told;
    case BY_DATE:
        return p->dates > 1;
    default:
        return true;
    }
}

static idc_status add(idc_resume *r, size_t first, idc_entries *out)
{
    idc_entry *items =
        idc_arena_grow(r->c->work->arena, out->items, out->count, &out->capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    out->items = items;
    items[out->count++] = (idc_entry){.first = first};
    return IDC_OK;
}

static void end_entry(const idc_resume *r, idc_entry *e, size_t limit)
{
    e->limit = limit;
    e->text = e->first + 1;
    while (e->text < limit && !r->rows[e->text].told)
        e->text++;
}

static idc_status cut_part(idc_resume *r, part *p, idc_entries *out)
{
    sign by = BY_FORMAT;
    mark_rows(r, p);
    while (!holds(p, by))
        by++;
    size_t before = out->count;
    for (size_t i = p->first; i < p->limit; i++) {
        bool start = begins(p, by, i);
        p->dated = (p->dated && !start) || r->rows[i].dated;
        if (!start && i > p->first)
            continue;
        /* a date alone above the head goes with it */
        size_t first = start && i > p->first && by != BY_DATE && date_alone(&r->rows[p->first]) &&
                               date_alone(&r->rows[i - 1])
                           ? i - 1
                           : i;
        if (out->count > before && out->items[out->count - 1].first == first)
            continue;
        idc_status status = add(r, first, out);
        if (status != IDC_OK)
            return status;
    }
    for (size_t i = before; i < out->count; i++)
        end_entry(r, &out->items[i], i + 1 < out->count ? out->items[i + 1].first : p->limit);
    return IDC_OK;
}

idc_status idc_entries_cut(idc_resume *r, idc_section section, idc_entries *out)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < r->count && status == IDC_OK;) {
        part p = {.r = r, .first = i};
        while (i < r->count && r->rows[i].section == section && !r->rows[i].heading)
            i++;
        p.limit = i;
        i += p.limit == p.first;
        while (p.first < p.limit && (r->rows[p.first].key.len == 0 || r->rows[p.first].sub))
            p.first++;
        if (p.first < p.limit)
            status = cut_part(r, &p, out);
    }
    return status;
}
