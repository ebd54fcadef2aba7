/* JSON: what is read is written, and what is written reads the same, in both modes. */
#include "base/json.h"
#include "base/convert.h"
#include "fuzz.h"

static idc_str write_tree(idc_arena *arena, const idc_node *node, int indent)
{
    idc_buf buf = idc_buf_in(arena);
    idc_json_writer w = {.out = &buf, .indent = indent};
    idc_json_node(&w, node, arena);
    FUZZ_HOLDS(!buf.failed);
    return idc_buf_str(&buf);
}

static void read_and_write(idc_str text, idc_json_mode mode)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_node *node, *again;
    idc_json_error error;
    idc_converted converted;
    FUZZ_HOLDS(idc_utf8_convert(work->arena, text, IDC_ENCODING_UTF8, &converted));
    text = converted.text;
    idc_status status = idc_json_read(work, text, (idc_span){0}, mode, &node, &error);
    FUZZ_HOLDS(status == IDC_OK || status == IDC_ERR_FORMAT || status == IDC_ERR_LIMIT);
    FUZZ_HOLDS((status == IDC_OK) == !error.message || status == IDC_ERR_LIMIT);
    FUZZ_HOLDS(error.offset <= text.len);
    if (node) {
        idc_str once = write_tree(work->arena, node, 0);
        work->used[IDC_LIMIT_SOURCE_STEPS] = 0;
        FUZZ_HOLDS(!idc_json_read(work, once, (idc_span){0}, IDC_JSON_STRICT, &again, &error));
        FUZZ_HOLDS(idc_str_eq(once, write_tree(work->arena, again, 0)));
        write_tree(work->arena, node, 2);
    }
    fuzz_work_close(&f);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    idc_str text = {(const char *)data, size};
    read_and_write(text, IDC_JSON_STRICT);
    read_and_write(text, IDC_JSON_REPAIR);
    return 0;
}
