#include "source/page/html_stack.h"

bool idc_html_stack_push(idc_html_stack *s, idc_arena *arena, idc_html_open element)
{
    idc_html_open *grown = idc_arena_grow(arena, s->items, s->count, &s->capacity, sizeof *grown);
    if (!grown)
        return false;
    s->items = grown;
    grown[s->count++] = element;
    s->open[element.id]++;
    return true;
}

void idc_html_stack_pop(idc_html_stack *s)
{
    s->open[s->items[--s->count].id]--;
}

static unsigned tree(const idc_html_stack *s, size_t i)
{
    return idc_html_elements[s->items[i].id].tree;
}

/* Index of the innermost id before an element with one of the marks; SIZE_MAX: none is. */
static size_t find(const idc_html_stack *s, idc_html_id id, unsigned marks)
{
    if (s->open[id] == 0)
        return SIZE_MAX;
    for (size_t i = s->count; i-- > 0;) {
        if (s->items[i].id == id)
            return i;
        if (tree(s, i) & marks)
            return SIZE_MAX;
    }
    return SIZE_MAX;
}

static bool is_heading(idc_html_id id)
{
    return id >= IDC_HTML_h1 && id <= IDC_HTML_h6;
}

/* How deep a part of a table stands in it: its start ends those that are as deep or deeper. */
static int table_rank(idc_html_id id)
{
    switch (id) {
    case IDC_HTML_td:
    case IDC_HTML_th:
        return 3;
    case IDC_HTML_tr:
        return 2;
    case IDC_HTML_tbody:
    case IDC_HTML_thead:
    case IDC_HTML_tfoot:
    case IDC_HTML_caption:
    case IDC_HTML_colgroup:
        return 1;
    default:
        return 0;
    }
}

/* A cell, row, group or caption ends what it cannot stand in, up to its own table. */
static size_t before_table_part(const idc_html_stack *s, idc_html_id id)
{
    size_t keep = s->count;
    for (size_t i = s->count; i-- > 0 && !(tree(s, i) & IDC_TREE_TABLE_SCOPE);) {
        idc_html_id there = s->items[i].id;
        bool closed = there == IDC_HTML_caption || there == IDC_HTML_colgroup;
        if (closed || table_rank(there) >= table_rank(id))
            keep = i;
    }
    return keep;
}

/* Items of lists end the item before them, but not one of an outer list. */
static size_t before_item(const idc_html_stack *s, idc_html_id id, idc_html_id or_id)
{
    for (size_t i = s->count; i-- > 0;) {
        if (s->items[i].id == id || s->items[i].id == or_id)
            return i;
        if (tree(s, i) & IDC_TREE_SPECIAL && !(tree(s, i) & IDC_TREE_LOOSE))
            break;
    }
    return s->count;
}

/* An open p that the tag ends; a button is a world of its own. */
static size_t before_block(const idc_html_stack *s, size_t keep)
{
    size_t p = find(s, IDC_HTML_p, IDC_TREE_SCOPE), button = find(s, IDC_HTML_button, 0);
    bool outside = p != SIZE_MAX && button != SIZE_MAX && button > p;
    return p < keep && !outside ? p : keep;
}

size_t idc_html_stack_before(const idc_html_stack *s, idc_html_id id)
{
    size_t keep = s->count;
    idc_html_id top = keep ? s->items[keep - 1].id : IDC_HTML_OTHER;
    unsigned kind = idc_html_elements[id].tree;
    if (top == IDC_HTML_head && !(kind & IDC_TREE_HEAD))
        keep--;
    if (table_rank(id))
        return before_table_part(s, id);
    if (id == IDC_HTML_li)
        keep = before_item(s, id, id);
    else if (id == IDC_HTML_dd || id == IDC_HTML_dt)
        keep = before_item(s, IDC_HTML_dd, IDC_HTML_dt);
    else if ((id == IDC_HTML_option || id == IDC_HTML_optgroup) && top == IDC_HTML_option)
        keep--;
    else if (id == IDC_HTML_a && top == IDC_HTML_a)
        keep--;
    else if (is_heading(id) && is_heading(top))
        keep--;
    else if (id == IDC_HTML_button) {
        size_t button = find(s, id, IDC_TREE_SCOPE);
        keep = button != SIZE_MAX ? button : keep;
    }
    return kind & IDC_TREE_ENDS_P ? before_block(s, keep) : keep;
}

size_t idc_html_stack_behind(const idc_html_stack *s, idc_html_id id, idc_str name)
{
    unsigned kind = idc_html_elements[id].tree;
    size_t found = SIZE_MAX;
    if (id == IDC_HTML_body || id == IDC_HTML_html) /* what comes behind is still of the page */
        return s->count;
    if (is_heading(id)) { /* any heading's end ends the one that is open */
        for (size_t i = s->count; i-- > 0 && !(tree(s, i) & IDC_TREE_SCOPE);)
            if (is_heading(s->items[i].id))
                return i;
        return s->count;
    }
    if (id == IDC_HTML_li) {
        size_t list = find(s, IDC_HTML_ul, IDC_TREE_SCOPE),
               other = find(s, IDC_HTML_ol, IDC_TREE_SCOPE);
        found = find(s, id, IDC_TREE_SCOPE);
        bool outer = found != SIZE_MAX &&
                     ((list != SIZE_MAX && list > found) || (other != SIZE_MAX && other > found));
        return outer || found == SIZE_MAX ? s->count : found;
    }
    if (table_rank(id) || kind & IDC_TREE_TABLE_SCOPE)
        found = find(s, id, IDC_TREE_TABLE_SCOPE);
    else if (kind & IDC_TREE_SPECIAL)
        found = find(s, id, IDC_TREE_SCOPE);
    else
        for (size_t i = s->count; i-- > 0 && found == SIZE_MAX;) {
            if (s->items[i].id == id && idc_str_ieq(s->items[i].name, name))
                found = i;
            else if (tree(s, i) & IDC_TREE_SPECIAL)
                break;
        }
    return found == SIZE_MAX ? s->count : found;
}
