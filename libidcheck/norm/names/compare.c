/*
 * What two names are to each other. Relation, bits and the pieces that they are made of are read
 * from one alignment of the parts.
 */
#include "base/buf.h"
#include "norm/names/form.h"

typedef struct forms {
    const idc_name_form *a, *b;
} forms;

static const idc_name_atom *atom_of(const idc_name_form *f, uint32_t bits)
{
    return &f->atoms[__builtin_ctz(bits)];
}

static bool has_role(const idc_name_form *f, uint32_t bits, idc_name_role role)
{
    for (; bits; bits &= bits - 1)
        if (atom_of(f, bits)->role == role)
            return true;
    return false;
}

static bool has_western(const idc_name_form *f, uint32_t bits)
{
    const idc_name_word *word = atom_of(f, bits)->word;
    return word && word->flags & IDC_WORD_WESTERN &&
           !(word->flags & (IDC_WORD_KOREAN | IDC_WORD_CHINESE));
}

/* Parts on both sides are not one name: does that leave part of the name standing? */
static idc_name_relation contradicted(forms f, const idc_name_alignment *al)
{
    enum { SLIGHT = 450 }; /* thousandths */
    bool given = false, both_given = false, family = false, middle = true, western = false;
    bool slight = true;
    bool syllables = f.a->systems & f.b->systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE);
    for (size_t i = 0; i < al->link_count; i++)
        given = given || (has_role(f.a, al->links[i].a, IDC_NAME_GIVEN) &&
                          has_role(f.b, al->links[i].b, IDC_NAME_GIVEN));
    for (size_t i = 0; i < al->unlike_count; i++) {
        const idc_name_link *u = &al->unlike[i];
        if (u->reason == IDC_REASON_SILENT)
            continue;
        idc_name_role ra = atom_of(f.a, u->a)->role, rb = atom_of(f.b, u->b)->role;
        both_given = both_given || ra == IDC_NAME_GIVEN || rb == IDC_NAME_GIVEN;
        family = family || ra == IDC_NAME_FAMILY || rb == IDC_NAME_FAMILY;
        middle = middle && (ra == IDC_NAME_MIDDLE || rb == IDC_NAME_MIDDLE ||
                            ra == IDC_NAME_INITIAL || rb == IDC_NAME_INITIAL);
        western = western || has_western(f.a, u->a) != has_western(f.b, u->b);
        slight = slight && u->unlike < SLIGHT;
    }
    if (!al->link_count)
        return IDC_NAMES_DIFFERENT;
    if (slight || (middle && al->link_count > 1) ||
        (syllables && western && family != both_given) || (given && !both_given))
        return IDC_NAMES_PARTIAL;
    return IDC_NAMES_CONTRADICTED;
}

static bool same_exactly(forms f, const idc_name_link *link)
{
    if (link->a != link->b)
        return false;
    for (uint32_t bits = link->a; bits; bits &= bits - 1)
        if (!idc_str_eq(atom_of(f.a, bits)->exact, atom_of(f.b, bits)->exact))
            return false;
    return true;
}

/* Letters that are the same may differ in marks. */
static idc_name_reason reason_of(forms f, const idc_name_link *link)
{
    if (link->reason != IDC_REASON_SAME)
        return (idc_name_reason)link->reason;
    uint32_t a = link->a, b = link->b;
    for (; a && b; a &= a - 1, b &= b - 1)
        if (!idc_str_eq(atom_of(f.a, a)->exact, atom_of(f.b, b)->exact))
            return IDC_REASON_MARKS;
    return a || b ? IDC_REASON_SPELLING : IDC_REASON_SAME;
}

static idc_name_relation relation_of(forms f, const idc_name_alignment *al)
{
    bool equal = f.a->count == f.b->count, initial = false, differ = false, silent = al->silent;
    for (size_t i = 0; i < al->link_count; i++) {
        equal = equal && same_exactly(f, &al->links[i]);
        initial = initial || al->links[i].reason == IDC_REASON_INITIAL;
    }
    for (size_t i = 0; i < al->unlike_count; i++) {
        bool says = al->unlike[i].reason != IDC_REASON_SILENT;
        differ = differ || says;
        silent = silent || !says;
    }
    if (!f.a->count || !f.b->count || (!al->link_count && silent && !differ))
        return IDC_NAMES_COMPATIBLE;
    if (differ || !al->link_count)
        return contradicted(f, al);
    if (al->millibits < 0 && !silent)
        return IDC_NAMES_PARTIAL;
    if (initial || silent || al->rest_a || al->rest_b)
        return IDC_NAMES_COMPATIBLE;
    return equal ? IDC_NAMES_EQUAL : IDC_NAMES_VARIANT;
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

const char *idc_name_reason_text(idc_name_reason reason)
{
    static const char *const texts[] = {
        "same",   "marks",         "spelling", "script",   "form",  "slip", "initial",
        "unlike", "other_initial", "silent",   "left_out", "order", "whole"};
    return (unsigned)reason < sizeof texts / sizeof *texts ? texts[reason] : "whole";
}

/* Bytes that atoms stand in. */
static void span_of(const idc_name *name, const idc_name_form *f, uint32_t bits, uint32_t *begin,
                    uint32_t *end)
{
    *begin = *end = 0;
    if (!bits)
        return;
    *begin = (uint32_t)name->parts[atom_of(f, bits)->part].begin;
    while (bits & (bits - 1))
        bits &= bits - 1;
    *end = (uint32_t)name->parts[atom_of(f, bits)->part].end;
}

typedef struct writer {
    const idc_name *a, *b;
    forms f;
    idc_name_comparison *out;
} writer;

static void add_piece(writer *w, idc_name_reason reason, uint32_t a, uint32_t b, int32_t millibits)
{
    idc_name_piece *p = &w->out->pieces[w->out->piece_count++];
    p->reason = reason;
    p->millibits = millibits;
    span_of(w->a, w->f.a, a, &p->a_begin, &p->a_end);
    span_of(w->b, w->f.b, b, &p->b_begin, &p->b_end);
}

/* The part of all that belongs to a share of a whole; all of it is given out in the end. */
static int32_t portion(int32_t *left, int64_t *whole, int64_t share)
{
    int32_t part = *whole > 0 ? (int32_t)(*left * share / *whole) : 0;
    *left -= part;
    *whole -= share;
    return part;
}

static int64_t sum_of(const idc_name_link *links, size_t count, bool unlike)
{
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += unlike ? links[i].unlike : links[i].bits;
    return sum;
}

static void add_omitted(writer *w, const idc_name_alignment *al, int32_t *left, int64_t *whole)
{
    for (uint32_t rest = al->rest_a; rest; rest &= rest - 1)
        add_piece(w, IDC_REASON_OMITTED, rest & (0 - rest), 0, portion(left, whole, 1));
    for (uint32_t rest = al->rest_b; rest; rest &= rest - 1)
        add_piece(w, IDC_REASON_OMITTED, 0, rest & (0 - rest), portion(left, whole, 1));
}

static int64_t count_of(uint32_t bits)
{
    int64_t n = 0;
    for (; bits; bits &= bits - 1)
        n++;
    return n;
}

/* Every term is shared out among the parts that it comes from; what is over is the wholes'. */
static void add_pieces(writer *w, const idc_name_alignment *al)
{
    int32_t agree = al->term[IDC_TERM_AGREE], unlike = al->term[IDC_TERM_UNLIKE];
    int32_t omitted = al->term[IDC_TERM_OMITTED];
    int64_t bits = sum_of(al->links, al->link_count, false);
    int64_t differ = sum_of(al->unlike, al->unlike_count, true);
    int64_t absent = count_of(al->rest_a) + count_of(al->rest_b);
    for (size_t i = 0; i < al->link_count; i++)
        add_piece(w, reason_of(w->f, &al->links[i]), al->links[i].a, al->links[i].b,
                  portion(&agree, &bits, al->links[i].bits));
    for (size_t i = 0; i < al->unlike_count; i++)
        add_piece(w, (idc_name_reason)al->unlike[i].reason, al->unlike[i].a, al->unlike[i].b,
                  portion(&unlike, &differ, al->unlike[i].unlike));
    add_omitted(w, al, &omitted, &absent);
    if (al->moved_a)
        add_piece(w, IDC_REASON_ORDER, al->moved_a, al->moved_b, al->term[IDC_TERM_ORDER]);
    int32_t rest = agree + unlike + omitted + al->term[IDC_TERM_WHOLE];
    if (rest)
        add_piece(w, IDC_REASON_WHOLE, 0, 0, rest);
}

/* As seen from the other name. */
static void turn(idc_name_comparison *c)
{
    for (size_t i = 0; i < c->piece_count; i++) {
        idc_name_piece p = c->pieces[i];
        c->pieces[i].a_begin = p.b_begin;
        c->pieces[i].a_end = p.b_end;
        c->pieces[i].b_begin = p.a_begin;
        c->pieces[i].b_end = p.a_end;
    }
}

void idc_name_compare(const idc_name *a, const idc_name *b, idc_name_comparison *out)
{
    static const idc_name_form none;
    const bool turned = idc_name_is_second(a, b);
    const idc_name *x = turned ? b : a, *y = turned ? a : b;
    idc_name_alignment best = {.millibits = INT32_MIN}, other;
    writer w = {x, y, {&none, &none}, out};
    out->piece_count = 0;
    for (size_t i = 0; i < x->form_count; i++)
        for (size_t j = 0; j < y->form_count; j++) {
            idc_name_weigh(&x->forms[i], &y->forms[j], &other);
            if (other.millibits <= best.millibits)
                continue;
            best = other;
            w.f = (forms){&x->forms[i], &y->forms[j]};
        }
    out->millibits = best.millibits;
    out->relation = relation_of(w.f, &best);
    add_pieces(&w, &best);
    if (turned)
        turn(out);
}

idc_name_relation idc_name_relate(const idc_name *a, const idc_name *b)
{
    idc_name_comparison comparison;
    idc_name_compare(a, b, &comparison);
    return comparison.relation;
}

static void add_bits(idc_buf *out, int32_t millibits)
{
    uint32_t size = millibits < 0 ? 0u - (uint32_t)millibits : (uint32_t)millibits;
    idc_buf_format(out, " (%s%u.", millibits < 0 ? "-" : "+", (uint64_t)(size / 1000));
    for (uint32_t unit = 100; unit; unit /= 10)
        idc_buf_byte(out, (char)('0' + size / unit % 10));
    idc_buf_byte(out, ')');
}

idc_str idc_name_explain(idc_arena *arena, const idc_name *a, const idc_name *b,
                         const idc_name_comparison *comparison)
{
    static const char *const texts[] = {"is the same as",
                                        "is the same but for marks as",
                                        "is another spelling of",
                                        "is the same name in another script as",
                                        "is a form of",
                                        "is a slip away from",
                                        "shares its initial with",
                                        "is not",
                                        "is not an initial of",
                                        "cannot be read in the script of",
                                        "only in the",
                                        "stands in another order in",
                                        "the names as wholes"};
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < comparison->piece_count; i++) {
        const idc_name_piece *p = &comparison->pieces[i];
        idc_str x = idc_str_sub(a->original, p->a_begin, p->a_end);
        idc_str y = idc_str_sub(b->original, p->b_begin, p->b_end);
        idc_buf_text(&out, out.len ? "; " : "");
        if (p->reason == IDC_REASON_WHOLE)
            idc_buf_text(&out, texts[p->reason]);
        else if (p->reason == IDC_REASON_OMITTED)
            idc_buf_format(&out, "\"%S\" %s %s", x.len ? x : y, texts[p->reason],
                           x.len ? "first" : "second");
        else if (idc_str_eq(x, y))
            idc_buf_format(&out, "\"%S\" is in both", x);
        else
            idc_buf_format(&out, "\"%S\" %s \"%S\"", x, texts[p->reason], y);
        add_bits(&out, p->millibits);
    }
    if (!out.len)
        idc_buf_text(&out, "nothing to compare");
    idc_buf_byte(&out, '.');
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}
