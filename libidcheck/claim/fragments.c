/* A row of an entry's head → its pieces between separators, and what their words hint at. */
#include "claim/resume.h"
#include "norm/text/text.h"

static void score_words(idc_str key, idc_fragment *out)
{
    idc_str rest = key, word;
    size_t index = 0, org_words = 0;
    bool title_last = false, title_first = false, level = false, org_last = false, legal = false;
    bool head = false;
    while (idc_str_next(&rest, ' ', &word)) {
        bool last = rest.ptr == NULL || rest.len == 0;
        uint32_t is = idc_lexicon_classes(word);
        if (idc_lexicon_has(is, IDC_LEXICON_TITLE)) {
            out->title = 4;
            title_last = last;
            title_first = title_first || index == 0;
        }
        level = level || idc_lexicon_has(is, IDC_LEXICON_LEVEL);
        if (idc_lexicon_has(is, IDC_LEXICON_ORG)) {
            org_words++;
            org_last = last;
        }
        /* A legal form stands behind a name, not alone. */
        if (index > 0 && last && idc_lexicon_has(is, IDC_LEXICON_LEGAL))
            legal = true;
        head = head || (index == 0 && !last && idc_lexicon_has(is, IDC_LEXICON_ORGHEAD));
        if (idc_lexicon_has(is, IDC_LEXICON_SCHOOL))
            out->school = 4;
        if (idc_lexicon_has(is, IDC_LEXICON_DEGREE) && out->degree < 3)
            out->degree = index == 0 ? 4 : 3;
        index++;
    }
    out->words = index;
    out->title += title_last || title_first ? 1 : 0;
    if (level && out->title < 5)
        out->title += out->title > 0 ? 1 : 2;
    out->org = org_words > 0 ? (org_last ? 3 : 2) : 0;
    if (title_last && !legal)
        out->org = 0;
    else if (title_first && out->org > 1)
        out->org = 1;
    if (legal || (head && out->title == 0))
        out->org = 5;
}

/* Phrases of several words: "b sc", "fachhochschule", "sp z o o". */
static void score_phrases(idc_str key, idc_fragment *out)
{
    enum { PHRASE_MAX = IDC_LEXICON_WORDS_MAX };
    size_t starts[64], count = 0;
    for (size_t i = 0; i < key.len && count < 64; i++)
        if (i == 0 || key.ptr[i - 1] == ' ')
            starts[count++] = i;
    for (size_t i = 0; i < count; i++) {
        for (size_t n = 2; n <= PHRASE_MAX && i + n <= count; n++) {
            size_t end = i + n < count ? starts[i + n] - 1 : key.len;
            uint32_t is = idc_lexicon_classes(idc_str_sub(key, starts[i], end));
            if (idc_lexicon_has(is, IDC_LEXICON_DEGREE))
                out->degree = i == 0 ? 5 : 3;
            if (end == key.len && i > 0 && idc_lexicon_has(is, IDC_LEXICON_LEGAL))
                out->org = 5;
            if (idc_lexicon_has(is, IDC_LEXICON_SCHOOL))
                out->school = 4;
            if (idc_lexicon_has(is, IDC_LEXICON_ORGHEAD) && i == 0 && end < key.len)
                out->org = 5;
            if (idc_lexicon_has(is, IDC_LEXICON_TITLE))
                out->title = 5;
        }
    }
}

/* Words inside words of scripts without spaces: of a title and a firm in one the last decides,
 * but for a legal form that leads. */
static void score_parts(idc_str key, idc_fragment *out)
{
    if (!idc_lexicon_unspaced(key))
        return;
    size_t title = idc_lexicon_inside(IDC_LEXICON_TITLEPART, key);
    size_t org = idc_lexicon_inside(IDC_LEXICON_ORGPART, key);
    if (title > 0 && org > 0) {
        bool firm = org >= title || idc_lexicon_begins(IDC_LEXICON_ORGPART, key);
        title = firm ? 0 : title;
        org = firm ? org : 0;
    }
    if (title > 0)
        out->title = 5;
    if (org > 0)
        out->org = 5;
    if (idc_lexicon_inside(IDC_LEXICON_SCHOOLPART, key))
        out->school = 5;
    if (idc_lexicon_inside(IDC_LEXICON_DEGREEPART, key))
        out->degree = 5;
}

/* "3 years 5 months", "2 Jahre": numbers and units. */
static bool is_duration(idc_str key)
{
    idc_str rest = key, word;
    bool unit = false, any = false;
    if (idc_lexicon_find(IDC_LEXICON_DURATION, key) && idc_str_find_byte(key, ' ', 0) != SIZE_MAX)
        return true;
    while (idc_str_next(&rest, ' ', &word)) {
        size_t digits = 0;
        while (digits < word.len && idc_is_digit(word.ptr[digits]))
            digits++;
        any = any || digits > 0;
        idc_str tail = idc_str_sub(word, digits, word.len);
        if (digits > 3 || (tail.len > 0 && !idc_lexicon_find(IDC_LEXICON_DURATION, tail)))
            return false;
        unit = unit || tail.len > 0;
    }
    return unit && any;
}

void idc_fragment_score(idc_str key, idc_fragment *out)
{
    out->title = out->org = out->school = out->degree = 0;
    out->key = key;
    score_words(key, out);
    score_phrases(key, out);
    score_parts(key, out);
    uint32_t is = idc_lexicon_classes(key);
    out->type = idc_lexicon_has(is, IDC_LEXICON_TYPE);
    out->duration = is_duration(key);
    out->label = idc_lexicon_has(is, IDC_LEXICON_LABEL);
}

static bool looks_url(idc_str text)
{
    if (idc_str_istarts(text, IDC_STR("http://")) || idc_str_istarts(text, IDC_STR("https://")) ||
        idc_str_istarts(text, IDC_STR("www.")))
        return true;
    if (idc_str_find_byte(text, ' ', 0) != SIZE_MAX)
        return false;
    size_t dot = idc_str_find_byte(text, '.', 0);
    return idc_str_find_byte(text, '@', 0) != SIZE_MAX ||
           (dot != SIZE_MAX && idc_str_find_byte(text, '/', dot) != SIZE_MAX);
}

static void trim_range(idc_str text, size_t *begin, size_t *end)
{
    const char *edge = " \t*_`:|-";
    while (*begin < *end && strchr(edge, text.ptr[*begin]))
        ++*begin;
    while (*end > *begin && strchr(edge, text.ptr[*end - 1]))
        --*end;
    /* no-break spaces, dashes that a date left behind */
    static const char *const wide[] = {"\xC2\xA0", "\xE2\x80\x93", "\xE2\x80\x94"};
    for (size_t i = 0; i < 3; i++) {
        size_t n = strlen(wide[i]);
        while (*end - *begin >= n && memcmp(text.ptr + *begin, wide[i], n) == 0)
            *begin += n;
        while (*end - *begin >= n && memcmp(text.ptr + *end - n, wide[i], n) == 0)
            *end -= n;
    }
    while (*begin < *end && idc_is_space(text.ptr[*begin]))
        ++*begin;
    while (*end > *begin && idc_is_space(text.ptr[*end - 1]))
        --*end;
}

/* A name and what stands behind the last of several partners. */
static bool ends_partners(idc_str key)
{
    static const char *const ends[] = {" and co",         " and sons", " and partners",
                                       " and associates", " and cie",  " and partner"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (idc_str_ends(key, idc_str_of(ends[i])))
            return true;
    return false;
}

static idc_status push(idc_resume *r, size_t row, size_t begin, size_t end, char before,
                       idc_fragments *out)
{
    idc_arena *arena = r->c->work->arena;
    idc_str line = r->rows[row].line->text;
    trim_range(line, &begin, &end);
    if (begin >= end || out->count >= IDC_HEAD_FRAGMENTS_MAX)
        return IDC_OK;
    idc_str text = idc_str_sub(line, begin, end), key = idc_phrase_key(arena, text);
    if (!key.ptr)
        return IDC_ERR_NOMEM;
    if (key.len == 0)
        return IDC_OK;
    idc_fragment f = {.row = row, .rows = 1, .begin = begin, .end = end, .before = before};
    /* "Acme, Inc.": the legal form belongs to the name before it. */
    if (before == ',' && out->count > 0 && idc_lexicon_find(IDC_LEXICON_LEGAL, key) &&
        out->items[out->count - 1].row == row && out->items[out->count - 1].title == 0) {
        out->items[out->count - 1].end = end;
        out->items[out->count - 1].org = 5;
        return IDC_OK;
    }
    /* "Mallory, Finch & Co." */
    if (before == ',' && out->count > 0 && out->items[out->count - 1].row == row &&
        out->items[out->count - 1].title == 0 && ends_partners(key)) {
        out->items[out->count - 1].end = end;
        out->items[out->count - 1].org = 5;
        return IDC_OK;
    }
    /* "University of Texas at Austin" is one school. */
    if (before == '@' && out->count > 0 && out->items[out->count - 1].school > 0 &&
        out->items[out->count - 1].row == row) {
        out->items[out->count - 1].end = end;
        return IDC_OK;
    }
    idc_fragment_score(key, &f);
    f.url = looks_url(text);
    idc_fragment *items =
        idc_arena_grow(arena, out->items, out->count, &out->capacity, sizeof *items);
    if (!items)
        return IDC_ERR_NOMEM;
    out->items = items;
    items[out->count++] = f;
    return IDC_OK;
}

size_t idc_other_look(const idc_line *line, size_t begin, size_t end)
{
    size_t at = SIZE_MAX;
    for (size_t i = 0; i < line->piece_count; i++) {
        const idc_piece *p = &line->pieces[i];
        if (p->goes_on || p->begin <= begin || p->begin >= end)
            continue;
        if (at != SIZE_MAX)
            return SIZE_MAX;
        at = p->begin;
    }
    return at;
}

/* "Master of Science Hogeschool Zeewolde", the school set in a look of its own. */
static idc_status push_looks(idc_resume *r, size_t row, size_t begin, size_t end, char before,
                             idc_fragments *out)
{
    const idc_line *line = r->rows[row].line;
    size_t at = idc_other_look(line, begin, end);
    if (at != SIZE_MAX) {
        idc_fragment a = {0}, b = {0};
        idc_str left = idc_phrase_key(r->c->work->arena, idc_str_sub(line->text, begin, at));
        idc_str right = idc_phrase_key(r->c->work->arena, idc_str_sub(line->text, at, end));
        if (!left.ptr || !right.ptr)
            return IDC_ERR_NOMEM;
        idc_fragment_score(left, &a);
        idc_fragment_score(right, &b);
        if ((a.degree > 0 && a.school == 0 && b.degree == 0 && b.school > 0) ||
            (b.degree > 0 && b.school == 0 && a.degree == 0 && a.school > 0)) {
            idc_status status = push(r, row, begin, at, before, out);
            return status == IDC_OK ? push(r, row, at, end, '-', out) : status;
        }
    }
    return push(r, row, begin, end, before, out);
}

static idc_status split(idc_resume *r, size_t row, size_t begin, size_t end, idc_fragments *out)
{
    idc_str line = idc_str_sub(r->rows[row].line->text, 0, end);
    char before = 0;
    size_t from = begin;
    for (size_t i = begin; i < end;) {
        char code = 0;
        size_t n = idc_separator_at(line, i, &code);
        if (n == 0) {
            i++;
            continue;
        }
        idc_status status = push_looks(r, row, from, i, before, out);
        if (status != IDC_OK)
            return status;
        before = code == ')' ? ' ' : code;
        i += n;
        from = i;
    }
    return push_looks(r, row, from, end, before, out);
}

static bool read_place(idc_resume *r, idc_str text)
{
    idc_place place;
    return text.len <= 80 && idc_place_read(r->c->work, text, &place) &&
           (place.country[0] || place.city.ptr || place.remote);
}

idc_status idc_fragment_read(idc_resume *r, idc_fragment *f)
{
    idc_str text = idc_str_sub(r->rows[f->row].line->text, f->begin, f->end);
    idc_str key = idc_phrase_key(r->c->work->arena, text);
    if (!key.ptr)
        return IDC_ERR_NOMEM;
    idc_fragment_score(key, f);
    f->place = f->title < 4 && f->org < 3 && f->school == 0 && read_place(r, text);
    return IDC_OK;
}

/* Is a firm or school named before this piece of its row? */
static bool is_named(const idc_fragments *out, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (out->items[k].org >= 3 || out->items[k].school > 0)
            return true;
    return false;
}

/* "Tessaly, Hamburg" and "Tessaly, Cleveland, Ohio": a city stands behind a name that is none. */
static bool name_before_city(idc_resume *r, const idc_fragment *first, const idc_fragment *second,
                             size_t end)
{
    idc_str line = r->rows[first->row].line->text;
    idc_place rest;
    idc_str behind = idc_str_sub(line, second->begin, end);
    return !read_place(r, idc_str_sub(line, first->begin, first->end)) &&
           idc_place_read(r->c->work, behind, &rest) && rest.city.ptr;
}

/* "Columbus, OH" and "Pune, MH, IN" were split at their commas: put them together again. */
static void find_places(idc_resume *r, idc_fragments *out)
{
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++) {
        idc_fragment f = out->items[i];
        idc_str line = r->rows[f.row].line->text;
        bool can =
            f.title < 4 && f.org < 3 && f.school == 0 && f.degree < 4 && !f.url && f.words <= 4;
        size_t taken = 0;
        for (size_t n = 3; can && n >= 1 && taken == 0; n--) {
            size_t last = i + n - 1;
            bool commas = last < out->count;
            for (size_t k = i + 1; commas && k <= last; k++)
                commas = out->items[k].before == ',' && out->items[k].row == f.row &&
                         out->items[k].title < 4 && out->items[k].org < 3;
            if (commas && read_place(r, idc_str_sub(line, f.begin, out->items[last].end)) &&
                (n == 1 || is_named(out, i) ||
                 !name_before_city(r, &f, &out->items[i + 1], out->items[last].end)))
                taken = n;
        }
        if (taken > 0) {
            f.place = true;
            f.end = out->items[i + taken - 1].end;
            i += taken - 1;
        }
        out->items[kept++] = f;
    }
    out->count = kept;
}

/* The row below goes on with the last piece; what it holds besides are pieces of their own. */
static idc_status read_on(idc_resume *r, size_t row, idc_fragments *out)
{
    size_t count = out->count;
    idc_status status = split(r, row, r->rows[row].begin, r->rows[row].end, out);
    if (status != IDC_OK || count == 0 || out->count == count || out->items[count].row != row ||
        out->items[count].before != 0)
        return status;
    idc_fragment *a = &out->items[count - 1];
    idc_fragment whole = *a;
    idc_str key = idc_arena_format(r->c->work->arena, "%S %S", a->key, a[1].key);
    if (!key.ptr)
        return IDC_ERR_NOMEM;
    idc_fragment_score(key, &whole);
    whole.rows = 2;
    whole.tail_end = a[1].end;
    *a = whole;
    out->count--;
    memmove(a + 1, a + 2, (out->count - count) * sizeof *a);
    return IDC_OK;
}

/* What a label says goes over what the words say. */
static void apply_field(uint8_t field, idc_fragment *f)
{
    enum { SURE = 6 };
    switch (field) {
    case IDC_LEXICON_FIELDTITLE:
        f->title = SURE;
        f->org = f->school = 0;
        f->place = false;
        break;
    case IDC_LEXICON_FIELDORG:
        f->org = SURE;
        f->title = 0;
        f->place = false;
        break;
    case IDC_LEXICON_FIELDSCHOOL:
        f->school = SURE;
        f->title = f->degree = 0;
        f->place = false;
        break;
    case IDC_LEXICON_FIELDDEGREE:
        f->degree = SURE;
        f->school = 0;
        break;
    case IDC_LEXICON_FIELDPLACE:
        f->place = true;
        break;
    default:
        break;
    }
}

static size_t tabs_before(idc_str text, size_t end)
{
    size_t tabs = 0;
    for (size_t i = 0; i < end && i < text.len; i++)
        tabs += text.ptr[i] == '\t';
    return tabs;
}

/* A row of a table whose head says what its cells are, and that has as many. */
static void apply_columns(const idc_row *row, idc_fragments *out)
{
    size_t cells = 0;
    idc_str text = row->line->text;
    while (cells < IDC_ROW_COLUMNS && row->columns[cells])
        cells++;
    if (tabs_before(text, text.len) + 1 != cells)
        return;
    for (size_t i = 0; i < out->count; i++) {
        idc_fragment *f = &out->items[i];
        size_t cell = tabs_before(text, f->begin);
        bool leads = i == 0 || tabs_before(text, f[-1].begin) != cell;
        if (cell < cells && leads)
            apply_field(row->columns[cell], f);
    }
}

static idc_status cut_row(idc_resume *r, size_t row, idc_fragments *out)
{
    const idc_row *a = &r->rows[row];
    idc_status status;
    if (a->field == IDC_LEXICON_FIELDTEXT)
        return IDC_OK;
    if (!a->dated) {
        status = split(r, row, a->begin, a->end, out);
    } else {
        status = split(r, row, a->begin, a->date_begin, out);
        if (status == IDC_OK)
            status = split(r, row, a->date_end, a->end, out);
    }
    if (status == IDC_OK && row + 1 < r->count && a[1].wrapped)
        status = read_on(r, row + 1, out);
    if (status == IDC_OK)
        find_places(r, out);
    if (status == IDC_OK && a->field && out->count > 0)
        apply_field(a->field, &out->items[0]);
    if (status == IDC_OK && a->columns[0])
        apply_columns(a, out);
    return status;
}

idc_status idc_fragments_of(idc_resume *r, size_t row, idc_fragments *out)
{
    idc_arena *arena = r->c->work->arena;
    idc_row *a = &r->rows[row];
    if (!a->cut) {
        idc_fragments *cut = idc_arena_alloc(arena, sizeof *cut);
        idc_status status = cut ? cut_row(r, row, cut) : IDC_ERR_NOMEM;
        if (status != IDC_OK)
            return status;
        a->cut = cut;
    }
    for (size_t i = 0; i < a->cut->count && out->count < IDC_HEAD_FRAGMENTS_MAX; i++) {
        idc_fragment *items =
            idc_arena_grow(arena, out->items, out->count, &out->capacity, sizeof *items);
        if (!items)
            return IDC_ERR_NOMEM;
        out->items = items;
        items[out->count++] = a->cut->items[i];
    }
    return IDC_OK;
}

idc_status idc_resume_claim(idc_resume *r, idc_claim_kind kind, size_t row, size_t begin,
                            size_t end, int32_t confidence_permille)
{
    const idc_line *line = r->rows[row].line;
    return idc_collect(r->c, kind, idc_str_sub(line->text, begin, end),
                       idc_line_span(line, begin, end), confidence_permille, NULL);
}

idc_status idc_fragment_claim(idc_resume *r, idc_claim_kind kind, const idc_fragment *f,
                              int32_t confidence_permille)
{
    if (f->rows < 2)
        return idc_resume_claim(r, kind, f->row, f->begin, f->end, confidence_permille);
    const idc_row *a = &r->rows[f->row], *last = &r->rows[f->row + f->rows - 1];
    size_t end = f->tail_end ? f->tail_end : last->end;
    idc_buf raw = idc_buf_in(r->c->work->arena);
    idc_span span = {0};
    for (const idc_row *row = a; row <= last; row++) {
        size_t from = row == a ? f->begin : row->begin, to = row == last ? end : row->end;
        if (row > a)
            idc_buf_byte(&raw, '\n');
        idc_buf_add(&raw, idc_str_sub(row->line->text, from, to));
        span = idc_span_join(span, idc_line_span(row->line, from, to));
    }
    return raw.failed ? IDC_ERR_NOMEM
                      : idc_collect(r->c, kind, idc_buf_str(&raw), span, confidence_permille, NULL);
}
