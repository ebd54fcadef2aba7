#include "../harness.h"
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "norm/text/script.h"
#include "norm/text/text.h"

static void folds_case_width_and_composition(void **state)
{
    (void)state;
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    assert_str(idc_fold(a, IDC_STR("Jane MILLER")), "jane miller");
    assert_str(idc_fold(a, IDC_STR("M\u00DCLLER")), "m\u00FCller");
    assert_str(idc_fold(a, IDC_STR("Mu\u0308ller")), "m\u00FCller");
    assert_str(idc_fold(a, IDC_STR("\uFF21\uFF22\u00AD\u200B")), "ab");
    assert_str(idc_fold(a, IDC_STR("Stra\u00DFe")), "strasse");
    assert_str(idc_fold(a, IDC_STR("\u1112\u1161\u11AB")), "\uD55C");
    assert_str(idc_fold(a, IDC_STR("")), "");
    test_work_close(&t);
}

static void takes_marks_from_latin_letters_only(void **state)
{
    (void)state;
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    assert_str(idc_fold_latin(a, IDC_STR("Ren\u00E9e \u0141ukasz S\u00F8ren \u00DE\u00F3r")),
               "renee lukasz soren thor");
    assert_str(idc_fold_latin(a, IDC_STR("Nguy\u1EC5n Q\u0302\u0301")), "nguyen q");
    assert_str(idc_fold_latin(a, IDC_STR("\u0419\u043E\u0433")), "\u0439\u043E\u0433");
    assert_str(idc_fold_latin(a, IDC_STR("\u304C\uBC15")), "\u304C\uBC15");
    test_work_close(&t);
}

static void keys_phrases(void **state)
{
    (void)state;
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    assert_str(idc_phrase_key(a, IDC_STR("  Senior Software-Engineer, (R&D) ")),
               "senior software engineer r and d");
    assert_str(idc_phrase_key(a, IDC_STR("O\u2019Brien's")), "obriens");
    assert_str(idc_phrase_key(a, IDC_STR("C++ / C#")), "c++ c#");
    assert_str(idc_phrase_key(a, IDC_STR("--")), "");
    test_work_close(&t);
}

/* Each letter beside itself and beside a small one, as Unicode's own casefolding has it. */
static void every_letter_folds_as_unicode_says(void **state)
{
    (void)state;
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc_cf = unorm2_getNFKCCasefoldInstance(&status);
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    for (uint32_t c = 'A'; c < 0xD800; c++) {
        const UChar units[] = {(UChar)c, (UChar)c, 'x', (UChar)c};
        UChar want[80];
        char text[16], utf8[256];
        int32_t len = 0;
        size_t n = idc_utf8_encode(c, text);
        n += idc_utf8_encode(c, text + n);
        text[n++] = 'x';
        n += idc_utf8_encode(c, text + n);
        int32_t count = unorm2_normalize(nfkc_cf, units, 4, want, 80, &status);
        u_strToUTF8(utf8, sizeof utf8, &len, want, count, &status);
        assert_true(U_SUCCESS(status));
        if (!idc_str_eq(idc_fold(a, (idc_str){text, n}), (idc_str){utf8, (size_t)len}))
            fail_msg("U+%04X", c);
        if (c % 4096 == 0)
            idc_arena_empty(a, SIZE_MAX);
    }
    test_work_close(&t);
}

static void scripts_are_those_of_unicode(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x20000; c++)
        if (idc_script_of(c) != idc_script_of_any(c))
            fail_msg("U+%04X", c);
}

/* What was folded once stays as it is, whatever bytes came in. */
static void folding_twice_changes_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "\xff\xfe\x80",      "\u1E9E\u0130\u0149", "e\u0301\u0323\u0302",  "\uFDFA",
        "\xed\xa0\x80 \xc3", "A\u030A\u01FA",      "\U0001D400\U0001D401", "\u0345\u03B1"};
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        idc_str once = idc_fold(a, idc_str_of(texts[i]));
        idc_str latin = idc_fold_latin(a, idc_str_of(texts[i]));
        assert_true(once.ptr && idc_str_eq(once, idc_fold(a, once)));
        assert_true(latin.ptr && idc_str_eq(latin, idc_fold_latin(a, latin)));
    }
    test_work_close(&t);
}

static void long_words_and_no_memory(void **state)
{
    (void)state;
    test_work t;
    idc_arena *a = test_work_open(&t)->arena;
    idc_buf text = idc_buf_in(a);
    for (int i = 0; i < 3000; i++)
        idc_buf_text(&text, i % 2 ? "\u00C9" : "\uFDFA");
    idc_str folded = idc_fold(a, idc_buf_str(&text));
    assert_true(folded.len > 3000 * 2);
    idc_arena *small = idc_arena_new(&idc_allocator_default, 0, 64);
    assert_null(idc_fold(small, idc_buf_str(&text)).ptr);
    assert_null(idc_phrase_key(small, idc_buf_str(&text)).ptr);
    idc_arena_free(small);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds_case_width_and_composition),
        cmocka_unit_test(takes_marks_from_latin_letters_only),
        cmocka_unit_test(keys_phrases),
        cmocka_unit_test(every_letter_folds_as_unicode_says),
        cmocka_unit_test(scripts_are_those_of_unicode),
        cmocka_unit_test(folding_twice_changes_nothing),
        cmocka_unit_test(long_words_and_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
