/* Referees: people that others may ask, by name, with what they are and how to reach them, and
 * what they said. Nothing of theirs is the candidate's. */
#include "claim/addresses.h"
#include "claim/entries.h"

enum { LISTED = 850, BY_ORDER = 700, NAME_WORDS_MIN = 2, NAME_WORDS_MAX = 5 };

/* One referee while the rows around the name are read. */
typedef struct referee {
    idc_fragment name;
    idc_fragment quote;  /* rows 0: none */
    size_t first, limit; /* rows that are of this one */
    bool any;
} referee;

static idc_str text_of(const idc_resume *r, const idc_fragment *f)
{
    return idc_str_sub(r->rows[f->row].line->text, f->begin, f->end);
}

/* A word as names have them: a capital first, or a script without capitals; or "van", "de la". */
static bool is_name_word(idc_str word, bool *capital)
{
    static const char *const particles[] = {"de",  "da", "do",  "dos", "del", "della", "di",  "du",
                                            "la",  "le", "van", "von", "der", "den",   "ter", "bin",
                                            "ibn", "al", "el",  "y",   "af",  "av",    "zu",  "e"};
    char c = word.ptr[0];
    for (size_t i = 0; i < word.len; i++)
        if (idc_is_digit(word.ptr[i]) || strchr("@/:;!?%&+#", word.ptr[i]))
            return false;
    if ((c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80) {
        *capital = true;
        return true;
    }
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (idc_str_is(word, particles[i]))
            return true;
    return false;
}

/* "References Available Upon Request" */
static bool says_on_request(idc_str key)
{
    /* As keys write them: without marks. */
    static const char *const words[] = {"request",
                                        "anfrage",
                                        "wunsch",
                                        "demande",
                                        "solicitud",
                                        "solicitar",
                                        "peticion",
                                        "richiesta",
                                        "pedido",
                                        "solicitacao",
                                        "aanvraag",
                                        "verzoek",
                                        "begaran",
                                        "foresporsel",
                                        "anmodning",
                                        "pyynnosta",
                                        "zyczenie",
                                        "vyzadani",
                                        "istek",
                                        "talep",
                                        "cerere",
                                        "keresre",
                                        "\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xBE\xD1\x81",
                                        "permintaan"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (idc_str_find(key, idc_str_of(words[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

static bool is_person(const idc_resume *r, const idc_fragment *f)
{
    idc_str rest = text_of(r, f), word;
    size_t words = 0;
    bool capital = false;
    if (f->url || f->label || f->duration || says_on_request(f->key) || f->title >= 3 ||
        f->org >= 3 || f->school > 0 || f->degree >= 4)
        return false;
    while (idc_str_next(&rest, ' ', &word)) {
        if (word.len == 0)
            continue;
        words++;
        if (!is_name_word(word, &capital))
            return false;
    }
    return capital && words >= NAME_WORDS_MIN && words <= NAME_WORDS_MAX;
}

/* The person that a row begins with; false when it does not. */
static bool name_in(idc_resume *r, size_t row, idc_fragments *parts, idc_fragment *name,
                    idc_status *status)
{
    const idc_row *x = &r->rows[row];
    parts->count = 0;
    if (x->key.len == 0 || x->sentence || x->dated || x->joined || x->sub)
        return false;
    *status = idc_fragments_of(r, row, parts);
    if (*status != IDC_OK || parts->count == 0 || !is_person(r, &parts->items[0]))
        return false;
    *name = parts->items[0];
    return true;
}

/* What a referee is and where: pieces of the rows of the head besides the name. */
static idc_status add_position(idc_resume *r, const referee *p, idc_fragments *parts)
{
    bool title = false, firm = false;
    idc_status status = IDC_OK;
    for (size_t i = p->name.row; i < p->limit && status == IDC_OK && !(title && firm); i++) {
        parts->count = 0;
        if (r->rows[i].sentence || r->rows[i].joined || r->rows[i].sub || r->rows[i].key.len == 0)
            continue;
        status = idc_fragments_of(r, i, parts);
        for (size_t k = 0; k < parts->count && status == IDC_OK; k++) {
            const idc_fragment *f = &parts->items[k];
            idc_str text = text_of(r, f);
            if ((i == p->name.row && f->begin <= p->name.begin) || f->url || f->label ||
                f->words > 8 || idc_is_digit(text.ptr[0]) || strchr("+(", text.ptr[0]))
                continue;
            if (!title && f->title >= 3 && f->org < 4) {
                status = idc_fragment_claim(r, IDC_CLAIM_REFERENCE_TITLE, f, LISTED);
                title = true;
            } else if (!firm && !f->place &&
                       (title || f->before == '@' || f->org >= 3 || f->school > 0)) {
                status = idc_fragment_claim(r, IDC_CLAIM_REFERENCE_ORGANISATION, f, BY_ORDER);
                firm = true;
            }
        }
    }
    return status;
}

static idc_status add_referee(idc_resume *r, const referee *p, idc_fragments *parts)
{
    idc_status status = idc_collect_begin(r->c, IDC_RECORD_REFERENCE);
    if (status != IDC_OK)
        return status;
    status = idc_fragment_claim(r, IDC_CLAIM_REFERENCE_NAME, &p->name, LISTED);
    if (status == IDC_OK)
        status = add_position(r, p, parts);
    for (size_t i = p->first; i < p->limit && status == IDC_OK; i++) {
        status = idc_row_mails(r, i, IDC_CLAIM_REFERENCE_EMAIL);
        if (status == IDC_OK)
            status = idc_row_phones(r, i, IDC_CLAIM_REFERENCE_PHONE);
    }
    if (status == IDC_OK && p->quote.rows > 0)
        status = idc_fragment_claim(r, IDC_CLAIM_REFERENCE_TEXT, &p->quote, BY_ORDER);
    idc_collect_end(r->c);
    return status;
}

/* Prose, or the first of the lines that it fills. */
static bool is_said(const idc_resume *r, size_t row, size_t limit)
{
    enum { FULL_WORDS = 8 };
    const idc_row *x = &r->rows[row];
    return x->sentence ||
           (x->words >= FULL_WORDS && row + 1 < limit && x->line->block == x[1].line->block);
}

/* The first prose of [first, limit), with the lines that it fills. */
static void find_quote(const idc_resume *r, referee *p)
{
    for (size_t i = p->first; i < p->limit; i++) {
        const idc_row *row = &r->rows[i];
        if (i == p->name.row || !is_said(r, i, p->limit))
            continue;
        p->quote = (idc_fragment){.row = i, .rows = 1, .begin = row->begin, .end = row->end};
        while (i + p->quote.rows < p->limit && i + p->quote.rows != p->name.row &&
               r->rows[i + p->quote.rows].line->block == row->line->block)
            p->quote.rows++;
        return;
    }
}

/* One part of the section: names lead their entries, or stand below what was said. */
static idc_status read_part(idc_resume *r, size_t first, size_t limit, idc_fragments *parts)
{
    idc_status status = IDC_OK;
    bool leads = !is_said(r, first, limit);
    referee p = {.first = first};
    for (size_t i = first; i <= limit && status == IDC_OK; i++) {
        idc_fragment name;
        bool named = i < limit && name_in(r, i, parts, &name, &status);
        bool ends = leads ? named || i == limit : p.any && (i == limit || is_said(r, i, limit));
        if (status == IDC_OK && p.any && ends) {
            p.limit = i;
            find_quote(r, &p);
            status = add_referee(r, &p, parts);
            p = (referee){.first = i};
        }
        if (named && !p.any) {
            p.name = name;
            p.any = true;
            p.first = leads ? i : p.first;
        }
    }
    return status;
}

idc_status idc_resume_references(idc_resume *r)
{
    idc_fragments parts = {0};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < r->count && status == IDC_OK;) {
        size_t first = i;
        while (i < r->count && r->rows[i].section == IDC_SECTION_REFERENCES && !r->rows[i].heading)
            i++;
        if (i > first)
            status = read_part(r, first, i, &parts);
        else
            i++;
    }
    return status;
}
