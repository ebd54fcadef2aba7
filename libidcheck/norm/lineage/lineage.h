/**
 * @file lineage.h  Do two files have a common ancestor? Traces that copying leaves behind.
 *
 * A word processor marks what was written in one sitting, lists, paragraphs and the document
 * itself with random numbers, and copies carry them on; XMP and PDF have identifiers made for the
 * purpose. Numbers that come with known templates and programs (data/lineage/known.tsv) explain
 * themselves and weigh nothing. Any thread.
 */
#ifndef IDC_NORM_LINEAGE_H
#define IDC_NORM_LINEAGE_H

#include <idcheck/base.h>

#include "base/node.h"

typedef enum idc_trace_kind {
#define TRACE(id, name, first, next, most, what) IDC_TRACE_##id,
#include "norm/lineage/kinds.def"
#undef TRACE
    IDC_TRACE_KINDS
} idc_trace_kind;

typedef struct idc_trace {
    idc_trace_kind kind;
    idc_str value;     /* comparable: lower case, without what only wraps it */
    idc_span span;     /* of the fact it was read from */
    const char *known; /* the template or program it comes with; NULL: of this family alone */
} idc_trace;

/** A service or program whose files share identifiers though nobody handed a file on. */
typedef struct idc_lineage_service {
    const char *name;
    bool unique_pdf; /* the permanent identifiers of its PDF files are unique all the same */
} idc_lineage_service;

/** Traces of one file, ascending by kind, then value, each once. */
typedef struct idc_lineage {
    const idc_trace *traces;
    size_t count;
    const idc_lineage_service *service; /* that made it; NULL: none that is known */
} idc_lineage;

typedef enum idc_lineage_relation {
    IDC_LINEAGE_NONE,     /* nothing shared */
    IDC_LINEAGE_TEMPLATE, /* shared is only what known templates bring along */
    IDC_LINEAGE_POSSIBLE, /* a hint, or the same computer or camera */
    IDC_LINEAGE_ANCESTOR  /* both were made from one file */
} idc_lineage_relation;

/** What two files share. */
typedef struct idc_kinship {
    size_t shared[IDC_TRACE_KINDS]; /* how many of a kind, known ones left out */
    const char *known;              /* a known template that both come from; NULL */
    int32_t millibits;              /* log2 likelihood ratio x1000 of a common ancestor */
    idc_lineage_relation relation;
} idc_kinship;

/** Traces in metadata (keys of `extract --format metadata`). *out in arena. IDC_ERR_NOMEM. */
idc_status idc_lineage_of(idc_arena *arena, const idc_node *metadata, idc_lineage *out);

/** Does it tell of a common ancestor, not only of a computer or a template? */
bool idc_trace_is_of_document(const idc_trace *trace);

/** Compares two files. Symmetric. */
idc_kinship idc_lineage_compare(const idc_lineage *a, const idc_lineage *b);

/** Weighs counts of shared values (kinship->shared) of files that `service` made, or NULL. A root
 *  counts once, not among the sessions too. Once for each kinship. */
void idc_lineage_weigh(idc_kinship *kinship, const idc_lineage_service *service);

/** "ancestor", "possible", "template", "none"; static. */
const char *idc_lineage_relation_text(idc_lineage_relation relation);

/** "rsid", ...; static. */
const char *idc_trace_kind_text(idc_trace_kind kind);

/** What is shared, in words: "3 editing sessions, Word's identifier of a document". */
idc_str idc_kinship_say(idc_arena *arena, const idc_kinship *kinship);

#endif
