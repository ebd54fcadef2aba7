/**
 * @file timeline.h  All roles of a case laid out on one axis of years, by source.
 *
 * A role is drawn from the first day it can have begun to the last day it can have ended; what is
 * certain is the part between. Built on scratch memory; any thread.
 */
#ifndef IDC_EXPORT_TIMELINE_H
#define IDC_EXPORT_TIMELINE_H

#include "export/words.h"

#define IDC_BARS_MAX 200      /* roles drawn; the rest is counted */
#define IDC_BAR_NUMBERS_MAX 4 /* findings named at one role */

/** One role. Days are on the axis; first <= sure_begin and sure_end <= last. */
typedef struct idc_bar {
    const idc_record *record;
    int32_t first, sure_begin; /* began somewhere between */
    int32_t sure_end, last;    /* ended somewhere between; sure_end < sure_begin: nothing is sure */
    bool open;                 /* still going on at the source's date */
    bool reversed;             /* ends before it starts, as written */
    uint32_t numbers[IDC_BAR_NUMBERS_MAX]; /* shown numbers of findings that cite its dates */
    size_t number_count;
    idc_str label;       /* "Firm · Title", shown form, not yet escaped */
    int32_t x, x_end;    /* of the bar, in 1/10 user units */
    int32_t label_width; /* room for the label, in 1/10 user units */
    int32_t row;         /* in its lane, from 0 */
} idc_bar;

/** The roles of one source. */
typedef struct idc_lane {
    uint32_t source;
    size_t first, count; /* bars */
    int32_t rows;
} idc_lane;

typedef struct idc_chart {
    idc_bar *bars;
    size_t bar_count;
    idc_lane *lanes;
    size_t lane_count;
    int32_t first_year, last_year; /* the axis runs from 1 January of one to that of the other */
    int32_t first_day, last_day;
    size_t undated, left_out; /* roles not drawn */
} idc_chart;

/** Width of the drawing and its margins, in 1/10 user units. */
#define IDC_TIMELINE_WIDTH 9600
#define IDC_TIMELINE_MARGIN 160
#define IDC_TIMELINE_NOTE 1500 /* room of "(ends before it starts)" */

/** Lays out the roles of a report. IDC_ERR_NOMEM. */
idc_status idc_chart_make(const idc_report *report, const idc_outline *outline, idc_arena *scratch,
                          idc_chart *out);

/** Place of a day on the axis, in 1/10 user units; days past it stand at its ends. */
int32_t idc_chart_x(const idc_chart *timeline, int32_t day);

/** Numbers of the findings that rest on a record's dates; returns how many there are. */
size_t idc_chart_numbers(const idc_report *report, const idc_outline *outline,
                         const idc_record *record, uint32_t *numbers, size_t max);

/** Width of text at 12 units, guessed on the wide side, in 1/10 user units. */
int32_t idc_chart_text_width(idc_str text);

#endif
