/* Headings: known words and a common look, each checking the other. */
#include "claim/resume.h"
#include "norm/text/text.h"

enum { HEADING_WORDS_MAX = 6, STYLES_MAX = 32 };

static bool is_joint(idc_str word)
{
    static const char *const joints[] = {"and",
                                         "und",
                                         "et",
                                         "y",
                                         "e",
                                         "en",
                                         "i",
                                         "och",
                                         "og",
                                         "ve",
                                         "a",
                                         "si",
                                         "es",
                                         "dan",
                                         "va",
                                         "\xD0\xB8",
                                         "\xD1\x96",
                                         "\xD1\x82\xD0\xB0",
                                         "\xCE\xBA\xCE\xB1\xCE\xB9"};
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++)
        if (idc_str_is(word, joints[i]))
            return true;
    return false;
}

static idc_section section_of_key(idc_str key)
{
    const idc_lexicon_entry *entry = idc_lexicon_find(IDC_LEXICON_SECTION, key);
    return entry ? (idc_section)entry->value : IDC_SECTION_NONE;
}

/* "Awards and Publications", "Education & Certifications", "学歴・資格": parts that are headings
 * themselves. Scripts that write no joint set a sign between them, which the key drops. */
static idc_section section_of_parts(idc_str key)
{
    enum { FIRST_UNSPACED = 0xE3 }; /* UTF-8 of kana, Han and Hangul */
    idc_section first = IDC_SECTION_NONE;
    idc_str rest = key, word;
    size_t begin = 0, at = 0;
    while (idc_str_next(&rest, ' ', &word)) {
        size_t end = at;
        at += word.len + 1;
        bool last = at > key.len;
        bool joint = is_joint(word), whole = !joint && (unsigned char)word.ptr[0] >= FIRST_UNSPACED;
        if (!joint && !whole && !last)
            continue;
        idc_str part = idc_str_sub(key, begin, joint ? end - (end > begin) : at - 1);
        idc_section section = section_of_key(part);
        if (section == IDC_SECTION_NONE)
            return IDC_SECTION_NONE;
        if (first == IDC_SECTION_NONE)
            first = section;
        begin = at;
    }
    return first;
}

/* "S U M M A RY" → "summary": most words are single letters. */
static idc_section section_of_spaced(idc_str key)
{
    char glued[64];
    size_t len = 0, words = 0, single = 0;
    idc_str rest = key, word;
    while (idc_str_next(&rest, ' ', &word)) {
        words++;
        single += word.len == 1;
        if (len + word.len > sizeof glued)
            return IDC_SECTION_NONE;
        memcpy(glued + len, word.ptr, word.len);
        len += word.len;
    }
    if (words < 3 || single * 2 < words)
        return IDC_SECTION_NONE;
    return section_of_key((idc_str){glued, len});
}

static idc_section section_of_row(const idc_row *row)
{
    idc_str key = row->key;
    if (key.len == 0 || row->sentence)
        return IDC_SECTION_NONE;
    idc_section section = section_of_key(key);
    if (section == IDC_SECTION_NONE)
        section = section_of_spaced(key);
    if (row->words > HEADING_WORDS_MAX || section != IDC_SECTION_NONE)
        return section;
    /* "Work Experience (2)" */
    size_t end = key.len;
    while (end > 0 && idc_is_digit(key.ptr[end - 1]))
        end--;
    if (end < key.len && end > 1) {
        while (end > 0 && key.ptr[end - 1] == ' ')
            end--;
        section = section_of_key(idc_str_sub(key, 0, end));
    }
    return section != IDC_SECTION_NONE ? section : section_of_parts(key);
}

static bool same_look(idc_style a, idc_style b)
{
    return a.heading == b.heading && a.level == b.level && a.bold == b.bold && a.caps == b.caps &&
           a.rgb == b.rgb && a.size_mpt - b.size_mpt < 300 && b.size_mpt - a.size_mpt < 300;
}

typedef struct heading_style {
    idc_style style;
    int known; /* rows of it that say a section's word; jobs and studies count twice */
    int other; /* short rows of it that do not */
} heading_style;

static size_t look_of(heading_style *looks, size_t *count, idc_style style)
{
    size_t k = 0;
    while (k < *count && !same_look(looks[k].style, style))
        k++;
    if (k == *count && k < STYLES_MAX)
        looks[(*count)++] = (heading_style){.style = style};
    return k < STYLES_MAX ? k : STYLES_MAX - 1;
}

static bool is_strong(idc_section section)
{
    return section == IDC_SECTION_WORK || section == IDC_SECTION_EDUCATION;
}

/* The look of headings: the one in which most section words stand; NULL when there is none. */
static const heading_style *heading_look(idc_resume *r, const uint8_t *said,
                                         heading_style looks[STYLES_MAX], size_t *count)
{
    for (size_t i = 0; i < r->count; i++) {
        const idc_row *row = &r->rows[i];
        bool known = said[i] != IDC_SECTION_NONE && said[i] != IDC_SECTION_SUB;
        if (row->split || row->dated || (!known && (row->words > HEADING_WORDS_MAX || row->bullet)))
            continue;
        heading_style *k = &looks[look_of(looks, count, idc_row_style(row))];
        if (known)
            k->known += is_strong((idc_section)said[i]) ? 2 : 1;
        else
            k->other++;
    }
    const heading_style *best = NULL;
    for (size_t i = 0; i < *count; i++)
        if (looks[i].known >= 3 && (!best || looks[i].known > best->known))
            best = &looks[i];
    return best;
}

/* Does the look stand out from the body at all? Then a heading must have it. */
static bool stands_out(const idc_resume *r, idc_style style)
{
    return style.heading || style.caps || (style.bold && !r->body.bold) ||
           style.size_mpt > r->body.size_mpt + 500;
}

static bool is_heading(const idc_resume *r, size_t i, idc_section said, const heading_style *look)
{
    const idc_row *row = &r->rows[i];
    idc_style style = idc_row_style(row);
    if (said == IDC_SECTION_NONE || said == IDC_SECTION_SUB || row->dated)
        return false;
    if (row->split && i + 1 < r->count && r->rows[i + 1].line == row->line)
        return true;
    if (!look || same_look(style, look->style))
        return !row->bullet || style.heading;
    if (row->bullet)
        return false;
    /* Side columns have a look of their own: standing out in any way is enough. */
    if (style.heading || style.size_mpt > r->body.size_mpt + 500 || style.caps)
        return true;
    bool smaller = style.size_mpt + style.size_mpt / 5 < look->style.size_mpt;
    return is_strong(said) || !stands_out(r, look->style) ||
           (style.bold && !r->body.bold && !smaller && said != IDC_SECTION_LANGUAGES);
}

/* Does a row tell a job, or does it stand below the date of an entry? Heads of entries may look as
 * headings do. */
static bool is_head_of_entry(const idc_resume *r, size_t i)
{
    const idc_row *row = &r->rows[i];
    idc_fragment hints = {0};
    idc_fragment_score(row->key, &hints);
    bool below = i > 0 && row[-1].dated && row[-1].line->page == row->line->page;
    bool above = i + 1 < r->count && row[1].dated;
    return (below && row[-1].words <= 6) || (above && hints.title >= 4);
}

/* A heading of no known word: it looks as headings do, and few other rows look so. */
static bool is_unknown_heading(const idc_resume *r, size_t i, const heading_style *look)
{
    const idc_row *row = &r->rows[i];
    return look && !row->bullet && !row->dated && !row->split && row->words <= HEADING_WORDS_MAX &&
           !row->sentence && !is_head_of_entry(r, i) &&
           (look->style.heading || look->style.size_mpt > r->body.size_mpt + 500) &&
           look->other <= look->known / 2 && same_look(idc_row_style(row), look->style);
}

/* The highest heading of an entry since the last section began: what ranks below it is a label
 * inside the entry ("Courses" under a school), whatever word it is. */
typedef struct rank {
    uint8_t level;    /* 0 none */
    int32_t size_mpt; /* largest of text, 0 none */
} rank;

static bool ranks_below(const idc_row *row, const rank *entry, idc_section said,
                        const heading_style *look)
{
    idc_style style = idc_row_style(row);
    if (row->split || is_strong(said) || (look && !style.heading && same_look(style, look->style)))
        return false;
    if (style.heading)
        return entry->level > 0 && style.level > entry->level;
    return style.size_mpt > 0 && style.size_mpt + 300 < entry->size_mpt && !style.caps;
}

static void note_rank(const idc_row *row, rank *entry)
{
    idc_style style = idc_row_style(row);
    if (style.heading && (entry->level == 0 || style.level < entry->level))
        entry->level = style.level;
    if (style.size_mpt > entry->size_mpt)
        entry->size_mpt = style.size_mpt;
}

/* The largest text at the top of a column is the person's name, not of the section that the column
 * before it ended with. */
static bool begins_anew(const idc_resume *r, size_t i)
{
    enum { BACK_MPT = 10000 };
    const idc_row *row = &r->rows[i];
    if (i > 0 && row->line->flags & ~row[-1].line->flags & IDC_LINE_FOOT)
        return true;
    if (i == 0 || row->line->box.width == 0 || row->line->page != row[-1].line->page)
        return false;
    return row->line->box.y + BACK_MPT < row[-1].line->box.y &&
           row->line->size_mpt >= r->largest_mpt && row->line->size_mpt > r->body.size_mpt + 2000;
}

/* What each row says as a heading; both rows of one that fills two say the same. */
static bool say_sections(idc_resume *r, uint8_t *said)
{
    bool memory = true;
    for (size_t i = 0; i < r->count; i++)
        said[i] = (uint8_t)section_of_row(&r->rows[i]);
    for (size_t i = 0; i + 1 < r->count; i++) {
        const idc_row *a = &r->rows[i], *b = a + 1;
        if (!a->words || a->line == b->line || a->bullet || b->bullet || a->dated || b->dated ||
            !idc_heading_wraps(r, a->line, b->line, &memory))
            continue;
        idc_str both = idc_arena_format(r->c->work->arena, "%S %S", a->key, b->key);
        idc_section section = both.ptr ? section_of_key(both) : IDC_SECTION_NONE;
        memory = memory && both.ptr;
        if (section != IDC_SECTION_NONE && section != IDC_SECTION_SUB)
            said[i] = said[i + 1] = (uint8_t)section;
    }
    return memory;
}

/* What stands twice is a label of entries, as "Courses" below each school. */
static void drop_labels(const idc_resume *r, uint8_t *said)
{
    for (size_t i = 0; i < r->count; i++) {
        bool again = false;
        if (said[i] == IDC_SECTION_NONE || said[i] == IDC_SECTION_SUB ||
            is_strong((idc_section)said[i]) || r->rows[i].split)
            continue;
        for (size_t k = i + 1; k < r->count && !again; k++)
            again = said[k] == said[i] && idc_str_eq(r->rows[k].key, r->rows[i].key) &&
                    same_look(idc_row_style(&r->rows[k]), idc_row_style(&r->rows[i]));
        for (size_t k = i + 1; k < r->count && again; k++)
            if (said[k] == said[i] && idc_str_eq(r->rows[k].key, r->rows[i].key))
                said[k] = IDC_SECTION_SUB;
        if (again)
            said[i] = IDC_SECTION_SUB;
    }
}

idc_status idc_sections_find(idc_resume *r)
{
    heading_style looks[STYLES_MAX];
    size_t look_count = 0;
    uint8_t *said = idc_arena_array(r->c->work->arena, r->count + 1, sizeof *said);
    if (!said)
        return IDC_ERR_NOMEM;
    if (!say_sections(r, said))
        return IDC_ERR_NOMEM;
    drop_labels(r, said);
    const heading_style *look = heading_look(r, said, looks, &look_count);
    uint8_t section = IDC_SECTION_NONE;
    r->unheaded = true;
    rank entry = {0};
    uint8_t outside = section; /* of the text that goes on behind an aside */
    for (size_t i = 0; i < r->count; i++) {
        idc_row *row = &r->rows[i];
        bool aside = (row->line->flags & IDC_LINE_ASIDE) != 0;
        bool was = i > 0 && row[-1].line->flags & IDC_LINE_ASIDE;
        if (aside != was) {
            uint8_t before = section;
            section = aside ? IDC_SECTION_NONE : outside;
            outside = aside ? before : outside;
            entry = (rank){0};
        }
        if (begins_anew(r, i)) {
            section = IDC_SECTION_NONE;
            entry = (rank){0};
        }
        /* "Internship" below a firm says what kind of work it was. */
        if (section == IDC_SECTION_WORK && look && !same_look(idc_row_style(row), look->style) &&
            idc_lexicon_find(IDC_LEXICON_TYPE, row->key))
            said[i] = IDC_SECTION_NONE;
        bool below =
            section != IDC_SECTION_NONE && ranks_below(row, &entry, (idc_section)said[i], look);
        if (idc_row_is_apart(row) || (aside && idc_str_is(row->key, "jobs"))) {
            row->heading = true;
            section = IDC_SECTION_OTHER;
            entry = (rank){0};
        } else if (!below && is_heading(r, i, (idc_section)said[i], look)) {
            row->heading = true;
            section = said[i];
            entry = (rank){0};
        } else if (said[i] != IDC_SECTION_NONE) {
            row->sub = true;
        } else if (section != IDC_SECTION_NONE && is_unknown_heading(r, i, look)) {
            row->heading = true;
            section = IDC_SECTION_OTHER;
            entry = (rank){0};
        } else if (section != IDC_SECTION_NONE) {
            note_rank(row, &entry);
        }
        row->section = section;
        if (section == IDC_SECTION_WORK)
            r->unheaded = false;
    }
    return IDC_OK;
}
