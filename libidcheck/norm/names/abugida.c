#include "norm/names/abugida.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

enum { ASAT = 0x103A, MYANMAR = 0x1000, MEITEI = 0xAB80 };

typedef struct word {
    idc_str text;
    size_t next;
    uint32_t now, after; /* 0 past the end */
} word;

static int32_t kind_of(uint32_t c)
{
    return c ? u_getIntPropertyValue((UChar32)c, UCHAR_INDIC_SYLLABIC_CATEGORY) : U_INSC_OTHER;
}

static bool is_consonant(uint32_t c)
{
    return kind_of(c) == U_INSC_CONSONANT;
}

static bool is_written_before(uint32_t c)
{
    return c && u_getIntPropertyValue((UChar32)c, UCHAR_INDIC_POSITIONAL_CATEGORY) ==
                    U_INPC_VISUAL_ORDER_LEFT;
}

static uint32_t take(idc_str text, size_t *pos)
{
    return *pos < text.len ? idc_utf8_next(text, pos) : 0;
}

static void step(word *w)
{
    w->now = w->after;
    w->after = take(w->text, &w->next);
}

/* Has the consonant before c its vowel, or is it known to have none? */
static bool leaves_open(uint32_t c)
{
    switch (kind_of(c)) {
    case U_INSC_VOWEL_DEPENDENT:
    case U_INSC_VOWEL:
    case U_INSC_VIRAMA:
    case U_INSC_PURE_KILLER:
    case U_INSC_INVISIBLE_STACKER:
    case U_INSC_CONSONANT_KILLER:
    case U_INSC_CONSONANT_MEDIAL:
    case U_INSC_NUKTA:
        return false;
    default:
        return true;
    }
}

static uint32_t inherent(uint32_t c)
{
    uint32_t block = c & ~0x7Fu;
    if (block == 0x0980 || block == 0x0B00 || (block >= 0x0E00 && block < MEITEI))
        return block >= MYANMAR && block < 0x10A0 ? IDC_ABUGIDA_E : IDC_ABUGIDA_O;
    return IDC_ABUGIDA_A;
}

/* Not Tibetan, whose syllables have one vowel for all their letters. */
static bool has_inherent(uint32_t c)
{
    return (c >= 0x0900 && c < 0x0F00) || (c >= MYANMAR && c < 0x10A0) ||
           (c >= 0x1780 && c < 0x1800) || (c >= 0xABC0 && c < 0xAC00);
}

/* Thai, Lao and Khmer close syllables with letters that have no mark: between two such consonants
 * a vowel may be left out, behind one that has a vowel it is not. */
static bool may_close(uint32_t c)
{
    return c >= 0x0E00 && c < MEITEI && (c < MYANMAR || c >= 0x1780);
}

size_t idc_abugida_read(idc_str folded, uint32_t *out, size_t room)
{
    word w = {.text = folded};
    size_t n = 0;
    bool vowel = false; /* the last consonant closes a syllable */
    step(&w);
    for (step(&w); w.now; step(&w)) {
        uint32_t c = w.now, before = 0;
        if (n + 3 > room)
            return 0;
        if (is_written_before(c) && is_consonant(w.after)) {
            before = c;
            step(&w);
            c = w.now;
        }
        bool consonant = is_consonant(c);
        if (consonant && c < 0x10A0 && c >= MYANMAR && w.after == ASAT) {
            out[n++] = IDC_ABUGIDA_FINAL + c - MYANMAR;
            step(&w);
            continue;
        }
        out[n++] = c;
        if (before)
            out[n++] = before;
        bool open = leaves_open(w.after) && (consonant || kind_of(c) == U_INSC_NUKTA);
        bool silent = may_close(c) && (vowel || !is_consonant(w.after));
        if (!before && open && !silent && has_inherent(c))
            out[n++] = inherent(c);
        vowel = before || !consonant;
    }
    return n;
}
