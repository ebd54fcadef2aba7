#include "norm/names/words.h"

#include <string.h>

#include "base/map.h"

/* What links depend on of the systems that both names are in. */
static const uint32_t of_syllables = IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE;

typedef struct pool_word {
    idc_name_stretch stretch;
    uint32_t systems;
    uint32_t number;
} pool_word;

/* Words of one length, side by side in memory. */
typedef struct shelf {
    pool_word *words;
    size_t count, capacity;
} shelf;

enum { ANY_LENGTH = 0, SHELVES = IDC_LATTICE_LETTERS + 1 };

struct idc_name_words {
    idc_arena *arena;
    idc_map *numbers; /* plus one, by key */
    size_t count;
    shelf single[SHELVES], glued[SHELVES];
};

idc_name_words *idc_name_words_new(idc_arena *arena)
{
    idc_name_words *words = idc_arena_alloc(arena, sizeof *words);
    if (!words)
        return NULL;
    words->arena = arena;
    words->numbers = idc_map_new(arena);
    return words->numbers ? words : NULL;
}

size_t idc_name_words_count(const idc_name_words *words)
{
    return words->count;
}

enum { KEY = 256 };

typedef struct word_key {
    char bytes[KEY];
    size_t len;
    bool whole; /* it all fitted */
} word_key;

static void key_add(word_key *key, const void *bytes, size_t len)
{
    key->whole = key->whole && len <= KEY - key->len;
    if (!key->whole)
        return;
    memcpy(key->bytes + key->len, bytes, len);
    key->len += len;
}

/* All that idc_name_link_of() looks at: stretches of one key have the same links. */
static void key_of(const idc_name_stretch *s, uint32_t systems, word_key *key)
{
    key->len = 0;
    key->whole = true;
    key_add(key, &systems, sizeof systems);
    key_add(key, &s->tells, sizeof s->tells);
    key_add(key, &s->count, 1);
    key_add(key, &s->letters->count, 1);
    key_add(key, s->letters->letter, s->letters->count);
    for (const idc_name_atom *atom = s->first; atom < s->first + s->count; atom++) {
        const char traits[] = {(char)atom->role, (char)atom->family[0], (char)atom->family[1]};
        key_add(key, traits, sizeof traits);
        key_add(key, &atom->script, sizeof atom->script);
        if (atom->script == USCRIPT_LATIN)
            continue;
        key_add(key, &atom->native.len, sizeof atom->native.len);
        key_add(key, atom->native.ptr, atom->native.len);
    }
}

static shelf *shelf_of(idc_name_words *words, const idc_name_stretch *s)
{
    shelf *shelves = s->count == 1 ? words->single : words->glued;
    return &shelves[s->any_length ? ANY_LENGTH : s->len];
}

/* Number of a stretch; that of the last one made when there was none yet. @return false: no
 * memory. */
static bool add_word(idc_name_words *words, const idc_name_stretch *s, uint32_t systems,
                     uint32_t *number)
{
    word_key key;
    key_of(s, systems, &key);
    idc_str bytes = {key.bytes, key.len};
    uintptr_t known = key.whole ? (uintptr_t)idc_map_get(words->numbers, bytes) : 0;
    if (known) {
        *number = (uint32_t)(known - 1);
        return true;
    }
    shelf *to = shelf_of(words, s);
    pool_word *grown =
        idc_arena_grow(words->arena, to->words, to->count, &to->capacity, sizeof *grown);
    if (!grown)
        return false;
    to->words = grown;
    if (key.whole) {
        bytes = idc_arena_str(words->arena, bytes);
        if (!bytes.ptr || !idc_map_set(words->numbers, bytes, (void *)(words->count + 1)))
            return false;
    }
    to->words[to->count++] =
        (pool_word){.stretch = *s, .systems = systems, .number = (uint32_t)words->count};
    *number = (uint32_t)words->count++;
    return true;
}

const uint32_t *idc_name_words_add(idc_name_words *words, const idc_name_form *form)
{
    uint32_t *numbers = idc_arena_room(words->arena, form->span_count * sizeof *numbers);
    for (size_t i = 0; numbers && i < form->span_count; i++)
        if (!add_word(words, &form->spans[i], form->systems & of_syllables, &numbers[i]))
            return NULL;
    return numbers;
}

static void ask_shelf(const shelf *from, const idc_name_form *form, const idc_name_stretch *x,
                      idc_name_word_links *links)
{
    for (const pool_word *w = from->words, *end = w + from->count; w < end; w++) {
        /* A form of no parts is never all in one part of another. */
        const idc_name_form alone = {.systems = w->systems};
        idc_name_link link;
        if (!idc_name_can_link(x, &w->stretch) ||
            !idc_name_link_of(form, x, &alone, &w->stretch, &link))
            continue;
        idc_name_word_links *to = &links[w->number];
        to->alike = to->atoms && to->alike > link.alike ? to->alike : link.alike;
        to->bits = to->bits > link.bits ? to->bits : link.bits;
        to->atoms = (uint16_t)(to->atoms | x->bits);
        to->linked = (uint16_t)(to->linked | (link.bits >= IDC_NAME_LINKED ? x->bits : 0));
    }
}

static void ask_shelves(const shelf *shelves, bool single, const idc_name_form *form,
                        const idc_name_stretch *x, idc_name_word_links *links)
{
    uint32_t least = x->any_length ? 1 : idc_name_least_letters(x->len, single);
    uint32_t most = x->any_length ? SHELVES - 1 : idc_name_most_letters(x->len, single);
    ask_shelf(&shelves[ANY_LENGTH], form, x, links);
    for (uint32_t len = least > 1 ? least : 1; len <= most && len < SHELVES; len++)
        ask_shelf(&shelves[len], form, x, links);
}

void idc_name_words_ask(const idc_name_words *words, const idc_name_form *form,
                        idc_name_word_links *links)
{
    memset(links, 0, words->count * sizeof *links);
    for (size_t i = 0; i < form->span_count; i++) {
        const idc_name_stretch *x = &form->spans[i];
        bool single = i < form->single;
        ask_shelves(words->single, single, form, x, links);
        if (single)
            ask_shelves(words->glued, false, form, x, links);
    }
}
