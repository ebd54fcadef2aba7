/** @file zip_maker.h  Zip files byte by byte, so that they can lie. */
#ifndef IDC_TESTS_SOURCE_ZIP_MAKER_H
#define IDC_TESTS_SOURCE_ZIP_MAKER_H

#include <zlib.h>

#include "facts.h"

typedef struct package {
    test_work t;
    idc_buf file, directory;
    int count;
    uint32_t date_time, flags, claimed; /* claimed: size that headers state, 0 the true one */
    bool stored;                        /* the entries that are added next are not packed */
} package;

static inline void put16(idc_buf *b, uint32_t v)
{
    idc_buf_byte(b, (char)(v & 255));
    idc_buf_byte(b, (char)(v >> 8 & 255));
}

static inline void put32(idc_buf *b, uint32_t v)
{
    put16(b, v & 0xffff);
    put16(b, v >> 16);
}

static inline void package_begin(package *p)
{
    memset(p, 0, sizeof *p);
    idc_work *work = test_work_open(&p->t);
    p->file = idc_buf_in(work->arena);
    p->directory = idc_buf_in(work->arena);
    p->date_time = 0x00210000;
}

static inline idc_str deflated(idc_arena *arena, idc_str data)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY), Z_OK);
    size_t most = deflateBound(&z, data.len);
    Bytef *out = idc_arena_alloc(arena, most);
    z.next_in = (Bytef *)(uintptr_t)data.ptr;
    z.avail_in = (uInt)data.len;
    z.next_out = out;
    z.avail_out = (uInt)most;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    idc_str packed = {(char *)out, most - z.avail_out};
    deflateEnd(&z);
    return packed;
}

static inline void put_entry(package *p, idc_buf *b, const char *name, idc_str data, idc_str packed,
                             bool directory, uint32_t offset)
{
    put32(b, directory ? 0x02014b50 : 0x04034b50);
    if (directory)
        put16(b, 20);
    put16(b, 20);
    put16(b, p->flags);
    put16(b, p->stored ? 0 : 8);
    put16(b, p->date_time & 0xffff);
    put16(b, p->date_time >> 16);
    put32(b, (uint32_t)crc32(0, (const Bytef *)data.ptr, (uInt)data.len));
    put32(b, (uint32_t)packed.len);
    put32(b, p->claimed ? p->claimed : (uint32_t)data.len);
    put16(b, (uint32_t)strlen(name));
    put16(b, 0);
    if (directory) {
        put32(b, 0);
        put16(b, 0);
        put32(b, 0);
        put32(b, offset);
    }
    idc_buf_text(b, name);
}

static inline void package_add(package *p, const char *name, idc_str data)
{
    idc_str packed = p->stored ? data : deflated(p->t.work.arena, data);
    uint32_t offset = (uint32_t)p->file.len;
    put_entry(p, &p->file, name, data, packed, false, 0);
    idc_buf_add(&p->file, packed);
    put_entry(p, &p->directory, name, data, packed, true, offset);
    p->count++;
}

static inline idc_str package_end(package *p, int count)
{
    uint32_t at = (uint32_t)p->file.len;
    idc_buf_add(&p->file, idc_buf_str(&p->directory));
    put32(&p->file, 0x06054b50);
    put32(&p->file, 0);
    put16(&p->file, (uint32_t)count);
    put16(&p->file, (uint32_t)count);
    put32(&p->file, (uint32_t)p->directory.len);
    put32(&p->file, at);
    put16(&p->file, 0);
    assert_false(p->file.failed);
    return idc_buf_str(&p->file);
}

#endif
