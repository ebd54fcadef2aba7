/* Accounts: which platform and handle an address means. */
#include "claim/readings.h"

/* Where on a platform's address the handle stands. */
typedef struct platform {
    const char *host;  /* without "www." */
    const char *path;  /* what stands before the handle, after the slash */
    const char *key;   /* as in case.json */
    bool id_then_name; /* the handle is the number, a slug may follow */
} platform;

static const platform platforms[] = {
    {"github.com", "", "github", false},
    {"gitlab.com", "", "gitlab", false},
    {"bitbucket.org", "", "bitbucket", false},
    {"codeberg.org", "", "codeberg", false},
    {"linkedin.com", "in/", "linkedin", false},
    {"linkedin.com", "pub/", "linkedin", false},
    {"xing.com", "profile/", "xing", false},
    {"twitter.com", "", "x", false},
    {"x.com", "", "x", false},
    {"stackoverflow.com", "users/", "stackoverflow", true},
    {"medium.com", "@", "medium", false},
    {"dev.to", "", "dev.to", false},
    {"npmjs.com", "~", "npm", false},
    {"pypi.org", "user/", "pypi", false},
    {"keybase.io", "", "keybase", false},
    {"kaggle.com", "", "kaggle", false},
    {"leetcode.com", "u/", "leetcode", false},
    {"leetcode.com", "", "leetcode", false},
    {"hackerrank.com", "profile/", "hackerrank", false},
    {"hackerrank.com", "", "hackerrank", false},
    {"codepen.io", "", "codepen", false},
    {"dribbble.com", "", "dribbble", false},
    {"behance.net", "", "behance", false},
    {"upwork.com", "freelancers/", "upwork", false},
    {"freelancer.com", "u/", "freelancer", false},
    {"fiverr.com", "", "fiverr", false},
    {"toptal.com", "resume/", "toptal", false},
    {"t.me", "", "telegram", false},
    {"instagram.com", "", "instagram", false},
    {"facebook.com", "", "facebook", false},
    {"youtube.com", "@", "youtube", false},
    {"orcid.org", "", "orcid", false},
    {"about.me", "", "about.me", false},
    {"tiktok.com", "@", "tiktok", false},
    {"threads.net", "@", "threads", false},
    {"bsky.app", "profile/", "bluesky", false},
    {"vimeo.com", "", "vimeo", false},
    {"twitch.tv", "", "twitch", false},
    {"reddit.com", "user/", "reddit", false},
    {"producthunt.com", "@", "producthunt", false},
    {"hub.docker.com", "u/", "dockerhub", false},
    {"codewars.com", "users/", "codewars", false},
    {"codeforces.com", "profile/", "codeforces", false},
    {"gravatar.com", "", "gravatar", false},
    {"huggingface.co", "", "huggingface", false},
};

/* First parts of paths that are pages of the platform, not people. */
static const char *const pages[] = {
    "about", "login",  "signup", "search",   "explore", "features", "company",
    "share", "intent", "home",   "settings", "help",    "privacy",  "terms",
    "jobs",  "orgs",   "topics", "watch",    "legal",   "careers",  "pricing"};

static bool is_handle(idc_str s)
{
    if (s.len == 0 || s.len > 100)
        return false;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (idc_str_ieq(s, idc_str_of(pages[i])))
            return false;
    return true;
}

bool idc_account_of_url(idc_str url, idc_account_url *out)
{
    idc_str rest = idc_str_trim(url);
    size_t scheme = idc_str_find(rest, IDC_STR("://"), 0);
    if (scheme != SIZE_MAX && scheme < 8)
        rest = idc_str_sub(rest, scheme + 3, rest.len);
    if (idc_str_istarts(rest, IDC_STR("www.")))
        rest = idc_str_sub(rest, 4, rest.len);
    size_t slash = idc_str_find_byte(rest, '/', 0);
    if (slash == SIZE_MAX)
        return false;
    idc_str host = idc_str_sub(rest, 0, slash), path = idc_str_sub(rest, slash + 1, rest.len);
    for (size_t i = 0; i < sizeof platforms / sizeof *platforms; i++) {
        const platform *p = &platforms[i];
        idc_str known = idc_str_of(p->host);
        /* language subdomains: de.linkedin.com */
        bool same =
            idc_str_ieq(host, known) || (host.len == known.len + 3 && host.ptr[2] == '.' &&
                                         idc_str_ieq(idc_str_sub(host, 3, host.len), known));
        if (!same || !idc_str_istarts(path, idc_str_of(p->path)))
            continue;
        idc_str handle = idc_str_sub(path, strlen(p->path), path.len);
        size_t end = 0;
        while (end < handle.len && !memchr("/?#", handle.ptr[end], 3))
            end++;
        /* Deeper paths are repositories or posts, not the account's page. */
        if (end + 1 < handle.len && handle.ptr[end] == '/' && !p->id_then_name && !p->path[0])
            continue;
        handle = idc_str_sub(handle, 0, end);
        if (!is_handle(handle))
            continue;
        *out = (idc_account_url){idc_str_of(p->key), handle};
        return true;
    }
    return false;
}

idc_str idc_platform_key(idc_str text)
{
    static const char *const same[][2] = {{"twitter", "x"},
                                          {"x (twitter)", "x"},
                                          {"stack overflow", "stackoverflow"},
                                          {"linked in", "linkedin"}};
    idc_str s = idc_str_trim(text);
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (idc_str_ieq(s, idc_str_of(same[i][0])))
            return idc_str_of(same[i][1]);
    for (size_t i = 0; i < sizeof platforms / sizeof *platforms; i++)
        if (idc_str_ieq(s, idc_str_of(platforms[i].key)) ||
            idc_str_ieq(s, idc_str_of(platforms[i].host)))
            return idc_str_of(platforms[i].key);
    return s;
}
