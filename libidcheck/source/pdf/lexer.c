#include "source/pdf/pdf.h"

enum { REGULAR, SPACE, DELIMITER };

static const uint8_t classes[256] = {
    [0] = SPACE,       ['\t'] = SPACE,    ['\n'] = SPACE,    ['\f'] = SPACE,
    ['\r'] = SPACE,    [' '] = SPACE,     ['('] = DELIMITER, [')'] = DELIMITER,
    ['<'] = DELIMITER, ['>'] = DELIMITER, ['['] = DELIMITER, [']'] = DELIMITER,
    ['{'] = DELIMITER, ['}'] = DELIMITER, ['/'] = DELIMITER, ['%'] = DELIMITER};

static inline int class_of(char c)
{
    return classes[(unsigned char)c];
}

bool idc_pdf_is_regular(char c)
{
    return class_of(c) == REGULAR;
}

static size_t skip_space(idc_str s, size_t i)
{
    while (i < s.len) {
        if (s.ptr[i] == '%') {
            while (i < s.len && s.ptr[i] != '\n' && s.ptr[i] != '\r')
                i++;
        } else if (class_of(s.ptr[i]) == SPACE) {
            i++;
        } else {
            break;
        }
    }
    return i;
}

static size_t string_end(idc_str s, size_t i)
{
    size_t depth = 0;
    for (; i < s.len; i++) {
        if (s.ptr[i] == '\\')
            i++;
        else if (s.ptr[i] == '(')
            depth++;
        else if (s.ptr[i] == ')' && --depth == 0)
            return i + 1;
    }
    return s.len;
}

static size_t regular_end(idc_str s, size_t i)
{
    while (i < s.len && class_of(s.ptr[i]) == REGULAR)
        i++;
    return i;
}

static const double tens[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                              1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/* Numbers as nearly all are: a sign, up to fifteen digits and a point among them. */
static bool plain_number(idc_str s, size_t *at, double *out)
{
    enum { MOST_DIGITS = 15 };
    const char *p = s.ptr + *at, *end = s.ptr + s.len;
    bool negative = p < end && *p == '-';
    uint64_t value = 0; /* all digits, so that one division gives the nearest number */
    size_t digits = 0, whole;
    p += negative;
    for (; p < end && (uint8_t)(*p - '0') < 10; p++, digits++)
        value = value * 10 + (uint64_t)(*p - '0');
    whole = digits;
    if (p < end && *p == '.')
        for (p++; p < end && (uint8_t)(*p - '0') < 10; p++, digits++)
            value = value * 10 + (uint64_t)(*p - '0');
    if (digits == 0 || digits > MOST_DIGITS || whole > 12 || (p < end && class_of(*p) == REGULAR))
        return false;
    double magnitude = (double)value / tens[digits - whole];
    *out = negative ? -magnitude : magnitude;
    *at = (size_t)(p - s.ptr);
    return true;
}

/*
 * Numbers as 7.3.3 writes them, and as careless producers do ("--1", "1.2-3"); *at moves to the
 * end of what was looked at. False when it is none, or goes on as something else.
 */
static bool number_of(idc_str s, size_t *at, double *out)
{
    const uint64_t most_whole = UINT64_C(1000000000000), most = most_whole * 100;
    uint64_t value = 0;
    size_t places = 0, i = *at;
    bool point = false, any = false, negative = false;
    if (plain_number(s, at, out))
        return true;
    for (; i < s.len && class_of(s.ptr[i]) == REGULAR; i++) {
        char c = s.ptr[i];
        if (idc_is_digit(c)) {
            any = true;
            if (value < (point ? most : most_whole) && places < 15) {
                value = value * 10 + (uint64_t)(c - '0');
                places += point;
            }
        } else if (c == '.' && !point) {
            point = true;
        } else if ((c == '-' || c == '+') && !any && !point) {
            negative |= c == '-';
        } else if (c == '-' && any) {
            i = regular_end(s, i);
            break;
        } else {
            *at = i;
            return false;
        }
    }
    double magnitude = (double)value / tens[places];
    *out = negative ? -magnitude : magnitude;
    *at = i;
    return any || point;
}

idc_pdf_token idc_pdf_next(idc_str s, size_t *pos)
{
    size_t i = skip_space(s, *pos);
    idc_pdf_token t = {.type = IDC_PDF_END, .begin = i, .end = i};
    if (i >= s.len) {
        *pos = i;
        return t;
    }
    char c = s.ptr[i], next = i + 1 < s.len ? s.ptr[i + 1] : 0;
    t.end = i + 1;
    switch (c) {
    case '(':
        t.type = IDC_PDF_STRING;
        t.end = string_end(s, i);
        break;
    case '<':
        if (next == '<') {
            t.type = IDC_PDF_DICT;
            t.end = i + 2;
        } else {
            size_t close = idc_str_find_byte(s, '>', i);
            t.type = IDC_PDF_HEX;
            t.end = close == SIZE_MAX ? s.len : close + 1;
        }
        break;
    case '>':
        t.type = next == '>' ? IDC_PDF_DICT_END : IDC_PDF_WORD;
        t.end = i + (next == '>' ? 2 : 1);
        break;
    case '[':
        t.type = IDC_PDF_OPEN;
        break;
    case ']':
        t.type = IDC_PDF_CLOSE;
        break;
    case '/':
        t.type = IDC_PDF_NAME;
        t.end = regular_end(s, i + 1);
        break;
    case ')':
    case '{':
    case '}':
        t.type = IDC_PDF_WORD;
        break;
    default:
        t.end = i;
        t.type = number_of(s, &t.end, &t.number) ? IDC_PDF_NUMBER : IDC_PDF_WORD;
        t.end = t.type == IDC_PDF_WORD ? regular_end(s, t.end) : t.end;
    }
    *pos = t.end;
    return t;
}

static size_t hex_string(idc_str s, idc_pdf_token t, uint8_t *out)
{
    size_t count = 0;
    bool half = false;
    for (size_t i = t.begin; i < t.end; i++) {
        int digit = idc_hex_digit(s.ptr[i]);
        if (digit < 0)
            continue;
        if (half)
            out[count++] |= (uint8_t)digit;
        else
            out[count] = (uint8_t)(digit << 4);
        half = !half;
    }
    return count + half;
}

/* The escaped character at s[*i], which moves to its last byte; -1: a line continued. */
static int escaped(idc_str s, size_t *i, size_t end)
{
    char c = s.ptr[*i];
    int value = 0, digits = 0;
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case '\r':
        if (*i + 1 < end && s.ptr[*i + 1] == '\n')
            (*i)++;
        return -1;
    case '\n':
        return -1;
    default:
        break;
    }
    if (c < '0' || c > '7')
        return (uint8_t)c;
    while (digits < 3 && *i < end && s.ptr[*i] >= '0' && s.ptr[*i] <= '7') {
        value = value * 8 + (s.ptr[(*i)++] - '0');
        digits++;
    }
    (*i)--;
    return value & 255;
}

size_t idc_pdf_string(idc_str s, idc_pdf_token t, uint8_t *out)
{
    if (t.type == IDC_PDF_HEX)
        return hex_string(s, t, out);
    size_t count = 0, end = t.end;
    if (end > t.begin + 1 && s.ptr[end - 1] == ')')
        end--;
    for (size_t i = t.begin + 1; i < end; i++) {
        int c = (uint8_t)s.ptr[i];
        if (c == '\\') {
            if (++i >= end)
                break;
            c = escaped(s, &i, end);
        }
        if (c >= 0)
            out[count++] = (uint8_t)c;
    }
    return count;
}
