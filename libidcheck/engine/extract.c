/* One document alone: what a reader and the extractors make of it, as one line of JSON. */
#include "base/json.h"
#include "base/text.h"
#include "claim/collect.h"
#include "engine/engine.h"
#include "export/json_claim.h"
#include "source/reader.h"

static const char *const states[] = {"ok", "partial", "failed", "ignored"};
static const char *const keys[] = {"resume", "claims",     "metadata",
                                   "text",   "structured", "metadata"};

enum { MOST_PARTS = 200 }; /* files inside of the file that are read with it */

typedef struct extraction {
    idc_work work;
    idc_document *document;
    idc_source_info *infos; /* the file, then what is inside of it */
    size_t count, capacity;
    idc_claims claims;
} extraction;

static idc_status add_document(extraction *e, idc_document *doc, int32_t as_of_day)
{
    idc_source_info *infos =
        idc_arena_grow(e->work.arena, e->infos, e->count, &e->capacity, sizeof *infos);
    if (!infos)
        return IDC_ERR_NOMEM;
    e->infos = infos;
    infos[e->count++] = (idc_source_info){.document = doc,
                                          .role = IDC_ROLE_UNSTATED,
                                          .media_type = doc->media_type,
                                          .date_day = as_of_day};
    return IDC_OK;
}

static idc_status read_document(extraction *e, idc_extract_format format, idc_str bytes,
                                idc_str base, int32_t as_of_day)
{
    bool facts_only = format == IDC_EXTRACT_METADATA || format == IDC_EXTRACT_HEADERS;
    idc_status status = facts_only ? idc_source_read_facts(&e->work, bytes, base, &e->document)
                                   : idc_source_read_at(&e->work, bytes, base, &e->document);
    if (status == IDC_OK)
        status = add_document(e, e->document, as_of_day);
    for (size_t i = 0; !facts_only && i < e->count && status == IDC_OK; i++) {
        const idc_document *outer = e->infos[i].document;
        for (size_t k = 0; k < outer->part_count && e->count <= MOST_PARTS; k++) {
            idc_document *inner = NULL;
            status = idc_source_read(&e->work, outer->parts[k].bytes, &inner);
            if (status == IDC_OK)
                status = add_document(e, inner, as_of_day);
            if (status != IDC_OK)
                break;
        }
    }
    e->claims = (idc_claims){.sources = e->infos, .source_count = e->count, .as_of_day = as_of_day};
    return status;
}

static idc_status collect(extraction *e)
{
    idc_collector c = {.work = &e->work, .record = IDC_RECORD_NONE};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < e->count && status == IDC_OK; i++) {
        c.source = (uint32_t)i;
        c.record = IDC_RECORD_NONE;
        c.date_day = e->infos[i].date_day;
        status =
            idc_collect_document(&c, e->infos[i].document, e->infos[i].role, e->infos[i].platform);
    }
    if (status == IDC_OK)
        status = idc_collect_identities(&c, &e->claims);
    e->claims.items = (const idc_claim *const *)c.items;
    e->claims.count = c.count;
    e->claims.records = c.records;
    e->claims.record_count = c.record_count;
    return status;
}

/* Of a mail and what came with it, the résumé is what tells most of a life. */
static uint32_t resume_source(const extraction *e)
{
    uint32_t best = 0;
    size_t most = 0;
    for (uint32_t i = 0; i < e->count; i++) {
        size_t records = 0;
        for (size_t k = 0; k < e->claims.record_count; k++)
            records += e->claims.records[k].source == i;
        if (records > most) {
            most = records;
            best = i;
        }
    }
    return best;
}

/* All visible text, what is inside of the file behind its own. */
static idc_status write_text(idc_json_writer *w, const extraction *e)
{
    idc_buf text = idc_buf_in(e->work.arena);
    for (size_t i = 0; i < e->count; i++) {
        idc_str one = idc_document_text(e->infos[i].document, e->work.arena);
        if (!one.ptr)
            return IDC_ERR_NOMEM;
        if (e->count == 1) {
            idc_json_string(w, one);
            return IDC_OK;
        }
        idc_buf_add(&text, one);
    }
    if (text.failed)
        return IDC_ERR_NOMEM;
    idc_json_string(w, idc_buf_str(&text));
    return IDC_OK;
}

static void write_diagnostics_of(idc_json_writer *w, const idc_document *doc)
{
    for (size_t i = 0; i < doc->diagnostic_count; i++) {
        const idc_diagnostic *d = &doc->diagnostics[i];
        idc_json_element(w);
        idc_json_open(w, '{');
        idc_json_key(w, "code");
        idc_json_string(w, idc_str_of(d->code));
        idc_json_key(w, "message");
        idc_json_string(w, d->message);
        idc_json_key(w, "span");
        idc_json_span(w, &d->span);
        idc_json_close(w, '}');
    }
}

static void write_diagnostics(idc_json_writer *w, const extraction *e)
{
    idc_json_open(w, '[');
    for (size_t i = 0; i < e->count; i++)
        write_diagnostics_of(w, e->infos[i].document);
    idc_json_close(w, ']');
}

/* Everything that is stated, the profile that was made of it last. */
static idc_status write_structured(idc_json_writer *w, const idc_document *doc, idc_arena *arena)
{
    idc_node *all = idc_node_new(arena, IDC_NODE_OBJECT);
    const idc_node *next = doc->structured ? doc->structured->child : NULL;
    bool put = all;
    for (; put && next; next = next->next) {
        idc_node *copy = idc_arena_alloc(arena, sizeof *copy);
        if (copy) {
            *copy = *next;
            copy->next = NULL;
        }
        put = idc_node_put(all, next->key, copy);
    }
    if (put && doc->profile) {
        idc_node *copy = idc_arena_alloc(arena, sizeof *copy);
        if (copy)
            *copy = *doc->profile;
        put = idc_node_put(all, IDC_STR("profile"), copy);
    }
    if (!put)
        return IDC_ERR_NOMEM;
    idc_json_node(w, all->count ? all : NULL, arena);
    return IDC_OK;
}

static idc_status write_value(idc_json_writer *w, extraction *e, idc_extract_format format)
{
    idc_arena *arena = e->work.arena;
    idc_node *resume = NULL;
    idc_status status = IDC_OK;
    switch (format) {
    case IDC_EXTRACT_TEXT:
        status = write_text(w, e);
        break;
    case IDC_EXTRACT_METADATA:
    case IDC_EXTRACT_HEADERS:
        idc_json_node(w, e->document->metadata, arena);
        break;
    case IDC_EXTRACT_STRUCTURED:
        status = write_structured(w, e->document, arena);
        break;
    case IDC_EXTRACT_CLAIMS:
        idc_json_open(w, '[');
        for (size_t i = 0; i < e->claims.count; i++) {
            idc_json_element(w);
            idc_json_claim(w, e->claims.items[i], arena);
        }
        idc_json_close(w, ']');
        break;
    case IDC_EXTRACT_JSONRESUME:
        status = idc_resume_of(arena, &e->claims, resume_source(e), &resume);
        if (status == IDC_OK)
            idc_json_node(w, resume, arena);
        break;
    }
    return status;
}

/* A member in its place of the alphabet: the value's key may come before or behind "status". */
static idc_status write_line(idc_json_writer *w, extraction *e, idc_extract_format format,
                             idc_str label)
{
    static const char *const fixed[] = {"diagnostics", "file", "status"};
    idc_status status = IDC_OK;
    bool written = false;
    idc_json_open(w, '{');
    for (size_t i = 0; i <= 3 && status == IDC_OK; i++) {
        if (!written && (i == 3 || strcmp(keys[format], fixed[i]) < 0)) {
            idc_json_key(w, keys[format]);
            status = write_value(w, e, format);
            written = true;
        }
        if (i == 3)
            break;
        idc_json_key(w, fixed[i]);
        if (i == 0)
            write_diagnostics(w, e);
        else
            idc_json_string(w, i == 1 ? label : idc_str_of(states[e->document->state]));
    }
    idc_json_close(w, '}');
    return status;
}

static idc_status extract(extraction *e, idc_extract_format format, idc_str label, idc_str bytes,
                          idc_str base, int32_t as_of_day, idc_buf *out)
{
    idc_json_writer w = {.out = out};
    idc_status status = read_document(e, format, bytes, base, as_of_day);
    if (status == IDC_OK && (format == IDC_EXTRACT_CLAIMS || format == IDC_EXTRACT_JSONRESUME))
        status = collect(e);
    if (status == IDC_OK)
        status = write_line(&w, e, format, label);
    return status == IDC_OK && out->failed ? IDC_ERR_NOMEM : status;
}

idc_status idc_extract(idc_engine *engine, idc_extract_format format, const char *label,
                       const void *data, size_t len, const char *as_of, char **text,
                       size_t *text_len, idc_error **err)
{
    return idc_extract_page(engine, format, label, NULL, data, len, as_of, text, text_len, err);
}

idc_status idc_extract_page(idc_engine *engine, idc_extract_format format, const char *label,
                            const char *base, const void *data, size_t len, const char *as_of,
                            char **text, size_t *text_len, idc_error **err)
{
    idc_instant day = {.day = IDC_DAY_NONE};
    if (!engine || (!data && len) || !text || !text_len || (unsigned)format > IDC_EXTRACT_HEADERS ||
        (as_of && !idc_instant_read(idc_str_of(as_of), &day)))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_extract: engine, data and text must not be NULL, the format must be "
                        "one of idc_extract_format, and as_of YYYY-MM-DD or NULL");
    *text = NULL;
    idc_arena *arena = idc_engine_borrow_arena(engine);
    if (!arena)
        return idc_fail(&engine->allocator, err, IDC_ERR_NOMEM, "");
    extraction e = {.work = {.arena = arena,
                             .limits = &engine->limits,
                             .wishes = format == IDC_EXTRACT_METADATA ? IDC_WISH_THUMBNAILS : 0}};
    idc_buf out = idc_buf_with(&engine->allocator);
    idc_status status = extract(&e, format, idc_str_of(label), (idc_str){data ? data : "", len},
                                idc_str_of(base), day.day, &out);
    if (status == IDC_OK)
        status = idc_text_new(&engine->allocator, idc_buf_str(&out), text, text_len);
    if (status != IDC_OK)
        status = idc_fail(&engine->allocator, err, status, "idc_extract: %s: the run ended early",
                          label ? label : "");
    idc_buf_free(&out);
    idc_engine_return_arena(engine, arena);
    return status;
}
