#include "check/check.h"
#include "check/roles.h"
#include "norm/photo/sketch.h"

static void tell(const idc_claims *claims, const idc_claim *c, idc_findings *out)
{
    const idc_thumbnail *t = c->value.photo->thumbnail;
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "differs",
        "\"%S\" shows one picture and keeps another as its thumbnail (%s, from byte %u): neither "
        "shows a part of the other, whichever way it is turned.",
        claims->sources[c->source].label, t->kind, t->span.begin);
    idc_finding_cite(finding, c);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    const idc_claim *c = NULL;
    bool compared = false;
    size_t before = out->count;
    while (out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK &&
           (c = idc_claims_next(claims, c, IDC_CLAIM_PHOTO_HASH, 0))) {
        const idc_picture *picture = c->value.photo;
        if (!picture->thumbnail)
            continue;
        compared = true;
        if (picture->thumbnail->likeness_permille <= IDC_SKETCH_OTHER)
            tell(claims, c, out);
    }
    if (!compared)
        idc_findings_skip(out, "no picture that keeps a smaller version of itself");
}

const idc_check idc_check_photo_thumbnail = {
    .id = "photo.thumbnail",
    .rows = "RF43",
    .title = "Picture that keeps the thumbnail of another one",
    .compares = "The picture that a file shows with the smaller versions that stand in the same "
                "file (EXIF, JFIF, MPF, Photoshop).",
    .run = run,
};
