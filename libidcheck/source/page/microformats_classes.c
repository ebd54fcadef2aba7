/* Names of microformats: those of version 2, and the classic ones by the mappings published for
 * each at microformats.org/wiki (h-card, h-event, h-resume, ... "Parser Compatibility"). */
#include "source/page/microformats_part.h"

/* White space of HTML, which a vertical tab is not. */
static bool is_space(char c)
{
    return idc_is_space(c) && c != '\v';
}

bool idc_mf_word(idc_str *rest, idc_str *word)
{
    size_t i = 0, from;
    while (i < rest->len && is_space(rest->ptr[i]))
        i++;
    for (from = i; i < rest->len && !is_space(rest->ptr[i]);)
        i++;
    *word = idc_str_sub(*rest, from, i);
    *rest = idc_str_sub(*rest, i, rest->len);
    return word->len > 0;
}

bool idc_mf_has_class(const idc_html_node *node, const char *name)
{
    idc_str rest = idc_html_get(node, IDC_ATTR_CLASS), word;
    while (idc_mf_word(&rest, &word))
        if (idc_str_is(word, name))
            return true;
    return false;
}

/* ([a-z0-9]+-)?[a-z]+(-[a-z]+)* : vendor prefix, then words of letters. */
static bool is_name(idc_str s)
{
    size_t begin = 0, parts = 0;
    for (size_t i = 0; i <= s.len; i++) {
        if (i < s.len && s.ptr[i] != '-') {
            bool lower = s.ptr[i] >= 'a' && s.ptr[i] <= 'z';
            if (!lower && !idc_is_digit(s.ptr[i]))
                return false;
            continue;
        }
        if (i == begin)
            return false;
        for (size_t k = begin; k < i; k++)
            if (idc_is_digit(s.ptr[k]) && (parts > 0 || i == s.len))
                return false;
        parts++;
        begin = i + 1;
    }
    return true;
}

bool idc_mf_is_root(idc_str word)
{
    return idc_str_starts(word, IDC_STR("h-")) && is_name(idc_str_sub(word, 2, word.len));
}

idc_mf_prefix idc_mf_property(idc_str word, idc_str *name)
{
    static const struct {
        const char *text;
        idc_mf_prefix prefix;
    } prefixes[] = {{"p-", IDC_MF_P}, {"u-", IDC_MF_U}, {"dt-", IDC_MF_DT}, {"e-", IDC_MF_E}};
    for (size_t i = 0; i < 4; i++) {
        idc_str prefix = idc_str_of(prefixes[i].text);
        *name = idc_str_sub(word, prefix.len, word.len);
        if (idc_str_starts(word, prefix) && is_name(*name))
            return prefixes[i].prefix;
    }
    return IDC_MF_NONE;
}

static const idc_mf_classic classics[] = {
    {"adr", "h-adr",
     "country-name p-country-name\n"
     "extended-address p-extended-address\n"
     "locality p-locality\n"
     "post-office-box p-post-office-box\n"
     "postal-code p-postal-code\n"
     "region p-region\n"
     "street-address p-street-address\n"},
    {"geo", "h-geo",
     "altitude p-altitude\n"
     "latitude p-latitude\n"
     "longitude p-longitude\n"},
    {"vcard", "h-card",
     "additional-name p-additional-name\n"
     "adr p-adr\n"
     "agent p-agent\n"
     "bday dt-bday\n"
     "category p-category\n"
     "class p-class\n"
     "email u-email\n"
     "family-name p-family-name\n"
     "fn p-name\n"
     "geo p-geo\n"
     "given-name p-given-name\n"
     "honorific-prefix p-honorific-prefix\n"
     "honorific-suffix p-honorific-suffix\n"
     "key p-key\n"
     "label p-label\n"
     "logo u-logo\n"
     "mailer p-mailer\n"
     "nickname p-nickname\n"
     "note p-note\n"
     "org p-org\n"
     "organization-name p-organization-name\n"
     "organization-unit p-organization-unit\n"
     "photo u-photo\n"
     "rev dt-rev\n"
     "role p-role\n"
     "sort-string p-sort-string\n"
     "sound u-sound\n"
     "tel p-tel\n"
     "title p-job-title\n"
     "tz p-tz\n"
     "uid u-uid\n"
     "url u-url\n"},
    {"vevent", "h-event",
     "attach u-attach\n"
     "attendee p-attendee\n"
     "category p-category\n"
     "contact p-contact\n"
     "description p-description\n"
     "dtend dt-end\n"
     "dtstart dt-start\n"
     "duration dt-duration\n"
     "geo p-geo\n"
     "last-modified dt-last-modified\n"
     "location p-location\n"
     "organizer p-organizer\n"
     "summary p-name\n"
     "uid u-uid\n"
     "url u-url\n"},
    {"hentry", "h-entry",
     "author p-author h-card\n"
     "bookmark u-url\n"
     "category p-category\n"
     "entry-content e-content\n"
     "entry-date dt-published\n"
     "entry-summary p-summary\n"
     "entry-title p-name\n"
     "published dt-published\n"
     "summary p-summary\n"
     "updated dt-updated\n"},
    {"hfeed", "h-feed",
     "author p-author h-card\n"
     "category p-category\n"
     "photo u-photo\n"
     "site-description p-summary\n"
     "site-title p-name\n"
     "url u-url\n"},
    {"hnews", "h-news",
     "dateline p-dateline\n"
     "entry p-entry\n"
     "geo p-geo\n"
     "item-license u-item-license\n"
     "latitude p-latitude\n"
     "longitude p-longitude\n"
     "principles u-principles\n"
     "source-org p-source-org\n"},
    {"hproduct", "h-product",
     "brand p-brand\n"
     "category p-category\n"
     "description p-description\n"
     "fn p-name\n"
     "identifier u-identifier\n"
     "listing p-listing\n"
     "photo u-photo\n"
     "price p-price\n"
     "review p-review\n"
     "url u-url\n"},
    {"hrecipe", "h-recipe",
     "author p-author h-card\n"
     "category p-category\n"
     "duration dt-duration\n"
     "fn p-name\n"
     "ingredient p-ingredient\n"
     "instructions e-instructions\n"
     "nutrition p-nutrition\n"
     "photo u-photo\n"
     "published dt-published\n"
     "summary p-summary\n"
     "yield p-yield\n"},
    {"hresume", "h-resume",
     "affiliation p-affiliation\n"
     "contact p-contact\n"
     "education p-education\n"
     "experience p-experience\n"
     "publication p-publication\n"
     "skill p-skill\n"
     "summary p-summary\n"},
    {"hreview", "h-review",
     "best p-best\n"
     "description e-content\n"
     "dtreviewed dt-reviewed\n"
     "fn p-item h-item\n"
     "item p-item h-item\n"
     "license u-license\n"
     "rating p-rating\n"
     "reviewer p-author h-card\n"
     "self u-url\n"
     "summary p-name\n"
     "worst p-worst\n"},
    {"hreview-aggregate", "h-review-aggregate",
     "average p-average\n"
     "best p-best\n"
     "count p-count\n"
     "item p-item h-item\n"
     "rating p-rating\n"
     "summary p-name\n"
     "votes p-votes\n"
     "worst p-worst\n"},
    /* The item of a review, which has no root class of its own. */
    {"", "h-item",
     "fn p-name\n"
     "photo u-photo\n"
     "url u-url\n"},
};

const idc_mf_classic *idc_mf_classic_root(idc_str word)
{
    /* Most words of classes begin otherwise. */
    if (!word.len || !memchr("aghv", word.ptr[0], 4))
        return NULL;
    for (size_t i = 0; i < sizeof classics / sizeof *classics; i++)
        if (word.ptr[0] == classics[i].root[0] && idc_str_is(word, classics[i].root))
            return &classics[i];
    /* "h-item" inside the mappings */
    for (size_t i = 0; i < sizeof classics / sizeof *classics; i++)
        if (idc_str_starts(word, IDC_STR("h-")) && idc_str_is(word, classics[i].type))
            return &classics[i];
    return NULL;
}

idc_str idc_mf_classic_property(const idc_mf_classic *root, idc_str word)
{
    idc_str rest = idc_str_of(root->properties), line;
    while (idc_str_next(&rest, '\n', &line)) {
        if (line.len > word.len && line.ptr[word.len] == ' ' && idc_str_starts(line, word))
            return idc_str_sub(line, word.len + 1, line.len);
    }
    return IDC_STR_NONE;
}

bool idc_mf_is_named(const idc_html_node *node)
{
    idc_str rest = idc_html_get(node, IDC_ATTR_CLASS), word, name;
    while (idc_mf_word(&rest, &word)) {
        if (idc_mf_is_root(word) || idc_mf_property(word, &name) != IDC_MF_NONE ||
            idc_mf_classic_root(word))
            return true;
        for (size_t i = 0; i < sizeof classics / sizeof *classics; i++)
            if (idc_mf_classic_property(&classics[i], word).len)
                return true;
    }
    return false;
}
