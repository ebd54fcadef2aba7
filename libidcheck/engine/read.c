/* Stage one: bytes to documents, and the order in which the report tells of them. */
#include <sodium.h>

#include "engine/pipeline.h"
#include "source/reader.h"

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

static idc_status read_one(idc_report *report, idc_case *c, const ordered *row,
                           idc_source_info *info)
{
    idc_arena *arena = idc_engine_arena(report->engine, IDC_LIMIT_SOURCE_MEMORY);
    if (!arena)
        return IDC_ERR_NOMEM;
    report->source_arenas[report->source_arena_count++] = arena;
    idc_work *work = idc_arena_alloc(arena, sizeof *work);
    idc_document *doc = NULL;
    if (!work)
        return IDC_ERR_NOMEM;
    *work = (idc_work){.arena = arena, .limits = report->limits, .cancelled = &c->cancelled};
    const idc_input *input = row->input;
    idc_status status = input->trouble.ptr ? read_without_bytes(work, input, &doc)
                                           : idc_source_read(work, input->bytes, &doc);
    if (status == IDC_OK && input->is_manifest && doc->manifest)
        status = idc_manifest_note_unknown(doc);
    if (status == IDC_OK && input->is_manifest && doc->manifest)
        status = idc_reviews_note_unknown(doc);
    if (status != IDC_OK)
        return status;
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

idc_status idc_pipeline_read(idc_report *report, idc_case *c)
{
    size_t count = c->inputs->count;
    ordered *rows = idc_arena_array(report->arena, count, sizeof *rows);
    idc_source_info *infos = idc_arena_array(report->arena, count, sizeof *infos);
    report->source_arenas = idc_arena_array(report->arena, count, sizeof *report->source_arenas);
    if (!rows || !infos || !report->source_arenas)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < count; i++) {
        const idc_input *input = &c->inputs->items[i];
        rows[i].input = input;
        crypto_hash_sha256(rows[i].sha256, (const unsigned char *)input->bytes.ptr,
                           input->bytes.len);
    }
    sort(rows, count);
    for (size_t i = 0; i < count; i++) {
        idc_status status = read_one(report, c, &rows[i], &infos[i]);
        if (status != IDC_OK)
            return status;
    }
    report->claims.sources = infos;
    report->claims.source_count = count;
    return IDC_OK;
}
