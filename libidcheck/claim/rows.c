/* Lines → rows: what is content, what is mark or ornament, how it looks. */
#include "base/utf8.h"
#include "claim/resume.h"
#include "norm/text/text.h"

enum { KEY_BYTES_MAX = 200, GAP_SPACES = 3 };

static const char *const marks[] = {"\xE2\x80\xA2",
                                    "\xE2\x96\xAA",
                                    "\xE2\x97\xA6",
                                    "\xE2\x80\xA3",
                                    "\xC2\xB7",
                                    "\xE2\x97\x8F",
                                    "\xE2\x97\x8B",
                                    "\xE2\x96\xA0",
                                    "\xE2\x9E\xA2",
                                    "\xE2\x9C\x93",
                                    "\xE2\x9C\x94",
                                    "\xE2\x96\xBA",
                                    "\xE2\x97\x86",
                                    "\xEF\x82\xB7",
                                    "\xEF\x82\xA7",
                                    "\xE2\x88\x99",
                                    "\xE2\x96\xB8",
                                    "\xE2\x97\xBE",
                                    "\xE2\x80\x93",
                                    "\xE2\x80\x94",
                                    "\xE2\x81\x83",
                                    "-",
                                    "*",
                                    "+",
                                    ">",
                                    "o"};

/* Length of a list mark at the start of text, 0 when there is none. Dashes need a space. */
static size_t mark_length(idc_str text)
{
    if (text.len == 0 || (idc_is_alnum(*text.ptr) && *text.ptr != 'o'))
        return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);
        if (!idc_str_starts(text, idc_str_of(marks[i])) || n >= text.len)
            continue;
        bool spaced = idc_is_space(text.ptr[n]);
        if (spaced || (n == 3 && i < 18))
            return n;
    }
    return 0;
}

static bool ornament(char c)
{
    return idc_is_space(c) || strchr("*_=#~`|", c) != NULL;
}

/* Narrows [begin, end) to the content; true when a list mark stood before it. */
static bool narrow(idc_str text, size_t *begin, size_t *end)
{
    bool bullet = false;
    size_t b = *begin, e = *end;
    while (b < e && (idc_is_space(text.ptr[b]) || text.ptr[b] == '#'))
        b++;
    size_t mark = mark_length(idc_str_sub(text, b, e));
    if (mark > 0) {
        bullet = true;
        b += mark;
    }
    while (b < e && ornament(text.ptr[b]))
        b++;
    /* a rule behind a heading: "SKILLS --------" */
    size_t rule = e;
    while (rule > b && (text.ptr[rule - 1] == '-' || ornament(text.ptr[rule - 1])))
        rule--;
    if (e - rule >= 4)
        e = rule;
    while (e > b && ornament(text.ptr[e - 1]))
        e--;
    *begin = b;
    *end = e;
    return bullet;
}

static bool is_caps(idc_str text)
{
    size_t letters = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] >= 'a' && text.ptr[i] <= 'z')
            return false;
        letters += text.ptr[i] >= 'A' && text.ptr[i] <= 'Z';
    }
    return letters >= 3;
}

static size_t count_words(idc_str text)
{
    size_t words = 0;
    bool in = false;
    for (size_t i = 0; i < text.len; i++) {
        bool space = idc_is_space(text.ptr[i]);
        words += !space && !in;
        in = !space;
    }
    return words;
}

/* Prose ends with a full stop behind a longer word ("Inc." is no sentence) or runs on. */
static bool is_sentence(idc_str text, size_t words)
{
    if (words > 14)
        return true;
    if (words < 4 || text.len < 4)
        return false;
    char last = text.ptr[text.len - 1];
    if (last == ';' || last == '!' || last == '?')
        return true;
    size_t tail = 0;
    while (tail + 1 < text.len && idc_is_alnum(text.ptr[text.len - 2 - tail]))
        tail++;
    if (last != '.' || tail <= 2 || tail > 12)
        return last == '.' && tail > 12;
    char word[12];
    for (size_t i = 0; i < tail; i++)
        word[i] = idc_ascii_lower(text.ptr[text.len - 1 - tail + i]);
    if (idc_lexicon_find(IDC_LEXICON_LEGAL, (idc_str){word, tail}))
        return false; /* "Sementes Ltda." */
    return tail > 3 || words > 7;
}

/* Behind "Employer:" or "Employer TAB" at the start of [begin, end), with what it labels. */
static size_t behind_field(idc_resume *r, idc_str text, size_t begin, size_t end, uint8_t *field,
                           bool *memory)
{
    enum { LABEL_BYTES_MAX = 110 };
    size_t most = begin + LABEL_BYTES_MAX < end ? begin + LABEL_BYTES_MAX : end;
    for (size_t i = begin; i < most; i++) {
        bool wide = i + 2 < end && memcmp(text.ptr + i, "\xEF\xBC\x9A", 3) == 0;
        if (text.ptr[i] != ':' && text.ptr[i] != '\t' && !wide)
            continue;
        idc_str key = idc_phrase_key(r->c->work->arena, idc_str_sub(text, begin, i));
        *memory = key.ptr != NULL;
        uint32_t classes = key.ptr ? idc_lexicon_classes(key) : 0;
        for (uint8_t k = IDC_LEXICON_FIELDTITLE; k <= IDC_LEXICON_FIELDTEXT; k++)
            if (idc_lexicon_has(classes, (idc_lexicon)k))
                *field = k;
        return *field ? i + (wide ? 3 : 1) : begin;
    }
    return begin;
}

static bool add_row(idc_resume *r, size_t *capacity, const idc_line *line, size_t begin, size_t end,
                    bool split)
{
    idc_arena *arena = r->c->work->arena;
    idc_row row = {.line = line, .begin = begin, .end = end, .date_rows = 1, .split = split};
    row.beside = line->flags & IDC_LINE_CELL && line->box.width > 0;
    row.bullet = narrow(line->text, &row.begin, &row.end) || (line->flags & IDC_LINE_ITEM);
    if (row.begin >= row.end)
        return true;
    bool memory = true;
    size_t value = behind_field(r, line->text, row.begin, row.end, &row.field, &memory);
    if (!memory)
        return false;
    row.label = row.begin;
    while (value < row.end && (idc_is_space(line->text.ptr[value]) || line->text.ptr[value] == ':'))
        value++;
    if (value < row.end)
        row.begin = value;
    while (row.hang_spaces < line->text.len && line->text.ptr[row.hang_spaces] == ' ')
        row.hang_spaces++;
    idc_str text = idc_str_sub(line->text, row.begin, row.end);
    row.words = count_words(text);
    row.caps = is_caps(text);
    row.sentence = is_sentence(text, row.words);
    row.key = (idc_str){"", 0};
    if (text.len <= KEY_BYTES_MAX) {
        row.key = idc_phrase_key(arena, text);
        if (!row.key.ptr)
            return false;
    }
    idc_row *rows = idc_arena_grow(arena, r->rows, r->count, capacity, sizeof *rows);
    if (!rows)
        return false;
    r->rows = rows;
    rows[r->count++] = row;
    return true;
}

/* End of the first cell when a wide gap follows it; SIZE_MAX when the line has one cell. */
static size_t first_gap(idc_str text)
{
    size_t spaces = 0;
    bool content = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (content && (c == '\t' || (c == ' ' && ++spaces >= GAP_SPACES)))
            return c == '\t' ? i : i + 1 - spaces;
        if (!idc_is_space(c)) {
            content = true;
            spaces = 0;
        }
    }
    return SIZE_MAX;
}

static bool is_section_word(idc_resume *r, idc_str text, bool *memory)
{
    idc_str key = idc_phrase_key(r->c->work->arena, text);
    *memory = key.ptr != NULL;
    const idc_lexicon_entry *entry = key.ptr ? idc_lexicon_find(IDC_LEXICON_SECTION, key) : NULL;
    return entry && entry->value != IDC_SECTION_SUB;
}

/* Of Hebrew, Arabic and their neighbours: U+0590 to U+07FF. */
static bool runs_from_right(idc_str text)
{
    for (size_t i = 0; (i = idc_utf8_skip_ascii(text, i)) < text.len; i++)
        if ((unsigned char)text.ptr[i] >= 0xD6 && (unsigned char)text.ptr[i] <= 0xDF)
            return true;
    return false;
}

/* A heading in the margin shares its line with the first entry: two rows. */
static bool add_line(idc_resume *r, size_t *capacity, const idc_line *line)
{
    size_t gap = first_gap(line->text);
    bool memory = true;
    size_t tab = line->text.len;
    while (tab > 0 && line->text.ptr[tab - 1] != '\t')
        tab--;
    if (tab > 0 && runs_from_right(line->text) &&
        is_section_word(r, idc_str_sub(line->text, tab, line->text.len), &memory))
        return add_row(r, capacity, line, tab, line->text.len, true) &&
               add_row(r, capacity, line, 0, tab - 1, true);
    if (gap != SIZE_MAX && gap < 60 &&
        is_section_word(r, idc_str_sub(line->text, 0, gap), &memory) &&
        idc_str_trim(idc_str_sub(line->text, gap, line->text.len)).len > 0)
        return add_row(r, capacity, line, 0, gap, true) &&
               add_row(r, capacity, line, gap, line->text.len, true);
    return memory && add_row(r, capacity, line, 0, line->text.len, false);
}

/* Size, weight and colour that most bytes of text have. */
static bool find_body(idc_resume *r)
{
    enum { STYLES_MAX = 64 };
    struct {
        idc_style style;
        size_t bytes;
    } seen[STYLES_MAX];
    size_t count = 0, best = 0;
    for (size_t i = 0; i < r->count; i++) {
        idc_style style = idc_row_style(&r->rows[i]);
        size_t k = 0;
        if (style.size_mpt > r->largest_mpt)
            r->largest_mpt = style.size_mpt;
        while (k < count && (seen[k].style.size_mpt != style.size_mpt ||
                             seen[k].style.bold != style.bold || seen[k].style.rgb != style.rgb))
            k++;
        if (k == STYLES_MAX || style.heading)
            continue;
        if (k == count) {
            seen[count].style = style;
            seen[count++].bytes = 0;
        }
        seen[k].bytes += r->rows[i].end - r->rows[i].begin;
        if (seen[k].bytes > seen[best].bytes)
            best = k;
    }
    if (count > 0)
        r->body = seen[best].style;
    return true;
}

/* Does the text of an item set with geometry run on in the row below it? The mark may be a glyph
 * of the line or drawn beside it; text wraps only where a line is full. */
static bool wraps(const idc_resume *r, const idc_row *item, const idc_row *row)
{
    enum { HANG_MPT = 36000, NEAR_MPT = 1500 };
    bool marked = item->begin > 0 && item->hang_x == 0;
    int32_t shift = row->line->box.x - item->line->box.x;
    if (marked ? shift < 2000 || shift > HANG_MPT : shift > NEAR_MPT || shift < -NEAR_MPT)
        return false;
    int32_t right = item->line->box.x + item->line->box.width;
    return idc_column_edge(r, row) - right < item->line->box.width / 2;
}

/* An item goes on in the rows below that are set further right than its mark. */
static void mark_items(idc_resume *r)
{
    for (size_t i = 1; i < r->count; i++) {
        const idc_row *item = &r->rows[i - 1];
        idc_row *row = &r->rows[i];
        idc_style style = idc_row_style(row);
        if (!item->bullet || row->bullet || style.heading || row->line->page != item->line->page)
            continue;
        bool boxed = row->line->box.width > 0;
        size_t left = 0;
        while (!boxed && left < row->line->text.len && row->line->text.ptr[left] == ' ')
            left++;
        if (boxed ? style.bold == r->body.bold && wraps(r, item, row)
                  : left >= 2 && left > item->hang_spaces) {
            /* the mark of the first row of the item, carried down by the rows that follow it */
            row->hang_x = item->hang_x ? item->hang_x : item->line->box.x;
            row->bullet = true;
            row->hang_spaces = item->hang_spaces;
        }
    }
}

/* First cell of a row: up to a tab, or all of it. */
static idc_str first_cell(const idc_row *row, size_t *end)
{
    size_t tab = idc_str_find_byte(row->line->text, '\t', row->begin);
    *end = tab == SIZE_MAX || tab > row->end ? row->end : tab;
    return idc_str_sub(row->line->text, row->begin, *end);
}

/* "Name and address of TAB Globex" above "employer": a label that fills two rows of its column. */
static bool join_labels(idc_resume *r)
{
    enum { LABEL_BYTES_MAX = 80, LABEL_WORDS_MAX = 8 };
    for (size_t i = 0; i + 1 < r->count; i++) {
        idc_row *a = &r->rows[i], *b = a + 1;
        size_t end, next;
        idc_str label = first_cell(a, &end), more = first_cell(b, &next);
        if (a->field || b->field || end == a->end || label.len > LABEL_BYTES_MAX ||
            more.len > LABEL_BYTES_MAX || b->words > LABEL_WORDS_MAX || a->line->box.width == 0)
            continue;
        idc_str both = idc_arena_format(r->c->work->arena, "%S %S", label, more);
        idc_str key = both.ptr ? idc_phrase_key(r->c->work->arena, both) : IDC_STR_NONE;
        if (!key.ptr)
            return false;
        uint32_t classes = idc_lexicon_classes(key);
        for (uint8_t k = IDC_LEXICON_FIELDTITLE; k <= IDC_LEXICON_FIELDTEXT; k++)
            if (idc_lexicon_has(classes, (idc_lexicon)k))
                a->field = k;
        if (!a->field)
            continue;
        a->label = a->begin;
        a->begin = end + 1;
        b->bullet = true; /* goes on with a value, or holds nothing else */
        b->begin = next < b->end ? next + 1 : b->begin;
    }
    return true;
}

/* FIELD… class of a cell's text; 0 when it is none. */
static uint8_t field_of(idc_str key)
{
    uint32_t classes = idc_lexicon_classes(key);
    for (uint8_t k = IDC_LEXICON_FIELDTITLE; k <= IDC_LEXICON_FIELDTEXT; k++)
        if (idc_lexicon_has(classes, (idc_lexicon)k))
            return k;
    return 0;
}

/* "Period TAB Employer TAB Position": the head of a table is none of its rows. What the cells below
 * are, it says. */
static bool read_tables(idc_resume *r)
{
    enum { CELLS_MAX = IDC_ROW_COLUMNS, ROWS_MAX = 60 };
    for (size_t i = 0; i < r->count; i++) {
        idc_row *head = &r->rows[i];
        uint8_t fields[CELLS_MAX];
        size_t cells = 0;
        idc_str rest = idc_str_sub(head->line->text, head->field ? head->label : head->begin,
                                   head->end),
                cell;
        if (idc_str_find_byte(rest, '\t', 0) == SIZE_MAX)
            continue;
        while (cells < CELLS_MAX && idc_str_next(&rest, '\t', &cell)) {
            idc_str key = idc_phrase_key(r->c->work->arena, cell);
            if (!key.ptr)
                return false;
            fields[cells] = field_of(key);
            if (fields[cells++] == 0)
                break;
        }
        if (cells < 3 || cells == CELLS_MAX || fields[cells - 1] == 0)
            continue;
        head->field = IDC_LEXICON_FIELDTEXT;
        for (size_t k = 0; k < cells; k++)
            for (size_t n = i + 1; n < r->count && n < i + ROWS_MAX; n++)
                r->rows[n].columns[k] = fields[k];
    }
    return true;
}

/* Labels set in a column of their own are many; one alone is a name that looks like a label. */
static bool settle_fields(idc_resume *r)
{
    size_t count = 0;
    enum { LEAST = 3 };
    for (size_t i = 0; i < r->count; i++)
        count += r->rows[i].field > 0;
    for (size_t i = 0; i < r->count; i++) {
        idc_row *row = &r->rows[i];
        idc_str label = idc_str_sub(row->line->text, row->label, row->begin);
        if (row->field == 0 || count >= LEAST || idc_str_find_byte(label, '\t', 0) == SIZE_MAX)
            continue;
        row->field = 0;
        row->begin = row->label;
        idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
        row->words = count_words(text);
        row->key = idc_phrase_key(r->c->work->arena, text);
        if (!row->key.ptr)
            return false;
    }
    return true;
}

static bool is_cell(const idc_row *row)
{
    return (row->line->flags & IDC_LINE_CELL) && !row->bullet && row->words <= 4;
}

/* The cells of a table's head, one to a row: what they are called from row first on; how many. */
static size_t read_head(idc_resume *r, size_t first, uint8_t fields[IDC_ROW_COLUMNS])
{
    size_t cells = 0, known = 0, names = 0;
    for (size_t i = first; i < r->count && cells < IDC_ROW_COLUMNS && is_cell(&r->rows[i]); i++) {
        const idc_row *row = &r->rows[i];
        uint8_t field = field_of(row->key);
        if (field == 0)
            break;
        fields[cells++] = field;
        known += field != IDC_LEXICON_FIELDTEXT;
        names += field >= IDC_LEXICON_FIELDTITLE && field <= IDC_LEXICON_FIELDDEGREE;
    }
    return cells >= 3 && known >= 3 && names >= 2 ? cells : 0;
}

/* "Period", "Employer", "Position" in cells of their own: each cell below is what the one at its
 * place in the head says. */
static void read_cells(idc_resume *r)
{
    uint8_t fields[IDC_ROW_COLUMNS];
    for (size_t i = 0; i < r->count;) {
        size_t cells = read_head(r, i, fields), at = i;
        i++;
        if (cells == 0)
            continue;
        for (; at < r->count && r->rows[at].line->flags & IDC_LINE_CELL; at++) {
            bool head = at < i - 1 + cells;
            r->rows[at].field = head ? IDC_LEXICON_FIELDTEXT : fields[(at - (i - 1)) % cells];
            r->rows[at].label = r->rows[at].begin;
        }
        i = at;
    }
}

/* Length of the number with which an item of a list begins, "12. " or "3) "; 0: none. */
static size_t ordinal_length(const idc_row *row, size_t *number)
{
    enum { DIGITS_MAX = 2 };
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    size_t n = 0;
    *number = 0;
    while (n < text.len && n < DIGITS_MAX && idc_is_digit(text.ptr[n]))
        *number = *number * 10 + (size_t)(text.ptr[n++] - '0');
    bool is = n > 0 && n + 2 < text.len && strchr(".)", text.ptr[n]) && text.ptr[n + 1] == ' ' &&
              !idc_is_digit(text.ptr[n + 2]);
    return is ? n + 2 : 0;
}

static bool drop_ordinal(idc_resume *r, idc_row *row)
{
    size_t number;
    row->begin += ordinal_length(row, &number);
    row->words -= row->words > 0;
    if (row->key.len > 0)
        row->key =
            idc_phrase_key(r->c->work->arena, idc_str_sub(row->line->text, row->begin, row->end));
    return row->key.ptr != NULL;
}

/* "1. Editor, Globex", "2. Clerk, Tessaly": the numbers that entries count up are none of them. */
static bool drop_ordinals(idc_resume *r)
{
    size_t first = 0, last = 0; /* row of the 1, and the number that was last */
    for (size_t i = 0; i < r->count; i++) {
        size_t number, length = ordinal_length(&r->rows[i], &number);
        if (length == 0 || (number != 1 && number != last + 1))
            continue;
        if (number == 1)
            first = i;
        else if (!drop_ordinal(r, &r->rows[i]) ||
                 (number == 2 && !drop_ordinal(r, &r->rows[first])))
            return false;
        last = number;
    }
    return true;
}

idc_status idc_rows_build(idc_resume *r)
{
    size_t capacity = 0;
    size_t *order = idc_lines_order(r), count = r->doc->line_count;
    if (!order || !idc_lines_keep(r, order, &count))
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < count; i++)
        if (!add_line(r, &capacity, &r->doc->lines[order[i]]))
            return IDC_ERR_NOMEM;
    size_t from_right = 0;
    for (size_t i = 0; i < r->count; i++)
        from_right += runs_from_right(r->rows[i].line->text);
    r->from_right = from_right * 2 > r->count;
    if (!drop_ordinals(r) || !join_labels(r) || !settle_fields(r) || !read_tables(r))
        return IDC_ERR_NOMEM;
    read_cells(r);
    find_body(r);
    mark_items(r);
    return IDC_OK;
}

idc_str idc_rows_text(idc_resume *r, size_t first, size_t rows)
{
    const idc_row *row = &r->rows[first];
    if (rows < 2)
        return idc_str_sub(row->line->text, row->begin, row->end);
    idc_buf text = idc_buf_in(r->c->work->arena);
    for (size_t i = 0; i < rows; i++, row++) {
        if (i > 0)
            idc_buf_byte(&text, '\n');
        idc_buf_add(&text, idc_str_sub(row->line->text, row->begin, row->end));
    }
    return text.failed ? IDC_STR_NONE : idc_buf_str(&text);
}
