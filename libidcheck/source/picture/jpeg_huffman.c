#include "source/picture/jpeg_huffman.h"

static const uint8_t zigzag[64] = {0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,
                                   12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6,  7,  14, 21, 28,
                                   35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
                                   58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

enum { LONGEST = 16, END_OF_BLOCK = 64, SIXTEEN_ZEROS = 0xf0 };

/* Bits of two codes that one look-up settles with their values, and of any third. */
enum { ENOUGH = 2 * IDC_JPEG_LOOK + LONGEST + 15 };

/* A value of so many bits (T.81, F.12). */
static int32_t extend(uint32_t bits, int size)
{
    int32_t value = (int32_t)bits, half = 1 << size >> 1;
    return value + ((value - half) >> 31 & (1 - (1 << size))); /* no branch: signs are random */
}

/* Terms to pass over before the one of this symbol. */
static int run_of(unsigned symbol)
{
    if (symbol & 15)
        return (int)(symbol >> 4);
    return symbol == SIXTEEN_ZEROS ? 16 : END_OF_BLOCK;
}

/* All codes that begin with the next bits where these hold code and value. */
static void settle(idc_jpeg_codes *codes, uint32_t look)
{
    int bits = codes->code[look].bits, size = codes->code[look].symbol & 15;
    if (!bits || bits + size > IDC_JPEG_LOOK)
        return;
    uint32_t rest = look >> (IDC_JPEG_LOOK - bits - size) & ((1u << size) - 1);
    codes->whole[look].bits = (uint8_t)(bits + size);
    codes->whole[look].run = (uint8_t)run_of(codes->code[look].symbol);
    codes->whole[look].value = (int16_t)extend(rest, size);
}

bool idc_jpeg_codes_open(idc_jpeg_codes *codes, const uint8_t counts[17],
                         const uint8_t symbols[256])
{
    uint32_t code = 0; /* left-aligned in 16 bits */
    int32_t at = 0;
    memset(codes, 0, sizeof *codes);
    memcpy(codes->symbols, symbols, sizeof codes->symbols);
    for (int bits = 1; bits <= LONGEST; bits++) {
        uint32_t step = 1u << (LONGEST - bits);
        codes->from[bits] = at - (int32_t)(code / step);
        if (at + counts[bits] > 256 || code + counts[bits] * step > 1u << LONGEST)
            return false;
        for (int i = 0; i < counts[bits]; i++, at++, code += step) {
            uint32_t first = code >> (LONGEST - IDC_JPEG_LOOK);
            uint32_t many = bits <= IDC_JPEG_LOOK ? 1u << (IDC_JPEG_LOOK - bits) : 0;
            for (uint32_t look = first; look < first + many; look++) {
                codes->code[look].symbol = symbols[at];
                codes->code[look].bits = (uint8_t)bits;
            }
        }
        codes->past[bits] = code;
    }
    for (uint32_t look = 0; look < 1u << IDC_JPEG_LOOK; look++)
        settle(codes, look);
    return true;
}

bool idc_jpeg_steps_open(idc_jpeg_step steps[64], const uint16_t quant[64])
{
    for (int k = 0; k < 64; k++) {
        steps[k] = (idc_jpeg_step){.size = quant[zigzag[k]], .place = zigzag[k]};
        if (!steps[k].size)
            return false;
    }
    return true;
}

static inline uint64_t eight(const uint8_t *p)
{
    return (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 |
           (uint64_t)p[3] << 32 | (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 |
           (uint64_t)p[6] << 8 | p[7];
}

/* One byte at a time where one of the next is 0xff; zeros from a marker on. */
static void fill_slowly(idc_jpeg_bits *b)
{
    while (b->count <= 56) {
        uint64_t byte = 0;
        size_t left = (size_t)(b->end - b->at);
        if (left && (*b->at != 0xff || (left > 1 && b->at[1] == 0))) {
            byte = *b->at;
            b->at += byte == 0xff ? 2 : 1;
        } else {
            b->lent += 8;
        }
        b->bits |= byte << (56 - b->count);
        b->count += 8;
    }
    if (b->at > b->plain) {
        const uint8_t *next = memchr(b->at, 0xff, (size_t)(b->end - b->at));
        b->plain = next ? next : b->end;
    }
}

/*
 * At least ENOUGH bits; copies of them stay in registers. Asking first whether there are as many
 * would cost more: the answer cannot be foretold.
 */
#define FILL(b, bits, count)                                                                       \
    do {                                                                                           \
        if ((b)->plain - (b)->at >= 8) {                                                           \
            bits |= eight((b)->at) >> count;                                                       \
            (b)->at += (63 - count) >> 3;                                                          \
            count |= 56;                                                                           \
        } else if (count < ENOUGH) {                                                               \
            (b)->bits = count ? bits & ~(uint64_t)0 << (64 - count) : 0;                           \
            (b)->count = count;                                                                    \
            fill_slowly(b);                                                                        \
            bits = (b)->bits;                                                                      \
            count = (b)->count;                                                                    \
        }                                                                                          \
    } while (0)

/* The next of the bits, fewer than 32. */
static inline uint32_t top(uint64_t bits, int count)
{
    return (uint32_t)(bits >> 32 >> (32 - count));
}

/* The code that bits begin with: its length, or 0, and its symbol. */
static inline int find_code(const idc_jpeg_codes *codes, uint64_t bits, int *symbol)
{
    uint32_t look = top(bits, IDC_JPEG_LOOK);
    *symbol = codes->code[look].symbol;
    if (codes->code[look].bits)
        return codes->code[look].bits;
    for (int length = IDC_JPEG_LOOK + 1; length <= LONGEST; length++)
        if (top(bits, LONGEST) < codes->past[length]) {
            *symbol = codes->symbols[codes->from[length] + (int32_t)top(bits, length)];
            return length;
        }
    return 0;
}

/* Past 16 bits terms wrap, as they do in libjpeg-turbo. */
static inline void put_term(int16_t terms[64], int32_t value, const idc_jpeg_step *step)
{
    terms[step->place] = (int16_t)(value * step->size);
}

int idc_jpeg_block(idc_jpeg_bits *b, const idc_jpeg_codes *dc, const idc_jpeg_codes *ac,
                   const idc_jpeg_step steps[64], int32_t *last, int16_t terms[64])
{
    int reached = 1, size, length, count = b->count;
    uint64_t bits = b->bits;
    memset(terms, 0, 64 * sizeof *terms);
    FILL(b, bits, count);
    length = find_code(dc, bits, &size);
    if (!length || size > 11)
        return 0;
    *last += extend(top(bits << length, size), size);
    if (*last != (int16_t)*last)
        return 0;
    put_term(terms, *last, &steps[0]);
    bits <<= length + size;
    count -= length + size;
    for (int at = 1; at < 64;) {
        FILL(b, bits, count);
        for (int room = 3; room > 0 && at < 64; room--) {
            uint32_t look = top(bits, IDC_JPEG_LOOK);
            int32_t value = ac->whole[look].value;
            length = ac->whole[look].bits;
            if (length) {
                at += ac->whole[look].run;
            } else {
                int symbol;
                length = find_code(ac, bits, &symbol);
                if (!length)
                    return 0;
                at += run_of((unsigned)symbol);
                value = extend(top(bits << length, symbol & 15), symbol & 15);
                length += symbol & 15;
                room = 1;
            }
            bits <<= length;
            count -= length;
            if (!value)
                continue;
            if (at > 63)
                return 0;
            put_term(terms, value, &steps[at]);
            reached = ++at;
        }
    }
    b->bits = bits;
    b->count = count;
    return reached;
}

bool idc_jpeg_bits_sound(const idc_jpeg_bits *bits)
{
    return bits->lent <= bits->count;
}

bool idc_jpeg_bits_ended(const idc_jpeg_bits *bits)
{
    /* What is left of the last byte; whole bytes that no block took are astray. */
    return bits->count - bits->lent < 8 && bits->end - bits->at >= 2 && bits->at[0] == 0xff &&
           bits->at[1] != 0;
}

bool idc_jpeg_bits_restart(idc_jpeg_bits *bits, unsigned marker)
{
    if (!idc_jpeg_bits_ended(bits) || bits->at[1] != 0xd0 + marker)
        return false;
    *bits = (idc_jpeg_bits){.at = bits->at + 2, .end = bits->end};
    return true;
}
