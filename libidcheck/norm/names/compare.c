#include "base/buf.h"
#include "norm/names/pair.h"

/* Spans of up to this many atoms are read as one word: "Min Ji" and "Minji", "De Luca". */
enum { GLUED = 3, MOST_LINKS = IDC_NAME_ATOMS };

typedef struct link {
    idc_span_of a, b;
    idc_pair_kind kind;
    int32_t weight;
} link;

typedef struct alignment {
    link links[MOST_LINKS];
    size_t count;
    uint32_t used_a, used_b;       /* bits of atoms */
    uint32_t neutral_a, neutral_b; /* atoms that may match but cannot be read */
} alignment;

static uint32_t bits_of(idc_span_of s)
{
    return ((1u << s.count) - 1u) << s.from;
}

static const idc_name_atom *first_of(idc_span_of s)
{
    return &s.form->atoms[s.from];
}

static size_t apart(const link *l)
{
    return l->a.from > l->b.from ? l->a.from - l->b.from : l->b.from - l->a.from;
}

/* Prefers more evidence, then more of the name, then the earlier: the same from either side. */
static bool better(const link *x, const link *y)
{
    size_t cx = x->a.count + x->b.count, cy = y->a.count + y->b.count;
    size_t fx = x->a.from + x->b.from, fy = y->a.from + y->b.from;
    if (x->weight != y->weight)
        return x->weight > y->weight;
    if (cx != cy)
        return cx > cy;
    return fx != fy ? fx < fy : apart(x) < apart(y);
}

static bool same_role(const link *l)
{
    return first_of(l->a)->role == first_of(l->b)->role;
}

typedef struct candidates {
    link *at;
    size_t count, capacity;
} candidates;

static void consider(candidates *c, alignment *out, idc_span_of a, idc_span_of b)
{
    link l = {.a = a, .b = b, .kind = idc_name_pair(a, b)};
    if (l.kind == IDC_PAIR_UNREADABLE && a.count == 1 && b.count == 1) {
        out->neutral_a |= bits_of(a);
        out->neutral_b |= bits_of(b);
    }
    if (l.kind <= IDC_PAIR_UNREADABLE || c->count == c->capacity)
        return;
    /* Order decides among equals: same roles first. */
    l.weight = idc_name_pair_weight(l.kind, a, b) + (same_role(&l) ? 1 : 0);
    c->at[c->count++] = l;
}

static bool same_spans(const link *x, const link *y)
{
    return bits_of(x->a) == bits_of(y->a) && bits_of(x->b) == bits_of(y->b);
}

static void gather(const idc_name_form *a, const idc_name_form *b, candidates *c, alignment *out)
{
    c->count = 0;
    *out = (alignment){.count = 0};
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            for (size_t k = 1; k <= GLUED && i + k <= a->count; k++)
                for (size_t l = 1; l <= GLUED && j + l <= b->count; l++)
                    if (k == 1 || l == 1)
                        consider(c, out, (idc_span_of){a, i, k}, (idc_span_of){b, j, l});
}

/* Links the best pairs first; left_out (NULL: none) is not used. */
static void align(const candidates *c, const link *left_out, alignment *out)
{
    for (;;) {
        const link *best = NULL;
        for (size_t i = 0; i < c->count; i++)
            if (!(bits_of(c->at[i].a) & out->used_a) && !(bits_of(c->at[i].b) & out->used_b) &&
                !(left_out && same_spans(&c->at[i], left_out)) &&
                (!best || better(&c->at[i], best)))
                best = &c->at[i];
        if (!best || out->count == MOST_LINKS)
            return;
        out->links[out->count++] = *best;
        out->used_a |= bits_of(best->a);
        out->used_b |= bits_of(best->b);
    }
}

/* What is left over on one side. */
typedef struct rest {
    size_t core, initials, middle, neutral, western, surnames;
    bool family, given;
} rest;

static rest rest_of(const idc_name_form *form, uint32_t used, uint32_t neutral)
{
    rest r = {0};
    for (size_t i = 0; i < form->count; i++) {
        const idc_name_atom *atom = &form->atoms[i];
        if (used >> i & 1 || atom->role == IDC_NAME_PARTICLE || atom->role == IDC_NAME_NICKNAME)
            continue;
        if (atom->role == IDC_NAME_INITIAL) {
            r.initials += !(neutral >> i & 1);
            continue;
        }
        r.core++;
        r.neutral += neutral >> i & 1;
        r.surnames += atom->role == IDC_NAME_FAMILY ||
                      (atom->word &&
                       (atom->word->flags & (IDC_WORD_FAMILY | IDC_WORD_GIVEN)) == IDC_WORD_FAMILY);
        r.middle += atom->role == IDC_NAME_MIDDLE;
        r.western += atom->word && atom->word->flags & IDC_WORD_WESTERN &&
                     !(atom->word->flags & (IDC_WORD_KOREAN | IDC_WORD_CHINESE));
        r.family = r.family || atom->role == IDC_NAME_FAMILY;
        r.given = r.given || atom->role == IDC_NAME_GIVEN;
    }
    return r;
}

typedef struct verdict {
    idc_name_relation relation;
    int32_t millibits;
    size_t left_a, left_b;
} verdict;

typedef struct tally {
    size_t full, near, initials, typos, short_typos;
    int32_t sum;
    bool same, given; /* given: a given name agrees */
} tally;

static tally count_links(const alignment *al)
{
    tally t = {.same = true};
    for (size_t i = 0; i < al->count; i++) {
        const link *l = &al->links[i];
        size_t len =
            first_of(l->a)->len < first_of(l->b)->len ? first_of(l->a)->len : first_of(l->b)->len;
        t.full += l->kind >= IDC_PAIR_FORM;
        t.initials += l->kind == IDC_PAIR_INITIAL;
        t.given = t.given || (l->kind >= IDC_PAIR_FORM && same_role(l) &&
                              first_of(l->a)->role == IDC_NAME_GIVEN);
        t.near += l->kind == IDC_PAIR_NEAR;
        t.typos += l->kind == IDC_PAIR_TYPO;
        t.short_typos += l->kind == IDC_PAIR_TYPO && len < 7;
        t.same = t.same && l->kind == IDC_PAIR_SAME && l->a.from == l->b.from;
        t.sum += l->weight;
    }
    return t;
}

/* Both sides have words that match nothing on the other. */
static void judge_leftovers(verdict *v, const idc_name_form *a, const idc_name_form *b,
                            const tally *t, rest ra, rest rb)
{
    bool korean = a->systems & b->systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE);
    if (ra.neutral == ra.core && rb.neutral == rb.core) {
        v->relation = IDC_NAMES_COMPATIBLE;
        v->millibits = t->sum;
    } else if (!t->full && !t->typos) {
        v->relation = IDC_NAMES_DIFFERENT;
        v->millibits = -9000;
    } else if (ra.middle == ra.core || rb.middle == rb.core) {
        /* given and family name agree; what stands between does not */
        v->relation = t->full > 1 ? IDC_NAMES_PARTIAL : IDC_NAMES_CONTRADICTED;
        v->millibits = t->full > 1 ? t->sum - 6000 : t->sum - 9000;
    } else if (t->given && !ra.given && !rb.given) {
        v->relation = IDC_NAMES_PARTIAL; /* another family name, as after a marriage */
        v->millibits = t->sum - 11000;
    } else if (korean && (ra.western == ra.core) != (rb.western == rb.core)) {
        v->relation = IDC_NAMES_PARTIAL; /* an English name beside the Korean or Chinese one */
        v->millibits = -1000;
    } else if (t->full > 1 && ra.given == rb.given && !(ra.given && ra.family)) {
        v->relation = ra.given ? IDC_NAMES_CONTRADICTED : IDC_NAMES_PARTIAL;
        v->millibits = t->sum - 9000;
    } else {
        v->relation = t->full ? IDC_NAMES_CONTRADICTED : IDC_NAMES_DIFFERENT;
        v->millibits = t->sum - 11000;
    }
    if (v->relation >= IDC_NAMES_PARTIAL && v->millibits > -1000)
        v->millibits = -1000;
}

static verdict judge(const idc_name_form *a, const idc_name_form *b, const alignment *al)
{
    tally t = count_links(al);
    rest ra = rest_of(a, al->used_a, al->neutral_a), rb = rest_of(b, al->used_b, al->neutral_b);
    verdict v = {.relation = IDC_NAMES_VARIANT, .millibits = t.sum};
    v.left_a = ra.core + ra.initials;
    v.left_b = rb.core + rb.initials;
    if (!a->count || !b->count) {
        v.relation = IDC_NAMES_COMPATIBLE;
        v.millibits = 0;
    } else if (ra.core && rb.core) {
        judge_leftovers(&v, a, b, &t, ra, rb);
    } else if (!al->count) {
        bool neutral =
            ra.neutral == ra.core && rb.neutral == rb.core && (ra.core + rb.core || al->neutral_a);
        v.relation = neutral ? IDC_NAMES_COMPATIBLE : IDC_NAMES_DIFFERENT;
        v.millibits = neutral ? 0 : -6000;
    } else if (t.full && (t.given || t.initials) &&
               ((ra.core && ra.core == ra.surnames && !ra.initials) ||
                (rb.core && rb.core == rb.surnames && !rb.initials))) {
        /* One leaves out a family name, the other a given one, of which the initial is. */
        v.relation = IDC_NAMES_COMPATIBLE;
        v.millibits -= 300 * (int32_t)(v.left_a + v.left_b);
    } else if ((ra.core && rb.initials) || (rb.core && ra.initials) ||
               (ra.initials && rb.initials)) {
        /* an initial of another letter than any name on the other side */
        v.relation = t.full ? IDC_NAMES_PARTIAL : IDC_NAMES_DIFFERENT;
        v.millibits = t.sum > 5000 ? -1500 : t.sum - 6500;
    } else if (t.short_typos || (t.typos && !t.full)) {
        v.relation = IDC_NAMES_PARTIAL;
        v.millibits = t.sum - 3000;
    } else if (v.left_a + v.left_b || t.initials || t.near) {
        v.relation = IDC_NAMES_COMPATIBLE;
        v.millibits -= 300 * (int32_t)(v.left_a + v.left_b);
    } else if (t.same && a->count == b->count) {
        v.relation = IDC_NAMES_EQUAL;
    }
    return v;
}

bool idc_name_relation_agrees(idc_name_relation relation)
{
    return relation <= IDC_NAMES_COMPATIBLE;
}

const char *idc_name_relation_text(idc_name_relation relation)
{
    static const char *const texts[] = {"equal",   "variant",   "compatible",
                                        "partial", "different", "contradicted"};
    return (unsigned)relation < sizeof texts / sizeof *texts ? texts[relation] : "different";
}

/* The best pair can stand in the way of two good ones: "Yoo Sang Woo", where either end can be the
   family name. What disagrees is tried again without each of its links. */
static verdict judge_best(const idc_name_form *a, const idc_name_form *b, candidates *c,
                          alignment *al)
{
    alignment none;
    gather(a, b, c, &none);
    *al = none;
    align(c, NULL, al);
    verdict best = judge(a, b, al);
    alignment first = *al;
    for (size_t i = 0; !idc_name_relation_agrees(best.relation) && i < first.count; i++) {
        alignment other = none;
        align(c, &first.links[i], &other);
        verdict v = judge(a, b, &other);
        if (idc_name_relation_agrees(v.relation) && v.millibits > best.millibits) {
            best = v;
            *al = other;
        }
    }
    return best;
}

static idc_str written(const idc_name *name, idc_span_of s)
{
    const idc_name_part *first = &name->parts[first_of(s)->part];
    const idc_name_part *last = &name->parts[s.form->atoms[s.from + s.count - 1].part];
    return idc_str_sub(name->original, first->begin, last->end);
}

static void add_leftovers(idc_buf *out, const idc_name *name, const idc_name_form *form,
                          uint32_t used, const char *side)
{
    for (size_t i = 0; i < form->count; i++)
        if (!(used >> i & 1) && form->atoms[i].role != IDC_NAME_PARTICLE &&
            (i + 1 == form->count || form->atoms[i].part != form->atoms[i + 1].part ||
             used >> (i + 1) & 1))
            idc_buf_format(out, "%s\"%S\" only in the %s", out->len ? "; " : "",
                           name->parts[form->atoms[i].part].text, side);
}

static idc_str explain(idc_work *work, const idc_name *a, const idc_name *b,
                       const idc_name_form *fa, const idc_name_form *fb, const alignment *al,
                       const verdict *v)
{
    static const char *const kinds[] = {"",
                                        "",
                                        " is a slip away from ",
                                        " shares its initial with ",
                                        " sounds nearly like ",
                                        " is a form of ",
                                        " is another spelling of ",
                                        " is the same name in another script as ",
                                        " is the same but for marks as ",
                                        " is the same as "};
    idc_buf out = idc_buf_in(work->arena);
    for (size_t i = 0; i < al->count; i++)
        idc_buf_format(&out, "%s\"%S\"%s\"%S\"", i ? "; " : "", written(a, al->links[i].a),
                       kinds[al->links[i].kind], written(b, al->links[i].b));
    add_leftovers(&out, a, fa, al->used_a, "first");
    add_leftovers(&out, b, fb, al->used_b, "second");
    if (v->relation == IDC_NAMES_COMPATIBLE && (al->neutral_a | al->neutral_b) && v->left_a &&
        v->left_b)
        idc_buf_text(&out, out.len ? "; one script cannot be read in the other, which says nothing"
                                   : "one script cannot be read in the other, which says nothing");
    if (!out.len)
        idc_buf_text(&out, "nothing to compare");
    idc_buf_byte(&out, '.');
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

idc_status idc_name_compare(idc_work *work, const idc_name *a, const idc_name *b,
                            idc_name_comparison *out)
{
    candidates room = {.capacity = 0};
    alignment best_al = {.count = 0};
    verdict best = {.relation = IDC_NAMES_DIFFERENT};
    size_t best_a = 0, best_b = 0;
    bool any = false;
    int32_t best_bits = INT32_MIN;
    *out = (idc_name_comparison){.relation = IDC_NAMES_DIFFERENT};
    for (size_t i = 0; i < a->form_count; i++)
        for (size_t j = 0; j < b->form_count; j++) {
            size_t most = a->forms[i].count * b->forms[j].count * (2 * GLUED - 1);
            room.capacity = most > room.capacity ? most : room.capacity;
        }
    room.at = idc_arena_array(work->arena, room.capacity, sizeof *room.at);
    if (!room.at)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < a->form_count; i++)
        for (size_t j = 0; j < b->form_count; j++) {
            alignment al;
            int32_t bits = idc_name_weigh(&a->forms[i], &b->forms[j], NULL) * 10;
            best_bits = bits > best_bits ? bits : best_bits;
            verdict v = judge_best(&a->forms[i], &b->forms[j], &room, &al);
            if (any && v.millibits <= best.millibits)
                continue;
            any = true;
            best = v;
            best_al = al;
            best_a = i;
            best_b = j;
        }
    /* One script cannot be read in the other. */
    if (best.relation == IDC_NAMES_COMPATIBLE && !best_al.count && best_bits < 0)
        best_bits = 0;
    idc_str text = explain(work, a, b, &a->forms[best_a], &b->forms[best_b], &best_al, &best);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    *out = (idc_name_comparison){
        .millibits = best_bits, .relation = best.relation, .explanation = text};
    return IDC_OK;
}
