#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_name = {
    "name", "compare and take apart names of persons",
    "Usage: idcheck name compare [--json] NAME NAME\n"
    "       idcheck name compare --tsv|--json   < pairs\n"
    "       idcheck name search --pool FILE [--top N] NAME...\n"
    "       idcheck name search --tsv --pool FILE [--top N] < names\n"
    "       idcheck name analyse [NAME...]      or < names\n"
    "       idcheck name romanise --system ID [TEXT...] or < native texts\n"
    "       idcheck name systems                lists them\n"
    "       idcheck name systems SPELLING...    or --tsv < spellings\n"
    "       idcheck name mrz                    < text\n"
    "\n"
    "Names stand in quotes, or a line each on standard input.\n"
    "\n"
    "  compare         NAME TAB NAME a line in; BITS TAB RELATION TAB EXPLANATION out. BITS is "
    "the\n"
    "                  log2 likelihood ratio that both name one person: higher is more alike.\n"
    "                  RELATION: equal, variant, compatible, partial, different, contradicted.\n"
    "                  --json: an object for each pair, with what each part adds and its bytes;\n"
    "                  the parts' millibits add up to the total.\n"
    "  search          a name a line in; for each the N (10) likeliest names of FILE, a name a\n"
    "                  line: QUERY TAB RANK TAB NAME TAB BITS, best first. An index by words\n"
    "                  passes over names that cannot be among them; no other name is missed.\n"
    "  analyse         a name a line in; a JSON object a line out: parts with role, byte range "
    "and\n"
    "                  script; readings, the roles in each order the name can be in with how\n"
    "                  likely it is in permille, likeliest first; notices, each misleading\n"
    "                  character with its bytes, and the restriction level of UTS #39.\n"
    "  romanise        native text a line in; its spelling under the system a line out.\n"
    "  systems         lists the systems: ID TAB TITLE TAB SOURCE TAB yes or no, whether romanise\n"
    "                  writes it. For LATIN or NATIVE TAB LATIN a line: systems that explain the\n"
    "                  spelling, likeliest first, with what share of the likelihood each group of\n"
    "                  equals has; --tsv: id:bits joined by commas.\n"
    "  mrz             a text in; a JSON array of the machine readable zones in it out: names,\n"
    "                  format, whether the names were cut off; for each check digit whether it\n"
    "                  agrees, the digit printed and the one expected; repairs, letters where\n"
    "                  only digits can stand, when digits that look like them make all agree.\n"
    "\n"
    "Example:\n"
    "  idcheck name compare 'Kim Min-ji' 'Minji Kim'\n"
    "  printf 'Kim Min-ji\\tMinji Kim\\n' | idcheck name compare --tsv\n"
    "  idcheck name systems | grep Thai\n"
    "  idcheck name romanise --system royin-tha-Thai-Latn-1999 'เชียงใหม่'\n"
    "  printf 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\\nD231458907UTO7408122F1204159<<<<<<<6' |"
    " idcheck name mrz\n",
    run};

/* Decimal bits without the C library's locale. */
static void print_bits(int32_t millibits)
{
    uint32_t size = millibits < 0 ? 0u - (uint32_t)millibits : (uint32_t)millibits;
    printf("%s%u.%03u", millibits < 0 ? "-" : "", size / 1000, size % 1000);
}

size_t name_length(const char *text, size_t len)
{
    size_t most = (size_t)idc_limit_default(IDC_LIMIT_NAME_BYTES);
    if (len <= most)
        return len;
    complain(EXIT_DONE, "of a name of %zu bytes the first %zu are looked at (limit %s)", len, most,
             idc_limit_name(IDC_LIMIT_NAME_BYTES));
    while (most && ((unsigned char)text[most] & 0xC0) == 0x80)
        most--;
    return most;
}

/* One line of answer; an empty one keeps lines in step with what was asked. */
static int compare_pair(const char *a, size_t a_len, const char *b, size_t b_len)
{
    int32_t millibits;
    const char *relation;
    char *explanation = NULL;
    idc_error *err = NULL;
    if (idc_names_compare(a, a_len, b, b_len, &millibits, &relation, &explanation, &err) !=
        IDC_OK) {
        putchar('\n');
        return complain_error(err);
    }
    print_bits(millibits);
    printf("\t%s\t%s\n", relation, explanation);
    idc_text_free(explanation);
    return EXIT_DONE;
}

/* The same as an object of JSON. */
static int explain_pair(const char *a, size_t a_len, const char *b, size_t b_len)
{
    char *json = NULL;
    size_t len;
    idc_error *err = NULL;
    int code = EXIT_DONE;
    if (idc_names_explain(a, a_len, b, b_len, &json, &len, &err) == IDC_OK)
        fwrite(json, 1, len, stdout);
    else
        code = complain_error(err);
    putchar('\n');
    idc_text_free(json);
    return code;
}

typedef struct comparing {
    int (*pair)(const char *a, size_t a_len, const char *b, size_t b_len);
    int code;
} comparing;

static bool compare_line(char *text, size_t len, void *context)
{
    char *tab = memchr(text, '\t', len);
    comparing *c = context;
    int now;
    if (tab) {
        size_t first = (size_t)(tab - text);
        now =
            c->pair(text, name_length(text, first), tab + 1, name_length(tab + 1, len - first - 1));
    } else {
        putchar('\n');
        now = complain(EXIT_TROUBLE, "a line without a tab was answered with an empty one");
    }
    c->code = now ? now : c->code;
    return true;
}

/* Two names as arguments, or pairs on standard input. */
static int compare(char **names, bool json)
{
    comparing c = {.pair = json ? explain_pair : compare_pair};
    if (names[0] && names[1])
        return c.pair(names[0], name_length(names[0], strlen(names[0])), names[1],
                      name_length(names[1], strlen(names[1])));
    int lines = each_line(NULL, compare_line, &c);
    return lines != EXIT_DONE ? lines : c.code;
}

typedef struct pool {
    idc_names_pool *names;
    const char **lines;
    idc_names_hit *hits;
    size_t count, top;
    int code;
} pool;

/* Cuts text into lines and adds each. */
static bool fill_pool(pool *p, char *text, size_t len)
{
    size_t capacity = 0;
    for (char *line = text, *end = text + len; line < end;) {
        char *stop = memchr(line, '\n', (size_t)(end - line));
        stop = stop ? stop : end;
        *stop = '\0';
        size_t n = (size_t)(stop - line);
        if (n && line[n - 1] == '\r')
            line[--n] = '\0';
        if (p->count == capacity) {
            capacity = capacity ? 2 * capacity : 1024;
            const char **grown = realloc(p->lines, capacity * sizeof *grown);
            if (!grown)
                return complain(0, "out of memory") != 0;
            p->lines = grown;
        }
        idc_error *err = NULL;
        if (idc_names_pool_add(p->names, line, name_length(line, n), &err) != IDC_OK) {
            p->code = complain_error(err);
            return false;
        }
        p->lines[p->count++] = line;
        line = stop + 1;
    }
    return true;
}

static bool search_line(char *text, size_t len, void *context)
{
    pool *p = context;
    size_t count;
    idc_error *err = NULL;
    if (idc_names_pool_search(p->names, text, name_length(text, len), p->hits, p->top, &count,
                              &err) != IDC_OK)
        p->code = complain_error(err);
    for (size_t i = 0; i < count; i++) {
        printf("%s\t%zu\t%s\t", text, i + 1, p->lines[p->hits[i].number]);
        print_bits(p->hits[i].millibits);
        putchar('\n');
    }
    return true;
}

/* argv[0] is "search"; names may follow the options. */
static int search(int argc, char **argv)
{
    enum { MOST = 100000 };
    static const struct option longs[] = {{"tsv", no_argument, NULL, 't'},
                                          {"pool", required_argument, NULL, 'p'},
                                          {"top", required_argument, NULL, 'n'},
                                          {NULL, 0, NULL, 0}};
    const char *path = NULL;
    char *end = NULL, *text;
    long top = 10;
    bool tsv = false, wrong = false;
    size_t len;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        tsv = tsv || c == 't';
        path = c == 'p' ? optarg : path;
        if (c == 'n') {
            top = strtol(optarg, &end, 10);
            wrong = wrong || end == optarg || *end;
        }
        wrong = wrong || c == '?';
    }
    if (wrong || !(tsv || optind < argc) || !path || top < 1 || top > MOST)
        return complain_usage(&command_name,
                              "search needs --pool FILE, a --top from 1 on, and names or --tsv");
    pool p = {.top = (size_t)top, .code = EXIT_DONE};
    idc_error *err = NULL;
    if (!(text = read_file(path, &len)))
        return EXIT_TROUBLE;
    p.hits = calloc(p.top, sizeof *p.hits);
    int code = EXIT_TROUBLE;
    if (!p.hits)
        complain(code, "out of memory");
    else if (idc_names_pool_new(&p.names, &err) != IDC_OK)
        code = complain_error(err);
    else if (fill_pool(&p, text, len))
        code = each_line(argv + optind, search_line, &p);
    idc_names_pool_free(p.names);
    free(p.lines);
    free(p.hits);
    free(text);
    return code != EXIT_DONE ? code : p.code;
}

static bool analyse_line(char *text, size_t len, void *context)
{
    char *json = NULL;
    size_t json_len;
    idc_error *err = NULL;
    int *code = context;
    if (idc_names_analyse(text, name_length(text, len), &json, &json_len, &err) == IDC_OK)
        fwrite(json, 1, json_len, stdout);
    else
        *code = complain_error(err);
    putchar('\n');
    idc_text_free(json);
    return true;
}

static int analyse(char **names)
{
    int code = EXIT_DONE, lines = each_line(names, analyse_line, &code);
    return lines != EXIT_DONE ? lines : code;
}

static int run(int argc, char **argv)
{
    const char *verb = argc > 1 ? argv[1] : "";
    char **rest = argv + 2; /* read only when argc says that it is there */
    bool tsv = argc == 3 && !strcmp(argv[2], "--tsv"), plain = argc > 2 && argv[2][0] != '-';
    if (!strcmp(verb, "search"))
        return search(argc - 1, argv + 1);
    bool json = argc > 2 && !strcmp(argv[2], "--json");
    if (!strcmp(verb, "compare") && json && (argc == 3 || argc == 5))
        return compare(rest + 1, true);
    if (!strcmp(verb, "compare") && (tsv || (plain && argc == 4)))
        return compare(tsv ? rest + 1 : rest, false);
    if (!strcmp(verb, "analyse") && (plain || argc == 2))
        return analyse(rest);
    if (!strcmp(verb, "romanise") && argc >= 4 && !strcmp(argv[2], "--system"))
        return name_romanise(argv[3], argv + 4);
    if (!strcmp(verb, "systems") && argc == 2)
        return name_list_systems();
    if (!strcmp(verb, "systems") && (tsv || plain))
        return name_identify(tsv ? rest + 1 : rest, tsv);
    if (!strcmp(verb, "mrz") && argc == 2)
        return name_mrz();
    return complain_usage(&command_name,
                          "say compare, search, analyse, romanise, systems or mrz, and names or "
                          "--tsv");
}
