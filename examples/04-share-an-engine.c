/* One engine, several threads, a case each: the reports are the same, byte for byte. */
#include <idcheck/idcheck.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#define THREADS 4

typedef struct job {
    idc_engine *engine;
    const char *path;
    char *json;
    size_t len;
} job;

static void *run(void *context)
{
    job *j = context;
    idc_case *c = NULL;
    idc_report *report = NULL;
    if (idc_case_new(j->engine, &c, NULL) == IDC_OK &&
        idc_case_add_path(c, j->path, NULL) == IDC_OK &&
        idc_engine_run(j->engine, c, NULL, &report, NULL) == IDC_OK &&
        idc_report_export(report, IDC_FORMAT_JSON, &j->json, &j->len, NULL) != IDC_OK)
        j->json = NULL;
    idc_report_free(report);
    idc_case_free(c);
    return NULL;
}

int main(int argc, char **argv)
{
    idc_engine *engine = NULL;
    pthread_t threads[THREADS];
    job jobs[THREADS];
    int same = 1;

    if (idc_engine_new(NULL, &engine, NULL) != IDC_OK)
        return 1;
    for (int i = 0; i < THREADS; i++) {
        jobs[i] = (job){.engine = engine, .path = argc > 1 ? argv[1] : "examples/sample-case"};
        if (pthread_create(&threads[i], NULL, run, &jobs[i]))
            return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        same = same && jobs[i].json && jobs[0].json && jobs[i].len == jobs[0].len &&
               !memcmp(jobs[i].json, jobs[0].json, jobs[0].len);
    }
    printf("%d threads, %zu bytes of JSON each, %s\n", THREADS, jobs[0].len,
           same ? "all the same" : "NOT the same");
    for (int i = 0; i < THREADS; i++)
        idc_text_free(jobs[i].json);
    idc_engine_free(engine);
    return !same;
}
