#include "check/shared.h"

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_shared kind = {.token = IDC_TOKEN_PHOTO,
                                    .claim = IDC_CLAIM_PHOTO_HASH,
                                    .what = "The picture",
                                    .missing = "no picture in the case",
                                    .distance_max = 30};
    idc_shared_run(input, &kind, out);
}

const idc_check idc_check_photo_shared = {
    .id = "photo.shared",
    .rows = "RF41",
    .title = "Picture of a case with other names",
    .compares = "Pictures of this case with those of other cases, by perceptual hash, and the "
                "names claimed with them.",
    .run = run,
};
