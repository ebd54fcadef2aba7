/*
 * Keeps earlier cases in a registry and finds that two of them share a telephone number. Only
 * keyed hashes are stored; forgetting a case destroys what was kept of it.
 */
#include <idcheck/idcheck.h>

#include <stdio.h>
#include <string.h>

static const char first[] = "Jane Example\njane@mail.example\n+1 614 555 0142\n";
static const char second[] = "Rosalind Vorlage\nrosalind@post.example\n+1 614 555 0142\n";

/* A report of one text, compared with what the registry holds. */
static idc_report *check(idc_engine *engine, idc_registry *registry, const char *id,
                         const char *text, idc_error **err)
{
    idc_case *c = NULL;
    idc_report *report = NULL;
    size_t index;
    idc_status status = idc_case_new(engine, &c, err);
    if (status == IDC_OK)
        status = idc_case_set_id(c, id, IDC_NUL_TERMINATED, err);
    if (status == IDC_OK)
        status = idc_case_add_source(c, "resume.txt", text, strlen(text), &index, err);
    if (status == IDC_OK)
        status = idc_case_set_role(c, index, "resume", err);
    if (status == IDC_OK)
        status = idc_engine_run(engine, c, registry, &report, err);
    idc_case_free(c);
    return status == IDC_OK ? report : NULL;
}

int main(int argc, char **argv)
{
    /* A host keeps 32 secret random bytes; these are for the example only. */
    const uint8_t key[IDC_REGISTRY_KEY_BYTES] = "an example key, never use this.";
    char url[1024];
    idc_engine *engine = NULL;
    idc_registry *registry = NULL;
    idc_report *a = NULL, *b = NULL;
    idc_error *err = NULL;

    snprintf(url, sizeof url, "sqlite:%s", argc > 1 ? argv[1] : "example-registry.db");
    if (idc_engine_new(NULL, &engine, &err) == IDC_OK &&
        idc_registry_open(url, key, 1, &registry, &err) == IDC_OK &&
        (a = check(engine, registry, "case-1", first, &err)) &&
        idc_registry_add(registry, a, "2026-11-23", &err) == IDC_OK)
        b = check(engine, registry, "case-2", second, &err);
    for (size_t i = 0; b && i < idc_report_finding_count(b); i++)
        printf("%s: %s\n", idc_finding_check_id(idc_report_finding(b, i)),
               idc_finding_message(idc_report_finding(b, i)));
    size_t removed = 0;
    if (b && idc_registry_forget(registry, "case-1", "2026-11-23", &removed, &err) == IDC_OK)
        printf("forgot case-1: %zu tokens erased\n", removed);
    if (err)
        fprintf(stderr, "%s\n", idc_error_message(err));

    int failed = err || !b;
    idc_error_free(err);
    idc_report_free(a);
    idc_report_free(b);
    idc_registry_free(registry);
    idc_engine_free(engine);
    return failed;
}
