#include "check/check.h"
#include "check/people.h"
#include "check/roles.h"
#include "check/say.h"
#include "check/spelled.h"

/* Names and mail addresses of earlier states looked at. */
#define EARLIER_MAX 64

/* One run over the earlier states. */
typedef struct look {
    idc_people people;
    size_t before; /* findings when the check began */
    size_t looked;
} look;

static bool can_have_earlier(const idc_source_info *source)
{
    const char *type = source->media_type ? source->media_type : "";
    return idc_str_ends(idc_str_of(type), IDC_STR("pdf")) || idc_media_is_office(type);
}

/* Finding already made for the same state of the same file. */
static idc_finding *told(const look *l, const idc_claim *claim)
{
    const idc_findings *out = l->people.out;
    for (size_t i = l->before; i < out->count; i++)
        if (out->items[i]->evidence[0]->source == claim->source &&
            idc_str_eq(out->items[i]->evidence[0]->earlier, claim->earlier))
            return out->items[i];
    return NULL;
}

static void tell(look *l, const idc_claim *claim, const char *level, idc_str name)
{
    idc_findings *out = l->people.out;
    idc_arena *arena = out->work->arena;
    const idc_claim *today = l->people.names[0];
    idc_finding *finding = told(l, claim);
    if (!finding && out->count - l->before == IDC_FINDINGS_OF_CHECK)
        return;
    if (!finding) {
        finding = idc_findings_add(
            out, IDC_OUTCOME_CONTRADICTS, level,
            "An earlier state of \"%S\"%s%S%s gives %s\"%S\"; the name in \"%S\" is \"%S\".",
            idc_say_source(l->people.claims, claim), claim->earlier.len ? " (" : "",
            idc_say_cut(arena, claim->earlier, IDC_SAY_BYTES), claim->earlier.len ? ")" : "",
            claim->kind == IDC_CLAIM_EMAIL ? "the mail address " : "the name ",
            idc_say_cut(arena, claim->raw, IDC_SAY_BYTES), idc_say_source(l->people.claims, today),
            idc_say_cut(arena, today->raw, IDC_SAY_BYTES));
        if (finding)
            finding->subject = idc_say_cut(arena, name, IDC_SAY_BYTES);
    }
    idc_finding_cite(finding, claim);
    idc_finding_cite(finding, today);
}

static bool unlike_all(const look *l, const idc_name *name)
{
    idc_name_relation relation = idc_people_relation(&l->people, name);
    return !idc_name_relation_agrees(relation) && relation != IDC_NAMES_PARTIAL;
}

/* Label of an earlier state can tell a name too ("deleted by NAME"): known ones are not shown. */
static bool tells_known_name(const look *l, const idc_claim *claim)
{
    const idc_claims *claims = l->people.claims;
    for (size_t i = 0; i < claims->known_name_count; i++)
        if (claims->known_names[i]->original.len &&
            idc_str_ifind(claim->earlier, claims->known_names[i]->original, 0) != SIZE_MAX)
            return true;
    return false;
}

static void look_at_names(look *l)
{
    const idc_claims *claims = l->people.claims;
    for (const idc_claim *c = NULL;
         l->people.out->status == IDC_OK && l->looked < EARLIER_MAX &&
         (c = idc_claims_next(claims, c, IDC_CLAIM_NAME, IDC_CLAIM_EARLIER));) {
        if (!(c->flags & IDC_CLAIM_EARLIER))
            continue;
        l->looked++;
        if (idc_people_person_like(c->value.name) && !tells_known_name(l, c) &&
            unlike_all(l, c->value.name))
            tell(l, c, "contradicts", c->raw);
    }
}

static bool is_todays(const idc_claims *claims, const idc_claim *email)
{
    for (const idc_claim *c = NULL; (c = idc_claims_next(claims, c, IDC_CLAIM_EMAIL, 0));)
        if (idc_str_eq(c->value.email.canonical, email->value.email.canonical))
            return true;
    return false;
}

static void look_at_email(look *l, const idc_claim *c)
{
    idc_spelled spelled;
    if (is_todays(l->people.claims, c) || tells_known_name(l, c) ||
        !idc_spelled_other(&l->people, c->source, c->value.email.local, IDC_CLAIM_EARLIER,
                           &spelled))
        return;
    if (spelled.relation != IDC_NAMES_PARTIAL)
        tell(l, c, "email", spelled.text);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    look l = {.before = out->count};
    bool any = false;
    for (size_t s = 0; s < claims->source_count; s++)
        any = any || can_have_earlier(&claims->sources[s]);
    idc_people_open(&l.people, claims, out);
    if (l.people.count && !idc_people_knows(&l.people, l.people.names[0]->value.name)) {
        /* Names first: their findings take the addresses of the same state in. */
        look_at_names(&l);
        for (const idc_claim *c = NULL;
             out->status == IDC_OK && l.looked < EARLIER_MAX &&
             (c = idc_claims_next(claims, c, IDC_CLAIM_EMAIL, IDC_CLAIM_EARLIER));) {
            if (!(c->flags & IDC_CLAIM_EARLIER))
                continue;
            l.looked++;
            look_at_email(&l, c);
        }
    }
    if (!l.looked && (!any || !l.people.count))
        idc_findings_skip(out, l.people.count ? "no document of a kind that keeps earlier states"
                                              : "no source gives a name");
}

const idc_check idc_check_document_earlier_identity = {
    .id = "document.earlier_identity",
    .rows = "RF36",
    .title = "Earlier state of a file names somebody else",
    .compares = "Names and mail addresses in superseded revisions and deleted text with all names "
                "of the case.",
    .run = run,
};
