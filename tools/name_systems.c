#include "config.h"

#include "idcheck.h"

#include <stdlib.h>
#include <string.h>

typedef struct romanising {
    const char *system;
    int code;
} romanising;

static bool romanise_line(char *text, size_t len, void *context)
{
    romanising *r = context;
    char *out = NULL;
    size_t out_len;
    idc_error *err = NULL;
    idc_status status = idc_names_romanise(r->system, text, len, &out, &out_len, &err);
    if (status == IDC_OK)
        fwrite(out, 1, out_len, stdout);
    else
        r->code = complain_error(err);
    putchar('\n');
    idc_text_free(out);
    return status != IDC_ERR_ARGUMENT;
}

static bool is_written(const char *system)
{
    const char *id;
    int writes;
    for (size_t i = 0; idc_names_system(i, &id, NULL, NULL, &writes) == IDC_OK; i++)
        if (!strcmp(id, system))
            return writes != 0;
    return false;
}

int name_romanise(const char *system, char **texts)
{
    romanising r = {system, EXIT_DONE};
    if (!is_written(system))
        return complain_usage(&command_name,
                              "'%s' is not among the systems that are written: "
                              "'idcheck name systems' lists them",
                              system);
    int lines = each_line(texts, romanise_line, &r);
    return lines != EXIT_DONE ? lines : r.code;
}

int name_list_systems(void)
{
    const char *id, *title, *source;
    int writes;
    for (size_t i = 0; idc_names_system(i, &id, &title, &source, &writes) == IDC_OK; i++)
        printf("%s\t%s\t%s\t%s\n", id, title, source, writes ? "yes" : "no");
    return fflush(stdout) ? complain(EXIT_TROUBLE, "writing failed") : EXIT_DONE;
}

typedef struct explaining {
    bool tsv;
    int code;
} explaining;

enum { GROUPS_MOST = 256, GROUPS_SHOWN = 5, TITLES_MOST = 3 };

static const char *title_of(const char *id, size_t len)
{
    const char *name, *title;
    for (size_t i = 0; idc_names_system(i, &name, &title, NULL, NULL) == IDC_OK; i++)
        if (strlen(name) == len && !memcmp(name, id, len))
            return title;
    return "";
}

/* An item "id:bits" of the list. */
typedef struct item {
    const char *id, *bits;
    size_t id_len, bits_len;
} item;

static bool next_item(const char **rest, item *out)
{
    const char *end = *rest + strcspn(*rest, ","),
               *colon = memchr(*rest, ':', (size_t)(end - *rest));
    if (!colon)
        return false;
    *out = (item){*rest, colon + 1, (size_t)(colon - *rest), (size_t)(end - colon - 1)};
    *rest = end + (*end == ',');
    return true;
}

/* 2^bits in parts of 2^32, as straight lines between whole bits; bits are none or negative. */
static uint64_t weight_of(const item *one)
{
    uint64_t millibits = 0;
    for (size_t i = 0; i < one->bits_len; i++)
        if (one->bits[i] >= '0' && one->bits[i] <= '9')
            millibits = millibits * 10 + (uint64_t)(one->bits[i] - '0');
    uint64_t whole = millibits / 1000;
    return whole > 31 ? 0 : (UINT64_C(1) << (32 - whole)) / 2000 * (2000 - millibits % 1000);
}

static unsigned percent(uint64_t part, uint64_t whole)
{
    return whole ? (unsigned)((part * 100 + whole / 2) / whole) : 0;
}

/* Systems with the same bits. */
typedef struct group {
    const char *begin;
    size_t count;
    uint64_t share;
} group;

/* Groups of the list, at most GROUPS_MOST; the rest is not looked at. */
static size_t read_groups(const char *list, group *groups)
{
    item one, last = {0};
    size_t count = 0;
    for (const char *rest = list, *begin = list; next_item(&rest, &one); begin = rest) {
        if (!count || one.bits_len != last.bits_len || memcmp(one.bits, last.bits, one.bits_len)) {
            if (count == GROUPS_MOST)
                break;
            groups[count++] = (group){begin, 0, weight_of(&one)};
        }
        groups[count - 1].count++;
        last = one;
    }
    return count;
}

static void print_group(const group *g, uint64_t whole)
{
    const char *rest = g->begin;
    item one;
    printf("  %3u %%  ", percent(g->share, whole));
    for (size_t i = 0; i < g->count && i < TITLES_MOST && next_item(&rest, &one); i++)
        printf("%s%s (%.*s)", i ? "; " : "", title_of(one.id, one.id_len), (int)one.id_len, one.id);
    if (g->count > TITLES_MOST)
        printf("; %zu more alike", g->count - TITLES_MOST);
    putchar('\n');
}

/* Ties share a line; what little is left is summed. */
static void print_groups(const char *list)
{
    group groups[GROUPS_MOST];
    uint64_t whole = 0, told = 0;
    size_t count = read_groups(list, groups), left = 0;
    for (size_t i = 0; i < count; i++)
        whole += groups[i].share;
    for (size_t i = 0; i < count; i++) {
        if (i < GROUPS_SHOWN && percent(groups[i].share, whole)) {
            print_group(&groups[i], whole);
            told += groups[i].share;
        } else {
            left += groups[i].count;
        }
    }
    if (left)
        printf("  %3u %%  %zu others\n", percent(whole - told, whole), left);
}

static bool identify_line(char *text, size_t len, void *context)
{
    char *tab = memchr(text, '\t', len), *list = NULL;
    size_t first = tab ? (size_t)(tab - text) : 0;
    const char *latin = tab ? tab + 1 : text;
    idc_error *err = NULL;
    explaining *e = context;
    int explained = 0;
    if (idc_names_systems(tab ? text : NULL, name_length(text, first), latin,
                          name_length(latin, tab ? len - first - 1 : len), &explained, &list,
                          &err) != IDC_OK) {
        e->code = complain_error(err);
        putchar('\n');
    } else if (e->tsv) {
        printf("%s\n", list);
    } else {
        printf("%.*s%s\n", (int)len, text,
               explained ? "" : ": no system spells it so; the nearest:");
        print_groups(list);
    }
    idc_text_free(list);
    return true;
}

int name_identify(char **texts, bool tsv)
{
    explaining e = {tsv, EXIT_DONE};
    int lines = each_line(texts, identify_line, &e);
    return lines != EXIT_DONE ? lines : e.code;
}

int name_mrz(void)
{
    size_t len;
    char *text = read_file("-", &len), *json = NULL;
    idc_error *err = NULL;
    int code = EXIT_DONE;
    if (!text)
        return EXIT_TROUBLE;
    if (idc_names_mrz(text, len, &json, NULL, &err) == IDC_OK)
        printf("%s\n", json);
    else
        code = complain_error(err);
    idc_text_free(json);
    free(text);
    return fflush(stdout) && !code ? complain(EXIT_TROUBLE, "writing failed") : code;
}
