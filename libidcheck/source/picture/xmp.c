#include "source/picture/xmp.h"

#include "base/buf.h"
#include "source/picture/exif.h"
#include "source/xml.h"

enum { MOST_PACKET = 4 << 20, MOST_VALUE = 4096 };

#define NS_RDF "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
#define NS_XMP "http://ns.adobe.com/xap/1.0/"
#define NS_MM "http://ns.adobe.com/xap/1.0/mm/"
#define NS_DC "http://purl.org/dc/elements/1.1/"
#define NS_TIFF "http://ns.adobe.com/tiff/1.0/"
#define NS_EXIF "http://ns.adobe.com/exif/1.0/"
#define NS_EXIF_EX "http://cipa.jp/exif/1.0/"
#define NS_AUX "http://ns.adobe.com/exif/1.0/aux/"
#define NS_PDF "http://ns.adobe.com/pdf/1.3/"
#define NS_IPTC "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"

typedef enum value_kind {
    TEXT,
    LIST,
    DATE,
    TAKEN,
    LATITUDE,
    LONGITUDE,
    HISTORY,
    DERIVED,
    INGREDIENTS
} value_kind;

typedef struct property {
    const char *uri, *name, *key;
    value_kind kind;
} property;

static const property properties[] = {
    {NS_XMP, "CreatorTool", "creator_tool", TEXT},
    {NS_XMP, "CreateDate", "created", DATE},
    {NS_XMP, "ModifyDate", "modified", DATE},
    {NS_MM, "DocumentID", "document_id", TEXT},
    {NS_MM, "InstanceID", "instance_id", TEXT},
    {NS_MM, "OriginalDocumentID", "original_document_id", TEXT},
    {NS_MM, "DerivedFrom", "derived_from", DERIVED},
    {NS_MM, "History", "history", HISTORY},
    {NS_MM, "Ingredients", "paths", INGREDIENTS},
    {NS_DC, "creator", "author", TEXT},
    {NS_DC, "title", "title", TEXT},
    {NS_DC, "language", "languages", LIST},
    {NS_TIFF, "Make", "camera_make", TEXT},
    {NS_TIFF, "Model", "camera_model", TEXT},
    {NS_TIFF, "Software", "software", TEXT},
    {NS_EXIF, "DateTimeOriginal", "taken", TAKEN},
    {NS_EXIF, "GPSLatitude", "gps", LATITUDE},
    {NS_EXIF, "GPSLongitude", "gps", LONGITUDE},
    {NS_AUX, "SerialNumber", "body_serial", TEXT},
    {NS_AUX, "LensSerialNumber", "lens_serial", TEXT},
    {NS_EXIF_EX, "BodySerialNumber", "body_serial", TEXT},
    {NS_EXIF_EX, "LensSerialNumber", "lens_serial", TEXT},
    {NS_PDF, "Producer", "producer", TEXT},
    {NS_PDF, "Author", "author", TEXT},
    {NS_IPTC, "DigitalSourceType", "digital_source_type", TEXT},
    {NS_IPTC, "AISystemUsed", "ai_generator", TEXT},
};

/* Fields of a step of the history, in the order in which they are told. */
enum { STEP_ACTION, STEP_WHEN, STEP_TOOL, STEP_FIELDS };

typedef struct xmp_run {
    idc_document *doc;
    idc_span span;
    bool exact;
    uint32_t depth;
    uint32_t described;       /* depth of the rdf:Description that holds properties, 0 none */
    uint32_t property_depth;  /* depth of the property's element, 0 none */
    const property *property; /* NULL for one that is not kept */
    idc_buf value;
    idc_span value_span;
    idc_str step[STEP_FIELDS];
    idc_span step_span;
    idc_degrees latitude, longitude;
} xmp_run;

static const property *find_property(idc_str uri, idc_str name)
{
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
        if (idc_str_is(name, properties[i].name) && idc_str_is(uri, properties[i].uri))
            return &properties[i];
    return NULL;
}

static idc_span span_of(const xmp_run *run, uint64_t begin, uint64_t end)
{
    idc_span span = run->span;
    if (run->exact) {
        span.end = span.begin + end;
        span.begin += begin;
    }
    return span;
}

/* Date-time with an offset behind it: the offset is a fact of its own. */
static idc_status add_taken(xmp_run *run, idc_str value, idc_span span)
{
    size_t at = value.len;
    if (value.len > 19) {
        if (value.ptr[value.len - 1] == 'Z')
            at = value.len - 1;
        else if (value.len > 22 && value.ptr[value.len - 3] == ':' &&
                 (value.ptr[value.len - 6] == '+' || value.ptr[value.len - 6] == '-'))
            at = value.len - 6;
    }
    bool first = !idc_node_get(run->doc->metadata, "taken");
    idc_status status = idc_document_fact(run->doc, "taken", value, span);
    if (status == IDC_OK && first)
        status =
            idc_document_fact(run->doc, "taken_offset", idc_str_sub(value, at, value.len), span);
    return status;
}

/* "53,7.9535N", "53,7,57.21N" (XMP part 2, GPSCoordinate). */
static void take_degrees(idc_str text, char negative, char positive, idc_span span,
                         idc_degrees *out)
{
    enum { NANO = 1000000000, PLACES = 9, NANOSECONDS_OF_MICRO = 3600000 };
    int64_t sum = 0, seconds = 3600; /* sum in 1/1000000000 of a second of arc */
    if (out->known || text.len < 2)
        return;
    char hemisphere = text.ptr[text.len - 1];
    idc_str rest = idc_str_sub(text, 0, text.len - 1), part;
    for (; seconds && idc_str_next(&rest, ',', &part); seconds /= 60) {
        int64_t whole, fraction = 0;
        size_t point = idc_str_find_byte(part, '.', 0);
        idc_str digits = IDC_STR_NONE;
        if (point != SIZE_MAX)
            digits = idc_str_sub(part, point + 1, point + 1 + PLACES);
        if (!idc_str_to_int(idc_str_sub(part, 0, point), &whole) || whole > 180 ||
            (digits.len && !idc_str_to_int(digits, &fraction)))
            return;
        for (size_t i = digits.len; i < PLACES; i++)
            fraction *= 10;
        sum += (whole * NANO + fraction) * seconds;
    }
    if (rest.ptr || (hemisphere != negative && hemisphere != positive))
        return;
    int64_t micro = (sum + NANOSECONDS_OF_MICRO / 2) / NANOSECONDS_OF_MICRO;
    *out = (idc_degrees){hemisphere == negative ? -micro : micro, span, true};
}

static bool looks_like_date(idc_str value)
{
    for (size_t i = 0; i < 4; i++)
        if (i >= value.len || !idc_is_digit(value.ptr[i]))
            return false;
    return !idc_str_starts(value, IDC_STR("0000"));
}

/* A field of a structure inside a property: of the history, or of what a file was made from. */
static idc_status add_field(xmp_run *run, idc_str name, idc_str value, idc_span span)
{
    if (run->property->kind == HISTORY) {
        int at = idc_str_is(name, "action")          ? STEP_ACTION
                 : idc_str_is(name, "when")          ? STEP_WHEN
                 : idc_str_is(name, "softwareAgent") ? STEP_TOOL
                                                     : -1;
        if (at >= 0 && !run->step[at].len) {
            run->step[at] = value;
            run->step_span = idc_span_join(run->step_span, span);
        }
        return IDC_OK;
    }
    if (run->property->kind == INGREDIENTS && idc_str_is(name, "filePath"))
        return idc_document_fact_push(run->doc, "paths", value, span);
    bool id = idc_str_is(name, "documentID") || idc_str_is(name, "instanceID") ||
              idc_str_is(name, "originalDocumentID");
    if (id && run->property->kind == DERIVED)
        return idc_document_fact_push(run->doc, "derived_from", value, span);
    return IDC_OK;
}

static idc_status add_value(xmp_run *run, const property *p, idc_str value, idc_span span)
{
    switch (p->kind) {
    case TEXT:
        return idc_document_fact(run->doc, p->key, value, span);
    case LIST:
        return idc_document_fact_push(run->doc, p->key, value, span);
    case DATE:
        return looks_like_date(value) ? idc_document_fact(run->doc, p->key, value, span) : IDC_OK;
    case TAKEN:
        return looks_like_date(value) ? add_taken(run, value, span) : IDC_OK;
    case LATITUDE:
        take_degrees(value, 'S', 'N', span, &run->latitude);
        break;
    case LONGITUDE:
        take_degrees(value, 'W', 'E', span, &run->longitude);
        break;
    case HISTORY:
    case DERIVED:
    case INGREDIENTS:
        break;
    }
    return IDC_OK;
}

static idc_status end_step(xmp_run *run)
{
    idc_buf text = idc_buf_in(run->doc->work->arena);
    for (int i = 0; i < STEP_FIELDS; i++) {
        if (run->step[i].len && text.len)
            idc_buf_byte(&text, ' ');
        idc_buf_add(&text, run->step[i]);
        run->step[i] = IDC_STR_NONE;
    }
    idc_span span = run->step_span;
    run->step_span = (idc_span){0};
    if (text.failed)
        return IDC_ERR_NOMEM;
    return idc_document_fact_push(run->doc, "history", idc_buf_str(&text), span);
}

static idc_status attributes_as_fields(xmp_run *run, const idc_xml_element *e)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < e->attribute_count && status == IDC_OK; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        if (idc_str_is(a->uri, NS_RDF) && idc_str_is(a->name, "resource") && a->value.len)
            status = add_value(run, run->property, a->value, span_of(run, a->begin, a->end));
        else
            status = add_field(run, a->name, a->value, span_of(run, a->begin, a->end));
    }
    return status;
}

static idc_status attributes_as_properties(xmp_run *run, const idc_xml_element *e)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < e->attribute_count && status == IDC_OK; i++) {
        const idc_xml_attribute *a = &e->attributes[i];
        const property *p = find_property(a->uri, a->name);
        if (p)
            status = add_value(run, p, idc_str_trim(a->value), span_of(run, a->begin, a->end));
    }
    return status;
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    xmp_run *run = user;
    run->depth++;
    run->value = idc_buf_in(run->doc->work->arena);
    run->value_span = (idc_span){0};
    if (run->property_depth)
        return run->property ? attributes_as_fields(run, e) : IDC_OK;
    bool description = idc_str_is(e->name, "Description") && idc_str_is(e->uri, NS_RDF);
    if (!run->described) {
        if (!description)
            return IDC_OK;
        run->described = run->depth;
        return attributes_as_properties(run, e);
    }
    run->property_depth = run->depth;
    run->property = find_property(e->uri, e->name);
    return run->property ? attributes_as_fields(run, e) : IDC_OK;
}

static idc_status on_text(void *user, const idc_xml_text *t)
{
    xmp_run *run = user;
    if (!run->property || run->value.len + t->text.len > MOST_VALUE)
        return IDC_OK;
    idc_buf_add(&run->value, t->text);
    run->value_span = idc_span_join(run->value_span, span_of(run, t->begin, t->end));
    return run->value.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    xmp_run *run = user;
    idc_status status = IDC_OK;
    idc_str value = idc_str_trim(idc_buf_str(&run->value));
    bool item = idc_str_is(name, "li") && idc_str_is(uri, NS_RDF);
    if (run->property) {
        if (value.len && (item || run->depth == run->property_depth))
            status = add_value(run, run->property, value, run->value_span);
        else if (value.len)
            status = add_field(run, name, value, run->value_span);
        if (status == IDC_OK && item && run->property->kind == HISTORY)
            status = end_step(run);
    }
    run->value = idc_buf_in(run->doc->work->arena);
    run->value_span = (idc_span){0};
    if (run->depth == run->property_depth) {
        run->property_depth = 0;
        run->property = NULL;
    } else if (run->depth == run->described) {
        run->described = 0;
    }
    run->depth--;
    return status;
}

idc_status idc_xmp_facts(idc_document *doc, idc_str xml, idc_span span)
{
    static const idc_xml_handlers handlers = {.start = on_start, .end = on_end, .text = on_text};
    xmp_run run = {.doc = doc, .span = span, .exact = span.end - span.begin == xml.len};
    /* Writers pad packets with white space and some end them with zero bytes; in UTF-16 and UTF-32
     * these are halves of characters. */
    bool bytes = xml.len < 4 || (xml.ptr[0] && xml.ptr[1] && (unsigned char)xml.ptr[0] < 0xFE);
    while (bytes && xml.len > 0 && xml.ptr[xml.len - 1] != '>')
        xml.len--;
    if (xml.len > MOST_PACKET)
        return idc_document_note(doc, true, "xmp.too-large", span,
                                 "the XMP packet is larger than any writer makes it and was "
                                 "passed over");
    idc_xml_outcome outcome;
    idc_status status = idc_xml_read(doc->work, xml, &handlers, &run, &outcome);
    if (status == IDC_OK)
        status = idc_exif_position(doc, &run.latitude, &run.longitude);
    if (status != IDC_OK)
        return status;
    if (outcome.doctype || outcome.too_deep || (outcome.malformed && xml.len))
        return idc_document_note(
            doc, true, "xmp.bad-xml", span_of(&run, outcome.offset, outcome.offset),
            "the XMP packet is damaged here: only what stands before it may have been read");
    return IDC_OK;
}
