/* Entries whose parts only their places on the page tell apart. */
#include "collected.h"
#include "../source/pdf_maker.h"

/* Text set at a place of a page of 600 by 800 pt, y down from the top. */
typedef struct placed {
    int x, y, size;
    const char *text; /* in bold when a '!' leads; "*" is a drawn mark of an item */
} placed;

static void put(idc_buf *out, const placed *p)
{
    if (!strcmp(p->text, "*")) {
        idc_buf_format(out, "%d %d 3 3 re f\n", p->x, 800 - p->y);
        return;
    }
    bool bold = p->text[0] == '!';
    idc_buf_format(out, "BT /F%d %d Tf %d %d Td (%s) Tj ET\n", bold ? 2 : 1, p->size, p->x,
                   800 - p->y, p->text + bold);
}

static void read_page_of(collected *t, const placed *items, size_t count)
{
    pdf_maker maker;
    idc_buf content = idc_buf_with(&idc_allocator_default);
    for (size_t i = 0; i < count; i++)
        put(&content, &items[i]);
    idc_buf_byte(&content, '\n');
    idc_buf_byte(&content, 0);
    collected_open(t);
    t->bytes = pdf_with(&maker, content.ptr, "");
    assert_int_equal(idc_source_read(&t->work.work, t->bytes, &t->doc), IDC_OK);
    assert_int_equal(idc_collect_document(&t->c, t->doc, IDC_ROLE_RESUME, IDC_STR_NONE), IDC_OK);
    collected_done(t);
    idc_buf_free(&content);
    pdf_free(&maker);
}

#define READ(t, items) read_page_of(t, items, sizeof(items) / sizeof *(items))

static void assert_job(collected *t, size_t n, const char *title, const char *firm,
                       const char *dates)
{
    const idc_record *job = record_of(t, IDC_RECORD_WORK, n);
    assert_raw(job->title, title);
    assert_raw(job->organisation, firm);
    assert_str(dates_of(t, job->dates), dates);
}

static void assert_three(collected *t)
{
    assert_raw(claim_of(t, IDC_CLAIM_NAME), "Mara Lindholm");
    assert_int_equal(records_of(t, IDC_RECORD_WORK), 3);
    assert_job(t, 0, "Staff Engineer", "Larkspur Freight", "2020-05/2022-04");
    assert_job(t, 1, "Claims Engineer", "Tessaly", "2018-06/2020-04");
    assert_job(t, 2, "Test Analyst", "Corvane", "2015-09/2018-05");
    collected_close(t);
}

#define TOP                                                                                        \
    {50, 60, 22, "!Mara Lindholm"}, {50, 80, 10, "mara@lindholm.example"},                         \
    {                                                                                              \
        50, 110, 14, "!Experience"                                                                 \
    }

static void marks_of_items_may_be_drawn(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "Larkspur Freight"},
                                  {50, 144, 10, "Staff Engineer"},
                                  {50, 158, 10, "05/2020 - 04/2022"},
                                  {50, 170, 10, "*"},
                                  {60, 172, 10, "Rates and capacity"},
                                  {50, 192, 10, "Tessaly"},
                                  {50, 206, 10, "Claims Engineer"},
                                  {50, 220, 10, "06/2018 - 04/2020"},
                                  {50, 232, 10, "*"},
                                  {60, 234, 10, "Data exports"},
                                  {50, 254, 10, "Corvane"},
                                  {50, 268, 10, "Test Analyst"},
                                  {50, 282, 10, "09/2015 - 05/2018"},
                                  {50, 294, 10, "*"},
                                  {60, 296, 10, "Tests of a shop"}};
    READ(&t, page);
    assert_three(&t);
}

static void text_beside_dates_is_no_item(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "05/2020 - 04/2022"},
                                  {170, 130, 10, "!Larkspur Freight"},
                                  {170, 144, 10, "Staff Engineer"},
                                  {190, 158, 10, "Rates and capacity of the fleet"},
                                  {50, 182, 10, "06/2018 - 04/2020"},
                                  {170, 182, 10, "!Tessaly"},
                                  {170, 196, 10, "Claims Engineer"},
                                  {190, 210, 10, "Data exports, every night"},
                                  {50, 234, 10, "09/2015 - 05/2018"},
                                  {170, 234, 10, "!Corvane"},
                                  {170, 248, 10, "Test Analyst"},
                                  {190, 262, 10, "Tests of a shop for tents"},
                                  {50, 290, 14, "!Skills"},
                                  {50, 304, 10, "Go, SQL"},
                                  {50, 330, 14, "!Languages"},
                                  {50, 344, 10, "Finnish"},
                                  {50, 358, 10, "Swedish"},
                                  {50, 372, 10, "Estonian"}};
    READ(&t, page);
    assert_three(&t);
}

static void centred_entries(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {{230, 60, 22, "!Mara Lindholm"},
                                  {247, 80, 10, "mara@lindholm.example"},
                                  {262, 110, 14, "!Experience"},
                                  {264, 130, 10, "Larkspur Freight"},
                                  {268, 144, 10, "Staff Engineer"},
                                  {253, 158, 10, "May 2020 - Apr 2022"},
                                  {50, 170, 10, "*"},
                                  {60, 172, 10, "Rates"},
                                  {283, 192, 10, "Tessaly"},
                                  {263, 206, 10, "Claims Engineer"},
                                  {255, 220, 10, "Jun 2018 - Apr 2020"},
                                  {50, 232, 10, "*"},
                                  {60, 234, 10, "Exports"},
                                  {281, 254, 10, "Corvane"},
                                  {272, 268, 10, "Test Analyst"},
                                  {237, 282, 10, "September 2015 - May 2018"},
                                  {50, 294, 10, "*"},
                                  {60, 296, 10, "Tests"}};
    READ(&t, page);
    assert_three(&t);
}

static void entries_in_boxes_beside_each_other(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "!Staff Engineer"},
                                  {330, 130, 10, "!Claims Engineer"},
                                  {50, 144, 10, "Larkspur Freight"},
                                  {330, 144, 10, "Tessaly"},
                                  {50, 158, 10, "05/2020 - 04/2022"},
                                  {330, 158, 10, "06/2018 - 04/2020"},
                                  {60, 172, 10, "Rates and capacity"},
                                  {340, 172, 10, "Data exports every night"},
                                  {50, 200, 10, "!Test Analyst"},
                                  {330, 200, 10, "!Archivist"},
                                  {50, 214, 10, "Corvane"},
                                  {330, 214, 10, "Harrow"},
                                  {50, 228, 10, "09/2015 - 05/2018"},
                                  {330, 228, 10, "01/2013 - 08/2015"}};
    READ(&t, page);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 4);
    bool found = false;
    for (size_t i = 0; i < 4; i++) {
        const idc_record *job = record_of(&t, IDC_RECORD_WORK, i);
        if (!idc_str_is(job->title->raw, "Claims Engineer"))
            continue;
        found = true;
        assert_raw(job->organisation, "Tessaly");
        assert_str(dates_of(&t, job->dates), "2018-06/2020-04");
    }
    assert_true(found);
    collected_close(&t);
}

static void labels_in_a_column_of_their_own(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "Dates"},
                                  {220, 130, 10, "05/2020 - 04/2022"},
                                  {50, 144, 10, "Occupation or position held"},
                                  {220, 144, 10, "Staff Engineer"},
                                  {50, 158, 10, "Responsibilities"},
                                  {220, 158, 10, "Rates, capacity, planning"},
                                  {50, 172, 10, "Employer"},
                                  {220, 172, 10, "Larkspur Freight"},
                                  {50, 196, 10, "Dates"},
                                  {220, 196, 10, "06/2018 - 04/2020"},
                                  {50, 210, 10, "Occupation or position held"},
                                  {220, 210, 10, "Claims Engineer"},
                                  {50, 224, 10, "Employer"},
                                  {220, 224, 10, "Tessaly"},
                                  {50, 248, 10, "Dates"},
                                  {220, 248, 10, "09/2015 - 05/2018"},
                                  {50, 262, 10, "Occupation or position held"},
                                  {220, 262, 10, "Test Analyst"},
                                  {50, 276, 10, "Employer"},
                                  {220, 276, 10, "Corvane"}};
    READ(&t, page);
    assert_three(&t);
}

/* The side column is read first; it ends with a list of languages. */
static void the_name_may_stand_behind_a_side_column(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {
        {20, 60, 12, "!Contact"},
        {20, 76, 9, "mara@lindholm.example"},
        {20, 110, 12, "!Top Skills"},
        {20, 126, 9, "Go"},
        {20, 139, 9, "SQL"},
        {20, 152, 9, "Planning"},
        {20, 180, 12, "!Languages"},
        {20, 196, 9, "Finnish (Native)"},
        {20, 209, 9, "Swedish (Limited)"},
        {200, 60, 22, "Mara Lindholm"},
        {200, 82, 10, "Engineer of freight systems and of much else besides"},
        {200, 110, 14, "!Experience"},
        {200, 130, 12, "Larkspur Freight"},
        {200, 146, 11, "Staff Engineer"},
        {200, 160, 10, "May 2020 - April 2022 (2 years)"},
        {200, 184, 12, "Tessaly"},
        {200, 200, 11, "Claims Engineer"},
        {200, 214, 10, "June 2018 - April 2020 (1 year 11 months)"},
        {200, 238, 12, "Corvane"},
        {200, 254, 11, "Test Analyst"},
        {200, 268, 10, "September 2015 - May 2018 (2 years 9 months)"}};
    READ(&t, page);
    assert_three(&t);
}

static void titles_below_one_firm_and_then_another(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 12, "Larkspur Freight"},
                                  {50, 146, 10, "4 years"},
                                  {50, 162, 11, "Staff Engineer"},
                                  {50, 176, 10, "May 2020 - April 2022 (2 years)"},
                                  {50, 192, 11, "Junior Engineer"},
                                  {50, 206, 10, "May 2018 - April 2020 (2 years)"},
                                  {50, 230, 12, "Corvane"},
                                  {50, 246, 11, "Test Analyst"},
                                  {50, 260, 10, "September 2015 - May 2018 (2 years 9 months)"}};
    READ(&t, page);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 3);
    assert_job(&t, 0, "Staff Engineer", "Larkspur Freight", "2020-05/2022-04");
    assert_job(&t, 1, "Junior Engineer", "Larkspur Freight", "2018-05/2020-04");
    assert_job(&t, 2, "Test Analyst", "Corvane", "2015-09/2018-05");
    collected_close(&t);
}

static void labels_that_fill_two_rows(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "Dates"},
                                  {160, 130, 10, "05/2020 - 04/2022"},
                                  {50, 144, 10, "Position"},
                                  {160, 144, 10, "Staff Engineer"},
                                  {50, 158, 10, "Name and address of"},
                                  {160, 158, 10, "Larkspur Freight"},
                                  {50, 172, 10, "employer"},
                                  {50, 196, 10, "Dates"},
                                  {160, 196, 10, "06/2018 - 04/2020"},
                                  {50, 210, 10, "Position"},
                                  {160, 210, 10, "Claims Engineer"},
                                  {50, 224, 10, "Name and address of"},
                                  {160, 224, 10, "Tessaly"},
                                  {50, 238, 10, "employer"},
                                  {50, 262, 10, "Dates"},
                                  {160, 262, 10, "09/2015 - 05/2018"},
                                  {50, 276, 10, "Position"},
                                  {160, 276, 10, "Test Analyst"},
                                  {50, 290, 10, "Name and address of"},
                                  {160, 290, 10, "Corvane"},
                                  {50, 304, 10, "employer"}};
    READ(&t, page);
    assert_three(&t);
}

static void titles_that_fill_their_column(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "!Principal Engineer of Freight and"},
                                  {50, 143, 10, "!Capacity Systems"},
                                  {50, 157, 10, "Larkspur Freight"},
                                  {50, 171, 10, "05/2020 - 04/2022"},
                                  {50, 185, 10, "Rates, capacity and all the planning"},
                                  {50, 209, 10, "!Claims Engineer"},
                                  {50, 223, 10, "Tessaly"},
                                  {50, 237, 10, "06/2018 - 04/2020"}};
    READ(&t, page);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 2);
    assert_job(&t, 0, "Principal Engineer of Freight and\nCapacity Systems", "Larkspur Freight",
               "2020-05/2022-04");
    assert_job(&t, 1, "Claims Engineer", "Tessaly", "2018-06/2020-04");
    collected_close(&t);
}

static void dates_in_two_rows_of_a_rail(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "05/2020 -"},
                                  {130, 130, 10, "!Staff Engineer"},
                                  {50, 144, 10, "present"},
                                  {130, 144, 10, "Larkspur Freight"},
                                  {50, 168, 10, "06/2018 -"},
                                  {130, 168, 10, "!Claims Engineer"},
                                  {50, 182, 10, "04/2020"},
                                  {130, 182, 10, "Tessaly"}};
    READ(&t, page);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 2);
    assert_raw(record_of(&t, IDC_RECORD_WORK, 0)->organisation, "Larkspur Freight");
    assert_true(record_of(&t, IDC_RECORD_WORK, 0)->dates->value.dates.open_end);
    collected_close(&t);
}

static void dates_in_two_rows_at_the_right(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "!Staff Engineer"},
                                  {430, 130, 10, "May 2020 \226"},
                                  {50, 144, 10, "Larkspur Freight"},
                                  {430, 144, 10, "April 2022"},
                                  {50, 158, 10, "Rates and capacity"},
                                  {50, 182, 10, "!Claims Engineer"},
                                  {430, 182, 10, "June 2018 \226"},
                                  {50, 196, 10, "Tessaly"},
                                  {430, 196, 10, "April 2020"},
                                  {50, 210, 10, "Data exports"},
                                  {50, 234, 10, "!Test Analyst"},
                                  {430, 234, 10, "September 2015 \226"},
                                  {50, 248, 10, "Corvane"},
                                  {430, 248, 10, "May 2018"},
                                  {50, 262, 10, "Tests of a shop"}};
    READ(&t, page);
    assert_three(&t);
}

static void a_table_with_a_head(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "Period"},
                                  {170, 130, 10, "Employer"},
                                  {320, 130, 10, "Position"},
                                  {450, 130, 10, "Location"},
                                  {50, 146, 10, "05/2020 - 04/2022"},
                                  {170, 146, 10, "Larkspur Freight"},
                                  {320, 146, 10, "Staff Engineer"},
                                  {450, 146, 10, "Columbus, OH"},
                                  {50, 162, 10, "06/2018 - 04/2020"},
                                  {170, 162, 10, "Tessaly"},
                                  {320, 162, 10, "Claims Engineer"},
                                  {450, 162, 10, "Dayton, OH"},
                                  {50, 178, 10, "09/2015 - 05/2018"},
                                  {170, 178, 10, "Corvane"},
                                  {320, 178, 10, "Test Analyst"},
                                  {450, 178, 10, "Toledo, OH"}};
    READ(&t, page);
    assert_three(&t);
}

static void a_label_before_the_name(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Lebenslauf\n\nName:\tMara Lindholm\nBerlin\n",
        "CV\nImi\304\231 i nazwisko: Mara Lindholm\n",
        "\343\202\244\nNombre y apellidos\tMara Lindholm\nmara@lindholm.example\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        collected t;
        collected_text(&t, texts[i], IDC_ROLE_RESUME);
        assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara Lindholm");
        collected_close(&t);
    }
}

/* Nothing but the look parts what stands in one line. */
static void names_told_apart_by_their_look(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 12, "!Staff Engineer"},
                                  {136, 130, 9, "Larkspur Freight"},
                                  {50, 144, 10, "05/2020 - 04/2022"},
                                  {50, 168, 12, "!Claims Engineer"},
                                  {148, 168, 9, "Tessaly"},
                                  {50, 182, 10, "06/2018 - 04/2020"},
                                  {50, 206, 12, "!Test Analyst"},
                                  {125, 206, 9, "Corvane"},
                                  {50, 220, 10, "09/2015 - 05/2018"},
                                  {50, 250, 14, "!Education"},
                                  {50, 270, 12, "!Master of Science"},
                                  {157, 270, 9, "Harrow College"},
                                  {50, 284, 10, "2013 - 2015"}};
    READ(&t, page);
    assert_raw(record_of(&t, IDC_RECORD_EDUCATION, 0)->organisation, "Harrow College");
    assert_three(&t);
}

static void headings_of_two_sections(void **state)
{
    (void)state;
    static const char *const headings[] = {
        "\345\255\246\346\255\264\343\203\273\350\263\207\346\240\274", "Education & Certificates",
        "Vzd\304\233l\303\241n\303\255 a kurzy"};
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        collected t;
        char text[256];
        snprintf(text, sizeof text, "Mara Lindholm\n\n%s\nHarrow College\n2013 - 2015\n",
                 headings[i]);
        collected_text(&t, text, IDC_ROLE_RESUME);
        assert_int_equal(records_of(&t, IDC_RECORD_WORK), 0);
        assert_raw(record_of(&t, IDC_RECORD_EDUCATION, 0)->organisation, "Harrow College");
        collected_close(&t);
    }
}

/* Three cells beside each other, two of which hold several lines; boxes of skills in one row
 * below are no columns that the cells would belong to. */
static void rows_of_cells(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {TOP,
                                  {50, 130, 10, "05/2020 - 04/2022"},
                                  {170, 130, 10, "!Larkspur Freight"},
                                  {330, 130, 10, "Staff Engineer"},
                                  {170, 143, 10, "Harrow"},
                                  {330, 143, 10, "Rates and capacity of the"},
                                  {330, 156, 10, "fleet in all its ports"},
                                  {50, 172, 10, "06/2018 - 04/2020"},
                                  {170, 172, 10, "!Tessaly"},
                                  {330, 172, 10, "Claims Engineer"},
                                  {170, 185, 10, "Dunmore"},
                                  {330, 185, 10, "Data exports"},
                                  {50, 201, 10, "09/2015 - 05/2018"},
                                  {170, 201, 10, "!Corvane"},
                                  {330, 201, 10, "Test Analyst"},
                                  {170, 214, 10, "Harrow"},
                                  {330, 214, 10, "Tests of a shop for tents"},
                                  {50, 240, 14, "!Education"},
                                  {50, 260, 10, "09/2011 - 06/2014"},
                                  {50, 273, 10, "Larkhill College"},
                                  {50, 286, 10, "BSc Physics"},
                                  {50, 310, 14, "!Skills"},
                                  {50, 330, 10, "Python"},
                                  {100, 330, 10, "Go"},
                                  {330, 330, 10, "SQL"},
                                  {380, 330, 10, "Java"}};
    READ(&t, page);
    assert_three(&t);
}

static void heads_that_look_as_headings_do(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {{50, 60, 22, "!Mara Lindholm"},
                                  {50, 80, 10, "mara@lindholm.example"},
                                  {50, 104, 12, "!Languages"},
                                  {50, 118, 10, "Finnish"},
                                  {50, 142, 12, "!Education"},
                                  {50, 156, 10, "Harrow College"},
                                  {50, 180, 12, "!Skills"},
                                  {50, 194, 10, "Go, SQL"},
                                  {50, 220, 12, "!Experience"},
                                  {50, 236, 10, "!05/2020 - 04/2022"},
                                  {50, 252, 12, "!Staff Engineer, Larkspur Freight"},
                                  {50, 268, 10, "Rates and capacity of the fleet"},
                                  {50, 292, 10, "!06/2018 - 04/2020"},
                                  {50, 308, 12, "!Claims Engineer, Tessaly"},
                                  {50, 324, 10, "Data exports of all the claims"},
                                  {50, 348, 10, "!09/2015 - 05/2018"},
                                  {50, 364, 12, "!Test Analyst, Corvane"},
                                  {50, 380, 10, "Tests of a shop for tents"}};
    READ(&t, page);
    assert_three(&t);
}

static void a_name_in_two_rows(void **state)
{
    (void)state;
    collected t;
    static const placed page[] = {{50, 60, 24, "!Mara"},
                                  {50, 88, 24, "!van der Linde"},
                                  {50, 110, 10, "mara@lindholm.example"},
                                  {50, 140, 14, "!Skills"},
                                  {50, 154, 10, "Go, SQL"}};
    READ(&t, page);
    assert_raw(claim_of(&t, IDC_CLAIM_NAME), "Mara\nvan der Linde");
    collected_close(&t);
}

static void numbers_that_count_entries(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "Mara Lindholm\n\nExperience\n\n"
                   "1. Staff Engineer, Larkspur Freight (05/2020 - 04/2022)\n"
                   "2. Claims Engineer, Tessaly (06/2018 - 04/2020)\n"
                   "3. Test Analyst, Corvane (09/2015 - 05/2018)\n",
                   IDC_ROLE_RESUME);
    assert_three(&t);
}

/* Neither the brackets of a legal form nor the comma between partners part a firm. */
static void firms_with_signs_in_them(void **state)
{
    (void)state;
    collected t;
    collected_text(&t,
                   "Mara Lindholm\n\nExperience\n\n"
                   "Staff Engineer, (\354\243\274)\353\257\270\353\245\264\n05/2020 - 04/2022\n\n"
                   "Claims Engineer, Hollis, Finch & Co.\n06/2018 - 04/2020\n\n"
                   "Test Analyst, Corvane\n09/2015 - 05/2018\n",
                   IDC_ROLE_RESUME);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 3);
    assert_job(&t, 0, "Staff Engineer", "(\354\243\274)\353\257\270\353\245\264",
               "2020-05/2022-04");
    assert_job(&t, 1, "Claims Engineer", "Hollis, Finch & Co.", "2018-06/2020-04");
    assert_job(&t, 2, "Test Analyst", "Corvane", "2015-09/2018-05");
    collected_close(&t);
}

static void headers_that_pages_repeat(void **state)
{
    (void)state;
    collected t;
    collected_open(&t);
    idc_document *doc = idc_document_new(&t.work.work);
    static const struct {
        int page, y;
        const char *text;
    } lines[] = {{1, 20, "Mara Lindholm - page 1 of 2"},
                 {1, 60, "EXPERIENCE"},
                 {1, 80, "Staff Engineer"},
                 {1, 94, "Larkspur Freight"},
                 {1, 108, "05/2020 - 04/2022"},
                 {1, 700, "Claims Engineer"},
                 {2, 20, "Mara Lindholm - page 2 of 2"},
                 {2, 40, "Tessaly"},
                 {2, 54, "06/2018 - 04/2020"},
                 {2, 80, "Test Analyst"},
                 {2, 94, "Corvane"},
                 {2, 108, "09/2015 - 05/2018"}};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        idc_line line = {.text = idc_str_of(lines[i].text),
                         .page = lines[i].page,
                         .size_mpt = lines[i].y == 60 ? 14000 : 10000,
                         .block = (uint32_t)i,
                         .box = {50000, lines[i].y * 1000, 200000, 10000}};
        assert_int_equal(idc_document_add_line(doc, &line), IDC_OK);
    }
    assert_int_equal(idc_collect_document(&t.c, doc, IDC_ROLE_RESUME, IDC_STR_NONE), IDC_OK);
    collected_done(&t);
    assert_int_equal(records_of(&t, IDC_RECORD_WORK), 3);
    assert_job(&t, 1, "Claims Engineer", "Tessaly", "2018-06/2020-04");
    collected_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_of_items_may_be_drawn),
        cmocka_unit_test(text_beside_dates_is_no_item),
        cmocka_unit_test(centred_entries),
        cmocka_unit_test(entries_in_boxes_beside_each_other),
        cmocka_unit_test(labels_in_a_column_of_their_own),
        cmocka_unit_test(the_name_may_stand_behind_a_side_column),
        cmocka_unit_test(titles_below_one_firm_and_then_another),
        cmocka_unit_test(labels_that_fill_two_rows),
        cmocka_unit_test(titles_that_fill_their_column),
        cmocka_unit_test(dates_in_two_rows_of_a_rail),
        cmocka_unit_test(names_told_apart_by_their_look),
        cmocka_unit_test(headings_of_two_sections),
        cmocka_unit_test(rows_of_cells),
        cmocka_unit_test(heads_that_look_as_headings_do),
        cmocka_unit_test(a_name_in_two_rows),
        cmocka_unit_test(numbers_that_count_entries),
        cmocka_unit_test(firms_with_signs_in_them),
        cmocka_unit_test(headers_that_pages_repeat),
        cmocka_unit_test(dates_in_two_rows_at_the_right),
        cmocka_unit_test(a_table_with_a_head),
        cmocka_unit_test(a_label_before_the_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
