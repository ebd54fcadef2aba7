#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <string.h>

#include "registry_url.h"

static int run(int argc, char **argv);

const command command_registry = {
    "registry", "keep keyed tokens of earlier cases, and forget them",
    "Usage: idcheck registry create URL\n"
    "       idcheck registry add URL PATH...          a folder or manifest each, with a case id\n"
    "       idcheck registry find URL KIND VALUE      KIND: phone, email or photo (PDQ hash)\n"
    "       idcheck registry forget URL CASE-ID\n"
    "       idcheck registry export URL CASE-ID\n"
    "       idcheck registry stats URL\n"
    "       idcheck registry verify URL\n"
    "\n"
    "URL is sqlite:PATH. Values are never stored, only hashes under the host's key.\n"
    "\n"
    "  --key FILE     the key: 32 bytes or 64 hexadecimal digits (default: PATH.key, which create\n"
    "                 makes when there is none)\n"
    "  --as-of DATE   day of the event log, YYYY-MM-DD (default: today)\n"
    "\n"
    "Example:\n"
    "  idcheck registry create sqlite:cases.db\n"
    "  idcheck registry add sqlite:cases.db examples/sample-case\n"
    "  idcheck check --registry sqlite:cases.db examples/sample-case\n",
    run};

static int print_text(idc_status status, char *text, size_t len, idc_error *err)
{
    if (status != IDC_OK)
        return complain_error(err);
    fwrite(text, 1, len, stdout);
    if (len && text[len - 1] != '\n')
        putchar('\n');
    idc_text_free(text);
    return EXIT_DONE;
}

static int add_one(idc_engine *engine, idc_registry *registry, const char *path, const char *at)
{
    idc_case *c = NULL;
    idc_report *report = NULL;
    idc_error *err = NULL;
    idc_status status = idc_case_new(engine, &c, &err);
    if (status == IDC_OK)
        status = idc_case_add_path(c, path, &err);
    if (status == IDC_OK && !idc_case_has_as_of(c))
        status = idc_case_set_as_of(c, at, &err);
    if (status == IDC_OK)
        status = idc_engine_run(engine, c, NULL, &report, &err);
    if (status == IDC_OK)
        status = idc_registry_add(registry, report, at, &err);
    idc_report_free(report);
    idc_case_free(c);
    return status == IDC_OK ? EXIT_DONE : complain_error(err);
}

static int add(idc_registry *registry, int count, char **paths, const char *at)
{
    int code = EXIT_DONE;
    idc_engine *engine = new_engine(NULL);
    if (!engine)
        return EXIT_TROUBLE;
    for (int i = 0; i < count; i++) {
        int one = add_one(engine, registry, paths[i], at);
        if (one != EXIT_DONE)
            code = one;
    }
    idc_engine_free(engine);
    return code;
}

static int forget(idc_registry *registry, const char *id, const char *at)
{
    size_t removed = 0;
    idc_error *err = NULL;
    if (idc_registry_forget(registry, id, at, &removed, &err) != IDC_OK)
        return complain_error(err);
    fprintf(stderr, "idcheck: %zu tokens erased\n", removed);
    return EXIT_DONE;
}

/* rest: what stands behind the URL. */
static int act(idc_registry *registry, const char *verb, int count, char **rest, const char *at)
{
    char *text = NULL;
    size_t len = 0;
    idc_error *err = NULL;
    if (!strcmp(verb, "create") && count == 0)
        return EXIT_DONE;
    if (!strcmp(verb, "add") && count > 0)
        return add(registry, count, rest, at);
    if (!strcmp(verb, "find") && count == 2) {
        idc_status status = idc_registry_find(registry, rest[0], rest[1], &text, &len, &err);
        return print_text(status, text, len, err);
    }
    if (!strcmp(verb, "forget") && count == 1)
        return forget(registry, rest[0], at);
    if (!strcmp(verb, "export") && count == 1) {
        idc_status status = idc_registry_export(registry, rest[0], &text, &len, &err);
        return print_text(status, text, len, err);
    }
    if (!strcmp(verb, "stats") && count == 0) {
        idc_status status = idc_registry_stats(registry, &text, &len, &err);
        return print_text(status, text, len, err);
    }
    if (!strcmp(verb, "verify") && count == 0)
        return idc_registry_verify(registry, &err) == IDC_OK ? EXIT_DONE : complain_error(err);
    return complain_usage(&command_registry, "\"registry %s\" is not called like that", verb);
}

static int run(int argc, char **argv)
{
    static const struct option longs[] = {{"key", required_argument, NULL, 'k'},
                                          {"as-of", required_argument, NULL, 'a'},
                                          {NULL, 0, NULL, 0}};
    const char *key = NULL;
    char date[11];
    today(date);
    const char *at = date;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 'k')
            key = optarg;
        else if (c == 'a')
            at = optarg;
        else
            return complain_usage(&command_registry, "that option is not known");
    }
    if (argc - optind < 2)
        return complain_usage(&command_registry, "say what to do and name the registry's URL");
    const char *verb = argv[optind], *url = argv[optind + 1];
    idc_registry *registry = NULL;
    int code = open_registry(url, key, !strcmp(verb, "create"), &registry);
    if (code == EXIT_DONE)
        code = act(registry, verb, argc - optind - 2, argv + optind + 2, at);
    idc_registry_free(registry);
    return code;
}
