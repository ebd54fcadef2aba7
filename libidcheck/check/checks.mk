# Made by build-aux/gen-checks from the files in this folder; do not edit.
libidcheck_objects_la_SOURCES += \
	libidcheck/check/document_hidden_text.c \
	libidcheck/check/timeline_impossible_dates.c \
	libidcheck/check/timeline_overlap.c
if HAVE_CMOCKA
check_PROGRAMS += \
	tests/check/test_document_hidden_text \
	tests/check/test_timeline_impossible_dates \
	tests/check/test_timeline_overlap
endif
