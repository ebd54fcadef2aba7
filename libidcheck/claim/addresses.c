/* Mail addresses, telephone numbers and addresses of pages in rows of a résumé. */
#include "claim/addresses.h"

#include "claim/readings.h"

enum { SURE = 950, LIKELY = 850 };

static bool mail_byte(char c)
{
    return idc_is_alnum(c) || strchr("._%+-'", c) != NULL || (unsigned char)c >= 0x80;
}

static idc_str domain_end(idc_str mail)
{
    size_t at = mail.len;
    while (at > 0 && mail.ptr[at - 1] != '.' && mail.ptr[at - 1] != '@')
        at--;
    return at > 0 && mail.ptr[at - 1] == '.' ? idc_str_sub(mail, at, mail.len) : IDC_STR_NONE;
}

static bool common_end(idc_str end)
{
    static const char *const ends[] = {"com", "org", "net", "edu", "gov", "info", "example"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (idc_str_ieq(end, idc_str_of(ends[i])))
            return true;
    return false;
}

/* A narrow column breaks "mara@lindholm.exam" from "ple": glued when only that makes sense. */
static bool broken(const idc_resume *r, size_t index, idc_str mail)
{
    if (index + 1 >= r->count)
        return false;
    const idc_row *a = &r->rows[index], *b = a + 1;
    idc_str rest = idc_str_sub(b->line->text, b->begin, b->end);
    char glued[128];
    if (!mail.ptr || !rest.ptr || a->line->box.width == 0 || a->line->block != b->line->block ||
        b->words != 1 || a->line->size_mpt != b->line->size_mpt ||
        mail.len + rest.len > sizeof glued)
        return false;
    for (size_t i = 0; i < rest.len; i++)
        if (!(rest.ptr[i] >= 'a' && rest.ptr[i] <= 'z') && rest.ptr[i] != '.')
            return false;
    memcpy(glued, mail.ptr, mail.len);
    memcpy(glued + mail.len, rest.ptr, rest.len);
    idc_str end = domain_end((idc_str){glued, mail.len + rest.len});
    return common_end(end) && !common_end(domain_end(mail));
}

static idc_status add_mail(idc_resume *r, size_t index, size_t begin, size_t end,
                           idc_claim_kind kind)
{
    const idc_row *row = &r->rows[index];
    idc_str mail = idc_str_sub(row->line->text, begin, end);
    if (end == row->end && broken(r, index, mail)) {
        const idc_row *next = row + 1;
        idc_str glued = idc_arena_format(r->c->work->arena, "%S%S", mail,
                                         idc_str_sub(next->line->text, next->begin, next->end));
        if (!glued.ptr)
            return IDC_ERR_NOMEM;
        idc_span span = idc_span_join(idc_line_span(row->line, begin, end),
                                      idc_line_span(next->line, next->begin, next->end));
        return idc_collect(r->c, kind, glued, span, LIKELY, NULL);
    }
    if (domain_end(mail).len == 0)
        return IDC_OK;
    return idc_resume_claim(r, kind, index, begin, end, SURE);
}

idc_status idc_row_mails(idc_resume *r, size_t index, idc_claim_kind kind)
{
    const idc_row *row = &r->rows[index];
    idc_str s = row->line->text;
    idc_status status = IDC_OK;
    for (size_t at = idc_str_find_byte(s, '@', row->begin); at < row->end && status == IDC_OK;
         at = idc_str_find_byte(s, '@', at + 1)) {
        size_t begin = at, end = at + 1;
        while (begin > row->begin && mail_byte(s.ptr[begin - 1]))
            begin--;
        while (end < row->end && mail_byte(s.ptr[end]))
            end++;
        while (end > at + 1 && strchr(".-_'", s.ptr[end - 1]))
            end--;
        if (begin < at)
            status = add_mail(r, index, begin, end, kind);
    }
    return status;
}

/* Stretches of digits with what telephone numbers are written with. */
idc_status idc_row_phones(idc_resume *r, size_t index, idc_claim_kind kind)
{
    enum { DIGITS_MIN = 7, DIGITS_MAX = 15 };
    const idc_row *row = &r->rows[index];
    idc_str s = row->line->text;
    idc_status status = IDC_OK;
    for (size_t i = row->begin; i < row->end && status == IDC_OK;) {
        if (!idc_is_digit(s.ptr[i]) && s.ptr[i] != '+' && s.ptr[i] != '(') {
            /* numbers inside words and addresses are none */
            if (idc_is_alnum(s.ptr[i]))
                while (i < row->end && !idc_is_space(s.ptr[i]))
                    i++;
            else
                i++;
            continue;
        }
        size_t begin = i, digits = 0, end = i;
        for (; i < row->end; i++) {
            char c = s.ptr[i];
            bool dash = idc_str_starts(idc_str_sub(s, i, row->end), IDC_STR("\xE2\x80\x93")) ||
                        idc_str_starts(idc_str_sub(s, i, row->end), IDC_STR("\xE2\x80\x91"));
            if (idc_is_digit(c)) {
                digits++;
                end = i + 1;
            } else if (dash) {
                i += 2;
            } else if (!strchr(" ()-.+/", c) || (c == '+' && i > begin)) {
                break;
            }
        }
        bool word = i < row->end && (idc_is_alpha(s.ptr[i]) || s.ptr[i] == '@');
        if (digits >= DIGITS_MIN && digits <= DIGITS_MAX && !word && !row->dated)
            status = idc_resume_claim(r, kind, index, begin, end, LIKELY);
        i = i > begin ? i : begin + 1;
    }
    return status;
}

static bool url_byte(char c)
{
    switch (c) {
    case '|':
    case '<':
    case '>':
    case '"':
    case '(':
    case ')':
    case '[':
    case ']':
    case ',':
    case ';':
        return false;
    default:
        return c > ' ';
    }
}

static bool domain_like(idc_str s)
{
    size_t dot = SIZE_MAX;
    if (idc_str_find_byte(s, '@', 0) != SIZE_MAX)
        return false;
    for (size_t i = 0; i < s.len && s.ptr[i] != '/'; i++) {
        if (s.ptr[i] == '.' && i > 0)
            dot = i;
        else if (!idc_is_alnum(s.ptr[i]) && s.ptr[i] != '-')
            return false;
    }
    if (dot == SIZE_MAX)
        return false;
    size_t end = dot + 1;
    while (end < s.len && idc_is_alpha(s.ptr[end]))
        end++;
    return end - dot - 1 >= 2 && (end == s.len || s.ptr[end] == '/');
}

/* Next word of [*from, row->end) that may be an address, without the marks behind it. */
static idc_str next_word(const idc_row *row, size_t *from)
{
    idc_str s = row->line->text;
    size_t begin = *from;
    while (begin < row->end && !url_byte(s.ptr[begin]))
        begin++;
    size_t end = begin;
    while (end < row->end && url_byte(s.ptr[end]))
        end++;
    *from = end;
    while (end > begin && strchr(".:*_", s.ptr[end - 1]))
        end--;
    return idc_str_sub(s, begin, end);
}

static bool has_scheme(idc_str word)
{
    return idc_str_istarts(word, IDC_STR("http://")) ||
           idc_str_istarts(word, IDC_STR("https://")) || idc_str_istarts(word, IDC_STR("www."));
}

/* Addresses hold a point with something behind it, or "://"; few sentences do. */
static bool may_hold_url(const idc_row *row)
{
    idc_str s = idc_str_sub(row->line->text, row->begin, row->end);
    for (size_t at = 0; (at = idc_str_find_byte(s, '.', at)) != SIZE_MAX; at++)
        if (at + 1 < s.len && !idc_is_space(s.ptr[at + 1]))
            return true;
    return idc_str_find(s, IDC_STR("://"), 0) != SIZE_MAX;
}

static idc_span span_of(const idc_row *row, idc_str word)
{
    size_t begin = (size_t)(word.ptr - row->line->text.ptr);
    return idc_line_span(row->line, begin, begin + word.len);
}

idc_status idc_row_accounts(idc_resume *r, size_t index, bool header)
{
    const idc_row *row = &r->rows[index];
    idc_status status = IDC_OK;
    for (size_t at = may_hold_url(row) ? row->begin : row->end;
         at < row->end && status == IDC_OK;) {
        idc_str word = next_word(row, &at);
        idc_account_url account;
        /* Bare domains only at the top: "Node.js" is none. */
        bool bare = domain_like(word) && (header || idc_account_of_url(word, &account));
        if (header ? has_scheme(word) || bare : bare && idc_account_of_url(word, &account))
            status = idc_collect_url(r->c, word, span_of(row, word), LIKELY);
    }
    return status;
}

idc_status idc_row_url(idc_resume *r, size_t index, idc_claim_kind kind, bool *found)
{
    const idc_row *row = &r->rows[index];
    for (size_t at = row->begin; at < row->end;) {
        idc_str word = next_word(row, &at);
        /* "Node.js" is none, "tides.example/app" is */
        bool path = domain_like(word) && idc_str_find_byte(word, '/', 0) != SIZE_MAX;
        if (!path && !has_scheme(word))
            continue;
        *found = true;
        return idc_collect(r->c, kind, word, span_of(row, word), LIKELY, NULL);
    }
    return IDC_OK;
}
