/*
 * Korean names before they are written: Han letters as Hangul with the rules
 * for the start of words (Hangul orthography of 1988, articles 10 to 12),
 * family names apart from given names, and hyphens between syllables of given
 * names (ALA-LC Romanization Tables, Korean, 2009).
 */
#include <string.h>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "norm/names/lookup.h"
#include "norm/names/parse.h"
#include "norm/translit/table.h"

typedef idc_translit_line line;

enum { FIRST = 0xAC00, LAST = 0xD7A3, NAME_MOST = 4 };

static bool is_hangul(uint32_t c)
{
    return c >= FIRST && c <= LAST;
}

static bool is_han(uint32_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/* Characters of names with several readings, and the one in use there. */
static const char reading_of[] = "金김 車차 沈심 行행 樂락 復복 北북 宅택 更경 "
                                 "降강 率률 參삼 丹단 度도 洞동 說설 省성 數수 "
                                 "拾습 識식 易역 葉엽 切절 辰진 則칙 便편 合합 "
                                 "畫화 見견 狀상 索색 食식 殺살 六륙 木목 分분 "
                                 "龜구 契계 廓곽 句구 布포 射사 瑟슬 燕연 陳진 "
                                 "鎭진 不불 來래 奈내 寧녕 讀독 賈가 丑축 什십 "
                                 "佑우 尹윤 乾건 單단 茶다 宿숙 什십 亞아 敦돈 "
                                 "汨골 泌필 炅경 昇승 徵징 暴폭 洗세 衰쇠";

static bool begins_soft(uint32_t syllable)
{
    uint32_t vowel = (syllable - FIRST) / 28 % 21;
    return vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17 ||
           vowel == 20;
}

static uint32_t onset(uint32_t syllable)
{
    return (syllable - FIRST) / 588;
}

static uint32_t with_onset(uint32_t syllable, uint32_t number)
{
    return syllable - onset(syllable) * 588 + number * 588;
}

/* ㄹ and ㄴ at the start of a word: 렬 → 열, 라 → 나, 녀 → 여. */
static uint32_t at_start(uint32_t syllable)
{
    if ((onset(syllable) == 5 || onset(syllable) == 2) && begins_soft(syllable))
        return with_onset(syllable, 11);
    return onset(syllable) == 5 ? with_onset(syllable, 2) : syllable;
}

/* The reading that keeps ㄹ or ㄴ: the table has those for the start of words
 * too. */
static uint32_t full_reading(uint32_t c)
{
    idc_str list = idc_str_of(reading_of);
    for (size_t pos = 0; pos < list.len;) {
        uint32_t at = idc_utf8_next(list, &pos);
        if (at == c)
            return idc_utf8_next(list, &pos);
    }
    idc_han row;
    if (!idc_han_find(c, &row) || !row.korean[0])
        return 0;
    for (size_t i = 0; i < 2; i++)
        if (row.korean[i] && (onset(row.korean[i]) == 5 ||
                              (onset(row.korean[i]) == 2 && begins_soft(row.korean[i]))))
            return row.korean[i];
    return row.korean[0];
}

static uint32_t reading_at(const line *in, const line *out, size_t i)
{
    uint32_t c = full_reading(in->at[i]), before = out->len ? out->at[out->len] : 0;
    bool first = i == 1 || !is_han(in->at[i - 1]);
    bool second = !first && (i == 2 || !is_han(in->at[i - 2]));
    if (!c)
        return in->at[i];
    if (first || (second && in->len <= NAME_MOST))
        return at_start(c);
    /* 렬 and 률 behind a vowel or ㄴ. */
    uint32_t vowel = (c - FIRST) / 28 % 21;
    if (onset(c) == 5 && (vowel == 6 || vowel == 17) && (c - FIRST) % 28 &&
        (!is_hangul(before) || (before - FIRST) % 28 == 0 || (before - FIRST) % 28 == 4))
        return with_onset(c, 11);
    return c;
}

bool idc_translit_readings(idc_arena *arena, const line *in, line *out)
{
    for (size_t i = 1; i <= in->len; i++)
        if (!idc_translit_push(arena, out, is_han(in->at[i]) ? reading_at(in, out, i) : in->at[i]))
            return false;
    return true;
}

/* Words that begin with a capital wherever they stand. */
static const char proper[] = "한국 조선 서울 북한 남한 일본 중국 러시아 몽골 제주 미국 영국 독일 "
                             "프랑스 인도 아시아 유럽 고려 신라 백제 고구려 영어 국어 불교 민국 "
                             "대왕 황제 대한민국 동양 서양 코리아";
/* Words of direction, which share the capital of the proper name behind them: Tong Asia. */
static const char directions[] = "동 서 남 북 중앙 동남 동북 서남 서북";
/* Family names that are hardly ever a word of their own in front of a word of
 * two syllables. */
static const char apart[] = "김박최정강조윤임권황송류유홍허심곽마노";
/* Syllables that given names begin and end with, and words hardly ever do in this order; and those
 * that are a given name alone. */
static const char given_first[] = "영병정종성재동승상지현경태진용기은윤인희준명창혜광석미철순덕규";
static const char given_last[] = "희훈철석민숙욱섭옥범균규헌혁빈란순";
static const char given_alone[] = "욱훈혁섭";
/* Nouns that begin as a family name does, and the suffixes with which they make a word of three
 * syllables: 전달자, messenger. */
static const char nouns[] =
    "강사 강연 경영 경제 고용 고전 공급 공동 공무 공연 공익 구조 국가 국민 국제 권력 "
    "금융 기계 기술 기업 기초 김치 남북 노동 도덕 도시 동물 동원 동화 마음 명예 문법 "
    "문자 문학 문화 민족 민주 방문 방송 방해 변증 변화 봉사 사랑 사용 사회 상견 상대 "
    "상속 서양 선거 설계 설득 성장 소비 소설 소송 소유 손해 송신 수신 신문 신용 신청 "
    "심리 안내 양육 여행 연구 연극 연금 연주 예방 예술 왕조 우주 운동 운전 원자 유물 "
    "유전 육아 음악 이용 이원 인권 인식 임대 임진 장애 저작 전기 전달 전도 전략 전쟁 "
    "정보 정신 정치 조사 조세 조작 조직 주권 주도 지도 지배 지원 진화 진행 차별 참가 "
    "채권 천문 최고 추상 표현 함수 행정 현대 형사 홍보 황제";
static const char suffixes[] = "법론자령록란례학력률적품";
/* Suffixes that given names hardly ever end with. */
static const char word_ends[] = "법론력품";
/* Words of three syllables that begin as a family name does. */
static const char words[] = "한여름 한겨울 한가위 한글날 이야기 어머니 아버지 할머니 소나무 주머니 "
                            "마누라 나그네 강아지 고양이 송아지 도깨비 "
                            "고구마 오누이 지우개";

enum { SSI = 0xC528, I = 0xC774, FAMILY_I = 0xE013, FAMILY_MOST = 2 };

/* A run of Hangul in the line; 1-based, end behind. */
typedef struct word {
    size_t begin, end;
} word;

static word word_at(const line *in, size_t i)
{
    word w = {i, i};
    while (w.end <= in->len && is_hangul(in->at[w.end]))
        w.end++;
    return w;
}

static size_t length(word w)
{
    return w.end - w.begin;
}

/* The word behind one space; empty when there is none. */
static word word_behind(const line *in, word w)
{
    if (w.end < in->len && in->at[w.end] == ' ')
        return word_at(in, w.end + 1);
    return (word){w.end, w.end};
}

static size_t encode(const line *in, word w, char *room, size_t most)
{
    size_t n = 0;
    for (size_t i = w.begin; i < w.end && n + 4 <= most; i++)
        n += idc_utf8_encode(in->at[i], room + n);
    return n;
}

static bool has_syllable(const char *list, uint32_t syllable)
{
    char room[4];
    idc_str one = {room, idc_utf8_encode(syllable, room)};
    return idc_str_find(idc_str_of(list), one, 0) != SIZE_MAX;
}

static bool has_word(const char *list, const line *in, word w)
{
    char room[8 * 4];
    idc_str text = {room, encode(in, w, room, sizeof room)}, rest = idc_str_of(list), one;
    while (idc_str_next(&rest, ' ', &one))
        if (idc_str_eq(one, text))
            return true;
    return false;
}

/* Is a word of three syllables, which begins as a family name does, a word of the language? */
static bool is_common(const line *in, word w)
{
    if (length(w) != 3)
        return false;
    uint32_t last = in->at[w.end - 1];
    return has_syllable(word_ends, last) || has_word(words, in, w) ||
           (has_syllable(suffixes, last) && has_word(nouns, in, (word){w.begin, w.end - 1}));
}

/* Syllables of the family name that two words written together begin with; 0
 * when none. */
static size_t family_of(const line *in, word w, word next)
{
    char room[8 * 4];
    size_t n = encode(in, w, room, sizeof room / 2);
    n += encode(in, next, room + n, sizeof room - n);
    return idc_name_native_family(USCRIPT_HANGUL, (idc_str){room, n});
}

static bool begins_proper(const line *in, word w)
{
    char room[8 * 4];
    idc_str text = {room, encode(in, w, room, sizeof room)}, rest = idc_str_of(proper), one;
    while (idc_str_next(&rest, ' ', &one))
        if (idc_str_starts(text, one))
            return true;
    return false;
}

static bool is_proper(const line *in, word w)
{
    char room[8 * 4];
    word next = word_behind(in, w);
    if (begins_proper(in, w) || (has_word(directions, in, w) && begins_proper(in, next)))
        return true;
    if (!has_word("대한", in, w) || length(next) < 2)
        return false;
    size_t len = encode(in, next, room, sizeof room);
    return idc_str_starts((idc_str){room, len}, IDC_STR("민국"));
}

/* Where the second of two lands begins that say of what kind the next word is, "한미 관계" Han-Mi;
 * 0 when the word is no such pair. */
static size_t second_land(const line *in, word w)
{
    static const char *const pairs[] = {"한미", "한중", "한일", "한영", "한러", "북미", "북중"};
    char room[8 * 4];
    idc_str text = {room, encode(in, w, room, sizeof room)};
    if (idc_str_starts(text, IDC_STR("남북한")))
        return w.begin + 1;
    bool attribute = w.end < in->len && in->at[w.end] == ' ';
    for (size_t i = 0; attribute && length(w) == 2 && i < sizeof pairs / sizeof *pairs; i++)
        if (idc_str_is(text, pairs[i]))
            return w.begin + 1;
    return 0;
}

static bool push_given(idc_arena *arena, const line *in, word w, line *out)
{
    if (!idc_translit_push(arena, out, IDC_TRANSLIT_CAPITAL))
        return false;
    for (size_t i = w.begin; i < w.end; i++)
        if ((i > w.begin && length(w) == 2 && !idc_translit_push(arena, out, '-')) ||
            !idc_translit_push(arena, out, in->at[i]))
            return false;
    return true;
}

static bool push_plain(idc_arena *arena, const line *in, word w, line *out)
{
    bool counted =
        w.begin > 1 && in->at[w.begin - 1] < 0x80 && idc_is_digit((char)in->at[w.begin - 1]);
    if ((counted && !idc_translit_push(arena, out, '-')) ||
        ((is_proper(in, w) || second_land(in, w)) &&
         !idc_translit_push(arena, out, IDC_TRANSLIT_CAPITAL)))
        return false;
    size_t second = second_land(in, w);
    for (size_t i = w.begin; i < w.end; i++)
        if ((i == second && (!idc_translit_push(arena, out, IDC_TRANSLIT_CAPITAL) ||
                             !idc_translit_push(arena, out, '-'))) ||
            !idc_translit_push(arena, out, in->at[i]))
            return false;
    return true;
}

/* Is w a family name in front of a given name? */
static bool leads_name(const line *in, word w)
{
    word next = word_behind(in, w);
    if (w.begin == 1 && length(w) == 1 && length(next) == 1 &&
        has_syllable(given_alone, in->at[next.begin]))
        return family_of(in, w, next) == 1;
    if (length(w) > FAMILY_MOST || length(next) != 2 ||
        (family_of(in, w, next) != length(w) &&
         family_of(in, w, (word){w.end, w.end}) != length(w)))
        return false;
    if ((next.end > in->len && w.begin == 1) || length(w) == 2)
        return true;
    /* 이 is "this" elsewhere than at the start. */
    return has_syllable(apart, in->at[w.begin]) || (w.begin == 1 && in->at[1] == I) ||
           (has_syllable(given_first, in->at[next.begin]) &&
            has_syllable(given_last, in->at[next.begin + 1]));
}

/* Syllables of the family name when the whole text is one name; 0 when it is
 * not. */
static size_t whole_name(const line *in, word w)
{
    if (w.begin != 1 || w.end <= in->len || length(w) < 2 || length(w) > NAME_MOST ||
        is_common(in, w))
        return 0;
    size_t family = family_of(in, w, (word){w.end, w.end});
    return family < length(w) ? family : 0;
}

/* 이 as a family name is written Yi; where old ㄹ and ㄴ fall, they do so in
 * family names too. */
static bool push_family(idc_arena *arena, const line *in, word w, bool law, line *out)
{
    if (!idc_translit_push(arena, out, IDC_TRANSLIT_CAPITAL))
        return false;
    for (size_t i = w.begin; i < w.end; i++) {
        uint32_t c = law && i == w.begin ? at_start(in->at[i]) : in->at[i];
        if (!idc_translit_push(arena, out, c == I && length(w) == 1 ? FAMILY_I : c))
            return false;
    }
    return true;
}

static bool push_name(idc_arena *arena, const line *in, word family, word given, bool law,
                      line *out)
{
    return push_family(arena, in, family, law, out) && idc_translit_push(arena, out, ' ') &&
           push_given(arena, in, given, out);
}

bool idc_translit_names(idc_arena *arena, bool law, const line *in, line *out)
{
    for (size_t i = 1; i <= in->len;) {
        if (!is_hangul(in->at[i])) {
            if (!idc_translit_push(arena, out, in->at[i++]))
                return false;
            continue;
        }
        word w = word_at(in, i), next = word_behind(in, w);
        size_t family = whole_name(in, w);
        bool ok;
        i = w.end;
        if (!family && length(w) == 2 && in->at[w.begin + 1] == SSI &&
            family_of(in, (word){w.begin, w.begin + 1}, (word){0, 0}) == 1)
            family = 1;
        if (family) {
            ok = push_name(arena, in, (word){w.begin, w.begin + family},
                           (word){w.begin + family, w.end}, law, out);
        } else if (leads_name(in, w)) {
            ok = push_name(arena, in, w, next, law, out);
            i = next.end;
        } else {
            ok = push_plain(arena, in, w, out);
        }
        if (!ok)
            return false;
    }
    return true;
}
