#include <idcheck/names.h>

#include "../harness.h"
#include "base/utf8.h"
#include "norm/translit/translit.h"

static idc_str write_by(idc_work *work, const char *id, const char *text)
{
    idc_str out;
    const idc_translit *system = idc_translit_find(idc_str_of(id));
    if (!system)
        fail_msg("no system %s", id);
    assert_int_equal(idc_translit_apply(work, system, idc_str_of(text), &out), IDC_OK);
    return out;
}

/* Examples that stand in the standards, or follow from one row of their tables. */
static void known_examples(void **state)
{
    static const char *const rows[][3] = {
        {"ua-ukr-Cyrl-Latn-2010", "Згорани", "Zghorany"},
        {"ua-ukr-Cyrl-Latn-2010", "Юрій", "Yurii"},
        {"ua-ukr-Cyrl-Latn-2010", "Знам’янка", "Znamianka"},
        {"bgnpcgn-rus-Cyrl-Latn-1947", "Ельцин", "Yel’tsin"},
        {"bgnpcgn-rus-Cyrl-Latn-1947", "Щукин", "Shchukin"},
        {"iso-rus-Cyrl-Latn-9-1995", "Щукин", "Ŝukin"},
        {"icao-rus-Cyrl-Latn-9303", "Подъячев", "Podieiachev"},
        {"bgna-bul-Cyrl-Latn", "Мария", "Maria"},
        {"un-ell-Grek-Latn-1987-ts", "Ναύπλιο", "Náfplio"},
        {"ggg-kat-Geor-Latn-2002", "თბილისი", "tbilisi"},
        {"bgnpcgn-arm-Armn-Latn-1981", "Երևան", "Yerevan"},
        {"bgnpcgn-ara-Arab-Latn-1956", "الرِّيَاض", "Ar Riyāḑ"},
        {"mofa-jpn-Hrkt-Latn-1989", "おおの", "ONO"},
        {"mofa-jpn-Hrkt-Latn-2000-oh", "おおの さとう ゆうき", "OHNO SATOH YUKI"},
        {"icao-vie-Latn-Latn-9303", "Nguyễn Thị Đường", "NGUYEN THI DUONG"},
        {"mext-jpn-Hrkt-Latn-1954", "しんじゅく", "sinzyuku"},
        {"alalc-san-Deva-Latn-2012", "संस्कृत", "saṃskṛta"},
        {"iso-heb-Hebr-Latn-259-1984", "תּוֹרָה יִשְׂרָאֵל שַׁבָּת", "ṫŵråh yiś°råʾel šaḃåt"},
        {"iso-heb-Hebr-Latn-259-2-1994", "תּוֹרָה יִשְׂרָאֵל שַׁבָּת", "tŵrah yiśraʾel šaḃat"},
        {"iso-ben-Beng-Latn", "বাংলা কলকাতা সত্যজিৎ", "bāṁlā kalakātā satyajit"},
        {"iso-guj-Gujr-Latn", "ગુજરાતી અમદાવાદ", "gujarātī amadāvāda"},
        {"iso-pan-Guru-Latn", "ਪੰਜਾਬੀ ਸਿੱਖ", "paṁjābī sikkha"},
        {"iso-ori-Orya-Latn", "ଓଡ଼ିଆ ଭୁବନେଶ୍ୱର", "ōṛiā bhubanēśvara"},
        {"iso-san-Deva-Latn", "संस्कृतम्", "saṁskr̥tam"},
        {"iso-mar-Deva-Latn", "महाराष्ट्र", "mahārāṣṭra"},
        {"iso-nep-Deva-Latn", "नेपाली", "nēpālī"},
        {"alalc-ara-Arab-Latn-1997", "مِرآة الزَمَان", "mir’āt al-zamān"},
        {"alalc-ara-Arab-Latn-1997", "عَدُوّ", "‘adūw"},
        {"alalc-ara-Arab-Latn-1997", "المَدِينَة المُنَوَّرَة", "al-madīnah al-munawwarah"},
        {"bgnpcgn-ara-Arab-Latn-1956", "مُحَافَظَة دِمَشْق", "Muḩāfaz̧at Dimashq"},
        {"var-rus-Cyrl-Latn-duden", "Щукин", "Schtschukin"},
        {"var-rus-Cyrl-Latn-duden", "Высоцкая Соловьёв Ильич", "Wyssozkaja Solowjow Iljitsch"},
        {"var-rus-Cyrl-Latn-pwn", "Щукин", "Szczukin"},
        {"var-rus-Cyrl-Latn-pwn", "Королёв Шишкин Казань", "Korolow Szyszkin Kazań"},
        {"var-kor-Hang-Latn-yale-1942", "한국말", "hankwukmal"},
        {"var-kor-Hang-Latn-yale-1942", "문", "mun"},
        {"var-ara-Arab-Latn-buckwalter", "مُحَمَّد", "muHama~d"},
        {"icao-ara-Arab-Latn-9303", "محمود عبدالرحيم", "MXHMWD EBDALRXHYM"},
        {"icao-ara-Arab-Latn-9303", "ابو بكر محمد بن زكريا الرازي",
         "ABW BKR MXHMD BN ZKRYA ALRAZY"},
        {"icao-ara-Arab-Latn-9303", "فاطمة", "FAXTTMXAH"},
        {"icao-ara-Arab-Latn-9303", "ٹڈڑژکگںھہےۓ", "XXTXXDXXRXJXKKXGGXNNXDOXXGXYBXBE"},
        {"icao-ara-Arab-Latn-9303", "ټځڅچډړږښګڭڼۀۂۃیۍېٱ",
         "XRTXKEXXHXCXDRXRRXRXXXSXXKXNGXXNXYHXGEXTGXYAXXYYXXA"},
        {"var-zho-Hani-Latn-yale-names", "張小玉", "Jang Syau-yu"},
        {"var-yue-Hani-Latn-yale-names", "張小玉", "Jeung Siu yuk"},
        {"iso-tha-Thai-Latn-11940-1998", "ภาษาไทย", "p̣hās̛̄āịthy"},
        {"thl-bod-Tibt-Latn-2003", "བསྒྲུབས", "bsgrubs"},
        {"thl-bod-Tibt-Latn-2003", "གཡང་གྱང", "g.yang gyang"},
        {"thl-bod-Tibt-Latn-2003", "བཀྲ་ཤིས", "bkra shis"},
        {"thl-bod-Tibt-Latn-2003", "བསྟན་འཛིན་རྒྱ་མཚོ་", "bstan 'dzin rgya mtsho"},
        {"thl-bod-Tibt-Latn-2003", "དགའ་མཁའ་བདེ", "dga' mkha' bde"},
        {"thl-bod-Tibt-Latn-2003", "གངས་གནས་གཅིག་གནོད", "gangs gnas gcig gnod"},
        {"thl-bod-Tibt-Latn-2003", "དབས་བགས་མངས་དགས", "dbas bags mangs dgas"},
        {"thl-bod-Tibt-Latn-2003", "པའི་དགའི་བའང་མདོའང", "pa'i dga'i ba'ang mdo'ang"},
        {"thl-bod-Tibt-Latn-2003", "པདྨ་རྒྱལ", "pad+ma rgyal"},
        {"thl-bod-Tibt-Latn-2003", "ཨོ་འོད་ལྷ་ས་དྭངས", "o 'od lha sa dwangs"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_str(write_by(work, rows[i][0], rows[i][1]), rows[i][2]);
    test_work_close(&t);
}

#define THAI "royin-tha-Thai-Latn-1999"
#define LAO "bgnpcgn-lao-Laoo-Latn-1966"
#define BURMESE "mlc-mya-Mymr-Latn-1980"

/* Scripts that write vowels around consonants, and some not at all: published names of provinces,
 * districts and persons. */
static void vowels_around_consonants(void **state)
{
    static const char *const rows[][3] = {
        {THAI, "อรทัย", "Orathai"},
        {THAI, "สวรรคโลก", "Sawankhalok"},
        {THAI, "เสน่ห์", "Sane"},
        {THAI, "กระบี่", "Krabi"},
        {THAI, "กาญจนบุรี", "Kanchanaburi"},
        {THAI, "กาฬสินธุ์", "Kalasin"},
        {THAI, "กำแพงเพชร", "Kamphaengphet"},
        {THAI, "ขอนแก่น", "Khonkaen"},
        {THAI, "จันทบุรี", "Chanthaburi"},
        {THAI, "ฉะเชิงเทรา", "Chachoengsao"},
        {THAI, "ชลบุรี", "Chonburi"},
        {THAI, "ชัยนาท", "Chainat"},
        {THAI, "ชัยภูมิ", "Chaiyaphum"},
        {THAI, "ชุมพร", "Chumphon"},
        {THAI, "เชียงราย", "Chiangrai"},
        {THAI, "เชียงใหม่", "Chiangmai"},
        {THAI, "ตรัง", "Trang"},
        {THAI, "ตราด", "Trat"},
        {THAI, "ตาก", "Tak"},
        {THAI, "นครนายก", "Nakhonnayok"},
        {THAI, "นครปฐม", "Nakhonpathom"},
        {THAI, "นครพนม", "Nakhonphanom"},
        {THAI, "นครราชสีมา", "Nakhonratchasima"},
        {THAI, "นครศรีธรรมราช", "Nakhonsithammarat"},
        {THAI, "นครสวรรค์", "Nakhonsawan"},
        {THAI, "นนทบุรี", "Nonthaburi"},
        {THAI, "นราธิวาส", "Narathiwat"},
        {THAI, "น่าน", "Nan"},
        {THAI, "บึงกาฬ", "Buengkan"},
        {THAI, "บุรีรัมย์", "Buriram"},
        {THAI, "ปทุมธานี", "Pathumthani"},
        {THAI, "ประจวบคีรีขันธ์", "Prachuapkhirikhan"},
        {THAI, "ปราจีนบุรี", "Prachinburi"},
        {THAI, "ปัตตานี", "Pattani"},
        {THAI, "พระนครศรีอยุธยา", "Phranakhonsi-ayutthaya"},
        {THAI, "พะเยา", "Phayao"},
        {THAI, "พังงา", "Phang-nga"},
        {THAI, "พัทลุง", "Phatthalung"},
        {THAI, "พิจิตร", "Phichit"},
        {THAI, "พิษณุโลก", "Phitsanulok"},
        {THAI, "เพชรบุรี", "Phetchaburi"},
        {THAI, "เพชรบูรณ์", "Phetchabun"},
        {THAI, "แพร่", "Phrae"},
        {THAI, "ภูเก็ต", "Phuket"},
        {THAI, "มหาสารคาม", "Mahasarakham"},
        {THAI, "มุกดาหาร", "Mukdahan"},
        {THAI, "แม่ฮ่องสอน", "Maehongson"},
        {THAI, "ยโสธร", "Yasothon"},
        {THAI, "ยะลา", "Yala"},
        {THAI, "ร้อยเอ็ด", "Roi-et"},
        {THAI, "ระนอง", "Ranong"},
        {THAI, "ระยอง", "Rayong"},
        {THAI, "ราชบุรี", "Ratchaburi"},
        {THAI, "ลพบุรี", "Lopburi"},
        {THAI, "ลำปาง", "Lampang"},
        {THAI, "ลำพูน", "Lamphun"},
        {THAI, "เลย", "Loei"},
        {THAI, "ศรีสะเกษ", "Sisaket"},
        {THAI, "สกลนคร", "Sakonnakhon"},
        {THAI, "สงขลา", "Songkhla"},
        {THAI, "สตูล", "Satun"},
        {THAI, "สมุทรปราการ", "Samutprakan"},
        {THAI, "สมุทรสงคราม", "Samutsongkhram"},
        {THAI, "สมุทรสาคร", "Samutsakhon"},
        {THAI, "สระแก้ว", "Sakaeo"},
        {THAI, "สระบุรี", "Saraburi"},
        {THAI, "สิงห์บุรี", "Singburi"},
        {THAI, "สุโขทัย", "Sukhothai"},
        {THAI, "สุพรรณบุรี", "Suphanburi"},
        {THAI, "สุราษฎร์ธานี", "Suratthani"},
        {THAI, "สุรินทร์", "Surin"},
        {THAI, "หนองคาย", "Nongkhai"},
        {THAI, "หนองบัวลำภู", "Nongbualamphu"},
        {THAI, "อ่างทอง", "Angthong"},
        {THAI, "อำนาจเจริญ", "Amnatcharoen"},
        {THAI, "อุดรธานี", "Udonthani"},
        {THAI, "อุตรดิตถ์", "Uttaradit"},
        {THAI, "อุทัยธานี", "Uthaithani"},
        {THAI, "อุบลราชธานี", "Ubonratchathani"},
        {THAI, "กรุงเทพมหานคร", "Krungthepmahanakhon"},
        {THAI, "ปทุมวัน", "Pathumwan"},
        {THAI, "ป้อมปราบศัตรูพ่าย", "Pomprapsattruphai"},
        {THAI, "พระโขนง", "Phrakhanong"},
        {THAI, "บางกอกใหญ่", "Bangkokyai"},
        {THAI, "ห้วยขวาง", "Huaikhwang"},
        {THAI, "ตลิ่งชัน", "Talingchan"},
        {THAI, "หนองแขม", "Nongkhaem"},
        {THAI, "สาทร", "Sathon"},
        {THAI, "บางซื่อ", "Bangsue"},
        {THAI, "ประเวศ", "Prawet"},
        {THAI, "คลองเตย", "Khlongtoei"},
        {THAI, "สวนหลวง", "Suanluang"},
        {THAI, "ดอนเมือง", "Donmueang"},
        {THAI, "สะพานสูง", "Saphansung"},
        {THAI, "โชคชัย จิตงาม", "Chokchai Chitngam"},
        {BURMESE, "မြန်မာ", "mranma"},
        {BURMESE, "ဗမာ", "ba.ma"},
        {BURMESE, "ရန်ကုန်", "rankun"},
        {BURMESE, "မန္တလေး", "manta.le:"},
        {BURMESE, "နေပြည်တော်", "nepranytau"},
        {BURMESE, "ပဲခူး", "pai:hku:"},
        {BURMESE, "ကချင်", "ka.hkyang"},
        {BURMESE, "ရှမ်း", "hram:"},
        {BURMESE, "ကယား", "ka.ya:"},
        {BURMESE, "မွန်", "mwan"},
        {BURMESE, "ရခိုင်", "ra.hkuing"},
        {BURMESE, "စစ်ကိုင်း", "cackuing:"},
        {BURMESE, "တနင်္သာရီ", "ta.nangsari"},
        {BURMESE, "ဧရာဝတီ", "erawa.ti"},
        {BURMESE, "မကွေး", "ma.kwe:"},
        {BURMESE, "မြို့", "mrui."},
        {BURMESE, "တောင်ကြီး", "taungkri:"},
        {BURMESE, "အောင်ဆန်းစုကြည်", "aunghcan:cu.krany"},
        {BURMESE, "ဦးသန့်", "u:san."},
        {BURMESE, "ဦးနု", "u:nu."},
        {BURMESE, "မော်လမြိုင်", "maula.mruing"},
        {BURMESE, "အင်္ဂလိပ်", "angga.lip"},
        {BURMESE, "ဝိုင်", "wuing"},
        {BURMESE, "လှ", "hla."},
        {BURMESE, "ရွှေ", "hrwe"},
        {BURMESE, "ဆယ်", "hcai"},
        {BURMESE, "ကံ", "kam"},
        {BURMESE, "ခုံ", "hkum"},
        {LAO, "ອັດຕະປື", "Attapu"},
        {LAO, "ບໍ່ແກ້ວ", "Bokèo"},
        {LAO, "ບໍລິຄຳໄຊ", "Bolikhamxai"},
        {LAO, "ຈຳປາສັກ", "Champasak"},
        {LAO, "ຫົວພັນ", "Houaphan"},
        {LAO, "ຄຳມ່ວນ", "Khammouan"},
        {LAO, "ຫຼວງນ້ຳທາ", "Louangnamtha"},
        {LAO, "ຫຼວງພະບາງ", "Louangphabang"},
        {LAO, "ອຸດົມໄຊ", "Oudômxai"},
        {LAO, "ຜົ້ງສາລີ", "Phôngsali"},
        {LAO, "ສາລະວັນ", "Salavan"},
        {LAO, "ສະຫວັນນະເຂດ", "Savannakhét"},
        {LAO, "ວຽງຈັນ", "Viangchan"},
        {LAO, "ໄຊຍະບູລີ", "Xaignabouli"},
        {LAO, "ເຊກອງ", "Xékong"},
        {LAO, "ຊຽງຂວາງ", "Xiangkhouang"},
        {LAO, "ໄຊສົມບູນ", "Xaisômboun"},
        {LAO, "ແຂວງ", "Khouèng"},
        {LAO, "ເມືອງ", "Muang"},
        {LAO, "ບຸນຍັງ", "Boungnang"},
        {LAO, "ຫວານ", "Van"},
        {LAO, "ຫ້ວຍ", "Houay"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_str(write_by(work, rows[i][0], rows[i][1]), rows[i][2]);
    test_work_close(&t);
}

/* A word in capitals stays one; a capital alone begins a word. */
static void capitals(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    assert_str(write_by(work, "bgnpcgn-rus-Cyrl-Latn-1947", "ЩУКИН Щукин щукин"),
               "SHCHUKIN Shchukin shchukin");
    assert_str(write_by(work, "ua-ukr-Cyrl-Latn-2010", "ЮЛІЯ Я"), "YULIIA Ya");
    test_work_close(&t);
}

/* What begins as a family name does may be a name or a word of the language. */
static void korean_words_and_names(void **state)
{
    static const char *const rows[][2] = {
        {"노동자", "Nodongja"},
        {"노동희", "No Tong-hŭi"},
        {"이원론", "Iwŏnnon"},
        {"이원규", "Yi Wŏn-gyu"},
        {"한여름", "Hannyŏrŭm"},
        {"옛이야기", "Yenniyagi"},
        {"신 정희 의 시", "Sin Chŏng-hŭi ŭi si"},
        {"신 정책 의 길", "Sin chŏngch’aek ŭi kil"},
        {"동 아시아 의 동 쪽", "Tong Asia ŭi tong tchok"},
        {"한미 관계", "Han-Mi kwan’gye"},
    };
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_str(write_by(work, "alalc-kor-Kore-Latn-names", rows[i][0]), rows[i][1]);
    test_work_close(&t);
}

static const char *const hostile[] = {
    "",
    " ",
    "\xff\xfe\x80",
    "Щ\xd0",
    "\xed\xa0\x80",
    "a\xcc\x81\xcc\x81\xcc\x81",
    "\xe2\x80\xae\xd0\xa9",
    "\xf3\xa0\x80\x81\xf0\x9f\x98\x80",
    "ー っ ん ゃ",
    "्््ं",
    "ّّّ َُِ",
};

/* Every system takes anything, gives UTF-8 back and does so twice alike. */
static void any_text_by_every_system(void **state)
{
    (void)state;
    for (size_t i = 0; i < idc_translit_count(); i++) {
        test_work t;
        idc_work *work = test_work_open(&t);
        const idc_translit *system = idc_translit_at(i);
        assert_ptr_equal(idc_translit_find(idc_str_of(idc_translit_id(system))), system);
        assert_true(*idc_translit_title(system) && *idc_translit_source(system));
        for (size_t k = 0; k < sizeof hostile / sizeof *hostile; k++) {
            idc_str one, two;
            assert_int_equal(idc_translit_apply(work, system, idc_str_of(hostile[k]), &one), 0);
            assert_int_equal(idc_translit_apply(work, system, idc_str_of(hostile[k]), &two), 0);
            assert_true(idc_str_eq(one, two));
            assert_int_equal(idc_utf8_valid_length(one), one.len);
        }
        test_work_close(&t);
    }
    assert_null(idc_translit_at(idc_translit_count()));
    assert_null(idc_translit_find(idc_str_of("no-such-system")));
}

static const idc_translit_guess *guess_of(const idc_translit_guess *guesses, size_t count,
                                          const char *id)
{
    for (size_t i = 0; i < count; i++)
        if (!strcmp(idc_translit_id(guesses[i].system), id))
            return &guesses[i];
    return NULL;
}

/* What a system writes is explained by it, with and without the native writing. */
static void systems_explain_what_they_write(void **state)
{
    static const char *const rows[][2] = {{"ua-ukr-Cyrl-Latn-2010", "Щербаківський"},
                                          {"un-rus-Cyrl-Latn-1987", "Чайковский"},
                                          {"bgnpcgn-kaz-Cyrl-Latn-1979", "Қыстауы"},
                                          {"un-ell-Grek-Latn-1987-ts", "Ναύπλιο"}};
    test_work t;
    idc_work *work = test_work_open(&t);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        idc_str latin = write_by(work, rows[i][0], rows[i][1]);
        for (int with = 0; with < 2; with++) {
            idc_translit_guess *guesses;
            size_t count;
            idc_str native = with ? idc_str_of(rows[i][1]) : (idc_str){"", 0};
            assert_int_equal(idc_translit_identify(work, native, latin, &guesses, &count), 0);
            const idc_translit_guess *own = guess_of(guesses, count, rows[i][0]);
            if (!own || !own->explains || (with && own->millibits))
                fail_msg("%s does not explain what it writes (%d)", rows[i][0], with);
        }
    }
    test_work_close(&t);
}

/* A system that keeps the letters of its language is among those that explain them. */
static void kept_letters_are_known(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_translit_guess *guesses;
    size_t count;
    idc_str name = idc_str_of("Šveica");
    (void)state;
    assert_int_equal(idc_translit_identify(work, name, name, &guesses, &count), 0);
    const idc_translit_guess *own = guess_of(guesses, count, "bgnpcgn-sme-Latn-Latn-1984");
    assert_true(own && own->explains && !own->millibits);
    test_work_close(&t);
}

/* Other systems stay behind: the spelling decides. */
static void spelling_decides(void **state)
{
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_translit_guess *guesses;
    size_t count;
    (void)state;
    assert_int_equal(
        idc_translit_identify(work, idc_str_of("Щукин"), idc_str_of("Šukin"), &guesses, &count), 0);
    assert_false(guesses[0].millibits < 0);
    const idc_translit_guess *bgn = guess_of(guesses, count, "bgnpcgn-rus-Cyrl-Latn-1947");
    assert_true(!bgn || bgn->millibits < 0);
    assert_int_equal(
        idc_translit_identify(work, idc_str_of("Щукин"), idc_str_of("Quintero"), &guesses, &count),
        0);
    assert_false(guesses[0].explains);
    test_work_close(&t);
}

/* From Latin letters alone: sharp spellings lead to their language, and what explains one is
 * listed. */
static void letters_lead_to_languages(void **state)
{
    static const char *const rows[][2] = {{"Chŏng Yŏng-ok", "kor"}, {"Xu Zhimo", "zho"},
                                          {"Hsü Chih-mo", "zho"},   {"Shchukin", "rus"},
                                          {"Zghurskyi", "ukr"},     {"Tanaka", "jpn"}};
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_translit_guess *guesses;
    size_t count;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(
            idc_translit_identify(work, (idc_str){"", 0}, idc_str_of(rows[i][0]), &guesses, &count),
            0);
        assert_true(count && guesses[0].explains && !guesses[0].millibits);
        idc_str id = idc_str_of(idc_translit_id(guesses[0].system)), language;
        assert_true(idc_str_next(&id, '-', &language) && idc_str_next(&id, '-', &language));
        assert_str(language, rows[i][1]);
        for (size_t k = 1; k < count; k++)
            assert_true(guesses[k].millibits <= guesses[k - 1].millibits);
    }
    assert_int_equal(
        idc_translit_identify(work, (idc_str){"", 0}, IDC_STR("Tanaka"), &guesses, &count), 0);
    assert_non_null(guess_of(guesses, count, "bgnpcgn-bak-Cyrl-Latn-2007"));
    test_work_close(&t);
}

/* Whatever a system makes of a name is known again as that name. */
static void names_are_known_again(void **state)
{
    static const char *const names[][2] = {
        {"Cyrl", "Юрий Щербаков"},  {"Grek", "Νίκος Παπαδάκης"}, {"Geor", "ნინო ბერიძე"},
        {"Armn", "Արամ Պետրոսյան"}, {"Hang", "민지 박"},         {"Kore", "박민지"},
        {"Arab", "مُحَمَّد حَسَن"},       {"Hrkt", "たなか はなこ"},   {"Deva", "राहुल शर्मा"},
        {"Hani", "林美玲"},         {"Beng", "রাহুল শর্মা"},       {"Ethi", "አበበ ቢቂላ"},
        {"Thai", "สมชาย วงศ์สุข"}};
    (void)state;
    for (size_t k = 0; k < idc_translit_count(); k++) {
        const idc_translit *system = idc_translit_at(k);
        const char *id = idc_translit_id(system);
        /* Phonetic letters are no spelling, and Belarusian has no и and щ. */
        if (!idc_translit_claimed(system) || strstr(id, "phonetic") || strstr(id, "gki-bel-"))
            continue;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            test_work t;
            idc_error *err = NULL;
            int32_t millibits = 0;
            const char *relation;
            char *explanation = NULL;
            if (strcmp(names[i][0], idc_translit_script(system)) != 0)
                continue;
            idc_str latin = write_by(test_work_open(&t), id, names[i][1]);
            assert_int_equal(idc_names_compare(names[i][1], IDC_NUL_TERMINATED, latin.ptr,
                                               latin.len, &millibits, &relation, &explanation,
                                               &err),
                             IDC_OK);
            idc_text_free(explanation);
            if (millibits < 3000)
                fail_msg("%s: %s is not known for %s", id, latin.ptr, names[i][1]);
            test_work_close(&t);
        }
    }
}

static void public_calls(void **state)
{
    char *out = NULL;
    size_t len;
    int explained, writes;
    const char *id, *title, *source;
    idc_error *err = NULL;
    (void)state;
    assert_true(idc_names_system_count() > 120);
    assert_int_equal(idc_names_system(0, &id, &title, &source, &writes), IDC_OK);
    assert_int_equal(idc_names_system(idc_names_system_count(), &id, NULL, NULL, NULL),
                     IDC_ERR_ARGUMENT);
    assert_int_equal(
        idc_names_romanise("ua-ukr-Cyrl-Latn-2010", "Ольга", IDC_NUL_TERMINATED, &out, &len, &err),
        IDC_OK);
    assert_string_equal(out, "Olha");
    assert_int_equal(len, 4);
    idc_text_free(out);
    assert_int_equal(idc_names_romanise("klingon", "Ольга", IDC_NUL_TERMINATED, &out, NULL, &err),
                     IDC_ERR_ARGUMENT);
    assert_null(out);
    idc_error_free(err);
    err = NULL;
    assert_int_equal(idc_names_systems("Ольга", IDC_NUL_TERMINATED, "Olha", IDC_NUL_TERMINATED,
                                       &explained, &out, &err),
                     IDC_OK);
    assert_int_equal(explained, 1);
    assert_non_null(strstr(out, "ua-ukr-Cyrl-Latn-2010:0.000"));
    idc_text_free(out);
    char *longer = malloc(70000);
    memset(longer, 'a', 70000);
    assert_int_equal(idc_names_romanise("ua-ukr-Cyrl-Latn-2010", longer, 70000, &out, NULL, &err),
                     IDC_ERR_LIMIT);
    idc_error_free(err);
    free(longer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_examples),
        cmocka_unit_test(vowels_around_consonants),
        cmocka_unit_test(capitals),
        cmocka_unit_test(korean_words_and_names),
        cmocka_unit_test(any_text_by_every_system),
        cmocka_unit_test(systems_explain_what_they_write),
        cmocka_unit_test(kept_letters_are_known),
        cmocka_unit_test(spelling_decides),
        cmocka_unit_test(letters_lead_to_languages),
        cmocka_unit_test(names_are_known_again),
        cmocka_unit_test(public_calls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
