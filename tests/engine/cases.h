/** @file cases.h  Golden cases: the folders under tests/cases and examples with expected.json. */
#ifndef IDC_TESTS_CASES_H
#define IDC_TESTS_CASES_H

#include <dirent.h>
#include <stdatomic.h>
#include <sys/stat.h>
#include <unistd.h>

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

static inline idc_status case_report(idc_engine *engine, idc_registry *registry, const char *path,
                                     idc_report **report)
{
    idc_case *c = NULL;
    idc_status status = idc_case_new(engine, &c, NULL);
    if (status == IDC_OK)
        status = idc_case_add_path(c, path, NULL);
    if (status == IDC_OK)
        status = idc_engine_run(engine, c, registry, report, NULL);
    idc_case_free(c);
    return status;
}

/** A registry holding the case in path/earlier; *out stays NULL when there is no such folder. */
static inline idc_status case_earlier(idc_engine *engine, const char *path, idc_registry **out)
{
    static const uint8_t key[IDC_REGISTRY_KEY_BYTES];
    static atomic_int number;
    char folder[600], url[100];
    struct stat st;
    idc_report *report = NULL;
    snprintf(folder, sizeof folder, "%s/earlier", path);
    if (stat(folder, &st))
        return IDC_OK;
    snprintf(url, sizeof url, "sqlite:earlier-%ld-%d.db", (long)getpid(), number++);
    idc_status status = case_report(engine, NULL, folder, &report);
    if (status == IDC_OK)
        status = idc_registry_open(url, key, 1, out, NULL);
    if (status == IDC_OK)
        status = idc_registry_add(*out, report, "2026-11-22", NULL);
    idc_report_free(report);
    /* The open handle keeps the file's content until it is closed. */
    (void)remove(url + strlen("sqlite:"));
    return status;
}

/** JSON of a case folder's report; idc_text_free(). NULL when the run fails (status tells). */
static inline char *case_json(idc_engine *engine, const char *path, size_t *len, idc_status *status)
{
    idc_registry *registry = NULL;
    idc_report *report = NULL;
    char *text = NULL;
    *status = case_earlier(engine, path, &registry);
    if (*status == IDC_OK)
        *status = case_report(engine, registry, path, &report);
    if (*status == IDC_OK)
        *status = idc_report_export(report, IDC_FORMAT_JSON, &text, len, NULL);
    idc_report_free(report);
    idc_registry_free(registry);
    return text;
}

#endif
