#include "base/json.h"

/*
 * One loop over tokens with the open containers on a stack: depth costs memory that is limited,
 * never the C stack. Strings without escapes are views of the text.
 */
typedef struct reader {
    idc_work *work;
    idc_str text;
    size_t pos;
    idc_span base;
    bool repair;
    bool repaired;
    idc_node *root;
    idc_node **open; /* containers that are not closed yet, outermost first */
    size_t depth, capacity;
    idc_str key; /* of the member whose value comes next */
    const char *message;
} reader;

static idc_status bad(reader *r, const char *message)
{
    r->message = message;
    return IDC_ERR_FORMAT;
}

static int peek(const reader *r)
{
    return r->pos < r->text.len ? (unsigned char)r->text.ptr[r->pos] : -1;
}

static bool looking_at(const reader *r, const char *literal)
{
    return idc_str_starts(idc_str_sub(r->text, r->pos, r->text.len), idc_str_of(literal));
}

/* Moves behind the next closing mark, or to the end when there is none. */
static void skip_past(reader *r, const char *closing)
{
    size_t at = idc_str_find(r->text, idc_str_of(closing), r->pos);
    r->pos = at == SIZE_MAX ? r->text.len : at + strlen(closing);
}

/*
 * "<!-- x -->" on one line is a comment, "<!--" alone at the head of a script is a mark. The look
 * ahead is short, so that a text of nothing but such marks is not read again and again.
 */
static void skip_html_comment(reader *r)
{
    idc_str ahead = idc_str_sub(r->text, r->pos, r->pos + 256);
    ahead = idc_str_sub(ahead, 0, idc_str_find_byte(ahead, '\n', 0));
    size_t end = idc_str_find(ahead, IDC_STR("-->"), 4);
    r->pos += end == SIZE_MAX ? 4 : end + 3;
}

/* What pages put around and between tokens: comments of JavaScript and HTML, CDATA marks. */
static bool skip_comment(reader *r)
{
    static const char *const marks[] = {"-->", "<![CDATA[", "]]>", "\xEF\xBB\xBF"};
    idc_str ahead = idc_str_sub(r->text, r->pos, r->pos + 64);
    if (looking_at(r, "//")) {
        skip_past(r, "\n");
        return true;
    }
    if (looking_at(r, "/*")) {
        skip_past(r, "*/");
        return true;
    }
    if (looking_at(r, "<!--")) {
        skip_html_comment(r);
        return true;
    }
    if (ahead.len > 3 && ahead.ptr[0] == '<' &&
        (idc_is_alpha(ahead.ptr[1]) || (ahead.ptr[1] == '/' && idc_is_alpha(ahead.ptr[2])))) {
        size_t end = idc_str_find_byte(ahead, '>', 0); /* "<br />", of an editor of pages */
        r->pos += end == SIZE_MAX ? 0 : end + 1;
        return end != SIZE_MAX;
    }
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (looking_at(r, marks[i])) {
            r->pos += strlen(marks[i]);
            return true;
        }
    }
    return false;
}

/* Nearly all tokens begin with none of these. */
static bool may_be_passed_over(int c)
{
    return c < 0x20 || c == '/' || c == '<' || c == '-' || c == ']' || c == 0xC2 || c == 0xEF;
}

static void skip_space(reader *r)
{
    for (;;) {
        int c = peek(r);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            r->pos++;
        else if (!r->repair || c < 0 || !may_be_passed_over(c))
            return;
        else if (c < 0x20 || looking_at(r, "\xC2\xA0")) {
            r->pos += c < 0x20 ? 1 : 2;
            r->repaired = true;
        } else if (skip_comment(r)) {
            r->repaired = true;
        } else {
            return;
        }
    }
}

/* Four digits at an offset; -1 when they are not there. */
static int32_t hex_quad(idc_str text, size_t at)
{
    int32_t value = 0;
    if (text.len - at < 4 || at > text.len)
        return -1;
    for (size_t i = at; i < at + 4; i++) {
        int digit = idc_hex_digit(text.ptr[i]);
        if (digit < 0)
            return -1;
        value = value << 4 | digit;
    }
    return value;
}

/* Code point behind "\u"; a surrogate without its other half becomes U+FFFD. */
static bool unicode_escape(idc_str raw, size_t *at, uint32_t *out)
{
    int32_t unit = hex_quad(raw, *at);
    if (unit < 0)
        return false;
    *at += 4;
    *out = (uint32_t)unit;
    if (unit < 0xD800 || unit > 0xDFFF)
        return true;
    *out = 0xFFFD;
    if (unit <= 0xDBFF && idc_str_starts(idc_str_sub(raw, *at, raw.len), IDC_STR("\\u"))) {
        int32_t low = hex_quad(raw, *at + 2);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *out = 0x10000 + (((uint32_t)unit - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
            *at += 6;
        }
    }
    return true;
}

static idc_status unescape(reader *r, idc_str raw, idc_str *out)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    idc_buf buf = idc_buf_in(r->work->arena);
    for (size_t i = 0; i < raw.len;) {
        size_t slash = idc_str_find_byte(raw, '\\', i);
        idc_buf_add(&buf, idc_str_sub(raw, i, slash));
        if (slash == SIZE_MAX)
            break;
        char c = raw.ptr[slash + 1];
        const char *known = c ? strchr(from, c) : NULL;
        uint32_t codepoint;
        i = slash + 2;
        if (known) {
            idc_buf_byte(&buf, to[known - from]);
        } else if (c == 'u' && unicode_escape(raw, &i, &codepoint)) {
            idc_buf_codepoint(&buf, codepoint);
        } else if (r->repair) {
            r->repaired = true;
            i = slash + 1;
        } else {
            r->pos = (size_t)(raw.ptr - r->text.ptr) + slash;
            return bad(r, "an escape that JSON does not know: write \\\\ for a backslash");
        }
    }
    *out = idc_buf_str(&buf);
    return buf.failed ? IDC_ERR_NOMEM : IDC_OK;
}

/* Length of a quote at an offset as word processors turn them ("“", "„", "«"); 0: none is read. */
static size_t turned_quote(const reader *r, size_t at)
{
    idc_str s = idc_str_sub(r->text, at, at + 3);
    if (!r->repair || s.len < 2)
        return 0;
    if (idc_str_starts(s, IDC_STR("\xC2\xAB")) || idc_str_starts(s, IDC_STR("\xC2\xBB")))
        return 2;
    bool mark = idc_str_starts(s, IDC_STR("\xE2\x80")) && s.len == 3;
    return mark && (unsigned char)s.ptr[2] >= 0x9C && (unsigned char)s.ptr[2] <= 0x9F ? 3 : 0;
}

/* Whether what parts members and elements follows: a quote that was turned may also stand inside.
 */
static bool ends_token(const reader *r, size_t at)
{
    while (at < r->text.len && idc_is_space(r->text.ptr[at]))
        at++;
    return at == r->text.len || memchr(",:}]", r->text.ptr[at], 4);
}

/* String between turned quotes; the opening one is long. */
static idc_status read_turned(reader *r, size_t open, idc_str *out, size_t *begin, size_t *end)
{
    size_t i = *begin = r->pos + open, width = 0;
    for (; i < r->text.len; i++) {
        width = turned_quote(r, i);
        if (width && ends_token(r, i + width))
            break;
    }
    if (i == r->text.len) {
        r->pos = i;
        return bad(r, "the text ends inside a string: expected \"");
    }
    *end = i;
    *out = idc_str_sub(r->text, *begin, i);
    r->pos = i + width;
    r->repaired = true;
    return idc_charge(r->work, IDC_LIMIT_SOURCE_STEPS, 1 + out->len / 64);
}

/* String at the opening quote. *begin and *end enclose what stands between the quotes. */
static idc_status read_string(reader *r, idc_str *out, size_t *begin, size_t *end)
{
    bool escapes = false;
    size_t turned = turned_quote(r, r->pos);
    if (turned)
        return read_turned(r, turned, out, begin, end);
    size_t i = *begin = r->pos + 1;
    for (;; i++) {
        if (i >= r->text.len) {
            r->pos = i;
            return bad(r, "the text ends inside a string: expected \"");
        }
        unsigned char c = (unsigned char)r->text.ptr[i];
        if (c == '"')
            break;
        if (c == '\\') {
            escapes = true;
            if (++i >= r->text.len) /* the last byte: the loop ends the string in error */
                i--;
        } else if (c < 0x20) {
            if (!r->repair) {
                r->pos = i;
                return bad(r, "a control character inside a string: expected an escape");
            }
            r->repaired = true;
        }
    }
    *end = i;
    *out = idc_str_sub(r->text, *begin, i);
    idc_status status = idc_charge(r->work, IDC_LIMIT_SOURCE_STEPS, 1 + out->len / 64);
    if (status == IDC_OK && escapes)
        status = unescape(r, *out, out);
    if (status == IDC_OK)
        r->pos = i + 1;
    return status;
}

static size_t skip_digits(const reader *r, size_t at)
{
    while (at < r->text.len && idc_is_digit(r->text.ptr[at]))
        at++;
    return at;
}

static idc_status read_number(reader *r, idc_str *out)
{
    const idc_str t = r->text;
    size_t at = r->pos + (t.ptr[r->pos] == '-');
    size_t digits = skip_digits(r, at);
    bool good = digits > at && (t.ptr[at] != '0' || digits == at + 1);
    at = digits;
    if (good && at < t.len && t.ptr[at] == '.') {
        digits = skip_digits(r, at + 1);
        good = digits > at + 1;
        at = digits;
    }
    if (good && at < t.len && idc_ascii_lower(t.ptr[at]) == 'e') {
        at++;
        at += at < t.len && (t.ptr[at] == '+' || t.ptr[at] == '-');
        digits = skip_digits(r, at);
        good = digits > at;
        at = digits;
    }
    if (!good)
        return bad(r, "a number that JSON does not know: expected digits, no leading zero");
    *out = idc_str_sub(t, r->pos, at);
    r->pos = at;
    return IDC_OK;
}

/* Hangs a new value into the container that is open, or makes it the root. */
static idc_status hang(reader *r, idc_node *node, size_t begin, size_t end)
{
    if (!node)
        return IDC_ERR_NOMEM;
    node->span = r->base;
    node->span.begin = r->base.begin + begin;
    node->span.end = r->base.begin + end;
    if (r->depth == 0)
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
    if (status != IDC_OK) {
        r->message = "values are nested deeper than source.depth";
        return status;
    }
    idc_node **open = idc_arena_grow(r->work->arena, r->open, r->depth, &r->capacity, sizeof *open);
    if (!open)
        return IDC_ERR_NOMEM;
    r->open = open;
    idc_node *node = idc_node_new(r->work->arena, type);
    status = hang(r, node, r->pos, r->text.len);
    if (status != IDC_OK)
        return status;
    r->open[r->depth++] = node;
    r->pos++;
    return IDC_OK;
}

static idc_status read_literal(reader *r)
{
    static const struct {
        const char *text;
        idc_node_type type;
        bool boolean;
    } words[] = {{"true", IDC_NODE_BOOL, true},
                 {"false", IDC_NODE_BOOL, false},
                 {"null", IDC_NODE_NULL, false}};
    for (size_t i = 0; i < 3; i++) {
        if (!looking_at(r, words[i].text))
            continue;
        size_t begin = r->pos;
        idc_node *node = idc_node_new(r->work->arena, words[i].type);
        if (node)
            node->boolean = words[i].boolean;
        r->pos += strlen(words[i].text);
        return hang(r, node, begin, r->pos);
    }
    return bad(r, r->pos < r->text.len ? "expected a value" : "the text ends where a value is due");
}

/* Scalar, or the opening of a container. */
static idc_status read_value(reader *r)
{
    idc_status status = idc_charge(r->work, IDC_LIMIT_SOURCE_STEPS, 1);
    int c = peek(r);
    size_t begin = r->pos, end;
    idc_str text;
    if (status != IDC_OK)
        return status;
    if (c == '{' || c == '[')
        return open_container(r, c == '{' ? IDC_NODE_OBJECT : IDC_NODE_ARRAY);
    bool string = c == '"' || turned_quote(r, begin) > 0;
    if (string) {
        status = read_string(r, &text, &begin, &end);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        status = read_number(r, &text);
        end = r->pos;
    } else {
        return read_literal(r);
    }
    if (status != IDC_OK)
        return status;
    idc_node *node = idc_node_new(r->work->arena, string ? IDC_NODE_STRING : IDC_NODE_NUMBER);
    if (node)
        node->text = text;
    return hang(r, node, begin, end);
}

/* True when no two of an object's few members have one key. */
static bool all_different(const idc_node *object)
{
    for (const idc_node *a = object->child; a; a = a->next)
        for (const idc_node *b = a->next; b; b = b->next)
            if (idc_str_eq(a->key, b->key))
                return false;
    return true;
}

/* Of members with one key the first stays. Sorting keeps this n log n for hostile objects. */
static idc_status drop_duplicates(reader *r, idc_node *object)
{
    enum { FEW = 12 };
    if (object->count <= FEW && all_different(object))
        return IDC_OK;
    idc_node **sorted = idc_node_sorted(r->work->arena, object);
    if (!sorted)
        return IDC_ERR_NOMEM;
    idc_status status = idc_charge(r->work, IDC_LIMIT_SOURCE_STEPS, object->count);
    bool any = false;
    for (size_t i = 1, kept = 0; i < object->count; i++) {
        if (idc_str_eq(sorted[kept]->key, sorted[i]->key)) {
            sorted[i]->key.ptr = NULL;
            any = true;
        } else {
            kept = i;
        }
    }
    if (!any)
        return status;
    idc_node *next = object->child;
    object->child = object->last = NULL;
    object->count = 0;
    while (next) {
        idc_node *node = next;
        next = node->next;
        node->next = NULL;
        if (node->key.ptr)
            idc_node_push(object, node);
    }
    return status;
}

static idc_status end_container(reader *r)
{
    idc_node *node = r->open[--r->depth];
    node->span.end = r->base.begin + r->pos;
    return node->type == IDC_NODE_OBJECT ? drop_duplicates(r, node) : IDC_OK;
}

static idc_status close_container(reader *r)
{
    r->pos++;
    return end_container(r);
}

static idc_status read_key(reader *r)
{
    size_t begin, end;
    if (peek(r) != '"' && !turned_quote(r, r->pos))
        return bad(r, "expected a member's name in quotes, or }");
    idc_status status = read_string(r, &r->key, &begin, &end);
    if (status != IDC_OK)
        return status;
    skip_space(r);
    if (peek(r) != ':')
        return bad(r, "expected : behind a member's name");
    r->pos++;
    skip_space(r);
    return IDC_OK;
}

/* One step inside the innermost open container: an element, a member or the closing bracket. */
static idc_status read_inside(reader *r)
{
    idc_node *in = r->open[r->depth - 1];
    bool object = in->type == IDC_NODE_OBJECT;
    int closing = object ? '}' : ']';
    skip_space(r);
    if (peek(r) == closing)
        return close_container(r);
    if (in->child) {
        if (peek(r) != ',')
            return bad(r, object ? "expected , or } behind a member"
                                 : "expected , or ] behind an element");
        r->pos++;
        skip_space(r);
        while (r->repair && peek(r) == ',') {
            r->pos++;
            r->repaired = true;
            skip_space(r);
        }
        if (r->repair && peek(r) == closing) {
            r->repaired = true;
            return close_container(r);
        }
    }
    idc_status status = object ? read_key(r) : IDC_OK;
    return status == IDC_OK ? read_value(r) : status;
}

static idc_status read_tree(reader *r)
{
    r->root = NULL;
    r->depth = 0;
    skip_space(r);
    idc_status status = read_value(r);
    while (status == IDC_OK && r->depth)
        status = read_inside(r);
    return status;
}

/* Next bracket at or after from, where a value inside junk may begin. */
static size_t next_bracket(idc_str text, size_t from)
{
    for (; from < text.len; from++)
        if (text.ptr[from] == '{' || text.ptr[from] == '[')
            return from;
    return SIZE_MAX;
}

/* True when a value was begun in earnest, so that what follows inside is not tried on its own. */
static bool begun(const reader *r)
{
    return r->root && r->root->count > 0;
}

/* The value stands somewhere behind junk: try the brackets one after the other, some of them. */
static idc_status read_in_junk(reader *r, size_t from)
{
    enum { TRIES = 16 };
    idc_status status = IDC_ERR_FORMAT;
    for (int i = 0; i < TRIES; i++) {
        size_t at = next_bracket(r->text, from);
        if (at == SIZE_MAX)
            break;
        r->pos = at;
        r->repaired = true;
        status = read_tree(r);
        if (status != IDC_ERR_FORMAT || begun(r))
            break;
        from = at + 1;
    }
    return status;
}

static idc_status read_repairing(reader *r)
{
    idc_status status = read_tree(r);
    if (status == IDC_OK) {
        skip_space(r);
        bool more = r->pos < r->text.len;
        bool scalar = r->root->type != IDC_NODE_OBJECT && r->root->type != IDC_NODE_ARRAY;
        r->repaired |= more;
        if (!more || !scalar)
            return IDC_OK;
        /* A word or number that begins a sentence is junk itself. */
        r->root = NULL;
        status = bad(r, "expected a value");
    }
    return status == IDC_ERR_FORMAT && !begun(r) ? read_in_junk(r, 0) : status;
}

idc_status idc_json_read(idc_work *work, idc_str text, idc_span base, idc_json_mode mode,
                         idc_node **out, idc_json_error *error)
{
    reader r = {.work = work, .text = text, .base = base, .repair = mode == IDC_JSON_REPAIR};
    idc_status status = r.repair ? read_repairing(&r) : read_tree(&r);
    if (status == IDC_OK && !r.repair) {
        skip_space(&r);
        if (r.pos < text.len)
            status = bad(&r, "expected the end of the text behind the value");
    }
    /* What was still open when reading stopped is handed out too, in the same good order. */
    while (status != IDC_OK && r.depth)
        if (end_container(&r) == IDC_ERR_NOMEM)
            status = IDC_ERR_NOMEM;
    *out = status == IDC_ERR_NOMEM ? NULL : r.root;
    *error = (idc_json_error){base.begin + r.pos, r.message, r.repaired};
    if (status == IDC_OK)
        error->message = NULL;
    return status;
}
