/* Profiles of platforms nobody wrote a rule for: names of fields, data in data, marks for people.
 */
#include "reading.h"

#include "source/page/profile_words.h"

static const char *field_of(const idc_document *doc, const char *name, char room[256])
{
    const idc_node *node = idc_node_get(doc->profile, name);
    idc_str text = node && node->type == IDC_NODE_ARRAY ? node->child->text
                   : node                               ? node->text
                                                        : IDC_STR("-");
    assert_true(text.len < 256);
    memcpy(room, text.ptr, text.len);
    room[text.len] = '\0';
    return room;
}

/* Handle, name, picture, text and first link, "-" where a page does not say them. */
typedef struct shape {
    const char *page, *handle, *name, *image, *bio, *link;
} shape;

static void check(const shape *s)
{
    reading r;
    char room[256];
    idc_document *doc = reading_text(&r, s->page);
    const char *const wanted[][2] = {{"handle", s->handle},
                                     {"display_name", s->name},
                                     {"image", s->image},
                                     {"bio", s->bio},
                                     {"links", s->link}};
    if (!doc->profile)
        fail_msg("no profile in %s", s->page);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_string_equal(field_of(doc, wanted[i][0], room), wanted[i][1]);
    reading_close(&r);
}

static void check_all(const shape *shapes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check(&shapes[i]);
}

static void check_none(const char *page)
{
    reading r;
    if (reading_text(&r, page)->profile)
        fail_msg("a profile in %s", page);
    reading_close(&r);
}

static void names_of_fields(void **state)
{
    static const struct {
        const char *name;
        idc_profile_role role;
    } names[] = {{"screen_name", IDC_PROFILE_HANDLE},
                 {"preferredUsername", IDC_PROFILE_HANDLE},
                 {"user-display-name", IDC_PROFILE_FULL},
                 {"profile_image_url_https", IDC_PROFILE_IMAGE},
                 {"userAvatarLarge", IDC_PROFILE_IMAGE},
                 {"photo_200", IDC_PROFILE_IMAGE},
                 {"author-bio", IDC_PROFILE_BIO},
                 {"personalWebsite", IDC_PROFILE_LINK},
                 {"bioLinks", IDC_PROFILE_LINK},
                 {"html_url", IDC_PROFILE_URL},
                 {"user_data", IDC_PROFILE_WHO},
                 {"currentUser", IDC_PROFILE_VIEWER},
                 {"followers_count", IDC_PROFILE_MORE},
                 {"coverImage", IDC_PROFILE_NONE},
                 {"message", IDC_PROFILE_NONE},
                 {"followers_url", IDC_PROFILE_NONE},
                 {"companyLogo", IDC_PROFILE_NONE},
                 {"siteName", IDC_PROFILE_NONE},
                 {"twitter_username", IDC_PROFILE_NONE},
                 {"_links", IDC_PROFILE_NONE},
                 {"", IDC_PROFILE_NONE},
                 {"profileprofileprofileprofileprofileprofile", IDC_PROFILE_NONE}};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (idc_profile_name_of(idc_str_of(names[i].name)).role != names[i].role)
            fail_msg("%s is %d", names[i].name,
                     (int)idc_profile_name_of(idc_str_of(names[i].name)).role);
    assert_true(idc_profile_name_of(IDC_STR("small_avatar")).rank >
                idc_profile_name_of(IDC_STR("avatar")).rank);
    assert_false(idc_profile_name_of(IDC_STR("image")).own);
    assert_true(idc_profile_name_of(IDC_STR("userImage")).own);
}

#define KIM                                                                                        \
    "\"username\":\"kweber\",\"displayName\":\"Kim Weber\",\"avatarUrl\":\"https://i.example/k\"," \
    "\"bio\":\"I <3 R&amp;D\",\"websiteUrl\":\"https://kim.example/\""
#define FOUND "kweber", "Kim Weber", "https://i.example/k", "I <3 R&D", "https://kim.example/"

static void data_inside_of_data(void **state)
{
    static const shape shapes[] = {
        {"<div data-page='{\"props\":{\"user\":{" KIM "}}}'></div>", FOUND},
        {"[{\"kind\":0,\"content\":\"{\\\"username\\\":\\\"kweber\\\",\\\"display_name\\\":\\\"Kim "
         "Weber\\\",\\\"picture\\\":\\\"https://i.example/k\\\",\\\"about\\\":\\\"hi\\\"}\"}]",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "-"},
        {"<script>self.__next_f.push([1,\"7:[\\\"$\\\",{\\\"user\\\":{\\\"handle\\\":"
         "\\\"kweber\\\","
         "\\\"name\\\":\\\"Kim Weber\\\",\\\"bio\\\":\\\"hi\\\"}}]\\n\"])</script>",
         "kweber", "Kim Weber", "-", "hi", "-"},
        {"<script type='application/json'>{&q;body&q;:{&q;username&q;:&q;kweber&q;,&q;fullname&q;:"
         "&q;Kim Weber&q;,&q;biography&q;:&q;R&a;D&q;}}</script>",
         "kweber", "Kim Weber", "-", "R&D", "-"},
        {"<script>window.__NUXT__=(function(a){return {data:[{profile:{" KIM ",staff:a}}]}}(!1))"
         "</script>",
         FOUND}};
    (void)state;
    check_all(shapes, sizeof shapes / sizeof *shapes);
}

static void answers_of_servers(void **state)
{
    static const shape shapes[] = {
        {"{\"data\":{\"user\":{" KIM "}}}", FOUND},
        {"{\"subject\":\"acct:kweber@town.example\",\"links\":[{\"rel\":\"self\",\"href\":\"https:/"
         "/"
         "town.example/users/kweber\"},{\"rel\":\"http://webfinger.net/rel/avatar\",\"href\":"
         "\"https://i.example/k\"},{\"rel\":\"http://webfinger.net/rel/profile-page\",\"href\":"
         "\"https://town.example/@kweber\"}]}",
         "kweber", "-", "https://i.example/k", "-", "https://town.example/@kweber"},
        {"{\"type\":\"Person\",\"preferredUsername\":\"kweber\",\"name\":\"Kim Weber\",\"summary\":"
         "\"<p>hi</p>\",\"icon\":{\"type\":\"Image\",\"url\":\"https://i.example/k\"},"
         "\"attachment\":[{\"name\":\"Web\",\"value\":\"<a href=\\\"https://kim.example/\\\" "
         "rel=\\\"me\\\">kim</a>\"}]}",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "https://kim.example/"},
        {"[{\"id\":3,\"name\":\"Kim Weber\",\"slug\":\"kweber\",\"description\":\"hi\",\"link\":"
         "\"https://kim.example/\",\"avatar_urls\":{\"24\":\"https://i.example/24\",\"96\":"
         "\"https://i.example/k\"},\"_links\":{\"self\":[{\"href\":\"https://api.example/3\"}]}}]",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "https://kim.example/"},
        {"{\"display_name\":\"Kim Weber\",\"nickname\":\"kweber\",\"links\":{\"self\":{\"href\":"
         "\"https://api.example/k\"},\"avatar\":{\"href\":\"https://i.example/k\"},\"html\":{"
         "\"href\":\"https://bits.example/kweber\"}}}",
         "kweber", "Kim Weber", "https://i.example/k", "-", "https://bits.example/kweber"},
        {"{\"names\":[{\"displayName\":\"Kim Weber\"}],\"nicknames\":[{\"value\":\"kweber\"}],"
         "\"photos\":[{\"url\":\"https://i.example/k\"}],\"biographies\":[{\"value\":\"hi\"}]}",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "-"},
        {"<?xml version='1.0'?><rdf:RDF xmlns:rdf='urn:r' xmlns:foaf='http://xmlns.com/foaf/0.1/'>"
         "<foaf:Person><foaf:name>Kim Weber</foaf:name><foaf:nick>kweber</foaf:nick>"
         "<foaf:img rdf:resource='https://i.example/k'/><foaf:knows><foaf:Person><foaf:name>Ada"
         "</foaf:name></foaf:Person></foaf:knows></foaf:Person></rdf:RDF>",
         "kweber", "Kim Weber", "https://i.example/k", "-", "-"}};
    (void)state;
    check_all(shapes, sizeof shapes / sizeof *shapes);
}

/* Who looks at a page, follows or comments is not whom it is of. */
static void others_on_a_page(void **state)
{
    static const shape shapes[] = {
        {"{\"viewer\":{\"username\":\"ada\",\"name\":\"Ada Lo\",\"avatar\":\"https://i.example/a\","
         "\"bio\":\"x\",\"website\":\"https://ada.example/"
         "\",\"location\":\"Ghent\",\"company\":\"Fen\","
         "\"created_at\":\"2019\"},\"followers\":[{\"username\":\"bob\",\"name\":\"Bob Ray\","
         "\"avatar\":\"https://i.example/"
         "b\",\"bio\":\"x\",\"location\":\"Ghent\",\"company\":\"Fen\"},"
         "{\"username\":\"eve\",\"name\":\"Eve Ray\"}],\"profile\":{" KIM "}}",
         FOUND},
        {"<nav><img class='user-avatar' src='https://i.example/a'></nav><div class=profile>"
         "<img class='profile-avatar' src='https://i.example/k'><h1 class='profile-name'>Kim "
         "Weber</h1><span class='profile-username'>@kweber</span><p class='profile-bio'>hi</p>"
         "<a class='profile-website' href='https://kim.example/'>web</a></div>",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "https://kim.example/"}};
    (void)state;
    check_all(shapes, sizeof shapes / sizeof *shapes);
    check_none("<p class='user-name'>ada</p><p class='user-bio'>a</p>"
               "<p class='user-name'>bob</p><p class='user-bio'>b</p>");
    check_none("<h1 class='name'>Oak chair</h1><img class='image' src='/c.png'>"
               "<p class='description'>A chair</p>");
    check_none("<table><tr><th>Name</th><td>Oak chair</td></tr><tr><th>Website</th><td>"
               "<a href='https://shop.example/'>shop</a></td></tr></table>");
    check_none("{\"posts\":[{\"id\":1,\"slug\":\"a-walk\",\"title\":\"A walk\",\"description\":"
               "\"x\",\"image\":\"https://i.example/w\"}]}");
}

static void marks_for_people(void **state)
{
    static const shape shapes[] = {
        {"<dl><dt>Username:</dt><dd>kweber</dd><dt>Real name</dt><dd>Kim Weber</dd><dt>About me:"
         "</dt><dd>hi</dd><dt>Website:</dt><dd><a href='https://kim.example/'>web</a></dd></dl>",
         "kweber", "Kim Weber", "-", "hi", "https://kim.example/"},
        {"<table><tr><th>Логин:</th><td>kweber</td></tr><tr><th>Имя:</th><td>Ким Вебер</td></tr>"
         "<tr><th>О себе</th><td>привет</td></tr></table>",
         "kweber", "Ким Вебер", "-", "привет", "-"},
        {"<main><img class=avatar src='https://i.example/k'><h1>Kim Weber</h1><p class=bio>hi</p>"
         "<a rel=me href='https://kim.example/'>me</a></main>",
         "-", "Kim Weber", "https://i.example/k", "hi", "https://kim.example/"}};
    (void)state;
    check_all(shapes, sizeof shapes / sizeof *shapes);
}

static void persons_in_every_syntax(void **state)
{
    static const shape shapes[] = {
        {"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"B\"},"
         "{\"@type\":[\"Thing\",\"ProfilePage\"],\"mainEntity\":{\"@id\":\"#k\"}},{\"@type\":"
         "\"Person\",\"@id\":\"#a\",\"name\":\"Ada Lo\"},{\"@type\":\"Person\",\"@id\":\"#k\","
         "\"name\":\"Kim Weber\",\"alternateName\":\"kweber\",\"description\":\"hi\",\"image\":{"
         "\"@id\":\"#i\"},\"sameAs\":[\"https://kim.example/"
         "\"]},{\"@type\":\"ImageObject\",\"@id\":"
         "\"#i\",\"contentUrl\":\"https://i.example/k\"}]}</script>",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "https://kim.example/"},
        {"<div itemscope itemtype='http://schema.org/Person'><b itemprop=name>Kim Weber</b>"
         "<i itemprop=alternateName>kweber</i><img itemprop=image src='https://i.example/k'>"
         "<p itemprop=description>hi</p><link itemprop=sameAs href='https://kim.example/'></div>",
         "kweber", "Kim Weber", "https://i.example/k", "hi", "https://kim.example/"},
        {"<div vocab='http://schema.org/' typeof='Person'><b property=name>Kim Weber</b>"
         "<p property=description>hi</p></div>",
         "-", "Kim Weber", "-", "hi", "-"}};
    (void)state;
    check_all(shapes, sizeof shapes / sizeof *shapes);
}

/* Strings in strings, and very many of them, cost no more than their length. */
static void hostile_data(void **state)
{
    enum { MANY = 20000 };
    static const char part[] = "\"{\\\"a\\\":\\\"[\\\\\\\"b\\\\\\\"]\\\"}\",";
    char *text = malloc(MANY * (sizeof part - 1) + 16);
    size_t at = 0;
    reading r;
    (void)state;
    assert_non_null(text);
    text[at++] = '[';
    for (int i = 0; i < MANY; i++, at += sizeof part - 1)
        memcpy(text + at, part, sizeof part - 1);
    memcpy(text + at, "0]", 2);
    idc_document *doc = reading_open(&r, (idc_str){text, at + 2});
    assert_null(doc->profile);
    reading_close(&r);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_fields),    cmocka_unit_test(data_inside_of_data),
        cmocka_unit_test(answers_of_servers), cmocka_unit_test(others_on_a_page),
        cmocka_unit_test(marks_for_people),   cmocka_unit_test(persons_in_every_syntax),
        cmocka_unit_test(hostile_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
