#include "check/check.h"
#include "export/html.h"

static const char *outcome_words(idc_outcome outcome)
{
    return outcome == IDC_OUTCOME_CONTRADICTS ? "contradicts"
           : outcome == IDC_OUTCOME_SUPPORTS  ? "supports"
                                              : "to note";
}

static void show_path(idc_buf *out, idc_str text)
{
    idc_buf_text(out, "<bdi>");
    idc_show_xml(out, text, IDC_HTML_LABEL_MAX);
    idc_buf_text(out, "</bdi>");
}

static void passage(idc_page *p, const idc_claim *c)
{
    idc_str before, after;
    idc_page_say(p, "<div class=\"passage\"><p class=\"what\"><span class=\"kind\">");
    idc_page_say(p, idc_words_kind(c->kind));
    idc_page_say(p, "</span>");
    if (c->span.begin < c->span.end || c->span.page > 0) {
        idc_page_say(p, " <span class=\"where\">");
        idc_words_span(p->out, &c->span, show_path);
        idc_page_say(p, "</span>");
    }
    idc_page_say(p, "</p>\n<blockquote>");
    if (c->raw.len) {
        idc_page_context(p, c, &before, &after);
        idc_page_say(p, "<bdi>");
        idc_show_xml(p->out, before, IDC_HTML_CONTEXT_MAX);
        idc_page_say(p, "<mark>");
        idc_show_xml(p->out, c->raw, IDC_HTML_RAW_MAX);
        idc_page_say(p, "</mark>");
        idc_show_xml(p->out, after, IDC_HTML_CONTEXT_MAX);
        idc_page_say(p, "</bdi>");
    } else {
        idc_page_say(p, "<span class=\"quiet\">no text of its own</span>");
    }
    idc_page_say(p, "</blockquote>");
    if (c->flags & IDC_CLAIM_HIDDEN || c->kind == IDC_CLAIM_DOCUMENT_HIDDEN) {
        idc_page_say(p, "<p class=\"quiet\">In text that a reader of the page does not see");
        if (c->kind == IDC_CLAIM_DOCUMENT_HIDDEN && c->value.text.reason) {
            idc_page_say(p, ": ");
            idc_page_text(p, idc_str_of(c->value.text.reason));
        }
        idc_page_say(p, ".</p>");
    }
    if (c->flags & IDC_CLAIM_EARLIER) {
        idc_page_say(p, "<p class=\"quiet\">In an earlier state of the file: ");
        idc_page_foreign(p, c->earlier, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</p>");
    }
    idc_page_say(p, "</div>\n");
}

static bool shown_before(const idc_finding *f, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (f->evidence[i]->source == f->evidence[index]->source)
            return true;
    return false;
}

/* One column a source; two passages of one source stand side by side as well. */
static void evidence(idc_page *p, const idc_finding *f)
{
    const idc_claims *claims = &p->report->claims;
    bool several = false;
    for (size_t i = 1; i < f->evidence_count; i++)
        several |= f->evidence[i]->source != f->evidence[0]->source;
    if (!f->evidence_count)
        return;
    idc_page_say(p, "<div class=\"evidence\">\n");
    for (size_t i = 0; i < f->evidence_count; i++) {
        if (several && shown_before(f, i))
            continue;
        uint32_t source = f->evidence[i]->source;
        idc_page_say(p, "<figure><figcaption>");
        if (source < claims->source_count)
            idc_page_foreign(p, claims->sources[source].label, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</figcaption>\n");
        for (size_t k = i; k < f->evidence_count && (several || k == i); k++)
            if (f->evidence[k]->source == source)
                passage(p, f->evidence[k]);
        idc_page_say(p, "</figure>\n");
    }
    idc_page_say(p, "</div>\n");
}

/* Statements that cannot hold together, with the sources that make them. */
static void proof(idc_page *p, const idc_finding *f)
{
    const idc_claims *claims = &p->report->claims;
    if (!f->step_count)
        return;
    idc_page_say(p, "<div class=\"proof\"><h4>These cannot hold together; without any one of them "
                    "the others could</h4><ol>\n");
    for (size_t i = 0; i < f->step_count; i++) {
        const idc_claim *c = f->steps[i].claim;
        idc_page_say(p, "<li>");
        idc_page_foreign(p, f->steps[i].text, IDC_HTML_MESSAGE_MAX);
        if (c && c->source < claims->source_count) {
            idc_page_say(p, " <span class=\"where\">");
            idc_page_foreign(p, claims->sources[c->source].label, IDC_HTML_LABEL_MAX);
            if (c->span.begin < c->span.end || c->span.page > 0) {
                idc_page_say(p, ", ");
                idc_words_span(p->out, &c->span, show_path);
            }
            idc_page_say(p, "</span>");
        }
        idc_page_say(p, "</li>\n");
    }
    idc_page_say(p, "</ol></div>\n");
}

static void policy_texts(const idc_page *p, const idc_finding *f)
{
    const idc_policy_check *texts = f->texts;
    idc_str question = f->question;
    if (!texts || (!texts->benign_count && !question.len && !texts->do_not_ask.len))
        return;
    idc_page_say(p, "<div class=\"notes\">\n");
    if (texts->benign_count) {
        idc_page_say(p, "<div><h4>What may well explain it</h4><ul>");
        for (size_t i = 0; i < texts->benign_count; i++) {
            idc_page_say(p, "<li>");
            idc_page_text(p, texts->benign[i]);
            idc_page_say(p, "</li>");
        }
        idc_page_say(p, "</ul></div>\n");
    }
    if (question.len || texts->do_not_ask.len) {
        idc_page_say(p, "<div>");
        if (question.len) {
            idc_page_say(p, "<h4>What to ask</h4><p class=\"ask\">");
            idc_page_foreign(p, question, IDC_HTML_MESSAGE_MAX);
            idc_page_say(p, "</p>");
        }
        if (texts->do_not_ask.len) {
            idc_page_say(p, "<h4>Take care</h4><p>");
            idc_page_text(p, texts->do_not_ask);
            idc_page_say(p, "</p>");
        }
        idc_page_say(p, "</div>\n");
    }
    idc_page_say(p, "</div>\n");
}

static void arithmetic(const idc_page *p, const idc_finding *f)
{
    const idc_policy_group *group = idc_words_group(p->report, f);
    const idc_policy_check *texts = f->texts;
    idc_page_say(p, "<div class=\"sum\"><p>");
    if (f->outcome == IDC_OUTCOME_NOTICE) {
        idc_page_say(p, "Weighs nothing; shown for the reviewer.");
    } else {
        idc_page_say(p, "Weight ");
        idc_page_bits(p, f->weight_millibits, 3);
        idc_page_say(p, " bits, of which ");
        idc_page_bits(p, f->contribution_millibits, 3);
        idc_page_say(p, " count in the total");
        if (group) {
            idc_page_say(p, " after tempering in the group ");
            idc_page_text(p, group->title);
        }
        idc_page_say(p, ".");
    }
    idc_page_say(p, "</p>");
    for (size_t i = 0; texts && i < texts->reference_count; i++) {
        idc_page_say(p, i ? "; " : "<p class=\"quiet\">See ");
        idc_page_text(p, texts->references[i]);
        if (i + 1 == texts->reference_count)
            idc_page_say(p, ".</p>");
    }
    idc_page_say(p, "</div>\n");
}

static void finding(idc_page *p, const idc_finding *f, size_t number)
{
    const idc_policy_group *group = idc_words_group(p->report, f);
    idc_buf_format(p->out,
                   "<article class=\"card finding\" id=\"finding-%u\" "
                   "aria-labelledby=\"finding-%u-title\">\n<header><h3 id=\"finding-%u-title\">"
                   "<span class=\"number\">%u</span> ",
                   (uint64_t)number, (uint64_t)number, (uint64_t)number, (uint64_t)number);
    idc_page_text(p, idc_str_of(f->check->title));
    idc_page_say(p, "</h3>\n<p class=\"chips\"><span class=\"chip strong\">");
    idc_page_say(p, outcome_words(f->outcome));
    idc_page_say(p, "</span>");
    if (group) {
        idc_page_say(p, "<span class=\"chip\">");
        idc_page_text(p, group->title);
        idc_page_say(p, "</span>");
    }
    if (!idc_str_is(f->state, "open")) {
        idc_page_say(p, "<span class=\"chip strong\">");
        idc_page_foreign(p, f->state, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</span>");
    }
    idc_page_say(p, "<span class=\"chip mono\">");
    idc_page_text(p, idc_str_of(f->check->id));
    idc_page_say(p, "</span><span class=\"chip mono\">");
    idc_page_text(p, idc_str_of(f->check->rows));
    idc_page_say(p, "</span></p></header>\n<p class=\"message\">");
    idc_page_foreign(p, f->message, IDC_HTML_MESSAGE_MAX);
    idc_page_say(p, "</p>\n");
    if (f->other_case.len) {
        idc_page_say(p, "<p class=\"quiet\">The other case: ");
        idc_page_foreign(p, f->other_case, IDC_HTML_LABEL_MAX);
        idc_page_say(p, "</p>\n");
    }
    evidence(p, f);
    proof(p, f);
    policy_texts(p, f);
    arithmetic(p, f);
    idc_page_say(p, "</article>\n");
}

void idc_page_findings(idc_page *p)
{
    idc_page_say(p, "<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n");
    if (!p->outline.count)
        idc_page_say(p, "<p class=\"card\">None: what could be compared does not differ.</p>\n");
    for (size_t i = 0; i < p->outline.count && !p->out->failed; i++)
        finding(p, p->outline.items[i], i + 1);
    idc_page_say(p, "</section>\n");
}
