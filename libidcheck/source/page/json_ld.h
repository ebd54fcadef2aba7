/**
 * @file json_ld.h  JSON-LD of a page (W3C JSON-LD 1.1, "Embedding JSON-LD in HTML Documents"),
 * however it was written: what is not JSON in a block is mended or passed over. Any thread.
 */
#ifndef IDC_SOURCE_JSON_LD_H
#define IDC_SOURCE_JSON_LD_H

#include "source/text/text_decode.h"

/**
 * Appends the objects of the block [begin, end) of the decoded text to out; spans count bytes.
 * Notes "html.json-ld-repaired" and "html.json-ld-broken". IDC_OK, IDC_ERR_NOMEM, _LIMIT,
 * _CANCELLED.
 */
idc_status idc_json_ld_read(idc_document *doc, const idc_decoded *source, size_t begin, size_t end,
                            idc_node *out);

#endif
