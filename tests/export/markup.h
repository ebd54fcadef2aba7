/** @file markup.h  Checks on written HTML and SVG, with libxml2 as the judge. */
#ifndef IDC_TESTS_EXPORT_MARKUP_H
#define IDC_TESTS_EXPORT_MARKUP_H

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "harness.h"

static inline void markup_quiet(void *ctx, const char *message, ...)
{
    (void)ctx;
    (void)message;
}

/** Parses as XML without network, DTD or entities; fails the test when it is not well-formed. */
static inline xmlDoc *markup_read(idc_str text)
{
    xmlSetGenericErrorFunc(NULL, markup_quiet);
    xmlDoc *doc = xmlReadMemory(text.ptr, (int)text.len, "page", "UTF-8", XML_PARSE_NONET);
    if (!doc) {
        const xmlError *e = xmlGetLastError();
        fail_msg("not well-formed: line %d: %s", e ? e->line : 0, e ? e->message : "");
    }
    return doc;
}

/** How many nodes an XPath expression finds; elements are named without namespaces. */
static inline int markup_count(xmlDoc *doc, const char *path)
{
    xmlXPathContext *context = xmlXPathNewContext(doc);
    xmlXPathObject *found = xmlXPathEvalExpression((const xmlChar *)path, context);
    int count = found && found->nodesetval ? found->nodesetval->nodeNr : 0;
    if (!found)
        fail_msg("no XPath: %s", path);
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    return count;
}

/** Text of the first node an XPath expression finds, or NULL; the caller frees with xmlFree. */
static inline char *markup_text(xmlDoc *doc, const char *path)
{
    xmlXPathContext *context = xmlXPathNewContext(doc);
    xmlXPathObject *found = xmlXPathEvalExpression((const xmlChar *)path, context);
    char *text = found && found->nodesetval && found->nodesetval->nodeNr
                     ? (char *)xmlNodeGetContent(found->nodesetval->nodeTab[0])
                     : NULL;
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    return text;
}

#endif
