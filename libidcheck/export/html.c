#include "export/export.h"
#include "export/html.h"

#define SCRATCH_CHUNK 65536
#define LINES_LOOKED_AT 4000000

static void head(const idc_page *p)
{
    const idc_report *r = p->report;
    idc_page_say(p, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                    "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                    "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                    "<meta name=\"robots\" content=\"noindex\"/>\n<title>Consistency report");
    if (r->case_id.len) {
        idc_page_say(p, ", case ");
        idc_show_xml(p->out, r->case_id, IDC_HTML_LABEL_MAX);
    }
    idc_page_say(p, "</title>\n");
    idc_page_style(p);
    idc_page_say(
        p, "</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n"
           "<header class=\"top\">\n<p class=\"kicker\">Consistency report</p>\n"
           "<h1>Do these claims fit one person\xE2\x80\x99s own life?</h1>\n<p class=\"meta\">");
    if (r->case_id.len) {
        idc_page_say(p, "<span>Case ");
        idc_page_foreign(p, r->case_id, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</span>");
    }
    if (r->subject.len) {
        idc_page_say(p, "<span>");
        idc_page_foreign(p, r->subject, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</span>");
    }
    if (r->claims.as_of_day != IDC_DAY_NONE) {
        idc_page_say(p, "<span>as of ");
        idc_page_day(p, r->claims.as_of_day);
        idc_page_say(p, "</span>");
    }
    idc_buf_format(p->out, "<span>%u source%s</span><span>%u claim%s</span></p>\n</header>\n",
                   (uint64_t)r->claims.source_count, r->claims.source_count == 1 ? "" : "s",
                   (uint64_t)r->claims.count, r->claims.count == 1 ? "" : "s");
}

static void foot(const idc_page *p)
{
    const idc_policy *policy = p->report->policy;
    idc_page_say(p, "<footer>\n<h2>What this is not</h2>\n");
    for (size_t i = 0; idc_words_closing[i]; i++) {
        idc_page_say(p, "<p>");
        idc_page_text(p, idc_str_of(idc_words_closing[i]));
        idc_page_say(p, "</p>\n");
    }
    idc_page_say(p, "<p>Weighed against each other: that ");
    idc_page_say(p, idc_words_h1);
    idc_page_say(p, "; and ");
    idc_page_say(p, idc_words_h0);
    idc_page_say(p,
                 ".</p>\n<dl class=\"versions\"><div><dt>Review</dt><dd>requires human review</dd>"
                 "</div><div><dt>Library</dt><dd>idcheck ");
    idc_page_say(p, idc_version());
    idc_page_say(p, "</dd></div><div><dt>Tables</dt><dd>");
    idc_page_text(p, p->report->tables);
    idc_page_say(p, "</dd></div><div><dt>Policy</dt><dd>");
    idc_page_text(p, policy->id);
    idc_page_say(p, " ");
    idc_page_text(p, policy->version);
    idc_page_say(p, "</dd></div><div class=\"wide\"><dt>Policy SHA-256</dt><dd><code>");
    idc_buf_hex(p->out, policy->sha256, sizeof policy->sha256);
    idc_page_say(p, "</code></dd></div></dl>\n</footer>\n</body>\n</html>\n");
}

idc_status idc_export_html(const idc_report *report, idc_buf *out)
{
    idc_arena *scratch = idc_arena_new(&report->allocator, SCRATCH_CHUNK, SIZE_MAX);
    if (!scratch)
        return IDC_ERR_NOMEM;
    idc_page page = {
        .out = out, .report = report, .scratch = scratch, .lines_left = LINES_LOOKED_AT};
    idc_status status = idc_outline_make(report, scratch, &page.outline);
    if (status == IDC_OK)
        status = idc_chart_make(report, &page.outline, scratch, &page.timeline);
    if (status == IDC_OK) {
        head(&page);
        idc_page_say(&page, "<main>\n");
        idc_page_result(&page);
        idc_page_timeline(&page);
        idc_page_findings(&page);
        idc_page_sources(&page);
        idc_page_say(&page, "</main>\n");
        foot(&page);
        status = out->failed ? IDC_ERR_NOMEM : IDC_OK;
    }
    idc_arena_free(scratch);
    return status;
}
