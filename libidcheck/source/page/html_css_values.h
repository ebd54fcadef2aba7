/** @file html_css_values.h  Declarations of style rules. Internal to html_css. */
#ifndef IDC_SOURCE_HTML_CSS_VALUES_H
#define IDC_SOURCE_HTML_CSS_VALUES_H

#include "source/page/html_css.h"

/** Applies "name: value; …", those marked important or the others, over what values holds. */
void idc_css_declare(idc_str declarations, bool important, idc_css_values *values);

#endif
