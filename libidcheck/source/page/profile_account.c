/* Accounts in data of any shape: names that most interfaces and pages give their fields. */
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
const idc_node *idc_profile_plain(const idc_node *node, bool address)
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
    return (handle && idc_profile_plain(handle, false)) || (name && idc_profile_plain(name, false));
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
const idc_node *idc_profile_find_account(idc_document *doc, const idc_node *root,
                                         idc_status *status)
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

idc_status idc_profile_put_links(idc_document *doc, idc_node *profile, const idc_node *node)
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
        const idc_node *m = member(object, fields[i].keys),
                       *value = m ? idc_profile_plain(m, address) : NULL;
        if (value)
            status = idc_profile_put(doc, profile, fields[i].field, value->text, value->span);
    }
    for (const char *const *k = links; *k && status == IDC_OK; k++) {
        const char *const one[] = {*k, NULL};
        status = idc_profile_put_links(doc, profile, member(object, one));
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
    d = d ? idc_profile_plain(d, false) : NULL;
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

idc_status idc_profile_take_account(idc_document *doc, idc_node *profile, const idc_node *object)
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
