#include "source/zip.h"

#include <zip.h>

#include "base/buf.h"

enum {
    END_RECORD = 22,
    MOST_COMMENT = 65535,
    ENTRY = 46,           /* fixed part of a central directory entry */
    MOST_PART = 16 << 20, /* bytes of one part of text */
    MOST_RATIO = 250,     /* text does not pack better than this, past the first MiB */
    MOST_FACTS = 64       /* distinct dates or systems that are told */
};

struct idc_zip {
    idc_work *work;
    idc_str bytes;
    struct zip *zip;
    size_t directory; /* offset of the first entry */
    uint32_t count;
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

static idc_status status_of(int code)
{
    return code == ZIP_ER_MEMORY ? IDC_ERR_NOMEM : IDC_ERR_FORMAT;
}

static idc_status open_library(idc_zip *zip)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip->bytes.ptr, zip->bytes.len, 0, &error);
    if (source) {
        zip->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!zip->zip)
            zip_source_free(source);
    }
    idc_status status = zip->zip ? IDC_OK : status_of(zip_error_code_zip(&error));
    zip_error_fini(&error);
    return status;
}

idc_status idc_zip_open(idc_work *work, idc_str bytes, idc_zip **out)
{
    size_t end;
    *out = NULL;
    if (!find_end(bytes, &end))
        return IDC_ERR_FORMAT;
    idc_zip *zip = idc_arena_alloc(work->arena, sizeof *zip);
    if (!zip)
        return IDC_ERR_NOMEM;
    zip->work = work;
    zip->bytes = bytes;
    zip->count = get16(bytes, end + 10);
    zip->directory = get32(bytes, end + 16);
    /* ZIP64, which no writer of documents needs, has marks here. */
    if (zip->count == 0xffff || zip->directory == 0xffffffffu)
        return IDC_ERR_LIMIT;
    idc_status status = idc_charge(work, IDC_LIMIT_SOURCE_PARTS, zip->count);
    if (status != IDC_OK)
        return status;
    status = open_library(zip);
    if (status == IDC_OK)
        *out = zip;
    return status;
}

void idc_zip_close(idc_zip *zip)
{
    if (zip && zip->zip)
        zip_discard(zip->zip);
}

static idc_status check_part(const idc_zip *zip, const zip_stat_t *stat)
{
    const zip_uint64_t wanted = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat->valid & wanted) != wanted)
        return IDC_ERR_FORMAT;
    if (stat->encryption_method != ZIP_EM_NONE)
        return IDC_ERR_UNSUPPORTED;
    uint64_t ratio = zip->work->limits->value[IDC_LIMIT_SOURCE_RATIO];
    if (ratio > MOST_RATIO)
        ratio = MOST_RATIO;
    uint64_t rest = stat->size > 1u << 20 ? stat->size - (1u << 20) : 0;
    if (stat->size > MOST_PART || rest / ratio > stat->comp_size)
        return IDC_ERR_LIMIT;
    return idc_charge(zip->work, IDC_LIMIT_SOURCE_INFLATED, stat->size);
}

static idc_status unpack(idc_zip *zip, const zip_stat_t *stat, idc_str *out)
{
    idc_status status = IDC_OK;
    char *bytes = idc_arena_alloc(zip->work->arena, stat->size + 1);
    if (!bytes)
        return IDC_ERR_NOMEM;
    zip_file_t *file = zip_fopen_index(zip->zip, stat->index, 0);
    if (!file) {
        int code = zip_error_code_zip(zip_get_error(zip->zip));
        return code == ZIP_ER_COMPNOTSUPP || code == ZIP_ER_ENCRNOTSUPP ? IDC_ERR_UNSUPPORTED
                                                                        : status_of(code);
    }
    zip_int64_t got = zip_fread(file, bytes, stat->size);
    if (got < 0)
        status = status_of(zip_error_code_zip(zip_file_get_error(file)));
    /* What was unpacked before the damage is handed out with the status. */
    *out = (idc_str){bytes, got > 0 ? (size_t)got : 0};
    char more;
    if (status == IDC_OK && ((zip_uint64_t)got < stat->size || zip_fread(file, &more, 1) != 0))
        status = IDC_ERR_FORMAT;
    zip_fclose(file);
    return status;
}

idc_status idc_zip_read(idc_zip *zip, idc_str name, idc_str *out)
{
    zip_stat_t stat;
    *out = IDC_STR_NONE;
    idc_str copy = idc_arena_str(zip->work->arena, name);
    if (!copy.ptr)
        return IDC_ERR_NOMEM;
    zip_int64_t index = zip_name_locate(zip->zip, copy.ptr, ZIP_FL_NOCASE);
    if (index < 0 || zip_stat_index(zip->zip, (zip_uint64_t)index, 0, &stat) != 0)
        return IDC_OK;
    idc_status status = check_part(zip, &stat);
    return status == IDC_OK ? unpack(zip, &stat, out) : status;
}

static idc_node *date_node(idc_arena *arena, uint32_t date, uint32_t time, idc_span span)
{
    idc_buf out = idc_buf_in(arena);
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
    size_t date_count = 0, system_count = 0, at = zip->directory;
    idc_node *object = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_node *date_list = idc_node_new(arena, IDC_NODE_ARRAY);
    idc_node *system_list = idc_node_new(arena, IDC_NODE_ARRAY);
    if (!object || !date_list || !system_list)
        return IDC_ERR_NOMEM;
    for (uint32_t i = 0; i < zip->count; i++) {
        idc_str bytes = zip->bytes;
        if (at > bytes.len || bytes.len - at < ENTRY || memcmp(bytes.ptr + at, "PK\1\2", 4) != 0)
            break;
        uint32_t time = get16(bytes, at + 12), date = get16(bytes, at + 14);
        uint32_t system = (uint8_t)bytes.ptr[at + 5], both = date << 16 | time;
        if (date_count < MOST_FACTS && !contains(dates, date_count, both)) {
            dates[date_count++] = both;
            idc_span span = {.begin = at + 12, .end = at + 16};
            if (!idc_node_push(date_list, date_node(arena, date, time, span)))
                return IDC_ERR_NOMEM;
        }
        if (system_count < MOST_FACTS && !contains(systems, system_count, system)) {
            systems[system_count++] = system;
            if (!idc_node_push(system_list, idc_node_int(arena, system)))
                return IDC_ERR_NOMEM;
        }
        at += ENTRY + get16(bytes, at + 28) + get16(bytes, at + 30) + get16(bytes, at + 32);
    }
    bool ok = idc_node_put(object, IDC_STR("dates"), date_list) &&
              idc_node_put(object, IDC_STR("systems"), system_list);
    if (ok && is_office(zip, dates, date_count, systems, system_count))
        ok = idc_node_put(object, IDC_STR("producer"),
                          idc_node_string(arena, IDC_STR("microsoft-office"), (idc_span){0}));
    return ok && idc_node_put(doc->metadata, IDC_STR("zip"), object) ? IDC_OK : IDC_ERR_NOMEM;
}
