#include "config.h"

#include "idcheck.h"

#include <stdlib.h>
#include <string.h>

typedef struct romanising {
    const char *system;
    int code;
} romanising;

static bool romanise_line(char *text, size_t len, void *context)
{
    romanising *r = context;
    char *out = NULL;
    size_t out_len;
    idc_error *err = NULL;
    idc_status status = idc_names_romanise(r->system, text, len, &out, &out_len, &err);
    if (status == IDC_OK)
        fwrite(out, 1, out_len, stdout);
    else
        r->code = complain_error(err);
    putchar('\n');
    idc_text_free(out);
    return status != IDC_ERR_ARGUMENT;
}

static bool is_written(const char *system)
{
    const char *id;
    int writes;
    for (size_t i = 0; idc_names_system(i, &id, NULL, NULL, &writes) == IDC_OK; i++)
        if (!strcmp(id, system))
            return writes != 0;
    return false;
}

int name_romanise(const char *system, char **texts)
{
    romanising r = {system, EXIT_DONE};
    if (!is_written(system))
        return complain_usage(&command_name,
                              "'%s' is not among the systems that are written: "
                              "'idcheck name systems' lists them",
                              system);
    int lines = each_line(texts, romanise_line, &r);
    return lines != EXIT_DONE ? lines : r.code;
}

int name_list_systems(void)
{
    const char *id, *title, *source;
    int writes;
    for (size_t i = 0; idc_names_system(i, &id, &title, &source, &writes) == IDC_OK; i++)
        printf("%s\t%s\t%s\t%s\n", id, title, source, writes ? "yes" : "no");
    return fflush(stdout) ? complain(EXIT_TROUBLE, "writing failed") : EXIT_DONE;
}

static bool identify_line(char *text, size_t len, void *context)
{
    char *tab = memchr(text, '\t', len), *list = NULL;
    size_t first = tab ? (size_t)(tab - text) : 0;
    const char *latin = tab ? tab + 1 : text;
    idc_error *err = NULL;
    int *code = context;
    if (idc_names_systems(tab ? text : NULL, first, latin, tab ? len - first - 1 : len, NULL, &list,
                          &err) == IDC_OK)
        printf("%s\n", list);
    else {
        *code = complain_error(err);
        putchar('\n');
    }
    idc_text_free(list);
    return true;
}

int name_identify(char **texts)
{
    int code = EXIT_DONE, lines = each_line(texts, identify_line, &code);
    return lines != EXIT_DONE ? lines : code;
}

int name_mrz(void)
{
    size_t len;
    char *text = read_file("-", &len), *json = NULL;
    idc_error *err = NULL;
    int code = EXIT_DONE;
    if (!text)
        return EXIT_TROUBLE;
    if (idc_names_mrz(text, len, &json, NULL, &err) == IDC_OK)
        printf("%s\n", json);
    else
        code = complain_error(err);
    idc_text_free(json);
    free(text);
    return fflush(stdout) && !code ? complain(EXIT_TROUBLE, "writing failed") : code;
}
