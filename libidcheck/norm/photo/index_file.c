#ifdef HAVE_CONFIG_H
#include <config.h>
#endif

#include "norm/photo/index_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PAGE = 4096, BYTE_ORDER_MARK = 0x01020304, LEAST_SLOTS = 10 };

typedef struct file_segment {
    uint64_t at, count, checksum;
    uint32_t slot_count, parity, valued, reserved;
} file_segment;

typedef struct file_header {
    char magic[8];
    uint32_t byte_order, segment_count;
    uint64_t bytes;
    file_segment segments[IDC_INDEX_SEGMENTS];
    uint64_t checksum; /* of all before */
} file_header;

static const char magic[8] = {'I', 'D', 'C', 'P', 'D', 'Q', '0', '1'};

static uint64_t checksum_of(const void *bytes, size_t len)
{
    const uint32_t *words = bytes;
    uint64_t sum = 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < len / sizeof *words; i++) {
        sum = (sum ^ words[i]) * 0xff51afd7ed558ccdu;
        sum ^= sum >> 32;
    }
    return sum;
}

bool idc_pdq_index_is(const void *bytes, size_t len)
{
    return len >= sizeof magic && memcmp(bytes, magic, sizeof magic) == 0;
}

static bool segment_bytes(const file_segment *s, size_t *bytes)
{
    size_t tables, codes;
    size_t entry = sizeof(idc_pdq_code) + (s->valued ? sizeof(uint64_t) : 0);
    return s->count <= UINT32_MAX && s->slot_count <= IDC_INDEX_SLOTS &&
           (s->slot_count == 0 || s->slot_count >= LEAST_SLOTS) && s->parity <= IDC_PARITY_MIXED &&
           s->valued <= 1 && idc_size_mul((size_t)s->count, entry, &codes) &&
           idc_index_table_bytes(s->count, s->slot_count, &tables) &&
           idc_size_add(codes, tables, bytes);
}

/* Points a segment at its place in the file; false when it does not fit there. */
static bool place(const file_segment *from, const char *bytes, size_t len, uint64_t first,
                  idc_index_segment *to)
{
    size_t size, end;
    if (!segment_bytes(from, &size) || from->at % PAGE || from->at < PAGE || from->at > len ||
        !idc_size_add((size_t)from->at, size, &end) || end > len)
        return false;
    const char *at = bytes + from->at;
    *to = (idc_index_segment){.count = from->count,
                              .first = first,
                              .slot_count = from->slot_count,
                              .parity = (idc_index_parity)from->parity};
    to->codes = (const idc_pdq_code *)(const void *)at;
    at += (size_t)from->count * sizeof *to->codes;
    if (from->valued) {
        to->values = (const uint64_t *)(const void *)at;
        at += (size_t)from->count * sizeof *to->values;
    }
    idc_index_place_tables(to, (const uint32_t *)(const void *)at);
    for (uint32_t i = 0; i < to->slot_count; i++) {
        const idc_index_slot *slot = &to->slots[i];
        if (slot->offsets[0] != 0 || slot->offsets[(size_t)1 << slot->bits] != to->count)
            return false;
    }
    return true;
}

idc_status idc_pdq_index_map(idc_pdq_index *index, const void *bytes, size_t len)
{
    file_header header;
    if (len < PAGE)
        return IDC_ERR_FORMAT;
    memcpy(&header, bytes, sizeof header);
    if (header.checksum != checksum_of(&header, offsetof(file_header, checksum)))
        return IDC_ERR_FORMAT;
    return idc_pdq_index_map_trusting(index, bytes, len);
}

idc_status idc_pdq_index_map_trusting(idc_pdq_index *index, const void *bytes, size_t len)
{
    file_header header;
    uint64_t first = 0;
    if (len < PAGE || !idc_pdq_index_is(bytes, len))
        return IDC_ERR_FORMAT;
    memcpy(&header, bytes, sizeof header);
    if (header.byte_order != BYTE_ORDER_MARK || header.segment_count > IDC_INDEX_SEGMENTS ||
        header.bytes > len)
        return IDC_ERR_FORMAT;
    for (uint32_t i = 0; i < header.segment_count; i++) {
        if (!place(&header.segments[i], bytes, (size_t)header.bytes, first, &index->segments[i]))
            return IDC_ERR_FORMAT;
        first += header.segments[i].count;
        index->valued = index->valued || header.segments[i].valued;
    }
    if (first > UINT32_MAX)
        return IDC_ERR_FORMAT;
    index->segment_count = header.segment_count;
    return IDC_OK;
}

idc_status idc_pdq_index_open(idc_pdq_index *index, const char *path)
{
    struct stat st;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return IDC_ERR_IO;
    if (fstat(file, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size < PAGE) {
        close(file);
        return st.st_size < PAGE ? IDC_ERR_FORMAT : IDC_ERR_IO;
    }
    void *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (map == MAP_FAILED)
        return IDC_ERR_IO;
    idc_status status = idc_pdq_index_map(index, map, (size_t)st.st_size);
    if (status != IDC_OK) {
        munmap(map, (size_t)st.st_size);
        index->segment_count = 0;
        return status;
    }
    index->map = map;
    index->map_bytes = (size_t)st.st_size;
    return IDC_OK;
}

void idc_pdq_index_close(idc_pdq_index *index)
{
    const idc_allocator *a = &index->allocator;
    for (size_t i = 0; i < index->segment_count; i++)
        if (index->segments[i].memory)
            a->free(a->ctx, index->segments[i].memory);
    if (index->tail)
        a->free(a->ctx, index->tail);
    if (index->tail_values)
        a->free(a->ctx, index->tail_values);
    if (index->map)
        munmap(index->map, index->map_bytes);
    *index = (idc_pdq_index){.allocator = index->allocator};
}

static bool write_at(int file, const void *bytes, size_t len, uint64_t at)
{
    const char *from = bytes;
    while (len > 0) {
        ssize_t wrote = pwrite(file, from, len, (off_t)at);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        from += wrote;
        at += (uint64_t)wrote;
        len -= (size_t)wrote;
    }
    return true;
}

/* Segments from number first on behind those that the header names, then the header. */
static idc_status write_segments(int file, const idc_pdq_index *index, size_t first,
                                 file_header *header)
{
    for (size_t i = first; i < index->segment_count; i++) {
        const idc_index_segment *s = &index->segments[i];
        file_segment *to = &header->segments[i];
        size_t bytes;
        *to = (file_segment){.at = (header->bytes + PAGE - 1) / PAGE * PAGE,
                             .count = s->count,
                             .slot_count = s->slot_count,
                             .parity = s->parity,
                             .valued = s->values != NULL};
        if (!segment_bytes(to, &bytes))
            return IDC_ERR_LIMIT;
        /* A segment is one stretch of memory, here and in a mapped file. */
        to->checksum = checksum_of(s->codes, bytes);
        if (!write_at(file, s->codes, bytes, to->at))
            return IDC_ERR_IO;
        header->bytes = to->at + bytes;
    }
    header->segment_count = (uint32_t)index->segment_count;
    header->checksum = checksum_of(header, offsetof(file_header, checksum));
    char page[PAGE] = {0};
    memcpy(page, header, sizeof *header);
    bool ok = fsync(file) == 0 && write_at(file, page, sizeof page, 0) && fsync(file) == 0;
    return ok ? IDC_OK : IDC_ERR_IO;
}

static size_t mapped_segments(const idc_pdq_index *index)
{
    size_t count = 0;
    while (index->map && count < index->segment_count && !index->segments[count].memory)
        count++;
    return count;
}

/* Open for appending when the file still begins as what is mapped; -1 when it does not. */
static int open_same(const idc_pdq_index *index, const char *path, file_header *header)
{
    if (!index->map || mapped_segments(index) == 0)
        return -1;
    memcpy(header, index->map, sizeof *header);
    if (mapped_segments(index) != header->segment_count)
        return -1;
    int file = open(path, O_RDWR | O_CLOEXEC);
    file_header there;
    if (file < 0)
        return -1;
    if (flock(file, LOCK_EX) == 0 && pread(file, &there, sizeof there, 0) == sizeof there &&
        memcmp(&there, header, sizeof there) == 0)
        return file;
    close(file);
    return -1;
}

static idc_status write_new(const idc_pdq_index *index, const char *path)
{
    file_header header = {.byte_order = BYTE_ORDER_MARK, .bytes = PAGE};
    char name[4096];
    int length = snprintf(name, sizeof name, "%s.new", path);
    if (length < 0 || (size_t)length >= sizeof name)
        return IDC_ERR_IO;
    int file = open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return IDC_ERR_IO;
    memcpy(header.magic, magic, sizeof magic);
    idc_status status = write_segments(file, index, 0, &header);
    if (close(file) != 0 && status == IDC_OK)
        status = IDC_ERR_IO;
    if (status == IDC_OK && rename(name, path) != 0)
        status = IDC_ERR_IO;
    if (status != IDC_OK)
        unlink(name);
    return status;
}

idc_status idc_pdq_index_save(idc_pdq_index *index, const char *path)
{
    file_header header;
    idc_status status = idc_pdq_index_build(index);
    if (status != IDC_OK)
        return status;
    int file = open_same(index, path, &header);
    if (file < 0)
        return write_new(index, path);
    if (header.segment_count < index->segment_count)
        status = write_segments(file, index, header.segment_count, &header);
    close(file);
    return status;
}

idc_status idc_pdq_index_verify(const idc_pdq_index *index)
{
    file_header header;
    if (!index->map)
        return IDC_OK;
    memcpy(&header, index->map, sizeof header);
    for (uint32_t i = 0; i < header.segment_count; i++) {
        size_t bytes;
        const char *at = (const char *)index->map + header.segments[i].at;
        if (!segment_bytes(&header.segments[i], &bytes) ||
            checksum_of(at, bytes) != header.segments[i].checksum)
            return IDC_ERR_FORMAT;
    }
    return IDC_OK;
}
