#include "source/reader.h"

static const idc_reader *const readers[] = {
#define READER(id) &idc_reader_##id,
#include "source/readers.def"
#undef READER
};

const idc_reader *idc_reader_for(idc_str bytes)
{
    const idc_reader *best = NULL;
    int best_bid = 0;
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
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

idc_status idc_source_read(idc_work *work, idc_str bytes, idc_document **out)
{
    return idc_source_read_at(work, bytes, IDC_STR_NONE, out);
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

idc_status idc_source_read_at(idc_work *work, idc_str bytes, idc_str base, idc_document **out)
{
    *out = NULL;
    idc_document *doc = idc_document_new(work);
    if (!doc)
        return IDC_ERR_NOMEM;
    doc->base = base;
    idc_status status;
    const idc_reader *reader = NULL;
    doc->media_type = "application/octet-stream";
    if (bytes.len == 0) {
        doc->state = IDC_READ_FAILED;
        status = idc_document_note(doc, false, "source.empty", (idc_span){0},
                                   "the source has no bytes: ask for the file again");
    } else if (bytes.len > work->limits->value[IDC_LIMIT_SOURCE_BYTES]) {
        doc->state = IDC_READ_FAILED;
        status = idc_document_note(doc, false, "source.too-large", (idc_span){0},
                                   "the source has %u bytes: raise source.bytes to read it",
                                   (uint64_t)bytes.len);
    } else if (!(reader = idc_reader_for(bytes))) {
        doc->state = IDC_READ_IGNORED;
        status = idc_document_note(doc, false, "source.unknown-format", (idc_span){0},
                                   "the bytes are of no format that is read: convert the file to "
                                   "PDF, DOCX, ODT, RTF, HTML, text, JPEG or PNG");
    } else {
        doc->media_type = reader->media_type;
        status = end_reading(doc, reader->read(bytes, doc));
        if (status == IDC_OK)
            status = tell_no_text(doc);
    }
    if (status != IDC_OK)
        return status;
    *out = doc;
    return IDC_OK;
}
