#include "config.h"

#include "idcheck.h"

#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_name = {
    "name", "compare and take apart names of persons",
    "Usage: idcheck name compare --tsv          < pairs\n"
    "       idcheck name analyse                < names\n"
    "       idcheck name romanise --system ID   < native texts\n"
    "       idcheck name systems [--tsv         < spellings]\n"
    "       idcheck name mrz                    < text\n"
    "\n"
    "  compare --tsv   NAME TAB NAME a line in; BITS TAB RELATION TAB EXPLANATION out. BITS is "
    "the\n"
    "                  log2 likelihood ratio that both name one person: higher is more alike.\n"
    "                  RELATION: equal, variant, compatible, partial, different, contradicted.\n"
    "  analyse         a name a line in; a JSON object a line out: parts with role, byte range "
    "and\n"
    "                  script, order, notices.\n"
    "  romanise        native text a line in; its spelling under the system a line out.\n"
    "  systems         lists the systems: ID TAB TITLE TAB SOURCE TAB yes or no, whether romanise\n"
    "                  writes it. With --tsv: LATIN or NATIVE TAB LATIN a line in; systems that\n"
    "                  explain the spelling out, likeliest first, id:bits joined by commas.\n"
    "  mrz             a text in; a JSON array of the machine readable zones in it out: names,\n"
    "                  format, whether the names were cut off, and which check digits agree.\n"
    "\n"
    "Example:\n"
    "  printf 'Kim Min-ji\\tMinji Kim\\n' | idcheck name compare --tsv\n",
    run};

/* Decimal bits without the C library's locale. */
static void print_bits(int32_t millibits)
{
    uint32_t size = millibits < 0 ? 0u - (uint32_t)millibits : (uint32_t)millibits;
    printf("%s%u.%03u", millibits < 0 ? "-" : "", size / 1000, size % 1000);
}

static bool compare(char *text, size_t len, void *context)
{
    char *tab = memchr(text, '\t', len);
    int32_t millibits;
    const char *relation;
    char *explanation = NULL;
    idc_error *err = NULL;
    int *code = context;
    if (!tab) {
        *code = complain(EXIT_TROUBLE, "a line without a tab was answered with an empty one");
        putchar('\n');
        return true;
    }
    size_t first = (size_t)(tab - text);
    if (idc_names_compare(text, first, tab + 1, len - first - 1, &millibits, &relation,
                          &explanation, &err) != IDC_OK) {
        *code = complain_error(err);
        putchar('\n');
        return true;
    }
    print_bits(millibits);
    printf("\t%s\t%s\n", relation, explanation);
    idc_text_free(explanation);
    return true;
}

static bool analyse(char *text, size_t len, void *context)
{
    char *json = NULL;
    size_t json_len;
    idc_error *err = NULL;
    int *code = context;
    if (idc_names_analyse(text, len, &json, &json_len, &err) == IDC_OK)
        fwrite(json, 1, json_len, stdout);
    else
        *code = complain_error(err);
    putchar('\n');
    idc_text_free(json);
    return true;
}

static int run(int argc, char **argv)
{
    int code = EXIT_DONE, lines;
    if (argc == 3 && !strcmp(argv[1], "compare") && !strcmp(argv[2], "--tsv"))
        lines = each_line(compare, &code);
    else if (argc == 2 && !strcmp(argv[1], "analyse"))
        lines = each_line(analyse, &code);
    else if (argc == 4 && !strcmp(argv[1], "romanise") && !strcmp(argv[2], "--system"))
        return name_romanise(argv[3]);
    else if (argc >= 2 && argc <= 3 && !strcmp(argv[1], "systems") &&
             (argc == 2 || !strcmp(argv[2], "--tsv")))
        return argc == 2 ? name_list_systems() : name_identify();
    else if (argc == 2 && !strcmp(argv[1], "mrz"))
        return name_mrz();
    else
        return complain_usage(&command_name,
                              "say compare --tsv, analyse, romanise, systems or mrz");
    return lines != EXIT_DONE ? lines : code;
}
