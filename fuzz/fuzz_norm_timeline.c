/* The temporal network: any constraints; what was taken holds, and a proof is a cycle below 0. */
#include "fuzz.h"
#include "norm/dates/dates.h"
#include "norm/technologies/technologies.h"
#include "norm/timeline/allen.h"

static void prove(const idc_network *n)
{
    size_t count;
    const idc_difference *proof = idc_network_proof(n, &count);
    int64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += proof[i].days;
        FUZZ_HOLDS(proof[i].to == proof[(i + 1) % count].from);
    }
    FUZZ_HOLDS(count > 0 && sum < 0);
}

/* Four bytes a constraint: from, to, days. */
static void constrain(idc_work *work, const uint8_t *data, size_t size)
{
    enum { POINTS = 32, KEPT = 256 };
    idc_difference taken[KEPT];
    size_t count = 0;
    idc_network *n = idc_network_new(work);
    for (int i = 1; n && i < POINTS; i++)
        if (!idc_network_point(n))
            return;
    for (; n && size >= 4 && count < KEPT; data += 4, size -= 4) {
        idc_difference d = {data[0] % POINTS, data[1] % POINTS,
                            (int16_t)((uint16_t)data[2] << 8 | data[3]), 0};
        idc_added added = idc_network_add(n, d);
        if (added == IDC_ADDED)
            taken[count++] = d;
        else if (added == IDC_ADDED_AGAINST)
            prove(n);
    }
    for (size_t i = 0; i < count; i++)
        FUZZ_HOLDS(idc_network_day(n, taken[i].to) - idc_network_day(n, taken[i].from) <=
                   taken[i].days);
    if (count)
        FUZZ_HOLDS(idc_allen(n, (idc_stretch){taken[0].from, taken[0].to}, (idc_stretch){1, 2}) <
                   1u << 13);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_mention m;
    idc_str text = {(const char *)data, size};
    for (size_t from = 0; idc_technology_in(text, from, &m); from = m.end)
        FUZZ_HOLDS(from <= m.begin && m.begin < m.end && m.end <= size);
    constrain(work, data, size);
    fuzz_work_close(&f);
    return 0;
}
