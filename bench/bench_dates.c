/* Nanoseconds of CPU a date string costs, in one language and in many, and its growth with the
 * length of the text. Usage: bench_dates. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <idcheck/dates.h>

static const char *const english[] = {"Jan 2014 - Mar 2016",
                                      "2014-2016",
                                      "March 2019 to present",
                                      "05/2014 - 06/2015",
                                      "Fall 2018",
                                      "September 5, 2019",
                                      "2016-17",
                                      "Aug '09 - Present",
                                      "Jan-Mar 2016",
                                      "2011 - 2014",
                                      "since June 2020",
                                      "12 May 2012",
                                      "Graduated in July 2009.",
                                      "no date at all here"};
static const char *const many[] = {
    "2014年9月至今",     "Январь 2014 — Декабрь 2016", "março de 2019 - atual",
    "2019년 3월 ~ 현재", "Mär. 2014 - heute",          "mars 2016 à juin 2018",
    "平成26年4月",       "मार्च 2016 – जून 2019",        "ngày 3 tháng 3 năm 2017",
    "1 Farvardin 1398"};

static double cpu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cost(const char *const *texts, size_t count, int rounds)
{
    idc_date_text out;
    double best = 1e9;
    for (int window = 0; window < 5; window++) {
        double start = cpu();
        for (int i = 0; i < rounds; i++)
            for (size_t k = 0; k < count; k++)
                if (idc_dates_read(texts[k], IDC_NUL_TERMINATED, NULL, &out, NULL) != IDC_OK)
                    return -1;
        double each = (cpu() - start) / rounds / (double)count;
        best = each < best ? each : best;
    }
    return best;
}

static void print(const char *name, double seconds)
{
    printf("%-28s %8.0f ns %8.2f M/s\n", name, seconds * 1e9, 1e-6 / seconds);
}

int main(void)
{
    static char text[1 << 20];
    const char *one = text;
    print("English", cost(english, sizeof english / sizeof *english, 20000));
    print("ten languages", cost(many, sizeof many / sizeof *many, 20000));
    for (size_t size = 1 << 14; size < sizeof text; size *= 4) {
        memset(text, '7', size);
        text[size] = '\0';
        double each = cost(&one, 1, 20);
        printf("%7zu digits %21.2f ns/byte\n", size, each * 1e9 / (double)size);
    }
    return 0;
}
