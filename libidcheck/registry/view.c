#include "registry/view.h"

size_t idc_registry_view_count(const idc_registry_view *view, idc_token_kind kind)
{
    return view && (unsigned)kind < IDC_TOKEN_KINDS ? view->count[kind] : 0;
}

const idc_match *idc_registry_view_at(const idc_registry_view *view, idc_token_kind kind,
                                      size_t index)
{
    return index < idc_registry_view_count(view, kind) ? &view->matches[kind][index] : NULL;
}
