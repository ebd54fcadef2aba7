#include "source/picture/c2pa.h"

#include "base/utf8.h"
#include "source/big.h"

enum { MOST_DEPTH = 8, MOST_ACTIONS = 64, MOST_SKIPPED = 100000 };
enum { MAJOR_TEXT = 3, MAJOR_ARRAY = 4, MAJOR_MAP = 5, MAJOR_TAG = 6 };

#define BOX(a, b, c, d) ((uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (d))

/* ---- CBOR ------------------------------------------------------------------------------------ */

typedef struct item {
    int major;
    uint64_t value; /* length, count or number */
} item;

/* Head of the item at *at, which moves behind it; false at the end and for open lengths. */
static bool read_head(idc_str s, size_t *at, item *out)
{
    if (*at >= s.len)
        return false;
    unsigned first = (uint8_t)s.ptr[(*at)++], small = first & 31;
    out->major = (int)(first >> 5);
    out->value = small;
    if (small < 24)
        return true;
    size_t size = (size_t)1 << (small - 24);
    if (small > 27 || size > s.len - *at)
        return false;
    out->value = 0;
    while (size-- > 0)
        out->value = out->value << 8 | (uint8_t)s.ptr[(*at)++];
    return true;
}

/* Passes over one item with all it holds. */
static bool skip(idc_str s, size_t *at)
{
    uint64_t pending = 1;
    for (int i = 0; pending > 0; i++) {
        item it;
        if (i == MOST_SKIPPED || !read_head(s, at, &it))
            return false;
        pending--;
        if (it.major == 2 || it.major == MAJOR_TEXT) {
            if (it.value > s.len - *at)
                return false;
            *at += (size_t)it.value;
        } else if (it.major == MAJOR_ARRAY || it.major == MAJOR_MAP) {
            if (it.value > s.len)
                return false;
            pending += it.major == MAJOR_MAP ? 2 * it.value : it.value;
        } else if (it.major == MAJOR_TAG) {
            pending++;
        }
    }
    return true;
}

/* Where the value of a text key stands in the map at at; SIZE_MAX: nowhere. */
static size_t value_of(idc_str s, size_t at, const char *key)
{
    item map, name;
    if (!read_head(s, &at, &map) || map.major != MAJOR_MAP)
        return SIZE_MAX;
    for (uint64_t i = 0; i < map.value; i++) {
        size_t start = at;
        if (!read_head(s, &at, &name))
            return SIZE_MAX;
        if (name.major == MAJOR_TEXT && name.value <= s.len - at) {
            idc_str text = idc_str_sub(s, at, at + (size_t)name.value);
            at += (size_t)name.value;
            if (idc_str_is(text, key))
                return at;
        } else if (at = start, !skip(s, &at)) {
            return SIZE_MAX;
        }
        if (!skip(s, &at))
            return SIZE_MAX;
    }
    return SIZE_MAX;
}

/* Text at at, which must be UTF-8; empty when there is none. */
static idc_str text_at(idc_str s, size_t at)
{
    item it;
    if (at == SIZE_MAX || !read_head(s, &at, &it) || it.major != MAJOR_TEXT ||
        it.value > s.len - at)
        return IDC_STR("");
    idc_str text = idc_str_sub(s, at, at + (size_t)it.value);
    return idc_utf8_valid_length(text) == text.len ? text : IDC_STR("");
}

/* ---- manifest -------------------------------------------------------------------------------- */

typedef struct manifest {
    idc_document *doc;
    idc_str generator, source_type;
    idc_str actions[MOST_ACTIONS];
    size_t action_count;
    bool found;
} manifest;

/* The generator is a text in version 1 and a structure, or a list of them, later. */
static void take_claim(manifest *m, idc_str cbor)
{
    item it;
    idc_str text = text_at(cbor, value_of(cbor, 0, "claim_generator"));
    size_t at = value_of(cbor, 0, "claim_generator_info"), inside = at;
    if (at != SIZE_MAX && read_head(cbor, &inside, &it) && it.major == MAJOR_ARRAY)
        at = inside;
    if (text.len == 0 && at != SIZE_MAX)
        text = text_at(cbor, value_of(cbor, at, "name"));
    if (text.len)
        m->generator = text;
}

static void take_actions(manifest *m, idc_str cbor)
{
    item list;
    size_t at = value_of(cbor, 0, "actions");
    if (at == SIZE_MAX || !read_head(cbor, &at, &list) || list.major != MAJOR_ARRAY)
        return;
    for (uint64_t i = 0; i < list.value && m->action_count < MOST_ACTIONS; i++) {
        idc_str action = text_at(cbor, value_of(cbor, at, "action"));
        idc_str type = text_at(cbor, value_of(cbor, at, "digitalSourceType"));
        if (action.len)
            m->actions[m->action_count++] = action;
        if (type.len)
            m->source_type = type;
        if (!skip(cbor, &at))
            return;
    }
}

typedef struct level {
    size_t end;
    idc_str label;
} level;

static idc_str label_of(idc_str description)
{
    idc_str rest = idc_str_sub(description, 17, description.len); /* behind identifier and flags */
    return idc_str_sub(rest, 0, idc_str_find_byte(rest, '\0', 0));
}

static void take_content(manifest *m, idc_str label, uint32_t type, idc_str body)
{
    if (type != BOX('c', 'b', 'o', 'r'))
        return;
    if (idc_str_starts(label, IDC_STR("c2pa.claim")))
        take_claim(m, body);
    else if (idc_str_starts(label, IDC_STR("c2pa.actions")))
        take_actions(m, body);
}

/* Boxes in order; the last manifest of the store is the active one. */
static idc_status walk(manifest *m, idc_str jumbf)
{
    level stack[MOST_DEPTH] = {{.end = jumbf.len}};
    int depth = 0;
    for (size_t at = 0; at + 8 <= jumbf.len;) {
        idc_status status = idc_charge(m->doc->work, IDC_LIMIT_SOURCE_STEPS, 1);
        if (status != IDC_OK)
            return status;
        while (depth > 0 && at >= stack[depth].end)
            depth--;
        uint64_t size = idc_big32(jumbf, at), head = 8;
        uint32_t type = idc_big32(jumbf, at + 4);
        if (size == 1) {
            size = idc_big64(jumbf, at + 8);
            head = 16;
        } else if (size == 0) {
            size = stack[depth].end - at;
        }
        if (size < head)
            break;
        if (size > jumbf.len - at)
            size = jumbf.len - at; /* cut */
        size_t end = at + (size_t)size;
        if (type == BOX('j', 'u', 'm', 'b') && depth + 1 < MOST_DEPTH) {
            stack[++depth] = (level){.end = end};
            at += (size_t)head;
            continue;
        }
        idc_str body = idc_str_sub(jumbf, at + (size_t)head, end);
        if (type == BOX('j', 'u', 'm', 'd')) {
            stack[depth].label = label_of(body);
            m->found = m->found || (depth == 1 && idc_str_is(stack[1].label, "c2pa"));
            if (depth == 2)
                *m = (manifest){.doc = m->doc, .found = m->found};
        } else {
            take_content(m, stack[depth].label, type, body);
        }
        at = end;
    }
    return IDC_OK;
}

static bool put_text(idc_node *object, idc_arena *arena, const char *key, idc_str text,
                     idc_span span)
{
    return text.len == 0 ||
           idc_node_put(object, idc_str_of(key), idc_node_string(arena, text, span));
}

idc_status idc_c2pa_facts(idc_document *doc, idc_str jumbf, idc_span span, bool declared)
{
    idc_arena *arena = doc->work->arena;
    manifest m = {.doc = doc, .found = declared};
    if (idc_node_get(doc->metadata, "c2pa"))
        return IDC_OK;
    idc_status status = walk(&m, jumbf);
    if (status != IDC_OK || !m.found)
        return status;
    idc_node *c2pa = idc_node_new(arena, IDC_NODE_OBJECT);
    idc_node *actions = idc_node_new(arena, IDC_NODE_ARRAY);
    bool ok = c2pa && actions;
    for (size_t i = 0; ok && i < m.action_count; i++)
        ok = idc_node_push(actions, idc_node_string(arena, m.actions[i], span));
    ok = ok && idc_node_put(c2pa, IDC_STR("present"), idc_node_bool(arena, true)) &&
         idc_node_put(c2pa, IDC_STR("verified"), idc_node_bool(arena, false)) &&
         put_text(c2pa, arena, "claim_generator", m.generator, span) &&
         (m.action_count == 0 || idc_node_put(c2pa, IDC_STR("actions"), actions)) &&
         idc_node_put(doc->metadata, IDC_STR("c2pa"), c2pa);
    if (!ok)
        return IDC_ERR_NOMEM;
    if (m.source_type.len)
        status = idc_document_fact(doc, "digital_source_type", m.source_type, span);
    return status;
}
