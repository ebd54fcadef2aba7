/*
 * Writers: whatever the texts of a case are, the page is well-formed XML in UTF-8 of our elements
 * and attributes only, the terminal gets no control characters, and the JSON can be read.
 */
#include <libxml/parser.h>

#include "base/json.h"
#include "base/utf8.h"
#include "check/check.h"
#include "export/export.h"
#include "fuzz.h"

#define TEXTS 16
#define CLAIMS 12

static const idc_check check = {"timeline.fuzz", "RF18", "A check", "texts", NULL};
static const idc_policy_group group = {.id = {"G3", 2}, .title = {"Timeline", 8}};

/* One hostile case: its texts are the lines of the input, its days come from the first bytes. */
typedef struct hostile {
    idc_str texts[TEXTS];
    idc_report report;
    idc_source_info sources[2];
    idc_document documents[2];
    idc_line line;
    idc_piece piece;
    idc_diagnostic diagnostic;
    idc_claim claims[CLAIMS];
    const idc_claim *items[CLAIMS];
    idc_record records[3];
    idc_finding finding;
    idc_finding *findings[1];
    idc_not_evaluated skipped;
    idc_policy_check texts_of_policy;
    idc_policy policy;
    idc_score score;
    idc_group_score group;
} hostile;

static int32_t day_from(const uint8_t *data, size_t size, size_t at)
{
    uint32_t value = 0;
    for (size_t i = 0; i < 3; i++)
        value = value << 8 | (at + i < size ? data[at + i] : 0);
    return value == 0 ? IDC_DAY_NONE : (int32_t)(value % 3652059) - 719162; /* years 1 to 9999 */
}

static void fill_claims(hostile *h, const uint8_t *data, size_t size)
{
    for (size_t i = 0; i < CLAIMS; i++) {
        h->claims[i] = (idc_claim){.id = (uint32_t)i,
                                   .kind = i % 3 == 2   ? IDC_CLAIM_WORK_DATES
                                           : i % 3 == 1 ? IDC_CLAIM_WORK_TITLE
                                                        : IDC_CLAIM_WORK_ORGANISATION,
                                   .source = i < 6,
                                   .record = i < 9 ? (uint32_t)(i / 3) : IDC_RECORD_NONE,
                                   .flags = i > 8 ? (unsigned)i % 4 : 0,
                                   .confidence_permille = 900,
                                   .raw = h->texts[i],
                                   .earlier = h->texts[15],
                                   .span = {.path = i & 1 ? h->texts[14] : IDC_STR_NONE,
                                            .begin = i,
                                            .end = i + h->texts[i].len}};
        h->items[i] = &h->claims[i];
        if (i % 3 != 2)
            continue;
        idc_interval *dates = &h->claims[i].value.dates;
        int32_t days[4];
        for (size_t k = 0; k < 4; k++)
            days[k] = day_from(data, size, (i * 4 + k) * 3 % 48);
        *dates = (idc_interval){.start = {.first_day = days[0], .last_day = days[1]},
                                .end = {.first_day = days[2], .last_day = days[3]},
                                .is_range = i & 1,
                                .open_end = i & 4};
        if (dates->start.last_day < dates->start.first_day)
            dates->start.last_day = dates->start.first_day;
        if (dates->end.last_day < dates->end.first_day)
            dates->end.last_day = dates->end.first_day;
    }
    for (size_t i = 0; i < 3; i++)
        h->records[i] = (idc_record){.kind = i & 1 ? IDC_RECORD_EDUCATION : IDC_RECORD_WORK,
                                     .source = h->claims[3 * i].source,
                                     .organisation = &h->claims[3 * i],
                                     .title = &h->claims[3 * i + 1],
                                     .dates = &h->claims[3 * i + 2]};
}

static void fill(hostile *h, idc_work *work, const uint8_t *data, size_t size)
{
    idc_str rest = {(const char *)data, size};
    for (size_t i = 0; i < TEXTS; i++)
        if (!idc_str_next(&rest, '\n', &h->texts[i]))
            h->texts[i] = i ? h->texts[i / 2] : IDC_STR("");
    fill_claims(h, data, size);
    h->piece = (idc_piece){.end = h->texts[12].len, .span = {.end = 1000}, .verbatim = size & 1};
    h->line = (idc_line){.text = h->texts[12], .pieces = &h->piece, .piece_count = 1};
    h->diagnostic = (idc_diagnostic){.code = "fuzz.code", .message = h->texts[13]};
    for (size_t i = 0; i < 2; i++) {
        h->documents[i] = (idc_document){.lines = &h->line,
                                         .line_count = 1,
                                         .diagnostics = &h->diagnostic,
                                         .diagnostic_count = i};
        h->sources[i] = (idc_source_info){.label = h->texts[i + 13],
                                          .platform = h->texts[i],
                                          .media_type = "text/plain",
                                          .received = {IDC_DAY_NONE, -1, INT32_MIN},
                                          .document = &h->documents[i],
                                          .date_day = 20000};
    }
    h->texts_of_policy =
        (idc_policy_check){.benign = h->texts, .benign_count = 2, .question = h->texts[3]};
    h->policy = (idc_policy){.groups = &group, .group_count = 1};
    h->finding = (idc_finding){.check = &check,
                               .texts = &h->texts_of_policy,
                               .question = h->texts[7],
                               .message = h->texts[0],
                               .state = h->texts[1],
                               .subject = h->texts[2],
                               .other_case = h->texts[4]};
    for (size_t i = 0; i < IDC_EVIDENCE_MAX; i++)
        h->finding.evidence[h->finding.evidence_count++] = &h->claims[i + 4];
    h->findings[0] = &h->finding;
    h->skipped = (idc_not_evaluated){&check, h->texts[5]};
    h->score = (idc_score){.band = "weak", .groups = &h->group, .reason_count = 1};
    h->report = (idc_report){.allocator = idc_allocator_default,
                             .arena = work->arena,
                             .policy = &h->policy,
                             .score = &h->score,
                             .case_id = h->texts[6],
                             .subject = h->texts[7],
                             .tables = h->texts[8]};
    h->report.claims = (idc_claims){.sources = h->sources,
                                    .source_count = 2,
                                    .items = h->items,
                                    .count = CLAIMS,
                                    .records = h->records,
                                    .record_count = 3,
                                    .as_of_day = day_from(data, size, 0)};
    h->report.findings = (idc_findings){
        .items = h->findings, .count = 1, .not_evaluated = &h->skipped, .not_evaluated_count = 1};
}

static bool one_of(const xmlChar *name, const char *list)
{
    idc_str rest = idc_str_of(list), word;
    while (idc_str_next(&rest, ' ', &word))
        if (idc_str_is(word, (const char *)name))
            return true;
    return false;
}

static void only_our_markup(xmlDoc *doc)
{
    static const char elements[] =
        "html head meta title style body a header p h1 h2 h3 h4 span bdi time main section div i "
        "ol "
        "ul li b table thead tbody tfoot tr th td figure figcaption svg desc defs linearGradient "
        "stop line text rect circle path details summary article mark blockquote dl dt dd code br "
        "footer";
    static const char attributes[] =
        "lang charset http-equiv content name class href id aria-labelledby aria-label aria-hidden "
        "role tabindex style datetime scope colspan viewBox offset stop-opacity x y x1 x2 y1 y2 "
        "width height rx r cx cy d fill unicode-bidi";
    xmlNode *node = xmlDocGetRootElement(doc);
    while (node) {
        if (node->type == XML_ELEMENT_NODE) {
            FUZZ_HOLDS(one_of(node->name, elements));
            for (const xmlAttr *a = node->properties; a; a = a->next)
                FUZZ_HOLDS(one_of(a->name, attributes));
        } else {
            FUZZ_HOLDS(node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE);
        }
        if (node->children && node->type == XML_ELEMENT_NODE) {
            node = node->children;
            continue;
        }
        while (node && !node->next)
            node = node->parent && node->parent->type == XML_ELEMENT_NODE ? node->parent : NULL;
        node = node ? node->next : NULL;
    }
}

static void quiet(void *ctx, const char *message, ...)
{
    (void)ctx;
    (void)message;
}

static void well_formed(idc_str text)
{
    FUZZ_HOLDS(idc_utf8_valid_length(text) == text.len);
    xmlSetGenericErrorFunc(NULL, quiet);
    xmlDoc *doc = xmlReadMemory(text.ptr, (int)text.len, "page", "UTF-8",
                                XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR);
    FUZZ_HOLDS(doc);
    only_our_markup(doc);
    xmlFreeDoc(doc);
}

static void no_controls(idc_str text)
{
    for (size_t pos = 0; pos < text.len;) {
        uint32_t c = idc_utf8_next(text, &pos);
        FUZZ_HOLDS(c == '\n' || (c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0)));
        FUZZ_HOLDS(c < 0x202A || c > 0x202E);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_work f;
    idc_work *work = fuzz_work_open(&f);
    hostile *h = idc_arena_alloc(work->arena, sizeof *h);
    FUZZ_HOLDS(h);
    fill(h, work, data, size > 20000 ? 20000 : size);
    idc_buf out = idc_buf_with(&idc_allocator_default);
    FUZZ_HOLDS(idc_export_html(&h->report, &out) == IDC_OK);
    well_formed(idc_buf_str(&out));
    idc_buf_free(&out);
    FUZZ_HOLDS(idc_export_svg_timeline(&h->report, &out) == IDC_OK);
    well_formed(idc_buf_str(&out));
    idc_buf_free(&out);
    FUZZ_HOLDS(idc_export_text(&h->report, size % 200 ? (int)(size % 200) : 80, false, &out) ==
               IDC_OK);
    no_controls(idc_buf_str(&out));
    idc_buf_free(&out);
    FUZZ_HOLDS(idc_export_json(&h->report, size & 2 ? 2 : 0, &out) == IDC_OK);
    idc_node *root = NULL;
    idc_json_error error;
    FUZZ_HOLDS(idc_json_read(work, idc_buf_str(&out), (idc_span){0}, IDC_JSON_STRICT, &root,
                             &error) == IDC_OK);
    idc_buf_free(&out);
    fuzz_work_close(&f);
    return 0;
}
