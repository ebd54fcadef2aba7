#include "base/utf8.h"
#include "norm/names/parse.h"

/* Words of one form that still wait for a role. Names have few; past these all are "middle". */
enum { MOST_WORDS = 64 };

typedef struct waiting {
    idc_name_token *word[MOST_WORDS];
    size_t count;
    idc_name_beside beside; /* what stands between them */
} waiting;

static void place(idc_name_token *t, idc_name_role role)
{
    t->role = role;
    t->placed = true;
}

static bool has_case(UScriptCode script)
{
    return script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK ||
           script == USCRIPT_ARMENIAN;
}

static bool is_known_name(const idc_name_token *t)
{
    return (idc_token_flags(t) & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)) != 0;
}

/* What "M.Si" is behind a comma, without being in a table. */
static const idc_name_word degree = {.text = "", .flags = IDC_WORD_SUFFIX};

/* The word that pieces with points and no space between make up, from j > i on; NULL when none. */
static const idc_name_word *joined(const idc_name_tokens *tokens, size_t i, size_t j,
                                   idc_str letters)
{
    enum { BEHIND = IDC_WORD_SUFFIX | IDC_WORD_LETTERS };
    const idc_name_token *first = &tokens->at[i], *last = &tokens->at[j];
    const idc_name_word *word = idc_name_word_find(letters);
    uint32_t flags = word ? word->flags : 0;
    if (flags & IDC_WORD_TITLE && (i || letters.len > 3 || first->lower))
        return word;
    if (i && flags & BEHIND)
        return word;
    bool small = first->folded.len == 1 && last->folded.len > 1 && j == i + 1;
    return i && first->comma && small ? &degree : NULL;
}

/* "Ph.D.", "M.D.", "e.K.", "Dott.ssa": pieces that make a known title or suffix are one word. */
static void join_points(idc_name_tokens *tokens)
{
    size_t kept = 0;
    for (size_t i = 0; i < tokens->count;) {
        size_t take = 1, len = 0;
        idc_name_token t = tokens->at[i];
        char letters[24];
        for (size_t j = i; j < tokens->count && j < i + 5; j++) {
            const idc_name_token *next = &tokens->at[j];
            if (next->folded.len > 6 || len + next->folded.len > sizeof letters ||
                (j > i && (!next->glued || !tokens->at[j - 1].dotted)))
                break;
            memcpy(letters + len, next->folded.ptr, next->folded.len);
            len += next->folded.len;
            const idc_name_word *word =
                j > i ? joined(tokens, i, j, (idc_str){letters, len}) : NULL;
            if (!word)
                continue;
            take = j - i + 1;
            t.word = word;
            t.folded = idc_str_of(word->text);
            t.end = next->end;
            t.dotted = true;
        }
        tokens->at[kept++] = t;
        i += take;
    }
    tokens->count = kept;
}

/* A title that is a name too is one before a given name: "Don Antonio Navarro". */
static bool is_title(const waiting *w, size_t i)
{
    const idc_name_token *t = w->word[i], *next = w->word[i + 1];
    uint32_t flags = idc_token_flags(t);
    if (!(flags & IDC_WORD_TITLE) || t->quoted)
        return false;
    if (idc_name_length(t->folded) == 1 && t->script != USCRIPT_LATIN)
        return t->dotted && (t->lower || !has_case(t->script));
    if (flags & IDC_WORD_LETTERS)
        return t->dotted || (t->capitals && !next->capitals);
    if (t->dotted || !is_known_name(t))
        return true;
    uint32_t kind = idc_token_flags(next) & (IDC_WORD_GIVEN | IDC_WORD_FAMILY);
    bool never_first = (flags & (IDC_WORD_GIVEN | IDC_WORD_FAMILY_FIRST)) == 0;
    return w->count - i > 2 && (kind == IDC_WORD_GIVEN || (never_first && !kind));
}

static bool is_suffix(const waiting *w, size_t i)
{
    const idc_name_token *t = w->word[i];
    uint32_t flags = idc_token_flags(t);
    if (flags & IDC_WORD_LETTERS && !(flags & IDC_WORD_TITLE))
        return t->comma > 0 || (t->dotted && t->folded.len > 1 && i > 1);
    if (!(flags & IDC_WORD_SUFFIX))
        return false;
    /* Roman numbers and degrees are written in capitals. */
    bool shouted = t->capitals && !w->word[0]->capitals && i > 1;
    return t->comma > 0 || t->dotted || ((!is_known_name(t) || shouted) && !t->lower && i > 0);
}

static void strip_ends(waiting *w)
{
    size_t titles = 0, comma = w->word[0]->comma;
    while (titles + 1 < w->count && is_title(w, titles))
        place(w->word[titles++], IDC_NAME_TITLE);
    w->count -= titles;
    memmove(w->word, w->word + titles, w->count * sizeof *w->word);
    while (w->count > 1 && is_suffix(w, w->count - 1))
        place(w->word[--w->count], IDC_NAME_SUFFIX);
    /* "Marlowe Jr., Thomas" */
    for (size_t i = 1; i + 1 < w->count && w->word[i]->comma == comma; i++)
        if (w->word[i + 1]->comma > comma && is_suffix(w, i))
            place(w->word[i], IDC_NAME_SUFFIX);
}

/* Takes the words that got a role out of the queue. */
static void drop_placed(waiting *w)
{
    size_t kept = 0;
    for (size_t i = 0; i < w->count; i++)
        if (!w->word[i]->placed)
            w->word[kept++] = w->word[i];
    w->count = kept;
}

/* A letter that stands for a name: in scripts whose names are never so short, or with a point. */
static bool is_letter(idc_str text, const idc_name_token *t)
{
    /* "Þ" and "Æ" fold to two letters. */
    if (t->script == USCRIPT_LATIN)
        return t->folded.len == 1 || (t->folded.len == 2 && t->end - t->begin == 2 &&
                                      (unsigned char)text.ptr[t->begin] >= 0x80);
    if (t->script == USCRIPT_HANGUL || t->script == USCRIPT_HAN || idc_name_length(t->folded) > 2)
        return false;
    return t->dotted || (has_case(t->script) && idc_name_length(t->folded) == 1);
}

/* "Servant of", "father of", "mother of": half of a name. */
static bool is_half(const idc_name_token *t)
{
    return idc_str_starts(t->folded, IDC_STR("abd")) || idc_str_is(t->folded, "abu") ||
           idc_str_is(t->folded, "abou") || idc_str_is(t->folded, "umm") ||
           idc_str_is(t->folded, "um");
}

/* "I Made", "O Shea": a letter that belongs to the name behind it. */
static bool leads_on(const idc_name_token *t, const idc_name_token *next)
{
    uint32_t flag = idc_str_is(t->folded, "i")   ? IDC_WORD_BEHIND_I
                    : idc_str_is(t->folded, "o") ? IDC_WORD_BEHIND_O
                                                 : 0;
    return (idc_token_flags(next) & flag) != 0;
}

/* A word that ties the family name on: "van", "de la". Vietnamese names have Văn in the middle. */
static bool is_particle(const waiting *w, size_t i)
{
    const idc_name_token *t = w->word[i];
    bool last = i + 1 == w->count;
    if (!(idc_token_flags(t) & IDC_WORD_PARTICLE) || t->dotted || t->slashed)
        return false;
    /* "Berg, Jan van den" */
    if (last)
        return i > 1 && t->lower && t->comma > w->word[0]->comma;
    if (i && !t->lower && idc_token_flags(w->word[0]) & IDC_WORD_VIETNAMESE)
        return false;
    bool marked = t->end - t->begin > t->folded.len || leads_on(t, w->word[i + 1]); /* "Ó" */
    return (t->lower || (i > 0 && (t->folded.len > 1 || marked)) || !is_known_name(t)) &&
           (t->folded.len > 1 || t->lower || marked);
}

/* Before a father's name: "bin", "ap", "s/o"; "ben" only when it is no name. */
static bool is_father(const waiting *w, size_t i)
{
    const idc_name_token *t = w->word[i];
    uint32_t flags = idc_token_flags(t);
    if (!i || i + 1 == w->count || flags & IDC_WORD_TITLE)
        return false;
    if (t->slashed)
        return true;
    if (!(flags & IDC_WORD_FATHER) ||
        (has_case(t->script) && idc_name_length(t->folded) == 1 && !t->lower))
        return false;
    return t->lower || !(flags & IDC_WORD_PARTICLE);
}

static bool is_former(const waiting *w, size_t i)
{
    const idc_name_token *t = w->word[i];
    return i > 0 && i + 1 < w->count && idc_token_flags(t) & IDC_WORD_FORMER &&
           (t->lower || t->dotted);
}

static void place_small_words(idc_str text, waiting *w)
{
    bool former = false, father = false;
    for (size_t i = 0; i < w->count; i++) {
        idc_name_token *t = w->word[i];
        if (t->placed)
            continue;
        if (former) {
            place(t, IDC_NAME_NICKNAME);
        } else if (is_former(w, i)) {
            place(t, IDC_NAME_PARTICLE);
            former = true;
        } else if (t->quoted) {
            place(t, IDC_NAME_NICKNAME);
        } else if (is_father(w, i)) {
            place(t, IDC_NAME_PARTICLE);
            father = w->beside.fathers = true;
        } else if (i > 1 && idc_token_flags(t) & IDC_WORD_CHILD) {
            place(t, IDC_NAME_PARTICLE);
            place(w->word[i - 1], IDC_NAME_PATRONYMIC);
            w->beside.fathers = true;
        } else if (idc_token_flags(t) & IDC_WORD_PARTICLE && is_half(t) && is_particle(w, i)) {
            place(t, IDC_NAME_PARTICLE);
            t->binds = true;
        } else if (is_particle(w, i)) {
            place(t, IDC_NAME_PARTICLE);
            w->beside.joined =
                w->beside.joined ||
                (t->folded.len == 1 && i > 1 && i + 2 == w->count && strchr("yei", *t->folded.ptr));
        } else if (i > 0 && idc_token_flags(t) & IDC_WORD_TITLE && i + 2 < w->count &&
                   is_particle(w, i + 1) && w->word[i + 1]->lower) {
            place(t, IDC_NAME_TITLE); /* "Ludwig Freiherr von" */
        } else if (father) {
            place(t, IDC_NAME_PATRONYMIC);
            father = false;
        } else if (is_letter(text, t)) {
            place(t, IDC_NAME_INITIAL);
            w->beside.initials = true;
            w->beside.ends_in_initial = i && i + 1 == w->count;
        }
    }
}

/* "JK Miller": two or three capitals that are no known name, beside a word in mixed case. */
static bool is_run_of_initials(const waiting *w, size_t i)
{
    const idc_name_token *t = w->word[i];
    size_t len = t->end - t->begin;
    if (!t->capitals || t->script != USCRIPT_LATIN || len != t->folded.len || len > 3 ||
        is_known_name(t) || t->comma != w->word[0]->comma)
        return false;
    for (size_t j = 0; j < w->count; j++)
        if (j != i && !w->word[j]->capitals && w->word[j]->folded.len > 1)
            return len == 2 ||
                   !strpbrk((char[]){t->folded.ptr[0], t->folded.ptr[1], t->folded.ptr[2], 0},
                            "aeiouy");
    return false;
}

static void place_runs(waiting *w)
{
    for (size_t i = 0; i < w->count; i++)
        if (is_run_of_initials(w, i)) {
            place(w->word[i], IDC_NAME_INITIAL); /* cut into letters when parts are made */
            w->beside.initials = true;
        }
}

static void given_and_middle(idc_name_token *const *word, size_t count)
{
    for (size_t i = 0; i < count; i++)
        place(word[i], i ? IDC_NAME_MIDDLE : IDC_NAME_GIVEN);
}

/* Patronymics by their form: "Ivan Petrovich Ivanov". Those that are family names elsewhere need a
 * family name beside them. "Einarsdóttir" stands in the place of one. */
static void place_patronymics(waiting *w)
{
    size_t n = w->count;
    for (size_t i = 0; n > 1 && i < n; i++) {
        idc_name_token *t = w->word[i];
        bool instead = idc_str_ends(t->folded, IDC_STR("dottir"));
        bool female =
            idc_str_ends(t->folded, IDC_STR("a")) || idc_str_ends(t->folded, IDC_STR("а"));
        bool stands = t->ending == IDC_ENDING_PATRONYMIC && (n > 2 || female || instead) &&
                      (i > 0 || w->word[1]->comma);
        if (!stands && (t->ending != IDC_ENDING_GENITIVE || i || n > 2))
            continue;
        place(t, IDC_NAME_PATRONYMIC);
        w->beside.fathers = true;
        w->beside.patronymic = n < 3 ? 0 : i + 1 < n ? 1 : -1;
        drop_placed(w);
        if (instead)
            given_and_middle(w->word, w->count);
        return;
    }
}

/* "Miller, Jane Ann" */
static bool by_comma(waiting *w, bool *family_first)
{
    size_t first = 0;
    while (first < w->count && w->word[first]->comma == w->word[0]->comma)
        first++;
    if (!first || first == w->count)
        return false;
    for (size_t i = 0; i < first; i++)
        place(w->word[i], IDC_NAME_FAMILY);
    given_and_middle(w->word + first, w->count - first);
    *family_first = true;
    return true;
}

/* "Jane MILLER", "KIM Min-ji" */
static bool by_capitals(waiting *w, bool *family_first)
{
    size_t capitals = 0, given = 0;
    idc_name_token *rest[MOST_WORDS];
    for (size_t i = 0; i < w->count; i++)
        capitals += w->word[i]->capitals;
    if (!capitals || capitals == w->count)
        return false;
    *family_first = w->word[0]->capitals;
    for (size_t i = 0; i < w->count; i++)
        if (w->word[i]->capitals)
            place(w->word[i], IDC_NAME_FAMILY);
        else
            rest[given++] = w->word[i];
    given_and_middle(rest, given);
    return true;
}

static bool is_cjk(UScriptCode script)
{
    return script == USCRIPT_HANGUL || script == USCRIPT_HAN || script == USCRIPT_HIRAGANA ||
           script == USCRIPT_KATAKANA;
}

/* Native names of two words: family name first unless only the second one is a family name. */
static bool by_native(waiting *w, bool *family_first)
{
    for (size_t i = 0; i < w->count; i++)
        if (!is_cjk(w->word[i]->script))
            return false;
    if (w->count != 2)
        return false;
    size_t a = idc_name_native_family(w->word[0]->script, w->word[0]->folded);
    size_t b = idc_name_native_family(w->word[1]->script, w->word[1]->folded);
    size_t la = idc_name_length(w->word[0]->folded), lb = idc_name_length(w->word[1]->folded);
    bool kana = w->word[0]->script == USCRIPT_KATAKANA && w->word[1]->script == USCRIPT_KATAKANA;
    /* Foreign names in katakana keep their own order. */
    *family_first = !(kana || (b == lb && (a != la || lb < la)));
    place(w->word[*family_first ? 0 : 1], IDC_NAME_FAMILY);
    place(w->word[*family_first ? 1 : 0], IDC_NAME_GIVEN);
    return true;
}

static bool only_given(const waiting *w)
{
    for (size_t i = 0; i < w->count; i++)
        if ((idc_token_flags(w->word[i]) & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)) != IDC_WORD_GIVEN)
            return false;
    return true;
}

/* By what is known of the words; other ways to read them are kept beside it. */
static void by_order(idc_str text, waiting *w, idc_name *name)
{
    idc_name_order order[IDC_NAME_ORDERS];
    idc_name_token *given[MOST_WORDS];
    size_t n = w->count < IDC_NAME_ORDER_WORDS ? w->count : IDC_NAME_ORDER_WORDS, rest = 0;
    /* Of very long names the first words and the last one. */
    w->word[n - 1] = w->word[w->count - 1];
    size_t ways = idc_name_orders(text, w->word, n, w->beside, order);
    for (size_t i = 0; i < n; i++) {
        w->word[i]->core = (uint8_t)(i + 1);
        if (order[0].family >> i & 1)
            place(w->word[i], IDC_NAME_FAMILY);
        else
            given[rest++] = w->word[i];
    }
    given_and_middle(given, rest);
    if (n == 1 && order[0].family == 0 && !w->beside.initials && !w->beside.fathers &&
        !only_given(w))
        w->word[0]->role = IDC_NAME_UNKNOWN;
    memcpy(name->orders, order, sizeof order);
    name->order_count = (uint8_t)ways;
    name->family_first = order[0].family_first;
}

/* "Abdul Rahman" is one name of two words. */
static void bind(waiting *all)
{
    for (size_t i = 0; i + 1 < all->count; i++) {
        idc_name_token *t = all->word[i];
        size_t next = i + 1;
        while (next + 1 < all->count && all->word[next]->role == IDC_NAME_PARTICLE)
            next++;
        if (!t->binds || all->word[next]->role == IDC_NAME_PARTICLE)
            continue;
        t->role = all->word[next]->role;
        t->core = all->word[next]->core;
        if (t->role == IDC_NAME_GIVEN)
            all->word[next]->role = IDC_NAME_MIDDLE;
    }
}

static void assign(idc_str text, waiting *w, idc_name *name)
{
    waiting all = *w;
    strip_ends(w);
    drop_placed(w);
    place_small_words(text, w);
    drop_placed(w);
    place_runs(w);
    drop_placed(w);
    place_patronymics(w);
    drop_placed(w);
    if (w->count && !by_comma(w, &name->family_first) && !by_native(w, &name->family_first) &&
        !by_capitals(w, &name->family_first))
        by_order(text, w, name);
    bind(&all);
}

/* Scripts that can write one name twice side by side. */
static bool other_writing(UScriptCode a, UScriptCode b)
{
    return (a == USCRIPT_LATIN) != (b == USCRIPT_LATIN) ||
           (a == USCRIPT_HAN) != (b == USCRIPT_HAN) || (a != b && !is_cjk(a));
}

static void bracket_forms(idc_name_tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        idc_name_token *t = &tokens->at[i];
        size_t same = 0;
        if (!t->bracket || t->placed)
            continue;
        for (size_t j = i; j < tokens->count && tokens->at[j].bracket == t->bracket; j++)
            same++;
        bool second = other_writing(tokens->at[0].script, t->script) ||
                      (same > 1 && !(idc_token_flags(t) & IDC_WORD_FORMER));
        for (size_t j = i; j < i + same; j++) {
            if (second && (!i || tokens->at[i - 1].form == 0))
                tokens->at[j].form = 1;
            else if (idc_token_flags(&tokens->at[j]) & IDC_WORD_FORMER)
                place(&tokens->at[j], IDC_NAME_PARTICLE);
            else
                place(&tokens->at[j], IDC_NAME_NICKNAME);
        }
        i += same - 1;
    }
}

/* "박민지 Park Min-ji": where the script changes once, and each side is a whole name. */
static void script_forms(idc_name_tokens *tokens)
{
    size_t cut = 0;
    for (size_t i = 0; i < tokens->count; i++)
        if (tokens->at[i].bracket)
            return;
    while (cut < tokens->count && !other_writing(tokens->at[0].script, tokens->at[cut].script))
        cut++;
    if (cut == 0 || cut == tokens->count)
        return;
    for (size_t i = cut; i < tokens->count; i++)
        if (tokens->at[i].script != tokens->at[cut].script)
            return;
    const idc_name_token *last = &tokens->at[cut];
    bool left = cut > 1 || idc_name_length(tokens->at[0].folded) > 1;
    bool right =
        tokens->count - cut > 1 || (is_cjk(last->script) && idc_name_length(last->folded) > 1);
    bool whole = (is_cjk(tokens->at[0].script) || cut > 1) && left && right;
    for (size_t i = cut; whole && i < tokens->count; i++)
        tokens->at[i].form = 1;
}

idc_status idc_name_roles(idc_work *work, idc_str text, idc_name_tokens *tokens, idc_name *name)
{
    idc_name other = {.family_first = false};
    join_points(tokens);
    if (tokens->count && tokens->at[0].bracket)
        for (size_t i = 0; i < tokens->count; i++)
            tokens->at[i].bracket = 0;
    bracket_forms(tokens);
    script_forms(tokens);
    idc_status status = idc_name_cut(work, text, tokens, &name->family_first);
    for (unsigned form = 0; !status && form < 2; form++) {
        waiting w = {.count = 0};
        for (size_t i = 0; i < tokens->count; i++) {
            idc_name_token *t = &tokens->at[i];
            if (t->form == form && !t->placed && w.count < MOST_WORDS)
                w.word[w.count++] = t;
            else if (t->form == form && !t->placed)
                place(t, IDC_NAME_MIDDLE);
        }
        if (w.count)
            assign(text, &w, form ? &other : name);
        for (size_t i = 0; form && i < tokens->count; i++)
            if (tokens->at[i].form == form)
                tokens->at[i].core = 0;
    }
    return status;
}
