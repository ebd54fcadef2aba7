/* XMP packets in the shapes that writers use, and ones that are none. */
#include "facts.h"

#include "source/picture/xmp.h"

#define BEGIN                                                                                      \
    "<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>"                               \
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "                                                \
    "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "                                     \
    "xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' "      \
    "xmlns:stRef='http://ns.adobe.com/xap/1.0/sType/ResourceRef#' "                                \
    "xmlns:stEvt='http://ns.adobe.com/xap/1.0/sType/ResourceEvent#' "                              \
    "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif='http://ns.adobe.com/exif/1.0/' "      \
    "xmlns:ext='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'>"
#define END "</rdf:RDF></x:xmpmeta>   \n  <?xpacket end='w'?>"

static idc_document *facts_of(reading *r, const char *packet)
{
    idc_work *work = test_work_open(&r->t);
    r->bytes = idc_str_of(packet);
    r->doc = idc_document_new(work);
    assert_int_equal(idc_xmp_facts(r->doc, r->bytes, (idc_span){.end = r->bytes.len}), IDC_OK);
    return r->doc;
}

static void properties_as_attributes_and_elements_are_the_same(void **state)
{
    (void)state;
    static const char *const packets[] = {
        BEGIN "<rdf:Description rdf:about='' xmp:CreatorTool='Pressroom 3' "
              "xmp:CreateDate='2020-02-03T04:05:06+07:00' xmpMM:DocumentID='xmp.did:11' "
              "xmpMM:OriginalDocumentID='xmp.did:10'/>" END,
        BEGIN "<rdf:Description rdf:about=''><xmp:CreatorTool>Pressroom 3</xmp:CreatorTool>"
              "<xmp:CreateDate> 2020-02-03T04:05:06+07:00 </xmp:CreateDate></rdf:Description>"
              "<rdf:Description rdf:about=''><xmpMM:DocumentID>xmp.did:11</xmpMM:DocumentID>"
              "<xmpMM:OriginalDocumentID>xmp.did:10</xmpMM:OriginalDocumentID>"
              "</rdf:Description>" END};
    for (size_t i = 0; i < 2; i++) {
        reading r;
        idc_document *doc = facts_of(&r, packets[i]);
        assert_int_equal(doc->state, IDC_READ_OK);
        assert_int_equal(doc->metadata->count, 4);
        assert_str(fact(doc, "creator_tool"), "Pressroom 3");
        assert_str(fact(doc, "created"), "2020-02-03T04:05:06+07:00");
        assert_str(fact(doc, "document_id"), "xmp.did:11");
        assert_str(fact(doc, "original_document_id"), "xmp.did:10");
        assert_stands(doc, r.bytes, "creator_tool", "Pressroom 3");
        assert_stands(doc, r.bytes, "document_id", "xmp.did:11");
        reading_close(&r);
    }
}

static void coordinates_in_both_spellings(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = facts_of(&r, BEGIN "<rdf:Description exif:GPSLatitude='53,7.9535N' "
                                           "exif:GPSLongitude='8,43,9.108W'/>" END);
    const idc_node *gps = idc_node_get(doc->metadata, "gps");
    assert_str(gps->child->text, "53.132558");
    assert_str(gps->child->next->text, "-8.719197");
    assert_stands(doc, r.bytes, "gps", "53,7.9535N");
    reading_close(&r);
    static const char *const none[] = {
        "exif:GPSLatitude='53,7.9535N'",
        "exif:GPSLatitude='53,7.9535E' exif:GPSLongitude='8,43W'",
        "exif:GPSLatitude='153,0N' exif:GPSLongitude='8,43W'",
        "exif:GPSLatitude='N' exif:GPSLongitude=''",
        "exif:GPSLatitude='1,2,3,4N' exif:GPSLongitude='8,43W'",
        "exif:GPSLatitude='99999999999999999999N' exif:GPSLongitude='8,-43W'"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        char packet[2048];
        snprintf(packet, sizeof packet, BEGIN "<rdf:Description %s/>" END, none[i]);
        assert_false(has_fact(facts_of(&r, packet), "gps"));
        reading_close(&r);
    }
}

/* XMP may stand in any of Unicode's encodings (ISO 16684-1, 7.2). */
static void a_packet_in_wide_characters(void **state)
{
    static const char packet[] = BEGIN "<rdf:Description xmpMM:DocumentID='xmp.did:11'/>" END;
    (void)state;
    for (size_t width = 2; width <= 4; width += 2)
        for (int little = 0; little < 2; little++) {
            char wide[4 * sizeof packet] = {0};
            size_t len = 0;
            for (size_t i = 0; i < sizeof packet - 1; i++, len += width)
                if ((unsigned char)packet[i] < 0x80) /* without the mark inside */
                    wide[len + (little ? 0 : width - 1)] = packet[i];
                else
                    wide[len + (little ? 0 : width - 1)] = ' ';
            reading r;
            idc_work *work = test_work_open(&r.t);
            r.bytes = (idc_str){wide, len};
            r.doc = idc_document_new(work);
            assert_int_equal(idc_xmp_facts(r.doc, r.bytes, (idc_span){.end = len}), IDC_OK);
            assert_int_equal(r.doc->state, IDC_READ_OK);
            assert_str(fact(r.doc, "document_id"), "xmp.did:11");
            reading_close(&r);
        }
}

static void history_and_origin_are_lists(void **state)
{
    (void)state;
    reading r;
    idc_document *doc =
        facts_of(&r, BEGIN "<rdf:Description><xmpMM:DerivedFrom stRef:instanceID='xmp.iid:1' "
                           "stRef:documentID='xmp.did:2'/><xmpMM:History><rdf:Seq>"
                           "<rdf:li stEvt:action='created' stEvt:when='2019-01-01T10:00:00+01:00' "
                           "stEvt:softwareAgent='Pressroom 2'/>"
                           "<rdf:li rdf:parseType='Resource'><stEvt:action>saved</stEvt:action>"
                           "<stEvt:when>2021-01-01T10:00:00Z</stEvt:when></rdf:li>"
                           "</rdf:Seq></xmpMM:History></rdf:Description>" END);
    assert_str(element(doc, "derived_from", 0), "xmp.iid:1");
    assert_str(element(doc, "derived_from", 1), "xmp.did:2");
    assert_str(element(doc, "history", 0), "created 2019-01-01T10:00:00+01:00 Pressroom 2");
    assert_str(element(doc, "history", 1), "saved 2021-01-01T10:00:00Z");
    assert_false(has_fact(doc, "instance_id"));
    reading_close(&r);
}

static void arrays_and_resources_give_their_text(void **state)
{
    (void)state;
    reading r;
    idc_document *doc = facts_of(
        &r, BEGIN "<rdf:Description exif:DateTimeOriginal='2022-05-06T07:08:09-05:00'>"
                  "<dc:creator><rdf:Seq><rdf:li>Ann &amp; Bo</rdf:li><rdf:li>Cy</rdf:li></rdf:Seq>"
                  "</dc:creator><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Letter</rdf:li>"
                  "</rdf:Alt></dc:title><ext:DigitalSourceType "
                  "rdf:resource='http://cv.iptc.org/newscodes/digitalsourcetype/"
                  "trainedAlgorithmicMedia'/></rdf:Description>" END);
    assert_str(fact(doc, "author"), "Ann & Bo");
    assert_str(fact(doc, "title"), "Letter");
    assert_str(fact(doc, "taken"), "2022-05-06T07:08:09-05:00");
    assert_str(fact(doc, "taken_offset"), "-05:00");
    assert_str(fact(doc, "digital_source_type"),
               "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
    assert_stands(doc, r.bytes, "author", "Ann &amp; Bo");
    reading_close(&r);
}

static void entity_bombs_do_not_go_off(void **state)
{
    (void)state;
    reading r;
    idc_document *doc =
        facts_of(&r, "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
                     "<!ENTITY c SYSTEM 'file:///etc/hostname'>]>"
                     "<x:xmpmeta xmlns:x='adobe:ns:meta/'>&b;&c;</x:xmpmeta>");
    assert_true(has_diagnostic(doc, "xmp.bad-xml"));
    assert_int_equal(doc->metadata->count, 0);
    reading_close(&r);
}

static void deep_nesting_ends(void **state)
{
    (void)state;
    idc_str deep = test_repeat("<a>", 100000);
    reading r;
    assert_true(has_diagnostic(facts_of(&r, deep.ptr), "xmp.bad-xml"));
    reading_close(&r);
    free((char *)(uintptr_t)deep.ptr);
}

static void damage_keeps_what_stands_before_it(void **state)
{
    (void)state;
    reading r;
    idc_document *doc =
        facts_of(&r, BEGIN "<rdf:Description xmp:CreatorTool='Pressroom 3'><b </c>");
    assert_str(fact(doc, "creator_tool"), "Pressroom 3");
    assert_true(has_diagnostic(doc, "xmp.bad-xml"));
    reading_close(&r);
}

static void any_damage_ends_in_order(void **state)
{
    (void)state;
    static const char packet[] =
        BEGIN "<rdf:Description xmp:CreatorTool='a&#38;b'><dc:creator><rdf:Seq><rdf:li>é"
              "</rdf:li></rdf:Seq></dc:creator></rdf:Description>" END;
    for (size_t i = 0; i < sizeof packet - 1; i++)
        for (int change = 0; change < 5; change++) {
            char copy[sizeof packet];
            memcpy(copy, packet, sizeof packet);
            copy[i] = "\0<&\xff'"[change];
            reading r;
            facts_of(&r, copy);
            reading_close(&r);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(properties_as_attributes_and_elements_are_the_same),
        cmocka_unit_test(coordinates_in_both_spellings),
        cmocka_unit_test(a_packet_in_wide_characters),
        cmocka_unit_test(history_and_origin_are_lists),
        cmocka_unit_test(arrays_and_resources_give_their_text),
        cmocka_unit_test(entity_bombs_do_not_go_off),
        cmocka_unit_test(deep_nesting_ends),
        cmocka_unit_test(damage_keeps_what_stands_before_it),
        cmocka_unit_test(any_damage_ends_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
