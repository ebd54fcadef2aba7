/* Pages: what a reader sees, what is hidden, what is stated for machines, hostile ones. */
#include "reading.h"

#include "base/json.h"

static idc_str json_of(reading *r, const idc_node *node)
{
    idc_buf buf = idc_buf_in(r->t.work.arena);
    idc_json_writer w = {.out = &buf};
    idc_json_node(&w, node, r->t.work.arena);
    return idc_buf_str(&buf);
}

/* Reads a page; what it states under a key of "structured" is this JSON. */
static void check_structured(const char *page, const char *key, const char *expected)
{
    reading r;
    idc_document *doc = reading_text(&r, page);
    const idc_node *node = idc_node_get(doc->structured, key);
    if (!node)
        fail_msg("%s: nothing under %s", page, key);
    assert_str(json_of(&r, node), expected);
    reading_close(&r);
}

static idc_str bytes_of(const reading *r, idc_span span)
{
    return idc_str_sub(r->bytes, span.begin, span.end);
}

/* --- text ------------------------------------------------------------------------------------ */

static void lines_and_blocks(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r,
        "<!DOCTYPE html><html><body><h2>Work\n  <b>history</b></h2><p>One<br>two <i>three</i></p>"
        "<ul><li>a</li><li>b <p>c</p></ul><table><tr><th>Year<td>2019</table>"
        "<div>x</div>y<p><b>all bold</b></p><em>all italic</em><pre> p\n  q</pre></body></html>");
    assert_string_equal(doc->media_type, "text/html");
    assert_int_equal(doc->state, IDC_READ_OK);
    assert_str(all_text(&r), "Work history\nOne\ntwo three\na\nb\nc\nYear\n2019\nx\ny\nall bold\n"
                             "all italic\n p\n  q\n");
    const idc_line *line = find_line(doc, "Work history");
    assert_int_equal(line->flags, IDC_LINE_HEADING);
    assert_int_equal(line->level, 2);
    assert_int_equal(find_line(doc, "One")->block, find_line(doc, "two three")->block);
    assert_int_not_equal(find_line(doc, "a")->block, find_line(doc, "b")->block);
    assert_int_equal(find_line(doc, "a")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "2019")->flags, IDC_LINE_CELL);
    assert_int_equal(find_line(doc, "Year")->flags, IDC_LINE_CELL | IDC_LINE_BOLD);
    assert_int_not_equal(find_line(doc, "Year")->block, find_line(doc, "2019")->block);
    assert_int_equal(find_line(doc, "y")->flags, 0);
    assert_int_equal(find_line(doc, "all bold")->flags, IDC_LINE_BOLD);
    assert_int_equal(find_line(doc, "all italic")->flags, IDC_LINE_ITALIC);
    assert_int_equal(find_line(doc, " p")->block, find_line(doc, "  q")->block);
    reading_close(&r);
}

/* Links and labels side by side are words of their own; styled parts of a word are one word. */
static void words_side_by_side(void **state)
{
    static const char *const pages[][2] = {
        {"<span>Go</span><span>Python</span>", "Go\tPython\n"},
        {"<span class=tag>docker</span><span class=tag>linux</span>", "docker\tlinux\n"},
        {"<span class='tag'>C</span> <span class='tag'>Big Data</span>", "C\tBig Data\n"},
        {"<b>WorkNet</b><a href=/h>Home</a><a href=/j>Jobs</a>", "WorkNet\tHome\tJobs\n"},
        {"<a href=/a><span>Home</span></a><a href=/b><span>Jobs</span></a>", "Home\tJobs\n"},
        {"<code>git</code><code>make</code>", "git\tmake\n"},
        {"<span>J</span><span>u</span><span>l</span>", "Jul\n"},
        {"<span class=l>J</span><span class=l>\xC3\xA9</span>", "J\xC3\xA9\n"},
        {"<b>J</b>ulian <em>T</em>horne", "Julian Thorne\n"},
        {"<b>Java</b><i>Script</i> H<sub>2</sub>O", "JavaScript H2O\n"},
        {"<span class=first>Git</span><span class=last>Hub</span>", "GitHub\n"},
        {"<span lang=en>Soft</span><span lang=en>ware</span>", "Software\n"},
        {"un<a href=/x>believ</a>able, <a href=/y>i</a><b>Phone</b>", "unbelievable, iPhone\n"},
        {"<span>Go</span> <span>and SQL</span>", "Go and SQL\n"},
        {"<span class=stage>one</span> <span class=stage>word</span>", "one word\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        reading r;
        char page[256];
        snprintf(page, sizeof page, "<html><body><p>%s</p>", pages[i][0]);
        idc_document *doc = reading_text(&r, page);
        assert_str(all_text(&r), pages[i][1]);
        /* every stretch of text stands at its bytes, what parts them at none but white space */
        for (size_t k = 0; k < doc->lines[0].piece_count; k++) {
            const idc_piece *p = &doc->lines[0].pieces[k];
            idc_str text = idc_str_sub(doc->lines[0].text, p->begin, p->end);
            if (p->verbatim)
                assert_true(idc_str_eq(bytes_of(&r, p->span), text));
            else
                assert_int_equal(idc_str_trim(bytes_of(&r, p->span)).len, 0);
        }
        reading_close(&r);
    }
}

static void items_of_several_blocks_are_entries(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "<html><body><ul><li><h3>Cook</h3><div>Bluefin</div><ul><li>point</li></ul></li>"
            "<li>plain</li><li><div>Baker</div><div>Ostrel</div></li></ul><nav>n</nav>"
            "<aside>a</aside><section><aside>own</aside></section><footer>f</footer>");
    assert_int_equal(find_line(doc, "Cook")->flags, IDC_LINE_HEADING | IDC_LINE_ENTRY);
    assert_int_equal(find_line(doc, "Bluefin")->flags, 0);
    assert_int_equal(find_line(doc, "point")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "plain")->flags, IDC_LINE_ITEM);
    assert_int_equal(find_line(doc, "Baker")->flags, IDC_LINE_ENTRY);
    assert_int_equal(find_line(doc, "n")->flags, IDC_LINE_APART);
    assert_int_equal(find_line(doc, "a")->flags, IDC_LINE_ASIDE);
    assert_int_equal(find_line(doc, "own")->flags, 0);
    assert_int_equal(find_line(doc, "f")->flags, IDC_LINE_APART);
    reading_close(&r);
}

/* The bytes of a word's span are the word; an entity's are the entity. */
static void spans_are_the_bytes(void **state)
{
    static const char page[] =
        "<p class='x > y'>Jos&eacute; <b>Example</b>\n &amp;&#8212; Firm<!-- <p>no --> "
        "GmbH</p><p>last";
    static const char *const words[] = {"Example", "Firm", "GmbH", "Jos"};
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, page);
    const idc_line *line = &doc->lines[0];
    assert_str(line->text, "Jos\xC3\xA9 Example &\xE2\x80\x94 Firm GmbH");
    for (size_t i = 0; i < 4; i++) {
        size_t at = idc_str_find(line->text, idc_str_of(words[i]), 0);
        assert_str(bytes_of(&r, idc_line_span(line, at, at + strlen(words[i]))), words[i]);
    }
    assert_str(bytes_of(&r, idc_line_span(line, 3, 5)), "&eacute;");
    assert_str(bytes_of(&r, idc_line_span(line, 0, 5)), "Jos&eacute;");
    assert_str(bytes_of(&r, idc_line_span(&doc->lines[1], 0, 4)), "last");
    reading_close(&r);
}

/* Long text comes from the parser in parts: none is lost, and the spans go on. */
static void long_text(void **state)
{
    reading r;
    (void)state;
    idc_buf page = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&page, "<html><body><p>");
    size_t begin = page.len;
    for (int i = 0; i < 3000; i++)
        idc_buf_format(&page, "w\xC3\xA9%d ", i);
    idc_document *doc = reading_open(&r, idc_buf_str(&page));
    idc_str whole = idc_str_trim(idc_str_sub(idc_buf_str(&page), begin, SIZE_MAX));
    assert_int_equal(doc->line_count, 1);
    assert_true(idc_str_eq(doc->lines[0].text, whole));
    assert_int_equal(doc->lines[0].piece_count, 1);
    assert_true(doc->lines[0].pieces[0].verbatim);
    reading_close(&r);
    idc_buf_free(&page);
}

static void what_is_no_text(void **state)
{
    reading r;
    (void)state;
    idc_document *doc =
        reading_text(&r, "<html><head><title>T &amp;\n U</title><style>a{b:c}</style></head><body>"
                         "<script>var a = '<p>no</p>';</script><noscript><p>no</p></noscript>"
                         "<template><p>no</p></template><iframe>no</iframe>yes</body>");
    assert_str(all_text(&r), "yes\n");
    assert_str(idc_node_text(doc->metadata, "title"), "T & U");
    assert_int_equal(doc->hidden_count, 0);
    reading_close(&r);
}

static void metadata(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r,
        "<html lang='de'><head><meta name='Author' content='Ana &quot;E&quot;'>"
        "<meta name=generator content=Maker><link rel=me href='https://a.example/@ana'>"
        "<link rel=stylesheet href=s.css></head><body><a href='https://b.example/?x=1&amp;y'>b</a>"
        "<a href='#top'>t</a><a href='javascript:x()'>j</a><img src='p.jpg'>"
        "<img src='data:image/png;base64,AA'></body>");
    assert_str(json_of(&r, doc->metadata),
               "{\"application\":\"Maker\",\"author\":\"Ana \\\"E\\\"\",\"images\":[\"p.jpg\"],"
               "\"languages\":[\"de\"],\"links\":[\"https://a.example/@ana\","
               "\"https://b.example/?x=1&y\"]}");
    const idc_node *links = idc_node_get(doc->metadata, "links");
    assert_str(bytes_of(&r, links->child->span), "https://a.example/@ana");
    assert_str(bytes_of(&r, links->last->span), "https://b.example/?x=1&amp;y");
    reading_close(&r);
}

/* --- hidden ---------------------------------------------------------------------------------- */

static void check_hidden(const char *attribute, bool hides)
{
    reading r;
    char page[512];
    snprintf(page, sizeof page, "<html><body><p>before <span %s>inside <b>too</b></span> after</p>",
             attribute);
    idc_document *doc = reading_text(&r, page);
    if ((doc->hidden_count == 1) != hides)
        fail_msg("%s: %d hidden", attribute, (int)doc->hidden_count);
    idc_str text = all_text(&r);
    for (size_t i = 0; i + 1 < text.len; i++) /* shown on a line of its own or not */
        if (text.ptr[i] == '\n' || text.ptr[i] == '\t')
            ((char *)text.ptr)[i] = ' ';
    assert_str(text, hides ? "before after\n" : "before inside too after\n");
    if (hides) {
        assert_string_equal(doc->hidden[0].reason, "css");
        assert_str(doc->hidden[0].text, "inside too");
        assert_str(bytes_of(&r, doc->hidden[0].span), "inside <b>too");
    }
    reading_close(&r);
}

static void hidden_by_style(void **state)
{
    static const char *const yes[] = {"style='display:none'",
                                      "style='color:red; DISPLAY : none !important'",
                                      "style='visibility:hidden'",
                                      "style='font-size:0'",
                                      "style='font-size: 0.0em'",
                                      "style='font-size:1px'",
                                      "style='opacity:0'",
                                      "style='opacity:.00'",
                                      "hidden",
                                      "style='text-indent:-9999px'",
                                      "style='position:absolute;left:-10000px'",
                                      "style='top:-999em;position:fixed'",
                                      "style='color:transparent'"};
    static const char *const no[] = {"style='display:block'",
                                     "style='visibility:visible'",
                                     "style='font-size:0.8em'",
                                     "style='font-size:10px'",
                                     "style='opacity:0.5'",
                                     "style='text-indent:-2em'",
                                     "style='position:absolute;left:-5px'",
                                     "style='left:-10000px'",
                                     "style='display'",
                                     "style=':none'",
                                     "title='display:none'"};
    (void)state;
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        check_hidden(yes[i], true);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        check_hidden(no[i], false);
}

static void visible_inside_hidden(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "<html><body><div style='visibility:hidden'>a<p style='visibility:visible'>"
            "b</p>c</div><div style='font-size:0'><span style='font-size:12px'>d</span>"
            "</div><div style='display:none'><p style='display:block'>e</p>f</div>g");
    assert_str(all_text(&r), "b\nd\ng\n");
    assert_int_equal(doc->hidden_count, 3);
    assert_str(doc->hidden[0].text, "a");
    assert_str(doc->hidden[1].text, "c");
    assert_str(doc->hidden[2].text, "e f");
    reading_close(&r);
}

/* A page with a style sheet: is "secret words" hidden by it, and told? */
static void check_rules(const char *style, const char *body, bool told, bool seen)
{
    reading r;
    char page[2048];
    snprintf(page, sizeof page, "<html><head><style>%s</style></head><body><p>plain</p>%s", style,
             body);
    idc_document *doc = reading_text(&r, page);
    bool found = idc_str_find(all_text(&r), IDC_STR("secret words"), 0) != SIZE_MAX;
    if ((doc->hidden_count == 1) != told || found != seen)
        fail_msg("%s %s: %d told, %s", style, body, (int)doc->hidden_count,
                 found ? "seen" : "not seen");
    if (told)
        assert_str(doc->hidden[0].text, "secret words");
    reading_close(&r);
}

#define P "<p class='a b' id=c>secret words</p>"

static void hidden_by_rules(void **state)
{
    (void)state;
    static const char *const rules[] = {
        ".a{opacity:0%}",
        ".a{opacity:.02}",
        ".a{color:floralwhite}",
        ".a{transform:translateX(-300vw)}",
        ".a{transform:rotateY(90deg)}",
        ".a{color:rgba(0,0,0,.01)}",
        ".a{font-size:.05em}",
        ".a{font:italic 1px/1 Arial}",
        ".a{clip-path:inset(50%)}",
        ".a{clip-path:circle(0)}",
        ".a{clip-path:polygon(0 0,0 0,0 0)}",
        ".a{margin-left:-9999px}",
        ".a{transform:translateX(-9999px)}",
        ".a{transform:translate(-1000%, 0)}",
        ".a{scale:0}",
        ".a{filter:opacity(0)}",
        ".a{content-visibility:hidden}",
        ".a{color:hsl(0,0%,100%)}",
        ".a{color:rgb(255 255 255)}",
        ".a{color:rgb(100%,100%,100%)}",
        ".a{color:rgba(0,0,0,0)}",
        ".a{color:#00000000}",
        ".a{color:transparent}",
        ".a{-webkit-text-fill-color:transparent}",
        "@layer base{.a{display:none}}",
        ".a{display:none}",
        "#c{display:none}",
        "p.a.b{visibility:hidden}",
        "body>p.a{opacity:0}",
        "html body .b{font-size:0}",
        ".x,.b{text-indent:-9999px}",
        "/* } */ .a{position:absolute;left:-9999px}",
        "@media screen{.a{display:none}}",
        "@supports (display:grid){.a{display:none}}",
        "@font-face{src:url(x)} .a{display:none}",
        ".a{color:#fff}",
        ".a{color:white}",
        "body{background:#222;color:#ddd} .a{color:rgb(34, 34, 34)}",
        ".a{display:block!important} .a{display:none!important}",
        ".a{height:0;overflow:hidden}"};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        check_rules(rules[i], P, true, false);
    check_rules("", "<font color=white>secret words</font>", true, false);
    check_rules(".w{color:white}", "<table bgcolor=white><tr><td class=w>secret words</table>",
                true, false);
    check_rules(".o{display:none}.o .i{display:block}",
                "<div class=o><p class=i>secret words</p></div>", true, false);
}

static void rules_that_hide_nothing(void **state)
{
    (void)state;
    static const char *const rules[] = {
        ".a{background:linear-gradient(red,blue);background-clip:text;color:transparent}",
        ".a{color:#fff;text-shadow:0 0 2px #000}",
        ".a{opacity:0;animation:f 1s forwards}@keyframes f{to{opacity:1}}",
        ".a{opacity:.1}",
        "@media speech{.a{display:none}}",
        ".a{transform:rotate(90deg)}",
        ".a{margin-left:-9999px;padding-left:9999px}",
        ".a{margin-left:-20px}",
        ".a{left:100%;transform:translateX(-100%)}",
        ".a{transform:scale(0.98)}",
        ".a{clip-path:circle(50%)}",
        ".a{filter:opacity(0.6)}",
        ".a{color:rgba(0,0,0,.6)}",
        ".a{color:hsl(210,40%,30%)}",
        ".a{font:700 16px/1.4 Arial}",
        ".a{font-size:.8em}",
        ".a:hover{display:none}",
        ".a{display:none} #c{display:block}",
        "#c{display:block} .a{display:none}",
        "@media print{.a{display:none}}",
        "@media (max-width:600px){.a{display:none}}",
        ".x .a{display:none}",
        "div>p.a{display:none}",
        "p.z{display:none}",
        ".a{color:white;background:#123}",
        "body{background:#123} .a{color:white}",
        "body{background:url(dark.png)} .a{color:white}",
        "@import 'dark.css'; .a{color:white}",
        ".a{position:absolute;color:#fff}",
        ".a{color:#999}",
        ".a{font-size:7px}",
        ".a{display:block!important;display:none}"};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        check_rules(rules[i], P, false, true);
    /* Labels for screen readers and menus that open are no news, and no text of the page. */
    check_rules(".a{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}", P,
                false, false);
    check_rules("nav ul{display:none}", "<nav><ul><li>secret words</ul></nav>", false, false);
}

static void what_rules_set_apart_is_not_glued(void **state)
{
    (void)state;
    static const char *const pages[] = {
        "<style>.r{display:flex}</style><div class=r><b>Engineer</b><span>2019</span></div>",
        "<style>.r span{float:right}</style><p class=r>Engineer<span>2019</span></p>",
        "<div style='display:grid'><i>Engineer</i><i>2019</i></div>"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        reading r;
        reading_text(&r, pages[i]);
        assert_str(all_text(&r), "Engineer\t2019\n");
        reading_close(&r);
    }
    reading r;
    reading_text(&r, "<style>.k{display:block}</style><p><span class=k>One</span>"
                     "<span class=k>Two</span></p>");
    assert_str(all_text(&r), "One\nTwo\n");
    reading_close(&r);
}

static void broken_style_sheets(void **state)
{
    (void)state;
    static const char *const sheets[] = {"{",
                                         "}}}}",
                                         ".a{",
                                         "/*",
                                         "@media{{{{",
                                         ".a{display:none",
                                         ",,,{display:none}",
                                         ".{display:none} #{display:none} >{display:none}",
                                         "a>>b{display:none}",
                                         ".a{color:rgb(}.b{color:#}"};
    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++) {
        reading r;
        char page[512];
        snprintf(page, sizeof page, "<style>%s</style><p>plain", sheets[i]);
        reading_text(&r, page);
        assert_str(all_text(&r), "plain\n");
        reading_close(&r);
    }
}

/* --- structured data ------------------------------------------------------------------------- */

static void json_ld(void **state)
{
    (void)state;
    check_structured("<script type='application/ld+json'>{\"@type\":\"Person\"}</script>",
                     "json-ld", "[{\"@type\":\"Person\"}]");
    check_structured(
        "<html><script type=\"Application/LD+JSON; charset=utf-8\">[{\"a\":1},{\"b\":2}]"
        "</script><script type='application/ld+json'>null</script>",
        "json-ld", "[{\"a\":1},{\"b\":2}]");
}

static void one_bad_block_costs_only_itself(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "<html><script type='application/ld+json'>{\"a\":1}</script>"
            "<script type='application/ld+json'>{\"b\":2,\"c\" oops}</script>"
            "<script type='application/ld+json'>nothing</script>"
            "<script type='application/ld+json'>//<![CDATA[\n{\"d\":\"x\ny\",}\n//]]></script>"
            "<script type='application/ld+json'>{\"e\":5}</script><p>text</p>");
    assert_str(json_of(&r, idc_node_get(doc->structured, "json-ld")),
               "[{\"a\":1},{\"b\":2},{\"d\":\"x\\ny\"},{\"e\":5}]");
    assert_true(has_diagnostic(doc, "html.json-ld-broken"));
    assert_true(has_diagnostic(doc, "html.json-ld-repaired"));
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    find_line(doc, "text");
    reading_close(&r);
}

static void json_ld_spans(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "<html><p>\xC3\xA9<script type='application/ld+json'>"
                                         "{\"name\":\"Ana\"}</script>");
    const idc_node *json = idc_node_get(doc->structured, "json-ld");
    assert_str(bytes_of(&r, idc_node_get(json->child, "name")->span), "Ana");
    reading_close(&r);
    doc = reading_text(&r, "<html><meta charset=latin1><p>\xE9<script type='application/ld+json'>"
                           "{\"name\":\"Ana\",\"x\":\"\xE9\"}</script>");
    json = idc_node_get(doc->structured, "json-ld");
    assert_str(bytes_of(&r, idc_node_get(json->child, "name")->span), "Ana");
    assert_str(bytes_of(&r, idc_node_get(json->child, "x")->span), "\xE9");
    reading_close(&r);
}

static void open_graph(void **state)
{
    (void)state;
    check_structured(
        "<html prefix='x: http://x.example/ns#'><head>"
        "<meta property='og:title' content='A'><meta property='og:image' content='1'>"
        "<meta property='og:image' content='2'><meta property='profile:first_name' "
        "content='Ana'><meta property='x:y' content='z'><meta property='fb:id' "
        "content='7'><meta property='og:empty' content=''></head>",
        "opengraph",
        "[{\"namespace\":{\"og\":\"http://ogp.me/ns#\",\"profile\":"
        "\"http://ogp.me/ns/profile#\",\"x\":\"http://x.example/ns#\"},\"properties\":["
        "[\"og:title\",\"A\"],[\"og:image\",\"1\"],[\"og:image\",\"2\"],"
        "[\"profile:first_name\",\"Ana\"],[\"x:y\",\"z\"]]}]");
}

static void times(void **state)
{
    (void)state;
    check_structured("<p><time datetime='2019-03'>March <b>2019</b></time> <time>now</time>",
                     "time", "[{\"datetime\":\"2019-03\",\"text\":\"March 2019\"}]");
}

static void microdata(void **state)
{
    (void)state;
    check_structured(
        "<div itemscope itemtype='http://schema.org/Person' itemid='urn:x'>"
        "<span itemprop='name'>Ana\n <b>Example</b></span><a itemprop='url sameAs' href='u'>x</a>"
        "<img itemprop=image src=i.png><meta itemprop=email content='a@b.example'>"
        "<time itemprop=birthDate datetime='1990'>then</time>"
        "<div itemprop='worksFor' itemscope itemtype='t:Org'><p "
        "itemprop=name>Muster</p></div></div>",
        "microdata",
        "[{\"id\":\"urn:x\",\"properties\":{\"birthDate\":[\"1990\"],\"email\":[\"a@b.example\"],"
        "\"image\":[\"i.png\"],\"name\":[\"Ana Example\"],\"sameAs\":[\"u\"],\"url\":[\"u\"],"
        "\"worksFor\":[{\"properties\":{\"name\":[\"Muster\"]},\"type\":[\"t:Org\"]}]},"
        "\"type\":[\"http://schema.org/Person\"]}]");
}

static void microdata_by_reference(void **state)
{
    (void)state;
    check_structured(
        "<div id=a><p itemprop=n>1</p></div><div itemscope itemref='a b nowhere'>"
        "<p itemprop=n>0</p></div><p id=b itemprop=m itemscope><i itemprop=k>2</i></p>",
        "microdata",
        "[{\"properties\":{\"m\":[{\"properties\":{\"k\":[\"2\"]}}],"
        "\"n\":[\"0\",\"1\"]}}]");
    /* Items that refer to each other, or to themselves, come to an end. */
    check_structured("<div itemscope id=a itemref='a b'><p itemprop=x>1</p></div>"
                     "<div itemprop=y itemscope id=b itemref='b c'></div>"
                     "<div itemprop=z itemscope id=c itemref='b'></div>",
                     "microdata",
                     "[{\"properties\":{\"x\":[\"1\"],\"y\":[{\"properties\":{\"y\":[{}],"
                     "\"z\":[{\"properties\":{\"y\":[{}]}}]}}]}}]");
}

static void microdata_spans(void **state)
{
    reading r;
    (void)state;
    idc_document *doc =
        reading_text(&r, "<p itemscope><b itemprop=n> Ana </b><a itemprop=u href='x y'>");
    const idc_node *items = idc_node_get(doc->structured, "microdata");
    const idc_node *properties = idc_node_get(items->child, "properties");
    assert_str(bytes_of(&r, idc_node_get(properties, "n")->child->span), "Ana");
    assert_str(bytes_of(&r, idc_node_get(properties, "u")->child->span), "x y");
    reading_close(&r);
}

/* --- encodings ------------------------------------------------------------------------------- */

static void check_encoding(idc_str bytes, idc_str as_written)
{
    reading r;
    idc_document *doc = reading_open(&r, bytes);
    assert_string_equal(doc->media_type, "text/html");
    assert_str(doc->lines[0].text, "Jos\xC3\xA9");
    assert_true(idc_str_eq(bytes_of(&r, idc_line_span(&doc->lines[0], 3, 5)), as_written));
    reading_close(&r);
}

static void encodings(void **state)
{
    (void)state;
    check_encoding(IDC_STR("<html><p>Jos\xC3\xA9"), IDC_STR("\xC3\xA9"));
    check_encoding(IDC_STR("\xEF\xBB\xBF<html><p>Jos\xC3\xA9"), IDC_STR("\xC3\xA9"));
    check_encoding(IDC_STR("<html><meta charset='iso-8859-1'><p>Jos\xE9"), IDC_STR("\xE9"));
    check_encoding(IDC_STR("<html><meta http-equiv=x content='text/html; charset=Windows-1252'>"
                           "<p>Jos\xE9"),
                   IDC_STR("\xE9"));
    check_encoding(IDC_STR("<html><meta charset=utf-16><p>Jos\xC3\xA9"), IDC_STR("\xC3\xA9"));
    check_encoding(IDC_STR("\xFF\xFE<\0h\0t\0m\0l\0>\0<\0p\0>\0J\0o\0s\0\xE9\0"),
                   IDC_STR("\xE9\0"));
    /* A page that says Latin-1 and is UTF-8 is read as what it is. */
    check_encoding(IDC_STR("<html><meta charset=latin1><p>Jos\xC3\xA9"), IDC_STR("\xC3\xA9"));
}

static void older_encodings_are_read(void **state)
{
    const struct {
        const char *name;
        idc_str bytes;
        const char *text;
    } rows[] = {
        {"EUC-KR", IDC_STR("<html><meta charset=ks_c_5601-1987><p>\xB1\xE8\xB9\xCE\xBC\xAD"),
         "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x84\x9C"},
        {"GBK", IDC_STR("<html><meta charset=gb2312><p>\xC0\xEE\xD0\xA1\xC3\xF7"),
         "\xE6\x9D\x8E\xE5\xB0\x8F\xE6\x98\x8E"},
        {"Shift_JIS", IDC_STR("<html><meta charset=x-sjis><p>\x8E\x52\x93\x63"),
         "\xE5\xB1\xB1\xE7\x94\xB0"},
        {"windows-1251", IDC_STR("<html><meta charset=windows-1251><p>\xC8\xE2\xE0\xED"),
         "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reading r;
        idc_document *doc = reading_open(&r, rows[i].bytes);
        assert_str(doc->lines[0].text, rows[i].text);
        assert_str(idc_node_text(doc->metadata, "encoding"), rows[i].name);
        assert_int_equal(doc->diagnostic_count, 0);
        reading_close(&r);
    }
}

static void unknown_encoding_is_told(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "<html><meta charset='x-unheard-of'><p>\xC8\xC8 x");
    assert_true(has_diagnostic(doc, "html.encoding-unknown"));
    reading_close(&r);
    doc = reading_text(&r, "<html><meta charset='x-unheard-of'><p>only ASCII");
    assert_int_equal(doc->diagnostic_count, 0);
    reading_close(&r);
}

static void hidden_characters(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(&r, "<p>a&#x202e;b <b>c\xE2\x80\x8B</b>d</p>");
    assert_non_null(find_hidden(doc, "bidi"));
    assert_str(find_hidden(doc, "zero-width")->text, "c\xE2\x80\x8B"
                                                     "d");
    reading_close(&r);
}

/* --- hostile --------------------------------------------------------------------------------- */

/* Whatever is repeated, reading ends, and text that stands before it is there. */
static void repeated(void **state)
{
    static const char *const units[] = {"<",
                                        "<a ",
                                        "&",
                                        "&amp;",
                                        "&xyz;",
                                        "</div>",
                                        "<!--",
                                        "<!-- a -->",
                                        "<p>",
                                        "<b>",
                                        "<div>",
                                        "<span></span>",
                                        "<a b=\"",
                                        "<?",
                                        "<!",
                                        "<li>a",
                                        "<tr><td>a",
                                        "<body>",
                                        "<title>",
                                        "<script>",
                                        "<p itemscope itemprop=a id=x itemref=x>",
                                        "<time datetime=x>",
                                        "a\x01",
                                        "<p hidden>a",
                                        "<a href=x>",
                                        "<script type='application/ld+json'>[",
                                        "\xF0\x9F",
                                        "<svg><title>",
                                        "<table>",
                                        "<select><option>",
                                        "<!DOCTYPE html [<!ENTITY a 'b'>]>",
                                        "<![CDATA[",
                                        "<p/",
                                        "\r",
                                        "a=' "};
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        reading r;
        idc_str tail = test_repeat(units[i], 30000);
        idc_buf page = idc_buf_with(&idc_allocator_default);
        idc_buf_text(&page, "<html><body><p>first</p>");
        idc_buf_add(&page, tail);
        idc_document *doc = reading_open(&r, idc_buf_str(&page));
        assert_true(doc->line_count >= 1);
        assert_str(doc->lines[0].text, "first");
        reading_close(&r);
        idc_buf_free(&page);
        free((char *)tail.ptr);
    }
}

/* What WHATWG HTML, section 13, makes of tags that are left out, out of place or half written. */
static void as_the_standard_has_it(void **state)
{
    static const struct {
        const char *page, *text;
    } cases[] = {
        /* references: all that HTML names, some without their semicolon, numbers of windows-1252 */
        {"a&dash;b &nosuch; &copy2024 &notit; &#150; &#x110000; &fjlig; &amp",
         "a\xE2\x80\x90"
         "b &nosuch; \xC2\xA9"
         "2024 \xC2\xACit; \xE2\x80\x93 \xEF\xBF\xBD fj &\n"},
        /* ends that may be left out */
        {"<p>one<p>two<div>three</p>four</div>five", "one\ntwo\nthree\nfour\nfive\n"},
        {"<ul><li>a<li>b<ul><li>c</ul>d<li>e</ul>f", "a\nb\nc\nd\ne\nf\n"},
        {"<dl><dt>a<dd>b<dt>c</dl>", "a\nb\nc\n"},
        {"<table><tr><td>a<td>b<tr><th>c<table><td>d</table>e</table>f", "a\nb\nc\nd\ne\nf\n"},
        {"<select><option>a<option>b</select>", "a\nb\n"},
        {"<h1>a</h2>b<h3>c<h4>d</h4>", "a\nb\nc\nd\n"},
        {"<head><title>t</title><p>a</head>b</body>c</html>d", "abcd\n"},
        /* ends out of place */
        {"a</p>b</br>c</nosuch>d</>e</ >f", "a\nb\ncdef\n"},
        {"<div><b>a</div>b</b>c", "a\nbc\n"},
        {"<nav>a<span>b</nav>c</span>d", "ab\ncd\n"},
        /* elements that hold no tags, and that hold nothing */
        {"<title>a</b><p>t</title><textarea><p>b</textarea>c", "<p>b\nc\n"},
        {"<script>if (a</b/.test('</p>')) x = '<!--'</script>a<style><p>b</style >b", "ab\n"},
        {"a<img src=x>b<br/>c<wbr>d<div/>e</div>f", "ab\ncd\ne\nf\n"},
        {"<svg><path d='M0'/><g/>a</svg>b", "ab\n"},
        {"<title>no end<p>a", "no end\na\n"},
        /* what is no element */
        {"a<!-->b<!--->c<!--x--!>d<!-- -- >e-->f<?php x ?>g<!x>h", "abcdfgh\n"},
        {"a < b <3 <- c </", "a < b <3 <- c </\n"},
        {"a<p title=\"x > y\" class='<' data-x=1>b<p =\"x\" / disabled>c<i", "a\nb\nc\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading r;
        idc_buf page = idc_buf_with(&idc_allocator_default);
        idc_buf_format(&page, "<html>%s", cases[i].page);
        reading_open(&r, idc_buf_str(&page));
        if (!idc_str_is(all_text(&r), cases[i].text))
            fail_msg("%s\ngave\n%.*s", cases[i].page, (int)all_text(&r).len, all_text(&r).ptr);
        reading_close(&r);
        idc_buf_free(&page);
    }
}

static void values_as_the_standard_has_them(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "<HTML><BODY><A HREF=/a?x&copy=1&amp;y>a</A><a href='/b&copy;' href=/no>b</a>"
            "<a href = \"/c\nd\" disabled>c</a><a href>none</a><a x=</a href=/e>e</a>");
    const idc_node *link = idc_node_get(doc->metadata, "links")->child;
    static const char *const links[] = {"/a?x&copy=1&y", "/b\xC2\xA9", "/c\nd", "/e"};
    for (size_t i = 0; i < 4; i++, link = link->next)
        assert_str(link->text, links[i]);
    assert_null(link);
    reading_close(&r);
}

static void nesting_is_bounded(void **state)
{
    reading r;
    (void)state;
    idc_str text = test_repeat("<div>", 100000);
    idc_document *doc = reading_open(&r, text);
    assert_int_equal(doc->state, IDC_READ_PARTIAL);
    assert_true(has_diagnostic(doc, "html.too-deep"));
    reading_close(&r);
    free((char *)text.ptr);
}

/* Only the characters that HTML names: declared entities have no meaning, so they cannot swell. */
static void entities_stay_small(void **state)
{
    reading r;
    (void)state;
    idc_document *doc = reading_text(
        &r, "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
            "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&b;&x;</p></body></html>");
    idc_str text = all_text(&r);
    assert_int_equal(idc_str_find(text, IDC_STR("aaaa"), 0) != SIZE_MAX &&
                         idc_str_find(text, IDC_STR("root:"), 0) != SIZE_MAX,
                     false);
    assert_true(text.len < 200);
    assert_int_equal(doc->structured != NULL, 0);
    reading_close(&r);
}

static void thousands_of_attributes_cost_nothing(void **state)
{
    reading r;
    (void)state;
    idc_buf page = idc_buf_with(&idc_allocator_default);
    idc_buf_text(&page, "<html><body><p title=\"a b c > d\">first</p><script>if(a<b && c)x='<q'"
                        "</script><p>second</p><p");
    for (int i = 0; i < 100000; i++)
        idc_buf_format(&page, " a%d=1", i);
    idc_buf_text(&page, ">third");
    idc_document *doc = reading_open(&r, idc_buf_str(&page));
    assert_str(all_text(&r), "first\nsecond\nthird\n");
    assert_int_equal(doc->state, IDC_READ_OK);
    reading_close(&r);
    idc_buf_free(&page);
}

static void zero_bytes_hide_nothing(void **state)
{
    reading r;
    (void)state;
    reading_open(&r, IDC_STR("<html><body><p>a\0b</p>\0<p>c\0</p></body>\0<p>d"));
    assert_str(all_text(&r), "a b\nc\nd\n");
    reading_close(&r);
}

static void errors_of_the_host_stay_its_own(void **state)
{
    reading r;
    (void)state;
    /* A page full of errors: nothing is printed and no handler of the process is called. */
    fflush(stderr);
    long before = ftell(stderr);
    reading_text(&r, "<p <<b =\"x></i></b><a href=&bad;>&#xFFFFFFFF;&#0;</x><\xFF");
    reading_close(&r);
    fflush(stderr);
    assert_int_equal(before, ftell(stderr));
}

static const char small[] =
    "<!DOCTYPE html><html lang=en prefix='a: b'><head><title>T</title><meta name=author "
    "content='A'>"
    "<meta property='og:title' content='&eacute;'><script type='application/ld+json'>{\"a\":[1,]}"
    "</script></head><body id=b><h1>N</h1><p style='font-size:0'>h</p><div itemscope itemref=b "
    "itemtype='t'><b itemprop='n m'>v &amp; w</b><p itemprop=o itemscope itemid=i></p></div>"
    "<time datetime=2019>x</time><a href='u'>l</a><img src=s><!--c--></body></html>";

static void cut_and_changed(void **state)
{
    (void)state;
    check_cut_and_changed(idc_str_of(small));
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    check_every_allocation(idc_str_of(small));
    check_every_allocation(IDC_STR("<html><p>\xE9\x01 a&#8212;\xE2\x80\x8B</p>"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_and_blocks),
        cmocka_unit_test(words_side_by_side),
        cmocka_unit_test(items_of_several_blocks_are_entries),
        cmocka_unit_test(spans_are_the_bytes),
        cmocka_unit_test(long_text),
        cmocka_unit_test(what_is_no_text),
        cmocka_unit_test(metadata),
        cmocka_unit_test(hidden_by_style),
        cmocka_unit_test(visible_inside_hidden),
        cmocka_unit_test(hidden_by_rules),
        cmocka_unit_test(rules_that_hide_nothing),
        cmocka_unit_test(what_rules_set_apart_is_not_glued),
        cmocka_unit_test(broken_style_sheets),
        cmocka_unit_test(json_ld),
        cmocka_unit_test(one_bad_block_costs_only_itself),
        cmocka_unit_test(json_ld_spans),
        cmocka_unit_test(open_graph),
        cmocka_unit_test(times),
        cmocka_unit_test(microdata),
        cmocka_unit_test(microdata_by_reference),
        cmocka_unit_test(microdata_spans),
        cmocka_unit_test(encodings),
        cmocka_unit_test(older_encodings_are_read),
        cmocka_unit_test(unknown_encoding_is_told),
        cmocka_unit_test(hidden_characters),
        cmocka_unit_test(repeated),
        cmocka_unit_test(nesting_is_bounded),
        cmocka_unit_test(as_the_standard_has_it),
        cmocka_unit_test(values_as_the_standard_has_them),
        cmocka_unit_test(entities_stay_small),
        cmocka_unit_test(thousands_of_attributes_cost_nothing),
        cmocka_unit_test(zero_bytes_hide_nothing),
        cmocka_unit_test(errors_of_the_host_stay_its_own),
        cmocka_unit_test(cut_and_changed),
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
