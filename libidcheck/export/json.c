#include "base/json.h"

#include "check/check.h"
#include "export/export.h"
#include "export/json_claim.h"
#include "export/words.h"

#define SCRATCH_CHUNK 16384

/* Null rather than "" where nothing was stated. */
static void member(idc_json_writer *w, const char *key, idc_str text)
{
    idc_json_key(w, key);
    if (text.len)
        idc_json_string(w, text);
    else
        idc_json_null(w);
}

static void member_int(idc_json_writer *w, const char *key, int64_t value)
{
    idc_json_key(w, key);
    idc_json_int(w, value);
}

static void member_decimal(idc_json_writer *w, const char *key, int64_t value, int places)
{
    idc_json_key(w, key);
    idc_json_decimal(w, value, places);
}

static void member_bool(idc_json_writer *w, const char *key, bool value)
{
    idc_json_key(w, key);
    idc_json_bool(w, value);
}

static void member_built(idc_json_writer *w, const char *key, const idc_buf *text)
{
    w->out->failed |= text->failed;
    member(w, key, idc_buf_str(text));
}

static void strings(idc_json_writer *w, const char *key, const idc_str *items, size_t count)
{
    idc_json_key(w, key);
    idc_json_open(w, '[');
    for (size_t i = 0; i < count; i++) {
        idc_json_element(w);
        idc_json_string(w, items[i]);
    }
    idc_json_close(w, ']');
}

static void write_diagnostics(idc_json_writer *w, const idc_document *doc)
{
    idc_json_key(w, "diagnostics");
    idc_json_open(w, '[');
    for (size_t i = 0; doc && i < doc->diagnostic_count; i++) {
        const idc_diagnostic *d = &doc->diagnostics[i];
        idc_json_element(w);
        idc_json_open(w, '{');
        member(w, "code", idc_str_of(d->code));
        member(w, "message", d->message);
        idc_json_key(w, "span");
        idc_json_span(w, &d->span);
        idc_json_close(w, '}');
    }
    idc_json_close(w, ']');
}

static void write_source(idc_json_writer *w, const idc_source_info *source, size_t id,
                         idc_arena *scratch)
{
    idc_buf received = idc_buf_in(scratch), sha256 = idc_buf_in(scratch);
    idc_words_instant(&received, &source->received);
    idc_buf_hex(&sha256, source->sha256, sizeof source->sha256);
    idc_json_open(w, '{');
    member_int(w, "bytes", (int64_t)source->bytes);
    write_diagnostics(w, source->document);
    member_int(w, "id", (int64_t)id);
    member(w, "label", source->label);
    member(w, "media_type", idc_str_of(source->media_type));
    member(w, "platform", source->platform);
    member_built(w, "received", &received);
    member(w, "role", idc_str_of(idc_source_role_text(source->role)));
    member_built(w, "sha256", &sha256);
    member(w, "status", idc_str_of(idc_words_status(source)));
    idc_json_close(w, '}');
}

static void write_rows(idc_json_writer *w, const char *rows)
{
    idc_str rest = idc_str_of(rows), row;
    idc_json_key(w, "rows");
    idc_json_open(w, '[');
    while (idc_str_next(&rest, ' ', &row)) {
        if (!row.len)
            continue;
        idc_json_element(w);
        idc_json_string(w, row);
    }
    idc_json_close(w, ']');
}

static void write_evidence(idc_json_writer *w, const idc_finding *f)
{
    idc_json_key(w, "evidence");
    idc_json_open(w, '[');
    for (size_t i = 0; i < f->evidence_count; i++) {
        idc_json_element(w);
        idc_json_int(w, f->evidence[i]->id);
    }
    idc_json_close(w, ']');
}

/* The links of a proof, each with the claim that says it. */
static void write_proof(idc_json_writer *w, const idc_finding *f)
{
    idc_json_key(w, "proof");
    idc_json_open(w, '[');
    for (size_t i = 0; i < f->step_count; i++) {
        idc_json_element(w);
        idc_json_open(w, '{');
        idc_json_key(w, "claim");
        if (f->steps[i].claim)
            idc_json_int(w, f->steps[i].claim->id);
        else
            idc_json_null(w);
        member(w, "text", f->steps[i].text);
        idc_json_close(w, '}');
    }
    idc_json_close(w, ']');
}

static void write_finding(idc_json_writer *w, const idc_report *report, const idc_finding *f)
{
    const idc_policy_check *row = f->texts;
    const idc_policy_group *group = idc_words_group(report, f);
    idc_json_open(w, '{');
    strings(w, "benign", row ? row->benign : NULL, row ? row->benign_count : 0);
    member(w, "check", idc_str_of(f->check->id));
    member_int(w, "contribution_millibits", f->contribution_millibits);
    idc_json_key(w, "do_not_ask");
    idc_json_string(w, row ? row->do_not_ask : IDC_STR(""));
    write_evidence(w, f);
    member(w, "group", group ? group->id : IDC_STR_NONE);
    member_int(w, "id", f->id);
    member(w, "level", idc_str_of(f->level));
    idc_json_key(w, "message");
    idc_json_string(w, f->message);
    member(w, "other_case", f->other_case);
    member(w, "outcome", idc_str_of(idc_outcome_text(f->outcome)));
    if (f->step_count)
        write_proof(w, f);
    idc_json_key(w, "question");
    idc_json_string(w, f->question);
    strings(w, "references", row ? row->references : NULL, row ? row->reference_count : 0);
    write_rows(w, f->check->rows);
    member(w, "state", f->state);
    member_decimal(w, "strength", f->strength_permille, 3);
    member(w, "title", idc_str_of(f->check->title));
    member_int(w, "weight_millibits", f->weight_millibits);
    idc_json_close(w, '}');
}

static void write_probability(idc_json_writer *w, const idc_score *score)
{
    /* Without a stated prior there is no probability to speak of. */
    bool stated = score->prior_e9 > 0;
    static const char *const keys[] = {"posterior", "posterior_range", "prior"};
    for (size_t i = 0; i < 3; i++) {
        idc_json_key(w, keys[i]);
        if (!stated) {
            idc_json_null(w);
        } else if (i == 1) {
            idc_json_open(w, '[');
            idc_json_element(w);
            idc_json_decimal(w, score->posterior_low_e9, 9);
            idc_json_element(w);
            idc_json_decimal(w, score->posterior_high_e9, 9);
            idc_json_close(w, ']');
        } else {
            idc_json_decimal(w, i ? score->prior_e9 : score->posterior_e9, 9);
        }
    }
}

static void write_score(idc_json_writer *w, const idc_report *report)
{
    const idc_score *score = report->score;
    idc_json_open(w, '{');
    member_bool(w, "abstained", score->abstained);
    member(w, "abstained_why", idc_str_of(score->abstained_why));
    member(w, "band", idc_str_of(score->band));
    member_decimal(w, "coverage", score->coverage_permille, 3);
    member_bool(w, "escalation_possible", score->escalation_possible);
    idc_json_key(w, "groups");
    idc_json_open(w, '[');
    for (size_t i = 0; i < report->policy->group_count; i++) {
        idc_json_element(w);
        idc_json_open(w, '{');
        member_decimal(w, "coverage", score->groups[i].coverage_permille, 3);
        member(w, "id", report->policy->groups[i].id);
        member_int(w, "millibits", score->groups[i].millibits);
        idc_json_close(w, '}');
    }
    idc_json_close(w, ']');
    member_int(w, "millibits", score->millibits);
    write_probability(w, score);
    idc_json_key(w, "propositions");
    idc_json_open(w, '{');
    member(w, "h0", idc_str_of(idc_words_h0));
    member(w, "h1", idc_str_of(idc_words_h1));
    idc_json_close(w, '}');
    idc_json_key(w, "reasons");
    idc_json_open(w, '[');
    for (size_t i = 0; i < score->reason_count; i++) {
        idc_json_element(w);
        idc_json_int(w, score->reasons[i]);
    }
    idc_json_close(w, ']');
    idc_json_close(w, '}');
}

static void write_head(idc_json_writer *w, const idc_report *report, idc_arena *scratch)
{
    idc_buf as_of = idc_buf_in(scratch);
    idc_words_day(&as_of, report->claims.as_of_day);
    member_built(w, "as_of", &as_of);
    idc_json_key(w, "case");
    idc_json_open(w, '{');
    member(w, "id", report->case_id);
    member(w, "subject", report->subject);
    idc_json_close(w, '}');
    idc_json_key(w, "claims");
    idc_json_open(w, '[');
    for (size_t i = 0; i < report->claims.count && !w->out->failed; i++) {
        idc_json_element(w);
        idc_json_claim(w, report->claims.items[i], scratch);
    }
    idc_json_close(w, ']');
}

static void write_findings(idc_json_writer *w, const idc_report *report)
{
    const idc_findings *findings = &report->findings;
    idc_json_key(w, "findings");
    idc_json_open(w, '[');
    for (size_t i = 0; i < findings->count && !w->out->failed; i++) {
        idc_json_element(w);
        write_finding(w, report, findings->items[i]);
    }
    idc_json_close(w, ']');
    member(w, "library", idc_str_of(idc_version()));
    idc_json_key(w, "not_evaluated");
    idc_json_open(w, '[');
    for (size_t i = 0; i < findings->not_evaluated_count; i++) {
        idc_json_element(w);
        idc_json_open(w, '{');
        member(w, "check", idc_str_of(findings->not_evaluated[i].check->id));
        idc_json_key(w, "why");
        idc_json_string(w, findings->not_evaluated[i].why);
        idc_json_close(w, '}');
    }
    idc_json_close(w, ']');
}

static void write_tail(idc_json_writer *w, const idc_report *report, idc_arena *scratch)
{
    idc_buf sha256 = idc_buf_in(scratch);
    idc_buf_hex(&sha256, report->policy->sha256, sizeof report->policy->sha256);
    idc_json_key(w, "policy");
    idc_json_open(w, '{');
    member(w, "id", report->policy->id);
    member_built(w, "sha256", &sha256);
    member(w, "version", report->policy->version);
    idc_json_close(w, '}');
    member_bool(w, "requires_human_review", true);
    member(w, "schema", IDC_STR("idcheck.report/1"));
    idc_json_key(w, "score");
    write_score(w, report);
    idc_json_key(w, "sources");
    idc_json_open(w, '[');
    for (size_t i = 0; i < report->claims.source_count && !w->out->failed; i++) {
        idc_json_element(w);
        write_source(w, &report->claims.sources[i], i, scratch);
    }
    idc_json_close(w, ']');
    member(w, "tables", report->tables);
}

idc_status idc_export_json(const idc_report *report, int indent, idc_buf *out)
{
    idc_arena *scratch = idc_arena_new(&report->allocator, SCRATCH_CHUNK, SIZE_MAX);
    if (!scratch)
        return IDC_ERR_NOMEM;
    idc_json_writer w = {.out = out, .indent = indent, .first = true};
    idc_json_open(&w, '{');
    write_head(&w, report, scratch);
    write_findings(&w, report);
    write_tail(&w, report, scratch);
    idc_json_close(&w, '}');
    if (indent)
        idc_buf_byte(out, '\n');
    idc_arena_free(scratch);
    return out->failed ? IDC_ERR_NOMEM : IDC_OK;
}
