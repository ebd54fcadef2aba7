#include "check/shared.h"

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_shared kind = {.token = IDC_TOKEN_PHONE,
                                    .claim = IDC_CLAIM_PHONE,
                                    .what = "The telephone number in",
                                    .missing = "no telephone number in the case"};
    idc_shared_run(input, &kind, out);
}

const idc_check idc_check_phone_shared = {
    .id = "phone.shared",
    .rows = "RF01",
    .title = "Telephone number of a case with other names",
    .compares = "Telephone numbers of this case with those of other cases, and the names claimed "
                "with them.",
    .run = run,
};
