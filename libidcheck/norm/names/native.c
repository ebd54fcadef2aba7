#include "base/utf8.h"
#include "norm/names/parse.h"

/* Family names of Korea (census of Statistics Korea), of China (household register), of Japan. */
static const char korean_two[] = "남궁 황보 제갈 사공 선우 서문 독고 동방 망절 어금 강전 소봉";
static const char korean_one[] =
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나라민진지엄채원"
    "천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형두"
    "감음빈동온호범좌팽승간상시갈단견당리림로량려렴룡뇌뢰묵빙계대화";
static const char han_two[] =
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 夏侯 令狐 "
    "宇文 长孙 長孫 端木 南宫 南宮 独孤 獨孤 鲜于 鮮于 闻人 聞人 申屠 太史 轩辕 軒轅 "
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 "
    "清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 斉藤 "
    "坂本 遠藤 藤井 青木 福田 三浦 西村 藤原 太田 松田 原田 岡本 中野 中川 小野 田村 竹内 金子 "
    "中山 和田 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 "
    "高田 藤本 武田 村田 上野 杉山 増田 菅原 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 木下 野口 "
    "松尾 野村 菊地 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小山 高野 山内 西田 菊池 "
    "西川 五十嵐 北村 安田 中田 川口 平田 川崎 飯田 本田 久保田 吉川 沢田 渡邊 渡邉 齋藤";
static const char han_one[] =
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖"
    "程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭"
    "譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
    "庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄"
    "莊辛管祝左涂谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍"
    "翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强柴华華车車冉房边邊辜朴権權裵裴奉具丘慎呉蘆玄咸廉睦池";

size_t idc_name_length(idc_str text)
{
    size_t n = 0;
    for (size_t pos = 0; pos < text.len; n++)
        (void)idc_utf8_next(text, &pos);
    return n;
}

/* Letters that a word of the list, which begins with the first letter of name, matches there; 0
 * when none does. */
static size_t in_words(idc_str list, idc_str first, idc_str name)
{
    size_t best = 0;
    for (size_t at = 0; (at = idc_str_find(list, first, at)) != SIZE_MAX; at += first.len) {
        idc_str rest = idc_str_sub(list, at, list.len), word;
        if ((at && list.ptr[at - 1] != ' ') || !idc_str_next(&rest, ' ', &word) ||
            !idc_str_starts(name, word))
            continue;
        size_t length = idc_name_length(word);
        best = length > best ? length : best;
    }
    return best;
}

size_t idc_name_native_family(UScriptCode script, idc_str folded)
{
    static const idc_str two[] = {{korean_two, sizeof korean_two - 1},
                                  {han_two, sizeof han_two - 1}};
    static const idc_str ones[] = {{korean_one, sizeof korean_one - 1},
                                   {han_one, sizeof han_one - 1}};
    size_t first = 0, n;
    if (!folded.len || (script != USCRIPT_HANGUL && script != USCRIPT_HAN))
        return 0;
    (void)idc_utf8_next(folded, &first);
    idc_str one = idc_str_sub(folded, 0, first);
    n = in_words(two[script == USCRIPT_HAN], one, folded);
    if (n && (idc_name_length(folded) > n || script == USCRIPT_HAN))
        return n;
    return idc_str_find(ones[script == USCRIPT_HAN], one, 0) != SIZE_MAX;
}
