/**
 * @file collect.h  From documents to claims: the stage between source and check.
 *
 * One extractor a file (resume text, records of exact formats, profile, metadata, picture,
 * observations), each given a collector and a document. The collector keeps what they find.
 */
#ifndef IDC_CLAIM_COLLECT_H
#define IDC_CLAIM_COLLECT_H

#include "base/map.h"
#include "claim/claim.h"

typedef struct idc_collector {
    idc_work *work;
    idc_claim **items;
    size_t count, capacity;
    idc_record *records;
    size_t record_count, record_capacity;
    uint32_t source;   /* that claims are added for */
    uint32_t record;   /* that claims are added to, or IDC_RECORD_NONE */
    unsigned flags;    /* that claims are given (IDC_CLAIM_EARLIER) */
    idc_str earlier;   /* label for IDC_CLAIM_EARLIER */
    int32_t date_day;  /* of the document: what "present" means */
    const bool *aimed; /* for each line of the document: it addresses a machine; NULL: none does */
    char region[3];    /* default for telephone numbers, from the residence; "" unknown */
    /* of the room itself; start as zero */
    idc_map *seen;       /* claims outside records, by kind, source and value */
    size_t record_first; /* count when the open record was begun */
} idc_collector;

/**
 * Adds a claim and normalises its value by its kind. Texts that are empty or that the kind cannot
 * hold (no date in a dates claim, no mail address in an e-mail claim) add nothing: *out is NULL
 * and IDC_OK is returned. So do texts that say again what a claim outside of records already says
 * in this source: the better confidence stays and *out is that claim. out may be NULL.
 * IDC_ERR_LIMIT when claims.count is reached; what was collected before stays.
 */
idc_status idc_collect(idc_collector *c, idc_claim_kind kind, idc_str raw, idc_span span,
                       int32_t confidence_permille, idc_claim **out);

/** Opens a record: claims added until idc_collect_end() belong to it. IDC_ERR_LIMIT, _NOMEM. */
idc_status idc_collect_begin(idc_collector *c, idc_record_kind kind);

/** Closes it. A record without claims is dropped; one that repeats another of this source adds to
 *  that one what it does not yet say. */
void idc_collect_end(idc_collector *c);

/** Everything a document says. Its earlier states follow with IDC_CLAIM_EARLIER. Past a limit of
 *  claims or records it ends with a diagnostic "claim.limit" of the document, keeping the rest. */
idc_status idc_collect_document(idc_collector *c, const idc_document *doc, idc_source_role role,
                                idc_str platform);

/* The extractors, called by idc_collect_document as the role asks: the record and stated data of a
 * page first, so that the same in visible text adds nothing. */
idc_status idc_collect_record(idc_collector *c, const idc_node *record);  /* JSON Resume 1.x */
idc_status idc_collect_resume(idc_collector *c, const idc_document *doc); /* from lines */
idc_status idc_collect_profile(idc_collector *c, const idc_document *doc, idc_str platform);
idc_status idc_collect_metadata(idc_collector *c, const idc_document *doc);
idc_status idc_collect_picture(idc_collector *c, const idc_document *doc);
idc_status idc_collect_embedded(idc_collector *c, const idc_document *doc); /* pictures inside */

/** Observations of the manifest (source = index of the manifest's own source row). */
idc_status idc_collect_observations(idc_collector *c, const idc_node *observations);

/**
 * Behind all sources, so that what the person goes by elsewhere comes first: the names of identity
 * documents, printed, native and of machine readable zones, with a claim for each zone, in the text
 * of documents and in "id_document" observations. Check digits that do not agree are noted as
 * diagnostics of the document.
 */
idc_status idc_collect_identities(idc_collector *c, const idc_claims *sources);

/**
 * Behind idc_withhold(): withholds names of zones too that are written of a known name by the rules
 * of travel documents, and the whole of an observation with a name that is withheld.
 */
idc_status idc_withhold_identities(idc_collector *c, const idc_claims *known);

/** The claims of one source as a JSON Resume 1.x object with its spans dropped. */
idc_status idc_resume_of(idc_arena *arena, const idc_claims *claims, uint32_t source,
                         idc_node **out);

#endif
