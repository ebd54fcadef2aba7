#include "source/page/url.h"

#include "base/buf.h"

/** Parts of a reference; ptr NULL where there is none. */
typedef struct parts {
    idc_str scheme, authority, path, query; /* query with its "?" */
    idc_str fragment;                       /* with its "#" */
} parts;

static bool is_scheme(idc_str s)
{
    if (s.len == 0 || !idc_is_alpha(s.ptr[0]))
        return false;
    for (size_t i = 1; i < s.len; i++)
        if (!idc_is_alnum(s.ptr[i]) && s.ptr[i] != '+' && s.ptr[i] != '-' && s.ptr[i] != '.')
            return false;
    return true;
}

static size_t find_any(idc_str s, const char *set)
{
    for (size_t i = 0; i < s.len; i++)
        for (const char *c = set; *c; c++)
            if (s.ptr[i] == *c)
                return i;
    return s.len;
}

/* RFC 3986, appendix B */
static parts split(idc_str s)
{
    parts p = {IDC_STR_NONE, IDC_STR_NONE, IDC_STR_NONE, IDC_STR_NONE, IDC_STR_NONE};
    size_t colon = find_any(s, ":/?#");
    if (colon < s.len && s.ptr[colon] == ':' && is_scheme(idc_str_sub(s, 0, colon))) {
        p.scheme = idc_str_sub(s, 0, colon);
        s = idc_str_sub(s, colon + 1, s.len);
    }
    size_t hash = find_any(s, "#");
    if (hash < s.len)
        p.fragment = idc_str_sub(s, hash, s.len);
    s = idc_str_sub(s, 0, hash);
    size_t mark = find_any(s, "?");
    if (mark < s.len)
        p.query = idc_str_sub(s, mark, s.len);
    s = idc_str_sub(s, 0, mark);
    if (idc_str_starts(s, IDC_STR("//"))) {
        s = idc_str_sub(s, 2, s.len);
        size_t slash = find_any(s, "/");
        p.authority = idc_str_sub(s, 0, slash);
        s = idc_str_sub(s, slash, s.len);
    }
    p.path = s;
    return p;
}

/* Section 5.2.4, segment by segment; out begins at from in the buffer. */
static void add_path(idc_buf *out, idc_str path)
{
    size_t from = out->len;
    while (path.len) {
        bool slash = path.ptr[0] == '/';
        idc_str rest = idc_str_sub(path, slash, path.len);
        size_t end = find_any(rest, "/");
        idc_str segment = idc_str_sub(rest, 0, end);
        bool last = end == rest.len;
        path = idc_str_sub(rest, end, rest.len);
        if (idc_str_is(segment, ".") || idc_str_is(segment, "..")) {
            if (segment.len == 2) {
                while (out->len > from && out->ptr[out->len - 1] != '/')
                    out->len--;
                if (out->len > from)
                    out->len--;
            }
            if (last)
                idc_buf_byte(out, '/');
            continue;
        }
        if (slash)
            idc_buf_byte(out, '/');
        idc_buf_add(out, segment);
    }
}

/* The base's path up to its last slash. */
static void merge(idc_arena *arena, idc_buf *out, const parts *base, idc_str path)
{
    idc_buf merged = idc_buf_in(arena);
    size_t keep = base->path.len;
    while (keep > 0 && base->path.ptr[keep - 1] != '/')
        keep--;
    if (base->authority.ptr && base->path.len == 0)
        idc_buf_byte(&merged, '/');
    idc_buf_add(&merged, idc_str_sub(base->path, 0, keep));
    idc_buf_add(&merged, path);
    out->failed |= merged.failed;
    add_path(out, idc_buf_str(&merged));
}

idc_str idc_url_resolve(idc_arena *arena, idc_str base, idc_str reference)
{
    parts r = split(reference), b = split(base);
    if (!base.len || r.scheme.ptr || !b.scheme.ptr)
        return reference.ptr ? reference : IDC_STR("");
    idc_buf out = idc_buf_in(arena);
    idc_buf_add(&out, b.scheme);
    idc_buf_byte(&out, ':');
    idc_str authority = r.authority.ptr ? r.authority : b.authority;
    if (authority.ptr) {
        idc_buf_text(&out, "//");
        idc_buf_add(&out, authority);
    }
    if (r.authority.ptr || (r.path.len && r.path.ptr[0] == '/')) {
        add_path(&out, r.path);
        idc_buf_add(&out, r.query);
    } else if (r.path.len == 0) {
        idc_buf_add(&out, b.path);
        idc_buf_add(&out, r.query.ptr ? r.query : b.query);
    } else {
        merge(arena, &out, &b, r.path);
        idc_buf_add(&out, r.query);
    }
    idc_buf_add(&out, r.fragment);
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

idc_str idc_url_host(idc_str url)
{
    parts p = split(idc_str_trim(url));
    size_t at = idc_str_find_byte(p.authority, '@', 0);
    idc_str host = at == SIZE_MAX ? p.authority : idc_str_sub(p.authority, at + 1, SIZE_MAX);
    size_t port = idc_str_find_byte(host, ':', 0);
    return port == SIZE_MAX ? host : idc_str_sub(host, 0, port);
}
