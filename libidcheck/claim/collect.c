/* The collector: keeps claims, puts them into records, drops what says the same twice. */
#include "claim/collect.h"

#include "claim/extract.h"
#include "claim/normalise.h"
#include "claim/readings.h"

/* Text under which two claims of one kind outside of records say the same; ptr NULL: never. */
static idc_str sameness(idc_collector *c, const idc_claim *claim)
{
    idc_arena *arena = c->work->arena;
    idc_str value = idc_claim_key(arena, claim);
    if (!value.ptr || claim->record != IDC_RECORD_NONE)
        return IDC_STR_NONE;
    idc_buf key = idc_buf_in(arena);
    idc_buf_format(&key, "%d %d %u %S ", (int)claim->kind, (int)claim->source,
                   (uint64_t)claim->flags, claim->earlier);
    idc_buf_add(&key, value);
    return key.failed ? IDC_STR_NONE : idc_buf_str(&key);
}

/* Slot of a record that a kind of claim fills; NULL for kinds that fill none. */
static const idc_claim **slot_of(idc_record *record, idc_claim_kind kind)
{
    switch (kind) {
    case IDC_CLAIM_WORK_ORGANISATION:
    case IDC_CLAIM_EDUCATION_INSTITUTION:
    case IDC_CLAIM_CERTIFICATE_ISSUER:
    case IDC_CLAIM_PROJECT_ORGANISATION:
    case IDC_CLAIM_AWARD_ISSUER:
    case IDC_CLAIM_PUBLICATION_PUBLISHER:
    case IDC_CLAIM_REFERENCE_ORGANISATION:
        return &record->organisation;
    case IDC_CLAIM_WORK_TITLE:
    case IDC_CLAIM_EDUCATION_DEGREE:
    case IDC_CLAIM_CERTIFICATE:
    case IDC_CLAIM_ACCOUNT:
    case IDC_CLAIM_PROJECT:
    case IDC_CLAIM_AWARD:
    case IDC_CLAIM_PUBLICATION:
    case IDC_CLAIM_REFERENCE_NAME:
    case IDC_CLAIM_OBSERVATION:
        return &record->title;
    case IDC_CLAIM_WORK_DATES:
    case IDC_CLAIM_EDUCATION_DATES:
    case IDC_CLAIM_CERTIFICATE_DATES:
    case IDC_CLAIM_ACCOUNT_CREATED:
    case IDC_CLAIM_PROJECT_DATES:
    case IDC_CLAIM_AWARD_DATES:
    case IDC_CLAIM_PUBLICATION_DATES:
        return &record->dates;
    case IDC_CLAIM_WORK_PLACE:
    case IDC_CLAIM_EDUCATION_PLACE:
        return &record->place;
    case IDC_CLAIM_WORK_TYPE:
        return &record->type;
    case IDC_CLAIM_EDUCATION_AREA:
        return &record->area;
    case IDC_CLAIM_PROJECT_ROLE:
    case IDC_CLAIM_REFERENCE_TITLE:
        return &record->role;
    case IDC_CLAIM_WORK_SUMMARY:
    case IDC_CLAIM_PROJECT_SUMMARY:
    case IDC_CLAIM_AWARD_SUMMARY:
    case IDC_CLAIM_PUBLICATION_SUMMARY:
    case IDC_CLAIM_REFERENCE_TEXT:
        return &record->summary;
    case IDC_CLAIM_ENTRY_URL:
        return &record->url;
    case IDC_CLAIM_REFERENCE_EMAIL:
        return &record->email;
    case IDC_CLAIM_REFERENCE_PHONE:
        return &record->phone;
    default:
        return NULL;
    }
}

static idc_status keep(idc_collector *c, idc_claim *claim)
{
    idc_status status = idc_charge(c->work, IDC_LIMIT_CLAIMS, 1);
    if (status != IDC_OK)
        return status;
    idc_claim **items =
        idc_arena_grow(c->work->arena, c->items, c->count, &c->capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    c->items = items;
    claim->id = (uint32_t)c->count;
    items[c->count++] = claim;
    if (claim->record != IDC_RECORD_NONE) {
        const idc_claim **slot = slot_of(&c->records[claim->record], claim->kind);
        if (slot && !*slot)
            *slot = claim;
    }
    return IDC_OK;
}

idc_status idc_collect_claim(idc_collector *c, idc_claim *claim, idc_claim **out)
{
    idc_str key = sameness(c, claim);
    idc_claim *same = key.ptr && c->seen ? idc_map_get(c->seen, key) : NULL;
    if (same) {
        if (claim->confidence_permille > same->confidence_permille) {
            claim->id = same->id;
            *same = *claim;
        }
        if (out)
            *out = same;
        return IDC_OK;
    }
    idc_status status = keep(c, claim);
    if (status != IDC_OK)
        return status;
    if (key.ptr) {
        if (!c->seen)
            c->seen = idc_map_new(c->work->arena);
        if (!c->seen || !idc_map_set(c->seen, key, claim))
            return IDC_ERR_NOMEM;
    }
    if (claim->kind == IDC_CLAIM_RESIDENCE && !c->region[0])
        memcpy(c->region, claim->value.place.country, sizeof c->region);
    if (out)
        *out = claim;
    return IDC_OK;
}

idc_claim *idc_collect_new(idc_collector *c, idc_claim_kind kind, idc_str raw, idc_span span,
                           int32_t confidence_permille)
{
    idc_claim *claim = idc_arena_alloc(c->work->arena, sizeof *claim);
    if (!claim)
        return NULL;
    claim->kind = kind;
    claim->source = c->source;
    claim->record = c->record;
    claim->flags = c->flags;
    claim->earlier = c->flags & IDC_CLAIM_EARLIER ? c->earlier : IDC_STR_NONE;
    claim->confidence_permille = confidence_permille;
    claim->span = span;
    /* The report outlives the bytes that were handed in. */
    claim->raw = idc_arena_str(c->work->arena, idc_str_trim(raw));
    return claim->raw.ptr ? claim : NULL;
}

idc_status idc_collect(idc_collector *c, idc_claim_kind kind, idc_str raw, idc_span span,
                       int32_t confidence_permille, idc_claim **out)
{
    if (out)
        *out = NULL;
    if (idc_str_trim(raw).len == 0)
        return IDC_OK;
    idc_claim *claim = idc_collect_new(c, kind, raw, span, confidence_permille);
    if (!claim)
        return IDC_ERR_NOMEM;
    bool held = false;
    idc_status status = idc_claim_normalise(c, claim, &held);
    if (status != IDC_OK || !held)
        return status;
    return idc_collect_claim(c, claim, out);
}

idc_status idc_collect_dates(idc_collector *c, idc_claim_kind kind, idc_str raw, idc_span span,
                             int32_t confidence_permille, const idc_interval *value)
{
    idc_claim *claim = idc_collect_new(c, kind, raw, span, confidence_permille);
    if (!claim)
        return IDC_ERR_NOMEM;
    claim->value.dates = *value;
    return idc_collect_claim(c, claim, NULL);
}

idc_status idc_collect_account(idc_collector *c, idc_str platform, idc_str handle,
                               idc_str display_name, idc_str raw, idc_span span,
                               int32_t confidence_permille)
{
    if (handle.len == 0)
        return IDC_OK;
    idc_claim *claim = idc_collect_new(c, IDC_CLAIM_ACCOUNT, raw, span, confidence_permille);
    if (!claim)
        return IDC_ERR_NOMEM;
    idc_arena *arena = c->work->arena;
    claim->value.account.platform = idc_arena_str(arena, idc_platform_key(platform));
    claim->value.account.handle = idc_arena_str(arena, handle);
    claim->value.account.display_name = idc_arena_str(arena, display_name);
    if (!claim->value.account.platform.ptr || !claim->value.account.handle.ptr ||
        !claim->value.account.display_name.ptr)
        return IDC_ERR_NOMEM;
    return idc_collect_claim(c, claim, NULL);
}

idc_status idc_collect_begin(idc_collector *c, idc_record_kind kind)
{
    idc_status status = idc_charge(c->work, IDC_LIMIT_RECORDS, 1);
    if (status != IDC_OK)
        return status;
    idc_record *records = idc_arena_grow(c->work->arena, c->records, c->record_count,
                                         &c->record_capacity, sizeof *records);
    if (!records)
        return IDC_ERR_NOMEM;
    c->records = records;
    c->record = (uint32_t)c->record_count++;
    c->record_first = c->count;
    records[c->record] = (idc_record){
        .kind = kind, .source = c->source, .earlier = (c->flags & IDC_CLAIM_EARLIER) != 0};
    return IDC_OK;
}

static bool same_dates(const idc_claim *a, const idc_claim *b)
{
    if (!a || !b)
        return true;
    const idc_endpoint *x = &a->value.dates.start, *y = &b->value.dates.start;
    return x->first_day <= y->last_day && y->first_day <= x->last_day;
}

/* "alumniOf: Eastport": what says no more than a school's name is said again by its entry. */
static bool is_bare(const idc_record *record)
{
    return record->kind == IDC_RECORD_EDUCATION && !record->title && !record->dates &&
           !record->area;
}

/* Both say the same title (or handle) and firm; what one leaves out does not tell them apart. */
static bool repeats(idc_arena *arena, const idc_record *a, const idc_record *b)
{
    if (a->kind == IDC_RECORD_IDENTITY || a->kind != b->kind || a->source != b->source ||
        a->earlier != b->earlier)
        return false;
    if (is_bare(a) || is_bare(b))
        return a->organisation && b->organisation &&
               idc_str_eq(a->organisation->value.organisation.key,
                          b->organisation->value.organisation.key);
    if (!b->title)
        return false;
    /* "jobTitle" of a page whose list of jobs was read */
    if (b->kind == IDC_RECORD_WORK && a->title && !b->organisation && !b->dates && !b->place)
        return idc_str_eq(idc_claim_key(arena, a->title), idc_claim_key(arena, b->title));
    if (!a->title || !same_dates(a->dates, b->dates) || !a->organisation != !b->organisation)
        return false;
    return idc_str_eq(idc_claim_key(arena, a->title), idc_claim_key(arena, b->title)) &&
           (!a->organisation || idc_str_eq(a->organisation->value.organisation.key,
                                           b->organisation->value.organisation.key));
}

/* What the newer record of the same says beyond the older one goes there; the rest is dropped. */
static void merge(idc_collector *c, uint32_t into)
{
    size_t kept = c->record_first;
    for (size_t i = c->record_first; i < c->count; i++) {
        idc_claim *claim = c->items[i];
        const idc_claim **slot = slot_of(&c->records[into], claim->kind);
        if (!slot || *slot)
            continue;
        *slot = claim;
        claim->record = into;
        claim->id = (uint32_t)kept;
        c->items[kept++] = claim;
    }
    c->count = kept;
}

void idc_collect_end(idc_collector *c)
{
    if (c->record == IDC_RECORD_NONE)
        return;
    uint32_t now = c->record, same = now;
    c->record = IDC_RECORD_NONE;
    for (uint32_t i = now; same == now && i-- > 0 && c->records[i].source == c->source;)
        if (repeats(c->work->arena, &c->records[i], &c->records[now]))
            same = i;
    if (same != now)
        merge(c, same);
    if (same != now || c->count == c->record_first)
        c->record_count--;
}

idc_status idc_collect_url(idc_collector *c, idc_str raw, idc_span span,
                           int32_t confidence_permille)
{
    idc_status status = idc_collect(c, IDC_CLAIM_URL, raw, span, confidence_permille, NULL);
    idc_account_url account;
    if (status != IDC_OK || c->record != IDC_RECORD_NONE || !idc_account_of_url(raw, &account))
        return status;
    status = idc_collect_begin(c, IDC_RECORD_ACCOUNT);
    if (status != IDC_OK)
        return status;
    status = idc_collect_account(c, account.platform, account.handle, IDC_STR_NONE, raw, span,
                                 confidence_permille);
    idc_collect_end(c);
    return status;
}
