#include "norm/places/table.h"

const idc_place_name *idc_place_names_of(idc_str key, size_t *count)
{
    size_t low = 0;
    size_t high = idc_place_name_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (idc_str_cmp(idc_str_of(idc_place_names[middle].key), key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *count = 0;
    while (low + *count < idc_place_name_count &&
           idc_str_is(key, idc_place_names[low + *count].key))
        (*count)++;
    return &idc_place_names[low];
}
