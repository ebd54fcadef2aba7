#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"

/* A calling code and the countries that its numbers can be of, the largest first. A number tells
   between them only where its plan does and the number fits it.
   Source: ITU-T E.164, list of assigned country codes. */
typedef struct plan {
    const char *code;
    const char *countries[26];
} plan;

static const plan plans[] = {
    {"1", {"US", "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM",
           "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI"}},
    {"7", {"RU", "KZ"}},
    {"39", {"IT", "VA", "SM"}},
    {"44", {"GB", "GG", "IM", "JE"}},
    {"47", {"NO", "SJ"}},
    {"61", {"AU", "CC", "CX"}},
    {"212", {"MA", "EH"}},
    {"262", {"RE", "YT"}},
    {"290", {"SH", "TA"}},
    {"358", {"FI", "AX"}},
    {"590", {"GP", "BL", "MF"}},
    {"599", {"CW", "BQ"}},
};

/* Plans in which the number itself tells the country for certain. */
static bool tells_country(const plan *p)
{
    return !strcmp(p->code, "1") || !strcmp(p->code, "7");
}

static const plan *plan_of(const idc_phone *phone)
{
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++)
        if (idc_str_starts(idc_str_of(phone->e164[0] == '+' ? phone->e164 + 1 : phone->e164),
                           idc_str_of(plans[i].code)))
            return &plans[i];
    return NULL;
}

/* Can the number be one of the country? */
static bool fits(const idc_phone *phone, const char *country)
{
    const plan *p = plan_of(phone);
    if (!strcmp(phone->region, country))
        return true;
    if (!p || (tells_country(p) && phone->valid && phone->region[0]))
        return false;
    for (size_t i = 0; i < 26 && p->countries[i]; i++)
        if (!strcmp(p->countries[i], country))
            return true;
    return false;
}

/* Where the number is from, for messages; "" when that is not known. */
static const char *origin_of(const idc_phone *phone)
{
    const plan *p = plan_of(phone);
    if (phone->region[0] && (phone->valid || !p || !tells_country(p)))
        return idc_country_name(phone->region);
    return !p                      ? ""
           : !strcmp(p->code, "1") ? "the North American numbering plan"
                                   : idc_country_name(p->countries[0]);
}

/* Somebody who says that they lived, worked or studied there has explained the number. */
static bool explained(const idc_claims *claims, const idc_phone *phone)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_RESIDENCE, IDC_CLAIM_WORK_PLACE,
                                           IDC_CLAIM_EDUCATION_PLACE};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, kinds[k], 0));)
            if (c->value.place.country[0] && fits(phone, c->value.place.country))
                return true;
    return false;
}

/* Residence that goes with a number: of the same source, else the first of the case. */
static const idc_claim *residence_of(const idc_claims *claims, uint32_t source)
{
    const idc_claim *first = NULL;
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_RESIDENCE, 0));) {
        if (!c->value.place.country[0])
            continue;
        if (c->source == source)
            return c;
        if (!first)
            first = c;
    }
    return first;
}

/* Written with its country: + or an international prefix before the first digits. */
static bool states_country(const idc_claim *phone)
{
    idc_str raw = idc_str_trim(phone->raw);
    size_t at = 0;
    while (at < raw.len && !idc_is_digit(raw.ptr[at]) && raw.ptr[at] != '+')
        at++;
    raw = idc_str_sub(raw, at, raw.len);
    return idc_str_starts(raw, IDC_STR("+")) || idc_str_starts(raw, IDC_STR("00")) ||
           idc_str_starts(raw, IDC_STR("011"));
}

static idc_finding *told(const idc_findings *out, size_t before, const idc_claim *phone)
{
    for (size_t i = before; i < out->count; i++)
        if (!strcmp(out->items[i]->evidence[0]->value.phone.e164, phone->value.phone.e164))
            return out->items[i];
    return NULL;
}

static void look(const idc_claims *claims, const idc_claim *phone, const idc_claim *home,
                 size_t before, idc_findings *out)
{
    if (explained(claims, &phone->value.phone))
        return;
    idc_finding *finding = told(out, before, phone);
    if (!finding)
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS, "contradicts",
            "\"%S\" gives a telephone number of %s; \"%S\" gives a residence in %s.",
            claims->sources[phone->source].label, origin_of(&phone->value.phone),
            claims->sources[home->source].label, idc_country_name(home->value.place.country));
    idc_finding_cite(finding, phone);
    idc_finding_cite(finding, home);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    const idc_claim *c = NULL;
    bool looked = false;
    size_t before = out->count;
    while (out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK &&
           (c = idc_claims_next(claims, c, IDC_CLAIM_PHONE, 0))) {
        const idc_claim *home = residence_of(claims, c->source);
        if (!home || !states_country(c) || !origin_of(&c->value.phone)[0])
            continue;
        looked = true;
        look(claims, c, home, before, out);
    }
    if (!looked)
        idc_findings_skip(out, "no telephone number of a known country beside a residence");
}

const idc_check idc_check_phone_region = {
    .id = "phone.region",
    .rows = "RF05",
    .title = "Telephone number of another country than the residence",
    .compares = "The country of a telephone number with the country of residence, and with the "
                "places of work and study.",
    .run = run,
};
