/* Thumbnails in pictures' files: found, decoded only where asked for, compared with the picture. */
#include "facts.h"

#include "base/buf.h"
#include "norm/photo/sketch.h"

#define MAIN "tests/documents/pictures/baseline.jpg"
#define SAME "tests/documents/pictures/grayscale.jpg"
#define OTHER "tests/cases/photo-shared/photo.jpg"

typedef enum kind { EXIF, JFIF, MPF, PHOTOSHOP, KINDS } kind;

static const char *const kind_names[KINDS] = {"EXIF", "JFIF", "MPF", "Photoshop"};

static void big(idc_buf *out, uint64_t value, int bytes)
{
    while (bytes--)
        idc_buf_byte(out, (char)(uint8_t)(value >> 8 * bytes));
}

/* What a segment holds that keeps a picture; that of MPF lies behind the file instead. */
static idc_str segment(idc_arena *arena, kind how, idc_str jpeg, size_t from)
{
    idc_buf out = idc_buf_in(arena);
    switch (how) {
    case EXIF:
        idc_buf_add(&out, IDC_STR("Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\x0e\0\x02\x02\x01\0\x04"));
        big(&out, 1, 4);
        big(&out, 44, 4);
        big(&out, 0x02020004, 4);
        big(&out, 1, 4);
        big(&out, jpeg.len, 4);
        big(&out, 0, 4);
        idc_buf_add(&out, jpeg);
        break;
    case JFIF:
        idc_buf_add(&out, IDC_STR("JFXX\0\x10"));
        idc_buf_add(&out, jpeg);
        break;
    case MPF:
        idc_buf_add(&out, IDC_STR("MPF\0MM\0*\0\0\0\x08\0\x01\xb0\x02\0\x07"));
        big(&out, 32, 4);
        big(&out, 26, 4);
        big(&out, 0, 4);
        big(&out, 0x030000, 4);
        big(&out, 0, 8);
        big(&out, 0, 4);
        big(&out, 0x010001, 4);
        big(&out, jpeg.len, 4);
        big(&out, from, 4);
        big(&out, 0, 4);
        break;
    default:
        idc_buf_add(&out, IDC_STR("Photoshop 3.0\0"
                                  "8BIM\x04\x0c\0\0"));
        big(&out, jpeg.len + 28, 4);
        for (int i = 0; i < 28; i++)
            idc_buf_byte(&out, 0);
        idc_buf_add(&out, jpeg);
    }
    return idc_buf_str(&out);
}

/* A copy of a picture that keeps another file as its thumbnail. */
static idc_str with_thumbnail(idc_arena *arena, idc_str picture, kind how, idc_str jpeg)
{
    static const uint8_t markers[KINDS] = {0xe1, 0xe0, 0xe2, 0xed};
    idc_buf out = idc_buf_in(arena);
    /* The second picture of MPF: behind all the first, counted from the byte order mark. */
    idc_str data = segment(arena, how, jpeg, 0);
    data = segment(arena, how, jpeg, picture.len + 4 + data.len - 10);
    idc_buf_add(&out, IDC_STR("\xff\xd8\xff"));
    big(&out, markers[how], 1);
    big(&out, data.len + 2, 2);
    idc_buf_add(&out, data);
    idc_buf_add(&out, idc_str_sub(picture, 2, picture.len));
    if (how == MPF)
        idc_buf_add(&out, jpeg);
    assert_false(out.failed);
    return idc_buf_str(&out);
}

static const idc_thumbnail *least(idc_document *doc)
{
    assert_non_null(doc->picture);
    return doc->picture->thumbnail;
}

static void each_kind_is_found_and_compared(void **state)
{
    (void)state;
    test_work t, read;
    idc_work *files = test_work_open(&t);
    idc_str picture = test_file(files, MAIN);
    idc_str same = test_file(files, SAME), other = test_file(files, OTHER);
    for (int how = 0; how < KINDS; how++)
        for (int differs = 0; differs < 2; differs++) {
            idc_document *doc;
            idc_str jpeg = differs ? other : same;
            idc_str file = with_thumbnail(files->arena, picture, (kind)how, jpeg);
            idc_work *work = test_work_open(&read);
            work->wishes = IDC_WISH_THUMBNAILS;
            assert_int_equal(idc_source_read(work, file, &doc), IDC_OK);
            assert_int_equal(doc->state, IDC_READ_OK);
            assert_non_null(least(doc));
            assert_string_equal(least(doc)->kind, kind_names[how]);
            assert_true(differs ? least(doc)->likeness_permille <= IDC_SKETCH_OTHER
                                : least(doc)->likeness_permille >= 900);
            idc_span span = least(doc)->span;
            assert_true(idc_str_eq(idc_str_sub(file, span.begin, span.end), jpeg));
            assert_int_equal(fact(doc, "thumbnail_pdq").len, 64);
            test_work_close(&read);
        }
    test_work_close(&t);
}

static void what_is_not_asked_for_is_not_decoded(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_document *doc;
    idc_str jpeg = test_file(work, SAME);
    idc_str file = with_thumbnail(work->arena, test_file(work, MAIN), EXIF, jpeg);
    assert_int_equal(idc_source_read_facts(work, file, IDC_STR_NONE, &doc), IDC_OK);
    assert_false(has_fact(doc, "thumbnail_pdq"));
    assert_int_equal(work->used[IDC_LIMIT_PICTURE_PIXELS], 0);
    work->wishes = IDC_WISH_THUMBNAILS;
    assert_int_equal(idc_source_read_facts(work, file, IDC_STR_NONE, &doc), IDC_OK);
    assert_true(has_fact(doc, "thumbnail_pdq"));
    test_work_close(&t);
}

static void a_damaged_thumbnail_is_none(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    work->wishes = IDC_WISH_THUMBNAILS;
    idc_str picture = test_file(work, MAIN), jpeg = test_file(work, OTHER);
    for (int how = 0; how < KINDS; how++)
        for (size_t len = 0; len < 300; len += 37) {
            idc_document *doc;
            idc_str cut = idc_str_sub(jpeg, 0, len);
            idc_str file = with_thumbnail(work->arena, picture, (kind)how, cut);
            assert_int_equal(idc_source_read(work, file, &doc), IDC_OK);
            assert_null(least(doc));
            assert_true(doc->picture->pdq_quality >= 0);
        }
    test_work_close(&t);
}

static void a_picture_that_names_itself_ends(void **state)
{
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    idc_document *doc;
    idc_str picture = test_file(work, MAIN), jpeg = test_file(work, SAME);
    for (int i = 0; i < 5; i++)
        picture = with_thumbnail(work->arena, picture, MPF, jpeg);
    work->wishes = IDC_WISH_THUMBNAILS;
    assert_int_equal(idc_source_read(work, picture, &doc), IDC_OK);
    assert_true(doc->thumbnail_count <= IDC_THUMBNAILS_MAX);
    test_work_close(&t);
}

/* A picture of w x h pixels of some patches, as each raw form has it. */
static idc_str raw_segment(idc_arena *arena, int form, uint32_t w, uint32_t h)
{
    idc_buf out = idc_buf_in(arena);
    idc_buf_add(&out, form ? IDC_STR("JFXX\0") : IDC_STR("JFIF\0\1\2\0\0\1\0\1"));
    if (form)
        big(&out, (uint64_t)form, 1);
    big(&out, w, 1);
    big(&out, h, 1);
    for (int i = 0; form == 0x11 && i < 768; i++)
        big(&out, (uint64_t)i / 3, 1); /* a palette of greys */
    for (uint32_t i = 0; i < w * h; i++) {
        uint64_t x = i % w * 64 / w, y = i / w * 64 / h;
        uint64_t value = (x < 20 ? 40u : x < 45 ? 220u : 110u) + (y < 24 ? 0u : y < 50 ? 30u : 15u);
        big(&out, form == 0x11 ? value : value * 0x010101, form == 0x11 ? 1 : 3);
    }
    return idc_buf_str(&out);
}

static void plain_pixels_of_jfif_are_compared(void **state)
{
    static const int forms[] = {0, 0x11, 0x13};
    (void)state;
    test_work t, read;
    idc_work *files = test_work_open(&t);
    for (size_t i = 0; i < 3; i++) {
        idc_buf file = idc_buf_in(files->arena);
        idc_document *doc;
        idc_str parts[] = {raw_segment(files->arena, 0x13, 96, 72),
                           raw_segment(files->arena, forms[i], 80, 60)};
        idc_buf_add(&file, IDC_STR("\xff\xd8"));
        for (int k = 0; k < 2; k++) {
            big(&file, 0xffe0, 2);
            big(&file, parts[k].len + 2, 2);
            idc_buf_add(&file, parts[k]);
        }
        idc_work *work = test_work_open(&read);
        work->wishes = IDC_WISH_THUMBNAILS;
        assert_int_equal(idc_source_read(work, idc_buf_str(&file), &doc), IDC_OK);
        assert_int_equal(doc->thumbnail_count, 2);
        assert_true(idc_sketch_likeness(doc->thumbnails[0].sketch, doc->thumbnails[1].sketch) >=
                    950);
        assert_int_equal(doc->thumbnails[1].span.end, file.len);
        test_work_close(&read);
    }
    test_work_close(&t);
}

static void sizes_without_pixels_are_no_thumbnail(void **state)
{
    static const int forms[] = {0, 0x11, 0x13};
    (void)state;
    test_work t;
    idc_work *work = test_work_open(&t);
    work->wishes = IDC_WISH_THUMBNAILS;
    for (size_t i = 0; i < 3; i++)
        for (size_t less = 1; less < 4800; less += 97) {
            idc_buf file = idc_buf_in(work->arena);
            idc_document *doc;
            idc_str part = raw_segment(work->arena, forms[i], 80, 60);
            part.len -= less < part.len ? less : part.len;
            idc_buf_add(&file, IDC_STR("\xff\xd8\xff\xe0"));
            big(&file, part.len + 2, 2);
            idc_buf_add(&file, part);
            assert_int_equal(idc_source_read(work, idc_buf_str(&file), &doc), IDC_OK);
            assert_int_equal(doc->thumbnail_count, 0);
        }
    test_work_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_is_found_and_compared),
        cmocka_unit_test(plain_pixels_of_jfif_are_compared),
        cmocka_unit_test(sizes_without_pixels_are_no_thumbnail),
        cmocka_unit_test(what_is_not_asked_for_is_not_decoded),
        cmocka_unit_test(a_damaged_thumbnail_is_none),
        cmocka_unit_test(a_picture_that_names_itself_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
