/* An index in memory: adding entries, and making the tables of a segment. */
#ifdef HAVE_CONFIG_H
#include <config.h>
#endif

#include "norm/photo/index.h"

#include <sys/mman.h>

idc_pdq_code idc_pdq_code_of(const uint8_t bits[32])
{
    idc_pdq_code code = {{0}};
    for (int i = 0; i < 32; i++)
        code.word[i / 8] |= (uint64_t)bits[i] << (i % 8 * 8);
    return code;
}

void idc_pdq_code_bits(const idc_pdq_code *code, uint8_t bits[32])
{
    for (int i = 0; i < 32; i++)
        bits[i] = (uint8_t)(code->word[i / 8] >> (i % 8 * 8));
}

void idc_pdq_index_init(idc_pdq_index *index, const idc_allocator *allocator)
{
    *index = (idc_pdq_index){.allocator = *allocator};
}

static void give_back(const idc_pdq_index *index, void *memory)
{
    if (memory)
        index->allocator.free(index->allocator.ctx, memory);
}

uint64_t idc_pdq_index_count(const idc_pdq_index *index)
{
    uint64_t count = index->tail_count;
    for (size_t i = 0; i < index->segment_count; i++)
        count += index->segments[i].count;
    return count;
}

uint64_t idc_pdq_index_bytes(const idc_pdq_index *index)
{
    uint64_t bytes = index->tail_count * (sizeof *index->tail + sizeof *index->tail_values);
    for (size_t i = 0; i < index->segment_count; i++) {
        const idc_index_segment *s = &index->segments[i];
        size_t tables;
        if (idc_index_table_bytes(s->count, s->slot_count, &tables))
            bytes += tables;
        bytes += s->count * (sizeof *s->codes + (s->values ? sizeof *s->values : 0));
    }
    return bytes;
}

const idc_pdq_code *idc_pdq_index_code(const idc_pdq_index *index, uint64_t position)
{
    for (size_t i = 0; i < index->segment_count; i++) {
        const idc_index_segment *s = &index->segments[i];
        if (position < s->count)
            return &s->codes[position];
        position -= s->count;
    }
    return position < index->tail_count ? &index->tail[position] : NULL;
}

static idc_status grow_tail(idc_pdq_index *index, size_t capacity)
{
    const idc_allocator *a = &index->allocator;
    size_t bytes;
    if (!idc_size_mul(capacity, sizeof *index->tail, &bytes))
        return IDC_ERR_NOMEM;
    idc_pdq_code *codes = a->realloc(a->ctx, index->tail, bytes);
    if (!codes)
        return IDC_ERR_NOMEM;
    index->tail = codes;
    uint64_t *values = a->realloc(a->ctx, index->tail_values, capacity * sizeof *values);
    if (!values)
        return IDC_ERR_NOMEM;
    index->tail_values = values;
    index->tail_capacity = capacity;
    return IDC_OK;
}

idc_status idc_pdq_index_add(idc_pdq_index *index, const uint8_t bits[32], const uint64_t *value)
{
    uint64_t position = idc_pdq_index_count(index);
    if (position >= UINT32_MAX)
        return IDC_ERR_LIMIT;
    if (index->tail_count == index->tail_capacity) {
        size_t capacity = index->tail_capacity ? 2 * index->tail_capacity : 256;
        idc_status status = grow_tail(index, capacity);
        if (status != IDC_OK)
            return status;
    }
    index->tail[index->tail_count] = idc_pdq_code_of(bits);
    index->tail_values[index->tail_count++] = value ? *value : position;
    index->valued = index->valued || (value && *value != position);
    return IDC_OK;
}

uint32_t idc_index_slots_for(uint64_t count)
{
    /* Tables of offsets are 2^(256/m) words each: more entries pay for wider parts. */
    static const struct {
        uint64_t below;
        uint32_t slots;
    } rows[] = {{IDC_INDEX_LEAST, 0}, {500000, 16},  {1500000, 14},
                {3000000, 13},        {8000000, 12}, {40000000, 11}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (count < rows[i].below)
            return rows[i].slots;
    return 10;
}

void idc_index_layout(uint32_t count, uint32_t slot, uint32_t *start, uint32_t *bits)
{
    uint32_t width = 256 / count, wider = 256 % count;
    *bits = width + (slot < wider);
    *start = slot * width + (slot < wider ? slot : wider);
}

bool idc_index_table_bytes(uint64_t count, uint32_t slot_count, size_t *bytes)
{
    uint64_t words = 0;
    for (uint32_t i = 0; i < slot_count; i++) {
        uint32_t start, width;
        idc_index_layout(slot_count, i, &start, &width);
        words += ((uint64_t)1 << width) + 1 + count;
    }
    if (words > SIZE_MAX / sizeof(uint32_t))
        return false;
    *bytes = (size_t)words * sizeof(uint32_t);
    return true;
}

void idc_index_place_tables(idc_index_segment *segment, const uint32_t *tables)
{
    for (uint32_t i = 0; i < segment->slot_count; i++) {
        idc_index_slot *slot = &segment->slots[i];
        idc_index_layout(segment->slot_count, i, &slot->start, &slot->bits);
        slot->offsets = tables;
        tables += ((size_t)1 << slot->bits) + 1;
    }
    for (uint32_t i = 0; i < segment->slot_count; i++) {
        segment->slots[i].ids = tables;
        tables += segment->count;
    }
}

/* Entries sorted by the bits of a part: counted, then placed. */
static void fill_slot(const idc_index_segment *segment, idc_index_slot *slot, uint32_t *offsets,
                      uint32_t *ids)
{
    size_t size = (size_t)1 << slot->bits;
    memset(offsets, 0, (size + 1) * sizeof *offsets);
    for (uint64_t i = 0; i < segment->count; i++)
        offsets[idc_index_key(&segment->codes[i], slot->start, slot->bits)]++;
    uint32_t sum = 0;
    for (size_t k = 0; k <= size; k++) {
        uint32_t here = k < size ? offsets[k] : 0;
        offsets[k] = sum;
        sum += here;
    }
    for (uint64_t i = 0; i < segment->count; i++)
        ids[offsets[idc_index_key(&segment->codes[i], slot->start, slot->bits)]++] = (uint32_t)i;
    /* Placing moved each offset to the end of its key, which is where the next begins. */
    memmove(offsets + 1, offsets, size * sizeof *offsets);
    offsets[0] = 0;
}

static idc_index_parity parity_of(const idc_pdq_code *codes, uint64_t count)
{
    uint64_t odd = 0;
    for (uint64_t i = 0; i < count; i++) {
        const uint64_t *w = codes[i].word;
        odd += (uint64_t)__builtin_parityll(w[0] ^ w[1] ^ w[2] ^ w[3]);
    }
    return odd == 0 ? IDC_PARITY_EVEN : odd == count ? IDC_PARITY_ODD : IDC_PARITY_MIXED;
}

/* Tables are read at random: large pages spare most look-ups of addresses. Only a hint. */
static void ask_for_large_pages(void *memory, size_t bytes)
{
#ifdef MADV_HUGEPAGE
    const uintptr_t page = (uintptr_t)2 << 20;
    uintptr_t begin = ((uintptr_t)memory + page - 1) & ~(page - 1);
    uintptr_t end = ((uintptr_t)memory + bytes) & ~(page - 1);
    if (begin < end)
        (void)madvise((void *)begin, end - begin, MADV_HUGEPAGE);
#else
    (void)memory;
    (void)bytes;
#endif
}

/* Codes, values and tables in one block. */
static idc_status make_segment(const idc_pdq_index *index, uint64_t count, idc_index_segment *out)
{
    size_t tables = 0, bytes = 0;
    *out = (idc_index_segment){.count = count, .slot_count = idc_index_slots_for(count)};
    size_t entry = sizeof(idc_pdq_code) + (index->valued ? sizeof(uint64_t) : 0);
    if (!idc_size_mul((size_t)count, entry, &bytes) ||
        !idc_index_table_bytes(count, out->slot_count, &tables) ||
        !idc_size_add(bytes, tables, &bytes))
        return IDC_ERR_NOMEM;
    out->memory = index->allocator.alloc(index->allocator.ctx, bytes ? bytes : 1);
    out->memory_bytes = bytes;
    if (!out->memory)
        return IDC_ERR_NOMEM;
    ask_for_large_pages(out->memory, bytes);
    out->codes = out->memory;
    char *after = (char *)out->memory + (size_t)count * sizeof *out->codes;
    if (index->valued) {
        out->values = (const uint64_t *)(void *)after;
        after += (size_t)count * sizeof *out->values;
    }
    idc_index_place_tables(out, (const uint32_t *)(void *)after);
    return IDC_OK;
}

static void copy_entries(const idc_pdq_index *index, size_t from, const idc_index_segment *to)
{
    idc_pdq_code *codes = (idc_pdq_code *)(uintptr_t)to->codes;
    uint64_t *values = (uint64_t *)(uintptr_t)to->values;
    size_t at = 0;
    for (size_t i = from; i < index->segment_count; i++) {
        const idc_index_segment *s = &index->segments[i];
        memcpy(codes + at, s->codes, (size_t)s->count * sizeof *codes);
        for (uint64_t j = 0; values && j < s->count; j++)
            values[at + j] = s->values ? s->values[j] : s->first + j;
        at += (size_t)s->count;
    }
    if (index->tail_count)
        memcpy(codes + at, index->tail, index->tail_count * sizeof *codes);
    if (values && index->tail_count)
        memcpy(values + at, index->tail_values, index->tail_count * sizeof *values);
}

static void drop_tail(idc_pdq_index *index)
{
    give_back(index, index->tail);
    give_back(index, index->tail_values);
    index->tail = NULL;
    index->tail_values = NULL;
    index->tail_count = index->tail_capacity = 0;
}

idc_status idc_pdq_index_build(idc_pdq_index *index)
{
    size_t from = index->segment_count;
    uint64_t count = index->tail_count;
    if (count == 0)
        return IDC_OK;
    /* Mapped segments stay as they are until there are too many of them. */
    bool all = from == IDC_INDEX_SEGMENTS;
    while (from > 0 && (all || index->segments[from - 1].memory))
        count += index->segments[--from].count;
    idc_index_segment made;
    idc_status status = make_segment(index, count, &made);
    if (status != IDC_OK)
        return status;
    copy_entries(index, from, &made);
    made.parity = parity_of(made.codes, made.count);
    for (uint32_t i = 0; i < made.slot_count; i++)
        fill_slot(&made, &made.slots[i], (uint32_t *)(uintptr_t)made.slots[i].offsets,
                  (uint32_t *)(uintptr_t)made.slots[i].ids);
    for (size_t i = from; i < index->segment_count; i++) {
        made.first = i == from ? index->segments[i].first : made.first;
        give_back(index, index->segments[i].memory);
    }
    if (from == index->segment_count)
        made.first = idc_pdq_index_count(index) - index->tail_count;
    index->segments[from] = made;
    index->segment_count = from + 1;
    drop_tail(index);
    return IDC_OK;
}

void idc_pdq_hits_free(idc_pdq_hits *hits)
{
    if (hits->items)
        hits->allocator.free(hits->allocator.ctx, hits->items);
    hits->items = NULL;
    hits->count = hits->capacity = 0;
}
