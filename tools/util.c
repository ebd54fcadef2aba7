#include "config.h"

#include "idcheck.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int complain(int code, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("idcheck: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    return code;
}

int complain_error(idc_error *err)
{
    int code = idc_error_status(err) == IDC_ERR_ARGUMENT ? EXIT_USAGE : EXIT_TROUBLE;
    complain(code, "%s", err ? idc_error_message(err) : "out of memory");
    idc_error_free(err);
    return code;
}

int complain_usage(const command *verb, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("idcheck: ", stderr);
    vfprintf(stderr, format, args);
    fprintf(stderr, "\nTry 'idcheck %s --help'.\n", verb->name);
    va_end(args);
    return EXIT_USAGE;
}

char *read_file(const char *path, size_t *len)
{
    bool standard = !strcmp(path, "-");
    FILE *f = standard ? stdin : fopen(path, "rb");
    size_t capacity = 0, got = 0;
    char *data = NULL;
    if (!f) {
        complain(EXIT_TROUBLE, "%s: %s", path, strerror(errno));
        return NULL;
    }
    for (;;) {
        if (got + 1 >= capacity) {
            size_t wanted = capacity ? capacity * 2 : 65536;
            char *moved = realloc(data, wanted);
            if (!moved)
                break;
            data = moved;
            capacity = wanted;
        }
        size_t n = fread(data + got, 1, capacity - got - 1, f);
        got += n;
        if (n == 0)
            break;
    }
    bool bad = ferror(f) || !data;
    int number = errno;
    if (!standard)
        fclose(f);
    if (bad) {
        complain(EXIT_TROUBLE, "%s: %s", path, strerror(number));
        free(data);
        return NULL;
    }
    data[got] = '\0';
    *len = got;
    return data;
}

void today(char out[11])
{
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    snprintf(out, 11, "%04u-%02u-%02u", (unsigned)(utc.tm_year + 1900) % 10000u,
             (unsigned)(utc.tm_mon + 1) % 100u, (unsigned)utc.tm_mday % 100u);
}

int each_line(char **texts, bool (*line)(char *text, size_t len, void *context), void *context)
{
    char *text = NULL;
    size_t capacity = 0, count = 0;
    bool terminal = isatty(STDERR_FILENO) && !isatty(STDIN_FILENO), going = true,
         given = texts && *texts;
    for (; given && *texts && going; texts++)
        going = line(*texts, strlen(*texts), context);
    for (ssize_t n; !given && going && (n = getline(&text, &capacity, stdin)) >= 0;) {
        size_t len = (size_t)n;
        if (len && text[len - 1] == '\n')
            len--;
        if (len && text[len - 1] == '\r')
            len--;
        text[len] = '\0';
        going = line(text, len, context);
        if (terminal && ++count % 1000 == 0)
            fprintf(stderr, "\r%zu lines", count);
    }
    if (terminal && count >= 1000)
        fprintf(stderr, "\r%zu lines\n", count);
    free(text);
    if (fflush(stdout) || ferror(stdout))
        return complain(EXIT_TROUBLE, "writing failed: %s", strerror(errno));
    return going ? EXIT_DONE : EXIT_TROUBLE;
}

idc_engine *new_engine(const char *policy_path)
{
    idc_config *config = idc_config_new();
    idc_engine *engine = NULL;
    idc_error *err = NULL;
    idc_status status = config ? IDC_OK : IDC_ERR_NOMEM;
    if (status == IDC_OK && policy_path) {
        size_t len;
        char *policy = read_file(policy_path, &len);
        if (!policy) {
            idc_config_free(config);
            return NULL;
        }
        status = idc_config_set_policy(config, policy, len);
        free(policy);
    }
    if (status == IDC_OK)
        status = idc_engine_new(config, &engine, &err);
    idc_config_free(config);
    if (status != IDC_OK) {
        if (policy_path)
            fprintf(stderr, "idcheck: in %s:\n", policy_path);
        complain_error(err);
        return NULL;
    }
    return engine;
}
