/* Which characters the glyphs of an embedded font program are, for fonts whose dictionaries do not
 * say it: TeX's, and those of producers that write no ToUnicode (9.9). */
#include "source/big.h"
#include "source/pdf/program.h"

/* A document has a few dozen fonts; those of a file with far more are not all looked into. */
enum { MOST_PROGRAMS = 64 };

/* ---- Type 1: the encoding vector stands in clear text before the glyphs -----------------------
 */

/* dup CODE /NAME put, up to the end of the vector (Adobe Type 1 Font Format, 2.3). */
static void read_vector(idc_str text, size_t pos, uint32_t codes[256])
{
    idc_pdf_token before[3] = {{0}};
    for (int tokens = 0; tokens < 2048; tokens++) {
        idc_pdf_token t = idc_pdf_next(text, &pos);
        idc_str word = idc_str_sub(text, t.begin, t.end);
        if (t.type == IDC_PDF_END || idc_str_is(word, "def") || idc_str_is(word, "readonly"))
            return;
        double code = before[1].number;
        if (idc_str_is(word, "put") && before[1].type == IDC_PDF_NUMBER && code >= 0 &&
            code < 256 && before[2].type == IDC_PDF_NAME)
            codes[(int)code] =
                idc_pdf_codepoint(idc_str_sub(text, before[2].begin + 1, before[2].end));
        before[1] = before[2];
        before[2] = t;
    }
}

static void read_type1(idc_str bytes, uint32_t codes[256])
{
    size_t end = idc_str_find(bytes, IDC_STR("eexec"), 0);
    idc_str text = idc_str_sub(bytes, 0, end);
    size_t at = idc_str_find(text, IDC_STR("/Encoding"), 0);
    if (at == SIZE_MAX)
        return;
    size_t pos = at + 9;
    idc_pdf_token first = idc_pdf_next(text, &pos);
    if (first.type == IDC_PDF_NUMBER)
        read_vector(text, pos, codes);
    else if (idc_str_is(idc_str_sub(text, first.begin, first.end), "StandardEncoding"))
        for (int code = 0; code < 256; code++)
            codes[code] = idc_pdf_base_codepoint(IDC_PDF_STANDARD, (uint8_t)code);
}

/* ---- all kinds --------------------------------------------------------------------------------
 */

idc_status idc_pdf_program_glyphs(idc_work *work, idc_pdf_program *program, size_t count)
{
    program->glyphs = idc_arena_array(work->arena, count + 1, sizeof *program->glyphs);
    program->glyph_count = program->glyphs ? count : 0;
    return program->glyphs ? idc_charge(work, IDC_LIMIT_SOURCE_STEPS, count) : IDC_ERR_NOMEM;
}

idc_status idc_pdf_program_of(idc_work *work, idc_str program, idc_pdf_program *out)
{
    *out = (idc_pdf_program){0};
    if (idc_str_starts(program, IDC_STR("%!")))
        read_type1(program, out->codes);
    else if (idc_big8(program, 0) == 1 && idc_big8(program, 2) >= 4 && idc_big8(program, 3) <= 4)
        return idc_pdf_cff_read(work, program, out);
    else if (program.len >= 4)
        return idc_pdf_sfnt_read(work, program, out);
    return IDC_OK;
}

idc_status idc_pdf_program_read(idc_pdf *pdf, idc_qpdf_object descriptor, idc_pdf_program *out)
{
    static const char *const keys[] = {"/FontFile", "/FontFile2", "/FontFile3"};
    idc_pdf_bytes bytes = {.inflater = pdf->scratch.inflater};
    bool cut = false;
    *out = (idc_pdf_program){0};
    idc_qpdf_object stream = idc_pdf_key(pdf, descriptor, keys[0]);
    for (size_t i = 1; i < 3 && !idc_qpdf_is_stream(pdf->qpdf, stream); i++)
        stream = idc_pdf_key(pdf, descriptor, keys[i]);
    if (!idc_qpdf_is_stream(pdf->qpdf, stream) || pdf->program_count++ >= MOST_PROGRAMS)
        return IDC_OK;
    idc_status status = idc_pdf_stream(pdf, stream, &bytes, &cut);
    pdf->scratch.inflater = bytes.inflater;
    idc_str program = {(const char *)bytes.ptr, bytes.len};
    if (status != IDC_OK)
        return status;
    return idc_pdf_program_of(pdf->work, program, out);
}

/* The map from CIDs to glyphs (9.7.4.2): two bytes each, or the same number. */
static idc_status by_cid(idc_pdf *pdf, idc_qpdf_object map, idc_pdf_program *program)
{
    bool cut = false;
    pdf->scratch.len = 0;
    if (!idc_qpdf_is_stream(pdf->qpdf, map))
        return IDC_OK;
    idc_status status = idc_pdf_stream(pdf, map, &pdf->scratch, &cut);
    idc_str bytes = {(const char *)pdf->scratch.ptr, pdf->scratch.len};
    idc_pdf_program mapped = {0};
    size_t count = bytes.len / 2 < 65536 ? bytes.len / 2 : 65536;
    if (status == IDC_OK)
        status = idc_pdf_program_glyphs(pdf->work, &mapped, count);
    for (size_t cid = 0; cid < mapped.glyph_count; cid++) {
        uint32_t glyph = idc_big16(bytes, 2 * cid);
        mapped.glyphs[cid] = glyph < program->glyph_count ? program->glyphs[glyph] : 0;
    }
    program->glyphs = mapped.glyphs;
    program->glyph_count = mapped.glyph_count;
    return status;
}

idc_status idc_pdf_program_cids(idc_pdf *pdf, idc_qpdf_object descendant, idc_pdf_program *out)
{
    idc_status status =
        idc_pdf_program_read(pdf, idc_pdf_key(pdf, descendant, "/FontDescriptor"), out);
    return status == IDC_OK && out->glyph_count
               ? by_cid(pdf, idc_pdf_key(pdf, descendant, "/CIDToGIDMap"), out)
               : status;
}
