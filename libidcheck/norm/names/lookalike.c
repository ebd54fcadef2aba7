#include <stdlib.h>

#include "norm/names/parse.h"

typedef struct pair {
    uint16_t other; /* lower-case Cyrillic or Greek */
    char latin;
} pair;

/* Pairs that Unicode's confusables data (UTS #39) gives one skeleton. */
static const pair pairs[] = {
    {0x03B1, 'a'}, {0x03B3, 'y'}, {0x03B9, 'i'}, {0x03BA, 'k'}, {0x03BD, 'v'}, {0x03BF, 'o'},
    {0x03C1, 'p'}, {0x03C5, 'u'}, {0x03C7, 'x'}, {0x03F2, 'c'}, {0x0430, 'a'}, {0x0432, 'b'},
    {0x0435, 'e'}, {0x043A, 'k'}, {0x043C, 'm'}, {0x043D, 'h'}, {0x043E, 'o'}, {0x0440, 'p'},
    {0x0441, 'c'}, {0x0442, 't'}, {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'},
    {0x0458, 'j'}, {0x0475, 'v'}, {0x04BB, 'h'}, {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'},
};

uint32_t idc_name_lookalike(uint32_t codepoint, UScriptCode script)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (script == USCRIPT_LATIN && pairs[i].other == codepoint)
            return (unsigned char)pairs[i].latin;
        if (codepoint < 0x80 && (char)codepoint == pairs[i].latin &&
            (pairs[i].other >= 0x0400 ? script == USCRIPT_CYRILLIC : script == USCRIPT_GREEK))
            return pairs[i].other;
    }
    return 0;
}
