#include "export/json_claim.h"

#include "export/words.h"

void idc_json_span(idc_json_writer *w, const idc_span *span)
{
    idc_json_open(w, '{');
    idc_json_key(w, "begin");
    idc_json_int(w, (int64_t)span->begin);
    idc_json_key(w, "end");
    idc_json_int(w, (int64_t)span->end);
    idc_json_key(w, "page");
    idc_json_int(w, span->page);
    idc_json_key(w, "path");
    if (span->path.len)
        idc_json_string(w, span->path);
    else
        idc_json_null(w);
    idc_json_close(w, '}');
}

/* Absent facts are absent members. */
static void member(idc_json_writer *w, const char *key, idc_str text)
{
    if (!text.len)
        return;
    idc_json_key(w, key);
    idc_json_string(w, text);
}

static void member_instant(idc_json_writer *w, const char *key, const idc_instant *instant,
                           idc_arena *scratch)
{
    idc_buf text = idc_buf_in(scratch);
    idc_words_instant(&text, instant);
    w->out->failed |= text.failed;
    member(w, key, idc_buf_str(&text));
}

static void name_notices(idc_json_writer *w, unsigned notices)
{
    static const struct {
        unsigned bit;
        const char *text;
    } rows[] = {{IDC_NAME_BIDI, "bidi"},
                {IDC_NAME_CONFUSABLE, "confusable"},
                {IDC_NAME_HIDDEN, "hidden"},
                {IDC_NAME_MIXED_SCRIPT, "mixed-script"},
                {IDC_NAME_STYLED, "styled"}};
    if (!notices)
        return;
    idc_json_key(w, "notices");
    idc_json_open(w, '[');
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!(notices & rows[i].bit))
            continue;
        idc_json_element(w);
        idc_json_string(w, idc_str_of(rows[i].text));
    }
    idc_json_close(w, ']');
}

static void name_role(idc_json_writer *w, const idc_name *name, idc_name_role role, const char *key)
{
    bool open = false;
    for (size_t i = 0; i < name->part_count; i++) {
        if (name->parts[i].role != role)
            continue;
        if (!open) {
            idc_json_key(w, key);
            idc_json_open(w, '[');
        }
        open = true;
        idc_json_element(w);
        idc_json_string(w, name->parts[i].text);
    }
    if (open)
        idc_json_close(w, ']');
}

static void value_name(idc_json_writer *w, const idc_name *name)
{
    if (!name)
        return;
    name_role(w, name, IDC_NAME_FAMILY, "family");
    name_role(w, name, IDC_NAME_GIVEN, "given");
    name_role(w, name, IDC_NAME_INITIAL, "initial");
    name_role(w, name, IDC_NAME_MIDDLE, "middle");
    name_role(w, name, IDC_NAME_NICKNAME, "nickname");
    name_notices(w, name->notices);
    idc_json_key(w, "order");
    idc_json_string(w, idc_str_of(name->family_first ? "family-first" : "given-first"));
    name_role(w, name, IDC_NAME_PARTICLE, "particle");
    name_role(w, name, IDC_NAME_PATRONYMIC, "patronymic");
    name_role(w, name, IDC_NAME_SUFFIX, "suffix");
    name_role(w, name, IDC_NAME_TITLE, "title");
    name_role(w, name, IDC_NAME_UNKNOWN, "unknown");
}

static void value_place(idc_json_writer *w, const idc_place *place)
{
    member(w, "city", place->city);
    member(w, "country", idc_str_of(place->country));
    if (place->has_point) {
        idc_json_key(w, "latitude");
        idc_json_decimal(w, place->latitude_e4, 4);
        idc_json_key(w, "longitude");
        idc_json_decimal(w, place->longitude_e4, 4);
    }
    member(w, "region", idc_str_of(place->region));
    idc_json_key(w, "remote");
    idc_json_bool(w, place->remote);
}

static idc_str edtf_of(const idc_interval *dates, idc_json_writer *w, idc_arena *scratch)
{
    idc_buf text = idc_buf_in(scratch);
    idc_interval_edtf(dates, &text);
    w->out->failed |= text.failed;
    return idc_buf_str(&text);
}

static void member_endpoint(idc_json_writer *w, const char *key, const idc_endpoint *endpoint,
                            idc_arena *scratch)
{
    idc_buf text = idc_buf_in(scratch);
    idc_endpoint_write(endpoint, &text);
    w->out->failed |= text.failed;
    member(w, key, idc_buf_str(&text));
}

static void value_dates(idc_json_writer *w, const idc_interval *dates, idc_arena *scratch)
{
    member(w, "edtf", edtf_of(dates, w, scratch));
    if (dates->open_end)
        member(w, "end", IDC_STR("now"));
    else if (dates->is_range)
        member_endpoint(w, "end", &dates->end, scratch);
    idc_json_key(w, "expected");
    idc_json_bool(w, dates->expected);
    idc_json_key(w, "open");
    idc_json_bool(w, dates->open_end);
    member_endpoint(w, "start", &dates->start, scratch);
}

static void value_photo(idc_json_writer *w, const idc_picture *photo, idc_arena *scratch)
{
    if (!photo)
        return;
    idc_json_key(w, "height");
    idc_json_int(w, photo->height);
    if (photo->pdq_quality >= 0) {
        /* As the reference prints it: the word of the highest bits first. */
        uint8_t reversed[sizeof photo->pdq];
        for (size_t i = 0; i < sizeof reversed; i++)
            reversed[i] = photo->pdq[sizeof reversed - 1 - i];
        idc_buf hex = idc_buf_in(scratch);
        idc_buf_hex(&hex, reversed, sizeof reversed);
        w->out->failed |= hex.failed;
        member(w, "pdq", idc_buf_str(&hex));
        if (photo->placeholder)
            member(w, "placeholder", idc_str_of(photo->placeholder));
        idc_json_key(w, "quality");
        idc_json_int(w, photo->pdq_quality);
    }
    idc_json_key(w, "width");
    idc_json_int(w, photo->width);
}

/* How many of each kind, which stand in the order of their names; the rest stands in the file. */
static void value_lineage(idc_json_writer *w, const idc_lineage *lineage)
{
    for (size_t i = 0, n = 0; lineage && i < lineage->count; i += n) {
        for (n = 1;
             i + n < lineage->count && lineage->traces[i + n].kind == lineage->traces[i].kind;)
            n++;
        idc_json_key(w, idc_trace_kind_text(lineage->traces[i].kind));
        idc_json_int(w, (int64_t)n);
    }
}

static void write_check(idc_json_writer *w, const idc_mrz *zone, idc_mrz_field field)
{
    idc_json_element(w);
    idc_json_open(w, '{');
    idc_json_key(w, "agrees");
    idc_json_bool(w, zone->agree >> field & 1);
    member(w, "expected", (idc_str){&zone->expected[field], 1});
    member(w, "field", idc_str_of(idc_mrz_field_text(field)));
    member(w, "printed", (idc_str){&zone->printed[field], 1});
    idc_json_close(w, '}');
}

static void write_repair(idc_json_writer *w, const idc_mrz_repair *repair, bool places)
{
    idc_json_element(w);
    idc_json_open(w, '{');
    if (places) {
        idc_json_key(w, "at");
        idc_json_int(w, (int64_t)repair->at);
    }
    member(w, "field", idc_str_of(idc_mrz_field_text(repair->field)));
    member(w, "meant", (idc_str){&repair->meant, 1});
    member(w, "printed", (idc_str){&repair->printed, 1});
    idc_json_close(w, '}');
}

void idc_json_zone(idc_json_writer *w, const idc_mrz *zone, bool whole)
{
    if (whole) {
        idc_json_key(w, "begin");
        idc_json_int(w, (int64_t)zone->begin);
    }
    idc_json_key(w, "checks");
    idc_json_open(w, '[');
    for (unsigned i = 0; i < IDC_MRZ_FIELDS; i++)
        if (zone->checked >> i & 1)
            write_check(w, zone, (idc_mrz_field)i);
    idc_json_close(w, ']');
    if (whole) {
        idc_json_key(w, "end");
        idc_json_int(w, (int64_t)zone->end);
    }
    member(w, "format", idc_str_of(idc_mrz_format_text(zone->format)));
    if (whole)
        member(w, "primary", zone->primary);
    idc_json_key(w, "repairs");
    idc_json_open(w, '[');
    for (size_t i = 0; i < zone->repair_count; i++)
        write_repair(w, &zone->repairs[i], whole);
    idc_json_close(w, ']');
    if (whole)
        member(w, "secondary", zone->secondary);
    idc_json_key(w, "truncated");
    idc_json_bool(w, zone->truncated);
}

static void value_observation(idc_json_writer *w, const idc_claim *claim, idc_arena *scratch)
{
    member_instant(w, "at", &claim->value.observation.at, scratch);
    member(w, "kind", claim->value.observation.kind);
    member(w, "source", claim->value.observation.source);
    idc_json_key(w, "value");
    idc_json_node(w, claim->value.observation.value, scratch);
}

static void write_value(idc_json_writer *w, const idc_claim *claim, idc_arena *scratch)
{
    switch (idc_claim_value_of(claim->kind)) {
    case IDC_VALUE_name:
        value_name(w, claim->value.name);
        break;
    case IDC_VALUE_email:
        member(w, "canonical", claim->value.email.canonical);
        member(w, "domain", claim->value.email.domain);
        member(w, "local", claim->value.email.local);
        member(w, "registrable", claim->value.email.registrable);
        break;
    case IDC_VALUE_phone:
        member(w, "e164", idc_str_of(claim->value.phone.e164));
        member(w, "region", idc_str_of(claim->value.phone.region));
        idc_json_key(w, "valid");
        idc_json_bool(w, claim->value.phone.valid);
        break;
    case IDC_VALUE_place:
        value_place(w, &claim->value.place);
        break;
    case IDC_VALUE_organisation:
        member(w, "key", claim->value.organisation.key);
        break;
    case IDC_VALUE_text:
        member(w, "key", claim->value.text.key);
        member(w, "reason", idc_str_of(claim->value.text.reason));
        break;
    case IDC_VALUE_dates:
        value_dates(w, &claim->value.dates, scratch);
        break;
    case IDC_VALUE_instant:
        member_instant(w, "at", &claim->value.instant, scratch);
        break;
    case IDC_VALUE_years:
        member(w, "subject", claim->value.years.subject);
        idc_json_key(w, "years");
        idc_json_decimal(w, claim->value.years.years_tenths, 1);
        break;
    case IDC_VALUE_account:
        member(w, "display_name", claim->value.account.display_name);
        member(w, "handle", claim->value.account.handle);
        member(w, "platform", claim->value.account.platform);
        break;
    case IDC_VALUE_photo:
        value_photo(w, claim->value.photo, scratch);
        break;
    case IDC_VALUE_lineage:
        value_lineage(w, claim->value.lineage);
        break;
    case IDC_VALUE_zone:
        idc_json_zone(w, claim->zone, false);
        break;
    case IDC_VALUE_observation:
        value_observation(w, claim, scratch);
        break;
    }
}

void idc_json_claim(idc_json_writer *w, const idc_claim *claim, idc_arena *scratch)
{
    /* Only a reading that the format states outright is shown as certain. */
    int32_t hundredths = (claim->confidence_permille + 5) / 10;
    if (claim->confidence_permille < 1000 && hundredths == 100)
        hundredths = 99;
    idc_json_open(w, '{');
    idc_json_key(w, "confidence");
    idc_json_decimal(w, hundredths, 2);
    idc_json_key(w, "earlier");
    if (claim->flags & IDC_CLAIM_EARLIER)
        idc_json_string(w, claim->earlier);
    else
        idc_json_null(w);
    bool withheld = claim->flags & IDC_CLAIM_WITHHELD;
    if (idc_claim_value_of(claim->kind) == IDC_VALUE_dates && !withheld)
        member(w, "edtf", edtf_of(&claim->value.dates, w, scratch));
    idc_json_key(w, "hidden");
    idc_json_bool(w, claim->flags & IDC_CLAIM_HIDDEN);
    idc_json_key(w, "id");
    idc_json_int(w, claim->id);
    idc_json_key(w, "kind");
    idc_json_string(w, idc_str_of(idc_claim_kind_text(claim->kind)));
    idc_json_key(w, "raw");
    idc_json_string(w, claim->raw);
    idc_json_key(w, "record");
    if (claim->record == IDC_RECORD_NONE)
        idc_json_null(w);
    else
        idc_json_int(w, claim->record);
    idc_json_key(w, "source");
    idc_json_int(w, claim->source);
    idc_json_key(w, "span");
    idc_json_span(w, &claim->span);
    idc_json_key(w, "value");
    idc_json_open(w, '{');
    if (!withheld)
        write_value(w, claim, scratch);
    idc_json_close(w, '}');
    idc_json_key(w, "withheld");
    idc_json_bool(w, withheld);
    idc_json_close(w, '}');
}
