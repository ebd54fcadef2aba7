#include "source/record/vcard.h"
#include "base/utf8.h"

#include "base/buf.h"
#include "source/reader.h"
#include "source/record/record_map.h"
#include "source/text/text_line.h"

enum { MOST_PARTS = 8, MOST_LINES = 4000 };

/** One property, its value in parts as ";" parts them, escapes resolved. */
typedef struct property {
    idc_str name, types; /* types: the parameters as written */
    idc_str parts[MOST_PARTS];
    size_t count;
    idc_span span;
} property;

typedef struct card {
    idc_document *doc;
    idc_node *basics, *job;
    bool ok;
} card;

/* --- what properties mean -------------------------------------------------------------------- */

static void set(card *c, idc_node *entry, const char *field, idc_str text, idc_span span)
{
    c->ok = c->ok && entry && idc_record_set(c->doc, entry, field, text, span);
}

static bool is(const property *p, const char *name)
{
    return idc_str_ieq(p->name, idc_str_of(name));
}

/* Prefix, given, additional, family and suffix of N in the order of a Western full name. */
static void take_name(card *c, const property *p)
{
    static const size_t order[] = {3, 1, 2, 0, 4};
    idc_buf out = idc_buf_in(c->doc->work->arena);
    for (size_t i = 0; i < 5; i++) {
        idc_str part = order[i] < p->count ? idc_str_trim(p->parts[order[i]]) : IDC_STR_NONE;
        if (part.len && out.len)
            idc_buf_byte(&out, ' ');
        idc_buf_add(&out, part);
    }
    c->ok = c->ok && !out.failed;
    set(c, c->basics, "name", idc_buf_str(&out), p->span);
}

static void take_address(card *c, const property *p)
{
    static const char *const fields[] = {NULL,
                                         NULL,
                                         "location/address",
                                         "location/city",
                                         "location/region",
                                         "location/postalCode",
                                         "location/countryCode"};
    for (size_t i = 2; i < 7 && i < p->count; i++)
        set(c, c->basics, fields[i], p->parts[i], p->span);
}

static void take_job(card *c, const property *p, const char *field)
{
    if (!c->job)
        c->job = idc_record_entry(c->doc, "work");
    set(c, c->job, field, p->parts[0], p->span);
}

/* Type of an account among the parameters: "TYPE=github". */
static idc_str network_of(const property *p)
{
    size_t at = idc_str_ifind(p->types, IDC_STR("type="), 0);
    if (at == SIZE_MAX)
        return IDC_STR_NONE;
    idc_str rest = idc_str_sub(p->types, at + 5, p->types.len);
    size_t n = 0;
    while (n < rest.len && (idc_is_alnum(rest.ptr[n]) || rest.ptr[n] == '-'))
        n++;
    return idc_str_sub(rest, 0, n);
}

static void take_account(card *c, const property *p)
{
    idc_node *entry = idc_record_entry(c->doc, "profiles");
    idc_str value = p->parts[0];
    bool url = idc_str_find(value, IDC_STR("://"), 0) != SIZE_MAX;
    size_t colon = idc_str_find_byte(value, ':', 0);
    set(c, entry, "network", network_of(p), p->span);
    if (!url && colon != SIZE_MAX) {
        set(c, entry, "network", idc_str_sub(value, 0, colon), p->span);
        value = idc_str_sub(value, colon + 1, value.len);
    }
    set(c, entry, url ? "url" : "username", value, p->span);
}

static void take_simple(card *c, const property *p)
{
    static const struct {
        const char *name, *field, *scheme;
    } rows[] = {{"FN", "name", ""}, {"EMAIL", "email", "mailto:"}, {"TEL", "phone", "tel:"},
                {"URL", "url", ""}, {"NOTE", "summary", ""},       {"ROLE", "label", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!is(p, rows[i].name))
            continue;
        idc_str value = p->parts[0], scheme = idc_str_of(rows[i].scheme);
        if (scheme.len && idc_str_istarts(value, scheme))
            value = idc_str_sub(value, scheme.len, value.len);
        set(c, c->basics, rows[i].field, value, p->span);
    }
}

static void take_property(card *c, const property *p)
{
    bool composed = is(p, "N") || is(p, "ADR");
    if (!composed && idc_str_trim(p->parts[0]).len == 0)
        return;
    if (is(p, "N"))
        take_name(c, p);
    else if (is(p, "ADR"))
        take_address(c, p);
    else if (is(p, "ORG"))
        take_job(c, p, "name");
    else if (is(p, "TITLE"))
        take_job(c, p, "position");
    else if (is(p, "X-SOCIALPROFILE") || is(p, "SOCIALPROFILE") || is(p, "IMPP"))
        take_account(c, p);
    else if (is(p, "LANG"))
        set(c, idc_record_entry(c->doc, "languages"), "language", p->parts[0], p->span);
    else if (is(p, "SKILL") || is(p, "EXPERTISE"))
        set(c, idc_record_entry(c->doc, "skills"), "name", p->parts[0], p->span);
    else if (is(p, "PHOTO") && idc_str_istarts(p->parts[0], IDC_STR("http")))
        set(c, c->basics, "image", p->parts[0], p->span);
    else
        take_simple(c, p);
}

static bool begin_card(card *c, idc_document *doc)
{
    *c = (card){.doc = doc, .ok = true};
    c->basics = idc_record_entry(doc, "basics");
    return c->basics;
}

/* N stands for the name only where FN, which the person chose, does not. */
static bool is_n(const property *p)
{
    return is(p, "N");
}

/* --- jCard ----------------------------------------------------------------------------------- */

static bool jcard_property(const idc_node *node, property *out)
{
    const idc_node *name = node->type == IDC_NODE_ARRAY ? node->child : NULL;
    const idc_node *params = name ? name->next : NULL;
    const idc_node *value = params && params->next ? params->next->next : NULL;
    *out = (property){.count = 0};
    if (!value || name->type != IDC_NODE_STRING)
        return false;
    out->name = name->text;
    out->span = value->span;
    const idc_node *type = idc_node_get(params, "type");
    out->types = type && type->type == IDC_NODE_STRING ? type->text : IDC_STR_NONE;
    const idc_node *part = value->type == IDC_NODE_ARRAY ? value->child : value;
    for (; part && out->count < MOST_PARTS;
         part = value->type == IDC_NODE_ARRAY ? part->next : NULL)
        out->parts[out->count++] = part->type == IDC_NODE_STRING ? part->text : IDC_STR_NONE;
    return out->count > 0;
}

idc_status idc_jcard_read(idc_document *doc, const idc_node *root)
{
    const idc_node *list = root->child ? root->child->next : NULL;
    card c;
    property p;
    if (!begin_card(&c, doc))
        return IDC_ERR_NOMEM;
    for (int late = 0; late < 2; late++)
        for (const idc_node *n = list && list->type == IDC_NODE_ARRAY ? list->child : NULL;
             n && c.ok; n = n->next)
            if (jcard_property(n, &p) && is_n(&p) == (late == 1))
                take_property(&c, &p);
    return c.ok ? IDC_OK : IDC_ERR_NOMEM;
}

/* --- text ------------------------------------------------------------------------------------ */

static size_t line_end(idc_str text, size_t at)
{
    while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r')
        at++;
    return at;
}

static size_t next_line(idc_str text, size_t end)
{
    if (end < text.len && text.ptr[end] == '\r')
        end++;
    return end < text.len && text.ptr[end] == '\n' ? end + 1 : end;
}

/* A logical line: folded ones are put together, soft breaks of quoted-printable too. */
static idc_str unfold(idc_arena *arena, idc_str text, size_t *at, size_t *end, bool *ok)
{
    size_t from = *at, stop = line_end(text, from), next = next_line(text, stop);
    idc_str line = idc_str_sub(text, from, stop);
    idc_buf out = idc_buf_in(arena);
    bool quoted = idc_str_ifind(line, IDC_STR("QUOTED-PRINTABLE"), 0) != SIZE_MAX, folded = false;
    while (next < text.len) {
        bool fold = text.ptr[next] == ' ' || text.ptr[next] == '\t';
        bool soft = quoted && line.len && line.ptr[line.len - 1] == '=';
        if (!fold && !soft)
            break;
        idc_buf_add(&out, soft ? idc_str_sub(line, 0, line.len - 1) : line);
        folded = true;
        from = next + (fold && !soft);
        stop = line_end(text, from);
        line = idc_str_sub(text, from, stop);
        next = next_line(text, stop);
    }
    idc_buf_add(&out, folded ? line : IDC_STR(""));
    *at = next > *at ? next : *at + 1;
    *end = stop;
    *ok = *ok && !out.failed;
    return folded ? idc_buf_str(&out) : line;
}

static void add_quoted(idc_buf *out, idc_str s, size_t *i)
{
    int high = *i + 2 < s.len ? idc_hex_digit(s.ptr[*i + 1]) : -1,
        low = high < 0 ? -1 : idc_hex_digit(s.ptr[*i + 2]);
    if (low < 0) {
        idc_buf_byte(out, '=');
        return;
    }
    idc_buf_byte(out, (char)(high << 4 | low));
    *i += 2;
}

/* Parts of a value; RFC 6350, section 3.4: \n \, \; \\ stand for what they name. */
static void split_value(card *c, property *p, idc_str value, bool quoted)
{
    bool composed = is(p, "N") || is(p, "ADR") || is(p, "ORG");
    idc_buf out = idc_buf_in(c->doc->work->arena);
    for (size_t i = 0; i <= value.len && p->count < MOST_PARTS; i++) {
        char ch = i < value.len ? value.ptr[i] : '\0';
        if (i == value.len || (composed && ch == ';')) {
            idc_str part = idc_buf_str(&out);
            /* Bytes that quoted-printable brought in may be of another encoding. */
            p->parts[p->count++] = idc_utf8_valid_length(part) == part.len ? part : IDC_STR_NONE;
            c->ok = c->ok && !out.failed;
            out = idc_buf_in(c->doc->work->arena);
        } else if (ch == '\\' && i + 1 < value.len) {
            char next = value.ptr[++i];
            idc_buf_byte(&out, next == 'n' || next == 'N' ? '\n' : next);
        } else if (ch == '=' && quoted) {
            add_quoted(&out, value, &i);
        } else {
            idc_buf_byte(&out, ch);
        }
    }
}

/* [group.]NAME[;parameters]:value; a colon inside quotes does not end the parameters. */
static bool read_property(card *c, idc_str line, property *p)
{
    size_t colon = 0;
    bool inside = false;
    while (colon < line.len && (inside || line.ptr[colon] != ':'))
        inside ^= line.ptr[colon++] == '"';
    if (colon >= line.len)
        return false;
    idc_str head = idc_str_sub(line, 0, colon);
    size_t semicolon = idc_str_find_byte(head, ';', 0);
    p->name = idc_str_sub(head, 0, semicolon);
    p->types = semicolon == SIZE_MAX ? IDC_STR_NONE : idc_str_sub(head, semicolon, head.len);
    size_t dot = idc_str_find_byte(p->name, '.', 0);
    if (dot != SIZE_MAX)
        p->name = idc_str_sub(p->name, dot + 1, p->name.len);
    bool quoted = idc_str_ifind(p->types, IDC_STR("QUOTED-PRINTABLE"), 0) != SIZE_MAX;
    bool base64 = idc_str_ifind(p->types, IDC_STR("ENCODING=B"), 0) != SIZE_MAX;
    if (base64)
        return false;
    split_value(c, p, idc_str_sub(line, colon + 1, line.len), quoted);
    return p->count > 0;
}

/* All properties of the first card: those of a kind first, N last. */
static idc_status read_lines(card *c, const idc_decoded *d, bool late, bool *several)
{
    idc_str text = d->converted.text;
    size_t at = d->start, lines = 0;
    bool ended = false;
    while (at < text.len && c->ok && lines++ < MOST_LINES) {
        size_t begin = at, end;
        property p = {.count = 0};
        idc_str line = unfold(c->doc->work->arena, text, &at, &end, &c->ok);
        idc_status status = idc_charge(c->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + line.len / 64);
        if (status != IDC_OK)
            return status;
        if (ended) {
            *several |= idc_str_istarts(line, IDC_STR("BEGIN:VCARD"));
            continue;
        }
        ended = idc_str_istarts(line, IDC_STR("END:VCARD"));
        if (!c->ok || ended || !read_property(c, line, &p))
            continue;
        p.span = idc_decoded_span(d, begin, end);
        if (is_n(&p) == late)
            take_property(c, &p);
    }
    return c->ok ? IDC_OK : IDC_ERR_NOMEM;
}

static int bid(idc_str bytes)
{
    size_t at = idc_str_starts(bytes, IDC_STR("\xEF\xBB\xBF")) ? 3 : 0;
    while (at < bytes.len && idc_is_space(bytes.ptr[at]))
        at++;
    return idc_str_istarts(idc_str_sub(bytes, at, bytes.len), IDC_STR("BEGIN:VCARD")) ? 90 : 0;
}

static idc_status read_vcard(idc_str bytes, idc_document *doc)
{
    idc_decoded decoded;
    card c;
    bool several = false;
    idc_status status = idc_text_decode(doc, bytes, NULL, &decoded);
    if (status != IDC_OK)
        return status;
    if (!begin_card(&c, doc))
        return IDC_ERR_NOMEM;
    for (int late = 0; late < 2 && status == IDC_OK; late++)
        status = read_lines(&c, &decoded, late == 1, &several);
    if (status == IDC_OK && several)
        status =
            idc_document_note(doc, true, "vcard.several", (idc_span){0},
                              "the file holds several cards, of which the first was read: hand "
                              "in one file for each person");
    return status;
}

const idc_reader idc_reader_vcard = {"vcard", "text/vcard", bid, read_vcard};
