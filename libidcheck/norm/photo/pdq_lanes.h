/**
 * @file pdq_lanes.h  The work of a band, written once for any number of lanes.
 *
 * A file that includes this defines LANES (1, 4 or 8), LANES_FN(name) and LANES_TARGET (function
 * attributes). Every lane count does the same operations on the same values in the same order.
 */
#include "norm/photo/pdq_filter.h"

#define LANES_INLINE LANES_TARGET static inline __attribute__((always_inline))

/* What is spread over vectors must be unrolled to stay in registers, at any level of optimising. */
#ifdef __clang__
#define UNROLLED _Pragma("clang loop unroll(full)")
#else
#define UNROLLED _Pragma("GCC unroll 8")
#endif

enum { LOOK_BACK = 4 }; /* the widest window, (SIDE + 127) / 128 */

#if LANES == 1

typedef float vec;

LANES_INLINE vec splat(float value)
{
    return value;
}

LANES_INLINE vec load(const float *p)
{
    return *p;
}

LANES_INLINE void store(float *p, vec v)
{
    *p = v;
}

LANES_INLINE void transpose(vec *v)
{
    (void)v;
}

#else

typedef float vec __attribute__((vector_size(4 * LANES)));
typedef float vec_anywhere __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

LANES_INLINE vec load(const float *p)
{
    return *(const vec_anywhere *)p;
}

LANES_INLINE void store(float *p, vec v)
{
    *(vec_anywhere *)p = v;
}

#define SHUFFLE __builtin_shufflevector

#if LANES == 4

LANES_INLINE vec splat(float value)
{
    return (vec){value, value, value, value};
}

LANES_INLINE void transpose(vec *v)
{
    vec a = SHUFFLE(v[0], v[1], 0, 4, 1, 5), b = SHUFFLE(v[0], v[1], 2, 6, 3, 7);
    vec c = SHUFFLE(v[2], v[3], 0, 4, 1, 5), d = SHUFFLE(v[2], v[3], 2, 6, 3, 7);
    v[0] = SHUFFLE(a, c, 0, 1, 4, 5);
    v[1] = SHUFFLE(a, c, 2, 3, 6, 7);
    v[2] = SHUFFLE(b, d, 0, 1, 4, 5);
    v[3] = SHUFFLE(b, d, 2, 3, 6, 7);
}

#else

LANES_INLINE vec splat(float value)
{
    return (vec){value, value, value, value, value, value, value, value};
}

LANES_INLINE void transpose(vec *v)
{
    vec a[8], b[8];
    UNROLLED
    for (int i = 0; i < 8; i += 2) {
        a[i] = SHUFFLE(v[i], v[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
        a[i + 1] = SHUFFLE(v[i], v[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
    }
    UNROLLED
    for (int i = 0; i < 8; i += 4)
        UNROLLED
    for (int j = 0; j < 2; j++) {
        b[i + 2 * j] = SHUFFLE(a[i + j], a[i + j + 2], 0, 1, 8, 9, 4, 5, 12, 13);
        b[i + 2 * j + 1] = SHUFFLE(a[i + j], a[i + j + 2], 2, 3, 10, 11, 6, 7, 14, 15);
    }
    UNROLLED
    for (int i = 0; i < 4; i++) {
        v[i] = SHUFFLE(b[i], b[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
        v[i + 4] = SHUFFLE(b[i], b[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    }
}

#endif
#endif

/* First filter along the rows of the band, into the ring. window is a constant where inlined. */
LANES_INLINE void rows_first(idc_pdq_filter *f, const uint32_t window)
{
    const idc_pdq_box *box = &f->x;
    vec sum = splat(0), seen[LOOK_BACK + LANES], out[LANES];
    float *to[LANES];
    UNROLLED
    for (uint32_t l = 0; l < LANES; l++)
        to[l] = f->ring[(f->taken + l) % IDC_PDQ_RING] + IDC_PDQ_PAD - box->lag;
    UNROLLED
    for (int j = 0; j < LOOK_BACK; j++)
        seen[j] = splat(0);
    for (uint32_t k = 0; k < box->length + box->lag; k += LANES) {
        vec *in = seen + LOOK_BACK;
        UNROLLED
        for (uint32_t l = 0; l < LANES; l++)
            in[l] = load(f->band[l] + IDC_PDQ_PAD + k);
        transpose(in);
        bool inner = window != 3 && k >= window && k + LANES <= box->length;
        UNROLLED
        for (uint32_t j = 0; j < LANES; j++) {
            sum = sum + in[j];
            sum = sum - seen[LOOK_BACK + j - window];
            out[j] = inner ? sum * splat(1.0f / (float)window) : sum / splat(box->count[k + j]);
        }
        transpose(out);
        UNROLLED
        for (uint32_t l = 0; l < LANES; l++)
            store(to[l] + k, out[l]);
        UNROLLED
        for (int j = 0; j < LOOK_BACK; j++)
            seen[j] = seen[LANES + j];
    }
    UNROLLED
    for (uint32_t l = 0; l < LANES; l++)
        memset(f->ring[(f->taken + l) % IDC_PDQ_RING] + IDC_PDQ_PAD + box->length, 0,
               IDC_PDQ_PAD * sizeof(float));
}

/* First filter down the columns, then the sums of the second one along the rows. */
LANES_INLINE void columns_then_rows(idc_pdq_filter *f, const uint32_t window)
{
    const idc_pdq_box *down = &f->y;
    vec sum = splat(0), seen[LOOK_BACK + LANES];
    const float *in[LANES], *old[LANES];
    bool inner = down->inverse > 0 && f->taken >= down->window && f->taken + LANES <= down->length;
    UNROLLED
    for (uint32_t l = 0; l < LANES; l++) {
        in[l] = f->ring[(f->taken + l) % IDC_PDQ_RING] + IDC_PDQ_PAD;
        old[l] = f->ring[(f->taken + l - down->window) % IDC_PDQ_RING] + IDC_PDQ_PAD;
    }
    UNROLLED
    for (int j = 0; j < LOOK_BACK; j++)
        seen[j] = splat(0);
    for (uint32_t k = 0; k < f->x.length + f->x.lag; k += LANES) {
        vec *mean = seen + LOOK_BACK, column = load(f->sum + IDC_PDQ_PAD + k);
        UNROLLED
        for (uint32_t l = 0; l < LANES; l++) {
            column = column + load(in[l] + k);
            column = column - load(old[l] + k);
            mean[l] =
                inner ? column * splat(down->inverse) : column / splat(down->count[f->taken + l]);
        }
        store(f->sum + IDC_PDQ_PAD + k, column);
        transpose(mean);
        UNROLLED
        for (uint32_t j = 0; j < LANES; j++) {
            sum = sum + mean[j];
            sum = sum - seen[LOOK_BACK + j - window];
            store(f->across[k + j], sum);
        }
        UNROLLED
        for (int j = 0; j < LOOK_BACK; j++)
            seen[j] = seen[LANES + j];
    }
}

LANES_TARGET void LANES_FN(idc_pdq_band_)(idc_pdq_filter *f)
{
    switch (f->x.window) {
    case 1:
        rows_first(f, 1);
        columns_then_rows(f, 1);
        break;
    case 2:
        rows_first(f, 2);
        columns_then_rows(f, 2);
        break;
    case 3:
        rows_first(f, 3);
        columns_then_rows(f, 3);
        break;
    default:
        rows_first(f, 4);
        columns_then_rows(f, 4);
    }
}

static float luma_of(uint32_t pixel)
{
    float red = (float)(pixel & 255), green = (float)(pixel >> 8 & 255);
    float blue = (float)(pixel >> 16 & 255);
    return (0.299f * red + 0.587f * green) + 0.114f * blue;
}

LANES_TARGET void LANES_FN(idc_pdq_luma_)(const uint32_t *pixels, uint32_t count, float *out)
{
    uint32_t x = 0;
#if LANES > 1
    typedef int32_t ints __attribute__((vector_size(4 * LANES)));
    typedef int32_t ints_anywhere __attribute__((vector_size(4 * LANES), aligned(1), may_alias));
    for (; x + LANES <= count; x += LANES) {
        ints pixel = *(const ints_anywhere *)(pixels + x);
        vec red = __builtin_convertvector(pixel & 255, vec);
        vec green = __builtin_convertvector(pixel >> 8 & 255, vec);
        vec blue = __builtin_convertvector(pixel >> 16 & 255, vec);
        store(out + x, (splat(0.299f) * red + splat(0.587f) * green) + splat(0.114f) * blue);
    }
#endif
    for (; x < count; x++)
        out[x] = luma_of(pixels[x]);
}
