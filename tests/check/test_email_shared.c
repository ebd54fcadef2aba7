#define ID "email.shared"
#define LEVEL "contradicts"
#define THING "The mail address in \"cv.pdf\""
#include "shared_value.h"

static void give(test_case *c)
{
    builder_email(c, 0, "box@mail.example");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SHARED_TESTS,
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
