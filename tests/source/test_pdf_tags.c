/* Headings that a tagged PDF names. */
#include "pdf_maker.h"

#define PAGE                                                                                       \
    "BT /F1 10 Tf 50 700 Td /Heading << /MCID 0 >> BDC (Occupations) Tj EMC 0 -20 Td "             \
    "/P << /MCID 1 >> BDC (Engineer at a firm, with words enough) Tj EMC 0 -20 Td "                \
    "/H2 /Named BDC /Span << /ActualText (x) >> BDC (Y) Tj EMC (ears) Tj EMC ET"

/* The page with a structure below the tree's root, object 10; 11 and 12 are elements. */
static void assert_levels(const char *tree, const char *first, const char *second,
                          const uint8_t levels[3])
{
    page_reading p;
    pdf_begin(&p.maker);
    pdf_page(&p.maker, PAGE, "/Properties << /Named << /MCID 2 >> >>");
    pdf_object(&p.maker, 1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 10 0 R >>");
    pdf_object(&p.maker, 8, "null");
    pdf_object(&p.maker, 9, "[]");
    pdf_object(&p.maker, 10, tree);
    pdf_object(&p.maker, 11, first);
    pdf_object(&p.maker, 12, second);
    pdf_end(&p.maker, "");
    idc_document *doc = reading_open(&p.r, idc_buf_str(&p.maker.out));
    assert_int_equal(doc->line_count, 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(doc->lines[i].level, levels[i]);
        assert_int_equal((doc->lines[i].flags & IDC_LINE_HEADING) != 0, levels[i] != 0);
    }
    close_page(&p);
}

static void headings_have_their_level(void **state)
{
    (void)state;
    static const uint8_t levels[] = {1, 0, 2}, none[] = {0, 0, 0};
    assert_levels("<< /RoleMap << /Heading /H1 >> /K [11 0 R << /S /P /Pg 3 0 R /K 1 >> 12 0 R] >>",
                  "<< /S /Heading /Pg 3 0 R /K 0 >>", "<< /S /H2 /Pg 3 0 R /K [2] >>", levels);
    /* References to content, elements inside of headings, pages further up. */
    assert_levels("<< /RoleMap << /Heading /H1 >> /K << /S /Document /Pg 3 0 R /K [11 0 R 12 0 R] "
                  ">> >>",
                  "<< /S /Heading /K << /S /Span /K << /Type /MCR /MCID 0 >> >> >>",
                  "<< /S /H2 /K << /Type /MCR /Pg 3 0 R /MCID 2 >> >>", levels);
    /* Another page's content, and that of a form. */
    assert_levels("<< /K [11 0 R 12 0 R] >>", "<< /S /H1 /Pg 2 0 R /K 0 >>",
                  "<< /S /H2 /K << /Pg 3 0 R /MCID 2 /Stm 4 0 R >> >>", none);
}

static void a_page_of_headings_has_none(void **state)
{
    (void)state;
    static const uint8_t none[] = {0, 0, 0};
    assert_levels("<< /K 11 0 R >>", "<< /S /H1 /Pg 3 0 R /K [0 1 2] >>", "null", none);
}

static void structures_that_never_end(void **state)
{
    (void)state;
    static const uint8_t none[] = {0, 0, 0};
    assert_levels("<< /K [10 0 R 11 0 R] >>", "<< /S /P /K [11 0 R 11 0 R 12 0 R] >>",
                  "<< /S /H7 /K [11 0 R 10 0 R [12 0 R]] >>", none);
    assert_levels("<< /K 7 >>", "null", "null", none);
    assert_levels("[10 0 R]", "<< /S (H1) /K (0) >>", "null", none);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings_have_their_level),
        cmocka_unit_test(a_page_of_headings_has_none),
        cmocka_unit_test(structures_that_never_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
