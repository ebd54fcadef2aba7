#include "config.h"

#include "idcheck.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static int run(int argc, char **argv);

const command command_photo = {
    "photo", "perceptual hashes of pictures, and which are near",
    "Usage: idcheck photo hash FILE...\n"
    "       idcheck photo search --pool FILE [--radius R] < hashes\n"
    "\n"
    "  hash     PDQ hash in hexadecimal, TAB, quality 0-100, TAB, FILE. Under 50 it says little.\n"
    "  search   a hash a line in; QUERY TAB MATCH TAB DISTANCE out for each hash of the pool "
    "within\n"
    "           R bits (default 31). Pool: a hash a line, or 32 bytes each (four little-endian\n"
    "           64-bit words, lowest first) when FILE ends in .bin.\n"
    "\n"
    "Example:\n"
    "  idcheck photo hash examples/sample-case/photo.jpg\n",
    run};

static int hash_files(int count, char **paths)
{
    int code = EXIT_DONE;
    if (count == 0)
        return complain_usage(&command_photo, "name one or more pictures");
    for (int i = 0; i < count; i++) {
        size_t len;
        char hex[65], *data = read_file(paths[i], &len);
        int32_t quality;
        idc_error *err = NULL;
        if (!data) {
            code = EXIT_TROUBLE;
            continue;
        }
        if (idc_photos_hash(data, len, hex, &quality, &err) == IDC_OK) {
            printf("%s\t%d\t%s\n", hex, (int)quality, paths[i]);
        } else {
            fprintf(stderr, "idcheck: %s: ", paths[i]);
            fprintf(stderr, "%s\n", err ? idc_error_message(err) : "out of memory");
            idc_error_free(err);
            code = EXIT_TROUBLE;
        }
        free(data);
    }
    return code;
}

typedef struct pool {
    char (*hex)[65];
    size_t count;
    int radius;
    int code;
} pool;

static void hex_of_words(const unsigned char *bytes, char hex[65])
{
    for (size_t i = 0; i < 32; i++)
        snprintf(hex + 2 * i, 3, "%02x", bytes[31 - i]);
}

static bool load_pool(const char *path, pool *p)
{
    size_t len, name = strlen(path);
    char *data = read_file(path, &len);
    if (!data)
        return false;
    bool binary = name > 4 && !strcmp(path + name - 4, ".bin");
    size_t room = binary ? len / 32 : len / 64 + 1;
    p->hex = calloc(room ? room : 1, sizeof *p->hex);
    if (!p->hex) {
        free(data);
        return complain(EXIT_TROUBLE, "out of memory") == EXIT_DONE;
    }
    if (binary) {
        for (; p->count < room; p->count++)
            hex_of_words((const unsigned char *)data + 32 * p->count, p->hex[p->count]);
    } else {
        char *save = NULL;
        for (char *line = strtok_r(data, "\r\n", &save); line; line = strtok_r(NULL, "\r\n", &save))
            if (strlen(line) == 64 && p->count < room)
                memcpy(p->hex[p->count++], line, 65);
    }
    free(data);
    return true;
}

static bool search(char *text, size_t len, void *context)
{
    pool *p = context;
    (void)len;
    if (idc_photos_distance(text, text) < 0) {
        p->code = complain(EXIT_TROUBLE, "\"%s\" is no PDQ hash of 64 hexadecimal digits", text);
        return true;
    }
    for (size_t i = 0; i < p->count; i++) {
        int distance = idc_photos_distance(text, p->hex[i]);
        if (distance >= 0 && distance <= p->radius)
            printf("%s\t%s\t%d\n", text, p->hex[i], distance);
    }
    return true;
}

static int search_lines(int argc, char **argv)
{
    static const struct option longs[] = {{"pool", required_argument, NULL, 'p'},
                                          {"radius", required_argument, NULL, 'r'},
                                          {NULL, 0, NULL, 0}};
    pool p = {.radius = 31};
    const char *path = NULL;
    for (int c; (c = getopt_long(argc, argv, "", longs, NULL)) != -1;) {
        if (c == 'p')
            path = optarg;
        else if (c == 'r')
            p.radius = (int)strtol(optarg, NULL, 10);
        else
            return complain_usage(&command_photo, "that option is not known");
    }
    if (!path || p.radius < 0 || p.radius > 256)
        return complain_usage(&command_photo,
                              "search needs --pool FILE and a radius from 0 to 256");
    if (!load_pool(path, &p))
        return EXIT_TROUBLE;
    int lines = each_line(search, &p);
    free(p.hex);
    return p.code != EXIT_DONE ? p.code : lines;
}

static int run(int argc, char **argv)
{
    if (argc >= 2 && !strcmp(argv[1], "hash"))
        return hash_files(argc - 2, argv + 2);
    if (argc >= 2 && !strcmp(argv[1], "search"))
        return search_lines(argc - 1, argv + 1);
    return complain_usage(&command_photo, "say hash or search");
}
