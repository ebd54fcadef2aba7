#include "source/text/text_hidden.h"
#include "base/buf.h"

#include "base/utf8.h"

typedef enum reason { VISIBLE, ZERO_WIDTH, BIDI, TAG, REASONS } reason;

static bool between(uint32_t cp, uint32_t low, uint32_t high)
{
    return cp >= low && cp <= high;
}

/* Scripts whose letters are joined or kept apart by U+200C and U+200D in correct spelling. */
static bool joins(uint32_t cp)
{
    return between(cp, 0x0600, 0x08FF) || between(cp, 0x0900, 0x0DFF) ||
           between(cp, 0x0F00, 0x109F) || between(cp, 0x1780, 0x18AF) ||
           between(cp, 0x1900, 0x1CFF) || between(cp, 0xA800, 0xAAFF) ||
           between(cp, 0xFB50, 0xFDFF) || between(cp, 0xFE70, 0xFEFC) ||
           between(cp, 0x10A00, 0x11FFF) || between(cp, 0x1E900, 0x1EEFF);
}

/* Scripts written without spaces, where U+200B shows where a line may be broken. */
static bool breaks_by_zero_width(uint32_t cp)
{
    return between(cp, 0x0E00, 0x0FFF) || between(cp, 0x1000, 0x109F) ||
           between(cp, 0x1780, 0x17FF) || between(cp, 0x1950, 0x1AAF) ||
           between(cp, 0x3040, 0x30FF) || between(cp, 0x3400, 0x9FFF);
}

/* What may stand beside U+200D in an emoji sequence. */
static bool emoji(uint32_t cp)
{
    return between(cp, 0x1F000, 0x1FAFF) || between(cp, 0x2600, 0x27BF) || cp == 0xFE0F ||
           between(cp, 0x2190, 0x21FF) || between(cp, 0x2B00, 0x2BFF);
}

static bool right_to_left(uint32_t cp)
{
    return between(cp, 0x0590, 0x08FF) || between(cp, 0xFB1D, 0xFDFF) ||
           between(cp, 0xFE70, 0xFEFC) || between(cp, 0x10800, 0x10FFF) ||
           between(cp, 0x1E800, 0x1EFFF);
}

static bool han(uint32_t cp)
{
    return between(cp, 0x3400, 0x9FFF) || between(cp, 0xF900, 0xFAFF) ||
           between(cp, 0x20000, 0x3FFFF);
}

/* What a code point is, seen between its neighbours (0 at the ends). */
static reason judge(uint32_t cp, uint32_t before, uint32_t after, bool any_rtl)
{
    switch (cp) {
    case 0x200C:
    case 0x200D:
        if (joins(before) || joins(after) || (cp == 0x200D && emoji(before) && emoji(after)))
            return VISIBLE;
        return ZERO_WIDTH;
    case 0x200B:
        return breaks_by_zero_width(before) || breaks_by_zero_width(after) ? VISIBLE : ZERO_WIDTH;
    case 0x115F:
    case 0x1160: /* fillers of old Hangul, between its letters */
        return between(before, 0x1100, 0x11FF) || between(after, 0x1100, 0x11FF) ? VISIBLE
                                                                                 : ZERO_WIDTH;
    case 0x180E:
        return between(before, 0x1800, 0x18AF) ? VISIBLE : ZERO_WIDTH;
    case 0x034F:
    case 0x3164:
    case 0xFEFF:
    case 0xFFA0:
        return ZERO_WIDTH;
    case 0x202D:
    case 0x202E:
        return BIDI; /* overrides show letters in another order, in any script */
    case 0x061C:
    case 0x200E:
    case 0x200F:
    case 0x202A:
    case 0x202B:
    case 0x202C:
        return any_rtl ? VISIBLE : BIDI;
    default:
        if (between(cp, 0x2060, 0x2064))
            return ZERO_WIDTH;
        if (between(cp, 0x2066, 0x2069))
            return any_rtl ? VISIBLE : BIDI;
        if (between(cp, 0xE0100, 0xE01EF))
            return han(before) ? VISIBLE : TAG;
        return between(cp, 0xE0000, 0xE007F) ? TAG : VISIBLE;
    }
}

/* End of the tags behind a waving black flag when they are a region's flag; else from. */
static size_t flag_end(idc_str text, size_t from)
{
    size_t pos = from, tags = 0;
    while (pos < text.len && tags < 8) {
        uint32_t cp = idc_utf8_next(text, &pos);
        if (cp == 0xE007F)
            return tags >= 3 ? pos : from;
        bool letter = between(cp, 0xE0061, 0xE007A) || between(cp, 0xE0030, 0xE0039);
        if (!letter)
            return from;
        tags++;
    }
    return from;
}

typedef struct found {
    size_t begin, end; /* of the characters in the line */
    idc_buf spelt;     /* what tags spell */
} found;

static void note(found *f, size_t begin, size_t end, uint32_t cp)
{
    if (f->end == 0)
        f->begin = begin;
    f->end = end;
    if (between(cp, 0xE0020, 0xE007E))
        idc_buf_codepoint(&f->spelt, cp - 0xE0000);
    else if (between(cp, 0xE0110, 0xE016E)) /* bytes from 16 on as variation selectors */
        idc_buf_codepoint(&f->spelt, cp - 0xE0100 + 16);
}

/* Nearly every line has none of the lead bytes E1, E2, E3, EF, F3, CD, D8 and need not be read. */
static bool may_hold_some(idc_str text, bool *any_rtl)
{
    bool may = false;
    for (size_t i = 0; i < text.len && !may; i++) {
        i = idc_utf8_skip_ascii(text, i);
        if (i == text.len)
            break;
        unsigned char c = (unsigned char)text.ptr[i];
        may =
            c == 0xE1 || c == 0xE2 || c == 0xE3 || c == 0xEF || c == 0xF3 || c == 0xCD || c == 0xD8;
    }
    *any_rtl = false;
    for (size_t pos = 0; may && pos < text.len && !*any_rtl;) {
        uint32_t cp = idc_utf8_next(text, &pos);
        *any_rtl = right_to_left(cp) && cp != 0x061C;
    }
    return may;
}

static void search(idc_str text, bool any_rtl, found *founds)
{
    uint32_t before = 0;
    for (size_t pos = 0; pos < text.len;) {
        size_t at = pos;
        uint32_t cp = idc_utf8_next(text, &pos), after = 0;
        if (cp == 0x1F3F4)
            pos = flag_end(text, pos);
        size_t ahead = pos;
        if (cp >= 0x034F && pos < text.len)
            after = idc_utf8_next(text, &ahead);
        reason why = cp < 0x034F ? VISIBLE : judge(cp, before, after, any_rtl);
        if (why != VISIBLE)
            note(&founds[why], at, pos, cp);
        before = cp;
    }
}

/* The words in which the characters stand, since they alone tell nobody anything. */
static void widen(idc_str text, found *f)
{
    while (f->begin > 0 && !idc_is_space(text.ptr[f->begin - 1]))
        f->begin--;
    while (f->end < text.len && !idc_is_space(text.ptr[f->end]))
        f->end++;
}

idc_status idc_text_hidden(idc_document *doc, const idc_line *line)
{
    static const char *const names[REASONS] = {"", "zero-width", "bidi", "tag"};
    bool any_rtl;
    if (!may_hold_some(line->text, &any_rtl))
        return IDC_OK;
    found founds[REASONS] = {{0}};
    founds[TAG].spelt = idc_buf_in(doc->work->arena);
    search(line->text, any_rtl, founds);
    for (int why = ZERO_WIDTH; why < REASONS; why++) {
        found *f = &founds[why];
        if (f->end == 0)
            continue;
        idc_span span = idc_line_span(line, f->begin, f->end);
        if (why != TAG)
            widen(line->text, f);
        idc_hidden hidden = {.reason = names[why]};
        hidden.text = idc_str_sub(line->text, f->begin, f->end);
        hidden.span = why == TAG ? span : idc_line_span(line, f->begin, f->end);
        if (why == TAG && f->spelt.len)
            hidden.text = idc_buf_str(&f->spelt);
        if (idc_buf_failed(&founds[TAG].spelt))
            return IDC_ERR_NOMEM;
        idc_status status = idc_document_add_hidden(doc, hidden);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}
