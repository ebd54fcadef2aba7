#include "source/page/profile_words.h"

/* Words that only say more of others. */
enum {
    IDC_PROFILE_PLAIN = IDC_PROFILE_ROLES,
    IDC_PROFILE_LESSER /* "small", "html": another field of the kind is better */
};

typedef struct word {
    char text[17];
    uint8_t len, role, rank;
    bool own;
} word;

static const word words[] = {
#define WORD(text, role, rank, own) {text, sizeof text - 1, IDC_PROFILE_##role, rank, own},
#include "source/page/profile_words.def"
#undef WORD
};

enum { COUNT = sizeof words / sizeof *words };

static unsigned start(const char *text)
{
    return (unsigned)(unsigned char)text[0] << 8 | (unsigned char)text[1];
}

/* The longest word at the start of letters; NULL when there is none. */
static const word *word_at(const char *letters, size_t len)
{
    size_t low = 0, high = COUNT;
    const word *best = NULL;
    if (len < 2)
        return NULL;
    unsigned first = start(letters);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (start(words[middle].text) < first)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < COUNT && start(words[low].text) == first; low++) {
        const word *w = &words[low];
        if (w->len <= len && (!best || w->len > best->len) && !memcmp(w->text, letters, w->len))
            best = w;
    }
    return best;
}

/* What two words mean together. */
static idc_profile_role join(idc_profile_role a, idc_profile_role b)
{
    if (a == b)
        return a;
    if (a == IDC_PROFILE_URL)
        return b;
    if (b == IDC_PROFILE_URL && (a == IDC_PROFILE_IMAGE || a == IDC_PROFILE_LINK))
        return a;
    if (b == IDC_PROFILE_URL && a == IDC_PROFILE_HANDLE)
        return b; /* "vanityUrl" */
    if (a == IDC_PROFILE_IMAGE && b == IDC_PROFILE_LINK)
        return a; /* "avatarUrls" */
    /* "bioLinks", and not "homepageTitle" */
    return a == IDC_PROFILE_BIO && b == IDC_PROFILE_LINK ? b : IDC_PROFILE_NONE;
}

/* Letters in lower case, without what parts the words; 0 when there are too many. */
static size_t letters_of(idc_str name, char *out, size_t room)
{
    size_t n = 0;
    if (name.len > 2 * room)
        return 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (idc_is_alpha(c)) {
            if (n == room)
                return 0;
            out[n++] = idc_ascii_lower(c);
        } else if (!idc_is_digit(c) && c != '_' && c != '-' && c != '@' && c != ' ') {
            return 0;
        }
    }
    return n;
}

idc_profile_name idc_profile_name_of(idc_str name)
{
    enum { LONGEST = 32 };
    static const idc_profile_name none = {IDC_PROFILE_NONE, 0, false};
    char letters[LONGEST];
    idc_profile_name out = none;
    bool who = false, viewer = false;
    unsigned rank = 0;
    /* "_links": of the interface, not of the account. */
    size_t n = name.len && name.ptr[0] != '_' ? letters_of(name, letters, LONGEST) : 0;
    if (!n)
        return none;
    for (size_t i = 0; i < n;) {
        const word *w = word_at(letters + i, n - i);
        if (!w)
            return none;
        i += w->len;
        who |= w->role == IDC_PROFILE_WHO;
        viewer |= w->role == IDC_PROFILE_VIEWER;
        rank += w->rank + (w->role == IDC_PROFILE_LESSER ? 2u : 0u);
        out.own |= w->own;
        if (w->role >= IDC_PROFILE_WHO)
            continue;
        out.role = out.role ? join(out.role, (idc_profile_role)w->role) : (idc_profile_role)w->role;
        if (!out.role)
            return none;
    }
    if (!out.role && viewer)
        out.role = IDC_PROFILE_VIEWER;
    else if (!out.role)
        out.role = who ? IDC_PROFILE_WHO : IDC_PROFILE_NONE;
    out.own |= who && out.role < IDC_PROFILE_LINK;
    out.rank = (uint8_t)rank;
    return out;
}
