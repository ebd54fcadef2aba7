/* Lines of any text, with looks taken from their first byte, as a résumé: every claim stands in
 * the bytes it names, records and claims know each other. */
#include "claim/collect.h"
#include "base/utf8.h"
#include "fuzz.h"

/* Some of the looks readers give to lines, chosen by the line itself. */
static void look(idc_line *line, uint8_t byte)
{
    line->size_mpt = byte & 1 ? 18000 : byte & 2 ? 10000 : 0;
    line->flags = (uint16_t)(byte & 4 ? IDC_LINE_BOLD : 0);
    if (byte % 7 == 3) {
        line->flags |= IDC_LINE_HEADING;
        line->level = (uint8_t)(1 + byte % 4);
    }
    if (byte % 11 == 5)
        line->flags |= IDC_LINE_ITEM;
}

static bool add_line(idc_document *doc, idc_str text, size_t begin)
{
    idc_piece *piece = idc_arena_alloc(doc->work->arena, sizeof *piece);
    if (!piece)
        return false;
    *piece = (idc_piece){.end = text.len, .verbatim = true};
    piece->span.begin = begin;
    piece->span.end = begin + text.len;
    idc_line line = {.text = text, .pieces = piece, .piece_count = 1};
    if (text.len > 0)
        look(&line, (uint8_t)text.ptr[0]);
    return idc_document_add_line(doc, &line) == IDC_OK;
}

/* raw stands in text; a line break there may be a space in it, where two lines were read as one. */
static bool holds(idc_str text, idc_str raw)
{
    for (size_t at = 0; at + raw.len <= text.len; at++) {
        size_t i = 0;
        while (i < raw.len &&
               (text.ptr[at + i] == raw.ptr[i] || (text.ptr[at + i] == '\n' && raw.ptr[i] == ' ')))
            i++;
        if (i == raw.len)
            return true;
    }
    return false;
}

static void check(const idc_collector *c, idc_str bytes)
{
    for (size_t i = 0; i < c->count; i++) {
        const idc_claim *claim = c->items[i];
        FUZZ_HOLDS(claim->id == i);
        FUZZ_HOLDS(claim->raw.len > 0);
        FUZZ_HOLDS(claim->record == IDC_RECORD_NONE || claim->record < c->record_count);
        FUZZ_HOLDS(claim->span.begin <= claim->span.end && claim->span.end <= bytes.len);
        idc_str at = idc_str_sub(bytes, (size_t)claim->span.begin, (size_t)claim->span.end);
        if (claim->kind == IDC_CLAIM_DOCUMENT_ZONE)
            continue; /* says the format, never what stands there */
        FUZZ_HOLDS(holds(at, claim->raw) || idc_str_find_byte(claim->raw, '\n', 0) != SIZE_MAX);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str bytes = {(const char *)data, size};
    idc_document *doc = idc_document_new(work);
    size_t begin = 0;
    /* Readers give well-formed UTF-8 only. */
    bytes.len = idc_utf8_valid_length(bytes);
    for (size_t i = 0; doc && i <= bytes.len; i++) {
        if (i < bytes.len && bytes.ptr[i] != '\n')
            continue;
        if (!add_line(doc, idc_str_sub(bytes, begin, i), begin))
            break;
        begin = i + 1;
    }
    idc_collector c = {.work = work, .record = IDC_RECORD_NONE, .date_day = idc_day(2026, 11, 23)};
    idc_source_info source = {.role = IDC_ROLE_RESUME, .document = doc};
    idc_claims sources = {.sources = &source, .source_count = 1};
    if (doc && idc_collect_document(&c, doc, IDC_ROLE_RESUME, IDC_STR_NONE) == IDC_OK &&
        idc_collect_identities(&c, &sources) == IDC_OK)
        check(&c, bytes);
    fuzz_work_close(&f);
    return 0;
}
