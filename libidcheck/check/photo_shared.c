#include "check/shared.h"
#include "norm/photo/pdq.h"

/* Bits apart up to which a picture is the same one, and the least quality that is compared. */
enum { NEAR_BITS = 30, LEAST_QUALITY = 50 };

static const char *same(idc_arena *arena, const idc_claim *a, const idc_claim *b, idc_str *how)
{
    const idc_picture *x = a->value.photo, *y = b->value.photo;
    if (!x || !y || x->pdq_quality < LEAST_QUALITY || y->pdq_quality < LEAST_QUALITY ||
        x->placeholder || y->placeholder)
        return NULL;
    int distance = idc_pdq_distance(x->pdq, y->pdq);
    if (distance > NEAR_BITS)
        return NULL;
    *how = distance == 0 ? IDC_STR("the hashes are equal")
                         : idc_arena_format(arena, "the hashes are %d of 256 bits apart", distance);
    return "within";
}

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_within_kind within = {
        .claim = IDC_CLAIM_PHOTO_HASH,
        .same = same,
        .what = "\"%S\" of \"%S\" and \"%S\" of \"%S\" show one picture: %S."};
    static const idc_shared kind = {.token = IDC_TOKEN_PHOTO,
                                    .claim = IDC_CLAIM_PHOTO_HASH,
                                    .what = "The picture",
                                    .missing = "no picture in the case",
                                    .distance_max = NEAR_BITS,
                                    .within = &within,
                                    .alone = "no registry of other cases is open, and no two "
                                             "sources of this case give a picture and a name"};
    idc_shared_run(input, &kind, out);
}

const idc_check idc_check_photo_shared = {
    .id = "photo.shared",
    .rows = "RF41",
    .title = "Picture of a case with other names",
    .compares = "Pictures of this case with each other and with those of other cases, by "
                "perceptual hash, and the names claimed with them.",
    .run = run,
};
