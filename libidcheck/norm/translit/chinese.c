/*
 * Han letters by their Mandarin or Cantonese readings (Unihan), with the readings that family names
 * have; families and given names apart.
 */
#include <string.h>
#include <unicode/uscript.h>

#include "base/utf8.h"
#include "norm/names/lookup.h"
#include "norm/names/parse.h"
#include "norm/translit/table.h"

typedef idc_translit_line line;

enum { RUN_MOST = 8, NAME_MOST = 5 };

static bool is_han(uint32_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

/* Family names that are read otherwise than the same letter elsewhere. */
static const char family_readings[] =
    "曾zeng 單shan 单shan 仇qiu 解xie 區ou 区ou 查zha 朴piao 任ren 華hua 华hua 葛ge 翟zhai 冼xian "
    "繆miao 缪miao 覃qin 樂yue 乐yue 員yun 员yun 尉wei 洗xian 蓋ge 盖ge 召shao 祭zhai 費fei 费fei ";

static idc_str family_reading(uint32_t c)
{
    idc_str rest = idc_str_of(family_readings), one;
    while (idc_str_next(&rest, ' ', &one)) {
        size_t pos = 0;
        if (one.len && idc_utf8_next(one, &pos) == c)
            return idc_str_sub(one, pos, one.len);
    }
    return (idc_str){"", 0};
}

static bool push_reading(idc_arena *arena, uint32_t c, bool family, unsigned kind, line *out)
{
    idc_han row;
    idc_str reading = family && kind != IDC_TRANSLIT_CANTONESE ? family_reading(c) : IDC_STR("");
    if (!reading.len && idc_han_find(c, &row))
        reading = idc_str_of(kind == IDC_TRANSLIT_CANTONESE ? row.cantonese : row.mandarin);
    if (!reading.len)
        return idc_translit_push(arena, out, c);
    for (size_t i = 0; i < reading.len; i++)
        if (!idc_translit_push(arena, out, (unsigned char)reading.ptr[i]))
            return false;
    return true;
}

static size_t family_of(const line *in, size_t begin, size_t end)
{
    char room[RUN_MOST * 4];
    size_t n = 0;
    for (size_t i = begin; i < end && i - begin < RUN_MOST; i++)
        n += idc_utf8_encode(in->at[i], room + n);
    size_t family = idc_name_native_family(USCRIPT_HAN, (idc_str){room, n});
    return family < end - begin ? family : 0;
}

static bool push_run(idc_arena *arena, const line *in, size_t begin, size_t end, unsigned kind,
                     line *out)
{
    bool name = kind != IDC_TRANSLIT_MANDARIN_TEXT && end - begin >= 2 && end - begin <= NAME_MOST;
    size_t family = name ? family_of(in, begin, end) : 0;
    for (size_t i = begin; i < end; i++) {
        bool given = family && i == begin + family;
        if ((i == begin || given) && ((given && !idc_translit_push(arena, out, ' ')) ||
                                      (kind != IDC_TRANSLIT_MANDARIN_TEXT &&
                                       !idc_translit_push(arena, out, IDC_TRANSLIT_CAPITAL))))
            return false;
        if (i > begin && !given && !idc_translit_push(arena, out, IDC_TRANSLIT_SYLLABLE))
            return false;
        if (!push_reading(arena, in->at[i], i < begin + family, kind, out))
            return false;
    }
    return true;
}

bool idc_translit_han(idc_arena *arena, unsigned kind, const line *in, line *out)
{
    for (size_t i = 1; i <= in->len;) {
        size_t end = i;
        while (end <= in->len && is_han(in->at[end]))
            end++;
        if (end == i ? !idc_translit_push(arena, out, in->at[i++])
                     : !push_run(arena, in, i, end, kind, out))
            return false;
        i = end > i ? end : i;
    }
    return true;
}
