#include "norm/text/script.h"

UScriptCode idc_script_of_any(uint32_t codepoint)
{
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript((UChar32)codepoint, &status);
    return U_FAILURE(status) ? USCRIPT_COMMON : script;
}
