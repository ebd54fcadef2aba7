#include <idcheck/photos.h>

#include "base/error.h"
#include "norm/photo/pdq.h"
#include "source/reader.h"

struct idc_photos_print {
    idc_limits limits;
    idc_work work;
    const idc_picture *picture;
    char (*hex)[65];
};

static unsigned wishes_of(unsigned flags)
{
    /* Both kinds of turns would stand in the same places: those of real pixels win. */
    if (flags & IDC_PHOTOS_TURNS)
        flags &= ~(unsigned)IDC_PHOTOS_DERIVED;
    return (flags & IDC_PHOTOS_TURNS ? IDC_WISH_TURNS : 0) |
           (flags & IDC_PHOTOS_DERIVED ? IDC_WISH_DERIVED : 0) |
           (flags & IDC_PHOTOS_PARTS ? IDC_WISH_PARTS : 0) |
           (flags & IDC_PHOTOS_SYMMETRIC ? IDC_WISH_SYMMETRIC : 0);
}

size_t idc_photos_print_count(const idc_photos_print *print)
{
    if (!print)
        return 0;
    size_t turns = print->picture->turn_count;
    return (turns ? turns : 1) + print->picture->part_count;
}

/* Without turns the first hash is no view of its own. */
static const idc_picture_view *view_at(const idc_photos_print *print, size_t index)
{
    if (index >= idc_photos_print_count(print))
        return NULL;
    if (print->picture->turn_count)
        return &print->picture->views[index];
    return index ? &print->picture->views[index - 1] : NULL;
}

static idc_status fill(idc_photos_print *print, idc_str bytes, idc_error **err)
{
    idc_document *doc;
    idc_status status = idc_source_read(&print->work, bytes, &doc);
    if (status != IDC_OK)
        return idc_fail(&idc_allocator_default, err, status, "");
    if (!doc->picture || doc->picture->pdq_quality < 0) {
        idc_str why = doc->diagnostic_count ? doc->diagnostics[0].message
                                            : IDC_STR("it is no JPEG, PNG, WebP or GIF picture");
        return idc_fail(&idc_allocator_default, err, IDC_ERR_FORMAT, "no hash of the picture: %S",
                        why);
    }
    print->picture = doc->picture;
    size_t count = idc_photos_print_count(print);
    print->hex = idc_arena_array(print->work.arena, count, sizeof *print->hex);
    if (!print->hex)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_NOMEM, "");
    for (size_t i = 0; i < count; i++)
        idc_pdq_to_hex(i || doc->picture->turn_count ? view_at(print, i)->pdq : doc->picture->pdq,
                       print->hex[i]);
    return IDC_OK;
}

idc_status idc_photos_print_new(const void *data, size_t len, unsigned flags,
                                idc_photos_print **out, idc_error **err)
{
    const idc_allocator *allocator = &idc_allocator_default;
    if ((!data && len) || !out)
        return idc_fail(allocator, err, IDC_ERR_ARGUMENT,
                        "idc_photos_print_new: data and out must not be NULL");
    *out = NULL;
    idc_photos_print *print = allocator->alloc(allocator->ctx, sizeof *print);
    if (!print)
        return idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    *print = (idc_photos_print){.work.wishes = wishes_of(flags)};
    idc_limits_init(&print->limits);
    print->work.limits = &print->limits;
    print->work.arena = idc_arena_new(allocator, (size_t)print->limits.value[IDC_LIMIT_ARENA_CHUNK],
                                      (size_t)print->limits.value[IDC_LIMIT_SOURCE_MEMORY]);
    idc_status status = print->work.arena ? fill(print, (idc_str){data ? data : "", len}, err)
                                          : idc_fail(allocator, err, IDC_ERR_NOMEM, "");
    if (status == IDC_OK)
        *out = print;
    else
        idc_photos_print_free(print);
    return status;
}

void idc_photos_print_free(idc_photos_print *print)
{
    if (!print)
        return;
    idc_arena_free(print->work.arena);
    idc_allocator_default.free(idc_allocator_default.ctx, print);
}

const char *idc_photos_print_hex(const idc_photos_print *print, size_t index)
{
    return index < idc_photos_print_count(print) ? print->hex[index] : NULL;
}

int32_t idc_photos_print_quality(const idc_photos_print *print, size_t index)
{
    const idc_picture_view *view = view_at(print, index);
    if (!view && (index || !print))
        return -1;
    return view ? view->quality : print->picture->pdq_quality;
}

const char *idc_photos_print_turn(const idc_photos_print *print, size_t index)
{
    const idc_picture_view *view = view_at(print, index);
    if (!view && (index || !print))
        return "";
    return idc_turn_name(view ? (idc_turn)view->turn : IDC_TURN_NONE);
}

size_t idc_photos_print_upright(const idc_photos_print *print)
{
    return print && print->picture->turn_count ? print->picture->upright : 0;
}

void idc_photos_print_part(const idc_photos_print *print, size_t index, uint16_t part[4])
{
    static const uint16_t whole[4] = {0, 0, 1000, 1000}, none[4];
    const idc_picture_view *view = view_at(print, index);
    if (part)
        memcpy(part, view ? view->part : index || !print ? none : whole, sizeof whole);
}

idc_status idc_photos_hash(const void *data, size_t len, char hex[65], int32_t *quality,
                           idc_error **err)
{
    idc_photos_print *print;
    if ((!data && len) || !hex || !quality)
        return idc_fail(&idc_allocator_default, err, IDC_ERR_ARGUMENT,
                        "idc_photos_hash: data, hex and quality must not be NULL");
    idc_status status = idc_photos_print_new(data, len, 0, &print, err);
    if (status != IDC_OK)
        return status;
    memcpy(hex, print->hex[0], sizeof print->hex[0]);
    *quality = print->picture->pdq_quality;
    idc_photos_print_free(print);
    return IDC_OK;
}

int idc_photos_distance(const char *hex_a, const char *hex_b)
{
    uint8_t a[32], b[32];
    if (!hex_a || !hex_b || !idc_pdq_from_hex(idc_str_of(hex_a), a) ||
        !idc_pdq_from_hex(idc_str_of(hex_b), b))
        return -1;
    return idc_pdq_distance(a, b);
}
