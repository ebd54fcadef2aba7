#include "document/document.h"

#include "base/map.h"

#include "base/buf.h"

bool idc_media_is_office(const char *media_type)
{
    static const char *const marks[] = {"officedocument", "opendocument", "application/rtf",
                                        "msword", "ms-word"};
    for (size_t i = 0; media_type && i < sizeof marks / sizeof *marks; i++)
        if (strstr(media_type, marks[i]))
            return true;
    return false;
}

idc_document *idc_document_new(idc_work *work)
{
    idc_document *doc = idc_arena_alloc(work->arena, sizeof *doc);
    if (!doc)
        return NULL;
    doc->work = work;
    doc->metadata = idc_node_new(work->arena, IDC_NODE_OBJECT);
    return doc->metadata ? doc : NULL;
}

idc_status idc_document_add_line(idc_document *doc, const idc_line *line)
{
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_LINES, 1);
    if (status == IDC_OK)
        status = idc_charge(doc->work, IDC_LIMIT_SOURCE_TEXT, line->text.len);
    if (status != IDC_OK)
        return status;
    idc_line *lines = idc_arena_grow(doc->work->arena, (void *)doc->lines, doc->line_count,
                                     &doc->line_capacity, sizeof *lines);
    if (!lines)
        return IDC_ERR_NOMEM;
    lines[doc->line_count++] = *line;
    doc->lines = lines;
    return IDC_OK;
}

idc_status idc_document_add_hidden(idc_document *doc, idc_hidden hidden)
{
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_LINES, 1);
    if (status != IDC_OK)
        return status;
    idc_hidden *items = idc_arena_grow(doc->work->arena, (void *)doc->hidden, doc->hidden_count,
                                       &doc->hidden_capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    items[doc->hidden_count++] = hidden;
    doc->hidden = items;
    return IDC_OK;
}

idc_status idc_document_add_earlier(idc_document *doc, idc_earlier earlier)
{
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (status != IDC_OK)
        return status;
    idc_earlier *items = idc_arena_grow(doc->work->arena, (void *)doc->earlier, doc->earlier_count,
                                        &doc->earlier_capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    items[doc->earlier_count++] = earlier;
    doc->earlier = items;
    return IDC_OK;
}

idc_status idc_document_add_embedded(idc_document *doc, idc_embedded embedded)
{
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (status != IDC_OK)
        return status;
    idc_embedded *items =
        idc_arena_grow(doc->work->arena, (void *)doc->embedded, doc->embedded_count,
                       &doc->embedded_capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    items[doc->embedded_count++] = embedded;
    doc->embedded = items;
    return IDC_OK;
}

idc_status idc_document_add_part(idc_document *doc, idc_str name, idc_str bytes)
{
    idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (status != IDC_OK)
        return status;
    idc_part *parts = idc_arena_grow(doc->work->arena, (void *)doc->parts, doc->part_count,
                                     &doc->part_capacity, sizeof *parts);
    if (!parts)
        return IDC_ERR_NOMEM;
    parts[doc->part_count++] = (idc_part){name, bytes};
    doc->parts = parts;
    return IDC_OK;
}

idc_status idc_document_note(idc_document *doc, bool partial, const char *code, idc_span span,
                             const char *pattern, ...)
{
    idc_arena *arena = doc->work->arena;
    if (partial && doc->state == IDC_READ_OK)
        doc->state = IDC_READ_PARTIAL;
    uint64_t most = doc->work->limits->value[IDC_LIMIT_SOURCE_DIAGNOSTICS];
    if (doc->diagnostic_count > most)
        return IDC_OK;
    bool last = doc->diagnostic_count == most;
    idc_buf message = idc_buf_in(arena);
    if (last) {
        code = "source.more-diagnostics";
        idc_buf_text(&message, "more was found than is listed: raise source.diagnostics");
    } else {
        va_list args;
        va_start(args, pattern);
        idc_buf_vformat(&message, pattern, &args);
        va_end(args);
    }
    idc_diagnostic *items = idc_arena_grow(arena, (void *)doc->diagnostics, doc->diagnostic_count,
                                           &doc->diagnostic_capacity, sizeof *items);
    if (!items || message.failed)
        return IDC_ERR_NOMEM;
    items[doc->diagnostic_count++] = (idc_diagnostic){code, idc_buf_str(&message), span};
    doc->diagnostics = items;
    return IDC_OK;
}

idc_status idc_document_fact(idc_document *doc, const char *key, idc_str text, idc_span span)
{
    if (idc_node_get(doc->metadata, key) || text.len == 0)
        return IDC_OK;
    idc_arena *arena = doc->work->arena;
    idc_node *value = idc_node_string(arena, text, span);
    return idc_node_put(doc->metadata, idc_str_of(key), value) ? IDC_OK : IDC_ERR_NOMEM;
}

/*
 * Whether an array of facts holds text already: short ones are looked through, long ones have a
 * map. text must live as long as the document.
 */
static idc_status look_up(idc_document *doc, const char *key, const idc_node *array, idc_str text,
                          bool *there)
{
    enum { SHORT = 16 };
    *there = false;
    if (array->count < SHORT) {
        for (const idc_node *c = array->child; c && !*there; c = c->next)
            *there = idc_str_eq(c->text, text);
        return IDC_OK;
    }
    if (!doc->long_facts && !(doc->long_facts = idc_map_new(doc->work->arena)))
        return IDC_ERR_NOMEM;
    idc_map *seen = idc_map_get(doc->long_facts, idc_str_of(key));
    if (!seen) {
        seen = idc_map_new(doc->work->arena);
        if (!seen || !idc_map_set(doc->long_facts, idc_str_of(key), seen))
            return IDC_ERR_NOMEM;
        for (idc_node *c = array->child; c; c = c->next)
            if (!idc_map_set(seen, c->text, c))
                return IDC_ERR_NOMEM;
    }
    *there = idc_map_get(seen, text) != NULL;
    return *there || idc_map_set(seen, text, doc) ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_document_fact_push(idc_document *doc, const char *key, idc_str text, idc_span span)
{
    idc_arena *arena = doc->work->arena;
    idc_node *array = (idc_node *)idc_node_get(doc->metadata, key);
    if (text.len == 0)
        return IDC_OK;
    if (!array) {
        array = idc_node_new(arena, IDC_NODE_ARRAY);
        if (!idc_node_put(doc->metadata, idc_str_of(key), array))
            return IDC_ERR_NOMEM;
    }
    bool there;
    idc_status status = look_up(doc, key, array, text, &there);
    if (status != IDC_OK || there)
        return status;
    status = idc_charge(doc->work, IDC_LIMIT_SOURCE_PARTS, 1);
    if (status != IDC_OK)
        return status;
    return idc_node_push(array, idc_node_string(arena, text, span)) ? IDC_OK : IDC_ERR_NOMEM;
}

idc_span idc_line_span(const idc_line *line, size_t begin, size_t end)
{
    idc_span found = {.page = line->page};
    bool any = false;
    for (size_t i = 0; i < line->piece_count; i++) {
        const idc_piece *p = &line->pieces[i];
        if (p->end <= begin || p->begin >= end)
            continue;
        idc_span span = p->span;
        if (p->verbatim) {
            if (begin > p->begin)
                span.begin += begin - p->begin;
            if (end < p->end)
                span.end = p->span.begin + (end - p->begin);
        }
        found = any ? idc_span_join(found, span) : span;
        any = true;
    }
    return found;
}

idc_str idc_document_text(const idc_document *doc, idc_arena *arena)
{
    idc_buf text = idc_buf_in(arena);
    for (size_t i = 0; i < doc->line_count; i++) {
        idc_buf_add(&text, doc->lines[i].text);
        idc_buf_byte(&text, '\n');
    }
    return text.failed ? IDC_STR_NONE : idc_buf_str(&text);
}
