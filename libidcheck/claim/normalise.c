/* Comparable values of claims, by kind: the one place where claim calls norm. */
#include "claim/normalise.h"

#include "claim/extract.h"
#include "claim/readings.h"
#include "norm/orgs/orgs.h"
#include "norm/text/text.h"

/* A name that cannot be read is not a claim, but only missing memory ends a run. */
static idc_status soft(idc_status status)
{
    return status == IDC_ERR_NOMEM || status == IDC_ERR_CANCELLED ? status : IDC_OK;
}

static bool has_letter(idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (idc_is_alpha(text.ptr[i]) || (unsigned char)text.ptr[i] >= 0x80)
            return true;
    return false;
}

static idc_status read_name(idc_collector *c, idc_claim *claim, bool *held)
{
    idc_name *name = NULL;
    if (!has_letter(claim->raw))
        return IDC_OK;
    idc_status status = idc_name_parse(c->work, claim->raw, &name);
    *held = status == IDC_OK && name && name->part_count > 0;
    claim->value.name = name;
    return soft(status);
}

/* Written as numbers of the North American plan are: (614) 555-0142, 614-555-0142, 614.555.0142.
 * Who writes so means that plan, wherever they live. */
static bool nanp_shape(idc_str text)
{
    size_t digits = 0, groups[4] = {0}, group = 0;
    bool separated = false;
    for (size_t i = 0; i < text.len; i++) {
        if (idc_is_digit(text.ptr[i])) {
            if (separated && digits > 0 && group < 3)
                group++;
            separated = false;
            groups[group]++;
            digits++;
        } else if (!memchr("()-. ", text.ptr[i], 5)) {
            return false;
        } else {
            separated = true;
        }
    }
    size_t first = digits == 11 && groups[0] == 1 && text.ptr[0] == '1' ? 1 : 0;
    return digits == 10 + first && groups[first] == 3 && groups[first + 1] == 3 &&
           group == first + 2;
}

static idc_status read_phone(idc_collector *c, idc_claim *claim, bool *held)
{
    const char *region = nanp_shape(claim->raw) ? "US" : c->region;
    idc_status status = idc_phone_read(c->work, claim->raw, region, &claim->value.phone);
    *held = status == IDC_OK;
    return soft(status);
}

idc_str idc_claim_unescaped(idc_arena *arena, idc_str raw)
{
    static const char *const marks[][2] = {
        {"&amp;", "&"}, {"&#38;", "&"}, {"&quot;", "\""}, {"&#34;", "\""}, {"&#39;", "'"}};
    if (idc_str_find_byte(raw, '&', 0) == SIZE_MAX)
        return raw;
    idc_buf out = idc_buf_in(arena);
    for (size_t at = 0; at < raw.len;) {
        size_t i = 0, count = sizeof marks / sizeof *marks;
        while (i < count && !idc_str_starts(idc_str_sub(raw, at, raw.len), idc_str_of(marks[i][0])))
            i++;
        if (i < count) {
            idc_buf_text(&out, marks[i][1]);
            at += strlen(marks[i][0]);
        } else {
            idc_buf_byte(&out, raw.ptr[at++]);
        }
    }
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

static idc_status read_text(idc_collector *c, idc_claim *claim, bool *held)
{
    idc_str text = idc_claim_unescaped(c->work->arena, claim->raw);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    claim->value.text.key = idc_phrase_key(c->work->arena, text);
    *held = claim->value.text.key.len > 0;
    return claim->value.text.key.ptr ? IDC_OK : IDC_ERR_NOMEM;
}

/* A firm whose name is nothing but a legal form or punctuation is none. */
static idc_status read_organisation(idc_collector *c, idc_claim *claim, bool *held)
{
    idc_str name = idc_claim_unescaped(c->work->arena, claim->raw);
    if (!name.ptr)
        return IDC_ERR_NOMEM;
    claim->value.organisation.key = idc_org_key(c->work->arena, name);
    *held = claim->value.organisation.key.len > 0;
    return claim->value.organisation.key.ptr ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status read_years(idc_collector *c, idc_claim *claim, bool *held)
{
    idc_years years;
    if (!idc_years_find(claim->raw, 0, &years))
        return IDC_OK;
    *held = true;
    claim->value.years.years_tenths = years.years_tenths;
    claim->value.years.subject = idc_str_sub(claim->raw, years.subject_begin, years.subject_end);
    claim->value.years.subject_key = idc_phrase_key(c->work->arena, claim->value.years.subject);
    return claim->value.years.subject_key.ptr ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_claim_normalise(idc_collector *c, idc_claim *claim, bool *held)
{
    *held = false;
    switch (idc_claim_value_of(claim->kind)) {
    case IDC_VALUE_name:
        return read_name(c, claim, held);
    case IDC_VALUE_email: {
        idc_status status = idc_email_read(c->work, claim->raw, &claim->value.email);
        *held = status == IDC_OK;
        return soft(status);
    }
    case IDC_VALUE_phone:
        return read_phone(c, claim, held);
    case IDC_VALUE_place:
        *held = idc_place_read(c->work, claim->raw, &claim->value.place);
        return IDC_OK;
    case IDC_VALUE_organisation:
        return read_organisation(c, claim, held);
    case IDC_VALUE_text:
        return read_text(c, claim, held);
    case IDC_VALUE_dates:
        *held = idc_date_find(claim->raw, c->date_day, &claim->value.dates);
        return IDC_OK;
    case IDC_VALUE_instant:
        *held = idc_instant_read(claim->raw, &claim->value.instant);
        return IDC_OK;
    case IDC_VALUE_years:
        return read_years(c, claim, held);
    case IDC_VALUE_account: {
        idc_account_url account = {IDC_STR_NONE, claim->raw};
        (void)idc_account_of_url(claim->raw, &account);
        claim->value.account.platform = account.platform;
        claim->value.account.handle = account.handle;
        *held = account.handle.len > 0;
        return IDC_OK;
    }
    default: /* photo and observation are no texts */
        return IDC_OK;
    }
}

static idc_str account_key(idc_arena *arena, const idc_claim *claim)
{
    idc_str handle = idc_phrase_key(arena, claim->value.account.handle);
    return idc_arena_format(arena, "%S/%S", claim->value.account.platform, handle);
}

idc_str idc_claim_key(idc_arena *arena, const idc_claim *claim)
{
    switch (idc_claim_value_of(claim->kind)) {
    case IDC_VALUE_name:
        return idc_phrase_key(arena, claim->raw);
    case IDC_VALUE_email:
        return claim->value.email.canonical;
    case IDC_VALUE_phone:
        return idc_str_of(claim->value.phone.e164);
    case IDC_VALUE_place:
        return idc_arena_format(arena, "%s-%s-%S-%d", claim->value.place.country,
                                claim->value.place.region, claim->value.place.city,
                                (int)claim->value.place.remote);
    case IDC_VALUE_organisation:
        return claim->value.organisation.key;
    case IDC_VALUE_text:
        /* Each stretch of hidden text is one of its own. */
        return claim->kind == IDC_CLAIM_DOCUMENT_HIDDEN ? IDC_STR_NONE : claim->value.text.key;
    case IDC_VALUE_years:
        return idc_arena_format(arena, "%d %S", (int)claim->value.years.years_tenths,
                                claim->value.years.subject_key);
    case IDC_VALUE_account:
        return account_key(arena, claim);
    default:
        return IDC_STR_NONE;
    }
}
