"""Pages of invented sites about one person, in the shapes that kinds of software give them."""

from html import escape

from generated.profile_people import OTHERS, ascii_js, js, shape, want


def page(head, body, language="en"):
    return (f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width">{head}</head>\n'
            f"<body>{body}</body></html>\n")


def script(text, attributes=""):
    return f"<script{attributes}>{text}</script>"


def metas(**values):
    """og__title="x" as <meta property="og:title" content="x">."""
    return "".join(f'<meta property="{key.replace("__", ":")}" content="{escape(value)}">\n'
                   for key, value in values.items())


SHELL = '<div id="root"></div><noscript>Please turn on JavaScript.</noscript>'


@shape(".html")
def next_data(p):
    state = {"props": {"pageProps": {
        "_sentryTraceData": "f0", "viewer": None, "profile": {
            "id": p.number, "username": p.handle, "displayName": p.name, "bio": p.bio,
            "avatarUrl": p.picture, "websiteUrl": p.site, "pronouns": None,
            "joinedAt": "2021-01-01T00:00:00Z", "socialLinks": [
                {"platform": "github", "url": p.code}]},
        "posts": [{"id": 1, "title": "On margins", "author": {"username": p.handle},
                   "likedBy": [{"username": o.handle, "displayName": o.name,
                                "avatarUrl": o.picture} for o in OTHERS]}]}, "__N_SSP": True},
        "page": "/[username]", "query": {"username": p.handle}, "buildId": "k3"}
    return page(f"<title>{escape(p.name)} | Makers</title>", '<div id="__next"></div>' + script(
        js(state).replace("<", "\\u003c"), ' id="__NEXT_DATA__" type="application/json"')), want(
            p, links=[p.site, p.code])


@shape(".html")
def initial_state(p):
    state = {"session": {"user": {"id": 4, "username": OTHERS[0].handle, "name": OTHERS[0].name,
                                  "avatar": OTHERS[0].picture}, "csrf": "x"},
             "entities": {"users": {str(p.number): {
                 "id": p.number, "screenName": p.handle, "fullName": p.name, "about": p.bio,
                 "profileImageUrl": p.picture, "homepage": p.site}}},
             "profile": {"userId": p.number}, "ui": {"theme": "dark"}}
    return page("<title>Profile</title>", SHELL + script(
        "window.__INITIAL_STATE__ = " + ascii_js(state).replace("</", "<\\/")
        + ";\n(function(){var s;(s=document.currentScript).parentNode.removeChild(s)}());")), want(
            p, links=[p.site])


@shape(".html")
def apollo_state(p):
    state = {"ROOT_QUERY": {"__typename": "Query", f'user({{"slug":"{p.handle}"}})': {
        "__ref": f"User:{p.number}"}},
        f"User:{p.number}": {"__typename": "User", "id": str(p.number), "slug": p.handle,
                             "username": p.handle, "name": p.name, "headline": p.bio,
                             "imageUrl": p.picture, "website": p.site},
        "Comment:1": {"__typename": "Comment", "body": "nice", "user": {"__ref": "User:9"}},
        "User:9": {"__typename": "User", "id": "9", "name": OTHERS[1].name}}
    return page("", SHELL + script("window.__APOLLO_STATE__=" + js(state).replace("<", "\\u003c"))
                ), want(p, links=[p.site])


@shape(".html")
def inertia_page(p):
    state = {"component": "Users/Show", "props": {"auth": {"user": None}, "user": {"data": {
        "id": p.number, "username": p.handle, "name": p.name, "tagline": p.bio,
        "avatar": p.picture, "website": p.site}}}, "url": f"/@{p.handle}", "version": "9"}
    return page("<title>Home</title>", f'<div id="app" data-page="{escape(js(state))}"></div>'), want(
        p, links=[p.site])


@shape(".html")
def kit_fetched(p):
    inner = js({"user": {"login": p.handle, "displayName": p.name, "description": p.bio,
                         "profilePicture": p.picture, "links": [{"name": "web", "url": p.site}]}})
    outer = js({"status": 200, "statusText": "", "headers": {}, "body": inner})
    return page("<title>Profile page</title>", '<div style="display: contents">' + script(
        outer.replace("<", "\\u003c"),
        f' type="application/json" data-sveltekit-fetched data-url="/api/u/{p.handle}"') + "</div>"), want(
            p, links=[p.site])


@shape(".html")
def flight_stream(p):
    row = "7:" + js(["$", "$L9", None, {"user": {
        "handle": p.handle, "name": p.name, "bio": p.bio, "image": p.picture, "website": p.site}}]) + "\n"
    body = "<main><h1>" + escape(p.name) + "</h1></main>" + script(
        "(self.__next_f=self.__next_f||[]).push([0])") + script(
        "self.__next_f.push([1," + js(row).replace("<", "\\u003c") + "])")
    return page("<title>Member</title>", body), want(p, links=[p.site])


@shape(".html")
def remix_context(p):
    state = {"url": f"/{p.handle}", "state": {"loaderData": {
        "root": {"user": None, "env": {"NAME": "prod"}}, "routes/$user": {"account": {
            "handle": p.handle, "name": p.name, "bio": p.bio, "avatar": {"src": p.picture, "width": 400},
            "urls": [p.site]}}}}, "future": {}, "isSpaMode": False}
    return page("", SHELL + script("window.__remixContext = " + js(state).replace("<", "\\u003c") + ";")), want(
        p, links=[p.site])


@shape(".html")
def nuxt_function(p):
    return page("<title>u</title>", SHELL + script(
        "window.__NUXT__=(function(a,b,c){return {layout:\"default\",data:[{profile:{id:"
        f"{p.number},username:{js(p.handle)},display_name:{js(p.name)},about:{js(p.bio)},"
        f"avatar_url:{js(p.picture)},website:{js(p.site)},banned:a,staff:a,rank:b}}}}],error:b,"
        "serverRendered:c}}(false,null,true));".replace("</", "<\\/"))), want(p, links=[p.site])


@shape(".html")
def push_state(p):
    return page("<title>u</title>", SHELL + script(
        "var Site = window.Site || {};Site.State = [];\nSite.State.push(" + js({
            "userId": p.number, "displayName": p.name, "userName": p.handle, "bio": p.bio,
            "userAvatarUrl": p.picture, "personalWebsite": p.site, "gitHubUserName": p.handle + "-dev",
            "followers": {"type": "following", "count": 2, "list": [
                {"displayName": o.name, "userName": o.handle, "userAvatarUrl": o.picture}
                for o in OTHERS]}}).replace("<", "\\u003c")
        + ");performance && performance.mark && performance.mark(\"ProfileContainer.render\");")), want(
            p, links=[p.site])


@shape(".html")
def channel_data(p):
    state = {"responseContext": {"visitorData": "q"}, "contents": {}, "metadata": {
        "channelMetadataRenderer": {
            "title": p.name, "description": p.bio, "externalId": "UCabc",
            "avatar": {"thumbnails": [{"url": p.picture, "width": 900, "height": 900}]},
            "channelUrl": "https://video.example/channel/UCabc",
            "vanityChannelUrl": f"https://video.example/@{p.handle}"}}}
    return page("", "<div id=content></div>" + script("var ytInitialData = " + js(state).replace(
        "<", "\\u003c") + ";")), want(p, "name picture bio")


@shape(".html")
def link_list_page(p):
    state = {"props": {"pageProps": {"account": {
        "id": p.number, "username": p.handle, "isActive": True, "profilePictureUrl": p.picture,
        "pageTitle": p.name, "description": p.bio, "links": [
            {"id": 1, "type": "CLASSIC", "title": "Site", "url": p.site},
            {"id": 2, "type": "CLASSIC", "title": "Code", "url": p.code}]}}}}
    return page(metas(og__title=f"{p.name} | Twigtree", og__image=p.picture), SHELL + script(
        js(state).replace("<", "\\u003c"), ' id="__NEXT_DATA__" type="application/json"')), want(
            p, links=[p.site, p.code])


@shape(".html")
def open_graph_profile(p):
    return page(metas(og__type="profile", og__title=p.name, og__site_name="Atelier",
                      profile__username=p.handle, og__description=p.bio, og__image=p.picture,
                      og__url=f"https://atelier.example/{p.handle}"), SHELL), want(
                          p, links=[f"https://atelier.example/{p.handle}"])


@shape(".html")
def open_graph_title(p):
    return page(metas(og__title=f"{p.name} (@{p.handle}) • Snaps and films", og__image=p.picture,
                      og__type="profile", og__description=p.bio,
                      og__url=f"https://snaps.example/{p.handle}/"), SHELL), want(p)


@shape(".html")
def twitter_card(p):
    head = (f"<title>{escape(p.name)} (@{p.handle}) / Chirps</title>"
            '<meta name="twitter:card" content="summary">'
            f'<meta name="twitter:title" content="{escape(p.name)} (@{p.handle})">'
            f'<meta name="twitter:description" content="{escape(p.bio)}">'
            f'<meta name="twitter:image" content="{escape(p.picture)}">')
    return page(head, SHELL), want(p)


@shape(".html")
def indie_home(p):
    return page(f"<title>{escape(p.name)}</title><link rel=authorization_endpoint href=/auth>", f"""
<header class="h-card"><img class="u-photo" alt="" src="{p.picture}">
<a class="p-name u-url u-uid" rel="me" href="{p.site}">{escape(p.name)}</a>
<span class="p-nickname">{escape(p.handle)}</span><p class="p-note">{escape(p.bio)}</p>
<ul><li><a rel="me" class="u-url" href="{p.code}">code</a></ul></header>
<article class="h-entry"><h2 class="p-name">Rain</h2><a class="p-author h-card"
 href="https://ros.example/">{OTHERS[0].name}</a></article>"""), want(p, links=[p.site, p.code])


@shape(".html")
def plain_rel_me(p):
    return page(f"<title>{escape(p.name)}</title>", f"""
<main><img class="avatar" alt="Portrait of {escape(p.name)}" src="{p.picture}">
<h1>{escape(p.name)}</h1><p class="bio">{escape(p.bio)}</p>
<p>Elsewhere: <a rel="me" href="{p.code}">code</a>, <a rel="me noopener" href="{p.other}">posts</a></p>
</main>"""), want(p, "name picture bio", [p.code, p.other])


@shape(".html")
def server_rendered_card(p):
    return page(f"<title>{escape(p.handle)} · Craftyard</title>", f"""
<nav><a class="navbar-user" href="/{OTHERS[0].handle}"><img class="avatar" src="/a/1.png"
 alt="{OTHERS[0].handle}"></a></nav>
<div class="user-profile"><div class="profile-header"><img class="profile-avatar" src="{p.picture}"
 alt="{escape(p.handle)}"><h1 class="profile-name">{escape(p.name)}</h1>
<span class="profile-username">@{escape(p.handle)}</span></div>
<div class="profile-bio"><p>{escape(p.bio)}</p></div>
<ul class="profile-links"><li><a class="profile-website" rel="nofollow" href="{p.site}">{p.site[8:]}</a></ul>
</div><section class="comments"><div class="comment"><span class="author">{OTHERS[1].name}</span>
<p>Hi!</p></div></section>"""), want(p, links=[p.site])


@shape(".html")
def forge_page(p):
    head = metas(og__title=p.name, og__type="profile", og__image=p.picture,
                 og__url=f"https://forge.example/{p.handle}", og__description=p.bio,
                 og__site_name="Forge: code with tea")
    return page(f"<title>{escape(p.name)} - Forge</title>" + head, f"""
<div id="profile-avatar" class="content"><a href="/user/settings"><img class="ui avatar" src="{p.picture}"></a></div>
<div class="profile-avatar-name"><span class="header text center">{escape(p.name)}</span>
<span class="username text center">{escape(p.handle)} · he/him</span></div>
<ul><li><svg></svg><a target="_blank" rel="noopener noreferrer me" href="{p.site}">{p.site}</a></li>
<li><div class="render-content markup"><p>{escape(p.bio)}</p></div></li></ul>"""), want(
    p, links=[p.site])


@shape(".html")
def blog_author_graph(p):
    graph = {"@context": "https://schema.org", "@graph": [
        {"@type": "ProfilePage", "@id": f"https://blog.example/author/{p.handle}/",
         "url": f"https://blog.example/author/{p.handle}/", "name": f"{p.name}, Author at The Blog",
         "isPartOf": {"@id": "https://blog.example/#website"}},
        {"@type": "WebSite", "@id": "https://blog.example/#website", "name": "The Blog",
         "publisher": {"@id": "https://blog.example/#/schema/person/1"}},
        {"@type": "Person", "@id": "https://blog.example/#/schema/person/2", "name": p.name,
         "image": {"@type": "ImageObject", "url": p.picture, "caption": p.name},
         "description": p.bio, "sameAs": [p.site, p.other],
         "mainEntityOfPage": {"@id": f"https://blog.example/author/{p.handle}/"}}]}
    return page(script(ascii_js(graph), ' type="application/ld+json" class="yoast-schema-graph"'),
                f'<h1 class="page-title">Author: <span class="vcard">{escape(p.name)}</span></h1>'
                '<article><h2>Post</h2></article>'), want(p, "name picture bio", [p.site, p.other])


@shape(".html")
def blog_author_theme(p):
    return page(f"<title>{escape(p.name)}, Author at The Other Blog</title>", f"""
<div class="author author-{p.handle}"><section class="author-info"><div class="author-avatar">
<img class="avatar avatar-96 photo" height="96" src="{p.picture}" alt=""></div>
<h1 class="author-title">{escape(p.name)}</h1><p class="author-bio">{escape(p.bio)}</p>
<a class="author-link" href="{p.site}">Website</a></section></div>
<article><h2><a href="/p/1">A post</a></h2></article>""", "en-GB"), want(
    p, "name picture bio", [p.site])


@shape(".html")
def cms_user_page(p):
    return page(f"<title>{escape(p.handle)} | City CMS</title>", f"""
<article typeof="schema:Person" about="/user/{p.number}" class="profile">
<div class="field field--name-user-picture"><a href="/user/{p.number}"><img src="{p.picture}"
 typeof="foaf:Image" class="image-style-thumbnail"></a></div>
<div class="field field--name-field-full-name"><div class="field__label">Full name</div>
<div class="field__item" property="schema:name">{escape(p.name)}</div></div>
<div class="field field--name-field-bio"><div class="field__label">About</div>
<div class="field__item" property="schema:description">{escape(p.bio)}</div></div>
<h4 class="label">Member for</h4> 9 years 2 months</article>"""), want(p, "name bio")


@shape(".html")
def microdata_person(p):
    return page(f"<title>{escape(p.name)} – Speakers</title>", f"""
<div itemscope itemtype="http://schema.org/ProfilePage"><div itemprop="mainEntity" itemscope
 itemtype="http://schema.org/Person"><img itemprop="image" src="{p.picture}">
<h1 itemprop="name">{escape(p.name)}</h1><span itemprop="alternateName">{escape(p.handle)}</span>
<div itemprop="description">{escape(p.bio)}</div><link itemprop="sameAs" href="{p.code}">
<a itemprop="url" href="{p.site}">site</a></div></div>"""), want(p, links=[p.site, p.code])


@shape(".html")
def profile_page_json_ld(p):
    data = {"@context": "https://schema.org", "@type": "ProfilePage", "dateCreated": "2019-12-23",
            "mainEntity": {"@type": "Person", "name": p.name, "alternateName": p.handle,
                           "identifier": str(p.number), "description": p.bio, "image": p.picture,
                           "sameAs": p.site, "interactionStatistic": [{
                               "@type": "InteractionCounter", "userInteractionCount": 1,
                               "interactionType": "https://schema.org/FollowAction"}]}}
    return page(script("\n// profile\n" + js(data) + "\n", ' type="application/ld+json"'), SHELL), want(
        p, links=[p.site])


@shape(".html")
def messenger_page(p):
    head = (metas(og__title=p.name, og__image=p.picture, og__site_name="Courier",
                  og__description=p.bio)
            + f"<title>Courier: Contact @{p.handle}</title>"
            f'<meta property="al:ios:url" content="courier://resolve?domain={p.handle}">')
    return page(head, f"""<div class="page_wrap"><div class="page_photo"><img class="page_photo_image"
 src="{p.picture}"></div><div class="page_title"><span dir="auto">{escape(p.name)}</span></div>
<div class="page_extra">@{escape(p.handle)}</div><div class="page_description">{escape(p.bio)}</div>
<a class="page_action" href="courier://resolve?domain={p.handle}">Send message</a></div>"""), want(p)


@shape(".html")
def forum_member_list(p):
    return page(f"<title>Old Board - User profile - {escape(p.handle)}</title>", f"""
<h2>Viewing profile - {escape(p.handle)}</h2><div class="panel"><dl class="left-box">
<dt><img class="avatar" src="{p.picture}" alt="User avatar"></dt></dl>
<dl><dt>Username:</dt><dd><span>{escape(p.handle)}</span></dd>
<dt>Real name:</dt><dd>{escape(p.name)}</dd><dt>Website:</dt><dd><a href="{p.site}">{p.site}</a></dd>
<dt>About me:</dt><dd>{escape(p.bio)}</dd><dt>Joined:</dt><dd>12 Mar 2009</dd><dt>Posts:</dt>
<dd>512</dd></dl></div>"""), want(p, links=[p.site])


@shape(".html")
def russian_forum_table(p):
    return page(f"<title>Профиль {escape(p.handle)} — Старый форум</title>", f"""
<table class="profile"><tr><td colspan=2><img class="userpic" src="{p.picture}" alt=""></td></tr>
<tr><th>Логин:</th><td>{escape(p.handle)}</td></tr><tr><th>Имя:</th><td>{escape(p.name)}</td></tr>
<tr><th>О себе:</th><td>{escape(p.bio)}</td></tr>
<tr><th>Сайт:</th><td><a href="{p.site}">{p.site}</a></td></tr>
<tr><th>Сообщений:</th><td>97</td></tr></table>""", "ru"), want(p, links=[p.site])


@shape(".html")
def package_index_user(p):
    return page(f"<title>Profile of {escape(p.handle)} · Index</title>", f"""
<div class="author-profile"><div class="author-profile__photo"><img src="{p.picture}"
 alt="Avatar for {escape(p.name)}"></div><div class="author-profile__info">
<h1 class="author-profile__name">{escape(p.name)}</h1>
<div class="author-profile__metadiv"><i class="fa fa-user-circle" aria-hidden="true"></i>
<span class="sr-only">Username</span>&nbsp;&nbsp;{escape(p.handle)}</div></div></div>
<h2>3 projects</h2>"""), want(p, "name handle picture")


@shape(".html")
def portfolio_static(p):
    return page(f'<title>{escape(p.name)}</title><meta name="author" content="{escape(p.name)}">'
                f'<meta name="description" content="{escape(p.bio)}">', f"""
<header><img src="{p.picture}" class="rounded-circle profile-photo"><h1>{escape(p.name)}</h1>
<p class="lead">{escape(p.bio)}</p><div class="social-icons">
<a href="{p.code}" aria-label="GitHub"><i class="fab fa-github"></i></a>
<a href="{p.other}" aria-label="Posts"><i class="fab fa-mastodon"></i></a></div></header>
<footer>© 2025 <a href="https://themes.example/">Theme by Slate</a></footer>"""), want(
    p, "name picture bio", [p.code, p.other])


@shape(".html")
def data_attributes(p):
    return page("<title>Studio</title>", f"""
<div class="js-profile" data-user="{escape(js({
    'id': p.number, 'first_name': p.given, 'last_name': p.family, 'username': p.handle,
    'url': 'https://studio.example/' + p.handle, 'images': {'50': p.picture.replace('400', '50'),
                                                         '276': p.picture},
    'sections': {'About me': p.bio}, 'website': p.site}))}"></div>"""), want(
        p, "name handle picture bio", [p.site])


@shape(".html")
def classifieds_seller(p):
    state = {"seller": {"sellerId": p.number, "nickname": p.handle, "contactName": p.name,
                        "photo": {"large": p.picture, "small": "/s.png"}, "aboutText": p.bio},
             "ads": [{"title": "A bicycle", "price": 90, "image": "/bike.jpg",
                      "description": "As new"}]}
    return page("<title>Seller</title>", SHELL + script(
        "var dataLayer = [{'page':'seller'}];\nvar sellerPage = " + js(state).replace("<", "\\u003c")
        + ", other = 1;")), want(p)


@shape(".html")
def angular_state(p):
    text = js({"G.https://api.site.example/people/1": {"body": {
        "username": p.handle, "fullname": p.name, "biography": p.bio, "avatar": p.picture,
        "site": p.site}, "status": 200}})
    for mark, code in (("&", "&a;"), ('"', "&q;"), ("'", "&s;"), ("<", "&l;"), (">", "&g;")):
        text = text.replace(mark, code)
    return page("<title>App</title>", "<app-root></app-root>" + script(
        text, ' id="server-app-state" type="application/json"')), want(p, links=[p.site])


@shape(".html")
def recruiter_page(p):
    data = {"@context": "http://schema.org", "@graph": [{
        "@type": "Person", "name": p.name, "jobTitle": ["Engineer"], "image": {
            "@type": "ImageObject", "contentUrl": p.picture}, "description": p.bio,
        "url": f"https://work.example/in/{p.handle}", "sameAs": f"https://work.example/in/{p.handle}",
        "worksFor": [{"@type": "Organization", "name": "Tallow & Fen Ltd"}]}, {
            "@type": "WebPage", "url": "https://work.example", "reviewedBy": {
                "@type": "Person", "name": OTHERS[2].name}}]}
    return page(script(js(data), ' type="application/ld+json"')
                + metas(og__title=f"{p.name} - Engineer - Tallow & Fen Ltd | Work", og__type="profile",
                        profile__first_name=p.given, profile__last_name=p.family), "<main></main>"), want(
                            p, "name picture bio", [f"https://work.example/in/{p.handle}"])
