#include "config.h"

#include "idcheck.h"

#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_lineage = {
    "lineage", "tell files that were made from one file",
    "Usage: idcheck lineage FILE FILE...\n"
    "\n"
    "Compares every file with those before it by the identifiers that copies carry on: sittings,\n"
    "lists, paragraphs and documents of word processors, identifiers of XMP and PDF, cameras, "
    "user\n"
    "names in paths. What comes with known templates and programs weighs nothing.\n"
    "\n"
    "Writes FILE TAB FILE TAB BITS TAB RELATION TAB EXPLANATION for each pair that shares\n"
    "something, and for the pair when there are only two files. BITS: log2 likelihood ratio that\n"
    "both were made from one file. RELATION: ancestor (10 bits and more), possible, template\n"
    "(only what known templates bring), none. Says nothing about a person: agencies, career\n"
    "centres and families hand files on.\n"
    "\n"
    "Example:\n"
    "  idcheck lineage resume.pdf cv.pdf\n",
    run};

static int tell(const idc_lineage_set *set, char **paths, size_t a, size_t b, bool always)
{
    int32_t millibits;
    const char *relation;
    char *explanation = NULL;
    idc_error *err = NULL;
    if (idc_lineage_set_compare(set, a, b, &millibits, &relation, &explanation, &err) != IDC_OK)
        return complain_error(err);
    if (always || explanation[0])
        printf("%s\t%s\t%d.%03d\t%s\t%s\n", paths[a], paths[b], (int)millibits / 1000,
               (int)millibits % 1000, relation, explanation);
    idc_text_free(explanation);
    return EXIT_DONE;
}

static int compare_all(idc_lineage_set *set, char **paths, size_t count)
{
    int code = EXIT_DONE;
    idc_error *err = NULL;
    for (size_t b = 0; b < count; b++) {
        size_t len;
        char *data = read_file(paths[b], &len);
        if (!data)
            code = EXIT_TROUBLE;
        /* One that cannot be opened takes its place without traces. */
        idc_status status = idc_lineage_set_add(set, data, data ? len : 0, &err);
        free(data);
        if (status != IDC_OK)
            return complain_error(err);
        for (size_t a = 0; a < b; a++) {
            int one = tell(set, paths, a, b, count == 2);
            if (one != EXIT_DONE)
                return one;
        }
    }
    return code;
}

static int run(int argc, char **argv)
{
    idc_lineage_set *set = NULL;
    idc_error *err = NULL;
    int first = argc > 1 && !strcmp(argv[1], "--") ? 2 : 1;
    if (first == 1 && argc > 1 && argv[1][0] == '-' && argv[1][1])
        return complain_usage(&command_lineage, "that option is not known");
    if (argc - first < 2)
        return complain_usage(&command_lineage, "name two or more files");
    idc_engine *engine = new_engine(NULL);
    if (!engine)
        return EXIT_TROUBLE;
    int code = idc_lineage_set_new(engine, &set, &err) == IDC_OK
                   ? compare_all(set, argv + first, (size_t)(argc - first))
                   : complain_error(err);
    idc_lineage_set_free(set);
    idc_engine_free(engine);
    return code;
}
