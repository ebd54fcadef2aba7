/* The command: first user of the public interface. Verbs stand in cmd_<verb>.c. */
#include "config.h"

#include "idcheck.h"

#include <string.h>

static const command *const commands[] = {&command_check, &command_extract,  &command_name,
                                          &command_date,  &command_edtf,     &command_lineage,
                                          &command_photo, &command_registry, &command_checks};

static int overview(FILE *out)
{
    fputs("idcheck: do these claims fit one real person describing their own life?\n"
          "\n"
          "Usage: idcheck VERB [OPTION...] [ARGUMENT...]\n"
          "\n",
          out);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(out, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
    fputs("\n"
          "'idcheck VERB --help' tells more. '-' stands for standard input.\n"
          "Exit status: 0 it did its job, whatever it found; 1 wrong usage; 2 an input could not\n"
          "be read at all, or a resource failed.\n",
          out);
    return EXIT_DONE;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        overview(stderr);
        return EXIT_USAGE;
    }
    if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help"))
        return overview(stdout);
    if (!strcmp(argv[1], "--version")) {
        printf("idcheck %s\n", idc_version());
        return EXIT_DONE;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(argv[1], commands[i]->name))
            continue;
        for (int a = 2; a < argc && strcmp(argv[a], "--"); a++)
            if (!strcmp(argv[a], "--help") || !strcmp(argv[a], "-h")) {
                fputs(commands[i]->help, stdout);
                return EXIT_DONE;
            }
        return commands[i]->run(argc - 1, argv + 1);
    }
    complain(EXIT_USAGE, "there is no verb \"%s\"", argv[1]);
    overview(stderr);
    return EXIT_USAGE;
}
