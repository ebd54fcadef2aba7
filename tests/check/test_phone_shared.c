#define ID "phone.shared"
#define LEVEL "contradicts"
#define THING "The telephone number in \"cv.pdf\""
#include "shared_value.h"

static void give(test_case *c)
{
    builder_phone(c, 0, "+16145550142", "US", true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SHARED_TESTS,
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
