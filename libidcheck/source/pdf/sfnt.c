/* Characters of the glyphs of TrueType and OpenType fonts (ISO/IEC 14496-22), from their tables
 * cmap and post; those that producers leave in subsets may have neither. */
#include "source/big.h"
#include "source/pdf/program.h"

/* Entries of a cmap, whatever its ranges say: each code point once, and some. */
enum { MOST_ENTRIES = 200000, MAC_GLYPHS = 258 };

static idc_str table(idc_str s, const char *tag)
{
    uint64_t at = idc_str_starts(s, IDC_STR("ttcf")) ? idc_big32(s, 12) : 0;
    uint32_t count = idc_big16(s, at + 4);
    for (uint32_t i = 0; i < count && i < 64; i++) {
        uint64_t record = at + 12 + 16 * (uint64_t)i;
        uint64_t begin = idc_big32(s, record + 8), length = idc_big32(s, record + 12);
        if (record + 16 <= s.len && memcmp(s.ptr + record, tag, 4) == 0 && begin < s.len)
            return idc_str_sub(s, (size_t)begin, (size_t)(begin + length));
    }
    return IDC_STR("");
}

/* Subtable for a platform and an encoding, any of them with -1; empty when there is none. */
static idc_str subtable(idc_str cmap, uint32_t platform, int64_t encoding)
{
    uint32_t count = idc_big16(cmap, 2);
    for (uint32_t i = 0; i < count && i < 64; i++) {
        uint64_t record = 4 + 8 * (uint64_t)i, begin = idc_big32(cmap, record + 4);
        if (idc_big16(cmap, record) == platform && begin < cmap.len &&
            (encoding < 0 || idc_big16(cmap, record + 2) == (uint64_t)encoding))
            return idc_str_sub(cmap, (size_t)begin, cmap.len);
    }
    return IDC_STR("");
}

/* Glyph of a code by segment i of a subtable of format 4. */
static uint32_t segment_glyph(idc_str s, uint32_t segments, uint32_t i, uint32_t code)
{
    uint64_t delta = 16 + (uint64_t)segments * 4 + 2 * (uint64_t)i;
    uint64_t place = delta + (uint64_t)segments * 2;
    uint32_t start = idc_big16(s, delta - (uint64_t)segments * 2), range = idc_big16(s, place);
    if (range == 0)
        return (code + idc_big16(s, delta)) & 0xFFFF;
    uint32_t glyph = idc_big16(s, place + range + 2 * (uint64_t)(code - start));
    return glyph ? (glyph + idc_big16(s, delta)) & 0xFFFF : 0;
}

typedef void entry_fn(idc_pdf_program *out, uint32_t code, uint32_t glyph);

static void each_segment(idc_str s, size_t *left, idc_pdf_program *out, entry_fn *entry)
{
    uint32_t segments = idc_big16(s, 6) / 2;
    for (uint32_t i = 0; i < segments && *left; i++) {
        uint32_t end = idc_big16(s, 14 + 2 * (uint64_t)i);
        uint32_t start = idc_big16(s, 16 + (uint64_t)segments * 2 + 2 * (uint64_t)i);
        for (uint32_t code = start; code <= end && code < 0xFFFF && *left; code++, --*left)
            entry(out, code, segment_glyph(s, segments, i, code));
    }
}

static void each_group(idc_str s, size_t *left, idc_pdf_program *out, entry_fn *entry)
{
    uint32_t groups = idc_big32(s, 12);
    for (uint32_t i = 0; i < groups && *left; i++) {
        uint64_t at = 16 + 12 * (uint64_t)i;
        uint32_t start = idc_big32(s, at), end = idc_big32(s, at + 4), glyph = idc_big32(s, at + 8);
        if (at >= s.len)
            return;
        for (uint32_t code = start; code <= end && code < 0x110000 && *left; code++, --*left)
            entry(out, code, glyph + (code - start));
    }
}

/* Each entry of a subtable (formats 0, 4, 6 and 12; others are for other purposes). */
static void each_entry(idc_str s, idc_pdf_program *out, entry_fn *entry)
{
    size_t left = MOST_ENTRIES;
    uint32_t format = idc_big16(s, 0), first = idc_big16(s, 6), count = idc_big16(s, 8);
    if (format == 4)
        each_segment(s, &left, out, entry);
    else if (format == 12)
        each_group(s, &left, out, entry);
    else if (format == 0)
        for (uint32_t code = 0; code < 256; code++)
            entry(out, code, idc_big8(s, 6 + (uint64_t)code));
    else if (format == 6)
        for (uint32_t i = 0; i < count; i++)
            entry(out, first + i, idc_big16(s, 10 + 2 * (uint64_t)i));
}

static bool is_private(uint32_t c)
{
    return (c >= 0xE000 && c < 0xF900) || c < 0x20;
}

/* Several characters may share a glyph; the first, which is the plainest, is taken. */
static void name_glyph(idc_pdf_program *out, uint32_t code, uint32_t glyph)
{
    if (glyph && glyph < out->glyph_count && !is_private(code) && !out->glyphs[glyph])
        out->glyphs[glyph] = code;
}

/* Codes of a symbolic font: U+F000 and on, or a byte (9.6.6.4). */
static void set_code(idc_pdf_program *out, uint32_t code, uint32_t glyph)
{
    if (code >= 0xF000 && code < 0xF100)
        code -= 0xF000;
    if (code < 256 && glyph < out->glyph_count && out->glyphs[glyph])
        out->codes[code] = out->glyphs[glyph];
}

/* Names of glyphs, where the table has them (version 2). */
static void read_names(idc_str s, idc_pdf_program *out)
{
    uint32_t count = idc_big16(s, 32);
    if (idc_big32(s, 0) != 0x20000 || count > out->glyph_count)
        return;
    /* Names stand behind each other; those of glyphs come in any order. */
    uint64_t at = 34 + 2 * (uint64_t)count;
    uint32_t own[MAC_GLYPHS * 4] = {0}; /* more than that are left out */
    for (size_t i = 0; i < sizeof own / sizeof *own && at < s.len; i++) {
        uint64_t end = at + 1 + idc_big8(s, at);
        own[i] = end <= s.len ? idc_pdf_codepoint(idc_str_sub(s, (size_t)at + 1, (size_t)end)) : 0;
        at = end;
    }
    for (uint32_t glyph = 0; glyph < count; glyph++) {
        uint32_t name = idc_big16(s, 34 + 2 * (uint64_t)glyph);
        uint32_t custom = name - MAC_GLYPHS;
        name_glyph(out,
                   name < MAC_GLYPHS                   ? idc_pdf_mac_glyph(name)
                   : custom < sizeof own / sizeof *own ? own[custom]
                                                       : 0,
                   glyph);
    }
}

idc_status idc_pdf_sfnt_read(idc_work *work, idc_str bytes, idc_pdf_program *out)
{
    idc_str cmap = table(bytes, "cmap"), count = table(bytes, "maxp");
    static const struct {
        uint32_t platform;
        int64_t encoding;
    } unicode[] = {{3, 10}, {0, 4}, {3, 1}, {0, 3}, {0, -1}};
    idc_status status = idc_pdf_program_glyphs(work, out, idc_big16(count, 4));
    if (status == IDC_OK)
        status = idc_charge(work, IDC_LIMIT_SOURCE_STEPS, cmap.len);
    if (status != IDC_OK)
        return status;
    for (size_t i = 0; i < sizeof unicode / sizeof *unicode; i++) {
        idc_str s = subtable(cmap, unicode[i].platform, unicode[i].encoding);
        if (s.len) {
            each_entry(s, out, name_glyph);
            break;
        }
    }
    read_names(table(bytes, "post"), out);
    each_entry(subtable(cmap, 1, 0), out, set_code);
    each_entry(subtable(cmap, 3, 0), out, set_code);
    return IDC_OK;
}
