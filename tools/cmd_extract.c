#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_extract = {
    "extract", "show what is read from documents, one JSON object a file",
    "Usage: idcheck extract --format FORMAT [--as-of DATE] [--base URL]\n"
    "                       [--limit NAME=N]... FILE...\n"
    "\n"
    "Writes JSON Lines: {\"file\", \"status\", \"diagnostics\", KEY}.\n"
    "\n"
    "  --format FORMAT   what KEY holds:\n"
    "      jsonresume      \"resume\": the record as a JSON Resume 1.x object\n"
    "      claims          \"claims\": every located claim\n"
    "      metadata        \"metadata\": what the file says of itself\n"
    "      headers         the same without what must be decoded first (thumbnail_pdq)\n"
    "      text            \"text\": visible text in reading order\n"
    "      structured      \"structured\": JSON-LD, microdata, RDFa, OpenGraph and\n"
    "                      microformats of a page, and a platform's profile\n"
    "  --as-of DATE      the day that \"present\" means, YYYY-MM-DD\n"
    "  --base URL        where the page was found; its links are given as seen from there\n"
    "  --limit NAME=N    another bound than the usual one; NAME as in docs/limits.md\n"
    "\n"
    "Example:\n"
    "  idcheck extract --format text examples/sample-case/resume.pdf\n",
    run};

static bool parse_format(const char *word, idc_extract_format *format)
{
    static const char *const words[] = {"jsonresume", "claims",     "metadata",
                                        "text",       "structured", "headers"};
    for (size_t i = 0; word && i < sizeof words / sizeof *words; i++)
        if (!strcmp(word, words[i])) {
            *format = (idc_extract_format)i;
            return true;
        }
    return false;
}

static int extract(idc_engine *engine, idc_extract_format format, const char *as_of,
                   const char *base, const char *path)
{
    size_t len, text_len;
    char *text = NULL, *data = read_file(path, &len);
    idc_error *err = NULL;
    int code = EXIT_DONE;
    if (!data)
        return EXIT_TROUBLE;
    if (idc_extract_page(engine, format, path, base, data, len, as_of, &text, &text_len, &err) !=
        IDC_OK) {
        code = complain_error(err);
    } else {
        fwrite(text, 1, text_len, stdout);
        putchar('\n');
        fflush(stdout);
    }
    idc_text_free(text);
    free(data);
    return code;
}

/* "profile.rules=0" */
static bool set_limit(idc_config *config, const char *text)
{
    const char *equals = strchr(text, '=');
    char *end;
    if (!equals || equals[1] < '0' || equals[1] > '9')
        return false;
    unsigned long long value = strtoull(equals + 1, &end, 10);
    for (int i = 0; i < IDC_LIMIT_COUNT && !*end; i++) {
        const char *name = idc_limit_name((idc_limit)i);
        if (strlen(name) == (size_t)(equals - text) && !strncmp(name, text, strlen(name)))
            return idc_config_set_limit(config, (idc_limit)i, value) == IDC_OK;
    }
    return false;
}

typedef struct options {
    idc_config *config;
    const char *as_of, *base, *word;
    idc_extract_format format;
} options;

static int parse(options *o, int argc, char **argv)
{
    static const struct option longs[] = {{"format", required_argument, NULL, 'f'},
                                          {"as-of", required_argument, NULL, 'a'},
                                          {"base", required_argument, NULL, 'b'},
                                          {"limit", required_argument, NULL, 'l'},
                                          {NULL, 0, NULL, 0}};
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 'f')
            o->word = optarg;
        else if (c == 'a')
            o->as_of = optarg;
        else if (c == 'b')
            o->base = optarg;
        else if (c != 'l')
            return complain_usage(&command_extract, "that option is not known");
        else if (!set_limit(o->config, optarg))
            return complain_usage(&command_extract, "--limit is NAME=N, NAME as in docs/limits.md");
    }
    if (!parse_format(o->word, &o->format))
        return complain_usage(&command_extract, "--format is one of jsonresume, claims, metadata, "
                                                "text, structured");
    if (optind >= argc)
        return complain_usage(&command_extract, "name one or more files");
    return EXIT_DONE;
}

static int run(int argc, char **argv)
{
    options o = {.config = idc_config_new()};
    idc_engine *engine = NULL;
    idc_error *err = NULL;
    int code = o.config ? parse(&o, argc, argv) : complain(EXIT_TROUBLE, "no memory");
    if (code == EXIT_DONE && idc_engine_new(o.config, &engine, &err) != IDC_OK)
        code = complain_error(err);
    idc_config_free(o.config);
    for (int i = optind; engine && i < argc; i++) {
        int one = extract(engine, o.format, o.as_of, o.base, argv[i]);
        if (one != EXIT_DONE)
            code = one;
    }
    idc_engine_free(engine);
    return code;
}
