#include "norm/timeline/network.h"

#include <string.h>

#define NONE UINT32_MAX

/* Longer than what is told of a life. */
#define ROOM_DAYS 200000

typedef struct point {
    int64_t day;     /* feasible: day[to] - day[from] <= days for every constraint */
    int64_t push;    /* of the running search: how far it is moved, or its distance */
    uint32_t first;  /* constraint that leaves it */
    uint32_t parent; /* constraint it was reached by in the running search */
    uint32_t round;  /* search that reached it; the search is over it when settled is too */
    uint32_t settled;
    uint32_t heap;   /* its place */
    uint32_t before; /* settled before it in this search */
    bool tied;       /* a constraint names it */
} point;

typedef struct edge {
    idc_difference d;
    uint32_t next; /* of the same from */
} edge;

struct idc_network {
    idc_work *work;
    point *points;
    edge *edges;
    uint32_t *heap;
    idc_difference *proof;
    uint32_t round;
    size_t point_count, point_capacity, edge_count, edge_capacity, heap_count, heap_capacity;
    size_t proof_count, proof_capacity;
};

/* The heap has its least push on top. */
static bool before(const idc_network *n, size_t a, size_t b)
{
    const point *x = &n->points[n->heap[a]], *y = &n->points[n->heap[b]];
    return x->push < y->push || (x->push == y->push && n->heap[a] < n->heap[b]);
}

static void swap(idc_network *n, size_t a, size_t b)
{
    uint32_t t = n->heap[a];
    n->heap[a] = n->heap[b];
    n->heap[b] = t;
    n->points[n->heap[a]].heap = (uint32_t)a;
    n->points[n->heap[b]].heap = (uint32_t)b;
}

static void rise(idc_network *n, size_t at)
{
    for (; at > 0 && before(n, at, (at - 1) / 2); at = (at - 1) / 2)
        swap(n, at, (at - 1) / 2);
}

static uint32_t pop(idc_network *n)
{
    uint32_t top = n->heap[0];
    swap(n, 0, --n->heap_count);
    for (size_t at = 0;;) {
        size_t least = at;
        for (size_t child = 2 * at + 1; child <= 2 * at + 2 && child < n->heap_count; child++)
            least = before(n, child, least) ? child : least;
        if (least == at)
            return top;
        swap(n, at, least);
        at = least;
    }
}

/* Reaches a point, or reaches it with less. The heap never holds more than all points. */
static void reach(idc_network *n, uint32_t at, int64_t push, uint32_t by)
{
    point *p = &n->points[at];
    bool held = p->round == n->round && p->settled != n->round;
    if (held && p->push <= push)
        return;
    p->push = push;
    p->parent = by;
    if (!held) {
        p->round = n->round;
        p->heap = (uint32_t)n->heap_count;
        n->heap[n->heap_count++] = at;
    }
    rise(n, p->heap);
}

static void begin_search(idc_network *n)
{
    n->heap_count = 0;
    n->round++;
}

idc_network *idc_network_new(idc_work *work)
{
    idc_network *n = idc_arena_alloc(work->arena, sizeof *n);
    if (!n)
        return NULL;
    memset(n, 0, sizeof *n);
    n->work = work;
    idc_network_point(n);
    if (!n->point_count)
        return NULL;
    n->points[IDC_POINT_ORIGIN].tied = true;
    return n;
}

void idc_network_clear(idc_network *n)
{
    n->point_count = 1;
    n->edge_count = n->proof_count = n->heap_count = 0;
    n->points[IDC_POINT_ORIGIN] = (point){.first = NONE, .parent = NONE, .tied = true};
    n->round = 0;
}

uint32_t idc_network_point(idc_network *n)
{
    idc_arena *arena = n->work->arena;
    /* Two points an interval, and the origin. */
    if (n->point_count > 2 * n->work->limits->value[IDC_LIMIT_CLAIMS])
        return 0;
    point *points =
        idc_arena_grow(arena, n->points, n->point_count, &n->point_capacity, sizeof *points);
    if (!points)
        return 0;
    n->points = points;
    if (n->heap_capacity < n->point_capacity) {
        uint32_t *heap = idc_arena_array(arena, n->point_capacity, sizeof *heap);
        if (!heap)
            return 0;
        n->heap = heap;
        n->heap_capacity = n->point_capacity;
    }
    points[n->point_count] = (point){.first = NONE, .parent = NONE};
    return (uint32_t)n->point_count++;
}

size_t idc_network_points(const idc_network *n)
{
    return n->point_count;
}

/* The cycle that d closes: back from where it leaves to where it arrives. */
static idc_added prove(idc_network *n, idc_difference d)
{
    n->proof_count = 0;
    for (uint32_t at = d.from;; at = n->edges[n->points[at].parent].d.from) {
        idc_difference *proof = idc_arena_grow(n->work->arena, n->proof, n->proof_count,
                                               &n->proof_capacity, sizeof *proof);
        if (!proof)
            return IDC_ADDED_NOT;
        n->proof = proof;
        proof[n->proof_count++] = at == d.to ? d : n->edges[n->points[at].parent].d;
        if (at == d.to)
            break;
    }
    /* In the order of the cycle, the new constraint first. */
    for (size_t i = 0, j = n->proof_count - 1; i < j; i++, j--) {
        idc_difference t = n->proof[i];
        n->proof[i] = n->proof[j];
        n->proof[j] = t;
    }
    return IDC_ADDED_AGAINST;
}

/*
 * Moves points back so that d holds. A point moves by push < 0; what leaves it must move when its
 * slack is used up. Dijkstra's order on the moves settles each point once, since the others'
 * constraints held before. When the point that d leaves from must move too, a cycle is negative.
 */
static idc_added push_back(idc_network *n, idc_difference d)
{
    uint32_t last = NONE;
    begin_search(n);
    reach(n, d.to, n->points[d.from].day + d.days - n->points[d.to].day, NONE);
    while (n->heap_count) {
        uint32_t at = pop(n);
        point *p = &n->points[at];
        p->settled = n->round;
        p->before = last;
        last = at;
        if (at == d.from)
            return prove(n, d);
        for (uint32_t e = p->first; e != NONE; e = n->edges[e].next) {
            const idc_difference *c = &n->edges[e].d;
            point *to = &n->points[c->to];
            int64_t push = p->day + p->push + c->days - to->day;
            if (idc_charge(n->work, IDC_LIMIT_SOURCE_STEPS, 1) != IDC_OK)
                return IDC_ADDED_NOT;
            if (push < 0 && !(to->round == n->round && to->settled == n->round))
                reach(n, c->to, push, e);
        }
    }
    for (; last != NONE; last = n->points[last].before)
        n->points[last].day += n->points[last].push;
    return IDC_ADDED;
}

/*
 * A point that nothing is said of yet goes where the constraint wants it, as late as it may: points
 * are only ever moved to earlier days, and the more room they have for it the fewer others, and
 * the origin with them, they push along.
 */
static void place(idc_network *n, idc_difference d)
{
    point *from = &n->points[d.from], *to = &n->points[d.to];
    if (d.from == d.to)
        return;
    if (!from->tied)
        from->day = to->day - d.days + ROOM_DAYS;
    else if (!to->tied)
        to->day = from->day + d.days;
}

idc_added idc_network_add(idc_network *n, idc_difference d)
{
    if (d.from >= n->point_count || d.to >= n->point_count || d.days > IDC_DAYS_MAX ||
        d.days < -IDC_DAYS_MAX)
        return IDC_ADDED_NOT;
    n->proof_count = 0;
    if (idc_charge(n->work, IDC_LIMIT_SOURCE_STEPS, 1) != IDC_OK)
        return IDC_ADDED_NOT;
    edge *edges =
        idc_arena_grow(n->work->arena, n->edges, n->edge_count, &n->edge_capacity, sizeof *edges);
    if (!edges)
        return IDC_ADDED_NOT;
    n->edges = edges;
    if (d.from == d.to && d.days < 0)
        return prove(n, d);
    place(n, d);
    if (n->points[d.to].day - n->points[d.from].day > d.days) {
        idc_added added = push_back(n, d);
        if (added != IDC_ADDED)
            return added;
    }
    n->points[d.from].tied = n->points[d.to].tied = true;
    edges[n->edge_count] = (edge){d, n->points[d.from].first};
    n->points[d.from].first = (uint32_t)n->edge_count++;
    return IDC_ADDED;
}

void idc_network_drop(idc_network *n)
{
    if (!n->edge_count)
        return;
    const edge *last = &n->edges[--n->edge_count];
    n->points[last->d.from].first = last->next;
}

const idc_difference *idc_network_proof(const idc_network *n, size_t *count)
{
    *count = n->proof_count;
    return n->proof;
}

/* Dijkstra's search on slacks, which are never negative: the length of a path is its slack and
   the difference of the feasible days at its ends. */
int32_t idc_network_most(idc_network *n, uint32_t from, uint32_t to)
{
    if (from >= n->point_count || to >= n->point_count)
        return IDC_DAYS_ANY;
    begin_search(n);
    reach(n, from, 0, NONE);
    while (n->heap_count) {
        uint32_t at = pop(n);
        point *p = &n->points[at];
        p->settled = n->round;
        if (at == to) {
            int64_t days = p->push + n->points[to].day - n->points[from].day;
            return days < IDC_DAYS_ANY ? (int32_t)days : IDC_DAYS_ANY;
        }
        for (uint32_t e = p->first; e != NONE; e = n->edges[e].next) {
            const idc_difference *c = &n->edges[e].d;
            point *next = &n->points[c->to];
            if (idc_charge(n->work, IDC_LIMIT_SOURCE_STEPS, 1) != IDC_OK)
                return IDC_DAYS_ANY;
            if (!(next->round == n->round && next->settled == n->round))
                reach(n, c->to, p->push + p->day + c->days - next->day, e);
        }
    }
    return IDC_DAYS_ANY;
}

int32_t idc_network_day(const idc_network *n, uint32_t at)
{
    if (at >= n->point_count)
        return 0;
    return (int32_t)(n->points[at].day - n->points[IDC_POINT_ORIGIN].day);
}
