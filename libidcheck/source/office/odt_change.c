/* Tracked changes of OpenDocument files (part 3, section 5.5). */
#include "source/office/odt.h"

enum { MOST_VALUE = 1024 };

static idc_status begin_region(idc_odt_run *run, const idc_xml_element *e)
{
    idc_odt *odt = run->odt;
    idc_arena *arena = odt->doc->work->arena;
    idc_str id = idc_xml_value(e, "id");
    idc_odt_region *region = idc_arena_alloc(arena, sizeof *region);
    if (!odt->regions)
        odt->regions = idc_map_new(arena);
    if (!region || !odt->regions)
        return IDC_ERR_NOMEM;
    region->content.changer = -1;
    run->region = region;
    return id.len == 0 || idc_map_set(odt->regions, id, region) ? IDC_OK : IDC_ERR_NOMEM;
}

idc_status idc_odt_change_start(idc_odt_run *run, const idc_xml_element *e, idc_odt_space space)
{
    idc_odt_region *region = run->region;
    run->key = NULL;
    if (space == IDC_ODT_TEXTS && idc_str_is(e->name, "changed-region"))
        return begin_region(run, e);
    if (!region)
        return IDC_OK;
    if (space == IDC_ODT_TEXTS && idc_str_is(e->name, "deletion"))
        region->deletion = true;
    else if (space == IDC_ODT_TEXTS && idc_str_is(e->name, "insertion"))
        region->insertion = true;
    else if (space == IDC_ODT_DUBLIN && idc_str_is(e->name, "creator"))
        run->key = "author";
    else if (space == IDC_ODT_DUBLIN && idc_str_is(e->name, "date"))
        run->key = "modified";
    run->value = idc_buf_in(run->odt->doc->work->arena);
    return IDC_OK;
}

idc_status idc_odt_change_text(idc_odt_run *run, const idc_xml_text *t)
{
    if (!run->key || run->value.len + t->text.len > MOST_VALUE)
        return IDC_OK;
    idc_buf_add(&run->value, t->text);
    if (run->value.failed)
        return IDC_ERR_NOMEM;
    if (!strcmp(run->key, "author"))
        run->region->name = idc_buf_str(&run->value);
    else
        run->region->date = idc_buf_str(&run->value);
    return IDC_OK;
}

/* "change": something was deleted here; "change-start" to "change-end": this was put in. */
idc_status idc_odt_change_mark(idc_odt_run *run, const idc_xml_element *e)
{
    idc_odt *odt = run->odt;
    idc_paragraph *p = &run->frame->paragraph;
    idc_odt_region *region =
        odt->regions ? idc_map_get(odt->regions, idc_xml_value(e, "change-id")) : NULL;
    if (!region || run->region)
        return IDC_OK;
    if (idc_str_is(e->name, "change-end")) {
        run->inserted -= region->insertion && run->inserted > 0;
        return IDC_OK;
    }
    int changer = idc_changes_by(&odt->changes, region->name, region->date, region->deletion);
    if (changer < 0)
        return IDC_ERR_NOMEM;
    if (region->insertion && idc_str_is(e->name, "change-start")) {
        run->inserted++;
        run->changer = changer;
    }
    /* What was deleted stood in one place: more marks of it would only multiply it. */
    if (!region->deletion || !idc_str_is(e->name, "change") || region->placed)
        return IDC_OK;
    region->placed = true;
    if (p->changer < 0)
        p->changer = changer;
    idc_status status =
        idc_charge(odt->doc->work, IDC_LIMIT_SOURCE_STEPS, region->content.run_count);
    for (size_t i = 0; i < region->content.run_count && status == IDC_OK; i++)
        if (!idc_paragraph_add(p, odt->doc->work->arena, &region->content.runs[i]))
            status = IDC_ERR_NOMEM;
    return status;
}
