#include <idcheck/names.h>

#include "engine/session.h"
#include "norm/translit/translit.h"

enum { MEMORY = 1 << 26 };

static idc_status refuse(idc_status status, const char *message, idc_error **err)
{
    if (status == IDC_ERR_LIMIT)
        return idc_fail(&idc_allocator_default, err, status, "%s", message);
    return idc_fail(&idc_allocator_default, err, status, "out of memory");
}

size_t idc_names_system_count(void)
{
    return idc_translit_count();
}

idc_status idc_names_system(size_t index, const char **id, const char **title, const char **source,
                            int *writes)
{
    const idc_translit *system = idc_translit_at(index);
    if (!system)
        return IDC_ERR_ARGUMENT;
    if (id)
        *id = idc_translit_id(system);
    if (title)
        *title = idc_translit_title(system);
    if (source)
        *source = idc_translit_source(system);
    if (writes)
        *writes = idc_translit_claimed(system);
    return IDC_OK;
}

idc_status idc_names_romanise(const char *system, const char *text, size_t len, char **out,
                              size_t *out_len, idc_error **err)
{
    idc_session s;
    idc_str made;
    if (!system || (!text && len) || !out)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "a system, a text and out must be given");
    *out = NULL;
    const idc_translit *found = idc_translit_find(idc_str_of(system));
    if (!found || !idc_translit_claimed(found))
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        found ? "%s is only recognised, not written; see 'idcheck name systems'"
                              : "no system %s; see 'idcheck name systems'",
                        system);
    idc_status status = idc_session_open(&s, MEMORY, err);
    if (status)
        return status;
    status = idc_translit_apply(&s.work, found, idc_str_given(text, len), &made);
    if (!status)
        status = idc_text_new(&idc_allocator_default, made, out, out_len);
    if (status)
        status =
            refuse(status, "text is longer than the limit romanise.bytes; pass it in parts", err);
    idc_session_close(&s);
    return status;
}

static void write_guess(idc_buf *buf, const idc_translit_guess *guess, bool first)
{
    idc_buf_format(buf, "%s%s:", first ? "" : ",", idc_translit_id(guess->system));
    idc_buf_decimal(buf, guess->millibits, 3);
}

idc_status idc_names_systems(const char *native, size_t native_len, const char *latin,
                             size_t latin_len, int *explained, char **list, idc_error **err)
{
    idc_session s;
    idc_translit_guess *guesses;
    size_t count = 0;
    if (!latin || !list)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "a spelling and list must be given");
    *list = NULL;
    idc_status status = idc_session_open(&s, MEMORY, err);
    if (status)
        return status;
    status = idc_translit_identify(&s.work,
                                   native ? idc_str_given(native, native_len) : (idc_str){"", 0},
                                   idc_str_given(latin, latin_len), &guesses, &count);
    if (!status) {
        idc_buf buf = idc_buf_in(s.work.arena);
        for (size_t i = 0; i < count; i++)
            write_guess(&buf, &guesses[i], !i);
        if (explained)
            *explained = count && guesses[0].explains;
        status = idc_buf_failed(&buf)
                     ? IDC_ERR_NOMEM
                     : idc_text_new(&idc_allocator_default, idc_buf_str(&buf), list, NULL);
    }
    if (status)
        status =
            refuse(status, "name is longer than the limit name.bytes; pass one name only", err);
    idc_session_close(&s);
    return status;
}
