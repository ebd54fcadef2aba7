/* Who the résumé is of: name by place and look, mail, telephone, addresses of pages, residence. */
#include "claim/addresses.h"
#include "claim/resume.h"
#include "norm/text/text.h"

enum { NAME_ROWS = 30, NAME_ROWS_SET = 3, NAME_WORDS_MAX = 6, SURE = 950, LIKELY = 850 };

static bool in_contact(const idc_row *row)
{
    return row->section == IDC_SECTION_NONE || row->section == IDC_SECTION_CONTACT ||
           row->section == IDC_SECTION_ACCOUNTS || row->section == IDC_SECTION_PROFILE;
}

/* "Address: ..." and pieces between bars that are a place and nothing else. */
static idc_status add_residence(idc_resume *r, size_t index, bool *found)
{
    const idc_row *row = &r->rows[index];
    idc_str s = row->line->text;
    if (row->sentence || row->words > 14 || row->dated)
        return IDC_OK;
    idc_str rest = idc_str_sub(s, row->begin, row->end);
    size_t colon = idc_str_find_byte(rest, ':', 0);
    size_t begin = row->begin;
    if (colon != SIZE_MAX && colon < 20)
        begin += colon + 1;
    for (size_t i = begin; i <= row->end && !*found; i++) {
        static const char *const bars[] = {"|", "\t", "\xC2\xB7", "\xE2\x80\xA2", "   "};
        size_t bar = i == row->end;
        for (size_t k = 0; !bar && k < 5; k++)
            if (idc_str_starts(idc_str_sub(s, i, row->end), idc_str_of(bars[k])))
                bar = strlen(bars[k]);
        if (!bar)
            continue;
        idc_str piece = idc_str_trim(idc_str_sub(s, begin, i));
        idc_fragment hints = {0};
        idc_place place;
        idc_fragment_score(row->key, &hints);
        if (piece.len > 1 && piece.len < 80 && hints.title < 4 && hints.org < 3 &&
            idc_str_find_byte(piece, '@', 0) == SIZE_MAX &&
            idc_place_read(r->c->work, piece, &place) && (place.country[0] || place.city.ptr)) {
            size_t at = (size_t)(piece.ptr - s.ptr);
            idc_status status =
                idc_resume_claim(r, IDC_CLAIM_RESIDENCE, index, at, at + piece.len, LIKELY);
            *found = true;
            return status;
        }
        begin = i + bar;
    }
    return IDC_OK;
}

/* Does what stands behind a name in its row say something else of the person? */
static bool goes_with_name(idc_resume *r, idc_str rest, bool *memory)
{
    idc_fragment hints = {0};
    for (size_t i = 0; i < rest.len; i++)
        if (idc_is_digit(rest.ptr[i]) || rest.ptr[i] == '@')
            return true;
    idc_str key = idc_phrase_key(r->c->work->arena, rest);
    *memory = *memory && key.ptr;
    if (key.ptr)
        idc_fragment_score(key, &hints);
    return hints.title >= 3 || hints.degree >= 4;
}

/* "Jane Miller <tab> jane@miller.example", "Jane Miller | Engineer": where the name ends. */
static size_t name_end(idc_resume *r, const idc_row *row, size_t *words, bool *memory)
{
    static const char *const bars[] = {
        "|", "\t", "\xC2\xB7", "\xE2\x80\xA2", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "};
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end), word;
    size_t end = text.len, bar = 0;
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        size_t at = idc_str_find(text, idc_str_of(bars[i]), 0);
        if (at < end) {
            end = at;
            bar = i;
        }
    }
    *words = row->words;
    if (end == text.len ||
        (bar > 0 && !goes_with_name(r, idc_str_sub(text, end, text.len), memory)))
        return row->end;
    idc_str name = idc_str_trim(idc_str_sub(text, 0, end));
    *words = 0;
    for (idc_str rest = name; idc_str_next(&rest, ' ', &word);)
        *words += word.len > 0;
    return row->begin + name.len;
}

/* A letter begins: the one who is greeted is not the one who writes. */
static bool greets(idc_str text)
{
    /* The first ones are also the names of people: only before a comma do they greet. */
    static const char *const words[] = {
        "Hi ",     "Good ",   "Caro ",        "Cara ",     "Gentile ", "Dear ",
        "Hello",   "To whom", "Sehr geehrte", "Guten Tag", "Madame",   "Bonjour",
        "Estimad", "Egregi",  "Geachte",      "Szanown",   "Prezad"};
    bool comma = text.len && strchr(",!:", text.ptr[text.len - 1]);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (idc_str_istarts(text, idc_str_of(words[i])) && (comma || i >= 5))
            return true;
    return false;
}

/* How much a row looks like the name of a person; <= 0 not at all. */
static int name_score(idc_resume *r, size_t index, size_t order, bool *memory)
{
    const idc_row *row = &r->rows[index];
    size_t words, end = name_end(r, row, &words, memory);
    idc_str text = idc_str_sub(row->line->text, row->begin, end);
    idc_fragment hints = {0};
    if (words == 0 || words > NAME_WORDS_MAX || row->key.len == 0 || row->sentence || row->dated ||
        row->heading || row->sub || idc_lexicon_find(IDC_LEXICON_DOCTITLE, row->key) ||
        idc_lexicon_find(IDC_LEXICON_SECTION, row->key) ||
        idc_lexicon_find(IDC_LEXICON_LABEL, row->key))
        return 0;
    for (size_t i = 0; i < text.len; i++)
        if (idc_is_digit(text.ptr[i]) || strchr("@/:|", text.ptr[i]))
            return 0;
    if (end == row->end)
        idc_fragment_score(row->key, &hints);
    if (idc_str_starts(row->key, IDC_STR("skip to")) || greets(text))
        return 0;
    int score = 6 - (order < 6 ? (int)order : 6);
    if (hints.title >= 4)
        score -= 6;
    else if (hints.title > 0)
        score -= 2;
    if (hints.org >= 3 || hints.school > 0)
        score -= 4;
    idc_style style = idc_row_style(row);
    if (style.heading)
        score += style.level == 1 ? 6 : 3;
    if (style.size_mpt > r->body.size_mpt + 2000)
        score += style.size_mpt >= r->largest_mpt ? 8 : 5;
    else if (style.size_mpt > r->body.size_mpt + 500)
        score += 2;
    if (style.bold && !r->body.bold)
        score += 1;
    if (words >= 2 && words <= 4)
        score += 2;
    char first = text.ptr[0];
    if (first >= 'a' && first <= 'z')
        score -= 4;
    return score;
}

/* "Curriculum" above "Vitae": the title of the document in two rows. */
static bool is_title_half(idc_resume *r, size_t index, bool *memory)
{
    for (size_t first = index > 0 ? index - 1 : 0; first <= index && first + 1 < r->count;
         first++) {
        const idc_row *a = &r->rows[first], *b = a + 1;
        if (a->words > 2 || b->words > 2 || a->key.len == 0 || b->key.len == 0)
            continue;
        idc_str both = idc_arena_format(r->c->work->arena, "%S %S", a->key, b->key);
        *memory = *memory && both.ptr;
        if (both.ptr && idc_lexicon_find(IDC_LEXICON_DOCTITLE, both))
            return true;
    }
    return false;
}

/* A name set so large that it fills more than one row. */
static bool is_wrapped(const idc_resume *r, const idc_row *a, const idc_row *b)
{
    idc_style x = idc_row_style(a), y = idc_row_style(b);
    idc_fragment hints = {0};
    idc_fragment_score(b->key, &hints);
    return x.size_mpt == y.size_mpt && x.bold == y.bold && x.rgb == y.rgb && x.caps == y.caps &&
           x.size_mpt >= r->largest_mpt && x.size_mpt > r->body.size_mpt + 2000 && !b->heading &&
           !b->dated && a->words <= 4 && b->words <= 3 && hints.title == 0 && hints.org == 0 &&
           a->line->page == b->line->page;
}

/* Given and family name in two rows of one look: "Chanchal" above "Sharma". */
static bool goes_on(const idc_resume *r, size_t index)
{
    if (index + 1 >= r->count)
        return false;
    const idc_row *a = &r->rows[index], *b = &r->rows[index + 1];
    idc_style x = idc_row_style(a), y = idc_row_style(b);
    if (is_wrapped(r, a, b))
        return true;
    return a->words == 1 && b->words == 1 && x.size_mpt == y.size_mpt && x.size_mpt > 0 &&
           x.size_mpt > r->body.size_mpt + 2000 && x.bold == y.bold && !b->heading;
}

/* Behind "Name:" or "Imię i nazwisko TAB", in whatever language; SIZE_MAX when it is none. */
static size_t behind_name_label(idc_resume *r, const idc_row *row, bool *memory)
{
    enum { LABEL_BYTES_MAX = 60 };
    idc_str s = row->line->text;
    for (size_t i = row->begin; i < row->end && i < row->begin + LABEL_BYTES_MAX; i++) {
        bool wide = i + 2 < row->end && memcmp(s.ptr + i, "\xEF\xBC\x9A", 3) == 0;
        if (s.ptr[i] != ':' && s.ptr[i] != '\t' && !wide)
            continue;
        idc_str key = idc_phrase_key(r->c->work->arena, idc_str_sub(s, row->begin, i));
        *memory = *memory && key.ptr;
        if (!key.ptr || !idc_lexicon_find(IDC_LEXICON_FIELDNAME, key))
            return SIZE_MAX;
        i += wide ? 3 : 1;
        while (i < row->end && (idc_is_space(s.ptr[i]) || s.ptr[i] == ':'))
            i++;
        return i < row->end ? i : SIZE_MAX;
    }
    return SIZE_MAX;
}

/* "Résumé of ...": what stands behind it. */
static size_t behind_label(const idc_row *row)
{
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    static const char *const labels[] = {"Resume of ", "R\xC3\xA9sum\xC3\xA9 of ",
                                         "Curriculum vitae of "};
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (idc_str_istarts(text, idc_str_of(labels[i])))
            return row->begin + strlen(labels[i]);
    return SIZE_MAX;
}

/* "Contact  Jane Miller": a heading at the left, in a look of its own, is not the name's. */
static size_t behind_rail(idc_resume *r, const idc_row *row, bool *memory)
{
    size_t at = idc_other_look(row->line, row->begin, row->end);
    if (at == SIZE_MAX)
        return row->begin;
    idc_str key = idc_phrase_key(r->c->work->arena, idc_str_sub(row->line->text, row->begin, at));
    *memory = *memory && key.ptr;
    return key.ptr && idc_lexicon_find(IDC_LEXICON_SECTION, key) ? at : row->begin;
}

/* The page's own data said it already: what stands largest on it may be anything. */
static bool has_name(const idc_collector *c)
{
    for (size_t i = c->count; i-- > 0 && c->items[i]->source == c->source;)
        if (c->items[i]->kind == IDC_CLAIM_NAME && c->items[i]->flags == c->flags)
            return true;
    return false;
}

/* A row of a footer that tells how the person is reached, or one beside it does. */
static bool is_letter_foot(const idc_resume *r, size_t index)
{
    for (size_t i = index > 0 ? index - 1 : 0; i < r->count && i <= index + 1; i++)
        if (r->rows[index].line->flags & r->rows[i].line->flags & IDC_LINE_FOOT &&
            idc_str_find_byte(r->rows[i].line->text, '@', 0) != SIZE_MAX)
            return true;
    return false;
}

static idc_status add_name(idc_resume *r)
{
    enum { FOOT_ORDER = 4 };
    if (has_name(r->c))
        return IDC_OK;
    size_t best = SIZE_MAX, order = 0;
    int best_score = 2;
    for (size_t i = 0; i < r->count; i++) {
        const idc_row *row = &r->rows[i];
        bool foot = is_letter_foot(r, i);
        /* A side column may be read first. */
        if (order >= NAME_ROWS && !foot &&
            (r->largest_mpt == 0 || row->line->size_mpt < r->largest_mpt || row->line->page > 1))
            continue;
        bool memory = true;
        size_t at = in_contact(row) ? behind_label(row) : SIZE_MAX;
        if (at == SIZE_MAX && in_contact(row))
            at = behind_name_label(r, row, &memory);
        if (memory && at != SIZE_MAX)
            return idc_resume_claim(r, IDC_CLAIM_NAME, i, at, row->end, SURE);
        int score = name_score(r, i, foot ? FOOT_ORDER : order++, &memory);
        if (score > best_score && is_title_half(r, i, &memory))
            score = 0;
        if (!memory)
            return IDC_ERR_NOMEM;
        /* Behind the first heading only what is set large can still be the name. */
        if (row->section != IDC_SECTION_NONE && score < 8)
            continue;
        if (score > best_score) {
            best = i;
            best_score = score;
        }
    }
    if (best == SIZE_MAX)
        return IDC_OK;
    for (size_t i = 1; i < NAME_ROWS_SET && best > 0 && goes_on(r, best - 1); i++)
        best--;
    const idc_row *row = &r->rows[best];
    bool memory = true;
    size_t words, end = name_end(r, row, &words, &memory);
    idc_fragment f = {.row = best, .rows = 1, .begin = behind_rail(r, row, &memory), .end = end};
    while (f.rows < NAME_ROWS_SET && goes_on(r, best + f.rows - 1))
        f.rows++;
    /* "Jane Miller, PMP" and "JANE MILLER — Engineer" */
    if (f.rows == 1) {
        idc_fragments parts = {0};
        idc_status status = idc_fragments_of(r, best, &parts);
        if (status != IDC_OK)
            return status;
        if (parts.count > 0 && parts.items[0].words >= 2 && parts.items[0].end < f.end)
            f.end = parts.items[0].end;
    }
    return idc_fragment_claim(r, IDC_CLAIM_NAME, &f, best_score >= 8 ? SURE : LIKELY);
}

idc_status idc_resume_contact(idc_resume *r)
{
    bool residence = false;
    idc_status status = add_name(r);
    /* The residence comes first: it tells how telephone numbers are dialled. */
    for (size_t i = 0; i < r->count && status == IDC_OK && !residence; i++)
        if (in_contact(&r->rows[i]) && !r->rows[i].heading && !r->rows[i].sub)
            status = add_residence(r, i, &residence);
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        bool contact = in_contact(&r->rows[i]);
        if (r->rows[i].section == IDC_SECTION_REFERENCES)
            continue; /* other people's */
        status = idc_row_mails(r, i, IDC_CLAIM_EMAIL);
        if (status == IDC_OK && contact)
            status = idc_row_phones(r, i, IDC_CLAIM_PHONE);
        if (status == IDC_OK)
            status = idc_row_accounts(
                r, i,
                contact && (r->rows[i].section != IDC_SECTION_PROFILE || r->rows[i].words == 1));
    }
    return status;
}
