#include "source/page/html_data.h"
#include "base/utf8.h"
#include "source/page/html_microdata.h"
#include "source/page/html_parse.h"
#include "source/page/html_tags.h"
#include "source/page/html_text.h"
#include "source/page/html_tree.h"
#include "source/page/microformats.h"
#include "source/page/page_facts.h"
#include "source/page/rdfa.h"
#include "source/reader.h"

enum { LOOK = 1024 };

/* --- whose bytes are they -------------------------------------------------------------------- */

/* The first characters as ASCII; zero bytes of UTF-16 are left out. */
static idc_str look_at(idc_str bytes, char out[LOOK])
{
    bool mark =
        idc_str_starts(bytes, IDC_STR("\xFF\xFE")) || idc_str_starts(bytes, IDC_STR("\xFE\xFF"));
    bool wide = mark || idc_str_starts(bytes, IDC_STR("\0\0\xFE\xFF")) || idc_text_wide(bytes);
    size_t n = 0;
    for (size_t i = 0; i < bytes.len && n < LOOK; i++)
        if (!wide || bytes.ptr[i])
            out[n++] = bytes.ptr[i];
    idc_str s = {out, n};
    if (mark || idc_str_starts(s, IDC_STR("\xFE\xFF")))
        s = idc_str_sub(s, 2, n);
    else if (idc_str_starts(s, IDC_STR("\xEF\xBB\xBF")))
        s = idc_str_sub(s, 3, n);
    s = idc_str_trim(s);
    /* Comments before the page say nothing. */
    while (idc_str_starts(s, IDC_STR("<!--"))) {
        size_t end = idc_str_find(s, IDC_STR("-->"), 4);
        if (end == SIZE_MAX)
            return IDC_STR("<div");
        s = idc_str_trim(idc_str_sub(s, end + 3, s.len));
    }
    return s;
}

static bool has(idc_str s, const char *word)
{
    return idc_str_ifind(s, idc_str_of(word), 0) != SIZE_MAX;
}

/* A part of a page that begins with words: it has classes or links, and no mark of Markdown. */
static bool is_fragment(idc_str s)
{
    static const char *const markdown[] = {"](",  "\n#", "\n- ", "\n* ",
                                           "```", "**",  "\n==", "\n--"};
    for (size_t i = 0; i < sizeof markdown / sizeof *markdown; i++)
        if (idc_str_find(s, idc_str_of(markdown[i]), 0) != SIZE_MAX)
            return false;
    bool marked = has(s, " class=\"") || has(s, "<a href=\"");
    return marked && (has(s, "</a>") || has(s, "</span>") || has(s, "</div>") || has(s, "</p>"));
}

static int bid(idc_str bytes)
{
    static const char *const starts[] = {
        "<head",    "<body",   "<title",  "<meta",    "<script",     "<style", "<div",  "<table",
        "<section", "<link",   "<h1",     "<p>",      "<p ",         "<span",  "<ul",   "<article",
        "<main",    "<header", "<a ",     "<nav",     "<br",         "<img",   "<b>",   "<i>",
        "<form",    "<dl",     "<font",   "<base",    "<area",       "<abbr",  "<time", "<ol",
        "<aside",   "<footer", "<figure", "<address", "<blockquote", "<hr",    "<dd",   "<em",
        "<strong",  "<small",  "<center", "<h2",      "<h3",         "<pre"};
    char room[LOOK];
    idc_str s = look_at(bytes, room);
    if (s.len == 0 || s.ptr[0] != '<')
        return (has(s, "<html") || is_fragment(s)) && idc_text_plausible(bytes) ? 30 : 0;
    if (idc_str_istarts(s, IDC_STR("<!doctype html")) || idc_str_istarts(s, IDC_STR("<html")))
        return 80;
    if (has(s, "<html") || (has(s, "<head") && !idc_str_istarts(s, IDC_STR("<?xml"))))
        return 70;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (idc_str_istarts(s, idc_str_of(starts[i])))
            return 50;
    return 0;
}

/* --- encoding -------------------------------------------------------------------------------- */

/* Label behind "charset=" in a meta element near the start (WHATWG HTML, section 13.2.3.2). */
static idc_str declared_label(idc_str bytes)
{
    idc_str s = idc_str_sub(bytes, 0, 4096);
    for (size_t at = 0; (at = idc_str_ifind(s, IDC_STR("<meta"), at)) != SIZE_MAX; at++) {
        idc_str tag = idc_str_sub(s, at, idc_str_find_byte(s, '>', at));
        size_t found = idc_str_ifind(tag, IDC_STR("charset"), 0);
        if (found == SIZE_MAX)
            continue;
        idc_str value = idc_str_trim(idc_str_sub(tag, found + 7, tag.len));
        if (!idc_str_starts(value, IDC_STR("=")))
            continue;
        value = idc_str_trim(idc_str_sub(value, 1, value.len));
        if (value.len && (value.ptr[0] == '"' || value.ptr[0] == '\''))
            value = idc_str_sub(value, 1, value.len);
        size_t n = 0;
        while (n < value.len && (idc_is_alnum(value.ptr[n]) || strchr("-_:.", value.ptr[n])) &&
               value.ptr[n])
            n++;
        return idc_str_sub(value, 0, n);
    }
    return IDC_STR_NONE;
}

/* 1 for what is less than a space and no white space. */
static unsigned char is_control(char c)
{
    return ((unsigned char)c < '\t') | ((unsigned char)(c - 14) < 18);
}

enum { STRIDE = 64 };

/* A loop of fixed length without a branch becomes vector instructions. */
static bool holds_control(const char *bytes)
{
    unsigned char any = 0;
    for (int i = 0; i < STRIDE; i++)
        any |= is_control(bytes[i]);
    return any;
}

/* Control characters show nothing: a space stands in for each. */
static bool blank_controls(idc_arena *arena, idc_decoded *decoded)
{
    idc_str text = decoded->converted.text;
    char *copy = NULL;
    for (size_t i = 0; i < text.len; i++) {
        while (text.len - i > STRIDE && !holds_control(text.ptr + i))
            i += STRIDE;
        if (!is_control(text.ptr[i]))
            continue;
        if (!copy && !(copy = (char *)idc_arena_str(arena, text).ptr))
            return false;
        copy[i] = ' ';
    }
    if (copy)
        decoded->converted.text.ptr = copy;
    return true;
}

static idc_status decode(idc_document *doc, idc_str bytes, idc_decoded *out)
{
    idc_str label = declared_label(bytes);
    const idc_codepage *known = doc->declared ? doc->declared : idc_codepage_of(label);
    idc_status status = idc_text_decode(doc, bytes, known, out);
    if (status == IDC_OK && label.len && !known && idc_utf8_valid_length(bytes) < bytes.len)
        status = idc_document_note(doc, true, "html.encoding-unknown", (idc_span){0},
                                   "the page says it is written in \"%S\", which is not read, so "
                                   "letters may be wrong: save it as UTF-8",
                                   label);
    if (status != IDC_OK)
        return status;
    return blank_controls(doc->work->arena, out) ? IDC_OK : IDC_ERR_NOMEM;
}

/* --- reading --------------------------------------------------------------------------------- */

typedef struct page {
    idc_document *doc;
    idc_decoded decoded;
    idc_html_text text;
    idc_html_data data;
    idc_microdata *microdata;
    idc_html_tree *tree;
    size_t at; /* where the last event ended */
} page;

static idc_status on_start(void *ctx, const idc_html_tag *tag)
{
    page *p = ctx;
    p->at = tag->end + 1;
    idc_status status = idc_html_text_start(&p->text, tag);
    if (status == IDC_OK)
        status = idc_html_data_start(&p->data, tag);
    if (status == IDC_OK)
        status = idc_html_tree_start(p->tree, tag);
    return status == IDC_OK ? idc_microdata_start(p->microdata, tag) : status;
}

static idc_status on_end(void *ctx)
{
    page *p = ctx;
    idc_html_tree_end(p->tree, p->at);
    idc_status status = idc_microdata_end(p->microdata, p->at);
    if (status == IDC_OK)
        status = idc_html_data_end(&p->data);
    return status == IDC_OK ? idc_html_text_end(&p->text) : status;
}

static idc_status on_text(void *ctx, idc_str text, size_t begin, size_t end, bool made)
{
    page *p = ctx;
    p->at = end;
    /* What stands in the page as it is handed over lives as long as the page. */
    idc_str lasting = made ? text : idc_str_sub(p->decoded.converted.text, begin, end);
    idc_status status = idc_html_tree_text(p->tree, lasting, begin, end);
    return status == IDC_OK ? idc_html_text_add(&p->text, text, begin, end, made) : status;
}

static idc_status on_raw(void *ctx, size_t begin, size_t end)
{
    page *p = ctx;
    p->at = end;
    idc_html_data_raw(&p->data, begin, end);
    idc_str text = idc_str_sub(p->decoded.converted.text, begin, end);
    return idc_html_tree_text(p->tree, text, begin, end);
}

static idc_status on_comment(void *ctx, size_t begin, size_t end)
{
    page *p = ctx;
    p->at = end;
    return idc_html_tree_comment(p->tree, begin, end);
}

/* Syntaxes that look around. RDFa first: microformats bring copies of parts into the tree. */
static idc_status walk_tree(page *p, idc_node *structured)
{
    idc_node *rdfa = NULL, *formats = NULL;
    idc_status status = idc_rdfa_read(p->tree, p->doc->base, &rdfa);
    if (status != IDC_ERR_NOMEM && rdfa && !idc_node_put(structured, IDC_STR("rdfa"), rdfa))
        status = IDC_ERR_NOMEM;
    if (status == IDC_OK)
        status = idc_page_facts_read(p->tree, structured, p->data.states);
    if (status == IDC_OK)
        status = idc_microformats_read(p->tree, p->doc->base, &formats);
    if (status != IDC_ERR_NOMEM && formats &&
        !idc_node_put(structured, IDC_STR("microformats2"), formats))
        status = IDC_ERR_NOMEM;
    if (status == IDC_OK && formats)
        status = idc_microformats_record(p->doc, formats);
    return status;
}

static idc_status finish(page *p)
{
    idc_node *items;
    idc_node *structured = idc_node_new(p->doc->work->arena, IDC_NODE_OBJECT);
    if (!structured)
        return IDC_ERR_NOMEM;
    idc_status text = idc_html_text_finish(&p->text);
    idc_status status = idc_microdata_finish(p->microdata, &items);
    if (status != IDC_ERR_NOMEM && items && !idc_node_put(structured, IDC_STR("microdata"), items))
        status = IDC_ERR_NOMEM;
    if (status != IDC_ERR_NOMEM && idc_html_data_finish(&p->data, structured) != IDC_OK)
        status = IDC_ERR_NOMEM;
    if (status != IDC_ERR_NOMEM && walk_tree(p, structured) == IDC_ERR_NOMEM)
        status = IDC_ERR_NOMEM;
    if (structured->count)
        p->doc->structured = structured;
    return text == IDC_OK ? status : text;
}

static idc_status read_html(idc_str bytes, idc_document *doc)
{
    page p = {.doc = doc};
    idc_status status = decode(doc, bytes, &p.decoded);
    if (status != IDC_OK)
        return status;
    status = idc_html_text_begin(&p.text, doc, &p.decoded);
    if (status != IDC_OK)
        return status;
    p.microdata = idc_microdata_new(doc, &p.decoded, &p.text);
    p.tree = idc_html_tree_new(doc, &p.decoded);
    status = p.microdata && p.tree ? idc_html_data_begin(&p.data, doc, &p.decoded, &p.text)
                                   : IDC_ERR_NOMEM;
    if (status != IDC_OK)
        return status;
    const idc_html_events events = {on_start, on_end, on_text, on_raw, on_comment, &p};
    status = idc_html_parse(doc, &p.decoded, &events);
    if (status != IDC_OK && status != IDC_ERR_LIMIT)
        return status;
    /* What was read before a limit stays. */
    idc_status last = finish(&p);
    return status == IDC_OK ? last : last == IDC_ERR_NOMEM ? last : status;
}

const idc_reader idc_reader_html = {"html", "text/html", bid, read_html};
