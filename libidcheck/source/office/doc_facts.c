/* Property sets of compound files ([MS-OLEPS] 2.20 and 2.21; [MS-OSHARED] 2.3.3). */
#include "source/codepage.h"
#include "source/office/doc.h"

enum { MOST_PROPERTIES = 256, MOST_VALUE = 4096 };

typedef enum kind { TEXT, TIME, MINUTES, NUMBER } kind;

static const struct {
    const char *key;
    uint8_t id;
    bool second;
    kind kind;
} properties[] = {
    {"title", 2, false, TEXT},      {"author", 4, false, TEXT},
    {"template", 7, false, TEXT},   {"last_modified_by", 8, false, TEXT},
    {"revision", 9, false, NUMBER}, {"total_edit_minutes", 10, false, MINUTES},
    {"printed", 11, false, TIME},   {"created", 12, false, TIME},
    {"modified", 13, false, TIME},  {"application", 18, false, TEXT},
    {"manager", 14, true, TEXT},    {"company", 15, true, TEXT},
};

/* Day and time to the nearest second of a count of 100 ns since 1601 (proleptic Gregorian;
 * Hinnant's algorithm). */
static void add_time(idc_buf *out, uint64_t ticks)
{
    uint64_t seconds = ticks / 10000000 + (ticks % 10000000 >= 5000000), days = seconds / 86400,
             rest = seconds % 86400;
    uint64_t z = days + 584694; /* since 0000-03-01 */
    uint64_t era = z / 146097, doe = z % 146097;
    uint64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    uint64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    uint64_t month = mp < 10 ? mp + 3 : mp - 9;
    idc_buf_digits(out, yoe + era * 400 + (month <= 2), 4);
    idc_buf_byte(out, '-');
    idc_buf_digits(out, month, 2);
    idc_buf_byte(out, '-');
    idc_buf_digits(out, doy - (153 * mp + 2) / 5 + 1, 2);
    idc_buf_byte(out, 'T');
    idc_buf_digits(out, rest / 3600, 2);
    idc_buf_byte(out, ':');
    idc_buf_digits(out, rest / 60 % 60, 2);
    idc_buf_byte(out, ':');
    idc_buf_digits(out, rest % 60, 2);
    idc_buf_byte(out, 'Z');
}

/* A string value as UTF-8; "" when it is none, ptr NULL when there is no memory. */
static idc_str text_of(idc_arena *arena, idc_str set, uint64_t at, const idc_codepage *page)
{
    uint32_t type = idc_little16(set, at), len = idc_little32(set, at + 4);
    if ((type != 0x1E && type != 0x1F) || at + 8 >= set.len || len > MOST_VALUE)
        return IDC_STR("");
    size_t size = type == 0x1F ? 2 * (size_t)len : len;
    idc_str bytes = idc_str_sub(set, (size_t)at + 8, (size_t)at + 8 + size);
    idc_converted converted;
    if (!idc_codepage_convert(arena, bytes, type == 0x1F ? idc_codepage_numbered(1200) : page,
                              &converted))
        return IDC_STR_NONE;
    return idc_str_trim(idc_str_sub(converted.text, 0, idc_str_find_byte(converted.text, '\0', 0)));
}

static idc_status add_number(idc_document *doc, const char *key, int64_t value, idc_span span)
{
    if (value < 0 || idc_node_get(doc->metadata, key))
        return IDC_OK;
    idc_node *node = idc_node_int(doc->work->arena, value);
    if (!idc_node_put(doc->metadata, idc_str_of(key), node))
        return IDC_ERR_NOMEM;
    node->span = span;
    return IDC_OK;
}

static idc_status add_fact(idc_document *doc, size_t row, idc_str set, uint64_t at,
                           const idc_codepage *page, idc_span span)
{
    const char *key = properties[row].key;
    idc_arena *arena = doc->work->arena;
    int64_t number;
    if (properties[row].kind == TIME || properties[row].kind == MINUTES) {
        uint64_t ticks = idc_little64(set, at + 4);
        if (idc_little16(set, at) != 0x40 || ticks == 0 || ticks > (uint64_t)1 << 62)
            return IDC_OK;
        if (properties[row].kind == MINUTES)
            return add_number(doc, key, (int64_t)(ticks / 600000000), span);
        idc_buf out = idc_buf_in(arena);
        add_time(&out, ticks);
        return out.failed ? IDC_ERR_NOMEM : idc_document_fact(doc, key, idc_buf_str(&out), span);
    }
    idc_str text = text_of(arena, set, at, page);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    if (properties[row].kind == NUMBER)
        return idc_str_to_int(text, &number) ? add_number(doc, key, number, span) : IDC_OK;
    return idc_document_fact(doc, key, text, span);
}

idc_status idc_doc_facts(idc_document *doc, idc_str set, const char *stream, bool second)
{
    uint64_t base = idc_little32(set, 44);
    uint32_t count = idc_little32(set, base + 4);
    const idc_codepage *page = idc_codepage_numbered(1252);
    idc_status status = IDC_OK;
    if (idc_little16(set, 0) != 0xFFFE || base >= set.len)
        return IDC_OK;
    count = count < MOST_PROPERTIES ? count : MOST_PROPERTIES;
    for (uint32_t i = 0; i < count; i++) { /* the code page of strings is property 1 */
        uint64_t at = base + idc_little32(set, base + 12 + 8 * (uint64_t)i);
        const idc_codepage *known = idc_codepage_numbered(idc_little16(set, at + 4));
        if (idc_little32(set, base + 8 + 8 * (uint64_t)i) == 1 && known)
            page = known;
    }
    for (uint32_t i = 0; i < count && status == IDC_OK; i++) {
        uint32_t id = idc_little32(set, base + 8 + 8 * (uint64_t)i);
        uint64_t at = base + idc_little32(set, base + 12 + 8 * (uint64_t)i);
        idc_span span = {.path = idc_str_of(stream), .begin = at, .end = at + 8};
        for (size_t row = 0; row < sizeof properties / sizeof *properties; row++)
            if (properties[row].id == id && properties[row].second == second && at < set.len &&
                status == IDC_OK)
                status = add_fact(doc, row, set, at, page, span);
    }
    return status;
}
