#include "source/office/zip.h"

#include "base/buf.h"
#include "source/inflate.h"

enum {
    END_RECORD = 22,
    MOST_COMMENT = 65535,
    ENTRY = 46, /* fixed part of a central directory entry */
    LOCAL = 30, /* and of the header in front of its data */
    STORED = 0,
    DEFLATED = 8,
    ENCRYPTED = 1,        /* general purpose bit 0 */
    MOST_PART = 16 << 20, /* bytes of one part of text */
    MOST_RATIO = 250,     /* text does not pack better than this, past the first MiB */
    MOST_FACTS = 64       /* distinct dates or systems that are told */
};

typedef struct entry {
    idc_str name;
    uint32_t flags, method, date_time, crc, packed, size, offset;
    uint8_t system;
    size_t at; /* of its record in the directory */
} entry;

struct idc_zip {
    idc_work *work;
    idc_str bytes;
    entry *entries;
    size_t count;
    z_stream inflater; /* for one part after the other; state NULL before the first */
};

static uint32_t get16(idc_str s, size_t at)
{
    const uint8_t *p = (const uint8_t *)s.ptr + at;
    return (uint32_t)p[1] << 8 | p[0];
}

static uint32_t get32(idc_str s, size_t at)
{
    return get16(s, at + 2) << 16 | get16(s, at);
}

/* End of central directory record, searched from the end. */
static bool find_end(idc_str bytes, size_t *at)
{
    size_t least =
        bytes.len > END_RECORD + MOST_COMMENT ? bytes.len - END_RECORD - MOST_COMMENT : 0;
    if (bytes.len < END_RECORD)
        return false;
    for (size_t i = bytes.len - END_RECORD + 1; i-- > least;)
        if (memcmp(bytes.ptr + i, "PK\5\6", 4) == 0) {
            *at = i;
            return true;
        }
    return false;
}

/* Entries of the directory at offset at, as far as they are whole. */
static idc_status read_directory(idc_zip *zip, size_t at, uint32_t count)
{
    idc_str bytes = zip->bytes;
    zip->entries = idc_arena_array(zip->work->arena, count, sizeof *zip->entries);
    if (!zip->entries)
        return IDC_ERR_NOMEM;
    while (zip->count < count) {
        if (at > bytes.len || bytes.len - at < ENTRY || memcmp(bytes.ptr + at, "PK\1\2", 4) != 0)
            break;
        size_t name = get16(bytes, at + 28), next = at + ENTRY + name;
        zip->entries[zip->count++] = (entry){
            .name = idc_str_sub(bytes, at + ENTRY, next),
            .system = (uint8_t)bytes.ptr[at + 5],
            .flags = get16(bytes, at + 8),
            .method = get16(bytes, at + 10),
            .date_time = get32(bytes, at + 12),
            .crc = get32(bytes, at + 16),
            .packed = get32(bytes, at + 20),
            .size = get32(bytes, at + 24),
            .offset = get32(bytes, at + 42),
            .at = at,
        };
        at = next + get16(bytes, at + 30) + get16(bytes, at + 32);
    }
    return zip->count > 0 || count == 0 ? IDC_OK : IDC_ERR_FORMAT;
}

idc_status idc_zip_open(idc_work *work, idc_str bytes, idc_zip **out)
{
    size_t end;
    *out = NULL;
    if (!find_end(bytes, &end))
        return IDC_ERR_FORMAT;
    uint32_t count = get16(bytes, end + 10), directory = get32(bytes, end + 16);
    /* ZIP64, which no writer of documents needs, has marks here. */
    if (count == 0xffff || directory == 0xffffffffu)
        return IDC_ERR_LIMIT;
    idc_status status = idc_charge(work, IDC_LIMIT_SOURCE_PARTS, count);
    if (status != IDC_OK)
        return status;
    idc_zip *zip = idc_arena_alloc(work->arena, sizeof *zip);
    if (!zip)
        return IDC_ERR_NOMEM;
    *zip = (idc_zip){.work = work, .bytes = bytes, .inflater = idc_inflate_stream(work->arena)};
    status = read_directory(zip, directory, count);
    if (status == IDC_OK)
        *out = zip;
    return status;
}

static idc_status check_part(const idc_zip *zip, const entry *part)
{
    if (part->flags & ENCRYPTED || (part->method != STORED && part->method != DEFLATED))
        return IDC_ERR_UNSUPPORTED;
    uint64_t ratio = zip->work->limits->value[IDC_LIMIT_SOURCE_RATIO];
    if (ratio > MOST_RATIO)
        ratio = MOST_RATIO;
    uint32_t rest = part->size > 1u << 20 ? part->size - (1u << 20) : 0;
    if (part->size > MOST_PART || rest / ratio > part->packed)
        return IDC_ERR_LIMIT;
    return idc_charge(zip->work, IDC_LIMIT_SOURCE_INFLATED, part->size);
}

/* The part as it is packed, which its own header stands in front of. */
static bool packed_of(const idc_zip *zip, const entry *part, idc_str *out)
{
    idc_str bytes = zip->bytes;
    size_t at = part->offset;
    if (at > bytes.len || bytes.len - at < LOCAL || memcmp(bytes.ptr + at, "PK\3\4", 4) != 0)
        return false;
    at += LOCAL + get16(bytes, at + 26) + get16(bytes, at + 28);
    *out = idc_str_sub(bytes, at, at + part->packed);
    return out->len == part->packed;
}

/* What could be unpacked before the damage is handed out with the status. */
static idc_status inflate_part(idc_zip *zip, idc_str packed, size_t size, idc_str *out)
{
    z_stream *z = &zip->inflater;
    /* One byte more than stated, so that a size that lies is seen. */
    char *bytes = idc_arena_alloc(zip->work->arena, size + 1);
    if (!bytes || (z->state ? inflateReset(z) : inflateInit2(z, -MAX_WBITS)) != Z_OK)
        return IDC_ERR_NOMEM;
    z->next_in = (Bytef *)(uintptr_t)packed.ptr;
    z->avail_in = (uInt)packed.len;
    z->next_out = (Bytef *)bytes;
    z->avail_out = (uInt)size + 1;
    int code = inflate(z, Z_FINISH);
    if (code == Z_MEM_ERROR)
        return IDC_ERR_NOMEM;
    size_t got = size + 1 - z->avail_out;
    *out = (idc_str){bytes, got < size ? got : size};
    return code == Z_STREAM_END && got == size ? IDC_OK : IDC_ERR_FORMAT;
}

idc_status idc_zip_read(idc_zip *zip, idc_str name, idc_str *out)
{
    const entry *part = NULL;
    idc_str packed;
    *out = IDC_STR_NONE;
    /* A part without a name could not be told from the file itself. */
    for (size_t i = 0; i < zip->count && name.len > 0 && !part; i++)
        if (idc_str_ieq(zip->entries[i].name, name))
            part = &zip->entries[i];
    if (!part)
        return IDC_OK;
    idc_status status = check_part(zip, part);
    if (status != IDC_OK)
        return status;
    if (!packed_of(zip, part, &packed))
        return IDC_ERR_FORMAT;
    if (part->method == STORED)
        *out = packed;
    else
        status = inflate_part(zip, packed, part->size, out);
    bool whole =
        out->len == part->size && crc32(0, (const Bytef *)out->ptr, (uInt)out->len) == part->crc;
    return status == IDC_OK && !whole ? IDC_ERR_FORMAT : status;
}

static idc_node *date_node(idc_arena *arena, uint32_t date_time, idc_span span)
{
    idc_buf out = idc_buf_in(arena);
    uint32_t date = date_time >> 16, time = date_time & 0xffff;
    const uint32_t parts[] = {1980 + (date >> 9), date >> 5 & 15, date & 31,
                              time >> 11,         time >> 5 & 63, (time & 31) * 2};
    for (int i = 0; i < 6; i++) {
        if (i > 0)
            idc_buf_byte(&out, "--T::"[i - 1]);
        idc_buf_digits(&out, parts[i], i == 0 ? 4 : 2);
    }
    return out.failed ? NULL : idc_node_string(arena, idc_buf_str(&out), span);
}

static bool contains(const uint32_t *values, size_t count, uint32_t value)
{
    for (size_t i = 0; i < count; i++)
        if (values[i] == value)
            return true;
    return false;
}

/* Word writes the epoch of the format and "FAT" on each entry, and the content types first. */
static bool is_office(const idc_zip *zip, const uint32_t *dates, size_t date_count,
                      const uint32_t *systems, size_t system_count)
{
    const idc_str first = IDC_STR("[Content_Types].xml");
    return date_count == 1 && dates[0] == 0x00210000u && system_count == 1 && systems[0] == 0 &&
           idc_str_starts(idc_str_sub(zip->bytes, 30, 30 + first.len), first);
}

idc_status idc_zip_facts(idc_zip *zip, idc_document *doc)
{
    idc_arena *arena = zip->work->arena;
    uint32_t dates[MOST_FACTS], systems[MOST_FACTS];
    size_t date_count = 0, system_count = 0;
    idc_node *object = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_node *date_list = idc_node_new(arena, IDC_NODE_ARRAY);
    idc_node *system_list = idc_node_new(arena, IDC_NODE_ARRAY);
    if (!object || !date_list || !system_list)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < zip->count; i++) {
        const entry *part = &zip->entries[i];
        uint32_t system = part->system, both = part->date_time;
        if (date_count < MOST_FACTS && !contains(dates, date_count, both)) {
            dates[date_count++] = both;
            idc_span span = {.begin = part->at + 12, .end = part->at + 16};
            if (!idc_node_push(date_list, date_node(arena, both, span)))
                return IDC_ERR_NOMEM;
        }
        if (system_count < MOST_FACTS && !contains(systems, system_count, system)) {
            systems[system_count++] = system;
            if (!idc_node_push(system_list, idc_node_int(arena, system)))
                return IDC_ERR_NOMEM;
        }
    }
    bool ok = idc_node_put(object, IDC_STR("dates"), date_list) &&
              idc_node_put(object, IDC_STR("systems"), system_list);
    if (ok && is_office(zip, dates, date_count, systems, system_count))
        ok = idc_node_put(object, IDC_STR("producer"),
                          idc_node_string(arena, IDC_STR("microsoft-office"), (idc_span){0}));
    return ok && idc_node_put(doc->metadata, IDC_STR("zip"), object) ? IDC_OK : IDC_ERR_NOMEM;
}
