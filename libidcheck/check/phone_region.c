#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"

/* Countries that share one numbering plan or are one state's: a number says little between them.
   Source: ITU-T E.164 assigned country codes. */
static const char *const shared_plans[][5] = {
    {"GB", "GG", "JE", "IM"},
    {"NO", "SJ"},
    {"FI", "AX"},
    {"IT", "VA", "SM"},
    {"AU", "CX", "CC"},
    {"MA", "EH"},
    {"RE", "YT"},
    {"GP", "BL", "MF"},
    {"CW", "BQ"},
    {"US", "PR", "GU"},
    {"RU", "KZ"},
    {"CY", "TR"},
};

/* Countries and territories of the North American Numbering Plan (country code 1). */
static const char *const north_american[] = {"AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO",
                                             "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR",
                                             "SX", "TC", "TT", "US", "VC", "VG", "VI"};

static bool is_in(const char *country, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count && list[i]; i++)
        if (!strcmp(list[i], country))
            return true;
    return false;
}

static bool one_plan(const idc_phone *phone, const char *country)
{
    size_t count = sizeof north_american / sizeof *north_american;
    if (!strcmp(phone->region, country))
        return true;
    for (size_t i = 0; i < sizeof shared_plans / sizeof *shared_plans; i++)
        if (is_in(phone->region, shared_plans[i], 5) && is_in(country, shared_plans[i], 5))
            return true;
    /* Under +1 the area code tells the country, and only of numbers that fit the plan. */
    return is_in(phone->region, north_american, count) && is_in(country, north_american, count) &&
           !phone->valid;
}

/* Somebody who says that they lived, worked or studied there has explained the number. */
static bool explained(const idc_claims *claims, const idc_phone *phone)
{
    static const idc_claim_kind kinds[] = {IDC_CLAIM_RESIDENCE, IDC_CLAIM_WORK_PLACE,
                                           IDC_CLAIM_EDUCATION_PLACE};
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, kinds[k], 0));)
            if (c->value.place.country[0] && one_plan(phone, c->value.place.country))
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
            claims->sources[phone->source].label, idc_country_name(phone->value.phone.region),
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
        if (!home || !c->value.phone.region[0])
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
