#include "check/roles.h"

/* "Team manager for": a sentence that was cut, whose firm is a product or a client. */
static bool is_cut(const idc_claim *title)
{
    static const char *const ends[] = {" for", " of",  " at",  " with", " to",  " in",
                                       " on",  " and", " the", " by",   " from"};
    for (size_t i = 0; title && i < sizeof ends / sizeof *ends; i++)
        if (idc_str_ends(title->value.text.key, idc_str_of(ends[i])))
            return true;
    return false;
}

void idc_roles_of(const idc_claims *claims, uint32_t source, idc_roles *out)
{
    out->count = 0;
    for (size_t i = 0; i < claims->record_count && out->count < IDC_ROLES_MAX; i++) {
        const idc_record *r = &claims->records[i];
        if (r->kind != IDC_RECORD_WORK || r->source != source || r->earlier || !r->organisation ||
            !r->organisation->value.organisation.key.len || !r->dates || is_cut(r->title))
            continue;
        if (r->dates->value.dates.expected || idc_dates_reversed(&r->dates->value.dates))
            continue;
        out->items[out->count] = r;
        out->beside[out->count++] = idc_role_is_beside(r);
    }
}

int32_t idc_earliest(const idc_endpoint *end)
{
    if (end->first_day == IDC_DAY_NONE)
        return INT32_MIN / 2;
    return end->first_day - (end->approximate ? IDC_APPROXIMATE_DAYS : 0);
}

int32_t idc_latest(const idc_endpoint *end)
{
    if (end->last_day == IDC_DAY_NONE)
        return INT32_MAX / 2;
    return end->last_day + (end->approximate ? IDC_APPROXIMATE_DAYS : 0);
}

bool idc_ends_agree(const idc_endpoint *a, const idc_endpoint *b)
{
    return idc_earliest(a) <= idc_latest(b) + IDC_DATE_TOLERANCE_DAYS &&
           idc_earliest(b) <= idc_latest(a) + IDC_DATE_TOLERANCE_DAYS;
}

bool idc_dates_reversed(const idc_interval *dates)
{
    return dates->is_range && !dates->open_end &&
           idc_latest(&dates->end) < idc_earliest(&dates->start);
}

int32_t idc_certain_overlap_days(const idc_interval *a, const idc_interval *b)
{
    if (!a->is_range || !b->is_range)
        return 0;
    int32_t start_a = idc_latest(&a->start), start_b = idc_latest(&b->start);
    /* An end that is not known is no end that is certainly late: idc_earliest() is far back. */
    int32_t end_a = idc_earliest(&a->end), end_b = idc_earliest(&b->end);
    int32_t start = start_a > start_b ? start_a : start_b;
    int32_t end = end_a < end_b ? end_a : end_b;
    return end > start ? end - start - 1 : 0;
}

/* Letters and digits of any script hold a word together; UTF-8 bytes beyond ASCII count as such,
   but words of scripts that write no spaces are looked for anywhere. */
static bool is_inside(idc_str text, size_t at)
{
    return at < text.len && (idc_is_alnum(text.ptr[at]) || (unsigned char)text.ptr[at] >= 0x80);
}

bool idc_has_word(idc_str text, const char *const *words)
{
    for (size_t i = 0; words[i]; i++) {
        idc_str word = idc_str_of(words[i]);
        bool spaceless = (unsigned char)words[i][0] >= 0xE3;
        size_t at = 0;
        while ((at = idc_str_ifind(text, word, at)) != SIZE_MAX) {
            if (spaceless ||
                ((at == 0 || !is_inside(text, at - 1)) && !is_inside(text, at + word.len)))
                return true;
            at += word.len;
        }
    }
    return false;
}

static bool says(const idc_claim *claim, const char *const *words)
{
    /* Titles and names of firms are short; a page of text in their place is not searched. */
    enum { SEARCHED = 160 };
    return claim && idc_has_word(idc_str_sub(claim->raw, 0, SEARCHED), words);
}

bool idc_role_is_beside(const idc_record *role)
{
    static const char *const words[] = {
        "part-time", "part time", "parttime", "contract", "contractor", "contracting", "freelance",
        "freelancer", "freelancing", "consultant", "consulting", "consultancy", "intern",
        "internship", "trainee", "apprentice", "apprenticeship", "volunteer", "volunteering",
        "voluntary", "founder", "co-founder", "cofounder", "owner", "board", "trustee", "advisor",
        "adviser", "advisory", "self-employed", "self employed", "independent", "temporary", "temp",
        "seasonal", "casual", "student", "teaching assistant", "research assistant", "tutor",
        "mentor", "instructor", "lecturer", "adjunct", "contributor", "maintainer", "open source",
        "open-source", "side project", "reserve", "reservist", "weekend", "evening", "fellow",
        "fellowship", "member", "chair", "secondment", "seconded", "on leave", "sabbatical",
        /* the same in other languages that résumés are often written in */
        "teilzeit", "werkstudent", "werkstudentin", "praktikum", "praktikant", "praktikantin",
        "freiberuflich", "freiberufler", "ehrenamt", "ehrenamtlich", "selbstständig", "nebenjob",
        "temps partiel", "stage", "stagiaire", "bénévole", "indépendant", "alternance",
        "tiempo parcial", "medio tiempo", "media jornada", "becario", "becaria", "prácticas",
        "voluntario", "voluntaria", "autónomo", "autónoma", "meio período", "estagiário", "estágio",
        "autônomo", "tirocinio", "tirocinante", "stagista", "deeltijd", "stagiair", "vrijwilliger",
        "практикант", "стажёр", "стажер", "волонтёр", "волонтер", "фриланс", "兼职", "兼職", "实习",
        "實習", "志愿", "自由职业", "パート", "インターン", "アルバイト", "業務委託", "副業",
        "인턴", "파트타임", "프리랜서", "아르바이트", NULL};
    return says(role->type, words) || says(role->title, words) || says(role->organisation, words);
}

bool idc_role_is_lent(const idc_record *role)
{
    static const char *const words[] = {"staffing",
                                        "recruiting",
                                        "recruitment",
                                        "consulting",
                                        "consultancy",
                                        "consultants",
                                        "outsourcing",
                                        "agency",
                                        "talent",
                                        "personnel",
                                        "manpower",
                                        "contract",
                                        "contractor",
                                        "client",
                                        "via",
                                        "on behalf of",
                                        "at client",
                                        "body shop",
                                        "workforce",
                                        "employment",
                                        "interim",
                                        "zeitarbeit",
                                        "personaldienstleister",
                                        "beratung",
                                        "intérim",
                                        "conseil",
                                        "consultoría",
                                        "consultoria",
                                        "派遣",
                                        "外包",
                                        "파견",
                                        NULL};
    return says(role->type, words) || says(role->title, words) || says(role->organisation, words);
}
