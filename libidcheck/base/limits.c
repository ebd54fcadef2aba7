#include "base/limits.h"

typedef struct limit_row {
    const char *name;
    uint64_t value;
    const char *text;
} limit_row;

static const limit_row rows[] = {
#define LIMIT(id, name, value, text) {name, value, text},
#include <idcheck/limits.def>
#undef LIMIT
};

static const limit_row *row_of(idc_limit limit)
{
    return (unsigned)limit < IDC_LIMIT_COUNT ? &rows[limit] : NULL;
}

const char *idc_limit_name(idc_limit limit)
{
    const limit_row *row = row_of(limit);
    return row ? row->name : NULL;
}

const char *idc_limit_text(idc_limit limit)
{
    const limit_row *row = row_of(limit);
    return row ? row->text : NULL;
}

uint64_t idc_limit_default(idc_limit limit)
{
    const limit_row *row = row_of(limit);
    return row ? row->value : 0;
}

void idc_limits_init(idc_limits *limits)
{
    for (int i = 0; i < IDC_LIMIT_COUNT; i++)
        limits->value[i] = rows[i].value;
}

idc_status idc_within(const idc_work *work, idc_limit limit, uint64_t value)
{
    return value > work->limits->value[limit] ? IDC_ERR_LIMIT : IDC_OK;
}
