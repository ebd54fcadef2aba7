/** @file rdfa_part.h  Shared by the parts of the RDFa reader; used by no other. */
#ifndef IDC_SOURCE_RDFA_PART_H
#define IDC_SOURCE_RDFA_PART_H

#include "base/map.h"
#include "source/page/rdfa.h"

/** A prefix that is in force; later ones come first. */
typedef struct idc_rdfa_prefix {
    idc_str prefix, iri;
    const struct idc_rdfa_prefix *next;
} idc_rdfa_prefix;

/** A rel or rev that waits for its object. */
typedef struct idc_rdfa_waiting {
    idc_str predicate;
    bool reverse;
    const struct idc_rdfa_waiting *next;
} idc_rdfa_waiting;

/** Evaluation context, section 7.2. */
typedef struct idc_rdfa_context {
    idc_str subject, object, vocab, lang;
    const idc_rdfa_prefix *prefixes;
    const idc_rdfa_waiting *waiting;
} idc_rdfa_context;

typedef struct idc_rdfa {
    const idc_html_tree *tree;
    idc_arena *arena;
    idc_str base;
    idc_node *out;
    idc_map *nodes; /* by @id */
    uint64_t blank; /* number of the next blank node */
    idc_status status;
} idc_rdfa;

static inline bool idc_rdfa_got(idc_rdfa *r, bool got)
{
    if (!got && r->status == IDC_OK)
        r->status = IDC_ERR_NOMEM;
    return got;
}

/* --- names, section 7.4 ---------------------------------------------------------------------- */

/** Prefixes of an element's attribute in front of those in force. */
const idc_rdfa_prefix *idc_rdfa_prefixes(idc_rdfa *r, idc_str declared,
                                         const idc_rdfa_prefix *next);

/** Of about and resource: safe CURIE, CURIE or IRI; ptr NULL when it names nothing. */
idc_str idc_rdfa_resource(idc_rdfa *r, const idc_rdfa_context *c, idc_str value);

/** Of property, rel, rev, typeof, datatype: term, CURIE or absolute IRI; ptr NULL for none. */
idc_str idc_rdfa_term(idc_rdfa *r, const idc_rdfa_context *c, idc_str word);

/** Of href and src. */
idc_str idc_rdfa_iri(idc_rdfa *r, idc_str reference);

idc_str idc_rdfa_blank(idc_rdfa *r);

/** Next word of an attribute. */
bool idc_rdfa_word(idc_str *rest, idc_str *word);

/* --- statements ------------------------------------------------------------------------------ */

void idc_rdfa_type(idc_rdfa *r, idc_str subject, idc_str type, idc_span span);
void idc_rdfa_link(idc_rdfa *r, idc_str subject, idc_str predicate, idc_str object, idc_span span);

/** type and lang may be empty. */
void idc_rdfa_literal(idc_rdfa *r, idc_str subject, idc_str predicate, idc_str value, idc_str type,
                      idc_str lang, idc_span span);

#endif
