/*
 * bench_names POOL ROUNDS: CPU time to make each name of a file (one a line) ready, to weigh ready
 * names against each other, and to take edit distances of words in batches. For counts of
 * instructions run it under callgrind.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/limits.h"
#include "norm/names/batch.h"
#include "norm/names/form.h"

enum { MOST = 4096, LINE = 1024, PARTNERS = 8 };

static double cpu_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int32_t bits_of(const idc_name_form *a, const idc_name_form *b)
{
    idc_name_alignment al;
    idc_name_weigh(a, b, &al);
    return al.millibits;
}

/* A name against `rounds` partners: ever another one, or each of a few over and over, which the
 * processor learns to foresee. */
static void weigh_all(idc_name *const *names, size_t count, size_t rounds, bool again)
{
    static double times[PARTNERS * MOST];
    int64_t sum = 0;
    size_t n = 0;
    double all = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < (again ? PARTNERS : 1); k++) {
            const idc_name_form *a = &names[i]->forms[0];
            double start = cpu_ns();
            for (size_t r = 0; r < rounds; r++)
                sum += bits_of(a, &names[(i * 7 + (again ? k : r) * 13 + 1) % count]->forms[0]);
            times[n] = (cpu_ns() - start) / (double)rounds;
            all += times[n++];
        }
    qsort(times, n, sizeof *times, by_value);
    printf("ready against ready, %s: median %.0f ns, mean %.0f ns, p99 %.0f ns (%lld)\n",
           again ? "one pair again and again" : "ever another partner", times[n / 2],
           all / (double)n, times[n * 99 / 100], (long long)sum);
}

static void distances(idc_name *const *names, size_t count, size_t rounds)
{
    static idc_name_batch batches[MOST / IDC_BATCH_WORDS];
    static uint8_t out[MOST];
    size_t words = 0, blocks;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < names[i]->forms[0].count && words < MOST; k++) {
            const idc_name_form *f = &names[i]->forms[0];
            idc_str letters = {f->letters + f->atoms[k].begin, f->atoms[k].len};
            words += letters.len && idc_name_batch_put(&batches[words / IDC_BATCH_WORDS],
                                                       words % IDC_BATCH_WORDS, letters);
        }
    blocks = words / IDC_BATCH_WORDS;
    double start = cpu_ns();
    for (size_t r = 0; r < rounds; r++)
        idc_name_batch_edits(IDC_STR("mohammed"), batches, blocks, out);
    double ns = (cpu_ns() - start) / (double)(rounds * blocks * IDC_BATCH_WORDS);
    printf("batch distance: %.2f ns a pair, %.0f million pairs/s\n", ns, 1e3 / ns);
}

int main(int argc, char **argv)
{
    static idc_name *names[MOST];
    static char line[LINE];
    idc_limits limits;
    idc_work work = {.limits = &limits};
    size_t count = 0, rounds = argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : 1000;
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!file || !rounds)
        return 2;
    idc_limits_init(&limits);
    work.arena = idc_arena_new(&idc_allocator_default, (size_t)1 << 20, (size_t)1 << 30);
    double first = cpu_ns(), rest = 0;
    while (count < MOST && work.arena && fgets(line, LINE, file)) {
        idc_str text = {line, strcspn(line, "\n")};
        if (idc_name_parse(&work, text, &names[count]))
            return 2;
        if (!count++) {
            first = cpu_ns() - first;
            rest = cpu_ns();
        }
    }
    fclose(file);
    if (count < 2)
        return 2;
    printf("first name %.0f ns, each further name %.0f ns\n", first,
           (cpu_ns() - rest) / (double)(count - 1));
    weigh_all(names, count, rounds, false);
    weigh_all(names, count, rounds, true);
    distances(names, count, rounds);
    idc_arena_free(work.arena);
    return 0;
}
