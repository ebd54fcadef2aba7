#include "norm/dates/atom_parts.h"

/* One token of lookahead decides every step; nothing is tried twice but a year behind a month. */

static bool is_plain_word(const idc_token *t)
{
    return t->kind == IDC_TOKEN_WORD && !t->unbroken &&
           !(t->classes & (IDC_DW_MONTH | IDC_DW_SEASON | IDC_DW_SEP | IDC_DW_NOW | IDC_DW_PREP |
                           IDC_DW_OF | IDC_DW_SINCE | IDC_DW_APPROX | IDC_DW_EXPECTED |
                           IDC_DW_PART | IDC_DW_WEEKDAY | IDC_DW_YEARMARK | IDC_DW_DURATION));
}

/* "12:00:00" between a day and its year. */
static size_t skip_time(const idc_lexer *lexer, size_t i)
{
    if (!is_small(at(lexer, i), 0, 24) || !is_glued_mark(lexer, i + 1, ':'))
        return i;
    for (i++; is_glued_mark(lexer, i, ':') && is_small(at(lexer, i + 1), 0, 60);)
        i += 2;
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
    size_t after = idc_atom_skip_ordinal(lexer, i + 1);
    if (!dash && t->number >= 1 && t->number <= 31) {
        size_t j = after;
        int last = 0;
        if (is_mark(at(lexer, j), '-') && is_small(at(lexer, j + 1), t->number + 1, 31)) {
            last = at(lexer, j + 1)->number;
            j = idc_atom_skip_ordinal(lexer, j + 2);
        }
        atom->day = t->number;
        if (idc_atom_tail_year(lexer, skip_time(lexer, j), atom)) {
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
    idc_atom_set_months(atom, t->value);
    atom->next = ++i;
    atom->weak = (t->classes & IDC_DW_WEAK) && !t->capital;
    if ((is_mark(at(lexer, i), '.') || is_mark(at(lexer, i), ')')) && !at(lexer, i)->spaced)
        atom->next = ++i;
    if (!idc_atom_tail_year(lexer, i, atom))
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
    if (!idc_atom_tail_year(lexer, i + 1, atom) || atom->year == 0)
        return true;
    const idc_token *next = at(lexer, atom->next + 1);
    if ((is_glued_mark(lexer, atom->next, '/') || is_glued_mark(lexer, atom->next, '-')) &&
        next->kind == IDC_TOKEN_NUMBER &&
        ((next->digits == 2 && next->number == (atom->year + 1) % 100) ||
         (next->digits == 4 && next->number == atom->year + 1 && atom->season == 24)))
        atom->next += 2;
    return true;
}

/* "1월 12일, 2016년": month and day with their marks, and the year behind; i is the month. */
static bool read_marked_month(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    if (!idc_atom_marked(lexer, i, atom))
        return false;
    idc_atom whole = *atom;
    size_t j = atom->next;
    if (is_mark(at(lexer, j), ','))
        j++;
    bool spaced = !at(lexer, atom->next - 1)->unbroken; /* "3-р сар 2015" */
    if ((whole.day || spaced) && idc_atom_year(lexer, j, &whole))
        *atom = whole;
    return true;
}

static bool read_year_first(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    atom->year = at(lexer, i)->number;
    return idc_atom_behind_year(lexer, i + 1, atom);
}

/* "1789-01-29": a year of before 1900 in a whole date. */
static bool read_old_date(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    atom->year = idc_atom_year_at(lexer, i, true);
    return atom->year && idc_atom_behind_year(lexer, i + 1, atom) &&
           (atom->day || has_class(at(lexer, i + 1), IDC_DW_YEARMARK));
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
    /* "07. 2017.", as Croatian and Slovene put points behind all numbers */
    bool pointed = first->digits == 2 && is_mark(mark, '.') && !mark->spaced &&
                   idc_token_is_year(second) && is_mark(at(lexer, i + 3), '.') &&
                   !at(lexer, i + 3)->spaced;
    if (second->kind != IDC_TOKEN_NUMBER || second->line ||
        (mark->mark != '/' && mark->mark != '.' && mark->mark != '-') ||
        (mark->mark != '/' && (mark->spaced || second->spaced) && !pointed &&
         !(is_mark(at(lexer, i + 3), mark->mark) && idc_token_is_year(at(lexer, i + 4)))))
        return false;
    if (idc_token_is_year(second) && first->number >= 1 && first->number <= 12) {
        atom->month = atom->month_last = first->number;
        atom->year = second->number;
        atom->next = idc_atom_skip_yearmark(lexer, i + 3);
        return true;
    }
    if (second->digits > 2)
        return false;
    if (is_mark(at(lexer, i + 3), mark->mark) && idc_token_is_year(at(lexer, i + 4)) &&
        !at(lexer, i + 4)->line) {
        atom->year = at(lexer, i + 4)->number;
        atom->next = idc_atom_skip_yearmark(lexer, i + 5);
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

/* "31 10 1974", "11 - 2016": nothing else is there. */
static bool read_spaced(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *first = at(lexer, i), *second = at(lexer, i + 1), *third = at(lexer, i + 2);
    if (is_small(second, 1, 31) && idc_token_is_year(third) && idc_atom_is_alone(lexer, i, i + 3)) {
        atom->year = third->number;
        atom->next = i + 3;
        return set_day_month(atom, first->number, second->number, ' ');
    }
    if ((is_mark(second, '-') || is_mark(second, '.')) && is_small(first, 1, 12) &&
        idc_token_is_year(third) && idc_atom_is_alone(lexer, i, i + 3)) {
        atom->month = atom->month_last = first->number;
        atom->year = third->number;
        atom->next = i + 3;
        return true;
    }
    return false;
}

/* "5 March 2019", "5th of March", "5. März 2019", "26-27 Sept 2019", "05-Sep-2014". */
static bool read_day_first(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    int first = at(lexer, i)->number;
    int last = 0;
    size_t j = idc_atom_skip_suffix(lexer, i + 1);
    if (first < 1 || first > 31)
        return false;
    if (is_mark(at(lexer, j), '-') && is_small(at(lexer, j + 1), first + 1, 31)) {
        last = at(lexer, j + 1)->number;
        j = idc_atom_skip_ordinal(lexer, j + 2);
    }
    if (((is_mark(at(lexer, j), '.') || is_mark(at(lexer, j), ',')) && !at(lexer, j)->spaced) ||
        is_glued_mark(lexer, j, '-') || is_glued_mark(lexer, j, '/'))
        j++;
    if (has_class(at(lexer, j), IDC_DW_OF | IDC_DW_PREP) && !has_class(at(lexer, j), IDC_DW_MONTH))
        j++;
    const idc_token *month = at(lexer, j);
    if (month->line)
        return false;
    if (is_lead(month, IDC_LEAD_MONTH)) {
        atom->day = first;
        return idc_atom_led(lexer, j, atom);
    }
    if (has_class(month, IDC_DW_CALENDAR) && !has_class(month, IDC_DW_MONTH)) {
        atom->day = first;
        return idc_atom_calendar(lexer, j, atom);
    }
    if (!has_class(month, IDC_DW_MONTH))
        return false;
    idc_atom_set_months(atom, month->value);
    atom->weak = (month->classes & IDC_DW_WEAK) && !month->capital;
    atom->next = j + 1;
    if (is_mark(at(lexer, j + 1), '.') && !at(lexer, j + 1)->spaced)
        atom->next = ++j + 1;
    atom->day = first;
    atom->day_last = last;
    idc_atom_tail_year(lexer, j + 1, atom);
    return true;
}

/* "2010 01 29": nothing else is there. */
static bool read_year_spaced(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *month = at(lexer, i + 1), *day = at(lexer, i + 2);
    if (!is_small(month, 1, 12) || !is_small(day, 1, 31) || !idc_atom_is_alone(lexer, i, i + 3))
        return false;
    atom->year = at(lexer, i)->number;
    atom->month = atom->month_last = month->number;
    atom->day = day->number;
    atom->next = i + 3;
    return idc_day(atom->year, atom->month, atom->day) != IDC_DAY_NONE;
}

bool idc_atom_number(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *t = at(lexer, i);
    if (idc_token_is_year(t))
        return !read_year_spaced(lexer, i, atom) ? read_year_first(lexer, i, atom) : true;
    if (t->digits == 4 && t->persian && idc_calendar_has_year(IDC_CALENDAR_PERSIAN, t->number))
        return idc_atom_persian(lexer, i, atom);
    if (t->digits == 4)
        return read_old_date(lexer, i, atom);
    if (t->digits == 8 || t->digits == 6)
        return read_glued(t, i, atom);
    if (t->digits > 2)
        return false;
    if (at(lexer, i + 1)->kind == IDC_TOKEN_MARK && read_small_numeric(lexer, i, atom))
        return true;
    if (read_day_first(lexer, i, atom))
        return true;
    if (idc_atom_quarter(lexer, i, atom))
        return idc_atom_tail_year(lexer, atom->next, atom);
    return read_marked_month(lexer, i, atom) || read_spaced(lexer, i, atom);
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
    if (before->kind == IDC_TOKEN_END || at(lexer, i)->gap)
        return !is_plain_word(at(lexer, atom->next));
    return !is_plain_word(before);
}

bool idc_atom_read(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    *atom = (idc_atom){.short_year = -1};
    i = read_prefix(lexer, i, atom);
    if (is_lead(at(lexer, i), IDC_LEAD_MONTH) && has_class(at(lexer, i + 1), IDC_DW_MONTH))
        i++; /* "bulan Maret", "ខែមីនា" */
    const idc_token *t = at(lexer, i);
    if (t->kind == IDC_TOKEN_NUMBER)
        return idc_atom_number(lexer, i, atom) && stands_alone(lexer, i, atom);
    if (t->kind == IDC_TOKEN_MARK && t->mark == '\'') {
        atom->bare = true;
        return idc_atom_year(lexer, i, atom);
    }
    if (t->kind != IDC_TOKEN_WORD)
        return false;
    if (t->classes & IDC_DW_MONTH)
        return read_month(lexer, i, atom) && stands_alone(lexer, i, atom);
    if (t->classes & IDC_DW_SEASON)
        return read_season(lexer, i, atom) && stands_alone(lexer, i, atom);
    if (t->classes & IDC_DW_CALENDAR)
        return idc_atom_calendar(lexer, i, atom);
    if (t->classes & IDC_DW_ERA)
        return idc_atom_era(lexer, i, atom);
    if (t->classes & IDC_DW_LEAD)
        return idc_atom_lead(lexer, i, atom);
    return (t->classes & IDC_DW_QUARTER) && idc_atom_quarter(lexer, i, atom) &&
           idc_atom_tail_year(lexer, atom->next, atom);
}
