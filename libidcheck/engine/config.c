#include "engine/engine.h"

#include <stdlib.h>

idc_config *idc_config_new(void)
{
    idc_config *config = malloc(sizeof *config);
    if (!config)
        return NULL;
    config->allocator = idc_allocator_default;
    idc_limits_init(&config->limits);
    config->policy = IDC_STR_NONE;
    return config;
}

void idc_config_free(idc_config *config)
{
    if (!config)
        return;
    free((void *)config->policy.ptr);
    free(config);
}

idc_status idc_config_set_limit(idc_config *config, idc_limit limit, uint64_t value)
{
    if (!config || (unsigned)limit >= IDC_LIMIT_COUNT)
        return IDC_ERR_ARGUMENT;
    config->limits.value[limit] = value;
    return IDC_OK;
}

idc_status idc_config_set_allocator(idc_config *config, void *(*alloc_fn)(void *ctx, size_t size),
                                    void *(*realloc_fn)(void *ctx, void *ptr, size_t size),
                                    void (*free_fn)(void *ctx, void *ptr), void *ctx)
{
    if (!config || !alloc_fn || !realloc_fn || !free_fn)
        return IDC_ERR_ARGUMENT;
    config->allocator = (idc_allocator){alloc_fn, realloc_fn, free_fn, ctx};
    return IDC_OK;
}

idc_status idc_config_set_policy(idc_config *config, const char *json, size_t len)
{
    if (!config || !json)
        return IDC_ERR_ARGUMENT;
    if (len == IDC_NUL_TERMINATED)
        len = strlen(json);
    char *copy = malloc(len + 1);
    if (!copy)
        return IDC_ERR_NOMEM;
    memcpy(copy, json, len);
    copy[len] = '\0';
    free((void *)config->policy.ptr);
    config->policy = (idc_str){copy, len};
    return IDC_OK;
}
