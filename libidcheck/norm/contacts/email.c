#include "config.h"

#include <unicode/uchar.h>
#include <unicode/uidna.h>

#include "norm/contacts/contacts.h"
#include "norm/contacts/providers.h"
#include "norm/text/text.h"

#include "base/utf8.h"

#ifdef HAVE_PSL
#include <libpsl.h>
#endif

/* RFC 5321, 4.5.3.1: longest local part, domain and path. TEXT_MAX bounds what stands around. */
enum { LOCAL_MAX = 64, DOMAIN_MAX = 253, LABEL_MAX = 63, ADDRESS_MAX = 254, TEXT_MAX = 2048 };

/* The address in "Name <address>", "<address>" or "mailto:address?query". */
static idc_str bare_address(idc_str text)
{
    text = idc_str_trim(text);
    if (text.len > 0 && text.ptr[text.len - 1] == '>') {
        size_t open = idc_str_find_byte(text, '<', 0);
        if (open == SIZE_MAX)
            return IDC_STR_NONE;
        text = idc_str_trim(idc_str_sub(text, open + 1, text.len - 1));
    }
    if (idc_str_istarts(text, IDC_STR("mailto:"))) {
        size_t query = idc_str_find_byte(text, '?', 0);
        text = idc_str_trim(idc_str_sub(text, 7, query));
    }
    return text;
}

static bool is_atext(unsigned char c)
{
    return c >= 0x80 || idc_is_alnum((char)c) || (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c));
}

/* Atoms parted by single points. */
static bool is_dot_atom(idc_str s)
{
    bool point = true;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '.' ? point : !is_atext((unsigned char)s.ptr[i]))
            return false;
        point = s.ptr[i] == '.';
    }
    return s.len > 0 && !point;
}

/* Is it a local part; quoted ones only when they hold a dot-atom. Invisible characters are not. */
static bool read_local(idc_str written, idc_str *meaning)
{
    idc_str s = written;
    if (s.len >= 2 && s.ptr[0] == '"' && s.ptr[s.len - 1] == '"')
        s = idc_str_sub(s, 1, s.len - 1);
    *meaning = s;
    if (s.len == 0 || written.len > LOCAL_MAX || !is_dot_atom(s) ||
        idc_utf8_valid_length(s) != s.len)
        return false;
    for (size_t pos = 0; pos < s.len;) {
        uint32_t c = idc_utf8_next(s, &pos);
        if (c == 0x7F ||
            (c >= 0x80 && (u_isspace((UChar32)c) || u_iscntrl((UChar32)c) ||
                           u_hasBinaryProperty((UChar32)c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))))
            return false;
    }
    return true;
}

/* Letters, digits, hyphens; two labels at least; the last is no number. */
static bool is_host_name(idc_str domain)
{
    size_t labels = 0, start = 0;
    bool numeric = true;
    if (domain.len == 0 || domain.len > DOMAIN_MAX)
        return false;
    for (size_t i = 0; i <= domain.len; i++) {
        if (i < domain.len && domain.ptr[i] != '.') {
            char c = domain.ptr[i];
            if (!idc_is_alnum(c) && c != '-')
                return false;
            if (i == start)
                numeric = true;
            numeric = numeric && idc_is_digit(c);
            continue;
        }
        if (i == start || i - start > LABEL_MAX || domain.ptr[start] == '-' ||
            domain.ptr[i - 1] == '-')
            return false;
        labels++;
        start = i + 1;
    }
    return labels >= 2 && !numeric;
}

static bool is_ascii(idc_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80)
            return false;
    return true;
}

/* UTS #46, non-transitional; opened only for domains that need it. */
static idc_status to_a_labels(idc_arena *arena, idc_str domain, idc_str *out)
{
    UErrorCode error = U_ZERO_ERROR;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    char name[DOMAIN_MAX + 2];
    if (domain.len > 4 * DOMAIN_MAX)
        return IDC_ERR_FORMAT;
    UIDNA *idna = uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_USE_STD3_RULES |
                                      UIDNA_NONTRANSITIONAL_TO_ASCII,
                                  &error);
    if (U_FAILURE(error))
        return IDC_ERR_NOMEM;
    int32_t len = uidna_nameToASCII_UTF8(idna, domain.ptr, (int32_t)domain.len, name, sizeof name,
                                         &info, &error);
    uidna_close(idna);
    if (error == U_MEMORY_ALLOCATION_ERROR)
        return IDC_ERR_NOMEM;
    if (U_FAILURE(error) || info.errors || len <= 0 || (size_t)len > DOMAIN_MAX)
        return IDC_ERR_FORMAT;
    *out = idc_arena_str(arena, (idc_str){name, (size_t)len});
    return out->ptr ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status read_domain(idc_arena *arena, idc_str written, idc_str *out)
{
    if (written.len > 0 && written.ptr[written.len - 1] == '.')
        written.len--;
    if (is_ascii(written)) {
        char *name = idc_arena_alloc(arena, written.len + 1);
        if (!name)
            return IDC_ERR_NOMEM;
        for (size_t i = 0; i < written.len; i++)
            name[i] = idc_ascii_lower(written.ptr[i]);
        *out = (idc_str){name, written.len};
    } else {
        idc_status status = to_a_labels(arena, written, out);
        if (status != IDC_OK)
            return status;
    }
    return is_host_name(*out) ? IDC_OK : IDC_ERR_FORMAT;
}

static const idc_mail_provider *find_provider(idc_str domain)
{
    for (size_t i = 0; i < idc_mail_provider_count; i++)
        if (idc_str_is(domain, idc_mail_providers[i].domain))
            return &idc_mail_providers[i];
    return NULL;
}

static void write_local(idc_buf *out, idc_str local, const idc_mail_provider *provider)
{
    size_t start = out->len;
    for (size_t i = 0; i < local.len; i++) {
        char c = local.ptr[i];
        if (provider && provider->tag && c == provider->tag && i > 0)
            break;
        if (provider && strchr(provider->ignored, c))
            continue;
        idc_buf_byte(out, idc_ascii_lower(c));
    }
    if (!out->failed && out->len == start)
        idc_buf_add(out, local); /* nothing but ignored characters: better as written */
}

static idc_str registrable_part(idc_str domain)
{
#ifdef HAVE_PSL
    const psl_ctx_t *list = psl_builtin();
    const char *part = list ? psl_registrable_domain(list, domain.ptr) : NULL;
    if (part)
        return idc_str_of(part);
#endif
    return domain;
}

idc_status idc_email_read(idc_work *work, idc_str text, idc_email *out)
{
    idc_str meaning;
    *out = (idc_email){.local = IDC_STR_NONE};
    if (text.len > TEXT_MAX)
        return IDC_ERR_FORMAT;
    idc_str address = bare_address(text);
    size_t at = SIZE_MAX;
    for (size_t i = 0; i < address.len; i++)
        if (address.ptr[i] == '@')
            at = i;
    if (at == SIZE_MAX || address.len > ADDRESS_MAX * 2 ||
        !read_local(idc_str_sub(address, 0, at), &meaning))
        return IDC_ERR_FORMAT;
    idc_email mail;
    idc_status status =
        read_domain(work->arena, idc_str_sub(address, at + 1, address.len), &mail.domain);
    if (status != IDC_OK)
        return status;
    mail.local = idc_arena_str(work->arena, idc_str_sub(address, 0, at));
    idc_str folded = is_ascii(meaning) ? meaning : idc_fold(work->arena, meaning);
    if (!mail.local.ptr || !folded.ptr)
        return IDC_ERR_NOMEM;
    idc_str checked;
    if (!read_local(folded, &checked))
        return IDC_ERR_FORMAT; /* a letter that is another way to write a space or an @ */
    const idc_mail_provider *provider = find_provider(mail.domain);
    idc_buf local = idc_buf_in(work->arena), canonical = idc_buf_in(work->arena);
    write_local(&local, folded, provider);
    idc_str box = idc_buf_str(&local);
    /* Marks join the letters that an ignored point stood between. */
    if (!local.failed && !is_ascii(box))
        box = idc_fold(work->arena, box);
    if (local.failed || !box.ptr)
        return IDC_ERR_NOMEM;
    idc_buf_add(&canonical, box);
    idc_buf_byte(&canonical, '@');
    idc_buf_add(&canonical, provider ? idc_str_of(provider->one) : mail.domain);
    if (canonical.failed)
        return IDC_ERR_NOMEM;
    mail.canonical = idc_buf_str(&canonical);
    mail.registrable = registrable_part(mail.domain);
    *out = mail;
    return IDC_OK;
}
