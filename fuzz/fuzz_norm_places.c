/* Places from any bytes, two lines compared: the same from both sides, nothing apart from itself.
 */
#include "fuzz.h"
#include "norm/places/places.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str all = {(const char *)data, size};
    size_t cut = idc_str_find_byte(all, '\n', 0);
    idc_place a, b;
    bool known = idc_place_read(work, idc_str_sub(all, 0, cut), &a);
    idc_place_read(work, idc_str_sub(all, cut == SIZE_MAX ? size : cut + 1, size), &b);
    FUZZ_HOLDS(known || (!a.country[0] && !a.city.ptr && !a.has_point));
    FUZZ_HOLDS(!a.country[0] || idc_country_name(a.country)[0]);
    FUZZ_HOLDS(idc_place_compare(&a, &b) == idc_place_compare(&b, &a));
    FUZZ_HOLDS(idc_place_compare(&a, &a) != IDC_PLACES_APART);
    if (size >= 8) {
        int32_t point[2];
        memcpy(point, data, sizeof point);
        idc_place_of_point(point[0] % 2000000, point[1] % 2000000, &b);
        FUZZ_HOLDS(b.has_point || !b.country[0]);
    }
    fuzz_work_close(&f);
    return 0;
}
