/* Entries around their dates: one shape of head for the whole document, chosen by vote. */
#include "claim/heads.h"

enum { BEFORE_MAX = 3, AFTER_MAX = 3, MISSING = -3, CROWDED = -6, LEFT_OVER = -2 };

typedef struct shape {
    size_t before, after; /* rows of the head above and below the row of the date */
} shape;

/* Rows that say nothing either way: labels, addresses of pages, lengths of time. */
static bool is_neutral(const idc_row *row)
{
    if (row->sub || row->joined || row->key.len == 0)
        return true;
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    if (idc_str_istarts(text, IDC_STR("http")) || idc_str_istarts(text, IDC_STR("www.")))
        return true;
    /* "3 years 5 months" */
    idc_str rest = row->key, word;
    bool unit = false;
    while (idc_str_next(&rest, ' ', &word)) {
        int64_t number;
        bool is_unit = idc_str_starts(word, IDC_STR("year")) ||
                       idc_str_starts(word, IDC_STR("month")) ||
                       idc_str_starts(word, IDC_STR("yr")) || idc_str_starts(word, IDC_STR("mo"));
        if (!is_unit && !idc_str_to_int(word, &number))
            return false;
        unit = unit || is_unit;
    }
    return unit;
}

int idc_row_head_score(idc_resume *r, size_t index)
{
    const idc_row *row = &r->rows[index];
    idc_style style = idc_row_style(row);
    idc_fragment hints = {0};
    int score = 0;
    idc_fragment_score(row->key, &hints);
    if ((row->bullet && !style.heading) || row->indented)
        score -= 6;
    if (style.heading)
        score += 4;
    if (style.bold && !r->body.bold)
        score += 3;
    if (style.size_mpt > r->body.size_mpt + 400)
        score += 2;
    if (style.rgb != r->body.rgb)
        score += 1;
    if (hints.title > 0 && row->words <= 10)
        score += 2;
    if (hints.org > 0 || hints.school > 0)
        score += row->words <= 10 ? 2 : 0;
    if (row->words <= 7)
        score += 1;
    else if (row->words > 11)
        score -= 3;
    if (row->sentence)
        score -= 5;
    char first = row->line->text.ptr[row->begin];
    if (first >= 'a' && first <= 'z')
        score -= 3;
    return score < -6 ? -6 : score > 6 ? 6 : score;
}

/* Next row of an entry in a direction, past neutral ones; SIZE_MAX at a border. */
static size_t step(const idc_resume *r, const bool *anchors, size_t from, int direction,
                   size_t *neutral)
{
    enum { NEUTRAL_MAX = 2 };
    size_t passed = 0;
    for (size_t i = from;;) {
        if (direction < 0 ? i == 0 : i + 1 >= r->count)
            return SIZE_MAX;
        i = direction < 0 ? i - 1 : i + 1;
        const idc_row *row = &r->rows[i];
        if (row->heading || anchors[i] || row->section != r->rows[from].section)
            return SIZE_MAX;
        if (!is_neutral(row)) {
            *neutral = passed;
            return i;
        }
        if (!row->joined && ++passed > NEUTRAL_MAX)
            return SIZE_MAX;
    }
}

/* Scores of the rows around one anchor; MISSING where a border comes first. */
typedef struct around {
    int before[BEFORE_MAX], after[AFTER_MAX];
    size_t gap; /* free rows up to the next anchor */
} around;

static around look_around(idc_resume *r, const bool *anchors, size_t anchor)
{
    around a;
    size_t at = anchor, neutral = 0;
    for (size_t k = 0; k < BEFORE_MAX; k++) {
        at = at == SIZE_MAX ? at : step(r, anchors, at, -1, &neutral);
        a.before[k] = at == SIZE_MAX ? MISSING : idc_row_head_score(r, at);
    }
    at = anchor;
    for (size_t k = 0; k < AFTER_MAX; k++) {
        at = at == SIZE_MAX ? at : step(r, anchors, at, +1, &neutral);
        a.after[k] = at == SIZE_MAX ? MISSING : idc_row_head_score(r, at);
    }
    a.gap = 0;
    at = anchor;
    while (a.gap < 8 && (at = step(r, anchors, at, +1, &neutral)) != SIZE_MAX)
        a.gap++;
    return a;
}

/* How well a shape fits an anchor and what lies between it and the next. */
static int fit(const around *a, const around *next, shape s, bool date_alone)
{
    int score = 0;
    for (size_t k = 0; k < s.before; k++)
        score += a->before[k];
    for (size_t k = 0; k < s.after; k++)
        score += a->after[k];
    if (next && a->gap < 8 && s.before + s.after > a->gap && next->before[0] != MISSING)
        score += CROWDED;
    if (s.before < BEFORE_MAX && a->before[s.before] >= 3 && a->before[s.before] != MISSING)
        score += LEFT_OVER;
    if (s.after < AFTER_MAX && a->after[s.after] >= 3)
        score += LEFT_OVER;
    if (date_alone && s.before + s.after == 0)
        score -= 6;
    return score;
}

static bool date_alone(const idc_row *row)
{
    return row->date_end - row->date_begin + 4 >= row->end - row->begin;
}

/* Dates that share their row with a title or firm have a shape of their own. */
static shape vote(idc_resume *r, const idc_heads *heads, const around *arounds, bool alone)
{
    shape best = {0, 0};
    int best_score = INT32_MIN;
    for (size_t b = 0; b <= BEFORE_MAX; b++) {
        for (size_t a = 0; a <= AFTER_MAX; a++) {
            shape s = {b, a};
            int score = 0;
            for (size_t i = 0; i < heads->count; i++) {
                bool is_alone = date_alone(&r->rows[heads->items[i].anchor]);
                const around *next = i + 1 < heads->count ? &arounds[i + 1] : NULL;
                if (is_alone == alone)
                    score += fit(&arounds[i], next, s, alone);
            }
            if (score > best_score) {
                best_score = score;
                best = s;
            }
        }
    }
    return best;
}

static bool above_titles(const idc_resume *r, size_t row, int score)
{
    idc_fragment hints = {0};
    idc_fragment_score(r->rows[row].key, &hints);
    return score >= 4 || (score >= 3 && hints.org >= 3 && hints.title == 0);
}

/* The rows of one head by the shape; a row of text ends it on that side. */
static void take(idc_resume *r, const bool *anchors, shape s, size_t floor, idc_head *head)
{
    size_t neutral, at = head->anchor, rows = 0;
    head->first = head->last = head->anchor;
    for (size_t k = 0; k < BEFORE_MAX; k++) {
        at = step(r, anchors, at, -1, &neutral);
        if (at == SIZE_MAX || at < floor)
            break;
        int score = idc_row_head_score(r, at);
        /* Past the shape only what stands out is a head: a firm above several titles. */
        if (score <= -2 || (k >= s.before && (s.before == 0 || !above_titles(r, at, score))))
            break;
        head->first = at;
        rows++;
    }
    at = head->anchor;
    for (size_t k = 0; k < s.after; k++) {
        at = step(r, anchors, at, +1, &neutral);
        if (at == SIZE_MAX || idc_row_head_score(r, at) <= -2)
            break;
        head->last = at;
        rows++;
    }
    /* "Mar 2021 - Present" and the role as the first item below it. */
    if (rows == 0 && date_alone(&r->rows[head->anchor])) {
        at = step(r, anchors, head->anchor, +1, &neutral);
        if (at != SIZE_MAX && r->rows[at].words <= 10 && !r->rows[at].sentence) {
            head->last = at;
            head->bulleted = true;
        }
    }
}

static bool in_section(const idc_row *row, idc_section section, bool any)
{
    if (any)
        return row->section != IDC_SECTION_EDUCATION && row->section != IDC_SECTION_CERTIFICATES &&
               row->section != IDC_SECTION_PUBLICATIONS && row->section != IDC_SECTION_PROJECTS &&
               row->section != IDC_SECTION_AWARDS && row->section != IDC_SECTION_VOLUNTEER;
    return row->section == section;
}

static bool is_anchor(const idc_row *row, idc_section section, bool any)
{
    return row->dated && !row->heading && !row->joined && in_section(row, section, any) &&
           (!any || row->dates.is_range) && (!row->bullet || date_alone(row) || !row->sentence);
}

/* Items dated in passing ("Moved to the cloud, 2019") are no entries where others are not items. */
static bool bullets_only(const idc_resume *r, idc_section section, bool any)
{
    for (size_t i = 0; i < r->count; i++)
        if (is_anchor(&r->rows[i], section, any) && !r->rows[i].bullet)
            return false;
    return true;
}

/* Items without marks stand further right than the dates of their entries. */
static void mark_indented(idc_resume *r, idc_section section, const bool *anchors)
{
    enum { INDENT_MPT = 6000 };
    int32_t left = INT32_MAX;
    for (size_t i = 0; i < r->count; i++)
        if (anchors[i] && !r->rows[i].split && r->rows[i].line->box.width > 0 &&
            r->rows[i].line->box.x < left)
            left = r->rows[i].line->box.x;
    for (size_t i = 0; i < r->count && left < INT32_MAX - INDENT_MPT; i++) {
        idc_row *row = &r->rows[i];
        if (row->section == section && !row->split && row->line->box.width > 0)
            row->indented = row->line->box.x > left + INDENT_MPT;
    }
}

idc_status idc_heads_find(idc_resume *r, idc_section section, bool any, idc_heads *out)
{
    idc_arena *arena = r->c->work->arena;
    bool *anchors = idc_arena_array(arena, r->count + 1, sizeof *anchors);
    if (!anchors)
        return IDC_ERR_NOMEM;
    bool bulleted = bullets_only(r, section, any);
    for (size_t i = 0; i < r->count; i++) {
        anchors[i] = is_anchor(&r->rows[i], section, any) && (bulleted || !r->rows[i].bullet);
        if (!anchors[i])
            continue;
        idc_head *items =
            idc_arena_grow(arena, out->items, out->count, &out->capacity, sizeof *items);
        if (!items)
            return IDC_ERR_NOMEM;
        out->items = items;
        items[out->count++] = (idc_head){.anchor = i};
    }
    if (out->count == 0)
        return IDC_OK;
    mark_indented(r, section, anchors);
    around *arounds = idc_arena_array(arena, out->count, sizeof *arounds);
    if (!arounds)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < out->count; i++)
        arounds[i] = look_around(r, anchors, out->items[i].anchor);
    shape shapes[2] = {vote(r, out, arounds, false), vote(r, out, arounds, true)};
    size_t floor = 0;
    for (size_t i = 0; i < out->count; i++) {
        bool alone = date_alone(&r->rows[out->items[i].anchor]);
        take(r, anchors, shapes[alone], floor, &out->items[i]);
        floor = out->items[i].last + 1;
    }
    for (size_t i = 0; i < out->count; i++) {
        size_t end = i + 1 < out->count ? out->items[i + 1].first : r->count;
        size_t at = out->items[i].last + 1;
        while (at < end && !r->rows[at].heading)
            at++;
        out->items[i].limit = at;
    }
    return IDC_OK;
}
