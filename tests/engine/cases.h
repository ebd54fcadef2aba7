/** @file cases.h  Golden cases: the folders under tests/cases and examples with expected.json. */
#ifndef IDC_TESTS_CASES_H
#define IDC_TESTS_CASES_H

#include <dirent.h>
#include <sys/stat.h>

#include <idcheck/idcheck.h>

#include "harness.h"

#define CASES_MAX 256

typedef struct case_list {
    char path[CASES_MAX][512];
    size_t count;
} case_list;

static inline int case_by_path(const void *a, const void *b)
{
    return strcmp(a, b);
}

static inline void cases_in(case_list *list, const char *folder)
{
    const char *top = getenv("srcdir");
    char name[512], probe[1024];
    snprintf(name, sizeof name, "%s/%s", top ? top : ".", folder);
    DIR *d = opendir(name);
    if (!d)
        return;
    for (struct dirent *e; (e = readdir(d));) {
        struct stat st;
        if (e->d_name[0] == '.' || list->count == CASES_MAX)
            continue;
        snprintf(probe, sizeof probe, "%s/%s/case.json", name, e->d_name);
        if (!stat(probe, &st))
            snprintf(list->path[list->count++], 512, "%.250s/%.250s", name, e->d_name);
    }
    closedir(d);
}

/** All golden cases in order of their paths. */
static inline case_list cases_all(void)
{
    case_list list = {.count = 0};
    cases_in(&list, "tests/cases");
    cases_in(&list, "examples");
    qsort(list.path, list.count, sizeof list.path[0], case_by_path);
    return list;
}

/** JSON of a case folder's report; idc_text_free(). NULL when the run fails (status tells). */
static inline char *case_json(idc_engine *engine, const char *path, size_t *len, idc_status *status)
{
    idc_case *c = NULL;
    idc_report *report = NULL;
    char *text = NULL;
    *status = idc_case_new(engine, &c, NULL);
    if (*status == IDC_OK)
        *status = idc_case_add_path(c, path, NULL);
    if (*status == IDC_OK)
        *status = idc_engine_run(engine, c, NULL, &report, NULL);
    idc_case_free(c);
    if (*status == IDC_OK)
        *status = idc_report_export(report, IDC_FORMAT_JSON, &text, len, NULL);
    idc_report_free(report);
    return text;
}

#endif
