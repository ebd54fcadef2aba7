#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_extract = {
    "extract", "show what is read from documents, one JSON object a file",
    "Usage: idcheck extract --format FORMAT [--as-of DATE] [--base URL] FILE...\n"
    "\n"
    "Writes JSON Lines: {\"file\", \"status\", \"diagnostics\", KEY}.\n"
    "\n"
    "  --format FORMAT   what KEY holds:\n"
    "      jsonresume      \"resume\": the record as a JSON Resume 1.x object\n"
    "      claims          \"claims\": every located claim\n"
    "      metadata        \"metadata\": what the file says of itself\n"
    "      text            \"text\": visible text in reading order\n"
    "      structured      \"structured\": JSON-LD, microdata, RDFa, OpenGraph and\n"
    "                      microformats of a page, and a platform's profile\n"
    "  --as-of DATE      the day that \"present\" means, YYYY-MM-DD\n"
    "  --base URL        where the page was found; its links are given as seen from there\n"
    "\n"
    "Example:\n"
    "  idcheck extract --format text examples/sample-case/resume.pdf\n",
    run};

static bool parse_format(const char *word, idc_extract_format *format)
{
    static const char *const words[] = {"jsonresume", "claims", "metadata", "text", "structured"};
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

static int run(int argc, char **argv)
{
    static const struct option longs[] = {{"format", required_argument, NULL, 'f'},
                                          {"as-of", required_argument, NULL, 'a'},
                                          {"base", required_argument, NULL, 'b'},
                                          {NULL, 0, NULL, 0}};
    const char *as_of = NULL, *base = NULL, *word = NULL;
    idc_extract_format format;
    int code = EXIT_DONE;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 'f')
            word = optarg;
        else if (c == 'a')
            as_of = optarg;
        else if (c == 'b')
            base = optarg;
        else
            return complain_usage(&command_extract, "that option is not known");
    }
    if (!parse_format(word, &format))
        return complain_usage(&command_extract, "--format is one of jsonresume, claims, metadata, "
                                                "text, structured");
    if (optind >= argc)
        return complain_usage(&command_extract, "name one or more files");
    idc_engine *engine = new_engine(NULL);
    if (!engine)
        return EXIT_TROUBLE;
    for (int i = optind; i < argc; i++) {
        int one = extract(engine, format, as_of, base, argv[i]);
        if (one != EXIT_DONE)
            code = one;
    }
    idc_engine_free(engine);
    return code;
}
