#include "config.h"

#include "idcheck.h"

#include <string.h>

static int run(int argc, char **argv);

const command command_checks = {"checks", "list the catalogue of checks, or explain one",
                                "Usage: idcheck checks [ID]\n"
                                "\n"
                                "Without ID: id, catalogue rows, group, weight in bits and title, "
                                "a line each. With ID: what the\n"
                                "check compares, its innocent explanations and its question.\n"
                                "\n"
                                "Example:\n"
                                "  idcheck checks timeline.overlap\n",
                                run};

static void print_bits(int32_t millibits)
{
    printf("%s%d.%03d", millibits < 0 ? "-" : "+",
           (int)(millibits < 0 ? -millibits : millibits) / 1000,
           (int)(millibits < 0 ? -millibits : millibits) % 1000);
}

static void explain(const idc_check_view *check)
{
    printf("%s  %s\n\n", idc_check_view_id(check), idc_check_view_title(check));
    printf("rows      %s\ngroup     %s\nweight    ", idc_check_view_rows(check),
           idc_check_view_group(check));
    print_bits(idc_check_view_weight_millibits(check));
    printf(" bits\ncompares  %s\n", idc_check_view_compares(check));
    for (size_t i = 0; i < idc_check_view_benign_count(check); i++)
        printf("%s%s\n", i ? "          " : "innocent  ", idc_check_view_benign(check, i));
    if (*idc_check_view_question(check))
        printf("question  %s\n", idc_check_view_question(check));
}

static int run(int argc, char **argv)
{
    if (argc > 2)
        return complain_usage(&command_checks, "name one check at most");
    idc_engine *engine = new_engine(NULL);
    if (!engine)
        return EXIT_TROUBLE;
    bool found = argc < 2;
    for (size_t i = 0; i < idc_engine_check_count(engine); i++) {
        const idc_check_view *check = idc_engine_check(engine, i);
        if (argc == 2) {
            if (strcmp(argv[1], idc_check_view_id(check)))
                continue;
            found = true;
            explain(check);
        } else {
            printf("%s\t%s\t%s\t", idc_check_view_id(check), idc_check_view_rows(check),
                   idc_check_view_group(check));
            print_bits(idc_check_view_weight_millibits(check));
            printf("\t%s\n", idc_check_view_title(check));
        }
    }
    idc_engine_free(engine);
    if (!found)
        return complain(EXIT_USAGE, "there is no check \"%s\": 'idcheck checks' lists them",
                        argv[1]);
    return EXIT_DONE;
}
