#include <idcheck/names.h>

#include "../harness.h"
#include "norm/names/names.h"

static idc_name *parse(idc_work *work, const char *text)
{
    idc_name *name;
    assert_int_equal(idc_name_parse(work, idc_str_of(text), &name), IDC_OK);
    return name;
}

static idc_name_comparison compare(idc_work *work, const char *a, const char *b)
{
    idc_name_comparison c, back;
    const idc_name *x = parse(work, a), *y = parse(work, b);
    idc_name_compare(x, y, &c);
    idc_name_compare(y, x, &back);
    if (c.relation != back.relation || c.millibits != back.millibits)
        fail_msg("%s | %s: %s %d, but the other way %s %d", a, b,
                 idc_name_relation_text(c.relation), c.millibits,
                 idc_name_relation_text(back.relation), back.millibits);
    int64_t sum = 0;
    for (size_t i = 0; i < c.piece_count; i++)
        sum += c.pieces[i].millibits;
    assert_int_equal(sum, c.millibits);
    assert_true(idc_name_explain(work->arena, x, y, &c).len > 1);
    return c;
}

/* Han characters as Japan, Vietnam, Korea and emigrants spell them, and not as anybody likes. */
static void han_names_abroad(void **state)
{
    static const char *const same[][2] = {
        {"陳俊傑", "Tan Chun Kiat"}, {"林美玲", "Lim Mei Ling"},   {"黃國強", "Ng Kok Keong"},
        {"山田太郎", "Yamada Taro"}, {"田中裕子", "TANAKA Yuko"},  {"佐藤健一", "Kenichi Sato"},
        {"金秀珍", "Kim Soo-jin"},   {"阮文雄", "Nguyễn Văn Hùng"}};
    static const char *const other[][2] = {
        {"陳俊傑", "Goh Beng Huat"}, {"山田太郎", "Suzuki Ichiro"}, {"阮文雄", "Trần Quốc Bảo"}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (compare(work, same[i][0], same[i][1]).millibits < 5000)
            fail_msg("%s is not %s", same[i][0], same[i][1]);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (compare(work, other[i][0], other[i][1]).millibits > 0)
            fail_msg("%s is %s", other[i][0], other[i][1]);
    test_work_close(&t);
}

/* Syllables stand apart by a point of their own; which words they make the Latin spelling shows. */
static void names_of_syllables(void **state)
{
    static const char *const latin = "Tenzin Gyatso";
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    assert_true(compare(work, "བསྟན་འཛིན་རྒྱ་མཚོ", latin).millibits > 5000);
    assert_true(compare(work, "བསྟན་འཛིན་རྒྱ་མཚོ་", latin).millibits > 5000);
    assert_true(compare(work, "བསྟན་འཛིན རྒྱ་མཚོ", latin).millibits > 5000);
    assert_true(compare(work, "བཀྲ་ཤིས་རྡོ་རྗེ", latin).millibits <= 0);
    test_work_close(&t);
}

/* An initial may stand on either side of a name; two names may not. */
static void initials_change_places(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    assert_true(compare(work, "Ramesh K. S.", "K. S. Ramesh").millibits > 8000);
    assert_true(compare(work, "Ramesh K. S.", "S. K. Ramesh").millibits <
                compare(work, "Ramesh K. S.", "K. S. Ramesh").millibits - 2000);
    test_work_close(&t);
}

/* "given=Jane family=Miller" */
static idc_str shape(idc_work *work, const char *text)
{
    const idc_name *name = parse(work, text);
    idc_buf out = idc_buf_in(work->arena);
    for (size_t i = 0; i < name->part_count; i++) {
        const idc_name_part *part = &name->parts[i];
        assert_true(part->begin < part->end && part->end <= strlen(text));
        assert_memory_equal(part->text.ptr, text + part->begin, part->end - part->begin);
        idc_buf_format(&out, "%s%s%s=%S", i ? " " : "", i == name->other_form ? "| " : "",
                       idc_name_role_text(part->role), part->text);
    }
    return idc_buf_str(&out);
}

static void parts(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"Jane Miller", "given=Jane family=Miller"},
        {"Dr. Jane A. Miller, PhD", "title=Dr given=Jane initial=A family=Miller suffix=PhD"},
        {"Miller, Jane Ann", "family=Miller given=Jane middle=Ann"},
        {"MILLER Jane", "family=MILLER given=Jane"},
        {"J.R.R. Miller", "initial=J initial=R initial=R family=Miller"},
        {"JK Miller", "initial=J initial=K family=Miller"},
        {"Ludwig van der Berg", "given=Ludwig particle=van particle=der family=Berg"},
        {"Omar al-Rashid", "given=Omar particle=al family=Rashid"},
        {"Robert \"Bob\" Miller", "given=Robert nickname=Bob family=Miller"},
        {"Robert 'Bob' Miller", "given=Robert nickname=Bob family=Miller"},
        {"Maria (Mia) Sommer", "given=Maria nickname=Mia family=Sommer"},
        {"Sean O\u2019Brien", "given=Sean family=O\u2019Brien"},
        {"Park Min-ji", "family=Park given=Min-ji"},
        {"Min-ji Park", "given=Min-ji family=Park"},
        {"\uBC15\uBBFC\uC9C0", "family=\uBC15 given=\uBBFC\uC9C0"},
        {"\uB0A8\uAD81\uBBFC\uC9C0", "family=\uB0A8\uAD81 given=\uBBFC\uC9C0"},
        {"\uBBFC\uC9C0 \uBC15", "given=\uBBFC\uC9C0 family=\uBC15"},
        {"\u5F20\u4F1F", "family=\u5F20 given=\u4F1F"},
        {"\u6B27\u9633\u660E", "family=\u6B27\u9633 given=\u660E"},
        {"\u7530\u4E2D \u592A\u90CE", "family=\u7530\u4E2D given=\u592A\u90CE"},
        {"\uBC15\uBBFC\uC9C0 (Park Min-ji)",
         "family=\uBC15 given=\uBBFC\uC9C0 | family=Park given=Min-ji"},
        {"Juan Garc\u00EDa L\u00F3pez", "given=Juan family=Garc\u00EDa family=L\u00F3pez"},
        {"Ivanov Ivan Petrovich", "family=Ivanov given=Ivan patronymic=Petrovich"},
        {"Sukarnoputra", "unknown=Sukarnoputra"},
        /* fathers' names, by their form or by a word beside them */
        {"Olga Sergeevna Smirnova", "given=Olga patronymic=Sergeevna family=Smirnova"},
        {"Marko Petrovich", "given=Marko family=Petrovich"},
        {"Einarsd\u00F3ttir, Gu\u00F0r\u00FAn",
         "patronymic=Einarsd\u00F3ttir given=Gu\u00F0r\u00FAn"},
        {"Ahmad ibn Muhammad al-Farsi",
         "given=Ahmad particle=ibn patronymic=Muhammad particle=al family=Farsi"},
        {"Yosef ben Avraham", "given=Yosef particle=ben patronymic=Avraham"},
        {"David Ben Ari", "given=David particle=Ben family=Ari"},
        {"Kavitha D/O Raman", "given=Kavitha particle=D/O patronymic=Raman"},
        {"Malika Anvar qizi Yusupova",
         "given=Malika patronymic=Anvar particle=qizi family=Yusupova"},
        /* an initial that is a father's, and one that is a given name's */
        {"R. Subramaniam", "initial=R given=Subramaniam"},
        {"J. Thomas", "initial=J family=Thomas"},
        /* several family names */
        {"Garc\u00EDa L\u00F3pez Mar\u00EDa Jos\u00E9",
         "family=Garc\u00EDa family=L\u00F3pez given=Mar\u00EDa middle=Jos\u00E9"},
        {"Jordi Puig i Ferrer", "given=Jordi family=Puig particle=i family=Ferrer"},
        {"Peter Chan Tai-man", "given=Peter family=Chan middle=Tai-man"},
        {"Nguyen Van An", "family=Nguyen given=Van middle=An"},
        /* titles and honours, also where they are names, behind marks, and glued */
        {"Don Antonio Navarro", "title=Don given=Antonio family=Navarro"},
        {"Dean Fisher", "given=Dean family=Fisher"},
        {"Dott.ssa Giulia Conti", "title=Dott.ssa given=Giulia family=Conti"},
        {"Ludwig Freiherr von Hohenfels",
         "given=Ludwig title=Freiherr particle=von family=Hohenfels"},
        {"Marlowe Jr., Thomas", "family=Marlowe suffix=Jr given=Thomas"},
        {"\u05D3\"\u05E8 \u05D3\u05D5\u05D3 \u05DB\u05D4\u05DF",
         "title=\u05D3\"\u05E8 given=\u05D3\u05D5\u05D3 family=\u05DB\u05D4\u05DF"},
        {"\u0E19\u0E32\u0E22\u0E2A\u0E21\u0E0A\u0E32\u0E22 \u0E43\u0E08\u0E14\u0E35",
         "title=\u0E19\u0E32\u0E22 given=\u0E2A\u0E21\u0E0A\u0E32\u0E22 "
         "family=\u0E43\u0E08\u0E14\u0E35"},
        {"\uAE40\uCCA0\uC218\uC528", "family=\uAE40 given=\uCCA0\uC218 suffix=\uC528"},
        {"\u5F20\u5C0F\u660E\u5148\u751F", "family=\u5F20 given=\u5C0F\u660E suffix=\u5148\u751F"},
        {"Jane Miller Jr.", "given=Jane family=Miller suffix=Jr"},
        /* letters that are no initials, and some that are */
        {"Sean O Shea", "given=Sean particle=O family=Shea"},
        {"John O Miller", "given=John initial=O family=Miller"},
        {"Sean I Shea", "given=Sean initial=I family=Shea"},
        {"I Made Suwarno", "particle=I given=Made family=Suwarno"},
        {"I Miller", "initial=I family=Miller"},
        /* Khmer names begin with the family's */
        {"Sok Dara", "family=Sok given=Dara"},
        {"Dara Sok", "given=Dara family=Sok"},
        /* an initial behind Indian given names is a father's */
        {"Suresh Kumar R.", "given=Suresh middle=Kumar initial=R"},
        {"Anand V. R.", "given=Anand initial=V initial=R"},
        {"Priya Sharma K.", "given=Priya family=Sharma initial=K"},
        {"Maria Lopez R.", "given=Maria family=Lopez initial=R"},
        {"Smith J.", "family=Smith initial=J"},
        /* fathers in the genitive, and names that end so */
        {"Ganbaataryn Bold", "patronymic=Ganbaataryn given=Bold"},
        {"Ганжаргалын Сарнай", "patronymic=Ганжаргалын given=Сарнай"},
        {"Evelyn Carter", "given=Evelyn family=Carter"},
        {"Tarlyn Carter", "given=Tarlyn family=Carter"},
        {"", ""},
        {" ,;() \"", ""},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!idc_str_is(shape(work, rows[i][0]), rows[i][1]))
            fail_msg("%s: %s", rows[i][0], shape(work, rows[i][0]).ptr);
    test_work_close(&t);
}

/* Which order a name is in is not one guess. */
static void readings(void **state)
{
    static const struct {
        const char *text;
        bool family_first, open; /* open: the other order has a tenth at least */
    } rows[] = {{"Li Na", true, true},
                {"Na Li", false, true},
                {"Park Min Ji", true, false},
                {"Min Ji Park", false, false},
                {"An Nguyen", false, false},
                {"Nagy P\u00E9ter", true, false},
                {"P\u00E9ter Nagy", false, false},
                {"Wei Zhang", false, false},
                {"Taylor Jordan", true, true},
                {"Jane Miller", false, false}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const idc_name *name = parse(work, rows[i].text);
        unsigned sum = 0, other = 0;
        assert_in_range(name->order_count, 1, IDC_NAME_ORDERS);
        assert_int_equal(name->orders[0].family_first, name->family_first);
        for (size_t j = 0; j < name->order_count; j++) {
            sum += name->orders[j].permille;
            if (name->orders[j].family_first != name->family_first)
                other += name->orders[j].permille;
            if (j)
                assert_true(name->orders[j].permille <= name->orders[j - 1].permille);
            for (size_t k = 0; k < name->part_count; k++)
                assert_int_equal(idc_name_role_in(name, j, k) == IDC_NAME_FAMILY,
                                 name->orders[j].family >> (name->parts[k].word - 1) & 1);
        }
        assert_in_range(sum, 900, 1000);
        if (name->family_first != rows[i].family_first || (other >= 100) != rows[i].open)
            fail_msg("%s: %s, %u", rows[i].text,
                     name->family_first ? "family first" : "given first", other);
    }
    assert_int_equal(parse(work, "Li, Na")->order_count, 0);
    test_work_close(&t);
}

static void order_and_notices(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    assert_true(parse(work, "Nguyen Van An")->family_first);
    assert_true(parse(work, "Miller, Jane")->family_first);
    assert_false(parse(work, "Jane Miller")->family_first);
    assert_int_equal(parse(work, "Jane Miller")->notices, 0);
    assert_int_equal(parse(work, "\u0421\u0435\u0440\u0433\u0435\u0439 Petrov")->notices, 0);
    assert_int_equal(parse(work, "Vl\u0430dimir Petrov")->notices,
                     IDC_NAME_MIXED_SCRIPT | IDC_NAME_CONFUSABLE);
    assert_int_equal(parse(work, "Jane \u202EMiller")->notices, IDC_NAME_BIDI);
    assert_int_equal(parse(work, "Ja\u200Bne Miller")->notices, IDC_NAME_HIDDEN);
    assert_int_equal(parse(work, "Ja\U000E0041ne Miller")->notices, IDC_NAME_HIDDEN);
    assert_int_equal(parse(work, "\U0001D409ane Miller")->notices, IDC_NAME_STYLED);
    const idc_name *turned = parse(work, "Vl\u0430dimir \u202EPetrov");
    assert_int_equal(turned->character_count, 3);
    assert_int_equal(turned->characters[1].kind, IDC_SPOOF_LOOKALIKE);
    assert_int_equal(turned->characters[1].begin, 2);
    assert_int_equal(turned->characters[1].end, 4);
    assert_int_equal(turned->characters[2].begin, 10);
    assert_int_equal(turned->characters[2].end, 13);
    assert_int_equal(parse(work, "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627")->notices, 0);
    assert_int_equal(parse(work, "\u5C71\u7530\u3042\u304D")->notices, 0);
    assert_string_equal(idc_name_script(&parse(work, "\uBC15\uBBFC\uC9C0")->parts[0]), "Hang");
    test_work_close(&t);
}

/* Ways in which one person's name is written; none may be held against the person. */
static void one_person(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"Jane Miller", "MILLER, Jane"},
        {"Adebayo Oladele", "Bayo Oladele"}, /* either may be the family name */
        {"Li Na", "Na Li"},
        {"J\u00FCrgen M\u00FCller", "Juergen Mueller"},
        {"J\u00FCrgen M\u00FCller", "Jurgen Muller"},
        {"S\u00F8ren Kj\u00E6r", "Soeren Kjaer"},
        {"\u00C5se Bj\u00F8rn", "Aase Bjorn"},
        {"Strau\u00DF, Anna", "Anna Strauss"},
        {"John Michael Smith", "John Smith"},
        {"John Smith", "J. Smith"},
        {"Bob Miller", "Robert Miller"},
        {"Robert \"Bob\" Miller", "Bob Miller"},
        {"Juan Garc\u00EDa L\u00F3pez", "Juan Garcia"},
        {"Maria da Silva", "Maria Silva"},
        {"Mohammed Al-Hassan", "Muhammad Alhassan"},
        {"\u0645\u062D\u0645\u062F \u062D\u0633\u0646", "Mohammed Hassan"},
        {"\u0421\u0435\u0440\u0433\u0435\u0439 \u0429\u0443\u043A\u0438\u043D", "Sergei Schukin"},
        {"Sergey Shchukin", "Sergei Schukin"},
        {"\u0398\u03B5\u03CC\u03B4\u03C9\u03C1\u03BF\u03C2 \u039D\u03AF\u03BA\u03BF\u03C5",
         "Theodoros Nikou"},
        {"\uBC15\uBBFC\uC9C0", "Park Min-ji"},
        {"\uBC15\uBBFC\uC9C0", "Minji Bak"},
        {"\uBC15\uBBFC\uC9C0", "Pak Min Ji"},
        {"\uC774\uC900\uD638", "Rhee Joon Ho"},
        {"\uCD5C\uC601\uD76C", "Choe Yong-hui"},
        {"\uB9AC\uC601\uD76C", "\uC774\uC601\uD76C"},
        {"Lee Jun-ho", "Yi Chunho"},
        {"Chung Soo-jin", "Jeong Sujin"},
        {"Kim Min-su", "Gim Minsoo"},
        {"\uBC15\uBBFC\uC9C0 (Park Min-ji)", "Bak Minji"},
        {"\u5F20\u4F1F", "\u5F35\u5049"},
        {"\u5F20\u4F1F", "Zhang Wei"},
        {"\u5F20\u4F1F", "Cheung Wai"},
        {"Zhao Ziyang", "Chao Tzu-yang"},
        {"\u305F\u306A\u304B \u305F\u308D\u3046", "Taro Tanaka"},
        {"Sato Jun'ichi", "Satou Junichi"},
        {"Nguy\u1EC5n V\u0103n An", "An Nguyen"},
        {"Vl\u0430dimir Petrov", "Vladimir Petrov"},
        {"Alexander Hamiltonson", "Alexander Hamiltonsen"},
        {"\u0E2A\u0E21\u0E0A\u0E32\u0E22 \u0E43\u0E08\u0E14\u0E35", "Somchai Jaidee"},
        {"\u7530\u4E2D \u592A\u90CE", "Tanaka Taro"},
        /* two marks on one letter */
        {"Linh \u0110\u1EB7ng", "Linh Dang"},
        {"Vi\u1EC7t Tr\u1EA7n", "Viet Tran"},
        /* initials of other scripts */
        {"\u042E. \u0418\u0432\u0430\u043D\u043E\u0432\u0430",
         "\u042E\u043B\u0438\u044F \u0418\u0432\u0430\u043D\u043E\u0432\u0430"},
        {"\u0410. \u0418\u0432\u0430\u043D\u043E\u0432", "Alexei Ivanov"},
        {"\u0E2A. \u0E43\u0E08\u0E14\u0E35",
         "\u0E2A\u0E21\u0E0A\u0E32\u0E22 \u0E43\u0E08\u0E14\u0E35"},
        /* Arabic points, seats and spaces that people leave out; the article */
        {"\u0623\u062D\u0645\u062F \u062D\u0633\u0651\u0627\u0646",
         "\u0627\u062D\u0645\u062F \u062D\u0633\u0627\u0646"},
        {"\u0639\u0628\u062F \u0627\u0644\u0644\u0647 \u062D\u0633\u0646",
         "\u0639\u0628\u062F\u0627\u0644\u0644\u0647 \u062D\u0633\u0646"},
        {"\u0646\u0648\u0631 \u0627\u0644\u0642\u0635\u0627\u0635", "Nour Kassas"},
        /* names carried over by their sound */
        {"\u0413\u043E\u0440\u0434\u043E\u043D \u041B\u0438\u0431\u0435\u043D", "Gordon Lieben"},
        {"\u0628\u0648\u062A\u0631\u064A\u0643 \u062D\u0633\u0646", "Patrick Hassan"},
        /* either end can be the family name; a given name alone; the surname O is no initial */
        {"\uC720\uC0C1\uC6B0", "Yoo Sang Woo"},
        {"\uC2B9\uD604", "\uC11C\uC2B9\uD604"},
        {"\uC624\uC218\uC6A9", "O Su-yong"},
        /* given names that are cut short */
        {"Josiah Fenwick", "Jos Fenwick"},
        {"Christina Fenwick", "Christie Fenwick"},
        {"Zhao Tse-min", "Zhao Zemin"},
        {"\u90AD\u96F7", "Kuang Lei"},
        {"\u05D3\u05D5\u05D3 \u05DC\u05D5\u05D9", "David Levi"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        idc_name_comparison c = compare(work, pairs[i][0], pairs[i][1]);
        if (!idc_name_relation_agrees(c.relation) || c.millibits < 0)
            fail_msg("%s | %s: %s %d: %s", pairs[i][0], pairs[i][1],
                     idc_name_relation_text(c.relation), c.millibits,
                     idc_name_explain(work->arena, parse(work, pairs[i][0]),
                                      parse(work, pairs[i][1]), &c)
                         .ptr);
    }
    test_work_close(&t);
}

/* Two syllables have no letters for so long a name, though each was once spelled like it. */
static void few_syllables(void **state)
{
    static const char *const pairs[][2] = {{"ناتالیا رومننکو", "龙 田"},
                                           {"נטליה רומננקו", "荣 应"}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_true(compare(work, pairs[i][0], pairs[i][1]).millibits <= 0);
    test_work_close(&t);
}

static void two_people(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"John Smith", "Peter Smith"},
        {"Kim Min-su", "Kim Ji-hye"},
        {"\uAE40\uBBFC\uC218", "Kim Ji-hye"},
        {"\uAE40\uBBFC\uC218", "\uAE40\uC9C0\uD61C"},
        {"\uBC15\uBBFC\uC9C0", "Kim Min-ji"},
        {"\u0645\u062D\u0645\u062F \u062D\u0633\u0646", "Ahmed Hassan"},
        {"Nguyen Thi Lan", "Tran Van Minh"},
        {"Tom Cook", "Tim Cook"},
        {"Maria Santos", "Mario Santos"},
        {"J. Smith", "Peter Smith"},
        {"Jane Miller", "Olaf Winter"},
        /* fathers and sons, other initials, halves of names */
        {"Abdullah bin Omar Al-Rashid", "Omar bin Abdullah Al-Rashid"},
        {"Oleksandr Zelenko", "Volodymyr Oleksandrovych Zelenko"},
        {"William G. Frost", "William W. Frost"},
        {"Abdul Kabir Abdul Jan", "Abdul Kabir Mohammad Jan"},
        /* All of a name is no part of another in Devanagari. */
        {"Natalie Hall", "\u0928\u0924\u093E\u0932\u093F\u092F\u093E "
                         "\u0930\u094B\u092E\u093E\u0928\u0947\u0902\u0915\u094B"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        idc_name_comparison c = compare(work, pairs[i][0], pairs[i][1]);
        if (idc_name_relation_agrees(c.relation) || c.millibits >= 0)
            fail_msg("%s | %s: %s %d: %s", pairs[i][0], pairs[i][1],
                     idc_name_relation_text(c.relation), c.millibits,
                     idc_name_explain(work->arena, parse(work, pairs[i][0]),
                                      parse(work, pairs[i][1]), &c)
                         .ptr);
    }
    test_work_close(&t);
}

static void missing_is_neutral(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    assert_int_equal(compare(work, "Jane Miller", "").millibits, 0);
    assert_int_equal(compare(work, "", "").relation, IDC_NAMES_COMPATIBLE);
    assert_int_equal(compare(work, "Jane Miller", "jane miller").relation, IDC_NAMES_EQUAL);
    /* A part that cannot be read in the other script leaves open what the others say. */
    assert_int_equal(compare(work, "ณาตาเลีย โรมาเนนโก", "Natalie Hall").millibits, 0);
    assert_true(compare(work, "ณาตาเลีย โรมาเนนโก", "Natalia Romanenko").millibits > 0);
    /* A family name that was read says what it does, beside a given name that was not. */
    assert_true(compare(work, "\u91D1\u6B63\u6069", "Kim Jong Un").relation == IDC_NAMES_VARIANT);
    int32_t kim = compare(work, "\u91D1\u6B63\u6069", "Kim Min-ji").millibits;
    assert_true(kim > 0 && kim < compare(work, "\u91D1\u6B63\u6069", "Kim Jong Un").millibits / 3);
    assert_int_equal(compare(work, "\u91D1\u6B63\u6069", "Park Min-ji").millibits, 0);
    /* A rarer family name says more. */
    assert_true(compare(work, "Jane Zwetschgenbaum", "Jane Zwetschgenbaum").millibits >
                compare(work, "Jane Smith", "Jane Smith").millibits);
    test_work_close(&t);
}

static void hostile_names(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_name *name;
    idc_buf many = idc_buf_in(work->arena);
    while (many.len < 1000)
        idc_buf_text(&many, "\u0430a-\xff.(\u200F");
    name = parse(work, idc_buf_str(&many).ptr);
    idc_name_comparison c;
    idc_name_compare(name, name, &c);
    while (many.len < 2000)
        idc_buf_byte(&many, 'a');
    assert_int_equal(idc_name_parse(work, idc_buf_str(&many), &name), IDC_ERR_LIMIT);
    for (size_t bytes = 64; bytes < 4096; bytes += 64) {
        idc_arena *all = work->arena;
        idc_name *x = NULL;
        work->arena = idc_arena_new(&idc_allocator_default, 0, bytes);
        idc_status status = idc_name_parse(work, IDC_STR("Dr. J\u00FCrgen M\u00FCller"), &x);
        if (!status) {
            idc_name_compare(x, x, &c);
            status = idc_name_explain(work->arena, x, x, &c).ptr ? IDC_OK : IDC_ERR_NOMEM;
        }
        assert_true(status == IDC_OK || status == IDC_ERR_NOMEM);
        idc_arena_free(work->arena);
        work->arena = all;
    }
    test_work_close(&t);
}

static void public_calls(void **state)
{
    (void)state;
    int32_t millibits;
    const char *relation;
    char *text;
    size_t len;
    idc_error *err = NULL;
    assert_int_equal(idc_names_compare("Jane Miller", IDC_NUL_TERMINATED, "Miller, Jane", 12,
                                       &millibits, &relation, &text, &err),
                     IDC_OK);
    assert_string_equal(relation, "variant");
    assert_true(millibits > 0 && text[0]);
    idc_text_free(text);
    assert_int_equal(idc_names_analyse("Miller, Jane", 12, &text, &len, &err), IDC_OK);
    assert_int_equal(strlen(text), len);
    assert_non_null(strstr(text, "\"order\":\"family_first\""));
    assert_non_null(strstr(text, "\"begin\":8,\"end\":12"));
    idc_text_free(text);
    assert_int_equal(idc_names_explain("Jane Miller", 11, "Miller, John", 12, &text, &len, &err),
                     IDC_OK);
    assert_int_equal(strlen(text), len);
    assert_non_null(strstr(text, "{\"a\":{\"begin\":5,\"end\":11},\"b\":{\"begin\":0,\"end\":6},"));
    assert_non_null(strstr(text, "\"reason\":\"unlike\""));
    assert_non_null(strstr(text, "\"relation\":\"contradicted\""));
    idc_text_free(text);
    assert_int_equal(idc_names_explain(NULL, 1, "x", 1, &text, &len, NULL), IDC_ERR_ARGUMENT);
    char large[5000];
    memset(large, 'a', sizeof large);
    assert_int_equal(idc_names_analyse(large, sizeof large, &text, &len, &err), IDC_ERR_LIMIT);
    assert_null(text);
    assert_non_null(strstr(idc_error_message(err), "name.bytes"));
    idc_error_free(err);
    assert_int_equal(idc_names_analyse(NULL, 3, &text, NULL, NULL), IDC_ERR_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(han_names_abroad),
        cmocka_unit_test(names_of_syllables),
        cmocka_unit_test(initials_change_places),
        cmocka_unit_test(parts),
        cmocka_unit_test(readings),
        cmocka_unit_test(order_and_notices),
        cmocka_unit_test(one_person),
        cmocka_unit_test(few_syllables),
        cmocka_unit_test(two_people),
        cmocka_unit_test(missing_is_neutral),
        cmocka_unit_test(hostile_names),
        cmocka_unit_test(public_calls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
