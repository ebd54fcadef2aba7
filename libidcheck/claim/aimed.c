/* Lines that speak to a machine instead of a reader ("ignore previous instructions"), seen or not:
 * they are told as hidden text is, and nothing in them is read as the person's. */
#include "claim/aimed.h"

#include "claim/lexicon.h"
#include "norm/text/text.h"

enum { TAIL_WORDS = IDC_LEXICON_WORDS_MAX - 1, BLOCK_LINES_MAX = 12 };

/* Latin phrases of the lexicon hold one of few stretches. */
static const char *const stretches[26][6] = {
    ['a' - 'a'] = {"andidat", "alimat", "are a", "adayi", "andydat"},
    ['e' - 'a'] = {"ear ai", "ewerber"},
    ['n' - 'a'] = {"nstru", "nweisung"},
    ['o' - 'a'] = {"ote to", "other can"},
    ['g' - 'a'] = {"guidance"},
    ['p' - 'a'] = {"pokyny"},
    ['r' - 'a'] = {"resume"},
    ['s' - 'a'] = {"struzion"},
    ['t' - 'a'] = {"tention"}};

/* For each letter those that come second in a stretch: most text is passed over by these. */
typedef struct second_letters {
    uint32_t of[26];
} second_letters;

static second_letters second_letters_of_stretches(void)
{
    second_letters seconds = {{0}};
    for (size_t i = 0; i < 26; i++)
        for (const char *const *stretch = stretches[i]; *stretch; stretch++)
            seconds.of[i] |= 1u << ((*stretch)[1] - 'a');
    return seconds;
}

/* Might a phrase of the lexicon stand in the text? */
static bool is_worth_a_look(const second_letters *seconds, idc_str s)
{
    for (size_t i = 0; i + 5 < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        unsigned first = (c | 32u) - 'a', second = ((unsigned char)s.ptr[i + 1] | 32u) - 'a';
        if (c >= 0xC6)
            return true;
        if (first >= 26 || second >= 26 || !(seconds->of[first] >> second & 1))
            continue;
        for (const char *const *stretch = stretches[first]; *stretch; stretch++)
            if (idc_str_istarts(idc_str_sub(s, i, s.len), idc_str_of(*stretch)))
                return true;
    }
    return false;
}

/* Does the key hold a phrase of the lexicon that ends behind its first `known` bytes? */
static bool holds_phrase(idc_str key, size_t known)
{
    size_t starts[IDC_LEXICON_WORDS_MAX], count = 0;
    for (size_t i = 0; i <= key.len; i++) {
        if (i < key.len && key.ptr[i] != ' ')
            continue;
        size_t begin = i;
        while (begin > 0 && key.ptr[begin - 1] != ' ')
            begin--;
        if (count == IDC_LEXICON_WORDS_MAX)
            memmove(starts, starts + 1, --count * sizeof *starts);
        starts[count++] = begin;
        for (size_t k = 0; i > known && k + 1 < count; k++)
            if (idc_lexicon_find(IDC_LEXICON_AIMED, idc_str_sub(key, starts[k], i)))
                return true;
    }
    return idc_lexicon_inside(IDC_LEXICON_AIMEDPART, key) > known;
}

/* The last words of a key, with which a phrase may begin that goes on in the next line. */
static idc_str tail_of(idc_str key)
{
    size_t begin = key.len, words = 0;
    while (begin > 0 && words < TAIL_WORDS) {
        begin--;
        words += begin == 0 || key.ptr[begin - 1] == ' ';
    }
    return idc_str_sub(key, begin, key.len);
}

/* Looks at line i and, for phrases that go on, at the end of the line before it. */
static idc_status look_at(idc_arena *arena, const idc_document *doc, size_t i, bool *found)
{
    enum { TAIL_BYTES = 120 };
    idc_str key = idc_phrase_key(arena, doc->lines[i].text), tail = {"", 0}, both = key;
    if (key.ptr && i > 0) {
        idc_str before = doc->lines[i - 1].text;
        size_t from = before.len > TAIL_BYTES ? before.len - TAIL_BYTES : 0;
        while (from < before.len && from > 0 && before.ptr[from - 1] != ' ')
            from++;
        tail = idc_phrase_key(arena, idc_str_sub(before, from, before.len));
        both = tail.ptr ? idc_arena_format(arena, "%S %S", tail_of(tail), key) : IDC_STR_NONE;
    }
    if (!both.ptr)
        return IDC_ERR_NOMEM;
    *found = holds_phrase(both, both.len - key.len);
    return IDC_OK;
}

/* What stands in one block with a line speaks to the same reader. */
static void flag_block(const idc_document *doc, size_t i, bool *aimed)
{
    const idc_line *lines = doc->lines;
    size_t first = i, end = i + 1;
    while (first > 0 && lines[first - 1].block == lines[i].block && i - first < BLOCK_LINES_MAX)
        first--;
    while (end < doc->line_count && lines[end].block == lines[i].block && end - i < BLOCK_LINES_MAX)
        end++;
    for (; first < end; first++)
        aimed[first] = true;
}

idc_status idc_aimed_find(idc_work *work, const idc_document *doc, const bool **out)
{
    const second_letters seconds = second_letters_of_stretches();
    bool *aimed = NULL;
    *out = NULL;
    for (size_t i = 0; i < doc->line_count; i++) {
        bool found = false;
        if (!is_worth_a_look(&seconds, doc->lines[i].text))
            continue;
        idc_status status = look_at(work->arena, doc, i, &found);
        if (status != IDC_OK)
            return status;
        if (!found)
            continue;
        if (!aimed && !(aimed = idc_arena_array(work->arena, doc->line_count, sizeof *aimed)))
            return IDC_ERR_NOMEM;
        flag_block(doc, i, aimed);
    }
    *out = aimed;
    return IDC_OK;
}

static idc_status add(idc_collector *c, const idc_document *doc, size_t first, size_t end)
{
    idc_buf text = idc_buf_in(c->work->arena);
    idc_claim *claim = NULL;
    idc_span span = {0};
    for (size_t i = first; i < end; i++) {
        const idc_line *line = &doc->lines[i];
        idc_span here = idc_line_span(line, 0, line->text.len);
        if (i > first)
            idc_buf_byte(&text, '\n');
        idc_buf_add(&text, line->text);
        span = i > first ? idc_span_join(span, here) : here;
    }
    if (text.failed)
        return IDC_ERR_NOMEM;
    idc_status status =
        idc_collect(c, IDC_CLAIM_DOCUMENT_HIDDEN, idc_buf_str(&text), span, 1000, &claim);
    if (claim)
        claim->value.text.reason = IDC_AIMED_REASON;
    return status;
}

idc_status idc_collect_aimed(idc_collector *c, const idc_document *doc)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; c->aimed && status == IDC_OK && i < doc->line_count;) {
        size_t end = i + 1;
        if (c->aimed[i]) {
            while (end < doc->line_count && c->aimed[end] &&
                   doc->lines[end].block == doc->lines[i].block)
                end++;
            status = add(c, doc, i, end);
        }
        i = end;
    }
    return status;
}
