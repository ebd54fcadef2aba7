/*
 * Metadata of OpenDocument files (part 3, section 4) and the sittings that settings list: meta.xml
 * and settings.xml, or the head of a flat file.
 */
#include "source/office/odt.h"
#include "source/office/rsid.h"

enum { MOST_VALUE = 4096 };

typedef enum sitting { NO_SITTING, FIRST_SITTING, LAST_SITTING } sitting;

typedef enum kind { TEXT, NUMBER, DURATION, LANGUAGE } kind;

static const struct {
    const char *name, *key;
    kind kind;
} properties[] = {
    {"initial-creator", "author", TEXT},
    {"creator", "last_modified_by", TEXT},
    {"creation-date", "created", TEXT},
    {"date", "modified", TEXT},
    {"print-date", "printed", TEXT},
    {"editing-cycles", "revision", NUMBER},
    {"title", "title", TEXT},
    {"editing-duration", "total_edit_minutes", DURATION},
    {"generator", "application", TEXT},
    {"language", "languages", LANGUAGE},
};

typedef struct facts_run {
    idc_odt *odt;
    idc_str path;
    uint32_t depth, meta; /* meta: depth of office:meta, 0 outside */
    int open;             /* index of the property that is open; -1 none */
    const char *key;      /* of a property the user defined; NULL none */
    sitting sitting;      /* whose number is open */
    idc_buf value;
    idc_span span;
} facts_run;

/* Minutes of a duration such as "P1DT2H3M4S" (XML Schema part 2, 3.2.6); -1 when it is none. */
static int64_t minutes_of(idc_str s)
{
    int64_t minutes = 0, value = 0;
    bool time = false;
    if (!idc_str_starts(s, IDC_STR("P")))
        return -1;
    for (size_t i = 1; i < s.len; i++) {
        char c = s.ptr[i];
        if (idc_is_digit(c)) {
            value = value < 100000000 ? value * 10 + (c - '0') : value;
            continue;
        }
        if (c == 'T')
            time = true;
        else if (c == 'D')
            minutes += value * 1440;
        else if (c == 'H')
            minutes += value * 60;
        else if (c == 'M' && time)
            minutes += value;
        if (c == '.') /* parts of seconds */
            break;
        value = 0;
    }
    return minutes;
}

/* Writer keeps the last sitting and the first one among the settings of the document. */
static void start_setting(facts_run *run, const idc_xml_element *e)
{
    idc_str name = idc_xml_value(e, "name");
    run->sitting = idc_str_is(name, "RsidRoot") ? FIRST_SITTING
                   : idc_str_is(name, "Rsid")   ? LAST_SITTING
                                                : NO_SITTING;
    run->value = idc_buf_in(run->odt->doc->work->arena);
    run->span = (idc_span){0};
}

static idc_status on_start(void *user, const idc_xml_element *e)
{
    facts_run *run = user;
    run->depth++;
    run->open = -1;
    run->key = NULL;
    run->sitting = NO_SITTING;
    if (idc_str_is(e->name, "config-item"))
        start_setting(run, e);
    if (idc_str_is(e->name, "meta") && run->depth <= 2)
        run->meta = run->depth;
    if (!run->meta || run->depth != run->meta + 1)
        return IDC_OK;
    run->value = idc_buf_in(run->odt->doc->work->arena);
    run->span = (idc_span){0};
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
        if (idc_str_is(e->name, properties[i].name))
            run->open = (int)i;
    idc_str name = idc_xml_value(e, "name");
    if (idc_str_is(e->name, "user-defined"))
        run->key = idc_str_ieq(name, IDC_STR("Company"))   ? "company"
                   : idc_str_ieq(name, IDC_STR("Manager")) ? "manager"
                                                           : NULL;
    if (!idc_str_is(e->name, "template"))
        return IDC_OK;
    idc_span span = {.path = run->path, .begin = e->begin, .end = e->end};
    return idc_document_fact(run->odt->doc, "template", idc_xml_value(e, "title"), span);
}

static idc_status on_text(void *user, const idc_xml_text *t)
{
    facts_run *run = user;
    if ((run->open < 0 && !run->key && run->sitting == NO_SITTING) ||
        run->value.len + t->text.len > MOST_VALUE)
        return IDC_OK;
    idc_buf_add(&run->value, t->text);
    run->span =
        idc_span_join(run->span, (idc_span){.path = run->path, .begin = t->begin, .end = t->end});
    return run->value.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status add_number(facts_run *run, const char *key, int64_t value)
{
    idc_document *doc = run->odt->doc;
    if (value < 0 || idc_node_get(doc->metadata, key))
        return IDC_OK;
    idc_node *node = idc_node_int(doc->work->arena, value);
    if (!idc_node_put(doc->metadata, idc_str_of(key), node))
        return IDC_ERR_NOMEM;
    node->span = run->span;
    return IDC_OK;
}

static idc_status on_end(void *user, idc_str name, idc_str uri)
{
    facts_run *run = user;
    idc_document *doc = run->odt->doc;
    int open = run->open;
    const char *key = run->key;
    int64_t number;
    (void)name, (void)uri;
    sitting ended = run->sitting;
    if (run->depth == run->meta)
        run->meta = 0;
    run->depth--;
    run->open = -1;
    run->key = NULL;
    run->sitting = NO_SITTING;
    idc_str value = idc_str_trim(idc_buf_str(&run->value));
    if (ended != NO_SITTING)
        return idc_str_to_int(value, &number) && number <= UINT32_MAX
                   ? idc_rsid_fact(doc, (uint32_t)number, ended == FIRST_SITTING, run->span)
                   : IDC_OK;
    if (key)
        return idc_document_fact(doc, key, value, run->span);
    if (open < 0)
        return IDC_OK;
    key = properties[open].key;
    switch (properties[open].kind) {
    case NUMBER:
        return idc_str_to_int(value, &number) ? add_number(run, key, number) : IDC_OK;
    case DURATION:
        return add_number(run, key, minutes_of(value));
    case LANGUAGE:
        return idc_document_fact_push(doc, key, value, run->span);
    default:
        return idc_document_fact(doc, key, value, run->span);
    }
}

idc_status idc_odt_facts(idc_odt *odt, idc_str bytes, idc_str path)
{
    static const idc_xml_handlers handlers = {.start = on_start, .end = on_end, .text = on_text};
    facts_run run = {.odt = odt, .path = path, .open = -1};
    idc_xml_outcome outcome;
    idc_status status = idc_xml_read(odt->doc->work, bytes, &handlers, &run, &outcome);
    /* A flat file is read again for its text, which then tells what is wrong with it. */
    if (status != IDC_OK || !path.len)
        return status;
    return idc_package_outcome(odt->doc, &idc_odt_codes, path, &outcome);
}
