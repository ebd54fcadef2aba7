#include "builder.h"
#include "markup.h"

#include "export/timeline.h"

static void lay_out(builder *b, idc_chart *t)
{
    idc_outline outline;
    assert_int_equal(idc_outline_make(&b->report, b->work->arena, &outline), IDC_OK);
    assert_int_equal(idc_chart_make(&b->report, &outline, b->work->arena, t), IDC_OK);
}

static void roles_stand_in_the_lane_of_their_source(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    lay_out(&b, &t);
    assert_int_equal(t.lane_count, 2);
    assert_int_equal(t.bar_count, 4);
    assert_int_equal(t.lanes[0].source, 0);
    assert_int_equal(t.lanes[1].source, 1);
    assert_int_equal(t.first_year, 2014);
    assert_int_equal(t.last_year, 2027);
    builder_close(&b);
}

static void uncertain_ends_are_kept_apart_from_what_is_sure(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    lay_out(&b, &t);
    const idc_bar *bar = &t.bars[0];
    assert_int_equal(bar->first, 17956);
    assert_int_equal(bar->sure_begin, 17986);
    assert_int_equal(bar->sure_end, 18779);
    assert_int_equal(bar->last, 18809);
    assert_true(t.bars[1].open);
    assert_int_equal(t.bars[1].last, 20780);
    builder_close(&b);
}

static void role_that_ends_before_it_starts_is_said_to(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    lay_out(&b, &t);
    size_t reversed = 0;
    for (size_t i = 0; i < t.bar_count; i++)
        reversed += t.bars[i].reversed;
    assert_int_equal(reversed, 1);
    assert_true(builder_has(builder_svg(&b), "(ends before it starts)"));
    builder_close(&b);
}

static void cited_roles_carry_the_number_of_the_finding(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    lay_out(&b, &t);
    assert_int_equal(t.bars[0].number_count, 1);
    assert_int_equal(t.bars[0].numbers[0], 2); /* second in reading order */
    assert_int_equal(t.bars[2].number_count, 0);
    xmlDoc *doc = markup_read(builder_svg(&b));
    assert_int_equal(markup_count(doc, "//*[@class='tl-cited']"), 2);
    assert_int_equal(markup_count(doc, "//*[@class='tl-digit'][.='2']"), 2);
    xmlFreeDoc(doc);
    builder_close(&b);
}

static void nothing_overlaps_and_nothing_leaves_the_drawing(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    for (int i = 0; i < 40; i++)
        builder_role(&b, (uint32_t)i % 2, "A firm with a name of some length", "Engineer of things",
                     "dates", 12000 + 211 * i, 12300 + 220 * i, i % 3 ? 30 : 364);
    lay_out(&b, &t);
    int32_t edge = IDC_TIMELINE_WIDTH - IDC_TIMELINE_MARGIN;
    for (size_t i = 0; i < t.bar_count; i++) {
        const idc_bar *a = &t.bars[i];
        assert_in_range(a->x, IDC_TIMELINE_MARGIN, a->x_end);
        assert_in_range(a->x_end, a->x, edge);
        assert_in_range(a->label_width, 1, edge - IDC_TIMELINE_MARGIN);
        for (size_t k = 0; k < i; k++) {
            const idc_bar *c = &t.bars[k];
            if (c->row == a->row && c->record->source == a->record->source)
                assert_true(c->x_end <= a->x);
        }
    }
    builder_close(&b);
}

static void one_absurd_year_does_not_flatten_the_others(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    builder_role(&b, 0, "Time Travel", "Pilot", "3 - 9999", -718000, 2932000, 300);
    lay_out(&b, &t);
    assert_in_range(t.first_year, 1966, 2014);
    assert_in_range(t.last_year, 2027, 2037);
    xmlFreeDoc(markup_read(builder_svg(&b)));
    builder_close(&b);
}

static void roles_without_dates_are_counted_not_drawn(void **state)
{
    (void)state;
    static builder b;
    idc_chart t;
    builder_sample(&b);
    builder_role(&b, 0, "Somewhere", "Someone", "", 0, 0, 0)->dates = NULL;
    idc_record *unknown = builder_role(&b, 0, "Else", "Where", "?", 0, 0, 0);
    ((idc_claim *)(uintptr_t)unknown->dates)->value.dates =
        (idc_interval){.start = builder_end(IDC_DAY_NONE, IDC_DAY_NONE, IDC_PRECISION_NONE),
                       .end = builder_end(IDC_DAY_NONE, IDC_DAY_NONE, IDC_PRECISION_NONE)};
    lay_out(&b, &t);
    assert_int_equal(t.undated, 2);
    assert_int_equal(t.bar_count, 4);
    assert_true(builder_has(builder_html(&b), "2 roles without dates are only in the table."));
    builder_close(&b);
}

static void drawing_stands_alone(void **state)
{
    (void)state;
    static builder b;
    builder_sample(&b);
    idc_str svg = builder_svg(&b);
    assert_true(idc_str_starts(svg, IDC_STR("<svg xmlns=\"http://www.w3.org/2000/svg\"")));
    assert_true(builder_has(svg, "<title"));
    assert_true(builder_has(svg, "prefers-color-scheme"));
    assert_true(builder_has(svg, "Harbor Freightways"));
    assert_false(builder_has(builder_html(&b), "xmlns"));
    builder_close(&b);
}

static void case_without_roles_is_an_empty_drawing(void **state)
{
    (void)state;
    static builder b;
    builder_open(&b);
    xmlFreeDoc(markup_read(builder_svg(&b)));
    b.report.claims.as_of_day = IDC_DAY_NONE;
    xmlFreeDoc(markup_read(builder_svg(&b)));
    builder_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roles_stand_in_the_lane_of_their_source),
        cmocka_unit_test(uncertain_ends_are_kept_apart_from_what_is_sure),
        cmocka_unit_test(role_that_ends_before_it_starts_is_said_to),
        cmocka_unit_test(cited_roles_carry_the_number_of_the_finding),
        cmocka_unit_test(nothing_overlaps_and_nothing_leaves_the_drawing),
        cmocka_unit_test(one_absurd_year_does_not_flatten_the_others),
        cmocka_unit_test(roles_without_dates_are_counted_not_drawn),
        cmocka_unit_test(drawing_stands_alone),
        cmocka_unit_test(case_without_roles_is_an_empty_drawing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
