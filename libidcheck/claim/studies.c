/* Sections of studies → institution, degree, area, dates: an entry begins where the kind of piece
 * that began the first one comes again, or where any kind would come twice. */
#include "claim/resume.h"

enum { BY_WORDS = 900, BY_ORDER = 700 };

typedef enum part {
    PART_SCHOOL,
    PART_DEGREE,
    PART_DATES,
    PART_AREA,
    PART_PLACE,
    PART_COUNT,
    PART_NONE = PART_COUNT
} part;

typedef struct study {
    bool has[PART_COUNT];
    idc_fragment piece[PART_COUNT];
    int32_t confidence[PART_COUNT];
    size_t dates_row;
} study;

typedef struct studies {
    idc_resume *r;
    study now;
    part leader; /* PART_NONE before the first piece */
    bool any;
    bool named; /* every entry has a school that its words tell */
} studies;

/* Dates beside the degree are its own. */
static int32_t dates_confidence(const study *e)
{
    return e->has[PART_DEGREE] && e->piece[PART_DEGREE].row == e->dates_row ? BY_WORDS : BY_ORDER;
}

static idc_status flush(studies *s)
{
    static const idc_claim_kind kinds[PART_COUNT] = {
        [PART_SCHOOL] = IDC_CLAIM_EDUCATION_INSTITUTION, [PART_DEGREE] = IDC_CLAIM_EDUCATION_DEGREE,
        [PART_DATES] = IDC_CLAIM_EDUCATION_DATES,        [PART_AREA] = IDC_CLAIM_EDUCATION_AREA,
        [PART_PLACE] = IDC_CLAIM_EDUCATION_PLACE,
    };
    const study *e = &s->now;
    idc_status status = IDC_OK;
    if (e->has[PART_SCHOOL] || e->has[PART_DEGREE]) {
        status = idc_collect_begin(s->r->c, IDC_RECORD_EDUCATION);
        if (status != IDC_OK)
            return status;
        for (int p = 0; p < PART_COUNT && status == IDC_OK; p++) {
            if (!e->has[p])
                continue;
            status = p == PART_DATES
                         ? idc_row_dates_claim(s->r, kinds[p], e->dates_row, dates_confidence(e))
                         : idc_fragment_claim(s->r, kinds[p], &e->piece[p], e->confidence[p]);
        }
        idc_collect_end(s->r->c);
    }
    s->now = (study){0};
    s->any = false;
    return status;
}

static idc_status put(studies *s, part p, const idc_fragment *f, size_t row, int32_t confidence)
{
    idc_status status = IDC_OK;
    bool opens = p == PART_SCHOOL || p == PART_DEGREE || p == PART_DATES;
    if (opens && s->any && (s->now.has[p] || p == s->leader))
        status = flush(s);
    if (s->leader == PART_NONE && opens)
        s->leader = p;
    if (s->now.has[p])
        return status;
    s->now.has[p] = s->any = true;
    s->now.confidence[p] = confidence;
    if (f)
        s->now.piece[p] = *f;
    s->now.dates_row = p == PART_DATES ? row : s->now.dates_row;
    return status;
}

/* "Diplom in Informatik", "B.S. in Computer Science", "Bachelor of Arts in History": where the
 * area begins inside a degree; end when it names none. */
static size_t area_in(idc_str text, size_t begin, size_t end)
{
    static const char *const links[] = {" in ", " en ", " em ", " im Fach ", " f\xC3\xBCr "};
    idc_str s = idc_str_sub(text, 0, end);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        size_t at = idc_str_ifind(s, idc_str_of(links[i]), begin);
        if (at != SIZE_MAX)
            return at + strlen(links[i]);
    }
    return end;
}

/* Length of the known degree words at the start of a piece, in bytes of its text. */
static size_t degree_length(idc_str text)
{
    static const char *const whole[] = {"bachelor of science",
                                        "bachelor of arts",
                                        "bachelor of engineering",
                                        "bachelor of technology",
                                        "bachelor of business administration",
                                        "bachelor of commerce",
                                        "bachelor of fine arts",
                                        "master of science",
                                        "master of arts",
                                        "master of engineering",
                                        "master of technology",
                                        "master of business administration",
                                        "master of fine arts",
                                        "master of public administration",
                                        "master of laws",
                                        "doctor of philosophy",
                                        "doctor of medicine",
                                        "associate of science",
                                        "associate of arts",
                                        "associate of applied science",
                                        "bachelor's degree",
                                        "master's degree",
                                        "associate degree",
                                        "high school diploma"};
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        if (idc_str_istarts(text, idc_str_of(whole[i])))
            return strlen(whole[i]);
    size_t end = idc_str_find_byte(text, ' ', 0);
    return end == SIZE_MAX ? text.len : end;
}

static idc_status put_degree(studies *s, idc_fragment f)
{
    idc_str line = s->r->rows[f.row].line->text;
    size_t area = area_in(line, f.begin, f.end);
    idc_fragment rest = f;
    if (area < f.end) {
        rest.begin = area;
        size_t end = area;
        while (end > f.begin && line.ptr[end - 1] == ' ')
            end--;
        while (end > f.begin && line.ptr[end - 1] != ' ')
            end--;
        while (end > f.begin && line.ptr[end - 1] == ' ')
            end--;
        f.end = end > f.begin ? end : f.end;
    } else {
        size_t n = degree_length(idc_str_sub(line, f.begin, f.end));
        rest.begin = f.begin + n;
        while (rest.begin < rest.end && line.ptr[rest.begin] == ' ')
            rest.begin++;
        /* "Master of Laws" of an unknown subject stays whole */
        bool of = idc_str_istarts(idc_str_sub(line, rest.begin, rest.end), IDC_STR("of ")) ||
                  idc_str_istarts(idc_str_sub(line, rest.begin, rest.end), IDC_STR("degree"));
        if (rest.begin < rest.end && !of)
            f.end = f.begin + n;
        else
            rest.begin = rest.end;
    }
    idc_status status = put(s, PART_DEGREE, &f, f.row, BY_WORDS);
    if (status == IDC_OK && rest.begin < rest.end)
        status = put(s, PART_AREA, &rest, f.row, BY_WORDS);
    return status;
}

static idc_status put_piece(studies *s, const idc_fragment *f, bool named)
{
    if (f->url || f->label)
        return IDC_OK;
    if (f->degree >= 4 && f->school == 0)
        return put_degree(s, *f);
    if (f->school > 0)
        return put(s, PART_SCHOOL, f, f->row, BY_WORDS);
    if (f->place)
        return put(s, PART_PLACE, f, f->row, BY_WORDS);
    if (f->degree >= 3)
        return put_degree(s, *f);
    /* Handles, grades and numbers of courses are neither. */
    idc_str line = s->r->rows[f->row].line->text;
    char head = line.ptr[f->begin];
    if ((head >= 'a' && head <= 'z') || idc_is_digit(head) || idc_is_digit(line.ptr[f->end - 1]))
        return IDC_OK;
    /* Without a word that tells: what leads is the school, what follows a degree or school its
     * subject. */
    if (!named && (s->leader == PART_NONE || (s->leader == PART_SCHOOL && f->before == 0 &&
                                              s->now.has[PART_AREA] && s->now.has[PART_DATES])))
        return put(s, PART_SCHOOL, f, f->row, BY_ORDER);
    if (!named && s->now.has[PART_DEGREE] && !s->now.has[PART_SCHOOL] && s->now.has[PART_AREA])
        return put(s, PART_SCHOOL, f, f->row, BY_ORDER);
    return put(s, PART_AREA, f, f->row, BY_ORDER);
}

/* A school set in its own look whose name fills more than one line. */
static bool wrapped(const idc_resume *r, size_t row)
{
    const idc_row *a = &r->rows[row], *b = a + 1;
    idc_style x = idc_row_style(a), y = idc_row_style(b);
    idc_fragment hints = {0}, next = {0};
    idc_fragment_score(a->key, &hints);
    idc_fragment_score(b->key, &next);
    return hints.school > 0 && next.school == 0 && next.degree == 0 && a->line->box.width > 0 &&
           a->line->block == b->line->block && x.size_mpt == y.size_mpt && x.bold == y.bold &&
           x.rgb == y.rgb && (x.size_mpt > r->body.size_mpt + 400 || (x.bold && !r->body.bold));
}

/* "National University of" goes on in the next row. */
static bool runs_on(const idc_resume *r, size_t row)
{
    if (row + 1 >= r->count || r->rows[row + 1].wrapped || r->rows[row].dated ||
        r->rows[row + 1].dated || r->rows[row + 1].heading || r->rows[row + 1].bullet)
        return false;
    if (wrapped(r, row))
        return true;
    idc_str key = r->rows[row].key;
    return idc_str_ends(key, IDC_STR(" of")) || idc_str_ends(key, IDC_STR(" and")) ||
           idc_str_ends(key, IDC_STR(" of the")) || idc_str_ends(key, IDC_STR(" for")) ||
           idc_str_ends(key, IDC_STR(" de")) || idc_str_ends(key, IDC_STR(" at"));
}

static idc_status read_row(studies *s, size_t row, idc_fragments *parts)
{
    idc_resume *r = s->r;
    idc_status status = IDC_OK;
    bool first = r->rows[row].dated && r->rows[row].date_begin <= r->rows[row].begin + 1;
    parts->count = 0;
    if (first)
        status = put(s, PART_DATES, NULL, row, BY_WORDS);
    if (status == IDC_OK)
        status = idc_fragments_of(r, row, parts);
    if (status == IDC_OK && parts->count == 1 && runs_on(r, row)) {
        parts->items[0].rows = 2;
        idc_str text = idc_rows_text(r, row, 2);
        if (!text.ptr)
            return IDC_ERR_NOMEM;
    }
    bool named = r->rows[row].field != 0 || s->named;
    for (size_t i = 0; i < parts->count; i++)
        named = named || parts->items[i].school > 0;
    for (size_t i = 0; i < parts->count && status == IDC_OK; i++)
        status = put_piece(s, &parts->items[i], named);
    if (status == IDC_OK && r->rows[row].dated && !first)
        status = put(s, PART_DATES, NULL, row, BY_WORDS);
    return status;
}

static bool is_hung(const idc_row *row)
{
    return row->hang_x > 0;
}

/* Items below an entry are courses and honours; a single short one may be its subject, and a
 * degree may stand below that. */
static bool is_course(idc_resume *r, const study *now, size_t index)
{
    const idc_row *row = &r->rows[index], *before = row - 1;
    bool next = index + 1 < r->count && row[1].bullet && !is_hung(row + 1);
    if (!row->bullet || row->dated || row->line->level)
        return false;
    idc_fragment hints = {0};
    idc_fragment_score(row->key, &hints);
    if (is_hung(row))
        return hints.degree < 4 || row->words > 6;
    /* degree and subject as items of their own, in that order */
    bool subject =
        now->has[PART_DEGREE] && !now->has[PART_AREA] && now->piece[PART_DEGREE].row + 1 == index;
    if ((hints.degree >= 4 || subject) && row->words <= 8)
        return false;
    return next || row->words > 6 || before->bullet ||
           idc_str_find_byte(idc_rows_text(r, index, 1), ':', 0) != SIZE_MAX;
}

/* Are there as many pieces that say they are schools as there are dates? */
static idc_status count_schools(studies *s, idc_fragments *parts)
{
    size_t schools = 0, dates = 0;
    idc_status status = IDC_OK;
    for (size_t i = 0; i < s->r->count && status == IDC_OK; i++) {
        const idc_row *row = &s->r->rows[i];
        if (row->section != IDC_SECTION_EDUCATION || row->heading || row->sentence ||
            row->key.len == 0)
            continue;
        dates += row->dated;
        parts->count = 0;
        status = idc_fragments_of(s->r, i, parts);
        bool school = false;
        for (size_t k = 0; k < parts->count; k++)
            school = school || parts->items[k].school > 0;
        schools += school;
    }
    s->named = schools > 0 && schools >= dates;
    return status;
}

idc_status idc_resume_studies(idc_resume *r)
{
    studies s = {.r = r, .leader = PART_NONE};
    idc_fragments parts = {0};
    idc_status status = count_schools(&s, &parts);
    for (size_t i = 0; i < r->count && status == IDC_OK; i++) {
        const idc_row *row = &r->rows[i];
        if (row->section != IDC_SECTION_EDUCATION || row->heading) {
            if (s.any)
                status = flush(&s);
            continue;
        }
        if (s.any && row->line->flags & IDC_LINE_ENTRY)
            status = flush(&s);
        if (status != IDC_OK)
            break;
        if (row->field == IDC_LEXICON_FIELDTEXT)
            continue;
        if (row->sub || row->joined || row->wrapped || row->key.len == 0 ||
            (row->sentence && !row->dated))
            continue;
        if (s.any && is_course(r, &s.now, i))
            continue;
        bool two = runs_on(r, i) && row->words <= 8;
        status = read_row(&s, i, &parts);
        i += two && parts.count == 1 && parts.items[0].rows == 2;
    }
    return status == IDC_OK && s.any ? flush(&s) : status;
}
