#ifdef HAVE_CONFIG_H
#include <config.h>
#endif

#include "source/picture/picture.h"

#ifdef HAVE_PICTURES

#include <webp/decode.h>

idc_status idc_pixels_webp(idc_work *work, idc_str bytes, idc_pixels *out)
{
    WebPBitstreamFeatures features;
    const uint8_t *data = (const uint8_t *)bytes.ptr;
    *out = (idc_pixels){.state = IDC_PIXELS_UNREADABLE};
    VP8StatusCode code = WebPGetFeatures(data, bytes.len, &features);
    if (code != VP8_STATUS_OK || features.width <= 0 || features.height <= 0) {
        if (code == VP8_STATUS_NOT_ENOUGH_DATA)
            out->state = IDC_PIXELS_TRUNCATED;
        return IDC_OK;
    }
    out->width = (uint32_t)features.width;
    out->height = (uint32_t)features.height;
    /* The format has no way to hand out rows of every file: it is held whole, and as RGBA. */
    uint64_t memory = (uint64_t)out->width * out->height * 8 + (1u << 20);
    idc_status status = idc_pixels_charge_whole(work, out->width, out->height, memory, bytes.len);
    if (status != IDC_OK) {
        out->state = IDC_PIXELS_TOO_LARGE;
        return status == IDC_ERR_LIMIT ? IDC_OK : status;
    }
    int width, height;
    uint8_t *rgb = WebPDecodeRGBA(data, bytes.len, &width, &height);
    out->state = IDC_PIXELS_DAMAGED;
    if (rgb) {
        size_t stride = (size_t)width * 4;
        status = idc_pixels_print_all(work, rgb, out->width, out->height, 4, stride, out);
        out->state = IDC_PIXELS_WHOLE;
        WebPFree(rgb);
    }
    idc_pixels_release(work, memory);
    return status;
}

#else

idc_status idc_pixels_webp(idc_work *work, idc_str bytes, idc_pixels *out)
{
    (void)work;
    (void)bytes;
    *out = (idc_pixels){.state = IDC_PIXELS_UNREADABLE};
    return IDC_OK;
}

#endif
