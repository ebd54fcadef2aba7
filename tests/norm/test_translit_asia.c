/* Romanisation systems of Asia and beyond, from Hebrew to Inuktitut: examples that stand in the
 * standards or in the gazetteers and catalogues written by them. */
#include "../harness.h"
#include "norm/translit/translit.h"

#define BURMESE_ALA "alalc-mya-Mymr-Latn-2011"
#define LAO_ALA "alalc-lao-Laoo-Latn-2011"
#define HEBREW_ALA "alalc-heb-Hebr-Latn-2011"
#define THAI "royin-tha-Thai-Latn-1999"
#define KHMER "un-khm-Khmr-Latn-1972"
#define UYGHUR "var-uig-Arab-Latn-uly-2008"
#define UYGHUR_NEW "var-uig-Arab-Latn-uyy-1965"
#define UYGHUR_ALA "alalc-uig-Arab-Latn-2012"
#define BURMESE_BGN "bgnpcgn-mya-Mymr-Latn-1970"

static void rows_are_exact(const char *const rows[][3], size_t count)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    for (size_t i = 0; i < count; i++) {
        idc_str out;
        const idc_translit *system = idc_translit_find(idc_str_of(rows[i][0]));
        assert_non_null(system);
        assert_true(idc_translit_claimed(system));
        assert_int_equal(idc_translit_apply(work, system, idc_str_of(rows[i][1]), &out), IDC_OK);
        assert_str(out, rows[i][2]);
    }
    test_work_close(&t);
}

/* The series of a vowel, the codas of runs without vowel signs. */
static void khmer(void **state)
{
    static const char *const rows[][3] = {
        {KHMER, "រតនគិរី", "Rôtânôkĭri"},
        {KHMER, "ភ្នំពេញ", "Phnumpénh"},
        {KHMER, "កំពង់ចាម", "Kâmpóngcham"},
        {KHMER, "កំពង់ឆ្នាំង", "Kâmpóngchhnăng"},
        {KHMER, "កំពង់ស្ពឺ", "Kâmpóngspœ"},
        {KHMER, "កំពង់ធំ", "Kâmpóngthum"},
        {KHMER, "កំពត", "Kâmpôt"},
        {KHMER, "កណ្តាល", "Kândal"},
        {KHMER, "កោះកុង", "Kaôhkŏng"},
        {KHMER, "ក្រចេះ", "Krâchéh"},
        {KHMER, "ព្រះវិហារ", "Preăhvĭhéar"},
        {KHMER, "ព្រៃវែង", "Preyvêng"},
        {KHMER, "ពោធិ៍សាត់", "Poŭthĭsăt"},
        {KHMER, "សៀមរាប", "Siĕmréab"},
        {KHMER, "ស្ទឹងត្រែង", "Stœ̆ngtrêng"},
        {KHMER, "ស្វាយរៀង", "Svayriĕng"},
        {KHMER, "តាកែវ", "Takêv"},
        {KHMER, "កែប", "Kêb"},
        {KHMER, "ប៉ៃលិន", "Pailĭn"},
        {KHMER, "បន្ទាយមានជ័យ", "Bântéayméanchey"},
        {KHMER, "បាត់ដំបង", "Bătdâmbâng"},
        {KHMER, "ត្បូងឃ្មុំ", "Tbongkhmŭm"},
        {KHMER, "ព្រះសីហនុ", "Preăhseihânŭ"},
        {KHMER, "សំរោង", "Sâmraông"},
        {KHMER, "ស្រុក", "Srŏk"},
        {KHMER, "ភូមិ", "Phumĭ"},
        {KHMER, "ខេត្ត", "Khétt"},
        {KHMER, "អង្គរ", "Ângkôr"},
        {KHMER, "នគរ", "Nôkôr"},
        {KHMER, "ទន្លេសាប", "Tônlésab"},
        {KHMER, "កម្ពុជា", "Kâmpŭchéa"},
        {KHMER, "សង្កែ", "Sângkê"},
        {KHMER, "ស្ពាន", "Spéan"},
        {KHMER, "ក្ដី", "Kdei"},
        {KHMER, "ឃុំ", "Khŭm"},
        {KHMER, "ខ្មែរ", "Khmêr"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* Sounds with voicing, and letters in syllables that stand apart. */
static void burmese(void **state)
{
    static const char *const rows[][3] = {
        {BURMESE_BGN, "အကာ", "Aga"},
        {BURMESE_BGN, "မဒမ", "Madama"},
        {BURMESE_BGN, "ကလိ", "Kali"},
        {BURMESE_BGN, "သာငယ်", "Thangè"},
        {BURMESE_BGN, "အပ်", "At"},
        {BURMESE_BGN, "မအူ", "Ma-u"},
        {BURMESE_BGN, "အိုဘဲ့", "Obè"},
        {BURMESE_BGN, "မော်လမြိုင်", "Mawlamyaing"},
        {BURMESE_BGN, "တောင်ကြီး", "Taunggyi"},
        {BURMESE_BGN, "မိတ္ထီလာ", "Meiktila"},
        {BURMESE_BGN, "မြစ်ကြီးနား", "Myitkyina"},
        {BURMESE_BGN, "မန္တလေး", "Mandale"},
        {BURMESE_BGN, "ပုသိမ်", "Puthein"},
        {BURMESE_BGN, "စစ်တွေ", "Sittwe"},
        {BURMESE_BGN, "မကွေး", "Magwe"},
        {BURMESE_BGN, "ကျောက်ဖြူ", "Kyaukpyu"},
        {BURMESE_BGN, "ရန်ကုန်", "Yangon"},
        {BURMESE_BGN, "ဟင်္သာတ", "Hinthada"},
        {BURMESE_BGN, "ရွှေဘို", "Shwebo"},
        {BURMESE_BGN, "ပျဉ်းမနား", "Pyinmana"},
        {BURMESE_ALA, "မျှ", "Myha"},
        {BURMESE_ALA, "ကြွ", "Krva"},
        {BURMESE_ALA, "လွှ", "Lvha"},
        {BURMESE_ALA, "မြွှင်း", "Mrvhaṅʻʺ"},
        {BURMESE_ALA, "တက္ကသိုလ်", "Takkasuilʻ"},
        {BURMESE_ALA, "တိရိစ္ဆာန်", "Tiricchānʻ"},
        {BURMESE_ALA, "ကမ္ဘာ", "Kambhā"},
        {BURMESE_ALA, "အောင်ဆန်းစုကြည်", "ʼOṅʻ Chanʻʺ Cu Kraññʻ"},
        {BURMESE_ALA, "မြန်မာ", "Mranʻ Mā"},
        {BURMESE_ALA, "ရန်ကုန်မြို့", "Ranʻ Kunʻ Mruiʹ"},
        {BURMESE_ALA, "မန္တလေး", "Mantaleʺ"},
        {BURMESE_ALA, "ပခုက္ကူ", "Pakhukkū"},
        {BURMESE_ALA, "အင်္ဂလန်", "ʼAṅgalanʻ"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* Provinces as catalogues have them, and the examples of the table. */
static void lao(void **state)
{
    static const char *const rows[][3] = {
        {LAO_ALA, "ລາວ", "Lāo"},
        {LAO_ALA, "ວຽງຈັນ", "Vīangchan"},
        {LAO_ALA, "ຫຼວງພະບາງ", "Lūangphabāng"},
        {LAO_ALA, "ສະຫວັນນະເຂດ", "Savannakhēt"},
        {LAO_ALA, "ຈຳປາສັກ", "Champāsak"},
        {LAO_ALA, "ຊຽງຂວາງ", "Sīangkhwāng"},
        {LAO_ALA, "ຫົວພັນ", "Hūaphan"},
        {LAO_ALA, "ອຸດົມໄຊ", "ʻUdomsai"},
        {LAO_ALA, "ຄຳມ່ວນ", "Khammūan"},
        {LAO_ALA, "ບໍ່ແກ້ວ", "Bō̜kǣo"},
        {LAO_ALA, "ຜົ້ງສາລີ", "Phongsālī"},
        {LAO_ALA, "ອັດຕະປື", "ʻAttapư̄"},
        {LAO_ALA, "ໄຊຍະບູລີ", "Sainyabūlī"},
        {LAO_ALA, "ບວກ", "Būak"},
        {LAO_ALA, "ໄດ້", "Dai"},
        {LAO_ALA, "ວັດ", "Vat"},
        {LAO_ALA, "ກໍ", "Kō̜"},
        {LAO_ALA, "ໃຫຍ່", "Nyai"},
        {LAO_ALA, "ແລ້ວ", "Lǣo"},
        {LAO_ALA, "ຫິວ", "Hiu"},
        {LAO_ALA, "ອອກ", "ʻŌ̜k"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* Letters that only lengthen a vowel, and the shewa that is sounded. */
static void hebrew(void **state)
{
    static const char *const rows[][3] = {
        {HEBREW_ALA, "תּוֹרָה", "Torah"},
        {HEBREW_ALA, "שָׁלוֹם", "Shalom"},
        {HEBREW_ALA, "יִשְׂרָאֵל", "Yiśraʼel"},
        {HEBREW_ALA, "שַׁבָּת", "Shabat"},
        {HEBREW_ALA, "יְרוּשָׁלַיִם", "Yerushalayim"},
        {HEBREW_ALA, "מֹשֶׁה", "Mosheh"},
        {HEBREW_ALA, "יִצְחָק", "Yitsḥaḳ"},
        {HEBREW_ALA, "אַבְרָהָם", "Avraham"},
        {HEBREW_ALA, "דָּוִד", "Daṿid"},
        {HEBREW_ALA, "שְׁלֹמֹה", "Shelomoh"},
        {HEBREW_ALA, "שְׁמוּאֵל", "Shemuʼel"},
        {HEBREW_ALA, "חַיִּים", "Ḥayim"},
        {HEBREW_ALA, "יַעֲקֹב", "Yaʻaḳov"},
        {HEBREW_ALA, "רָחֵל", "Raḥel"},
        {HEBREW_ALA, "רוּת", "Rut"},
        {HEBREW_ALA, "צְבִי", "Tsevi"},
        {HEBREW_ALA, "נֹחַ", "Noaḥ"},
        {HEBREW_ALA, "מְנַחֵם", "Menaḥem"},
        {HEBREW_ALA, "בְּרֵאשִׁית", "Bereshit"},
        {HEBREW_ALA, "עֶזְרָא", "ʻEzra"},
        {HEBREW_ALA, "כְּנֶסֶת", "Keneset"},
        {HEBREW_ALA, "מִלְחָמָה", "Milḥamah"},
        {HEBREW_ALA, "חָכְמָה", "Ḥakhmah"},
        {HEBREW_ALA, "יִשְׁמְרוּ", "Yishmeru"},
        {HEBREW_ALA, "רוּחַ", "Ruaḥ"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* One Arabic orthography, three Latin ones. */
static void uyghur(void **state)
{
    static const char *const rows[][3] = {
        {UYGHUR, "ئۇيغۇر", "Uyghur"},
        {UYGHUR, "ئۈرۈمچى", "Ürümchi"},
        {UYGHUR, "قەشقەر", "Qeshqer"},
        {UYGHUR, "شىنجاڭ", "Shinjang"},
        {UYGHUR, "خوتەن", "Xoten"},
        {UYGHUR, "يېزىقى", "Yëziqi"},
        {UYGHUR_NEW, "ئۈرۈمچى", "Ürümqi"},
        {UYGHUR_NEW, "قەشقەر", "Ⱪəxⱪər"},
        {UYGHUR_NEW, "خوتەن", "Hotən"},
        {UYGHUR_NEW, "ئۇيغۇر", "Uyƣur"},
        {UYGHUR_NEW, "يېڭى يېزىقى", "Yengi Yeziⱪi"},
        {UYGHUR_NEW, "شىنجاڭ", "Xinjang"},
        {UYGHUR_ALA, "شىنجاڭ", "shinjang"},
        {UYGHUR_ALA, "قەشقەر", "qăshqăr"},
        {UYGHUR_ALA, "ئۈرۈمچى", "ürümchi"},
        {UYGHUR_ALA, "مەسئۇل", "măsʼul"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* Given names, whose stems from Sanskrit and Pali are linked by a vowel or not. */
static void thai(void **state)
{
    static const char *const rows[][3] = {
        {THAI, "เอกชัย", "Ekkachai"},     {THAI, "ธีรพงศ์", "Thiraphong"},
        {THAI, "ทิพวรรณ", "Thipphawan"},  {THAI, "วงศ์สวัสดิ์", "Wongsawat"},
        {THAI, "พูลสวัสดิ์", "Phunsawat"},   {THAI, "ไพลิน", "Phailin"},
        {THAI, "ศุภชัย", "Suphachai"},     {THAI, "บรรจง", "Banchong"},
        {THAI, "เสาวลักษณ์", "Saowalak"},  {THAI, "สงวน", "Sa-nguan"},
        {THAI, "สนธยา", "Sonthaya"},     {THAI, "เกียรติศักดิ์", "Kiattisak"},
        {THAI, "ไชยา", "Chaiya"},        {THAI, "พจนา", "Photchana"},
        {THAI, "นพดล", "Nopphadon"},     {THAI, "ปิยพงษ์", "Piyaphong"},
        {THAI, "จักรพันธ์", "Chakkraphan"}, {THAI, "เนาวรัตน์", "Naowarat"},
        {THAI, "เบญจมาศ", "Benchamat"},  {THAI, "ยุวดี", "Yuwadi"},
        {THAI, "เอมอร", "Em-on"},        {THAI, "แก้วมณี", "Kaeomani"},
        {THAI, "หงษ์ทอง", "Hongthong"},   {THAI, "กนกวรรณ", "Kanokwan"},
        {THAI, "โกวิท", "Kowit"},         {THAI, "ขนิษฐา", "Khanittha"},
        {THAI, "บัณฑิต", "Bandit"},        {THAI, "พงศกร", "Phongsakon"},
        {THAI, "พรมมา", "Phromma"},      {THAI, "กชกร", "Kotchakon"},
        {THAI, "เกษร", "Keson"},         {THAI, "จินตนา", "Chintana"},
        {THAI, "ฐาปนี", "Thapani"},       {THAI, "เนตรนภา", "Netnapha"},
        {THAI, "บังอร", "Bang-on"},       {THAI, "บุณยวีร์", "Bunyawi"},
        {THAI, "รจนา", "Rotchana"},      {THAI, "สมชาย", "Somchai"},
        {THAI, "กิตติพงษ์", "Kittiphong"},  {THAI, "เกรียงไกร", "Kriangkrai"},
        {THAI, "ประเสริฐ", "Prasoet"},    {THAI, "ไพโรจน์", "Phairot"},
        {THAI, "เฉลิมชัย", "Chaloemchai"}, {THAI, "ละออง", "La-ong"},
        {THAI, "ไกรสร", "Kraison"},      {THAI, "เพลินพิศ", "Phloenphit"},
        {THAI, "สุทธิพงศ์", "Sutthiphong"}, {THAI, "ภัทรพล", "Phattharaphon"},
        {THAI, "เยาวภา", "Yaowapha"},    {THAI, "ไพบูลย์", "Phaibun"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* Chinese names as Taiwan wrote them before 2002, and alphabets of one letter a sound. */
static void letter_by_letter(void **state)
{
    static const char *const rows[][3] = {
        {"moe-zho-Hani-Latn-mps2-1986", "張小玉", "Jang Shiau-yu"},
        {"moe-zho-Hani-Latn-mps2-1986", "林志豪", "Lin Jr-hau"},
        {"moe-zho-Hani-Latn-mps2-1986", "邱文雄", "Chiou Wen-shiung"},
        {"moe-zho-Hani-Latn-mps2-1986", "謝慈翁", "Shie Tsz-weng"},
        {"moe-zho-Hani-Latn-mps2-1986", "呂雪如", "Liu Shiue-ru"},
        {"ircam-zgh-Tfng-Latn-2003", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "Tamaziɣt"},
        {"ircam-zgh-Tfng-Latn-2003", "ⵍⵎⵖⵔⵉⴱ", "Lmɣrib"},
        {"ici-iku-Cans-Latn-1976", "ᐃᓄᒃᑎᑐᑦ", "Inuktitut"},
        {"ici-iku-Cans-Latn-1976", "ᓄᓇᕗᑦ", "Nunavut"},
        {"ici-iku-Cans-Latn-1976", "ᐃᖃᓗᐃᑦ", "Iqaluit"},
        {"ici-iku-Cans-Latn-1976", "ᖃᒪᓂᑦᑐᐊᖅ", "Qamanittuaq"},
        {"var-arm-Armn-Latn-hm-1913", "Հայաստան Երևան", "Hayastan Erewan"},
        {"var-arm-Armn-Latn-hm-1913", "Մեսրոպ Մաշտոց", "Mesrop Maštocʿ"},
        {"var-arm-Armn-Latn-hm-1913", "Աստուած", "Astuac"},
    };
    (void)state;
    rows_are_exact(rows, sizeof rows / sizeof *rows);
}

/* Their writing leaves out what they need to know. */
static void some_are_only_recognised(void **state)
{
    static const char *const ids[] = {
        "gd-khm-Khmr-Latn-1997",         "alalc-khm-Khmr-Latn-2012",
        "bgnpcgn-ckb-Arab-Latn-2007",    "alalc-ckb-Arab-Latn-2011",
        "alalc-snd-Arab-Latn-2012",      "alalc-syc-Syrc-Latn-2011",
        "var-hin-Deva-Latn-hunterian",   "var-mar-Deva-Latn-hunterian",
        "var-zho-Hani-Latn-postal-1906", "efeo-zho-Hani-Latn-1902"};
    static const char *const pairs[][3] = {
        {"bgnpcgn-ckb-Arab-Latn-2007", "سلێمانی", "Slêmanî"},
        {"alalc-snd-Arab-Latn-2012", "سنڌ", "sndh"},
        {"var-zho-Hani-Latn-postal-1906", "南京", "Nanking"},
        {"efeo-zho-Hani-Latn-1902", "張小玉", "Tchang Hiao-yu"},
        {"alalc-syc-Syrc-Latn-2011", "ܫܠܡܐ", "šlmʼ"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        const idc_translit *system = idc_translit_find(idc_str_of(ids[i]));
        assert_non_null(system);
        assert_false(idc_translit_claimed(system));
    }
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        idc_translit_guess *guess;
        size_t count, at = 0;
        assert_int_equal(idc_translit_identify(work, idc_str_of(pairs[i][1]),
                                               idc_str_of(pairs[i][2]), &guess, &count),
                         IDC_OK);
        while (at < count && strcmp(idc_translit_id(guess[at].system), pairs[i][0]))
            at++;
        assert_true(at < count && guess[at].millibits == 0);
    }
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(khmer),
        cmocka_unit_test(burmese),
        cmocka_unit_test(lao),
        cmocka_unit_test(hebrew),
        cmocka_unit_test(uyghur),
        cmocka_unit_test(thai),
        cmocka_unit_test(letter_by_letter),
        cmocka_unit_test(some_are_only_recognised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
