#include <string.h>

#include "check/check.h"
#include "check/people.h"
#include "check/say.h"
#include "norm/names/lookup.h"
#include "norm/translit/translit.h"

/* Bounds: names looked at, systems kept of one part. */
enum { NATIVES_MOST = 2, LATINS_MOST = 6, SYSTEMS_MOST = 96, PARTS_MOST = 6 };

typedef struct systems {
    const idc_translit *at[SYSTEMS_MOST];
    size_t count;
} systems;

static bool has(const systems *set, const idc_translit *system)
{
    for (size_t i = 0; i < set->count; i++)
        if (set->at[i] == system)
            return true;
    return false;
}

static void keep_common(systems *set, const systems *other)
{
    size_t kept = 0;
    for (size_t i = 0; i < set->count; i++)
        if (has(other, set->at[i]))
            set->at[kept++] = set->at[i];
    set->count = kept;
}

/* Systems that write the native part exactly so, marks and capitals aside. */
static void explain(idc_findings *out, const idc_name_part *native, const idc_name_part *latin,
                    systems *set)
{
    idc_translit_guess *guesses;
    size_t count = 0;
    idc_status status =
        idc_translit_identify(out->work, native->text, latin->text, &guesses, &count);
    if (status && status != IDC_ERR_LIMIT)
        out->status = status;
    for (size_t i = 0; !status && i < count; i++)
        if (guesses[i].explains && set->count < SYSTEMS_MOST && !has(set, guesses[i].system))
            set->at[set->count++] = guesses[i].system;
}

typedef struct spelling {
    const idc_claim *claim;
    systems common; /* that explain every part that any system explains */
    size_t parts, explained, customary;
    bool mixed;
    systems first, odd; /* when mixed: of the first part, of one that shares none with it */
} spelling;

/* Kim, Lee, Chan: families of Korea and China spell their name as they always did, whatever system
 * the rest of the name follows. */
static bool is_customary(const idc_name_part *part)
{
    const uint32_t by_custom = IDC_WORD_KOREAN | IDC_WORD_CHINESE;
    uint32_t flags = idc_name_word_flags(part->folded);
    return part->role == IDC_NAME_FAMILY && flags & IDC_WORD_COMMON && flags & by_custom;
}

/* Customary spellings, which no system makes, say nothing here. */
static void read_spelling(idc_findings *out, const idc_name *native, spelling *s)
{
    const idc_name *latin = s->claim->value.name;
    for (size_t i = 0; i < latin->part_count && i < PARTS_MOST && out->status == IDC_OK; i++) {
        systems own = {.count = 0};
        if (!idc_people_is_spelled(&latin->parts[i]))
            continue;
        if (is_customary(&latin->parts[i])) {
            s->customary++;
            continue;
        }
        for (size_t k = 0; k < native->part_count && k < PARTS_MOST; k++)
            if (idc_people_is_spelled(&native->parts[k]))
                explain(out, &native->parts[k], &latin->parts[i], &own);
        s->parts++;
        if (!own.count)
            continue;
        if (!s->explained++) {
            s->common = s->first = own;
            continue;
        }
        keep_common(&s->common, &own);
        if (!s->common.count && !s->mixed) {
            s->mixed = true;
            s->odd = own;
        }
    }
}

/* Titles to show: of systems of one language where both sets have one. */
static void titles(const systems *a, const systems *b, const char **one, const char **two)
{
    *one = idc_translit_title(a->at[0]);
    *two = idc_translit_title(b->at[0]);
    for (size_t i = 0; i < a->count; i++)
        for (size_t k = 0; k < b->count; k++)
            if (idc_translit_same_language(a->at[i], b->at[k])) {
                *one = idc_translit_title(a->at[i]);
                *two = idc_translit_title(b->at[k]);
                return;
            }
}

static void tell_mixed(idc_findings *out, const idc_claims *claims, const idc_claim *native,
                       const spelling *s)
{
    const char *one, *two;
    titles(&s->first, &s->odd, &one, &two);
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_NOTICE, "notice",
        "\"%S\" spells \"%S\" as \"%S\": one part as \"%s\" has it, another as "
        "\"%s\".",
        idc_say_source(claims, s->claim), idc_say_cut(out->work->arena, native->raw, IDC_SAY_BYTES),
        idc_say_cut(out->work->arena, s->claim->raw, IDC_SAY_BYTES), one, two);
    idc_finding_cite(finding, native);
    idc_finding_cite(finding, s->claim);
}

static void tell_two(idc_findings *out, const idc_claims *claims, const spelling *a,
                     const spelling *b)
{
    idc_arena *arena = out->work->arena;
    const char *one, *two;
    titles(&a->common, &b->common, &one, &two);
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_NOTICE, "notice",
        "\"%S\" spells the name \"%S\", as \"%s\" has it; "
        "\"%S\" spells it \"%S\", as \"%s\" has "
        "it.",
        idc_say_source(claims, a->claim), idc_say_cut(arena, a->claim->raw, IDC_SAY_BYTES), one,
        idc_say_source(claims, b->claim), idc_say_cut(arena, b->claim->raw, IDC_SAY_BYTES), two);
    idc_finding_cite(finding, a->claim);
    idc_finding_cite(finding, b->claim);
}

static void compare(idc_findings *out, const idc_claims *claims, const idc_claim *native,
                    const spelling *all, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (all[i].mixed)
            tell_mixed(out, claims, native, &all[i]);
        for (size_t k = 0; k < i; k++) {
            systems both = all[i].common;
            keep_common(&both, &all[k].common);
            if (all[i].common.count && all[k].common.count && !both.count &&
                all[i].claim->source != all[k].claim->source)
                tell_two(out, claims, &all[k], &all[i]);
        }
    }
}

/* Latin names, each once; whether they spell the native one is seen by their
 * parts. */
static size_t gather(const idc_people *people, const idc_claim *native, spelling *all)
{
    size_t count = 0;
    for (size_t i = 0; i < people->count && count < LATINS_MOST; i++) {
        const idc_claim *c = people->names[i];
        if (c == native || !idc_people_is_latin(c->value.name) ||
            idc_claims_of_identity(people->claims, c) || /* its state chose the system */
            idc_people_knows(people, c->value.name))
            continue;
        memset(&all[count], 0, sizeof all[count]);
        all[count++].claim = c;
    }
    return count;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    idc_people people;
    size_t natives = 0, spellings = 0;
    idc_people_open(&people, input->claims, out);
    spelling *all = idc_arena_alloc(out->work->arena, LATINS_MOST * sizeof *all);
    if (!all) {
        out->status = IDC_ERR_NOMEM;
        return;
    }
    for (size_t i = 0; i < people.count && natives < NATIVES_MOST && out->status == IDC_OK; i++) {
        const idc_claim *native = people.names[i];
        if (!idc_people_is_native(native->value.name) ||
            idc_people_knows(&people, native->value.name))
            continue;
        natives++;
        size_t count = gather(&people, native, all);
        spellings += count;
        size_t kept = 0;
        for (size_t k = 0; k < count; k++) {
            read_spelling(out, native->value.name, &all[k]);
            /* One part by chance, or of another person: says nothing. */
            if (all[k].explained && all[k].explained + all[k].customary >= 2 &&
                all[k].explained == all[k].parts)
                all[kept++] = all[k];
        }
        compare(out, input->claims, native, all, kept);
    }
    if (!spellings)
        idc_findings_skip(out, natives ? "no source spells the native name in Latin letters"
                                       : "no source gives the name in its native writing");
}

const idc_check idc_check_name_romanisation = {
    .id = "name.romanisation",
    .rows = "RF13",
    .title = "One name spelled by different romanisation systems",
    .compares = "The Latin spellings of a name that is also given in its "
                "native writing: which "
                "published systems make each of them, and whether sources or "
                "parts share one.",
    .run = run,
};
