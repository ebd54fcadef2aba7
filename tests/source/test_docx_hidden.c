/* DOCX: what nobody sees on the page is hidden text, and what only looks alike is not. */
#include "reading.h"

#define NS                                                                                         \
    "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "                      \
    "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' "                            \
    "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' "           \
    "xmlns:v='urn:schemas-microsoft-com:vml'"
#define SAID "cedar payload"
#define RUN(properties) "<w:r><w:rPr>" properties "</w:rPr><w:t>" SAID "</w:t></w:r>"
#define P(properties) "<w:p>" RUN(properties) "</w:p>"
#define PLACED(properties) "<w:p><w:pPr>" properties "</w:pPr>" RUN("") "</w:p>"
#define CELL(fill, content)                                                                        \
    "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='" fill "'/></w:tcPr>" content         \
    "</w:tc></w:tr></w:tbl>"
#define ROW(properties)                                                                            \
    "<w:tbl><w:tr><w:trPr>" properties "</w:trPr><w:tc>" P("") "</w:tc></w:tr></w:tbl>"
#define ANCHOR(x, cx, cy, more)                                                                    \
    "<w:p><w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>" x "</wp:posOffset>"             \
    "</wp:positionH><wp:extent cx='" cx "' cy='" cy "'/><wp:docPr id='1' " more                    \
    "/><w:txbxContent>" P("") "</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>"
#define SHAPE(style)                                                                               \
    "<w:p><w:r><w:pict><v:shape style='position:absolute;" style                                   \
    "'><w:txbxContent>" P("") "</w:txbxContent></v:shape></w:pict></w:r></w:p>"
#define FILL(content) "<w14:textFill>" content "</w14:textFill>"
#define SOLID(rgb, alpha)                                                                          \
    FILL("<w14:solidFill><w14:srgbClr w14:val='" rgb "'><w14:alpha w14:val='" alpha                \
         "'/></w14:srgbClr></w14:solidFill>")

typedef struct trap {
    const char *body, *reason; /* reason NULL: it is seen */
} trap;

static const trap traps[] = {
    {P("<w:color w:themeColor='background1'/>"), "white"},
    {P("<w:color w:val='auto' w:themeColor='background1'/>"), "white"},
    {P("<w:color w:val='FFFFFF'/><w:highlight w:val='white'/>"), "white"},
    {P(SOLID("FFFFFF", "0")), "white"},
    {CELL("1F3864", P("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='FFFFFF'/>")), "white"},
    {P("<w:color w:val='1F3864'/><w:shd w:val='clear' w:fill='1F3864'/>"), "same-colour"},
    {P("<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>"), "same-colour"},
    {CELL("101010", P("<w:color w:val='0C0C0C'/>")), "same-colour"},
    {P(FILL("<w14:noFill/>")), "transparent"},
    {P(SOLID("000000", "100000")), "transparent"},
    {P("<w:w w:val='1'/>"), "tiny"},
    {PLACED("<w:spacing w:line='1' w:lineRule='exact'/>"), "tiny"},
    {PLACED("<w:ind w:left='-31680'/>"), "off-page"},
    {PLACED("<w:framePr w:w='100' w:x='-30000'/>"), "off-page"},
    {ROW("<w:trHeight w:val='1' w:hRule='exact'/>"), "clipped"},
    {ROW("<w:hidden/>"), "vanish"},
    {ANCHOR("-90000000", "2000000", "900000", ""), "off-page"},
    {ANCHOR("90000000", "2000000", "900000", ""), "off-page"},
    {ANCHOR("100000", "0", "0", ""), "clipped"},
    {ANCHOR("100000", "2000000", "900000", "hidden='1'"), "vanish"},
    {SHAPE("margin-left:-2000pt;width:200pt;height:80pt"), "off-page"},
    {SHAPE("width:200pt;height:80pt;visibility:hidden"), "vanish"},
    {"<w:p><w:r><w:t>ce\u200Bdar payload</w:t></w:r></w:p>", "zero-width"},
    /* what only looks alike */
    {P("<w:color w:val='FFFFFF' w:themeColor='background1'/><w:shd w:val='clear' "
       "w:fill='333333'/>"),
     NULL},
    {P("<w:color w:themeColor='background1' w:themeShade='80'/>"), NULL},
    {P("<w:color w:val='FFFFFF'/><w:highlight w:val='darkBlue'/>"), NULL},
    {CELL("1F3864", P("<w:color w:val='FFFFFF'/>")), NULL},
    {CELL("1F3864", P("<w:color w:val='auto'/>")), NULL},
    {CELL("000000", P("<w:color w:val='808080'/>")), NULL},
    {CELL("333333", "<w:p/>") P(""), NULL},
    {P("<w14:textOutline><w14:noFill/></w14:textOutline>"), NULL},
    {P(SOLID("000000", "40000")), NULL},
    {P("<w:w w:val='90'/>"), NULL},
    {PLACED("<w:spacing w:line='240' w:lineRule='exact'/>"), NULL},
    {PLACED("<w:spacing w:line='1' w:lineRule='atLeast'/>"), NULL},
    {PLACED("<w:ind w:left='-720' w:hanging='360'/>"), NULL},
    {PLACED("<w:framePr w:w='3000' w:x='-1000'/>"), NULL},
    {ROW("<w:trHeight w:val='1' w:hRule='atLeast'/>"), NULL},
    {ROW("<w:hidden w:val='0'/>") P(""), NULL},
    {ANCHOR("-700000", "2000000", "900000", ""), NULL},
    {SHAPE("margin-left:-20pt;width:200pt;height:80pt"), NULL},
};

static void each_trap_is_told_and_no_look_alike(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof traps / sizeof *traps; i++) {
        reading r;
        idc_buf text = idc_buf_with(&idc_allocator_default);
        idc_buf_format(&text,
                       "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/"
                       "xmlPackage'><pkg:part pkg:name='/word/document.xml'><pkg:xmlData>"
                       "<w:document " NS "><w:body><w:p><w:r><w:t>Mara</w:t></w:r></w:p>%s"
                       "<w:p><w:r><w:t>Lindholm</w:t></w:r></w:p></w:body></w:document>"
                       "</pkg:xmlData></pkg:part></pkg:package>",
                       traps[i].body);
        assert_false(text.failed);
        idc_document *doc = reading_open(&r, idc_buf_str(&text));
        const char *reason = doc->hidden_count ? doc->hidden[0].reason : NULL;
        if (doc->hidden_count > 1 || !reason != !traps[i].reason ||
            (reason && strcmp(reason, traps[i].reason)))
            fail_msg("%zu: %s for %s", i, reason ? reason : "seen", traps[i].body);
        bool seen = idc_str_find(all_text(&r), IDC_STR("payload"), 0) != SIZE_MAX;
        assert_int_equal(seen, !reason || !strcmp(reason, "zero-width"));
        find_line(doc, "Mara"); /* and nothing around it is lost */
        find_line(doc, "Lindholm");
        reading_close(&r);
        idc_buf_free(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_trap_is_told_and_no_look_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
