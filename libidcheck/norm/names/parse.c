#include "norm/names/parse.h"

typedef struct part_list {
    idc_name_part *at;
    size_t count, capacity;
} part_list;

const char *idc_name_script(const idc_name_part *part)
{
    const char *name = uscript_getShortName((UScriptCode)part->script);
    return name ? name : "Zyyy";
}

static idc_status add_part(idc_work *work, part_list *list, const idc_name_part *part)
{
    idc_name_part *grown =
        idc_arena_grow(work->arena, list->at, list->count, &list->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    list->at = grown;
    list->at[list->count++] = *part;
    return IDC_OK;
}

static idc_status add_token(idc_work *work, part_list *list, idc_str text, const idc_name_token *t)
{
    idc_name_part part = {.role = t->role,
                          .begin = t->begin,
                          .end = t->end,
                          .text = idc_str_sub(text, t->begin, t->end),
                          .folded = t->folded,
                          .word = t->core,
                          .script = t->script};
    if (t->role != IDC_NAME_INITIAL || t->script != USCRIPT_LATIN || t->folded.len < 2 ||
        t->end - t->begin != t->folded.len || (unsigned char)text.ptr[t->begin] >= 0x80)
        return add_part(work, list, &part);
    /* Initials written together are as many parts. */
    for (size_t i = 0; i < t->folded.len; i++) {
        idc_name_part letter = part;
        letter.begin = t->begin + i;
        letter.end = letter.begin + 1;
        letter.text = idc_str_sub(text, letter.begin, letter.end);
        letter.folded = idc_str_sub(t->folded, i, i + 1);
        idc_status status = add_part(work, list, &letter);
        if (status)
            return status;
    }
    return IDC_OK;
}

const char *idc_name_role_text(idc_name_role role)
{
    static const char *const texts[IDC_NAME_ROLES] = {"unknown",  "title",     "given",  "middle",
                                                      "particle", "family",    "suffix", "initial",
                                                      "nickname", "patronymic"};
    return (unsigned)role < IDC_NAME_ROLES ? texts[role] : texts[0];
}

/* What a reader of the original cannot see or tell apart. Names of ASCII have nothing of it. */
static idc_status look_at_letters(idc_work *work, idc_name *name)
{
    static const unsigned notices[] = {
        [IDC_SPOOF_MIXED] = IDC_NAME_MIXED_SCRIPT, [IDC_SPOOF_LOOKALIKE] = IDC_NAME_CONFUSABLE,
        [IDC_SPOOF_DIRECTION] = IDC_NAME_BIDI,     [IDC_SPOOF_ZERO_WIDTH] = IDC_NAME_HIDDEN,
        [IDC_SPOOF_TAG] = IDC_NAME_HIDDEN,         [IDC_SPOOF_STYLED] = IDC_NAME_STYLED};
    if (idc_spoof_level_of(name->original) == IDC_SPOOF_ASCII)
        return IDC_OK;
    idc_status status =
        idc_spoof_scan(work, name->original, &name->characters, &name->character_count);
    for (size_t i = 0; !status && i < name->character_count; i++)
        name->notices |= notices[name->characters[i].kind];
    return status;
}

idc_status idc_name_parse(idc_work *work, idc_str text, idc_name **out)
{
    idc_name_tokens tokens = {.count = 0};
    part_list list = {.count = 0};
    *out = NULL;
    idc_status status = idc_within(work, IDC_LIMIT_NAME_BYTES, text.len);
    if (status)
        return status;
    idc_name *name = idc_arena_alloc(work->arena, sizeof *name);
    idc_str copy = idc_arena_str(work->arena, text);
    if (!name || !copy.ptr)
        return IDC_ERR_NOMEM;
    status = idc_name_scan(work, copy, &tokens);
    if (!status)
        status = idc_name_roles(work, copy, &tokens, name);
    for (unsigned form = 0; !status && form < 2; form++) {
        for (size_t i = 0; !status && i < tokens.count; i++)
            if (tokens.at[i].form == form)
                status = add_token(work, &list, copy, &tokens.at[i]);
        if (form == 0)
            name->other_form = list.count;
    }
    if (status)
        return status;
    name->original = copy;
    name->parts = list.at;
    name->part_count = list.count;
    status = look_at_letters(work, name);
    if (!status)
        status = idc_name_prepare(work, name);
    if (!status)
        *out = name;
    return status;
}
