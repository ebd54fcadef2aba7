/**
 * @file html_css.h  Style rules of a page, as far as they decide what of its text is seen.
 *
 * Rules of style elements (selectors of names, classes, ids, descendants and children; CSS 2.1
 * and Selectors 3) and style attributes, cascaded by importance, specificity and order. What the
 * selectors or values say beyond that decides nothing. One thread a page.
 */
#ifndef IDC_SOURCE_HTML_CSS_H
#define IDC_SOURCE_HTML_CSS_H

#include "base/limits.h"
#include "base/str.h"

typedef enum idc_css_display {
    IDC_CSS_DISPLAY_UNSET,
    IDC_CSS_DISPLAY_NONE,
    IDC_CSS_DISPLAY_INLINE,
    IDC_CSS_DISPLAY_BLOCK,
    IDC_CSS_DISPLAY_ROW,   /* flex, grid: children stand apart beside each other */
    IDC_CSS_DISPLAY_COLUMN /* flex-direction: column */
} idc_css_display;

typedef enum idc_css_tint {
    IDC_CSS_TINT_UNSET,
    IDC_CSS_TINT_KNOWN,
    IDC_CSS_TINT_NONE, /* transparent */
    IDC_CSS_TINT_OTHER
} idc_css_tint;

/** What the rules set for one element; unset means that none of them does. */
typedef struct idc_css_values {
    idc_css_display display;
    uint8_t visibility; /* 1 visible, 2 hidden */
    uint8_t size;       /* of the font: 1 readable, 2 tiny */
    bool see_through, far_indent, positioned, lifted, far_off, afloat, clipped, hides_overflow,
        no_size;
    bool filtered, cut_away;            /* by filter and the like; by clip-path */
    bool moved_off, pulled_off, padded; /* by transforms; by a margin, unless padding makes up */
    bool drawn;                         /* shadow, outline or ground make the letters seen */
    bool animated;                      /* what it looks like at first is not how it stays */
    bool column;
    bool bold;
    idc_css_tint colour, ground;
    uint32_t colour_rgb, ground_rgb;
} idc_css_values;

/** An element that is open; bytes of the page. */
typedef struct idc_css_element {
    idc_str name, id, classes;
} idc_css_element;

struct idc_css_rule;

typedef struct idc_css {
    idc_work *work;
    struct idc_css_rule *rules;
    size_t rule_count, rule_capacity;
    uint16_t buckets[128]; /* number of the first rule from 1, by the last name of its selector */
    idc_css_element *open;
    size_t depth, capacity;
    bool foreign; /* style sheets that are not in the page apply too */
} idc_css;

/** Reads the style elements of a page; text must live as long as css. */
idc_status idc_css_read(idc_css *css, idc_work *work, idc_str text);

/** Enters an element and says what the rules and its style attribute (may be none) set. */
idc_status idc_css_open(idc_css *css, const idc_css_element *element, idc_str style,
                        idc_css_values *out);
void idc_css_close(idc_css *css);

/** Reads a colour as CSS writes it. */
idc_css_tint idc_css_colour(idc_str value, uint32_t *rgb);

#endif
