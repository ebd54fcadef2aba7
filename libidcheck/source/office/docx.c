/* DOCX files (ECMA-376): which parts there are, and in which order they are read. */
#include "source/office/docx.h"

#include "source/picture/picture.h"
#include "source/reader.h"

enum { MOST_RELATIONS = 2000, BID_WINDOW = 1 << 16 };

#define MEDIA_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/* A relation of a part to another, or to something outside (OPC, ECMA-376-2, 8.5). */
typedef struct relation {
    idc_str type, target; /* target: path of a part, or an address */
    idc_span span;
    bool external;
} relation;

typedef struct relations {
    idc_docx *docx;
    idc_str path, folder;
    relation *items;
    size_t count, capacity;
} relations;

typedef struct reading {
    idc_docx docx;
    idc_package *package;
    idc_str main_path;
} reading;

/* Names of parts stand in the clear at the start and in the central directory at the end. */
static bool has_part(idc_str bytes, const char *name)
{
    size_t tail = bytes.len > BID_WINDOW ? bytes.len - BID_WINDOW : 0;
    return idc_str_find(idc_str_sub(bytes, 0, BID_WINDOW), idc_str_of(name), 0) != SIZE_MAX ||
           idc_str_find(idc_str_sub(bytes, tail, bytes.len), idc_str_of(name), 0) != SIZE_MAX;
}

static bool is_package(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("PK\3\4")) && has_part(bytes, "[Content_Types].xml");
}

static int bid(idc_str bytes)
{
    return is_package(bytes) && has_part(bytes, "word/") ? 95 : 0;
}

const idc_package_codes idc_docx_codes = {.bad_xml = "docx.bad-xml",
                                          .broken_zip = "docx.broken-zip",
                                          .doctype = "docx.doctype",
                                          .encrypted = "docx.encrypted",
                                          .missing_part = "docx.missing-part",
                                          .too_deep = "docx.too-deep",
                                          .zip_bomb = "docx.zip-bomb"};

idc_status idc_docx_outcome(idc_docx *docx, idc_str path, const idc_xml_outcome *outcome)
{
    return idc_package_outcome(docx->doc, &idc_docx_codes, path, outcome);
}

typedef idc_status part_reader(idc_docx *docx, idc_str bytes, idc_str path);

static idc_status read_part(reading *r, idc_str path, part_reader *reader)
{
    idc_str bytes;
    idc_status status = path.len ? idc_package_part(r->package, path, &bytes) : IDC_OK;
    if (status != IDC_OK || path.len == 0 || !bytes.ptr)
        return status;
    return reader(&r->docx, bytes, path);
}

/* ---- relations ------------------------------------------------------------------------------ */

/* target relative to folder: "../x" and "/x" are understood, as writers use them. */
static idc_str resolve(idc_arena *arena, idc_str folder, idc_str target)
{
    if (idc_str_starts(target, IDC_STR("/")))
        return idc_str_sub(target, 1, target.len);
    while (idc_str_starts(target, IDC_STR("../"))) {
        target = idc_str_sub(target, 3, target.len);
        size_t cut = folder.len > 0 ? folder.len - 1 : 0;
        while (cut > 0 && folder.ptr[cut - 1] != '/')
            cut--;
        folder.len = cut;
    }
    return folder.len ? idc_arena_format(arena, "%S%S", folder, target) : target;
}

static idc_status on_relation(void *user, const idc_xml_element *e)
{
    relations *list = user;
    idc_arena *arena = list->docx->doc->work->arena;
    if (!idc_str_is(e->name, "Relationship") || list->count >= MOST_RELATIONS)
        return IDC_OK;
    relation found = {.type = idc_xml_value(e, "Type"), .target = idc_xml_value(e, "Target")};
    size_t slash = found.type.len;
    while (slash > 0 && found.type.ptr[slash - 1] != '/')
        slash--;
    found.type = idc_str_sub(found.type, slash, found.type.len);
    found.external = idc_str_is(idc_xml_value(e, "TargetMode"), "External");
    for (size_t i = 0; i < e->attribute_count; i++)
        if (idc_str_is(e->attributes[i].name, "Target"))
            found.span = (idc_span){
                .path = list->path, .begin = e->attributes[i].begin, .end = e->attributes[i].end};
    if (!found.external && found.target.len)
        found.target = resolve(arena, list->folder, found.target);
    relation *items =
        idc_arena_grow(arena, list->items, list->count, &list->capacity, sizeof *items);
    if (!items || (found.target.len && !found.target.ptr))
        return IDC_ERR_NOMEM;
    items[list->count++] = found;
    list->items = items;
    return IDC_OK;
}

/* Relations of the part at path; the empty path stands for the whole package. */
static idc_status read_relations(reading *r, idc_str path, relations *list)
{
    static const idc_xml_handlers handlers = {.start = on_relation};
    idc_arena *arena = r->docx.doc->work->arena;
    size_t cut = path.len;
    while (cut > 0 && path.ptr[cut - 1] != '/')
        cut--;
    *list = (relations){.docx = &r->docx, .folder = idc_str_sub(path, 0, cut)};
    list->path =
        idc_arena_format(arena, "%S_rels/%S.rels", list->folder, idc_str_sub(path, cut, path.len));
    idc_str bytes;
    if (!list->path.ptr)
        return IDC_ERR_NOMEM;
    idc_status status = idc_package_part(r->package, list->path, &bytes);
    if (status != IDC_OK || !bytes.ptr)
        return status;
    idc_xml_outcome outcome;
    status = idc_xml_read(r->docx.doc->work, bytes, &handlers, list, &outcome);
    return status == IDC_OK ? idc_docx_outcome(&r->docx, list->path, &outcome) : status;
}

static idc_str target_of(const relations *list, const char *type, const char *otherwise)
{
    for (size_t i = 0; i < list->count; i++)
        if (!list->items[i].external && idc_str_is(list->items[i].type, type))
            return list->items[i].target;
    return idc_str_of(otherwise);
}

/* Addresses outside: links of the text, and paths of the computer it was written on. */
static idc_status take_external(reading *r, const relations *list)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < list->count && status == IDC_OK; i++) {
        const relation *found = &list->items[i];
        if (!found->external)
            continue;
        bool file = idc_str_istarts(found->target, IDC_STR("file:"));
        if (file)
            status = idc_document_fact_push(r->docx.doc, "paths", found->target, found->span);
        else if (idc_str_is(found->type, "hyperlink"))
            status = idc_document_fact_push(r->docx.doc, "links", found->target, found->span);
    }
    return status;
}

/* ---- parts ---------------------------------------------------------------------------------- */

/* All parts of a type; first and even pages often have the same header, which is read once. */
static idc_status read_all(reading *r, const relations *list, const char *type)
{
    enum { MOST = 64 };
    idc_str seen[MOST];
    size_t count = 0;
    for (size_t i = 0; i < list->count && count < MOST; i++) {
        idc_str bytes;
        bool again = false;
        if (list->items[i].external || !idc_str_is(list->items[i].type, type))
            continue;
        idc_status status = idc_package_part(r->package, list->items[i].target, &bytes);
        if (status != IDC_OK)
            return status;
        for (size_t k = 0; k < count && bytes.ptr; k++)
            again = again || idc_str_eq(seen[k], bytes);
        if (!bytes.ptr || again)
            continue;
        seen[count++] = bytes;
        status = idc_docx_body(&r->docx, bytes, list->items[i].target, IDC_DOCX_MAIN);
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}

/* JPEG parts only: what office programs draw themselves is stored in other formats. */
static idc_status read_pictures(reading *r, const relations *list)
{
    idc_status status = IDC_OK;
    for (size_t i = 0; i < list->count && status == IDC_OK && !r->docx.doc->facts_only; i++) {
        const relation *found = &list->items[i];
        idc_str bytes, target = found->target;
        if (found->external || !idc_picture_may_embed(target) || !idc_str_is(found->type, "image"))
            continue;
        status = idc_package_part(r->package, target, &bytes);
        idc_span span = {.end = bytes.ptr ? bytes.len : 0, .path = target};
        if (status == IDC_OK && bytes.ptr)
            status = idc_picture_embed(r->docx.doc, bytes, span);
    }
    return status;
}

static idc_status read_main(reading *r)
{
    idc_str bytes;
    idc_status status = idc_package_main_part(r->package, r->main_path, &bytes);
    if (status != IDC_OK || !bytes.ptr)
        return status;
    return idc_docx_body(&r->docx, bytes, r->main_path, IDC_DOCX_MAIN);
}

static idc_status put_count(idc_document *doc, const char *key, uint64_t count)
{
    idc_node *node = idc_node_int(doc->work->arena, (int64_t)count);
    return idc_node_put(doc->metadata, idc_str_of(key), node) ? IDC_OK : IDC_ERR_NOMEM;
}

static idc_status read_text(reading *r)
{
    static const char *const behind[] = {"footnotes", "endnotes", "footer"};
    relations list;
    idc_status status = read_relations(r, r->main_path, &list);
    if (status == IDC_OK)
        status = read_part(r, target_of(&list, "styles", "word/styles.xml"), idc_docx_styles);
    if (status == IDC_OK)
        status = read_all(r, &list, "header");
    if (status == IDC_OK)
        status = read_main(r);
    size_t foot = r->docx.doc->line_count;
    for (size_t i = 0; i < 3 && status == IDC_OK; i++)
        status = read_all(r, &list, behind[i]);
    idc_lines_are_foot(r->docx.doc, foot);
    if (status == IDC_OK)
        status = take_external(r, &list);
    if (status == IDC_OK)
        status = read_pictures(r, &list);
    idc_str numbering = target_of(&list, "numbering", "word/numbering.xml");
    if (status == IDC_OK)
        status = read_part(r, numbering, idc_docx_numbering);
    if (status == IDC_OK && r->docx.para_ids)
        status = put_count(r->docx.doc, "para_ids_count", r->docx.para_ids);
    idc_str settings = target_of(&list, "settings", "word/settings.xml");
    if (status == IDC_OK)
        status = read_part(r, settings, idc_docx_settings);
    if (status == IDC_OK)
        status = read_relations(r, settings, &list);
    return status == IDC_OK ? take_external(r, &list) : status;
}

static idc_status read_properties(reading *r, relations *list)
{
    idc_status status = read_relations(r, IDC_STR(""), list);
    if (status == IDC_OK)
        status = read_part(r, target_of(list, "core-properties", "docProps/core.xml"),
                           idc_docx_properties);
    if (status == IDC_OK)
        status = read_part(r, target_of(list, "extended-properties", "docProps/app.xml"),
                           idc_docx_properties);
    if (status == IDC_OK && r->package->zip)
        status = idc_zip_facts(r->package->zip, r->docx.doc);
    return status;
}

static idc_status read_package(reading *r)
{
    relations list;
    idc_status status = read_properties(r, &list);
    r->main_path = target_of(&list, "officeDocument", "word/document.xml");
    if (status == IDC_OK)
        status = read_text(r);
    return status == IDC_OK ? idc_changes_end(&r->docx.changes) : status;
}

idc_status idc_docx_package(idc_package *package)
{
    idc_document *doc = package->doc;
    reading r = {.docx = {.doc = doc, .defaults = IDC_DOCX_OPEN_LOOK, .changes = {.doc = doc}},
                 .package = package};
    idc_status status = read_package(&r);
    if (status == IDC_OK && doc->line_count == 0 && doc->state == IDC_READ_PARTIAL)
        doc->state = IDC_READ_FAILED;
    return status;
}

static idc_status read_docx(idc_str bytes, idc_document *doc)
{
    bool opened;
    idc_package package = {.doc = doc, .codes = &idc_docx_codes};
    idc_status status = idc_package_open(&package, bytes, &opened);
    return opened ? idc_docx_package(&package) : status;
}

static int bid_other(idc_str bytes)
{
    return is_package(bytes) && (has_part(bytes, "xl/") || has_part(bytes, "ppt/")) ? 90 : 0;
}

/* Spreadsheets and slides: who made them, when and with what. */
static idc_status read_other(idc_str bytes, idc_document *doc)
{
    bool opened;
    relations list;
    idc_package package = {.doc = doc, .codes = &idc_docx_codes};
    idc_status status = idc_package_open(&package, bytes, &opened);
    reading r = {.docx = {.doc = doc}, .package = &package};
    if (!opened)
        return status;
    status = read_properties(&r, &list);
    if (status != IDC_OK)
        return status;
    return idc_document_note(doc, true, "ooxml.properties-only", (idc_span){0},
                             "of spreadsheets and slides only the properties are read: ask for "
                             "the text as PDF or DOCX");
}

const idc_reader idc_reader_docx = {"docx", MEDIA_TYPE, bid, read_docx};
const idc_reader idc_reader_ooxml = {"ooxml", "application/vnd.openxmlformats-officedocument",
                                     bid_other, read_other};
