#include "check/check.h"
#include "export/html.h"

#define SCALE_FROM (-6600)
#define SCALE_BANDS 6

/* Bounds of the bands in millibits, each drawn equally wide, and their names. */
static const int32_t bounds[SCALE_BANDS + 1] = {SCALE_FROM, 0, 3300, 6600, 10000, 13300, 16600};
static const char *const bands[SCALE_BANDS] = {"supports consistency", "weak",   "moderate",
                                               "moderately strong",    "strong", "very strong"};

static int32_t place_on_scale(int32_t millibits)
{
    if (millibits <= bounds[0])
        return 0;
    for (int i = 0; i < SCALE_BANDS; i++)
        if (millibits < bounds[i + 1])
            return (int32_t)((1000 * (int64_t)i + 1000 * (int64_t)(millibits - bounds[i]) /
                                                      (bounds[i + 1] - bounds[i])) /
                             SCALE_BANDS);
    return 1000;
}

static void scale(const idc_page *p)
{
    const idc_score *score = p->report->score;
    int32_t at = place_on_scale(score->millibits);
    idc_page_say(p, "<div class=\"scale\" aria-hidden=\"true\"><div class=\"bar\">");
    for (int i = 0; i < SCALE_BANDS; i++)
        idc_page_say(p, !strcmp(bands[i], score->band) ? "<i class=\"here\"></i>" : "<i></i>");
    idc_page_say(p, "<span class=\"marker\" style=\"left:");
    idc_buf_decimal(p->out, at, 1);
    idc_page_say(p, "%\"></span>");
    idc_page_say(p, "</div><ol class=\"bands\">");
    for (int i = 0; i < SCALE_BANDS; i++) {
        idc_page_say(p, !strcmp(bands[i], score->band) ? "<li class=\"here\">" : "<li>");
        idc_page_say(p, bands[i]);
        idc_page_say(p, "</li>");
    }
    idc_page_say(p, "</ol></div>\n");
}

static void total(const idc_page *p)
{
    const idc_score *score = p->report->score;
    idc_page_say(p, "<div class=\"total\">\n<p class=\"big\">");
    if (score->abstained) {
        idc_page_say(p, "No total");
    } else {
        idc_words_bits(p->out, score->millibits, 1);
        idc_page_say(p, " <span class=\"unit\">bits</span> <span class=\"band\">");
        idc_page_say(p, score->band);
        idc_page_say(p, "</span>");
    }
    idc_page_say(p, "</p>\n");
    if (!score->abstained)
        scale(p);
    idc_page_say(p, "<p>");
    idc_page_say(p, idc_words_band(score));
    if (score->abstained && score->abstained_why) {
        idc_page_say(p, " Why: ");
        idc_page_text(p, idc_str_of(score->abstained_why));
        idc_page_say(p, ".");
    }
    idc_page_say(p, "</p>\n");
    if (!score->abstained && score->prior_e9 > 0) {
        idc_page_say(p, "<p class=\"quiet\">With the prior of ");
        idc_words_probability(p->out, score->prior_e9);
        idc_page_say(p, " that the policy states, the total moves it to ");
        idc_words_probability(p->out, score->posterior_e9);
        idc_page_say(p, "; with a prior ten times lower or higher, to ");
        idc_words_probability(p->out, score->posterior_low_e9);
        idc_page_say(p, " or ");
        idc_words_probability(p->out, score->posterior_high_e9);
        idc_page_say(p, ".</p>\n");
    }
    idc_page_say(p, "</div>\n");
}

static void meter(const idc_page *p, int32_t permille)
{
    idc_page_say(p, "<span class=\"meter\" aria-hidden=\"true\"><span style=\"width:");
    idc_buf_decimal(p->out, permille, 1);
    idc_page_say(p, "%\"></span></span>");
}

static void coverage(const idc_page *p)
{
    int32_t permille = p->report->score->coverage_permille;
    idc_page_say(p, "<div class=\"coverage\">\n<h3>Coverage</h3>\n<p class=\"mid\">");
    idc_page_percent(p, permille);
    idc_page_say(p, "</p>\n");
    meter(p, permille);
    idc_page_say(p, "<p class=\"quiet first\">");
    idc_page_say(p, idc_words_coverage(permille));
    idc_page_say(p, ". What is missing counts neither way.</p>\n");
    idc_buf_format(p->out,
                   "<p class=\"quiet\">Findings: %u contradict%s, %u support%s, %u to note.</p>\n",
                   (uint64_t)p->outline.contradicts, p->outline.contradicts == 1 ? "s" : "",
                   (uint64_t)p->outline.supports, p->outline.supports == 1 ? "s" : "",
                   (uint64_t)p->outline.notices);
    idc_page_say(p, "</div>\n");
}

static void reasons(const idc_page *p)
{
    const idc_score *score = p->report->score;
    if (!score->reason_count)
        return;
    idc_page_say(p, "<div class=\"reasons\">\n<h3>What weighs most</h3>\n<ol>\n");
    for (size_t i = 0; i < score->reason_count; i++) {
        if (score->reasons[i] >= p->report->findings.count)
            continue;
        const idc_finding *f = p->report->findings.items[score->reasons[i]];
        idc_page_say(p, "<li>");
        idc_page_bits(p, f->contribution_millibits, 3);
        idc_buf_format(p->out, " <a href=\"#finding-%u\">",
                       (uint64_t)idc_outline_number(p->report, &p->outline, f->id));
        idc_page_text(p, idc_str_of(f->check->title));
        idc_page_say(p, "</a></li>\n");
    }
    idc_page_say(p, "</ol>\n</div>\n");
}

static void groups(const idc_page *p)
{
    const idc_policy *policy = p->report->policy;
    const idc_score *score = p->report->score;
    idc_page_say(p, "<div class=\"groups\">\n<h3>How the total adds up</h3>\n<div class=\"scroll\" "
                    "role=\"region\" aria-label=\"Groups\" tabindex=\"0\"><table>\n<thead><tr>"
                    "<th scope=\"col\">Group</th><th scope=\"col\" class=\"num\">Bits</th>"
                    "<th scope=\"col\">Coverage</th></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < policy->group_count; i++) {
        const idc_group_score *g = &score->groups[i];
        if (!g->speaks && !g->coverage_permille)
            continue;
        idc_page_say(p, "<tr><th scope=\"row\">");
        idc_page_text(p, policy->groups[i].title);
        idc_page_say(p, " <span class=\"id\">");
        idc_page_text(p, policy->groups[i].id);
        idc_page_say(p, "</span></th><td class=\"num\">");
        idc_page_bits(p, g->millibits, 3);
        idc_page_say(p, "</td><td class=\"cover\">");
        meter(p, g->coverage_permille);
        idc_page_say(p, "<span>");
        idc_page_percent(p, g->coverage_permille);
        idc_page_say(p, "</span></td></tr>\n");
    }
    idc_page_say(p, "</tbody>\n<tfoot><tr><th scope=\"row\">Total</th><td class=\"num\">");
    idc_page_bits(p, score->millibits, 3);
    idc_page_say(p, "</td><td class=\"cover\">");
    meter(p, score->coverage_permille);
    idc_page_say(p, "<span>");
    idc_page_percent(p, score->coverage_permille);
    idc_page_say(p, "</span></td></tr></tfoot>\n</table></div>\n</div>\n");
}

void idc_page_result(const idc_page *p)
{
    idc_page_say(p, "<section class=\"card result\" aria-labelledby=\"result\">\n"
                    "<h2 id=\"result\">Result</h2>\n<div class=\"two\">\n");
    total(p);
    coverage(p);
    idc_page_say(p, "</div>\n<div class=\"two even\">\n");
    reasons(p);
    groups(p);
    idc_page_say(p, "</div>\n</section>\n");
}
