#include "norm/dates/atom.h"

/* One token of lookahead decides every step; nothing is tried twice but a year behind a month. */

static const idc_token *at(const idc_lexer *lexer, size_t i)
{
    return idc_lexer_peek(lexer, i);
}

static bool is_mark(const idc_token *t, uint32_t mark)
{
    return t->kind == IDC_TOKEN_MARK && t->mark == mark;
}

static bool is_glued_mark(const idc_lexer *lexer, size_t i, uint32_t mark)
{
    return is_mark(at(lexer, i), mark) && !at(lexer, i)->spaced && !at(lexer, i + 1)->spaced;
}

static bool is_small(const idc_token *t, int low, int high)
{
    return t->kind == IDC_TOKEN_NUMBER && t->digits <= 2 && t->number >= low && t->number <= high;
}

static bool has_class(const idc_token *t, uint32_t classes)
{
    return t->kind == IDC_TOKEN_WORD && (t->classes & classes) != 0;
}

static bool is_plain_word(const idc_token *t)
{
    return t->kind == IDC_TOKEN_WORD && !t->unbroken &&
           !(t->classes & (IDC_DW_MONTH | IDC_DW_SEASON | IDC_DW_SEP | IDC_DW_NOW | IDC_DW_PREP |
                           IDC_DW_OF | IDC_DW_SINCE | IDC_DW_APPROX | IDC_DW_EXPECTED |
                           IDC_DW_PART | IDC_DW_WEEKDAY | IDC_DW_YEARMARK | IDC_DW_DURATION));
}

bool idc_token_is_year(const idc_token *t)
{
    return t->kind == IDC_TOKEN_NUMBER && t->digits == 4 && t->number >= 1900 && t->number <= 2099;
}

static size_t skip_yearmark(const idc_lexer *lexer, size_t i)
{
    if (has_class(at(lexer, i), IDC_DW_YEARMARK)) {
        i++;
        if (is_mark(at(lexer, i), '.') && !at(lexer, i)->spaced)
            i++;
    }
    return i;
}

/* A year, or ' and two digits. */
static bool read_year(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    bool marked = is_mark(at(lexer, i), '\'');
    if (marked)
        i++;
    if (idc_token_is_year(at(lexer, i))) {
        atom->year = at(lexer, i)->number;
        atom->next = skip_yearmark(lexer, i + 1);
        return true;
    }
    if (marked && !at(lexer, i)->spaced && is_small(at(lexer, i), 0, 99) &&
        at(lexer, i)->digits == 2) {
        atom->short_year = at(lexer, i)->number;
        atom->short_mark = true;
        atom->next = i + 1;
        return true;
    }
    return false;
}

/* The year behind a month, day, season: "May, 2014", "mayo de 2014", "May/2014", "May-2014". */
static bool read_tail_year(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    for (int k = 0; k < 3; k++, i++) {
        const idc_token *t = at(lexer, i);
        bool link = is_mark(t, ',') || is_mark(t, '.') || is_mark(t, '/') || is_mark(t, '-') ||
                    has_class(t, IDC_DW_OF | IDC_DW_TERM);
        if (!link)
            break;
    }
    return read_year(lexer, i, atom);
}

static void set_months(idc_atom *atom, unsigned mask)
{
    for (int m = 12; m >= 1; m--)
        if (mask & (1u << (m - 1)))
            atom->month = m;
    for (int m = 1; m <= 12; m++)
        if (mask & (1u << (m - 1)))
            atom->month_last = m;
}

static size_t skip_ordinal(const idc_lexer *lexer, size_t i)
{
    if (has_class(at(lexer, i), IDC_DW_ORDINAL) && !at(lexer, i)->spaced)
        return i + 1;
    return i;
}

/* "March 5, 2019", "Sept 26-27, 2019", "Sep 14", "Sep-14" behind the month. */
static void read_month_tail(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *t = at(lexer, i);
    bool dash = (is_mark(t, '-') || is_mark(t, '/')) && !t->spaced && !at(lexer, i + 1)->spaced;
    if (dash)
        t = at(lexer, ++i);
    if (!is_small(t, 0, 99) || t->line)
        return;
    size_t after = skip_ordinal(lexer, i + 1);
    if (!dash && t->number >= 1 && t->number <= 31) {
        size_t j = after;
        int last = 0;
        if (is_mark(at(lexer, j), '-') && is_small(at(lexer, j + 1), t->number + 1, 31)) {
            last = at(lexer, j + 1)->number;
            j = skip_ordinal(lexer, j + 2);
        }
        atom->day = t->number;
        if (read_tail_year(lexer, j, atom)) {
            atom->day_last = last;
            return;
        }
    }
    /* A number that goes on ("10-2014", "5.2", "12/05") is neither day nor year. */
    const idc_token *behind = at(lexer, after);
    if (behind->kind == IDC_TOKEN_MARK && !behind->spaced && !at(lexer, after + 1)->spaced &&
        at(lexer, after + 1)->kind == IDC_TOKEN_NUMBER && !is_mark(behind, '-')) {
        atom->day = 0;
        return;
    }
    if (t->digits == 2 && after == i + 1)
        atom->short_year = t->number;
    atom->next = after;
}

static bool read_month(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *t = at(lexer, i);
    set_months(atom, t->value);
    atom->next = ++i;
    atom->weak = (t->classes & IDC_DW_WEAK) && !t->capital;
    if (is_mark(at(lexer, i), '.') && !at(lexer, i)->spaced)
        atom->next = ++i;
    if (!read_tail_year(lexer, i, atom))
        read_month_tail(lexer, i, atom);
    return true;
}

/* "Fall 2018", "Winter 2018/19", "Summer Semester, 2019". */
static bool read_season(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *t = at(lexer, i);
    atom->season = t->value;
    atom->weak = (t->classes & IDC_DW_WEAK) && !t->capital;
    atom->next = i + 1;
    if (!read_tail_year(lexer, i + 1, atom) || atom->year == 0)
        return true;
    const idc_token *next = at(lexer, atom->next + 1);
    if ((is_glued_mark(lexer, atom->next, '/') || is_glued_mark(lexer, atom->next, '-')) &&
        next->kind == IDC_TOKEN_NUMBER &&
        ((next->digits == 2 && next->number == (atom->year + 1) % 100) ||
         (next->digits == 4 && next->number == atom->year + 1 && atom->season == 24)))
        atom->next += 2;
    return true;
}

/* "Q3 2020", "3rd quarter of 2020", "H1 2019", and either behind a year. */
static bool read_quarter(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *word = at(lexer, i);
    const idc_token *number = at(lexer, i + 1);
    size_t next = i + 2;
    if (word->kind == IDC_TOKEN_NUMBER) {
        next = skip_ordinal(lexer, i + 1);
        number = word;
        word = at(lexer, next++);
    } else if (number->spaced || word->end - word->begin != 1) {
        return false;
    }
    if (!has_class(word, IDC_DW_QUARTER) || !is_small(number, 1, 12 / word->value))
        return false;
    atom->month = (number->number - 1) * word->value + 1;
    atom->month_last = atom->month + word->value - 1;
    atom->next = next;
    return true;
}

static bool read_tail_day(const idc_lexer *lexer, size_t i, uint32_t mark, idc_atom *atom)
{
    const idc_token *t = at(lexer, i + 1);
    if (!is_mark(at(lexer, i), mark) || !is_small(t, 1, 31) ||
        (mark != '.' && mark != '/' && (t->spaced || at(lexer, i)->spaced)) || t->line)
        return false;
    if (idc_day(atom->year, atom->month, t->number) == IDC_DAY_NONE)
        return false;
    atom->day = t->number;
    atom->next = i + 2;
    return true;
}

/* "2014年9月1日", "2014년 9월". */
static bool read_marked_year(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    if (!is_small(at(lexer, i), 1, 12) || !has_class(at(lexer, i + 1), IDC_DW_MONTHMARK))
        return false;
    atom->month = atom->month_last = at(lexer, i)->number;
    atom->next = i + 2;
    if (is_small(at(lexer, i + 2), 1, 31) && has_class(at(lexer, i + 3), IDC_DW_DAYMARK)) {
        atom->day = at(lexer, i + 2)->number;
        atom->next = i + 4;
    }
    return true;
}

/* "2014-09", "2014/9", "2014.09", "2014 /9", with a day or without; i is the mark. */
static bool read_numeric_tail(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *mark = at(lexer, i);
    const idc_token *t = at(lexer, i + 1);
    if (mark->kind != IDC_TOKEN_MARK || !is_small(t, 1, 12) || t->line)
        return false;
    if (mark->mark == '-' && (mark->spaced || t->spaced || t->digits != 2))
        return false;
    if (mark->mark == '.') {
        const idc_token *after = at(lexer, i + 2);
        if (mark->spaced || (t->spaced && after->kind == IDC_TOKEN_WORD))
            return false;
    }
    if (mark->mark != '-' && mark->mark != '.' && mark->mark != '/')
        return false;
    atom->month = atom->month_last = t->number;
    atom->next = i + 2;
    atom->bare = false;
    if (!read_tail_day(lexer, i + 2, mark->mark, atom))
        atom->academic = t->digits == 2 && t->number == (atom->year + 1) % 100;
    if (atom->day == 0)
        atom->next = has_class(at(lexer, i + 2), IDC_DW_MONTHMARK) ? i + 3 : i + 2;
    return true;
}

/* "2007 June", "2014. szeptember 12.", "2014 Spring", "2020 Q3"; i is behind the year. */
static bool read_worded_tail(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    idc_atom tail = {.short_year = -1};
    const idc_token *t = at(lexer, i);
    if (is_mark(t, ',') || is_mark(t, '.') ||
        ((is_mark(t, '-') || is_mark(t, '/')) && !t->spaced && !at(lexer, i + 1)->spaced))
        t = at(lexer, ++i);
    if (t->kind != IDC_TOKEN_WORD || t->line)
        return false;
    if ((t->classes & IDC_DW_QUARTER) && read_quarter(lexer, i, &tail)) {
        atom->month = tail.month;
        atom->month_last = tail.month_last;
        atom->next = tail.next;
        return true;
    }
    if (!(t->classes & (IDC_DW_MONTH | IDC_DW_SEASON)) ||
        ((t->classes & IDC_DW_WEAK) && !t->capital))
        return false;
    if (read_tail_year(lexer, i + 1, &tail))
        return false; /* the month belongs to the year behind it */
    atom->next = i + 1;
    if (t->classes & IDC_DW_SEASON) {
        atom->season = t->value;
        return true;
    }
    set_months(atom, t->value);
    if (is_mark(at(lexer, i + 1), '.') && !at(lexer, i + 1)->spaced)
        atom->next = ++i + 1;
    t = at(lexer, i + 1);
    if (is_small(t, 1, 31) && !t->line && atom->month == atom->month_last &&
        (is_mark(at(lexer, i + 2), '.') || at(lexer, i + 2)->kind == IDC_TOKEN_END) &&
        idc_day(atom->year, atom->month, t->number) != IDC_DAY_NONE) {
        atom->day = t->number;
        atom->next = i + 2;
    }
    return true;
}

static bool read_year_first(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    atom->year = at(lexer, i)->number;
    atom->next = i + 1;
    atom->bare = true;
    if (has_class(at(lexer, i + 1), IDC_DW_YEARMARK)) {
        atom->next = skip_yearmark(lexer, i + 1);
        if (read_marked_year(lexer, i + 2, atom))
            atom->bare = false;
        return true;
    }
    if (read_numeric_tail(lexer, i + 1, atom))
        return true;
    atom->bare = !read_worded_tail(lexer, i + 1, atom);
    return true;
}

/* Eight or six digits in one: two years, or year, month and day. */
static bool read_glued(const idc_token *t, size_t i, idc_atom *atom)
{
    int head = t->digits == 8 ? t->number / 10000 : t->number / 100;
    int tail = t->digits == 8 ? t->number % 10000 : t->number % 100 * 100 + 1;
    if (t->number < 0 || head < 1900 || head > 2099)
        return false;
    atom->year = head;
    atom->next = i + 1;
    if (t->digits == 8 && tail >= 1900 && tail <= 2099) {
        atom->year_last = tail;
        return tail >= head;
    }
    if (idc_day(head, tail / 100, tail % 100) == IDC_DAY_NONE)
        return false;
    atom->month = atom->month_last = tail / 100;
    atom->day = t->digits == 8 ? tail % 100 : 0;
    atom->digits_only = true;
    return true;
}

/* "5/3/2019": both orders where both are days; points put the day first. */
static bool set_day_month(idc_atom *atom, int a, int b, uint32_t mark)
{
    bool day_first = idc_day(atom->year, b, a) != IDC_DAY_NONE;
    bool month_first = idc_day(atom->year, a, b) != IDC_DAY_NONE;
    if (!day_first && !month_first)
        return false;
    atom->day = day_first ? a : b;
    atom->month = atom->month_last = day_first ? b : a;
    if (day_first && month_first && a != b && mark != '.')
        atom->swapped_day = b;
    return true;
}

/* "05/2014", "5.2014", "20/10/2008", "01/12" at the first number. */
static bool read_small_numeric(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *first = at(lexer, i);
    const idc_token *mark = at(lexer, i + 1);
    const idc_token *second = at(lexer, i + 2);
    if (second->kind != IDC_TOKEN_NUMBER || second->line ||
        (mark->mark != '/' && mark->mark != '.' && mark->mark != '-') ||
        (mark->mark != '/' && (mark->spaced || second->spaced)))
        return false;
    if (idc_token_is_year(second) && first->number >= 1 && first->number <= 12) {
        atom->month = atom->month_last = first->number;
        atom->year = second->number;
        atom->next = skip_yearmark(lexer, i + 3);
        return true;
    }
    if (second->digits > 2)
        return false;
    if (is_mark(at(lexer, i + 3), mark->mark) && idc_token_is_year(at(lexer, i + 4)) &&
        !at(lexer, i + 4)->line) {
        atom->year = at(lexer, i + 4)->number;
        atom->next = skip_yearmark(lexer, i + 5);
        return set_day_month(atom, first->number, second->number, mark->mark);
    }
    if (mark->mark != '/' || second->digits != 2 || first->number < 1 || first->number > 12 ||
        is_glued_mark(lexer, i + 3, '/') || is_glued_mark(lexer, i + 3, '.'))
        return false;
    atom->month = atom->month_last = first->number;
    atom->short_year = second->number;
    atom->next = i + 3;
    return true;
}

/* "5 March 2019", "5th of March", "5. März 2019", "26-27 Sept 2019", "05-Sep-2014". */
static bool read_day_first(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    int first = at(lexer, i)->number;
    int last = 0;
    size_t j = skip_ordinal(lexer, i + 1);
    if (first < 1 || first > 31)
        return false;
    if (is_mark(at(lexer, j), '-') && is_small(at(lexer, j + 1), first + 1, 31)) {
        last = at(lexer, j + 1)->number;
        j = skip_ordinal(lexer, j + 2);
    }
    if ((is_mark(at(lexer, j), '.') && !at(lexer, j)->spaced) || is_glued_mark(lexer, j, '-') ||
        is_glued_mark(lexer, j, '/'))
        j++;
    if (has_class(at(lexer, j), IDC_DW_OF))
        j++;
    const idc_token *month = at(lexer, j);
    if (!has_class(month, IDC_DW_MONTH) || month->line)
        return false;
    set_months(atom, month->value);
    atom->weak = (month->classes & IDC_DW_WEAK) && !month->capital;
    atom->next = j + 1;
    if (is_mark(at(lexer, j + 1), '.') && !at(lexer, j + 1)->spaced)
        atom->next = ++j + 1;
    atom->day = first;
    atom->day_last = last;
    read_tail_year(lexer, j + 1, atom);
    return true;
}

static bool read_number(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *t = at(lexer, i);
    if (idc_token_is_year(t))
        return read_year_first(lexer, i, atom);
    if (t->digits == 8 || t->digits == 6)
        return read_glued(t, i, atom);
    if (t->digits > 2)
        return false;
    if (at(lexer, i + 1)->kind == IDC_TOKEN_MARK && read_small_numeric(lexer, i, atom))
        return true;
    if (read_day_first(lexer, i, atom))
        return true;
    if (read_quarter(lexer, i, atom))
        return read_tail_year(lexer, atom->next, atom);
    if (is_small(t, 1, 12) && has_class(at(lexer, i + 1), IDC_DW_MONTHMARK)) {
        atom->month = atom->month_last = t->number;
        atom->next = i + 2;
        return true;
    }
    return false;
}

/* Words that may stand before a date: "about", "early", "Friday,", "expected:". */
static size_t read_prefix(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    for (int k = 0; k < 8; k++, i++) {
        const idc_token *t = at(lexer, i);
        if (is_mark(t, '~') || has_class(t, IDC_DW_APPROX))
            atom->approximate = true;
        else if (has_class(t, IDC_DW_EXPECTED))
            atom->expected = true;
        else if (!has_class(t, IDC_DW_PART | IDC_DW_WEEKDAY) &&
                 !(k > 0 &&
                   (is_mark(t, ',') || is_mark(t, ':') || is_mark(t, '.') ||
                    (is_mark(t, '-') && !t->spaced) || has_class(t, IDC_DW_OF | IDC_DW_PREP))))
            break;
        else if (has_class(t, IDC_DW_MONTH))
            break; /* "mar" is a day in French and a month in Spanish */
    }
    return i;
}

/* "march", "set", "out" are months only where no sentence runs through them. */
static bool stands_alone(const idc_lexer *lexer, size_t i, const idc_atom *atom)
{
    const idc_token *before = i > 0 ? at(lexer, i - 1) : idc_lexer_back(lexer, 1);
    if (!atom->weak)
        return true;
    return !is_plain_word(before) &&
           (before->kind != IDC_TOKEN_END || !is_plain_word(at(lexer, atom->next)));
}

bool idc_atom_read(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    *atom = (idc_atom){.short_year = -1};
    i = read_prefix(lexer, i, atom);
    const idc_token *t = at(lexer, i);
    if (t->kind == IDC_TOKEN_NUMBER)
        return read_number(lexer, i, atom) && stands_alone(lexer, i, atom);
    if (t->kind == IDC_TOKEN_MARK && t->mark == '\'') {
        atom->bare = true;
        return read_year(lexer, i, atom);
    }
    if (t->kind != IDC_TOKEN_WORD)
        return false;
    if (t->classes & IDC_DW_MONTH)
        return read_month(lexer, i, atom) && stands_alone(lexer, i, atom);
    if (t->classes & IDC_DW_SEASON)
        return read_season(lexer, i, atom) && stands_alone(lexer, i, atom);
    return (t->classes & IDC_DW_QUARTER) && read_quarter(lexer, i, atom) &&
           read_tail_year(lexer, atom->next, atom);
}
