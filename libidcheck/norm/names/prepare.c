#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/text/text.h"

typedef struct builder {
    idc_work *work;
    char *letters;
    size_t len;
    idc_name_atom *atoms;
    size_t count;
    uint32_t systems;
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

static UScriptCode script_code(const char *name)
{
    UScriptCode code[2] = {USCRIPT_COMMON};
    UErrorCode status = U_ZERO_ERROR;
    if (!strcmp(name, "Latn"))
        return USCRIPT_LATIN;
    uscript_getCode(name, code, 2, &status);
    return U_FAILURE(status) ? USCRIPT_COMMON : code[0];
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
    char spelled[IDC_LATTICE_LETTERS] = "";
    idc_lattice_letters *ready = idc_arena_alloc(b->work->arena, sizeof *ready);
    idc_str letters = {b->letters + atom->begin, atom->len};
    if (!ready)
        return IDC_ERR_NOMEM;
    if (atom->script != USCRIPT_LATIN && idc_lattice_of(atom->script) != IDC_LATTICE_COUNT) {
        idc_name_reading *room = idc_arena_array(b->work->arena, IDC_NAME_READINGS, sizeof *room);
        if (!room)
            return IDC_ERR_NOMEM;
        add_readings(atom, room);
        atom->readings = room;
        for (size_t i = 0; !letters.len && i < atom->reading_count; i++)
            letters = (idc_str){spelled, idc_lattice_spell(&room[i].word, spelled, sizeof spelled)};
    }
    idc_lattice_letters_of(letters, ready);
    atom->ready = ready->count ? ready : NULL;
    return IDC_OK;
}

/* Latin letters without marks are folded already. */
static bool is_ascii(idc_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] >= 0x80)
            return false;
    return true;
}

/* "Servant of", "father of", "mother of": half of a name, not a link between names. */
static bool binds_what_follows(idc_name_role role, idc_str letters)
{
    return role == IDC_NAME_PARTICLE &&
           (idc_str_starts(letters, IDC_STR("abd")) || idc_str_starts(letters, IDC_STR("abu")) ||
            idc_str_starts(letters, IDC_STR("abou")) || idc_str_starts(letters, IDC_STR("umm")));
}

static idc_status add_atom(builder *b, const idc_name_part *part, size_t index, idc_str text,
                           idc_str folded, UScriptCode script)
{
    size_t room = IDC_NAME_LETTERS - b->len, n = 0;
    if (b->count == IDC_NAME_ATOMS || !folded.len)
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
                            .role = part->role,
                            .native = folded,
                            .exact = is_ascii(text) ? folded : idc_fold(b->work->arena, text)};
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

/* Letters of neighbouring atoms as one word; NULL when one has none or they are too many. */
static const idc_lattice_letters *glue(const builder *b, size_t from, size_t count, bool *failed)
{
    const idc_name_atom *first = &b->atoms[from];
    char text[IDC_LATTICE_LETTERS];
    size_t len = 0;
    if (count == 1)
        return first->ready;
    for (size_t i = 0; i < count; i++) {
        const idc_name_atom *atom = first + i;
        if (!atom->ready || atom->role == IDC_NAME_INITIAL || atom->script != first->script ||
            len + atom->ready->count > sizeof text)
            return NULL;
        for (size_t j = 0; j < atom->ready->count; j++)
            text[len++] = (char)('a' - 1 + atom->ready->letter[j]);
    }
    idc_lattice_letters *letters = idc_arena_alloc(b->work->arena, sizeof *letters);
    *failed = *failed || !letters;
    if (letters)
        idc_lattice_letters_of((idc_str){text, len}, letters);
    return letters && letters->count ? letters : NULL;
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

static idc_status make_spans(const builder *b, idc_name_form *form)
{
    idc_name_stretch *spans =
        idc_arena_array(b->work->arena, b->count * IDC_NAME_GLUED, sizeof *spans);
    bool failed = !spans;
    for (size_t count = 1; !failed && count <= IDC_NAME_GLUED; count++)
        for (size_t from = 0; from + count <= b->count; from++) {
            idc_name_stretch s = {.first = &b->atoms[from],
                                  .letters = glue(b, from, count, &failed),
                                  .bits = ((UINT32_C(1) << count) - 1) << from,
                                  .count = (uint8_t)count};
            for (size_t i = 0; i < count; i++)
                s.tells = (uint16_t)(s.tells + b->atoms[from + i].tells);
            if (!s.letters)
                continue;
            s.sound = sound_of(s.letters);
            s.sounds = (uint8_t)idc_lattice_bits(s.sound);
            s.bag = s.letters->bag;
            s.bagged = (uint8_t)idc_lattice_bits(s.bag);
            s.len = s.letters->count;
            s.groups = count == 1 ? groups_of(s.first->word) : 0;
            s.open = count == 1 && is_open(s.first->script);
            s.initial = s.first->role == IDC_NAME_INITIAL;
            s.any_length = s.open || s.initial;
            spans[form->span_count++] = s;
            form->single += count == 1;
        }
    form->spans = spans;
    return failed ? IDC_ERR_NOMEM : IDC_OK;
}

static size_t add_line(char *line, size_t len, const idc_name_atom *atom)
{
    for (size_t i = 0; atom->ready && i < atom->ready->count && len < IDC_LATTICE_LETTERS; i++)
        line[len++] = (char)('a' - 1 + atom->ready->letter[i]);
    return len;
}

static const idc_lattice_letters *make_line(const builder *b)
{
    idc_lattice_letters *out = idc_arena_alloc(b->work->arena, sizeof *out);
    char line[IDC_LATTICE_LETTERS];
    size_t len = 0;
    for (int family = 1; family >= 0; family--)
        for (size_t i = 0; i < b->count; i++)
            if ((b->atoms[i].role == IDC_NAME_FAMILY) == family &&
                b->atoms[i].role != IDC_NAME_NICKNAME)
                len = add_line(line, len, &b->atoms[i]);
    if (out)
        idc_lattice_letters_of((idc_str){line, len}, out);
    return out;
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
    UScriptCode script = script_code(part->script);
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

idc_status idc_name_prepare(idc_work *work, idc_name *name)
{
    idc_name_form *forms = idc_arena_array(work->arena, 2, sizeof *forms);
    if (!forms)
        return IDC_ERR_NOMEM;
    name->forms = forms;
    for (size_t form = 0; form < 2; form++) {
        size_t from = form ? name->other_form : 0;
        size_t to = form ? name->part_count : name->other_form;
        if (form && from == to)
            break;
        builder b = {.work = work};
        b.letters = idc_arena_alloc(work->arena, IDC_NAME_LETTERS);
        b.atoms = idc_arena_array(work->arena, IDC_NAME_ATOMS, sizeof *b.atoms);
        if (!b.letters || !b.atoms)
            return IDC_ERR_NOMEM;
        for (size_t i = from; i < to; i++) {
            idc_status status = add_part(&b, &name->parts[i], i);
            if (status)
                return status;
        }
        for (size_t i = 0; i < b.count; i++)
            b.atoms[i].tells = tells_of(&b.atoms[i], b.systems);
        const idc_lattice_letters *line = make_line(&b);
        if (!line)
            return IDC_ERR_NOMEM;
        forms[form] = (idc_name_form){.letters = b.letters,
                                      .atoms = b.atoms,
                                      .count = b.count,
                                      .systems = b.systems,
                                      .line = line};
        if (make_spans(&b, &forms[form]))
            return IDC_ERR_NOMEM;
        name->form_count = form + 1;
    }
    return IDC_OK;
}
