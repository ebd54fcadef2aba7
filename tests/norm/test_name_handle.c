#include "../harness.h"
#include "norm/names/names.h"

static void handles_that_spell_a_name(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"jane.miller84", "jane miller"},
        {"Jane_Miller", "jane miller"},
        {"JaneMiller", "jane miller"},
        {"janemiller", "jane miller"},
        {"miller-jane", "miller jane"},
        {"jane.q.miller", "jane q miller"},
        {"jane.miller@mail.example", "jane miller"},
        {"@oleksandr_shevchenko", "oleksandr shevchenko"},
        {"minji.park", "minji park"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_str out;
        assert_int_equal(idc_name_in_handle(work, idc_str_of(rows[i][0]), &out), IDC_OK);
        assert_str(out, rows[i][1]);
    }
    test_work_close(&t);
}

static void handles_that_spell_none(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "info",
        "jobs",
        "contact.us",
        "hello",
        "dev.team",
        "jmiller",
        "jane",
        "jane.dev",
        "mail.support",
        "summer.rose",
        "austin.page",
        "best.price",
        "hunter.fox",
        "stone.wood",
        "black.bird",
        "june.may",
        "code_monkey",
        "xyz.qwv",
        "jane.miller.winter.olaf.kim",
        "",
        "84",
        "\xff.\xfe",
        "job.mark",
        "grace.hill",
        "may.day",
        "new.york",
        "cloud.foundry",
        "python.java",
        "calvinklein84",
        "Bart.Simpson",
        "michael_jordan_23",
        "nightowl",
        "skywalker",
        "smith.jones",
        "miller.weber",
        "martingale",
        "carpenter",
        "marksman",
        "paris.hotel",
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_str out;
        assert_int_equal(idc_name_in_handle(work, idc_str_of(rows[i]), &out), IDC_OK);
        if (out.len)
            fail_msg("%s: %s", rows[i], out.ptr);
    }
    test_work_close(&t);
}

static bool makes(idc_work *work, const char *text, const char *handle)
{
    idc_name *name;
    assert_int_equal(idc_name_parse(work, idc_str_of(text), &name), IDC_OK);
    return idc_name_makes_handle(name, idc_str_of(handle));
}

static void handles_made_from_the_name(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Jane Miller", "jmiller"},
        {"Jane Miller", "millerj"},
        {"Jane Miller", "jane"},
        {"Jane Miller", "jm1984"},
        {"Jane Miller", "miller.jane"},
        {"Jane Miller", "janemill"},
        {"Jane Miller", "jane-codes"},
        {"Jane Miller", "realjane"},
        {"Jane Ann Miller", "jamiller"},
        {"Robert Miller", "bob.miller"},
        {"Robert Miller", "bobby77"},
        {"J\u00FCrgen M\u00FCller", "juergen.mueller"},
        {"J\u00FCrgen M\u00FCller", "jmuller"},
        {"Sergei Petrov", "sergey.petrov"},
        {"\uBC15\uBBFC\uC9C0", "pakminji"},
        {"Park Min-ji", "minji.pak"},
        {"Jane Miller", "12345"},
        {"Jane Miller", "jane@mail.example"},
        {"Jane Miller", ""},
        {"", "jane"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!makes(work, rows[i][0], rows[i][1]))
            fail_msg("%s | %s", rows[i][0], rows[i][1]);
    test_work_close(&t);
}

static void handles_of_others(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    assert_false(makes(work, "Jane Miller", "olaf.winter"));
    assert_false(makes(work, "Jane Miller", "jane.schneider"));
    assert_false(makes(work, "Jane Miller", "oleksandr_shevchenko"));
    assert_false(makes(work, "Park Min-ji", "sergey.petrov"));
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(handles_that_spell_a_name),
        cmocka_unit_test(handles_that_spell_none),
        cmocka_unit_test(handles_made_from_the_name),
        cmocka_unit_test(handles_of_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
