/* schema.org Person, ProfilePage and Role (https://schema.org), as JSON-LD or microdata. */
#include "claim/profile.h"

enum { ITEMS_MAX = 4096 };

/* Microdata of the extracting libraries wraps members in "properties". */
static const idc_node *members(const idc_node *item)
{
    const idc_node *wrapped = idc_node_get(item, "properties");
    return wrapped && wrapped->type == IDC_NODE_OBJECT ? wrapped : item;
}

static const idc_node *first(const idc_node *node)
{
    return node && node->type == IDC_NODE_ARRAY ? node->child : node;
}

static const idc_node *member(const idc_node *item, const char *key)
{
    return first(idc_node_get(members(item), key));
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

static idc_status add_dates(idc_collector *c, idc_claim_kind kind, const idc_node *role, bool open)
{
    const idc_node *start = text_of(member(role, "startDate"));
    const idc_node *end = text_of(member(role, "endDate"));
    const idc_node *said = start ? start : end;
    idc_interval value;
    if (!said || !idc_interval_of(c, start ? start->text : IDC_STR_NONE,
                                  end ? end->text : IDC_STR_NONE, open, &value))
        return IDC_OK;
    return idc_collect_dates(c, kind, said->text, said->span, IDC_PROFILE_STATED, &value);
}

/* One worksFor: an organisation, or a Role around it with title and dates. */
static idc_status add_job(idc_collector *c, const idc_node *node, const idc_node *job_title)
{
    const idc_node *firm = node, *title = job_title;
    bool role = is_a(node, "Role") || is_a(node, "OrganizationRole") || is_a(node, "EmployeeRole");
    if (role) {
        firm = member(node, "worksFor");
        if (!firm)
            firm = member(node, "memberOf");
        const idc_node *named = text_of(member(node, "roleName"));
        title = named ? named : title;
    }
    idc_status status = idc_collect_begin(c, IDC_RECORD_WORK);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_WORK_TITLE, title);
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_WORK_ORGANISATION, text_of(firm));
    if (status == IDC_OK && role)
        status = add_dates(c, IDC_CLAIM_WORK_DATES, node, true);
    idc_collect_end(c);
    return status;
}

static idc_status add_jobs(idc_collector *c, const idc_node *person)
{
    const idc_node *title = text_of(member(person, "jobTitle"));
    const idc_node *work = idc_node_get(members(person), "worksFor");
    if (!work)
        return title ? add_job(c, NULL, title) : IDC_OK;
    if (work->type != IDC_NODE_ARRAY)
        return add_job(c, work, title);
    idc_status status = IDC_OK;
    /* The title is that of one of several employers, but it is not said of which. */
    for (const idc_node *n = work->child; n && status == IDC_OK; n = n->next)
        status = add_job(c, n, work->count == 1 ? title : NULL);
    return status;
}

static idc_status add_study(idc_collector *c, const idc_node *node)
{
    bool role = is_a(node, "Role") || is_a(node, "OrganizationRole");
    const idc_node *school = role ? member(node, "alumniOf") : node;
    idc_status status = idc_collect_begin(c, IDC_RECORD_EDUCATION);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_EDUCATION_INSTITUTION, text_of(school));
    if (status == IDC_OK && role)
        status = add_dates(c, IDC_CLAIM_EDUCATION_DATES, node, false);
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

static idc_status add_links(idc_collector *c, const idc_node *person)
{
    static const char *const keys[] = {"sameAs", "url"};
    idc_status status = IDC_OK;
    for (size_t k = 0; k < 2 && status == IDC_OK; k++) {
        const idc_node *list = idc_node_get(members(person), keys[k]);
        for (const idc_node *n = list_of(list); n && status == IDC_OK; n = next_of(list, n))
            if (n->type == IDC_NODE_STRING && n->text.len > 0)
                status = idc_collect_url(c, n->text, n->span, IDC_PROFILE_STATED);
    }
    return status;
}

static idc_status add_person(idc_collector *c, const idc_node *person, idc_profile_account *account)
{
    const idc_node *name = text_of(member(person, "name"));
    idc_status status = add(c, IDC_CLAIM_NAME, name);
    if (!account->name)
        account->name = name;
    const idc_node *others = idc_node_get(members(person), "alternateName");
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
        status = add_address(c, IDC_CLAIM_RESIDENCE, idc_node_get(members(person), "address"));
    if (status == IDC_OK)
        status = add_address(c, IDC_CLAIM_RESIDENCE, idc_node_get(members(person), "homeLocation"));
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
    const idc_node *schools = idc_node_get(members(person), "alumniOf");
    for (const idc_node *n = list_of(schools); n && status == IDC_OK; n = next_of(schools, n))
        status = add_study(c, n);
    const idc_node *speaks = idc_node_get(members(person), "knowsLanguage");
    for (const idc_node *n = list_of(speaks); n && status == IDC_OK; n = next_of(speaks, n)) {
        const idc_node *language = text_of(n);
        status = add(c, IDC_CLAIM_LANGUAGE, language);
    }
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
            const idc_node *child = idc_node_get(members(node), inside[k]);
            if (child && (k == 0 || is_a(node, "ProfilePage") || is_a(node, "WebPage") ||
                          is_a(node, "AboutPage")))
                stack[count++] = child;
        }
    }
    return status;
}
