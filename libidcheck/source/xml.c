#include "source/xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "base/utf8.h"

enum { MOST_ATTRIBUTES = 256, MOST_REFERENCE = 16 };

typedef struct xml_run {
    xmlParserCtxtPtr parser;
    idc_work *work;
    const idc_xml_handlers *handlers;
    void *user;
    idc_xml_outcome *outcome;
    idc_converted bytes;
    uint64_t depth;
    idc_status status;
    idc_xml_attribute *attributes;
    idc_str uri; /* seen last; the parser keeps one copy of each */
} xml_run;

static idc_str str_of(const xmlChar *s)
{
    return idc_str_of((const char *)s);
}

static idc_str uri_of(xml_run *run, const xmlChar *uri)
{
    if (run->uri.ptr != (const char *)uri)
        run->uri = str_of(uri);
    return run->uri;
}

static void stop(xml_run *run, idc_status status)
{
    if (run->status == IDC_OK)
        run->status = status;
    xmlStopParser(run->parser);
}

/* Offset in the text of the parser's cursor. */
static uint64_t cursor(const xml_run *run)
{
    const xmlParserInput *in = run->parser->input;
    return in ? in->consumed + (uint64_t)(in->cur - in->base) : run->bytes.text.len;
}

/* Offset of a pointer into the parser's buffer; false when it points elsewhere. */
static bool offset_of(const xml_run *run, const xmlChar *p, size_t len, uint64_t *offset)
{
    const xmlParserInput *in = run->parser->input;
    if (!in || p < in->base || p + len > in->end)
        return false;
    *offset = in->consumed + (uint64_t)(p - in->base);
    return *offset + len <= run->bytes.text.len;
}

static bool stands_at(const xml_run *run, uint64_t offset, idc_str text)
{
    idc_str all = run->bytes.text;
    return offset <= all.len && text.len <= all.len - offset &&
           memcmp(all.ptr + offset, text.ptr, text.len) == 0;
}

/* From offsets in the text to offsets in the bytes given; true when nothing was converted. */
static bool to_source(const xml_run *run, uint64_t *begin, uint64_t *end)
{
    if (run->bytes.offset_count <= 2)
        return true;
    size_t b, e;
    idc_converted_range(&run->bytes, (size_t)*begin, (size_t)*end, &b, &e);
    *begin = b;
    *end = e;
    return false;
}

static void note(xml_run *run, bool *flag)
{
    idc_xml_outcome *o = run->outcome;
    if (!o->malformed && !o->doctype && !o->too_deep) {
        uint64_t end = o->offset = cursor(run);
        to_source(run, &o->offset, &end);
    }
    *flag = true;
}

static void on_error(void *user, xmlErrorPtr error)
{
    xml_run *run = user;
    if (error->code == XML_ERR_NO_MEMORY)
        stop(run, IDC_ERR_NOMEM);
    else if (error->level >= XML_ERR_ERROR && error->domain != XML_FROM_NAMESPACE)
        note(run, &run->outcome->malformed);
}

/* The parser leaves an ampersand in a value as &#38; when it does not replace entities. */
static idc_str ampersands(xml_run *run, idc_str value)
{
    const idc_str mark = IDC_STR("&#38;");
    if (idc_str_find(value, mark, 0) == SIZE_MAX)
        return value;
    idc_buf out = idc_buf_in(run->work->arena);
    for (size_t at = 0; at < value.len;) {
        bool here = idc_str_starts(idc_str_sub(value, at, value.len), mark);
        idc_buf_byte(&out, value.ptr[at]);
        at += here ? mark.len : 1;
    }
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

static bool take_attribute(xml_run *run, const xmlChar **raw, idc_xml_attribute *out)
{
    idc_str value = {(const char *)raw[3], (size_t)(raw[4] - raw[3])};
    uint64_t begin;
    out->name = str_of(raw[0]);
    out->uri = uri_of(run, raw[2]);
    out->begin = out->end = cursor(run);
    if (offset_of(run, raw[3], value.len, &begin) && stands_at(run, begin, value)) {
        out->begin = begin;
        out->end = begin + value.len;
        value.ptr = run->bytes.text.ptr + begin;
    } else {
        value = idc_arena_str(run->work->arena, value);
    }
    to_source(run, &out->begin, &out->end);
    out->value = value.ptr ? ampersands(run, value) : value;
    return out->value.ptr;
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces, int attribute_count,
                     int defaulted, const xmlChar **attributes)
{
    xml_run *run = user;
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    idc_status status =
        idc_charge(run->work, IDC_LIMIT_SOURCE_STEPS, 1 + (uint64_t)attribute_count);
    if (status != IDC_OK) {
        stop(run, status);
        return;
    }
    if (idc_within(run->work, IDC_LIMIT_SOURCE_DEPTH, ++run->depth) != IDC_OK) {
        note(run, &run->outcome->too_deep);
        stop(run, IDC_OK);
        return;
    }
    if (!run->handlers->start)
        return;
    idc_xml_element element = {.name = str_of(name), .uri = uri_of(run, uri)};
    for (int i = 0; i < attribute_count && i < MOST_ATTRIBUTES; i++) {
        if (!take_attribute(run, attributes + (ptrdiff_t)5 * i, &run->attributes[i])) {
            stop(run, IDC_ERR_NOMEM);
            return;
        }
        element.attribute_count++;
    }
    element.attributes = run->attributes;
    element.begin = element.end = cursor(run);
    to_source(run, &element.begin, &element.end);
    status = run->handlers->start(run->user, &element);
    if (status != IDC_OK)
        stop(run, status);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    xml_run *run = user;
    (void)prefix;
    run->depth--;
    if (!run->handlers->end)
        return;
    idc_status status = run->handlers->end(run->user, str_of(name), uri_of(run, uri));
    if (status != IDC_OK)
        stop(run, status);
}

/* Where text that is not in the parser's buffer came from: just behind us, or a reference. */
static void locate(xml_run *run, idc_xml_text *t)
{
    idc_str all = run->bytes.text;
    uint64_t at = cursor(run);
    for (uint64_t back = 0; back <= 3; back += 3) /* a CDATA section ends in three more bytes */
        if (at >= t->text.len + back && stands_at(run, at - back - t->text.len, t->text)) {
            t->begin = at - back - t->text.len;
            t->end = at - back;
            t->verbatim = true;
            return;
        }
    t->end = at < all.len ? at : all.len;
    t->begin = t->end;
    if (t->text.len > 4) { /* longer than a character: line ends were changed in it */
        t->begin -= t->begin < t->text.len ? t->begin : t->text.len;
        return;
    }
    for (uint64_t i = 1; i <= MOST_REFERENCE && i <= t->end; i++)
        if (all.ptr[t->end - i] == '&') {
            t->begin = t->end - i;
            return;
        }
}

static void on_text(void *user, const xmlChar *chars, int len)
{
    xml_run *run = user;
    if (!run->handlers->text || len <= 0)
        return;
    idc_status status = idc_charge(run->work, IDC_LIMIT_SOURCE_STEPS, 1);
    if (status == IDC_OK) {
        idc_xml_text t = {.text = {(const char *)chars, (size_t)len}};
        if (offset_of(run, chars, t.text.len, &t.begin) && stands_at(run, t.begin, t.text)) {
            t.end = t.begin + t.text.len;
            t.verbatim = true;
        } else {
            locate(run, &t);
        }
        if (t.verbatim)
            t.text.ptr = run->bytes.text.ptr + t.begin;
        if (!to_source(run, &t.begin, &t.end))
            t.verbatim = false;
        status = run->handlers->text(run->user, &t);
    }
    if (status != IDC_OK)
        stop(run, status);
}

static void on_doctype(void *user, const xmlChar *name, const xmlChar *id, const xmlChar *system)
{
    xml_run *run = user;
    (void)name, (void)id, (void)system;
    note(run, &run->outcome->doctype);
    stop(run, IDC_OK);
}

static idc_encoding encoding_of(idc_str bytes)
{
    if (idc_str_starts(bytes, IDC_STR("\xff\xfe")) || idc_str_starts(bytes, IDC_STR("<\0?\0")))
        return IDC_ENCODING_UTF16LE;
    if (idc_str_starts(bytes, IDC_STR("\xfe\xff")) || idc_str_starts(bytes, IDC_STR("\0<\0?")))
        return IDC_ENCODING_UTF16BE;
    return IDC_ENCODING_UTF8;
}

/* The text is UTF-8 by now, whatever it declares; so the parser is told not to convert it. */
static void parse(xml_run *run)
{
    idc_str text = run->bytes.text;
    xmlInitParser();
    run->parser = xmlCreateMemoryParserCtxt(text.ptr, (int)text.len);
    if (!run->parser) {
        run->status = IDC_ERR_NOMEM;
        return;
    }
    xmlSAXHandler *sax = run->parser->sax;
    memset(sax, 0, sizeof *sax);
    sax->initialized = XML_SAX2_MAGIC;
    sax->startElementNs = on_start;
    sax->endElementNs = on_end;
    sax->characters = on_text;
    sax->ignorableWhitespace = on_text;
    sax->cdataBlock = on_text;
    sax->internalSubset = on_doctype;
    sax->serror = on_error;
    run->parser->userData = run;
    xmlCtxtUseOptions(run->parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    xmlParseDocument(run->parser);
    xmlFreeParserCtxt(run->parser);
}

idc_status idc_xml_read(idc_work *work, idc_str bytes, const idc_xml_handlers *handlers, void *user,
                        idc_xml_outcome *outcome)
{
    xml_run run = {.work = work, .handlers = handlers, .user = user, .outcome = outcome};
    *outcome = (idc_xml_outcome){0};
    if (!idc_utf8_convert(work->arena, bytes, encoding_of(bytes), &run.bytes))
        return IDC_ERR_NOMEM;
    if (run.bytes.replaced > 0) {
        outcome->malformed = true;
        outcome->offset = run.bytes.first_replaced;
    }
    if (run.bytes.text.len == 0 || run.bytes.text.len > INT32_MAX) {
        outcome->malformed = true;
        return IDC_OK;
    }
    run.attributes = idc_arena_array(work->arena, MOST_ATTRIBUTES, sizeof *run.attributes);
    if (!run.attributes)
        return IDC_ERR_NOMEM;
    parse(&run);
    return run.status;
}

idc_str idc_xml_value(const idc_xml_element *element, const char *name)
{
    for (size_t i = 0; i < element->attribute_count; i++)
        if (idc_str_is(element->attributes[i].name, name))
            return element->attributes[i].value;
    return IDC_STR_NONE;
}
