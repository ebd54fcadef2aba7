/* Prints hand-made reports, for the schema test and for looking at pages: print_report FORMAT. */
#include "builder.h"

static void vary(builder *b)
{
    idc_record *r = builder_role(b, 1, "Later Gmbh", "Lead", "2026 -", 20454, IDC_DAY_NONE, 364);
    idc_claim *place = builder_claim(b, IDC_CLAIM_RESIDENCE, 0, "Columbus, OH");
    place->value.place =
        (idc_place){.country = "US", .region = "OH", .has_point = true, .latitude_e4 = -399612};
    idc_claim *phone = builder_claim(b, IDC_CLAIM_PHONE, 0, "+1 614 555 0142");
    phone->value.phone = (idc_phone){.e164 = "+16145550142", .region = "US", .valid = true};
    idc_claim *made = builder_claim(b, IDC_CLAIM_DOCUMENT_CREATED, 0, "2026-11-02T10:00:00+09:00");
    made->value.instant = (idc_instant){20759, 36000, 540};
    made->flags = IDC_CLAIM_EARLIER | IDC_CLAIM_HIDDEN;
    made->earlier = IDC_STR("revision 1 of 2");
    idc_claim *handle = builder_claim(b, IDC_CLAIM_ACCOUNT, 1, "jthorne");
    handle->value.account.handle = IDC_STR("jthorne");
    static idc_picture picture = {.width = 640, .height = 480, .pdq = {1}, .pdq_quality = 90};
    builder_claim(b, IDC_CLAIM_PHOTO_HASH, 1, "photo")->value.photo = &picture;
    builder_claim(b, IDC_CLAIM_SKILL_YEARS, 0, "12+ years of C")->value.years.years_tenths = 120;
    idc_claim *seen = builder_claim(b, IDC_CLAIM_OBSERVATION, 1, "");
    seen->value.observation.kind = IDC_STR("phone_line");
    seen->value.observation.at = (idc_instant){20759, -1, INT32_MIN};
    b->records[1].type = r->title;
    b->score.abstained = true;
    b->score.abstained_why = "fewer than two independent groups speak";
    b->documents[1]->state = IDC_READ_PARTIAL;
    static const idc_diagnostic diagnostic = {
        "html.entity", {"an entity has no meaning; it was kept as text", 45}, {{NULL, 0}, 5, 9, 0}};
    b->documents[1]->diagnostics = &diagnostic;
    b->documents[1]->diagnostic_count = 1;
}

int main(int argc, char **argv)
{
    static builder b;
    idc_buf out = idc_buf_with(&idc_allocator_default);
    const char *format = argc > 1 ? argv[1] : "json";
    idc_status status;
    builder_sample(&b);
    if (argc > 2)
        vary(&b);
    if (!strcmp(format, "json"))
        status = idc_export_json(&b.report, 2, &out);
    else if (!strcmp(format, "html"))
        status = idc_export_html(&b.report, &out);
    else if (!strcmp(format, "svg"))
        status = idc_export_svg_timeline(&b.report, &out);
    else
        status = idc_export_text(&b.report, 100, !strcmp(format, "colour"), &out);
    fwrite(out.ptr, 1, out.len, stdout);
    idc_buf_free(&out);
    builder_close(&b);
    return status ? 1 : 0;
}
