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

/* Freelance work below a firm that another role names too: the text gives the firm once, above,
   and may not mean it here. */
static bool borrows(const idc_claims *claims, const idc_record *role)
{
    if (!idc_role_is_beside(role))
        return false;
    const idc_span *own = &role->organisation->span;
    for (size_t i = 0; i < claims->record_count; i++) {
        const idc_record *r = &claims->records[i];
        if (r != role && r->source == role->source && r->organisation && own->end > own->begin &&
            r->organisation->span.begin == own->begin && r->organisation->span.end == own->end)
            return true;
    }
    return false;
}

void idc_roles_of(const idc_claims *claims, uint32_t source, idc_roles *out)
{
    out->count = 0;
    for (size_t i = 0; i < claims->record_count && out->count < IDC_ROLES_MAX; i++) {
        const idc_record *r = &claims->records[i];
        if (r->kind != IDC_RECORD_WORK || r->source != source || r->earlier || !r->organisation ||
            !r->organisation->value.organisation.key.len || !r->dates || is_cut(r->title) ||
            borrows(claims, r))
            continue;
        if (r->dates->value.dates.expected || idc_dates_reversed(&r->dates->value.dates))
            continue;
        out->items[out->count] = r;
        out->learning[out->count] = idc_role_is_learning(r) && !idc_role_is_beside(r);
        out->beside[out->count] = out->learning[out->count] || idc_role_is_beside(r);
        out->count++;
    }
}

static bool is_certain(const idc_claim *claim)
{
    return claim && claim->confidence_permille >= IDC_CLAIM_CERTAIN;
}

/* Next record of an entry's source and kind in one direction; NULL when there is none. */
static const idc_record *next_of_kind(const idc_claims *claims, const idc_record *entry, int step)
{
    const idc_record *end = step > 0 ? claims->records + claims->record_count - 1 : claims->records;
    for (const idc_record *r = entry; r != end;) {
        r += step;
        if (r->source == entry->source && r->kind == entry->kind && r->earlier == entry->earlier)
            return r;
    }
    return NULL;
}

size_t idc_records_near(const idc_claims *claims, const idc_record *entry, const idc_claim *what,
                        const idc_record *out[IDC_RECORDS_NEAR])
{
    size_t count = 0;
    if (!is_certain(what) || !is_certain(entry->dates)) {
        const idc_record *before = next_of_kind(claims, entry, -1);
        const idc_record *behind = next_of_kind(claims, entry, 1);
        if (before)
            out[count++] = before;
        if (behind)
            out[count++] = behind;
    }
    out[count++] = entry;
    return count;
}

/* The month, or the year, that a form may have filled up to the day. */
static bool is_filled(const idc_endpoint *end, int32_t *first, int32_t *last)
{
    int year, month, day;
    if (end->precision != IDC_PRECISION_DAY || end->first_day != end->last_day)
        return false;
    idc_day_split(end->first_day, &year, &month, &day);
    int32_t next = month == 12 ? idc_day(year + 1, 1, 1) : idc_day(year, month + 1, 1);
    bool whole = (month == 1 && day == 1) || (month == 12 && day == 31);
    if (day != 1 && end->first_day != next - 1)
        return false;
    *first = whole ? idc_day(year, 1, 1) : idc_day(year, month, 1);
    *last = whole ? idc_day(year, 12, 31) : next - 1;
    return next != IDC_DAY_NONE;
}

int32_t idc_earliest(const idc_endpoint *end)
{
    int32_t first, last;
    if (end->first_day == IDC_DAY_NONE)
        return INT32_MIN / 2;
    if (is_filled(end, &first, &last))
        return first;
    return end->first_day - (end->approximate ? IDC_APPROXIMATE_DAYS : 0);
}

int32_t idc_latest(const idc_endpoint *end)
{
    int32_t first, last;
    if (end->last_day == IDC_DAY_NONE)
        return INT32_MAX / 2;
    if (is_filled(end, &first, &last))
        return last;
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

bool idc_role_is_learning(const idc_record *role)
{
    static const char *const words[] = {
        "intern",    "internship",     "trainee",       "apprentice", "apprenticeship",
        "praktikum", "praktikant",     "praktikantin",  "stage",      "stagiaire",
        "becario",   "becaria",        "prácticas",     "estagiário", "estágio",
        "tirocinio", "tirocinante",    "stagista",      "stagiair",   "практикант",
        "стажёр",    "стажер",         "实习",          "實習",       "インターン",
        "인턴",      "auszubildender", "auszubildende", NULL};
    return says(role->type, words) || says(role->title, words) || says(role->organisation, words);
}

bool idc_role_names(const idc_record *role, idc_str organisation_key)
{
    /* Shorter words are met by chance. */
    enum { SHORTEST = 4, SEARCHED = 240 };
    if (organisation_key.len < SHORTEST || !role->organisation)
        return false;
    return idc_str_ifind(idc_str_sub(role->organisation->raw, 0, SEARCHED), organisation_key, 0) !=
           SIZE_MAX;
}

bool idc_source_mentions(const idc_claims *claims, uint32_t source, idc_str organisation_key)
{
    const idc_document *document = claims->sources[source].document;
    for (size_t i = 0; document && i < document->line_count; i++)
        /* What a page adds of others is no word on this one. */
        if (!(document->lines[i].flags & (IDC_LINE_APART | IDC_LINE_ASIDE)) &&
            idc_str_ifind(document->lines[i].text, organisation_key, 0) != SIZE_MAX)
            return true;
    for (size_t i = 0; i < claims->count; i++) {
        const idc_claim *c = claims->items[i];
        if (c->source == source && c->kind != IDC_CLAIM_DOCUMENT_HIDDEN &&
            idc_str_ifind(c->raw, organisation_key, 0) != SIZE_MAX)
            return true;
    }
    return false;
}

bool idc_role_is_beside(const idc_record *role)
{
    static const char *const words[] = {
        "part-time", "part time", "parttime", "contract", "contractor", "contracting", "freelance",
        "freelancer", "freelancing", "consultant", "consulting", "consultancy", "volunteer",
        "volunteering", "voluntary", "founder", "co-founder", "cofounder", "owner", "board",
        "trustee", "advisor", "adviser", "advisory", "self-employed", "self employed",
        "independent", "temporary", "temp", "seasonal", "casual", "student", "teaching assistant",
        "research assistant", "tutor", "mentor", "instructor", "lecturer", "adjunct", "contributor",
        "maintainer", "open source", "open-source", "side project", "reserve", "reservist",
        "weekend", "evening", "fellow", "fellowship", "member", "chair", "secondment", "seconded",
        "on leave", "parental leave", "sabbatical", "conscript", "military service",
        "national service", "civil service",
        /* the same in other languages that résumés are often written in */
        "teilzeit", "werkstudent", "werkstudentin", "freiberuflich", "freiberufler", "ehrenamt",
        "ehrenamtlich", "selbstständig", "nebenjob", "elternzeit", "wehrdienst", "zivildienst",
        "temps partiel", "bénévole", "indépendant", "alternance", "congé parental",
        "tiempo parcial", "medio tiempo", "media jornada", "voluntario", "voluntaria", "autónomo",
        "autónoma", "meio período", "autônomo", "deeltijd", "vrijwilliger", "волонтёр", "волонтер",
        "фриланс", "兼职", "兼職", "志愿", "自由职业", "パート", "アルバイト", "業務委託", "副業",
        "파트타임", "프리랜서", "아르바이트", NULL};
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
