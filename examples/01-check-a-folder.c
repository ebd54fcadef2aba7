/*
 * Checks a folder and prints the report: the shortest whole program.
 *
 *   cc 01-check-a-folder.c $(pkg-config --cflags --libs libidcheck)
 */
#include <idcheck/idcheck.h>

#include <stdio.h>

int main(int argc, char **argv)
{
    const char *path = argc > 1 ? argv[1] : "examples/sample-case";
    idc_engine *engine = NULL;
    idc_case *c = NULL;
    idc_report *report = NULL;
    idc_error *err = NULL;
    char *text = NULL;
    size_t len = 0;

    idc_status status = idc_engine_new(NULL, &engine, &err);
    if (status == IDC_OK)
        status = idc_case_new(engine, &c, &err);
    if (status == IDC_OK)
        status = idc_case_add_path(c, path, &err);
    if (status == IDC_OK)
        status = idc_engine_run(engine, c, NULL, &report, &err);
    if (status == IDC_OK)
        status = idc_report_export(report, IDC_FORMAT_TEXT, &text, &len, &err);
    if (status == IDC_OK)
        fwrite(text, 1, len, stdout);
    else
        fprintf(stderr, "%s\n", idc_error_message(err));

    /* Each _free accepts NULL, so that one way out serves all. */
    idc_text_free(text);
    idc_error_free(err);
    idc_report_free(report);
    idc_case_free(c);
    idc_engine_free(engine);
    return status == IDC_OK ? 0 : 1;
}
