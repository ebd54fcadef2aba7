#include "check/check.h"
#include "export/export.h"
#include "export/show.h"
#include "export/words.h"
#include "export/wrap.h"

#define SCRATCH_CHUNK 16384
#define LABEL_COLUMN 4
#define VALUE_COLUMN 18
#define LABEL_MAX 80
#define RAW_MAX 300
#define MESSAGE_MAX 1000
#define SOURCES_MAX 200
#define DIAGNOSTICS_MAX 10

typedef struct writer {
    idc_wrap wrap;
    const idc_report *report;
    idc_arena *scratch;
    idc_outline outline;
} writer;

static void show_path(idc_buf *out, idc_str text)
{
    char bytes[16];
    size_t end = idc_show_cut(text, LABEL_MAX);
    for (size_t pos = 0; pos < end;)
        idc_buf_add(out, (idc_str){bytes, idc_show_codepoint(idc_utf8_next(text, &pos), bytes)});
}

/* Numbers and dates that words.h builds. */
static void built(writer *t, idc_buf *text)
{
    t->wrap.out->failed |= text->failed;
    idc_wrap_str(&t->wrap, idc_buf_str(text));
}

static void bits(writer *t, int32_t millibits, int places)
{
    idc_buf text = idc_buf_in(t->scratch);
    idc_words_bits(&text, millibits, places);
    built(t, &text);
}

static void percent(writer *t, int32_t permille)
{
    idc_buf text = idc_buf_in(t->scratch);
    idc_words_percent(&text, permille);
    built(t, &text);
}

static void heading(writer *t, const char *title)
{
    idc_wrap_line(&t->wrap, 0);
    idc_wrap_style(&t->wrap, IDC_STYLE_BOLD);
    idc_wrap_text(&t->wrap, title);
    idc_wrap_style(&t->wrap, IDC_STYLE_PLAIN);
    idc_wrap_line(&t->wrap, 0);
    idc_wrap_style(&t->wrap, IDC_STYLE_DIM);
    for (int i = 0; i < t->wrap.columns; i++)
        idc_buf_text(t->wrap.out, "\xE2\x94\x80");
    idc_wrap_style(&t->wrap, IDC_STYLE_PLAIN);
    idc_wrap_line(&t->wrap, 2);
}

/* "Label        " at the label column; what follows wraps under the value column. */
static void field(writer *t, const char *label)
{
    idc_wrap_line(&t->wrap, LABEL_COLUMN);
    idc_wrap_column(&t->wrap, LABEL_COLUMN);
    idc_wrap_style(&t->wrap, IDC_STYLE_DIM);
    idc_wrap_text(&t->wrap, label);
    idc_wrap_style(&t->wrap, IDC_STYLE_PLAIN);
    idc_wrap_column(&t->wrap, VALUE_COLUMN);
    t->wrap.indent = VALUE_COLUMN;
}

static void head(writer *t)
{
    idc_wrap *w = &t->wrap;
    idc_buf day = idc_buf_in(t->scratch);
    idc_wrap_style(w, IDC_STYLE_BOLD);
    idc_wrap_text(w, "Do these claims fit one person's own life?");
    idc_wrap_style(w, IDC_STYLE_PLAIN);
    idc_wrap_line(w, 0);
    idc_wrap_text(w, "Case ");
    if (t->report->case_id.len)
        idc_wrap_foreign(w, t->report->case_id, LABEL_MAX);
    else
        idc_wrap_text(w, "without an id");
    if (t->report->subject.len) {
        idc_wrap_text(w, ", ");
        idc_wrap_foreign(w, t->report->subject, LABEL_MAX);
    }
    if (t->report->claims.as_of_day != IDC_DAY_NONE) {
        idc_wrap_text(w, ", as of ");
        idc_words_day(&day, t->report->claims.as_of_day);
        built(t, &day);
    }
    idc_wrap_line(w, 0);
}

static void sources(writer *t)
{
    idc_wrap *w = &t->wrap;
    const idc_claims *claims = &t->report->claims;
    heading(t, "Sources");
    for (size_t i = 0; i < claims->source_count && i < SOURCES_MAX; i++) {
        const idc_source_info *s = &claims->sources[i];
        idc_buf size = idc_buf_in(t->scratch);
        idc_words_count(&size, s->bytes);
        w->indent = 4;
        idc_wrap_column(w, 2);
        idc_wrap_foreign(w, s->label, LABEL_MAX);
        if (s->document) {
            idc_wrap_text(w, ", ");
            idc_wrap_text(w, idc_words_media(s));
            idc_wrap_text(w, ", ");
            built(t, &size);
            idc_wrap_text(w, "\xC2\xA0"
                             "bytes");
        }
        idc_wrap_text(w, ": ");
        idc_wrap_text(w, idc_words_state(s));
        for (size_t k = 0; s->document && k < s->document->diagnostic_count; k++) {
            const idc_diagnostic *d = &s->document->diagnostics[k];
            idc_wrap_line(w, 6);
            if (k == DIAGNOSTICS_MAX) {
                idc_wrap_text(w, "and more; the JSON report has all of them");
                break;
            }
            idc_wrap_column(w, 4);
            idc_wrap_text(w, d->code);
            idc_wrap_text(w, ": ");
            idc_wrap_foreign(w, d->message, MESSAGE_MAX);
        }
        idc_wrap_line(w, 4);
    }
    if (claims->source_count > SOURCES_MAX) {
        idc_wrap_text(w, "and more; the JSON report has all of them");
        idc_wrap_line(w, 0);
    }
}

static void probability(writer *t)
{
    const idc_score *score = t->report->score;
    if (score->prior_e9 <= 0 || score->abstained)
        return;
    idc_buf text = idc_buf_in(t->scratch);
    idc_buf_text(&text, "With a prior of ");
    idc_words_probability(&text, score->prior_e9);
    idc_buf_text(&text, ", which the policy states, the total moves it to ");
    idc_words_probability(&text, score->posterior_e9);
    idc_buf_text(&text, "; with a prior ten times lower or higher to ");
    idc_words_probability(&text, score->posterior_low_e9);
    idc_buf_text(&text, " or ");
    idc_words_probability(&text, score->posterior_high_e9);
    idc_buf_text(&text, ".");
    idc_wrap_line(&t->wrap, 2);
    built(t, &text);
}

static void score(writer *t)
{
    idc_wrap *w = &t->wrap;
    const idc_score *s = t->report->score;
    heading(t, "Result");
    idc_wrap_style(w, IDC_STYLE_BOLD);
    if (s->abstained) {
        idc_wrap_text(w, "No total");
    } else {
        bits(t, s->millibits, 1);
        idc_wrap_text(w, "\xC2\xA0"
                         "bits: ");
        idc_wrap_text(w, s->band);
    }
    idc_wrap_style(w, IDC_STYLE_PLAIN);
    idc_wrap_line(w, 2);
    idc_wrap_text(w, idc_words_band(s));
    if (s->abstained && s->abstained_why) {
        idc_wrap_text(w, " Why: ");
        idc_wrap_text(w, s->abstained_why);
        idc_wrap_text(w, ".");
    }
    idc_wrap_line(w, 2);
    idc_wrap_text(w, "Coverage ");
    percent(t, s->coverage_permille);
    idc_wrap_text(w, ": ");
    idc_wrap_text(w, idc_words_coverage(s->coverage_permille));
    idc_wrap_text(w, ".");
    probability(t);
    idc_wrap_line(w, 2);
}

static void reasons(writer *t)
{
    idc_wrap *w = &t->wrap;
    const idc_score *s = t->report->score;
    bool first = true;
    for (size_t i = 0; i < s->reason_count; i++) {
        if (s->reasons[i] >= t->report->findings.count)
            continue;
        const idc_finding *f = t->report->findings.items[s->reasons[i]];
        idc_buf number = idc_buf_in(t->scratch);
        if (first)
            heading(t, "What weighs most");
        first = false;
        idc_words_bits(&number, f->contribution_millibits, 3);
        idc_wrap_column(w, 2);
        built(t, &number);
        idc_wrap_column(w, 12);
        w->indent = 12;
        idc_wrap_text(w, f->check->title);
        idc_wrap_text(w, " (finding ");
        idc_buf which = idc_buf_in(t->scratch);
        idc_buf_int(&which, idc_outline_number(t->report, &t->outline, f->id));
        built(t, &which);
        idc_wrap_text(w, ")");
        idc_wrap_line(w, 2);
    }
}

static void evidence(writer *t, const idc_claim *c)
{
    idc_wrap *w = &t->wrap;
    const idc_claims *claims = &t->report->claims;
    idc_wrap_line(w, LABEL_COLUMN + 2);
    idc_wrap_column(w, LABEL_COLUMN);
    idc_wrap_style(w, IDC_STYLE_ACCENT);
    if (c->source < claims->source_count)
        idc_wrap_foreign(w, claims->sources[c->source].label, LABEL_MAX);
    idc_wrap_style(w, IDC_STYLE_DIM);
    if (c->span.begin < c->span.end || c->span.page > 0) {
        idc_buf where = idc_buf_in(t->scratch);
        idc_wrap_text(w, ", ");
        idc_words_span(&where, &c->span, show_path);
        built(t, &where);
    }
    if (c->flags & IDC_CLAIM_HIDDEN || c->kind == IDC_CLAIM_DOCUMENT_HIDDEN)
        idc_wrap_text(w, ", in hidden text");
    if (c->kind == IDC_CLAIM_DOCUMENT_HIDDEN && c->value.text.reason) {
        idc_wrap_text(w, ": ");
        idc_wrap_text(w, c->value.text.reason);
    }
    if (c->flags & IDC_CLAIM_EARLIER) {
        idc_wrap_text(w, ", in an earlier state: ");
        idc_wrap_foreign(w, c->earlier, LABEL_MAX);
    }
    idc_wrap_style(w, IDC_STYLE_PLAIN);
    idc_wrap_line(w, LABEL_COLUMN + 4);
    idc_wrap_column(w, LABEL_COLUMN + 2);
    idc_wrap_text(w, idc_words_kind(c->kind));
    idc_wrap_text(w, ": ");
    if (c->raw.len) {
        idc_wrap_text(w, "\xE2\x80\x9C");
        idc_wrap_foreign(w, c->raw, RAW_MAX);
        idc_wrap_text(w, "\xE2\x80\x9D");
    } else {
        idc_wrap_text(w, "(no text)");
    }
}

/* Statements that cannot hold together, with the sources that make them. */
static void proof(writer *t, const idc_finding *f)
{
    idc_wrap *w = &t->wrap;
    const idc_claims *claims = &t->report->claims;
    for (size_t i = 0; i < f->step_count; i++) {
        const idc_step *step = &f->steps[i];
        field(t, i ? "" : "Not together");
        idc_wrap_foreign(w, step->text, MESSAGE_MAX);
        if (!step->claim || step->claim->source >= claims->source_count)
            continue;
        idc_wrap_style(w, IDC_STYLE_DIM);
        idc_wrap_text(w, " (");
        idc_wrap_foreign(w, claims->sources[step->claim->source].label, LABEL_MAX);
        if (step->claim->span.begin < step->claim->span.end || step->claim->span.page > 0) {
            idc_buf where = idc_buf_in(t->scratch);
            idc_wrap_text(w, ", ");
            idc_words_span(&where, &step->claim->span, show_path);
            built(t, &where);
        }
        idc_wrap_text(w, ")");
        idc_wrap_style(w, IDC_STYLE_PLAIN);
    }
}

static void policy_texts(writer *t, const idc_finding *f)
{
    idc_wrap *w = &t->wrap;
    const idc_policy_check *row = f->texts;
    if (!row)
        return;
    idc_str question = f->question;
    for (size_t i = 0; i < row->benign_count; i++) {
        field(t, i ? "" : "May well be");
        idc_wrap_str(w, row->benign[i]);
    }
    if (question.len) {
        field(t, "Ask");
        idc_wrap_foreign(w, question, MESSAGE_MAX);
    }
    if (row->do_not_ask.len) {
        field(t, "Take care");
        idc_wrap_str(w, row->do_not_ask);
    }
    for (size_t i = 0; i < row->reference_count; i++) {
        field(t, i ? "" : "See");
        idc_wrap_str(w, row->references[i]);
    }
}

static void finding(writer *t, const idc_finding *f, size_t number)
{
    idc_wrap *w = &t->wrap;
    const idc_policy_group *group = idc_words_group(t->report, f);
    idc_buf n = idc_buf_in(t->scratch);
    idc_buf_int(&n, (int64_t)number);
    idc_wrap_line(w, LABEL_COLUMN);
    idc_wrap_style(w, IDC_STYLE_BOLD);
    w->indent = 0;
    built(t, &n);
    idc_wrap_text(w, ".");
    idc_wrap_column(w, LABEL_COLUMN);
    w->indent = LABEL_COLUMN;
    idc_wrap_text(w, f->check->title);
    idc_wrap_style(w, IDC_STYLE_DIM);
    idc_wrap_text(w, " (");
    idc_wrap_text(w, idc_outcome_text(f->outcome));
    idc_wrap_text(w, ")");
    idc_wrap_style(w, IDC_STYLE_PLAIN);
    idc_wrap_line(w, LABEL_COLUMN);
    idc_wrap_foreign(w, f->message, MESSAGE_MAX);
    for (size_t i = 0; i < f->evidence_count; i++)
        evidence(t, f->evidence[i]);
    proof(t, f);
    if (f->other_case.len) {
        field(t, "Other case");
        idc_wrap_foreign(w, f->other_case, LABEL_MAX);
    }
    field(t, "Weight");
    if (f->outcome == IDC_OUTCOME_NOTICE) {
        idc_wrap_text(w, "none; shown for the reviewer");
    } else {
        bits(t, f->weight_millibits, 3);
        idc_wrap_text(w, "\xC2\xA0"
                         "bits, of which ");
        bits(t, f->contribution_millibits, 3);
        idc_wrap_text(w, " count in the total");
    }
    if (group) {
        idc_wrap_text(w, " (group ");
        idc_wrap_str(w, group->id);
        idc_wrap_text(w, ", ");
        idc_wrap_str(w, group->title);
        idc_wrap_text(w, ")");
    }
    if (!idc_str_is(f->state, "open")) {
        field(t, "State");
        idc_wrap_foreign(w, f->state, LABEL_MAX);
    }
    policy_texts(t, f);
    field(t, "Check");
    idc_wrap_text(w, f->check->id);
    idc_wrap_text(w, ", ");
    idc_wrap_text(w, f->check->rows);
    idc_wrap_line(w, 0);
}

static void findings(writer *t)
{
    heading(t, "Findings");
    if (!t->outline.count) {
        idc_wrap_text(&t->wrap, "None: what could be compared does not differ.");
        idc_wrap_line(&t->wrap, 0);
    }
    for (size_t i = 0; i < t->outline.count; i++) {
        if (t->wrap.out->failed)
            return;
        if (i == 0)
            t->wrap.indent = 0;
        finding(t, t->outline.items[i], i + 1);
    }
}

static void groups(writer *t)
{
    idc_wrap *w = &t->wrap;
    const idc_policy *policy = t->report->policy;
    heading(t, "How the total adds up");
    for (size_t i = 0; i < policy->group_count; i++) {
        const idc_group_score *g = &t->report->score->groups[i];
        if (!g->speaks && !g->coverage_permille)
            continue;
        idc_wrap_column(w, 2);
        bits(t, g->millibits, 3);
        idc_wrap_column(w, 12);
        w->indent = 12;
        idc_wrap_str(w, policy->groups[i].id);
        idc_wrap_text(w, " ");
        idc_wrap_str(w, policy->groups[i].title);
        idc_wrap_text(w, ", coverage ");
        percent(t, g->coverage_permille);
        idc_wrap_line(w, 2);
    }
    idc_wrap_column(w, 2);
    idc_wrap_style(w, IDC_STYLE_BOLD);
    bits(t, t->report->score->millibits, 3);
    idc_wrap_column(w, 12);
    idc_wrap_text(w, "total in bits");
    idc_wrap_style(w, IDC_STYLE_PLAIN);
    idc_wrap_line(w, 0);
}

static void not_evaluated(writer *t)
{
    idc_wrap *w = &t->wrap;
    const idc_findings *f = &t->report->findings;
    if (!f->not_evaluated_count)
        return;
    heading(t, "Not evaluated (counts neither way)");
    for (size_t i = 0; i < f->not_evaluated_count; i++) {
        w->indent = 4;
        idc_wrap_column(w, 2);
        idc_wrap_text(w, f->not_evaluated[i].check->title);
        idc_wrap_text(w, ": ");
        idc_wrap_foreign(w, f->not_evaluated[i].why, MESSAGE_MAX);
        idc_wrap_line(w, 2);
    }
}

static void closing(writer *t)
{
    idc_wrap *w = &t->wrap;
    const idc_policy *policy = t->report->policy;
    idc_buf hash = idc_buf_in(t->scratch);
    idc_buf_hex(&hash, policy->sha256, sizeof policy->sha256);
    heading(t, "What this is not");
    for (size_t i = 0; idc_words_closing[i]; i++) {
        idc_wrap_text(w, idc_words_closing[i]);
        idc_wrap_line(w, 2);
    }
    idc_wrap_line(w, 2);
    idc_wrap_style(w, IDC_STYLE_DIM);
    idc_wrap_text(w, "idcheck ");
    idc_wrap_text(w, idc_version());
    idc_wrap_text(w, ", policy ");
    idc_wrap_foreign(w, policy->id, LABEL_MAX);
    idc_wrap_text(w, " ");
    idc_wrap_foreign(w, policy->version, LABEL_MAX);
    if (t->report->tables.len) {
        idc_wrap_text(w, ", tables ");
        idc_wrap_str(w, t->report->tables);
    }
    idc_wrap_line(w, 2);
    idc_wrap_text(w, "policy SHA-256 ");
    built(t, &hash);
    idc_wrap_style(w, IDC_STYLE_PLAIN);
    idc_wrap_line(w, 0);
}

idc_status idc_export_text(const idc_report *report, int columns, bool colour, idc_buf *out)
{
    idc_arena *scratch = idc_arena_new(&report->allocator, SCRATCH_CHUNK, SIZE_MAX);
    if (!scratch)
        return IDC_ERR_NOMEM;
    columns = columns < 40 ? 40 : columns > 200 ? 200 : columns;
    writer t = {.wrap = {.out = out, .columns = columns, .colour = colour},
                .report = report,
                .scratch = scratch};
    idc_status status = idc_outline_make(report, scratch, &t.outline);
    if (status == IDC_OK) {
        head(&t);
        sources(&t);
        score(&t);
        reasons(&t);
        findings(&t);
        groups(&t);
        not_evaluated(&t);
        closing(&t);
        status = out->failed ? IDC_ERR_NOMEM : IDC_OK;
    }
    idc_arena_free(scratch);
    return status;
}
