#include "norm/dates/atom_parts.h"

/* Years, and what stands behind them. */

bool idc_token_is_year(const idc_token *t)
{
    return t->kind == IDC_TOKEN_NUMBER && t->digits == 4 && t->number >= 1900 && t->number <= 2099;
}

/* "2015ko", "2015-ж.", "2015'ten", "2015(e)ko": index behind what hangs on a year, or i. */
static size_t skip_hanging(const idc_lexer *lexer, size_t i)
{
    enum { ENDING_BYTES = 4 };
    const idc_token *t = at(lexer, i), *word = at(lexer, i + 1);
    if (is_mark(t, '(') && !t->spaced && word->kind == IDC_TOKEN_WORD &&
        is_mark(at(lexer, i + 2), ')') && has_class(at(lexer, i + 3), IDC_DW_ORDINAL) &&
        !at(lexer, i + 3)->spaced)
        return i + 4;
    if (has_class(t, IDC_DW_ORDINAL) && !t->spaced)
        return i + 1;
    bool hangs = word->kind == IDC_TOKEN_WORD && !t->spaced && !word->spaced;
    if (hangs && is_mark(t, '\'') && word->end - word->begin <= ENDING_BYTES)
        return i + 2;
    return hangs && is_mark(t, '-') && has_class(word, IDC_DW_YEARMARK | IDC_DW_ORDINAL) ? i + 2
                                                                                         : i;
}

size_t idc_atom_skip_yearmark(const idc_lexer *lexer, size_t i)
{
    size_t behind = skip_hanging(lexer, i);
    /* One letter is a mark only with its point: "2015 m.", "2015 r." */
    bool point = is_mark(at(lexer, i + 1), '.') && !at(lexer, i + 1)->spaced;
    if (behind == i && has_class(at(lexer, i), IDC_DW_YEARMARK) &&
        (at(lexer, i)->end - at(lexer, i)->begin > 1 || point))
        behind++;
    if (behind > i && is_mark(at(lexer, behind), '.') && !at(lexer, behind)->spaced)
        behind++;
    return behind;
}

size_t idc_atom_skip_monthmark(const idc_lexer *lexer, size_t i)
{
    const idc_token *t = at(lexer, i);
    if (!has_class(t, IDC_DW_MONTHMARK) || t->unbroken || t->line)
        return i;
    return is_mark(at(lexer, i + 1), '.') && !at(lexer, i + 1)->spaced ? i + 2 : i + 1;
}

/* Nothing stands before token i or from token end on. */
bool idc_atom_is_alone(const idc_lexer *lexer, size_t i, size_t end)
{
    return i == 0 && idc_lexer_back(lexer, 1)->kind == IDC_TOKEN_END &&
           at(lexer, end)->kind == IDC_TOKEN_END;
}

/* Years before 1900 need a whole date, or a character that says year. 0: none. */
int idc_atom_year_at(const idc_lexer *lexer, size_t i, bool whole_date)
{
    const idc_token *t = at(lexer, i);
    if (idc_token_is_year(t))
        return t->number;
    bool marked = has_class(at(lexer, i + 1), IDC_DW_YEARMARK) && at(lexer, i + 1)->unbroken;
    return (whole_date || marked) && is_number(t, 4, 1000, 1899) ? t->number : 0;
}

/* A year, or ' and two digits. */
bool idc_atom_year(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    bool marked = is_mark(at(lexer, i), '\'');
    if (marked)
        i++;
    int year = idc_atom_year_at(lexer, i, atom->day && atom->month && !marked);
    if (year) {
        atom->year = year;
        atom->next = idc_atom_skip_yearmark(lexer, i + 1);
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
bool idc_atom_tail_year(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    for (int k = 0; k < 4; k++, i++) {
        const idc_token *t = at(lexer, i);
        bool link = is_mark(t, ',') || is_mark(t, '.') || is_mark(t, '/') || is_mark(t, '-') ||
                    has_class(t, IDC_DW_OF | IDC_DW_TERM) || is_lead(t, IDC_LEAD_YEAR);
        if (!link)
            break;
    }
    if (has_class(at(lexer, i), IDC_DW_ERA)) { /* "กรกฎาคม พ.ศ. 2560" */
        size_t number = idc_atom_skip_era(lexer, i);
        atom->era = (int16_t)at(lexer, i)->value;
        atom->year = idc_atom_era_year(lexer, number, atom->era);
        atom->next = number + 1;
        return atom->year != 0;
    }
    return idc_atom_year(lexer, i, atom);
}

void idc_atom_set_months(idc_atom *atom, unsigned mask)
{
    for (int m = 12; m >= 1; m--)
        if (mask & (1u << (m - 1)))
            atom->month = m;
    for (int m = 1; m <= 12; m++)
        if (mask & (1u << (m - 1)))
            atom->month_last = m;
}

size_t idc_atom_skip_ordinal(const idc_lexer *lexer, size_t i)
{
    if (has_class(at(lexer, i), IDC_DW_ORDINAL) && !at(lexer, i)->spaced)
        return i + 1;
    return i;
}

/* "31-ое", "3η", "25শে": letters that hang on a day where a month is behind them. */
size_t idc_atom_skip_suffix(const idc_lexer *lexer, size_t i)
{
    size_t j = i;
    if ((is_mark(at(lexer, j), '-') || is_mark(at(lexer, j), ':')) && !at(lexer, j)->spaced)
        j++;
    const idc_token *suffix = at(lexer, j);
    if (suffix->kind != IDC_TOKEN_WORD || suffix->spaced ||
        has_class(suffix, IDC_DW_MONTH | IDC_DW_CALENDAR | IDC_DW_MONTHMARK | IDC_DW_YEARMARK))
        return idc_atom_skip_ordinal(lexer, i);
    size_t month = has_class(at(lexer, j + 1), IDC_DW_OF) ? j + 2 : j + 1;
    return has_class(at(lexer, month), IDC_DW_MONTH | IDC_DW_CALENDAR)
               ? j + 1
               : idc_atom_skip_ordinal(lexer, i);
}

/* "Q3 2020", "3rd quarter of 2020", "H1 2019", and either behind a year. */
bool idc_atom_quarter(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *word = at(lexer, i);
    const idc_token *number = at(lexer, i + 1);
    size_t next = i + 2;
    if (word->kind == IDC_TOKEN_NUMBER) {
        next = idc_atom_skip_ordinal(lexer, i + 1);
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
        (mark != '.' && mark != '/' && t->spaced != at(lexer, i)->spaced) || t->line)
        return false;
    if (idc_day(atom->year, atom->month, t->number) == IDC_DAY_NONE)
        return false;
    atom->day = t->number;
    atom->next = i + 2;
    return true;
}

/* "2014年9月1日", "2014년 9월". */
bool idc_atom_marked(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    size_t j = i + 1;
    if (is_mark(at(lexer, j), '-') && !at(lexer, j)->spaced &&
        at(lexer, j + 1)->kind == IDC_TOKEN_WORD && !at(lexer, j + 1)->spaced)
        j += 2; /* "3-р сар" */
    else if (is_mark(at(lexer, j), '.') && !at(lexer, j)->spaced)
        j++; /* "3. ayı" */
    if (!is_small(at(lexer, i), 1, 12) || !has_class(at(lexer, j), IDC_DW_MONTHMARK))
        return false;
    atom->month = atom->month_last = at(lexer, i)->number;
    atom->next = ++j;
    const idc_token *behind = at(lexer, j + 1);
    if (!is_small(at(lexer, j), 1, 31))
        return true;
    if (has_class(behind, IDC_DW_DAYMARK)) {
        atom->day = at(lexer, j)->number;
        atom->next = j + 2;
    } else if (!at(lexer, j)->spaced && behind->kind == IDC_TOKEN_END) {
        atom->day = at(lexer, j)->number;
        atom->next = j + 1;
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
    if (mark->mark != '-' && mark->mark != '.' && mark->mark != '/')
        return false;
    /* A third number, or nothing else at all, shows what the two are. */
    const idc_token *third = at(lexer, i + 3);
    bool sure = (is_mark(at(lexer, i + 2), mark->mark) && is_small(third, 1, 31) &&
                 idc_day(atom->year, t->number, third->number) != IDC_DAY_NONE) ||
                (idc_atom_is_alone(lexer, i - 1, i + 2) &&
                 (t->number <= atom->year % 100 || t->digits == 1 || mark->mark == '.'));
    if (mark->mark == '-' && (mark->spaced || t->spaced || t->digits != 2) && !sure)
        return false;
    if (mark->mark == '.' && !sure) {
        const idc_token *after = at(lexer, i + 2);
        if (mark->spaced || (t->spaced && after->kind == IDC_TOKEN_WORD))
            return false;
    }
    atom->month = atom->month_last = t->number;
    atom->next = i + 2;
    atom->bare = false;
    if (!read_tail_day(lexer, i + 2, mark->mark, atom))
        atom->academic = t->digits == 2 && t->number == (atom->year + 1) % 100;
    if (atom->day == 0)
        atom->next = has_class(at(lexer, i + 2), IDC_DW_MONTHMARK) ? i + 3 : i + 2;
    return true;
}

/* A month's own year is behind it; past a dash with spaces stands the end of a range. */
static bool has_own_year(const idc_lexer *lexer, size_t i)
{
    idc_atom tail = {.short_year = -1};
    if (is_mark(at(lexer, i), '.') && !at(lexer, i)->spaced)
        i++;
    if ((is_mark(at(lexer, i), '-') && at(lexer, i)->spaced) ||
        !idc_atom_tail_year(lexer, i, &tail))
        return false;
    /* The year of a next date that has its month behind it too: "2015. márciustól 2018. júniusig"
     */
    i = is_mark(at(lexer, tail.next), '.') ? tail.next + 1 : tail.next;
    return !has_class(at(lexer, i), IDC_DW_MONTH);
}

/* What may stand behind the day that ends a date. */
static bool ends_date(const idc_token *t)
{
    return t->kind == IDC_TOKEN_END || is_mark(t, '.') || is_mark(t, '-') || is_mark(t, ')') ||
           has_class(t, IDC_DW_SEP);
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
    if ((t->classes & IDC_DW_QUARTER) && idc_atom_quarter(lexer, i, &tail)) {
        atom->month = tail.month;
        atom->month_last = tail.month_last;
        atom->next = tail.next;
        return true;
    }
    if (!(t->classes & (IDC_DW_MONTH | IDC_DW_SEASON)) ||
        ((t->classes & IDC_DW_WEAK) && !t->capital))
        return false;
    if (has_own_year(lexer, i + 1))
        return false;
    atom->next = i + 1;
    if (t->classes & IDC_DW_SEASON) {
        atom->season = t->value;
        return true;
    }
    idc_atom_set_months(atom, t->value);
    if (is_mark(at(lexer, i + 1), '.') && !at(lexer, i + 1)->spaced)
        atom->next = ++i + 1;
    bool glued = is_glued_mark(lexer, i + 1, '-') || is_glued_mark(lexer, i + 1, '/');
    i += glued;
    t = at(lexer, i + 1);
    if (is_small(t, 1, 31) && !t->line && atom->month == atom->month_last &&
        (glued || ends_date(at(lexer, i + 2))) &&
        idc_day(atom->year, atom->month, t->number) != IDC_DAY_NONE) {
        atom->day = t->number;
        atom->next = i + 2;
    }
    return true;
}

/* What may stand behind the mark of a year: "9月1日", "17 марта". */
static bool read_behind_mark(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    if (has_class(at(lexer, i), IDC_DW_OF) || is_mark(at(lexer, i), ','))
        i++;
    if (idc_atom_marked(lexer, i, atom))
        return true;
    size_t j = is_small(at(lexer, i), 1, 31) ? idc_atom_skip_suffix(lexer, i + 1) : i;
    if (j > i && is_mark(at(lexer, j), '.') && !at(lexer, j)->spaced)
        j++;
    if (!has_class(at(lexer, j), IDC_DW_MONTH) || at(lexer, j)->line ||
        ((at(lexer, j)->classes & IDC_DW_WEAK) && !at(lexer, j)->capital) ||
        has_own_year(lexer, j + 1))
        return false;
    idc_atom_set_months(atom, at(lexer, j)->value);
    if (j > i)
        atom->day = at(lexer, i)->number;
    atom->next = idc_atom_skip_monthmark(lexer, j + 1);
    return true;
}

/* The year is known; i is behind it. */
bool idc_atom_behind_year(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    atom->next = i;
    atom->bare = true;
    if (is_mark(at(lexer, i), '.') && has_class(at(lexer, i + 1), IDC_DW_YEARMARK))
        i++; /* "2016. gada" */
    size_t behind = idc_atom_skip_yearmark(lexer, i);
    if (behind > i) {
        atom->next = behind;
        if (read_behind_mark(lexer, atom->next, atom))
            atom->bare = false;
        return true;
    }
    if (read_numeric_tail(lexer, i, atom))
        return true;
    atom->bare = !read_worded_tail(lexer, i, atom);
    return true;
}
