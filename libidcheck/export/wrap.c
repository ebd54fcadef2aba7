#include "export/wrap.h"

#include <unicode/uchar.h>

#include "export/show.h"

static void spaces(idc_wrap *w, int count)
{
    for (int i = 0; i < count; i++)
        idc_buf_byte(w->out, ' ');
    w->column += count > 0 ? count : 0;
}

static void flush(idc_wrap *w)
{
    if (!w->word_len)
        return;
    if (w->column > w->indent && w->column + w->space + w->word_columns > w->columns) {
        idc_buf_text(w->out, w->open ? IDC_PDI "\n" : "\n");
        w->column = 0;
        w->space = false;
        spaces(w, w->indent);
        if (w->open)
            idc_buf_text(w->out, IDC_FSI);
    }
    if (w->column == 0) {
        spaces(w, w->indent);
        w->space = false;
    }
    if (w->space)
        spaces(w, 1);
    w->space = false;
    idc_buf_add(w->out, (idc_str){w->word, w->word_len});
    w->column += w->word_columns;
    w->word_len = 0;
    w->word_columns = 0;
    w->open = w->foreign;
}

/* A break may stand before wide characters, but not before those that close or follow. */
static bool may_break_before(uint32_t c)
{
    if (idc_show_columns(c) != 2)
        return false;
    switch (u_getIntPropertyValue((UChar32)c, UCHAR_LINE_BREAK)) {
    case U_LB_CLOSE_PUNCTUATION:
    case U_LB_CLOSE_PARENTHESIS:
    case U_LB_EXCLAMATION:
    case U_LB_NONSTARTER:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
        return false;
    default:
        return true;
    }
}

static void add(idc_wrap *w, uint32_t c)
{
    if (c == ' ') {
        flush(w);
        w->space = w->column > 0;
        return;
    }
    int columns = idc_show_columns(c);
    int room = w->columns - w->indent;
    if (may_break_before(c) || (columns && w->word_columns + columns > room) ||
        w->word_len + 4 > sizeof w->word)
        flush(w);
    w->word_len += idc_utf8_encode(c == 0xA0 ? ' ' : c, w->word + w->word_len);
    w->word_columns += columns;
}

void idc_wrap_str(idc_wrap *w, idc_str text)
{
    for (size_t pos = 0; pos < text.len;) {
        char bytes[16];
        idc_str shown = {bytes, idc_show_codepoint(idc_utf8_next(text, &pos), bytes)};
        for (size_t at = 0; at < shown.len;)
            add(w, idc_utf8_next(shown, &at));
    }
}

void idc_wrap_text(idc_wrap *w, const char *text)
{
    idc_wrap_str(w, idc_str_of(text));
}

void idc_wrap_foreign(idc_wrap *w, idc_str text, size_t max)
{
    size_t end = idc_show_cut(text, max);
    /* Text that runs like its surroundings needs no isolates, which some terminals draw. */
    bool turns = idc_show_turns(text);
    if (turns)
        add(w, 0x2068);
    w->foreign = turns;
    idc_wrap_str(w, idc_str_sub(text, 0, end));
    if (end < text.len)
        idc_wrap_text(w, IDC_ELLIPSIS);
    if (turns)
        add(w, 0x2069);
    w->foreign = false;
}

void idc_wrap_line(idc_wrap *w, int indent)
{
    flush(w);
    idc_buf_byte(w->out, '\n');
    w->column = 0;
    w->space = false;
    w->indent = indent;
}

void idc_wrap_column(idc_wrap *w, int column)
{
    flush(w);
    w->space = false;
    spaces(w, column > w->column ? column - w->column : w->column > 0);
}

void idc_wrap_style(idc_wrap *w, idc_style style)
{
    static const char *const sequences[] = {"\x1B[0m", "\x1B[1m", "\x1B[0;2m", "\x1B[0;36m"};
    flush(w);
    if (!w->colour)
        return;
    if (w->space)
        spaces(w, 1);
    w->space = false;
    idc_buf_text(w->out, sequences[style]);
}
