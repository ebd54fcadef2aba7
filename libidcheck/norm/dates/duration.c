#include "norm/dates/atom_parts.h"

/* Nobody works longer. */
enum { YEARS_MAX = 60, MONTHS_MAX = 600 };

static bool is_opening(const idc_token *t)
{
    return t->kind == IDC_TOKEN_MARK && t->mark != '.' && t->mark != '+' && t->mark != '-' &&
           t->mark != '~';
}

/* Index behind "3 yrs.", with what it comes to; i when there is none. */
static size_t read_part(const idc_lexer *lexer, size_t i, int unit_months, int most, int *months)
{
    const idc_token *number = at(lexer, i), *unit = at(lexer, i + 1);
    if (number->kind != IDC_TOKEN_NUMBER || number->number < 0 || number->number > most ||
        !has_class(unit, IDC_DW_DURATION) || unit->value != unit_months || unit->line)
        return i;
    *months += number->number * unit_months;
    return is_mark(at(lexer, i + 2), '.') && !at(lexer, i + 2)->spaced ? i + 3 : i + 2;
}

bool idc_duration_read(idc_str text, idc_duration *out)
{
    idc_lexer lexer;
    size_t i = 0;
    *out = (idc_duration){.months = 0};
    idc_lexer_init(&lexer, text);
    while (i < 3 && is_opening(at(&lexer, i)))
        i++;
    size_t years = read_part(&lexer, i, 12, YEARS_MAX, &out->months);
    size_t next = years;
    if (next > i && (is_mark(at(&lexer, next), ',') || has_class(at(&lexer, next), IDC_DW_AND)))
        next++;
    size_t months = read_part(&lexer, next, 1, MONTHS_MAX, &out->months);
    size_t end = months > next ? months : years;
    const idc_token *behind = at(&lexer, end);
    out->years_alone = end == years;
    return end > i && out->months > 0 &&
           (behind->kind == IDC_TOKEN_END || behind->line || is_mark(behind, ')') ||
            is_mark(behind, '|') || is_mark(behind, ';') || is_mark(behind, 0xB7));
}
