#include "config.h"

#include "idcheck.h"

#include <errno.h>
#include <getopt.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "registry_url.h"

static int run(int argc, char **argv);

const command command_check = {
    "check", "read a case and report what agrees and what does not",
    "Usage: idcheck check [OPTION...] PATH...\n"
    "       idcheck check --jsonl [-j N] [OPTION...] < list-of-cases\n"
    "\n"
    "PATH is a folder (its case.json is the manifest; without one each file is a source), a\n"
    "manifest, or files. The report goes to standard output.\n"
    "\n"
    "  --as-of DATE       day the case is looked at, YYYY-MM-DD (default: the manifest's, or "
    "today)\n"
    "  --format FORMAT    text (default), json, html or svg (the timeline)\n"
    "  -o FILE            write the report to FILE\n"
    "  --case-id ID       name of the case in the report and the registry\n"
    "  --policy FILE      weights, groups and texts in place of the built-in ones\n"
    "  --registry URL     compare with earlier cases: sqlite:PATH\n"
    "  --key FILE         the registry's key (default: PATH.key)\n"
    "  --jsonl            one folder or manifest a line in, one JSON report a line out\n"
    "  -j N               with --jsonl: N cases at a time\n"
    "\n"
    "Examples:\n"
    "  idcheck check examples/sample-case\n"
    "  idcheck check --format html -o report.html cv.pdf profile.html photo.jpg\n",
    run};

typedef struct options {
    const char *as_of, *policy, *registry_url, *key, *case_id, *output;
    idc_format format;
    bool jsonl;
    long jobs;
    idc_engine *engine;
    idc_registry *registry;
} options;

static bool parse_format(const char *word, idc_format *format)
{
    static const struct {
        const char *word;
        idc_format format;
    } rows[] = {{"text", IDC_FORMAT_TEXT},
                {"json", IDC_FORMAT_JSON},
                {"html", IDC_FORMAT_HTML},
                {"svg", IDC_FORMAT_SVG_TIMELINE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!strcmp(word, rows[i].word)) {
            *format = rows[i].format;
            return true;
        }
    return false;
}

static int parse(int argc, char **argv, options *o)
{
    static const struct option longs[] = {
        {"as-of", required_argument, NULL, 'a'},    {"policy", required_argument, NULL, 'p'},
        {"registry", required_argument, NULL, 'r'}, {"key", required_argument, NULL, 'k'},
        {"case-id", required_argument, NULL, 'c'},  {"format", required_argument, NULL, 'f'},
        {"jsonl", no_argument, NULL, 'l'},          {NULL, 0, NULL, 0}};
    *o = (options){.format = IDC_FORMAT_TEXT, .jobs = 1};
    for (int c; (c = getopt_long(argc, argv, "o:j:", longs, NULL)) != -1;) {
        switch (c) {
        case 'a':
            o->as_of = optarg;
            break;
        case 'p':
            o->policy = optarg;
            break;
        case 'r':
            o->registry_url = optarg;
            break;
        case 'k':
            o->key = optarg;
            break;
        case 'c':
            o->case_id = optarg;
            break;
        case 'o':
            o->output = optarg;
            break;
        case 'l':
            o->jsonl = true;
            break;
        case 'j':
            o->jobs = strtol(optarg, NULL, 10);
            if (o->jobs < 1 || o->jobs > 256)
                return complain_usage(&command_check, "-j %s: write a number from 1 to 256",
                                      optarg);
            break;
        case 'f':
            if (!parse_format(optarg, &o->format))
                return complain_usage(&command_check, "--format %s: write text, json, html or svg",
                                      optarg);
            break;
        default:
            return complain_usage(&command_check, "that option is not known");
        }
    }
    if (o->jsonl && optind < argc)
        return complain_usage(&command_check, "--jsonl reads its cases from standard input");
    if (!o->jsonl && optind >= argc)
        return complain_usage(&command_check, "name a folder, a manifest or files");
    return EXIT_DONE;
}

/* A report of the paths; *code becomes EXIT_TROUBLE when a path could not be opened. */
static idc_report *report_of(const options *o, char **paths, int count, int *code, idc_error **err)
{
    idc_case *c = NULL;
    idc_report *report = NULL;
    char date[11];
    idc_status status = idc_case_new(o->engine, &c, err);
    if (status == IDC_OK && o->as_of)
        status = idc_case_set_as_of(c, o->as_of, err);
    if (status == IDC_OK && o->case_id)
        status = idc_case_set_id(c, o->case_id, IDC_NUL_TERMINATED, err);
    for (int i = 0; status == IDC_OK && i < count; i++) {
        status = idc_case_add_path(c, paths[i], err);
        if (status != IDC_ERR_IO || count == 1)
            continue;
        /* One of several that cannot be opened costs the others nothing. */
        *code = complain_error(*err);
        *err = NULL;
        status = IDC_OK;
    }
    today(date);
    if (status == IDC_OK && !idc_case_has_as_of(c))
        status = idc_case_set_as_of(c, date, err);
    if (status == IDC_OK)
        status = idc_engine_run(o->engine, c, o->registry, &report, err);
    idc_case_free(c);
    return status == IDC_OK ? report : NULL;
}

static int write_out(const options *o, const char *text, size_t len)
{
    FILE *f = o->output ? fopen(o->output, "wb") : stdout;
    bool bad = !f || fwrite(text, 1, len, f) != len;
    if (f && o->output)
        bad = fclose(f) || bad;
    else
        bad = fflush(stdout) || bad;
    if (bad)
        return complain(EXIT_TROUBLE, "%s: %s", o->output ? o->output : "standard output",
                        strerror(errno));
    return EXIT_DONE;
}

static int check_one(const options *o, char **paths, int count)
{
    idc_error *err = NULL;
    int code = EXIT_DONE;
    idc_report *report = report_of(o, paths, count, &code, &err);
    char *text = NULL;
    size_t len = 0;
    if (!report)
        return complain_error(err);
    idc_format format = o->format;
    if (format == IDC_FORMAT_TEXT && !o->output && isatty(STDOUT_FILENO) && !getenv("NO_COLOR"))
        format = IDC_FORMAT_TEXT_COLOUR;
    if (idc_report_export(report, format, &text, &len, &err) != IDC_OK)
        code = complain_error(err);
    else if (write_out(o, text, len) != EXIT_DONE)
        code = EXIT_TROUBLE;
    idc_text_free(text);
    idc_report_free(report);
    return code;
}

/* One line of --jsonl and what became of it. */
typedef struct job {
    char *path;
    char *text; /* idc_text; NULL: see message */
    size_t len;
    char *message;
} job;

typedef struct batch {
    const options *options;
    job *jobs;
    size_t count;
    atomic_size_t next;
} batch;

static void *work(void *context)
{
    batch *b = context;
    for (size_t i; (i = atomic_fetch_add(&b->next, 1)) < b->count;) {
        job *j = &b->jobs[i];
        idc_error *err = NULL;
        int code = EXIT_DONE;
        idc_report *report = report_of(b->options, &j->path, 1, &code, &err);
        if (!report ||
            idc_report_export(report, IDC_FORMAT_JSON_COMPACT, &j->text, &j->len, &err) != IDC_OK)
            j->message = strdup(err ? idc_error_message(err) : "out of memory");
        idc_error_free(err);
        idc_report_free(report);
    }
    return NULL;
}

static void print_json_string(const char *s)
{
    putchar('"');
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}

static int finish(job *j)
{
    int code = EXIT_DONE;
    if (j->text) {
        fwrite(j->text, 1, j->len, stdout);
        putchar('\n');
    } else {
        code = EXIT_TROUBLE;
        fputs("{\"error\":", stdout);
        print_json_string(j->message ? j->message : "out of memory");
        fputs(",\"input\":", stdout);
        print_json_string(j->path);
        puts("}");
    }
    free(j->path);
    free(j->message);
    idc_text_free(j->text);
    return code;
}

/* Reads up to room lines. */
static size_t fill(job *jobs, size_t room, bool *end)
{
    size_t count = 0, capacity = 0;
    char *line = NULL;
    while (count < room && !*end) {
        ssize_t n = getline(&line, &capacity, stdin);
        if (n < 0) {
            *end = true;
            break;
        }
        while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
            line[--n] = '\0';
        jobs[count] = (job){.path = line};
        count++;
        line = NULL;
        capacity = 0;
    }
    free(line);
    return count;
}

static int check_lines(const options *o)
{
    size_t room = (size_t)o->jobs * 4, done = 0;
    job *jobs = calloc(room, sizeof *jobs);
    pthread_t *threads = calloc((size_t)o->jobs, sizeof *threads);
    int code = jobs && threads ? EXIT_DONE : complain(EXIT_TROUBLE, "out of memory");
    bool end = code != EXIT_DONE, terminal = isatty(STDERR_FILENO);
    while (!end) {
        batch b = {.options = o, .jobs = jobs, .count = fill(jobs, room, &end)};
        size_t started = 0;
        atomic_init(&b.next, 0);
        while (started + 1 < (size_t)o->jobs && started + 1 < b.count &&
               !pthread_create(&threads[started], NULL, work, &b))
            started++;
        work(&b);
        for (size_t i = 0; i < started; i++)
            pthread_join(threads[i], NULL);
        for (size_t i = 0; i < b.count; i++)
            if (finish(&jobs[i]) != EXIT_DONE)
                code = EXIT_TROUBLE;
        done += b.count;
        if (terminal)
            fprintf(stderr, "\r%zu cases", done);
    }
    if (terminal)
        fputc('\n', stderr);
    free(jobs);
    free(threads);
    if (fflush(stdout) || ferror(stdout))
        return complain(EXIT_TROUBLE, "writing failed: %s", strerror(errno));
    return code;
}

static int run(int argc, char **argv)
{
    options o;
    int code = parse(argc, argv, &o);
    if (code != EXIT_DONE)
        return code;
    o.engine = new_engine(o.policy);
    if (!o.engine)
        return EXIT_TROUBLE;
    if (o.registry_url)
        code = open_registry(o.registry_url, o.key, false, &o.registry);
    if (code == EXIT_DONE)
        code = o.jsonl ? check_lines(&o) : check_one(&o, argv + optind, argc - optind);
    idc_registry_free(o.registry);
    idc_engine_free(o.engine);
    return code;
}
