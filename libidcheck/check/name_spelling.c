#include <unicode/uscript.h>

#include "check/check.h"
#include "check/people.h"
#include "check/say.h"
#include "norm/names/lookup.h"
#include "norm/text/text.h"
#include "norm/translit/translit.h"

/* Bounds: names of one place, places, letters of what is left of a name. */
enum { NAMES_MOST = 6, PLACES_MOST = 64, LETTERS_LEAST = 4 };

/* A name as one place writes it twice: natively and in Latin letters. */
typedef struct writing {
    const idc_claim *claim;
    idc_str label;
    const idc_name *name;
} writing;

typedef struct place {
    writing at[NAMES_MOST];
    size_t count;
} place;

typedef struct looking {
    const idc_people *people;
    idc_findings *out;
    size_t pairs, before;
} looking;

/* Parts that agree with none of the other name, as one word: "Min Jun" is one given name. */
static idc_str rest_of(idc_work *work, const idc_name *name, const idc_name_comparison *c,
                       bool first)
{
    idc_buf out = idc_buf_in(work->arena);
    for (size_t i = 0; i < name->part_count; i++) {
        const idc_name_part *part = &name->parts[i];
        bool shared = !idc_people_is_spelled(part);
        for (size_t k = 0; k < c->piece_count && !shared; k++) {
            const idc_name_piece *p = &c->pieces[k];
            shared = p->reason <= IDC_REASON_FORM && part->begin < (first ? p->a_end : p->b_end) &&
                     part->end > (first ? p->a_begin : p->b_begin);
        }
        if (!shared)
            idc_buf_add(&out, part->text);
    }
    if (idc_buf_failed(&out))
        return IDC_STR_NONE;
    return idc_buf_str(&out);
}

/*
 * What the names do not share. False unless they share a part, so that one name is meant by both,
 * and the rest of both can be read: a nickname, an initial, a name taken beside one's own say
 * nothing of spelling.
 */
static bool find_rest(looking *l, const idc_name *native, const idc_name *latin, idc_str *unread,
                      idc_str *spelled)
{
    idc_name_comparison c;
    size_t shared = 0, unlike = 0;
    idc_name_compare(native, latin, &c);
    for (size_t i = 0; i < c.piece_count; i++) {
        idc_name_reason reason = c.pieces[i].reason;
        if (reason == IDC_REASON_SILENT || reason == IDC_REASON_INITIAL ||
            reason == IDC_REASON_OTHER_INITIAL)
            return false;
        shared += reason <= IDC_REASON_FORM;
        unlike += reason == IDC_REASON_UNLIKE;
    }
    *unread = rest_of(l->out->work, native, &c, true);
    *spelled = rest_of(l->out->work, latin, &c, false);
    if (!unread->ptr || !spelled->ptr)
        l->out->status = IDC_ERR_NOMEM;
    return l->out->status == IDC_OK && shared && unlike;
}

/* Letters of the spelling that the nearest system has not, in tenths of all; 0 when none writes
 * the native letters. */
static size_t strays_of(looking *l, idc_str native, idc_str latin)
{
    idc_translit_guess *guesses;
    size_t count = 0, letters = 0, least = SIZE_MAX;
    idc_status status = idc_translit_identify(l->out->work, native, latin, &guesses, &count);
    if (status && status != IDC_ERR_LIMIT)
        l->out->status = status;
    idc_str folded = idc_fold_latin(l->out->work->arena, latin);
    for (size_t i = 0; i < folded.len; i++)
        letters += idc_is_alnum(folded.ptr[i]);
    for (size_t i = 0; !status && i < count; i++)
        least = (size_t)guesses[i].strays < least ? (size_t)guesses[i].strays : least;
    return least == SIZE_MAX || letters < LETTERS_LEAST ? 0 : least * 10 / letters;
}

/* Koreans write the Mandarin names of others in Hangul too, by sounds of their own. */
static bool may_be_chinese(looking *l, idc_str latin)
{
    const idc_translit *pinyin = idc_translit_find(IDC_STR("iso-zho-Hani-Latn-7098-names"));
    idc_translit_guess *guesses;
    size_t count = 0;
    idc_status status = idc_translit_identify(l->out->work, IDC_STR(""), latin, &guesses, &count);
    if (status && status != IDC_ERR_LIMIT)
        l->out->status = status;
    for (size_t i = 0; !status && i < count; i++)
        if (guesses[i].explains && guesses[i].system == pinyin)
            return true;
    return false;
}

static bool is_of(const idc_name *name, UScriptCode script)
{
    return name->parts[0].script == script;
}

/* Tenths. Hangul writes the names of those who have it, and all their sounds; letters that others
 * use also carry over names whose Latin spelling came first, Pugh and Knox. */
static size_t strays_most(const idc_name *native)
{
    return is_of(native, USCRIPT_HANGUL) ? 5 : 7;
}

/*
 * What may be no spelling of the native name at all: katakana carries over names whose Latin
 * spelling came first; a name that a Korean takes beside the own one stands before the family
 * name, "Athena Chu"; others say a known name as it is said elsewhere, Moses for Moshe.
 */
static bool may_be_other(looking *l, const idc_name *native, const idc_name *latin, idc_str spelled)
{
    idc_str word = idc_fold_latin(l->out->work->arena, spelled);
    return is_of(native, USCRIPT_KATAKANA) ||
           (is_of(native, USCRIPT_HANGUL)
                ? !latin->family_first
                : idc_name_word_flags(word) & (IDC_WORD_WESTERN | IDC_WORD_IBERIAN));
}

static void look(looking *l, const writing *native, const writing *latin)
{
    idc_str unread, spelled;
    idc_findings *out = l->out;
    idc_arena *arena = out->work->arena;
    l->pairs++;
    if (out->count - l->before >= IDC_FINDINGS_OF_CHECK ||
        idc_people_knows(l->people, native->name) || idc_people_knows(l->people, latin->name) ||
        idc_name_relation_agrees(idc_people_compare(out, native->name, latin->name)) ||
        !find_rest(l, native->name, latin->name, &unread, &spelled) ||
        may_be_other(l, native->name, latin->name, spelled) ||
        strays_of(l, unread, spelled) <= strays_most(native->name) || may_be_chinese(l, spelled))
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "spelling",
        "\"%S\" writes one name as \"%S\" and as \"%S\": no system and no custom that the library "
        "knows spells \"%S\" as \"%S\".",
        native->label, idc_say_cut(arena, native->name->original, IDC_SAY_BYTES),
        idc_say_cut(arena, latin->name->original, IDC_SAY_BYTES),
        idc_say_cut(arena, unread, IDC_SAY_BYTES), idc_say_cut(arena, spelled, IDC_SAY_BYTES));
    if (finding)
        finding->subject = idc_say_cut(arena, latin->name->original, IDC_SAY_BYTES);
    idc_finding_cite(finding, native->claim);
    if (latin->claim != native->claim)
        idc_finding_cite(finding, latin->claim);
}

static void look_at_all(looking *l, const place *p)
{
    for (size_t i = 0; i < p->count; i++)
        for (size_t k = 0; k < p->count && l->out->status == IDC_OK; k++)
            if (idc_people_is_native(p->at[i].name) && idc_people_is_latin(p->at[k].name))
                look(l, &p->at[i], &p->at[k]);
}

static void add(looking *l, place *p, const idc_claim *claim, idc_str label, idc_str text)
{
    idc_name *name;
    if (p->count == NAMES_MOST || !text.len || l->out->status)
        return;
    idc_status status = idc_name_parse(l->out->work, text, &name);
    if (!status)
        p->at[p->count++] = (writing){claim, label, name};
    else if (status != IDC_ERR_LIMIT)
        l->out->status = status;
}

/* A name that is written twice, "박민지 (Park Min-ji)", is two writings. */
static void add_claim(looking *l, place *p, const idc_claim *claim)
{
    const idc_name *name = claim->value.name;
    idc_str label = idc_say_source(l->people->claims, claim);
    if (!name || !name->part_count)
        return;
    size_t last = name->part_count - 1;
    if (name->other_form > last) {
        add(l, p, claim, label, name->original);
        return;
    }
    add(l, p, claim, label,
        idc_str_sub(name->original, name->parts[0].begin, name->parts[name->other_form - 1].end));
    add(l, p, claim, label,
        idc_str_sub(name->original, name->parts[name->other_form].begin, name->parts[last].end));
}

/* All names of the place that first is the first name of; a zone spells as its rules ask. */
static void look_at_place(looking *l, const idc_claim *first)
{
    place p = {.count = 0};
    for (const idc_claim *c = first; c;
         c = idc_claims_next(l->people->claims, c, IDC_CLAIM_NAME, 0))
        if (!c->zone && idc_claims_one_place(l->people->claims, c, first))
            add_claim(l, &p, c);
    look_at_all(l, &p);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    idc_people people;
    size_t looked = 0;
    idc_people_open(&people, input->claims, out);
    looking l = {.people = &people, .out = out, .before = out->count};
    for (const idc_claim *c = NULL; looked < PLACES_MOST && out->status == IDC_OK &&
                                    (c = idc_claims_next(input->claims, c, IDC_CLAIM_NAME, 0));)
        if (idc_claims_first_of_place(input->claims, c)) {
            looked++;
            look_at_place(&l, c);
        }
    if (!l.pairs)
        idc_findings_skip(out, "no source gives a name natively and in Latin letters beside it");
}

const idc_check idc_check_name_spelling = {
    .id = "name.spelling",
    .rows = "RF13",
    .title = "Latin spelling that no system makes of the native name",
    .compares =
        "The native and the Latin writing of a name that one source or identity document "
        "gives side by side, with what published systems and custom make of the native one.",
    .run = run,
};
