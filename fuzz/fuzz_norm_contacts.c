/* Mail addresses and telephone numbers from any bytes; canonical forms stay what they are. */
#include "fuzz.h"
#include "norm/contacts/contacts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const regions[] = {"", "US", "GB", "KR"};
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    idc_str text = {(const char *)data, size};
    idc_email mail, again;
    idc_phone phone;
    if (idc_email_read(work, text, &mail) == IDC_OK) {
        FUZZ_HOLDS(mail.registrable.len <= mail.domain.len && mail.domain.len > 0);
        if (idc_email_read(work, mail.canonical, &again) == IDC_OK)
            FUZZ_HOLDS(idc_str_eq(mail.canonical, again.canonical));
    }
    if (idc_phone_read(work, text, regions[size % 4], &phone) == IDC_OK) {
        FUZZ_HOLDS(phone.e164[0] == '+');
        FUZZ_HOLDS(strlen(phone.e164) < sizeof phone.e164 && strlen(phone.region) <= 2);
    }
    fuzz_work_close(&f);
    return 0;
}
