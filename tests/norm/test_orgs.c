#include "../harness.h"
#include "norm/orgs/orgs.h"

static idc_org_relation relation(idc_arena *a, const char *x, const char *y)
{
    idc_str kx = idc_org_key(a, idc_str_of(x)), ky = idc_org_key(a, idc_str_of(y));
    assert_non_null(kx.ptr);
    assert_non_null(ky.ptr);
    idc_org_relation r = idc_org_compare(kx, ky);
    assert_int_equal(r, idc_org_compare(ky, kx));
    return r;
}

static void legal_forms_do_not_matter(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Northwind Example, Inc.", "northwind example"},
        {"Muster & S\u00F6hne GmbH & Co. KG", "Muster and Sohne"},
        {"Esempio S.p.A.", "ESEMPIO SpA"},
        {"Priklad s. r. o.", "P\u0159\u00EDklad, spol. s r.o."},
        {"Voorbeeld B.V.", "Voorbeeld"},
        {"Esimerkki Oy", "Oy Esimerkki Ab"},
        {"PT Contoh Maju Tbk", "Contoh Maju"},
        {"Contoh Sdn. Bhd.", "Contoh"},
        {"\u682A\u5F0F\u4F1A\u793E\u898B\u672C", "\u898B\u672C"},
        {"\u898B\u672C \u682A\u5F0F\u4F1A\u793E", "\u898B\u672C"},
        {"(\uC8FC)\uBCF4\uAE30", "\uBCF4\uAE30 \uC8FC\uC2DD\uD68C\uC0AC"},
        {"\u041E\u041E\u041E \u00AB\u041F\u0440\u0438\u043C\u0435\u0440\u00BB",
         "\u041F\u0440\u0438\u043C\u0435\u0440"},
        {"Sample Works Pty Ltd", "Sample Works (Pty) Ltd."},
        {"Sample Works Pvt. Ltd.", "Sample Works Private Limited"},
        {"The Paper Lantern Company", "Paper Lantern"},
        {"Paper-Lantern, The", "Paper Lantern"},
        {"Macy's Example LLC", "Macys Example"},
        {"University of Leeds", "Leeds University"},
        {"Universit\u00E4t Musterstadt", "Musterstadt University"},
        {"Data Dog Example", "DataDog Example"},
    };
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (relation(a, pairs[i][0], pairs[i][1]) != IDC_ORGS_SAME)
            fail_msg("%s: \"%s\" | %s: \"%s\"", pairs[i][0],
                     idc_org_key(a, idc_str_of(pairs[i][0])).ptr, pairs[i][1],
                     idc_org_key(a, idc_str_of(pairs[i][1])).ptr);
    test_work_close(&t);
}

static void relatives(void **state)
{
    (void)state;
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    assert_int_equal(relation(a, "Acme", "Acme Cloud Services"), IDC_ORGS_RELATED);
    assert_int_equal(relation(a, "NWT", "Northwind Widget Traders Ltd"), IDC_ORGS_RELATED);
    assert_int_equal(relation(a, "UCE", "University College of Exampleton"), IDC_ORGS_RELATED);
    assert_int_equal(relation(a, "UNE", "University of North Exampleton"), IDC_ORGS_RELATED);
    assert_int_equal(relation(a, "MIT", "Massachusetts Institute of Technology"), IDC_ORGS_RELATED);
    assert_int_equal(relation(a, "Northwind Tradres", "Northwind Traders"), IDC_ORGS_RELATED);
    test_work_close(&t);
}

static void strangers_stay_apart(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Acme Solutions", "Zenith Solutions"},
        {"Global Services Group", "Zenith Global Services Group"},
        {"First Example Bank", "Second Example Trust"},
        {"University of Leeds", "University of Exeter"},
        {"Alpha", "Alpine"},
        {"Acme", ""},
        {"", "GmbH & Co. KG of Acme"},
    };
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (relation(a, pairs[i][0], pairs[i][1]) != IDC_ORGS_DIFFERENT)
            fail_msg("%s | %s", pairs[i][0], pairs[i][1]);
    test_work_close(&t);
}

/* A name made of nothing but a legal form keeps something to compare. */
static void keys_are_not_emptied(void **state)
{
    (void)state;
    static const char *const names[] = {"AG",  "The Company", "Co",      "\u682A\u5F0F\u4F1A\u793E",
                                        "SAS", "S.A.",        "Limited", "University"};
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_true(idc_org_key(a, idc_str_of(names[i])).len > 0);
    assert_int_equal(idc_org_key(a, IDC_STR("\u2026 -- ()")).len, 0);
    test_work_close(&t);
}

static void hostile_bytes(void **state)
{
    (void)state;
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    idc_buf text = idc_buf_in(a);
    for (int i = 0; i < 4000; i++)
        idc_buf_text(&text, i % 3 ? "a. " : "\xff ltd ");
    idc_str key = idc_org_key(a, idc_buf_str(&text));
    assert_non_null(key.ptr);
    assert_int_equal(idc_org_compare(key, key), IDC_ORGS_SAME);
    (void)idc_org_compare(key, IDC_STR("aaaa"));
    idc_arena *small = idc_arena_new(&idc_allocator_default, 0, 300);
    assert_null(idc_org_key(small, idc_buf_str(&text)).ptr);
    idc_arena_free(small);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(legal_forms_do_not_matter),
        cmocka_unit_test(relatives),
        cmocka_unit_test(strangers_stay_apart),
        cmocka_unit_test(keys_are_not_emptied),
        cmocka_unit_test(hostile_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
