#include "source/record/record_map.h"

#include "base/buf.h"

enum { FOUND_MAX = 64, ENTRIES_MAX = 500 };

/* --- putting together ------------------------------------------------------------------------ */

static idc_node *child_of(idc_document *doc, idc_node *object, idc_str key, idc_node_type type)
{
    idc_node *node = (idc_node *)idc_node_get_str(object, key);
    if (node)
        return node;
    node = idc_node_new(doc->work->arena, type);
    return idc_node_put(object, key, node) ? node : NULL;
}

idc_node *idc_record_root(idc_document *doc)
{
    if (!doc->record)
        doc->record = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    return doc->record;
}

idc_node *idc_record_entry(idc_document *doc, const char *section)
{
    idc_node *root = idc_record_root(doc);
    bool profiles = !strcmp(section, "profiles"), basics = !strcmp(section, "basics");
    if (root && (profiles || basics))
        root = child_of(doc, root, IDC_STR("basics"), IDC_NODE_OBJECT);
    if (!root || basics)
        return root;
    idc_node *list = child_of(doc, root, idc_str_of(section), IDC_NODE_ARRAY);
    if (!list || list->count >= ENTRIES_MAX)
        return NULL;
    idc_node *entry = idc_node_new(doc->work->arena, IDC_NODE_OBJECT);
    return idc_node_push(list, entry) ? entry : NULL;
}

bool idc_record_set(idc_document *doc, idc_node *entry, const char *field, idc_str text,
                    idc_span span)
{
    idc_str name = idc_str_of(field);
    size_t slash = idc_str_find_byte(name, '/', 0);
    bool list = idc_str_ends(name, IDC_STR("[]"));
    text = idc_str_trim(text);
    if (!text.len)
        return true;
    if (slash != SIZE_MAX) {
        entry = child_of(doc, entry, idc_str_sub(name, 0, slash), IDC_NODE_OBJECT);
        name = idc_str_sub(name, slash + 1, name.len);
    }
    if (list)
        entry = child_of(doc, entry, idc_str_sub(name, 0, name.len - 2), IDC_NODE_ARRAY);
    if (!entry || (list ? entry->count >= FOUND_MAX : idc_node_get_str(entry, name) != NULL))
        return entry;
    idc_node *value = idc_node_string(doc->work->arena, text, span);
    if (!value)
        return false;
    if (entry->span.begin == entry->span.end)
        entry->span = span;
    return list ? idc_node_push(entry, value) : idc_node_put(entry, name, value);
}

/* --- paths ----------------------------------------------------------------------------------- */

typedef struct found {
    const idc_node *items[FOUND_MAX];
    size_t count;
} found;

static void add(found *to, const idc_node *node)
{
    if (to->count < FOUND_MAX)
        to->items[to->count++] = node;
}

/* Members of a name; arrays on the way are walked through. */
static void step(const found *from, idc_str name, found *to)
{
    to->count = 0;
    for (size_t i = 0; i < from->count; i++) {
        const idc_node *node = from->items[i];
        bool array = node->type == IDC_NODE_ARRAY;
        for (const idc_node *c = array ? node->child : node; c; c = array ? c->next : NULL)
            for (const idc_node *m = c->type == IDC_NODE_OBJECT ? c->child : NULL; m; m = m->next)
                if (idc_str_eq(m->key, name))
                    add(to, m);
    }
}

static void flatten(found *f)
{
    found out = {.count = 0};
    for (size_t i = 0; i < f->count; i++) {
        const idc_node *node = f->items[i];
        if (node->type != IDC_NODE_ARRAY)
            add(&out, node);
        for (const idc_node *c = node->type == IDC_NODE_ARRAY ? node->child : NULL; c; c = c->next)
            add(&out, c);
    }
    *f = out;
}

static void follow(const idc_node *root, idc_str path, found *out)
{
    found next;
    idc_str name;
    out->count = 0;
    add(out, root);
    while (path.len && idc_str_next(&path, '/', &name)) {
        step(out, name, &next);
        *out = next;
    }
    flatten(out);
}

/* The node whose text is meant: a string, a number, or the text beside attributes. */
static const idc_node *text_node(const idc_node *node)
{
    if (node && node->type == IDC_NODE_OBJECT)
        node = idc_node_get(node, "#text");
    bool text = node && (node->type == IDC_NODE_STRING || node->type == IDC_NODE_NUMBER);
    return text && idc_str_trim(node->text).len ? node : NULL;
}

static const idc_node *first_text(const idc_node *root, idc_str path)
{
    found f;
    follow(root, path, &f);
    for (size_t i = 0; i < f.count; i++)
        if (text_node(f.items[i]))
            return text_node(f.items[i]);
    return NULL;
}

/* --- values ---------------------------------------------------------------------------------- */

/* XML Schema's "--03" and "---10" and plain numbers as two digits, years as they are. */
static void add_date_part(idc_buf *out, idc_str part)
{
    part = idc_str_trim(part);
    while (part.len && part.ptr[0] == '-')
        part = idc_str_sub(part, 1, part.len);
    if (out->len)
        idc_buf_byte(out, '-');
    if (out->len && part.len == 1)
        idc_buf_byte(out, '0');
    idc_buf_add(out, part);
}

/* Parts of a value by a separator: all that are there, or for dates up to the first that is not. */
static bool join(idc_document *doc, const idc_node *entry, idc_str path, char separator,
                 idc_str *text, idc_span *span)
{
    idc_buf out = idc_buf_in(doc->work->arena);
    idc_str one;
    *span = (idc_span){0};
    while (path.len && idc_str_next(&path, separator, &one)) {
        const idc_node *part = first_text(entry, one);
        if (!part && separator == '~')
            break;
        if (!part)
            continue;
        if (separator == '~') {
            add_date_part(&out, part->text);
        } else {
            if (out.len)
                idc_buf_byte(&out, ' ');
            idc_buf_add(&out, idc_str_trim(part->text));
        }
        *span = idc_span_join(*span, part->span);
    }
    *text = idc_buf_str(&out);
    return !out.failed;
}

static bool take_list(idc_document *doc, const idc_node *from, idc_node *entry,
                      const idc_record_row *row)
{
    found f;
    bool ok = true;
    follow(from, idc_str_of(row->path), &f);
    for (size_t i = 0; i < f.count && ok; i++) {
        const idc_node *text = text_node(f.items[i]);
        if (text)
            ok = idc_record_set(doc, entry, row->field, text->text, text->span);
    }
    return ok;
}

static bool take(idc_document *doc, const idc_node *from, idc_node *entry,
                 const idc_record_row *row)
{
    idc_str rest = idc_str_of(row->path), one;
    bool ok = true, any = !rest.len;
    if (strstr(row->field, "[]"))
        return take_list(doc, from, entry, row);
    while (ok && (any || (rest.len && idc_str_next(&rest, '|', &one)))) {
        idc_str text = IDC_STR_NONE;
        idc_span span = {0};
        if (any)
            one = IDC_STR("");
        any = false;
        bool date = idc_str_find_byte(one, '~', 0) != SIZE_MAX;
        if (date || idc_str_find_byte(one, '&', 0) != SIZE_MAX) {
            ok = join(doc, from, one, date ? '~' : '&', &text, &span);
        } else {
            const idc_node *node = first_text(from, one);
            text = node ? node->text : text;
            span = node ? node->span : span;
        }
        ok = ok && idc_record_set(doc, entry, row->field, text, span);
    }
    return ok;
}

/* An entry that got no field is taken out again; it is the last of its list. */
static void drop_empty(idc_document *doc, const char *section, const idc_node *entry)
{
    const idc_node *root = doc->record;
    if (entry->count || !strcmp(section, "basics"))
        return;
    if (!strcmp(section, "profiles"))
        root = idc_node_get(root, "basics");
    idc_node *list = (idc_node *)idc_node_get(root, section), *before = NULL;
    for (idc_node *n = list->child; n != entry; n = n->next)
        before = n;
    if (before)
        before->next = NULL;
    else
        list->child = NULL;
    list->last = before;
    list->count--;
}

idc_status idc_record_map(idc_document *doc, const idc_node *root, const idc_record_row *rows)
{
    while (rows->section) {
        const idc_record_row *first = rows;
        found entries;
        follow(root, idc_str_of(first->entry), &entries);
        idc_status status = idc_charge(doc->work, IDC_LIMIT_SOURCE_STEPS, entries.count * 16 + 1);
        while (rows->section && !strcmp(rows->section, first->section) &&
               !strcmp(rows->entry, first->entry))
            rows++;
        for (size_t i = 0; i < entries.count && status == IDC_OK; i++) {
            idc_node *entry = idc_record_entry(doc, first->section);
            bool ok = entry;
            for (const idc_record_row *r = first; r < rows && ok; r++)
                ok = take(doc, entries.items[i], entry, r);
            if (!ok)
                status = IDC_ERR_NOMEM;
            else
                drop_empty(doc, first->section, entry);
        }
        if (status != IDC_OK)
            return status;
    }
    return IDC_OK;
}
