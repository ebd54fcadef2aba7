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
        return x.ptr[0] == y.ptr[0] ? IDC_PAIR_INITIAL : IDC_PAIR_NONE;
    if (same_two_letter_forms(x, y))
        return script ? IDC_PAIR_SCRIPT : IDC_PAIR_MARKS;
    const idc_name_word *wx = word_of(a), *wy = word_of(b);
    uint32_t systems = a.form->systems & b.form->systems;
    systems |= (a.form->systems | b.form->systems) & IDC_WORD_ARABIC;
    if (same_key(idc_name_key_general, x, y) || idc_name_word_shared(wx, wy, true) ||
        by_culture(systems, (wx ? wx->flags : 0) | (wy ? wy->flags : 0), x, y))
        return script ? IDC_PAIR_SCRIPT : IDC_PAIR_SPELLING;
    if (idc_name_word_shared(wx, wy, false))
        return IDC_PAIR_FORM;
    if (is_typo(a, b))
        return script ? IDC_PAIR_SPELLING : IDC_PAIR_TYPO;
    return IDC_PAIR_NONE;
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

/* A native word against letters; each script knows what its mismatch says. */
static idc_pair_kind native_latin(idc_span_of native, idc_span_of latin)
{
    const idc_name_atom *n = atom_of(native, 0);
    idc_str letters = letters_of(latin);
    bool spells;
    if (native.count != 1)
        return IDC_PAIR_NONE;
    if (is_initial(latin))
        return IDC_PAIR_UNREADABLE;
    switch (n->script) {
    case USCRIPT_HANGUL:
        if (idc_name_spells_hangul(n->native, letters))
            return IDC_PAIR_SCRIPT;
        if (other_name(n->native, latin))
            return IDC_PAIR_UNREADABLE;
        return idc_name_near_hangul(n->native, letters) || is_short_form(n->native, latin)
                   ? IDC_PAIR_TYPO
                   : IDC_PAIR_NONE;
    case USCRIPT_HAN:
        /* Japanese readings and names in use abroad are not in the tables. */
        return idc_name_spells_han(n->native, letters) ? IDC_PAIR_SCRIPT : IDC_PAIR_UNREADABLE;
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        spells = idc_name_spells_consonants(n->script, n->native, letters);
        return spells ? IDC_PAIR_SCRIPT : IDC_PAIR_NONE;
    default:
        return IDC_PAIR_UNREADABLE;
    }
}

static idc_pair_kind native_pair(idc_span_of a, idc_span_of b)
{
    const idc_name_atom *x = atom_of(a, 0), *y = atom_of(b, 0);
    if (a.count != 1 || b.count != 1)
        return IDC_PAIR_NONE;
    if (idc_str_eq(x->native, y->native))
        return idc_str_eq(x->exact, y->exact) ? IDC_PAIR_SAME : IDC_PAIR_MARKS;
    if (x->script == USCRIPT_HAN && y->script == USCRIPT_HAN)
        return idc_name_same_han(x->native, y->native) ? IDC_PAIR_MARKS : IDC_PAIR_NONE;
    if (x->script == USCRIPT_HANGUL && y->script == USCRIPT_HANGUL)
        return idc_name_same_hangul(x->native, y->native) ? IDC_PAIR_SPELLING : IDC_PAIR_NONE;
    if (x->script == USCRIPT_HAN && y->script == USCRIPT_HANGUL)
        return idc_name_han_is_hangul(x->native, y->native) ? IDC_PAIR_SCRIPT : IDC_PAIR_UNREADABLE;
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
    case IDC_PAIR_TYPO:
        return weight > 4000 ? 1500 : 500;
    default:
        return 0;
    }
}
