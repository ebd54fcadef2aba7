/**
 * @file atom.h  One date as written: what its tokens say, before a range gives it what it lacks.
 * One thread at a time.
 */
#ifndef IDC_NORM_DATES_ATOM_H
#define IDC_NORM_DATES_ATOM_H

#include "norm/dates/calendars.h"
#include "norm/dates/lex.h"

typedef struct idc_atom {
    size_t next;           /* token behind it */
    idc_calendar calendar; /* that year, month and day are of */
    int year;              /* 0: not said */
    int year_last;         /* "20082012"; else 0 */
    int era;               /* what was added to the years of an era; 0: none */
    int month;             /* 1..12, 0: not said */
    int month_last;        /* names that languages share, quarters; else month */
    int day;               /* 0: not said */
    int day_last;          /* "26-27 September 2019"; else 0 */
    int swapped_day;       /* "5/3/2019" the other way round; 0 when there is one reading */
    int short_year;        /* two digits that may be the year; -1: none */
    int season;            /* 21..24 */
    bool approximate;      /* about */
    bool expected;
    bool digits_only; /* "201409": a date only where nothing else is */
    bool short_mark;  /* the two digits had an apostrophe: they are a year */
    bool bare;        /* a year and no more */
    bool academic;    /* "2011-12": may be two years */
    bool weak;        /* its month is an everyday word in small letters */
} idc_atom;

/** Reads a date at token i. @return false when none begins there. */
bool idc_atom_read(const idc_lexer *lexer, size_t i, idc_atom *atom);

/** Reads the number at token i as a year of an era, `before` added, and what follows it. */
bool idc_atom_in_era(const idc_lexer *lexer, size_t i, int before, idc_atom *atom);

/** Where the date lies that has a year: earliest to latest day. */
idc_endpoint idc_atom_endpoint(const idc_atom *atom);

/** Four digits from 1900 to 2099. */
bool idc_token_is_year(const idc_token *t);

#endif
