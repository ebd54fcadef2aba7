#include "../harness.h"
#include "norm/names/batch.h"
#include "norm/names/lattice.h"

static int32_t cost(UScriptCode script, const char *native, const char *latin)
{
    idc_lattice_word word;
    idc_lattice_letters letters;
    idc_lattice_read(idc_lattice_of(script), idc_str_of(native), &word);
    idc_lattice_letters_of(idc_str_of(latin), &letters);
    return idc_lattice_cost(&word, &letters, IDC_LATTICE_NONE);
}

/* What Koreans are not called is read by the rules for loanwords. */
static void foreign_names_in_hangul(void **state)
{
    (void)state;
    idc_lattice_word word;
    idc_lattice_letters right, wrong;
    idc_lattice_read(IDC_LATTICE_HANGUL_FOREIGN, IDC_STR("\uC54C\uBE0C\uB808\uD788\uD2B8"), &word);
    idc_lattice_letters_of(IDC_STR("albrecht"), &right);
    idc_lattice_letters_of(IDC_STR("algernon"), &wrong);
    assert_true(idc_lattice_cost(&word, &right, IDC_LATTICE_NONE) < 1500);
    assert_true(idc_lattice_cost(&word, &wrong, IDC_LATTICE_NONE) > 2000);
}

/* Each word with a spelling that people use and one of another word as long. */
static void spellings_cost_less_than_other_words(void **state)
{
    (void)state;
    static const struct {
        UScriptCode script;
        const char *native, *right, *wrong;
    } rows[] = {
        {USCRIPT_HANGUL, "\uBBFC\uC9C0", "minji", "sujin"},
        {USCRIPT_HANGUL, "\uC601\uD76C", "yonghui", "minseok"},
        {USCRIPT_CYRILLIC, "\u0449\u0443\u043A\u0438\u043D", "shchukin", "shulgina"},
        {USCRIPT_CYRILLIC, "\u0449\u0443\u043A\u0438\u043D", "chtchoukine", "chernychenk"},
        {USCRIPT_ARABIC, "\u062D\u0633\u0646", "hassan", "hussam"},
        {USCRIPT_HEBREW, "\u05D3\u05D5\u05D3", "david", "danny"},
        {USCRIPT_KATAKANA, "\u30DE\u30EA\u30A2", "maria", "marko"},
        {USCRIPT_HAN, "\u9A6C\u4E01", "martin", "morton"},
        {USCRIPT_GREEK, "\u03BD\u03AF\u03BA\u03BF\u03C2", "nikos", "nikas"},
        {USCRIPT_ARMENIAN, "\u0561\u0580\u0561\u0574", "aram", "adam"},
        {USCRIPT_GEORGIAN, "\u10DC\u10D8\u10DC\u10DD", "nino", "nana"},
        {USCRIPT_THAI, "\u0E2A\u0E21\u0E0A\u0E32\u0E22", "somchai", "sompong"},
        {USCRIPT_DEVANAGARI, "\u0930\u093E\u0939\u0941\u0932", "rahul", "rohit"},
        /* vowels that are not written, and those written before their consonant */
        {USCRIPT_DEVANAGARI, "\u0928\u0930\u0928", "naran", "nirin"},
        {USCRIPT_BENGALI, "\u09AD\u09B0\u09A4", "bharat", "bhirit"},
        {USCRIPT_THAI, "\u0E40\u0E25\u0E19", "len", "eln"},
        {USCRIPT_LAO, "\u0EC2\u0EA5\u0EA1", "lom", "olm"},
        {USCRIPT_MYANMAR, "\u1015\u1030\u1010\u1004\u103A", "putin", "putang"},
        {USCRIPT_KHMER, "\u1798\u17C9\u17B6\u179A", "mar", "mor"},
        /* a foreigner's name, a Persian letter */
        {USCRIPT_ARABIC, "\u0645\u06CC\u0646\u0627", "mina", "mana"},
        {USCRIPT_ETHIOPIC, "\u1230\u120B\u121D", "selam", "salim"},
        /* letters of syllables that are not read; the letters of Arabic names */
        {USCRIPT_TIBETAN, "བཀྲ་ཤིས", "tashi", "bashi"},
        {USCRIPT_TIBETAN, "སྒྲོལ་མ", "dolma", "solma"},
        {USCRIPT_THAANA, "ޙަސަން", "hassan", "hussam"},
        {USCRIPT_THAANA, "ރަޝީދު", "rasheed", "rashida"},
        {USCRIPT_SYRIAC, "ܝܘܣܦ", "yosep", "yesop"},
        {USCRIPT_MONGOLIAN, "ᠪᠠᠲᠤ", "bat", "but"},
        {USCRIPT_TIFINAGH, "ⴰⵎⵣⵉⴰⵏ", "amzian", "amzoun"},
        {USCRIPT_NKO, "ߞߋߕߊ", "keita", "kouta"},
        {USCRIPT_OL_CHIKI, "ᱢᱩᱨᱢᱩ", "murmu", "marma"},
        {USCRIPT_MEITEI_MAYEK, "ꯂꯩꯃ", "leima", "loima"},
        {USCRIPT_CHEROKEE, "ᏩᎶᏚ", "walodu", "wulada"},
        {USCRIPT_CANADIAN_ABORIGINAL, "ᓇᓄᖅ", "nanuq", "nunaq"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int32_t right = cost(rows[i].script, rows[i].native, rows[i].right);
        int32_t wrong = cost(rows[i].script, rows[i].native, rows[i].wrong);
        if (right >= wrong || right >= IDC_LATTICE_NONE)
            fail_msg("%s: %s costs %d, %s %d", rows[i].native, rows[i].right, right, rows[i].wrong,
                     wrong);
    }
}

/* Giving up early changes nothing below the limit: every native word against every spelling. */
static void limits_hide_only_what_is_above_them(void **state)
{
    (void)state;
    static const struct {
        idc_lattice model;
        const char *text;
    } words[] = {{IDC_LATTICE_HANGUL, "\uBBFC\uC9C0"},
                 {IDC_LATTICE_HANGUL_FAMILY, "\uC774"},
                 {IDC_LATTICE_SINO, "\uC601\uD76C"},
                 {IDC_LATTICE_CYRILLIC, "\u0449\u0443\u043A\u0438\u043D"},
                 {IDC_LATTICE_ARABIC, "\u062D\u0633\u0646"},
                 {IDC_LATTICE_KATAKANA, "\u30DE\u30EA\u30A2"},
                 {IDC_LATTICE_CHINESE, "\u9A6C\u4E01"},
                 {IDC_LATTICE_SOUTHEAST, "\u0E2A\u0E21\u0E0A\u0E32\u0E22"},
                 {IDC_LATTICE_LATIN, "mohammed"},
                 {IDC_LATTICE_KOREAN, "yonghui"}};
    static const char *const spellings[] = {"minji",    "lee",    "hassan",  "shchukin",
                                            "maria",    "mading", "somchai", "muhammad",
                                            "yeonghui", "yi",     "mariya",  "hasan"};
    size_t found = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        for (size_t j = 0; j < sizeof spellings / sizeof *spellings; j++) {
            idc_lattice_word word;
            idc_lattice_letters letters;
            idc_lattice_read(words[i].model, idc_str_of(words[i].text), &word);
            idc_lattice_letters_of(idc_str_of(spellings[j]), &letters);
            int32_t whole = idc_lattice_cost(&word, &letters, IDC_LATTICE_NONE);
            found += whole < IDC_LATTICE_NONE;
            for (int32_t limit = 0; limit < 5000; limit += 250)
                assert_int_equal(idc_lattice_cost(&word, &letters, limit),
                                 whole < limit ? whole : IDC_LATTICE_NONE);
            assert_int_equal(idc_lattice_cost(&word, &letters, whole), IDC_LATTICE_NONE);
            assert_int_equal(idc_lattice_cost(&word, &letters, whole + 1), whole);
        }
    assert_true(found >= 10);
}

static void hostile_words(void **state)
{
    (void)state;
    char many[4096];
    idc_lattice_word word;
    idc_lattice_letters letters;
    memset(many, 'a', sizeof many);
    idc_lattice_letters_of((idc_str){many, sizeof many}, &letters);
    assert_int_equal(letters.count, 0);
    idc_lattice_read(IDC_LATTICE_LATIN, (idc_str){many, sizeof many}, &word);
    assert_int_equal(word.count, 0);
    assert_int_equal(idc_lattice_cost(&word, &letters, IDC_LATTICE_NONE), IDC_LATTICE_NONE);
    idc_lattice_letters_of(IDC_STR("a\xC3\xA9"), &letters);
    assert_int_equal(letters.count, 0);
    assert_int_equal(idc_lattice_of(USCRIPT_OGHAM), IDC_LATTICE_COUNT);
    char out[4];
    idc_lattice_read(IDC_LATTICE_CYRILLIC, IDC_STR("\u0449\u0449\u0449"), &word);
    assert_int_equal(idc_lattice_spell(&word, out, sizeof out), sizeof out);
}

/* The plain algorithm, to hold the two others against. */
static unsigned plain_distance(const char *a, size_t n, const char *b, size_t m)
{
    unsigned row[IDC_BATCH_LETTERS + 1];
    for (size_t j = 0; j <= m; j++)
        row[j] = (unsigned)j;
    for (size_t i = 0; i < n; i++) {
        unsigned before = row[0];
        row[0] = (unsigned)i + 1;
        for (size_t j = 0; j < m; j++) {
            unsigned best = before + (a[i] != b[j]);
            before = row[j + 1];
            best = best < before + 1 ? best : before + 1;
            row[j + 1] = best < row[j] + 1 ? best : row[j] + 1;
        }
    }
    return row[m];
}

static void batches_equal_the_plain_distance(void **state)
{
    (void)state;
    idc_name_batch batch = {.longest = 0};
    char words[IDC_BATCH_WORDS][IDC_BATCH_LETTERS], query[IDC_BATCH_LETTERS];
    uint8_t fast[IDC_BATCH_WORDS], slow[IDC_BATCH_WORDS];
    uint32_t random = 7;
    for (size_t i = 0; i < IDC_BATCH_WORDS; i++) {
        for (size_t k = 0; k < IDC_BATCH_LETTERS; k++) {
            random = random * 1103515245u + 12345u;
            words[i][k] = (char)('a' + (random >> 16) % (i % 2 ? 26 : 3));
        }
        assert_true(idc_name_batch_put(&batch, i, (idc_str){words[i], i % 17}));
    }
    for (size_t n = 0; n <= IDC_BATCH_LETTERS; n++) {
        memcpy(query, words[n + 3], sizeof query);
        query[n / 2] = 'z';
        idc_name_batch_edits((idc_str){query, n}, &batch, 1, fast);
        idc_name_batch_edits_scalar((idc_str){query, n}, &batch, 1, slow);
        assert_memory_equal(fast, slow, sizeof fast);
        for (size_t i = 0; i < IDC_BATCH_WORDS; i++)
            assert_int_equal(fast[i], plain_distance(query, n, words[i], i % 17));
    }
    assert_false(idc_name_batch_put(&batch, 0, IDC_STR("abcdefghijklmnopq")));
    assert_false(idc_name_batch_put(&batch, 0, IDC_STR("A")));
    assert_false(idc_name_batch_put(&batch, IDC_BATCH_WORDS, IDC_STR("a")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(foreign_names_in_hangul),
        cmocka_unit_test(spellings_cost_less_than_other_words),
        cmocka_unit_test(limits_hide_only_what_is_above_them),
        cmocka_unit_test(hostile_words),
        cmocka_unit_test(batches_equal_the_plain_distance),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
