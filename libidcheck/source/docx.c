#include "source/reader.h"

static int bid(idc_str bytes)
{
    (void)bytes;
    return 0;
}

static idc_status read_docx(idc_str bytes, idc_document *doc)
{
    (void)bytes;
    (void)doc;
    return IDC_OK;
}

const idc_reader idc_reader_docx = {
    "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bid,
    read_docx};
