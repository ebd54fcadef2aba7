#include "source/pdf/pdf.h"

/* qpdf makes an object of some 270 bytes of each token it reads. */
#define MOST_BYTES ((size_t)4 << 20) /* that a cross reference or object stream unpacks to */
#define MOST_TOKENS ((size_t)200000) /* of one such stream, or between two streams */
#define MOST_ALL_TOKENS ((size_t)1500000)
/* No stream smaller than this can unpack to much, packed once. */
#define HARMLESS 2048

enum { MOST_CHAIN = 4 };

typedef struct guard {
    idc_work *work;
    idc_pdf_bytes room, other;
    size_t tokens;
    /* what the text before a stream says of it */
    bool structure; /* qpdf may unpack it by itself */
    bool table;     /* cross reference stream */
    idc_pdf_filter chain[MOST_CHAIN];
    size_t chain_length;
} guard;

/* Name behind the slash at s[at], its #xx written out; empty when it is longer than any here. */
static idc_str name_at(idc_str s, size_t at, char room[32])
{
    size_t count = 0;
    for (size_t i = at + 1; i < s.len; i++) {
        char c = s.ptr[i];
        if (!idc_pdf_is_regular(c))
            break;
        if (count == 31)
            return IDC_STR("");
        if (c == '#' && i + 2 < s.len && idc_hex_digit(s.ptr[i + 1]) >= 0 &&
            idc_hex_digit(s.ptr[i + 2]) >= 0) {
            c = (char)(idc_hex_digit(s.ptr[i + 1]) * 16 + idc_hex_digit(s.ptr[i + 2]));
            i += 2;
        }
        room[count++] = c;
    }
    return (idc_str){room, count};
}

/*
 * Reads what stands between two streams as bare names, whatever strings and comments they may
 * stand in: taking a stream for more than it is costs time only. An object stream must have
 * /First and a cross reference stream its type, or qpdf leaves them.
 */
static void read_names(guard *g, idc_str text)
{
    g->structure = g->table = false;
    g->chain_length = 0;
    for (size_t at = idc_str_find_byte(text, '/', 0); at != SIZE_MAX;
         at = idc_str_find_byte(text, '/', at + 1)) {
        char room[32];
        idc_str name = name_at(text, at, room);
        idc_pdf_filter filter = idc_pdf_filter_of(name);
        if (idc_str_is(name, "First") || idc_str_is(name, "ObjStm"))
            g->structure = true;
        else if (idc_str_is(name, "XRef"))
            g->structure = g->table = true;
        else if (filter != IDC_PDF_FILTER_OTHER && g->chain_length < MOST_CHAIN)
            g->chain[g->chain_length++] = filter;
    }
}

static size_t count_tokens(const char *bytes, size_t count)
{
    size_t tokens = 0;
    bool regular = false;
    for (size_t i = 0; i < count; i++) {
        char c = bytes[i];
        bool white = (uint8_t)c <= ' ';
        bool mark = c == '/' || c == '[' || c == '<' || c == '(';
        tokens += mark || (!white && !regular);
        regular = !white && !mark;
    }
    return tokens;
}

static bool too_many(guard *g, size_t tokens)
{
    g->tokens += tokens;
    return tokens > MOST_TOKENS || g->tokens > MOST_ALL_TOKENS;
}

/* Unpacks a stream that qpdf would unpack, and throws the bytes away. */
static const char *check(guard *g, idc_str raw, idc_status *status)
{
    uint64_t before = g->work->used[IDC_LIMIT_SOURCE_INFLATED];
    idc_str in = raw;
    bool cut = false;
    if (raw.len > MOST_BYTES)
        return "an object stream is too large";
    for (size_t i = 0; i < g->chain_length; i++) {
        idc_pdf_bytes *out = i & 1 ? &g->other : &g->room;
        out->len = 0;
        *status = idc_pdf_decode(g->work, g->chain[i], in, MOST_BYTES, out, &cut);
        if (*status == IDC_ERR_LIMIT) {
            *status = IDC_OK;
            return "an object stream unpacks to too many bytes";
        }
        if (*status != IDC_OK)
            return NULL;
        in = (idc_str){(const char *)out->ptr, out->len};
        /* Cut by a bound of ours rather than by damage or encryption. */
        if (cut && (out->len >= MOST_BYTES || out->len > ((size_t)1 << 20)))
            return "an object stream unpacks to too many bytes";
    }
    g->work->used[IDC_LIMIT_SOURCE_INFLATED] = before;
    /* An entry of a cross reference stream has five bytes or more. */
    return too_many(g, g->table ? in.len / 5 : count_tokens(in.ptr, in.len))
               ? "an object stream holds too many objects"
               : NULL;
}

/* Where the data begin of a stream whose keyword ends at `at`; SIZE_MAX when it is none. */
static size_t data_begin(idc_str bytes, size_t at)
{
    if (at >= 9 && memcmp(bytes.ptr + at - 9, "end", 3) == 0)
        return SIZE_MAX;
    while (at < bytes.len && (bytes.ptr[at] == ' ' || bytes.ptr[at] == '\t'))
        at++;
    if (at >= bytes.len || (bytes.ptr[at] != '\n' && bytes.ptr[at] != '\r'))
        return SIZE_MAX;
    bool two = bytes.ptr[at] == '\r' && at + 1 < bytes.len && bytes.ptr[at + 1] == '\n';
    return at + (two ? 2 : 1);
}

const char *idc_pdf_guard(idc_work *work, idc_str bytes, idc_status *status)
{
    guard g = {.work = work};
    size_t after = 0; /* the stream before */
    *status = IDC_OK;
    for (size_t at = idc_str_find(bytes, IDC_STR("stream"), 0);;
         at = idc_str_find(bytes, IDC_STR("stream"), at)) {
        size_t begin = at == SIZE_MAX ? bytes.len : data_begin(bytes, at + 6);
        if (begin == SIZE_MAX) {
            at += 6;
            continue;
        }
        idc_str text = idc_str_sub(bytes, after, begin);
        if (too_many(&g, count_tokens(text.ptr, text.len)))
            return "the file holds too many objects";
        if (at == SIZE_MAX)
            return NULL;
        size_t end = idc_str_find(bytes, IDC_STR("endstream"), begin);
        if (end == SIZE_MAX)
            end = bytes.len;
        read_names(&g, text);
        if (g.structure && (end - begin > HARMLESS || g.chain_length > 1)) {
            const char *why = check(&g, idc_str_sub(bytes, begin, end), status);
            if (why || *status != IDC_OK)
                return why;
        }
        at = after = end;
    }
}
