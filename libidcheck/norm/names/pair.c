#include "norm/names/pair.h"

#include "base/utf8.h"

static const idc_name_atom *atom_of(idc_span_of s, size_t i)
{
    return &s.form->atoms[s.from + i];
}

static idc_str letters_of(idc_span_of s)
{
    const idc_name_atom *first = atom_of(s, 0), *last = atom_of(s, s.count - 1);
    return (idc_str){s.form->letters + first->begin,
                     (size_t)last->begin + last->len - first->begin};
}

static bool all_lettered(idc_span_of s)
{
    for (size_t i = 0; i < s.count; i++)
        if (!atom_of(s, i)->len)
            return false;
    return true;
}

static bool is_initial(idc_span_of s)
{
    return s.count == 1 && atom_of(s, 0)->role == IDC_NAME_INITIAL;
}

typedef size_t (*key_of)(idc_str letters, char *out);

static bool same_key(key_of key, idc_str a, idc_str b)
{
    char x[IDC_NAME_KEY], y[IDC_NAME_KEY];
    size_t n = key(a, x);
    return n && n == key(b, y) && memcmp(x, y, n) == 0;
}

/* ü = u = ue, ø = o = oe, å = a = aa: the same name without its marks. */
static bool same_two_letter_forms(idc_str a, idc_str b)
{
    size_t i = 0, j = 0;
    while (i < a.len && j < b.len) {
        char c = a.ptr[i++];
        if (c != b.ptr[j++])
            return false;
        if (strchr("aou", c)) {
            char twin = c == 'a' ? 'a' : 'e';
            bool ta = i < a.len && (a.ptr[i] == twin || a.ptr[i] == 'e');
            bool tb = j < b.len && (b.ptr[j] == twin || b.ptr[j] == 'e');
            if (ta != tb) {
                i += ta;
                j += tb;
            }
        }
    }
    return i == a.len && j == b.len;
}

static const idc_name_word *word_of(idc_span_of s)
{
    return s.count == 1 ? atom_of(s, 0)->word : idc_name_word_find(letters_of(s));
}

/* The longer the word, the more letters a slip may touch. */
static bool is_typo(idc_span_of a, idc_span_of b)
{
    idc_str x = letters_of(a), y = letters_of(b);
    size_t shorter = x.len < y.len ? x.len : y.len;
    const idc_name_word *wx = word_of(a), *wy = word_of(b);
    int most = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
    if (!most || is_initial(a) || is_initial(b))
        return false;
    /* Two names that both are in use are two names: Jana and Jane, Martin and Marvin. */
    if (wx && wy && wx != wy && (wx->flags & wy->flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)))
        return false;
    return idc_name_distance(x, y, most) <= most;
}

static bool begins(idc_str whole, idc_str start)
{
    enum { LETTERS = 3 };
    idc_str stem = start;
    if (start.len >= LETTERS && idc_str_starts(whole, start))
        return true;
    /* "Ronny", "Christie": an ending of pet names behind what is left of the name. */
    if (idc_str_ends(stem, IDC_STR("y")))
        stem.len--;
    else if (idc_str_ends(stem, IDC_STR("ie")) || idc_str_ends(stem, IDC_STR("ey")))
        stem.len -= 2;
    else
        return false;
    if (stem.len > LETTERS && stem.ptr[stem.len - 1] == stem.ptr[stem.len - 2] &&
        !idc_str_starts(whole, stem))
        stem.len--;
    return stem.len >= LETTERS && idc_str_starts(whole, stem);
}

/* "Jos" of Josiah, "Nath." of Nathaniel: a given name that is cut short, and no name of its own
   beside the other. Syllables of East Asian names are names of their own. */
static bool is_ending(idc_str whole, idc_str end)
{
    return end.len >= 4 && whole.len > end.len && idc_str_ends(whole, end);
}

static bool is_cut_short(idc_span_of a, idc_span_of b)
{
    const idc_name_word *wx = word_of(a), *wy = word_of(b);
    if (a.count + b.count > 2 || atom_of(a, 0)->role == IDC_NAME_FAMILY ||
        atom_of(b, 0)->role == IDC_NAME_FAMILY ||
        ((a.form->systems | b.form->systems) &
         (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE)))
        return false;
    if (wx && wy && wx->flags & wy->flags & IDC_WORD_GIVEN)
        return false;
    idc_str x = letters_of(a), y = letters_of(b);
    return begins(x, y) || begins(y, x) || is_ending(x, y) || is_ending(y, x);
}

/* A name that was carried into another script and back keeps its consonants, most of them. */
static bool sounds_near(idc_span_of a, idc_span_of b)
{
    char x[IDC_NAME_KEY], y[IDC_NAME_KEY];
    const idc_name_word *wx = word_of(a), *wy = word_of(b);
    if (wx && wy && wx != wy && (wx->flags & wy->flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)))
        return false;
    size_t n = idc_name_key_consonants(letters_of(a), x);
    size_t m = idc_name_key_consonants(letters_of(b), y);
    size_t shorter = n < m ? n : m;
    int most = shorter < 3 ? 0 : shorter < 6 ? 1 : 2;
    return shorter > 1 && idc_name_distance((idc_str){x, n}, (idc_str){y, m}, most) <= most;
}

/* "Alkassas" and "Kassas": the article written as part of the name or left out. */
static bool same_but_article(uint32_t systems, idc_str x, idc_str y)
{
    idc_str longer = x.len > y.len ? x : y, shorter = x.len > y.len ? y : x;
    return systems & IDC_WORD_ARABIC && shorter.len > 3 && longer.len == shorter.len + 2 &&
           (idc_str_starts(longer, IDC_STR("al")) || idc_str_starts(longer, IDC_STR("el"))) &&
           idc_str_ends(longer, shorter);
}

static bool by_culture(uint32_t systems, uint32_t flags, idc_str x, idc_str y)
{
    if (systems & IDC_WORD_KOREAN && same_key(idc_name_key_korean, x, y))
        return true;
    if (systems & IDC_WORD_CHINESE && same_key(idc_name_key_chinese, x, y))
        return true;
    if (systems & IDC_WORD_JAPANESE && same_key(idc_name_key_japanese, x, y))
        return true;
    return systems & IDC_WORD_ARABIC && !(flags & IDC_WORD_WESTERN) &&
           same_key(idc_name_key_arabic, x, y);
}

static idc_pair_kind latin_pair(idc_span_of a, idc_span_of b)
{
    idc_str x = letters_of(a), y = letters_of(b);
    bool script = atom_of(a, 0)->script != atom_of(b, 0)->script;
    if (idc_str_eq(x, y)) {
        bool same = a.count == b.count && !script;
        for (size_t i = 0; same && i < a.count; i++)
            same = idc_str_eq(atom_of(a, i)->exact, atom_of(b, i)->exact);
        return script ? IDC_PAIR_SCRIPT : same ? IDC_PAIR_SAME : IDC_PAIR_MARKS;
    }
    if (is_initial(a) || is_initial(b))
        return x.ptr[0] == y.ptr[0] ? IDC_PAIR_INITIAL
               : script             ? IDC_PAIR_UNREADABLE
                                    : IDC_PAIR_NONE;
    if (same_two_letter_forms(x, y))
        return script ? IDC_PAIR_SCRIPT : IDC_PAIR_MARKS;
    const idc_name_word *wx = word_of(a), *wy = word_of(b);
    uint32_t systems = a.form->systems & b.form->systems;
    systems |= (a.form->systems | b.form->systems) & IDC_WORD_ARABIC;
    if (same_key(idc_name_key_general, x, y) || same_but_article(systems, x, y) ||
        idc_name_word_shared(wx, wy, true) ||
        by_culture(systems, (wx ? wx->flags : 0) | (wy ? wy->flags : 0), x, y))
        return script ? IDC_PAIR_SCRIPT : IDC_PAIR_SPELLING;
    if (idc_name_word_shared(wx, wy, false) || is_cut_short(a, b))
        return IDC_PAIR_FORM;
    if (is_typo(a, b))
        return script ? IDC_PAIR_SPELLING : IDC_PAIR_TYPO;
    return script && sounds_near(a, b) ? IDC_PAIR_NEAR : IDC_PAIR_NONE;
}

static bool is_kana(UScriptCode script)
{
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

/*
 * A name taken beside the Korean one, or a Chinese person's name that Korean writes by its own
 * reading of the characters, says nothing against the Hangul.
 */
static bool other_name(idc_str hangul, idc_span_of latin)
{
    char key[IDC_NAME_KEY];
    const idc_name_word *word = word_of(latin);
    uint32_t flags = word ? word->flags : 0;
    if (latin.form->systems & IDC_WORD_CHINESE && !(latin.form->systems & IDC_WORD_KOREAN))
        return true;
    return (flags & IDC_WORD_WESTERN && !(flags & IDC_WORD_KOREAN)) ||
           !idc_name_key_korean(letters_of(latin), key) ||
           idc_name_hangul_for_mandarin(hangul, letters_of(latin));
}

/* "Joon" for a given name of two syllables, as people abroad shorten it. */
static bool is_short_form(idc_str hangul, idc_span_of latin)
{
    size_t cut = 0;
    if (latin.form->count != 2 || latin.count != 1 || idc_name_length(hangul) != 2)
        return false;
    (void)idc_utf8_next(hangul, &cut);
    return idc_name_spells_hangul(idc_str_sub(hangul, 0, cut), letters_of(latin)) ||
           idc_name_spells_hangul(idc_str_sub(hangul, cut, hangul.len), letters_of(latin));
}

enum { NATIVE_BYTES = 128 };

/* The words of a span written as one: "عبد الله" and "عبدالله". Empty when there is no room. */
static idc_str native_of(idc_span_of s, char room[NATIVE_BYTES])
{
    size_t len = 0;
    if (s.count == 1)
        return atom_of(s, 0)->native;
    for (size_t i = 0; i < s.count; i++) {
        idc_str piece = atom_of(s, i)->native;
        if (atom_of(s, i)->script != atom_of(s, 0)->script || piece.len > NATIVE_BYTES - len)
            return (idc_str){"", 0};
        memcpy(room + len, piece.ptr, piece.len);
        len += piece.len;
    }
    return (idc_str){room, len};
}

/* Names that the table knows have their spellings; of others the sounds are enough. */
static idc_pair_kind consonants_pair(UScriptCode script, idc_str native, idc_span_of latin)
{
    const idc_name_word *word = word_of(latin);
    if (idc_name_spells_consonants(script, native, letters_of(latin)))
        return IDC_PAIR_SCRIPT;
    if (script == USCRIPT_ARABIC && word && word->flags & IDC_WORD_ARABIC)
        return IDC_PAIR_NONE;
    return latin.count == 1 && idc_name_near_consonants(script, native, letters_of(latin))
               ? IDC_PAIR_NEAR
               : IDC_PAIR_NONE;
}

/* A native word against letters; each script knows what its mismatch says. */
static idc_pair_kind native_latin(idc_span_of native, idc_span_of latin)
{
    char room[NATIVE_BYTES];
    idc_str word = native_of(native, room), letters = letters_of(latin);
    UScriptCode script = atom_of(native, 0)->script;
    if (!word.len)
        return IDC_PAIR_NONE;
    if (is_initial(native))
        return IDC_PAIR_UNREADABLE;
    switch (script) {
    case USCRIPT_HANGUL:
        if (idc_name_spells_hangul(word, letters))
            return IDC_PAIR_SCRIPT;
        if (native.count > 1)
            return IDC_PAIR_NONE;
        if (is_initial(latin) || other_name(word, latin))
            return IDC_PAIR_UNREADABLE;
        return idc_name_near_hangul(word, letters) || is_short_form(word, latin) ? IDC_PAIR_NEAR
                                                                                 : IDC_PAIR_NONE;
    case USCRIPT_HAN:
        if (native.count > 1)
            return IDC_PAIR_NONE;
        /* Japanese readings and names in use abroad are not in the tables. */
        return idc_name_spells_han(word, letters) ? IDC_PAIR_SCRIPT : IDC_PAIR_UNREADABLE;
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        return is_initial(latin) ? IDC_PAIR_UNREADABLE : consonants_pair(script, word, latin);
    default:
        return native.count > 1 ? IDC_PAIR_NONE : IDC_PAIR_UNREADABLE;
    }
}

static bool same_first(idc_str a, idc_str b)
{
    size_t i = 0, j = 0;
    return a.len && b.len && idc_utf8_next(a, &i) == idc_utf8_next(b, &j);
}

static idc_pair_kind native_pair(idc_span_of a, idc_span_of b)
{
    char room_a[NATIVE_BYTES], room_b[NATIVE_BYTES];
    const idc_name_atom *x = atom_of(a, 0), *y = atom_of(b, 0);
    idc_str na = native_of(a, room_a), nb = native_of(b, room_b);
    if (a.count != 1 || b.count != 1)
        return na.len && idc_str_eq(na, nb) && x->script == y->script ? IDC_PAIR_MARKS
                                                                      : IDC_PAIR_NONE;
    if (idc_str_eq(na, nb))
        return idc_str_eq(x->exact, y->exact) ? IDC_PAIR_SAME : IDC_PAIR_MARKS;
    if (x->script == y->script && (is_initial(a) || is_initial(b)))
        return same_first(na, nb) ? IDC_PAIR_INITIAL : IDC_PAIR_NONE;
    if (x->script == USCRIPT_HAN && y->script == USCRIPT_HAN)
        return idc_name_same_han(na, nb) ? IDC_PAIR_MARKS : IDC_PAIR_NONE;
    if (x->script == USCRIPT_HANGUL && y->script == USCRIPT_HANGUL)
        return idc_name_same_hangul(na, nb) ? IDC_PAIR_SPELLING : IDC_PAIR_NONE;
    if (x->script == USCRIPT_HAN && y->script == USCRIPT_HANGUL)
        return idc_name_han_is_hangul(na, nb) ? IDC_PAIR_SCRIPT : IDC_PAIR_UNREADABLE;
    if (y->script == USCRIPT_HAN && x->script == USCRIPT_HANGUL)
        return native_pair(b, a);
    return x->script == y->script ? IDC_PAIR_NONE : IDC_PAIR_UNREADABLE;
}

idc_pair_kind idc_name_pair(idc_span_of a, idc_span_of b)
{
    bool la = all_lettered(a), lb = all_lettered(b);
    if (la && lb) {
        /* Glued writing keeps most of the letters. */
        size_t x = letters_of(a).len, y = letters_of(b).len;
        if (a.count + b.count > 2 && (x > y ? x - y : y - x) > 3)
            return IDC_PAIR_NONE;
        idc_pair_kind kind = latin_pair(a, b);
        bool kana = is_kana(atom_of(a, 0)->script) != is_kana(atom_of(b, 0)->script);
        /* Foreign names in kana have lost sounds that no table brings back. */
        return kind == IDC_PAIR_NONE && kana ? IDC_PAIR_UNREADABLE : kind;
    }
    if (!la && !lb)
        return native_pair(a, b);
    return la ? native_latin(b, a) : native_latin(a, b);
}

static bool has_family(idc_span_of s)
{
    for (size_t i = 0; i < s.count; i++)
        if (atom_of(s, i)->role == IDC_NAME_FAMILY)
            return true;
    return false;
}

static bool has_role(idc_span_of s)
{
    return atom_of(s, 0)->role != IDC_NAME_UNKNOWN && s.form->count > 1;
}

int32_t idc_name_pair_weight(idc_pair_kind kind, idc_span_of a, idc_span_of b)
{
    const idc_name_word *word = word_of(a), *other = word_of(b);
    uint32_t flags = (word ? word->flags : 0) | (other ? other->flags : 0);
    int32_t weight;
    if (has_family(a) != has_family(b) && has_role(a) && has_role(b))
        weight = 2400; /* the order of one of them was misread, or they are two names */
    else if (has_family(a) || has_family(b))
        weight = flags & IDC_WORD_COMMON ? 2500 : flags & IDC_WORD_FAMILY ? 5000 : 7500;
    else
        weight = flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY) ? 4500 : 6000;
    /* A syllable of a given name tells less than a name. */
    size_t x = letters_of(a).len, y = letters_of(b).len;
    if ((x > y ? x : y) < 5 && !has_family(a) && !has_family(b) && weight > 3000 &&
        ((a.form->systems | b.form->systems) &
         (IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_VIETNAMESE)))
        weight = 3000;
    switch (kind) {
    case IDC_PAIR_SAME:
        return weight;
    case IDC_PAIR_MARKS:
        return weight - 300;
    case IDC_PAIR_SCRIPT:
    case IDC_PAIR_SPELLING:
        return weight - 700;
    case IDC_PAIR_FORM:
        return weight / 2;
    case IDC_PAIR_INITIAL:
        return 1200;
    case IDC_PAIR_NEAR:
    case IDC_PAIR_TYPO:
        return weight > 4000 ? 1500 : 500;
    default:
        return 0;
    }
}
