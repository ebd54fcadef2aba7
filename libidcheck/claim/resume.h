/**
 * @file resume.h  Reading a résumé from its lines: what the steps share. Internal to claim.
 *
 * Lines become rows; headings cut rows into sections by words and style together; sections of
 * jobs and studies are cut into entries around their dates; the parts of an entry's head get
 * their meaning by words and by one orientation for the whole document.
 */
#ifndef IDC_CLAIM_RESUME_H
#define IDC_CLAIM_RESUME_H

#include "claim/extract.h"
#include "claim/lexicon.h"

enum { IDC_ROW_COLUMNS = 8 };

/** A line, or a part of one that a wide gap sets apart as a heading on its left. */
typedef struct idc_row {
    const idc_line *line;
    size_t begin, end; /* of the content in the line's text, without marks and ornaments */
    idc_str key;       /* idc_phrase_key of the content; empty when it is long */
    size_t words;      /* separated by spaces */
    bool bullet;       /* behind a mark, or an item of a list */
    bool caps;         /* all letters are capitals */
    bool heading;      /* of the section that begins here */
    bool sub;          /* a label inside an entry */
    bool dated;        /* holds a date that may be an entry's */
    bool joined;       /* its date belongs to the row before */
    bool wrapped;      /* goes on with the row before, of one look and full */
    bool split;        /* shares its line with a heading at its left, or is that heading */
    bool indented;     /* further right than the dates of its section */
    bool sentence;     /* reads on like prose */
    bool told;         /* prose, an item, or what goes on with them (idc_entries_cut) */
    bool alone;        /* its date stands alone, or with a place, type or length of time only */
    bool satellite;    /* nothing but a place, a type of employment or a length of time */
    bool timed;        /* a length of time stands in it */
    bool typed;        /* a name and a type of employment: "Globex · Full-time" */
    bool border;       /* an entry begins here and none reaches over it */
    bool fielded;      /* of an entry whose parts all have labels */
    bool parts;        /* such an entry takes over nothing from the one before it */
    bool beside;       /* a cell stands left of it that is none of it: its x is unknown */
    bool group;        /* a firm above several titles begins here */
    uint8_t field;     /* idc_lexicon FIELD… of the label before the content, 0 none */
    size_t label;      /* where that label begins */
    uint8_t columns[IDC_ROW_COLUMNS]; /* the same of its cells, by the head of its table */
    uint8_t section;                  /* idc_section it lies in; NONE before the first heading */
    int32_t hang_x;                   /* of the mark of the item it goes on with, 0 none */
    size_t hang_spaces;               /* spaces before its text */
    size_t date_begin, date_end;      /* in the line's text */
    size_t date_rows;                 /* 2 when the range ends on the next row */
    idc_interval dates;
    const struct idc_fragments *cut; /* by idc_fragments_of; NULL: not yet */
} idc_row;

/** How a row looks, for comparing with others. */
typedef struct idc_style {
    int32_t size_mpt;
    uint32_t rgb;
    bool bold, heading, caps;
    uint8_t level;
} idc_style;

typedef struct idc_resume {
    idc_collector *c;
    const idc_document *doc;
    idc_row *rows;
    size_t count;
    idc_style body;      /* of most of the text */
    int32_t largest_mpt; /* size of the largest text, 0 when sizes are unknown */
    bool from_right;     /* most lines hold text that runs from the right */
    bool unheaded;       /* no section of jobs has a heading */
} idc_resume;

/** A piece of an entry's head between separators, and what its words hint at. */
typedef struct idc_fragment {
    size_t row;        /* index of its row */
    size_t begin, end; /* in the line's text */
    size_t rows;       /* 2 and more: reads on over so many rows, to the end of the last */
    size_t tail_end;   /* where it ends in the last of them; 0: with the row */
    char before;       /* separator before it: 0 start of row, ',', '-', '|', '@', '(' */
    int title, org, school, degree; /* 0 none … 5 sure */
    bool place, type, url, label, duration;
    char kind; /* in an entry: 'N' may be title or firm, 'P' place, 'T' type, 0 none of them */
    size_t words;
    idc_str key;
} idc_fragment;

typedef struct idc_fragments {
    idc_fragment *items;
    size_t count, capacity;
} idc_fragments;

/** Most fragments of one head that are looked at. */
enum { IDC_HEAD_FRAGMENTS_MAX = 24 };

idc_style idc_row_style(const idc_row *row);

/** Indices of the document's lines, columns of margin notes read into the text; NULL: no memory. */
size_t *idc_lines_order(idc_resume *r);

/** Do two lines of a page make one heading that fills both ("Experiencia" above "laboral")? */
bool idc_heading_wraps(idc_resume *r, const idc_line *a, const idc_line *b, bool *memory);

/** Drops from order (of *count lines) those that are not of what the page is about. */
bool idc_lines_keep(idc_resume *r, size_t *order, size_t *count);

/** True for a heading of what pages add about others: "People also viewed", "Jobs near …". */
bool idc_row_is_apart(const idc_row *row);

/** Rows of all lines; body style. */
idc_status idc_rows_build(idc_resume *r);

/** Marks headings and gives every row its section. */
idc_status idc_sections_find(idc_resume *r);

/** Right edge of the rows of a page that begin where row does, or a little further left. */
int32_t idc_column_edge(const idc_resume *r, const idc_row *row);

/** Marks rows with which the head of an entry goes on that filled the row before. */
void idc_rows_wrap(idc_resume *r);

/** Finds the dates of rows that may belong to entries. */
idc_status idc_rows_date(idc_resume *r);

/** Appends the fragments of a row, its date left out. Rows are cut once: they must have their dates
 *  and be wrapped. */
idc_status idc_fragments_of(idc_resume *r, size_t row, idc_fragments *out);

/** Where the one other look inside of a stretch of a line begins; SIZE_MAX: none or several. */
size_t idc_other_look(const idc_line *line, size_t begin, size_t end);

/** Length of the separator at byte i, and what kind it is (idc_fragment.before); 0: none. */
size_t idc_separator_at(idc_str s, size_t i, char *code);

/** True for "at Globex", "bei Globex". */
bool idc_names_firm(idc_str text);

/** Scores and place of a piece that was cut anew. */
idc_status idc_fragment_read(idc_resume *r, idc_fragment *f);

/** What the words of a key hint at; sets the scores of out. */
void idc_fragment_score(idc_str key, idc_fragment *out);

/** Text of the content of rows [first, first + rows), line feeds between; exact bytes if one. */
idc_str idc_rows_text(idc_resume *r, size_t first, size_t rows);

/** Adds a claim of a fragment, or of part [begin, end) of a row's line. */
idc_status idc_resume_claim(idc_resume *r, idc_claim_kind kind, size_t row, size_t begin,
                            size_t end, int32_t confidence_permille);
idc_status idc_fragment_claim(idc_resume *r, idc_claim_kind kind, const idc_fragment *f,
                              int32_t confidence_permille);
idc_status idc_row_dates_claim(idc_resume *r, idc_claim_kind kind, size_t row,
                               int32_t confidence_permille);

/* The parts of a résumé. */
idc_status idc_resume_contact(idc_resume *r);
idc_status idc_resume_jobs(idc_resume *r, idc_section section, idc_record_kind kind);
idc_status idc_resume_studies(idc_resume *r);
idc_status idc_resume_lists(idc_resume *r);

#endif
