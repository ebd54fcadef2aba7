#include "check/check.h"
#include "check/roles.h"
#include "check/say.h"

/* Programs for painting pictures. What cleans up, scans and converts is not among them. */
static bool paints(idc_str program)
{
    static const char *const names[] = {
        "photoshop", "gimp",      "affinity photo", "pixelmator",   "photopea",
        "paint.net", "coreldraw", "photo-paint",    "paintshop",    "krita",
        "procreate", "picsart",   "facetune",       "photodirector"};
    static const char *const others[] = {"elements organizer", "camera raw", "lightroom"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (idc_str_ifind(program, idc_str_of(others[i]), 0) != SIZE_MAX)
            return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (idc_str_ifind(program, idc_str_of(names[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

static void look_at_painting(const idc_claims *claims, const idc_claim *program, idc_findings *out)
{
    idc_finding *finding = idc_findings_add(
        out, IDC_OUTCOME_CONTRADICTS, "painted",
        "\"%S\", handed in as a document, was last written by %S, a program for painting pictures.",
        idc_say_source(claims, program),
        idc_say_cut(out->work->arena, program->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, program);
}

/* Word dates all parts of its files to 1980-01-01; the reader says so when a file is like that. */
static bool packed_by_others(const idc_source_info *source, idc_str program)
{
    const idc_node *zip = source->document ? idc_node_get(source->document->metadata, "zip") : NULL;
    const idc_node *dates = idc_node_get(zip, "dates");
    if (!idc_str_starts(program, IDC_STR("Microsoft Office Word")) || !dates)
        return false;
    for (const idc_node *date = dates->child; date; date = date->next)
        if (idc_str_starts(date->text, IDC_STR("1980-01-01")))
            return false;
    return dates->child != NULL;
}

static void look_at_container(const idc_claims *claims, const idc_claim *program, idc_findings *out)
{
    idc_finding *finding =
        idc_findings_add(out, IDC_OUTCOME_NOTICE, "packed",
                         "\"%S\" names %S as its program, but was packed by another one.",
                         idc_say_source(claims, program),
                         idc_say_cut(out->work->arena, program->raw, IDC_SAY_BYTES));
    idc_finding_cite(finding, program);
}

static void run(const idc_check_input *input, idc_findings *out)
{
    const idc_claims *claims = input->claims;
    size_t before = out->count;
    bool any = false;
    for (const idc_claim *c = NULL;
         out->status == IDC_OK && out->count - before < IDC_FINDINGS_OF_CHECK &&
         (c = idc_claims_next(claims, c, IDC_CLAIM_DOCUMENT_PROGRAM, 0));) {
        const idc_source_info *source = &claims->sources[c->source];
        any = true;
        if (source->role == IDC_ROLE_DOCUMENT && paints(c->raw))
            look_at_painting(claims, c, out);
        else if (packed_by_others(source, c->raw))
            look_at_container(claims, c, out);
    }
    if (!any)
        idc_findings_skip(out, "no file that names the program it was made with");
}

const idc_check idc_check_document_program = {
    .id = "document.program",
    .rows = "RF37",
    .title = "Program that does not fit the file",
    .compares = "The program that a file names with what the file was handed in as, and with how "
                "its parts were packed.",
    .run = run,
};
