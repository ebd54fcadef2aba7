#include "check/check.h"
#include "check/say.h"
#include "claim/aimed.h"

/* Bounds of the comparison with the page: bytes of the page, bytes of one hidden text, texts. */
#define PAGE_BYTES 262144
#define PART_BYTES 512
#define TEXTS_MAX 16

/* Letters and digits only, so that layout and line breaks of the two layers do not matter. */
static idc_str squeeze(idc_findings *out, idc_str text, size_t max)
{
    idc_buf buf = idc_buf_in(out->work->arena);
    for (size_t i = 0; i < text.len && buf.len < max; i++)
        if (idc_is_alnum(text.ptr[i]) || (unsigned char)text.ptr[i] >= 0x80)
            idc_buf_byte(&buf, idc_ascii_lower(text.ptr[i]));
    if (idc_buf_failed(&buf))
        out->status = IDC_ERR_NOMEM;
    return idc_buf_str(&buf);
}

/* Visible text of a source, squeezed; ptr NULL when the document is not at hand. */
static idc_str page_of(idc_findings *out, const idc_source_info *source)
{
    if (!source->document)
        return IDC_STR_NONE;
    idc_str page = idc_document_text(source->document, out->work->arena);
    if (!page.ptr)
        out->status = IDC_ERR_NOMEM;
    return squeeze(out, page, PAGE_BYTES);
}

/* A layer that repeats the page for a search or a screen reader tells the reader nothing new. A
   page with no visible text at all is a scan, and its hidden text what was recognised in it. */
static bool repeats_page(idc_findings *out, idc_str page, const idc_claim *hidden)
{
    if (!page.ptr)
        return false;
    idc_str part = squeeze(out, hidden->raw, PART_BYTES);
    return page.len == 0 || idc_str_find(page, part, 0) != SIZE_MAX;
}

/* What addresses a machine is shown whether the page shows it or not. */
static bool is_aimed(const idc_claim *claim)
{
    const char *reason = claim->value.text.reason;
    return reason && !strcmp(reason, IDC_AIMED_REASON);
}

static bool can_hide(const idc_source_info *source)
{
    const char *type = source->media_type ? source->media_type : "";
    return idc_str_ends(idc_str_of(type), IDC_STR("pdf")) ||
           idc_str_ends(idc_str_of(type), IDC_STR("html")) || idc_media_is_office(type) ||
           strcmp(type, "message/rfc822") == 0 || strcmp(type, "multipart/related") == 0;
}

static bool hides(const idc_claims *claims, uint32_t source)
{
    const idc_claim *c = NULL;
    while ((c = idc_claims_next(claims, c, IDC_CLAIM_DOCUMENT_HIDDEN, IDC_CLAIM_HIDDEN)))
        if (c->source == source)
            return true;
    return false;
}

static void look_at_source(const idc_claims *claims, uint32_t source, idc_findings *out)
{
    const idc_claim *shown[IDC_EVIDENCE_MAX];
    size_t count = 0, seen = 0;
    idc_str page = page_of(out, &claims->sources[source]);
    for (const idc_claim *c = NULL;
         out->status == IDC_OK && count < IDC_EVIDENCE_MAX &&
         (c = idc_claims_next(claims, c, IDC_CLAIM_DOCUMENT_HIDDEN, IDC_CLAIM_HIDDEN));) {
        if (c->source != source)
            continue;
        if (seen++ == TEXTS_MAX)
            break;
        if (is_aimed(c) || !repeats_page(out, page, c))
            shown[count++] = c;
    }
    if (count == 0)
        return;
    const char *reason = shown[0]->value.text.reason;
    bool aimed = is_aimed(shown[0]);
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_NOTICE, "notice",
        aimed ? "\"%S\" holds text that addresses a machine%s%s%s: \"%S\"."
              : "\"%S\" holds text that a reader of the page does not see%s%s%s: \"%S\".",
        claims->sources[source].label, reason && !aimed ? " (" : "", reason && !aimed ? reason : "",
        reason && !aimed ? ")" : "", idc_say_cut(out->work->arena, shown[0]->raw, IDC_SAY_BYTES));
    for (size_t i = 0; i < count; i++)
        idc_finding_cite(finding, shown[i]);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    bool any = false;
    for (uint32_t s = 0; s < claims->source_count; s++)
        any = any || can_hide(&claims->sources[s]);
    const idc_claim *first =
        idc_claims_next(claims, NULL, IDC_CLAIM_DOCUMENT_HIDDEN, IDC_CLAIM_HIDDEN);
    if (!any && !first) {
        idc_findings_skip(out, "no document of a kind that can hold hidden text");
        return;
    }
    for (uint32_t s = 0; first && s < claims->source_count && out->status == IDC_OK; s++)
        if (hides(claims, s))
            look_at_source(claims, s, out);
}

const idc_check idc_check_document_hidden_text = {
    .id = "document.hidden_text",
    .rows = "RF38",
    .title = "Text that readers do not see",
    .compares = "Text in the file with the text that a reader of the page sees.",
    .run = run,
};
