/* A profile page: what its data state, and the account it is the page of. */
#include "claim/profile.h"
#include "claim/readings.h"

/* Value of a property in any of the shapes in which OpenGraph is kept: object, list of pairs. */
static const idc_node *og_in(const idc_node *node, const char *key)
{
    const idc_node *value = idc_node_get(node, key);
    if (value)
        return value->type == IDC_NODE_ARRAY ? value->child : value;
    const idc_node *pairs =
        node && node->type == IDC_NODE_OBJECT ? idc_node_get(node, "properties") : node;
    if (!pairs || pairs->type != IDC_NODE_ARRAY)
        return idc_node_get(pairs, key);
    for (const idc_node *p = pairs->child; p; p = p->next)
        if (p->type == IDC_NODE_ARRAY && p->count == 2 && idc_str_is(p->child->text, key))
            return p->child->next;
    return NULL;
}

static const idc_node *og(const idc_node *graph, const char *key)
{
    const idc_node *found = og_in(graph, key);
    for (const idc_node *n = graph && graph->type == IDC_NODE_ARRAY ? graph->child : NULL;
         n && !found; n = n->next)
        found = og_in(n, key);
    return found && found->type == IDC_NODE_STRING && found->text.len > 0 ? found : NULL;
}

static idc_status add(idc_collector *c, idc_claim_kind kind, const idc_node *node)
{
    if (!node || node->type != IDC_NODE_STRING)
        return IDC_OK;
    return idc_collect(c, kind, node->text, node->span, IDC_PROFILE_STATED, NULL);
}

static void note_handle(idc_profile_account *account, const idc_node *node, idc_str handle)
{
    if (!node || account->handle || handle.len == 0)
        return;
    if (handle.ptr[0] == '@')
        handle = idc_str_sub(handle, 1, handle.len);
    account->handle = node;
    account->handle_text = handle;
}

static void note_address(idc_profile_account *account, const idc_node *url)
{
    idc_account_url found;
    if (!url || url->type != IDC_NODE_STRING || !idc_account_of_url(url->text, &found))
        return;
    if (account->platform.len == 0)
        account->platform = found.platform;
    if (idc_str_eq(idc_platform_key(account->platform), found.platform))
        note_handle(account, url, found.handle);
}

/* profile:first_name and profile:last_name (https://ogp.me/#type_profile) */
static idc_status add_open_graph(idc_collector *c, const idc_node *graph,
                                 idc_profile_account *account)
{
    const idc_node *given = og(graph, "profile:first_name");
    const idc_node *family = og(graph, "profile:last_name");
    const idc_node *user = og(graph, "profile:username");
    idc_status status = IDC_OK;
    if (given && family) {
        idc_str raw = idc_arena_format(c->work->arena, "%S %S", given->text, family->text);
        if (!raw.ptr)
            return IDC_ERR_NOMEM;
        status = idc_collect(c, IDC_CLAIM_NAME, raw, idc_span_join(given->span, family->span),
                             IDC_PROFILE_STATED - 50, NULL);
    }
    if (user)
        note_handle(account, user, user->text);
    note_address(account, og(graph, "og:url"));
    return status;
}

static idc_status add_known(idc_collector *c, const idc_node *profile, idc_profile_account *account)
{
    const idc_node *handle = idc_node_get(profile, "handle");
    if (!profile)
        return IDC_OK;
    if (account->platform.len == 0)
        account->platform = idc_node_text(profile, "platform");
    if (handle && handle->type == IDC_NODE_STRING)
        note_handle(account, handle, handle->text);
    account->name = idc_node_get(profile, "display_name");
    account->created = idc_node_get(profile, "created");
    idc_status status = add(c, IDC_CLAIM_NAME, idc_node_get(profile, "name"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_RESIDENCE, idc_node_get(profile, "location"));
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_EMAIL, idc_node_get(profile, "email"));
    const idc_node *links = idc_node_get(profile, "links");
    const idc_node *url = idc_node_get(profile, "url");
    if (status == IDC_OK && url && url->type == IDC_NODE_STRING)
        status = idc_collect_url(c, url->text, url->span, IDC_PROFILE_STATED);
    for (const idc_node *n = links && links->type == IDC_NODE_ARRAY ? links->child : NULL;
         n && status == IDC_OK; n = n->next)
        if (n->type == IDC_NODE_STRING)
            status = idc_collect_url(c, n->text, n->span, IDC_PROFILE_STATED);
    const idc_node *firm = idc_node_get(profile, "organisation");
    const idc_node *title = idc_node_get(profile, "title");
    if (status != IDC_OK || (!firm && !title))
        return status;
    status = idc_collect_begin(c, IDC_RECORD_WORK);
    if (status != IDC_OK)
        return status;
    status = add(c, IDC_CLAIM_WORK_TITLE, title);
    if (status == IDC_OK)
        status = add(c, IDC_CLAIM_WORK_ORGANISATION, firm);
    idc_collect_end(c);
    return status;
}

/* "Member since March 2024", "Joined on 3 May 2019": where the date begins. */
static size_t since(idc_str text)
{
    static const char *const words[] = {"member since",          "joined",          "registered",
                                        "on the platform since", "mitglied seit",   "membre depuis",
                                        "miembro desde",         "account created", "user since"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t at = idc_str_ifind(text, idc_str_of(words[i]), 0);
        if (at != SIZE_MAX && at < 20)
            return at + strlen(words[i]);
    }
    return SIZE_MAX;
}

static idc_status add_created(idc_collector *c, const idc_document *doc)
{
    enum { LINE_BYTES_MAX = 80 };
    for (size_t i = 0; i < doc->line_count; i++) {
        const idc_line *line = &doc->lines[i];
        size_t from = line->text.len <= LINE_BYTES_MAX ? since(line->text) : SIZE_MAX;
        idc_interval date;
        if (from == SIZE_MAX)
            continue;
        idc_str text = idc_str_sub(line->text, from, line->text.len);
        if (!idc_date_find(text, c->date_day, &date) || date.is_range)
            continue;
        return idc_collect_dates(
            c, IDC_CLAIM_ACCOUNT_CREATED, idc_str_sub(text, date.begin, date.finish),
            idc_line_span(line, from + date.begin, from + date.finish), 850, &date);
    }
    return IDC_OK;
}

/* "@name" alone in one of the first lines */
static idc_status add_visible_handle(idc_collector *c, const idc_document *doc,
                                     const idc_profile_account *account)
{
    enum { LINES_MAX = 40 };
    idc_str name = account->name ? account->name->text : IDC_STR_NONE;
    for (size_t i = 0; i < doc->line_count && i < LINES_MAX; i++) {
        const idc_line *line = &doc->lines[i];
        idc_str text = idc_str_trim(line->text);
        if (text.len < 2 || text.len > 40 || text.ptr[0] != '@' ||
            idc_str_find_byte(text, ' ', 0) != SIZE_MAX ||
            idc_str_find_byte(text, '@', 1) != SIZE_MAX)
            continue;
        size_t at = (size_t)(text.ptr - line->text.ptr);
        return idc_collect_account(c, account->platform, idc_str_sub(text, 1, text.len), name, text,
                                   idc_line_span(line, at, at + text.len), 800);
    }
    return IDC_OK;
}

static idc_status add_account(idc_collector *c, const idc_document *doc,
                              const idc_profile_account *account)
{
    idc_status status = idc_collect_begin(c, IDC_RECORD_ACCOUNT);
    if (status != IDC_OK)
        return status;
    idc_str name = account->name && account->name->type == IDC_NODE_STRING ? account->name->text
                                                                           : IDC_STR_NONE;
    if (account->handle)
        status =
            idc_collect_account(c, account->platform, account->handle_text, name,
                                account->handle_text, account->handle->span, IDC_PROFILE_STATED);
    else if (account->platform.len > 0)
        status = add_visible_handle(c, doc, account);
    if (status == IDC_OK && account->created)
        status = add(c, IDC_CLAIM_ACCOUNT_CREATED, account->created);
    else if (status == IDC_OK)
        status = add_created(c, doc);
    idc_collect_end(c);
    return status;
}

idc_status idc_collect_profile(idc_collector *c, const idc_document *doc, idc_str platform)
{
    idc_profile_account account = {.platform = platform};
    idc_status status = add_known(c, doc->profile, &account);
    if (status == IDC_OK)
        status = idc_profile_schema(c, idc_node_get(doc->structured, "json-ld"), &account);
    if (status == IDC_OK)
        status = idc_profile_schema(c, idc_node_get(doc->structured, "microdata"), &account);
    if (status == IDC_OK)
        status = idc_profile_rdfa(c, idc_node_get(doc->structured, "rdfa"), &account);
    if (status == IDC_OK)
        status = add_open_graph(c, idc_node_get(doc->structured, "opengraph"), &account);
    return status == IDC_OK ? add_account(c, doc, &account) : status;
}
