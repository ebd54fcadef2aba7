#include "norm/names/form.h"
#include "norm/text/text.h"

enum { MOST_PIECES = 4, MOST_HANDLE = 64 };

/* Letters between separators, digits and changes of case. */
typedef struct pieces {
    idc_str at[MOST_PIECES + 1];
    size_t count; /* MOST_PIECES + 1 when there are more */
    char letters[MOST_HANDLE];
    size_t len;
} pieces;

/* The part of an address or handle that its owner chose; empty when it is too long. */
static idc_str owned(idc_str handle)
{
    while (handle.len && (handle.ptr[0] == '@' || handle.ptr[0] == '~'))
        handle = idc_str_sub(handle, 1, handle.len);
    size_t end = idc_str_find_byte(handle, '@', 0);
    handle = idc_str_sub(handle, 0, end);
    /* A tag behind + is a label for the reader of the mail. */
    return idc_str_sub(handle, 0, idc_str_find_byte(handle, '+', 0));
}

static void cut(pieces *p, idc_str handle, bool by_case)
{
    bool apart = true;
    char before = '\0';
    *p = (pieces){.count = 0};
    for (size_t i = 0; i < handle.len && p->len < MOST_HANDLE; i++) {
        char c = handle.ptr[i];
        if (!idc_is_alpha(c)) {
            apart = true;
            before = '\0';
            continue;
        }
        bool hump = by_case && c < 'a' && before >= 'a';
        if (apart || hump) {
            if (p->count > MOST_PIECES)
                return;
            p->at[p->count++] = (idc_str){p->letters + p->len, 0};
        }
        p->letters[p->len++] = idc_ascii_lower(c);
        p->at[p->count - 1].len++;
        apart = false;
        before = c;
    }
}

static uint32_t flags_of(idc_str piece)
{
    return idc_name_word_flags(piece);
}

static bool is_plain_ascii(idc_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80 || (unsigned char)s.ptr[i] <= ' ')
            return false;
    return true;
}

/* Idols, characters and firms that people call their accounts after: they spell nobody's own. */
static bool is_famous(idc_str letters)
{
    static const char *const famous[] = {
        "adalovelace",     "alanturing",
        "alberteinstein",  "andywarhol",
        "annefrank",       "bartsimpson",
        "bobdylan",        "bobmarley",
        "brucelee",        "brucewayne",
        "calvinklein",     "charliebrown",
        "christiandior",   "clarkkent",
        "davidbeckham",    "davidbowie",
        "donaldduck",      "elizabethbennet",
        "elonmusk",        "elvispresley",
        "ericcartman",     "ernesthemingway",
        "fredastaire",     "freddiemercury",
        "georgeorwell",    "georgewashington",
        "gracehopper",     "gracekelly",
        "hannahmontana",   "harleydavidson",
        "harrypotter",     "harrystyles",
        "henryford",       "homersimpson",
        "hugoboss",        "isaacnewton",
        "jackdaniels",     "jacksparrow",
        "jamesbond",       "jamesdean",
        "janeausten",      "janedoe",
        "janeeyre",        "jasonbourne",
        "jeanvaljean",     "jimihendrix",
        "jimmorrison",     "johndeere",
        "johndoe",         "johnlennon",
        "johnwayne",       "johnwick",
        "jonsnow",         "karlmarx",
        "kurtcobain",      "laracroft",
        "lebronjames",     "leonardcohen",
        "lewiscarroll",    "lewishamilton",
        "lionelmessi",     "lisasimpson",
        "loislane",        "louisarmstrong",
        "ludwigbeethoven", "lukeskywalker",
        "margesimpson",    "marilynmonroe",
        "marktwain",       "martymcfly",
        "maxpower",        "maxverstappen",
        "michaeljackson",  "michaeljordan",
        "michaelscott",    "milesdavis",
        "milesmorales",    "morganstanley",
        "nikolatesla",     "oscarwilde",
        "ozzyosbourne",    "paulmccartney",
        "petergriffin",    "peterpan",
        "peterparker",     "ralphlauren",
        "raycharles",      "robinhood",
        "rogerfederer",    "ronweasley",
        "scarlettohara",   "scottpilgrim",
        "serenawilliams",  "sherlockholmes",
        "stephenking",     "stevejobs",
        "stevenspielberg", "stevenuniverse",
        "taylorswift",     "tomford",
        "tommyhilfiger",   "tomriddle",
        "tomsawyer",       "tonysoprano",
        "tonystark",       "victorhugo",
        "vincentvangogh",  "waltdisney",
        "walterwhite",     "williamshakespeare",
    };
    size_t low = 0, high = sizeof famous / sizeof *famous;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int c = idc_str_cmp(idc_str_of(famous[middle]), letters);
        if (c == 0)
            return true;
        if (c < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

/* Two names at least, one given and another one family; at most one of them an everyday word. */
static bool spells_name(const idc_str *at, size_t count)
{
    size_t given = 0, family = 0, words = 0, everyday = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t flags = flags_of(at[i]);
        bool inner = i > 0 && i + 1 < count;
        if (at[i].len == 1 && inner)
            continue;
        if (at[i].len < 2 || flags & IDC_WORD_ROLE || !(flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)))
            return false;
        words++;
        everyday += (flags & IDC_WORD_EVERYDAY) != 0;
        given += (flags & IDC_WORD_GIVEN) != 0;
        family += (flags & IDC_WORD_FAMILY) != 0;
    }
    /* One word may serve as both, so that two of them must cover both uses. */
    uint32_t first = flags_of(at[0]), last = flags_of(at[count - 1]);
    bool covered = (first & IDC_WORD_GIVEN && last & IDC_WORD_FAMILY) ||
                   (first & IDC_WORD_FAMILY && last & IDC_WORD_GIVEN);
    return words >= 2 && given && family && covered && everyday < 2 &&
           (words > 2 || !everyday || at[0].len + at[count - 1].len > 7);
}

/* "janemiller": both known, four letters at least, one way to cut, no everyday word. */
static bool unglue(pieces *p)
{
    size_t found = 0, where = 0;
    idc_str all = p->at[0];
    if (idc_name_word_find(all))
        return false;
    for (size_t i = 4; i + 4 <= all.len; i++) {
        uint32_t a = flags_of(idc_str_sub(all, 0, i)), b = flags_of(idc_str_sub(all, i, all.len));
        if ((a | b) & (IDC_WORD_EVERYDAY | IDC_WORD_ROLE))
            continue;
        if (a & IDC_WORD_GIVEN && b & IDC_WORD_FAMILY) {
            found++;
            where = i;
        }
    }
    if (found != 1)
        return false;
    p->at[1] = idc_str_sub(all, where, all.len);
    p->at[0] = idc_str_sub(all, 0, where);
    p->count = 2;
    return true;
}

idc_status idc_name_in_handle(idc_work *work, idc_str handle, idc_str *out)
{
    pieces p;
    idc_buf text = idc_buf_in(work->arena);
    *out = (idc_str){"", 0};
    handle = owned(handle);
    if (!handle.len || handle.len > MOST_HANDLE || !is_plain_ascii(handle))
        return IDC_OK;
    cut(&p, handle, true);
    if (!p.count || p.count > MOST_PIECES || is_famous((idc_str){p.letters, p.len}))
        return IDC_OK;
    if (p.count == 1 ? !unglue(&p) : !spells_name(p.at, p.count))
        return IDC_OK;
    for (size_t i = 0; i < p.count; i++) {
        if (i)
            idc_buf_byte(&text, ' ');
        idc_buf_add(&text, p.at[i]);
    }
    if (idc_buf_failed(&text))
        return IDC_ERR_NOMEM;
    *out = idc_buf_str(&text);
    return IDC_OK;
}

static idc_str atom_letters(const idc_name_form *form, size_t i)
{
    return (idc_str){form->letters + form->atoms[i].begin, form->atoms[i].len};
}

/*
 * Positions of the handle's letters that parts of the name can have made: whole, or cut off behind
 * any letter, each at most once, in any order. States are sets of used parts for each position.
 */
static bool made_of_prefixes(const idc_name_form *form, idc_str h)
{
    enum { PARTS = 6, LETTERS = 40 };
    uint64_t state[LETTERS + 1] = {1}; /* bit s: set s of used parts is possible here */
    size_t parts = form->count < PARTS ? form->count : PARTS;
    if (h.len > LETTERS)
        return false;
    for (size_t p = 0; p < h.len; p++)
        for (size_t i = 0; state[p] && i < parts; i++) {
            idc_str part = atom_letters(form, i);
            for (size_t n = 1; n <= part.len && p + n <= h.len; n++) {
                if (part.ptr[n - 1] != h.ptr[p + n - 1])
                    break;
                for (unsigned s = 0; s < 1u << parts; s++)
                    if (state[p] >> s & 1 && !(s >> i & 1))
                        state[p + n] |= (uint64_t)1 << (s | 1u << i);
            }
        }
    return state[h.len] != 0;
}

/* One piece of the handle is a part of the name in any form we know. */
static bool piece_is_part(const idc_name_form *form, idc_str piece)
{
    const idc_name_word *word = idc_name_word_find(piece);
    for (size_t i = 0; i < form->count; i++) {
        idc_str part = atom_letters(form, i);
        const idc_name_word *known = form->atoms[i].word;
        if (!part.len || piece.len < 2)
            continue;
        if (idc_name_spelled_alike(piece, part, form->systems) ||
            idc_name_word_shared(word, known, false) || idc_name_word_shared(word, known, true) ||
            (piece.len >= 3 && part.len > piece.len && idc_str_starts(part, piece)) ||
            (piece.len > 4 && part.len > 4 && idc_name_edits(piece, part) <= 1))
            return true;
    }
    return false;
}

static bool form_makes(const idc_name_form *form, const pieces *p)
{
    idc_str all = {p->letters, p->len};
    size_t ours = 0, strangers = 0, most = p->count < MOST_PIECES ? p->count : MOST_PIECES;
    if (!form->count)
        return true;
    for (size_t i = 0; i < form->count; i++)
        if (!form->atoms[i].len)
            return true; /* a script whose Latin spellings are open */
    if (made_of_prefixes(form, all))
        return true;
    for (size_t i = 0; i < most; i++) {
        uint32_t flags = flags_of(p->at[i]);
        if (piece_is_part(form, p->at[i]) || made_of_prefixes(form, p->at[i]))
            ours += p->at[i].len > 1;
        else
            strangers += flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY) &&
                         !(flags & (IDC_WORD_ROLE | IDC_WORD_EVERYDAY));
    }
    if (ours && !strangers)
        return true;
    /* A part inside a longer word, as in "janecodes" or "themillers". */
    for (size_t i = 0; i < form->count && !strangers; i++) {
        idc_str part = atom_letters(form, i);
        size_t at = part.len >= 3 ? idc_str_find(all, part, 0) : SIZE_MAX;
        if (at == SIZE_MAX)
            continue;
        uint32_t before = flags_of(idc_str_sub(all, 0, at));
        uint32_t after = flags_of(idc_str_sub(all, at + part.len, all.len));
        if (!((before | after) & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)))
            return true;
    }
    return false;
}

bool idc_name_makes_handle(const idc_name *name, idc_str handle)
{
    pieces p;
    handle = owned(handle);
    if (handle.len > MOST_HANDLE || !is_plain_ascii(handle))
        return true;
    cut(&p, handle, true);
    if (!p.len)
        return true;
    for (size_t i = 0; i < name->form_count; i++)
        if (form_makes(&name->forms[i], &p))
            return true;
    cut(&p, handle, false);
    for (size_t i = 0; i < name->form_count; i++)
        if (form_makes(&name->forms[i], &p))
            return true;
    return false;
}
