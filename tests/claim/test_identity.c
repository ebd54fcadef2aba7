#include "collected.h"

#define PASSPORT                                                                                   \
    "Passport of nobody\n\n"                                                                       \
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"                                               \
    "L898902C36UTO74O8122F1204159ZE184226B<<<<<10\n"

/* The second pass, behind all sources. */
static void identities(collected *t)
{
    t->source.document = t->doc;
    collected_done(t);
    assert_int_equal(idc_collect_identities(&t->c, &t->claims), IDC_OK);
    collected_done(t);
}

static const idc_claim *only(const collected *t, idc_claim_kind kind)
{
    const idc_claim *c = idc_claims_next(&t->claims, NULL, kind, 0);
    assert_non_null(c);
    assert_null(idc_claims_next(&t->claims, c, kind, 0));
    return c;
}

/* The name with its place; nothing of number, nationality, sex and dates. */
static void a_zone_in_a_text(void **state)
{
    static const char *const never[] = {"L898902C3", "7408122", "1204159", "ZE184226B", "UTO"};
    (void)state;
    collected t;
    collected_text(&t, PASSPORT, IDC_ROLE_DOCUMENT);
    identities(&t);
    const idc_claim *zone = only(&t, IDC_CLAIM_DOCUMENT_ZONE), *name = only(&t, IDC_CLAIM_NAME);
    assert_str(zone->raw, "TD3");
    assert_str(name->raw, "ERIKSSON<<ANNA<MARIA");
    assert_ptr_equal(name->zone, zone->zone);
    assert_str(idc_str_sub(t.bytes, name->span.begin, name->span.end), "ERIKSSON<<ANNA<MARIA");
    assert_true(name->value.name->family_first);
    for (size_t i = 0; i < t.claims.count; i++)
        for (size_t k = 0; k < sizeof never / sizeof *never; k++)
            assert_int_equal(idc_str_find(t.claims.items[i]->raw, idc_str_of(never[k]), 0),
                             SIZE_MAX);
    collected_close(&t);
}

/* What digit stands there, what would be right, and what was misread. */
static void digits_are_noted(void **state)
{
    (void)state;
    collected t;
    collected_text(&t, PASSPORT, IDC_ROLE_DOCUMENT);
    identities(&t);
    assert_int_equal(t.doc->diagnostic_count, 2);
    const idc_diagnostic *d = &t.doc->diagnostics[0];
    assert_string_equal(d->code, "zone.check-digit");
    assert_str(d->message,
               "the check digit of the field birth is 2 and would be 6 for the field as read; all "
               "check digits are right with digits in place of letters that look like them: 0 in "
               "place of O in the field birth");
    assert_int_equal(t.doc->state, IDC_READ_OK);
    assert_true(d->span.begin == 20 && d->span.end == 20 + 89);
    collected_close(&t);
}

static void names_with_digits_are_not_read(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                   "L898902C36UTO7408122F1204159ZE184226B<<<<<10\n",
                   IDC_ROLE_DOCUMENT);
    identities(&t);
    assert_null(idc_claims_next(&t.claims, NULL, IDC_CLAIM_NAME, 0));
    assert_int_equal(t.doc->diagnostic_count, 1);
    assert_string_equal(t.doc->diagnostics[0].code, "zone.names");
    collected_close(&t);
}

/* Text that is no zone, or nearly one, gives nothing. */
static void no_zone(void **state)
{
    static const char *const texts[] = {
        "if (a << b) c << d;\n1 << 2\n",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n",
        "« Guillemets » de la page\n« et encore »\n",
        ("<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
         "<"
         "\n"),
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        collected t;
        collected_text(&t, texts[i], IDC_ROLE_DOCUMENT);
        identities(&t);
        assert_null(idc_claims_next(&t.claims, NULL, IDC_CLAIM_DOCUMENT_ZONE, 0));
        assert_null(idc_claims_next(&t.claims, NULL, IDC_CLAIM_NAME, 0));
        collected_close(&t);
    }
}

static void seen(collected *t, const char *observations)
{
    collected_open(t);
    t->doc = idc_document_new(&t->work.work);
    t->doc->manifest = (idc_node *)collected_json(t, observations);
    assert_int_equal(
        idc_collect_observations(&t->c, idc_node_get(t->doc->manifest, "observations")), IDC_OK);
    identities(t);
}

/* Printed, native and of the zone: three names of one document, each where it stands. */
static void a_document_that_the_host_saw(void **state)
{
    static const char *const raws[] = {"FNU Anna Eriksson", "안나", "ERIKSSON<<ANNA<MARIA"};
    (void)state;
    collected t;
    seen(&t, "{\"observations\": [{\"kind\": \"id_document\", \"value\": {"
             "\"name\": \"FNU Anna Eriksson\", \"native_name\": \"안나\", \"mrz\": "
             "[\"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\","
             " \"L898902C36UTO7408122F1204159ZE184226B<<<<<10\"]}},"
             "{\"kind\": \"id_document\", \"value\": {\"name\": \"Julian Thorne\"}},"
             "{\"kind\": \"id_document\", \"value\": {\"name\": 3, \"mrz\": [4, \"x\"]}},"
             "{\"kind\": \"id_document\"}]}");
    const idc_claim *c = NULL, *first = NULL;
    for (size_t i = 0; i < 3; i++) {
        c = idc_claims_next(&t.claims, c, IDC_CLAIM_NAME, 0);
        assert_non_null(c);
        first = first ? first : c;
        assert_str(c->raw, raws[i]);
        assert_str(idc_str_sub(t.bytes, c->span.begin, c->span.end), raws[i]);
        assert_true(idc_claims_of_identity(&t.claims, c));
        assert_true(idc_claims_one_place(&t.claims, c, first));
    }
    assert_int_equal(first->value.name->part_count, 2);
    c = idc_claims_next(&t.claims, c, IDC_CLAIM_NAME, 0);
    assert_str(c->raw, "Julian Thorne");
    assert_false(idc_claims_one_place(&t.claims, c, first));
    assert_null(idc_claims_next(&t.claims, c, IDC_CLAIM_NAME, 0));
    collected_close(&t);
}

/* A name that was told goes with all that the document says. */
static void a_withheld_name_withholds_its_observation(void **state)
{
    (void)state;
    collected t;
    seen(&t, "{\"observations\": [{\"kind\": \"id_document\", \"value\": {\"mrz\": "
             "[\"P<UTODE<LA<TORRE<<ANNA<MARIA<<<<<<<<<<<<<<<<\","
             " \"L898902C36UTO7408122F1204159ZE184226B<<<<<10\"]}},"
             "{\"kind\": \"id_document\", \"value\": {\"name\": \"Julian Thorne\"}}]}");
    idc_name *known;
    assert_int_equal(idc_name_parse(&t.work.work, IDC_STR("Anna Maria de la Torre"), &known),
                     IDC_OK);
    const idc_name *const names[] = {known};
    const idc_claims told = {.known_names = names, .known_name_count = 1};
    assert_int_equal(idc_withhold_identities(&t.c, &told), IDC_OK);
    const idc_claim *fact = idc_claims_next(&t.claims, NULL, IDC_CLAIM_OBSERVATION, 0);
    assert_non_null(fact);
    assert_str(idc_node_text(fact->value.observation.value, "name"), "Julian Thorne");
    assert_null(idc_claims_next(&t.claims, fact, IDC_CLAIM_OBSERVATION, 0));
    collected_close(&t);
}

/* What a person goes by in their own papers comes before what the host saw elsewhere. */
static void own_papers_come_first(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                   "L898902C36UTO7408122F1204159ZE184226B<<<<<10\n",
                   IDC_ROLE_DOCUMENT);
    assert_int_equal(
        idc_collect(&t.c, IDC_CLAIM_NAME, IDC_STR("Jane Example"), (idc_span){0}, 1000, NULL),
        IDC_OK);
    identities(&t);
    assert_str(idc_claims_name(&t.claims)->raw, "Jane Example");
    collected_close(&t);
}

/* Its lines are not read as a résumé's, unless it is said to be one, or long enough to be. */
static void a_page_with_a_zone_is_no_resume(void **state)
{
    (void)state;
    collected t;
    collected_text(&t, PASSPORT, IDC_ROLE_UNSTATED);
    identities(&t);
    assert_str(only(&t, IDC_CLAIM_NAME)->raw, "ERIKSSON<<ANNA<MARIA");
    collected_close(&t);
    collected_text(&t, "Anna Eriksson\nanna@mail.example\n\nExperience\n\nEngineer\n",
                   IDC_ROLE_UNSTATED);
    identities(&t);
    assert_str(only(&t, IDC_CLAIM_NAME)->raw, "Anna Eriksson");
    collected_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_zone_in_a_text),
        cmocka_unit_test(digits_are_noted),
        cmocka_unit_test(names_with_digits_are_not_read),
        cmocka_unit_test(no_zone),
        cmocka_unit_test(a_document_that_the_host_saw),
        cmocka_unit_test(a_withheld_name_withholds_its_observation),
        cmocka_unit_test(own_papers_come_first),
        cmocka_unit_test(a_page_with_a_zone_is_no_resume),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
