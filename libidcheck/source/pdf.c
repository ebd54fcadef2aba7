#include "source/reader.h"

static int bid(idc_str bytes)
{
    (void)bytes;
    return 0;
}

static idc_status read_pdf(idc_str bytes, idc_document *doc)
{
    (void)bytes;
    (void)doc;
    return IDC_OK;
}

const idc_reader idc_reader_pdf = {"pdf", "application/pdf", bid, read_pdf};
