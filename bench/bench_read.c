/*
 * bench_read FORMAT REPEATS FILE...: CPU time to make FORMAT of idcheck extract from each file,
 * best of three rounds, in milliseconds a document. bench_read case REPEATS FOLDER: of the whole
 * case likewise.
 */
#include "config.h"

#include <idcheck/idcheck.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static char *slurp(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    char *data = NULL;
    if (!f || fseek(f, 0, SEEK_END))
        exit(2);
    long size = ftell(f);
    rewind(f);
    data = malloc((size_t)size + 1);
    if (!data || fread(data, 1, (size_t)size, f) != (size_t)size)
        exit(2);
    fclose(f);
    *len = (size_t)size;
    return data;
}

static void read_once(idc_engine *engine, idc_extract_format format, const char *path,
                      const char *data, size_t len)
{
    char *text;
    size_t text_len;
    if (idc_extract(engine, format, path, data, len, "2026-11-23", &text, &text_len, NULL) !=
        IDC_OK)
        exit(2);
    idc_text_free(text);
}

static void case_once(idc_engine *engine, const char *path)
{
    idc_case *c;
    idc_report *report;
    char *text;
    size_t len;
    if (idc_case_new(engine, &c, NULL) != IDC_OK || idc_case_add_path(c, path, NULL) != IDC_OK ||
        idc_engine_run(engine, c, NULL, &report, NULL) != IDC_OK ||
        idc_report_export(report, IDC_FORMAT_JSON, &text, &len, NULL) != IDC_OK)
        exit(2);
    idc_text_free(text);
    idc_report_free(report);
    idc_case_free(c);
}

/* Which of the formats, or how many there are for the whole case; -1: none. */
static int which(const char *name)
{
    static const char *const names[] = {"jsonresume", "claims",  "metadata", "text",
                                        "structured", "headers", "case"};
    for (int i = 0; i < 7; i++)
        if (!strcmp(name, names[i]))
            return i;
    return -1;
}

int main(int argc, char **argv)
{
    idc_engine *engine;
    int what = argc > 3 ? which(argv[1]) : -1;
    if (what < 0 || idc_engine_new(NULL, &engine, NULL) != IDC_OK)
        return 1;
    bool whole = what == 6;
    long repeats = strtol(argv[2], NULL, 10);
    for (int i = 3; i < argc; i++) {
        size_t len = 0;
        char *data = whole ? NULL : slurp(argv[i], &len);
        double best = 1e9;
        for (int round = 0; round < 3; round++) {
            double start = cpu_ms();
            for (long r = 0; r < repeats; r++) {
                if (whole)
                    case_once(engine, argv[i]);
                else
                    read_once(engine, (idc_extract_format)what, argv[i], data, len);
            }
            double spent = (cpu_ms() - start) / (double)repeats;
            if (spent < best)
                best = spent;
        }
        printf("%.4f\t%s\n", best, argv[i]);
        free(data);
    }
    idc_engine_free(engine);
    return 0;
}
