#include "norm/names/pool.h"

#include "norm/names/words.h"

/* What a form can be, as bits. */
enum {
    KOREAN = 1,
    HANGUL = 2,   /* a part is in Hangul */
    BY_HABIT = 4, /* a part is read by habit */
    MUTE = 8,     /* a part has no Latin reading */
    CORELESS = 16,
    EMPTY = 32,
    TRAITS = 64
};

enum { MIXED_SCRIPTS = -1 };

/* A form with what bounds how good it can be. */
typedef struct pool_form {
    const idc_name_form *form;
    const uint32_t *words; /* numbers of its spans */
    uint32_t name;
    uint16_t core;  /* parts that contradict when nothing agrees with them, as bits */
    int16_t script; /* UScriptCode of all parts, or MIXED_SCRIPTS */
    uint8_t traits;
    uint8_t span_count;
} pool_form;

struct idc_name_pool {
    idc_work *work;
    idc_name_words *words;
    const idc_name **names;
    size_t count, capacity;
    pool_form *forms;
    size_t form_count, form_capacity;
};

idc_name_pool *idc_name_pool_new(idc_work *work)
{
    idc_name_pool *pool = idc_arena_alloc(work->arena, sizeof *pool);
    if (!pool)
        return NULL;
    pool->work = work;
    pool->words = idc_name_words_new(work->arena);
    return pool->words ? pool : NULL;
}

static pool_form known_of(const idc_name_form *form)
{
    pool_form known = {.form = form, .span_count = (uint8_t)form->span_count};
    uint32_t traits = form->systems & IDC_WORD_KOREAN ? KOREAN : 0;
    for (size_t i = 0; i < form->count; i++) {
        const idc_name_atom *atom = &form->atoms[i];
        bool core = atom->ready && atom->role != IDC_NAME_PARTICLE &&
                    atom->role != IDC_NAME_NICKNAME && atom->role != IDC_NAME_INITIAL;
        bool other = i && known.script != (int16_t)atom->script;
        known.core = (uint16_t)(known.core | (uint32_t)core << i);
        known.script = other ? MIXED_SCRIPTS : (int16_t)atom->script;
        traits |= atom->ready ? 0 : MUTE;
        traits |= atom->script == USCRIPT_HANGUL ? HANGUL : 0;
        traits |= idc_name_is_read_by_habit(atom) ? BY_HABIT : 0;
    }
    traits |= (known.core ? 0 : CORELESS) | (form->count ? 0 : EMPTY);
    known.traits = (uint8_t)traits;
    return known;
}

idc_status idc_name_pool_add(idc_name_pool *pool, const idc_name *name)
{
    idc_arena *arena = pool->work->arena;
    const idc_name **names =
        idc_arena_grow(arena, pool->names, pool->count, &pool->capacity, sizeof *names);
    if (!names)
        return IDC_ERR_NOMEM;
    pool->names = names;
    for (size_t i = 0; i < name->form_count; i++) {
        pool_form known = known_of(&name->forms[i]);
        known.name = (uint32_t)pool->count;
        known.words = idc_name_words_add(pool->words, known.form);
        pool_form *forms = idc_arena_grow(arena, pool->forms, pool->form_count + i,
                                          &pool->form_capacity, sizeof *forms);
        if (!known.words || !forms)
            return IDC_ERR_NOMEM;
        pool->forms = forms;
        forms[pool->form_count + i] = known;
    }
    pool->form_count += name->form_count;
    pool->names[pool->count++] = name;
    return IDC_OK;
}

static int32_t goodness(const idc_name_hit *hit)
{
    return hit->millibits + 2 * hit->likeness;
}

static bool better(const idc_name_hit *a, const idc_name_hit *b)
{
    int32_t x = goodness(a), y = goodness(b);
    return x != y ? x > y : a->index < b->index;
}

static idc_name_hit weigh(const idc_name_pool *pool, const idc_name *query, uint32_t index)
{
    const idc_name *name = pool->names[index];
    const bool turned = idc_name_is_second(query, name);
    const idc_name *x = turned ? name : query, *y = turned ? query : name;
    idc_name_hit hit = {.index = index, .millibits = INT32_MIN};
    for (size_t i = 0; i < x->form_count; i++)
        for (size_t j = 0; j < y->form_count; j++) {
            idc_name_alignment al;
            idc_name_weigh(&x->forms[i], &y->forms[j], &al);
            if (al.millibits > hit.millibits) {
                hit.millibits = al.millibits;
                hit.likeness = al.alike;
            }
        }
    return hit;
}

/* Keeps a hit among the best. @return how many there are. */
static size_t keep(idc_name_hit *hits, size_t found, size_t most, const idc_name_hit *hit)
{
    if (found == most && !better(hit, &hits[most - 1]))
        return found;
    size_t at = found < most ? found++ : most - 1;
    for (; at && better(hit, &hits[at - 1]); at--)
        hits[at] = hits[at - 1];
    hits[at] = *hit;
    return found;
}

size_t idc_name_pool_weigh_all(const idc_name_pool *pool, const idc_name *query, idc_name_hit *hits,
                               size_t most)
{
    size_t found = 0;
    for (size_t i = 0; most && i < pool->count; i++) {
        idc_name_hit hit = weigh(pool, query, (uint32_t)i);
        found = keep(hits, found, most, &hit);
    }
    return found;
}

/* What two forms have whatever their words are. *says: thousandths of a mismatch, at least, unless
 * it says nothing and they are silent. */
static idc_name_hope hope_of(uint32_t traits, uint32_t others, bool one_script, int32_t *says)
{
    uint32_t any = traits | others;
    *says = !one_script && any & HANGUL ? IDC_NAME_OTHER_NAME : 1000;
    return (idc_name_hope){.korean = traits & others & KOREAN,
                           .silent = any & MUTE || (!one_script && any & BY_HABIT)};
}

static bool of_one_script(const pool_form *a, const pool_form *b)
{
    return a->script == b->script && a->script != MIXED_SCRIPTS;
}

/* How alike the letters of the whole names are at most, by how many edits they are apart at least:
 * each changes two letters of the bags. Both readings of the order have the same letters. */
static int32_t line_most(const idc_name_form *a, const idc_name_form *b)
{
    const idc_lattice_letters *x = a->line[0], *y = b->line[0];
    int32_t most = x->count > y->count ? x->count : y->count;
    int32_t apart = idc_lattice_bits(x->bag) - idc_lattice_bits(y->bag);
    int32_t edits = (idc_lattice_bits(x->bag ^ y->bag) + (apart < 0 ? -apart : apart) + 1) / 2;
    /* Of longer ones each reading has other letters left over. */
    return most < IDC_LATTICE_LETTERS && most ? 1000 - 1000 * edits / most : 1000;
}

/* How good forms without any link to the query's can be: what is no name is neither like nor unlike
 * any, and the letters of the whole are taken to be alike. */
static int32_t bound_of_unlinked(uint32_t traits, uint32_t others, bool one_script)
{
    int32_t says;
    idc_name_hope hope = hope_of(traits, others, one_script, &says);
    hope.unlike = (traits | others) & CORELESS ? 0 : says;
    hope.line = 1000;
    return (traits | others) & EMPTY ? 0 : idc_name_weigh_most(&hope) + 2 * IDC_NAME_UNRELATED;
}

/* How good a form can be, by the links of its words. */
static int32_t bound_of(const pool_form *query, const pool_form *known,
                        const idc_name_word_links *links)
{
    uint32_t touched = 0, touching = 0, linked = 0, linking = 0;
    int32_t alike = 0, most = IDC_NAME_UNRELATED, says;
    idc_name_hope hope = hope_of(query->traits, known->traits, of_one_script(query, known), &says);
    for (size_t i = 0; i < known->span_count; i++) {
        const idc_name_word_links *l = &links[known->words[i]];
        const idc_name_stretch *s = &known->form->spans[i];
        if (!l->atoms)
            continue;
        touching |= s->bits;
        touched |= l->atoms;
        most = l->alike > most ? l->alike : most;
        if (!l->linked)
            continue;
        linking |= s->bits;
        linked |= l->linked;
        hope.linked += l->bits;
        alike += l->alike > 0 ? l->alike : 0;
    }
    int32_t cover = idc_name_covered(query->form, linked);
    int32_t other_cover = idc_name_covered(known->form, linking);
    hope.cover = cover < other_cover ? cover : other_cover;
    hope.line = line_most(query->form, known->form);
    if (hope.korean && query->form->atoms->script != known->form->atoms->script)
        hope.line = hope.line > hope.cover ? hope.line : hope.cover;
    /* Parts without a link are paired, as long as both sides have some. */
    int32_t left = idc_lattice_bits(query->core & ~touched);
    int32_t other_left = idc_lattice_bits(known->core & ~touching);
    hope.unlike = (left < other_left ? left : other_left) * says;
    return idc_name_weigh_most(&hope) + 2 * (alike > most ? alike : most);
}

static bool has_link(const pool_form *known, const idc_name_word_links *links)
{
    for (size_t i = 0; i < known->span_count; i++)
        if (links[known->words[i]].atoms)
            return true;
    return false;
}

/* A name and how good it can be at most; the greater comes first, equal ones in their order. */
typedef uint64_t candidate;

static candidate candidate_of(int32_t bound, uint32_t index)
{
    return (uint64_t)((int64_t)bound - INT32_MIN) << 32 | (UINT32_MAX - index);
}

static idc_name_hit hit_of(candidate c)
{
    return (idc_name_hit){.index = UINT32_MAX - (uint32_t)c,
                          .millibits = (int32_t)((int64_t)(c >> 32) + INT32_MIN)};
}

/* Puts the candidate at `at` in its place in a heap, the greatest on top. */
static void sink(candidate *heap, size_t count, size_t at)
{
    const candidate moved = heap[at];
    for (size_t child; (child = 2 * at + 1) < count; at = child) {
        child += child + 1 < count && heap[child + 1] > heap[child];
        if (heap[child] <= moved)
            break;
        heap[at] = heap[child];
    }
    heap[at] = moved;
}

/* Bounds of all names, each the greatest by its forms. @return the greatest of an unlinked form. */
static int32_t bound_all(const idc_name_pool *pool, const idc_name *query,
                         idc_name_word_links *links, candidate *out)
{
    int32_t unlinked[2][TRAITS], greatest = INT32_MIN;
    for (size_t i = 0; i < pool->count; i++)
        out[i] = candidate_of(INT32_MIN, (uint32_t)i);
    for (size_t k = 0; k < query->form_count; k++) {
        const pool_form asked = known_of(&query->forms[k]);
        for (uint32_t traits = 0; traits < TRAITS; traits++)
            for (size_t one = 0; one < 2; one++)
                unlinked[one][traits] = bound_of_unlinked(asked.traits, traits, one);
        idc_name_words_ask(pool->words, asked.form, links);
        for (const pool_form *f = pool->forms; f < pool->forms + pool->form_count; f++) {
            int32_t bound = unlinked[of_one_script(&asked, f)][f->traits];
            if (has_link(f, links))
                bound = bound_of(&asked, f, links);
            else
                greatest = bound > greatest ? bound : greatest;
            candidate c = candidate_of(bound, f->name);
            out[f->name] = c > out[f->name] ? c : out[f->name];
        }
    }
    return greatest;
}

/* Moves the candidates that are greater to the front. @return how many. */
static size_t part(candidate *all, size_t count, candidate than)
{
    size_t front = 0;
    for (size_t i = 0; i < count; i++)
        if (all[i] > than) {
            candidate c = all[i];
            all[i] = all[front];
            all[front++] = c;
        }
    return front;
}

/* The search so far. */
typedef struct hunt {
    const idc_name_pool *pool;
    const idc_name *query;
    idc_name_hit *hits;
    size_t most, found;
} hunt;

static bool can_be_better(const hunt *h, candidate c)
{
    idc_name_hit hit = hit_of(c);
    return h->found < h->most || (h->most && better(&hit, &h->hits[h->most - 1]));
}

/* Weighs candidates, the greatest first, until the next cannot be better than what was found. */
static void weigh_best(hunt *h, candidate *heap, size_t count)
{
    for (size_t i = count / 2; i--;)
        sink(heap, count, i);
    while (count && can_be_better(h, heap[0])) {
        idc_name_hit hit = weigh(h->pool, h->query, hit_of(heap[0]).index);
        h->found = keep(h->hits, h->found, h->most, &hit);
        heap[0] = heap[--count];
        sink(heap, count, 0);
    }
}

idc_status idc_name_pool_search(const idc_name_pool *pool, const idc_name *query,
                                idc_name_hit *hits, size_t most, size_t *found)
{
    hunt h = {.pool = pool, .query = query, .hits = hits, .most = most};
    size_t words = idc_name_words_count(pool->words);
    *found = 0;
    idc_arena *arena = idc_arena_scratch(pool->work->arena, SIZE_MAX);
    candidate *all = arena ? idc_arena_room(arena, pool->count * sizeof *all) : NULL;
    idc_name_word_links *links = all ? idc_arena_room(arena, words * sizeof *links) : NULL;
    if (links) {
        candidate unlinked = candidate_of(bound_all(pool, query, links, all), 0);
        size_t front = part(all, pool->count, unlinked);
        weigh_best(&h, all, front);
        if (can_be_better(&h, unlinked))
            weigh_best(&h, all + front, pool->count - front);
    }
    idc_arena_free(arena);
    *found = h.found;
    return links ? IDC_OK : IDC_ERR_NOMEM;
}
