#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_photo = {
    "photo", "perceptual hashes of pictures, and which are near",
    "Usage: idcheck photo hash [--profile NAME] [--upright] [--turns | --derived] [--parts]\n"
    "                         FILE...\n"
    "       idcheck photo search --pool FILE [--radius R] [--weigh] < hashes\n"
    "       idcheck photo index [--pool FILE | --verify] INDEX < hashes\n"
    "\n"
    "  hash     PDQ hash in hexadecimal, TAB, quality 0-100, TAB, FILE. Under 50 it says little.\n"
    "           --upright turns the picture as its EXIF data asks, which the reference does not.\n"
    "           --turns adds the hashes of the picture mirrored, rotated and transposed,\n"
    "           --derived the same as the reference derives them, --parts those of parts of it;\n"
    "           then each line goes on with TAB turn TAB left,top,right,bottom in permille.\n"
    "           --profile pdq-sym gives hashes of another profile, for indexes of their own: those "
    "of\n"
    "           turned pictures are exact in it. Usual is pdq-ref, as the reference has it.\n"
    "  search   a hash a line in; QUERY TAB MATCH TAB DISTANCE out for each hash of the pool "
    "within\n"
    "           R bits (default 31). Pool: a hash a line, or 32 bytes each (four little-endian\n"
    "           64-bit words, lowest first) when FILE ends in .bin, or an index.\n"
    "           --weigh adds TAB bits TAB chance: log2 of how much likelier the distance is for\n"
    "           one picture than for two, and the matches that a pool of that size gives by "
    "chance.\n"
    "  index    makes an index file of a hash a line, or of a pool; adds to one that is there.\n"
    "           Prints how many hashes it holds. --verify reads it again instead.\n"
    "\n"
    "Example:\n"
    "  idcheck photo hash examples/sample-case/photo.jpg\n",
    run};

enum { UPRIGHT = 64 }; /* beside the flags of the library */

static void print_views(const idc_photos_print *print, const char *path)
{
    for (size_t i = 0; i < idc_photos_print_count(print); i++) {
        uint16_t part[4];
        idc_photos_print_part(print, i, part);
        printf("%s\t%d\t%s\t%s\t%u,%u,%u,%u\n", idc_photos_print_hex(print, i),
               (int)idc_photos_print_quality(print, i), path, idc_photos_print_turn(print, i),
               part[0], part[1], part[2], part[3]);
    }
}

static int hash_file(const char *path, unsigned flags)
{
    size_t len;
    idc_photos_print *print = NULL;
    idc_error *err = NULL;
    char *data = read_file(path, &len);
    if (!data)
        return EXIT_TROUBLE;
    unsigned wanted = flags & UPRIGHT ? flags | IDC_PHOTOS_TURNS : flags;
    idc_status status = idc_photos_print_new(data, len, wanted & ~(unsigned)UPRIGHT, &print, &err);
    free(data);
    if (status != IDC_OK) {
        fprintf(stderr, "idcheck: %s: ", path);
        fprintf(stderr, "%s\n", err ? idc_error_message(err) : "out of memory");
        idc_error_free(err);
        return EXIT_TROUBLE;
    }
    size_t shown = flags & UPRIGHT ? idc_photos_print_upright(print) : 0;
    if (flags & ~(unsigned)(UPRIGHT | IDC_PHOTOS_SYMMETRIC))
        print_views(print, path);
    else
        printf("%s\t%d\t%s\n", idc_photos_print_hex(print, shown),
               (int)idc_photos_print_quality(print, shown), path);
    idc_photos_print_free(print);
    return EXIT_DONE;
}

static int hash_files(int argc, char **argv)
{
    static const struct option longs[] = {{"turns", no_argument, NULL, IDC_PHOTOS_TURNS},
                                          {"derived", no_argument, NULL, IDC_PHOTOS_DERIVED},
                                          {"parts", no_argument, NULL, IDC_PHOTOS_PARTS},
                                          {"upright", no_argument, NULL, UPRIGHT},
                                          {"profile", required_argument, NULL, 'p'},
                                          {NULL, 0, NULL, 0}};
    unsigned flags = 0;
    int code = EXIT_DONE;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == '?')
            return complain_usage(&command_photo, "that option is not known");
        if (c != 'p')
            flags |= (unsigned)c;
        else if (!strcmp(optarg, "pdq-sym"))
            flags |= IDC_PHOTOS_SYMMETRIC;
        else if (strcmp(optarg, "pdq-ref"))
            return complain_usage(&command_photo, "--profile is pdq-ref or pdq-sym");
    }
    if (optind == argc)
        return complain_usage(&command_photo, "name one or more pictures");
    for (int i = optind; i < argc; i++)
        if (hash_file(argv[i], flags) != EXIT_DONE)
            code = EXIT_TROUBLE;
    return code;
}

/* Hashes that queries wait in until there are enough of them to be worth tables. */
enum { QUERIES_BEFORE_TABLES = 512 };

typedef struct pool {
    idc_photos_index *index;
    idc_photos_hits *hits;
    int radius;
    bool weigh;
    size_t queries;
    int code;
} pool;

/* Passes on what a call said; true when it did its work. */
static bool done(idc_status status, idc_error *err)
{
    if (status == IDC_OK)
        return true;
    fprintf(stderr, "idcheck: %s\n", err ? idc_error_message(err) : idc_status_name(status));
    idc_error_free(err);
    return false;
}

static void hex_of_words(const unsigned char *bytes, char hex[65])
{
    for (size_t i = 0; i < 32; i++)
        snprintf(hex + 2 * i, 3, "%02x", bytes[31 - i]);
}

static bool add_binary(idc_photos_index *index, const char *data, size_t len)
{
    for (size_t i = 0; i + 32 <= len; i += 32) {
        char hex[65];
        idc_error *err = NULL;
        hex_of_words((const unsigned char *)data + i, hex);
        if (!done(idc_photos_index_add(index, hex, &err), err))
            return false;
    }
    return true;
}

/* Lines that are no hashes are passed over, as headings and empty lines are. */
static bool add_lines(idc_photos_index *index, char *data)
{
    char *save = NULL;
    for (char *line = strtok_r(data, "\r\n", &save); line; line = strtok_r(NULL, "\r\n", &save)) {
        idc_error *err = NULL;
        if (strlen(line) >= 64 && (line[64] == '\t' || line[64] == '\0'))
            line[64] = '\0';
        if (idc_photos_distance(line, line) == 0 &&
            !done(idc_photos_index_add(index, line, &err), err))
            return false;
    }
    return true;
}

static bool load_pool(const char *path, idc_photos_index **out)
{
    static const char magic[] = "IDCPDQ";
    size_t len, name = strlen(path);
    idc_error *err = NULL;
    char *data = read_file(path, &len);
    if (!data)
        return false;
    if (len >= sizeof magic - 1 && !memcmp(data, magic, sizeof magic - 1)) {
        free(data);
        return done(idc_photos_index_open(path, out, &err), err);
    }
    bool ok = done(idc_photos_index_new(out, &err), err);
    if (ok)
        ok = name > 4 && !strcmp(path + name - 4, ".bin") ? add_binary(*out, data, len)
                                                          : add_lines(*out, data);
    free(data);
    return ok;
}

/* What a hash alone can tell: its quality is not in the pool and taken to be good. */
static void print_hit(const pool *p, const char *query, const char *match, int distance)
{
    printf("%s\t%s\t%d", query, match, distance);
    if (p->weigh) {
        int32_t bits = idc_photos_weight_millibits(distance, 100, 100, 1);
        uint64_t chance =
            idc_photos_chance_millionths(distance, idc_photos_index_count(p->index), 1);
        printf("\t%s%d.%03d\t%llu.%06llu", bits < 0 ? "-" : "", abs((int)bits) / 1000,
               abs((int)bits) % 1000, (unsigned long long)(chance / 1000000),
               (unsigned long long)(chance % 1000000));
    }
    putchar('\n');
}

static bool search(char *text, size_t len, void *context)
{
    pool *p = context;
    idc_error *err = NULL;
    (void)len;
    if (idc_photos_distance(text, text) < 0) {
        p->code = complain(EXIT_TROUBLE, "\"%s\" is no PDQ hash of 64 hexadecimal digits", text);
        return true;
    }
    if (++p->queries == QUERIES_BEFORE_TABLES &&
        !done(idc_photos_index_build(p->index, &err), err)) {
        p->code = EXIT_TROUBLE;
        return false;
    }
    if (!done(idc_photos_index_search(p->index, text, p->radius, p->hits, &err), err)) {
        p->code = EXIT_TROUBLE;
        return false;
    }
    for (size_t i = 0; i < idc_photos_hits_count(p->hits); i++) {
        char hex[65];
        if (idc_photos_index_hex(p->index, idc_photos_hits_position(p->hits, i), hex))
            print_hit(p, text, hex, idc_photos_hits_distance(p->hits, i));
    }
    return true;
}

static int search_lines(int argc, char **argv)
{
    static const struct option longs[] = {{"pool", required_argument, NULL, 'p'},
                                          {"radius", required_argument, NULL, 'r'},
                                          {"weigh", no_argument, NULL, 'w'},
                                          {NULL, 0, NULL, 0}};
    pool p = {.radius = 31};
    const char *path = NULL;
    idc_error *err = NULL;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 'p')
            path = optarg;
        else if (c == 'r')
            p.radius = (int)strtol(optarg, NULL, 10);
        else if (c == 'w')
            p.weigh = true;
        else
            return complain_usage(&command_photo, "that option is not known");
    }
    if (!path || p.radius < 0 || p.radius > 256)
        return complain_usage(&command_photo,
                              "search needs --pool FILE and a radius from 0 to 256");
    int lines = EXIT_TROUBLE;
    if (load_pool(path, &p.index) && done(idc_photos_hits_new(&p.hits, &err), err))
        lines = each_line(NULL, search, &p);
    idc_photos_hits_free(p.hits);
    idc_photos_index_free(p.index);
    return p.code != EXIT_DONE ? p.code : lines;
}

static bool add_line(char *text, size_t len, void *context)
{
    idc_photos_index *index = context;
    idc_error *err = NULL;
    if (len >= 65 && text[64] == '\t')
        text[64] = '\0';
    return done(idc_photos_index_add(index, text, &err), err);
}

static bool exists(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file)
        fclose(file);
    return file != NULL;
}

static int make_index(int argc, char **argv)
{
    static const struct option longs[] = {{"verify", no_argument, NULL, 'v'},
                                          {"pool", required_argument, NULL, 'p'},
                                          {NULL, 0, NULL, 0}};
    const char *pool_path = NULL;
    bool verify = false;
    idc_photos_index *index = NULL;
    idc_error *err = NULL;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 'v')
            verify = true;
        else if (c == 'p')
            pool_path = optarg;
        else
            return complain_usage(&command_photo, "that option is not known");
    }
    if (optind + 1 != argc)
        return complain_usage(&command_photo, "index needs the path of one index");
    const char *path = argv[optind];
    bool ok = verify || exists(path) ? done(idc_photos_index_open(path, &index, &err), err)
              : pool_path            ? load_pool(pool_path, &index)
                                     : done(idc_photos_index_new(&index, &err), err);
    if (ok && pool_path && exists(path))
        ok = complain(EXIT_TROUBLE, "\"%s\" is there already: --pool makes a new one", path) ==
             EXIT_DONE;
    if (ok && verify)
        ok = done(idc_photos_index_verify(index, &err), err);
    else if (ok)
        ok = (pool_path || each_line(NULL, add_line, index) == EXIT_DONE) &&
             done(idc_photos_index_save(index, path, &err), err);
    if (ok)
        printf("%llu\n", (unsigned long long)idc_photos_index_count(index));
    idc_photos_index_free(index);
    return ok ? EXIT_DONE : EXIT_TROUBLE;
}

static int run(int argc, char **argv)
{
    if (argc >= 2 && !strcmp(argv[1], "hash"))
        return hash_files(argc - 1, argv + 1);
    if (argc >= 2 && !strcmp(argv[1], "search"))
        return search_lines(argc - 1, argv + 1);
    if (argc >= 2 && !strcmp(argv[1], "index"))
        return make_index(argc - 1, argv + 1);
    return complain_usage(&command_photo, "say hash, search or index");
}
