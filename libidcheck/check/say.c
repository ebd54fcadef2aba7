#include "check/say.h"

#include "base/utf8.h"

idc_str idc_say_cut(idc_arena *arena, idc_str text, size_t max)
{
    idc_buf out = idc_buf_in(arena);
    bool space = false;
    size_t at = 0;
    text = idc_str_trim(text);
    while (at < text.len) {
        char bytes[4];
        uint32_t c = idc_utf8_next(text, &at);
        if (c == 0x20 || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x2028 || c == 0x2029) {
            space = true;
            continue;
        }
        /* Controls of all kinds, direction controls too: a message is read outside its source. */
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
            (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
            (c >= 0xE0000 && c <= 0xE007F))
            continue;
        size_t n = idc_utf8_encode(c, bytes);
        if (out.len + n + (space && out.len) > max) {
            idc_buf_text(&out, "…");
            break;
        }
        if (space && out.len)
            idc_buf_byte(&out, ' ');
        space = false;
        idc_buf_add(&out, (idc_str){bytes, n});
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

idc_str idc_say_source(const idc_claims *claims, const idc_claim *claim)
{
    const idc_claim *fact = claim->record != IDC_RECORD_NONE &&
                                    claims->records[claim->record].kind == IDC_RECORD_IDENTITY
                                ? claims->records[claim->record].title
                                : NULL;
    if (!fact)
        return claims->sources[claim->source].label;
    idc_str who = fact->value.observation.source;
    return who.len ? who : IDC_STR("identity document");
}
