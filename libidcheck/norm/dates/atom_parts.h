/**
 * @file atom_parts.h  What the files that read one date share. One thread at a time.
 *
 * Every reader is given the lexer, the index of a token, and the atom it adds to; it moves
 * atom->next behind what it read and returns false, having promised nothing, when it read nothing.
 */
#ifndef IDC_NORM_DATES_ATOM_PARTS_H
#define IDC_NORM_DATES_ATOM_PARTS_H

#include "norm/dates/atom.h"

/* What a word in front of a number says it counts. */
enum { IDC_LEAD_DAY = 1, IDC_LEAD_MONTH = 2, IDC_LEAD_YEAR = 3 };

static inline const idc_token *at(const idc_lexer *lexer, size_t i)
{
    return idc_lexer_peek(lexer, i);
}

static inline bool is_mark(const idc_token *t, uint32_t mark)
{
    return t->kind == IDC_TOKEN_MARK && t->mark == mark;
}

static inline bool is_glued_mark(const idc_lexer *lexer, size_t i, uint32_t mark)
{
    return is_mark(at(lexer, i), mark) && !at(lexer, i)->spaced && !at(lexer, i + 1)->spaced;
}

static inline bool is_small(const idc_token *t, int low, int high)
{
    return t->kind == IDC_TOKEN_NUMBER && t->digits <= 2 && t->number >= low && t->number <= high;
}

static inline bool has_class(const idc_token *t, uint32_t classes)
{
    return t->kind == IDC_TOKEN_WORD && (t->classes & classes) != 0;
}

static inline bool is_lead(const idc_token *t, int what)
{
    return has_class(t, IDC_DW_LEAD) && t->value == what;
}

static inline bool is_number(const idc_token *t, int digits, int low, int high)
{
    return t->kind == IDC_TOKEN_NUMBER && t->digits == digits && t->number >= low &&
           t->number <= high;
}

/** Nothing stands before token i or from token end on. */
bool idc_atom_is_alone(const idc_lexer *lexer, size_t i, size_t end);

/** Index behind "th", "º" glued to the token before i; behind any letters where a month follows. */
size_t idc_atom_skip_ordinal(const idc_lexer *lexer, size_t i);
size_t idc_atom_skip_suffix(const idc_lexer *lexer, size_t i);

/** Index behind "г.", "年". */
size_t idc_atom_skip_yearmark(const idc_lexer *lexer, size_t i);

/** Index behind "mėn.", "айы" that follows the name of a month. */
size_t idc_atom_skip_monthmark(const idc_lexer *lexer, size_t i);

/** First and last month of a mask of months. */
void idc_atom_set_months(idc_atom *atom, unsigned mask);

/** The year that token i is, 0 when none; whole_date: its day and month are known. */
int idc_atom_year_at(const idc_lexer *lexer, size_t i, bool whole_date);

/** A year, or ' and two digits; and one behind "," "of" "/". */
bool idc_atom_year(const idc_lexer *lexer, size_t i, idc_atom *atom);
bool idc_atom_tail_year(const idc_lexer *lexer, size_t i, idc_atom *atom);

/** What is behind a known year: "-09-01", " June", "年9月1日", nothing. */
bool idc_atom_behind_year(const idc_lexer *lexer, size_t i, idc_atom *atom);

/** "9月1日": month and day with their marks. */
bool idc_atom_marked(const idc_lexer *lexer, size_t i, idc_atom *atom);

/** "Q3", "3rd quarter", "H1". */
bool idc_atom_quarter(const idc_lexer *lexer, size_t i, idc_atom *atom);

/** A date that begins with the number at i. */
bool idc_atom_number(const idc_lexer *lexer, size_t i, idc_atom *atom);

/** Index behind an era and its point; the year that number i is when `before` is added, 0: none. */
size_t idc_atom_skip_era(const idc_lexer *lexer, size_t i);
int idc_atom_era_year(const idc_lexer *lexer, size_t i, int before);

/** Years of eras, months of other calendars, Persian digits, words that say what is counted. */
bool idc_atom_era(const idc_lexer *lexer, size_t i, idc_atom *atom);
bool idc_atom_calendar(const idc_lexer *lexer, size_t i, idc_atom *atom);
bool idc_atom_persian(const idc_lexer *lexer, size_t i, idc_atom *atom);
bool idc_atom_led(const idc_lexer *lexer, size_t i, idc_atom *atom);
bool idc_atom_lead(const idc_lexer *lexer, size_t i, idc_atom *atom);

#endif
