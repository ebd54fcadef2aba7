#include "source/pdf/pdf.h"

enum { MOST_REVISIONS = 8, MOST_CANDIDATES = 64 };

/* Number after a word, past white space; false when there is none. */
static bool number_after(idc_str s, size_t at, int64_t *out)
{
    while (at < s.len && idc_is_space(s.ptr[at]))
        at++;
    size_t end = at;
    while (end < s.len && idc_is_digit(s.ptr[end]))
        end++;
    return idc_str_to_int(idc_str_sub(s, at, end), out);
}

/* Whether a later part of the file names this cross reference section as the one before it. */
static bool continued(idc_str bytes, size_t from, int64_t xref)
{
    for (size_t at = idc_str_find(bytes, IDC_STR("/Prev"), from); at != SIZE_MAX;
         at = idc_str_find(bytes, IDC_STR("/Prev"), at + 5)) {
        int64_t previous;
        if (number_after(bytes, at + 5, &previous) && previous == xref)
            return true;
    }
    return false;
}

/* The offset behind "startxref" just before an end mark; -1 when it is not there. */
static int64_t section_before(idc_str bytes, size_t mark)
{
    size_t from = mark > 64 ? mark - 64 : 0;
    int64_t xref;
    for (size_t i = mark; i >= from + 9; i--)
        if (memcmp(bytes.ptr + i - 9, "startxref", 9) == 0)
            return number_after(idc_str_sub(bytes, 0, mark), i, &xref) && xref > 0 &&
                           (uint64_t)xref < i
                       ? xref
                       : -1;
    return -1;
}

/* Ends of the earlier revisions, oldest first (7.5.6); returns how many, the newest kept. */
static size_t find_ends(const idc_pdf *pdf, size_t ends[MOST_CANDIDATES])
{
    idc_str bytes = pdf->bytes;
    size_t count = 0;
    /* A linearized file ends its first part with a mark of its own (annex F). */
    size_t linear = idc_str_find(idc_str_sub(bytes, 0, 1024), IDC_STR("/Linearized"), 0);
    bool first = linear != SIZE_MAX;
    for (size_t at = idc_str_find(bytes, IDC_STR("%%EOF"), 0); at != SIZE_MAX;
         at = idc_str_find(bytes, IDC_STR("%%EOF"), at + 5)) {
        int64_t xref = section_before(bytes, at);
        bool skip = first;
        first = false;
        if (xref < 0 || skip || !continued(bytes, at, xref))
            continue;
        if (count == MOST_CANDIDATES) {
            memmove(ends, ends + 1, (MOST_CANDIDATES - 1) * sizeof *ends);
            count--;
        }
        ends[count++] = at + 5;
    }
    return count;
}

static bool same_facts(const idc_document *a, const idc_document *b)
{
    static const char *const keys[] = {"author",  "title",    "producer", "creator_tool",
                                       "created", "modified", "company"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!idc_str_eq(idc_node_text(a->metadata, keys[i]), idc_node_text(b->metadata, keys[i])))
            return false;
    return true;
}

static bool same_text(const idc_document *a, const idc_document *b)
{
    if (a->line_count != b->line_count)
        return false;
    for (size_t i = 0; i < a->line_count; i++)
        if (!idc_str_eq(a->lines[i].text, b->lines[i].text))
            return false;
    return true;
}

static idc_status read_revision(idc_pdf *pdf, size_t end, size_t number, size_t count)
{
    idc_document *earlier = idc_document_new(pdf->work);
    if (!earlier)
        return IDC_ERR_NOMEM;
    earlier->media_type = pdf->doc->media_type;
    idc_status status = idc_pdf_read_bytes(idc_str_sub(pdf->bytes, 0, end), earlier, false);
    if (status != IDC_OK || earlier->state == IDC_READ_FAILED ||
        (same_text(earlier, pdf->doc) && same_facts(earlier, pdf->doc)))
        return status;
    idc_str label =
        idc_arena_format(pdf->arena, "revision %u of %u", (uint64_t)number, (uint64_t)count);
    if (!label.ptr)
        return IDC_ERR_NOMEM;
    return idc_document_add_earlier(pdf->doc, (idc_earlier){label, earlier});
}

idc_status idc_pdf_revisions(idc_pdf *pdf)
{
    size_t ends[MOST_CANDIDATES];
    size_t count = find_ends(pdf, ends);
    idc_node *number = idc_node_int(pdf->arena, (int64_t)count + 1);
    if (!idc_node_put(pdf->doc->metadata, IDC_STR("pdf_revisions"), number))
        return IDC_ERR_NOMEM;
    idc_status status = IDC_OK;
    if (pdf->doc->facts_only)
        return IDC_OK;
    for (size_t i = count > MOST_REVISIONS ? count - MOST_REVISIONS : 0;
         i < count && status == IDC_OK; i++)
        status = read_revision(pdf, ends[i], i + 1, count + 1);
    return status;
}
