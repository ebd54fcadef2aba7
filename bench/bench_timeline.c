/* Usage: bench_timeline N: N jobs told by six sources each, two required to agree with the next. */
#include <idcheck/idcheck.h>

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    enum { SOURCES = 6 };
    int count = argc == 2 ? atoi(argv[1]) : 0;
    idc_timeline *timeline;
    unsigned refused = 0;
    if (idc_timeline_new(&timeline, NULL) != IDC_OK)
        return 2;
    for (int i = 0; i < count; i++) {
        char text[64];
        uint32_t id;
        int year = 1950 + i / SOURCES % 70, month = 1 + (i * 5 + i / SOURCES) % 3;
        snprintf(text, sizeof text, "%d-%02d - %d-%02d", year, month, year + 1, month + 6);
        if (idc_timeline_add(timeline, text, IDC_NUL_TERMINATED, "2026-11-23", &id, NULL) != IDC_OK)
            return 2;
        for (int end = 0; id % SOURCES && end < 2; end++) {
            bool holds;
            idc_timeline_end e = end ? IDC_TIMELINE_END : IDC_TIMELINE_START;
            if (idc_timeline_require(timeline, id - 1, e, id, e, -32, 32, &holds, NULL) != IDC_OK)
                return 2;
            refused += !holds;
        }
    }
    printf("%d intervals, %u refused\n", count, refused);
    idc_timeline_free(timeline);
    return 0;
}
