#include "source/page/html_tags.h"

const idc_html_element idc_html_elements[IDC_HTML_OTHER + 1] = {
#define ELEMENT(name, flags, tree) {{#name, sizeof #name - 1}, flags, tree},
#include "source/page/html_tags.def"
#undef ELEMENT
    {{"", 0}, 0, 0},
};

idc_html_id idc_html_find(idc_str name)
{
    /* The first element of each letter, and at the end that behind the last. */
    static const uint8_t first[27] = {
        IDC_HTML_a,        IDC_HTML_b,      IDC_HTML_caption, IDC_HTML_data,   IDC_HTML_em,
        IDC_HTML_fieldset, IDC_HTML_h1,     IDC_HTML_h1,      IDC_HTML_i,      IDC_HTML_keygen,
        IDC_HTML_keygen,   IDC_HTML_label,  IDC_HTML_main,    IDC_HTML_nav,    IDC_HTML_object,
        IDC_HTML_p,        IDC_HTML_script, IDC_HTML_script,  IDC_HTML_script, IDC_HTML_table,
        IDC_HTML_ul,       IDC_HTML_video,  IDC_HTML_wbr,     IDC_HTML_xmp,    IDC_HTML_OTHER,
        IDC_HTML_OTHER,    IDC_HTML_OTHER};
    if (name.len == 0 || !idc_is_alpha(name.ptr[0]))
        return IDC_HTML_OTHER;
    int letter = idc_ascii_lower(name.ptr[0]) - 'a';
    for (int id = first[letter]; id < first[letter + 1]; id++)
        if (name.len == idc_html_elements[id].name.len &&
            idc_str_ieq(name, idc_html_elements[id].name))
            return (idc_html_id)id;
    return IDC_HTML_OTHER;
}

static bool has_any(idc_str text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count && text.len; i++)
        if (idc_str_ifind(text, idc_str_of(words[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

bool idc_html_role_is_apart(idc_str role)
{
    static const char *const roles[] = {"navigation", "contentinfo", "search", "dialog",
                                        "alert",      "menu",        "toolbar"};
    return has_any(role, roles, sizeof roles / sizeof *roles);
}

bool idc_html_class_is_notice(idc_str name)
{
    static const char *const words[] = {"cookie", "consent", "gdpr"};
    return has_any(name, words, sizeof words / sizeof *words);
}

bool idc_html_class_is_label(idc_str name)
{
    static const char *const labels[] = {"tag",   "chip",  "badge",   "pill",
                                         "skill", "label", "keyword", "topic"};
    for (size_t i = 0, from = 0; i <= name.len; i++) {
        if (i < name.len && idc_is_alpha(name.ptr[i]))
            continue;
        idc_str word = idc_str_sub(name, from, i);
        from = i + 1;
        if (word.len > 1 && (word.ptr[word.len - 1] == 's' || word.ptr[word.len - 1] == 'S'))
            word.len--;
        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
            if (idc_str_ieq(word, idc_str_of(labels[k])))
                return true;
    }
    return false;
}
