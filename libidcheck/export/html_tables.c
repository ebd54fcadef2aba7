#include "check/check.h"
#include "export/html.h"
#include "export/svg.h"

#define DIAGNOSTICS_MAX 20

static void role_row(const idc_page *p, const idc_record *r)
{
    uint32_t numbers[IDC_BAR_NUMBERS_MAX];
    const idc_claim *cells[] = {r->organisation, r->title, r->dates};
    idc_page_say(p, "<tr><td>");
    idc_page_foreign(p, p->report->claims.sources[r->source].label, IDC_HTML_LABEL_MAX);
    for (size_t i = 0; i < 3; i++) {
        idc_page_say(p, "</td><td>");
        if (cells[i])
            idc_page_foreign(p, cells[i]->raw, IDC_HTML_LABEL_MAX);
        else
            idc_page_say(p, "<span class=\"quiet\">not stated</span>");
    }
    idc_page_say(p, "</td><td class=\"read\">");
    if (r->dates)
        idc_interval_edtf(&r->dates->value.dates, p->out);
    idc_page_say(p, "</td><td>");
    size_t count = idc_chart_numbers(p->report, &p->outline, r, numbers, IDC_BAR_NUMBERS_MAX);
    for (size_t i = 0; i < count; i++)
        idc_buf_format(p->out, "%s<a href=\"#finding-%u\">%u</a>", i ? ", " : "",
                       (uint64_t)numbers[i], (uint64_t)numbers[i]);
    idc_page_say(p, "</td></tr>\n");
}

static void role_table(const idc_page *p)
{
    const idc_claims *claims = &p->report->claims;
    size_t rows = 0;
    idc_page_say(p, "<details><summary>The same roles as a table</summary>\n<div class=\"scroll\" "
                    "role=\"region\" aria-label=\"Roles\" tabindex=\"0\"><table>\n<thead><tr>"
                    "<th scope=\"col\">Source</th><th scope=\"col\">Organisation</th>"
                    "<th scope=\"col\">Role</th><th scope=\"col\">Dates as written</th>"
                    "<th scope=\"col\">Read as</th><th scope=\"col\">Findings</th></tr></thead>\n"
                    "<tbody>\n");
    for (size_t i = 0; i < claims->record_count && rows < 2 * IDC_BARS_MAX; i++) {
        const idc_record *r = &claims->records[i];
        if (r->earlier || (r->kind != IDC_RECORD_WORK && r->kind != IDC_RECORD_EDUCATION) ||
            r->source >= claims->source_count)
            continue;
        role_row(p, r);
        rows++;
    }
    idc_page_say(p, "</tbody>\n</table></div></details>\n");
}

void idc_page_timeline(const idc_page *p)
{
    const idc_chart *t = &p->timeline;
    if (!t->bar_count && !t->undated)
        return;
    idc_page_say(p, "<section class=\"card\" aria-labelledby=\"timeline\">\n"
                    "<h2 id=\"timeline\">Roles by source</h2>\n");
    if (t->bar_count) {
        idc_page_say(p, "<figure class=\"timeline\"><div class=\"scroll\" role=\"region\" "
                        "aria-label=\"Timeline\" tabindex=\"0\">\n");
        idc_svg_timeline(p->report, t, false, p->out);
        idc_page_say(p, "</div>\n<figcaption class=\"quiet\"><span class=\"key work\"></span>work "
                        "<span class=\"key study\"></span>education. Ends fade where the text "
                        "leaves them open; an arrow means still going on; outlined and numbered "
                        "roles are named in that finding, brackets mark days that its proof rests "
                        "on; the dashed line is the day of the report.</figcaption></figure>\n");
    }
    if (t->undated)
        idc_buf_format(
            p->out, "<p class=\"quiet\">%u role%s without dates %s only in the table.</p>\n",
            (uint64_t)t->undated, t->undated == 1 ? "" : "s", t->undated == 1 ? "is" : "are");
    if (t->left_out)
        idc_buf_format(p->out, "<p class=\"quiet\">%u more roles are not drawn.</p>\n",
                       (uint64_t)t->left_out);
    role_table(p);
    idc_page_say(p, "</section>\n");
}

static void not_evaluated(const idc_page *p)
{
    const idc_findings *f = &p->report->findings;
    if (!f->not_evaluated_count)
        return;
    idc_page_say(p, "<section class=\"card\" aria-labelledby=\"missing\">\n<h2 id=\"missing\">Not "
                    "evaluated</h2>\n<p class=\"quiet\">These checks had nothing to compare. That "
                    "counts neither way.</p>\n<dl class=\"missing\">\n");
    for (size_t i = 0; i < f->not_evaluated_count; i++) {
        idc_page_say(p, "<div><dt>");
        idc_page_text(p, idc_str_of(f->not_evaluated[i].check->title));
        idc_page_say(p, "</dt><dd>");
        idc_page_foreign(p, f->not_evaluated[i].why, IDC_HTML_MESSAGE_MAX);
        idc_page_say(p, "</dd></div>\n");
    }
    idc_page_say(p, "</dl>\n</section>\n");
}

static void diagnostics(const idc_page *p, const idc_document *doc)
{
    if (!doc || !doc->diagnostic_count)
        return;
    idc_page_say(p, "<tr class=\"diagnostics\"><td colspan=\"5\"><ul>");
    for (size_t i = 0; i < doc->diagnostic_count; i++) {
        if (i == DIAGNOSTICS_MAX) {
            idc_page_say(p, "<li>and more; the JSON report has all of them</li>");
            break;
        }
        idc_page_say(p, "<li><code>");
        idc_page_text(p, idc_str_of(doc->diagnostics[i].code));
        idc_page_say(p, "</code> ");
        idc_page_foreign(p, doc->diagnostics[i].message, IDC_HTML_MESSAGE_MAX);
        idc_page_say(p, "</li>");
    }
    idc_page_say(p, "</ul></td></tr>\n");
}

static void source_row(const idc_page *p, const idc_source_info *s)
{
    const char *role = idc_source_role_text(s->role);
    idc_page_say(p, "<tr><th scope=\"row\">");
    idc_page_foreign(p, s->label, IDC_HTML_LABEL_MAX);
    if (s->platform.len) {
        idc_page_say(p, " <span class=\"quiet\">");
        idc_page_foreign(p, s->platform, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</span>");
    }
    idc_page_say(p, "</th><td>");
    idc_page_say(p, *role ? role : "not stated");
    idc_page_say(p, "</td><td>");
    idc_page_text(p, idc_str_of(idc_words_media(s)));
    idc_page_say(p, "</td><td>");
    idc_page_say(p, idc_words_state(s));
    idc_page_say(p, "</td><td class=\"hash\">");
    if (s->document) {
        idc_page_count(p, s->bytes);
        idc_page_say(p, "\xC2\xA0"
                        "bytes<br/><code>");
        idc_buf_hex(p->out, s->sha256, sizeof s->sha256);
        idc_page_say(p, "</code>");
    }
    idc_page_say(p, "</td></tr>\n");
    diagnostics(p, s->document);
}

void idc_page_sources(const idc_page *p)
{
    not_evaluated(p);
    idc_page_say(p, "<section class=\"card\" aria-labelledby=\"sources\">\n<h2 id=\"sources\">"
                    "Sources</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"Sources\" "
                    "tabindex=\"0\"><table class=\"sources\">\n<thead><tr><th scope=\"col\">Source"
                    "</th><th scope=\"col\">Role</th><th scope=\"col\">Kind</th>"
                    "<th scope=\"col\">State</th><th scope=\"col\">Size and SHA-256</th></tr>"
                    "</thead>\n<tbody>\n");
    for (size_t i = 0; i < p->report->claims.source_count && !p->out->failed; i++)
        source_row(p, &p->report->claims.sources[i]);
    idc_page_say(p, "</tbody>\n</table></div>\n</section>\n");
}
