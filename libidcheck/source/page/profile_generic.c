/* Profiles of platforms without rules: names that most interfaces and pages give their fields. */
#include "base/buf.h"
#include "source/page/profile_facts.h"
#include "source/page/url.h"

/* Keys without "_" and "-" in lower case, the more telling ones first. */
static const char *const handles[] = {
    "username",  "login",      "screenname", "handle",      "userlogin",   "uniqueid",
    "uname",     "acct",       "nick",       "slug",        "vanity",      "vanityname",
    "permalink", "publicname", "userslug",   "profileslug", "accountname", "shortname",
    "gamertag",  "customurl",  "userkey",    NULL};
static const char *const full_names[] = {
    "fullname",    "realname",   "name",        "displayname", "userdisplayname", "authorname",
    "profilename", "artistname", "personaname", "channelname", "nickname",        "display",
    "publicname",  "title",      "pagetitle",   NULL};
static const char *const pictures[] = {"avatarurl",
                                       "avatar",
                                       "profileimageurl",
                                       "profileimageurlhttps",
                                       "profileimage",
                                       "profilepicurlhd",
                                       "profilepicurl",
                                       "profilepic",
                                       "profilepicture",
                                       "profilepictureurl",
                                       "profilephoto",
                                       "profilephotourl",
                                       "profileimg",
                                       "profileimgurl",
                                       "picture",
                                       "photo",
                                       "photourl",
                                       "photomaxorig",
                                       "photomax",
                                       "photo200",
                                       "image",
                                       "imageurl",
                                       "imagexlargeurl",
                                       "imagelargeurl",
                                       "useravatar",
                                       "userimage",
                                       "userphoto",
                                       "usericon",
                                       "avatarimage",
                                       "avatarmedium",
                                       "avatarlarger",
                                       "avatarlarge",
                                       "avatarfull",
                                       "avatarhd",
                                       "avatarthumb",
                                       "avataruri",
                                       "avatarsrc",
                                       "pfp",
                                       "userpic",
                                       "picurl",
                                       "headshot",
                                       "images",
                                       "thumbnail",
                                       "icon",
                                       "iconurl",
                                       "logourl",
                                       "logo",
                                       NULL};
static const char *const bios[] = {"bio",
                                   "biography",
                                   "userbio",
                                   "profilebio",
                                   "about",
                                   "aboutme",
                                   "aboutuser",
                                   "selfintroduction",
                                   "introduction",
                                   "authorbio",
                                   "signature",
                                   "description",
                                   "profiledescription",
                                   "summary",
                                   "statusmessage",
                                   "statustext",
                                   "tagline",
                                   "intro",
                                   "headline",
                                   "blurb",
                                   "motto",
                                   "status",
                                   NULL};
static const char *const links[] = {"website",
                                    "websiteurl",
                                    "blog",
                                    "homepage",
                                    "externalurl",
                                    "externalurls",
                                    "sociallinks",
                                    "biolinks",
                                    "profilelinks",
                                    "externallinks",
                                    "links",
                                    "websites",
                                    "webpage",
                                    "weblink",
                                    "personalsite",
                                    "social",
                                    "socials",
                                    "socialaccounts",
                                    "connectedaccounts",
                                    "sameas",
                                    "urls",
                                    "sites",
                                    "socialmedia",
                                    NULL};
static const char *const created[] = {
    "createdat",  "created",      "joined",     "membersince", "joinedat",         "registeredat",
    "datejoined", "creationdate", "createdate", "timecreated", "registrationdate", NULL};
static const char *const places[] = {"location", "city", "country", "countryname", NULL};
static const char *const firms[] = {"company", "organization", "employer", NULL};

static const struct {
    const char *field;
    const char *const *keys;
} fields[] = {{"handle", handles},    {"display_name", full_names}, {"image", pictures},
              {"bio", bios},          {"created", created},         {"location", places},
              {"organisation", firms}};

enum { FIELDS = sizeof fields / sizeof *fields };

/* "screen_name" and "screenName" are "screenname". */
static bool is_key(idc_str key, const char *name)
{
    for (size_t i = 0; i < key.len; i++) {
        if (key.ptr[i] == '_' || key.ptr[i] == '-')
            continue;
        if (!*name || idc_ascii_lower(key.ptr[i]) != *name)
            return false;
        name++;
    }
    return !*name;
}

/* The member with the most telling of some names. */
static const idc_node *member(const idc_node *object, const char *const *keys)
{
    for (; *keys; keys++)
        for (const idc_node *c = object->child; c; c = c->next)
            if (is_key(c->key, *keys) && c->type != IDC_NODE_NULL)
                return c;
    return NULL;
}

static bool is_address(idc_str s)
{
    return idc_str_istarts(s, IDC_STR("http://")) || idc_str_istarts(s, IDC_STR("https://")) ||
           idc_str_starts(s, IDC_STR("//"));
}

/* Text of a value, of what it wraps ({"text": …}, {"url": …}), or of the first of several. */
static const idc_node *plain(const idc_node *node, bool address)
{
    static const char *const inside[] = {"text",   "url",      "src",     "href", "large", "full",
                                         "medium", "original", "default", "name", "value", NULL};
    for (int depth = 0; node && depth < 4; depth++) {
        if (node->type == IDC_NODE_STRING)
            return node->text.len &&
                           (!address || is_address(node->text) || node->text.ptr[0] == '/')
                       ? node
                       : NULL;
        if (node->type == IDC_NODE_NUMBER)
            return address ? NULL : node;
        const idc_node *next = node->type == IDC_NODE_ARRAY ? node->child : member(node, inside);
        node = next ? next : node->type == IDC_NODE_OBJECT ? node->child : NULL;
    }
    return NULL;
}

/* --- which object is the account ------------------------------------------------------------- */

/* A wrapper that says whose object is meant counts for it. */
static bool is_telling(idc_str key)
{
    static const char *const keys[] = {"user",    "profile", "account",  "author",
                                       "owner",   "member",  "userinfo", "player",
                                       "channel", "artist",  NULL};
    for (const char *const *k = keys; *k; k++)
        if (is_key(key, *k))
            return true;
    return false;
}

static bool has_name(const idc_node *object)
{
    const idc_node *handle = member(object, handles), *name = member(object, full_names);
    return (handle && plain(handle, false)) || (name && plain(name, false));
}

/* Packages and products have names, texts and pictures too: something must be of an account. */
static bool is_account(const idc_node *object)
{
    static const char *const own[] = {
        "fullname",      "realname",   "displayname",    "firstname",       "nickname",
        "personaname",   "bio",        "biography",      "about",           "aboutme",
        "avatar",        "avatarurl",  "useravatar",     "profileimageurl", "profilepic",
        "profilepicurl", "followers",  "followerscount", "followercount",   "karma",
        "reputation",    "datejoined", "joined",         "membersince",     NULL};
    bool author = is_key(object->key, "author") || is_key(object->key, "owner");
    return (is_telling(object->key) && !author) || member(object, handles) || member(object, own);
}

/* How much an object looks like one. */
static int likeness(const idc_node *object)
{
    static const char *const others[] = {"followers",     "followerscount",
                                         "followercount", "verified",
                                         "isverified",    "karma",
                                         "reputation",    "gender",
                                         "timezone",      "userid",
                                         "uid",           "id",
                                         "email",         NULL};
    int score = 0;
    for (size_t i = 0; i < FIELDS; i++) {
        const idc_node *m = member(object, fields[i].keys);
        if (m)
            score += i < 2 ? 3 : 2;
    }
    score += member(object, links) ? 1 : 0;
    for (const char *const *o = others; *o; o++) {
        const char *const one[] = {*o, NULL};
        score += member(object, one) ? 1 : 0;
    }
    for (const idc_node *c = object->child; c; c = c->next)
        score += c->type == IDC_NODE_OBJECT && is_telling(c->key) ? 2 : 0;
    return score;
}

/* Breadth first; the first of equals wins. */
static const idc_node *find_account(idc_document *doc, const idc_node *root, idc_status *status)
{
    enum { LOOK = 3000, LEAST = 5 };
    const idc_node **queue = idc_arena_array(doc->work->arena, LOOK, sizeof *queue);
    uint16_t *above = idc_arena_array(doc->work->arena, LOOK, sizeof *above);
    const idc_node *best = NULL;
    size_t head = 0, count = 0, best_at = 0;
    int best_score = LEAST - 1;
    if (!queue || !above) {
        *status = IDC_ERR_NOMEM;
        return NULL;
    }
    queue[count++] = root;
    while (head < count) {
        const idc_node *n = queue[head++];
        if (n->type == IDC_NODE_OBJECT && n->count <= 200) {
            int score = likeness(n) + (is_telling(n->key) ? 2 : 0);
            if (score > best_score && has_name(n) && is_account(n)) {
                best = n;
                best_at = head - 1;
                best_score = score;
            }
        }
        for (const idc_node *c = n->child; c && count < LOOK; c = c->next)
            if (c->child) {
                above[count] = (uint16_t)(head - 1);
                queue[count++] = c;
            }
    }
    /* {"username": …, "profile": {…}}: the handle stands above. */
    const idc_node *upper = best_at ? queue[above[best_at]] : NULL;
    if (best && upper && upper->type == IDC_NODE_OBJECT && !member(best, handles) &&
        member(upper, handles))
        best = upper;
    *status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, head);
    return *status == IDC_OK ? best : NULL;
}

/* --- taking it ------------------------------------------------------------------------------- */

static idc_status put_links(idc_document *doc, idc_node *profile, const idc_node *node)
{
    enum { LOOK = 200 };
    const idc_node *stack[LOOK];
    size_t count = 0, seen = 0;
    idc_status status = IDC_OK;
    if (node)
        stack[count++] = node;
    while (count && seen++ < LOOK && status == IDC_OK) {
        const idc_node *n = stack[--count];
        if (n->type == IDC_NODE_STRING && is_address(n->text))
            status = idc_profile_put(doc, profile, "links", n->text, n->span);
        const idc_node *rest[32];
        size_t more = 0;
        for (const idc_node *c = n->child; c && more < 32; c = c->next)
            rest[more++] = c;
        while (more && count < LOOK)
            stack[count++] = rest[--more];
    }
    return status;
}

static idc_status take_fields(idc_document *doc, idc_node *profile, const idc_node *object)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < FIELDS && status == IDC_OK; i++) {
        bool address = !strcmp(fields[i].field, "image");
        const idc_node *m = member(object, fields[i].keys), *value = m ? plain(m, address) : NULL;
        if (value)
            status = idc_profile_put(doc, profile, fields[i].field, value->text, value->span);
    }
    for (const char *const *k = links; *k && status == IDC_OK; k++) {
        const char *const one[] = {*k, NULL};
        status = put_links(doc, profile, member(object, one));
    }
    return status;
}

/* "name" beside "displayName" is the handle, and first and last name are one. */
static idc_status take_names(idc_document *doc, idc_node *profile, const idc_node *object)
{
    static const char *const display[] = {"displayname", "fullname", "realname", NULL};
    static const char *const name[] = {"name", NULL}, *const first[] = {"firstname", "givenname",
                                                                        NULL};
    static const char *const last[] = {"lastname", "familyname", NULL};
    const idc_node *d = member(object, display), *n = member(object, name);
    const idc_node *f = member(object, first), *l = member(object, last);
    d = d ? plain(d, false) : NULL;
    idc_status status = IDC_OK;
    if (!d && f && f->type == IDC_NODE_STRING && f->text.len) {
        bool both = l && l->type == IDC_NODE_STRING && l->text.len;
        idc_str whole =
            both ? idc_arena_format(doc->work->arena, "%S %S", f->text, l->text) : f->text;
        if (!whole.ptr)
            return IDC_ERR_NOMEM;
        status = idc_profile_put(doc, profile, "display_name", whole,
                                 both ? idc_span_join(f->span, l->span) : f->span);
    }
    if (status == IDC_OK && d)
        status = idc_profile_put(doc, profile, "display_name", d->text, d->span);
    /* A nickname beside a name is the handle too, when nothing else is. */
    static const char *const nick[] = {"nickname", NULL};
    const idc_node *called = member(object, nick);
    bool other = (d || n) && called && called->type == IDC_NODE_STRING &&
                 !member(object, handles) && idc_str_find_byte(called->text, ' ', 0) == SIZE_MAX;
    if (status == IDC_OK && other)
        status = idc_profile_put(doc, profile, "handle", called->text, called->span);
    bool word = n && n->type == IDC_NODE_STRING && n->text.len &&
                idc_str_find_byte(n->text, ' ', 0) == SIZE_MAX;
    if (status == IDC_OK && d && word && !member(object, handles))
        status = idc_profile_put(doc, profile, "handle", n->text, n->span);
    return status;
}

static idc_status take_object(idc_document *doc, idc_node *profile, const idc_node *object)
{
    idc_status status = take_names(doc, profile, object);
    if (status == IDC_OK)
        status = take_fields(doc, profile, object);
    /* What it wraps: {"username": …, "profile": {"bio": …}} */
    for (const idc_node *c = object->child; c && status == IDC_OK; c = c->next) {
        if (c->type != IDC_NODE_OBJECT || c->count > 100 || member(c, handles))
            continue;
        if (is_telling(c->key) || is_key(c->key, "attributes") || is_key(c->key, "metadata"))
            status = take_fields(doc, profile, c);
        const idc_node *deeper = idc_node_get(c, "profile");
        if (deeper && deeper->type == IDC_NODE_OBJECT && status == IDC_OK)
            status = take_fields(doc, profile, deeper);
    }
    return status;
}

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

static const idc_node *person_in(const idc_node *ld)
{
    for (const idc_node *n = ld ? ld->child : NULL; n; n = n->next) {
        const idc_node *main = idc_node_get(n, "mainEntity");
        const idc_node *of = main && main->type == IDC_NODE_OBJECT ? main : n;
        idc_str type = idc_node_text(of, "@type");
        if (idc_str_ends(type, IDC_STR("Person")))
            return of;
    }
    return NULL;
}

/* schema.org: what claims do not take of it. */
static idc_status take_person(const idc_profile_facts *f, idc_node *profile)
{
    const idc_node *person = person_in(f->ld);
    if (!person)
        return IDC_OK;
    const idc_node *image = idc_node_get(person, "image"),
                   *text = idc_node_get(person, "description");
    const idc_node *word = idc_node_get(person, "alternateName"),
                   *name = idc_node_get(person, "name");
    image = image ? plain(image, true) : NULL;
    idc_status status = IDC_OK;
    if (word && word->type == IDC_NODE_STRING && idc_str_find_byte(word->text, ' ', 0) == SIZE_MAX)
        status = idc_profile_put(f->doc, profile, "handle", word->text, word->span);
    if (status == IDC_OK && name && name->type == IDC_NODE_STRING)
        status = idc_profile_put(f->doc, profile, "display_name", name->text, name->span);
    if (status == IDC_OK && image)
        status = idc_profile_put(f->doc, profile, "image", image->text, image->span);
    if (status == IDC_OK && text && text->type == IDC_NODE_STRING)
        status = idc_profile_put(f->doc, profile, "bio", text->text, text->span);
    return status == IDC_OK ? put_links(f->doc, profile, idc_node_get(person, "sameAs")) : status;
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
    if (status == IDC_OK && f->url)
        status = idc_profile_put(f->doc, profile, "url", f->url->text, f->url->span);
    return status;
}

idc_status idc_profile_generic(const idc_profile_facts *f, idc_node **out)
{
    idc_document *doc = f->doc;
    idc_status status = IDC_OK;
    idc_node *profile = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    const idc_node *account = NULL;
    if (!profile)
        return IDC_ERR_NOMEM;
    if (f->json)
        account = find_account(doc, f->json, &status);
    if (status == IDC_OK)
        status = take_person(f, profile);
    if (status == IDC_OK && !account && f->data && f->data->child && !profile->count)
        account = find_account(doc, f->data, &status);
    if (status == IDC_OK && account)
        status = take_object(doc, profile, account);
    if (status == IDC_OK)
        status = take_page(f, profile);
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
