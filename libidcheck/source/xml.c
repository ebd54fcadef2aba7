#include "source/xml.h"
#include "base/buf.h"

#include "base/convert.h"
#include "base/utf8.h"
#include "source/markup.h"

#define NS_XML "http://www.w3.org/XML/1998/namespace"

/* Declarations in force at one time; more are not followed, so that looking one up stays quick. */
enum { MOST_BINDINGS = 256 };

/* A namespace that is declared, until the element ends that declares it. */
typedef struct binding {
    idc_str prefix, uri;
} binding;

typedef struct open_element {
    idc_str qualified, name, uri;
    size_t bindings; /* that were there before it */
} open_element;

typedef struct xml_run {
    idc_work *work;
    const idc_xml_handlers *handlers;
    void *user;
    idc_xml_outcome *outcome;
    idc_converted bytes;
    bool verbatim; /* text is the bytes given */
    idc_str text;
    size_t at;     /* in text */
    bool stopped;  /* nothing behind is read */
    bool rooted;   /* the root element has begun */
    bool unclosed; /* an element to pass over has no end: none is looked for again */
    open_element *stack;
    size_t depth, stack_capacity;
    binding *bindings;
    size_t binding_count, binding_capacity;
    binding last; /* looked up, since the bindings changed */
    idc_markup_tag tag;
    idc_xml_attribute *attributes;
    size_t attribute_capacity;
} xml_run;

/* From offsets in the text to offsets in the bytes given; true when nothing was converted. */
static bool to_source(const xml_run *run, uint64_t *begin, uint64_t *end)
{
    if (run->verbatim)
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
        uint64_t end = o->offset = run->at;
        to_source(run, &o->offset, &end);
    }
    *flag = true;
}

static void malformed(xml_run *run)
{
    note(run, &run->outcome->malformed);
}

/* Nothing more can be made of the text. */
static void give_up(xml_run *run, bool *flag)
{
    note(run, flag);
    run->stopped = true;
}

/* ---- references ------------------------------------------------------------------------------ */

static bool is_char(uint32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800) ||
           (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF);
}

/* The character of the reference at text[*at] == '&', which moves behind it; 0: it is none. */
static uint32_t reference(idc_str text, size_t *at)
{
    static const struct {
        idc_str name;
        uint32_t character;
    } known[] = {{{"&amp;", 5}, '&'},
                 {{"&lt;", 4}, '<'},
                 {{"&gt;", 4}, '>'},
                 {{"&quot;", 6}, '"'},
                 {{"&apos;", 6}, '\''}};
    idc_str rest = idc_str_sub(text, *at, text.len);
    uint32_t number;
    bool closed;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (idc_str_starts(rest, known[i].name)) {
            *at += known[i].name.len;
            return known[i].character;
        }
    size_t end = *at;
    if (rest.len < 2 || !idc_markup_number(text, &end, &number, &closed) || !closed ||
        !is_char(number))
        return 0;
    *at = end;
    return number;
}

/* ---- attributes ------------------------------------------------------------------------------ */

enum { CONTROL = 1, BREAK = 2, MARK = 4, BLANK = 8 };

/* Bytes of text that are more than themselves; BLANK is so in values of attributes alone. */
static const uint8_t classes[256] = {
    [0] = CONTROL,  [1] = CONTROL,  [2] = CONTROL,  [3] = CONTROL,  [4] = CONTROL,  [5] = CONTROL,
    [6] = CONTROL,  [7] = CONTROL,  [8] = CONTROL,  [11] = CONTROL, [12] = CONTROL, [14] = CONTROL,
    [15] = CONTROL, [16] = CONTROL, [17] = CONTROL, [18] = CONTROL, [19] = CONTROL, [20] = CONTROL,
    [21] = CONTROL, [22] = CONTROL, [23] = CONTROL, [24] = CONTROL, [25] = CONTROL, [26] = CONTROL,
    [27] = CONTROL, [28] = CONTROL, [29] = CONTROL, [30] = CONTROL, [31] = CONTROL, ['\r'] = BREAK,
    ['&'] = MARK,   ['<'] = MARK,   ['\t'] = BLANK, ['\n'] = BLANK};

static bool is(char c, uint8_t class)
{
    return classes[(unsigned char)c] & class;
}

/* Value with references replaced and white space as spaces (3.3.3); ptr NULL: no memory. */
static idc_str value_of(xml_run *run, idc_str raw)
{
    size_t plain = 0;
    while (plain < raw.len && !classes[(unsigned char)raw.ptr[plain]])
        plain++;
    if (plain == raw.len)
        return raw;
    idc_buf out = idc_buf_in(run->work->arena);
    idc_buf_add(&out, idc_str_sub(raw, 0, plain));
    for (size_t i = plain; i < raw.len;) {
        uint32_t c = raw.ptr[i] == '&' ? reference(raw, &i) : 0;
        if (c) {
            idc_buf_codepoint(&out, c);
            continue;
        }
        char byte = raw.ptr[i++];
        if (is(byte, CONTROL | MARK))
            malformed(run);
        if (byte == '\r' && i < raw.len && raw.ptr[i] == '\n')
            i++;
        if (!is(byte, CONTROL))
            idc_buf_byte(&out, idc_is_space(byte) ? ' ' : byte);
    }
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

static idc_str prefix_of(idc_str qualified)
{
    size_t colon = 1;
    while (colon < qualified.len && qualified.ptr[colon] != ':')
        colon++;
    return colon < qualified.len ? (idc_str){qualified.ptr, colon} : IDC_STR("");
}

static idc_str local_of(idc_str qualified, idc_str prefix)
{
    return prefix.len ? idc_str_sub(qualified, prefix.len + 1, qualified.len) : qualified;
}

/* The one copy of a namespace's name that its declaration holds; empty when it is not declared. */
static idc_str uri_of(xml_run *run, idc_str prefix)
{
    if (run->last.uri.ptr && idc_str_eq(run->last.prefix, prefix))
        return run->last.uri;
    size_t i = run->binding_count;
    while (i > 0 && !idc_str_eq(run->bindings[i - 1].prefix, prefix))
        i--;
    idc_str otherwise = idc_str_is(prefix, "xml") ? IDC_STR(NS_XML) : IDC_STR("");
    run->last = (binding){prefix, i > 0 ? run->bindings[i - 1].uri : otherwise};
    return run->last.uri;
}

static idc_status declare(xml_run *run, idc_str prefix, idc_str raw)
{
    idc_str uri = value_of(run, raw);
    if (run->binding_count >= MOST_BINDINGS)
        return IDC_OK;
    binding *grown = idc_arena_grow(run->work->arena, run->bindings, run->binding_count,
                                    &run->binding_capacity, sizeof *grown);
    if (!grown || !uri.ptr)
        return IDC_ERR_NOMEM;
    run->bindings = grown;
    run->last = (binding){0};
    grown[run->binding_count++] = (binding){prefix, uri};
    return IDC_OK;
}

static idc_status take_declarations(xml_run *run)
{
    const idc_str xmlns = IDC_STR("xmlns");
    idc_status status = IDC_OK;
    for (size_t i = 0; i < run->tag.attribute_count && status == IDC_OK; i++) {
        const idc_markup_attribute *a = &run->tag.attributes[i];
        if (!idc_str_starts(a->name, xmlns) || !a->value.ptr)
            continue;
        if (a->name.len == xmlns.len)
            status = declare(run, IDC_STR(""), a->value);
        else if (a->name.ptr[xmlns.len] == ':')
            status = declare(run, idc_str_sub(a->name, xmlns.len + 1, a->name.len), a->value);
    }
    return status;
}

static bool is_declaration(idc_str name)
{
    return idc_str_starts(name, IDC_STR("xmlns")) && (name.len == 5 || name.ptr[5] == ':');
}

static idc_status take_attributes(xml_run *run, idc_xml_element *element)
{
    for (size_t i = 0; i < run->tag.attribute_count; i++) {
        const idc_markup_attribute *from = &run->tag.attributes[i];
        if (is_declaration(from->name))
            continue;
        idc_xml_attribute *grown =
            idc_arena_grow(run->work->arena, run->attributes, element->attribute_count,
                           &run->attribute_capacity, sizeof *grown);
        idc_str raw = from->value.ptr ? from->value : idc_str_sub(from->name, from->name.len, 0);
        idc_str prefix = prefix_of(from->name), value = value_of(run, raw);
        if (!grown || !value.ptr)
            return IDC_ERR_NOMEM;
        run->attributes = grown;
        idc_xml_attribute *to = &grown[element->attribute_count++];
        *to = (idc_xml_attribute){.name = local_of(from->name, prefix), .value = value};
        to->uri = prefix.len ? uri_of(run, prefix) : IDC_STR("");
        to->begin = (uint64_t)(raw.ptr - run->text.ptr);
        to->end = to->begin + raw.len;
        to_source(run, &to->begin, &to->end);
    }
    element->attributes = run->attributes;
    return IDC_OK;
}

/* ---- elements -------------------------------------------------------------------------------- */

static idc_status end_element(xml_run *run)
{
    const open_element *open = &run->stack[--run->depth];
    if (run->binding_count != open->bindings)
        run->last = (binding){0};
    run->binding_count = open->bindings;
    return run->handlers->end ? run->handlers->end(run->user, open->name, open->uri) : IDC_OK;
}

static idc_status push(xml_run *run, const idc_xml_element *element, size_t bindings)
{
    open_element *grown = idc_arena_grow(run->work->arena, run->stack, run->depth,
                                         &run->stack_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    run->stack = grown;
    grown[run->depth++] = (open_element){run->tag.name, element->name, element->uri, bindings};
    return IDC_OK;
}

/* Moves to the end tag of the element that was opened last; stays where it is when there is none.
 */
static void pass_over(xml_run *run)
{
    idc_str name = run->stack[run->depth - 1].qualified, text = run->text;
    for (size_t at = run->at; (at = idc_str_find(text, IDC_STR("</"), at)) != SIZE_MAX; at += 2)
        if (idc_str_starts(idc_str_sub(text, at + 2, text.len), name) &&
            idc_markup_name_end(text, at + 2) == at + 2 + name.len) {
            run->at = at;
            return;
        }
    run->unclosed = true;
}

static idc_status read_start(xml_run *run)
{
    bool found;
    idc_status status =
        idc_markup_read_tag(run->work->arena, run->text, run->at, &run->tag, &found);
    if (status != IDC_OK)
        return status;
    if (!found || (run->rooted && run->depth == 0)) {
        give_up(run, &run->outcome->malformed);
        return IDC_OK;
    }
    run->rooted = true;
    if (run->tag.irregular)
        malformed(run);
    status = idc_charge(run->work, IDC_LIMIT_SOURCE_STEPS, 1 + run->tag.attribute_count);
    if (status == IDC_OK &&
        idc_within(run->work, IDC_LIMIT_SOURCE_DEPTH, run->depth + 1) != IDC_OK) {
        give_up(run, &run->outcome->too_deep);
        return IDC_OK;
    }
    size_t bindings = run->binding_count;
    if (status == IDC_OK)
        status = take_declarations(run);
    if (status != IDC_OK)
        return status;
    idc_str prefix = prefix_of(run->tag.name);
    idc_xml_element element = {.name = local_of(run->tag.name, prefix), .uri = uri_of(run, prefix)};
    element.begin = run->tag.begin;
    element.end = run->tag.end;
    to_source(run, &element.begin, &element.end);
    status = take_attributes(run, &element);
    run->at = run->tag.end;
    if (status == IDC_OK)
        status = push(run, &element, bindings);
    if (status == IDC_OK && run->handlers->start)
        status = run->handlers->start(run->user, &element);
    if (status != IDC_OK)
        return status;
    if (run->tag.empty_element)
        return end_element(run);
    if (run->handlers->opaque && !run->unclosed && idc_str_is(element.name, run->handlers->opaque))
        pass_over(run);
    return IDC_OK;
}

/* An end tag closes what was left open inside its element; one without an element is passed over.
 */
static idc_status read_end(xml_run *run)
{
    if (run->depth > 0) {
        idc_str open = run->stack[run->depth - 1].qualified;
        size_t end = run->at + 2 + open.len;
        if (end < run->text.len && run->text.ptr[end] == '>' &&
            memcmp(run->text.ptr + run->at + 2, open.ptr, open.len) == 0) {
            run->at = end + 1;
            return end_element(run);
        }
    }
    size_t close = idc_str_find_byte(run->text, '>', run->at), depth = run->depth;
    if (close == SIZE_MAX) {
        give_up(run, &run->outcome->malformed);
        return IDC_OK;
    }
    idc_str name = idc_str_trim(idc_str_sub(run->text, run->at + 2, close));
    while (depth > 0 && !idc_str_eq(run->stack[depth - 1].qualified, name))
        depth--;
    if (depth == 0 || depth < run->depth)
        malformed(run);
    run->at = close + 1;
    idc_status status = IDC_OK;
    while (depth > 0 && run->depth >= depth && status == IDC_OK)
        status = end_element(run);
    return status;
}

/* ---- text ------------------------------------------------------------------------------------ */

/* text stands for [begin, end); where it stands there itself it is verbatim. */
static idc_status tell_text(xml_run *run, idc_str text, size_t begin, size_t end, bool verbatim)
{
    if (!run->handlers->text || run->depth == 0 || text.len == 0)
        return IDC_OK;
    idc_xml_text t = {.text = text, .begin = begin, .end = end, .verbatim = verbatim};
    if (!to_source(run, &t.begin, &t.end))
        t.verbatim = false;
    idc_status status = idc_charge(run->work, IDC_LIMIT_SOURCE_STEPS, 1 + text.len / 64);
    return status == IDC_OK ? run->handlers->text(run->user, &t) : status;
}

/* Up to the next tag. White space alone may stand outside of the root element. */
static idc_status read_text(xml_run *run)
{
    idc_str text = run->text;
    size_t begin = run->at;
    while (run->at < text.len && !is(text.ptr[run->at], CONTROL | BREAK | MARK))
        run->at++;
    if (run->depth == 0 && idc_str_trim(idc_str_sub(text, begin, run->at)).len > 0)
        malformed(run);
    idc_status status = tell_text(run, idc_str_sub(text, begin, run->at), begin, run->at, true);
    if (status != IDC_OK || run->at >= text.len || text.ptr[run->at] == '<')
        return status;
    begin = run->at;
    char byte = text.ptr[begin];
    if (byte == '\r') { /* line ends are \n (2.11) */
        run->at++;
        bool two = run->at < text.len && text.ptr[run->at] == '\n';
        return two ? IDC_OK : tell_text(run, IDC_STR("\n"), begin, run->at, false);
    }
    uint32_t c = byte == '&' ? reference(text, &run->at) : 0;
    if (c) {
        char bytes[4];
        size_t len = idc_utf8_encode(c, bytes);
        return tell_text(run, (idc_str){bytes, len}, begin, run->at, false);
    }
    malformed(run);
    run->at++;
    return byte == '&' ? tell_text(run, idc_str_sub(text, begin, run->at), begin, run->at, true)
                       : IDC_OK;
}

/* Moves behind the mark that ends what begins here; gives up when there is none. */
static bool skip_to(xml_run *run, idc_str opening, idc_str closing, size_t *content_end)
{
    size_t end = idc_str_find(run->text, closing, run->at + opening.len);
    *content_end = end;
    if (end == SIZE_MAX) {
        give_up(run, &run->outcome->malformed);
        return false;
    }
    run->at = end + closing.len;
    return true;
}

/* Content of a CDATA section; carriage returns end lines in it too. */
static idc_status tell_section(xml_run *run, size_t begin, size_t end)
{
    idc_status status = IDC_OK;
    for (size_t at = begin; at < end && status == IDC_OK;) {
        size_t cut = idc_str_find_byte(idc_str_sub(run->text, 0, end), '\r', at);
        size_t stop = cut == SIZE_MAX ? end : cut;
        status = tell_text(run, idc_str_sub(run->text, at, stop), at, stop, true);
        at = stop + 1;
        if (status == IDC_OK && stop < end && (at >= end || run->text.ptr[at] != '\n'))
            status = tell_text(run, IDC_STR("\n"), stop, at, false);
    }
    return status;
}

static idc_status read_markup(xml_run *run)
{
    const idc_str comment = IDC_STR("<!--"), section = IDC_STR("<![CDATA[");
    idc_str rest = idc_str_sub(run->text, run->at, run->text.len);
    char next = rest.len > 1 ? rest.ptr[1] : 0;
    size_t begin = run->at, end;
    if (next == '/')
        return read_end(run);
    if (idc_markup_starts_name(next))
        return read_start(run);
    if (next == '?') {
        skip_to(run, IDC_STR("<?"), IDC_STR("?>"), &end);
    } else if (idc_str_starts(rest, comment)) {
        skip_to(run, comment, IDC_STR("-->"), &end);
    } else if (idc_str_starts(rest, section)) {
        if (skip_to(run, section, IDC_STR("]]>"), &end))
            return tell_section(run, begin + section.len, end);
    } else if (next == '!') {
        give_up(run, idc_str_istarts(rest, IDC_STR("<!doctype")) ? &run->outcome->doctype
                                                                 : &run->outcome->malformed);
    } else {
        malformed(run);
        run->at++;
        return tell_text(run, idc_str_sub(run->text, begin, run->at), begin, run->at, true);
    }
    return IDC_OK;
}

static idc_encoding encoding_of(idc_str bytes)
{
    /* The order matters: UTF-32's mark begins with UTF-16's. */
    if (idc_str_starts(bytes, IDC_STR("\xff\xfe\0\0")) || idc_str_starts(bytes, IDC_STR("<\0\0\0")))
        return IDC_ENCODING_UTF32LE;
    if (idc_str_starts(bytes, IDC_STR("\0\0\xfe\xff")) || idc_str_starts(bytes, IDC_STR("\0\0\0<")))
        return IDC_ENCODING_UTF32BE;
    if (idc_str_starts(bytes, IDC_STR("\xff\xfe")) || idc_str_starts(bytes, IDC_STR("<\0?\0")))
        return IDC_ENCODING_UTF16LE;
    if (idc_str_starts(bytes, IDC_STR("\xfe\xff")) || idc_str_starts(bytes, IDC_STR("\0<\0?")))
        return IDC_ENCODING_UTF16BE;
    return IDC_ENCODING_UTF8;
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
    run.text = run.bytes.text;
    run.verbatim = run.text.ptr == bytes.ptr;
    if (idc_str_starts(run.text, IDC_STR("\xEF\xBB\xBF")))
        run.at = 3;
    idc_status status = IDC_OK;
    while (run.at < run.text.len && !run.stopped && status == IDC_OK)
        status = run.text.ptr[run.at] == '<' ? read_markup(&run) : read_text(&run);
    /* What is left open is told to nobody: the reader knows what it has not seen the end of. */
    if (status == IDC_OK && !run.stopped && (run.depth > 0 || !run.rooted))
        malformed(&run);
    return status;
}

idc_str idc_xml_value(const idc_xml_element *element, const char *name)
{
    for (size_t i = 0; i < element->attribute_count; i++)
        if (idc_str_is(element->attributes[i].name, name))
            return element->attributes[i].value;
    return IDC_STR_NONE;
}
