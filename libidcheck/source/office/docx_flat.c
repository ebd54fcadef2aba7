/*
 * Word documents in one XML file: WordprocessingML 2003, which some writers name .doc, and flat
 * OPC, which holds the parts of a DOCX file one after the other.
 */
#include "source/office/docx.h"
#include "source/reader.h"

enum { BID_WINDOW = 4096, MOST_PARTS = 1000 };

#define WORD_2003 "http://schemas.microsoft.com/office/word/2003/wordml"
#define FLAT_OPC "http://schemas.microsoft.com/office/2006/xmlPackage"

static bool has(idc_str s, const char *word)
{
    return idc_str_find(s, idc_str_of(word), 0) != SIZE_MAX;
}

static int bid(idc_str bytes)
{
    idc_str head = idc_str_trim(idc_str_sub(bytes, 0, BID_WINDOW));
    if (idc_str_starts(head, IDC_STR("\xEF\xBB\xBF")))
        head = idc_str_sub(head, 3, head.len);
    if (!idc_str_starts(head, IDC_STR("<")) || idc_str_istarts(head, IDC_STR("<html")))
        return 0;
    bool word = has(head, "wordDocument") && has(head, WORD_2003);
    return word || (has(head, "<pkg:package") && has(head, FLAT_OPC)) ? 95 : 0;
}

/* ---- flat OPC ------------------------------------------------------------------------------- */

static idc_str attribute_of(idc_str tag, const char *name)
{
    size_t at = idc_str_find(tag, idc_str_of(name), 0);
    if (at == SIZE_MAX)
        return IDC_STR_NONE;
    idc_str rest = idc_str_sub(tag, at + strlen(name), tag.len);
    char quote = rest.len ? rest.ptr[0] : 0;
    if (quote != '"' && quote != '\'')
        return IDC_STR_NONE;
    return idc_str_sub(rest, 1, idc_str_find_byte(rest, quote, 1));
}

/* The part at *at, which moves behind it; false when there is none. Parts that are no XML: none. */
static bool next_part(idc_str bytes, size_t *at, idc_str *name, idc_str *content)
{
    size_t begin = idc_str_find(bytes, IDC_STR("<pkg:part"), *at);
    if (begin == SIZE_MAX)
        return false;
    size_t next = idc_str_find(bytes, IDC_STR("<pkg:part"), begin + 1);
    idc_str part = idc_str_sub(bytes, begin, next);
    idc_str tag = idc_str_sub(part, 0, idc_str_find_byte(part, '>', 0));
    *at = begin + part.len;
    *name = attribute_of(tag, "pkg:name=");
    if (idc_str_starts(*name, IDC_STR("/")))
        *name = idc_str_sub(*name, 1, name->len);
    *content = IDC_STR("");
    size_t data = idc_str_find(part, IDC_STR("<pkg:xmlData"), 0);
    size_t from = data == SIZE_MAX ? data : idc_str_find_byte(part, '>', data);
    size_t to = data == SIZE_MAX ? data : idc_str_find(part, IDC_STR("</pkg:xmlData"), data);
    if (from != SIZE_MAX)
        *content = idc_str_sub(part, from + 1, to);
    return true;
}

static idc_status read_opc(idc_str bytes, idc_document *doc)
{
    idc_arena *arena = doc->work->arena;
    idc_package package = {.doc = doc, .codes = &idc_docx_codes, .flat = idc_map_new(arena)};
    idc_str name, content;
    size_t at = 0;
    if (!package.flat)
        return IDC_ERR_NOMEM;
    for (size_t i = 0; i < MOST_PARTS && next_part(bytes, &at, &name, &content); i++) {
        idc_str *part = idc_arena_alloc(arena, sizeof *part);
        if (!part)
            return IDC_ERR_NOMEM;
        *part = content;
        if (name.len && content.len && !idc_map_set(package.flat, name, part))
            return IDC_ERR_NOMEM;
    }
    doc->media_type = "application/vnd.ms-word2006ml";
    return idc_docx_package(&package);
}

/* ---- WordprocessingML 2003 ------------------------------------------------------------------ */

static idc_status read_2003(idc_str bytes, idc_document *doc)
{
    idc_docx docx = {.doc = doc, .defaults = IDC_DOCX_OPEN_LOOK, .changes = {.doc = doc}};
    idc_str none = IDC_STR("");
    idc_status status = idc_docx_properties(&docx, bytes, none);
    if (status == IDC_OK)
        status = idc_docx_settings(&docx, bytes, none);
    if (status == IDC_OK)
        status = idc_docx_styles(&docx, bytes, none);
    static const idc_docx_want order[] = {IDC_DOCX_HEADERS, IDC_DOCX_MAIN, IDC_DOCX_FOOTERS};
    size_t foot = 0;
    for (size_t i = 0; i < 3 && status == IDC_OK; i++) {
        foot = doc->line_count;
        status = idc_docx_body(&docx, bytes, none, order[i]);
    }
    idc_lines_are_foot(doc, foot);
    if (status == IDC_OK)
        status = idc_changes_end(&docx.changes);
    if (status == IDC_OK && doc->line_count == 0 && doc->state == IDC_READ_PARTIAL)
        doc->state = IDC_READ_FAILED;
    return status;
}

static idc_status read_flat(idc_str bytes, idc_document *doc)
{
    bool opc = has(idc_str_sub(bytes, 0, BID_WINDOW), "<pkg:package");
    return opc ? read_opc(bytes, doc) : read_2003(bytes, doc);
}

const idc_reader idc_reader_docx_flat = {"docx_flat", "application/vnd.ms-wordml", bid, read_flat};
