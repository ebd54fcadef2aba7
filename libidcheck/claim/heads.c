/* Entries around their dates: one shape of head for the whole document, chosen by vote. */
#include "claim/heads.h"

enum {
    BEFORE_MAX = 3,
    AFTER_MAX = 3,
    MISSING = -3,
    CROWDED = -6,
    LEFT_OVER = -2,
    MARGIN_MIN = 2,
    GAP_MAX = 8
};

typedef struct shape {
    size_t before, after; /* rows of the head above and below the row of the date */
} shape;

/* "brightwell.example" in small letters. */
static bool is_host(idc_str text)
{
    size_t dot = idc_str_find_byte(text, '.', 0);
    for (size_t i = 0; i < text.len; i++)
        if (!(text.ptr[i] >= 'a' && text.ptr[i] <= 'z') && !strchr("-./0123456789", text.ptr[i]))
            return false;
    return dot != SIZE_MAX && dot > 0 && dot + 2 < text.len;
}

/* Rows that say nothing either way: labels, addresses of pages, places, lengths of time. */
static bool is_neutral(const idc_row *row)
{
    if (row->sub || row->joined || row->wrapped || row->satellite || row->key.len == 0)
        return true;
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    return idc_str_istarts(text, IDC_STR("http")) || idc_str_istarts(text, IDC_STR("www.")) ||
           is_host(text);
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
    if (row->typed)
        score += 2;
    if (row->words <= 7)
        score += 1;
    else if (row->words > 11)
        score -= 3;
    if (row->sentence || row->field == IDC_LEXICON_FIELDTEXT)
        score -= 5;
    else if (row->field)
        score += 4;
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    if (idc_names_firm(text))
        score += 2;
    else if (text.ptr[0] >= 'a' && text.ptr[0] <= 'z')
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
        if (direction < 0 ? i == 0 || r->rows[i].border
                          : i + 1 >= r->count || r->rows[i + 1].border)
            return SIZE_MAX;
        i = direction < 0 ? i - 1 : i + 1;
        const idc_row *row = &r->rows[i];
        if (row->heading || anchors[i] || row->section != r->rows[from].section)
            return SIZE_MAX;
        if (!is_neutral(row)) {
            *neutral = passed;
            return i;
        }
        if (!row->joined && !row->wrapped && ++passed > NEUTRAL_MAX)
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
    while (a.gap < GAP_MAX && (at = step(r, anchors, at, +1, &neutral)) != SIZE_MAX)
        a.gap++;
    /* rows on either side of a border are not shared */
    for (size_t i = anchor + 1; i < r->count && !anchors[i] && !r->rows[i].heading; i++)
        if (r->rows[i].border)
            a.gap = GAP_MAX;
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
    /* rows that two entries would share count for one */
    size_t shared = s.before + s.after > a->gap ? s.before + s.after - a->gap : 0;
    for (size_t k = 0; next && a->gap < GAP_MAX && next->before[0] != MISSING && k < shared; k++) {
        int again = k < s.after ? a->after[s.after - 1 - k] : 0;
        score += CROWDED - (again > 0 ? again : 0);
    }
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
    return row->alone || row->date_end - row->date_begin + 4 >= row->end - row->begin;
}

/* Do the shapes disagree on whose date it is: of what stands above it, or below? */
static bool conflict(shape a, shape b)
{
    return (a.before > 0 && b.before == 0 && b.after > 0) ||
           (a.before == 0 && a.after > 0 && b.after == 0);
}

/* Dates that share their row with a title or firm have a shape of their own. margin: how much
 * better the best shape is than the best that gives dates to other rows. */
static shape vote(idc_resume *r, const idc_heads *heads, const around *arounds, bool alone,
                  int *margin)
{
    enum { SHAPES = (BEFORE_MAX + 1) * (AFTER_MAX + 1) };
    int scores[SHAPES] = {0};
    size_t best = 0;
    for (size_t k = 0; k < SHAPES; k++) {
        shape s = {k / (AFTER_MAX + 1), k % (AFTER_MAX + 1)};
        for (size_t i = 0; i < heads->count; i++) {
            const around *next = i + 1 < heads->count ? &arounds[i + 1] : NULL;
            const idc_head *head = &heads->items[i];
            /* nothing of another entry stands above the first: even a group's says its shape */
            if ((!head->in_group || i == 0) && date_alone(&r->rows[head->anchor]) == alone)
                scores[k] += fit(&arounds[i], next, s, alone);
        }
        if (scores[k] > scores[best])
            best = k;
    }
    shape won = {best / (AFTER_MAX + 1), best % (AFTER_MAX + 1)};
    *margin = INT32_MAX;
    for (size_t k = 0; k < SHAPES; k++)
        if (conflict(won, (shape){k / (AFTER_MAX + 1), k % (AFTER_MAX + 1)}) &&
            scores[best] - scores[k] < *margin)
            *margin = scores[best] - scores[k];
    return won;
}

static bool looks_as(const idc_row *a, const idc_row *b)
{
    idc_style x = idc_row_style(a), y = idc_row_style(b);
    return x.size_mpt > 0 && x.size_mpt == y.size_mpt && x.bold == y.bold && x.rgb == y.rgb &&
           x.caps == y.caps;
}

/* Titles below one firm: from a row that says so to a name that has a firm of its own. */
static void mark_groups(idc_resume *r, const bool *anchors, idc_heads *heads)
{
    bool open = false;
    size_t group = r->count;
    for (size_t i = 0; i < heads->count; i++) {
        size_t anchor = heads->items[i].anchor, from = i > 0 ? heads->items[i - 1].anchor : 0;
        size_t neutral;
        for (size_t k = from; k <= anchor; k++) {
            const idc_row *row = &r->rows[k];
            if (row->border || row->typed || row->heading)
                open = false;
            if (row->group) {
                open = true;
                group = k;
            } else if (open && k > group && looks_as(row, &r->rows[group]) &&
                       !looks_as(row, &r->rows[anchor]) && k + 1 < r->count &&
                       !looks_as(row, row + 1)) {
                open = false; /* a firm set as the one above */
            }
        }
        size_t at = step(r, anchors, anchor, -1, &neutral);
        idc_fragment hints = {0};
        if (at != SIZE_MAX && !r->rows[at].group)
            idc_fragment_score(r->rows[at].key, &hints);
        if (at == SIZE_MAX || (hints.title == 0 && hints.org >= 3))
            open = false;
        heads->items[i].in_group = open;
    }
}

static bool above_titles(const idc_resume *r, size_t row, int score)
{
    idc_fragment hints = {0};
    idc_fragment_score(r->rows[row].key, &hints);
    return score >= 4 || (score >= 3 && hints.org >= 3 && hints.title == 0);
}

/* All rows of an entry whose parts have labels. */
static void take_fields(const idc_resume *r, const bool *anchors, idc_head *head)
{
    head->first = head->last = head->anchor;
    for (size_t i = head->anchor;
         i > 0 && !r->rows[i].border && r->rows[i - 1].fielded && !anchors[i - 1];)
        head->first = --i;
    for (size_t i = head->anchor + 1;
         i < r->count && r->rows[i].fielded && !r->rows[i].border && !anchors[i]; i++)
        head->last = i;
}

/* The rows of one head by the shape; a row of text ends it on that side. */
static void take(idc_resume *r, const bool *anchors, shape s, size_t floor, idc_head *head)
{
    size_t neutral, at = head->anchor, rows = 0;
    if (r->rows[head->anchor].fielded) {
        take_fields(r, anchors, head);
        return;
    }
    head->first = head->last = head->anchor;
    for (size_t k = 0; k < BEFORE_MAX; k++) {
        at = step(r, anchors, at, -1, &neutral);
        if (at == SIZE_MAX || at < floor)
            break;
        int score = idc_row_head_score(r, at);
        /* The firm above its first title. */
        if (head->in_group && k == 1 && r->rows[at].group) {
            head->first = at;
            break;
        }
        /* Past the shape only what stands out is a head: a firm above several titles. */
        if (score <= -2 || (k > 0 && head->in_group) ||
            (k >= s.before && (s.before == 0 || !above_titles(r, at, score))))
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

/* A date alone, or one with text right of it: "2019 - 2021 TAB Globex". */
static bool is_aside(const idc_row *row)
{
    idc_str text = row->line->text;
    return date_alone(row) || (row->date_begin <= row->begin + 1 && row->date_end < text.len &&
                               text.ptr[row->date_end] == '\t');
}

static int32_t centre(const idc_row *row)
{
    return row->line->box.x + row->line->box.width / 2;
}

/* Dates around one axis that begin at different places: the entries are centred. */
static bool is_centred(const idc_resume *r, const bool *anchors)
{
    enum { OFF_MPT = 3000, APART_MPT = 2000 };
    const idc_row *first = NULL;
    bool apart = false;
    for (size_t i = 0; i < r->count; i++) {
        const idc_row *row = &r->rows[i];
        if (!anchors[i] || row->line->box.width == 0)
            continue;
        if (!first)
            first = row;
        int32_t off = centre(row) - centre(first), shift = row->line->box.x - first->line->box.x;
        if (off > OFF_MPT || off < -OFF_MPT)
            return false;
        apart = apart || shift > APART_MPT || shift < -APART_MPT;
    }
    return apart;
}

/* Ends of the rows that stand below each other on one page: a column. */
static size_t column_end(const idc_resume *r, size_t first)
{
    enum { BACK_MPT = 10000 };
    size_t i = first + 1;
    for (; i < r->count; i++) {
        const idc_line *a = r->rows[i - 1].line, *b = r->rows[i].line;
        if (a->page != b->page || b->box.y + BACK_MPT < a->box.y)
            break;
    }
    return i;
}

/* Items without marks stand further right than the dates of their entries, or than the text
 * beside the dates. */
static void mark_indented(idc_resume *r, idc_section section, const bool *anchors)
{
    enum { INDENT_MPT = 6000 };
    if (r->from_right || is_centred(r, anchors))
        return;
    int32_t left = INT32_MAX;
    for (size_t first = 0, end; first < r->count; first = end) {
        /* Where all text stands right of dates on their own or at its side, it is not indented. */
        int32_t dates = INT32_MAX, others = INT32_MAX;
        bool aside = true;
        end = column_end(r, first);
        for (size_t i = first; i < end; i++) {
            const idc_row *row = &r->rows[i];
            if (row->section != section || row->heading || row->split || row->beside ||
                row->line->box.width == 0)
                continue;
            int32_t *least = anchors[i] ? &dates : &others;
            *least = row->line->box.x < *least ? row->line->box.x : *least;
            aside = aside && (!anchors[i] || is_aside(row));
        }
        if (aside && others < INT32_MAX && dates < INT32_MAX && others - INDENT_MPT > dates)
            left = others;
        else if (dates < INT32_MAX)
            left = dates;
        for (size_t i = first; i < end && left < INT32_MAX - INDENT_MPT; i++) {
            idc_row *row = &r->rows[i];
            if (row->section == section && !row->split && !row->beside && row->line->box.width > 0)
                row->indented = row->line->box.x > left + INDENT_MPT;
        }
    }
}

/* Is an entry's border known on the side to which its head does not reach? */
static bool is_bordered(const idc_resume *r, const idc_heads *heads, size_t i, shape s)
{
    size_t anchor = heads->items[i].anchor;
    size_t before = i > 0 ? heads->items[i - 1].anchor + 1 : 0;
    size_t behind = i + 1 < heads->count ? heads->items[i + 1].anchor : anchor;
    bool above = false, below = behind == anchor;
    for (size_t k = before; k <= anchor; k++)
        above = above || r->rows[k].border;
    for (size_t k = anchor + 1; k <= behind; k++)
        below = below || r->rows[k].border;
    return s.before > 0 && s.after == 0 ? above : s.before == 0 ? below : above && below;
}

/* Places and types of employment in rows of their own below the head. */
static void take_satellites(idc_resume *r, const bool *anchors, idc_heads *heads)
{
    enum { SATELLITES_MAX = 2 };
    const idc_head *first = &heads->items[0], *end = &heads->items[heads->count - 1];
    /* They lead when the first entry has one above and the last none below. */
    bool leads = first->first > 0 && r->rows[first->first - 1].satellite &&
                 !(end->last + 1 < r->count && r->rows[end->last + 1].satellite);
    for (size_t i = 0; i < heads->count && !leads; i++) {
        idc_head *head = &heads->items[i];
        size_t limit = i + 1 < heads->count ? heads->items[i + 1].first : r->count;
        for (size_t k = 0; k < SATELLITES_MAX; k++) {
            const idc_row *row = &r->rows[head->last + 1];
            if (head->last + 1 >= limit || !row->satellite || row->border || row->bullet ||
                anchors[head->last + 1] || row->section != r->rows[head->anchor].section)
                break;
            head->last++;
        }
    }
}

/* Where the smallest text of a section is larger than the document's, as beside a side column in
 * small print, nothing stands out by being as large as that. */
static int32_t body_size(const idc_resume *r, const bool *in)
{
    int32_t least = INT32_MAX;
    for (size_t i = 0; i < r->count; i++)
        if (in[i] && r->rows[i].line->size_mpt < least)
            least = r->rows[i].line->size_mpt;
    return least < INT32_MAX && least > r->body.size_mpt ? least : r->body.size_mpt;
}

static bool is_text(const idc_row *row)
{
    return row->bullet || row->sentence;
}

/* First row that counts from row on. */
static size_t skip_neutral(const idc_resume *r, const bool *in, size_t row)
{
    while (row < r->count && in[row] && is_neutral(&r->rows[row]))
        row++;
    return row;
}

/* Dates that close their entries, as in a column at the right that is read last: all entries begin
 * with a name, and dates stand below what was done. */
static bool dates_close(const idc_resume *r, const bool *in, idc_heads *heads)
{
    size_t begin = 0, below_text = 0;
    while (begin < r->count && !in[begin])
        begin++;
    for (size_t i = 0; i < heads->count; i++) {
        idc_head *head = &heads->items[i];
        begin = skip_neutral(r, in, begin);
        if (begin >= head->anchor || is_text(&r->rows[begin]) ||
            !date_alone(&r->rows[head->anchor]))
            return false;
        below_text += is_text(&r->rows[head->anchor - 1]);
        head->first = head->last = begin;
        while (head->last + 1 < head->anchor && head->last + 1 - begin < BEFORE_MAX &&
               !is_text(&r->rows[head->last + 1]))
            head->last++;
        begin = head->anchor + 1;
    }
    begin = skip_neutral(r, in, begin);
    return below_text * 2 > heads->count && (begin >= r->count || !in[begin]);
}

static idc_status find_heads(idc_resume *r, idc_section section, const bool *in,
                             const bool *anchors, idc_heads *out)
{
    idc_arena *arena = r->c->work->arena;
    idc_status status = idc_borders_find(r, in, anchors);
    if (status != IDC_OK)
        return status;
    if (dates_close(r, in, out)) {
        for (size_t i = 0; i < out->count; i++)
            out->items[i].limit = out->items[i].anchor;
        return IDC_OK;
    }
    mark_groups(r, anchors, out);
    mark_indented(r, section, anchors);
    around *arounds = idc_arena_array(arena, out->count, sizeof *arounds);
    if (!arounds)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < out->count; i++)
        arounds[i] = look_around(r, anchors, out->items[i].anchor);
    int margins[2];
    shape shapes[2];
    for (int alone = 0; alone < 2; alone++)
        shapes[alone] = vote(r, out, arounds, alone, &margins[alone]);
    size_t floor = 0;
    for (size_t i = 0; i < out->count; i++) {
        idc_head *head = &out->items[i];
        bool alone = date_alone(&r->rows[head->anchor]);
        shape s = head->in_group ? (shape){1, 0} : shapes[alone];
        take(r, anchors, s, floor, head);
        head->unsure = !head->in_group && !r->rows[head->anchor].fielded &&
                       margins[alone] < MARGIN_MIN && !is_bordered(r, out, i, s) &&
                       head->first < head->last;
        floor = head->last + 1;
    }
    take_satellites(r, anchors, out);
    for (size_t i = 0; i < out->count; i++) {
        size_t end = i + 1 < out->count ? out->items[i + 1].first : r->count;
        size_t at = out->items[i].last + 1;
        while (at < end && !r->rows[at].heading)
            at++;
        out->items[i].limit = at;
    }
    return IDC_OK;
}

idc_status idc_heads_find(idc_resume *r, idc_section section, bool any, idc_heads *out)
{
    idc_arena *arena = r->c->work->arena;
    bool *anchors = idc_arena_array(arena, r->count + 1, sizeof *anchors);
    bool *in = idc_arena_array(arena, r->count + 1, sizeof *in);
    if (!anchors || !in)
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
    for (size_t i = 0; i < r->count; i++)
        in[i] = !r->rows[i].heading && in_section(&r->rows[i], section, any);
    int32_t size_mpt = r->body.size_mpt;
    r->body.size_mpt = body_size(r, in);
    idc_status status = find_heads(r, section, in, anchors, out);
    r->body.size_mpt = size_mpt;
    return status;
}
