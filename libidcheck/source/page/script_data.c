#include "source/page/script_data.h"

#include "base/json.h"
#include "source/text/json_tree.h"
#include "source/text/text_line.h"

typedef struct reader {
    idc_work *work;
    idc_str text;
    size_t pos;
    idc_node **open;
    size_t depth, capacity;
    idc_node *root;
    idc_str key;
    size_t broken; /* values that were passed over */
    bool lenient;
} reader;

static char peek(const reader *r)
{
    return r->pos < r->text.len ? r->text.ptr[r->pos] : '\0';
}

static bool at(const reader *r, const char *s)
{
    return idc_str_starts(idc_str_sub(r->text, r->pos, r->text.len), idc_str_of(s));
}

static void skip_to(reader *r, const char *s)
{
    size_t found = idc_str_find(r->text, idc_str_of(s), r->pos);
    r->pos = found == SIZE_MAX ? r->text.len : found + strlen(s);
}

static void skip_space(reader *r)
{
    for (;;) {
        if (r->pos < r->text.len && idc_is_space(r->text.ptr[r->pos]))
            r->pos++;
        else if (peek(r) != '/')
            return;
        else if (at(r, "//"))
            skip_to(r, "\n");
        else if (at(r, "/*"))
            skip_to(r, "*/");
        else
            return;
    }
}

static bool is_word(char c)
{
    return idc_is_alnum(c) || c == '_' || c == '$' || (c & 0x80);
}

static idc_str read_word(reader *r)
{
    size_t from = r->pos;
    while (r->pos < r->text.len && is_word(r->text.ptr[r->pos]))
        r->pos++;
    return idc_str_sub(r->text, from, r->pos);
}

/* Digits of an escape; the code point, or -1. */
static int32_t hex_value(idc_str s, size_t from, size_t count)
{
    uint32_t value = 0;
    if (s.len < from + count)
        return -1;
    for (size_t i = from; i < from + count; i++) {
        int digit = idc_hex_digit(s.ptr[i]);
        if (digit < 0 || value > 0x10FFFF)
            return -1;
        value = value << 4 | (uint32_t)digit;
    }
    return value > 0x10FFFF ? -1 : (int32_t)value;
}

/* The escape behind a backslash at i; @return where the text goes on. */
static size_t add_escape(idc_buf *out, idc_str s, size_t i)
{
    static const char from[] = "bfnrtv0", to[] = "\b\f\n\r\t\v\0";
    char c = i < s.len ? s.ptr[i] : '\\';
    const char *known = c ? strchr(from, c) : NULL;
    int32_t value = c == 'x' ? hex_value(s, i + 1, 2) : c == 'u' ? hex_value(s, i + 1, 4) : -1;
    if (value >= 0) {
        size_t next = i + (c == 'x' ? 3 : 5);
        int32_t low = value >= 0xD800 && value < 0xDC00 && next + 1 < s.len &&
                              s.ptr[next] == '\\' && s.ptr[next + 1] == 'u'
                          ? hex_value(s, next + 2, 4)
                          : -1;
        if (low >= 0xDC00 && low < 0xE000) {
            idc_buf_codepoint(out, (uint32_t)(0x10000 + ((value - 0xD800) << 10) + low - 0xDC00));
            return next + 6;
        }
        idc_buf_codepoint(out, value >= 0xD800 && value < 0xE000 ? 0xFFFD : (uint32_t)value);
        return next;
    }
    if (known)
        idc_buf_byte(out, to[known - from]);
    else if (c != '\n')
        idc_buf_byte(out, c);
    return i + 1;
}

/* A quote ends a string that is data when what may follow one follows. */
static bool ends_string(const reader *r, size_t quote)
{
    size_t i = quote + 1;
    while (i < r->text.len && idc_is_space(r->text.ptr[i]))
        i++;
    char c = i < r->text.len ? r->text.ptr[i] : '\0';
    return !r->lenient || !c || strchr(",:}]\"'", c);
}

/* String at its quote; false when it does not end. *begin and *end enclose what it says. */
static bool read_string(reader *r, idc_str *out, size_t *begin, size_t *end, idc_status *status)
{
    char quote = peek(r);
    bool escapes = false;
    size_t i = *begin = r->pos + 1;
    while (i < r->text.len && (r->text.ptr[i] != quote || !ends_string(r, i))) {
        escapes |= r->text.ptr[i] == '\\';
        i += r->text.ptr[i] == '\\' ? 2 : 1;
    }
    if (i >= r->text.len)
        return false;
    *end = i;
    r->pos = i + 1;
    idc_str raw = *out = idc_str_sub(r->text, *begin, *end);
    *status = idc_charge(r->work, IDC_LIMIT_SOURCE_STEPS, 1 + raw.len / 64);
    if (!escapes)
        return true;
    idc_buf buf = idc_buf_in(r->work->arena);
    for (i = 0; i < raw.len;) {
        size_t slash = idc_str_find_byte(raw, '\\', i);
        idc_buf_add(&buf, idc_str_sub(raw, i, slash));
        if (slash == SIZE_MAX)
            break;
        i = add_escape(&buf, raw, slash + 1);
    }
    *out = idc_buf_str(&buf);
    if (buf.failed)
        *status = IDC_ERR_NOMEM;
    return true;
}

static idc_status hang(reader *r, idc_node *node, size_t begin, size_t end)
{
    if (!node)
        return IDC_ERR_NOMEM;
    node->span.begin = begin;
    node->span.end = end;
    if (!r->depth)
        r->root = node;
    else if (r->open[r->depth - 1]->type == IDC_NODE_OBJECT)
        idc_node_put(r->open[r->depth - 1], r->key, node);
    else
        idc_node_push(r->open[r->depth - 1], node);
    return IDC_OK;
}

static idc_status open_container(reader *r, idc_node_type type)
{
    idc_status status = idc_within(r->work, IDC_LIMIT_SOURCE_DEPTH, r->depth + 1);
    if (status != IDC_OK)
        return IDC_ERR_FORMAT;
    idc_node **open = idc_arena_grow(r->work->arena, r->open, r->depth, &r->capacity, sizeof *open);
    idc_node *node = idc_node_new(r->work->arena, type);
    if (!open || !node)
        return IDC_ERR_NOMEM;
    r->open = open;
    status = hang(r, node, r->pos, r->text.len);
    r->open[r->depth++] = node;
    r->pos++;
    return status;
}

/* What is no plain value: up to the comma or bracket that ends it. */
static idc_status pass_over(reader *r)
{
    enum { MOST_BROKEN = 10000 };
    size_t inside = 0, begin, end;
    idc_status status = IDC_OK;
    idc_str text;
    while (r->pos < r->text.len && status == IDC_OK) {
        char c = peek(r);
        if (c == '"' || c == '\'' || c == '`') {
            if (!read_string(r, &text, &begin, &end, &status))
                return IDC_ERR_FORMAT;
            continue;
        }
        bool opens = c == '(' || c == '[' || c == '{', closes = c == ')' || c == ']' || c == '}';
        if (inside == 0 && (c == ',' || closes))
            break;
        if (inside == 0 && c == ';')
            return IDC_ERR_FORMAT;
        inside = inside + opens - closes;
        r->pos++;
    }
    return status == IDC_OK && ++r->broken > MOST_BROKEN ? IDC_ERR_FORMAT : status;
}

/* A number that JSON writes alike; "0x1F", "1_000" and "007" are kept as text. */
static bool is_json_number(idc_str s)
{
    size_t i = s.len && s.ptr[0] == '-', digits = i;
    while (i < s.len && idc_is_digit(s.ptr[i]))
        i++;
    bool good = i > digits && (s.ptr[digits] != '0' || i == digits + 1);
    if (i == s.len || s.ptr[i] != '.')
        return good && i == s.len;
    for (digits = ++i; i < s.len && idc_is_digit(s.ptr[i]);)
        i++;
    return good && i > digits && i == s.len;
}

/* A word that is a value: true, null, !0, a number. NULL in *out when it is none. */
static idc_status read_word_value(reader *r, idc_node **out)
{
    size_t from = r->pos;
    idc_node_type type = IDC_NODE_NULL;
    bool truth = false, known = true;
    if (at(r, "!0") || at(r, "!1")) {
        truth = r->text.ptr[r->pos + 1] == '0';
        type = IDC_NODE_BOOL;
        r->pos += 2;
    } else if (idc_is_digit(peek(r)) || peek(r) == '-') {
        r->pos++;
        while (r->pos < r->text.len && (is_word(peek(r)) || peek(r) == '.'))
            r->pos++;
        type = IDC_NODE_NUMBER;
    } else {
        idc_str word = read_word(r);
        truth = idc_str_is(word, "true");
        type = truth || idc_str_is(word, "false") ? IDC_NODE_BOOL : IDC_NODE_NULL;
        known = type == IDC_NODE_BOOL || idc_str_is(word, "null") || idc_str_is(word, "undefined");
    }
    size_t end = r->pos;
    skip_space(r);
    char c = peek(r);
    if (!known || (c != ',' && c != '}' && c != ']')) {
        r->pos = from;
        return IDC_OK;
    }
    bool number = type == IDC_NODE_NUMBER;
    if (number && !is_json_number(idc_str_sub(r->text, from, end)))
        type = IDC_NODE_STRING;
    *out = idc_node_new(r->work->arena, type);
    if (!*out)
        return IDC_ERR_NOMEM;
    (*out)->boolean = truth;
    (*out)->text = number ? idc_str_sub(r->text, from, end) : IDC_STR_NONE;
    return IDC_OK;
}

static idc_status read_value(reader *r)
{
    idc_status status = idc_charge(r->work, IDC_LIMIT_SOURCE_STEPS, 1);
    size_t begin = r->pos, end;
    idc_node *node = NULL;
    idc_str text;
    char c = peek(r);
    if (status != IDC_OK)
        return status;
    if (c == '{' || c == '[')
        return open_container(r, c == '{' ? IDC_NODE_OBJECT : IDC_NODE_ARRAY);
    if (c == '"' || c == '\'') {
        if (!read_string(r, &text, &begin, &end, &status))
            return IDC_ERR_FORMAT;
        skip_space(r);
        char next = r->pos < r->text.len ? peek(r) : ',';
        bool comma_left_out = r->lenient && next == c;
        if (status == IDC_OK && next != ',' && next != '}' && next != ']' && !comma_left_out)
            return pass_over(r); /* "a" + b */
        node = status == IDC_OK ? idc_node_string(r->work->arena, text, (idc_span){0}) : NULL;
        return status == IDC_OK ? hang(r, node, begin, end) : status;
    }
    status = read_word_value(r, &node);
    if (status != IDC_OK)
        return status;
    return node ? hang(r, node, begin, r->pos) : pass_over(r);
}

/* Name of a member and its colon; IDC_ERR_FORMAT when there is none. */
static idc_status read_key(reader *r)
{
    size_t begin, end;
    idc_status status = IDC_OK;
    char c = peek(r);
    if (c == '"' || c == '\'') {
        if (!read_string(r, &r->key, &begin, &end, &status))
            return IDC_ERR_FORMAT;
    } else {
        r->key = read_word(r);
    }
    skip_space(r);
    if (status != IDC_OK || !r->key.ptr || peek(r) != ':')
        return status == IDC_OK ? IDC_ERR_FORMAT : status;
    r->pos++;
    skip_space(r);
    return IDC_OK;
}

static idc_status read_inside(reader *r)
{
    idc_node *in = r->open[r->depth - 1];
    bool object = in->type == IDC_NODE_OBJECT;
    skip_space(r);
    while (peek(r) == ',') {
        r->pos++;
        skip_space(r);
    }
    if (peek(r) == (object ? '}' : ']')) {
        in->span.end = ++r->pos;
        r->depth--;
        return IDC_OK;
    }
    if (r->pos >= r->text.len)
        return IDC_ERR_FORMAT;
    size_t before = r->pos;
    idc_status status = object ? read_key(r) : IDC_OK;
    if (status == IDC_OK)
        status = read_value(r);
    return status == IDC_OK && r->pos == before ? IDC_ERR_FORMAT : status;
}

idc_status idc_script_literal(idc_work *work, idc_str text, size_t begin, idc_script_mode mode,
                              idc_node **out, size_t *end)
{
    reader r = {.work = work, .text = text, .pos = begin, .lenient = mode == IDC_SCRIPT_LENIENT};
    idc_status status = read_value(&r);
    while (status == IDC_OK && r.depth)
        status = read_inside(&r);
    *out = status == IDC_OK ? r.root : NULL;
    *end = r.pos;
    return status == IDC_ERR_FORMAT ? IDC_OK : status;
}

/* Members without the braces around them, as some pages put them into scripts. */
static idc_status read_members(idc_work *work, idc_str text, size_t begin, idc_node **out)
{
    reader r = {.work = work, .text = text, .pos = begin};
    idc_status status = open_container(&r, IDC_NODE_OBJECT);
    r.pos = begin;
    while (status == IDC_OK && r.depth)
        status = read_inside(&r);
    *out = r.root && r.root->count > 1 ? r.root : NULL;
    return status == IDC_ERR_FORMAT ? IDC_OK : status;
}

/* --- scripts --------------------------------------------------------------------------------- */

/* Spans from offsets of the decoded text to bytes, and the value into the list. */
static idc_status take(idc_document *doc, const idc_decoded *decoded, idc_node *root, idc_node *out)
{
    if (!root || (root->type != IDC_NODE_OBJECT && root->type != IDC_NODE_ARRAY))
        return IDC_OK;
    idc_status status = idc_json_tree_finish(doc, decoded, root);
    if (status == IDC_OK)
        idc_node_push(out, root);
    return status;
}

static idc_status take_json(idc_document *doc, const idc_decoded *decoded, size_t begin, size_t end,
                            idc_node *out)
{
    idc_json_error error;
    idc_node *root;
    idc_span base = {.begin = begin};
    idc_str text = idc_str_sub(decoded->converted.text, begin, end);
    /* In marks of its own: kept as it is, for embedded_json.h. */
    if (idc_str_starts(idc_str_trim(text), IDC_STR("{&q;"))) {
        idc_span span = idc_decoded_span(decoded, begin, end);
        idc_node *whole = idc_node_string(doc->work->arena, idc_str_trim(text), span);
        return idc_node_push(out, whole) ? IDC_OK : IDC_ERR_NOMEM;
    }
    idc_status status = idc_json_read(doc->work, text, base, IDC_JSON_REPAIR, &root, &error);
    if (status == IDC_ERR_FORMAT)
        status = IDC_OK;
    return status == IDC_OK ? take(doc, decoded, root, out) : status;
}

/* A literal begins behind "=" or "(", and near the start of a script behind "return". */
static bool begins_literal(idc_str text, size_t begin, size_t brace)
{
    enum { NEAR = 4000 };
    size_t i = brace;
    while (i > begin && idc_is_space(text.ptr[i - 1]))
        i--;
    if (i > begin && (text.ptr[i - 1] == '=' || text.ptr[i - 1] == '('))
        return true;
    return brace - begin < NEAR && idc_str_ends(idc_str_sub(text, begin, i), IDC_STR("return"));
}

idc_status idc_script_data(idc_document *doc, const idc_decoded *decoded, size_t begin, size_t end,
                           bool json, idc_node *out)
{
    enum { TRIES = 16 };
    if (json)
        return take_json(doc, decoded, begin, end, out);
    idc_str text = idc_str_sub(decoded->converted.text, 0, end);
    idc_status status = IDC_OK;
    size_t brace = begin;
    idc_str all = idc_str_trim(idc_str_sub(text, begin, end));
    if (idc_str_starts(all, IDC_STR("\""))) {
        idc_node *members = NULL;
        status = read_members(doc->work, text, (size_t)(all.ptr - text.ptr), &members);
        if (status == IDC_OK && members)
            status = take(doc, decoded, members, out);
    }
    for (int tries = 0; tries < TRIES && status == IDC_OK;) {
        idc_node *root;
        size_t after;
        while (brace < text.len && text.ptr[brace] != '{' && text.ptr[brace] != '[')
            brace++;
        if (brace >= text.len)
            break;
        if (brace < begin + 1 || !begins_literal(text, begin, brace)) {
            brace++;
            continue;
        }
        tries++;
        status = idc_script_literal(doc->work, text, brace, IDC_SCRIPT_CODE, &root, &after);
        if (status == IDC_OK && root && root->count >= 1)
            status = take(doc, decoded, root, out);
        brace = root ? after : brace + 1;
    }
    return status;
}
