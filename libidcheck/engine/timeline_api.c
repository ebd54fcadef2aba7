#include <idcheck/timeline.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/text.h"
#include "norm/dates/dates.h"
#include "norm/timeline/allen.h"

/* Bytes of an interval's text that a proof quotes. */
enum { QUOTED = 80 };

typedef struct interval {
    idc_stretch points;
    idc_str text;
} interval;

struct idc_timeline {
    idc_limits limits;
    idc_work work;
    idc_network *network;
    interval *items;
    size_t count, capacity;
    idc_str proof;
};

static idc_status fail(idc_error **err, idc_status status, const char *why)
{
    return idc_fail(&idc_allocator_default, err, status, "%s", why);
}

idc_status idc_timeline_new(idc_timeline **out, idc_error **err)
{
    if (!out)
        return fail(err, IDC_ERR_ARGUMENT, "idc_timeline_new: out must not be NULL");
    *out = NULL;
    idc_arena *arena = idc_arena_new(&idc_allocator_default, 0, (size_t)1 << 28);
    idc_timeline *t = arena ? idc_arena_alloc(arena, sizeof *t) : NULL;
    if (!t) {
        idc_arena_free(arena);
        return fail(err, IDC_ERR_NOMEM, "out of memory");
    }
    *t = (idc_timeline){.proof = IDC_STR("")};
    idc_limits_init(&t->limits);
    t->work = (idc_work){.arena = arena, .limits = &t->limits};
    t->network = idc_network_new(&t->work);
    if (!t->network) {
        idc_arena_free(arena);
        return fail(err, IDC_ERR_NOMEM, "out of memory");
    }
    *out = t;
    return IDC_OK;
}

void idc_timeline_free(idc_timeline *timeline)
{
    if (timeline)
        idc_arena_free(timeline->work.arena);
}

static const char *verb(uint32_t point)
{
    return point % 2 ? "begins" : "ends"; /* points come in pairs behind the origin */
}

static idc_str quoted(const idc_timeline *t, uint32_t point)
{
    return idc_str_sub(t->items[(point - 1) / 2].text, 0, QUOTED);
}

static void say_day(idc_buf *out, int32_t day)
{
    idc_interval single = {
        .start = {.first_day = day, .last_day = day, .precision = IDC_PRECISION_DAY}};
    idc_endpoint_write(&single.start, out);
}

/* One constraint in words: of a point with the origin, or of two points. */
static void say(const idc_timeline *t, const idc_difference *d, idc_buf *out)
{
    if (d->from == IDC_POINT_ORIGIN) {
        idc_buf_format(out, "\"%S\" %s ", quoted(t, d->to), verb(d->to));
        say_day(out, d->days);
        idc_buf_text(out, " or earlier\n");
    } else if (d->to == IDC_POINT_ORIGIN) {
        idc_buf_format(out, "\"%S\" %s ", quoted(t, d->from), verb(d->from));
        say_day(out, -d->days);
        idc_buf_text(out, " or later\n");
    } else if (d->days >= 0) {
        idc_buf_format(out, "\"%S\" %s at most %d days after \"%S\" %s\n", quoted(t, d->to),
                       verb(d->to), d->days, quoted(t, d->from), verb(d->from));
    } else {
        idc_buf_format(out, "\"%S\" %s %d days or more before \"%S\" %s\n", quoted(t, d->to),
                       verb(d->to), -d->days, quoted(t, d->from), verb(d->from));
    }
}

static idc_status explain(idc_timeline *t)
{
    size_t count;
    const idc_difference *proof = idc_network_proof(t->network, &count);
    idc_buf out = idc_buf_in(t->work.arena);
    for (size_t i = 0; i < count; i++)
        say(t, &proof[i], &out);
    idc_buf_byte(&out, '\0');
    if (out.failed)
        return IDC_ERR_NOMEM;
    t->proof = idc_buf_str(&out);
    return IDC_OK;
}

/* IDC_OK also when it was refused; then *holds is false and the proof is told. */
static idc_status put(idc_timeline *t, uint32_t from, uint32_t to, int64_t days, bool *holds)
{
    idc_added added = idc_network_add(t->network, (idc_difference){from, to, (int32_t)days, 0});
    if (added == IDC_ADDED_NOT)
        return IDC_ERR_LIMIT;
    if (added == IDC_ADDED)
        return IDC_OK;
    *holds = false;
    return explain(t);
}

static idc_status bound(idc_timeline *t, uint32_t point, const idc_endpoint *end, bool *holds)
{
    idc_status status = IDC_OK;
    if (end->first_day != IDC_DAY_NONE)
        status = put(t, point, IDC_POINT_ORIGIN, -(int64_t)end->first_day, holds);
    if (status == IDC_OK && end->last_day != IDC_DAY_NONE)
        status = put(t, IDC_POINT_ORIGIN, point, end->last_day, holds);
    return status;
}

static idc_status add(idc_timeline *t, const idc_interval *read, idc_str text, uint32_t *id)
{
    bool holds = true;
    interval *items =
        idc_arena_grow(t->work.arena, t->items, t->count, &t->capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    t->items = items;
    interval *i = &items[t->count];
    i->text = idc_arena_str(t->work.arena, text);
    if (!i->text.ptr)
        return IDC_ERR_NOMEM;
    i->points.start = idc_network_point(t->network);
    i->points.end = i->points.start ? idc_network_point(t->network) : 0;
    if (!i->points.end)
        return IDC_ERR_LIMIT;
    *id = (uint32_t)t->count++;
    idc_status status = bound(t, i->points.start, &read->start, &holds);
    if (status == IDC_OK)
        status = bound(t, i->points.end, read->is_range ? &read->end : &read->start, &holds);
    return status == IDC_OK ? put(t, i->points.end, i->points.start, 0, &holds) : status;
}

idc_status idc_timeline_add(idc_timeline *timeline, const char *text, size_t len, const char *as_of,
                            uint32_t *id, idc_error **err)
{
    idc_instant day = {.day = IDC_DAY_NONE};
    idc_interval read;
    if (!timeline || !text || !id)
        return fail(err, IDC_ERR_ARGUMENT,
                    "idc_timeline_add: timeline, text and id must not be NULL");
    timeline->proof = IDC_STR("");
    idc_str s = idc_str_given(text, len);
    if (as_of && !idc_instant_read(idc_str_of(as_of), &day))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "as_of \"%s\" is no date: write YYYY-MM-DD", as_of);
    if (!idc_date_find(s, day.day, &read))
        return fail(err, IDC_ERR_ARGUMENT, "idc_timeline_add: the text has no date");
    idc_status status = add(timeline, &read, idc_str_sub(s, read.begin, read.finish), id);
    return status == IDC_OK ? status : fail(err, status, "out of memory, or too many intervals");
}

static uint32_t point_of(const idc_timeline *t, uint32_t id, idc_timeline_end end)
{
    return end == IDC_TIMELINE_START ? t->items[id].points.start : t->items[id].points.end;
}

idc_status idc_timeline_require(idc_timeline *timeline, uint32_t a, idc_timeline_end end_a,
                                uint32_t b, idc_timeline_end end_b, int32_t least_days,
                                int32_t most_days, bool *holds, idc_error **err)
{
    if (!timeline || !holds || a >= timeline->count || b >= timeline->count ||
        least_days > most_days || least_days < -IDC_DAYS_MAX || most_days > IDC_DAYS_MAX)
        return fail(err, IDC_ERR_ARGUMENT,
                    "idc_timeline_require: no such interval, or least_days above most_days");
    timeline->proof = IDC_STR("");
    *holds = true;
    uint32_t x = point_of(timeline, a, end_a), y = point_of(timeline, b, end_b);
    idc_status status = put(timeline, y, x, -(int64_t)least_days, holds);
    if (status == IDC_OK && *holds) {
        status = put(timeline, x, y, most_days, holds);
        /* What is refused leaves nothing behind. */
        if (status != IDC_OK || !*holds)
            idc_network_drop(timeline->network);
    }
    return status == IDC_OK ? status : fail(err, status, "out of memory, or too much to look at");
}

const char *idc_timeline_proof(const idc_timeline *timeline)
{
    return timeline ? timeline->proof.ptr : "";
}

unsigned idc_timeline_relations(idc_timeline *timeline, uint32_t a, uint32_t b)
{
    if (!timeline || a >= timeline->count || b >= timeline->count)
        return 0;
    return idc_allen(timeline->network, timeline->items[a].points, timeline->items[b].points);
}
