#include "source/picture/exif.h"

#include "base/buf.h"
#include "base/convert.h"
#include "base/utf8.h"
#include "source/picture/thumbnail.h"

enum {
    MOST_DIRECTORIES = 32,
    MOST_ENTRIES = 1024, /* in one directory */
    MOST_TEXT = 4096     /* bytes of one value that is kept */
};

/* Directories, as tags in different ones share numbers. */
typedef enum directory { MAIN, CAMERA, GPS, THUMBNAIL } directory;

enum { TYPE_ASCII = 2, TYPE_SHORT = 3, TYPE_LONG = 4, TYPE_RATIONAL = 5, TYPE_UNDEFINED = 7 };

/* A value of an entry: where its bytes stand, already inside the data. */
typedef struct field {
    uint16_t type;
    uint32_t count;
    uint32_t at; /* in the TIFF data */
    idc_str bytes;
} field;

/* Fields that are made into facts together, after all directories were walked. */
typedef enum slot {
    ORIENTATION,
    DATE_MODIFIED,
    DATE_TAKEN,
    DATE_CREATED,
    OFFSET_MODIFIED,
    OFFSET_TAKEN,
    OFFSET_CREATED,
    GPS_LATITUDE_REF,
    GPS_LATITUDE,
    GPS_LONGITUDE_REF,
    GPS_LONGITUDE,
    GPS_TIME,
    GPS_DATE,
    THUMBNAIL_AT,
    THUMBNAIL_LENGTH,
    SLOTS
} slot;

typedef struct exif_run {
    idc_document *doc;
    idc_str tiff;
    idc_span span;
    bool exact;
    bool big;
    bool damaged;
    uint64_t damaged_at;
    field slots[SLOTS];
    bool has[SLOTS];
    struct {
        uint32_t at;
        directory place;
    } queue[MOST_DIRECTORIES];
    size_t queued;
} exif_run;

static const struct {
    directory place;
    uint16_t tag;
    slot slot;
} slot_tags[] = {
    {MAIN, 0x0112, ORIENTATION},
    {MAIN, 0x0132, DATE_MODIFIED},
    {CAMERA, 0x9003, DATE_TAKEN},
    {CAMERA, 0x9004, DATE_CREATED},
    {CAMERA, 0x9010, OFFSET_MODIFIED},
    {CAMERA, 0x9011, OFFSET_TAKEN},
    {CAMERA, 0x9012, OFFSET_CREATED},
    {GPS, 1, GPS_LATITUDE_REF},
    {GPS, 2, GPS_LATITUDE},
    {GPS, 3, GPS_LONGITUDE_REF},
    {GPS, 4, GPS_LONGITUDE},
    {GPS, 7, GPS_TIME},
    {GPS, 29, GPS_DATE},
    {THUMBNAIL, 0x0201, THUMBNAIL_AT},
    {THUMBNAIL, 0x0202, THUMBNAIL_LENGTH},
};

/* Text that is a fact as it stands; Windows writes some in UTF-16. */
static const struct {
    directory place;
    uint16_t tag;
    bool wide;
    const char *key;
} text_tags[] = {
    {MAIN, 0x010f, false, "camera_make"},   {MAIN, 0x0110, false, "camera_model"},
    {MAIN, 0x0131, false, "software"},      {MAIN, 0x013b, false, "author"},
    {MAIN, 0xc62f, false, "body_serial"},   {CAMERA, 0xa431, false, "body_serial"},
    {CAMERA, 0xa435, false, "lens_serial"}, {CAMERA, 0xa430, false, "author"},
    {MAIN, 0x9c9d, true, "author"},         {MAIN, 0x9c9b, true, "title"},
};

static uint16_t get16(const exif_run *run, size_t at)
{
    const uint8_t *p = (const uint8_t *)run->tiff.ptr + at;
    return (uint16_t)(run->big ? p[0] << 8 | p[1] : p[1] << 8 | p[0]);
}

static uint32_t get32(const exif_run *run, size_t at)
{
    uint32_t a = get16(run, at), b = get16(run, at + 2);
    return run->big ? a << 16 | b : b << 16 | a;
}

static bool inside(const exif_run *run, uint64_t at, uint64_t len)
{
    return at <= run->tiff.len && len <= run->tiff.len - at;
}

static void damage(exif_run *run, uint64_t at)
{
    if (!run->damaged)
        run->damaged_at = at < run->tiff.len ? at : run->tiff.len;
    run->damaged = true;
}

static idc_span span_of(const exif_run *run, uint64_t begin, uint64_t len)
{
    idc_span span = run->span;
    if (run->exact) {
        span.begin += begin;
        span.end = span.begin + len;
    }
    return span;
}

static idc_span field_span(const exif_run *run, const field *f)
{
    return span_of(run, f->at, f->bytes.len);
}

static bool read_field(exif_run *run, size_t entry, field *f)
{
    static const uint8_t sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    f->type = get16(run, entry + 2);
    f->count = get32(run, entry + 4);
    if (f->type == 0 || f->type >= sizeof sizes)
        return false;
    uint64_t len = (uint64_t)f->count * sizes[f->type];
    f->at = len <= 4 ? (uint32_t)entry + 8 : get32(run, entry + 8);
    if (!inside(run, f->at, len)) {
        damage(run, entry);
        return false;
    }
    f->bytes = idc_str_sub(run->tiff, f->at, (size_t)(f->at + len));
    return true;
}

static void enqueue(exif_run *run, uint32_t at, directory place)
{
    for (size_t i = 0; i < run->queued; i++)
        if (run->queue[i].at == at)
            return;
    if (run->queued == MOST_DIRECTORIES || !inside(run, at, 2) || at < 8) {
        damage(run, at);
        return;
    }
    run->queue[run->queued].at = at;
    run->queue[run->queued++].place = place;
}

/* Characters up to a zero byte, as UTF-8; what is not UTF-8 is read as Windows-1252. */
static idc_str text_of(exif_run *run, const field *f, bool wide)
{
    idc_str s = idc_str_sub(f->bytes, 0, MOST_TEXT);
    idc_encoding encoding = IDC_ENCODING_UTF16LE;
    if (wide) {
        size_t end = 0;
        while (end + 1 < s.len && (s.ptr[end] || s.ptr[end + 1]))
            end += 2;
        s.len = end;
    } else {
        size_t end = idc_str_find_byte(s, '\0', 0);
        s = idc_str_sub(s, 0, end);
        encoding = idc_utf8_valid_length(s) == s.len ? IDC_ENCODING_UTF8 : IDC_ENCODING_WINDOWS1252;
    }
    idc_converted c;
    if (s.len == 0)
        return IDC_STR("");
    return idc_utf8_convert(run->doc->work->arena, s, encoding, &c) ? idc_str_trim(c.text)
                                                                    : IDC_STR_NONE;
}

static idc_status add_text(exif_run *run, const field *f, const char *key, bool wide)
{
    if (f->type != TYPE_ASCII && !wide)
        return IDC_OK;
    idc_str text = text_of(run, f, wide);
    if (!text.ptr)
        return IDC_ERR_NOMEM;
    return idc_document_fact(run->doc, key, text, field_span(run, f));
}

/* Web interfaces of picture generators write their settings into the comment. */
static idc_status add_comment(exif_run *run, const field *f)
{
    idc_str text = idc_str_sub(f->bytes, 8, f->bytes.len < MOST_TEXT ? f->bytes.len : MOST_TEXT);
    idc_converted c;
    if (text.len < 2)
        return IDC_OK;
    if (idc_str_starts(f->bytes, IDC_STR("UNICODE\0"))) {
        idc_encoding e = text.ptr[0] ? IDC_ENCODING_UTF16LE : IDC_ENCODING_UTF16BE;
        if (!idc_utf8_convert(run->doc->work->arena, text, e, &c))
            return IDC_ERR_NOMEM;
        text = c.text;
    }
    if (idc_str_find(text, IDC_STR("Steps: "), 0) == SIZE_MAX ||
        idc_str_find(text, IDC_STR("Sampler: "), 0) == SIZE_MAX)
        return IDC_OK;
    return idc_document_fact(run->doc, "ai_generator", IDC_STR("stable-diffusion-webui"),
                             field_span(run, f));
}

static idc_status read_entry(exif_run *run, size_t entry, directory place)
{
    uint16_t tag = get16(run, entry);
    field f;
    if (!read_field(run, entry, &f))
        return IDC_OK;
    if (place == MAIN && (tag == 0x8769 || tag == 0x8825) && f.bytes.len == 4)
        enqueue(run, get32(run, f.at), tag == 0x8769 ? CAMERA : GPS);
    if (place == CAMERA && tag == 0x9286 && f.type == TYPE_UNDEFINED)
        return add_comment(run, &f);
    for (size_t i = 0; i < sizeof text_tags / sizeof *text_tags; i++)
        if (text_tags[i].place == place && text_tags[i].tag == tag)
            return add_text(run, &f, text_tags[i].key, text_tags[i].wide);
    for (size_t i = 0; i < sizeof slot_tags / sizeof *slot_tags; i++)
        if (slot_tags[i].place == place && slot_tags[i].tag == tag &&
            !run->has[slot_tags[i].slot]) {
            run->slots[slot_tags[i].slot] = f;
            run->has[slot_tags[i].slot] = true;
        }
    return IDC_OK;
}

static idc_status read_directory(exif_run *run, uint32_t at, directory place)
{
    size_t count = get16(run, at);
    size_t whole = (run->tiff.len - at - 2) / 12;
    if (count > MOST_ENTRIES || count > whole) {
        damage(run, at);
        count = count > MOST_ENTRIES ? 0 : whole;
    }
    idc_status status = idc_charge(run->doc->work, IDC_LIMIT_SOURCE_STEPS, 1 + count);
    for (size_t i = 0; i < count && status == IDC_OK; i++)
        status = read_entry(run, at + 2 + 12 * i, place);
    size_t end = at + 2 + 12 * count;
    if (place == MAIN && inside(run, end, 4) && get32(run, end) != 0)
        enqueue(run, get32(run, end), THUMBNAIL);
    return status;
}

static unsigned digits(idc_str s, size_t at, size_t count)
{
    unsigned value = 0;
    for (size_t i = 0; i < count; i++) {
        if (!idc_is_digit(s.ptr[at + i]))
            return UINT32_MAX;
        value = value * 10 + (unsigned)(s.ptr[at + i] - '0');
    }
    return value;
}

idc_str idc_exif_date(idc_arena *arena, idc_str text, idc_str offset)
{
    static const unsigned most[] = {9999, 12, 31, 23, 59, 60};
    static const uint8_t at[] = {0, 5, 8, 11, 14, 17};
    unsigned parts[6];
    size_t count = text.len >= 19 ? 6 : text.len >= 16 ? 5 : text.len >= 10 ? 3 : 0;
    for (size_t i = 0; i < count; i++) {
        parts[i] = digits(text, at[i], i == 0 ? 4 : 2);
        if (parts[i] > most[i] || (i < 3 && parts[i] == 0))
            return IDC_STR("");
    }
    if (count == 0)
        return IDC_STR("");
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            idc_buf_byte(&out, i < 3 ? '-' : i == 3 ? 'T' : ':');
        idc_buf_digits(&out, parts[i], i == 0 ? 4 : 2);
    }
    if (count > 3)
        idc_buf_add(&out, offset);
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

/* "+09:00" or "Z"; empty when it is neither. */
static idc_str offset_text(exif_run *run, slot which)
{
    idc_str s = IDC_STR("");
    if (run->has[which] && run->slots[which].type == TYPE_ASCII)
        s = idc_str_trim(idc_str_sub(run->slots[which].bytes, 0,
                                     idc_str_find_byte(run->slots[which].bytes, '\0', 0)));
    bool numeric = s.len == 6 && (s.ptr[0] == '+' || s.ptr[0] == '-') && s.ptr[3] == ':' &&
                   digits(s, 1, 2) <= 14 && digits(s, 4, 2) <= 59;
    return numeric || idc_str_is(s, "Z") ? s : IDC_STR("");
}

static idc_status add_date(exif_run *run, const char *key, slot date, slot offset)
{
    if (!run->has[date] || idc_node_get(run->doc->metadata, key))
        return IDC_OK;
    const field *f = &run->slots[date];
    idc_str zone = offset_text(run, offset);
    idc_str value = idc_exif_date(run->doc->work->arena, f->bytes, zone);
    if (!value.ptr)
        return IDC_ERR_NOMEM;
    idc_status status = idc_document_fact(run->doc, key, value, field_span(run, f));
    if (status == IDC_OK && date == DATE_TAKEN && value.len && zone.len)
        status =
            idc_document_fact(run->doc, "taken_offset", zone, field_span(run, &run->slots[offset]));
    return status;
}

/* numerator / denominator in 10^-9, false when it is no number. */
static bool rational(const exif_run *run, const field *f, uint32_t index, uint64_t *nano)
{
    if (f->type != TYPE_RATIONAL || index >= f->count)
        return false;
    uint64_t n = get32(run, f->at + 8 * (size_t)index);
    uint64_t d = get32(run, f->at + 8 * (size_t)index + 4);
    if (d == 0) {
        *nano = 0;
        return n == 0 && index > 0; /* cameras write 0/0 for seconds that they do not know */
    }
    *nano = n * 1000000000u / d;
    return true;
}

/* Degrees, minutes and seconds, negative for the hemisphere given. */
static idc_degrees coordinate(const exif_run *run, slot value, slot ref, char negative,
                              char positive)
{
    const idc_degrees none = {0};
    uint64_t degrees, minutes, seconds;
    if (!run->has[value] || !run->has[ref] || run->slots[ref].bytes.len == 0)
        return none;
    const field *f = &run->slots[value];
    char hemisphere = run->slots[ref].bytes.ptr[0];
    if (!rational(run, f, 0, &degrees) || !rational(run, f, 1, &minutes) ||
        !rational(run, f, 2, &seconds) || (hemisphere != negative && hemisphere != positive))
        return none;
    if (degrees > 180ull * 1000000000u || minutes > 60ull * 1000000000u ||
        seconds > 3600ull * 1000000000u)
        return none;
    int64_t micro = ((int64_t)(degrees + minutes / 60 + seconds / 3600) + 500) / 1000;
    return (idc_degrees){hemisphere == negative ? -micro : micro, field_span(run, f), true};
}

static idc_node *decimal_node(idc_arena *arena, const idc_degrees *degrees)
{
    idc_node *node = idc_node_new(arena, IDC_NODE_NUMBER);
    idc_buf text = idc_buf_in(arena);
    idc_buf_decimal(&text, degrees->micro, 6);
    if (!node || text.failed)
        return NULL;
    node->text = idc_buf_str(&text);
    node->span = degrees->span;
    return node;
}

idc_status idc_exif_position(idc_document *doc, const idc_degrees *latitude,
                             const idc_degrees *longitude)
{
    enum { LATITUDE_MOST = 90000000, LONGITUDE_MOST = 180000000 };
    idc_arena *arena = doc->work->arena;
    if (!latitude->known || !longitude->known || idc_node_get(doc->metadata, "gps") ||
        latitude->micro < -LATITUDE_MOST || latitude->micro > LATITUDE_MOST ||
        longitude->micro < -LONGITUDE_MOST || longitude->micro > LONGITUDE_MOST)
        return IDC_OK;
    idc_node *pair = idc_node_new(arena, IDC_NODE_ARRAY);
    if (!idc_node_push(pair, decimal_node(arena, latitude)) ||
        !idc_node_push(pair, decimal_node(arena, longitude)))
        return IDC_ERR_NOMEM;
    pair->span = idc_span_join(latitude->span, longitude->span);
    return idc_node_put(doc->metadata, IDC_STR("gps"), pair) ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status add_position(exif_run *run)
{
    idc_degrees latitude = coordinate(run, GPS_LATITUDE, GPS_LATITUDE_REF, 'S', 'N');
    idc_degrees longitude = coordinate(run, GPS_LONGITUDE, GPS_LONGITUDE_REF, 'W', 'E');
    return idc_exif_position(run->doc, &latitude, &longitude);
}

static idc_status add_gps_time(exif_run *run)
{
    static const uint64_t most[] = {23, 59, 60};
    idc_buf out = idc_buf_in(run->doc->work->arena);
    idc_span span = field_span(run, &run->slots[GPS_TIME]);
    if (!run->has[GPS_TIME])
        return IDC_OK;
    if (run->has[GPS_DATE]) {
        idc_str day = idc_str_sub(run->slots[GPS_DATE].bytes, 0, 10);
        day = idc_exif_date(run->doc->work->arena, day, IDC_STR(""));
        if (!day.ptr)
            return IDC_ERR_NOMEM;
        idc_buf_add(&out, day);
        if (day.len) {
            idc_buf_byte(&out, 'T');
            span = idc_span_join(span, field_span(run, &run->slots[GPS_DATE]));
        }
    }
    for (uint32_t i = 0; i < 3; i++) {
        uint64_t nano;
        if (!rational(run, &run->slots[GPS_TIME], i, &nano) || nano / 1000000000u > most[i])
            return IDC_OK;
        if (i > 0)
            idc_buf_byte(&out, ':');
        idc_buf_digits(&out, nano / 1000000000u, 2);
    }
    idc_buf_byte(&out, 'Z');
    if (out.failed)
        return IDC_ERR_NOMEM;
    return idc_document_fact(run->doc, "gps_time", idc_buf_str(&out), span);
}

static uint32_t number(const exif_run *run, slot which)
{
    const field *f = &run->slots[which];
    if (!run->has[which] || f->count != 1)
        return 0;
    return f->type == TYPE_LONG ? get32(run, f->at) : f->type == TYPE_SHORT ? get16(run, f->at) : 0;
}

static idc_status add_thumbnail(exif_run *run)
{
    uint32_t at = number(run, THUMBNAIL_AT), len = number(run, THUMBNAIL_LENGTH);
    if (at == 0 || len == 0)
        return IDC_OK;
    if (!inside(run, at, len)) {
        damage(run, at);
        return IDC_OK;
    }
    return idc_thumbnail_add(run->doc, "EXIF", idc_str_sub(run->tiff, at, (size_t)at + len),
                             span_of(run, at, len));
}

/* How the pixels are to be turned to be seen upright (4.6.4, Orientation). */
static void note_orientation(exif_run *run)
{
    uint32_t orientation = number(run, ORIENTATION);
    if (orientation >= 1 && orientation <= 8 && run->doc->orientation == 0)
        run->doc->orientation = (uint8_t)orientation;
}

static idc_status add_facts(exif_run *run)
{
    note_orientation(run);
    idc_status status = add_date(run, "taken", DATE_TAKEN, OFFSET_TAKEN);
    if (status == IDC_OK)
        status = add_date(run, "created", DATE_CREATED, OFFSET_CREATED);
    if (status == IDC_OK)
        status = add_date(run, "modified", DATE_MODIFIED, OFFSET_MODIFIED);
    if (status == IDC_OK)
        status = add_position(run);
    if (status == IDC_OK)
        status = add_gps_time(run);
    if (status == IDC_OK)
        status = add_thumbnail(run);
    return status;
}

idc_status idc_exif_facts(idc_document *doc, idc_str tiff, idc_span span)
{
    exif_run run = {.doc = doc, .tiff = tiff, .span = span};
    idc_status status = IDC_OK;
    run.exact = span.end - span.begin == tiff.len;
    run.big = idc_str_starts(tiff, IDC_STR("MM"));
    if (tiff.len < 10 || (!run.big && !idc_str_starts(tiff, IDC_STR("II"))) || get16(&run, 2) != 42)
        damage(&run, 0);
    else
        enqueue(&run, get32(&run, 4), MAIN);
    for (size_t i = 0; i < run.queued && status == IDC_OK; i++)
        status = read_directory(&run, run.queue[i].at, run.queue[i].place);
    if (status == IDC_OK)
        status = add_facts(&run);
    if (status == IDC_OK && run.damaged)
        status = idc_document_note(doc, true, "exif.damaged", span_of(&run, run.damaged_at, 0),
                                   "the camera's notes (EXIF) are damaged here: some of them could "
                                   "not be read");
    return status;
}
