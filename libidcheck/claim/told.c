#include "claim/told.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"
#include "norm/text/text.h"

enum {
    WORDS_MOST = 20000, /* that are compared for one search; what has more of them is withheld */
    WINDOW_MOST = 4,    /* words of a name that are looked at together */
    GLUED_FEWEST = 5,   /* letters of two names in one word */
    GLUED_MOST = 30,
    NATIVE_MOST = 5,        /* characters of a name in Han or Hangul */
    KEPT_BYTES = 1 << 16,   /* of what is given back after each text */
    NEARER_MILLIBITS = 500, /* that a told name is nearer than today's, to be meant by a text */
};

/* What a word or several say. */
typedef struct verdict {
    bool kin;   /* may be a part of a told name, whatever today's is */
    bool part;  /* the same, and nearer to it than to today's */
    bool whole; /* a told name, nearer than today's */
    bool ends;  /* part, and two parts of the name are its ends */
    bool today; /* today's name */
} verdict;

typedef struct word {
    idc_str text;
    verdict says;
} word;

typedef struct words {
    word *items;
    size_t count, capacity;
} words;

static bool is_unspaced(UScriptCode script)
{
    static const UScriptCode codes[] = {USCRIPT_HAN,      USCRIPT_HANGUL,  USCRIPT_HIRAGANA,
                                        USCRIPT_THAI,     USCRIPT_LAO,     USCRIPT_KHMER,
                                        USCRIPT_KATAKANA, USCRIPT_MYANMAR, USCRIPT_TIBETAN};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (script == codes[i])
            return true;
    return false;
}

static UScriptCode script_of(idc_str text)
{
    size_t pos = 0;
    UErrorCode error = U_ZERO_ERROR;
    UScriptCode script =
        text.len ? uscript_getScript((UChar32)idc_utf8_next(text, &pos), &error) : USCRIPT_UNKNOWN;
    return U_SUCCESS(error) ? script : USCRIPT_UNKNOWN;
}

/* Without its spaces when its script has none. */
static idc_str key_of(idc_arena *arena, idc_str text, bool unspaced)
{
    idc_str key = idc_phrase_key(arena, text);
    if (!unspaced || !key.len)
        return key;
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < key.len; i++)
        if (key.ptr[i] != ' ')
            idc_buf_byte(&out, key.ptr[i]);
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

static bool agrees(const idc_name *a, const idc_name *b)
{
    return a && b && idc_name_relation_agrees(idc_name_relate(a, b));
}

idc_status idc_told_make(idc_work *work, const idc_name *const *names, size_t count,
                         const idc_name *today, const idc_told **out)
{
    *out = NULL;
    if (!count)
        return IDC_OK;
    idc_told *told = idc_arena_alloc(work->arena, sizeof *told);
    const idc_name **kept = idc_arena_array(work->arena, count, sizeof(const idc_name *));
    idc_str *keys = idc_arena_array(work->arena, count, sizeof *keys);
    if (!told || !kept || !keys)
        return IDC_ERR_NOMEM;
    *told = (idc_told){.names = kept, .keys = keys, .today = today};
    for (size_t i = 0; i < count; i++) {
        if (today && idc_name_relate(today, names[i]) == IDC_NAMES_EQUAL)
            continue;
        kept[told->count] = names[i];
        idc_str key =
            key_of(work->arena, names[i]->original, is_unspaced(script_of(names[i]->original)));
        if (!key.ptr)
            return IDC_ERR_NOMEM;
        /* Today's name may hold it: "Jane Vorlage Example". */
        keys[told->count++] = agrees(today, names[i]) ? IDC_STR("") : key;
    }
    if (told->count)
        *out = told;
    return IDC_OK;
}

idc_status idc_told_open(idc_told_search *s, const idc_told *told, const idc_work *work)
{
    *s = (idc_told_search){.told = told, .work = *work};
    s->work.arena = idc_arena_scratch(work->arena, SIZE_MAX);
    s->kept = idc_arena_scratch(work->arena, SIZE_MAX);
    s->words = s->kept ? idc_map_new(s->kept) : NULL;
    return s->work.arena && s->words ? IDC_OK : IDC_ERR_NOMEM;
}

void idc_told_close(idc_told_search *s)
{
    idc_arena_free(s->work.arena);
    idc_arena_free(s->kept);
}

static bool nearer(const idc_name_comparison *told, const idc_name_comparison *today)
{
    if (!idc_name_relation_agrees(today->relation) || today->millibits <= 0)
        return true;
    if (told->relation != today->relation)
        return told->relation < today->relation;
    return told->millibits > today->millibits + NEARER_MILLIBITS;
}

/* From its first letter to its last a name is parts of the told one, two at least. */
static bool spans_parts(const idc_name_comparison *c, size_t len)
{
    bool first = false, last = false;
    size_t links = 0;
    for (size_t i = 0; i < c->piece_count; i++) {
        const idc_name_piece *p = &c->pieces[i];
        if (p->reason > IDC_REASON_INITIAL || p->a_begin == p->a_end || p->b_begin == p->b_end)
            continue;
        first = first || p->a_begin == 0;
        last = last || p->a_end == len;
        links++;
    }
    return first && last && (links > 1 || c->relation <= IDC_NAMES_VARIANT);
}

/* Compares a text, as a name, with all told ones. */
static idc_status weigh(idc_told_search *s, idc_str text, verdict *out)
{
    const idc_told *told = s->told;
    idc_name_comparison today = {.relation = IDC_NAMES_DIFFERENT}, comparison;
    idc_name *name;
    *out = (verdict){0};
    idc_status status = idc_name_parse(&s->work, text, &name);
    if (status != IDC_OK)
        return status == IDC_ERR_LIMIT ? IDC_OK : status;
    if (told->today)
        idc_name_compare(name, told->today, &today);
    out->today = today.relation <= IDC_NAMES_VARIANT;
    for (size_t i = 0; i < told->count; i++) {
        idc_name_compare(name, told->names[i], &comparison);
        /* Scripts that cannot be read in one another agree on nothing. */
        if (!idc_name_relation_agrees(comparison.relation) || comparison.millibits <= 0)
            continue;
        out->kin = true;
        if (!nearer(&comparison, &today))
            continue;
        out->part = true;
        out->whole = out->whole || comparison.relation <= IDC_NAMES_VARIANT;
        out->ends = out->ends || spans_parts(&comparison, text.len);
    }
    return IDC_OK;
}

/* The same for a single word, which comes again. IDC_ERR_LIMIT past WORDS_MOST. */
static idc_status weigh_word(idc_told_search *s, idc_str text, verdict *out)
{
    const verdict *known = idc_map_get(s->words, text);
    if (known) {
        *out = *known;
        return IDC_OK;
    }
    if (idc_map_count(s->words) >= WORDS_MOST)
        return IDC_ERR_LIMIT;
    idc_status status = weigh(s, text, out);
    if (status != IDC_OK)
        return status;
    verdict *kept = idc_arena_alloc(s->kept, sizeof *kept);
    idc_str key = idc_arena_str(s->kept, text);
    if (!kept || !key.ptr || !idc_map_set(s->words, key, kept))
        return IDC_ERR_NOMEM;
    *kept = *out;
    return IDC_OK;
}

static idc_status weigh_pair(idc_told_search *s, idc_str a, idc_str b, verdict *out)
{
    idc_str joined = idc_arena_format(s->work.arena, "%S %S", a, b);
    return joined.ptr ? weigh_word(s, joined, out) : IDC_ERR_NOMEM;
}

/* "kimminjun": two parts in one word; "minjunk" where handles stand. */
static idc_status find_glued(idc_told_search *s, idc_str text, bool handle, bool *tells)
{
    idc_status status = IDC_OK;
    if (text.len < GLUED_FEWEST || text.len > GLUED_MOST)
        return IDC_OK;
    for (size_t i = 0; i < text.len; i++)
        if (!idc_is_alpha(text.ptr[i]))
            return IDC_OK;
    for (size_t at = handle ? 1 : 2; at + !handle < text.len && !*tells && status == IDC_OK; at++) {
        idc_str a = idc_str_sub(text, 0, at), b = idc_str_sub(text, at, text.len);
        verdict first = {.kin = a.len == 1}, second = {.kin = b.len == 1}, both;
        if (a.len > 1)
            status = weigh_word(s, a, &first);
        if (status == IDC_OK && first.kin && b.len > 1)
            status = weigh_word(s, b, &second);
        if (status != IDC_OK || !first.kin || !second.kin)
            continue;
        status = weigh_pair(s, a, b, &both);
        *tells =
            status == IDC_OK && (both.whole || (handle && both.part && (a.len == 1 || b.len == 1)));
    }
    return status;
}

/* A name in a run of Han characters, or at the start of a Hangul word, before its particles. */
static idc_status find_native(idc_told_search *s, idc_str text, bool *tells)
{
    UScriptCode script = script_of(text);
    idc_status status = IDC_OK;
    if (script != USCRIPT_HAN && script != USCRIPT_HANGUL)
        return IDC_OK;
    for (size_t begin = 0; begin < text.len && !*tells && status == IDC_OK;) {
        size_t end = begin;
        for (size_t n = 1; n <= NATIVE_MOST && end < text.len; n++) {
            verdict says;
            (void)idc_utf8_next(text, &end);
            if (n == 1 || (begin == 0 && end == text.len))
                continue;
            status = weigh_word(s, idc_str_sub(text, begin, end), &says);
            if (status != IDC_OK || says.whole) {
                *tells = status == IDC_OK;
                return status;
            }
        }
        (void)idc_utf8_next(text, &begin);
        if (script == USCRIPT_HANGUL)
            break;
    }
    return status;
}

static bool in_word(UChar32 c)
{
    return u_isUAlphabetic(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) ||
           u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

static bool is_letter(idc_str text)
{
    return text.len == 1 && text.ptr[0] >= 'a' && text.ptr[0] <= 'z';
}

static idc_status add_word(idc_told_search *s, words *w, idc_str text)
{
    word *items = idc_arena_grow(s->work.arena, w->items, w->count, &w->capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    w->items = items;
    word *added = &items[w->count++];
    *added = (word){.text = text};
    return weigh_word(s, text, &added->says);
}

/* In machine readable zones kind and state of the document stand before the first name. */
static size_t zone_prefix(idc_str text, size_t begin, size_t end)
{
    size_t offset = begin;
    if (end >= text.len || text.ptr[end] != '<')
        return 0;
    while (offset > 0 && !idc_is_space(text.ptr[offset - 1]))
        offset--;
    offset = begin - offset;
    size_t prefix = offset == 0 ? 5 : offset == 2 && text.ptr[begin - 1] == '<' ? 3 : 0;
    return prefix < end - begin ? prefix : 0;
}

static idc_status cut_words(idc_told_search *s, idc_str text, words *w)
{
    idc_status status = IDC_OK;
    for (size_t pos = 0; pos < text.len && status == IDC_OK;) {
        size_t begin = pos, end = pos, next = pos;
        while (next < text.len) {
            UChar32 c = (UChar32)idc_utf8_next(text, &next);
            bool joins = (c == '\'' || c == 0x2019) && end > begin && next < text.len;
            if (!in_word(c) && !joins)
                break;
            end = next;
        }
        pos = next;
        if (end == begin)
            continue;
        status = add_word(s, w, idc_str_sub(text, begin, end));
        size_t prefix = zone_prefix(text, begin, end);
        if (status == IDC_OK && prefix)
            status = add_word(s, w, idc_str_sub(text, begin + prefix, end));
    }
    return status;
}

/* Words from..to as one name. */
static idc_status weigh_words(idc_told_search *s, const words *w, size_t from, size_t to,
                              verdict *out)
{
    idc_buf text = idc_buf_in(s->work.arena);
    for (size_t i = from; i <= to; i++) {
        if (i > from)
            idc_buf_byte(&text, ' ');
        idc_buf_add(&text, w->items[i].text);
    }
    return idc_buf_failed(&text) ? IDC_ERR_NOMEM : weigh(s, idc_buf_str(&text), out);
}

/* With a word or two more it is the name of today. */
static idc_status is_of_today(idc_told_search *s, const words *w, size_t from, size_t to,
                              bool *today)
{
    static const uint8_t wider[][2] = {{1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}};
    idc_status status = IDC_OK;
    *today = false;
    for (size_t i = 0; s->told->today && i < sizeof wider / sizeof *wider && !*today; i++) {
        verdict says;
        if (wider[i][0] > from || to + wider[i][1] >= w->count)
            continue;
        status = weigh_words(s, w, from - wider[i][0], to + wider[i][1], &says);
        if (status != IDC_OK)
            return status;
        *today = says.today;
    }
    return status;
}

/* Words from..to make a told name, and are not a part of today's. */
static idc_status find_window(idc_told_search *s, const words *w, size_t from, size_t to,
                              bool *tells)
{
    verdict says;
    bool today = false;
    /* Small letters by themselves are words, not initials. */
    if (is_letter(w->items[from].text) || is_letter(w->items[to].text))
        return IDC_OK;
    idc_status status = weigh_words(s, w, from, to, &says);
    if (status == IDC_OK && says.ends)
        status = is_of_today(s, w, from, to, &today);
    *tells = status == IDC_OK && says.ends && !today;
    return status;
}

/* Words that stand together around one that may be a part of a told name. */
static idc_status find_windows(idc_told_search *s, const words *w, bool *tells)
{
    idc_status status = IDC_OK;
    for (size_t kin = 0; kin < w->count; kin++) {
        if (!w->items[kin].says.kin)
            continue;
        for (size_t from = kin < WINDOW_MOST ? 0 : kin - WINDOW_MOST + 1; from <= kin; from++)
            for (size_t to = from == kin ? kin + 1 : kin; to < w->count && to - from < WINDOW_MOST;
                 to++) {
                status = find_window(s, w, from, to, tells);
                if (status != IDC_OK || *tells)
                    return status;
            }
    }
    return IDC_OK;
}

static idc_status find_in_text(idc_told_search *s, idc_str text, bool *tells)
{
    words w = {0};
    idc_status status = cut_words(s, text, &w);
    for (size_t i = 0; i < w.count && status == IDC_OK && !*tells; i++) {
        bool today = false;
        if (w.items[i].says.whole) {
            status = is_of_today(s, &w, i, i, &today);
            *tells = status == IDC_OK && !today;
        }
        if (status == IDC_OK && !*tells)
            status = find_glued(s, w.items[i].text, false, tells);
        if (status == IDC_OK && !*tells)
            status = find_native(s, w.items[i].text, tells);
    }
    return status == IDC_OK && !*tells ? find_windows(s, &w, tells) : status;
}

static bool ends_segment(char c)
{
    return idc_is_space(c) || memchr("/@:?&=#+,;\"'()[]|", c, 17) != NULL;
}

/* A handle, what an owner chose of an address: its words are one name, or it is a word. */
static idc_status find_in_segment(idc_told_search *s, idc_str segment, bool host, bool *tells)
{
    words w = {0};
    verdict says = {0};
    idc_status status = cut_words(s, segment, &w);
    size_t from = 0;
    if (host && w.count > 1)
        w.count--;
    while (from + 1 < w.count && idc_str_is(w.items[from].text, "www"))
        from++;
    if (status != IDC_OK || from >= w.count)
        return status;
    if (w.count - from == 1 && w.items[from].text.len > 2)
        says = w.items[from].says;
    else if (w.count - from > 1)
        status = weigh_words(s, &w, from, w.count - 1, &says);
    *tells = says.part;
    for (size_t i = from; i < w.count && status == IDC_OK && !*tells; i++)
        status = find_glued(s, w.items[i].text, w.count - from == 1, tells);
    return status;
}

static idc_status find_in_name(idc_told_search *s, idc_str text, bool *tells)
{
    verdict says;
    size_t begin = 0;
    idc_status status = weigh(s, text, &says);
    bool spaced = idc_str_find_byte(idc_str_trim(text), ' ', 0) != SIZE_MAX;
    *tells = status == IDC_OK && says.part && (text.len > 2 || says.whole);
    for (size_t i = 0; i <= text.len && !spaced && status == IDC_OK && !*tells; i++) {
        if (i < text.len && !ends_segment(text.ptr[i]))
            continue;
        bool host =
            begin > 0 ? text.ptr[begin - 1] == '@' ||
                            (begin > 1 && text.ptr[begin - 1] == '/' && text.ptr[begin - 2] == '/')
                      : i < text.len && text.ptr[i] == '/';
        status = find_in_segment(s, idc_str_sub(text, begin, i), host, tells);
        begin = i + 1;
    }
    return status;
}

/* Its letters as they stand, between spaces where its script has them. */
static idc_status find_key(idc_told_search *s, idc_str text, bool *tells)
{
    idc_str spaced = idc_phrase_key(s->work.arena, text), joined = IDC_STR_NONE;
    if (!spaced.ptr)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < s->told->count && !*tells; i++) {
        idc_str key = s->told->keys[i];
        bool unspaced = is_unspaced(script_of(key));
        if (unspaced && !joined.ptr) {
            joined = key_of(s->work.arena, text, true);
            if (!joined.ptr)
                return IDC_ERR_NOMEM;
        }
        idc_str where = unspaced ? joined : spaced;
        for (size_t at = key.len ? idc_str_find(where, key, 0) : SIZE_MAX;
             at != SIZE_MAX && !*tells; at = idc_str_find(where, key, at + 1))
            *tells = unspaced || ((at == 0 || where.ptr[at - 1] == ' ') &&
                                  (at + key.len == where.len || where.ptr[at + key.len] == ' '));
    }
    return IDC_OK;
}

/* %EA%B9%80 as the letters it stands for; the same text where there are none. */
static idc_str decode(idc_arena *arena, idc_str text)
{
    if (idc_str_find_byte(text, '%', 0) == SIZE_MAX)
        return text;
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < text.len; i++) {
        int high = i + 2 < text.len && text.ptr[i] == '%' ? idc_hex_digit(text.ptr[i + 1]) : -1;
        int low = high >= 0 ? idc_hex_digit(text.ptr[i + 2]) : -1;
        idc_buf_byte(&out, low >= 0 ? (char)(high * 16 + low) : text.ptr[i]);
        i += low >= 0 ? 2 : 0;
    }
    idc_str bytes = idc_buf_str(&out);
    idc_buf clean = idc_buf_in(arena);
    for (size_t pos = 0; pos < bytes.len;) {
        char letter[4];
        size_t len = idc_utf8_encode(idc_utf8_next(bytes, &pos), letter);
        idc_buf_add(&clean, (idc_str){letter, len});
    }
    return idc_buf_failed(&out) || idc_buf_failed(&clean) ? IDC_STR_NONE : idc_buf_str(&clean);
}

idc_status idc_told_find(idc_told_search *s, idc_str text, idc_told_place place, bool *tells)
{
    *tells = false;
    if (!text.len)
        return IDC_OK;
    text = decode(s->work.arena, text);
    idc_status status = text.ptr ? find_key(s, text, tells) : IDC_ERR_NOMEM;
    if (status == IDC_OK && !*tells)
        status = find_in_text(s, text, tells);
    if (status == IDC_OK && !*tells && place == IDC_TOLD_NAME)
        status = find_in_name(s, text, tells);
    idc_arena_empty(s->work.arena, KEPT_BYTES);
    if (status == IDC_ERR_LIMIT) {
        *tells = true;
        return IDC_OK;
    }
    return status;
}

idc_status idc_told_in(const idc_told *told, const idc_work *work, idc_str text, bool *tells)
{
    idc_told_search s;
    *tells = false;
    if (!told)
        return IDC_OK;
    idc_status status = idc_told_open(&s, told, work);
    if (status == IDC_OK)
        status = idc_told_find(&s, text, IDC_TOLD_TEXT, tells);
    idc_told_close(&s);
    return status;
}
