/** @file idcheck.h  What the verbs of the command share. Data on stdout, words on stderr. */
#ifndef IDC_TOOLS_IDCHECK_H
#define IDC_TOOLS_IDCHECK_H

#include <idcheck/idcheck.h>

#include <stdbool.h>
#include <stdio.h>

/** Exit codes of every verb. */
enum { EXIT_DONE = 0, EXIT_USAGE = 1, EXIT_TROUBLE = 2 };

typedef struct command {
    const char *name;
    const char *summary;
    const char *help;
    int (*run)(int argc, char **argv); /* argv[0] is the verb */
} command;

extern const command command_check, command_extract, command_name, command_date, command_edtf,
    command_lineage, command_photo, command_registry, command_checks;

/** Prints "idcheck: " and a message to stderr; returns code. */
int complain(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** Prints err's message, frees it and returns EXIT_TROUBLE (EXIT_USAGE for wrong arguments). */
int complain_error(idc_error *err);

/** Wrong usage: message and where to read on. */
int complain_usage(const command *verb, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** Whole file ("-": stdin), malloc'd; NULL after a message when it cannot be read. */
char *read_file(const char *path, size_t *len);

/** Today in UTC as YYYY-MM-DD. The library has no clock; the command does. */
void today(char out[11]);

/**
 * Calls line() for each text given as an argument (texts is NULL or ends with NULL) or, when there
 * is none, for each line of stdin (without its line end; NULs stay). Flushes stdout at the end and
 * counts on a terminal's stderr. Stops when line() returns false. @return exit code.
 */
int each_line(char **texts, bool (*line)(char *text, size_t len, void *context), void *context);

/** New engine with the policy in a file, or the default one; NULL after a message. */
idc_engine *new_engine(const char *policy_path);

/** Length of a name: one past the limit name.bytes is cut there, at a character, with a notice. */
size_t name_length(const char *text, size_t len);

/** Verbs of 'idcheck name' about systems and zones. @return exit code. */
int name_romanise(const char *system, char **texts);
int name_list_systems(void);
int name_identify(char **texts, bool tsv);
int name_mrz(void);

#endif
