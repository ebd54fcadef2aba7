#include "source/office/cfb.h"

#include "source/little.h"

enum {
    HEADER = 512,
    ENTRY = 128,
    IN_HEADER = 109,  /* sectors of the table that the header names */
    LAST = 0xFFFFFFFA /* above it are marks, no sectors */
};

bool idc_cfb_is(idc_str bytes)
{
    return bytes.len >= HEADER &&
           idc_str_starts(bytes, IDC_STR("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

/* Bytes of a sector; shorter or empty when the file is cut. */
static idc_str sector_at(const idc_cfb *c, uint32_t number)
{
    uint64_t begin = ((uint64_t)number + 1) * c->sector;
    if (number >= LAST || begin >= c->bytes.len)
        return IDC_STR("");
    return idc_str_sub(c->bytes, (size_t)begin, (size_t)begin + c->sector);
}

static size_t sector_count(const idc_cfb *c)
{
    return c->bytes.len / c->sector + 1;
}

static void add_table(idc_cfb *c, uint32_t number)
{
    idc_str s = sector_at(c, number);
    for (size_t at = 0; at + 4 <= s.len && c->next_count < sector_count(c); at += 4)
        c->next[c->next_count++] = idc_little32(s, at);
}

static bool read_table(idc_cfb *c)
{
    size_t sectors = sector_count(c);
    c->next = idc_arena_array(c->work->arena, sectors, sizeof *c->next);
    if (!c->next)
        return false;
    uint32_t tables = idc_little32(c->bytes, 44), more = idc_little32(c->bytes, 68);
    for (uint32_t i = 0; i < tables && i < IN_HEADER; i++)
        add_table(c, idc_little32(c->bytes, 76 + (size_t)4 * i));
    /* Large files name the rest in sectors of their own, each ending with the next one's number. */
    for (size_t i = 0; i < sectors && more < LAST && c->next_count < sectors; i++) {
        idc_str s = sector_at(c, more);
        if (s.len < c->sector)
            break;
        for (size_t at = 0; at + 8 <= s.len; at += 4)
            if (idc_little32(s, at) < LAST)
                add_table(c, idc_little32(s, at));
        more = idc_little32(s, s.len - 4);
    }
    return true;
}

/* A chain of sectors as one stretch, at most size bytes. */
static idc_status chain(const idc_cfb *c, uint32_t first, uint64_t size, idc_str *out)
{
    uint64_t most = (uint64_t)sector_count(c) * c->sector;
    size = size < most ? size : most;
    idc_status status = idc_charge(c->work, IDC_LIMIT_SOURCE_INFLATED, size);
    if (status != IDC_OK)
        return status;
    char *copy = idc_arena_alloc(c->work->arena, (size_t)size + 1);
    size_t len = 0;
    if (!copy)
        return IDC_ERR_NOMEM;
    for (size_t steps = 0; steps < sector_count(c) && first < LAST && len < size; steps++) {
        idc_str s = sector_at(c, first);
        size_t part = s.len < size - len ? s.len : (size_t)size - len;
        if (part == 0)
            break;
        memcpy(copy + len, s.ptr, part);
        len += part;
        if (first >= c->next_count)
            break;
        first = c->next[first];
    }
    *out = (idc_str){copy, len};
    return IDC_OK;
}

static uint64_t length_of_chain(const idc_cfb *c, uint32_t first)
{
    uint64_t count = 0;
    while (first < LAST && first < c->next_count && count < sector_count(c)) {
        count++;
        first = c->next[first];
    }
    return count * c->sector;
}

/* Entry of a stream or of the root (type 5); SIZE_MAX when there is none. */
static size_t find(const idc_cfb *c, const char *name, uint8_t type)
{
    size_t len = strlen(name);
    for (size_t at = 0; at + ENTRY <= c->directory.len; at += ENTRY) {
        const char *e = c->directory.ptr + at;
        bool same = (uint8_t)e[66] == type;
        if (type == 5 && same)
            return at;
        same = same && idc_little16(c->directory, at + 64) == 2 * len + 2 && len < 32;
        for (size_t i = 0; i < len && same; i++)
            same = idc_ascii_lower(e[2 * i]) == idc_ascii_lower(name[i]) && e[2 * i + 1] == 0;
        if (same)
            return at;
    }
    return SIZE_MAX;
}

static idc_status read_small(idc_cfb *c)
{
    idc_str table;
    size_t root = find(c, "", 5);
    uint32_t first = idc_little32(c->bytes, 60);
    idc_status status = chain(c, first, length_of_chain(c, first), &table);
    if (status == IDC_OK && root != SIZE_MAX)
        status = chain(c, idc_little32(c->directory, root + 116),
                       idc_little32(c->directory, root + 120), &c->mini);
    if (status != IDC_OK)
        return status;
    c->mini_next = idc_arena_array(c->work->arena, table.len / 4 + 1, sizeof *c->mini_next);
    if (!c->mini_next)
        return IDC_ERR_NOMEM;
    for (size_t at = 0; at + 4 <= table.len; at += 4)
        c->mini_next[c->mini_next_count++] = idc_little32(table, at);
    return IDC_OK;
}

idc_status idc_cfb_open(idc_work *work, idc_str bytes, idc_cfb *c)
{
    *c = (idc_cfb){.work = work, .bytes = bytes, .mini = IDC_STR("")};
    uint32_t shift = idc_cfb_is(bytes) ? idc_little16(bytes, 30) : 0;
    uint32_t mini_shift = shift ? idc_little16(bytes, 32) : 0;
    if ((shift != 9 && shift != 12) || mini_shift != 6)
        return IDC_ERR_FORMAT;
    c->sector = (uint32_t)1 << shift;
    c->mini_sector = (uint32_t)1 << mini_shift;
    c->mini_cutoff = idc_little32(bytes, 56);
    if (!read_table(c))
        return IDC_ERR_NOMEM;
    uint32_t first = idc_little32(bytes, 48);
    idc_status status = chain(c, first, length_of_chain(c, first), &c->directory);
    if (status == IDC_OK && c->directory.len < ENTRY)
        return IDC_ERR_FORMAT;
    return status == IDC_OK ? read_small(c) : status;
}

bool idc_cfb_has(const idc_cfb *c, const char *name)
{
    return find(c, name, 2) != SIZE_MAX;
}

static idc_status small_chain(const idc_cfb *c, uint32_t first, uint32_t size, idc_str *out)
{
    size_t most = size < c->mini.len ? size : c->mini.len, len = 0;
    char *copy = idc_arena_alloc(c->work->arena, most + 1);
    if (!copy)
        return IDC_ERR_NOMEM;
    while (len < most && first < c->mini_next_count) {
        uint64_t at = (uint64_t)first * c->mini_sector;
        idc_str s = at < c->mini.len ? idc_str_sub(c->mini, (size_t)at, (size_t)at + c->mini_sector)
                                     : IDC_STR("");
        size_t part = s.len < most - len ? s.len : most - len;
        if (part == 0)
            break;
        memcpy(copy + len, s.ptr, part);
        len += part;
        first = c->mini_next[first];
    }
    *out = (idc_str){copy, len};
    return IDC_OK;
}

idc_status idc_cfb_stream(const idc_cfb *c, const char *name, idc_str *out)
{
    size_t at = find(c, name, 2);
    *out = IDC_STR_NONE;
    if (at == SIZE_MAX)
        return IDC_OK;
    uint32_t first = idc_little32(c->directory, at + 116);
    uint32_t size = idc_little32(c->directory, at + 120);
    return size < c->mini_cutoff ? small_chain(c, first, size, out) : chain(c, first, size, out);
}
