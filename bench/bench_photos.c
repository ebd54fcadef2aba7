/*
 * Searching picture hashes, and hashing a picture.
 *
 *   bench_photos index [ENTRIES...]   queries a second at radius 31, bytes an entry, growth
 *   bench_photos hash FILE...         pictures a second
 *
 * Peers on the same sets, one thread (docs/photos.md): FAISS 1.15 flat 642-669 q/s and MultiHash
 * 467 q/s at 1 M, 53 and 23 q/s at 10 M; PDQ in C++ with libjpeg-turbo linked 505 pictures of
 * 400 x 400 a second, as shipped 8.9.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <idcheck/idcheck.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static uint64_t next(uint64_t *state)
{
    *state += 0x9e3779b97f4a7c15u;
    uint64_t z = (*state ^ *state >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* 256 random bits, 128 of them set as in nearly every PDQ hash. */
static void draw(uint64_t *state, unsigned char bits[32])
{
    int ones = 0;
    for (int i = 0; i < 4; i++) {
        uint64_t word = next(state);
        memcpy(bits + 8 * i, &word, 8);
        ones += __builtin_popcountll(word);
    }
    while (ones != 128) {
        uint64_t at = next(state) % 256;
        int set = bits[at / 8] >> at % 8 & 1;
        if (set == (ones > 128)) {
            bits[at / 8] = (unsigned char)(bits[at / 8] ^ 1 << at % 8);
            ones += set ? -1 : 1;
        }
    }
}

static void write_hex(const unsigned char bits[32], char hex[65])
{
    static const char digits[] = "0123456789abcdef";
    for (int i = 0; i < 32; i++) {
        hex[2 * i] = digits[bits[31 - i] >> 4];
        hex[2 * i + 1] = digits[bits[31 - i] & 15];
    }
    hex[64] = '\0';
}

static long resident_kb(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static void must(idc_status status, idc_error *err)
{
    if (status == IDC_OK)
        return;
    fprintf(stderr, "bench_photos: %s\n", err ? idc_error_message(err) : idc_status_name(status));
    exit(1);
}

static void bench_index(uint64_t entries)
{
    enum { QUERIES = 20000 };
    idc_photos_index *index = NULL;
    idc_photos_hits *hits = NULL;
    idc_error *err = NULL;
    uint64_t state = 1, probe = 1, found = 0;
    char hex[65];
    unsigned char bits[32];
    must(idc_photos_index_new(&index, &err), err);
    must(idc_photos_hits_new(&hits, &err), err);
    for (uint64_t i = 0; i < entries; i++) {
        draw(&state, bits);
        write_hex(bits, hex);
        must(idc_photos_index_add(index, hex, &err), err);
    }
    double start = now();
    must(idc_photos_index_build(index, &err), err);
    double built = now() - start;
    start = now();
    for (int i = 0; i < QUERIES; i++) {
        /* One in ten is an entry, somewhat changed. */
        draw(i % 10 ? &state : &probe, bits);
        bits[i % 32] = (unsigned char)~bits[i % 32];
        write_hex(bits, hex);
        must(idc_photos_index_search(index, hex, 31, hits, &err), err);
        found += idc_photos_hits_count(hits);
    }
    double took = now() - start;
    printf("%10llu entries: built in %.2f s, %.0f queries/s, %llu found, %llu bytes an entry, peak "
           "%ld MB\n",
           (unsigned long long)entries, built, QUERIES / took, (unsigned long long)found,
           (unsigned long long)(idc_photos_index_bytes(index) / (entries ? entries : 1)),
           resident_kb() / 1024);
    idc_photos_hits_free(hits);
    idc_photos_index_free(index);
}

static void bench_hash(const char *path)
{
    FILE *file = fopen(path, "rb");
    char hex[65], *data = NULL;
    size_t len = 0;
    int32_t quality;
    if (file && fseek(file, 0, SEEK_END) == 0) {
        len = (size_t)ftell(file);
        rewind(file);
        data = malloc(len ? len : 1);
        len = data ? fread(data, 1, len, file) : 0;
    }
    if (file)
        fclose(file);
    int count = 0;
    double start = now();
    for (; data && now() - start < 1.0; count++)
        if (idc_photos_hash(data, len, hex, &quality, NULL) != IDC_OK)
            break;
    printf("%8.1f pictures/s  %s\n", count / (now() - start), path);
    free(data);
}

int main(int argc, char **argv)
{
    static const char *const sizes[] = {"10000", "100000", "1000000", "10000000"};
    bool index = argc >= 2 && !strcmp(argv[1], "index");
    if (!index && (argc < 3 || strcmp(argv[1], "hash"))) {
        fprintf(stderr, "usage: bench_photos index [ENTRIES...] | hash FILE...\n");
        return 1;
    }
    for (int i = 2; i < argc; i++) {
        if (index)
            bench_index(strtoull(argv[i], NULL, 10));
        else
            bench_hash(argv[i]);
    }
    for (int i = 0; index && argc == 2 && i < 4; i++)
        bench_index(strtoull(sizes[i], NULL, 10));
    return 0;
}
