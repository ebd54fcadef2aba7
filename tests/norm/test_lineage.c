#include <idcheck/lineage.h>

#include "../harness.h"
#include "base/json.h"
#include "norm/lineage/lineage.h"

static const idc_node *parse(idc_work *work, const char *json)
{
    idc_node *node;
    idc_json_error error;
    assert_int_equal(
        idc_json_read(work, idc_str_of(json), (idc_span){0}, IDC_JSON_STRICT, &node, &error),
        IDC_OK);
    return node;
}

static idc_kinship compare(const char *a, const char *b)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_lineage x, y;
    assert_int_equal(idc_lineage_of(work->arena, parse(work, a), &x), IDC_OK);
    assert_int_equal(idc_lineage_of(work->arena, parse(work, b), &y), IDC_OK);
    idc_kinship there = idc_lineage_compare(&x, &y), back = idc_lineage_compare(&y, &x);
    assert_int_equal(there.millibits, back.millibits);
    assert_int_equal(there.relation, back.relation);
    test_work_close(&t);
    return there;
}

#define RELATION(a, b, expected) assert_int_equal(compare(a, b).relation, IDC_LINEAGE_##expected)

static void copies_are_told(void **state)
{
    (void)state;
    RELATION("{\"rsid_root\":\"00A41B2C\",\"rsids\":[\"00A41B2C\",\"0033AA19\"]}",
             "{\"rsid_root\":\"00A41B2C\",\"rsids\":[\"00A41B2C\",\"00112F3E\"]}", ANCESTOR);
    RELATION("{\"rsids\":[\"00A41B2C\",\"0033AA19\"]}", "{\"rsids\":[\"0033aa19\",\"00a41b2c\"]}",
             ANCESTOR);
    RELATION("{\"doc_id\":\"{B1E5C9AF-62D7-4C43-9A07-51F2E6D8B304}\"}",
             "{\"doc_id\":\"{b1e5c9af-62d7-4c43-9a07-51f2e6d8b304}\"}", ANCESTOR);
    RELATION("{\"original_document_id\":\"xmp.did:7b1c52de-90af-4e33-8d26-f4a5b6c7d8e9\"}",
             "{\"derived_from\":[\"uuid:7b1c52de-90af-4e33-8d26-f4a5b6c7d8e9\"]}", ANCESTOR);
    RELATION("{\"pdf_id\":[\"5d0fe1c2a9b84736\",\"00aa\"]}",
             "{\"pdf_id\":[\"5d0fe1c2a9b84736\",\"11bb\"]}", ANCESTOR);
    RELATION("{\"para_ids\":[\"4A3B2C1D\",\"5E6F7081\",\"12345679\"]}",
             "{\"para_ids\":[\"12345679\",\"5E6F7081\",\"4A3B2C1D\"]}", ANCESTOR);
}

static void strangers_share_nothing(void **state)
{
    (void)state;
    RELATION("{}", "{}", NONE);
    RELATION("{\"rsids\":[\"00A41B2C\",\"0033AA19\"]}", "{\"rsids\":[\"00A41B2D\"]}", NONE);
    /* The second identifier of a PDF file is of its last change, not of its making. */
    RELATION("{\"pdf_id\":[\"5d0fe1c2a9b84736\",\"90817263a4b5c6d7\"]}",
             "{\"pdf_id\":[\"7e2b9c04d1f6a835\",\"90817263a4b5c6d7\"]}", NONE);
    assert_int_equal(compare("{\"rsids\":[\"00A41B2C\"]}", "{\"rsids\":[\"00A41B2D\"]}").millibits,
                     0);
}

static void one_session_is_a_hint_only(void **state)
{
    (void)state;
    RELATION("{\"rsids\":[\"00A41B2C\",\"0033AA19\"]}", "{\"rsids\":[\"00A41B2C\"]}", POSSIBLE);
    RELATION("{\"body_serial\":\"3047812\",\"camera_make\":\"Kamera\"}",
             "{\"body_serial\":\"3047812\",\"camera_make\":\"Kamera\"}", POSSIBLE);
    RELATION("{\"body_serial\":\"3047812\",\"camera_make\":\"Kamera\"}",
             "{\"body_serial\":\"3047812\",\"camera_make\":\"Andere\"}", NONE);
    /* Every picture of a camera has its tables, and a burst the same minute. */
    RELATION("{\"quantisation\":\"d406f380bed4ce14\"}", "{\"quantisation\":\"d406f380bed4ce14\"}",
             NONE);
    RELATION("{\"body_serial\":\"3047812\",\"camera_make\":\"Kamera\","
             "\"created\":\"2024-05-06T07:08\",\"quantisation\":\"d406f380bed4ce14\"}",
             "{\"body_serial\":\"3047812\",\"camera_make\":\"Kamera\","
             "\"created\":\"2024-05-06T07:08\",\"quantisation\":\"d406f380bed4ce14\"}",
             POSSIBLE);
    RELATION("{\"paths\":[\"file:///C:\\\\Users\\\\quentin.b\\\\cv.dotx\"]}",
             "{\"paths\":[\"/home/quentin.b/letter.odt\"]}", POSSIBLE);
}

static void templates_explain_themselves(void **state)
{
    static const char made[] =
        "{\"rsid_root\":\"00B47730\",\"rsids\":[\"00034616\",\"0006063C\",\"0015074B\","
        "\"0029639D\",\"00326F90\",\"00AA1D8D\",\"00B47730\",\"00CB0664\",\"00FC693F\"],"
        "\"nsids\":[\"FFFFFF7C\",\"FFFFFF89\"],\"template\":\"Normal.dotm\","
        "\"created\":\"2013-12-23T23:15:00Z\"}";
    (void)state;
    RELATION(made, made, TEMPLATE);
    assert_int_equal(compare(made, made).millibits, 0);
    RELATION("{\"template\":\"Normal.dotm\"}", "{\"template\":\"Normal.dotm\"}", NONE);
    RELATION("{\"paths\":[\"C:\\\\Users\\\\Admin\\\\a.docx\"]}",
             "{\"paths\":[\"C:\\\\Users\\\\admin\\\\b.docx\"]}", NONE);
    /* A file of two parents is still told by what is its own. */
    RELATION("{\"rsids\":[\"00034616\",\"0015074B\",\"00A41B2C\",\"0033AA19\"]}",
             "{\"rsids\":[\"00034616\",\"0015074B\",\"00A41B2C\",\"0033AA19\"]}", ANCESTOR);
}

/* Google Docs numbers paragraphs from one; blank forms have identifiers of zeros. */
static void numbered_by_hand_is_no_trace(void **state)
{
    (void)state;
    RELATION("{\"para_ids\":[\"00000001\",\"00000002\",\"00000003\"],\"rsids\":[\"00000000\"]}",
             "{\"para_ids\":[\"00000001\",\"00000002\",\"00000003\"],\"rsids\":[\"00000000\"]}",
             NONE);
    RELATION("{\"pdf_id\":[\"00000000000000000000000000000000\"]}",
             "{\"pdf_id\":[\"00000000000000000000000000000000\"]}", NONE);
    RELATION("{\"document_id\":\"uuid:0123456789abcdef\"}",
             "{\"document_id\":\"uuid:0123456789abcdef\"}", NONE);
    RELATION("{\"document_id\":\"uuid:1\"}", "{\"document_id\":\"uuid:1\"}", NONE);
    RELATION("{\"created\":\"2024-03-01T00:00:00Z\",\"body_serial\":\"0000000\"}",
             "{\"created\":\"2024-03-01T00:00:00Z\",\"body_serial\":\"0000000\"}", NONE);
}

static void services_share_identifiers(void **state)
{
    static const char canva[] = "{\"producer\":\"Canva\",\"document_id\":\"uuid:7b1c52de90af4e33\","
                                "\"pdf_id\":[\"5d0fe1c2a9b84736\"]}";
    static const char tex[] = "{\"producer\":\"pdfTeX-1.40.21\","
                              "\"document_id\":\"uuid:7b1c52de90af4e33\"}";
    static const char same[] = "{\"producer\":\"pdfTeX-1.40.21\",\"pdf_id\":[\"5d0fe1c2a9b84736\"],"
                               "\"document_id\":\"uuid:7b1c52de90af4e33\"}";
    (void)state;
    RELATION(canva, canva, POSSIBLE);
    RELATION(tex, tex, POSSIBLE);
    RELATION(same, same, ANCESTOR);
    RELATION("{\"producer\":\"HTML canvas writer\",\"document_id\":\"uuid:7b1c52de90af4e33\"}",
             "{\"producer\":\"HTML canvas writer\",\"document_id\":\"uuid:7b1c52de90af4e33\"}",
             ANCESTOR);
}

static void more_in_common_never_weighs_less(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_kinship before = {0};
    int32_t least = 0;
    (void)state;
    for (size_t k = 0; k < IDC_TRACE_KINDS; k++)
        for (int more = 0; more < 40; more++) {
            idc_kinship weighed;
            before.shared[k]++;
            weighed = before;
            idc_lineage_weigh(&weighed, NULL);
            assert_true(weighed.millibits >= least && weighed.millibits <= 20000);
            least = weighed.millibits;
        }
    assert_true(idc_kinship_say(work->arena, &before).len > 100);
    test_work_close(&t);
}

static void facts_of_other_shapes_are_passed_over(void **state)
{
    static const char *const odd[] = {
        "{\"rsids\":{\"a\":[1]},\"pdf_id\":\"x\",\"derived_from\":[[],{},null,true,7]}",
        "{\"rsid_root\":\"not hex!\",\"nsids\":[\"123456789\",\"\",\"GGGGGGGG\"]}",
        "{\"paths\":[\"home/\",\"/home//x\",\"\\\\Users\\\\\",\"users\"],\"template\":\"\\\\\"}",
        "{\"created\":17,\"body_serial\":[],\"doc_id\":\"{}\"}",
        "[]",
        "7"};
    (void)state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        RELATION(odd[i], odd[i], NONE);
}

static void a_set_keeps_traces_not_files(void **state)
{
    static const char rtf[] = "{\\rtf1{\\*\\rsidtbl \\rsid1193046\\rsid7777777}{\\info}Text}";
    idc_config *config = idc_config_new();
    idc_engine *engine;
    idc_lineage_set *set;
    int32_t millibits;
    const char *relation;
    char *explanation;
    (void)state;
    assert_int_equal(idc_engine_new(config, &engine, NULL), IDC_OK);
    idc_config_free(config);
    assert_int_equal(idc_lineage_set_new(engine, &set, NULL), IDC_OK);
    idc_engine_free(engine);
    char file[sizeof rtf];
    memcpy(file, rtf, sizeof rtf);
    assert_int_equal(idc_lineage_set_add(set, file, sizeof rtf - 1, NULL), IDC_OK);
    memset(file, 0, sizeof file);
    assert_int_equal(idc_lineage_set_add(set, rtf, sizeof rtf - 1, NULL), IDC_OK);
    assert_int_equal(idc_lineage_set_add(set, "no such format\0\1\2", 17, NULL), IDC_OK);
    assert_int_equal(idc_lineage_set_count(set), 3);
    assert_int_equal(idc_lineage_set_compare(set, 0, 1, &millibits, &relation, &explanation, NULL),
                     IDC_OK);
    assert_int_equal(millibits, 10500);
    assert_string_equal(relation, "ancestor");
    assert_string_equal(explanation, "2 editing sessions");
    idc_text_free(explanation);
    assert_int_equal(idc_lineage_set_compare(set, 0, 2, &millibits, &relation, NULL, NULL), IDC_OK);
    assert_string_equal(relation, "none");
    assert_int_equal(idc_lineage_set_compare(set, 0, 3, &millibits, &relation, NULL, NULL),
                     IDC_ERR_ARGUMENT);
    idc_lineage_set_free(set);
    idc_lineage_set_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_are_told),
        cmocka_unit_test(strangers_share_nothing),
        cmocka_unit_test(one_session_is_a_hint_only),
        cmocka_unit_test(templates_explain_themselves),
        cmocka_unit_test(numbered_by_hand_is_no_trace),
        cmocka_unit_test(services_share_identifiers),
        cmocka_unit_test(more_in_common_never_weighs_less),
        cmocka_unit_test(facts_of_other_shapes_are_passed_over),
        cmocka_unit_test(a_set_keeps_traces_not_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
