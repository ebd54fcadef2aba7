/* Font programs and character maps, which stand packed in PDF files, on any bytes. */
#include "fuzz.h"
#include "source/pdf/program.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str bytes = {(const char *)data, size};
    idc_pdf_program program;
    idc_pdf_cmap map = {0};
    idc_status status = idc_pdf_program_of(work, bytes, &program);
    FUZZ_HOLDS(status != IDC_OK || program.glyph_count <= 65536);
    for (size_t i = 0; i < 256; i++)
        FUZZ_HOLDS(program.codes[i] < 0x110000);
    for (size_t i = 0; i < program.glyph_count; i++)
        FUZZ_HOLDS(program.glyphs[i] < 0x110000);
    if (idc_pdf_cmap_read(work, bytes, &map) == IDC_OK)
        for (size_t at = 0, next; at < size; at += next) {
            uint32_t code;
            next = idc_pdf_cmap_code(&map, data + at, size - at, &code);
            FUZZ_HOLDS(next >= 1 && next <= size - at);
            idc_pdf_cmap_find(&map, code, (uint8_t)next);
        }
    fuzz_work_close(&f);
    return 0;
}
