/* Traces of a file, from what its reader says of it. */
#include "base/buf.h"
#include "norm/lineage/known.h"

/* Traces of one file; facts are bounded by their readers. */
enum { MOST_TRACES = 20000, MOST_VALUE = 512 };

typedef struct gathering {
    idc_arena *arena;
    const idc_node *metadata;
    idc_node *found; /* object: key is the kind's byte and the value */
} gathering;

static idc_status add(gathering *g, idc_trace_kind kind, idc_str value, idc_span span)
{
    if (!value.len || value.len > MOST_VALUE || g->found->count >= MOST_TRACES)
        return IDC_OK;
    idc_buf key = idc_buf_in(g->arena);
    idc_buf_byte(&key, (char)(kind + 1));
    idc_buf_add(&key, value);
    idc_node *node = key.failed ? NULL : idc_node_string(g->arena, IDC_STR(""), span);
    return idc_node_put(g->found, idc_buf_str(&key), node) ? IDC_OK : IDC_ERR_NOMEM;
}

/* A random number of Word. Programs that number by hand begin at 1, and Word's own lists end at
 * FFFFFFFF: neither tells one file from another. */
static idc_status add_number(gathering *g, idc_trace_kind kind, idc_str text, idc_span span)
{
    enum { BY_HAND = 0x10000 };
    const uint64_t built_in = 0xFFFFFF00u;
    uint64_t value = 0;
    char digits[8];
    if (text.len != sizeof digits)
        return IDC_OK;
    for (size_t i = 0; i < text.len; i++) {
        int digit = idc_hex_digit(text.ptr[i]);
        if (digit < 0)
            return IDC_OK;
        value = value << 4 | (unsigned)digit;
        digits[i] = idc_ascii_lower(text.ptr[i]);
    }
    if (value < BY_HAND || value >= built_in)
        return IDC_OK;
    return add(g, kind, (idc_str){digits, sizeof digits}, span);
}

/* An identifier that is not unique by accident: long enough, and no row of zeros or of digits. */
static bool random_like(idc_str id)
{
    enum { LEAST_BYTES = 12, LEAST_DISTINCT = 5 };
    uint64_t seen[4] = {0};
    size_t distinct = 0, steps = 0;
    for (size_t i = 0; i < id.len; i++) {
        unsigned char c = (unsigned char)id.ptr[i];
        distinct += !(seen[c / 64] >> c % 64 & 1);
        seen[c / 64] |= (uint64_t)1 << c % 64;
        steps += i && id.ptr[i] == id.ptr[i - 1] + 1;
    }
    return id.len >= LEAST_BYTES && distinct >= LEAST_DISTINCT && steps * 2 < id.len;
}

/* "xmp.did:UUID", "uuid:UUID" and "{UUID}" name one thing. */
static idc_status add_id(gathering *g, idc_trace_kind kind, idc_str text, idc_span span)
{
    idc_buf id = idc_buf_in(g->arena);
    for (size_t i = 0; i < text.len && text.len <= MOST_VALUE; i++) {
        if (text.ptr[i] == ':')
            id.len = 0;
        else if (!strchr("{}-<> ", text.ptr[i]))
            idc_buf_byte(&id, idc_ascii_lower(text.ptr[i]));
    }
    if (id.failed)
        return IDC_ERR_NOMEM;
    return random_like(idc_buf_str(&id)) ? add(g, kind, idc_buf_str(&id), span) : IDC_OK;
}

/* Word has two identifiers of a document; the longer one is a GUID. */
static idc_status add_word(gathering *g, idc_trace_kind kind, idc_str text, idc_span span)
{
    return text.len == 8 ? add_number(g, IDC_TRACE_WORD_SHORT, text, span)
                         : add_id(g, kind, text, span);
}

static bool is_separator(char c)
{
    return c == '/' || c == '\\';
}

/* Name of the folder below /home, /Users or "Documents and Settings". */
static idc_str user_of(idc_str path)
{
    static const char *const homes[] = {"home", "users", "documents and settings",
                                        "documents%20and%20settings"};
    bool below = false;
    for (size_t begin = 0, i = 0; i <= path.len; i++) {
        if (i < path.len && !is_separator(path.ptr[i]))
            continue;
        idc_str part = idc_str_sub(path, begin, i);
        if (below && i < path.len)
            return part;
        below = false;
        for (size_t h = 0; h < sizeof homes / sizeof *homes; h++)
            below = below || idc_str_ieq(part, idc_str_of(homes[h]));
        begin = i + 1;
    }
    return IDC_STR_NONE;
}

static idc_status add_lower(gathering *g, idc_trace_kind kind, idc_str text, idc_span span)
{
    idc_buf value = idc_buf_in(g->arena);
    for (size_t i = 0; i < text.len && text.len <= MOST_VALUE; i++)
        idc_buf_byte(&value, idc_ascii_lower(text.ptr[i]));
    return value.failed ? IDC_ERR_NOMEM : add(g, kind, idc_str_trim(idc_buf_str(&value)), span);
}

static idc_status add_user(gathering *g, idc_trace_kind kind, idc_str path, idc_span span)
{
    return add_lower(g, kind, user_of(path), span);
}

static idc_status add_template(gathering *g, idc_trace_kind kind, idc_str text, idc_span span)
{
    size_t begin = text.len;
    while (begin > 0 && !is_separator(text.ptr[begin - 1]))
        begin--;
    return add_lower(g, kind, idc_str_sub(text, begin, text.len), span);
}

/* "2013-12-23T23:15": programs that know no time write midnight, or the first day they know. */
static idc_status add_created(gathering *g, idc_trace_kind kind, idc_str text, idc_span span)
{
    enum { TO_MINUTE = 16 };
    idc_str minute = idc_str_sub(text, 0, TO_MINUTE);
    if (minute.len < TO_MINUTE || idc_str_ends(minute, IDC_STR("T00:00")) ||
        idc_str_cmp(minute, IDC_STR("1990")) < 0)
        return IDC_OK;
    return add(g, kind, minute, span);
}

/* A number means a camera only with its maker. */
static idc_status add_camera(gathering *g, idc_trace_kind kind, idc_str serial, idc_span span)
{
    enum { LEAST_DIGITS = 5 };
    idc_buf value = idc_buf_in(g->arena);
    size_t digits = 0;
    for (size_t i = 0; i < serial.len; i++)
        digits += idc_is_digit(serial.ptr[i]) && serial.ptr[i] != '0';
    if (digits < LEAST_DIGITS)
        return IDC_OK;
    idc_buf_format(&value, "%S %S", idc_node_text(g->metadata, "camera_make"), serial);
    return value.failed ? IDC_ERR_NOMEM : add_lower(g, kind, idc_buf_str(&value), span);
}

static const struct {
    const char *key;
    idc_trace_kind kind;
    idc_status (*add)(gathering *g, idc_trace_kind kind, idc_str text, idc_span span);
    size_t most; /* elements of an array that are taken */
} facts[] = {
    {"document_id", IDC_TRACE_DOCUMENT, add_id, 1},
    {"instance_id", IDC_TRACE_DOCUMENT, add_id, 1},
    {"original_document_id", IDC_TRACE_DOCUMENT, add_id, 1},
    {"derived_from", IDC_TRACE_DOCUMENT, add_id, 16},
    {"pdf_id", IDC_TRACE_PDF, add_id, 1}, /* the first lasts, the second is of the last change */
    {"doc_id", IDC_TRACE_WORD, add_word, 1},
    {"rsid_root", IDC_TRACE_ROOT, add_number, 1},
    {"rsids", IDC_TRACE_RSID, add_number, SIZE_MAX},
    {"nsids", IDC_TRACE_LIST, add_number, SIZE_MAX},
    {"para_ids", IDC_TRACE_PARAGRAPH, add_number, SIZE_MAX},
    {"body_serial", IDC_TRACE_CAMERA, add_camera, 1},
    {"quantisation", IDC_TRACE_QUANTISATION, add_lower, 1},
    {"paths", IDC_TRACE_USER, add_user, 64},
    {"template", IDC_TRACE_TEMPLATE, add_template, 1},
    {"created", IDC_TRACE_CREATED, add_created, 1},
};

static const char *known_source(idc_trace_kind kind, idc_str value)
{
    size_t low = 0, high = idc_known_trace_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const idc_known_trace *k = &idc_known_traces[middle];
        int order =
            k->kind != kind ? (k->kind < kind ? -1 : 1) : idc_str_cmp(idc_str_of(k->value), value);
        if (order == 0)
            return k->source;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* "Canva", but not "canvas". */
static bool names(idc_str program, idc_str mark)
{
    size_t at = idc_str_ifind(program, mark, 0), end = at + mark.len;
    return at != SIZE_MAX && (at == 0 || !idc_is_alpha(program.ptr[at - 1])) &&
           (end == program.len || !idc_is_alpha(program.ptr[end]));
}

static const idc_lineage_service *service_of(const idc_node *metadata)
{
    static const char *const keys[] = {"application", "producer", "creator_tool"};
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
        for (size_t i = 0; i < idc_service_mark_count; i++)
            if (names(idc_node_text(metadata, keys[k]), idc_str_of(idc_service_marks[i].mark)))
                return &idc_service_marks[i].service;
    return NULL;
}

/* Each once, in order. */
static idc_status put_in_order(gathering *g, idc_lineage *out)
{
    idc_trace *traces = idc_arena_array(g->arena, g->found->count, sizeof *traces);
    idc_node **sorted = idc_node_sorted(g->arena, g->found);
    if (!traces || (!sorted && g->found->count))
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < g->found->count; i++) {
        if (i && idc_str_eq(sorted[i]->key, sorted[i - 1]->key))
            continue;
        idc_trace t = {.kind = (idc_trace_kind)(sorted[i]->key.ptr[0] - 1),
                       .value = idc_str_sub(sorted[i]->key, 1, SIZE_MAX),
                       .span = sorted[i]->span};
        /* A root is a session too: what is known of one is known of the other. */
        t.known = known_source(t.kind == IDC_TRACE_ROOT ? IDC_TRACE_RSID : t.kind, t.value);
        if (!t.known || t.known[0])
            traces[out->count++] = t;
    }
    out->traces = traces;
    return IDC_OK;
}

idc_status idc_lineage_of(idc_arena *arena, const idc_node *metadata, idc_lineage *out)
{
    gathering g = {arena, metadata, idc_node_new(arena, IDC_NODE_OBJECT)};
    *out = (idc_lineage){.service = service_of(metadata)};
    if (!g.found)
        return IDC_ERR_NOMEM;
    for (size_t f = 0; f < sizeof facts / sizeof *facts; f++) {
        const idc_node *fact = idc_node_get(metadata, facts[f].key);
        const idc_node *one = fact && fact->type == IDC_NODE_ARRAY ? fact->child : fact;
        for (size_t i = 0; one && i < facts[f].most; i++) {
            idc_status status = facts[f].add(&g, facts[f].kind, one->text, one->span);
            if (status != IDC_OK)
                return status;
            one = one == fact ? NULL : one->next;
        }
    }
    return put_in_order(&g, out);
}
