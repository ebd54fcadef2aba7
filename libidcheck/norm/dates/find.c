#include "norm/dates/atom.h"

/* A range is an atom, what parts two, and an atom or "present"; each borrows from the other what
 * only one of them says. All lookahead is bounded by the lexer's window. */

enum { WHOLE_MAX = 120 }; /* bytes of a field that is one date; fits the lexer's window */

typedef struct idc_finder {
    idc_lexer lexer;
    int32_t as_of_day;
    int as_of_year; /* 0: unknown */
    bool whole;     /* idc_date_read: "2011-12" is ISO 8601, digits alone may be a date */
} idc_finder;

typedef struct idc_reading {
    idc_atom start, end;
    bool has_start, has_end, open_end, shared;
    size_t next;
} idc_reading;

static const idc_token *at(const idc_finder *f, size_t i)
{
    return idc_lexer_peek(&f->lexer, i);
}

static bool is_mark(const idc_token *t, uint32_t mark)
{
    return t->kind == IDC_TOKEN_MARK && t->mark == mark;
}

static bool has_class(const idc_token *t, uint32_t classes)
{
    return t->kind == IDC_TOKEN_WORD && (t->classes & classes) != 0;
}

static int full_year(const idc_finder *f, int short_year)
{
    int newest = f->as_of_year ? f->as_of_year + 10 : 2049;
    int year = newest / 100 * 100 + short_year;
    return year > newest ? year - 100 : year;
}

static void take_short_year(const idc_finder *f, idc_atom *atom)
{
    if (atom->year == 0 && atom->short_year >= 0) {
        atom->year = full_year(f, atom->short_year);
        atom->day = 0;
    }
}

static bool is_same_shape(const idc_atom *a, const idc_atom *b)
{
    return a->bare == b->bare && (a->day != 0) == (b->day != 0);
}

static int order_key(const idc_atom *a)
{
    int month = a->month ? a->month : a->season ? (a->season - 20) * 3 - 1 : 0;
    return (a->year * 16 + month) * 32 + a->day;
}

/* Gives the start the year of the end: "Jan-Mar 2016"; "Nov-Feb 2015" began the year before. */
static bool share_year_back(const idc_finder *f, idc_atom *start, const idc_atom *end)
{
    if (start->year)
        return true;
    bool marked = start->short_mark || (start->short_year >= 0 && end->day == 0);
    if (marked && (end->month || end->bare)) {
        take_short_year(f, start);
        return true;
    }
    if (start->season ? !end->season : !start->month || end->bare)
        return false;
    start->year = end->year;
    if (order_key(start) > order_key(end) && start->season != 24)
        start->year--;
    return true;
}

/* Gives the end the year of the start: "2016 Jan - Mar". */
static bool share_year_on(const idc_finder *f, const idc_atom *start, idc_atom *end)
{
    if (end->year)
        return start->calendar == end->calendar;
    if (end->short_year >= 0 && (end->month == 0 || end->short_mark || start->day == 0)) {
        take_short_year(f, end);
        return end->year >= start->year;
    }
    if (!end->month || !start->month || (end->day && !start->day))
        return false;
    end->year = start->year;
    return order_key(end) >= order_key(start);
}

static size_t skip_separators(const idc_finder *f, size_t i, bool between)
{
    for (int k = 0; k < 5; k++, i++) {
        const idc_token *t = at(f, i);
        bool part = is_mark(t, '-') || is_mark(t, '~') || is_mark(t, '>') || is_mark(t, 0x2026) ||
                    has_class(t, IDC_DW_SEP) || (between && has_class(t, IDC_DW_AND)) ||
                    (is_mark(t, '.') && is_mark(at(f, i + 1), '.')) ||
                    (is_mark(t, '.') && k > 0 && is_mark(at(f, i - 1), '.')) ||
                    (is_mark(t, '.') && k > 0 && !t->spaced &&
                     has_class(at(f, i - 1), IDC_DW_SEP)) || /* "t.o.m." */
                    ((is_mark(t, ',') || is_mark(t, '.')) && k == 0 &&
                     (is_mark(at(f, i + 1), '-') || is_mark(at(f, i + 1), '~') ||
                      has_class(at(f, i + 1), IDC_DW_SEP))) ||
                    (k > 0 && has_class(t, IDC_DW_OF) && !has_class(t, IDC_DW_NOW | IDC_DW_MONTH));
        if (!part)
            break;
    }
    return i;
}

/* "2016-17", "1985- 86", "1999-00": two digits that go on from a bare year. */
static bool read_short_end(const idc_finder *f, size_t i, idc_reading *r)
{
    const idc_token *t = at(f, i);
    const idc_token *after = at(f, i + 1);
    int tail = r->start.year % 100;
    if (!r->start.bare || t->kind != IDC_TOKEN_NUMBER || t->digits != 2 || r->start.year == 0)
        return false;
    if (after->kind == IDC_TOKEN_NUMBER ||
        (after->kind == IDC_TOKEN_MARK && !after->spaced && !at(f, i + 2)->spaced &&
         at(f, i + 2)->kind == IDC_TOKEN_NUMBER))
        return false;
    if (t->number <= tail && !(t->number < 20 && tail >= 70))
        return false;
    r->end = (idc_atom){.bare = true, .short_year = -1, .next = i + 1};
    r->end.year = r->start.year - tail + t->number + (t->number <= tail ? 100 : 0);
    return true;
}

/* "平成27年3月～30年6月", "พ.ศ. 2558 - 2561": the era stands for both. */
static bool read_era_end(const idc_finder *f, size_t i, idc_reading *r)
{
    r->end = (idc_atom){.short_year = -1};
    bool marked = has_class(at(f, i + 1), IDC_DW_YEARMARK);
    return (marked || r->start.era < 0) && !idc_token_is_year(at(f, i)) &&
           idc_atom_in_era(&f->lexer, i, r->start.era, &r->end) && r->end.year >= r->start.year;
}

static bool read_end(const idc_finder *f, size_t i, idc_reading *r)
{
    if (has_class(at(f, i), IDC_DW_NOW)) {
        take_short_year(f, &r->start);
        r->open_end = r->start.year != 0;
        r->next = i + 1;
        return r->open_end;
    }
    bool era = r->start.era && read_era_end(f, i, r);
    if (era || (idc_atom_read(&f->lexer, i, &r->end) && !r->end.digits_only)) {
        idc_atom start = r->start;
        if (start.year && share_year_on(f, &start, &r->end)) {
            r->next = r->end.next;
            return r->has_end = true;
        }
        if (!start.year && r->end.year == 0 && start.short_year >= 0 && r->end.short_year >= 0) {
            take_short_year(f, &start);
            take_short_year(f, &r->end);
        }
        if (!start.year && r->end.year == 0 && r->end.short_mark)
            take_short_year(f, &r->end);
        if (r->end.year && share_year_back(f, &start, &r->end)) {
            r->shared = r->start.year == 0;
            r->start = start;
            r->next = r->end.next;
            return r->has_end = true;
        }
    }
    if (read_short_end(f, i, r)) {
        r->next = r->end.next;
        return r->has_end = true;
    }
    return false;
}

/* Nothing parts them: "March 2014 June 2016", "2007Present". A third date makes it a list. */
static bool read_lost(const idc_finder *f, size_t i, idc_reading *r)
{
    idc_atom third;
    const idc_token *t = at(f, i);
    if (t->line && i > 0)
        return false;
    if (has_class(t, IDC_DW_NOW)) {
        const idc_token *after = at(f, i + 1);
        bool word = after->kind == IDC_TOKEN_WORD && !after->line && !after->unbroken &&
                    !has_class(after, IDC_DW_DURATION | IDC_DW_NOW);
        take_short_year(f, &r->start);
        /* A phrase ("to present", "till date") holds its own separator. */
        bool phrase =
            idc_str_find_byte(idc_str_sub(f->lexer.text, t->begin, t->end), ' ', 0) != SIZE_MAX;
        r->open_end = (!word || phrase) && r->start.year != 0;
        r->next = i + 1;
        return r->open_end;
    }
    if (!idc_atom_read(&f->lexer, i, &r->end) || r->end.digits_only || r->end.weak)
        return false;
    idc_atom start = r->start;
    if (start.year == 0 && r->end.year == 0 && start.short_year >= 0 && r->end.short_year >= 0 &&
        start.month && r->end.month) {
        take_short_year(f, &start);
        take_short_year(f, &r->end);
    }
    if (start.year == 0 && r->end.year && r->end.day == 0 && start.short_year < 0 && start.month &&
        r->end.month && start.day == 0)
        share_year_back(f, &start, &r->end);
    if (!start.year || !r->end.year || !is_same_shape(&start, &r->end) ||
        order_key(&start) > order_key(&r->end))
        return false;
    if (!at(f, r->end.next)->line && idc_atom_read(&f->lexer, r->end.next, &third) && third.year &&
        is_same_shape(&r->end, &third))
        return false;
    r->start = start;
    r->next = r->end.next;
    return r->has_end = true;
}

/* "2014/2016" where both are years, or spaces stand around the slash; else it parts no range. */
static bool read_slash_end(const idc_finder *f, size_t i, idc_reading *r)
{
    if (!is_mark(at(f, i), '/') || !r->start.year)
        return false;
    /* "2019-03 / 2021-06" */
    if (at(f, i)->spaced && at(f, i + 1)->spaced && r->start.month)
        return read_end(f, i + 1, r) && (r->open_end || order_key(&r->start) <= order_key(&r->end));
    if (!r->start.bare)
        return false;
    if (idc_token_is_year(at(f, i + 1)) && idc_atom_read(&f->lexer, i + 1, &r->end) &&
        r->end.bare && r->end.year >= r->start.year) {
        r->next = r->end.next;
        return r->has_end = true;
    }
    if (!at(f, i)->spaced && !at(f, i + 1)->spaced && read_short_end(f, i + 1, r)) {
        r->next = r->end.next;
        return r->has_end = true;
    }
    return false;
}

static void split_glued_years(idc_reading *r)
{
    r->end = (idc_atom){.bare = true, .short_year = -1, .next = r->start.next};
    r->end.year = r->start.year_last;
    r->start.bare = true;
    r->has_end = true;
}

/* "2011-12" alone: two school years in prose, a month where the whole field is the date. */
static void split_academic(const idc_finder *f, idc_reading *r)
{
    if (r->has_end || r->open_end || !r->start.academic || f->whole)
        return;
    r->start.month = r->start.month_last = 0;
    r->end = (idc_atom){.bare = true, .short_year = -1, .year = r->start.year + 1};
    r->start.bare = r->has_end = true;
}

/* "2015 óta", "märtsist 2015": a word behind the start, or one of its endings, says since. */
static bool is_said_behind(const idc_finder *f, idc_reading *r)
{
    const idc_token *behind = at(f, r->next);
    bool said = !behind->line &&
                (has_class(behind, IDC_DW_BEHIND) || (is_mark(behind, '~') && /* "2015年3月～" */
                                                      at(f, r->next + 1)->kind == IDC_TOKEN_END));
    r->next += said;
    for (size_t i = 0; i < r->start.next; i++)
        said = said || has_class(at(f, i), IDC_DW_BEHIND);
    return said;
}

static bool read_from_start(const idc_finder *f, size_t i, bool between, bool since, idc_reading *r)
{
    if (!idc_atom_read(&f->lexer, i, &r->start))
        return false;
    r->has_start = true;
    r->next = r->start.next;
    if (r->start.year_last) {
        split_glued_years(r);
        return true;
    }
    idc_reading kept = *r;
    size_t s = skip_separators(f, r->start.next, between);
    if ((s > r->start.next && read_end(f, s, r)) || read_slash_end(f, r->start.next, r))
        return true;
    *r = kept;
    if (s == r->start.next && read_lost(f, s, r))
        return true;
    *r = kept;
    if (r->start.short_mark)
        take_short_year(f, &r->start);
    if (r->start.year == 0)
        return false;
    r->open_end = since || is_said_behind(f, r);
    /* "Mac 2015" alone is no March of Malay. */
    if (!r->open_end && has_class(at(f, i), IDC_DW_NOYEAR) && has_class(at(f, i), IDC_DW_MONTH))
        return false;
    split_academic(f, r);
    return !r->start.digits_only || f->whole;
}

/* First word of a range: "since", "between", "until", and "to" where nothing stands before. */
static bool read_range(const idc_finder *f, idc_reading *r)
{
    const idc_token *t = at(f, 0);
    const idc_token *before = idc_lexer_back(&f->lexer, 1);
    *r = (idc_reading){.has_start = false};
    if (has_class(t, IDC_DW_BETWEEN))
        return read_from_start(f, 1, true, false, r) && r->has_end;
    /* "Norrsken Teknik AB TAB 2019": what ends a column is a word of it, and not German "since". */
    bool ends_column = before->kind == IDC_TOKEN_WORD && !t->gap && at(f, 1)->gap;
    if (has_class(t, IDC_DW_SINCE) && !ends_column) {
        size_t i = has_class(at(f, 1), IDC_DW_OF) ? 2 : 1;
        /* "DIN 2015" is a standard, "din martie 2015" is since March. */
        return read_from_start(f, i, false, true, r) &&
               !(has_class(t, IDC_DW_NOYEAR) && r->start.bare && !has_class(t, IDC_DW_PREP));
    }
    bool to = t->end - t->begin == 2; /* every other sentence has a "to" */
    if (has_class(t, IDC_DW_UNTIL) && (!to || before->kind == IDC_TOKEN_END)) {
        r->has_end = idc_atom_read(&f->lexer, 1, &r->end) && r->end.year;
        r->next = r->end.next;
        if (r->has_end)
            return true;
    }
    return read_from_start(f, 0, false, false, r);
}

static bool is_glued_number(const idc_finder *f, size_t i)
{
    const idc_token *mark = at(f, i);
    const idc_token *number = at(f, i + 1);
    return mark->kind == IDC_TOKEN_MARK && !mark->spaced && number->kind == IDC_TOKEN_NUMBER &&
           !number->spaced &&
           (mark->mark == '-' || mark->mark == '.' || mark->mark == '/' || mark->mark == ':' ||
            mark->mark == '_' || (mark->mark == ',' && number->digits == 3));
}

/* Nothing before the reading makes it part of a longer number, word, address or amount. */
static bool is_free_before(const idc_finder *f, const idc_reading *r, bool bare)
{
    const idc_token *first = at(f, 0);
    const idc_token *b1 = idc_lexer_back(&f->lexer, 1);
    const idc_token *b2 = idc_lexer_back(&f->lexer, 2);
    if (bare && has_class(b1, IDC_DW_NOYEAR) && !has_class(b1, IDC_DW_PREP))
        return false;
    if (bare && is_mark(b1, '.') && has_class(b2, IDC_DW_NOYEAR) && !b1->spaced)
        return false;
    if (bare && b1->kind == IDC_TOKEN_NUMBER && has_class(b2, IDC_DW_NOYEAR) &&
        !has_class(b2, IDC_DW_PREP))
        return false; /* "Windows 10 1909" */
    if (bare && b1->kind == IDC_TOKEN_NUMBER && b2->kind == IDC_TOKEN_NUMBER && b2->digits > 2 &&
        !idc_token_is_year(b2) && !first->line)
        return false; /* "030 2014 2015" */
    if (!first->spaced && first->kind == IDC_TOKEN_NUMBER && b1->end - b1->begin == 1 &&
        b1->kind == IDC_TOKEN_WORD && !b1->unbroken)
        return false; /* "v2.3.2014" */
    if (bare && first->spaced && b1->kind == IDC_TOKEN_NUMBER && b1->digits > 2 &&
        !idc_token_is_year(b1) && !first->line)
        return false; /* "555 2013" */
    if (first->spaced || b1->kind == IDC_TOKEN_END)
        return !(bare && b1->kind == IDC_TOKEN_MARK &&
                 (b1->mark == '$' || b1->mark == 0x20AC || b1->mark == 0xA3 || b1->mark == 0xA5 ||
                  b1->mark == 0x2116));
    if (b1->kind == IDC_TOKEN_WORD)
        return b1->unbroken || b1->classes != 0;
    if (b1->kind == IDC_TOKEN_NUMBER)
        return first->kind == IDC_TOKEN_WORD;
    bool glued = !b1->spaced && b2->kind != IDC_TOKEN_END;
    if (glued && b2->kind == IDC_TOKEN_NUMBER && first->kind == IDC_TOKEN_NUMBER &&
        (b1->mark == '-' || b1->mark == '.' || b1->mark == '/' || b1->mark == ',' ||
         b1->mark == ':'))
        return false;
    static const uint32_t not_before[] = {'#',  '@',    '_',    '=',    '&',    '?',
                                          '%',  '*',    '+',    '$',    0x20AC, 0xA3,
                                          0xA5, 0x20A9, 0x20B9, 0x20BD, 0x2116};
    for (size_t k = 0; k < sizeof not_before / sizeof *not_before; k++)
        if (b1->mark == not_before[k] && (bare || (glued && k < 7)))
            return false;
    /* A path or an address goes on: "example.com/2014/09". */
    if (!r->has_end && first->kind == IDC_TOKEN_NUMBER && glued && b2->kind == IDC_TOKEN_WORD &&
        !b2->unbroken && b2->classes == 0 && (b1->mark == '/' || (bare && b1->mark == '.')))
        return false;
    return true;
}

static bool is_free_after(const idc_finder *f, const idc_reading *r, bool bare)
{
    const idc_token *t = at(f, r->next);
    const idc_atom *last = r->has_end ? &r->end : &r->start;
    if (is_glued_number(f, r->next) && !(last->day && is_mark(t, ':')))
        return false;
    if (t->kind == IDC_TOKEN_NUMBER && !t->spaced && !r->open_end &&
        !(last->day && has_class(at(f, r->next - 1), IDC_DW_DAYMARK)))
        return false; /* but "8日10:05" */
    if (!bare)
        return true;
    if (t->kind == IDC_TOKEN_MARK && !t->spaced &&
        (t->mark == '%' || t->mark == '+' || t->mark == '_' || t->mark == '@' || t->mark == '$' ||
         t->mark == 0x20AC || (t->mark == '\'' && has_class(at(f, r->next + 1), IDC_DW_MONTH))))
        return false;
    if (t->kind == IDC_TOKEN_MARK && t->spaced &&
        (t->mark == '%' || t->mark == 0x20AC || t->mark == 0x20BD))
        return false;
    if (t->kind != IDC_TOKEN_WORD || t->line)
        return true;
    if (!t->spaced && !t->unbroken && !(t->classes & (IDC_DW_NOW | IDC_DW_SEP)))
        return false;
    if (t->classes & (IDC_DW_UNIT | IDC_DW_DURATION))
        return false;
    return !(last->year % 100 == 0 && !r->has_end && !t->capital && t->classes == 0 &&
             !t->unbroken);
}

static bool is_plausible(const idc_finder *f, const idc_reading *r)
{
    const idc_atom *last = r->has_end ? &r->end : &r->start;
    bool all_bare = (!r->has_start || r->start.bare) && (!r->has_end || r->end.bare);
    return is_free_before(f, r, all_bare && !r->open_end) &&
           is_free_after(f, r, last->bare && !r->open_end);
}

/* "20/10/2008 - 02/07/2009": the first shows that the second has its day first. */
static void agree_on_order(idc_atom *sure, idc_atom *unsure, bool sure_is_day_first)
{
    if (!sure->day || sure->swapped_day || !unsure->swapped_day || sure->day <= 12)
        return;
    if (!sure_is_day_first) {
        int day = unsure->month;
        unsure->month = unsure->month_last = unsure->day;
        unsure->day = day;
    }
    unsure->swapped_day = 0;
}

static bool is_day_first(const idc_finder *f, const idc_atom *atom)
{
    /* Token positions: number, mark, number, mark, year. */
    return atom->next >= 5 && at(f, atom->next - 5)->number == atom->day;
}

/* "listopad" is October in Croatian and November in Polish and Czech; so with five more, each a
 * month apart. What else is in the range may tell whose it is, as does a point behind its year. */
static void settle_shared_name(idc_atom *atom, bool croatian)
{
    if (atom->month_last != atom->month + 1)
        return;
    if (croatian)
        atom->month_last = atom->month;
    else
        atom->month = atom->month_last;
}

static void settle_shared_names(const idc_finder *f, idc_reading *r)
{
    bool croatian = false, other = false;
    for (size_t i = 0; i < r->next; i++) {
        croatian = croatian || has_class(at(f, i), IDC_DW_CROATIAN) ||
                   (idc_token_is_year(at(f, i)) && is_mark(at(f, i + 1), '.') && i + 2 < r->next);
        other = other || has_class(at(f, i), IDC_DW_NOT_CROATIAN);
    }
    if (croatian == other)
        return;
    settle_shared_name(&r->start, croatian);
    settle_shared_name(&r->end, croatian);
}

static void finish(const idc_finder *f, idc_reading *r, idc_interval *out)
{
    const idc_endpoint unbounded = {IDC_DAY_NONE, IDC_DAY_NONE, IDC_PRECISION_NONE, false, 0};
    settle_shared_names(f, r);
    if (r->has_start && r->has_end) {
        agree_on_order(&r->start, &r->end, is_day_first(f, &r->start));
        agree_on_order(&r->end, &r->start, is_day_first(f, &r->end));
    }
    *out = (idc_interval){.start = unbounded, .end = unbounded, .open_end = r->open_end};
    out->expected = r->start.expected || (r->has_end && r->end.expected);
    out->is_range = r->has_end || r->open_end || (r->has_start && r->start.day_last);
    if (r->has_start)
        out->start = out->end = idc_atom_endpoint(&r->start);
    if (r->has_end)
        out->end = idc_atom_endpoint(&r->end);
    else if (r->open_end)
        out->end = f->as_of_day == IDC_DAY_NONE
                       ? unbounded
                       : (idc_endpoint){f->as_of_day, f->as_of_day, IDC_PRECISION_DAY, false, 0};
    else if (r->start.day_last) {
        idc_atom last = r->start;
        last.day = last.day_last;
        out->end = idc_atom_endpoint(&last);
    }
    if (r->has_end && r->end.day_last) {
        idc_atom last = r->end;
        last.day = last.day_last;
        out->end = idc_atom_endpoint(&last);
    }
}

/* "May 2027 (expected)". */
static size_t read_suffix(const idc_finder *f, size_t i, idc_interval *out)
{
    size_t j = is_mark(at(f, i), '(') || is_mark(at(f, i), ',') ? i + 1 : i;
    if (!has_class(at(f, j), IDC_DW_EXPECTED) || at(f, j)->line)
        return i;
    out->expected = true;
    return is_mark(at(f, j + 1), ')') ? j + 2 : j + 1;
}

static bool may_begin(const idc_token *t)
{
    if (t->kind == IDC_TOKEN_WORD)
        return (t->classes &
                (IDC_DW_MONTH | IDC_DW_SEASON | IDC_DW_SINCE | IDC_DW_UNTIL | IDC_DW_SEP |
                 IDC_DW_BETWEEN | IDC_DW_APPROX | IDC_DW_EXPECTED | IDC_DW_PART | IDC_DW_WEEKDAY |
                 IDC_DW_QUARTER | IDC_DW_CALENDAR | IDC_DW_ERA | IDC_DW_LEAD)) != 0;
    return t->kind == IDC_TOKEN_NUMBER || is_mark(t, '\'') || is_mark(t, '~');
}

static bool find_here(const idc_finder *f, idc_interval *out, size_t *next)
{
    idc_reading r;
    if (!may_begin(at(f, 0)) || !read_range(f, &r) || !is_plausible(f, &r))
        return false;
    finish(f, &r, out);
    *next = read_suffix(f, r.next, out);
    out->begin = at(f, 0)->begin;
    out->finish = at(f, *next - 1)->end;
    return true;
}

static void finder_init(idc_finder *f, idc_str text, int32_t as_of_day, bool whole)
{
    int month, day;
    f->as_of_day = as_of_day;
    f->as_of_year = 0;
    f->whole = whole;
    if (as_of_day != IDC_DAY_NONE)
        idc_day_split(as_of_day, &f->as_of_year, &month, &day);
    if (f->as_of_year < 1000 || f->as_of_year > 9000)
        f->as_of_year = 0;
    idc_lexer_init(&f->lexer, text);
}

bool idc_date_find(idc_str text, int32_t as_of_day, idc_interval *out)
{
    idc_finder f;
    size_t next;
    finder_init(&f, text, as_of_day, false);
    for (; at(&f, 0)->kind != IDC_TOKEN_END; idc_lexer_step(&f.lexer))
        if (find_here(&f, out, &next))
            return true;
    return false;
}

/* What may stand behind a date that is the whole field: brackets, points, and how long it was. */
static bool is_only_trailer(const idc_finder *f, size_t i)
{
    for (int depth = 0; at(f, i)->kind != IDC_TOKEN_END; i++) {
        const idc_token *t = at(f, i);
        if (t->kind == IDC_TOKEN_MARK) {
            depth += t->mark == '(' ? 1 : t->mark == ')' ? -1 : 0;
            continue;
        }
        bool counted = t->kind == IDC_TOKEN_NUMBER && t->digits <= 2;
        if (depth <= 0 && !counted && !has_class(t, IDC_DW_DURATION | IDC_DW_AND))
            return false;
    }
    return true;
}

bool idc_date_read(idc_str text, int32_t as_of_day, idc_interval *out)
{
    idc_finder f;
    size_t next;
    text = idc_str_trim(text);
    if (text.len > WHOLE_MAX)
        return false;
    finder_init(&f, text, as_of_day, true);
    while (is_mark(at(&f, 0), '('))
        idc_lexer_step(&f.lexer);
    return find_here(&f, out, &next) && is_only_trailer(&f, next);
}
