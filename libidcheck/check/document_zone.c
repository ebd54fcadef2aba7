#include <string.h>

#include "check/check.h"
#include "check/people.h"
#include "check/say.h"
#include "norm/mrz/mrz.h"

/* Zones of a case that are looked at. */
enum { ZONES_MOST = 32 };

static idc_str one(const char *character)
{
    return (idc_str){character, 1};
}

/* "number is 4 and would be 6, composite is 0 and would be 8" */
static idc_str say_digits(idc_arena *arena, const idc_mrz *zone)
{
    idc_buf out = idc_buf_in(arena);
    for (unsigned i = 0; i < IDC_MRZ_FIELDS; i++)
        if ((zone->checked & ~zone->agree) >> i & 1)
            idc_buf_format(&out, "%s%s is %S and would be %S", out.len ? ", " : "",
                           idc_mrz_field_text((idc_mrz_field)i), one(&zone->printed[i]),
                           one(&zone->expected[i]));
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

/* "0 for O in number" */
static idc_str say_repairs(idc_arena *arena, const idc_mrz *zone)
{
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < zone->repair_count; i++)
        idc_buf_format(&out, "%s%S for %S in %s", i ? ", " : "", one(&zone->repairs[i].meant),
                       one(&zone->repairs[i].printed), idc_mrz_field_text(zone->repairs[i].field));
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

static void look_at_digits(const idc_claims *claims, const idc_claim *zone, idc_findings *out)
{
    idc_arena *arena = out->work->arena;
    idc_finding *finding;
    idc_str digits = say_digits(arena, zone->zone), repairs = say_repairs(arena, zone->zone);
    if (!digits.ptr || !repairs.ptr) {
        out->status = IDC_ERR_NOMEM;
        return;
    }
    if (!digits.len)
        return;
    if (repairs.len)
        finding = idc_findings_add(
            out, IDC_OUTCOME_NOTICE, "misread",
            "In the machine readable zone of \"%S\" these check digits do not agree with their "
            "fields as read: %S. All of them are right with digits in place of letters that "
            "look like them: %S.",
            idc_say_source(claims, zone), digits, repairs);
    else
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS, "digits",
            "In the machine readable zone of \"%S\" these check digits do not agree with their "
            "fields as read: %S.",
            idc_say_source(claims, zone), digits);
    idc_finding_cite(finding, zone);
}

/* In letters that have one reading, so that the name can be held against the zone's? */
static bool is_spelled_out(const idc_name *name)
{
    static const char *const scripts[] = {"Latn", "Cyrl", "Grek", "Armn", "Geor"};
    bool spelled = false;
    for (size_t i = 0; name->part_count && i < sizeof scripts / sizeof *scripts; i++)
        spelled = spelled || !strcmp(idc_name_script(&name->parts[0]), scripts[i]);
    return spelled;
}

/* The name printed beside that of the zone; NULL when none is, or when any name of the document
 * agrees. */
static const idc_claim *printed_otherwise(const idc_people *people, const idc_claim *zone,
                                          idc_name_relation *relation)
{
    const idc_claims *claims = people->claims;
    const idc_claim *printed = NULL;
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_NAME, 0));) {
        if (c->zone || !idc_claims_one_place(claims, c, zone))
            continue;
        if (idc_people_unread(zone->value.name, c->value.name))
            continue;
        idc_name_relation found = idc_people_relate(people->out, zone, c);
        if (idc_people_knows(people, c->value.name) || idc_name_relation_agrees(found))
            return NULL;
        if (!printed && is_spelled_out(c->value.name)) {
            printed = c;
            *relation = found;
        }
    }
    return printed;
}

static void look_at_name(const idc_people *people, const idc_claim *zone)
{
    idc_arena *arena = people->out->work->arena;
    idc_name_relation relation = IDC_NAMES_DIFFERENT;
    const idc_claim *printed = printed_otherwise(people, zone, &relation);
    if (!printed || idc_people_knows(people, zone->value.name))
        return;
    idc_finding *finding = idc_findings_add(
        people->out, IDC_OUTCOME_CONTRADICTS, relation == IDC_NAMES_PARTIAL ? "partial" : "name",
        "The machine readable zone of \"%S\" names \"%S\"; the name printed "
        "beside it is \"%S\".",
        idc_say_source(people->claims, zone), idc_say_cut(arena, zone->raw, IDC_SAY_BYTES),
        idc_say_cut(arena, printed->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, printed);
    idc_finding_cite(finding, zone);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    idc_people people;
    const idc_claim *c = NULL;
    size_t zones = 0, names = 0, before = out->count;
    idc_people_open(&people, input->claims, out);
    while (zones < ZONES_MOST && out->status == IDC_OK &&
           out->count - before < IDC_FINDINGS_OF_CHECK &&
           (c = idc_claims_next(input->claims, c, IDC_CLAIM_DOCUMENT_ZONE, 0))) {
        zones++;
        look_at_digits(input->claims, c, out);
    }
    for (c = NULL; names < ZONES_MOST && out->status == IDC_OK &&
                   out->count - before < IDC_FINDINGS_OF_CHECK &&
                   (c = idc_claims_next(input->claims, c, IDC_CLAIM_NAME, 0));)
        if (c->zone) {
            names++;
            look_at_name(&people, c);
        }
    if (!zones)
        idc_findings_skip(out, "no document has a machine readable zone");
}

const idc_check idc_check_document_zone = {
    .id = "document.zone",
    .rows = "RF39",
    .title = "Machine readable zone that does not agree",
    .compares = "The check digits of the machine readable zone of an identity document with its "
                "fields, and the name in it, as the document's rules write and cut names, with "
                "the names printed beside it.",
    .run = run,
};
