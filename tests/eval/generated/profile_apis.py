"""Answers of invented servers about one person, in the shapes that kinds of software give them."""

from html import escape

from generated.profile_people import OTHERS, ascii_js, js, shape, want


def paragraph(text):
    return "<p>" + escape(text, False).replace("\n", "<br />") + "</p>"


@shape(".json")
def activitypub_actor(p):
    return js({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1",
                     {"toot": "http://joinmastodon.org/ns#", "schema": "http://schema.org#"}],
        "id": f"https://town.example/users/{p.handle}", "type": "Person",
        "following": f"https://town.example/users/{p.handle}/following",
        "inbox": f"https://town.example/users/{p.handle}/inbox",
        "outbox": f"https://town.example/users/{p.handle}/outbox",
        "preferredUsername": p.handle, "name": p.name, "summary": paragraph(p.bio),
        "url": f"https://town.example/@{p.handle}", "published": "2019-04-02T00:00:00Z",
        "publicKey": {"id": f"https://town.example/users/{p.handle}#main-key",
                      "publicKeyPem": "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"},
        "attachment": [
            {"type": "PropertyValue", "name": "Home",
             "value": f'<a href="{p.site}" rel="me nofollow noopener"><span class="invisible">'
                      f'https://</span><span>{p.site[8:]}</span></a>'},
            {"type": "PropertyValue", "name": "Pronouns", "value": "any"}],
        "endpoints": {"sharedInbox": "https://town.example/inbox"},
        "icon": {"type": "Image", "mediaType": "image/jpeg", "url": p.picture},
        "image": {"type": "Image", "url": "https://cdn.pages.example/headers/9.png"}}), want(
            p, links=[p.site])


@shape(".json")
def webfinger(p):
    return js({
        "subject": f"acct:{p.handle}@town.example",
        "aliases": [f"https://town.example/@{p.handle}", f"https://town.example/users/{p.handle}"],
        "links": [
            {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html",
             "href": f"https://town.example/@{p.handle}"},
            {"rel": "self", "type": "application/activity+json",
             "href": f"https://town.example/users/{p.handle}"},
            {"rel": "http://webfinger.net/rel/avatar", "type": "image/jpeg", "href": p.picture},
            {"rel": "http://ostatus.org/schema/1.0/subscribe",
             "template": "https://town.example/authorize_interaction?uri={uri}"}]}), want(
                 p, "handle picture", [f"https://town.example/@{p.handle}"])


@shape(".json")
def microblog_account(p):
    return js({
        "id": str(p.number), "username": p.handle, "acct": p.handle, "display_name": p.name,
        "locked": False, "bot": False, "created_at": "2018-11-05T00:00:00.000Z",
        "note": paragraph(p.bio), "url": f"https://town.example/@{p.handle}", "avatar": p.picture,
        "avatar_static": p.picture, "header": "https://cdn.pages.example/headers/2.png",
        "followers_count": 311, "following_count": 120, "statuses_count": 5119, "emojis": [],
        "fields": [{"name": "Blog", "verified_at": "2021-02-03T10:00:00.000+00:00",
                    "value": f'<a href="{p.site}" rel="nofollow noopener me">{p.site}</a>'}]}), want(
                        p, links=[p.site])


@shape(".json")
def link_forum_person(p):
    return js({
        "person_view": {
            "person": {"id": p.number, "name": p.handle, "display_name": p.name,
                       "avatar": p.picture, "banned": False, "bio": p.bio, "local": True,
                       "published": "2023-06-11T09:12:44Z", "bot_account": False,
                       "actor_id": f"https://links.example/u/{p.handle}", "instance_id": 1},
            "counts": {"person_id": p.number, "post_count": 12, "comment_count": 440}},
        "comments": [{"comment": {"content": "I do not agree"},
                      "creator": {"id": 4, "name": OTHERS[0].handle,
                                  "display_name": OTHERS[0].name, "avatar": OTHERS[0].picture}}],
        "posts": [], "moderates": []}), want(p)


@shape(".json")
def forum_user(p):
    return js({
        "user_badges": [{"id": 1, "granted_by_id": -1, "badge_id": 1}],
        "users": [{"id": -1, "username": "system", "name": "system"},
                  {"id": 77, "username": OTHERS[2].handle, "name": OTHERS[2].name}],
        "user": {"id": p.number, "username": p.handle, "name": p.name,
                 "avatar_template": "/user_avatar/forum.example/x/{size}/12_2.png",
                 "last_posted_at": "2024-01-02T03:04:05.000Z", "trust_level": 2,
                 "created_at": "2016-08-30T11:00:00.000Z", "website": p.site,
                 "website_name": p.site[8:-1], "bio_raw": p.bio, "bio_cooked": paragraph(p.bio),
                 "bio_excerpt": p.bio[:40], "location": "Ghent", "badge_count": 4,
                 "profile_view_count": 33}}), want(p, "name handle bio", [p.site])


@shape(".json")
def git_forge_user(p):
    return js({
        "id": p.number, "login": p.handle, "login_name": "", "full_name": p.name,
        "email": f"{p.handle}@noreply.forge.example", "avatar_url": p.picture,
        "html_url": f"https://forge.example/{p.handle}", "language": "", "is_admin": False,
        "last_login": "0001-01-01T00:00:00Z", "created": "2020-05-06T07:08:09Z",
        "restricted": False, "active": False, "prohibit_login": False, "location": "",
        "website": p.site, "description": p.bio, "visibility": "public", "followers_count": 1,
        "starred_repos_count": 4, "username": p.handle}), want(p, links=[p.site])


@shape(".json")
def blog_users_array(p):
    return ascii_js([{
        "id": 3, "name": p.name, "url": p.site, "description": p.bio,
        "link": f"https://blog.example/author/{p.handle}/", "slug": p.handle,
        "avatar_urls": {"24": p.picture.replace("400", "24"), "48": p.picture.replace("400", "48"),
                        "96": p.picture},
        "meta": [], "_links": {"self": [{"href": "https://blog.example/wp-json/wp/v2/users/3"}],
                               "collection": [{"href": "https://blog.example/wp-json/wp/v2/users"}]}
    }]), want(p, links=[p.site])


@shape(".json")
def publishing_authors(p):
    return js({"authors": [{
        "id": "5f1b", "name": p.name, "slug": p.handle, "profile_image": p.picture,
        "cover_image": None, "bio": p.bio, "website": p.site, "location": "Porto",
        "facebook": None, "twitter": "@" + p.handle, "meta_title": None, "meta_description": None,
        "url": f"https://ghosts.example/author/{p.handle}/"}],
        "meta": {"pagination": {"page": 1, "limit": 15, "pages": 1, "total": 1}}}), want(
            p, links=[p.site])


@shape(".json")
def cms_jsonapi(p):
    return js({
        "jsonapi": {"version": "1.0", "meta": {"links": {"self": {"href": "http://jsonapi.org/"}}}},
        "data": {"type": "user--user", "id": "aa0f-11",
                 "links": {"self": {"href": "https://cms.example/jsonapi/user/user/aa0f-11"}},
                 "attributes": {"display_name": p.name, "drupal_internal__uid": p.number,
                                "name": p.handle, "created": "2015-02-01T00:00:00+00:00",
                                "field_bio": {"value": paragraph(p.bio), "format": "basic_html",
                                              "processed": paragraph(p.bio)},
                                "field_website": {"uri": p.site, "title": ""}},
                 "relationships": {"user_picture": {"data": {"type": "file--file", "id": "77"}}}},
        "included": [{"type": "file--file", "id": "77",
                      "attributes": {"filename": "me.jpg", "uri": {"url": p.picture}}}]}), want(
                          p, "name handle bio", [p.site])


@shape(".json")
def graphql_user(p):
    return js({"data": {"user": {
        "__typename": "User", "id": f"VXNlcjo{p.number}", "username": p.handle,
        "displayName": p.name, "bio": p.bio, "avatar": {"__typename": "Image", "url": p.picture},
        "websiteUrl": p.site, "isFollowedByViewer": False,
        "followers": {"totalCount": 3, "edges": [
            {"node": {"username": o.handle, "displayName": o.name, "avatar": {"url": o.picture}}}
            for o in OTHERS]}},
        "viewer": {"username": OTHERS[1].handle, "displayName": OTHERS[1].name}},
        "extensions": {"cost": 3}}), want(p, links=[p.site])


@shape(".json")
def graphql_nested(p):
    return js([{"data": {"userResultByScreenName": {"id": "x", "result": {
        "__typename": "User", "rest_id": str(p.number), "is_blue_verified": False,
        "legacy": {"created_at": "Tue Mar 03 12:00:00 +0000 2015", "default_profile": True,
                   "description": p.bio, "entities": {
                       "description": {"urls": []},
                       "url": {"urls": [{"display_url": p.site[8:], "expanded_url": p.site,
                                         "url": "https://t.example/a1B2c3"}]}},
                   "name": p.name, "screen_name": p.handle, "favourites_count": 10,
                   "profile_image_url_https": p.picture, "url": "https://t.example/a1B2c3",
                   "location": "Lyon", "verified": False}}}}}]), want(p, links=[p.site])


@shape(".json")
def guarded_payload(p):
    return "])}while(1);</x>" + ascii_js({"success": True, "payload": {
        "user": {"userId": "b1c2", "name": p.name, "username": p.handle, "createdAt": 1420070400000,
                 "imageId": "1*abc.jpeg", "backgroundImageId": "", "bio": p.bio,
                 "twitterScreenName": p.handle},
        "references": {"User": {"zz": {"userId": "zz", "name": OTHERS[0].name,
                                       "username": OTHERS[0].handle}}}}, "v": 3}), want(
                                           p, "name handle bio")


@shape(".json")
def short_video_bili(p):
    return js({"code": 0, "message": "0", "ttl": 1, "data": {
        "mid": p.number, "name": p.name, "sex": "保密", "face": p.picture, "sign": p.bio,
        "rank": 10000, "level": 5, "jointime": 0, "official": {"role": 0, "title": ""},
        "top_photo": "https://cdn.pages.example/space/top.png"}}), want(p, "name picture bio")


@shape(".json")
def sky_profile(p):
    return js({"did": "did:plc:k2x7", "handle": f"{p.handle}.sky.example", "displayName": p.name,
               "avatar": p.picture, "banner": "https://cdn.pages.example/banner/1.jpg",
               "associated": {"lists": 0}, "labels": [], "createdAt": "2023-05-01T10:00:00.000Z",
               "description": p.bio, "indexedAt": "2024-01-01T00:00:00.000Z",
               "followersCount": 4, "postsCount": 9}), {
                   **want(p, "name picture bio"), "handle": f"{p.handle}.sky.example"}


@shape(".json")
def community_user(p):
    return js({"type_of": "user", "id": p.number, "username": p.handle, "name": p.name,
               "summary": p.bio, "twitter_username": p.handle, "github_username": p.handle + "-dev",
               "website_url": p.site, "location": "Oulu", "joined_at": "Mar 1, 2019",
               "profile_image": p.picture}), want(p, links=[p.site])


@shape(".json")
def thread_site_about(p):
    return js({"kind": "t2", "data": {
        "is_employee": False, "id": "k1", "name": p.handle, "created_utc": 1388534400.0,
        "subreddit": {"default_set": True, "title": p.name, "public_description": p.bio,
                      "display_name": f"u_{p.handle}", "display_name_prefixed": f"u/{p.handle}",
                      "icon_img": p.picture, "url": f"/user/{p.handle}/", "subreddit_type": "user"},
        "icon_img": p.picture.replace("&", "&amp;"), "snoovatar_img": "", "total_karma": 10}}), want(p)


@shape(".json")
def code_host_links(p):
    return js({"display_name": p.name, "links": {
        "self": {"href": "https://api.bits.example/2.0/users/%7Bx%7D"},
        "avatar": {"href": p.picture}, "repositories": {"href": "https://api.bits.example/r"},
        "html": {"href": f"https://bits.example/{p.handle}/"}},
        "created_on": "2014-03-12T11:00:00+00:00", "type": "user", "uuid": "{9a}", "nickname": p.handle,
        "account_status": "active"}), want(p, "name handle picture", [f"https://bits.example/{p.handle}/"])


@shape(".json")
def package_scope(p):
    return js({"scope": {"type": "user", "name": p.handle, "parent": {
        "name": p.handle, "avatars": {"small": p.picture.replace("400", "50"), "large": p.picture},
        "resource": {"fullname": p.name, "homepage": p.site, "github": p.handle + "-dev"}}},
        "packages": {"total": 2, "objects": [
            {"name": "left-margin", "description": "pads a line", "publisher": {"name": OTHERS[0].handle}},
            {"name": "tiny-queue", "description": "a queue"}]}}), want(
                p, "name handle picture", [p.site])


@shape(".json")
def board_member(p):
    return js({"id": "5a", "username": p.handle, "fullName": p.name, "initials": "XX",
               "avatarHash": "ab12", "avatarUrl": p.picture, "bio": p.bio, "confirmed": True,
               "memberType": "normal", "url": f"https://boards.example/{p.handle}",
               "idBoards": []}), want(p, links=[f"https://boards.example/{p.handle}"])


@shape(".json")
def wiki_users(p):
    return js({"batchcomplete": "", "query": {"users": [
        {"userid": p.number, "name": p.handle, "editcount": 120, "registration": "2012-01-02T03:04:05Z",
         "groups": ["*", "user"], "gender": "unknown"}]}}), want(p, "handle")


@shape(".json")
def map_user(p):
    return js({"version": "0.6", "generator": "Map server", "user": {
        "id": p.number, "display_name": p.handle, "account_created": "2013-03-04T05:06:07Z",
        "description": p.bio, "contributor_terms": {"agreed": True}, "img": {"href": p.picture},
        "roles": [], "changesets": {"count": 12}, "traces": {"count": 0}}}), want(
            p, "handle picture bio")


@shape(".json")
def openid_userinfo(p):
    return js({"sub": "248289761001", "name": p.name, "given_name": p.given,
               "family_name": p.family, "preferred_username": p.handle, "picture": p.picture,
               "profile": f"https://id.example/{p.handle}", "website": p.site,
               "email": f"{p.handle}@mail.example", "zoneinfo": "Europe/Paris",
               "updated_at": 1311280970}), want(p, "name handle picture", [p.site])


@shape(".json")
def scim_user(p):
    return js({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "2819c223",
               "userName": p.handle, "externalId": "e-7",
               "name": {"formatted": p.name, "familyName": p.family, "givenName": p.given},
               "displayName": p.name, "profileUrl": p.site,
               "photos": [{"value": p.picture, "type": "photo"}],
               "emails": [{"value": f"{p.handle}@work.example", "type": "work", "primary": True}],
               "meta": {"resourceType": "User", "created": "2010-01-23T04:56:22Z"}}), want(
                   p, "name handle picture", [p.site])


@shape(".json")
def people_directory(p):
    def field(key, value):
        return [{"metadata": {"primary": True, "source": {"type": "PROFILE", "id": "1"}}, key: value}]
    return js({"resourceName": "people/c1", "etag": "%Eg", "names": [
        {"metadata": {"primary": True}, "displayName": p.name, "familyName": p.family,
         "givenName": p.given, "displayNameLastFirst": f"{p.family}, {p.given}"}],
        "nicknames": field("value", p.handle), "photos": field("url", p.picture),
        "biographies": field("value", p.bio), "urls": field("value", p.site)}), want(
            p, links=[p.site])


@shape(".json")
def launch_person(p):
    return js({"self_link": f"https://api.launch.example/1.0/~{p.handle}", "name": p.handle,
               "web_link": f"https://launch.example/~{p.handle}", "display_name": p.name,
               "resource_type_link": "https://api.launch.example/1.0/#person",
               "description": p.bio, "karma": 30, "is_team": False,
               "date_created": "2008-09-10T11:12:13+00:00"}), want(p, "name handle bio")


@shape(".json")
def question_site_entities(p):
    return js({"initialState": {"currentUser": OTHERS[0].handle, "entities": {"users": {
        OTHERS[0].handle: {"urlToken": OTHERS[0].handle, "name": OTHERS[0].name, "isMe": True},
        p.handle: {"urlToken": p.handle, "name": p.name, "avatarUrl": p.picture,
                   "headline": p.bio, "description": "", "url": f"https://ask.example/people/{p.handle}",
                   "answerCount": 5, "followerCount": 70, "userType": "people"}},
        "answers": {"1": {"author": {"name": OTHERS[1].name, "urlToken": OTHERS[1].handle}}}}},
        "pageUser": p.handle}), want(p)


@shape(".json")
def feed_author(p):
    return js({"version": "https://jsonfeed.org/version/1.1", "title": "Notes from a desk",
               "home_page_url": p.site, "feed_url": p.site + "feed.json",
               "authors": [{"name": p.name, "url": p.site, "avatar": p.picture}],
               "items": [{"id": "1", "content_text": "Hello", "url": p.site + "1"}]}), want(
                   p, "name picture", [p.site])


@shape(".json")
def relay_event(p):
    return js([{"id": "e0", "pubkey": "7f" * 16, "created_at": 1690000000, "kind": 0, "tags": [],
                "content": js({"name": p.handle, "display_name": p.name, "about": p.bio,
                               "picture": p.picture, "website": p.site,
                               "nip05": f"{p.handle}@relay.example"}), "sig": "00"}]), want(
                                   p, links=[p.site])


@shape(".json")
def employer_platform(p):
    return js({"status": "ok", "result": {"freelancer": {
        "identity": {"ciphertext": "~01", "profileUrl": f"https://jobs.example/fl/{p.handle}"},
        "profile": {"fullName": p.name, "title": "Engineer for hire", "description": p.bio,
                    "portrait": {"small": p.picture.replace("400", "50"), "original": p.picture},
                    "skills": [{"name": "Rust"}, {"name": "SQL"}],
                    "location": {"country": "Norway", "city": "Bergen"}},
        "stats": {"totalJobs": 4},
        "feedback": [{"client": {"name": OTHERS[2].name, "photo": OTHERS[2].picture},
                      "comment": "Fine work"}]}}}), want(p, "name picture bio")


@shape(".json")
def nickname_app(p):
    return ascii_js({"errno": 0, "errmsg": "success", "user_info": {
        "uid": str(p.number), "nick_name": p.name, "unique_id": p.handle, "head_img_url": p.picture,
        "introduction": p.bio, "fans_count": "1.2w", "gender": 0, "homepage": p.site}}), want(
            p, links=[p.site])


@shape(".xml")
def foaf(p):
    e = escape
    return f"""<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <foaf:PersonalProfileDocument rdf:about=""><foaf:maker rdf:nodeID="me"/></foaf:PersonalProfileDocument>
 <foaf:Person rdf:nodeID="me">
  <foaf:name>{e(p.name)}</foaf:name><foaf:nick>{e(p.handle)}</foaf:nick>
  <foaf:img rdf:resource="{e(p.picture)}"/><foaf:homepage rdf:resource="{e(p.site)}"/>
  <foaf:knows><foaf:Person><foaf:name>{OTHERS[0].name}</foaf:name></foaf:Person></foaf:knows>
 </foaf:Person>
</rdf:RDF>
""", want(p, "name handle picture", [p.site])


@shape(".xml")
def map_user_xml(p):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6" generator="Map server">
 <user id="{p.number}" display_name="{escape(p.handle)}" account_created="2013-03-04T05:06:07Z">
  <description>{escape(p.bio)}</description>
  <img href="{p.picture}"/><changesets count="12"/>
 </user>
</osm>
""", want(p, "handle picture bio")
