#include "base/error.h"

struct idc_error {
    idc_allocator allocator;
    idc_status status;
    char *message;
};

/* Never freed: there may be no memory left to say that there is no memory left. */
static idc_error out_of_memory = {
    .status = IDC_ERR_NOMEM,
    .message = (char *)"out of memory: free some, or raise the allocator's limit, and call again"};

static const char *const names[] = {
    "IDC_OK",        "IDC_ERR_NOMEM",    "IDC_ERR_ARGUMENT",    "IDC_ERR_LIMIT",
    "IDC_ERR_IO",    "IDC_ERR_FORMAT",   "IDC_ERR_UNSUPPORTED", "IDC_ERR_STATE",
    "IDC_ERR_STORE", "IDC_ERR_CANCELLED"};

const char *idc_status_name(idc_status status)
{
    size_t i = (size_t)(-(int)status);
    return i < sizeof names / sizeof *names ? names[i] : "unknown status";
}

idc_status idc_error_status(const idc_error *err)
{
    return err ? err->status : IDC_OK;
}

const char *idc_error_message(const idc_error *err)
{
    return err ? err->message : "";
}

void idc_error_free(idc_error *err)
{
    if (!err || err == &out_of_memory)
        return;
    idc_allocator allocator = err->allocator;
    allocator.free(allocator.ctx, err->message);
    allocator.free(allocator.ctx, err);
}

idc_status idc_fail(const idc_allocator *allocator, idc_error **err, idc_status status,
                    const char *pattern, ...)
{
    if (!err || *err)
        return status;
    if (status == IDC_ERR_NOMEM) {
        *err = &out_of_memory;
        return status;
    }
    idc_buf message = idc_buf_with(allocator);
    va_list args;
    va_start(args, pattern);
    idc_buf_vformat(&message, pattern, &args);
    va_end(args);
    idc_error *e = message.failed ? NULL : allocator->alloc(allocator->ctx, sizeof *e);
    if (!e) {
        idc_buf_free(&message);
        *err = &out_of_memory;
        return IDC_ERR_NOMEM;
    }
    *e = (idc_error){*allocator, status, message.ptr};
    *err = e;
    return status;
}
