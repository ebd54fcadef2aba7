#include "check/shared.h"

#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"

/* Names of the other side that are compared; further ones are not looked at. */
#define OTHER_NAMES_MAX 32

/* Most charitable relation between the names of the two cases. */
static idc_name_relation relation_of(const idc_people *people, const idc_match *match)
{
    idc_name_relation best = IDC_NAMES_DIFFERENT;
    for (size_t i = 0; i < match->name_count && i < OTHER_NAMES_MAX; i++)
        best = idc_relation_kinder(best, idc_people_relation(people, match->names[i]));
    return best;
}

static const char *level_of(const idc_shared *kind, const idc_match *match,
                            idc_name_relation relation)
{
    /* Families share lines and mailboxes, but no portraits. */
    if (relation == IDC_NAMES_PARTIAL ||
        (kind->token != IDC_TOKEN_PHOTO && idc_relation_shares(relation)))
        return "partial";
    if (kind->token != IDC_TOKEN_PHOTO)
        return "contradicts";
    return match->distance == 0 ? "exact" : "near";
}

static idc_finding *told(const idc_findings *out, size_t before, idc_str case_id)
{
    for (size_t i = before; i < out->count; i++)
        if (idc_str_eq(out->items[i]->other_case, case_id))
            return out->items[i];
    return NULL;
}

static void tell(const idc_people *people, const idc_shared *kind, const idc_match *match,
                 idc_name_relation relation)
{
    const idc_name *own[IDC_PEOPLE_MAX];
    idc_findings *out = people->out;
    for (size_t i = 0; i < people->count; i++)
        own[i] = people->names[i]->value.name;
    idc_str here = idc_people_say(people, own, people->count);
    idc_str there = idc_people_say(people, match->names, match->name_count);
    if (!here.len || !there.len)
        return;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, level_of(kind, match, relation),
        "%s \"%S\" also stands in case \"%S\"%s. Names in this case: %S. Names in that case: %S.",
        kind->what, idc_say_source(people->claims, match->claim),
        idc_say_cut(out->work->arena, match->case_id, IDC_SAY_BYTES),
        match->turn ? ", mirrored or turned" : "", here, there);
    if (!finding)
        return;
    finding->other_case = match->case_id;
    idc_finding_cite(finding, match->claim);
    idc_finding_cite(finding, people->names[0]);
}

static bool counts(const idc_shared *kind, const idc_match *match)
{
    enum { LEAST_QUALITY = 50 };
    if (kind->token != IDC_TOKEN_PHOTO)
        return true;
    const idc_picture *picture = match->claim->value.photo;
    return picture && picture->pdq_quality >= LEAST_QUALITY &&
           match->distance <= kind->distance_max;
}

/* The nearest match with each other case: a picture may be there in several sizes. */
static bool is_nearest(const idc_check_input *input, const idc_shared *kind, size_t index)
{
    const idc_match *match = idc_registry_view_at(input->registry, kind->token, index);
    size_t count = idc_registry_view_count(input->registry, kind->token);
    for (size_t i = 0; i < count; i++) {
        const idc_match *m = idc_registry_view_at(input->registry, kind->token, i);
        if (i != index && counts(kind, m) && idc_str_eq(m->case_id, match->case_id) &&
            (m->distance < match->distance || (m->distance == match->distance && i < index)))
            return false;
    }
    return true;
}

static void look(const idc_check_input *input, const idc_people *people, const idc_shared *kind)
{
    idc_findings *out = people->out;
    size_t before = out->count, count = idc_registry_view_count(input->registry, kind->token);
    /* More matches than this are an agency's line or a stock picture; some are enough to tell. */
    enum { MATCHES_MAX = 256 };
    if (count > MATCHES_MAX)
        count = MATCHES_MAX;
    for (size_t i = 0; i < count && out->status == IDC_OK; i++) {
        const idc_match *match = idc_registry_view_at(input->registry, kind->token, i);
        if (!counts(kind, match) || match->name_count == 0 || !is_nearest(input, kind, i))
            continue;
        idc_name_relation relation = relation_of(people, match);
        if (idc_name_relation_agrees(relation))
            continue;
        if (out->count - before < IDC_FINDINGS_OF_CHECK)
            tell(people, kind, match, relation);
    }
    for (size_t i = 0; i < count && out->status == IDC_OK; i++) {
        const idc_match *match = idc_registry_view_at(input->registry, kind->token, i);
        if (counts(kind, match))
            idc_finding_cite(told(out, before, match->case_id), match->claim);
    }
}

void idc_shared_run(const idc_check_input *input, const idc_shared *kind, idc_findings *out)
{
    idc_people people;
    bool compared = kind->within && idc_within_run(input->claims, kind->within, out);
    if (!input->registry) {
        if (!compared)
            idc_findings_skip(out,
                              kind->within ? kind->alone : "no registry of other cases is open");
        return;
    }
    if (!idc_claims_next(input->claims, NULL, kind->claim, 0)) {
        idc_findings_skip(out, kind->missing);
        return;
    }
    idc_people_open(&people, input->claims, out);
    if (!people.count) {
        idc_findings_skip(out, "no source gives a name");
        return;
    }
    look(input, &people, kind);
}
