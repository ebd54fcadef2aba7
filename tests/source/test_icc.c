/* What a colour profile calls itself, in both forms, whole and damaged. */
#include "facts.h"
#include "source/picture/icc.h"

enum { PROFILE = 200, DESC = 128 + 4, AT = 160 };

/* A profile with one tag, whose data stand at AT. */
static void profile_of(char out[PROFILE], const char *tag, size_t len)
{
    memset(out, 0, PROFILE);
    memcpy(out + 36, "acsp", 4);
    out[128 + 3] = 1;
    memcpy(out + DESC, "desc", 4);
    out[DESC + 7] = (char)AT;
    out[DESC + 11] = (char)len;
    memcpy(out + AT, tag, len);
}

static idc_document *facts_of(test_work *t, const char *profile, size_t len)
{
    idc_document *doc = idc_document_new(test_work_open(t));
    assert_non_null(doc);
    assert_int_equal(idc_icc_facts(doc, (idc_str){profile, len}, (idc_span){.end = len}), IDC_OK);
    return doc;
}

static const char old_form[] = "desc\0\0\0\0\0\0\0\x0a"
                               "Wide Gamut";
static const char new_form[] = "mluc\0\0\0\0\0\0\0\1\0\0\0\x0c"
                               "enUS\0\0\0\x0a\0\0\0\x1c"
                               "\0W\0e\0i\0t\0\xdf";

static void both_forms_are_read(void **state)
{
    char profile[PROFILE];
    test_work t;
    (void)state;
    profile_of(profile, old_form, sizeof old_form - 1);
    assert_str(fact(facts_of(&t, profile, PROFILE), "icc_profile"), "Wide Gamut");
    test_work_close(&t);
    profile_of(profile, new_form, sizeof new_form - 1);
    assert_str(fact(facts_of(&t, profile, PROFILE), "icc_profile"), "Weit\xc3\x9f");
    test_work_close(&t);
}

/* The first segment of a JPEG file has it; its span is of the profile. */
static void jpeg_tells_its_profile(void **state)
{
    char jpeg[2 + 4 + 14 + PROFILE + 2] = "\xff\xd8\xff\xe2\0\0ICC_PROFILE\0\1\1";
    reading r;
    (void)state;
    jpeg[5] = (char)(2 + 14 + PROFILE);
    profile_of(jpeg + 20, old_form, sizeof old_form - 1);
    memcpy(jpeg + 20 + PROFILE, "\xff\xd9", 2);
    idc_document *doc = reading_open(&r, (idc_str){jpeg, sizeof jpeg});
    assert_str(fact(doc, "icc_profile"), "Wide Gamut");
    assert_int_equal(idc_node_get(doc->metadata, "icc_profile")->span.begin, 20);
    reading_close(&r);
}

/* However much of it is missing, and wherever its numbers point. */
static void damage_says_less_and_no_more(void **state)
{
    char profile[PROFILE];
    const char *const forms[] = {old_form, new_form};
    const size_t sizes[] = {sizeof old_form - 1, sizeof new_form - 1};
    (void)state;
    for (int form = 0; form < 2; form++) {
        for (size_t len = 0; len < PROFILE; len++) {
            test_work t;
            profile_of(profile, forms[form], sizes[form]);
            idc_document *doc = facts_of(&t, profile, len);
            assert_true(len > AT || !has_fact(doc, "icc_profile"));
            test_work_close(&t);
        }
        for (size_t at = 0; at < PROFILE; at++) {
            test_work t;
            profile_of(profile, forms[form], sizes[form]);
            profile[at] = (char)0xff;
            (void)facts_of(&t, profile, PROFILE);
            test_work_close(&t);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_forms_are_read),
        cmocka_unit_test(jpeg_tells_its_profile),
        cmocka_unit_test(damage_says_less_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
