/* Word files of before 2007, and what else is kept in compound files ([MS-DOC], [MS-CFB]). */
#include "source/office/doc.h"

#include "source/codepage.h"
#include "source/reader.h"

enum {
    WORD_97 = 0xC1, /* nFib: files of Word 97 and later have a table of pieces */
    ENCRYPTED = 0x0100,
    SECOND_TABLE = 0x0200,
    MOST_PIECES = 1 << 20
};

static int bid(idc_str bytes)
{
    return idc_cfb_is(bytes) ? 90 : 0;
}

static idc_status fail(idc_document *doc, const char *code, const char *message)
{
    doc->state = IDC_READ_FAILED;
    return idc_document_note(doc, false, code, (idc_span){0}, "%s", message);
}

/* ---- pieces --------------------------------------------------------------------------------- */

/* A stretch of the table's stream that the head names; empty when it lies outside. */
static idc_str named(const idc_doc *d, uint64_t at)
{
    uint64_t begin = idc_little32(d->main, at), len = idc_little32(d->main, at + 4);
    if (begin >= d->table.len || len > d->table.len - begin)
        return IDC_STR("");
    return idc_str_sub(d->table, (size_t)begin, (size_t)(begin + len));
}

/* The table of pieces behind the changes of the last quick save (section 2.9.38). */
static idc_str piece_table(idc_str clx)
{
    size_t at = 0;
    while (at + 3 <= clx.len && clx.ptr[at] == 1)
        at += 3 + idc_little16(clx, at + 1);
    if (at + 5 > clx.len || clx.ptr[at] != 2)
        return IDC_STR("");
    return idc_str_sub(clx, at + 5, at + 5 + idc_little32(clx, at + 1));
}

static idc_status read_pieces(idc_doc *d)
{
    idc_str table = piece_table(named(d, 0x1A2));
    size_t count = table.len >= 4 ? (table.len - 4) / 12 : 0;
    if (count > MOST_PIECES)
        return IDC_ERR_LIMIT;
    d->pieces = idc_arena_array(d->doc->work->arena, count + 1, sizeof *d->pieces);
    if (!d->pieces)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < count; i++) {
        uint32_t begin = idc_little32(table, 4 * i), end = idc_little32(table, 4 * i + 4);
        uint32_t fc = idc_little32(table, 4 * (count + 1) + 8 * i + 2);
        bool narrow = fc & 0x40000000;
        fc &= 0x3FFFFFFF;
        if (end <= begin || (d->piece_count && begin < d->pieces[d->piece_count - 1].end))
            continue;
        d->pieces[d->piece_count++] = (idc_doc_piece){
            .begin = begin, .end = end, .offset = narrow ? fc / 2 : fc, .wide = !narrow};
    }
    return IDC_OK;
}

/* Word 6 and 95: one stretch in the code page of Western Europe. */
static idc_status old_piece(idc_doc *d)
{
    uint32_t begin = idc_little32(d->main, 0x18), end = idc_little32(d->main, 0x1C);
    d->pieces = idc_arena_array(d->doc->work->arena, 1, sizeof *d->pieces);
    if (!d->pieces)
        return IDC_ERR_NOMEM;
    if (end > begin && end <= d->main.len) {
        d->piece_count = 1;
        d->pieces[0] = (idc_doc_piece){.end = end - begin, .offset = begin};
    }
    return idc_document_note(d->doc, true, "doc.old", (idc_span){0},
                             "the file is of a Word from before 1997: its text was read without "
                             "looks and tables; ask for it saved anew");
}

/* ---- stories -------------------------------------------------------------------------------- */

/* Headers (and then footers) of the first section (section 2.8.22): six stories for notes come
 * first, then even, odd and first pages have theirs. */
static idc_status read_headers(idc_doc *d, uint32_t base, uint32_t length, bool footers)
{
    static const uint8_t order[2][3] = {{10, 7, 6}, {11, 9, 8}};
    idc_str ends = named(d, 0xF2);
    idc_status status = IDC_OK;
    for (size_t i = 0; i < 3 && status == IDC_OK; i++) {
        size_t story = order[footers][i];
        if (4 * (story + 2) > ends.len)
            continue;
        uint32_t begin = idc_little32(ends, 4 * story), end = idc_little32(ends, 4 * story + 4);
        if (begin < end && end <= length)
            status = idc_doc_text(d, base + begin, base + end);
    }
    return status;
}

static idc_status read_stories(idc_doc *d)
{
    /* Lengths of body, notes, headers, macros, comments, endnotes, text boxes. */
    uint32_t begin[8] = {0}, length[7];
    for (size_t i = 0; i < 7; i++) {
        length[i] = idc_little32(d->main, 0x4C + 4 * i);
        length[i] = length[i] < 0x10000000 ? length[i] : 0;
        begin[i + 1] = begin[i] + length[i];
    }
    static const uint8_t behind[] = {6, 1, 5};
    idc_status status = read_headers(d, begin[2], length[2], false);
    if (status == IDC_OK)
        status = idc_doc_text(d, 0, length[0]);
    size_t foot = 0;
    for (size_t i = 0; i < 3 && status == IDC_OK; i++) {
        d->boxes = i == 0;
        status = idc_doc_text(d, begin[behind[i]], begin[behind[i] + 1]);
        foot = d->boxes ? d->doc->line_count : foot;
    }
    if (status == IDC_OK)
        status = read_headers(d, begin[2], length[2], true);
    idc_lines_are_foot(d->doc, foot);
    return status;
}

/* ---- files ---------------------------------------------------------------------------------- */

static idc_status read_word(idc_doc *d, const idc_cfb *cfb)
{
    idc_document *doc = d->doc;
    uint32_t version = idc_little16(d->main, 2), flags = idc_little16(d->main, 10);
    if (flags & ENCRYPTED)
        return fail(doc, "doc.encrypted",
                    "the document is encrypted: ask for it without a password");
    idc_status status;
    if (version < WORD_97) {
        status = old_piece(d);
        return status == IDC_OK && d->piece_count ? idc_doc_text(d, 0, d->pieces[0].end) : status;
    }
    status = idc_cfb_stream(cfb, flags & SECOND_TABLE ? "1Table" : "0Table", &d->table);
    if (status != IDC_OK)
        return status;
    if (!d->table.ptr)
        d->table = IDC_STR("");
    d->char_pages = named(d, 0xFA);
    d->paragraph_pages = named(d, 0x102);
    idc_doc_styles(d);
    status = read_pieces(d);
    if (status == IDC_OK && d->piece_count == 0)
        return fail(doc, "doc.broken",
                    "the table that says where the text stands is missing or damaged: ask for the "
                    "file again");
    return status == IDC_OK ? read_stories(d) : status;
}

static idc_status read_facts(idc_document *doc, const idc_cfb *cfb)
{
    static const char *const names[] = {"\005SummaryInformation", "\005DocumentSummaryInformation"};
    idc_status status = IDC_OK;
    for (size_t i = 0; i < 2 && status == IDC_OK; i++) {
        idc_str set;
        status = idc_cfb_stream(cfb, names[i], &set);
        if (status == IDC_OK && set.ptr)
            status = idc_doc_facts(doc, set, names[i] + 1, i == 1);
    }
    return status;
}

/* Compound files that hold something else than a Word document. */
static idc_status read_other(idc_document *doc, const idc_cfb *cfb)
{
    static const struct {
        const char *stream, *message;
    } rows[] = {{"Workbook", "the file is an Excel workbook: save it as PDF, DOCX or text"},
                {"Book", "the file is an Excel workbook: save it as PDF, DOCX or text"},
                {"PowerPoint Document", "the file is a presentation: save it as PDF"},
                {"__properties_version1.0", "the file is a mail of Outlook: save it as EML"},
                {"VisioDocument", "the file is a drawing: save it as PDF"}};
    if (idc_cfb_has(cfb, "EncryptedPackage"))
        return fail(doc, "doc.encrypted",
                    "the document is encrypted: ask for it without a password");
    doc->media_type = "application/x-ole-storage";
    doc->state = IDC_READ_IGNORED;
    const char *message = "the file is of a program that is not read: save it as PDF, DOCX or text";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (idc_cfb_has(cfb, rows[i].stream))
            message = rows[i].message;
    return idc_document_note(doc, false, "doc.other-kind", (idc_span){0}, "%s", message);
}

static idc_status read_doc(idc_str bytes, idc_document *doc)
{
    idc_cfb cfb;
    idc_status status = idc_cfb_open(doc->work, bytes, &cfb);
    if (status == IDC_ERR_FORMAT)
        return fail(doc, "doc.broken",
                    "the file is cut or damaged so that nothing in it can be found: ask for the "
                    "file again");
    idc_doc *d = status == IDC_OK ? idc_arena_alloc(doc->work->arena, sizeof *d) : NULL;
    if (!d)
        return status == IDC_OK ? IDC_ERR_NOMEM : status;
    d->doc = d->changes.doc = doc;
    d->paragraph.changer = -1;
    d->table = d->char_pages = d->paragraph_pages = IDC_STR("");
    status = idc_cfb_stream(&cfb, "WordDocument", &d->main);
    if (status != IDC_OK)
        return status;
    if (!d->main.ptr)
        return read_other(doc, &cfb);
    status = read_facts(doc, &cfb);
    if (status == IDC_OK)
        status = read_word(d, &cfb);
    if (status == IDC_OK)
        status = idc_changes_end(&d->changes);
    if (status == IDC_OK && doc->line_count == 0 && doc->state == IDC_READ_PARTIAL)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_doc = {"doc", "application/msword", bid, read_doc};
