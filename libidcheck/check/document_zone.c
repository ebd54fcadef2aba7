#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"
#include "norm/mrz/mrz.h"

/* Bounds: zones of one text, bytes of a text that are searched. */
enum { ZONES_MOST = 4, TEXT_MOST = 1 << 20 };

typedef struct reading {
    const idc_people *people;
    idc_findings *out;
    const idc_claim *claim; /* the name beside the zone, or the observation */
    idc_str label;          /* of what holds the zone */
    idc_str printed;        /* name printed beside it, may be empty */
    size_t zones, before;
} reading;

static void tell_digits(const reading *r, const idc_mrz *zone)
{
    idc_buf fields = idc_buf_in(r->out->work->arena);
    unsigned wrong = zone->checked & ~zone->agree;
    size_t told = 0;
    for (unsigned i = 0; i < IDC_MRZ_FIELDS; i++)
        if (wrong >> i & 1)
            idc_buf_format(&fields, "%s%s", told++ ? ", " : "",
                           idc_mrz_field_text((idc_mrz_field)i));
    if (idc_buf_failed(&fields))
        r->out->status = IDC_ERR_NOMEM;
    idc_finding *finding = idc_findings_add(r->out, IDC_OUTCOME_CONTRADICTS, "digits",
                                            "In the machine readable zone of \"%S\" the check "
                                            "digits of these fields do not agree "
                                            "with the fields as read: %S.",
                                            r->label, idc_buf_str(&fields));
    idc_finding_cite(finding, r->claim);
}

/* Can the zone's names be this name, cut off or written by the rules of the
 * document? */
static bool fits(const reading *r, const idc_mrz *zone, const idc_name *in_zone, idc_str text)
{
    idc_mrz_agreement agreement;
    idc_name *name;
    idc_status status = idc_mrz_agrees(r->out->work, zone, text, &agreement);
    if (!status && agreement != IDC_MRZ_OTHERWISE)
        return true;
    if (!status)
        status = idc_name_parse(r->out->work, text, &name);
    if (!status)
        return idc_name_relation_agrees(idc_people_compare(r->out, in_zone, name));
    if (status != IDC_ERR_LIMIT)
        r->out->status = status;
    return true;
}

static bool fits_any(const reading *r, const idc_mrz *zone, const idc_name *in_zone,
                     const idc_claim **unlike)
{
    enum { LOOKED_AT = 32 };
    const idc_claims *claims = r->people->claims;
    size_t looked = 0;
    static const idc_claim_kind kinds[] = {IDC_CLAIM_NAME, IDC_CLAIM_OTHER_NAME};
    *unlike = NULL;
    for (size_t k = 0; k < 2; k++)
        for (const idc_claim *c = NULL;
             looked < LOOKED_AT && (c = idc_claims_next(claims, c, kinds[k], 0)); looked++) {
            if (fits(r, zone, in_zone, c->raw))
                return true;
            if (!*unlike && !idc_people_knows(r->people, c->value.name))
                *unlike = c;
        }
    return false;
}

static void check_names(const reading *r, const idc_mrz *zone)
{
    const idc_claim *unlike;
    idc_name *in_zone;
    idc_arena *arena = r->out->work->arena;
    idc_str name = idc_arena_format(arena, "%S %S", zone->secondary, zone->primary);
    name = idc_str_trim(name.ptr ? name : (idc_str){"", 0});
    idc_status status = idc_name_parse(r->out->work, name, &in_zone);
    if (status) {
        r->out->status = status;
        return;
    }
    if (idc_people_knows(r->people, in_zone) || fits_any(r, zone, in_zone, &unlike))
        return;
    if (r->printed.len && fits(r, zone, in_zone, r->printed))
        return; /* the document agrees with itself; other checks compare its name */
    if (!unlike)
        return;
    idc_finding *finding = idc_findings_add(
        r->out, IDC_OUTCOME_CONTRADICTS, "name",
        "The machine readable zone of \"%S\" names \"%S\"; \"%S\" gives \"%S\".", r->label,
        idc_say_cut(arena, name, IDC_SAY_BYTES), idc_say_source(r->people->claims, unlike),
        idc_say_cut(arena, unlike->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, unlike);
    idc_finding_cite(finding, r->claim);
}

static void read_text(reading *r, idc_str text)
{
    size_t from = 0;
    if (text.len > TEXT_MOST)
        text.len = TEXT_MOST;
    for (size_t i = 0; i < ZONES_MOST && r->out->status == IDC_OK &&
                       r->out->count - r->before + 2 <= IDC_FINDINGS_OF_CHECK;
         i++) {
        idc_mrz zone;
        bool found;
        idc_status status = idc_mrz_find(r->out->work, text, &from, &zone, &found);
        if (status)
            r->out->status = status;
        if (status || !found)
            return;
        r->zones++;
        if (zone.checked & ~zone.agree)
            tell_digits(r, &zone);
        check_names(r, &zone);
    }
}

/* First name that a source gives; the main one of the case when it gives none.
 */
static const idc_claim *name_of(const idc_claims *claims, uint32_t source)
{
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_NAME, 0));)
        if (c->source == source)
            return c;
    return idc_claims_name(claims);
}

static void read_sources(reading *r)
{
    const idc_claims *claims = r->people->claims;
    for (uint32_t s = 0; s < claims->source_count && r->out->status == IDC_OK; s++) {
        const idc_source_info *source = &claims->sources[s];
        if (!source->document || source->role != IDC_ROLE_DOCUMENT)
            continue;
        idc_str text = idc_document_text(source->document, r->out->work->arena);
        if (!text.ptr) {
            r->out->status = IDC_ERR_NOMEM;
            return;
        }
        r->claim = name_of(claims, s);
        r->label = source->label;
        r->printed = r->claim && r->claim->source == s ? r->claim->raw : (idc_str){"", 0};
        if (r->claim)
            read_text(r, text);
    }
}

static void read_observations(reading *r)
{
    const idc_claims *claims = r->people->claims;
    for (const idc_claim *c = NULL;
         r->out->status == IDC_OK && (c = idc_claims_next(claims, c, IDC_CLAIM_OBSERVATION, 0));) {
        if (!idc_str_is(c->value.observation.kind, "id_document"))
            continue;
        const idc_node *value = c->value.observation.value;
        const idc_node *lines = idc_node_get(value, "mrz");
        idc_buf text = idc_buf_in(r->out->work->arena);
        for (const idc_node *line = lines ? lines->child : NULL; line; line = line->next)
            idc_buf_format(&text, "%S\n", line->text);
        if (idc_buf_failed(&text)) {
            r->out->status = IDC_ERR_NOMEM;
            return;
        }
        r->claim = c;
        r->label = c->value.observation.source.len ? c->value.observation.source
                                                   : IDC_STR("identity document");
        r->printed = idc_node_text(value, "name");
        read_text(r, idc_buf_str(&text));
    }
}

static void run(const idc_check_input *input, idc_findings *out)
{
    idc_people people;
    idc_people_open(&people, input->claims, out);
    reading r = {.people = &people, .out = out, .before = out->count};
    read_sources(&r);
    read_observations(&r);
    if (!r.zones)
        idc_findings_skip(out, "no document has a machine readable zone");
}

const idc_check idc_check_document_zone = {
    .id = "document.zone",
    .rows = "RF39",
    .title = "Machine readable zone that does not agree",
    .compares = "The check digits of the machine readable zone of an identity "
                "document with its "
                "fields, and the names in it, as the document's rules write "
                "and cut them, with "
                "the names of the case.",
    .run = run,
};
