#include <idcheck/base.h>
#include <idcheck/version.h>

const char *idc_version(void)
{
    return IDC_VERSION;
}
