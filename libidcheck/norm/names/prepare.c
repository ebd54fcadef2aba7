#include "base/utf8.h"
#include "norm/names/form.h"
#include "norm/text/text.h"

typedef struct builder {
    idc_work *work;
    char *letters;
    size_t len;
    idc_name_atom *atoms;
    size_t count;
    uint32_t systems;
} builder;

static const uint32_t culture = IDC_WORD_KOREAN | IDC_WORD_CHINESE | IDC_WORD_JAPANESE |
                                IDC_WORD_VIETNAMESE | IDC_WORD_ARABIC | IDC_WORD_SLAVIC;

static uint32_t system_of_script(UScriptCode script)
{
    switch (script) {
    case USCRIPT_HANGUL:
        return IDC_WORD_KOREAN;
    case USCRIPT_HAN:
        return IDC_WORD_CHINESE;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return IDC_WORD_JAPANESE;
    case USCRIPT_ARABIC:
        return IDC_WORD_ARABIC;
    case USCRIPT_CYRILLIC:
        return IDC_WORD_SLAVIC;
    default:
        return 0;
    }
}

static UScriptCode script_code(const char *name)
{
    UScriptCode code[2] = {USCRIPT_COMMON};
    UErrorCode status = U_ZERO_ERROR;
    if (!strcmp(name, "Latn"))
        return USCRIPT_LATIN;
    uscript_getCode(name, code, 2, &status);
    return U_FAILURE(status) ? USCRIPT_COMMON : code[0];
}

static idc_status add_atom(builder *b, const idc_name_part *part, size_t index, idc_str text,
                           idc_str folded, UScriptCode script)
{
    size_t room = IDC_NAME_LETTERS - b->len, n = 0;
    if (b->count == IDC_NAME_ATOMS || !folded.len)
        return IDC_OK;
    idc_name_atom *atom = &b->atoms[b->count];
    if (script == USCRIPT_LATIN || script == USCRIPT_COMMON) {
        for (size_t i = 0; i < folded.len && n < room; i++)
            if (folded.ptr[i] >= 'a' && folded.ptr[i] <= 'z')
                b->letters[b->len + n++] = folded.ptr[i];
    } else {
        n = idc_name_romanise(script, folded, b->letters + b->len, room);
    }
    *atom = (idc_name_atom){.begin = (uint16_t)b->len,
                            .len = (uint16_t)n,
                            .part = (uint16_t)index,
                            .script = script,
                            .role = part->role,
                            .native = folded,
                            .exact = idc_fold(b->work->arena, text)};
    if (!atom->exact.ptr)
        return IDC_ERR_NOMEM;
    atom->word = idc_name_word_find((idc_str){b->letters + b->len, n});
    b->len += n;
    b->count++;
    uint32_t flags = atom->word ? atom->word->flags : 0;
    if (part->role != IDC_NAME_PARTICLE)
        b->systems |= flags & culture;
    else if (n > 1 && (!strncmp(b->letters + atom->begin, "al", n) || flags & IDC_WORD_ARABIC))
        b->systems |= IDC_WORD_ARABIC;
    b->systems |= system_of_script(script);
    return IDC_OK;
}

static size_t hyphen_at(idc_str text, size_t from, size_t *after)
{
    for (size_t pos = from; pos < text.len;) {
        size_t begin = pos;
        uint32_t c = idc_utf8_next(text, &pos);
        if (c == '-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212 || c == 0xFF0D) {
            *after = pos;
            return begin;
        }
    }
    *after = text.len;
    return text.len;
}

static idc_str alnum_only(idc_arena *arena, idc_str text)
{
    idc_buf out = idc_buf_in(arena);
    idc_str folded = idc_fold_latin(arena, text);
    for (size_t i = 0; folded.ptr && i < folded.len; i++)
        if ((unsigned char)folded.ptr[i] >= 0x80 || idc_is_alnum(folded.ptr[i]))
            idc_buf_byte(&out, folded.ptr[i]);
    return !folded.ptr || idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

static idc_status add_part(builder *b, const idc_name_part *part, size_t index)
{
    size_t after, cut = hyphen_at(part->text, 0, &after), from = 0;
    UScriptCode script = script_code(part->script);
    if (part->role == IDC_NAME_TITLE || part->role == IDC_NAME_SUFFIX)
        return IDC_OK;
    if (cut == part->text.len)
        return add_atom(b, part, index, part->text, part->folded, script);
    while (from < part->text.len) {
        idc_str piece = idc_str_sub(part->text, from, cut);
        idc_str folded = alnum_only(b->work->arena, piece);
        idc_status status =
            folded.ptr ? add_atom(b, part, index, piece, folded, script) : IDC_ERR_NOMEM;
        if (status)
            return status;
        from = after;
        cut = hyphen_at(part->text, from, &after);
    }
    return IDC_OK;
}

idc_status idc_name_prepare(idc_work *work, idc_name *name)
{
    idc_name_form *forms = idc_arena_array(work->arena, 2, sizeof *forms);
    if (!forms)
        return IDC_ERR_NOMEM;
    name->forms = forms;
    for (size_t form = 0; form < 2; form++) {
        size_t from = form ? name->other_form : 0;
        size_t to = form ? name->part_count : name->other_form;
        if (form && from == to)
            break;
        builder b = {.work = work};
        b.letters = idc_arena_alloc(work->arena, IDC_NAME_LETTERS);
        b.atoms = idc_arena_array(work->arena, IDC_NAME_ATOMS, sizeof *b.atoms);
        if (!b.letters || !b.atoms)
            return IDC_ERR_NOMEM;
        for (size_t i = from; i < to; i++) {
            idc_status status = add_part(&b, &name->parts[i], i);
            if (status)
                return status;
        }
        forms[form] = (idc_name_form){
            .letters = b.letters, .atoms = b.atoms, .count = b.count, .systems = b.systems};
        name->form_count = form + 1;
    }
    return IDC_OK;
}
