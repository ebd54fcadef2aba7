#include "source/reader.h"

static const idc_reader *const readers[] = {
#define READER(id) &idc_reader_##id,
#include "source/readers.def"
#undef READER
};

/* Formats with a mark of their own stand first and bid this: the rest need not look. */
enum { SURE = 95 };

const idc_reader *idc_reader_for(idc_str bytes)
{
    const idc_reader *best = NULL;
    int best_bid = 0;
    for (size_t i = 0; i < sizeof readers / sizeof *readers && best_bid < SURE; i++) {
        int bid = readers[i]->bid(bytes);
        if (bid > best_bid) {
            best = readers[i];
            best_bid = bid;
        }
    }
    return best;
}

/* A limit ends the reading in order: what was read stays, and the reader of the report is told. */
static idc_status end_reading(idc_document *doc, idc_status status)
{
    bool memory = status == IDC_ERR_NOMEM && idc_arena_hit_limit(doc->work->arena);
    if (status == IDC_OK || status == IDC_ERR_CANCELLED || (status == IDC_ERR_NOMEM && !memory))
        return status;
    if (doc->state == IDC_READ_OK)
        doc->state = IDC_READ_PARTIAL;
    return idc_document_note(doc, true, "source.limit", (idc_span){0},
                             "a limit ended the reading of this source early: raise the source.* "
                             "limits to read on");
}

/* Of a document that was read without trouble and shows nothing: why. */
static idc_status tell_no_text(idc_document *doc)
{
    bool nothing = doc->line_count == 0 && doc->hidden_count == 0 && doc->part_count == 0;
    if (!nothing || doc->state != IDC_READ_OK || !idc_media_is_office(doc->media_type))
        return IDC_OK;
    return idc_document_note(doc, true, "source.no-text", (idc_span){0},
                             "the document holds no text, perhaps a picture of it: ask for it as "
                             "text");
}

static idc_status read_into(idc_document *doc, idc_str bytes)
{
    const idc_limits *limits = doc->work->limits;
    const idc_reader *reader = NULL;
    doc->media_type = "application/octet-stream";
    if (bytes.len == 0) {
        doc->state = IDC_READ_FAILED;
        return idc_document_note(doc, false, "source.empty", (idc_span){0},
                                 "the source has no bytes: ask for the file again");
    }
    if (bytes.len > limits->value[IDC_LIMIT_SOURCE_BYTES]) {
        doc->state = IDC_READ_FAILED;
        return idc_document_note(doc, false, "source.too-large", (idc_span){0},
                                 "the source has %u bytes: raise source.bytes to read it",
                                 (uint64_t)bytes.len);
    }
    if (!(reader = idc_reader_for(bytes))) {
        doc->state = IDC_READ_IGNORED;
        return idc_document_note(doc, false, "source.unknown-format", (idc_span){0},
                                 "the bytes are of no format that is read: convert the file to "
                                 "PDF, DOCX, ODT, RTF, HTML, text, JPEG or PNG");
    }
    doc->media_type = reader->media_type;
    idc_status status = end_reading(doc, reader->read(bytes, doc));
    return status == IDC_OK && !doc->facts_only ? tell_no_text(doc) : status;
}

static idc_status read_new(idc_work *work, idc_str bytes, idc_str base, bool facts_only,
                           idc_document **out)
{
    *out = NULL;
    idc_document *doc = idc_document_new(work);
    if (!doc)
        return IDC_ERR_NOMEM;
    doc->base = base;
    doc->facts_only = facts_only;
    idc_status status = read_into(doc, bytes);
    if (status == IDC_OK)
        *out = doc;
    return status;
}

idc_status idc_source_read(idc_work *work, idc_str bytes, idc_document **out)
{
    return read_new(work, bytes, IDC_STR_NONE, false, out);
}

idc_status idc_source_read_at(idc_work *work, idc_str bytes, idc_str base, idc_document **out)
{
    return read_new(work, bytes, base, false, out);
}

idc_status idc_source_read_facts(idc_work *work, idc_str bytes, idc_str base, idc_document **out)
{
    return read_new(work, bytes, base, true, out);
}
