/*
 * Hands sources in as bytes, as a host does that keeps them in a database, and reads the findings
 * one by one: message, evidence with its place, innocent explanations, question.
 */
#include <idcheck/idcheck.h>

#include <stdio.h>
#include <string.h>

static const char resume[] = "Jane Example\n"
                             "jane.example@mail.example | Columbus, Ohio\n"
                             "\n"
                             "Experience\n"
                             "\n"
                             "Senior Engineer, Northwind Example Inc.\n"
                             "March 2019 - June 2021\n"
                             "\n"
                             "Engineer, Contoso Example Ltd\n"
                             "June 2016 - January 2015\n";

static void print_finding(const idc_report *report, const idc_finding *finding)
{
    printf("%s (%s, %s): %s\n", idc_finding_check_id(finding), idc_finding_rows(finding),
           idc_finding_outcome(finding), idc_finding_message(finding));
    for (size_t i = 0; i < idc_finding_evidence_count(finding); i++) {
        const idc_claim *claim = idc_finding_evidence(finding, i);
        idc_span_view span = idc_claim_span(claim);
        printf("  \"%s\" in %s, bytes %llu to %llu\n", idc_claim_raw(claim),
               idc_report_source_label(report, idc_claim_source(claim)),
               (unsigned long long)span.begin, (unsigned long long)span.end);
    }
    for (size_t i = 0; i < idc_finding_benign_count(finding); i++)
        printf("  perhaps: %s\n", idc_finding_benign(finding, i));
    if (*idc_finding_question(finding))
        printf("  ask: %s\n", idc_finding_question(finding));
}

int main(void)
{
    idc_engine *engine = NULL;
    idc_case *c = NULL;
    idc_report *report = NULL;
    idc_error *err = NULL;
    size_t index;

    idc_status status = idc_engine_new(NULL, &engine, &err);
    if (status == IDC_OK)
        status = idc_case_new(engine, &c, &err);
    if (status == IDC_OK)
        status = idc_case_set_as_of(c, "2026-11-23", &err);
    if (status == IDC_OK)
        status = idc_case_add_source(c, "resume.txt", resume, strlen(resume), &index, &err);
    if (status == IDC_OK)
        status = idc_case_set_role(c, index, "resume", &err);
    if (status == IDC_OK)
        status = idc_engine_run(engine, c, NULL, &report, &err);
    if (status == IDC_OK) {
        for (size_t i = 0; i < idc_report_finding_count(report); i++)
            print_finding(report, idc_report_finding(report, i));
        printf("total %d millibits: %s%s\n", (int)idc_report_score_millibits(report),
               idc_report_band(report),
               idc_report_abstained(report) ? " (too little to go by)" : "");
    } else {
        fprintf(stderr, "%s\n", idc_error_message(err));
    }

    idc_error_free(err);
    idc_report_free(report);
    idc_case_free(c);
    idc_engine_free(engine);
    return status == IDC_OK ? 0 : 1;
}
