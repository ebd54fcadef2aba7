#include "config.h"
#include "base/buf.h"

#include "norm/contacts/contacts.h"
#include "norm/contacts/phone_shim.h"

#include "base/utf8.h"

/* ITU-T E.164: 15 digits at most; the shortest numbers in use with their country code have 7. */
enum { DIGITS_MIN = 7, DIGITS_MAX = 15, TEXT_MAX = 200 };

/* "00" in front means + where nobody says from which country is dialled. */
static idc_str with_plus(idc_arena *arena, idc_str text, bool has_region)
{
    if (has_region || !idc_str_starts(text, IDC_STR("00")))
        return text;
    return idc_arena_format(arena, "+%S", idc_str_sub(text, 2, text.len));
}

static size_t count_digits(idc_str text)
{
    size_t digits = 0;
    for (size_t i = 0; i < text.len; i++)
        digits += idc_is_digit(text.ptr[i]) || (unsigned char)text.ptr[i] >= 0x80;
    return digits;
}

static void region_upper(const char *from, char to[3])
{
    bool known = from && idc_is_alpha(from[0]) && idc_is_alpha(from[1]) && from[2] == '\0';
    to[0] = known ? (char)(idc_ascii_lower(from[0]) - 32) : 'Z';
    to[1] = known ? (char)(idc_ascii_lower(from[1]) - 32) : 'Z';
    to[2] = '\0';
}

#ifdef HAVE_PHONENUMBER
static idc_status parse(idc_str text, const char region[3], idc_phone *out)
{
    int valid = 0;
    switch (idc_phone_shim_parse(text.ptr, text.len, region, out->e164, sizeof out->e164,
                                 out->region, &valid)) {
    case IDC_PHONE_SHIM_OK:
        out->valid = valid != 0;
        return IDC_OK;
    case IDC_PHONE_SHIM_NO_MEMORY:
        return IDC_ERR_NOMEM;
    default:
        return IDC_ERR_FORMAT;
    }
}
#else
/* Without the plans of the countries: the digits behind a +, as far as an extension. */
static idc_status parse(idc_str text, const char region[3], idc_phone *out)
{
    size_t n = 0;
    (void)region;
    if (text.len == 0 || text.ptr[0] != '+')
        return IDC_ERR_UNSUPPORTED;
    out->e164[n++] = '+';
    for (size_t i = 1; i < text.len; i++) {
        char c = text.ptr[i];
        if (idc_is_alpha(c) || c == ';' || c == '#' || c == ',')
            break;
        if (idc_is_digit(c) && n <= DIGITS_MAX + 1)
            out->e164[n++] = c;
        else if (!idc_is_digit(c) && !strchr(" -.()/", c))
            return IDC_ERR_FORMAT;
    }
    out->e164[n] = '\0';
    return n - 1 >= DIGITS_MIN && n - 1 <= DIGITS_MAX && out->e164[1] != '0' ? IDC_OK
                                                                             : IDC_ERR_FORMAT;
}
#endif

idc_status idc_phone_read(idc_work *work, idc_str text, const char *default_region, idc_phone *out)
{
    char region[3];
    *out = (idc_phone){.valid = false};
    text = idc_str_trim(text);
    if (idc_str_istarts(text, IDC_STR("tel:")))
        text = idc_str_trim(idc_str_sub(text, 4, text.len));
    region_upper(default_region, region);
    /* Decided before the plans are loaded: most texts that are tried are no numbers. */
    if (text.len > TEXT_MAX || text.len < 3 || count_digits(text) < 3 ||
        idc_utf8_valid_length(text) != text.len || memchr(text.ptr, '\0', text.len))
        return IDC_ERR_FORMAT;
    text = with_plus(work->arena, text, region[0] != 'Z');
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    idc_phone phone = *out;
    idc_status status = parse(text, region, &phone);
    if (status == IDC_OK)
        *out = phone;
    return status;
}
