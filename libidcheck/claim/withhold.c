#include "claim/withhold.h"

#include "norm/text/text.h"

/* The name people see today is not withheld, even when the host lists it among the known ones: the
   résumé's, or without a résumé the only one there is. */
static bool is_current(const idc_collector *c, const idc_claims *claims, const idc_name *known)
{
    bool equal = false;
    for (size_t i = 0; i < c->count; i++) {
        const idc_claim *claim = c->items[i];
        if (claim->kind != IDC_CLAIM_NAME || claim->flags)
            continue;
        equal = idc_name_relate(claim->value.name, known) == IDC_NAMES_EQUAL;
        if (claims->sources[claim->source].role == IDC_ROLE_RESUME)
            return equal;
        if (!equal)
            return false;
    }
    return equal;
}

/* What the person goes by today: the résumé's name, else the first; NULL when there is none. */
static const idc_name *current_name(const idc_collector *c, const idc_claims *claims)
{
    const idc_name *first = NULL;
    for (size_t i = 0; i < c->count; i++) {
        const idc_claim *claim = c->items[i];
        if (claim->kind != IDC_CLAIM_NAME || claim->flags)
            continue;
        if (claims->sources[claim->source].role == IDC_ROLE_RESUME)
            return claim->value.name;
        if (!first)
            first = claim->value.name;
    }
    return first;
}

static bool holds(idc_arena *arena, idc_str text, const idc_name *known)
{
    idc_str key = idc_phrase_key(arena, known->original);
    idc_str where = idc_phrase_key(arena, text);
    return key.len && where.ptr && idc_str_find(where, key, 0) != SIZE_MAX;
}

bool idc_withhold_text(idc_work *work, const idc_claims *known, idc_str text)
{
    for (size_t i = 0; i < known->known_name_count; i++)
        if (holds(work->arena, text, known->known_names[i]))
            return true;
    return false;
}

static bool is_name(const idc_claim *claim)
{
    return claim->kind == IDC_CLAIM_NAME || claim->kind == IDC_CLAIM_OTHER_NAME ||
           claim->kind == IDC_CLAIM_DOCUMENT_AUTHOR || claim->kind == IDC_CLAIM_DOCUMENT_EDITOR;
}

static bool agrees(const idc_name *a, const idc_name *b)
{
    return a && b && idc_name_relation_agrees(idc_name_relate(a, b));
}

/* Only scripts with one Latin reading say which handles a name makes. */
static bool reads_as_latin(const idc_name *name)
{
    static const char *const scripts[] = {"Latn", "Cyrl", "Grek", "Armn", "Geor"};
    for (size_t i = 0; i < name->part_count; i++) {
        bool known = false;
        for (size_t s = 0; s < sizeof scripts / sizeof *scripts; s++)
            known = known || !strcmp(idc_name_script(&name->parts[i]), scripts[s]);
        if (!known)
            return false;
    }
    return name->part_count > 1;
}

/* A word of the handle, or all of it, that the known name made and today's did not. */
static bool made_by(idc_str word, const idc_name *known, const idc_name *now)
{
    enum { LETTERS = 4 };
    if (!reads_as_latin(known))
        return false;
    for (size_t from = 0; from < word.len;) {
        size_t end = from;
        while (end < word.len && idc_is_alpha(word.ptr[end]))
            end++;
        idc_str piece = idc_str_sub(word, from, end);
        if (piece.len >= LETTERS && idc_name_makes_handle(known, piece) &&
            !idc_name_makes_handle(now, piece))
            return true;
        from = end + 1;
    }
    return idc_name_makes_handle(known, word) && !idc_name_makes_handle(now, word);
}

/* A mail address or handle that the known name made, and today's did not. */
static idc_status spells(idc_work *work, idc_str word, const idc_name *known, const idc_name *now,
                         bool *out)
{
    size_t parts = 0;
    idc_str text;
    idc_name *spelled;
    for (size_t i = 0; i < known->part_count; i++)
        parts += known->parts[i].folded.len > 2 &&
                 idc_str_ifind(word, known->parts[i].folded, 0) != SIZE_MAX;
    *out = parts >= 2 || (now && made_by(word, known, now));
    if (*out || !now || (reads_as_latin(now) && idc_name_makes_handle(now, word)))
        return IDC_OK;
    idc_status status = idc_name_in_handle(work, word, &text);
    if (status != IDC_OK || !text.len)
        return status;
    status = idc_name_parse(work, text, &spelled);
    *out = status == IDC_OK && agrees(spelled, known) && !agrees(spelled, now);
    return status;
}

static idc_status tells(idc_work *work, const idc_claim *claim, const idc_name *known,
                        const idc_name *now, bool *out)
{
    *out = holds(work->arena, claim->raw, known);
    if (*out)
        return IDC_OK;
    if (is_name(claim)) {
        idc_name_relation relation = idc_name_relate(claim->value.name, known);
        *out = idc_name_relation_agrees(relation) &&
               (relation != IDC_NAMES_COMPATIBLE || (now && !agrees(claim->value.name, now)));
        return IDC_OK;
    }
    idc_str word = claim->kind == IDC_CLAIM_EMAIL     ? claim->value.email.local
                   : claim->kind == IDC_CLAIM_ACCOUNT ? claim->value.account.handle
                                                      : IDC_STR_NONE;
    return word.len ? spells(work, word, known, now, out) : IDC_OK;
}

idc_status idc_withhold(idc_collector *c, const idc_claims *known)
{
    const idc_name *now = current_name(c, known);
    for (size_t k = 0; k < known->known_name_count; k++) {
        const idc_name *name = known->known_names[k];
        if (is_current(c, known, name))
            continue;
        for (size_t i = 0; i < c->count; i++) {
            idc_claim *claim = c->items[i];
            bool told = false;
            if (claim->flags & IDC_CLAIM_WITHHELD)
                continue;
            idc_status status = tells(c->work, claim, name, now, &told);
            if (status != IDC_OK)
                return status;
            if (told) {
                claim->flags |= IDC_CLAIM_WITHHELD;
                claim->raw = IDC_STR("(withheld: a name told to the host)");
            }
        }
    }
    return IDC_OK;
}
