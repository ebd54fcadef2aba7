/**
 * @file qpdf_shim.h  qpdf's objects for C, at little cost.
 *
 * qpdf's own C interface copies a closure, a map's node and a list of warnings with every call,
 * which took as long as reading the document. Here an object is a number that stays valid until
 * idc_qpdf_release(). No call throws; what qpdf objects to is remembered. One thread a file.
 */
#ifndef IDC_SOURCE_QPDF_SHIM_H
#define IDC_SOURCE_QPDF_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct idc_qpdf idc_qpdf;
typedef uint32_t idc_qpdf_object; /* 0: null */

typedef enum idc_qpdf_outcome {
    IDC_QPDF_OPEN,
    IDC_QPDF_LOCKED, /* a password is needed */
    IDC_QPDF_DAMAGED,
    IDC_QPDF_NO_MEMORY
} idc_qpdf_outcome;

/** Opens bytes, which must stay; *out is NULL when that fails. */
idc_qpdf_outcome idc_qpdf_open(const char *bytes, size_t len, idc_qpdf **out);
void idc_qpdf_close(idc_qpdf *q);

/** Whether something in the file broke the rules so far. */
bool idc_qpdf_warned(const idc_qpdf *q);

/** Lets all objects go. */
void idc_qpdf_release(idc_qpdf *q);

idc_qpdf_object idc_qpdf_trailer(idc_qpdf *q);
idc_qpdf_object idc_qpdf_root(idc_qpdf *q);
int idc_qpdf_page_count(idc_qpdf *q);
idc_qpdf_object idc_qpdf_page(idc_qpdf *q, size_t index);
idc_qpdf_object idc_qpdf_numbered(idc_qpdf *q, int number, int generation);

bool idc_qpdf_is_null(idc_qpdf *q, idc_qpdf_object o);
bool idc_qpdf_is_array(idc_qpdf *q, idc_qpdf_object o);
bool idc_qpdf_is_dictionary(idc_qpdf *q, idc_qpdf_object o);
bool idc_qpdf_is_stream(idc_qpdf *q, idc_qpdf_object o);
bool idc_qpdf_is_name(idc_qpdf *q, idc_qpdf_object o);
bool idc_qpdf_is_true(idc_qpdf *q, idc_qpdf_object o);

/** Number and generation of an indirect object, 0 of a direct one. */
int idc_qpdf_number_of(idc_qpdf *q, idc_qpdf_object o);
int idc_qpdf_generation_of(idc_qpdf *q, idc_qpdf_object o);

/** Values; false when the object is of another type. Text lasts until the next call. */
bool idc_qpdf_integer(idc_qpdf *q, idc_qpdf_object o, int64_t *out);
bool idc_qpdf_real(idc_qpdf *q, idc_qpdf_object o, const char **text, size_t *len);
bool idc_qpdf_name(idc_qpdf *q, idc_qpdf_object o, const char **text, size_t *len);
bool idc_qpdf_string(idc_qpdf *q, idc_qpdf_object o, const char **bytes, size_t *len);
bool idc_qpdf_utf8(idc_qpdf *q, idc_qpdf_object o, const char **text, size_t *len);

/** Elements of an array; 0 of other types. */
int idc_qpdf_items(idc_qpdf *q, idc_qpdf_object array);
idc_qpdf_object idc_qpdf_item(idc_qpdf *q, idc_qpdf_object array, int index);

/** Value of a dictionary's or a stream's key ("/Key"). */
idc_qpdf_object idc_qpdf_key(idc_qpdf *q, idc_qpdf_object o, const char *key);

/** Values of a dictionary, at most `most`; returns how many. */
size_t idc_qpdf_values(idc_qpdf *q, idc_qpdf_object dictionary, idc_qpdf_object *out, size_t most);

/** Bytes of a stream, decrypted and still packed, until the next call. False: damaged. */
bool idc_qpdf_stream(idc_qpdf *q, idc_qpdf_object stream, const char **bytes, size_t *len);

#ifdef __cplusplus
}
#endif

#endif
