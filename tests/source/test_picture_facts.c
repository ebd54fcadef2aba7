/* Pictures that are read for what they say of themselves: HEIF, TIFF, PSD, provenance in JPEG. */
#include "facts.h"

#define SEEDS "fuzz/corpus/"

static void a_telephones_picture_tells_its_camera(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_file(&r, SEEDS "source_heif/small.heif");
    assert_string_equal(doc->media_type, "image/heif");
    assert_int_equal(doc->picture->width, 640);
    assert_int_equal(doc->picture->height, 480);
    assert_true(idc_str_is(fact(doc, "camera_make"), "Fabrikam"));
    assert_stands(doc, r.bytes, "camera_make", "Fabrikam");
    assert_int_equal(doc->state, IDC_READ_PARTIAL); /* there is no hash, and it says so */
    assert_int_equal(doc->picture->pdq_quality, -1);
    reading_end(&r);
}

/* Items in several pieces are passed over by their size; what is listed behind them is found. */
static void an_item_behind_one_in_pieces(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_file(&r, SEEDS "source_heif/pieces.heif");
    assert_true(idc_str_is(fact(doc, "camera_make"), "Fabrikam"));
    reading_end(&r);
}

static void tiff_is_read_in_both_byte_orders(void **state)
{
    static const char *const files[] = {SEEDS "source_tiff/small.tiff",
                                        SEEDS "source_tiff/big.tiff"};
    (void)state;
    for (int i = 0; i < 2; i++) {
        reading r;
        idc_document *doc = reading_file(&r, files[i]);
        assert_int_equal(doc->picture->width, 640);
        assert_true(idc_str_is(fact(doc, "camera_make"), "Fabrikam"));
        assert_true(idc_str_is(fact(doc, "creator_tool"), "Contoso Draw 3"));
        assert_stands(doc, r.bytes, "creator_tool", "Contoso Draw 3");
        reading_end(&r);
    }
}

static void photoshops_resources_name_the_author(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_file(&r, SEEDS "source_psd/small.psd");
    assert_int_equal(doc->picture->height, 480);
    assert_true(idc_str_is(fact(doc, "author"), "Jane Example"));
    assert_stands(doc, r.bytes, "author", "Jane Example");
    reading_end(&r);
}

/* IPTC says nowhere usable which letters it has: bytes that are no UTF-8 are read as Windows-1252.
 */
static void names_of_either_encoding(void **state)
{
    static const char *const names[] = {"Zo\xc3\xab Ex.", "Zo\xeb  Ex."};
    (void)state;
    for (int i = 0; i < 2; i++) {
        char psd[80] = "8BPS\0\1\0\0\0\0\0\0\0\3\0\0\0\x40\0\0\0\x40\0\x8\0\3\0\0\0\0\0\0\0\x1a"
                       "8BIM\4\4\0\0\0\0\0\xd\x1c\2\x50\0\x8";
        reading r;
        memcpy(psd + 51, names[i], 8);
        idc_document *doc = reading_open(&r, (idc_str){psd, sizeof psd});
        assert_true(idc_str_starts(fact(doc, "author"), IDC_STR("Zo\xc3\xab")));
        reading_close(&r);
    }
}

/* The manifest lies in several segments, each of which repeats the head of the box. */
static void declared_generation_is_told_and_not_verified(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_file(&r, SEEDS "source_jpeg/provenance.jpg");
    const idc_node *c2pa = idc_node_get(doc->metadata, "c2pa");
    assert_non_null(c2pa);
    assert_true(idc_node_get(c2pa, "present")->boolean);
    assert_false(idc_node_get(c2pa, "verified")->boolean);
    assert_true(idc_str_is(idc_node_get(c2pa, "claim_generator")->text, "Contoso Painter/1.0"));
    assert_true(idc_str_is(idc_node_get(c2pa, "actions")->child->text, "c2pa.created"));
    assert_true(idc_str_ends(fact(doc, "digital_source_type"), IDC_STR("trainedAlgorithmicMedia")));
    reading_end(&r);
}

static void a_packet_beside_the_picture(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_open(
        &r, IDC_STR("<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                    "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                    "xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' "
                    "xmpMM:DocumentID='xmp.did:1'/></rdf:RDF></x:xmpmeta>"));
    assert_true(idc_str_is(fact(doc, "document_id"), "xmp.did:1"));
    reading_close(&r);
}

/* Every beginning of each file, and each of its bytes as 0xff: nothing breaks, nothing is lost. */
static void damage_does_no_harm(void **state)
{
    static const char *const files[] = {
        SEEDS "source_heif/small.heif", SEEDS "source_tiff/small.tiff",
        SEEDS "source_psd/small.psd", SEEDS "source_jpeg/provenance.jpg"};
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        test_work t;
        idc_str whole = test_file(test_work_open(&t), files[i]);
        for (size_t k = 0; k < 2 * whole.len; k++) {
            reading r;
            char *copy = malloc(whole.len);
            assert_non_null(copy);
            memcpy(copy, whole.ptr, whole.len);
            if (k >= whole.len)
                copy[k - whole.len] = (char)0xff;
            reading_open(&r, (idc_str){copy, k < whole.len ? k : whole.len});
            reading_close(&r);
            free(copy);
        }
        test_work_close(&t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_telephones_picture_tells_its_camera),
        cmocka_unit_test(an_item_behind_one_in_pieces),
        cmocka_unit_test(tiff_is_read_in_both_byte_orders),
        cmocka_unit_test(photoshops_resources_name_the_author),
        cmocka_unit_test(names_of_either_encoding),
        cmocka_unit_test(declared_generation_is_told_and_not_verified),
        cmocka_unit_test(a_packet_beside_the_picture),
        cmocka_unit_test(damage_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
