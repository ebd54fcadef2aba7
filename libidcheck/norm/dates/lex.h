/**
 * @file lex.h  Text cut into numbers, words and marks, a window at a time.
 *
 * Every byte is looked at once, so that reading is linear in the text whatever it holds. Digits
 * and letters of any script (Unicode, through ICU's compiled-in tables). One thread at a time.
 */
#ifndef IDC_NORM_DATES_LEX_H
#define IDC_NORM_DATES_LEX_H

#include "norm/dates/words.h"

typedef enum idc_token_kind {
    IDC_TOKEN_END,
    IDC_TOKEN_NUMBER,
    IDC_TOKEN_WORD,
    IDC_TOKEN_MARK
} idc_token_kind;

typedef struct idc_token {
    size_t begin, end;
    idc_token_kind kind;
    uint32_t mark;    /* '-' for every dash, '/', '.', ',', '\'', '~', '(', ')', else itself */
    uint32_t classes; /* of a word, IDC_DW_… */
    int32_t number;   /* -1 past eight digits */
    int32_t digits;
    uint16_t value; /* of a word */
    bool spaced;    /* white space, or nothing, stands before */
    bool line;      /* a line break stands before */
    bool gap;       /* a tab or several spaces stand before, as between columns */
    bool capital;   /* begins with an upper-case letter */
    bool unbroken;  /* of a script that puts no spaces between words */
    bool persian;   /* of the digits of Persian, whose years may be those of its calendar */
} idc_token;

enum { IDC_LEX_WINDOW = 128, IDC_LEX_BEHIND = 4 };

typedef struct idc_lexer {
    idc_str text;
    size_t pos;
    size_t count; /* tokens held */
    size_t base;  /* index of the current token */
    bool thai;    /* in Thai, whose years, from the Buddha's death, become ours as numbers */
    idc_token tokens[IDC_LEX_WINDOW];
    idc_token before[IDC_LEX_BEHIND]; /* those just passed, last first */
} idc_lexer;

void idc_lexer_init(idc_lexer *lexer, idc_str text);

/** Token k places on; the END token past the end, and past the window (64 at least). */
const idc_token *idc_lexer_peek(const idc_lexer *lexer, size_t k);

/** Token k places back (1 = the one just passed); an END token when there is none. */
const idc_token *idc_lexer_back(const idc_lexer *lexer, size_t k);

/** Goes on by one token. */
void idc_lexer_step(idc_lexer *lexer);

#endif
