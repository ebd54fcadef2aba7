#include "source/reader.h"

static int bid(idc_str bytes)
{
    (void)bytes;
    return 0;
}

static idc_status read_text(idc_str bytes, idc_document *doc)
{
    (void)bytes;
    (void)doc;
    return IDC_OK;
}

const idc_reader idc_reader_text = {"text", "text/plain", bid, read_text};
