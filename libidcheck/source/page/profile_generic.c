/* Profiles of platforms without rules: what pages say of the account they show. */
#include "base/buf.h"
#include "source/page/profile_facts.h"
#include "source/page/url.h"

/* --- pages ----------------------------------------------------------------------------------- */

static const idc_node *meta(const idc_profile_facts *f, const char *name)
{
    const idc_node *list = idc_node_get(f->meta, name);
    return list && list->child && list->child->text.len ? list->child : NULL;
}

/* The part of an address that names the account: "/@kim", "/users/kim", "/kim". */
static idc_str handle_of(idc_str url, bool *telling)
{
    static const char *const before[] = {
        "users",   "user",    "u", "profile", "profiles", "people", "in",     "member",
        "members", "channel", "c", "player",  "author",   "id",     "artist", NULL};
    idc_str host = idc_url_host(url), rest;
    *telling = false;
    if (!host.len)
        return IDC_STR_NONE;
    size_t at = (size_t)(host.ptr - url.ptr) + host.len, end = at;
    while (end < url.len && url.ptr[end] != '?' && url.ptr[end] != '#')
        end++;
    rest = idc_str_sub(url, at + 1, end);
    idc_str part, first = IDC_STR_NONE;
    size_t parts = 0;
    bool next = false;
    while (rest.len && idc_str_next(&rest, '/', &part)) {
        if (!part.len)
            continue;
        if (part.ptr[0] == '@' || next) {
            *telling = true;
            return idc_str_sub(part, part.ptr[0] == '@', part.len);
        }
        for (const char *const *b = before; *b; b++)
            next |= idc_str_ieq(part, idc_str_of(*b));
        first = parts++ == 0 ? part : first;
    }
    return parts == 1 ? first : IDC_STR_NONE;
}

static bool all_digits(idc_str s)
{
    int64_t value;
    return idc_str_to_int(s, &value) || s.len > 18;
}

/* Before the first of some marks that stand between a name and what a site adds. */
static idc_str before_marks(idc_str s, idc_str site)
{
    static const char *const marks[] = {" (@",        " • ",   " | ",  " - ",        " – ",
                                        " — ",        " aka ", " @ ",  "'s Profile", "’s Profile",
                                        "'s profile", " on ",  " at ", " (",         ", "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        idc_str mark = idc_str_of(marks[i]);
        size_t at = idc_str_find(s, mark, 0);
        if (at == SIZE_MAX || at == 0)
            continue;
        /* Words of language part only what names the site. */
        bool word = idc_str_is(mark, " on ") || idc_str_is(mark, " at ") || idc_str_is(mark, ", ");
        if (word && (!site.len || idc_str_ifind(s, site, at) == SIZE_MAX))
            continue;
        s = idc_str_sub(s, 0, at);
    }
    return idc_str_trim(s);
}

/* "(@kim)" or "@kim" of a title; empty when there is none. */
static idc_str handle_in(idc_str s)
{
    size_t at = idc_str_find_byte(s, '@', 0), end = at + 1;
    if (at == SIZE_MAX || (at > 0 && s.ptr[at - 1] != '(' && s.ptr[at - 1] != ' '))
        return IDC_STR_NONE;
    while (end < s.len && (idc_is_alnum(s.ptr[end]) || s.ptr[end] == '_' || s.ptr[end] == '.' ||
                           s.ptr[end] == '-'))
        end++;
    return idc_str_sub(s, at + 1, end);
}

static idc_status put_meta(const idc_profile_facts *f, idc_node *profile, const char *field,
                           const char *const *names)
{
    idc_status status = IDC_OK;
    for (; *names && status == IDC_OK; names++) {
        const idc_node *m = meta(f, *names);
        if (m)
            status = idc_profile_put(f->doc, profile, field, m->text, m->span);
    }
    return status;
}

static idc_status take_card(const idc_profile_facts *f, idc_node *profile, const idc_node *title,
                            idc_str handle, const idc_node *handle_from)
{
    static const char *const images[] = {"og:image", "twitter:image", "og:image:url", NULL};
    static const char *const texts[] = {"og:description", "twitter:description", "description",
                                        NULL};
    const idc_node *site = meta(f, "og:site_name");
    idc_status status = IDC_OK;
    idc_str name =
        title ? before_marks(title->text, site ? site->text : IDC_STR_NONE) : IDC_STR_NONE;
    if (handle.len)
        status = idc_profile_put(f->doc, profile, "handle", handle, handle_from->span);
    bool repeats = !name.len || name.ptr[0] == '@' || idc_str_eq(name, handle);
    if (status == IDC_OK && !repeats)
        status = idc_profile_put(f->doc, profile, "display_name", name, title->span);
    if (status == IDC_OK)
        status = put_meta(f, profile, "image", images);
    return status == IDC_OK ? put_meta(f, profile, "bio", texts) : status;
}

/* Next letter, digit or byte of another script, in lower case; 0 at the end. */
static char next_letter(idc_str s, size_t *at)
{
    while (*at < s.len) {
        char c = s.ptr[(*at)++];
        if (idc_is_alnum(c) || (c & 0x80))
            return idc_ascii_lower(c);
    }
    return 0;
}

/* True when the letters of a handle stand in a title as they follow each other: "John Doe at …"
 * speaks of "johndoe" and "john-doe". */
static bool speaks_of(idc_str title, idc_str handle)
{
    for (size_t from = 0; from < title.len && from < 200; from++) {
        size_t t = from, h = 0;
        char want = next_letter(handle, &h), first = want;
        while (want && next_letter(title, &t) == want)
            want = next_letter(handle, &h);
        if (first && !want)
            return true;
    }
    return false;
}

/* OpenGraph and Twitter cards (ogp.me; developer.x.com, "cards markup"), when the page is of
 * a person or account: it says so, or its title or address name one. */
static idc_status take_page(const idc_profile_facts *f, idc_node *profile)
{
    const idc_node *type = meta(f, "og:type"), *title = meta(f, "og:title"), *user;
    const idc_node *creator = meta(f, "twitter:creator");
    bool telling = false, is_profile = type && idc_str_ieq(type->text, IDC_STR("profile"));
    title = title ? title : meta(f, "twitter:title");
    title = title ? title : f->title;
    user = meta(f, "profile:username");
    idc_str handle = user ? user->text : IDC_STR_NONE;
    const idc_node *from = user;
    if (!handle.len && title) {
        handle = handle_in(title->text);
        from = title;
    }
    if (!handle.len && f->title && title != f->title && meta(f, "og:image")) {
        handle = handle_in(f->title->text);
        from = f->title;
    }
    idc_str of_url = f->url ? handle_of(f->url->text, &telling) : IDC_STR_NONE;
    bool said = handle.len > 0 || is_profile || telling;
    /* A bare path counts when the title speaks of it. */
    if (!said && of_url.len > 2 && title)
        said = speaks_of(title->text, of_url);
    if (!said)
        return IDC_OK;
    if (!handle.len && of_url.len && !all_digits(of_url)) {
        handle = of_url;
        from = f->url;
    }
    if (!handle.len && creator && creator->text.ptr[0] == '@' && is_profile) {
        handle = creator->text;
        from = creator;
    }
    if (!handle.len && title && is_profile) {
        idc_str name = before_marks(title->text, IDC_STR_NONE);
        bool word = name.len && idc_str_find_byte(name, ' ', 0) == SIZE_MAX;
        handle = word ? name : IDC_STR_NONE;
        from = title;
    }
    return take_card(f, profile, title, handle, from);
}

/* --- answers --------------------------------------------------------------------------------- */

/* WebFinger (RFC 7033): {"subject": "acct:kim@site", "links": [{"rel": …, "href": …}]} */
static idc_status take_webfinger(const idc_profile_facts *f, idc_node *profile)
{
    static const struct {
        const char *rel, *field;
    } rels[] = {{"http://webfinger.net/rel/profile-page", "links"},
                {"http://webfinger.net/rel/avatar", "image"}};
    const idc_node *subject = idc_node_get(f->json, "subject"),
                   *links = idc_node_get(f->json, "links");
    idc_str acct = IDC_STR("acct:");
    if (!subject || !idc_str_starts(subject->text, acct))
        return IDC_OK;
    size_t at = idc_str_find_byte(subject->text, '@', 0);
    idc_status status = idc_profile_put(f->doc, profile, "handle",
                                        idc_str_sub(subject->text, acct.len, at), subject->span);
    for (const idc_node *l = links ? links->child : NULL; l && status == IDC_OK; l = l->next) {
        const idc_node *href = idc_node_get(l, "href");
        for (size_t i = 0; href && i < sizeof rels / sizeof *rels && status == IDC_OK; i++)
            if (idc_str_is(idc_node_text(l, "rel"), rels[i].rel))
                status = idc_profile_put(f->doc, profile, rels[i].field, href->text, href->span);
    }
    return status;
}

static idc_status take_data(const idc_profile_facts *f, idc_node *profile)
{
    idc_status status = IDC_OK;
    const idc_node *account = NULL;
    if (f->json)
        status = take_webfinger(f, profile);
    if (f->json && status == IDC_OK && !profile->count)
        account = idc_profile_find_account(f->doc, f->json, &status);
    if (status == IDC_OK)
        status = idc_profile_person(f, profile);
    if (status == IDC_OK && !account && f->data && f->data->child && !profile->count)
        account = idc_profile_find_account(f->doc, f->data, &status);
    return status == IDC_OK && account ? idc_profile_take_account(f->doc, profile, account)
                                       : status;
}

/* What classes and labels of the page name; its title and description then speak of the account
 * too. */
static idc_status take_seen(const idc_profile_facts *f, idc_node *profile)
{
    static const char *const texts[] = {"og:description", "description", NULL};
    idc_status status = IDC_OK;
    if (!f->seen)
        return IDC_OK;
    for (const idc_node *n = f->seen->child; n && status == IDC_OK; n = n->next) {
        if (n->type == IDC_NODE_STRING)
            status = idc_profile_put(f->doc, profile, n->key.ptr, n->text, n->span);
        for (const idc_node *l = n->child; l && status == IDC_OK; l = l->next)
            status = idc_profile_put(f->doc, profile, n->key.ptr, l->text, l->span);
    }
    return status == IDC_OK ? put_meta(f, profile, "bio", texts) : status;
}

/* A name of one word is what the account is called; the page has an address. */
static idc_status complete(const idc_profile_facts *f, idc_node *profile)
{
    const idc_node *name = idc_node_get(profile, "display_name");
    idc_status status = IDC_OK;
    if (!name && !idc_node_get(profile, "handle"))
        return IDC_OK;
    bool word = name && name->text.len < 40;
    for (size_t i = 0; word && i < name->text.len; i++) {
        char c = name->text.ptr[i];
        word = idc_is_alnum(c) || c == '_' || c == '-' || c == '.';
    }
    if (word)
        status = idc_profile_put(f->doc, profile, "handle", name->text, name->span);
    const idc_node *url = idc_node_get(profile, "url");
    bool telling = false;
    idc_str handle = url ? handle_of(url->text, &telling) : IDC_STR_NONE;
    if (status == IDC_OK && telling && !all_digits(handle))
        status = idc_profile_put(f->doc, profile, "handle", handle, url->span);
    if (status == IDC_OK && f->url)
        status = idc_profile_put(f->doc, profile, "url", f->url->text, f->url->span);
    return status;
}

idc_status idc_profile_generic(const idc_profile_facts *f, idc_node **out)
{
    idc_document *doc = f->doc;
    idc_status status;
    idc_node *profile = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    if (!profile)
        return IDC_ERR_NOMEM;
    status = take_data(f, profile);
    if (status == IDC_OK)
        status = take_page(f, profile);
    if (status == IDC_OK)
        status = take_seen(f, profile);
    for (const idc_node *n = f->me ? f->me->child : NULL; n && status == IDC_OK && profile->count;
         n = n->next)
        status = idc_profile_put(doc, profile, "links", n->text, n->span);
    if (status == IDC_OK)
        status = complete(f, profile);
    if (status == IDC_OK && profile->count &&
        (idc_node_get(profile, "handle") || idc_node_get(profile, "display_name")))
        *out = profile;
    return status;
}
