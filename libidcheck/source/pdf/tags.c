/* Headings of the structure that a tagged file brings along (14.7, 14.8). Where text stands says
 * its order; tags say which of it is a heading, however it is set. */
#include <stdlib.h>

#include "source/pdf/state.h"

enum { MOST_ELEMENTS = 20000 };

/* An element or a piece of content that is still to be looked at. */
typedef struct open_element {
    idc_qpdf_object object;
    int page; /* object number of the page it is on */
    uint8_t level;
} open_element;

typedef struct walk {
    idc_pdf *pdf;
    idc_qpdf_object roles;
    open_element *open;
    size_t count, capacity, seen;
} walk;

static idc_status push(walk *w, idc_qpdf_object object, int page, uint8_t level)
{
    if (w->seen++ >= MOST_ELEMENTS)
        return IDC_OK;
    open_element *grown =
        idc_arena_grow(w->pdf->arena, w->open, w->count, &w->capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    w->open = grown;
    grown[w->count++] = (open_element){object, page, level};
    return idc_charge(w->pdf->work, IDC_LIMIT_SOURCE_STEPS, 8);
}

/* 1 to 6 for H1 to H6, by the standard name that a role stands for; 0: no heading. */
static uint8_t level_of(walk *w, idc_qpdf_object element)
{
    char key[128] = "/";
    idc_str role = idc_pdf_name(w->pdf, idc_pdf_key(w->pdf, element, "/S"));
    if (role.len + 2 > sizeof key)
        return 0;
    memcpy(key + 1, role.ptr, role.len);
    key[role.len + 1] = 0;
    idc_str name = idc_pdf_name(w->pdf, idc_pdf_key(w->pdf, w->roles, key));
    if (name.len == 0)
        name = (idc_str){key + 1, role.len};
    bool heading = name.len == 2 && name.ptr[0] == 'H' && name.ptr[1] >= '1' && name.ptr[1] <= '6';
    return heading ? (uint8_t)(name.ptr[1] - '0') : 0;
}

static idc_status add(idc_pdf *pdf, int page, int64_t content, uint8_t level)
{
    if (level == 0 || page == 0 || content < 0 || content > INT32_MAX)
        return IDC_OK;
    idc_pdf_tag *grown =
        idc_arena_grow(pdf->arena, pdf->tags, pdf->tag_count, &pdf->tag_capacity, sizeof *grown);
    if (!grown)
        return IDC_ERR_NOMEM;
    pdf->tags = grown;
    grown[pdf->tag_count++] = (idc_pdf_tag){page, (int32_t)content, level};
    return IDC_OK;
}

/* Content by its number, a reference to some, or an element with more below it. */
static idc_status visit(walk *w, open_element e)
{
    idc_pdf *pdf = w->pdf;
    int64_t content = idc_pdf_integer(pdf, e.object, -1);
    int count = idc_pdf_items(pdf, e.object);
    idc_status status = IDC_OK;
    if (content >= 0)
        return add(pdf, e.page, content, e.level);
    for (int i = 0; i < count && status == IDC_OK && w->seen < MOST_ELEMENTS; i++)
        status = push(w, idc_pdf_item(pdf, e.object, i), e.page, e.level);
    if (status != IDC_OK || !idc_qpdf_is_dictionary(pdf->qpdf, e.object))
        return status;
    int page = idc_qpdf_number_of(pdf->qpdf, idc_pdf_key(pdf, e.object, "/Pg"));
    page = page ? page : e.page;
    idc_qpdf_object number = idc_pdf_key(pdf, e.object, "/MCID");
    if (number && idc_qpdf_is_null(pdf->qpdf, idc_pdf_key(pdf, e.object, "/Stm")))
        return add(pdf, page, idc_pdf_integer(pdf, number, -1), e.level);
    uint8_t level = level_of(w, e.object);
    return push(w, idc_pdf_key(pdf, e.object, "/K"), page, level ? level : e.level);
}

static int by_content(const void *a, const void *b)
{
    const idc_pdf_tag *x = a, *y = b;
    if (x->page != y->page)
        return x->page < y->page ? -1 : 1;
    if (x->content != y->content)
        return x->content < y->content ? -1 : 1;
    return x->level < y->level ? -1 : x->level > y->level;
}

idc_status idc_pdf_tags(idc_pdf *pdf, idc_qpdf_object root)
{
    walk w = {.pdf = pdf};
    idc_qpdf_object tree = idc_pdf_key(pdf, root, "/StructTreeRoot");
    if (!tree)
        return IDC_OK;
    w.roles = idc_pdf_key(pdf, tree, "/RoleMap");
    idc_status status = push(&w, idc_pdf_key(pdf, tree, "/K"), 0, 0);
    while (w.count && status == IDC_OK)
        status = visit(&w, w.open[--w.count]);
    if (pdf->tag_count)
        qsort(pdf->tags, pdf->tag_count, sizeof *pdf->tags, by_content);
    return status;
}

uint8_t idc_pdf_tag_level(const idc_pdf *pdf, int page, int64_t content)
{
    size_t low = 0, high = pdf->tag_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const idc_pdf_tag *t = &pdf->tags[middle];
        if (t->page < page || (t->page == page && t->content < content))
            low = middle + 1;
        else
            high = middle;
    }
    const idc_pdf_tag *t = low < pdf->tag_count ? &pdf->tags[low] : NULL;
    return t && t->page == page && t->content == content ? t->level : 0;
}

void idc_pdf_check_tags(idc_pdf_page *page)
{
    size_t headings = 0;
    for (size_t i = 0; i < page->glyph_count; i++)
        headings += page->runs[page->glyphs[i].run].level > 0;
    if (headings * 2 > page->glyph_count)
        for (size_t i = 0; i < page->run_count; i++)
            page->runs[i].level = 0;
}
