#include "norm/text/latin.h"

#include <stddef.h>

typedef struct latin_row {
    uint16_t codepoint;
    char letters[4];
} latin_row;

/* Ascending. */
static const latin_row rows[] = {
    {0x00DF, "ss"}, {0x00E6, "ae"}, {0x00F0, "d"}, {0x00F8, "o"}, {0x00FE, "th"}, {0x0111, "d"},
    {0x0127, "h"},  {0x0131, "i"},  {0x0138, "q"}, {0x0142, "l"}, {0x014B, "n"},  {0x0153, "oe"},
    {0x0167, "t"},  {0x0180, "b"},  {0x0188, "c"}, {0x0199, "k"}, {0x019A, "l"},  {0x01B4, "y"},
    {0x01B6, "z"},  {0x01DD, "e"},  {0x01E5, "g"}, {0x0253, "b"}, {0x0254, "o"},  {0x0256, "d"},
    {0x0257, "d"},  {0x0259, "e"},  {0x025B, "e"}, {0x0260, "g"}, {0x0268, "i"},  {0x026B, "l"},
    {0x0272, "n"},  {0x0289, "u"},  {0x028B, "v"},
};

const char *idc_latin_letters(uint32_t codepoint)
{
    size_t low = 0, high = sizeof rows / sizeof *rows;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (rows[middle].codepoint == codepoint)
            return rows[middle].letters;
        if (rows[middle].codepoint < codepoint)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}
