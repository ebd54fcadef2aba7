/* Names of identity documents: printed, native, and of their machine readable zones. */
#include "claim/extract.h"
#include "norm/mrz/mrz.h"

/* Bounds: zones of one text, bytes of a text that are searched. */
enum { ZONES_MOST = 4, TEXT_MOST = 1 << 20 };

/* Confidence of a name whose zone has a wrong check digit: more may have been misread. */
enum { DISAGREES = 800 };

/* Where a text that is searched for zones stands: lines of a document, or strings of the host. */
typedef struct origin {
    const idc_document *doc;
    const idc_node *lines; /* array; NULL: the document's */
} origin;

/* Span of bytes of one line of the text. */
static idc_span span_of(const origin *o, size_t begin, size_t end)
{
    size_t at = 0;
    if (!o->lines) {
        for (size_t i = 0; i < o->doc->line_count; at += o->doc->lines[i++].text.len + 1)
            if (begin <= at + o->doc->lines[i].text.len)
                return idc_line_span(&o->doc->lines[i], begin - at, end - at);
        return (idc_span){0};
    }
    for (const idc_node *n = o->lines->child; n; at += n->text.len + 1, n = n->next) {
        idc_span span = n->span;
        if (begin > at + n->text.len)
            continue;
        if (span.end - span.begin == n->text.len && end - at <= n->text.len) {
            span.end = span.begin + (end - at);
            span.begin += begin - at;
        }
        return span;
    }
    return (idc_span){0};
}

/* The document was made by this run and is seen by no one else while claims are collected. */
static idc_document *notes_of(const origin *o)
{
    return (idc_document *)o->doc;
}

/* "0 in place of O in the field number". ptr NULL when there is no memory. */
static idc_str say_repairs(idc_arena *arena, const idc_mrz *zone)
{
    idc_buf out = idc_buf_in(arena);
    for (size_t i = 0; i < zone->repair_count; i++) {
        const idc_mrz_repair *r = &zone->repairs[i];
        idc_buf_format(&out, "%s%S in place of %S in the field %s", i ? ", " : "",
                       (idc_str){&r->meant, 1}, (idc_str){&r->printed, 1},
                       idc_mrz_field_text(r->field));
    }
    return idc_buf_failed(&out) ? IDC_STR_NONE : idc_buf_str(&out);
}

static idc_status note_digits(idc_collector *c, const origin *o, const idc_mrz *zone, idc_span span)
{
    idc_str repairs = say_repairs(c->work->arena, zone);
    idc_status status = repairs.ptr ? IDC_OK : IDC_ERR_NOMEM;
    for (unsigned i = 0; i < IDC_MRZ_FIELDS && status == IDC_OK; i++)
        if ((zone->checked & ~zone->agree) >> i & 1)
            status = idc_document_note(
                notes_of(o), false, "zone.check-digit", span,
                "the check digit of the field %s is %S and would be %S for the field as read; %s%S",
                idc_mrz_field_text((idc_mrz_field)i), (idc_str){&zone->printed[i], 1},
                (idc_str){&zone->expected[i], 1},
                zone->repair_count ? "all check digits are right with digits in place of "
                                     "letters that look like them: "
                                   : "scan the document again",
                repairs);
    return status;
}

static idc_status add_name(idc_collector *c, const idc_mrz *zone, idc_str raw, idc_span span,
                           int32_t confidence)
{
    idc_str text;
    idc_name *name = NULL;
    idc_status status = idc_mrz_name(c->work, zone, &text);
    if (!status && text.len)
        status = idc_name_parse(c->work, text, &name);
    if (status || !name || !name->part_count)
        return status == IDC_ERR_LIMIT ? IDC_OK : status;
    idc_claim *claim = idc_collect_new(c, IDC_CLAIM_NAME, raw, span, confidence);
    if (!claim)
        return IDC_ERR_NOMEM;
    claim->value.name = name;
    claim->zone = zone;
    return idc_collect_claim(c, claim, NULL);
}

static idc_status add_zone(idc_collector *c, const origin *o, idc_str text, const idc_mrz *found)
{
    idc_mrz *zone = idc_arena_alloc(c->work->arena, sizeof *zone);
    if (!zone)
        return IDC_ERR_NOMEM;
    *zone = *found;
    bool agrees = zone->agree == zone->checked || zone->repair_count;
    idc_span span = idc_span_join(span_of(o, zone->begin, zone->begin + 1),
                                  span_of(o, zone->end - 1, zone->end));
    idc_claim *claim = idc_collect_new(c, IDC_CLAIM_DOCUMENT_ZONE,
                                       idc_str_of(idc_mrz_format_text(zone->format)), span, 1000);
    if (!claim)
        return IDC_ERR_NOMEM;
    claim->zone = zone;
    idc_status status = idc_collect_claim(c, claim, NULL);
    if (status == IDC_OK && zone->misread)
        status = idc_document_note(notes_of(o), false, "zone.names", span,
                                   "a digit stands among the names of the zone, which are not "
                                   "read; scan the document again");
    if (status == IDC_OK)
        status = note_digits(c, o, zone, span);
    return status ? status
                  : add_name(c, zone, idc_str_sub(text, zone->names_begin, zone->names_end),
                             span_of(o, zone->names_begin, zone->names_end),
                             agrees ? 1000 : DISAGREES);
}

static idc_status add_zones(idc_collector *c, const origin *o, idc_str text)
{
    size_t from = 0;
    idc_status status = IDC_OK;
    bool found = true;
    if (text.len > TEXT_MOST)
        text.len = TEXT_MOST;
    for (size_t i = 0; i < ZONES_MOST && found && status == IDC_OK; i++) {
        idc_mrz zone;
        status = idc_mrz_find(c->work, text, &from, &zone, &found);
        if (status == IDC_OK && found)
            status = add_zone(c, o, text, &zone);
    }
    return status;
}

/* Two fillers, as themselves or as «: every zone has them. */
static bool may_have_zone(const idc_document *doc)
{
    for (size_t i = 0; i < doc->line_count; i++)
        if (idc_str_find(doc->lines[i].text, IDC_STR("<<"), 0) != SIZE_MAX ||
            idc_str_find(doc->lines[i].text, IDC_STR("«"), 0) != SIZE_MAX)
            return true;
    return false;
}

idc_status idc_is_identity(idc_collector *c, const idc_document *doc, bool *out)
{
    enum { LINES_MOST = 60 };
    idc_mrz zone;
    size_t from = 0;
    *out = false;
    if (doc->line_count > LINES_MOST || !may_have_zone(doc))
        return IDC_OK;
    idc_str text = idc_document_text(doc, c->work->arena);
    return text.ptr ? idc_mrz_find(c->work, text, &from, &zone, out) : IDC_ERR_NOMEM;
}

static idc_status add_zones_of_text(idc_collector *c, const idc_document *doc)
{
    origin o = {doc, NULL};
    if (!may_have_zone(doc))
        return IDC_OK;
    idc_str text = idc_document_text(doc, c->work->arena);
    return text.ptr ? add_zones(c, &o, text) : IDC_ERR_NOMEM;
}

/* "FNU Suharto" of a card whose form asks for two names. */
static idc_status add_printed(idc_collector *c, const idc_node *node)
{
    idc_buf text = idc_buf_in(c->work->arena);
    idc_str rest, word;
    idc_claim *claim = NULL;
    if (!node || node->type != IDC_NODE_STRING)
        return IDC_OK;
    rest = node->text;
    while (idc_str_next(&rest, ' ', &word))
        if (!idc_mrz_stands_for_none(word))
            idc_buf_format(&text, "%s%S", text.len ? " " : "", word);
    if (idc_buf_failed(&text))
        return IDC_ERR_NOMEM;
    idc_status status =
        idc_collect(c, IDC_CLAIM_NAME, idc_buf_str(&text), node->span, 1000, &claim);
    if (status == IDC_OK && claim)
        claim->raw = idc_arena_str(c->work->arena, idc_str_trim(node->text));
    return status == IDC_OK && claim && !claim->raw.ptr ? IDC_ERR_NOMEM : status;
}

/* Names of one "id_document" observation. */
static idc_status add_seen(idc_collector *c, const idc_document *doc, const idc_node *value)
{
    origin o = {doc, idc_node_get(value, "mrz")};
    idc_buf text = idc_buf_in(c->work->arena);
    idc_status status = add_printed(c, idc_node_get(value, "name"));
    if (status == IDC_OK)
        status = add_printed(c, idc_node_get(value, "native_name"));
    if (status || !o.lines || o.lines->type != IDC_NODE_ARRAY)
        return status;
    for (const idc_node *line = o.lines->child; line; line = line->next)
        idc_buf_format(&text, "%S\n", line->text);
    return idc_buf_failed(&text) ? IDC_ERR_NOMEM : add_zones(c, &o, idc_buf_str(&text));
}

static idc_status add_all_seen(idc_collector *c, const idc_document *doc)
{
    idc_status status = IDC_OK;
    for (uint32_t r = 0; r < c->record_count && status == IDC_OK; r++) {
        const idc_record *record = &c->records[r];
        if (record->kind != IDC_RECORD_IDENTITY || record->source != c->source)
            continue;
        c->record = r;
        status = add_seen(c, doc, record->title->value.observation.value);
    }
    c->record = IDC_RECORD_NONE;
    return status;
}

idc_status idc_collect_identities(idc_collector *c, const idc_claims *sources)
{
    idc_status status = IDC_OK;
    c->record = IDC_RECORD_NONE;
    for (uint32_t s = 0; s < sources->source_count && status == IDC_OK; s++) {
        const idc_document *doc = sources->sources[s].document;
        c->source = s;
        if (doc)
            status = idc_collect_ended(doc, doc->manifest ? add_all_seen(c, doc)
                                                          : add_zones_of_text(c, doc));
    }
    return status;
}

/* Do the rules of travel documents make the zone's name of a known one that does not agree with it
 * as names do? The others were judged by idc_withhold(). */
static idc_status tells(idc_work *work, const idc_claim *claim, const idc_claims *known, bool *out)
{
    idc_status status = IDC_OK;
    for (size_t k = 0; k < known->known_name_count && !*out && status == IDC_OK; k++) {
        idc_mrz_agreement agreement;
        const idc_name *name = known->known_names[k];
        if (idc_name_relation_agrees(idc_name_relate(claim->value.name, name)))
            continue;
        status = idc_mrz_agrees(work, claim->zone, name->original, &agreement);
        *out = status == IDC_OK && agreement != IDC_MRZ_OTHERWISE;
        if (status == IDC_ERR_LIMIT)
            status = IDC_OK;
    }
    return status;
}

idc_status idc_withhold_identities(idc_collector *c, const idc_claims *known)
{
    const idc_str hidden = IDC_STR("(withheld: a name told to the host)");
    for (size_t i = 0; i < c->count; i++) {
        idc_claim *name = c->items[i];
        bool told = name->flags & IDC_CLAIM_WITHHELD;
        idc_status status = IDC_OK;
        if (name->kind != IDC_CLAIM_NAME)
            continue;
        if (name->zone)
            status = tells(c->work, name, known, &told);
        if (status != IDC_OK)
            return status;
        if (!told)
            continue;
        name->flags |= IDC_CLAIM_WITHHELD;
        name->raw = hidden;
        const idc_claim *fact =
            name->record != IDC_RECORD_NONE && c->records[name->record].kind == IDC_RECORD_IDENTITY
                ? c->records[name->record].title
                : NULL;
        if (fact) {
            c->items[fact->id]->flags |= IDC_CLAIM_WITHHELD;
            c->items[fact->id]->raw = hidden;
        }
    }
    return IDC_OK;
}
