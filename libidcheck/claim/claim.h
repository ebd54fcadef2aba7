/**
 * @file claim.h  A claim: one thing a source says, where it says it, and its comparable form.
 *
 * Claims are atoms: each is one stretch of one source. Claims that belong together (a job's firm,
 * title, dates and place) share a record. Claims of an earlier state of a document carry
 * IDC_CLAIM_EARLIER and never count as what the person says today. In the run's arena, immutable
 * after extraction; any thread may read.
 */
#ifndef IDC_CLAIM_CLAIM_H
#define IDC_CLAIM_CLAIM_H

#include "base/node.h"
#include "document/document.h"
#include "norm/contacts/contacts.h"
#include "norm/dates/dates.h"
#include "norm/lineage/lineage.h"
#include "norm/mrz/mrz.h"
#include "norm/names/names.h"
#include "norm/places/places.h"

typedef enum idc_claim_kind {
#define KIND(id, name, value) IDC_CLAIM_##id,
#include "claim/kinds.def"
#undef KIND
    IDC_CLAIM_KIND_COUNT
} idc_claim_kind;

/** "person.name"; NULL when out of range. */
const char *idc_claim_kind_text(idc_claim_kind kind);

/** The members of idc_claim.value (and zone), as kinds.def names them. */
typedef enum idc_claim_value {
    IDC_VALUE_name,
    IDC_VALUE_email,
    IDC_VALUE_phone,
    IDC_VALUE_place,
    IDC_VALUE_organisation,
    IDC_VALUE_text,
    IDC_VALUE_dates,
    IDC_VALUE_instant,
    IDC_VALUE_years,
    IDC_VALUE_account,
    IDC_VALUE_photo,
    IDC_VALUE_lineage,
    IDC_VALUE_zone,
    IDC_VALUE_observation
} idc_claim_value;

/** Which member a kind sets; text when out of range. */
idc_claim_value idc_claim_value_of(idc_claim_kind kind);

enum {
    IDC_CLAIM_EARLIER = 1, /* of a superseded revision or deleted text */
    IDC_CLAIM_HIDDEN = 2,  /* in text that a reader of the page does not see */
    IDC_CLAIM_WITHHELD = 4 /* tells a name that the host was told: checks pass over it */
};

#define IDC_RECORD_NONE UINT32_MAX

/** Confidence from which on the parts of an entry belong together: by format or in one line. */
enum { IDC_CLAIM_CERTAIN = 800 };

typedef struct idc_claim {
    uint32_t id; /* index in the set */
    idc_claim_kind kind;
    uint32_t source; /* index of the source */
    uint32_t record; /* index of the record, IDC_RECORD_NONE */
    unsigned flags;
    int32_t confidence_permille; /* of the reading: 1000 = stated by the format */
    idc_str raw;                 /* the text as it stands */
    idc_span span;
    idc_str earlier;     /* label of the earlier state, with IDC_CLAIM_EARLIER */
    const idc_mrz *zone; /* of document.zone, and of a name that stands in one; else NULL */
    union {
        const idc_name *name;
        idc_email email;
        idc_phone phone;
        idc_place place;
        struct {
            idc_str key; /* idc_org_key */
        } organisation;
        struct {
            idc_str key;        /* idc_phrase_key */
            const char *reason; /* of hidden text: "white", "vanish", ... (idc_hidden); of a
                                   picture's provenance the fact that states it; else NULL */
        } text;
        idc_interval dates;
        idc_instant instant;
        struct {
            int32_t years_tenths; /* "12+ years of X": 120 */
            idc_str subject_key;  /* idc_phrase_key of X */
            idc_str subject;
        } years;
        struct {
            idc_str platform, handle, display_name;
        } account;
        const idc_picture *photo;
        const idc_lineage *lineage;
        struct {
            idc_str kind; /* "phone_line", "shipping_address", ... */
            idc_instant at;
            const idc_node *value; /* as handed in */
            idc_str source;        /* who says so */
        } observation;
    } value;
} idc_claim;

typedef enum idc_record_kind {
    IDC_RECORD_WORK,
    IDC_RECORD_EDUCATION,
    IDC_RECORD_CERTIFICATE,
    IDC_RECORD_ACCOUNT,
    IDC_RECORD_VOLUNTEER, /* unpaid work: claims of the work kinds, but no job */
    IDC_RECORD_PROJECT,   /* of a section of projects; those told of below a job are part of it */
    IDC_RECORD_AWARD,
    IDC_RECORD_PUBLICATION,
    IDC_RECORD_REFERENCE, /* somebody else, whom one may ask, or what they said */
    IDC_RECORD_IDENTITY   /* an identity document that the host saw; title is the observation */
} idc_record_kind;

/** One job, course of study, certificate, account, …; members are NULL when not stated. */
typedef struct idc_record {
    idc_record_kind kind;
    uint32_t source;
    const idc_claim *organisation; /* employer, institution, issuer, publisher */
    const idc_claim *title;        /* title, degree, name of the thing or referee, account.handle */
    const idc_claim *dates;        /* also account.created */
    const idc_claim *place;
    const idc_claim *type; /* "part-time", "contract", ... */
    const idc_claim *area; /* of study */
    const idc_claim *role; /* in a project; what a referee is */
    const idc_claim *summary;
    const idc_claim *url, *email, *phone; /* of the entry, never the candidate's own */
    bool earlier;
} idc_record;

typedef enum idc_source_role {
    IDC_ROLE_UNSTATED,
    IDC_ROLE_RESUME,
    IDC_ROLE_PROFILE,
    IDC_ROLE_DOCUMENT,
    IDC_ROLE_PHOTO,
    IDC_ROLE_RECORD,
    IDC_ROLE_COMMITS
} idc_source_role;

/** One source of the case, as the checks and the report see it. */
typedef struct idc_source_info {
    idc_str label;
    idc_str platform;
    idc_source_role role;
    idc_instant received;
    const char *media_type;
    uint64_t bytes;
    uint8_t sha256[32];
    const idc_document *document; /* NULL for facts of the manifest itself */
    int32_t date_day;             /* the document's own date: modified, received or as-of */
} idc_source_info;

/** All claims of a case: what checks look at. */
typedef struct idc_claims {
    const idc_source_info *sources;
    size_t source_count;
    const idc_claim *const *items; /* items[i]->id == i */
    size_t count;
    const idc_record *records;
    size_t record_count;
    const idc_name *const *known_names; /* told by the host; clear contradictions, never printed */
    size_t known_name_count;
    const struct idc_told *told; /* those that are looked for in what is printed; NULL: none */
    int32_t as_of_day;
    idc_str case_id;
    idc_str role_location; /* interests of the manifest; ptr NULL when not stated */
    idc_place role_place;
} idc_claims;

/** "resume", "profile", ...; "" for unstated. */
const char *idc_source_role_text(idc_source_role role);

/** Role of its text; IDC_ROLE_UNSTATED for any other text. */
idc_source_role idc_source_role_of(idc_str text);

/** Next claim of a kind after claim (NULL: from the start); earlier and hidden ones are passed
 *  over unless flags names them. NULL at the end. */
const idc_claim *idc_claims_next(const idc_claims *claims, const idc_claim *after,
                                 idc_claim_kind kind, unsigned flags);

/** True when the claim begins in the line; *before and *after are what stands around it there, both
 *  "" when the line does not hold its text as it is. */
bool idc_claim_in_line(const idc_claim *claim, const idc_line *line, idc_str *before,
                       idc_str *after);

/**
 * Do two claims stand in one place: one source, and of what the host saw of identity documents one
 * document?
 */
bool idc_claims_one_place(const idc_claims *claims, const idc_claim *a, const idc_claim *b);

/** Is the claim the first of its kind in its place, of those that say what the person says today?
 */
bool idc_claims_first_of_place(const idc_claims *claims, const idc_claim *claim);

/** Does an identity document give this name, whose state chose its spelling and order? */
bool idc_claims_of_identity(const idc_claims *claims, const idc_claim *name);

/** The name the candidate goes by: of the résumé first, else the first stated. NULL when none. */
const idc_claim *idc_claims_name(const idc_claims *claims);

#endif
