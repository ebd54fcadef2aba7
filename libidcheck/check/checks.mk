# Made by build-aux/gen-checks from the files in this folder; do not edit.
libidcheck_objects_la_SOURCES += \
	libidcheck/check/document_hidden_text.c \
	libidcheck/check/timeline_impossible_dates.c \
	libidcheck/check/timeline_overlap.c \
	libidcheck/check/timeline_sources_disagree.c \
	libidcheck/check/timeline_technology_years.c
if HAVE_CMOCKA
check_PROGRAMS += \
	tests/check/test_document_hidden_text \
	tests/check/test_timeline_impossible_dates \
	tests/check/test_timeline_overlap \
	tests/check/test_timeline_sources_disagree \
	tests/check/test_timeline_technology_years
endif
