/* Stage one: bytes to documents, and the order in which the report tells of them. */
#include <sodium.h>

#include "engine/pipeline.h"
#include "source/reader.h"

enum { PART_LEVELS = 3 }; /* files inside of files inside of a source */

typedef struct ordered {
    const idc_input *input;
    uint8_t sha256[32];
} ordered;

/* By label, then content: whatever order sources were handed in, the report is the same. */
static int in_order(const ordered *a, const ordered *b)
{
    int by_label = idc_str_cmp(a->input->label, b->input->label);
    if (by_label)
        return by_label;
    int by_content = memcmp(a->sha256, b->sha256, sizeof a->sha256);
    if (by_content)
        return by_content;
    return (int)a->input->role - (int)b->input->role;
}

/* Stable and without the C library's sort, which may allocate behind our back. */
static void sort(ordered *rows, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        ordered row = rows[i];
        size_t at = i;
        while (at > 0 && in_order(&rows[at - 1], &row) > 0) {
            rows[at] = rows[at - 1];
            at--;
        }
        rows[at] = row;
    }
}

static idc_status read_without_bytes(idc_work *work, const idc_input *input, idc_document **out)
{
    idc_document *doc = idc_document_new(work);
    if (!doc)
        return IDC_ERR_NOMEM;
    doc->media_type = "application/octet-stream";
    doc->state = input->skipped ? IDC_READ_IGNORED : IDC_READ_FAILED;
    *out = doc;
    return idc_document_note(doc, false, input->skipped ? "source.folder" : "source.unreadable",
                             (idc_span){0}, "%S", input->trouble);
}

/* The document's own date is what "present" in it means. */
static int32_t date_of(const idc_document *doc, const idc_input *input, int32_t as_of_day)
{
    static const char *const keys[] = {"modified", "created"};
    for (size_t i = 0; i < 2; i++) {
        idc_instant instant;
        if (idc_instant_read(idc_node_text(doc->metadata, keys[i]), &instant) &&
            (as_of_day == IDC_DAY_NONE || instant.day <= as_of_day))
            return instant.day;
    }
    return input->received.day != IDC_DAY_NONE ? input->received.day : as_of_day;
}

/* What is read: the sources handed in, then the files inside of them. */
typedef struct queue {
    ordered *rows;
    idc_source_info *infos;
    uint8_t *levels; /* how many sources are around each */
    size_t count, row_capacity, info_capacity, level_capacity, arena_capacity;
} queue;

static idc_status read_bytes(idc_report *report, idc_case *c, const idc_input *input,
                             idc_document **out)
{
    idc_arena *arena = idc_engine_arena(report->engine, IDC_LIMIT_SOURCE_MEMORY);
    if (!arena)
        return IDC_ERR_NOMEM;
    report->source_arenas[report->source_arena_count++] = arena;
    idc_work *work = idc_arena_alloc(arena, sizeof *work);
    if (!work)
        return IDC_ERR_NOMEM;
    *work = (idc_work){.arena = arena,
                       .limits = report->limits,
                       .cancelled = &c->cancelled,
                       .wishes = report->read_wishes};
    return input->trouble.ptr ? read_without_bytes(work, input, out)
                              : idc_source_read_at(work, input->bytes, input->url, out);
}

/* What was made of the same bytes, found at the same address, before; NULL: nothing. */
static const idc_document *read_before(const queue *q, size_t index)
{
    const ordered *row = &q->rows[index];
    const idc_input *input = row->input;
    for (size_t i = 0; i < index && !input->trouble.ptr && !input->is_manifest; i++) {
        const idc_input *other = q->rows[i].input;
        if (memcmp(q->rows[i].sha256, row->sha256, sizeof row->sha256) == 0 &&
            other->bytes.len == input->bytes.len && idc_str_eq(other->url, input->url) &&
            !other->trouble.ptr && !other->is_manifest)
            return q->infos[i].document;
    }
    return NULL;
}

/* The same document for another source: what is noted on one is not noted on the other. */
static idc_document *copy_of(idc_report *report, const idc_document *doc)
{
    idc_document *copy = idc_arena_alloc(report->arena, sizeof *copy);
    if (!copy)
        return NULL;
    *copy = *doc;
    copy->diagnostic_capacity = copy->diagnostic_count; /* so that it grows apart */
    return copy;
}

static idc_status read_one(idc_report *report, idc_case *c, queue *q, size_t index)
{
    const ordered *row = &q->rows[index];
    const idc_input *input = row->input;
    const idc_document *before = read_before(q, index);
    idc_document *doc = before ? copy_of(report, before) : NULL;
    idc_status status = !before ? read_bytes(report, c, input, &doc) : doc ? IDC_OK : IDC_ERR_NOMEM;
    if (status == IDC_OK && input->is_manifest && doc->manifest)
        status = idc_manifest_note_unknown(doc);
    if (status == IDC_OK && input->is_manifest && doc->manifest)
        status = idc_reviews_note_unknown(doc);
    if (status != IDC_OK)
        return status;
    idc_source_info *info = &q->infos[index];
    *info = (idc_source_info){.label = input->label,
                              .platform = input->platform,
                              .role = input->is_manifest ? IDC_ROLE_RECORD : input->role,
                              .received = input->received,
                              .media_type = doc->media_type,
                              .bytes = input->bytes.len,
                              .document = doc,
                              .date_day = date_of(doc, input, c->as_of_day)};
    memcpy(info->sha256, row->sha256, sizeof info->sha256);
    return IDC_OK;
}

static idc_status add_row(idc_report *report, queue *q, const idc_input *input, uint8_t level)
{
    ordered *rows =
        idc_arena_grow(report->arena, q->rows, q->count, &q->row_capacity, sizeof *rows);
    idc_source_info *infos =
        idc_arena_grow(report->arena, q->infos, q->count, &q->info_capacity, sizeof *infos);
    uint8_t *levels =
        idc_arena_grow(report->arena, q->levels, q->count, &q->level_capacity, sizeof *levels);
    idc_arena **arenas = idc_arena_grow(report->arena, report->source_arenas, q->count,
                                        &q->arena_capacity, sizeof *arenas);
    if (rows)
        q->rows = rows;
    if (infos)
        q->infos = infos;
    if (levels)
        q->levels = levels;
    if (arenas)
        report->source_arenas = arenas;
    if (!rows || !infos || !levels || !arenas)
        return IDC_ERR_NOMEM;
    rows[q->count].input = input;
    crypto_hash_sha256(rows[q->count].sha256, (const unsigned char *)input->bytes.ptr,
                       input->bytes.len);
    levels[q->count++] = level;
    return IDC_OK;
}

/* Attachments are sources of their own, in the role of what they came with. */
static idc_status add_parts(idc_report *report, queue *q, size_t index)
{
    const idc_input *outer = q->rows[index].input;
    idc_document *doc = (idc_document *)q->infos[index].document; /* no one else sees it yet */
    uint8_t level = (uint8_t)(q->levels[index] + 1);
    for (size_t i = 0; i < doc->part_count; i++) {
        if (level > PART_LEVELS || q->count >= report->limits->value[IDC_LIMIT_CASE_SOURCES])
            return idc_document_note(doc, true, "source.parts-left", (idc_span){0},
                                     "there are more files inside of it than case.sources, or "
                                     "deeper inside than is read: hand them in by themselves");
        idc_input *input = idc_arena_alloc(report->arena, sizeof *input);
        idc_str label = idc_arena_format(report->arena, "%S: %S", outer->label, doc->parts[i].name);
        if (!input || !label.ptr)
            return IDC_ERR_NOMEM;
        *input = (idc_input){.label = label,
                             .file = label,
                             .bytes = doc->parts[i].bytes,
                             .platform = outer->platform,
                             .received = outer->received,
                             .role = outer->role};
        idc_status status = add_row(report, q, input, level);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

idc_status idc_pipeline_read(idc_report *report, idc_case *c)
{
    queue q = {0};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < c->inputs->count && status == IDC_OK; i++)
        status = add_row(report, &q, &c->inputs->items[i], 0);
    if (status != IDC_OK)
        return status;
    sort(q.rows, q.count);
    for (size_t i = 0; i < q.count; i++) {
        status = read_one(report, c, &q, i);
        if (status == IDC_OK)
            status = add_parts(report, &q, i);
        if (status != IDC_OK)
            return status;
    }
    report->claims.sources = q.infos;
    report->claims.source_count = q.count;
    return IDC_OK;
}
