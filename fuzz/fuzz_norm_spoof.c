/* Misleading letters: any bytes are scanned, ranges lie in them, skeletons are stable. */
#include "base/utf8.h"
#include "fuzz.h"
#include "norm/spoof/spoof.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size > 300 ? 300 : size}, skeleton, again;
    idc_spoof *found;
    size_t count, last = 0;
    FUZZ_HOLDS(idc_spoof_scan(work, text, &found, &count) == IDC_OK);
    for (size_t i = 0; i < count; i++) {
        FUZZ_HOLDS(found[i].begin >= last && found[i].begin < found[i].end &&
                   found[i].end <= text.len);
        last = found[i].begin;
    }
    FUZZ_HOLDS(idc_spoof_level_of(text) <= IDC_SPOOF_MINIMAL);
    FUZZ_HOLDS(idc_spoof_skeleton(work, text, &skeleton) == IDC_OK);
    FUZZ_HOLDS(idc_utf8_valid_length(skeleton) == skeleton.len);
    if (skeleton.len <= 1024)
        FUZZ_HOLDS(idc_spoof_skeleton(work, skeleton, &again) == IDC_OK);
    fuzz_work_close(&f);
    return 0;
}
