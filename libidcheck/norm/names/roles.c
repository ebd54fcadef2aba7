#include "base/utf8.h"
#include "norm/names/parse.h"

/* Words of one form that still wait for a role. Names have few; past these all are "middle". */
enum { MOST_WORDS = 64 };

typedef struct waiting {
    idc_name_token *word[MOST_WORDS];
    size_t count;
} waiting;

static void place(idc_name_token *t, idc_name_role role)
{
    t->role = role;
    t->placed = true;
}

static bool is_known_name(const idc_name_token *t)
{
    return (idc_token_flags(t) & (IDC_WORD_GIVEN | IDC_WORD_FAMILY)) != 0;
}

/* "Ph.D.", "M.D.", "e.K.": pieces with points and no space between that make a known suffix. */
static void join_points(idc_str text, idc_name_tokens *tokens)
{
    size_t kept = 0;
    for (size_t i = 0; i < tokens->count;) {
        size_t take = 1;
        idc_name_token t = tokens->at[i];
        char letters[16];
        size_t len = 0;
        for (size_t j = i; j < tokens->count && j < i + 5; j++) {
            const idc_name_token *next = &tokens->at[j];
            if (len + next->folded.len > sizeof letters || next->folded.len > 4 ||
                (j > i && (!next->glued || !tokens->at[j - 1].dotted)))
                break;
            memcpy(letters + len, next->folded.ptr, next->folded.len);
            len += next->folded.len;
            const idc_name_word *word =
                j > i && i ? idc_name_word_find((idc_str){letters, len}) : NULL;
            if (word && word->flags & (IDC_WORD_SUFFIX | IDC_WORD_LETTERS | IDC_WORD_TITLE)) {
                take = j - i + 1;
                t.word = word;
                t.folded = idc_str_of(word->text);
                t.end = next->end;
                t.dotted = true;
            }
        }
        tokens->at[kept++] = t;
        i += take;
    }
    tokens->count = kept;
    (void)text;
}

static bool is_title(const idc_name_token *t)
{
    return idc_token_flags(t) & IDC_WORD_TITLE && (t->dotted || !is_known_name(t)) && !t->quoted;
}

static bool is_suffix(const idc_name_token *t, size_t left)
{
    uint32_t flags = idc_token_flags(t);
    if (flags & IDC_WORD_LETTERS)
        return t->comma > 0 || (t->dotted && t->folded.len > 1 && left > 2);
    if (!(flags & IDC_WORD_SUFFIX))
        return false;
    /* Roman numbers and degrees are written in capitals. */
    return t->comma > 0 || t->dotted || (!is_known_name(t) && !t->lower && left > 1);
}

static void strip_ends(waiting *w)
{
    while (w->count > 1 && is_title(w->word[0])) {
        place(w->word[0], IDC_NAME_TITLE);
        w->count--;
        memmove(w->word, w->word + 1, w->count * sizeof *w->word);
    }
    while (w->count > 1 && is_suffix(w->word[w->count - 1], w->count))
        place(w->word[--w->count], IDC_NAME_SUFFIX);
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
    bool cased = t->script == USCRIPT_CYRILLIC || t->script == USCRIPT_GREEK ||
                 t->script == USCRIPT_ARMENIAN;
    return t->dotted || (cased && idc_name_length(t->folded) == 1);
}

static void place_small_words(idc_str text, waiting *w)
{
    bool former = false;
    for (size_t i = 0; i < w->count; i++) {
        idc_name_token *t = w->word[i];
        uint32_t flags = idc_token_flags(t);
        bool last = i + 1 == w->count;
        if (former) {
            place(t, IDC_NAME_NICKNAME);
        } else if (i > 0 && !last && flags & IDC_WORD_FORMER && (t->lower || t->dotted)) {
            place(t, IDC_NAME_PARTICLE);
            former = true;
        } else if (t->quoted) {
            place(t, IDC_NAME_NICKNAME);
        } else if (flags & IDC_WORD_PARTICLE && !last && !t->dotted &&
                   (t->lower || (i > 0 && t->folded.len > 1) || !is_known_name(t)) &&
                   (t->folded.len > 1 || t->lower)) {
            place(t, IDC_NAME_PARTICLE);
        } else if (is_letter(text, t)) {
            place(t, IDC_NAME_INITIAL);
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
        if (is_run_of_initials(w, i))
            place(w->word[i], IDC_NAME_INITIAL); /* cut into letters when parts are made */
}

static bool is_patronymic(const idc_name_token *t)
{
    static const char *const ends[] = {"ovich", "evich",  "ovna",   "evna", "ichna", "ivna",
                                       "ovych", "iovych", "yovych", "ович", "евич",  "овна",
                                       "евна",  "ична",   "івна",   "ович", "йович"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (idc_str_ends(t->folded, idc_str_of(ends[i])) && t->folded.len > strlen(ends[i]) + 1)
            return !(idc_token_flags(t) & IDC_WORD_FAMILY);
    return false;
}

static void given_and_middle(idc_name_token *const *word, size_t count)
{
    for (size_t i = 0; i < count; i++)
        place(word[i], i ? IDC_NAME_MIDDLE : IDC_NAME_GIVEN);
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

static bool has_hyphen(idc_str text, const idc_name_token *t)
{
    return idc_str_find_byte(idc_str_sub(text, t->begin, t->end), '-', 0) != SIZE_MAX;
}

/* Evidence for "family name first", in tenths of a bit; the Western order is the custom. */
static int order_score(idc_str text, const waiting *w)
{
    const idc_name_token *a = w->word[0], *b = w->word[w->count - 1];
    uint32_t fa = idc_token_flags(a), fb = idc_token_flags(b);
    int score = -15;
    if (fa & IDC_WORD_FAMILY_FIRST)
        score += fa & IDC_WORD_COMMON ? 45 : 25;
    if (fb & IDC_WORD_FAMILY_FIRST)
        score -= fb & IDC_WORD_COMMON ? 40 : 15;
    if (fb & IDC_WORD_FAMILY)
        score -= 10;
    if (fa & IDC_WORD_GIVEN)
        score -= 20;
    if (fb & IDC_WORD_GIVEN && !(fa & IDC_WORD_GIVEN))
        score += 10;
    if (fa & IDC_WORD_FAMILY_FIRST && has_hyphen(text, w->word[1]))
        score += 30;
    if (has_hyphen(text, a))
        score -= 30;
    if (w->count == 3 && is_patronymic(b))
        score += 60;
    return score;
}

static void by_order(idc_str text, waiting *w, bool initials, bool *family_first)
{
    size_t n = w->count;
    if (n == 1) {
        uint32_t flags = idc_token_flags(w->word[0]);
        bool family = initials || (flags & IDC_WORD_FAMILY && !(flags & IDC_WORD_GIVEN));
        place(w->word[0], family                   ? IDC_NAME_FAMILY
                          : flags & IDC_WORD_GIVEN ? IDC_NAME_GIVEN
                                                   : IDC_NAME_UNKNOWN);
        return;
    }
    *family_first = order_score(text, w) > 0;
    if (*family_first) {
        place(w->word[0], IDC_NAME_FAMILY);
        given_and_middle(w->word + 1, n - 1);
        return;
    }
    place(w->word[n - 1], IDC_NAME_FAMILY);
    uint32_t flags = idc_token_flags(w->word[n - 2]);
    if (n > 2 && flags & IDC_WORD_IBERIAN && flags & IDC_WORD_FAMILY && !(flags & IDC_WORD_GIVEN)) {
        place(w->word[n - 2], IDC_NAME_FAMILY);
        n--;
    }
    given_and_middle(w->word, n - 1);
}

static void assign(idc_str text, waiting *w, bool *family_first)
{
    bool initials = false;
    strip_ends(w);
    place_small_words(text, w);
    place_runs(w);
    for (size_t i = 0; i < w->count; i++)
        initials = initials || w->word[i]->role == IDC_NAME_INITIAL;
    drop_placed(w);
    if (!w->count)
        return;
    if (by_comma(w, family_first) || by_native(w, family_first) || by_capitals(w, family_first))
        return;
    by_order(text, w, initials, family_first);
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

/* Cuts a native word into family and given name. */
static bool cut_native(idc_work *work, idc_str text, idc_name_tokens *tokens, size_t i)
{
    idc_name_token t = tokens->at[i];
    size_t family = idc_name_native_family(t.script, t.folded), length = idc_name_length(t.folded);
    if (t.placed || !family || length <= family ||
        length > (t.script == USCRIPT_HANGUL ? 4u : 5u) || length - family > 3)
        return true;
    for (size_t j = 0; j < tokens->count; j++)
        if (j != i && tokens->at[j].form == t.form && !tokens->at[j].placed &&
            !(idc_token_flags(&tokens->at[j]) & (IDC_WORD_TITLE | IDC_WORD_SUFFIX)))
            return true;
    idc_name_token *grown =
        idc_arena_grow(work->arena, tokens->at, tokens->count, &tokens->capacity, sizeof *grown);
    if (!grown)
        return false;
    tokens->at = grown;
    memmove(grown + i + 1, grown + i, (tokens->count - i) * sizeof *grown);
    tokens->count++;
    size_t text_at = t.begin, folded_at = 0;
    for (size_t n = 0; n < family && text_at < t.end; n++) {
        (void)idc_utf8_next(text, &text_at);
        (void)idc_utf8_next(t.folded, &folded_at);
    }
    grown[i].end = text_at;
    grown[i].folded = idc_str_sub(t.folded, 0, folded_at);
    grown[i + 1].begin = text_at;
    grown[i + 1].folded = idc_str_sub(t.folded, folded_at, t.folded.len);
    place(&grown[i], IDC_NAME_FAMILY);
    place(&grown[i + 1], IDC_NAME_GIVEN);
    return true;
}

idc_status idc_name_roles(idc_work *work, idc_str text, idc_name_tokens *tokens, bool *family_first)
{
    *family_first = false;
    join_points(text, tokens);
    if (tokens->count && tokens->at[0].bracket)
        for (size_t i = 0; i < tokens->count; i++)
            tokens->at[i].bracket = 0;
    bracket_forms(tokens);
    script_forms(tokens);
    for (size_t i = 0; i < tokens->count; i++) {
        size_t before = tokens->count;
        if (!cut_native(work, text, tokens, i))
            return IDC_ERR_NOMEM;
        if (tokens->count > before) {
            *family_first = *family_first || tokens->at[i].form == 0;
            i++;
        }
    }
    for (unsigned form = 0; form < 2; form++) {
        waiting w = {.count = 0};
        bool first = false;
        for (size_t i = 0; i < tokens->count; i++) {
            idc_name_token *t = &tokens->at[i];
            if (t->form == form && !t->placed && w.count < MOST_WORDS)
                w.word[w.count++] = t;
            else if (t->form == form && !t->placed)
                place(t, IDC_NAME_MIDDLE);
        }
        if (w.count)
            assign(text, &w, &first);
        if (form == 0)
            *family_first = *family_first || first;
    }
    return IDC_OK;
}
