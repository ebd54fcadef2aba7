/* Word files of before 2007 and other compound files: text, looks, facts, and files that attack. */
#include "facts.h"

#include "source/office/cfb.h"

#define FILE_OF_WORD "tests/documents/lo-marks.doc"

/* ---- compound files, byte by byte ----------------------------------------------------------- */

enum { SECTOR = 512, SECTORS = 4 };

static void put16(char *at, uint32_t v)
{
    at[0] = (char)(v & 255);
    at[1] = (char)(v >> 8 & 255);
}

static void put32(char *at, uint32_t v)
{
    put16(at, v & 0xFFFF);
    put16(at + 2, v >> 16);
}

static void put_entry(char *at, const char *name, uint8_t type, uint32_t first, uint32_t size)
{
    size_t len = strlen(name);
    for (size_t i = 0; i < len; i++)
        at[2 * i] = name[i];
    put16(at + 64, (uint32_t)(2 * len + 2));
    at[66] = (char)type;
    put32(at + 116, first);
    put32(at + 120, size);
}

/* Head, table of sectors, directory with one stream, and the stream's sectors. */
static idc_str compound(char file[SECTOR * (SECTORS + 1)], const char *stream, uint32_t next)
{
    memset(file, 0, SECTOR * (SECTORS + 1));
    memcpy(file, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    put16(file + 30, 9);
    put16(file + 32, 6);
    put32(file + 44, 1);          /* one sector of the table */
    put32(file + 48, 1);          /* the directory's */
    put32(file + 60, 0xFFFFFFFE); /* no small streams */
    put32(file + 68, 0xFFFFFFFE);
    put32(file + 76, 0); /* where the table is */
    char *table = file + SECTOR, *directory = table + SECTOR;
    put32(table, 0xFFFFFFFD);
    put32(table + 4, 0xFFFFFFFE);
    put32(table + 8, next);
    put32(table + 12, 0xFFFFFFFE);
    put_entry(directory, "Root Entry", 5, 0xFFFFFFFE, 0);
    put_entry(directory + 128, stream, 2, 2, SECTOR * 2);
    return (idc_str){file, SECTOR * (SECTORS + 1)};
}

/* ---- Word ----------------------------------------------------------------------------------- */

static void a_real_file_is_read(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = reading_file(&r, FILE_OF_WORD);
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_string_equal(doc->media_type, "application/msword");
    assert_int_equal(find_line(doc, "Experience")->level, 2);
    assert_true(find_line(doc, "QA Lead")->flags & IDC_LINE_CELL);
    assert_true(find_line(doc, "QA Lead")->flags & IDC_LINE_BOLD);
    const idc_line *dates = find_line(doc, "Mar 2019 \xE2\x80\x93 Present");
    assert_true(dates->flags & IDC_LINE_CELL);
    idc_span span = idc_line_span(dates, 0, 3);
    assert_str(span.path, "WordDocument");
    assert_true(span.end > span.begin);
    assert_str(find_hidden(doc, "vanish")->text, "unseen words");
    assert_str(find_hidden(doc, "white")->text, "pale words");
    assert_str(element(doc, "links", 0), "https://odell.example/");
    assert_str(fact(doc, "author"), "Siobh\xC3\xA1n O\xE2\x80\x99"
                                    "Dell");
    assert_str(fact(doc, "created"), "2026-11-01T10:00:00Z");
    reading_end(&r);
}

/* The same text in three formats of one word processor is the same to us. */
static void formats_of_one_text_agree(void **state)
{
    (void)state;
    static const char *const files[] = {"tests/documents/lo-marks.odt",
                                        "tests/documents/lo-marks.rtf", FILE_OF_WORD};
    reading first, r;
    idc_document *one = reading_file(&first, "tests/documents/recipe/lo-marks.fodt");
    for (size_t i = 0; i < 3; i++) {
        idc_document *doc = reading_file(&r, files[i]);
        assert_int_equal(doc->line_count, one->line_count);
        for (size_t k = 0; k < one->line_count; k++) {
            assert_true(idc_str_eq(doc->lines[k].text, one->lines[k].text));
            assert_int_equal(doc->lines[k].level, one->lines[k].level);
            assert_int_equal(doc->lines[k].flags & IDC_LINE_CELL,
                             one->lines[k].flags & IDC_LINE_CELL);
        }
        assert_int_equal(doc->hidden_count, one->hidden_count);
        reading_end(&r);
    }
    reading_end(&first);
}

static void damage_never_harms(void **state)
{
    (void)state;
    reading whole;
    idc_document *doc = reading_file(&whole, FILE_OF_WORD);
    size_t lines = doc->line_count;
    for (size_t i = 0; i < whole.bytes.len; i += 61) {
        reading r;
        char *copy = malloc(whole.bytes.len);
        assert_non_null(copy);
        memcpy(copy, whole.bytes.ptr, whole.bytes.len);
        copy[i] = (char)(copy[i] ^ 0xFF);
        reading_open(&r, (idc_str){copy, whole.bytes.len});
        reading_close(&r);
        char *exact = realloc(copy, i + 1);
        doc = reading_open(&r, (idc_str){exact, i});
        assert_true(doc->line_count <= lines);
        reading_close(&r);
        free(exact);
    }
    reading_end(&whole);
}

static void an_encrypted_document_says_so(void **state)
{
    (void)state;
    char file[SECTOR * (SECTORS + 1)];
    reading r;
    idc_document *doc = reading_open(&r, compound(file, "EncryptedPackage", 3));
    assert_true(has_diagnostic(doc, "doc.encrypted"));
    assert_int_equal(doc->state, IDC_READ_FAILED);
    reading_close(&r);
    idc_str word = compound(file, "WordDocument", 3);
    put16(file + 3 * SECTOR, 0xA5EC);
    put16(file + 3 * SECTOR + 2, 0xC1);
    put16(file + 3 * SECTOR + 10, 0x0100);
    doc = reading_open(&r, word);
    assert_true(has_diagnostic(doc, "doc.encrypted"));
    reading_close(&r);
}

static void old_word_is_read_as_text(void **state)
{
    (void)state;
    char file[SECTOR * (SECTORS + 1)];
    reading r;
    idc_str word = compound(file, "WordDocument", 3);
    char *stream = file + 3 * SECTOR;
    put16(stream, 0xA5DC);
    put16(stream + 2, 0x65);
    put32(stream + 0x18, 0x200); /* behind the head, in the next sector */
    put32(stream + 0x1C, 0x200 + 19);
    memcpy(stream + 0x200, "Mara Quint\rcaf\xE9\x07now\r", 20);
    idc_document *doc = reading_open(&r, word);
    assert_true(has_diagnostic(doc, "doc.old"));
    assert_str(all_text(&r), "Mara Quint\ncaf\xC3\xA9\nnow\n");
    reading_close(&r);
}

static void other_programs_are_named(void **state)
{
    (void)state;
    char file[SECTOR * (SECTORS + 1)];
    reading r;
    idc_document *doc = reading_open(&r, compound(file, "Workbook", 3));
    assert_true(has_diagnostic(doc, "doc.other-kind"));
    assert_int_equal(doc->state, IDC_READ_IGNORED);
    assert_true(idc_str_find(doc->diagnostics[0].message, IDC_STR("Excel"), 0) != SIZE_MAX);
    reading_close(&r);
}

static void chains_that_go_around_end(void **state)
{
    (void)state;
    char file[SECTOR * (SECTORS + 1)];
    reading r;
    idc_str word = compound(file, "WordDocument", 2); /* the stream's sector follows itself */
    put32(file + SECTOR * 2 + 128 + 120, 0xFFFFFFFF);
    idc_document *doc = reading_open(&r, word);
    assert_int_not_equal(doc->state, IDC_READ_OK);
    reading_close(&r);
    word = compound(file, "Data", 3);
    put32(file + SECTOR + 4, 1); /* so does the directory's */
    put32(file + 68, 0);         /* and the table is its own next part */
    reading_open(&r, word);
    reading_close(&r);
}

static void failing_allocations_lose_nothing(void **state)
{
    (void)state;
    reading r;
    reading_file(&r, FILE_OF_WORD);
    check_every_allocation(r.bytes);
    reading_end(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_real_file_is_read),
        cmocka_unit_test(formats_of_one_text_agree),
        cmocka_unit_test(damage_never_harms),
        cmocka_unit_test(an_encrypted_document_says_so),
        cmocka_unit_test(old_word_is_read_as_text),
        cmocka_unit_test(other_programs_are_named),
        cmocka_unit_test(chains_that_go_around_end),
        cmocka_unit_test(failing_allocations_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
