/* What is said of characters and paragraphs: pages of formatting ([MS-DOC] 2.9.33, 2.9.183). */
#include "source/office/doc.h"

/* ---- properties ----------------------------------------------------------------------------- */

/* The next property of a list (2.6): false at its end. operand begins behind the code. */
static bool next_property(idc_str list, size_t *at, uint32_t *code, size_t *operand)
{
    static const uint8_t sizes[] = {1, 1, 2, 4, 2, 2, 0, 3};
    if (*at + 3 > list.len)
        return false;
    *code = idc_little16(list, *at);
    *operand = *at + 2;
    size_t size = sizes[*code >> 13];
    if (size == 0 && *code == 0xD608) /* the one whose length takes two bytes */
        size = 1 + (size_t)idc_little16(list, *operand);
    else if (size == 0)
        size = 1 + (size_t)idc_little8(list, *operand);
    *at = *operand + size;
    return *at <= list.len;
}

/* Colours by number (2.9.119). */
static int32_t colour_of(uint32_t number)
{
    static const int32_t colours[] = {-1,       0x000000, 0x0000FF, 0x00FFFF, 0x00FF00, 0xFF00FF,
                                      0xFF0000, 0xFFFF00, 0xFFFFFF, 0x00008B, 0x008B8B, 0x006400,
                                      0x8B008B, 0x8B0000, 0x808000, 0xA9A9A9, 0xC0C0C0};
    return number < sizeof colours / sizeof *colours ? colours[number] : -1;
}

static int32_t rgb_of(idc_str list, size_t at)
{
    if (idc_little8(list, at + 3)) /* automatic */
        return -1;
    return (int32_t)(idc_little8(list, at) << 16 | idc_little8(list, at + 1) << 8 |
                     idc_little8(list, at + 2));
}

/* On, off, as the style (80) or against it (81): styles are taken to be off. */
static bool on(idc_str list, size_t at)
{
    uint32_t value = idc_little8(list, at);
    return value == 1 || value == 0x81;
}

static void apply(idc_str list, idc_doc_look *look)
{
    uint32_t code;
    size_t operand;
    for (size_t at = 0; next_property(list, &at, &code, &operand);)
        switch (code) {
        case 0x0800:
            look->deleted = on(list, operand);
            break;
        case 0x0801:
            look->inserted = on(list, operand);
            break;
        case 0x0835:
            look->bold = on(list, operand);
            break;
        case 0x0836:
            look->italic = on(list, operand);
            break;
        case 0x083C:
            look->hidden = on(list, operand);
            break;
        case 0x2A0C: /* highlight */
            look->shaded = look->shaded || idc_little8(list, operand) > 0;
            break;
        case 0x2A42:
            look->rgb = colour_of(idc_little8(list, operand));
            break;
        case 0x6870:
            look->rgb = rgb_of(list, operand);
            break;
        case 0x4A43:
            look->half_points = (int32_t)idc_little16(list, operand);
            break;
        case 0x4866: /* shading */
            look->shaded = look->shaded || idc_little16(list, operand) != 0;
            break;
        case 0xCA71:
            look->shaded = look->shaded || idc_little8(list, operand + 8) == 0;
            break;
        default:
            break;
        }
}

/* ---- pages ---------------------------------------------------------------------------------- */

/* Index of the stretch that holds offset in count + 1 ascending offsets; count when none does. */
static size_t stretch_of(idc_str offsets, size_t count, uint64_t offset)
{
    size_t low = 0, high = count;
    if (count == 0 || offset < idc_little32(offsets, 0) ||
        offset >= idc_little32(offsets, 4 * count))
        return count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (idc_little32(offsets, 4 * middle) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* The page of formatting for an offset, and the stretch in it; false when there is none. */
static bool page_of(const idc_doc *d, idc_str pages, uint64_t offset, idc_str *page,
                    size_t *stretch, size_t *count)
{
    size_t all = pages.len >= 4 ? (pages.len - 4) / 8 : 0;
    size_t at = stretch_of(pages, all, offset);
    if (at == all)
        return false;
    uint64_t begin =
        (uint64_t)(idc_little32(pages, 4 * (all + 1) + 4 * at) & 0x3FFFFF) * IDC_DOC_PAGE;
    if (begin + IDC_DOC_PAGE > d->main.len)
        return false;
    *page = idc_str_sub(d->main, (size_t)begin, (size_t)begin + IDC_DOC_PAGE);
    *count = idc_little8(*page, IDC_DOC_PAGE - 1);
    if (4 * (*count + 1) > IDC_DOC_PAGE)
        return false;
    *stretch = stretch_of(*page, *count, offset);
    return *stretch < *count;
}

idc_doc_look idc_doc_look_at(const idc_doc *d, uint64_t offset)
{
    idc_doc_look look = {.rgb = -1, .end = UINT64_MAX};
    idc_str page;
    size_t stretch, count;
    if (!page_of(d, d->char_pages, offset, &page, &stretch, &count)) {
        look.end = offset + IDC_DOC_PAGE;
        return look;
    }
    look.end = idc_little32(page, 4 * stretch + 4);
    size_t at = 2 * (size_t)idc_little8(page, 4 * (count + 1) + stretch);
    if (at)
        apply(idc_str_sub(page, at + 1, at + 1 + idc_little8(page, at)), &look);
    return look;
}

idc_doc_shape idc_doc_shape_at(const idc_doc *d, uint64_t offset)
{
    idc_doc_shape shape = {0};
    idc_str page;
    size_t stretch, count, operand;
    uint32_t code;
    if (!page_of(d, d->paragraph_pages, offset, &page, &stretch, &count))
        return shape;
    size_t at = 2 * (size_t)idc_little8(page, 4 * (count + 1) + 13 * stretch);
    size_t words = idc_little8(page, at);
    idc_str list = words
                       ? idc_str_sub(page, at + 1, at + 2 * words)
                       : idc_str_sub(page, at + 2, at + 2 + 2 * (size_t)idc_little8(page, at + 1));
    if (at == 0)
        return shape;
    uint32_t style = idc_little16(list, 0);
    shape.level = style < IDC_DOC_MOST_STYLES ? d->levels[style] : 0;
    for (size_t i = 2; next_property(list, &i, &code, &operand);) {
        if (code == 0x2416)
            shape.in_table = idc_little8(list, operand) == 1;
        else if (code == 0x442D)
            shape.shaded = idc_little16(list, operand) != 0;
        else if (code == 0xC64D)
            shape.shaded = idc_little8(list, operand + 8) == 0;
        else if (code == 0x2417)
            shape.row_end = idc_little8(list, operand) == 1;
        else if (code == 0x6649)
            shape.in_table = idc_little32(list, operand) > 0;
        else if (code == 0x460B)
            shape.item = idc_little16(list, operand) > 0;
        else if (code == 0x2640)
            shape.level =
                idc_little8(list, operand) < 9 ? (uint8_t)(idc_little8(list, operand) + 1) : 0;
    }
    return shape;
}

/* ---- styles --------------------------------------------------------------------------------- */

void idc_doc_styles(idc_doc *d)
{
    enum { TITLE = 62 };
    uint64_t begin = idc_little32(d->main, 0xA2), len = idc_little32(d->main, 0xA6);
    if (begin >= d->table.len || len > d->table.len - begin)
        return;
    idc_str sheet = idc_str_sub(d->table, (size_t)begin, (size_t)(begin + len));
    size_t at = 2 + (size_t)idc_little16(sheet, 0), count = idc_little16(sheet, 2);
    for (size_t i = 0; i < count && i < IDC_DOC_MOST_STYLES && at + 2 <= sheet.len; i++) {
        size_t size = idc_little16(sheet, at);
        uint32_t id = idc_little16(sheet, at + 2) & 0xFFF; /* of built-in styles */
        if (size >= 2)
            d->levels[i] = id >= 1 && id <= 9 ? (uint8_t)id : id == TITLE;
        at += 2 + size + size % 2;
    }
}
