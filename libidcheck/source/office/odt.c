/* ODT files and flat ODT (OpenDocument 1.3, parts 2 and 3): which parts, and in which order. */
#include "source/office/odt.h"

#include "source/picture/picture.h"
#include "source/reader.h"

enum { BID_WINDOW = 4096 };

#define MEDIA_TYPE "application/vnd.oasis.opendocument.text"

const idc_package_codes idc_odt_codes = {.bad_xml = "odt.bad-xml",
                                         .broken_zip = "odt.broken-zip",
                                         .doctype = "odt.doctype",
                                         .encrypted = "odt.encrypted",
                                         .missing_part = "odt.missing-part",
                                         .too_deep = "odt.too-deep",
                                         .zip_bomb = "odt.zip-bomb"};

static bool has(idc_str s, const char *word)
{
    return idc_str_find(s, idc_str_of(word), 0) != SIZE_MAX;
}

static bool is_zip(idc_str bytes)
{
    return idc_str_starts(bytes, IDC_STR("PK\3\4"));
}

/* The first entry is "mimetype", stored as it is (OpenDocument part 2, 3.3). */
static int bid(idc_str bytes)
{
    idc_str head = idc_str_sub(bytes, 0, BID_WINDOW);
    if (is_zip(bytes))
        return has(idc_str_sub(head, 0, 256), "mimetype" MEDIA_TYPE) ? 95 : 0;
    if (idc_str_starts(head, IDC_STR("\xEF\xBB\xBF")))
        head = idc_str_sub(head, 3, head.len);
    if (!idc_str_starts(head, IDC_STR("<?xml")) && !idc_str_starts(head, IDC_STR("<office:")))
        return 0;
    return has(head, "urn:oasis:names:tc:opendocument:xmlns:office:1.0") &&
                   has(head, "office:document ") && has(head, MEDIA_TYPE)
               ? 95
               : 0;
}

/* Parts that hold text, in the order in which a reader of the page meets it. */
static idc_status read_parts(idc_odt *odt, idc_package *package)
{
    idc_str styles, content = IDC_STR_NONE, path_of_styles = IDC_STR("styles.xml");
    idc_str path_of_content = IDC_STR("content.xml");
    idc_status status = idc_package_part(package, path_of_styles, &styles);
    if (status == IDC_OK && styles.ptr)
        status = idc_odt_part(odt, styles, path_of_styles, IDC_ODT_BODY);
    if (status == IDC_OK)
        status = idc_package_main_part(package, path_of_content, &content);
    if (status == IDC_OK && content.ptr)
        status = idc_odt_part(odt, content, path_of_content, IDC_ODT_BODY);
    size_t foot = odt->doc->line_count;
    if (status == IDC_OK && content.ptr && odt->notes)
        status = idc_odt_part(odt, content, path_of_content, IDC_ODT_LAST);
    if (status == IDC_OK && styles.ptr && odt->footers)
        status = idc_odt_part(odt, styles, path_of_styles, IDC_ODT_LAST);
    idc_lines_are_foot(odt->doc, foot);
    return status;
}

/* JPEG parts that the manifest names: full-path="Pictures/….jpg". */
static idc_status read_pictures(idc_odt *odt, idc_package *package, idc_str manifest)
{
    const idc_str start = IDC_STR("full-path=\"Pictures/");
    idc_status status = IDC_OK;
    for (size_t at = 0; status == IDC_OK && (at = idc_str_find(manifest, start, at)) != SIZE_MAX;
         at++) {
        size_t begin = at + 11, end = idc_str_find_byte(manifest, '"', begin);
        idc_str bytes, path = idc_str_sub(manifest, begin, end);
        if (end == SIZE_MAX)
            break;
        if (!idc_picture_may_embed(path))
            continue;
        status = idc_package_part(package, path, &bytes);
        idc_span span = {.end = bytes.ptr ? bytes.len : 0, .path = path};
        if (status == IDC_OK && bytes.ptr)
            status = idc_picture_embed(odt->doc, bytes, span);
    }
    return status;
}

static idc_status read_zip(idc_odt *odt, idc_package *package)
{
    idc_str meta, settings, manifest, path = IDC_STR("META-INF/manifest.xml");
    idc_status status = idc_package_part(package, path, &manifest);
    if (status != IDC_OK)
        return status;
    if (manifest.ptr && (has(manifest, "encryption-data") || has(manifest, "encrypted-package"))) {
        odt->doc->state = IDC_READ_FAILED;
        return idc_document_note(odt->doc, false, idc_odt_codes.encrypted, (idc_span){.path = path},
                                 "the document is encrypted: ask for it without a password");
    }
    status = idc_package_part(package, IDC_STR("meta.xml"), &meta);
    if (status == IDC_OK && meta.ptr)
        status = idc_odt_facts(odt, meta, IDC_STR("meta.xml"));
    if (status == IDC_OK)
        status = idc_package_part(package, IDC_STR("settings.xml"), &settings);
    if (status == IDC_OK && settings.ptr)
        status = idc_odt_facts(odt, settings, IDC_STR("settings.xml"));
    if (status == IDC_OK && manifest.ptr && !odt->doc->facts_only)
        status = read_pictures(odt, package, manifest);
    if (status == IDC_OK)
        status = idc_zip_facts(package->zip, odt->doc);
    return status == IDC_OK ? read_parts(odt, package) : status;
}

static idc_status read_flat(idc_odt *odt, idc_str bytes)
{
    idc_str none = IDC_STR("");
    idc_status status = idc_odt_facts(odt, bytes, none);
    if (status == IDC_OK)
        status = idc_odt_part(odt, bytes, none, IDC_ODT_BODY);
    size_t foot = odt->doc->line_count;
    if (status == IDC_OK && (odt->notes || odt->footers))
        status = idc_odt_part(odt, bytes, none, IDC_ODT_LAST);
    idc_lines_are_foot(odt->doc, foot);
    return status;
}

static idc_status read_odt(idc_str bytes, idc_document *doc)
{
    idc_odt odt = {.doc = doc,
                   .defaults = idc_odt_open_look,
                   .background = IDC_FILL_NONE,
                   .changes = {.doc = doc}};
    idc_package package = {.doc = doc, .codes = &idc_odt_codes};
    idc_status status;
    bool opened = true;
    if (is_zip(bytes)) {
        status = idc_package_open(&package, bytes, &opened);
        if (!opened)
            return status;
        status = read_zip(&odt, &package);
    } else {
        status = read_flat(&odt, bytes);
    }
    if (status == IDC_OK)
        status = idc_changes_end(&odt.changes);
    if (status == IDC_OK && doc->line_count == 0 && doc->state == IDC_READ_PARTIAL)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_odt = {"odt", MEDIA_TYPE, bid, read_odt};
