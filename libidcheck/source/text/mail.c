/* Mails and saved pages (EML, MHTML; RFC 5322, 2046, 2557): the text, and what is attached. */
#include "norm/dates/dates.h"
#include "source/reader.h"
#include "source/text/mime.h"

enum { MOST_WAITING = 256, MOST_LEVELS = 16, LOOK = 1 << 14 };

/* An entity that is still to be read. */
typedef struct entity {
    size_t begin, end;
    uint32_t number; /* of the part, from 1; 0 is the whole */
    uint8_t level;
    bool related; /* beside a page: pictures and styles of it */
} entity;

typedef struct mail {
    idc_document *doc;
    idc_str bytes;
    entity waiting[MOST_WAITING];
    size_t count;
    uint32_t parts;
    uint32_t documents; /* attached files that are no pictures */
    bool too_deep, encrypted;
} mail;

/* ---- whose bytes are they ------------------------------------------------------------------- */

static bool is_one_of(idc_str name, const char *const *names)
{
    for (; *names; names++)
        if (idc_str_ieq(name, idc_str_of(*names)))
            return true;
    return false;
}

static idc_str without_envelope(idc_str bytes)
{
    size_t end = idc_str_find_byte(bytes, '\n', 0);
    bool envelope = idc_str_starts(bytes, IDC_STR("From ")) && end < 512; /* a line of mbox */
    return envelope ? idc_str_sub(bytes, end + 1, bytes.len) : bytes;
}

/* Fields that only mail programs write, and those that people write in letters too. */
static int bid(idc_str bytes)
{
    static const char *const surely[] = {
        "MIME-Version",   "Received",     "Message-ID", "Return-Path",
        "DKIM-Signature", "Delivered-To", NULL};
    static const char *const maybe[] = {"From", "To", "Subject", "Date", "Content-Type", NULL};
    idc_str head = without_envelope(idc_str_sub(bytes, 0, LOOK));
    idc_mime_field field;
    int sure = 0, likely = 0;
    for (size_t pos = 0; idc_mime_next(head, &pos, &field);) {
        sure += is_one_of(field.name, surely);
        likely += is_one_of(field.name, maybe);
    }
    return sure && likely ? 90 : 0;
}

/* ---- parts ---------------------------------------------------------------------------------- */

static idc_str part_path(mail *m, const entity *e)
{
    return e->number ? idc_arena_format(m->doc->work->arena, "part %u", (uint64_t)e->number)
                     : IDC_STR("body");
}

/* Spans of a part that was decoded are in the part; of one as it is, in the mail. */
static idc_span moved(idc_span span, idc_str path, size_t begin)
{
    if (path.len)
        span.path = path;
    span.begin += begin;
    span.end += begin;
    return span;
}

static idc_status take_lines(mail *m, const idc_document *part, idc_str path, size_t begin)
{
    idc_document *doc = m->doc;
    uint32_t first = doc->block;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < part->line_count && status == IDC_OK; i++) {
        idc_line line = part->lines[i];
        idc_piece *pieces = idc_arena_array(doc->work->arena, line.piece_count + 1, sizeof *pieces);
        if (!pieces)
            return IDC_ERR_NOMEM;
        for (size_t k = 0; k < line.piece_count; k++) {
            pieces[k] = line.pieces[k];
            pieces[k].span = moved(pieces[k].span, path, begin);
        }
        line.pieces = pieces;
        line.block += first;
        status = idc_document_add_line(doc, &line);
    }
    doc->block = first + part->block + 1;
    for (size_t i = 0; i < part->hidden_count && status == IDC_OK; i++) {
        idc_hidden hidden = part->hidden[i];
        hidden.span = moved(hidden.span, path, begin);
        status = idc_document_add_hidden(doc, hidden);
    }
    for (size_t i = 0; i < part->diagnostic_count && status == IDC_OK; i++) {
        const idc_diagnostic *d = &part->diagnostics[i];
        status = idc_document_note(doc, part->state != IDC_READ_OK, d->code,
                                   moved(d->span, path, begin), "%S", d->message);
    }
    return status;
}

/* Facts of a part that the mail does not state itself: links, languages, the encoding. */
static idc_status take_facts(mail *m, const idc_document *part, idc_str path, size_t begin)
{
    idc_document *doc = m->doc;
    idc_status status = IDC_OK;
    for (const idc_node *fact = part->metadata->child; fact && status == IDC_OK;
         fact = fact->next) {
        idc_str key = idc_arena_str(doc->work->arena, fact->key);
        if (!key.ptr)
            return IDC_ERR_NOMEM;
        if (fact->type == IDC_NODE_STRING)
            status = idc_document_fact(doc, key.ptr, fact->text, moved(fact->span, path, begin));
        for (const idc_node *c = fact->type == IDC_NODE_ARRAY ? fact->child : NULL;
             c && status == IDC_OK; c = c->next)
            if (c->type == IDC_NODE_STRING)
                status = idc_document_fact_push(doc, key.ptr, c->text, moved(c->span, path, begin));
    }
    /* Data of a saved page keep the spans of the part, which is all that is in it. */
    if (part->structured && !doc->structured)
        doc->structured = part->structured;
    if (part->profile && !doc->profile)
        doc->profile = part->profile;
    return status;
}

static idc_status read_text_part(mail *m, const entity *e, idc_str head, idc_str text, bool page)
{
    idc_arena *arena = m->doc->work->arena;
    idc_str type = idc_mime_find(head, "Content-Type");
    idc_str charset = idc_mime_parameter(arena, type, "charset");
    idc_str where = idc_mime_text(arena, idc_mime_find(head, "Content-Location"));
    bool as_it_is = text.ptr >= m->bytes.ptr && text.ptr < m->bytes.ptr + m->bytes.len;
    idc_str path = as_it_is ? IDC_STR("") : part_path(m, e);
    size_t begin = as_it_is ? (size_t)(text.ptr - m->bytes.ptr) : 0;
    idc_document *part = idc_document_new(m->doc->work);
    if (!charset.ptr || !where.ptr || !path.ptr || !part)
        return IDC_ERR_NOMEM;
    part->declared = idc_codepage_of(charset);
    part->base = where;
    idc_status status = page ? idc_reader_html.read(text, part) : idc_reader_text.read(text, part);
    if (status != IDC_OK && status != IDC_ERR_LIMIT)
        return status;
    idc_status taken = take_lines(m, part, path, begin);
    if (taken == IDC_OK)
        taken = take_facts(m, part, path, begin);
    return taken == IDC_OK ? status : taken;
}

static bool is_picture(idc_str bytes)
{
    static const char *const starts_of[] = {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "RIFF"};
    bool any = false;
    for (size_t i = 0; i < sizeof starts_of / sizeof *starts_of; i++)
        any |= idc_str_starts(bytes, idc_str_of(starts_of[i]));
    return any;
}

/* A part with a name, or of a kind that is no text, is a source of its own. */
static idc_status attach(mail *m, const entity *e, idc_str head, idc_str content)
{
    idc_arena *arena = m->doc->work->arena;
    idc_str name =
        idc_mime_parameter(arena, idc_mime_find(head, "Content-Disposition"), "filename");
    if (name.ptr && !name.len)
        name = idc_mime_parameter(arena, idc_mime_find(head, "Content-Type"), "name");
    if (name.ptr && !name.len)
        name = idc_arena_format(arena, "part %u", (uint64_t)e->number);
    if (!name.ptr)
        return IDC_ERR_NOMEM;
    idc_span span = {.begin = e->begin, .end = e->end};
    m->documents += !is_picture(content);
    idc_status status = idc_document_fact_push(m->doc, "embedded_files", name, span);
    return status == IDC_OK ? idc_document_add_part(m->doc, name, content) : status;
}

static idc_status decoded(mail *m, const entity *e, idc_str head, idc_str body, idc_str *out)
{
    bool damaged;
    idc_status status = idc_charge(m->doc->work, IDC_LIMIT_SOURCE_INFLATED, body.len);
    if (status != IDC_OK)
        return status;
    *out = idc_mime_decode(m->doc->work->arena, body,
                           idc_mime_find(head, "Content-Transfer-Encoding"), &damaged);
    if (!out->ptr)
        return IDC_ERR_NOMEM;
    return damaged ? idc_document_note(m->doc, true, "mail.bad-encoding",
                                       (idc_span){.begin = e->begin, .end = e->end},
                                       "part %u holds characters that its transfer encoding does "
                                       "not know: what could be decoded was read",
                                       (uint64_t)e->number)
                   : IDC_OK;
}

static bool starts(idc_str s, const char *word)
{
    return idc_str_istarts(s, idc_str_of(word));
}

static idc_status read_leaf(mail *m, const entity *e, idc_str head, idc_str body, idc_str type)
{
    idc_arena *arena = m->doc->work->arena;
    idc_str placed = idc_mime_find(head, "Content-Disposition"), content;
    idc_str name = idc_mime_parameter(arena, placed, "filename");
    if (!name.ptr)
        return IDC_ERR_NOMEM;
    bool plain = type.len == 0 || idc_str_ieq(type, IDC_STR("text/plain"));
    bool page = idc_str_ieq(type, IDC_STR("text/html")) ||
                idc_str_ieq(type, IDC_STR("application/xhtml+xml"));
    bool apart = starts(placed, "attachment") || (name.len && !e->related);
    if (starts(type, "application/pkcs7-mime") || starts(type, "application/x-pkcs7-mime")) {
        m->encrypted = true;
        return IDC_OK;
    }
    if (starts(type, "application/pkcs7-signature") || starts(type, "application/pgp-") ||
        starts(type, "application/x-pkcs7-signature"))
        return IDC_OK;
    if (!apart && !plain && !page && e->related)
        return IDC_OK; /* what a page is made of */
    if (!apart && !plain && !page && (starts(type, "text/") || starts(type, "image/")))
        return IDC_OK;
    idc_status status = decoded(m, e, head, body, &content);
    if (status != IDC_OK)
        return status;
    return apart || (!plain && !page) ? attach(m, e, head, content)
                                      : read_text_part(m, e, head, content, page);
}

/* ---- multiparts ----------------------------------------------------------------------------- */

/* Offset of the next line that is "--boundary"; *end behind it, *last when it is the last one. */
static size_t find_boundary(idc_str s, idc_str boundary, size_t from, size_t *end, bool *last)
{
    for (size_t at = from; at < s.len;) {
        size_t next = idc_str_find_byte(s, '\n', at);
        idc_str line = idc_str_sub(s, at, next);
        if (idc_str_starts(line, IDC_STR("--")) &&
            idc_str_starts(idc_str_sub(line, 2, line.len), boundary)) {
            idc_str rest = idc_str_trim(idc_str_sub(line, 2 + boundary.len, line.len));
            *last = idc_str_starts(rest, IDC_STR("--"));
            if (rest.len == 0 || *last) {
                *end = next == SIZE_MAX ? s.len : next + 1;
                return at;
            }
        }
        if (next == SIZE_MAX)
            break;
        at = next + 1;
    }
    return SIZE_MAX;
}

static bool is_page(idc_str part)
{
    idc_str type = idc_mime_token(idc_mime_find(part, "Content-Type"));
    return starts(type, "text/html") || starts(type, "multipart/related");
}

/* Of alternatives the page says most; a signature's first part is what was signed. */
static size_t choose(mail *m, const entity *list, size_t count, idc_str type)
{
    for (size_t i = 0; i < count && starts(type, "multipart/alternative"); i++)
        if (is_page(idc_str_sub(m->bytes, list[i].begin, list[i].end)))
            return i;
    return 0;
}

static idc_status split(mail *m, const entity *e, idc_str body, idc_str value, idc_str type)
{
    entity list[MOST_WAITING];
    size_t count = 0, at, end = 0, base = (size_t)(body.ptr - m->bytes.ptr);
    bool last = false;
    idc_str boundary = idc_mime_parameter(m->doc->work->arena, value, "boundary");
    if (!boundary.ptr)
        return IDC_ERR_NOMEM;
    idc_status status = idc_charge(m->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + body.len / 64);
    if (status != IDC_OK || boundary.len == 0)
        return status;
    at = find_boundary(body, boundary, 0, &end, &last);
    while (at != SIZE_MAX && !last && count < MOST_WAITING) {
        size_t begin = end;
        at = find_boundary(body, boundary, begin, &end, &last);
        list[count++] = (entity){.begin = base + begin,
                                 .end = base + (at == SIZE_MAX ? body.len : at),
                                 .number = ++m->parts,
                                 .level = (uint8_t)(e->level + 1),
                                 .related = e->related || starts(type, "multipart/related")};
    }
    size_t first = 0;
    if (starts(type, "multipart/alternative") || starts(type, "multipart/signed")) {
        first = choose(m, list, count, type);
        count = count ? first + 1 : 0;
    }
    while (count > first && m->count < MOST_WAITING)
        m->waiting[m->count++] = list[--count];
    return idc_charge(m->doc->work, IDC_LIMIT_SOURCE_PARTS, count + 1);
}

static idc_status read_entity(mail *m, const entity *e)
{
    idc_str all = idc_str_sub(m->bytes, e->begin, e->end);
    size_t at = idc_mime_body(all);
    idc_str head = idc_str_sub(all, 0, at), body = idc_str_sub(all, at, all.len);
    idc_str value = idc_mime_find(head, "Content-Type"), type = idc_mime_token(value);
    if (starts(type, "multipart/encrypted")) {
        m->encrypted = true;
        return IDC_OK;
    }
    if (!starts(type, "multipart/"))
        return read_leaf(m, e, head, body, type);
    if (e->level < MOST_LEVELS)
        return split(m, e, body, value, type);
    if (m->too_deep)
        return IDC_OK;
    m->too_deep = true;
    return idc_document_note(m->doc, true, "mail.too-deep",
                             (idc_span){.begin = e->begin, .end = e->end},
                             "parts are nested deeper than any mail program does: what stands "
                             "deeper was not read");
}

/* ---- the head of the mail ------------------------------------------------------------------- */

static idc_span span_of(const mail *m, idc_str value)
{
    size_t begin = value.ptr ? (size_t)(value.ptr - m->bytes.ptr) : 0;
    return (idc_span){.begin = begin, .end = begin + value.len};
}

static bool is_forwarded(idc_str head, idc_str subject)
{
    static const char *const marks[] = {"Fwd:", "FW:", "WG:", "TR:", "RV:", "I:", "VS:", "Doorst:"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (starts(subject, marks[i]))
            return true;
    return idc_mime_find(head, "Resent-From").ptr != NULL;
}

/* "Mara Quint <mara@quint.example>": who wrote it, unless it was passed on by somebody else. */
static idc_status take_sender(mail *m, idc_str head, bool forwarded)
{
    idc_arena *arena = m->doc->work->arena;
    idc_str value = idc_mime_find(head, "From"), text = idc_mime_text(arena, value);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    size_t open = idc_str_find_byte(text, '<', 0);
    idc_str name = open == SIZE_MAX ? IDC_STR("") : idc_str_trim(idc_str_sub(text, 0, open));
    if (name.len > 1 && name.ptr[0] == '"' && name.ptr[name.len - 1] == '"')
        name = idc_str_sub(name, 1, name.len - 1);
    idc_str address =
        open == SIZE_MAX ? text : idc_str_sub(text, open + 1, idc_str_find_byte(text, '>', open));
    idc_status status = IDC_OK;
    if (idc_str_find_byte(address, '@', 0) != SIZE_MAX) {
        status = idc_document_fact(m->doc, "sender_address", address, span_of(m, value));
        if (status == IDC_OK && name.len && !forwarded)
            status = idc_document_fact(m->doc, "author", name, span_of(m, value));
        if (status == IDC_OK && name.len)
            status = idc_document_fact(m->doc, "sender", name, span_of(m, value));
    }
    return status;
}

static idc_status take_head(mail *m, idc_str head)
{
    static const char *const rows[][2] = {{"Subject", "title"},
                                          {"X-Mailer", "application"},
                                          {"User-Agent", "application"},
                                          {"Message-ID", "message_id"},
                                          {"Reply-To", "reply_to"}};
    idc_arena *arena = m->doc->work->arena;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && status == IDC_OK; i++) {
        idc_str value = idc_mime_find(head, rows[i][0]), text = idc_mime_text(arena, value);
        if (!text.ptr)
            return IDC_ERR_NOMEM;
        status = idc_document_fact(m->doc, rows[i][1], text, span_of(m, value));
    }
    idc_str value = idc_mime_find(head, "Date"), date = idc_mime_date(arena, value);
    if (!date.ptr)
        return IDC_ERR_NOMEM;
    if (status == IDC_OK)
        status = idc_document_fact(m->doc, "created", date, span_of(m, value));
    bool forwarded = is_forwarded(head, idc_mime_find(head, "Subject"));
    return status == IDC_OK ? take_sender(m, head, forwarded) : status;
}

/* Does the mail itself tell what its files would tell? Letters put dates into sentences, careers
 * into short lines; one such line is enough when only pictures came with it. */
static bool tells_a_career(const mail *m)
{
    enum { SHORT = 64, LINES = 400 };
    const idc_document *doc = m->doc;
    size_t ranges = 0;
    for (size_t i = 0; i < doc->line_count && i < LINES; i++) {
        idc_interval dates;
        ranges += doc->lines[i].text.len <= SHORT &&
                  idc_date_find(doc->lines[i].text, IDC_DAY_NONE, &dates) && dates.is_range;
    }
    return ranges > (m->documents ? 1 : 0);
}

static idc_status end_mail(mail *m)
{
    idc_document *doc = m->doc;
    doc->letter = doc->part_count > 0 && !tells_a_career(m);
    if (!m->encrypted)
        return IDC_OK;
    if (doc->line_count == 0)
        doc->state = IDC_READ_FAILED;
    return idc_document_note(doc, true, "mail.encrypted", (idc_span){.end = m->bytes.len},
                             "the mail is encrypted: ask for it, or what is in it, as it can be "
                             "read without a key");
}

static idc_status read_mail(idc_str bytes, idc_document *doc)
{
    mail *m = idc_arena_alloc(doc->work->arena, sizeof *m);
    if (!m)
        return IDC_ERR_NOMEM;
    m->doc = doc;
    m->bytes = bytes;
    idc_str whole = without_envelope(bytes);
    size_t begin = bytes.len - whole.len;
    m->waiting[m->count++] = (entity){.begin = begin, .end = bytes.len};
    idc_str head = idc_str_sub(whole, 0, idc_mime_body(whole));
    idc_status status = take_head(m, head);
    bool saved = starts(idc_mime_find(head, "Content-Type"), "multipart/related");
    if (saved)
        doc->media_type = "multipart/related";
    while (m->count > 0 && status == IDC_OK) {
        entity e = m->waiting[--m->count];
        status = read_entity(m, &e);
    }
    return status == IDC_OK ? end_mail(m) : status;
}

const idc_reader idc_reader_mail = {"mail", "message/rfc822", bid, read_mail};
