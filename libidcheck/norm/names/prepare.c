#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/text/text.h"

typedef struct builder {
    idc_work *work;
    char *letters;
    size_t len, letter_room;
    idc_name_atom *atoms;
    size_t count, atom_room;
    uint32_t systems;
    bool has_family; /* some part is a family name */
    bool family;     /* the part is one in the other reading */
} builder;

static const uint32_t culture = IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_JAPANESE |
                                IDC_WORD_VIETNAMESE | IDC_WORD_ARABIC | IDC_WORD_SLAVIC;

static uint32_t system_of_script(UScriptCode script)
{
    switch (script) {
    case USCRIPT_HANGUL:
        return IDC_WORD_KOREAN;
    case USCRIPT_HAN:
        return IDC_WORD_CHINESE;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return IDC_WORD_JAPANESE;
    case USCRIPT_ARABIC:
        return IDC_WORD_ARABIC;
    case USCRIPT_CYRILLIC:
        return IDC_WORD_SLAVIC;
    default:
        return 0;
    }
}

/* Groups of vowels, or characters of a script that writes syllables. */
static uint32_t syllables_of(const idc_name_atom *atom)
{
    uint32_t n = 0;
    bool before = false;
    if (atom->script == USCRIPT_HANGUL || atom->script == USCRIPT_HAN)
        return (uint32_t)idc_name_length(atom->native);
    for (size_t i = 0; atom->ready && i < atom->ready->count; i++) {
        bool vowel = strchr("aeiouyw", 'a' - 1 + atom->ready->letter[i]) != NULL;
        n += vowel && !before;
        before = vowel;
    }
    return n;
}

/* What agreement on a word tells, centibits: less the more bearers it has. */
static uint16_t tells_of(const idc_name_atom *atom, uint32_t systems)
{
    uint32_t flags = atom->word ? atom->word->flags : 0;
    bool syllables = systems & (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE);
    if (atom->role == IDC_NAME_PARTICLE || flags & IDC_WORD_PARTICLE)
        return 100;
    if (atom->role == IDC_NAME_INITIAL)
        return 350;
    if (syllables && atom->role == IDC_NAME_FAMILY)
        return flags & IDC_WORD_COMMON ? 350 : flags & IDC_WORD_FAMILY ? 600 : 800;
    if (syllables) {
        uint32_t n = syllables_of(atom);
        return (uint16_t)(n < 2 ? 550 : n < 3 ? 1000 : 1300);
    }
    if (flags & IDC_WORD_ARABIC && flags & IDC_WORD_GIVEN)
        return 650;
    if (flags & (IDC_WORD_FAMILY | IDC_WORD_GIVEN))
        return flags & IDC_WORD_COMMON ? 650 : 900;
    return 1400;
}

/* One more way to read the atom, if its model can. */
static void add_reading(idc_name_atom *atom, idc_name_reading *room, idc_lattice model,
                        idc_str native, uint16_t price)
{
    idc_name_reading *reading = &room[atom->reading_count];
    idc_lattice_read(model, native, &reading->word);
    reading->price = price;
    atom->reading_count = (uint8_t)(atom->reading_count + (reading->word.count != 0));
}

enum { LESS_LIKELY = 150, ABROAD = 250, BY_MANDARIN = 400 }; /* centibits */

/* A family name of one character, which Korean may read in a way of its own: 金 is 김, not 금. */
static void add_korean_family(idc_name_atom *atom, idc_name_reading *room)
{
    char hangul[4];
    size_t pos = 0;
    idc_han row;
    if (!idc_han_find(idc_utf8_next(atom->native, &pos), &row) || pos < atom->native.len)
        return;
    for (size_t i = 0; i < 2 && row.korean[i]; i++) {
        size_t len = idc_utf8_encode(row.korean[i], hangul);
        add_reading(atom, room, IDC_LATTICE_HANGUL_FAMILY, (idc_str){hangul, len}, LESS_LIKELY);
    }
}

/* Every way in which names in the atom's script are read. */
static void add_readings(idc_name_atom *atom, idc_name_reading *room)
{
    static const char alif[] = "\u0627", article[] = "\u0627\u0644";
    idc_lattice model = idc_lattice_of(atom->script);
    bool family = atom->role == IDC_NAME_FAMILY, foreign;
    size_t length = idc_name_length(atom->native);
    switch (model) {
    case IDC_LATTICE_HANGUL:
        /* Korean names are short: the rest, family names most of all, are foreign ones. */
        foreign =
            length > 2 || (family && idc_name_native_family(atom->script, atom->native) != length);
        if (foreign)
            add_reading(atom, room, IDC_LATTICE_HANGUL_FOREIGN, atom->native, 0);
        else if (family)
            add_reading(atom, room, IDC_LATTICE_HANGUL_FAMILY, atom->native, 0);
        add_reading(atom, room, model, atom->native, family || foreign ? LESS_LIKELY : 0);
        if (!foreign) {
            add_reading(atom, room, IDC_LATTICE_HANGUL_MCCUNE, atom->native, ABROAD);
            add_reading(atom, room, IDC_LATTICE_HANGUL_FOREIGN, atom->native, LESS_LIKELY);
        }
        add_reading(atom, room, IDC_LATTICE_SINO, atom->native, BY_MANDARIN);
        return;
    case IDC_LATTICE_CHINESE:
        add_reading(atom, room, IDC_LATTICE_MANDARIN, atom->native, 0);
        add_reading(atom, room, IDC_LATTICE_CANTONESE, atom->native, LESS_LIKELY);
        add_reading(atom, room, IDC_LATTICE_HANGUL, atom->native, LESS_LIKELY);
        /* Three characters that are no family name are the sounds of a foreign one. */
        if (length < 3 || idc_name_native_family(USCRIPT_HAN, atom->native) == length) {
            add_reading(atom, room, IDC_LATTICE_JAPANESE, atom->native, ABROAD);
            add_reading(atom, room, IDC_LATTICE_OVERSEAS, atom->native, ABROAD);
        }
        add_reading(atom, room, model, atom->native, LESS_LIKELY);
        add_korean_family(atom, room);
        return;
    default:
        add_reading(atom, room, model, atom->native, 0);
        if (model == IDC_LATTICE_ARABIC && atom->native.len > 4 * strlen(alif) &&
            idc_str_starts(atom->native, idc_str_of(article)))
            add_reading(atom, room, model, idc_str_sub(atom->native, strlen(article), SIZE_MAX),
                        LESS_LIKELY);
    }
}

static idc_status add_lattice(builder *b, idc_name_atom *atom)
{
    char spelled[IDC_LATTICE_LETTERS];
    idc_name_reading readings[IDC_NAME_READINGS];
    idc_str letters = {b->letters + atom->begin, atom->len};
    if (atom->script != USCRIPT_LATIN && idc_lattice_of(atom->script) != IDC_LATTICE_COUNT)
        add_readings(atom, readings);
    if (atom->reading_count) {
        size_t bytes = atom->reading_count * sizeof *readings;
        idc_name_reading *own = idc_arena_room(b->work->arena, bytes);
        if (!own)
            return IDC_ERR_NOMEM;
        memcpy(own, readings, bytes);
        atom->readings = own;
    }
    for (size_t i = 0; !letters.len && i < atom->reading_count; i++) {
        size_t len = idc_lattice_spell(&readings[i].word, spelled, sizeof spelled);
        letters = (idc_str){spelled, len};
    }
    idc_lattice_letters *ready = idc_arena_room(b->work->arena, sizeof *ready);
    if (!ready)
        return IDC_ERR_NOMEM;
    idc_lattice_letters_of(letters, ready);
    atom->ready = ready->count ? ready : NULL;
    return IDC_OK;
}

/* Folded with its marks: letters without any are so already. */
static idc_str with_marks(idc_arena *arena, idc_str text, idc_str folded)
{
    bool plain = idc_utf8_skip_ascii(text, 0) == text.len || idc_str_eq(text, folded);
    return plain ? folded : idc_fold(arena, text);
}

/* "Servant of", "father of", "mother of": half of a name, not a link between names. */
static bool binds_what_follows(idc_name_role role, idc_str letters)
{
    return role == IDC_NAME_PARTICLE &&
           (idc_str_starts(letters, IDC_STR("abd")) || idc_str_starts(letters, IDC_STR("abu")) ||
            idc_str_starts(letters, IDC_STR("abou")) || idc_str_starts(letters, IDC_STR("umm")));
}

/* A father's name stands for a family name where there is none. */
static idc_name_role role_of(const builder *b, idc_name_role role)
{
    if (role != IDC_NAME_PATRONYMIC)
        return role;
    return b->has_family ? IDC_NAME_MIDDLE : IDC_NAME_FAMILY;
}

static idc_status add_atom(builder *b, const idc_name_part *part, size_t index, idc_str text,
                           idc_str folded, UScriptCode script)
{
    size_t room = b->letter_room - b->len, n = 0;
    if (b->count == b->atom_room || !folded.len)
        return IDC_OK;
    idc_name_atom *atom = &b->atoms[b->count];
    if (script == USCRIPT_LATIN || script == USCRIPT_COMMON) {
        for (size_t i = 0; i < folded.len && n < room; i++)
            if (folded.ptr[i] >= 'a' && folded.ptr[i] <= 'z')
                b->letters[b->len + n++] = folded.ptr[i];
    } else {
        n = idc_name_romanise(script, folded, b->letters + b->len, room);
    }
    *atom = (idc_name_atom){.begin = (uint16_t)b->len,
                            .len = (uint16_t)n,
                            .part = (uint16_t)index,
                            .script = script,
                            .role = role_of(b, part->role),
                            .family = {role_of(b, part->role) == IDC_NAME_FAMILY, b->family},
                            .native = folded,
                            .exact = with_marks(b->work->arena, text, folded)};
    if (!atom->exact.ptr)
        return IDC_ERR_NOMEM;
    atom->word = idc_name_word_find((idc_str){b->letters + b->len, n});
    if (binds_what_follows(part->role, (idc_str){b->letters + b->len, n}))
        atom->role = IDC_NAME_MIDDLE;
    b->len += n;
    b->count++;
    uint32_t flags = atom->word ? atom->word->flags : 0;
    if (part->role != IDC_NAME_PARTICLE)
        b->systems |= flags & culture;
    else if (n > 1 && (!strncmp(b->letters + atom->begin, "al", n) || flags & IDC_WORD_ARABIC))
        b->systems |= IDC_WORD_ARABIC;
    b->systems |= system_of_script(script);
    return add_lattice(b, atom);
}

/* Kinds of consonants that spellings keep; 4 bits for each, as many set as letters. */
static uint32_t sound_of(const idc_lattice_letters *letters)
{
    /*                            a  b  c  d  e  f  g  h  i  j  k  l  m  n  o  p  q  r */
    static const uint8_t kind[] = {0, 1, 0, 2, 0, 1, 3, 0, 0, 0, 3, 4, 5,
                                   5, 0, 1, 3, 4, 6, 2, 0, 1, 0, 0, 0, 6};
    uint32_t sound = 0;
    for (size_t i = 0; i < letters->count; i++) {
        uint32_t k = kind[letters->letter[i] - 1], at = 4 * k;
        if (k && (!i || letters->letter[i] != letters->letter[i - 1]))
            sound |= (((sound >> at & 15u) << 1 | 1u) & 15u) << at;
    }
    return sound;
}

/* Letters of the first and those of what stands behind it as one word; NULL when one has none or
 * they are too many. */
static const idc_lattice_letters *glue(const builder *b, const idc_lattice_letters *first,
                                       const idc_name_atom *next, bool *failed)
{
    if (!first || !next->ready || next->role == IDC_NAME_INITIAL ||
        next[-1].role == IDC_NAME_INITIAL || next->script != next[-1].script ||
        first->count + next->ready->count > IDC_LATTICE_LETTERS)
        return NULL;
    idc_lattice_letters *letters = idc_arena_room(b->work->arena, sizeof *letters);
    *failed = *failed || !letters;
    if (letters)
        idc_lattice_letters_join(first, next->ready, letters);
    return letters;
}

/* Scripts whose likeliest spelling may be far from the one in use. */
static bool is_open(UScriptCode script)
{
    idc_lattice model = idc_lattice_of(script);
    return model != IDC_LATTICE_LATIN && model != IDC_LATTICE_CYRILLIC &&
           model != IDC_LATTICE_ALPHABETS && model != IDC_LATTICE_COUNT;
}

static uint64_t groups_of(const idc_name_word *word)
{
    uint64_t groups = 0;
    for (size_t i = 0; word && i < IDC_WORD_GROUPS && word->group[i]; i++)
        groups |= UINT64_C(1) << word->group[i] % 64;
    return groups;
}

static idc_name_stretch span_of(const idc_name_atom *first, size_t index, size_t count,
                                const idc_lattice_letters *letters)
{
    idc_name_stretch s = {.first = first,
                          .letters = letters,
                          .bits = ((UINT32_C(1) << count) - 1) << index,
                          .bag = letters->bag,
                          .bagged = (uint8_t)idc_lattice_bits(letters->bag),
                          .sound = sound_of(letters),
                          .len = letters->count,
                          .count = (uint8_t)count,
                          .groups = count == 1 ? groups_of(first->word) : 0,
                          .open = count == 1 && is_open(first->script),
                          .initial = first->role == IDC_NAME_INITIAL};
    for (size_t i = 0; i < count; i++)
        s.tells = (uint16_t)(s.tells + first[i].tells);
    s.sounds = (uint8_t)idc_lattice_bits(s.sound);
    s.any_length = s.open || s.initial;
    return s;
}

/* All stretches of one atom, then all of two, and so on. */
static idc_status make_spans(const builder *b, idc_name_form *form)
{
    const idc_lattice_letters *letters[IDC_NAME_ATOMS];
    idc_name_stretch *spans =
        idc_arena_room(b->work->arena, b->count * IDC_NAME_GLUED * sizeof *spans);
    bool failed = !spans;
    for (size_t count = 1; !failed && count <= IDC_NAME_GLUED; count++)
        for (size_t from = 0; from + count <= b->count; from++) {
            const idc_name_atom *last = &b->atoms[from + count - 1];
            letters[from] = count == 1 ? last->ready : glue(b, letters[from], last, &failed);
            if (!letters[from])
                continue;
            spans[form->span_count++] = span_of(&b->atoms[from], from, count, letters[from]);
            form->single += count == 1;
        }
    form->spans = spans;
    return failed ? IDC_ERR_NOMEM : IDC_OK;
}

/* All letters there is room for, family names first; NULL: no memory. */
static const idc_lattice_letters *make_line(const builder *b, size_t reading)
{
    static const idc_lattice_letters none = {.count = 0};
    const idc_lattice_letters *line = &none;
    idc_lattice_letters *own = NULL;
    for (int family = 1; family >= 0; family--)
        for (size_t i = 0; i < b->count; i++) {
            const idc_name_atom *atom = &b->atoms[i];
            if (!atom->ready || atom->family[reading] != family || atom->role == IDC_NAME_NICKNAME)
                continue;
            if (!line->count) {
                line = atom->ready;
                continue;
            }
            if (!own && !(own = idc_arena_room(b->work->arena, sizeof *own)))
                return NULL;
            idc_lattice_letters_join(line, atom->ready, own);
            line = own;
        }
    return line;
}

static size_t hyphen_at(idc_str text, size_t from, size_t *after)
{
    for (size_t pos = from; pos < text.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(text, &pos);
        if (c == '-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212 || c == 0xFF0D) {
            *after = pos;
            return begin;
        }
    }
    *after = text.len;
    return text.len;
}

static idc_str alnum_only(idc_arena *arena, idc_str text)
{
    idc_buf out = idc_buf_in(arena);
    idc_str folded = idc_fold_latin(arena, text);
    for (size_t i = 0; folded.ptr && i < folded.len; i++)
        if ((unsigned char)folded.ptr[i] >= 0x80 || idc_is_alnum(folded.ptr[i]))
            idc_buf_byte(&out, folded.ptr[i]);
    return !folded.ptr || idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

static idc_status add_part(builder *b, const idc_name_part *part, size_t index)
{
    size_t after, cut = hyphen_at(part->text, 0, &after), from = 0;
    UScriptCode script = (UScriptCode)part->script;
    if (part->role == IDC_NAME_TITLE || part->role == IDC_NAME_SUFFIX)
        return IDC_OK;
    if (cut == part->text.len)
        return add_atom(b, part, index, part->text, part->folded, script);
    while (from < part->text.len) {
        idc_str piece = idc_str_sub(part->text, from, cut);
        idc_str folded = alnum_only(b->work->arena, piece);
        idc_status status =
            folded.ptr ? add_atom(b, part, index, piece, folded, script) : IDC_ERR_NOMEM;
        if (status)
            return status;
        from = after;
        cut = hyphen_at(part->text, from, &after);
    }
    return IDC_OK;
}

/* Atoms of the parts from..to, and letters, there can be at most. */
static bool make_room(builder *b, const idc_name_part *parts, size_t from, size_t to)
{
    for (size_t i = from; i < to && b->atom_room < IDC_NAME_ATOMS; i++) {
        idc_str text = parts[i].text;
        for (size_t at = 0, after; at < text.len; at = after) {
            (void)hyphen_at(text, at, &after);
            b->atom_room++;
        }
        b->letter_room += 2 * text.len; /* щ has two bytes and four letters */
    }
    b->atom_room = b->atom_room < IDC_NAME_ATOMS ? b->atom_room : IDC_NAME_ATOMS;
    b->letter_room = b->letter_room < IDC_NAME_LETTERS ? b->letter_room : IDC_NAME_LETTERS;
    b->letters = idc_arena_room(b->work->arena, b->letter_room);
    b->atoms = idc_arena_room(b->work->arena, b->atom_room * sizeof *b->atoms);
    return b->letters && b->atoms;
}

/* The form of the parts from..to. */
/* The likeliest reading beside the first that comparing minds; 0: none. */
static size_t other_order(const idc_name *name)
{
    return name->order_count > 1 && name->orders[1].permille >= IDC_NAME_LIKELY ? 1 : 0;
}

static idc_status make_form(idc_work *work, const idc_name *name, size_t from, size_t to,
                            idc_name_form *out)
{
    builder b = {.work = work};
    size_t order = from ? 0 : other_order(name);
    idc_status status = make_room(&b, name->parts, from, to) ? IDC_OK : IDC_ERR_NOMEM;
    for (size_t i = from; i < to; i++)
        b.has_family = b.has_family || name->parts[i].role == IDC_NAME_FAMILY;
    for (size_t i = from; !status && i < to; i++) {
        b.family = role_of(&b, idc_name_role_in(name, order, i)) == IDC_NAME_FAMILY;
        status = add_part(&b, &name->parts[i], i);
    }
    if (status)
        return status;
    for (size_t i = 0; i < b.count; i++)
        b.atoms[i].tells = tells_of(&b.atoms[i], b.systems);
    *out = (idc_name_form){.letters = b.letters,
                           .atoms = b.atoms,
                           .count = b.count,
                           .systems = b.systems,
                           .line[0] = make_line(&b, 0)};
    out->line[1] = order ? make_line(&b, 1) : out->line[0];
    return out->line[0] && out->line[1] ? make_spans(&b, out) : IDC_ERR_NOMEM;
}

idc_status idc_name_prepare(idc_work *work, idc_name *name)
{
    size_t count = name->other_form < name->part_count ? 2 : 1;
    idc_name_form *forms = idc_arena_array(work->arena, count, sizeof *forms);
    if (!forms)
        return IDC_ERR_NOMEM;
    name->forms = forms;
    idc_status status = make_form(work, name, 0, name->other_form, &forms[0]);
    if (!status && count == 2)
        status = make_form(work, name, name->other_form, name->part_count, &forms[1]);
    name->form_count = status ? 0 : count;
    return status;
}
