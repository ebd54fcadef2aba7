#include "norm/places/parts.h"

#include "norm/text/text.h"

/* Words that tell how somebody works or how wide the place is, not which; longest first. */
static const struct {
    const char *words;
    bool remote;
} asides[] = {
    {"working from home", true},
    {"work from home", true},
    {"fully remote", true},
    {"100 remote", true},
    {"home office", true},
    {"home based", true},
    {"remotely", true},
    {"remote", true},
    {"wfh", true},
    {"anywhere", true},
    {"worldwide", true},
    {"telecommute", true},
    {"homeoffice", true},
    {"teletravail", true},
    {"teletrabajo", true},
    {"remoto", true},
    {"\u0443\u0434\u0430\u043B\u0435\u043D\u043D\u043E", true},
    {"\u8FDC\u7A0B", true},
    {"\uC7AC\uD0DD", true},
    {"\uC6D0\uACA9", true},
    {"hybrid", false},
    {"on site", false},
    {"onsite", false},
    {"metropolitan area", false},
    {"metro area", false},
    {"metropolitan region", false},
    {"and surroundings", false},
    {"city of", false},
    {"greater", false},
    {"metropolitan", false},
    {"metro", false},
    {"downtown", false},
    {"based", false},
    {"only", false},
    {"area", false},
    {"region", false},
    {"near", false},
    {"in", false},
    {"from", false},
    {"within", false},
    {"the", false},
};

static idc_str without(idc_arena *arena, idc_str key, size_t at, size_t len)
{
    idc_buf out = idc_buf_in(arena);
    idc_buf_add(&out, idc_str_trim(idc_str_sub(key, 0, at)));
    if (out.len && at + len < key.len)
        idc_buf_byte(&out, ' ');
    idc_buf_add(&out, idc_str_trim(idc_str_sub(key, at + len, key.len)));
    return out.failed ? IDC_STR_NONE : idc_buf_str(&out);
}

/* Takes asides off both ends, so that names which hold such a word stay whole. */
static bool strip_asides(idc_arena *arena, idc_str *key, bool is_code, bool *remote)
{
    for (size_t i = 0; i < sizeof asides / sizeof *asides && key->len > 0; i++) {
        /* Most words neither begin as the key does nor hold its last letter: no more is looked at.
         */
        const char *text = asides[i].words;
        bool begins = text[0] == key->ptr[0];
        if (!begins && !strchr(text, key->ptr[key->len - 1]))
            continue;
        idc_str words = idc_str_of(text);
        bool front = begins && idc_str_starts(*key, words) &&
                     (key->len == words.len || key->ptr[words.len] == ' ');
        bool back = idc_str_ends(*key, words) &&
                    (key->len == words.len || key->ptr[key->len - words.len - 1] == ' ');
        if ((!front && !back) || (is_code && !asides[i].remote))
            continue;
        *remote = *remote || asides[i].remote;
        *key = without(arena, *key, front ? 0 : key->len - words.len, words.len);
        if (!key->ptr)
            return false;
        i = (size_t)-1; /* what stood behind it may be one, too; each round shortens the key */
    }
    return true;
}

static bool has_digit(idc_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (idc_is_digit(s.ptr[i]))
            return true;
    return false;
}

/* Next word from an end; both take it off *rest. */
static idc_str last_word(idc_str rest)
{
    size_t at = rest.len;
    while (at > 0 && !idc_is_space(rest.ptr[at - 1]))
        at--;
    return idc_str_sub(rest, at, rest.len);
}

static idc_str first_word(idc_str rest)
{
    size_t end = 0;
    while (end < rest.len && !idc_is_space(rest.ptr[end]))
        end++;
    return idc_str_sub(rest, 0, end);
}

/* Without house numbers and postal codes at the ends. */
static idc_str strip_numbers(idc_str raw)
{
    raw = idc_str_trim(raw);
    while (raw.len > 0 && has_digit(last_word(raw)))
        raw = idc_str_trim(idc_str_sub(raw, 0, raw.len - last_word(raw).len));
    while (raw.len > 0 && has_digit(first_word(raw)))
        raw = idc_str_trim(idc_str_sub(raw, first_word(raw).len, raw.len));
    return raw;
}

/* Two or three capital letters, points between them allowed. */
static void read_code(idc_str raw, char code[4])
{
    size_t letters = 0;
    for (size_t i = 0; i < raw.len; i++) {
        if (raw.ptr[i] == '.')
            continue;
        if (raw.ptr[i] < 'A' || raw.ptr[i] > 'Z' || letters == 3) {
            code[0] = '\0';
            return;
        }
        code[letters++] = raw.ptr[i];
    }
    code[letters < 2 ? 0 : letters] = '\0';
}

static bool fill_part(idc_work *work, idc_str raw, idc_place_parts *parts, idc_place_part *part)
{
    raw = strip_numbers(raw);
    *part = (idc_place_part){.key = idc_phrase_key(work->arena, raw)};
    read_code(raw, part->code);
    if (!part->key.ptr)
        return false;
    /* "IN" is Indiana or India, "in" an aside. */
    if (!strip_asides(work->arena, &part->key, part->code[0] != '\0', &parts->remote))
        return false;
    part->names = idc_place_names_of(part->key, &part->name_count);
    return true;
}

static bool add_part(idc_place_parts *parts, const idc_place_part *part)
{
    if (part->key.len > 0 && parts->count < IDC_PLACE_PARTS)
        parts->part[parts->count++] = *part;
    return true;
}

static bool names_kind(const idc_place_part *part, idc_place_kind low, idc_place_kind high)
{
    for (size_t i = 0; i < part->name_count; i++)
        if (part->names[i].kind >= low && part->names[i].kind <= high)
            return true;
    return false;
}

/* "Columbus Ohio", "Seoul South Korea", "San Francisco CA": where the last words name the rest. */
static bool add_words(idc_work *work, idc_str raw, idc_place_parts *parts)
{
    idc_place_part whole;
    if (!fill_part(work, raw, parts, &whole))
        return false;
    raw = strip_numbers(raw);
    if (whole.name_count > 0 || whole.code[0])
        return add_part(parts, &whole);
    idc_str head = raw;
    idc_place_part best_front = whole, best_tail = {.code = ""};
    for (int words = 1; words <= 3; words++) {
        idc_place_part tail, front;
        head = idc_str_trim(idc_str_sub(head, 0, head.len - last_word(head).len));
        if (head.len == 0)
            break;
        if (!fill_part(work, idc_str_sub(raw, head.len, raw.len), parts, &tail) ||
            !fill_part(work, head, parts, &front))
            return false;
        /* Two capital letters behind words name a region only behind a city that is known. */
        bool named = names_kind(&tail, IDC_PLACE_COUNTRY, IDC_PLACE_REGION) ||
                     (tail.code[0] && names_kind(&front, IDC_PLACE_CITY, IDC_PLACE_CITY));
        if (!named || best_front.name_count > front.name_count)
            continue;
        best_front = front;
        best_tail = tail;
    }
    if (best_tail.key.len > 0)
        return add_part(parts, &best_front) && add_part(parts, &best_tail);
    return add_part(parts, &whole);
}

static size_t separator_length(idc_str text, size_t at)
{
    static const char *const marks[] = {",",      "/",      "|",      "(",      ")",      ";",
                                        "\n",     "\t",     " - ",    "\u2013", "\u2014", "\u00B7",
                                        "\u2022", "\uFF0C", "\u3001", "[",      "]"};
    if (idc_is_alnum(text.ptr[at]))
        return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t len = strlen(marks[i]);
        if (len <= text.len - at && memcmp(text.ptr + at, marks[i], len) == 0)
            return len;
    }
    return 0;
}

bool idc_place_cut(idc_work *work, idc_str text, idc_place_parts *out)
{
    size_t start = 0;
    *out = (idc_place_parts){.count = 0};
    if (text.len > IDC_PLACE_TEXT_MAX)
        return false;
    for (size_t at = 0; at <= text.len;) {
        size_t len = at < text.len ? separator_length(text, at) : 1;
        if (len == 0) {
            at++;
            continue;
        }
        if (at > start && !add_words(work, idc_str_sub(text, start, at), out))
            return false;
        start = at += len;
    }
    return true;
}
