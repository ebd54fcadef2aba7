/* The index of picture hashes on any bytes: searched within its bounds or refused. */
#include "fuzz.h"

#include <string.h>

#include "norm/photo/index_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    idc_pdq_index index;
    idc_pdq_hits hits = {.allocator = idc_allocator_default};
    uint8_t query[32] = {0};
    /* What is mapped is aligned. */
    void *bytes = malloc(size ? size : 1);
    FUZZ_HOLDS(bytes);
    memcpy(bytes, data, size);
    memcpy(query, data, size < 32 ? size : 32);
    idc_pdq_index_init(&index, &idc_allocator_default);
    if (idc_pdq_index_map_trusting(&index, bytes, size) == IDC_OK) {
        for (int radius = 0; radius <= 64; radius += 16) {
            idc_status status = idc_pdq_index_search(&index, query, radius, &hits);
            FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_FORMAT);
        }
        for (size_t i = 0; i < hits.count; i++)
            FUZZ_HOLDS(hits.items[i].position < idc_pdq_index_count(&index) &&
                       hits.items[i].distance <= 64);
    }
    idc_pdq_hits_free(&hits);
    idc_pdq_index_close(&index);
    free(bytes);
    return 0;
}
