/* Check digits (ICAO Doc 9303-3 section 4.9), and what a reader of print may have mistaken. */
#include <string.h>

#include "norm/mrz/zone.h"

enum { PLACES_MOST = 64 };

typedef struct place {
    uint8_t line, column;
} place;

/* The characters that one check digit is made from, in their order. */
typedef struct sum {
    place data[PLACES_MOST], digit;
    size_t count;
    bool numeric; /* a date: no letter can stand in it */
} sum;

static unsigned value_of(char c)
{
    return c == '<' ? 0 : idc_is_digit(c) ? (unsigned)(c - '0') : (unsigned)(c - 'A') + 10;
}

bool idc_mrz_allowed(char c)
{
    return (c >= 'A' && c <= 'Z') || idc_is_digit(c) || c == '<';
}

static unsigned weighed(char c, size_t i)
{
    static const unsigned weights[] = {7, 3, 1};
    return value_of(c) * weights[i % 3];
}

char idc_mrz_check_digit(idc_str field)
{
    unsigned total = 0;
    for (size_t i = 0; i < field.len; i++) {
        if (!idc_mrz_allowed(field.ptr[i]))
            return 0;
        total += weighed(field.ptr[i], i);
    }
    return (char)('0' + total % 10);
}

static void add_slice(sum *s, idc_mrz_slice slice)
{
    for (uint8_t c = slice.begin; c < slice.end; c++)
        s->data[s->count++] = (place){slice.line, c};
}

static char char_at(const idc_mrz_row *rows, place p)
{
    return rows[p.line].at[p.column];
}

/* A number too long for its field goes on in the optional data, with its check digit behind. */
static void add_number(sum *s, const idc_mrz_layout *l, const idc_mrz_row *rows)
{
    const char *optional = rows[l->optional.line].at;
    uint8_t end = l->optional.begin;
    add_slice(s, l->number);
    s->digit = (place){l->number.line, l->number.end};
    if (char_at(rows, s->digit) != '<' || l->format == IDC_MRZ_TD3 || l->visa)
        return;
    while (end < l->optional.end && optional[end] != '<')
        end++;
    if (end < l->optional.begin + 2)
        return;
    add_slice(s, (idc_mrz_slice){l->optional.line, l->optional.begin, (uint8_t)(end - 1)});
    s->digit = (place){l->optional.line, (uint8_t)(end - 1)};
}

/* @return false when the layout has no such digit. */
static bool sum_of(const idc_mrz_layout *l, const idc_mrz_row *rows, idc_mrz_field field, sum *s)
{
    *s = (sum){.count = 0, .numeric = field == IDC_MRZ_BIRTH || field == IDC_MRZ_EXPIRY};
    idc_mrz_slice date = field == IDC_MRZ_BIRTH ? l->birth : l->expiry;
    switch (field) {
    case IDC_MRZ_NUMBER:
        add_number(s, l, rows);
        return true;
    case IDC_MRZ_BIRTH:
    case IDC_MRZ_EXPIRY:
        add_slice(s, date);
        s->digit = (place){date.line, date.end};
        return true;
    case IDC_MRZ_OPTIONAL:
        add_slice(s, l->optional);
        s->digit = (place){l->optional.line, l->optional_check};
        return l->optional_check != 0;
    default:
        for (size_t i = 0; i < sizeof l->composite / sizeof *l->composite; i++)
            add_slice(s, l->composite[i]);
        s->digit = (place){1, l->composite_check};
        return l->composite_check != 0;
    }
}

static char expected(const sum *s, const idc_mrz_row *rows)
{
    unsigned total = 0;
    for (size_t i = 0; i < s->count; i++)
        total += weighed(char_at(rows, s->data[i]), i);
    return (char)('0' + total % 10);
}

/* A field that is left empty may have a filler for its digit. */
static bool is_left_empty(const sum *s, const idc_mrz_row *rows)
{
    bool blank = char_at(rows, s->digit) == '<';
    for (size_t i = 0; i < s->count && blank; i++)
        blank = char_at(rows, s->data[i]) == '<';
    return blank;
}

static void check(const idc_mrz_layout *l, const idc_mrz_row *rows, idc_mrz *out)
{
    out->checked = out->agree = 0;
    for (unsigned field = 0; field < IDC_MRZ_FIELDS; field++) {
        sum s;
        if (!sum_of(l, rows, (idc_mrz_field)field, &s) || is_left_empty(&s, rows))
            continue;
        out->checked |= 1u << field;
        out->printed[field] = char_at(rows, s.digit);
        out->expected[field] = expected(&s, rows);
        if (out->printed[field] == out->expected[field])
            out->agree |= 1u << field;
    }
}

/* The digit that a letter looks like; 0 when it looks like none. */
static char digit_like(char c)
{
    static const char *const groups[] = {"0ODQ", "1IL", "2Z", "5S", "6G", "8B"};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if (strchr(groups[i] + 1, c))
            return groups[i][0];
    return 0;
}

static void put_digit(idc_mrz_row *rows, idc_mrz_field field, place p, idc_mrz *out)
{
    idc_mrz_row *row = &rows[p.line];
    char meant = digit_like(row->at[p.column]);
    if (!meant)
        return;
    out->repairs[out->repair_count++] =
        (idc_mrz_repair){field, row->from[p.column], row->at[p.column], meant};
    row->at[p.column] = meant;
}

/* Where only digits stand, a letter that looks like one was one. */
static void put_digits(idc_mrz_row *rows, idc_mrz_field field, const sum *s, idc_mrz *out)
{
    for (size_t i = 0; s->numeric && i < s->count; i++)
        put_digit(rows, field, s->data[i], out);
    put_digit(rows, field, s->digit, out);
}

/*
 * Only where letters cannot stand is a look-alike proof: in a number, where both can, one exchange
 * in ten makes the digit right by chance, and the composite weighs the number as its own digit
 * does.
 */
void idc_mrz_check_all(const idc_mrz_layout *layout, const idc_mrz_row *rows, idc_mrz *out)
{
    idc_mrz_row copy[IDC_MRZ_LINES_MOST];
    idc_mrz after = {.checked = 0};
    check(layout, rows, out);
    out->repair_count = 0;
    if (out->checked == out->agree)
        return;
    memcpy(copy, rows, layout->lines * sizeof *copy);
    for (unsigned field = 0; field < IDC_MRZ_FIELDS; field++) {
        sum s;
        if (sum_of(layout, copy, (idc_mrz_field)field, &s))
            put_digits(copy, (idc_mrz_field)field, &s, out);
    }
    check(layout, copy, &after);
    if (after.checked != after.agree)
        out->repair_count = 0;
}
