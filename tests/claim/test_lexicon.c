/* The compiled words are found by the keys that texts are turned into. */
#include "../harness.h"
#include "claim/extract.h"
#include "claim/lexicon.h"
#include "norm/text/text.h"

static void every_entry_is_its_own_key(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    uint32_t all = 0;
    for (size_t i = 0; i < idc_lexicon_entry_count; i++) {
        const idc_lexicon_entry *entry = &idc_lexicon_entries[i];
        idc_str text = idc_str_sub(idc_str_of(idc_lexicon_text + entry->offset), 0, entry->len);
        if (!idc_str_eq(idc_phrase_key(work->arena, text), text))
            fail_msg("\"%.*s\" is not its own key", (int)text.len, text.ptr);
        for (int k = 0; k < IDC_LEXICON_COUNT; k++)
            assert_ptr_equal(idc_lexicon_find((idc_lexicon)k, text),
                             idc_lexicon_has(entry->classes, (idc_lexicon)k) ? entry : NULL);
        assert_int_equal(idc_lexicon_classes(text), entry->classes);
        all |= entry->classes;
    }
    assert_int_equal(all, UINT32_MAX >> (32 - IDC_LEXICON_COUNT)); /* no class is empty */
    test_work_close(&t);
}

static void finds_sections_in_many_languages(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        idc_section section;
    } cases[] = {
        {"Work Experience", IDC_SECTION_WORK},
        {"EMPLOYMENT", IDC_SECTION_WORK},
        {"Berufserfahrung", IDC_SECTION_WORK},
        {"Exp\xC3\xA9rience professionnelle", IDC_SECTION_WORK},
        {"\xE5\xB7\xA5\xE4\xBD\x9C\xE7\xBB\x8F\xE5\x8E\x86", IDC_SECTION_WORK},
        {"\xD0\x9E\xD0\x91\xD0\xA0\xD0\x90\xD0\x97\xD0\x9E\xD0\x92\xD0\x90\xD0\x9D\xD0\x98\xD0\x95",
         IDC_SECTION_EDUCATION},
        {"Licenses & Certifications", IDC_SECTION_CERTIFICATES},
        {"Centres d\xE2\x80\x99int\xC3\xA9r\xC3\xAAt", IDC_SECTION_INTERESTS},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        idc_str key = idc_phrase_key(work->arena, idc_str_of(cases[i].text));
        const idc_lexicon_entry *entry = idc_lexicon_find(IDC_LEXICON_SECTION, key);
        if (!entry)
            fail_msg("no section for \"%s\"", cases[i].text);
        assert_int_equal(entry->value, cases[i].section);
    }
    assert_null(idc_lexicon_find(IDC_LEXICON_SECTION, IDC_STR("worked")));
    assert_null(idc_lexicon_find(IDC_LEXICON_SECTION, IDC_STR("")));
    test_work_close(&t);
}

/* Every phrase of the table of headings, as a résumé would write it. */
static void finds_every_heading_of_fifty_languages(void **state)
{
    (void)state;
    static const char *const names[] = {
        "",          "profile",      "work",     "volunteer",    "education", "skills",
        "languages", "certificates", "projects", "publications", "awards",    "references",
        "interests", "contact",      "accounts", "other",        "sub"};
    enum { MAIN = 13, LANGUAGES_MAX = 100 };
    char languages[LANGUAGES_MAX][8];
    unsigned sections[LANGUAGES_MAX] = {0};
    size_t count = 0, whole = 0;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_str table = test_file(work, "data/sections/headings.tsv"), line;
    while (idc_str_next(&table, '\n', &line)) {
        idc_str section, language, phrase;
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        assert_true(idc_str_next(&line, '\t', &section) && idc_str_next(&line, '\t', &language));
        size_t kind = 1, at = 0;
        while (kind < sizeof names / sizeof *names && !idc_str_is(section, names[kind]))
            kind++;
        while (at < count && !idc_str_is(language, languages[at]))
            at++;
        assert_in_range(at, 0, LANGUAGES_MAX - 1);
        if (at == count)
            snprintf(languages[count++], sizeof *languages, "%.*s", (int)language.len,
                     language.ptr);
        sections[at] |= 1u << kind;
        while (idc_str_next(&line, '|', &phrase))
            if (!idc_lexicon_find(IDC_LEXICON_SECTION, idc_phrase_key(work->arena, phrase)))
                fail_msg("no section for \"%.*s\"", (int)phrase.len, phrase.ptr);
    }
    for (size_t i = 0; i < count; i++)
        whole += (sections[i] >> 1 & ((1u << MAIN) - 1)) == (1u << MAIN) - 1;
    assert_true(whole >= 50); /* languages that have all thirteen */
    test_work_close(&t);
}

static void knows_who_is_nobody(void **state)
{
    (void)state;
    static const char *const defaults[] = {"User",        "ADMIN",
                                           "python-docx", "Microsoft Office User",
                                           "HP",          "Windows User",
                                           "LibreOffice", "User1",
                                           "Dell-PC",     "",
                                           "123"};
    static const char *const people[] = {"Mara Lindholm", "Suharto", "J. Doe",
                                         "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x88\x98", "Dell Anderson"};
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        if (!idc_author_is_default(work->arena, idc_str_of(defaults[i])))
            fail_msg("\"%s\" taken for a person", defaults[i]);
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        if (idc_author_is_default(work->arena, idc_str_of(people[i])))
            fail_msg("\"%s\" taken for a default", people[i]);
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_entry_is_its_own_key),
        cmocka_unit_test(finds_sections_in_many_languages),
        cmocka_unit_test(finds_every_heading_of_fifty_languages),
        cmocka_unit_test(knows_who_is_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
