/*
 * A member's own data export of LinkedIn: a zip of comma-separated tables, or one of them. Names of
 * the tables and columns as exports have them (Profile.csv: "First Name", "Last Name", "Headline",
 * "Summary", "Geo Location", ...; Positions.csv: "Company Name", "Title", "Started On", ...).
 */
#include "source/record/csv.h"
#include "source/reader.h"
#include "source/record/record_map.h"
#include "source/text/text_line.h"
#include "source/office/zip.h"

enum { BID_WINDOW = 65536, MOST_ROWS = 2000, MOST_COLUMNS = 8 };

typedef struct column {
    const char *name, *field;
} column;

typedef struct table {
    const char *part;  /* name of the file; several are parted by "|" */
    const char *first; /* columns that tell the table when it comes alone */
    const char *second;
    const char *section;
    column columns[MOST_COLUMNS];
} table;

/* A table alone is the first of these whose columns it has: those that say more come first. */
static const table tables[] = {
    {"Profile.csv",
     "Last Name",
     "Headline",
     "basics",
     {{"Headline", "label"},
      {"Summary", "summary"},
      {"Geo Location", "location/city"},
      {"Websites", "url"}}},
    {"Recommendations_Received.csv|Recommendations Received.csv",
     "Job Title",
     "Creation Date",
     "references",
     {{"Job Title", "position"}, {"Company", "organization"}, {"Text", "reference"}}},
    {"Volunteering.csv",
     "Company Name",
     "Role",
     "volunteer",
     {{"Company Name", "organization"},
      {"Role", "position"},
      {"Description", "summary"},
      {"Started On", "startDate"},
      {"Finished On", "endDate"}}},
    {"Positions.csv",
     "Company Name",
     "Started On",
     "work",
     {{"Company Name", "name"},
      {"Title", "position"},
      {"Description", "summary"},
      {"Location", "location"},
      {"Started On", "startDate"},
      {"Finished On", "endDate"}}},
    {"Education.csv",
     "School Name",
     "Degree Name",
     "education",
     {{"School Name", "institution"},
      {"Degree Name", "studyType"},
      {"Notes", "area"},
      {"Start Date", "startDate"},
      {"End Date", "endDate"}}},
    {"Skills.csv", "Name", "", "skills", {{"Name", "name"}}},
    {"Certifications.csv",
     "Name",
     "Authority",
     "certificates",
     {{"Name", "name"}, {"Authority", "issuer"}, {"Started On", "date"}, {"Url", "url"}}},
    {"Languages.csv",
     "Name",
     "Proficiency",
     "languages",
     {{"Name", "language"}, {"Proficiency", "fluency"}}},
    {"Projects.csv",
     "Title",
     "Started On",
     "projects",
     {{"Title", "name"},
      {"Description", "description"},
      {"Url", "url"},
      {"Started On", "startDate"},
      {"Finished On", "endDate"}}},
    {"Honors.csv",
     "Title",
     "Issued On",
     "awards",
     {{"Title", "title"},
      {"Issuer", "awarder"},
      {"Description", "summary"},
      {"Issued On", "date"}}},
    {"Publications.csv",
     "Published On",
     "Publisher",
     "publications",
     {{"Name", "name"},
      {"Title", "name"},
      {"Publisher", "publisher"},
      {"Description", "summary"},
      {"Published On", "releaseDate"},
      {"Date", "releaseDate"},
      {"Url", "url"}}},
    {"Patents.csv",
     "Patent Number",
     "Issuer",
     "publications",
     {{"Title", "name"},
      {"Issuer", "publisher"},
      {"Description", "summary"},
      {"Issue Date", "releaseDate"},
      {"Issued On", "releaseDate"},
      {"Url", "url"}}},
    {"Email Addresses.csv", "Email Address", "Primary", "basics", {{"Email Address", "email"}}},
    {"PhoneNumbers.csv|Phone Numbers.csv", "Number", "Type", "basics", {{"Number", "phone"}}},
};

enum { TABLES = sizeof tables / sizeof *tables };

typedef struct reading {
    idc_document *doc;
    idc_decoded decoded;
    idc_str path;
    idc_csv csv, header;
} reading;

static idc_span span_of(const reading *r, const idc_csv_field *f)
{
    idc_span span = idc_decoded_span(&r->decoded, f->begin, f->end);
    span.path = r->path;
    return span;
}

/* Field of the row under a column; NULL when there is none. */
static const idc_csv_field *under(const reading *r, const char *name)
{
    for (size_t i = 0; i < r->header.count && i < r->csv.count; i++)
        if (idc_str_ieq(idc_str_trim(r->header.fields[i].text), idc_str_of(name)))
            return &r->csv.fields[i];
    return NULL;
}

static bool set(reading *r, idc_node *entry, const char *field, const idc_csv_field *f)
{
    return !f || idc_record_set(r->doc, entry, field, f->text, span_of(r, f));
}

/* "[PORTFOLIO:https://kim.example,BLOG:https://…]" holds the first address. */
static bool set_website(reading *r, idc_node *basics, const idc_csv_field *f)
{
    size_t at = f ? idc_str_find(f->text, IDC_STR("http"), 0) : SIZE_MAX, end = at;
    if (at == SIZE_MAX)
        return true;
    while (end < f->text.len && f->text.ptr[end] != ',' && f->text.ptr[end] != ']')
        end++;
    return idc_record_set(r->doc, basics, "url", idc_str_sub(f->text, at, end), span_of(r, f));
}

static bool take_person(reading *r, idc_node *basics)
{
    const idc_csv_field *first = under(r, "First Name"), *last = under(r, "Last Name");
    if (!first || !last)
        return true;
    idc_str name = idc_arena_format(r->doc->work->arena, "%S %S", idc_str_trim(first->text),
                                    idc_str_trim(last->text));
    idc_span span = idc_span_join(span_of(r, first), span_of(r, last));
    return name.ptr && idc_record_set(r->doc, basics, "name", name, span);
}

static idc_status take_rows(reading *r, const table *t)
{
    idc_status status = IDC_OK;
    size_t rows = 0;
    while (status == IDC_OK && rows++ < MOST_ROWS && idc_csv_next(&r->csv)) {
        idc_node *entry = idc_record_entry(r->doc, t->section);
        bool ok = entry;
        status = idc_charge(r->doc->work, IDC_LIMIT_SOURCE_STEPS, r->csv.count);
        ok = ok && take_person(r, entry);
        if (!strcmp(t->section, "basics"))
            ok = ok && set_website(r, entry, under(r, "Websites"));
        for (const column *c = t->columns; ok && c < t->columns + MOST_COLUMNS && c->name; c++)
            if (strcmp(c->name, "Websites"))
                ok = set(r, entry, c->field, under(r, c->name));
        if (!ok && rows < 500)
            status = IDC_ERR_NOMEM;
    }
    return r->csv.failed ? IDC_ERR_NOMEM : status;
}

/* Decodes a table and reads its head; some exports put notes before it. */
static idc_status begin_table(reading *r, idc_str bytes, bool *any)
{
    enum { MOST_NOTES = 4 };
    idc_status status = idc_text_decode(r->doc, bytes, NULL, &r->decoded);
    if (status != IDC_OK)
        return status;
    r->csv = (idc_csv){
        .text = r->decoded.converted.text, .at = r->decoded.start, .arena = r->doc->work->arena};
    *any = false;
    for (int i = 0; i < MOST_NOTES && !*any && idc_csv_next(&r->csv); i++)
        *any = r->csv.count > 1 || idc_str_ieq(r->csv.fields[0].text, IDC_STR("Name"));
    r->header = r->csv;
    return r->csv.failed ? IDC_ERR_NOMEM : IDC_OK;
}

static idc_status read_part(idc_document *doc, idc_zip *zip, const table *t, bool *found)
{
    idc_str names = idc_str_of(t->part), name, bytes;
    while (names.len && idc_str_next(&names, '|', &name)) {
        idc_status status = idc_zip_read(zip, name, &bytes);
        if (status == IDC_ERR_NOMEM || status == IDC_ERR_CANCELLED)
            return status;
        if (status != IDC_OK)
            return idc_document_note(doc, true, "linkedin.part", (idc_span){.path = name},
                                     "\"%S\" cannot be unpacked: ask for the export again", name);
        if (!bytes.ptr)
            continue;
        reading *r = idc_arena_alloc(doc->work->arena, sizeof *r);
        bool any;
        if (!r)
            return IDC_ERR_NOMEM;
        *r = (reading){.doc = doc, .path = name};
        status = begin_table(r, bytes, &any);
        *found = true;
        return status == IDC_OK && any ? take_rows(r, t) : status;
    }
    return IDC_OK;
}

static bool has_part(idc_str bytes, const char *name)
{
    size_t tail = bytes.len > BID_WINDOW ? bytes.len - BID_WINDOW : 0;
    return idc_str_find(bytes, idc_str_of(name), tail) != SIZE_MAX;
}

static int bid(idc_str bytes)
{
    if (!idc_str_starts(bytes, IDC_STR("PK\3\4")))
        return 0;
    return has_part(bytes, "Profile.csv") || has_part(bytes, "Positions.csv") ? 90 : 0;
}

static idc_status read_export(idc_str bytes, idc_document *doc)
{
    idc_zip *zip;
    bool found = false;
    idc_status status = idc_zip_open(doc->work, bytes, &zip);
    if (status == IDC_ERR_FORMAT) {
        doc->state = IDC_READ_FAILED;
        return idc_document_note(doc, true, "linkedin.part", (idc_span){0},
                                 "the zip file is damaged: ask for the export again");
    }
    if (status != IDC_OK)
        return status;
    for (size_t i = 0; i < TABLES && status == IDC_OK; i++)
        status = read_part(doc, zip, &tables[i], &found);
    return status;
}

const idc_reader idc_reader_linkedin = {"linkedin", "application/zip", bid, read_export};

/* --- a table that comes alone ---------------------------------------------------------------- */

/* The table of a first line; NULL when it is none of them. */
static const table *table_of(idc_str bytes)
{
    idc_str line = idc_str_sub(bytes, 0, 1024);
    line = idc_str_sub(line, 0, idc_str_find_byte(line, '\n', 0));
    for (size_t i = 0; i < TABLES; i++) {
        const table *t = &tables[i];
        bool both = *t->second && idc_str_find(line, idc_str_of(t->first), 0) != SIZE_MAX &&
                    idc_str_find(line, idc_str_of(t->second), 0) != SIZE_MAX;
        if (both && idc_str_find_byte(line, ',', 0) != SIZE_MAX)
            return t;
    }
    return NULL;
}

static int bid_table(idc_str bytes)
{
    return table_of(bytes) ? 60 : 0;
}

static idc_status read_table(idc_str bytes, idc_document *doc)
{
    const table *t = table_of(bytes);
    reading *r = idc_arena_alloc(doc->work->arena, sizeof *r);
    bool any;
    if (!r)
        return IDC_ERR_NOMEM;
    *r = (reading){.doc = doc};
    idc_status status = begin_table(r, bytes, &any);
    return status == IDC_OK && t && any ? take_rows(r, t) : status;
}

const idc_reader idc_reader_linkedin_table = {"linkedin_table", "text/csv", bid_table, read_table};
