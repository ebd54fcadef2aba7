/* Batches of words: the vector and the scalar way give the same distances, those of the plain
 * algorithm. The first line is the word, each further one a word of the batch. */
#include "fuzz.h"
#include "norm/names/batch.h"

static uint8_t plain_distance(idc_str a, idc_str b)
{
    uint8_t row[IDC_BATCH_LETTERS + 1];
    for (size_t j = 0; j <= b.len; j++)
        row[j] = (uint8_t)j;
    for (size_t i = 0; i < a.len; i++) {
        uint8_t before = row[0];
        row[0] = (uint8_t)(i + 1);
        for (size_t j = 0; j < b.len; j++) {
            uint8_t best = (uint8_t)(before + (a.ptr[i] != b.ptr[j]));
            before = row[j + 1];
            best = best <= before ? best : (uint8_t)(before + 1);
            row[j + 1] = best <= row[j] ? best : (uint8_t)(row[j] + 1);
        }
    }
    return row[b.len];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    idc_name_batch batches[2] = {{.longest = 0}, {.longest = 0}}, of_word = {.longest = 0};
    uint8_t fast[2 * IDC_BATCH_WORDS], slow[2 * IDC_BATCH_WORDS];
    idc_str rest = {(const char *)data, size}, word, other, words[2 * IDC_BATCH_WORDS];
    size_t count = 0;
    if (!idc_str_next(&rest, '\n', &word) || !idc_name_batch_put(&of_word, 0, word))
        return 0;
    while (count < 2 * IDC_BATCH_WORDS && idc_str_next(&rest, '\n', &other))
        if (idc_name_batch_put(&batches[count / IDC_BATCH_WORDS], count % IDC_BATCH_WORDS, other))
            words[count++] = other;
    idc_name_batch_edits(word, batches, 2, fast);
    idc_name_batch_edits_scalar(word, batches, 2, slow);
    FUZZ_HOLDS(memcmp(fast, slow, sizeof fast) == 0);
    for (size_t i = 0; i < count; i++)
        FUZZ_HOLDS(fast[i] == plain_distance(word, words[i]));
    return 0;
}
