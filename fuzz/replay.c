/* Stand-alone driver: runs a fuzz target over its corpus and its past findings. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run_file(const char *path)
{
    struct stat st;
    FILE *f = fopen(path, "rb");
    if (!f || fstat(fileno(f), &st) || !S_ISREG(st.st_mode)) {
        if (f)
            fclose(f);
        return 0;
    }
    /* An exact-size block lets a sanitizer see a read of one byte too many. */
    size_t size = (size_t)st.st_size;
    uint8_t *data = malloc(size ? size : 1);
    if (!data || fread(data, 1, size, f) != size) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(2);
    }
    fclose(f);
    LLVMFuzzerTestOneInput(data, size);
    free(data);
    return 1;
}

static int run_folder(const char *path)
{
    int count = 0;
    DIR *d = opendir(path);
    if (!d)
        return 0;
    for (struct dirent *e; (e = readdir(d));) {
        char name[4096];
        if (e->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s/%s", path, e->d_name);
        count += run_file(name);
    }
    closedir(d);
    return count;
}

int main(int argc, char **argv)
{
    const char *top = getenv("srcdir");
    const char *target = strrchr(argv[0], '/');
    char path[4096];
    int count = 0;
    if (argc > 1) {
        for (int i = 1; i < argc; i++)
            count += run_file(argv[i]) + run_folder(argv[i]);
    } else {
        target = target ? target + 1 : argv[0];
        if (!strncmp(target, "lt-", 3))
            target += 3;
        target += strlen("fuzz_");
        snprintf(path, sizeof path, "%s/fuzz/corpus/%s", top ? top : ".", target);
        count += run_folder(path);
        snprintf(path, sizeof path, "%s/fuzz/regress/%s", top ? top : ".", target);
        count += run_folder(path);
    }
    printf("%s: %d inputs\n", argv[0], count);
    return count ? 0 : 1;
}
