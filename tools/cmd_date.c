#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <string.h>

static int run_date(int argc, char **argv);
static int run_edtf(int argc, char **argv);

const command command_date = {
    "date", "read dates and ranges as people write them",
    "Usage: idcheck date [--as-of DATE] TEXT...\n"
    "       idcheck date --tsv [--as-of DATE] < texts\n"
    "\n"
    "A text a line in; START TAB END TAB EDTF out. START and END are YYYY[-MM[-DD]]; END is 'now'\n"
    "when the range is open and empty for a single date; all are empty when there is no date.\n"
    "\n"
    "Example:\n"
    "  idcheck date 'March 2014 - present'\n",
    run_date};

const command command_edtf = {
    "edtf", "tell valid EDTF strings (ISO 8601-2) and their level",
    "Usage: idcheck edtf STRING...\n"
    "       idcheck edtf --tsv < strings\n"
    "\n"
    "A string a line in; '1' (valid) or '0', TAB and the level 0, 1 or 2 out.\n"
    "\n"
    "Example:\n"
    "  idcheck edtf '2018-23/2019'\n",
    run_edtf};

typedef struct state {
    const char *as_of;
    int code;
} state;

static bool read_date(char *text, size_t len, void *context)
{
    state *s = context;
    idc_date_text date;
    idc_error *err = NULL;
    if (idc_dates_read(text, len, s->as_of, &date, &err) != IDC_OK) {
        s->code = complain_error(err);
        return false;
    }
    printf("%s\t%s\t%s\n", date.start, date.end, date.edtf);
    return true;
}

static bool read_edtf(char *text, size_t len, void *context)
{
    int level = idc_dates_edtf_level(text, len);
    (void)context;
    if (level < 0)
        puts("0\t");
    else
        printf("1\t%d\n", level);
    return true;
}

static int run_date(int argc, char **argv)
{
    static const struct option longs[] = {{"tsv", no_argument, NULL, 't'},
                                          {"as-of", required_argument, NULL, 'a'},
                                          {NULL, 0, NULL, 0}};
    state s = {.code = EXIT_DONE};
    bool tsv = false;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 't')
            tsv = true;
        else if (c == 'a')
            s.as_of = optarg;
        else
            return complain_usage(&command_date, "that option is not known");
    }
    if (tsv == (optind < argc))
        return complain_usage(&command_date, "give texts, or --tsv and texts on standard input");
    int lines = each_line(argv + optind, read_date, &s);
    return s.code != EXIT_DONE ? s.code : lines;
}

static int run_edtf(int argc, char **argv)
{
    bool tsv = argc == 2 && !strcmp(argv[1], "--tsv");
    if (argc < 2 || (!tsv && argv[1][0] == '-'))
        return complain_usage(&command_edtf,
                              "give strings, or --tsv and strings on standard input");
    return each_line(argv + 1 + tsv, read_edtf, NULL);
}
