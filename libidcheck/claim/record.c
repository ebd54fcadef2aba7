/* A JSON Resume object (https://jsonresume.org/schema, 1.x and the older names of 0.x) → claims. */
#include "claim/extract.h"

enum { STATED = 1000 }; /* the format itself says what the value is */

static const idc_node *text_member(const idc_node *object, const char *key, const char *older)
{
    const idc_node *node = idc_node_get(object, key);
    if ((!node || node->type != IDC_NODE_STRING || node->text.len == 0) && older)
        node = idc_node_get(object, older);
    return node && node->type == IDC_NODE_STRING && node->text.len > 0 ? node : NULL;
}

static idc_status add(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    return node ? idc_collect(c, kind, node->text, node->span, STATED, NULL) : IDC_OK;
}

static idc_status add_years(idc_collector *c, const idc_node *node)
{
    return node ? idc_collect_years(c, node->text, node->span, NULL, SIZE_MAX, STATED) : IDC_OK;
}

static const idc_node *first_of(const idc_node *object, const char *key)
{
    const idc_node *array = idc_node_get(object, key);
    return array && array->type == IDC_NODE_ARRAY ? array->child : NULL;
}

/* Bytes from a to b as they stand, when both are views into one buffer and b follows closely. */
static bool adjacent(const idc_node *a, const idc_node *b, idc_str *raw)
{
    enum { GAP_MAX = 80 };
    uintptr_t from = (uintptr_t)a->text.ptr, to = (uintptr_t)b->text.ptr;
    if (b->span.begin <= a->span.end || b->span.begin - a->span.end > GAP_MAX || to <= from ||
        to - from != b->span.begin - a->span.begin || a->span.page != b->span.page ||
        !idc_str_eq(a->span.path, b->span.path))
        return false;
    *raw = (idc_str){a->text.ptr, to - from + b->text.len};
    return true;
}

/* No endDate beside a startDate means "still", by the format's rule. */
static idc_status add_dates(idc_collector *c, idc_claim_kind kind, const idc_node *entry)
{
    const idc_node *start = text_member(entry, "startDate", NULL);
    const idc_node *end = text_member(entry, "endDate", NULL);
    const idc_node *first = start ? start : end;
    if (!first)
        return IDC_OK;
    idc_interval value;
    if (!idc_interval_of(c, start ? start->text : IDC_STR_NONE, end ? end->text : IDC_STR_NONE,
                         kind == IDC_CLAIM_WORK_DATES, &value))
        return IDC_OK;
    idc_str raw = first->text;
    idc_span span = first->span;
    if (start && end && adjacent(start, end, &raw))
        span = idc_span_join(start->span, end->span);
    return idc_collect_dates(c, kind, raw, span, STATED, &value);
}

static idc_status add_location(idc_collector *c, idc_claim_kind kind, const idc_node *location)
{
    static const char *const keys[] = {"city", "region", "countryCode"};
    if (!location)
        return IDC_OK;
    if (location->type == IDC_NODE_STRING)
        return add(c, kind, location);
    idc_buf text = idc_buf_in(c->work->arena);
    idc_span span = {0};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const idc_node *part = text_member(location, keys[i], NULL);
        if (!part)
            continue;
        if (text.len > 0)
            idc_buf_text(&text, ", ");
        idc_buf_add(&text, part->text);
        span = idc_span_join(span, part->span);
    }
    if (text.failed)
        return IDC_ERR_NOMEM;
    return idc_collect(c, kind, idc_buf_str(&text), span, STATED, NULL);
}

static idc_status add_profile(idc_collector *c, const idc_node *profile)
{
    const idc_node *handle = text_member(profile, "username", NULL);
    const idc_node *url = text_member(profile, "url", NULL);
    idc_str network = idc_node_text(profile, "network");
    idc_status status =
        url ? idc_collect(c, IDC_CLAIM_URL, url->text, url->span, STATED, NULL) : IDC_OK;
    idc_account_url account = {network, IDC_STR_NONE};
    const idc_node *said = handle ? handle : url;
    if (status != IDC_OK || !said)
        return status;
    if (handle)
        account.handle = handle->text;
    else if (!idc_account_of_url(url->text, &account))
        return IDC_OK;
    status = idc_collect_begin(c, IDC_RECORD_ACCOUNT);
    if (status != IDC_OK)
        return status;
    status = idc_collect_account(c, network.len ? network : account.platform, account.handle,
                                 IDC_STR_NONE, said->text, said->span, STATED);
    idc_collect_end(c);
    return status;
}

static idc_status add_basics(idc_collector *c, const idc_node *basics)
{
    idc_status status = add(c, IDC_CLAIM_NAME, text_member(basics, "name", NULL));
    if (status == IDC_OK)
        status = add_location(c, IDC_CLAIM_RESIDENCE, idc_node_get(basics, "location"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_EMAIL, text_member(basics, "email", NULL));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_PHONE, text_member(basics, "phone", NULL));
    const idc_node *url = text_member(basics, "url", "website");
    if (status == IDC_OK && url)
        status = idc_collect_url(c, url->text, url->span, STATED);
    if (status == IDC_OK)
        status = add_years(c, text_member(basics, "summary", NULL));
    for (const idc_node *p = first_of(basics, "profiles"); p && status == IDC_OK; p = p->next)
        status = add_profile(c, p);
    return status;
}

static idc_status add_technologies(idc_collector *c, const idc_node *job, const idc_node *summary)
{
    idc_status status = IDC_OK;
    if (summary)
        status = idc_collect_technologies(c, summary->text, summary->span, NULL, 0,
                                          summary->text.len, STATED);
    for (const idc_node *h = first_of(job, "highlights"); h && status == IDC_OK; h = h->next)
        if (h->type == IDC_NODE_STRING)
            status = idc_collect_technologies(c, h->text, h->span, NULL, 0, h->text.len, STATED);
    return status;
}

static idc_status add_job(idc_collector *c, idc_record_kind kind, const idc_node *job)
{
    const idc_node *firm = kind == IDC_RECORD_WORK ? text_member(job, "name", "company")
                                                   : text_member(job, "organization", "name");
    const idc_node *summary = text_member(job, "summary", NULL);
    idc_status status = idc_collect_begin(c, kind);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_WORK_TITLE, text_member(job, "position", NULL));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_WORK_ORGANISATION, firm);
    if (status == IDC_OK)
        status = add_dates(c, IDC_CLAIM_WORK_DATES, job);
    if (status == IDC_OK)
        status = add_location(c, IDC_CLAIM_WORK_PLACE, idc_node_get(job, "location"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_WORK_TYPE, text_member(job, "type", "employmentType"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_WORK_SUMMARY, summary);
    if (status == IDC_OK)
        status = add_technologies(c, job, summary);
    idc_collect_end(c);
    if (status == IDC_OK)
        status = add_years(c, summary);
    for (const idc_node *h = first_of(job, "highlights"); h && status == IDC_OK; h = h->next)
        if (h->type == IDC_NODE_STRING)
            status = add_years(c, h);
    return status;
}

static idc_status add_study(idc_collector *c, const idc_node *study)
{
    idc_status status = idc_collect_begin(c, IDC_RECORD_EDUCATION);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_EDUCATION_DEGREE, text_member(study, "studyType", NULL));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_EDUCATION_AREA, text_member(study, "area", NULL));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_EDUCATION_INSTITUTION, text_member(study, "institution", NULL));
    if (status == IDC_OK)
        status = add_dates(c, IDC_CLAIM_EDUCATION_DATES, study);
    if (status == IDC_OK)
        status = add_location(c, IDC_CLAIM_EDUCATION_PLACE, idc_node_get(study, "location"));
    idc_collect_end(c);
    return status;
}

static idc_status add_certificate(idc_collector *c, const idc_node *certificate)
{
    idc_status status = idc_collect_begin(c, IDC_RECORD_CERTIFICATE);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_CERTIFICATE, text_member(certificate, "name", "title"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_CERTIFICATE_ISSUER, text_member(certificate, "issuer", NULL));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_CERTIFICATE_DATES, text_member(certificate, "date", NULL));
    idc_collect_end(c);
    return status;
}

static idc_status add_skill(idc_collector *c, const idc_node *skill)
{
    if (skill->type == IDC_NODE_STRING)
        return add(c, IDC_CLAIM_SKILL, skill);
    const idc_node *keyword = first_of(skill, "keywords");
    idc_status status = add(c, IDC_CLAIM_SKILL, text_member(skill, "name", NULL));
    for (; keyword && status == IDC_OK; keyword = keyword->next)
        if (keyword->type == IDC_NODE_STRING)
            status = add(c, IDC_CLAIM_SKILL, keyword);
    return status;
}

idc_status idc_collect_record(idc_collector *c, const idc_node *record)
{
    const idc_node *node;
    idc_status status = add_basics(c, idc_node_get(record, "basics"));
    for (node = first_of(record, "work"); node && status == IDC_OK; node = node->next)
        status = add_job(c, IDC_RECORD_WORK, node);
    for (node = first_of(record, "volunteer"); node && status == IDC_OK; node = node->next)
        status = add_job(c, IDC_RECORD_VOLUNTEER, node);
    for (node = first_of(record, "education"); node && status == IDC_OK; node = node->next)
        status = add_study(c, node);
    for (node = first_of(record, "certificates"); node && status == IDC_OK; node = node->next)
        status = add_certificate(c, node);
    for (node = first_of(record, "skills"); node && status == IDC_OK; node = node->next)
        status = add_skill(c, node);
    for (node = first_of(record, "languages"); node && status == IDC_OK; node = node->next)
        status = node->type == IDC_NODE_STRING
                     ? add(c, IDC_CLAIM_LANGUAGE, node)
                     : add(c, IDC_CLAIM_LANGUAGE, text_member(node, "language", "name"));
    return status;
}
