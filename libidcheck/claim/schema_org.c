/* schema.org Person, ProfilePage and Role (https://schema.org), as JSON-LD or microdata. */
#include "claim/profile.h"
#include "claim/resume.h"
#include "document/schema_org.h"
#include "norm/text/text.h"

enum { ITEMS_MAX = 4096 };

static const idc_node *first(const idc_node *node)
{
    return node && node->type == IDC_NODE_ARRAY ? node->child : node;
}

static const idc_node *member(const idc_node *item, const char *key)
{
    return first(idc_schema_get(item, key));
}

/* Text of a member, or of the name of the thing it is. */
static const idc_node *text_of(const idc_node *node)
{
    node = first(node);
    if (node && node->type == IDC_NODE_OBJECT) {
        const idc_node *value = idc_node_get(node, "@value");
        node = value ? value : member(node, "name");
    }
    return node && node->type == IDC_NODE_STRING && node->text.len > 0 ? node : NULL;
}

static bool type_ends(idc_str type, const char *name)
{
    idc_str n = idc_str_of(name);
    return idc_str_ends(type, n) &&
           (type.len == n.len || !idc_is_alnum(type.ptr[type.len - n.len - 1]));
}

static bool is_a(const idc_node *item, const char *name)
{
    const idc_node *type = idc_node_get(item, "@type");
    if (!type)
        type = idc_node_get(item, "type");
    if (type && type->type == IDC_NODE_STRING)
        return type_ends(type->text, name);
    for (const idc_node *t = type && type->type == IDC_NODE_ARRAY ? type->child : NULL; t;
         t = t->next)
        if (type_ends(t->text, name))
            return true;
    return false;
}

static idc_status add(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    return node ? idc_collect(c, kind, node->text, node->span, IDC_PROFILE_STATED, NULL) : IDC_OK;
}

/* "Columbus", "OH", "US" of an address in one claim. */
static idc_status add_address(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    static const char *const keys[] = {"addressLocality", "addressRegion", "addressCountry"};
    node = first(node);
    if (!node)
        return IDC_OK;
    if (node->type == IDC_NODE_OBJECT && member(node, "address"))
        node = member(node, "address");
    if (node->type != IDC_NODE_OBJECT)
        return add(c, kind, text_of(node));
    idc_buf text = idc_buf_in(c->work->arena);
    idc_span span = {0};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const idc_node *part = text_of(member(node, keys[i]));
        if (!part)
            continue;
        if (text.len > 0)
            idc_buf_text(&text, ", ");
        idc_buf_add(&text, part->text);
        span = idc_span_join(span, part->span);
    }
    if (text.failed)
        return IDC_ERR_NOMEM;
    if (text.len == 0)
        return add(c, kind, text_of(node));
    return idc_collect(c, kind, idc_buf_str(&text), span, IDC_PROFILE_STATED, NULL);
}

/* A year may be written as a number. */
static const idc_node *date_of(const idc_node *role, const char *key)
{
    const idc_node *node = member(role, key);
    return node && node->type == IDC_NODE_NUMBER && node->text.len == 4 ? node : text_of(node);
}

static idc_status add_dates(idc_collector *c, idc_claim_kind kind, const idc_node *role, bool open)
{
    const idc_node *start = date_of(role, "startDate");
    const idc_node *end = date_of(role, "endDate");
    const idc_node *said = start ? start : end;
    idc_interval value;
    if (!said || !idc_interval_of(c, start ? start->text : IDC_STR_NONE,
                                  end ? end->text : IDC_STR_NONE, open, &value))
        return IDC_OK;
    return idc_collect_dates(c, kind, said->text, said->span, IDC_PROFILE_STATED, &value);
}

/* The types under which schools stand (https://schema.org/EducationalOrganization and below). */
static bool is_school(const idc_node *item)
{
    if (!item)
        return false;
    static const char *const types[] = {"EducationalOrganization",
                                        "CollegeOrUniversity",
                                        "School",
                                        "HighSchool",
                                        "MiddleSchool",
                                        "ElementarySchool",
                                        "Preschool"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (is_a(item, types[i]))
            return true;
    return false;
}

static bool is_role(const idc_node *node)
{
    return node &&
           (is_a(node, "Role") || is_a(node, "OrganizationRole") || is_a(node, "EmployeeRole"));
}

/* What a Role stands around: the property that leads to the role leads on to the thing
 * (https://schema.org/Role); some pages write another of these. */
static const idc_node *inside_role(const idc_node *role)
{
    static const char *const keys[] = {"worksFor", "alumniOf", "memberOf", "affiliation"};
    const idc_node *found = NULL;
    for (size_t i = 0; i < sizeof keys / sizeof *keys && !found; i++)
        found = member(role, keys[i]);
    return found;
}

static const idc_node *title_in(const idc_node *node)
{
    static const char *const keys[] = {"roleName", "jobTitle", "namedPosition"};
    const idc_node *found = NULL;
    for (size_t i = 0; i < sizeof keys / sizeof *keys && !found; i++)
        found = text_of(member(node, keys[i]));
    return found;
}

/* The role that an organisation names as its member: networks write it so too. */
static const idc_node *role_of(const idc_node *node)
{
    if (is_role(node))
        return node;
    const idc_node *role = node ? member(node, "member") : NULL;
    return role && role->type == IDC_NODE_OBJECT && is_role(role) ? role : NULL;
}

/* One employer: an organisation, or a Role around it with title and dates. open: a missing end
 * means "still". */
static idc_status add_job(idc_collector *c, const idc_node *node, const idc_node *job_title,
                          bool open)
{
    const idc_node *role = role_of(node), *named = role ? title_in(role) : NULL;
    const idc_node *firm = role && role == node ? inside_role(node) : node;
    const idc_node *title = named ? named : job_title;
    if (!title && !text_of(firm))
        return IDC_OK;
    idc_status status = idc_collect_begin(c, IDC_RECORD_WORK);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_WORK_TITLE, title);
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_WORK_ORGANISATION, text_of(firm));
    if (status == IDC_OK && role)
        status = add_dates(c, IDC_CLAIM_WORK_DATES, role, open);
    idc_collect_end(c);
    return status;
}

static const idc_node *list_of(const idc_node *node)
{
    return node && node->type == IDC_NODE_ARRAY ? node->child : node;
}

/* The next of a member's values; a single value stands alone whatever follows it in its parent. */
static const idc_node *next_of(const idc_node *list, const idc_node *node)
{
    return list && list->type == IDC_NODE_ARRAY ? node->next : NULL;
}

static idc_status add_jobs(idc_collector *c, const idc_node *person)
{
    const idc_node *title = text_of(member(person, "jobTitle"));
    const idc_node *work = idc_schema_get(person, "worksFor");
    if (!work)
        return title ? add_job(c, NULL, title, true) : IDC_OK;
    idc_status status = IDC_OK;
    /* The title is that of one of several employers, but it is not said of which. */
    bool one = work->type != IDC_NODE_ARRAY || work->count == 1;
    for (const idc_node *n = list_of(work); n && status == IDC_OK; n = next_of(work, n))
        status = add_job(c, n, one ? title : NULL, true);
    return status;
}

/* "hasOccupation": a Role around an Occupation. A title that nothing dates is that of jobTitle. */
static idc_status add_occupations(idc_collector *c, const idc_node *person)
{
    const idc_node *list = idc_schema_get(person, "hasOccupation");
    idc_status status = IDC_OK;
    for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n)) {
        if (!is_role(n) || (!member(n, "startDate") && !inside_role(n)))
            continue;
        const idc_node *title = title_in(n);
        if (!title)
            title = text_of(member(n, "hasOccupation"));
        status = add_job(c, n, title, true);
    }
    return status;
}

static idc_status add_study(idc_collector *c, const idc_node *node)
{
    const idc_node *role = role_of(node);
    const idc_node *school = role && role == node ? inside_role(node) : node;
    idc_status status = idc_collect_begin(c, IDC_RECORD_EDUCATION);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_EDUCATION_INSTITUTION, text_of(school));
    if (status == IDC_OK && role)
        status = add_dates(c, IDC_CLAIM_EDUCATION_DATES, role, false);
    idc_collect_end(c);
    return status;
}

static bool named_as_school(idc_collector *c, const idc_node *name)
{
    idc_fragment hints = {0};
    idc_str key = name ? idc_phrase_key(c->work->arena, name->text) : IDC_STR_NONE;
    if (key.ptr)
        idc_fragment_score(key, &hints);
    return hints.school > 0;
}

/* Networks list former employers under alumniOf too: roles with a title at what is no school, or
 * dated organisations in a list that types its schools as such (typed). */
static bool is_former_job(idc_collector *c, const idc_node *node, bool typed)
{
    const idc_node *role = role_of(node);
    const idc_node *at = role && role == node ? inside_role(node) : node;
    if (!role || !at || at->type != IDC_NODE_OBJECT || is_school(at))
        return false;
    if (!title_in(role))
        return typed && is_a(at, "Organization") && !named_as_school(c, text_of(at));
    return true;
}

static idc_status add_alumni(idc_collector *c, const idc_node *person)
{
    const idc_node *list = idc_schema_get(person, "alumniOf");
    idc_status status = IDC_OK;
    bool typed = false;
    for (const idc_node *n = list_of(list); n; n = next_of(list, n))
        typed = typed || is_school(is_role(n) ? inside_role(n) : n);
    for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n))
        status = is_former_job(c, n, typed) ? add_job(c, n, NULL, false) : add_study(c, n);
    return status;
}

static idc_status add_links(idc_collector *c, const idc_node *person)
{
    static const char *const keys[] = {"sameAs", "url"};
    idc_status status = IDC_OK;
    for (size_t k = 0; k < 2 && status == IDC_OK; k++) {
        const idc_node *list = idc_schema_get(person, keys[k]);
        for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n))
            if (n->type == IDC_NODE_STRING && n->text.len > 0)
                status = idc_collect_url(c, n->text, n->span, IDC_PROFILE_STATED);
    }
    return status;
}

static idc_status add_names(idc_collector *c, const idc_node *person, const char *key,
                            idc_claim_kind kind)
{
    const idc_node *list = idc_schema_get(person, key);
    idc_status status = IDC_OK;
    for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n))
        status = add(c, kind, text_of(n));
    return status;
}

/* "award": a text that tells it. */
static idc_status add_awards(idc_collector *c, const idc_node *person)
{
    const idc_node *list = idc_schema_get(person, "award");
    idc_status status = IDC_OK;
    for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n)) {
        status = idc_collect_begin(c, IDC_RECORD_AWARD);
        if (status == IDC_OK)
            status = add(c, IDC_CLAIM_AWARD, text_of(n));
        idc_collect_end(c);
    }
    return status;
}

/* "hasCredential": EducationalOccupationalCredential. */
static idc_status add_credentials(idc_collector *c, const idc_node *person)
{
    const idc_node *list = idc_schema_get(person, "hasCredential");
    idc_status status = IDC_OK;
    for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n)) {
        if (n->type != IDC_NODE_OBJECT)
            continue;
        status = idc_collect_begin(c, IDC_RECORD_CERTIFICATE);
        if (status == IDC_OK)
            status = add(c, IDC_CLAIM_CERTIFICATE, text_of(member(n, "name")));
        if (status == IDC_OK)
            status = add(c, IDC_CLAIM_CERTIFICATE_ISSUER, text_of(member(n, "recognizedBy")));
        if (status == IDC_OK)
            status = add(c, IDC_CLAIM_CERTIFICATE_DATES, date_of(n, "dateCreated"));
        if (status == IDC_OK)
            status = add(c, IDC_CLAIM_ENTRY_URL, text_of(member(n, "url")));
        idc_collect_end(c);
    }
    return status;
}

static idc_status add_person(idc_collector *c, const idc_node *person, idc_profile_account *account)
{
    const idc_node *name = text_of(member(person, "name"));
    idc_status status = add(c, IDC_CLAIM_NAME, name);
    if (!account->name)
        account->name = name;
    const idc_node *others = idc_schema_get(person, "alternateName");
    /* A single word is a handle rather than another name. */
    for (const idc_node *n = list_of(others); n && status == IDC_OK; n = next_of(others, n)) {
        if (n->type != IDC_NODE_STRING)
            continue;
        bool word = idc_str_find_byte(idc_str_trim(n->text), ' ', 0) == SIZE_MAX;
        if (!word)
            status = add(c, IDC_CLAIM_OTHER_NAME, n);
        else if (!account->handle && n->text.len > 0) {
            account->handle = n;
            account->handle_text = n->text;
        }
    }
    if (status == IDC_OK)
        status = add_address(c, IDC_CLAIM_RESIDENCE, idc_schema_get(person, "address"));
    if (status == IDC_OK)
        status = add_address(c, IDC_CLAIM_RESIDENCE, idc_schema_get(person, "homeLocation"));
    const idc_node *mail = text_of(member(person, "email"));
    if (status == IDC_OK && mail) {
        bool scheme = idc_str_istarts(mail->text, IDC_STR("mailto:"));
        status =
            idc_collect(c, IDC_CLAIM_EMAIL, idc_str_sub(mail->text, scheme ? 7 : 0, mail->text.len),
                        mail->span, IDC_PROFILE_STATED, NULL);
    }
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_PHONE, text_of(member(person, "telephone")));
    if (status == IDC_OK)
        status = add_links(c, person);
    if (status == IDC_OK)
        status = add_jobs(c, person);
    if (status == IDC_OK)
        status = add_occupations(c, person);
    if (status == IDC_OK)
        status = add_alumni(c, person);
    if (status == IDC_OK)
        status = add_names(c, person, "knowsLanguage", IDC_CLAIM_LANGUAGE);
    if (status == IDC_OK)
        status = add_names(c, person, "knowsAbout", IDC_CLAIM_SKILL);
    if (status == IDC_OK)
        status = add_awards(c, person);
    if (status == IDC_OK)
        status = add_credentials(c, person);
    return status;
}

/* Walks lists, graphs and pages down to persons; bounded, without recursion. */
idc_status idc_profile_schema(idc_collector *c, const idc_node *root, idc_profile_account *account)
{
    const idc_node **stack = idc_arena_array(c->work->arena, ITEMS_MAX, sizeof *stack);
    size_t count = 0, seen = 0;
    idc_status status = stack ? IDC_OK : IDC_ERR_NOMEM;
    if (stack && root)
        stack[count++] = root;
    while (status == IDC_OK && count > 0 && seen++ < ITEMS_MAX) {
        const idc_node *node = stack[--count];
        if (node->type == IDC_NODE_ARRAY) {
            for (const idc_node *n = node->child; n && count < ITEMS_MAX; n = n->next)
                stack[count++] = n;
            continue;
        }
        if (node->type != IDC_NODE_OBJECT)
            continue;
        if (is_a(node, "Person")) {
            status = add_person(c, node, account);
            continue;
        }
        if (is_a(node, "ProfilePage")) {
            const idc_node *created = text_of(member(node, "dateCreated"));
            account->created = account->created ? account->created : created;
        }
        static const char *const inside[] = {"@graph", "mainEntity", "mainEntityOfPage", "about"};
        for (size_t k = 0; k < 4 && count < ITEMS_MAX; k++) {
            const idc_node *child = idc_schema_get(node, inside[k]);
            if (child && (k == 0 || is_a(node, "ProfilePage") || is_a(node, "WebPage") ||
                          is_a(node, "AboutPage")))
                stack[count++] = child;
        }
    }
    return status;
}
