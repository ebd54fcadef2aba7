#include "check/people.h"

#include <string.h>

#include "check/say.h"
#include "norm/translit/translit.h"

/* Parts of one name that are held against systems. */
enum { PARTS_MOST = 6 };

static void add_names(idc_people *people, idc_claim_kind kind)
{
    const idc_claim *c = NULL;
    while (people->count < IDC_PEOPLE_MAX && (c = idc_claims_next(people->claims, c, kind, 0))) {
        bool repeated = !c->value.name;
        for (size_t i = 0; i < people->count && !repeated; i++)
            repeated = idc_str_eq(people->names[i]->raw, c->raw);
        if (!repeated)
            people->names[people->count++] = c;
    }
}

void idc_people_open(idc_people *people, const idc_claims *claims, idc_findings *out)
{
    const idc_claim *main = idc_claims_name(claims);
    *people = (idc_people){.out = out, .claims = claims};
    if (main && main->value.name)
        people->names[people->count++] = main;
    add_names(people, IDC_CLAIM_NAME);
    add_names(people, IDC_CLAIM_OTHER_NAME);
}

bool idc_people_is_latin(const idc_name *name)
{
    for (size_t i = 0; i < name->part_count; i++)
        if (strcmp(idc_name_script(&name->parts[i]), "Latn"))
            return false;
    return name->part_count > 0;
}

bool idc_people_is_native(const idc_name *name)
{
    for (size_t i = 0; i < name->part_count; i++)
        if (!strcmp(idc_name_script(&name->parts[i]), "Latn"))
            return false;
    return name->part_count > 0;
}

bool idc_people_is_spelled(const idc_name_part *part)
{
    return part->role != IDC_NAME_TITLE && part->role != IDC_NAME_SUFFIX &&
           part->role != IDC_NAME_INITIAL && part->role != IDC_NAME_NICKNAME;
}

/* Does a published system write some part of the native name like this? */
static bool part_is_written(idc_findings *out, const idc_name *native, const idc_name_part *latin)
{
    for (size_t i = 0; i < native->part_count && i < PARTS_MOST; i++) {
        idc_translit_guess *guesses;
        size_t count = 0;
        if (!idc_people_is_spelled(&native->parts[i]))
            continue;
        idc_status status =
            idc_translit_identify(out->work, native->parts[i].text, latin->text, &guesses, &count);
        if (status && status != IDC_ERR_LIMIT)
            out->status = status;
        if (!status && count && guesses[0].explains)
            return true;
    }
    return false;
}

/* A spelling that published systems make of the native name, however unusual, is that name. */
static bool is_written_so(idc_findings *out, const idc_name *a, const idc_name *b)
{
    const idc_name *latin = idc_people_is_latin(a) ? a : b, *native = latin == a ? b : a;
    size_t parts = 0;
    if (!idc_people_is_latin(latin) || !idc_people_is_native(native) ||
        latin->part_count > PARTS_MOST)
        return false;
    for (size_t i = 0; i < latin->part_count; i++) {
        if (!idc_people_is_spelled(&latin->parts[i]))
            continue;
        if (!part_is_written(out, native, &latin->parts[i]))
            return false;
        parts++;
    }
    return parts >= 2;
}

idc_name_relation idc_people_compare(idc_findings *out, const idc_name *a, const idc_name *b)
{
    if (out->status != IDC_OK || !a || !b)
        return IDC_NAMES_EQUAL;
    idc_name_relation relation = idc_name_relate(a, b);
    return !idc_name_relation_agrees(relation) && is_written_so(out, a, b) ? IDC_NAMES_VARIANT
                                                                           : relation;
}

/* Do the rules of travel documents make the zone's name of the other? */
static bool zone_writes(idc_findings *out, const idc_claim *zone, const idc_name *name)
{
    idc_mrz_agreement agreement = IDC_MRZ_OTHERWISE;
    if (!zone->zone)
        return false;
    idc_status status = idc_mrz_agrees(out->work, zone->zone, name->original, &agreement);
    if (status && status != IDC_ERR_LIMIT)
        out->status = status;
    return agreement != IDC_MRZ_OTHERWISE;
}

/* Of a name that was stated with another name. */
static idc_name_relation relate(idc_findings *out, const idc_claim *claim, const idc_name *name)
{
    idc_name_relation relation = idc_people_compare(out, claim->value.name, name);
    return !idc_name_relation_agrees(relation) && zone_writes(out, claim, name) ? IDC_NAMES_VARIANT
                                                                                : relation;
}

idc_name_relation idc_people_relate(idc_findings *out, const idc_claim *a, const idc_claim *b)
{
    idc_name_relation relation = relate(out, a, b->value.name);
    return !idc_name_relation_agrees(relation) && zone_writes(out, b, a->value.name)
               ? IDC_NAMES_VARIANT
               : relation;
}

bool idc_people_unread(const idc_name *a, const idc_name *b)
{
    idc_name_comparison c;
    idc_name_compare(a, b, &c);
    return idc_name_relation_agrees(c.relation) && c.millibits <= 0;
}

static int rank(idc_name_relation relation)
{
    return relation == IDC_NAMES_CONTRADICTED ? 4
           : relation == IDC_NAMES_DIFFERENT  ? 5
                                              : (int)relation;
}

idc_name_relation idc_relation_kinder(idc_name_relation a, idc_name_relation b)
{
    return rank(b) < rank(a) ? b : a;
}

const char *idc_relation_level(idc_name_relation relation)
{
    return relation == IDC_NAMES_PARTIAL ? "partial" : "contradicts";
}

bool idc_relation_shares(idc_name_relation relation)
{
    return relation == IDC_NAMES_PARTIAL || relation == IDC_NAMES_CONTRADICTED;
}

bool idc_people_knows(const idc_people *people, const idc_name *name)
{
    const idc_claims *claims = people->claims;
    for (size_t i = 0; i < claims->known_name_count; i++)
        if (idc_name_relation_agrees(idc_people_compare(people->out, claims->known_names[i], name)))
            return true;
    return false;
}

idc_name_relation idc_people_relation(const idc_people *people, const idc_name *name)
{
    idc_name_relation best = IDC_NAMES_DIFFERENT;
    if (idc_people_knows(people, name))
        return IDC_NAMES_EQUAL;
    for (size_t i = 0; i < people->count && !idc_name_relation_agrees(best); i++)
        best = idc_relation_kinder(best, relate(people->out, people->names[i], name));
    return best;
}

/* Words that stand where a person's name should: programs, roles, devices, kinds of firm. */
static bool is_no_persons_word(idc_str word)
{
    static const char *const words[] = {
        "acer",      "admin",       "administrator", "adobe",       "agency",
        "apple",     "asus",        "author",        "browser",     "canva",
        "career",    "careers",     "center",        "centre",      "chrome",
        "company",   "computer",    "consulting",    "creator",     "curriculum",
        "cv",        "default",     "dell",          "department",  "desktop",
        "docs",      "document",    "editor",        "firefox",     "google",
        "group",     "guest",       "home",          "hp",          "hr",
        "human",     "inc",         "institute",     "laptop",      "lenovo",
        "library",   "libreoffice", "limited",       "llc",         "ltd",
        "macbook",   "microsoft",   "office",        "openoffice",  "owner",
        "pc",        "pdf",         "recruiting",    "recruitment", "resume",
        "resumes",   "school",      "service",       "services",    "software",
        "solutions", "staffing",    "student",       "studio",      "team",
        "template",  "templates",   "training",      "university",  "unknown",
        "user",      "windows",     "word",          "writer",      "your",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (idc_str_is(word, words[i]))
            return true;
    return false;
}

/* Names that templates and manuals put where one's own goes. */
static bool is_example(idc_str text)
{
    static const char *const names[] = {
        "john doe",       "jane doe",         "john smith",         "jane smith",
        "first last",     "john q public",    "firstname lastname", "first name last name",
        "max mustermann", "erika mustermann", "jan jansen",         "juan perez",
        "mario rossi",    "jean dupont",      "lorem ipsum",        "full name",
        "name surname",   "candidate name",   "name here",
    };
    text = idc_str_trim(text);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (idc_str_ieq(text, idc_str_of(names[i])))
            return true;
    return false;
}

bool idc_people_person_like(const idc_name *name)
{
    size_t words = 0;
    if (!name || is_example(name->original))
        return false;
    for (size_t i = 0; i < name->original.len; i++)
        if (idc_is_digit(name->original.ptr[i]) || name->original.ptr[i] == '@')
            return false;
    for (size_t i = 0; i < name->part_count; i++) {
        const idc_name_part *part = &name->parts[i];
        if (is_no_persons_word(part->folded))
            return false;
        words += part->role != IDC_NAME_TITLE && part->role != IDC_NAME_SUFFIX &&
                 part->role != IDC_NAME_PARTICLE;
    }
    return words >= 2;
}

idc_str idc_people_say(const idc_people *people, const idc_name *const *names, size_t count)
{
    enum { SHOWN = 4 };
    idc_arena *arena = people->out->work->arena;
    idc_buf out = idc_buf_in(arena);
    size_t shown = 0, more = 0;
    for (size_t i = 0; i < count; i++) {
        if (idc_people_knows(people, names[i]))
            continue;
        if (shown == SHOWN) {
            more++;
            continue;
        }
        if (shown++)
            idc_buf_text(&out, ", ");
        idc_buf_format(&out, "\"%S\"", idc_say_cut(arena, names[i]->original, IDC_SAY_BYTES));
    }
    if (more)
        idc_buf_format(&out, " and %u more", (uint64_t)more);
    if (idc_buf_failed(&out))
        people->out->status = IDC_ERR_NOMEM;
    return idc_buf_str(&out);
}
