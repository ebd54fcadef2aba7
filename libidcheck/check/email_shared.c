#include "check/shared.h"

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_shared kind = {.token = IDC_TOKEN_EMAIL,
                                    .claim = IDC_CLAIM_EMAIL,
                                    .what = "The mail address in",
                                    .missing = "no mail address in the case"};
    idc_shared_run(input, &kind, out);
}

const idc_check idc_check_email_shared = {
    .id = "email.shared",
    .rows = "RF02",
    .title = "Mail address of a case with other names",
    .compares = "Mail addresses of this case, as their provider delivers them, with those of other "
                "cases, and the names claimed with them.",
    .run = run,
};
