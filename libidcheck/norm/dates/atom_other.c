#include "norm/dates/atom_parts.h"

/* Dates of other calendars and eras, and of languages that say what each number counts. */

int idc_atom_era_year(const idc_lexer *lexer, size_t i, int before)
{
    const idc_token *t = at(lexer, i);
    bool first = idc_str_is(idc_str_sub(lexer->text, t->begin, t->end), "元");
    bool counted = t->kind == IDC_TOKEN_NUMBER && t->digits <= (before < 0 ? 4 : 3);
    if ((!counted && !first) || t->line)
        return 0;
    if (before < 0 && idc_token_is_year(t))
        return t->number; /* the lexer counted it already */
    int year = before + (first ? 1 : t->number);
    return year >= 1868 && year <= 2099 ? year : 0;
}

size_t idc_atom_skip_era(const idc_lexer *lexer, size_t i)
{
    return is_mark(at(lexer, i + 1), '.') && !at(lexer, i + 1)->spaced ? i + 2 : i + 1;
}

bool idc_atom_in_era(const idc_lexer *lexer, size_t i, int before, idc_atom *atom)
{
    atom->era = before;
    atom->year = idc_atom_era_year(lexer, i, before);
    return atom->year && idc_atom_behind_year(lexer, i + 1, atom);
}

/* "平成26年4月", "พ.ศ. 2562", "民國 103": the era, the year in it, and what follows a year. */
bool idc_atom_era(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    return idc_atom_in_era(lexer, idc_atom_skip_era(lexer, i), (int16_t)at(lexer, i)->value, atom);
}

/* "Farvardin 1398", "15 Ramadan 1440": i is the month of another calendar. */
bool idc_atom_calendar(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *month = at(lexer, i++);
    idc_calendar calendar = (idc_calendar)(month->value >> 4);
    int day = atom->day;
    if (!day && is_small(at(lexer, i), 1, 31) && is_mark(at(lexer, i + 1), ',')) {
        day = at(lexer, i)->number;
        i += 2;
    }
    for (int k = 0; k < 3; k++, i++)
        if (!is_mark(at(lexer, i), ',') && !has_class(at(lexer, i), IDC_DW_OF) &&
            !is_lead(at(lexer, i), IDC_LEAD_YEAR))
            break;
    const idc_token *year = at(lexer, i);
    if (year->kind != IDC_TOKEN_NUMBER || year->digits != 4 ||
        idc_calendar_day(calendar, year->number, month->value & 15, day) == IDC_DAY_NONE)
        return false;
    atom->calendar = calendar;
    atom->year = year->number;
    atom->month = atom->month_last = month->value & 15;
    atom->day = day;
    atom->next = idc_atom_skip_yearmark(lexer, i + 1);
    return true;
}

/* "۱۳۹۸/۰۱/۱۵", "۱۳۹۸": digits of Persian and a year of its calendar. */
bool idc_atom_persian(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *mark = at(lexer, i + 1), *month = at(lexer, i + 2), *day = at(lexer, i + 4);
    atom->calendar = IDC_CALENDAR_PERSIAN;
    atom->year = at(lexer, i)->number;
    atom->next = i + 1;
    atom->bare = true;
    if ((is_mark(mark, '/') || is_mark(mark, '-')) && is_small(month, 1, 12) && !month->spaced) {
        bool whole = is_mark(at(lexer, i + 3), mark->mark) && is_small(day, 1, 31);
        atom->month = atom->month_last = month->number;
        atom->day = whole ? day->number : 0;
        atom->next = i + (whole ? 5 : 3);
        atom->bare = false;
    }
    return idc_calendar_day(atom->calendar, atom->year, atom->month ? atom->month : 1, atom->day) !=
           IDC_DAY_NONE;
}

/* "ngày 3 tháng 3 năm 2017": words say what each number counts; i is behind the day, if any. */
bool idc_atom_led(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    const idc_token *lead = at(lexer, i), *number = at(lexer, i + 1);
    bool letter = lead->end - lead->begin == 1; /* "T3/2015" */
    if (!is_lead(lead, IDC_LEAD_MONTH) || !is_small(number, 1, 12) || (letter && number->spaced))
        return false;
    atom->month = atom->month_last = number->number;
    atom->next = i + 2;
    return idc_atom_tail_year(lexer, i + 2, atom) || !letter;
}

bool idc_atom_lead(const idc_lexer *lexer, size_t i, idc_atom *atom)
{
    if (is_lead(at(lexer, i), IDC_LEAD_DAY)) {
        if (!is_small(at(lexer, i + 1), 1, 31))
            return false;
        atom->day = at(lexer, i + 1)->number;
        if (is_lead(at(lexer, i + 2), IDC_LEAD_MONTH))
            return idc_atom_led(lexer, i + 2, atom);
        atom->day = 0;
        return idc_atom_number(lexer, i + 1, atom);
    }
    if (is_lead(at(lexer, i), IDC_LEAD_MONTH))
        return idc_atom_led(lexer, i, atom);
    const idc_token *year = at(lexer, i + 1);
    if (year->kind != IDC_TOKEN_NUMBER)
        return false;
    if (year->digits == 4 && !idc_token_is_year(year) && !year->persian) {
        int christian = idc_atom_year_at(lexer, i + 1, false);
        atom->year = christian;
        return christian && idc_atom_behind_year(lexer, i + 2, atom);
    }
    return idc_atom_number(lexer, i + 1, atom) && atom->year != 0;
}
