/* Rules of systems: any bytes are written by every system, and by none for ever. */
#include "fuzz.h"
#include "base/utf8.h"
#include "norm/translit/translit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str all = {(const char *)data, size}, out;
    size_t cut = idc_str_find_byte(all, '\n', 0), count;
    idc_str native = idc_str_sub(all, 0, cut == SIZE_MAX ? size : cut);
    idc_str latin = cut == SIZE_MAX ? native : idc_str_sub(all, cut + 1, size);
    idc_translit_guess *guesses;
    if (size > 512) {
        fuzz_work_close(&f);
        return 0;
    }
    /* there are more systems than a byte tells */
    size_t chosen = size ? data[size - 1] * 256u + data[0] : 0;
    const idc_translit *system = idc_translit_at(chosen % idc_translit_count());
    idc_status status = idc_translit_apply(work, system, native, &out);
    FUZZ_HOLDS(status == IDC_OK);
    FUZZ_HOLDS(idc_utf8_valid_length(out) == out.len);
    status = idc_translit_identify(work, cut == SIZE_MAX ? (idc_str){"", 0} : native, latin,
                                   &guesses, &count);
    FUZZ_HOLDS(status == IDC_OK && (!count || guesses[0].millibits == 0));
    for (size_t i = 1; i < count; i++)
        FUZZ_HOLDS(guesses[i].millibits <= guesses[i - 1].millibits);
    fuzz_work_close(&f);
    return 0;
}
