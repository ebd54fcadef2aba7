#include "check/check.h"
#include "check/people.h"
#include "check/say.h"

/* Names of which each pair is compared. */
enum { NAMES_MOST = 8 };

/* What a reader of the name cannot see. */
static void look_at_letters(const idc_people *people, const idc_claim *name)
{
    static const struct {
        unsigned notice;
        const char *words;
    } rows[] = {{IDC_NAME_CONFUSABLE, "a letter of another script that looks like one of its own"},
                {IDC_NAME_MIXED_SCRIPT, "a word of several scripts"},
                {IDC_NAME_BIDI, "marks that turn the direction of writing"},
                {IDC_NAME_HIDDEN, "characters that do not show"},
                {IDC_NAME_STYLED, "letters made to look like plain ones"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!(name->value.name->notices & rows[i].notice))
            continue;
        idc_finding *finding = idc_findings_add(
            people->out, IDC_OUTCOME_NOTICE, "characters", "The name \"%S\" in \"%S\" has %s.",
            idc_say_cut(people->out->work->arena, name->raw, IDC_SAY_BYTES),
            idc_say_source(people->claims, name), rows[i].words);
        idc_finding_cite(finding, name);
        return;
    }
}

/* The one script of a name whose order a reader can see: not where a comma tells it, nor where a
 * second writing stands beside the first. NULL otherwise. */
static const char *plain_script(const idc_name *name)
{
    if (!name->part_count || name->other_form != name->part_count ||
        idc_str_find_byte(name->original, ',', 0) != SIZE_MAX)
        return NULL;
    for (size_t i = 1; i < name->part_count; i++)
        if (name->parts[i].script != name->parts[0].script)
            return NULL;
    return idc_name_script(&name->parts[0]);
}

/* Names of two scripts keep the order of their languages: there a change says nothing. */
static bool order_is_seen(const idc_name *a, const idc_name *b)
{
    const char *one = plain_script(a), *other = plain_script(b);
    return one && other && !strcmp(one, other);
}

/* Do two parts that both names have stand the other way round? */
static bool changes_order(const idc_name *a, const idc_name *b)
{
    idc_name_comparison c;
    idc_name_compare(a, b, &c);
    if (!idc_name_relation_agrees(c.relation))
        return false;
    for (size_t i = 0; i < c.piece_count; i++)
        for (size_t k = 0; k < i; k++) {
            const idc_name_piece *p = &c.pieces[i], *q = &c.pieces[k];
            if (p->reason <= IDC_REASON_INITIAL && q->reason <= IDC_REASON_INITIAL &&
                (p->a_begin < q->a_begin) != (p->b_begin < q->b_begin))
                return true;
        }
    return false;
}

/* @return whether there was something to tell: once is enough. */
static bool look_at_order(const idc_people *people, const idc_claim *a, const idc_claim *b)
{
    idc_arena *arena = people->out->work->arena;
    if (a->source == b->source || idc_claims_of_identity(people->claims, a) ||
        idc_claims_of_identity(people->claims, b) || !order_is_seen(a->value.name, b->value.name) ||
        !changes_order(a->value.name, b->value.name))
        return false;
    idc_finding *finding = idc_findings_add(
        people->out, IDC_OUTCOME_NOTICE, "order",
        "\"%S\" gives the name as \"%S\", \"%S\" as \"%S\": the parts change places.",
        idc_say_source(people->claims, a), idc_say_cut(arena, a->raw, IDC_SAY_BYTES),
        idc_say_source(people->claims, b), idc_say_cut(arena, b->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, a);
    idc_finding_cite(finding, b);
    return true;
}

static void run(const idc_check_input *input, idc_findings *out)
{
    idc_people people;
    const idc_claim *shown[NAMES_MOST];
    size_t count = 0;
    bool told = false;
    idc_people_open(&people, input->claims, out);
    for (size_t i = 0; i < people.count && count < NAMES_MOST; i++)
        if (!idc_people_knows(&people, people.names[i]->value.name))
            shown[count++] = people.names[i];
    for (size_t i = 0; i < count && out->status == IDC_OK; i++) {
        look_at_letters(&people, shown[i]);
        for (size_t k = 0; k < i && !told; k++)
            told = look_at_order(&people, shown[k], shown[i]);
    }
    if (!people.count)
        idc_findings_skip(out, "no source gives a name");
}

const idc_check idc_check_name_writing = {
    .id = "name.writing",
    .rows = "RF13",
    .title = "How names are written",
    .compares = "The characters of each name with the script it is in, and the order of its parts "
                "between sources.",
    .run = run,
};
