/* Sections of projects, awards, publications and certificates: what somebody made or was given,
 * whose heads say its name and mostly who gave or published it. */
#include "claim/addresses.h"
#include "claim/entries.h"

enum { LISTED = 850, BY_ORDER = 700, HEAD_ROWS_MAX = 8, NAME_WORDS_MAX = 16, ORG_WORDS_MAX = 8 };

typedef struct kind {
    idc_section section;
    idc_record_kind record;
    idc_claim_kind name, organisation, dates, summary; /* a section without one has the name's */
} kind;

static const kind kinds[] = {
    {IDC_SECTION_CERTIFICATES, IDC_RECORD_CERTIFICATE, IDC_CLAIM_CERTIFICATE,
     IDC_CLAIM_CERTIFICATE_ISSUER, IDC_CLAIM_CERTIFICATE_DATES, IDC_CLAIM_CERTIFICATE},
    {IDC_SECTION_PROJECTS, IDC_RECORD_PROJECT, IDC_CLAIM_PROJECT, IDC_CLAIM_PROJECT_ORGANISATION,
     IDC_CLAIM_PROJECT_DATES, IDC_CLAIM_PROJECT_SUMMARY},
    {IDC_SECTION_AWARDS, IDC_RECORD_AWARD, IDC_CLAIM_AWARD, IDC_CLAIM_AWARD_ISSUER,
     IDC_CLAIM_AWARD_DATES, IDC_CLAIM_AWARD_SUMMARY},
    {IDC_SECTION_PUBLICATIONS, IDC_RECORD_PUBLICATION, IDC_CLAIM_PUBLICATION,
     IDC_CLAIM_PUBLICATION_PUBLISHER, IDC_CLAIM_PUBLICATION_DATES, IDC_CLAIM_PUBLICATION_SUMMARY},
};

/* One entry while it is understood; indices of pieces, SIZE_MAX for none. */
typedef struct work {
    const kind *kind;
    const idc_entry *entry;
    idc_fragments parts;
    size_t name, organisation, role, summary;
    bool given_first; /* the document names who gives an award above the award */
    size_t colon;     /* in the line of the name, behind which it is told what it is; 0 none */
} work;

/* "Awarded by", "published by": bytes before the name of who did so; all of them when nobody. */
static size_t behind_giver(idc_str text)
{
    static const char *const words[] = {"awarded by",   "published by", "published in", "issued by",
                                        "presented by", "granted by",   "awarded",      "published",
                                        "issued",       "issuer:",      "publisher:",   "by",
                                        "from"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        if (idc_str_istarts(text, idc_str_of(words[i])) && (n == text.len || text.ptr[n] == ' '))
            return n < text.len ? n + 1 : n;
    }
    return 0;
}

static idc_str text_of(const idc_resume *r, const idc_fragment *f)
{
    return idc_str_sub(r->rows[f->row].line->text, f->begin, f->end);
}

static idc_status read_head(idc_resume *r, work *w)
{
    const idc_entry *e = w->entry;
    size_t limit = e->text < e->first + HEAD_ROWS_MAX ? e->text : e->first + HEAD_ROWS_MAX;
    /* a lone line of the head, and the other name as an item below it */
    if (w->kind->record == IDC_RECORD_AWARD && e->text < e->limit && !r->rows[e->text - 1].bullet &&
        r->rows[e->text].bullet && !r->rows[e->text].sentence && limit - e->first <= 2)
        limit++;
    idc_status status = IDC_OK;
    w->parts.count = 0;
    for (size_t i = e->first; i < limit && status == IDC_OK; i++)
        if (!r->rows[i].joined && !r->rows[i].wrapped && r->rows[i].key.len > 0)
            status = idc_fragments_of(r, i, &w->parts);
    size_t kept = 0;
    for (size_t i = 0; i < w->parts.count; i++) {
        idc_fragment f = w->parts.items[i];
        if (f.url || f.label || f.duration)
            continue;
        if (w->kind->record != IDC_RECORD_PROJECT && i > 0)
            f.begin += behind_giver(text_of(r, &f));
        if (f.begin < f.end)
            w->parts.items[kept++] = f;
    }
    w->parts.count = kept;
    return status;
}

static bool is_larger(const idc_resume *r, const idc_fragment *a, const idc_fragment *b)
{
    idc_style x = idc_row_style(&r->rows[a->row]), y = idc_row_style(&r->rows[b->row]);
    if (x.heading != y.heading)
        return x.heading;
    return x.bold != y.bold ? x.bold : x.size_mpt > y.size_mpt + 400;
}

/* The title of a publication may stand in quotes, behind its authors. */
static bool unquote(const idc_resume *r, work *w)
{
    static const char *const quotes[][2] = {{"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                            {"\xE2\x80\x9E", "\xE2\x80\x9C"},
                                            {"\xC2\xAB", "\xC2\xBB"},
                                            {"\"", "\""}};
    idc_fragment *f = &w->parts.items[w->name];
    const idc_row *row = &r->rows[f->row];
    idc_str text = idc_str_sub(row->line->text, 0, row->end);
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
        size_t open = idc_str_find(text, idc_str_of(quotes[i][0]), row->begin);
        size_t from = open == SIZE_MAX ? open : open + strlen(quotes[i][0]);
        size_t close = open == SIZE_MAX ? open : idc_str_find(text, idc_str_of(quotes[i][1]), from);
        if (close == SIZE_MAX || close <= from)
            continue;
        size_t behind = close + strlen(quotes[i][1]);
        while (close > from && strchr(",.", text.ptr[close - 1]))
            close--;
        f->begin = from;
        f->end = close;
        /* what else stands in the row begins behind the quotes */
        for (size_t k = 0; k < w->parts.count; k++) {
            idc_fragment *g = &w->parts.items[k];
            if (g != f && g->row == f->row && g->begin < behind)
                g->begin = behind < g->end ? behind : g->end;
            while (g != f && g->begin < g->end && strchr(" ,.", text.ptr[g->begin]))
                g->begin++;
        }
        return true;
    }
    return false;
}

/* "Tide Tables: a viewer of tides": where what it is begins. */
static size_t colon_in(const idc_resume *r, const idc_fragment *f)
{
    idc_str text = text_of(r, f);
    size_t at = idc_str_find(text, IDC_STR(": "), 0);
    return at == SIZE_MAX || at == 0 ? 0 : f->begin + at;
}

/* Words that names of awards have and those who give them have not. */
static bool says_award(idc_str key)
{
    static const char *const words[] = {
        "award",        "prize",        "medal",
        "scholarship",  "fellowship",   "grant",
        "honor",        "honour",       "mention",
        "laude",        "winner",       "finalist",
        "preis",        "stipendium",   "auszeichnung",
        "prix",         "bourse",       "premio",
        "beca",         "borsa",        "bolsa",
        "nagroda",      "stypendium",   "\xD0\xBF\xD1\x80\xD0\xB5\xD0\xBC\xD0\xB8\xD1\x8F",
        "\xE5\xA5\x96", "\xE7\x8D\x8E", "\xE8\xB3\x9E",
        "\xEC\x83\x81"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (idc_str_find(key, idc_str_of(words[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

/* The first piece, or one below it that is set larger. */
static size_t leading_piece(const idc_resume *r, const work *w)
{
    size_t best = 0;
    for (size_t i = 1; i < w->parts.count; i++) {
        const idc_fragment *a = &w->parts.items[i], *b = &w->parts.items[best];
        if (a->row != b->row && !r->rows[b->row].dated && is_larger(r, a, b))
            best = i;
    }
    return best;
}

/* The next piece that stands in another row; SIZE_MAX when there is none. */
static size_t piece_below(const work *w, size_t piece)
{
    for (size_t i = piece + 1; i < w->parts.count; i++)
        if (w->parts.items[i].row != w->parts.items[piece].row)
            return i;
    return SIZE_MAX;
}

/* > 0: who gives stands above what is given. */
static int gives_first(const idc_resume *r, const work *w)
{
    size_t lead = leading_piece(r, w);
    size_t below = w->parts.count ? piece_below(w, lead) : SIZE_MAX;
    if (below == SIZE_MAX)
        return 0;
    const idc_fragment *a = &w->parts.items[lead], *b = &w->parts.items[below];
    bool first = a->org >= 3 || a->school > 0, second = b->org >= 3 || b->school > 0;
    return first - second + says_award(b->key) - says_award(a->key);
}

static void find_name(const idc_resume *r, work *w)
{
    size_t lead = leading_piece(r, w);
    w->organisation = SIZE_MAX;
    w->name = w->parts.count ? lead : SIZE_MAX;
    if (w->name == SIZE_MAX)
        return;
    if (w->given_first && piece_below(w, lead) != SIZE_MAX) {
        w->organisation = lead;
        w->name = piece_below(w, lead);
    }
    idc_fragment *f = &w->parts.items[w->name];
    bool quoted = w->kind->record == IDC_RECORD_PUBLICATION && unquote(r, w);
    w->colon = !quoted && w->kind->record == IDC_RECORD_PROJECT ? colon_in(r, f) : 0;
}

static bool may_give(const work *w, const idc_fragment *f)
{
    return f->words <= ORG_WORDS_MAX && f->before != '(' && (!f->place || f->org >= 3) &&
           (w->kind->record != IDC_RECORD_PROJECT || f->before == '@' ||
            (f->org >= 3 && f->title == 0));
}

/* What the pieces besides the name are. */
static void find_others(work *w)
{
    enum { TELLS = 5 };
    bool project = w->kind->record == IDC_RECORD_PROJECT;
    w->role = w->summary = SIZE_MAX;
    for (size_t i = 0; i < w->parts.count; i++) {
        const idc_fragment *f = &w->parts.items[i];
        if (i == w->name || i == w->organisation || f->begin >= f->end)
            continue;
        if (w->organisation == SIZE_MAX && may_give(w, f))
            w->organisation = i;
        else if (project && w->role == SIZE_MAX && f->title >= 3 && f->words <= ORG_WORDS_MAX)
            w->role = i;
        else if (w->summary == SIZE_MAX && f->words >= TELLS && !f->place)
            w->summary = i;
    }
}

static idc_status add_piece(idc_resume *r, idc_claim_kind claim, const work *w, size_t piece,
                            int32_t confidence)
{
    return piece == SIZE_MAX ? IDC_OK
                             : idc_fragment_claim(r, claim, &w->parts.items[piece], confidence);
}

/* What stands behind the colon of the name, else a piece of the head, else the first prose. */
static idc_status add_summary(idc_resume *r, const work *w)
{
    const idc_entry *e = w->entry;
    if (w->colon) {
        const idc_fragment *f = &w->parts.items[w->name];
        const idc_row *row = &r->rows[f->row];
        return idc_resume_claim(r, w->kind->summary, f->row, w->colon + 2, row->end, BY_ORDER);
    }
    if (w->summary != SIZE_MAX)
        return add_piece(r, w->kind->summary, w, w->summary, BY_ORDER);
    for (size_t i = e->text; i < e->limit && !r->rows[i].bullet; i++) {
        const idc_row *row = &r->rows[i];
        if (!row->sentence)
            continue;
        idc_fragment f = {.row = i, .rows = 1, .begin = row->begin, .end = row->end};
        while (i + f.rows < e->limit && r->rows[i + f.rows].told && !r->rows[i + f.rows].bullet &&
               !r->rows[i + f.rows].sub && row->line->block == r->rows[i + f.rows].line->block)
            f.rows++;
        return idc_fragment_claim(r, w->kind->summary, &f, BY_ORDER);
    }
    return IDC_OK;
}

/* Of two dates in one head one is another entry's: better none than a wrong one. */
static idc_status add_dates(idc_resume *r, const work *w)
{
    size_t at = SIZE_MAX;
    for (size_t i = w->entry->first; i < w->entry->text; i++) {
        if (!r->rows[i].dated || r->rows[i].joined)
            continue;
        if (at != SIZE_MAX)
            return IDC_OK;
        at = i;
    }
    if (at == SIZE_MAX)
        return IDC_OK;
    return idc_row_dates_claim(r, w->kind->dates, at,
                               at == w->parts.items[w->name].row ? LISTED : BY_ORDER);
}

/* The first address in the entry, and what technologies a project names. */
static idc_status read_rows(idc_resume *r, const work *w)
{
    idc_status status = IDC_OK;
    bool linked = false, told = false, next = false;
    for (size_t i = w->entry->first; i < w->entry->limit && status == IDC_OK; i++) {
        const idc_row *row = &r->rows[i];
        /* a head behind what is told may be that of an entry which was not seen */
        next = next || (told && !row->told);
        told = told || row->told;
        if (!linked)
            status = idc_row_url(r, i, IDC_CLAIM_ENTRY_URL, &linked);
        if (status == IDC_OK && w->kind->record == IDC_RECORD_PROJECT && !next)
            status = idc_collect_technologies(r->c, row->line->text, (idc_span){0}, row->line,
                                              row->begin, row->end, BY_ORDER);
    }
    return status;
}

/* "Raised revenue by 30 %" in a list of achievements is no award. */
static bool is_deed(const idc_resume *r, const work *w)
{
    enum { DEED_WORDS = 8 };
    const idc_fragment *f = &w->parts.items[w->name];
    const idc_row *row = &r->rows[f->row];
    idc_str text = idc_str_sub(row->line->text, row->begin, row->end);
    return w->kind->record == IDC_RECORD_AWARD && row->bullet && !row->dated &&
           (row->words > DEED_WORDS || idc_str_find_byte(text, '%', 0) != SIZE_MAX);
}

static idc_status add_work(idc_resume *r, work *w)
{
    find_name(r, w);
    if (w->name == SIZE_MAX || w->parts.items[w->name].words > NAME_WORDS_MAX || is_deed(r, w))
        return IDC_OK;
    find_others(w);
    idc_status status = idc_collect_begin(r->c, w->kind->record);
    if (status != IDC_OK)
        return status;
    idc_fragment name = w->parts.items[w->name];
    name.end = w->colon ? w->colon : name.end;
    status = idc_fragment_claim(r, w->kind->name, &name, LISTED);
    if (status == IDC_OK)
        status = add_piece(r, w->kind->organisation, w, w->organisation, BY_ORDER);
    if (status == IDC_OK)
        status = add_piece(r, IDC_CLAIM_PROJECT_ROLE, w, w->role, BY_ORDER);
    if (status == IDC_OK)
        status = add_dates(r, w);
    if (status == IDC_OK && w->kind->summary != w->kind->name)
        status = add_summary(r, w);
    if (status == IDC_OK)
        status = read_rows(r, w);
    idc_collect_end(r->c);
    return status;
}

idc_status idc_resume_works(idc_resume *r)
{
    idc_entries entries = {0};
    idc_status status = IDC_OK;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds && status == IDC_OK; k++) {
        work w = {.kind = &kinds[k]};
        entries.count = 0;
        status = idc_entries_cut(r, kinds[k].section, &entries);
        int votes = 0;
        for (size_t i = 0; i < entries.count && status == IDC_OK; i++) {
            w.entry = &entries.items[i];
            if (kinds[k].record != IDC_RECORD_AWARD)
                break;
            status = read_head(r, &w);
            votes += gives_first(r, &w);
        }
        w.given_first = votes > 0;
        for (size_t i = 0; i < entries.count && status == IDC_OK; i++) {
            w.entry = &entries.items[i];
            w.colon = 0;
            status = read_head(r, &w);
            if (status == IDC_OK)
                status = add_work(r, &w);
        }
    }
    return status;
}
