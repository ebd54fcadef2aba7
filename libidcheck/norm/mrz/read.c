/* Zones in text: lines of allowed characters, the layout they have, and the names in them. */
#include <string.h>

#include "norm/mrz/zone.h"

/* Characters of a line that may hold names and lack fillers. */
enum { NAMED_LEAST = 10 };

typedef idc_mrz_row row;
typedef idc_mrz_slice slice;
typedef idc_mrz_layout layout;

/* ICAO Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2), 7 (MRV-A, MRV-B); columns from 0. */
static const layout layouts[] = {
    {IDC_MRZ_TD1,
     3,
     30,
     false,
     {2, 0, 30},
     {0, 5, 14},
     {1, 0, 6},
     {1, 8, 14},
     {0, 15, 30},
     0,
     {{0, 5, 30}, {1, 0, 7}, {1, 8, 15}, {1, 18, 29}},
     29},
    {IDC_MRZ_TD3,
     2,
     44,
     false,
     {0, 5, 44},
     {1, 0, 9},
     {1, 13, 19},
     {1, 21, 27},
     {1, 28, 42},
     42,
     {{1, 0, 10}, {1, 13, 20}, {1, 21, 43}, {0, 0, 0}},
     43},
    {IDC_MRZ_TD2,
     2,
     36,
     false,
     {0, 5, 36},
     {1, 0, 9},
     {1, 13, 19},
     {1, 21, 27},
     {1, 28, 35},
     0,
     {{1, 0, 10}, {1, 13, 20}, {1, 21, 35}, {0, 0, 0}},
     35},
    {IDC_MRZ_MRVA,
     2,
     44,
     true,
     {0, 5, 44},
     {1, 0, 9},
     {1, 13, 19},
     {1, 21, 27},
     {1, 28, 44},
     0,
     {{0, 0, 0}},
     0},
    {IDC_MRZ_MRVB,
     2,
     36,
     true,
     {0, 5, 36},
     {1, 0, 9},
     {1, 13, 19},
     {1, 21, 27},
     {1, 28, 36},
     0,
     {{0, 0, 0}},
     0},
};

const char *idc_mrz_format_text(idc_mrz_format format)
{
    static const char *const texts[] = {"TD1", "TD2", "TD3", "MRV-A", "MRV-B"};
    return texts[format];
}

const char *idc_mrz_field_text(idc_mrz_field field)
{
    static const char *const texts[] = {"number", "birth", "expiry", "optional", "composite"};
    return texts[field];
}

/* The line at *pos, which moves behind its end. *blank: there is nothing in it. */
static row read_row(idc_str text, size_t *pos, bool *blank)
{
    size_t end = idc_str_find_byte(text, '\n', *pos);
    if (end == SIZE_MAX)
        end = text.len;
    row r = {.begin = *pos, .end = end};
    bool good = true;
    *blank = true;
    for (size_t i = *pos; i < end && good; i++) {
        char c = text.ptr[i];
        size_t from = i;
        if (idc_is_space(c))
            continue;
        /* « is what some readers make of two fillers. */
        bool two = i + 1 < end && c == (char)0xC2 && text.ptr[i + 1] == (char)0xAB;
        i += two;
        if (two)
            c = '<';
        *blank = false;
        good = idc_mrz_allowed(c) && r.len + two < IDC_MRZ_ROW_MOST;
        for (int k = 0; good && k <= (int)two; k++) {
            r.from[r.len] = from;
            r.at[r.len++] = c;
        }
    }
    if (!good)
        r.len = 0;
    *pos = end < text.len ? end + 1 : text.len;
    return r;
}

static idc_str cut(const row *rows, slice s)
{
    return (idc_str){rows[s.line].at + s.begin, (size_t)(s.end - s.begin)};
}

static bool has_digit(idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (idc_is_digit(text.ptr[i]))
            return true;
    return false;
}

/* Only digits and fillers? */
static bool is_date(idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!idc_is_digit(text.ptr[i]) && text.ptr[i] != '<')
            return false;
    return true;
}

/* Readers of print miscount the fillers that end the line of the names. */
static bool fill(row *r, size_t width)
{
    if (r->len == width)
        return true;
    if (r->len < NAMED_LEAST || r->at[r->len - 1] != '<')
        return false;
    while (r->len > width && r->at[r->len - 1] == '<')
        r->len--;
    while (r->len < width) {
        r->from[r->len] = r->from[r->len - 1];
        r->at[r->len++] = '<';
    }
    return r->len == width;
}

/*
 * Do the rows have this layout? All as the standard asks; or the check digits, with what a reader
 * of print may have mistaken put right, say so.
 */
static bool has_layout(const layout *l, row *rows, idc_mrz *out)
{
    if ((rows[0].at[0] == 'V') != l->visa || rows[0].at[0] < 'A')
        return false;
    for (size_t k = 0; k < l->lines; k++)
        if (k != l->names.line && rows[k].len != l->width)
            return false;
    row *named = &rows[l->names.line], was = *named;
    bool whole = named->len == l->width;
    if (!fill(named, l->width))
        return false;
    idc_str names = cut(rows, l->names);
    out->misread = has_digit(names);
    idc_mrz_check_all(l, rows, out);
    bool agrees = out->checked >> IDC_MRZ_BIRTH & out->checked >> IDC_MRZ_NUMBER & 1u &&
                  (out->agree == out->checked || out->repair_count);
    bool good =
        names.ptr[0] >= 'A' && (agrees || (whole && !out->misread && is_date(cut(rows, l->birth))));
    if (!good)
        *named = was;
    return good;
}

static const layout *layout_of(row *rows, size_t count, idc_mrz *out)
{
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
        if (count >= layouts[i].lines && has_layout(&layouts[i], rows, out))
            return &layouts[i];
    return NULL;
}

/* Letters with fillers as single spaces. */
static idc_str spaced(idc_work *work, idc_str field)
{
    char *out = idc_arena_alloc(work->arena, field.len + 1);
    size_t n = 0;
    for (size_t i = 0; out && i < field.len; i++) {
        if (field.ptr[i] != '<')
            out[n++] = field.ptr[i];
        else if (n && out[n - 1] != ' ')
            out[n++] = ' ';
    }
    while (out && n && out[n - 1] == ' ')
        n--;
    return (idc_str){out, n};
}

/*
 * Where the names end: two fillers stand once, between primary and secondary, so that behind more
 * of them there is only dirt; and a run of one letter at the end is fillers, read as K, C or L.
 */
static size_t names_end(idc_str names, bool *cut_off)
{
    enum { RUN_LEAST = 3 };
    size_t gap = idc_str_find(names, IDC_STR("<<"), 0), end = names.len, run = 0;
    if (gap != SIZE_MAX) {
        size_t second = idc_str_find(names, IDC_STR("<<"), gap + 2);
        end = gap + 2 < names.len && names.ptr[gap + 2] == '<' ? gap
              : second != SIZE_MAX                             ? second
                                                               : end;
    }
    *cut_off = end == names.len && names.ptr[end - 1] != '<';
    while (end && names.ptr[end - 1] == '<')
        end--;
    char last = end ? names.ptr[end - 1] : '<';
    while (run < end && names.ptr[end - 1 - run] == last)
        run++;
    if (run >= RUN_LEAST && (last == 'K' || last == 'C' || last == 'L')) {
        end -= run;
        *cut_off = end && names.ptr[end - 1] != '<';
    }
    while (end && names.ptr[end - 1] == '<')
        end--;
    return end;
}

static idc_status read_names(idc_work *work, const layout *l, const row *rows, idc_mrz *out)
{
    idc_str names = cut(rows, l->names);
    const row *r = &rows[l->names.line];
    names.len = out->misread ? 0 : names_end(names, &out->truncated);
    size_t gap = idc_str_find(names, IDC_STR("<<"), 0);
    out->primary = spaced(work, idc_str_sub(names, 0, gap == SIZE_MAX ? names.len : gap));
    out->secondary =
        spaced(work, gap == SIZE_MAX ? (idc_str){"", 0} : idc_str_sub(names, gap + 2, names.len));
    out->names_begin = r->from[l->names.begin];
    out->names_end = names.len ? r->from[l->names.begin + names.len - 1] + 1 : out->names_begin;
    return out->primary.ptr && out->secondary.ptr ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_mrz_find(idc_work *work, idc_str text, size_t *from, idc_mrz *out, bool *found)
{
    row rows[IDC_MRZ_LINES_MOST];
    size_t count = 0;
    *found = false;
    while (*from < text.len || count) {
        while (count < IDC_MRZ_LINES_MOST && *from < text.len) {
            bool blank;
            row r = read_row(text, from, &blank);
            if (r.len || (count && !blank))
                rows[count++] = r;
        }
        *out = (idc_mrz){.format = IDC_MRZ_TD1};
        const layout *l = count ? layout_of(rows, count, out) : NULL;
        if (l) {
            *found = true;
            *from = rows[l->lines - 1].end < text.len ? rows[l->lines - 1].end + 1 : text.len;
            out->format = l->format;
            out->begin = rows[0].begin;
            out->end = rows[l->lines - 1].end;
            return read_names(work, l, rows, out);
        }
        if (count)
            memmove(rows, rows + 1, --count * sizeof *rows);
        while (count && !rows[0].len)
            memmove(rows, rows + 1, --count * sizeof *rows);
    }
    return IDC_OK;
}
