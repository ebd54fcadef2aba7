# Made by build-aux/gen-checks from the files in this folder; do not edit.
libidcheck_objects_la_SOURCES += \
	libidcheck/check/account_age.c \
	libidcheck/check/activity_hours.c \
	libidcheck/check/activity_offset.c \
	libidcheck/check/certificate_dates.c \
	libidcheck/check/code_history.c \
	libidcheck/check/document_author.c \
	libidcheck/check/document_dates.c \
	libidcheck/check/document_earlier_identity.c \
	libidcheck/check/document_hidden_text.c \
	libidcheck/check/document_program.c \
	libidcheck/check/document_shared.c \
	libidcheck/check/document_zone.c \
	libidcheck/check/education_degrees.c \
	libidcheck/check/education_sources_disagree.c \
	libidcheck/check/email_other_name.c \
	libidcheck/check/email_shared.c \
	libidcheck/check/employer_lifetime.c \
	libidcheck/check/name_conflict.c \
	libidcheck/check/name_romanisation.c \
	libidcheck/check/phone_region.c \
	libidcheck/check/phone_shared.c \
	libidcheck/check/photo_generated.c \
	libidcheck/check/photo_place_time.c \
	libidcheck/check/photo_shared.c \
	libidcheck/check/photo_thumbnail.c \
	libidcheck/check/timeline_impossible_dates.c \
	libidcheck/check/timeline_missing_role.c \
	libidcheck/check/timeline_overlap.c \
	libidcheck/check/timeline_sources_disagree.c \
	libidcheck/check/timeline_technology_in_role.c \
	libidcheck/check/timeline_technology_years.c
if HAVE_CMOCKA
check_PROGRAMS += \
	tests/check/test_account_age \
	tests/check/test_activity_hours \
	tests/check/test_activity_offset \
	tests/check/test_certificate_dates \
	tests/check/test_code_history \
	tests/check/test_document_author \
	tests/check/test_document_dates \
	tests/check/test_document_earlier_identity \
	tests/check/test_document_hidden_text \
	tests/check/test_document_program \
	tests/check/test_document_shared \
	tests/check/test_document_zone \
	tests/check/test_education_degrees \
	tests/check/test_education_sources_disagree \
	tests/check/test_email_other_name \
	tests/check/test_email_shared \
	tests/check/test_employer_lifetime \
	tests/check/test_name_conflict \
	tests/check/test_name_romanisation \
	tests/check/test_phone_region \
	tests/check/test_phone_shared \
	tests/check/test_photo_generated \
	tests/check/test_photo_place_time \
	tests/check/test_photo_shared \
	tests/check/test_photo_thumbnail \
	tests/check/test_timeline_impossible_dates \
	tests/check/test_timeline_missing_role \
	tests/check/test_timeline_overlap \
	tests/check/test_timeline_sources_disagree \
	tests/check/test_timeline_technology_in_role \
	tests/check/test_timeline_technology_years
endif
