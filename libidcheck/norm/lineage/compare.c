/* What two files share, and how much it says. */
#include "base/buf.h"
#include "norm/lineage/lineage.h"

static const struct {
    const char *name, *what;
    int32_t first, next, most;
} kinds[] = {
#define TRACE(id, name, first, next, most, what) {name, what, first, next, most},
#include "norm/lineage/kinds.def"
#undef TRACE
};

enum {
    POSSIBLE_MILLIBITS = 4000,
    ANCESTOR_MILLIBITS = 10000,
    MOST_MILLIBITS = 20000,
    SERVICE_MILLIBITS = 4000 /* what a service's own templates leave of identifiers */
};

const char *idc_trace_kind_text(idc_trace_kind kind)
{
    return kinds[kind].name;
}

const char *idc_lineage_relation_text(idc_lineage_relation relation)
{
    static const char *const texts[] = {"none", "template", "possible", "ancestor"};
    return texts[relation];
}

bool idc_trace_is_of_document(const idc_trace *trace)
{
    return !trace->known && trace->kind != IDC_TRACE_CAMERA && trace->kind != IDC_TRACE_USER &&
           trace->kind != IDC_TRACE_TEMPLATE && trace->kind != IDC_TRACE_CREATED &&
           trace->kind != IDC_TRACE_QUANTISATION;
}

static int32_t least(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static int32_t weight_of(idc_trace_kind kind, size_t shared)
{
    if (!shared)
        return 0;
    int32_t further = shared - 1 < 100 ? (int32_t)(shared - 1) : 100;
    return least(kinds[kind].first + further * kinds[kind].next, kinds[kind].most);
}

/* Can a template of the service, or the name of its input, be why files share it? */
static bool explains(const idc_lineage_service *service, idc_trace_kind kind)
{
    return service && kind != IDC_TRACE_CAMERA && kind != IDC_TRACE_USER &&
           kind != IDC_TRACE_CREATED && !(kind == IDC_TRACE_PDF && service->unique_pdf);
}

void idc_lineage_weigh(idc_kinship *kinship, const idc_lineage_service *service)
{
    int32_t strongest = 0, sum = 0, explained = 0;
    /* The root stands among the sessions too. */
    if (kinship->shared[IDC_TRACE_ROOT] && kinship->shared[IDC_TRACE_RSID])
        kinship->shared[IDC_TRACE_RSID]--;
    for (size_t k = 0; k < IDC_TRACE_KINDS; k++) {
        int32_t weight = weight_of((idc_trace_kind)k, kinship->shared[k]);
        if (explains(service, (idc_trace_kind)k)) {
            explained =
                explained + weight > SERVICE_MILLIBITS ? SERVICE_MILLIBITS : explained + weight;
            continue;
        }
        strongest = weight > strongest ? weight : strongest;
        sum += weight;
    }
    strongest = explained > strongest ? explained : strongest;
    sum += explained;
    /* Kinds go together: a copy keeps most of them. The strongest counts whole, the others half. */
    kinship->millibits = least(strongest + (sum - strongest) / 2, MOST_MILLIBITS);
    kinship->relation = kinship->millibits >= ANCESTOR_MILLIBITS   ? IDC_LINEAGE_ANCESTOR
                        : kinship->millibits >= POSSIBLE_MILLIBITS ? IDC_LINEAGE_POSSIBLE
                        : kinship->known                           ? IDC_LINEAGE_TEMPLATE
                                                                   : IDC_LINEAGE_NONE;
}

static int order_of(const idc_trace *a, const idc_trace *b)
{
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    return idc_str_cmp(a->value, b->value);
}

idc_kinship idc_lineage_compare(const idc_lineage *a, const idc_lineage *b)
{
    idc_kinship kinship = {0};
    const idc_lineage_service *service =
        a->service && b->service && !strcmp(a->service->name, b->service->name) ? a->service : NULL;
    for (size_t i = 0, k = 0; i < a->count && k < b->count;) {
        const idc_trace *x = &a->traces[i], *y = &b->traces[k];
        int order = order_of(x, y);
        i += order <= 0;
        k += order >= 0;
        if (order == 0 && !x->known)
            kinship.shared[x->kind]++;
        else if (order == 0 && !kinship.known)
            kinship.known = x->known;
    }
    idc_lineage_weigh(&kinship, service);
    return kinship;
}

idc_str idc_kinship_say(idc_arena *arena, const idc_kinship *kinship)
{
    idc_buf text = idc_buf_in(arena);
    for (size_t k = 0; k < IDC_TRACE_KINDS; k++) {
        size_t shared = kinship->shared[k];
        if (shared && kinds[k].next)
            idc_buf_format(&text, "%s%u %s%s", text.len ? ", " : "", (uint64_t)shared,
                           kinds[k].what, shared > 1 ? "s" : "");
        else if (shared)
            idc_buf_format(&text, "%s%s", text.len ? ", " : "", kinds[k].what);
    }
    if (kinship->known)
        idc_buf_format(&text, "%swhat comes with %s", text.len ? "; beside " : "", kinship->known);
    return text.failed ? IDC_STR_NONE : idc_buf_str(&text);
}
