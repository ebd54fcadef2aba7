#include <stdlib.h>

#include "source/pdf.h"

/* A cross reference or object stream may unpack to this much, and hold this many tokens, of
   which qpdf makes an object each. */
#define MOST_BYTES ((size_t)4 << 20)
#define MOST_TOKENS ((size_t)300000)
#define MOST_ALL_TOKENS ((size_t)3000000)
/* No stream smaller than this can unpack to much. */
#define HARMLESS 2048
#define DICTIONARY_WINDOW 4096

typedef struct guard {
    idc_work *work;
    idc_pdf_bytes room;
    size_t tokens;
} guard;

static bool word_in(idc_str text, const char *word)
{
    return idc_str_find(text, idc_str_of(word), 0) != SIZE_MAX;
}

/* The text between the last "obj" before a stream and the stream: its dictionary. */
static idc_str dictionary_of(idc_str bytes, size_t stream)
{
    size_t from = stream > DICTIONARY_WINDOW ? stream - DICTIONARY_WINDOW : 0;
    for (size_t i = stream; i >= from + 3; i--)
        if (memcmp(bytes.ptr + i - 3, "obj", 3) == 0)
            return idc_str_sub(bytes, i, stream);
    return IDC_STR_NONE;
}

/* Whether qpdf may unpack the stream by itself. A dictionary that cannot be read counts as one
   that says so. */
static bool is_structure(idc_str dictionary)
{
    if (!dictionary.ptr || word_in(dictionary, "ObjStm") || word_in(dictionary, "XRef") ||
        word_in(dictionary, "#"))
        return true;
    /* A type that is given by reference. */
    size_t type = idc_str_find(dictionary, IDC_STR("/Type"), 0);
    if (type == SIZE_MAX)
        return false;
    type += 5;
    while (type < dictionary.len && idc_is_space(dictionary.ptr[type]))
        type++;
    return type < dictionary.len && idc_is_digit(dictionary.ptr[type]);
}

/* True when the stream is packed once by Flate or not at all. */
static bool packed_once(idc_str dictionary)
{
    size_t filters = 0;
    for (size_t at = idc_str_find(dictionary, IDC_STR("Decode"), 0); at != SIZE_MAX;
         at = idc_str_find(dictionary, IDC_STR("Decode"), at + 6))
        if (!idc_str_starts(idc_str_sub(dictionary, at, dictionary.len), IDC_STR("DecodeP")))
            filters++;
    bool flate = word_in(dictionary, "FlateDecode") || word_in(dictionary, "/Fl");
    return filters == 0 || (filters == 1 && flate);
}

static size_t count_tokens(const uint8_t *bytes, size_t count)
{
    size_t tokens = 0;
    bool regular = false;
    for (size_t i = 0; i < count; i++) {
        bool white = bytes[i] <= ' ';
        bool mark = bytes[i] == '/' || bytes[i] == '[' || bytes[i] == '<' || bytes[i] == '(';
        tokens += mark || (!white && !regular);
        regular = !white && !mark;
    }
    return tokens;
}

static const char *check(guard *g, idc_str dictionary, idc_str raw, idc_status *status)
{
    bool cut = false;
    bool xref = word_in(dictionary, "XRef");
    if (!packed_once(dictionary))
        return "an object stream is packed in more than one way";
    g->room.len = 0;
    idc_pdf_bytes *room = &g->room;
    bool zlib = raw.len > 2 && (raw.ptr[0] & 15) == 8 &&
                ((uint8_t)raw.ptr[0] * 256 + (uint8_t)raw.ptr[1]) % 31 == 0;
    if (!zlib) /* not packed, or encrypted: bounded by its own length */
        return raw.len > MOST_BYTES / 16 ? "an object stream is too large" : NULL;
    uint64_t before = g->work->used[IDC_LIMIT_SOURCE_INFLATED];
    *status = idc_pdf_decode(g->work, IDC_PDF_FLATE, raw, MOST_BYTES, room, &cut);
    g->work->used[IDC_LIMIT_SOURCE_INFLATED] = before; /* nothing of it is kept */
    if (*status == IDC_ERR_LIMIT) {
        *status = IDC_OK;
        return "an object stream unpacks to too many bytes";
    }
    if (*status != IDC_OK)
        return NULL;
    size_t tokens = xref ? room->len / 5 : count_tokens(room->ptr, room->len);
    g->tokens += tokens;
    if (room->len >= MOST_BYTES || (cut && room->len > 200 * raw.len) || tokens > MOST_TOKENS ||
        g->tokens > MOST_ALL_TOKENS)
        return "an object stream unpacks to too many bytes or objects";
    return NULL;
}

const char *idc_pdf_guard(idc_work *work, idc_str bytes, idc_status *status)
{
    guard g = {.work = work};
    *status = IDC_OK;
    for (size_t at = idc_str_find(bytes, IDC_STR("stream"), 0); at != SIZE_MAX;
         at = idc_str_find(bytes, IDC_STR("stream"), at)) {
        size_t begin = at + 6;
        bool end_of_one = at >= 3 && memcmp(bytes.ptr + at - 3, "end", 3) == 0;
        at = begin;
        if (end_of_one)
            continue;
        while (begin < bytes.len && (bytes.ptr[begin] == ' ' || bytes.ptr[begin] == '\t'))
            begin++;
        if (begin >= bytes.len || (bytes.ptr[begin] != '\n' && bytes.ptr[begin] != '\r'))
            continue;
        begin += bytes.ptr[begin] == '\r' && begin + 1 < bytes.len && bytes.ptr[begin + 1] == '\n'
                     ? 2
                     : 1;
        size_t end = idc_str_find(bytes, IDC_STR("endstream"), begin);
        if (end == SIZE_MAX)
            end = bytes.len;
        idc_str dictionary = dictionary_of(bytes, begin);
        if (end - begin > HARMLESS && is_structure(dictionary)) {
            const char *why = check(&g, dictionary, idc_str_sub(bytes, begin, end), status);
            if (why || *status != IDC_OK)
                return why;
        }
        at = end;
    }
    return NULL;
}
