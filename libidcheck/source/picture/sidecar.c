/* XMP files that lie beside a picture (ISO 16684-1, 7.4): a packet and nothing else. */
#include "source/reader.h"
#include "source/picture/xmp.h"

enum { BID_WINDOW = 512 };

static int bid(idc_str bytes)
{
    idc_str head = idc_str_trim(idc_str_sub(bytes, 0, BID_WINDOW));
    size_t root = idc_str_find(head, IDC_STR("<x:xmpmeta"), 0);
    bool first = idc_str_starts(head, IDC_STR("<x:xmpmeta")) ||
                 idc_str_starts(head, IDC_STR("<?xpacket")) ||
                 (root != SIZE_MAX && idc_str_starts(head, IDC_STR("<?xml")));
    return first ? 92 : 0;
}

static idc_status read_sidecar(idc_str bytes, idc_document *doc)
{
    idc_status status = idc_xmp_facts(doc, bytes, (idc_span){.end = bytes.len});
    if (status == IDC_OK && !doc->metadata->count)
        doc->state = IDC_READ_FAILED;
    return status;
}

const idc_reader idc_reader_sidecar = {"xmp", "application/rdf+xml", bid, read_sidecar};
