/* Zones in text: lines of allowed characters, their fields and check digits. */
#include <string.h>

#include "base/buf.h"
#include "norm/mrz/mrz.h"

enum { LINE_MOST = 44, LINES_MOST = 3 };

/* A line without its spaces; len 0 when it cannot be part of a zone. */
typedef struct row {
    char at[LINE_MOST];
    size_t len, begin, end; /* begin and end in the text */
} row;

typedef struct slice {
    uint8_t line, begin, end;
} slice;

typedef struct layout {
    idc_mrz_format format;
    uint8_t lines, width;
    bool visa;
    slice names, number, birth, expiry, optional;
    uint8_t optional_check; /* column, 0 = has none */
    slice composite[4];     /* stretches that are read one after another */
    uint8_t composite_check;
} layout;

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

static bool allowed(char c)
{
    return (c >= 'A' && c <= 'Z') || idc_is_digit(c) || c == '<';
}

static unsigned value_of(char c)
{
    return c == '<' ? 0 : idc_is_digit(c) ? (unsigned)(c - '0') : (unsigned)(c - 'A') + 10;
}

char idc_mrz_check_digit(idc_str field)
{
    static const unsigned weights[] = {7, 3, 1};
    unsigned sum = 0;
    for (size_t i = 0; i < field.len; i++) {
        if (!allowed(field.ptr[i]))
            return 0;
        sum += value_of(field.ptr[i]) * weights[i % 3];
    }
    return (char)('0' + sum % 10);
}

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

/* The line at *pos, which moves behind its end. */
static row read_row(idc_str text, size_t *pos)
{
    size_t end = idc_str_find_byte(text, '\n', *pos);
    if (end == SIZE_MAX)
        end = text.len;
    row r = {.begin = *pos, .end = end};
    bool good = true;
    for (size_t i = *pos; i < end && good; i++) {
        char c = text.ptr[i];
        if (idc_is_space(c))
            continue;
        /* « is what some readers make of two fillers. */
        bool two = i + 1 < end && c == (char)0xC2 && text.ptr[i + 1] == (char)0xAB;
        i += two;
        if (two)
            c = '<';
        good = allowed(c) && r.len + two < LINE_MOST;
        for (int k = 0; good && k <= (int)two; k++)
            r.at[r.len++] = c;
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

static const layout *layout_of(const row *rows, size_t count)
{
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        const layout *l = &layouts[i];
        bool fits = count >= l->lines && (rows[0].at[0] == 'V') == l->visa;
        for (size_t k = 0; fits && k < l->lines; k++)
            fits = rows[k].len == l->width;
        /* Names have a separator, or are one and filled up, and no digits. */
        idc_str names = fits ? cut(rows, l->names) : (idc_str){"", 0};
        fits = fits && rows[0].at[0] >= 'A' && names.ptr[0] >= 'A';
        for (size_t k = 0; fits && k < names.len; k++)
            fits = !idc_is_digit(names.ptr[k]);
        idc_str birth = fits ? cut(rows, l->birth) : names;
        for (size_t k = 0; fits && k < birth.len; k++)
            fits = idc_is_digit(birth.ptr[k]) || birth.ptr[k] == '<';
        if (fits)
            return l;
    }
    return NULL;
}

static void check(idc_mrz *out, idc_mrz_field field, idc_str data, char digit, bool may_lack)
{
    bool blank = true;
    for (size_t i = 0; i < data.len; i++)
        blank = blank && data.ptr[i] == '<';
    if (digit == '<' && (may_lack || blank) && blank) {
        return;
    }
    out->checked |= 1u << field;
    if (idc_mrz_check_digit(data) == digit)
        out->agree |= 1u << field;
}

/* A number too long for its field goes on in the optional data, with its check digit behind. */
static void check_number(idc_mrz *out, const layout *l, const row *rows)
{
    idc_str number = cut(rows, l->number), optional = cut(rows, l->optional);
    char digit = rows[l->number.line].at[l->number.end], longer[LINE_MOST];
    size_t more = 0;
    while (more < optional.len && optional.ptr[more] != '<')
        more++;
    if (digit != '<' || more < 2 || l->format == IDC_MRZ_TD3 || l->visa) {
        check(out, IDC_MRZ_NUMBER, number, digit, true);
        return;
    }
    memcpy(longer, number.ptr, number.len);
    memcpy(longer + number.len, optional.ptr, more - 1);
    check(out, IDC_MRZ_NUMBER, (idc_str){longer, number.len + more - 1}, optional.ptr[more - 1],
          false);
}

static void check_all(idc_mrz *out, const layout *l, const row *rows)
{
    char all[LINE_MOST * LINES_MOST];
    size_t n = 0;
    check_number(out, l, rows);
    check(out, IDC_MRZ_BIRTH, cut(rows, l->birth), rows[l->birth.line].at[l->birth.end], true);
    check(out, IDC_MRZ_EXPIRY, cut(rows, l->expiry), rows[l->expiry.line].at[l->expiry.end], true);
    if (l->optional_check)
        check(out, IDC_MRZ_OPTIONAL, cut(rows, l->optional), rows[1].at[l->optional_check], true);
    if (!l->composite_check)
        return;
    for (size_t i = 0; i < sizeof l->composite / sizeof *l->composite; i++) {
        idc_str part = cut(rows, l->composite[i]);
        memcpy(all + n, part.ptr, part.len);
        n += part.len;
    }
    check(out, IDC_MRZ_COMPOSITE, (idc_str){all, n}, rows[1].at[l->composite_check], false);
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

static idc_status read_zone(idc_work *work, const layout *l, const row *rows, idc_mrz *out)
{
    idc_str names = cut(rows, l->names);
    size_t gap = idc_str_find(names, IDC_STR("<<"), 0);
    *out = (idc_mrz){.format = l->format, .begin = rows[0].begin, .end = rows[l->lines - 1].end};
    out->primary = spaced(work, idc_str_sub(names, 0, gap == SIZE_MAX ? names.len : gap));
    out->secondary =
        spaced(work, gap == SIZE_MAX ? (idc_str){"", 0} : idc_str_sub(names, gap + 2, names.len));
    out->truncated = names.ptr[names.len - 1] != '<';
    check_all(out, l, rows);
    return out->primary.ptr && out->secondary.ptr ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_mrz_find(idc_work *work, idc_str text, size_t *from, idc_mrz *out, bool *found)
{
    row rows[LINES_MOST];
    size_t count = 0;
    *found = false;
    while (*from < text.len || count) {
        while (count < LINES_MOST && *from < text.len) {
            row r = read_row(text, from);
            if (r.len || count)
                rows[count++] = r;
        }
        const layout *l = count ? layout_of(rows, count) : NULL;
        if (l) {
            *found = true;
            *from = rows[l->lines - 1].end < text.len ? rows[l->lines - 1].end + 1 : text.len;
            return read_zone(work, l, rows, out);
        }
        if (count)
            memmove(rows, rows + 1, --count * sizeof *rows);
        while (count && !rows[0].len)
            memmove(rows, rows + 1, --count * sizeof *rows);
    }
    return IDC_OK;
}
