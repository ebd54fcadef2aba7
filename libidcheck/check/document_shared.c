#include "check/shared.h"

static const char *same(idc_arena *arena, const idc_claim *a, const idc_claim *b, idc_str *how)
{
    idc_kinship kinship = idc_lineage_compare(a->value.lineage, b->value.lineage);
    if (kinship.relation != IDC_LINEAGE_ANCESTOR)
        return NULL;
    *how = idc_kinship_say(arena, &kinship);
    return "within";
}

static void run(const idc_check_input *input, idc_findings *out)
{
    static const idc_within_kind within = {
        .claim = IDC_CLAIM_DOCUMENT_IDENTIFIERS,
        .same = same,
        .what = "\"%S\" of \"%S\" and \"%S\" of \"%S\" were made from one file. They have in "
                "common: %S."};
    static const idc_shared kind = {.token = IDC_TOKEN_DOCUMENT,
                                    .claim = IDC_CLAIM_DOCUMENT_IDENTIFIERS,
                                    .what = "The original of",
                                    .missing = "no file with identifiers that copies carry on",
                                    .within = &within,
                                    .alone = "no registry of other cases is open, and no two files "
                                             "of this case give a name and identifiers that copies "
                                             "carry on"};
    idc_shared_run(input, &kind, out);
}

const idc_check idc_check_document_shared = {
    .id = "document.shared",
    .rows = "RF34",
    .title = "File made from one under another name",
    .compares = "Identifiers that copies carry on, of files in this case and in other cases, and "
                "the names claimed with them; those of known templates are left out.",
    .run = run,
};
