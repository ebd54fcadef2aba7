#include <idcheck/source.h>

#include "base/text.h"
#include "engine/engine.h"

static idc_status bad(const idc_case *c, idc_error **err, const char *message, const char *word)
{
    return idc_fail(c ? &c->engine->allocator : &idc_allocator_default, err, IDC_ERR_ARGUMENT,
                    message, word);
}

idc_status idc_case_add_source(idc_case *c, const char *label, const void *data, size_t len,
                               size_t *index, idc_error **err)
{
    if (!c || (!data && len))
        return bad(c, err, "idc_case_add_source: the case or its data is NULL", "");
    idc_input *input = idc_case_input(c, idc_str_of(label), err);
    if (!input)
        return err && *err ? idc_error_status(*err) : IDC_ERR_NOMEM;
    input->bytes = (idc_str){data ? data : "", len};
    if (index)
        *index = c->inputs->count - 1;
    return c->manifest ? idc_manifest_describe(c, c->manifest, input, err) : IDC_OK;
}

static idc_input *input_at(idc_case *c, size_t index)
{
    return c && index < c->inputs->count ? &c->inputs->items[index] : NULL;
}

idc_status idc_case_set_role(idc_case *c, size_t index, const char *role, idc_error **err)
{
    idc_input *input = input_at(c, index);
    idc_source_role known = role ? idc_source_role_of(idc_str_of(role)) : IDC_ROLE_UNSTATED;
    if (!input || known == IDC_ROLE_UNSTATED)
        return bad(c, err,
                   "idc_case_set_role: no such source, or \"%s\" is none of resume, profile, "
                   "document, photo, record, commits",
                   role ? role : "NULL");
    input->role = known;
    return IDC_OK;
}

idc_status idc_case_set_platform(idc_case *c, size_t index, const char *platform, idc_error **err)
{
    idc_input *input = input_at(c, index);
    if (!input || !platform)
        return bad(c, err, "idc_case_set_platform: no such source, or the platform is NULL", "");
    return idc_case_text(c, platform, IDC_NUL_TERMINATED, &input->platform)
               ? IDC_OK
               : idc_fail(&c->engine->allocator, err, IDC_ERR_NOMEM, "");
}

idc_status idc_case_set_received(idc_case *c, size_t index, const char *date, idc_error **err)
{
    idc_input *input = input_at(c, index);
    idc_instant instant;
    if (!input || !date || !idc_instant_read(idc_str_of(date), &instant))
        return bad(c, err, "idc_case_set_received: no such source, or \"%s\" is no ISO 8601 date",
                   date ? date : "NULL");
    input->received = instant;
    return IDC_OK;
}

idc_status idc_case_set_manifest(idc_case *c, const char *label, const void *data, size_t len,
                                 idc_error **err)
{
    const idc_node *manifest;
    if (!c || !data)
        return bad(c, err, "idc_case_set_manifest: the case or its data is NULL", "");
    idc_str bytes = idc_str_given(data, len);
    idc_str name = label ? idc_str_of(label) : IDC_STR("case.json");
    idc_status status = idc_manifest_parse(c, name, bytes, &manifest, err);
    if (status == IDC_OK)
        status = idc_manifest_take(c, manifest, err);
    if (status != IDC_OK)
        return status;
    c->manifest = manifest;
    for (size_t i = 0; status == IDC_OK && i < c->inputs->count; i++)
        status = idc_manifest_describe(c, manifest, &c->inputs->items[i], err);
    idc_input *input = status == IDC_OK ? idc_case_input(c, name, err) : NULL;
    if (!input)
        return status != IDC_OK ? status : err && *err ? idc_error_status(*err) : IDC_ERR_NOMEM;
    input->bytes = bytes;
    input->is_manifest = true;
    return IDC_OK;
}
