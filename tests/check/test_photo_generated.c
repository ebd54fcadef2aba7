#include "builder.h"

#define ID "photo.generated"

#define VOCABULARY "http://cv.iptc.org/newscodes/digitalsourcetype/"

static void give(test_case *c, uint32_t source, const char *fact, const char *text)
{
    builder_text(c, source, IDC_CLAIM_PHOTO_PROVENANCE, text)->value.text.reason = fact;
}

static void open_photo(test_case *c, const char *fact, const char *text)
{
    builder_open(c);
    builder_source(c, "photo.jpg", IDC_ROLE_PHOTO);
    if (text)
        give(c, 0, fact, text);
}

static void what_is_declared_is_told(void **state)
{
    static const char *const rows[][3] = {
        {"digital_source_type", VOCABULARY "trainedAlgorithmicMedia", "generated"},
        {"digital_source_type", "trainedAlgorithmicMedia", "generated"},
        {"ai_generator", "stable-diffusion-webui", "generated"},
        {"digital_source_type", VOCABULARY "compositeWithTrainedAlgorithmicMedia", "edited"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_case c;
        open_photo(&c, rows[i][0], rows[i][1]);
        const idc_finding *f = builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, rows[i][2]);
        assert_true(builder_says(f, rows[i][1]));
        builder_close(&c);
    }
}

static void one_picture_is_told_once(void **state)
{
    (void)state;
    test_case c;
    open_photo(&c, "digital_source_type", VOCABULARY "trainedAlgorithmicMedia");
    give(&c, 0, "ai_generator", "a generator");
    builder_expect(&c, ID, IDC_OUTCOME_CONTRADICTS, "generated");
    builder_close(&c);
}

static void cameras_filters_and_drawings_are_silent(void **state)
{
    static const char *const types[] = {
        VOCABULARY "digitalCapture",    VOCABULARY "computationalCapture",
        VOCABULARY "algorithmicMedia",  VOCABULARY "algorithmicallyEnhanced",
        VOCABULARY "digitalArt",        VOCABULARY "aTermOfTheFuture",
        "trainedAlgorithmicMedia/",     "/",
        VOCABULARY "trainedAlgorithmic"};
    (void)state;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        test_case c;
        open_photo(&c, "digital_source_type", types[i]);
        builder_silent(&c, ID);
        builder_close(&c);
    }
}

static void declaring_nothing_says_nothing(void **state)
{
    (void)state;
    test_case c;
    open_photo(&c, NULL, NULL);
    builder_skips(&c, ID);
    builder_close(&c);
}

static void many_declarations_are_bounded(void **state)
{
    (void)state;
    test_case c;
    builder_open(&c);
    for (uint32_t s = 0; s < 8; s++)
        builder_source(&c, "photo.jpg", IDC_ROLE_PHOTO);
    for (uint32_t i = 0; i < 400; i++)
        give(&c, i % 8, "ai_generator", "a generator");
    builder_run(&c, ID);
    assert_int_equal(c.findings.count, 12);
    builder_close(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_declared_is_told),
        cmocka_unit_test(one_picture_is_told_once),
        cmocka_unit_test(cameras_filters_and_drawings_are_silent),
        cmocka_unit_test(declaring_nothing_says_nothing),
        cmocka_unit_test(many_declarations_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
