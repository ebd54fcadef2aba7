#include "norm/contacts/phone_shim.h"

#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <list>
#include <new>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace
{

/* The region whose plan has the number, or else the only one that has its calling code. */
std::string region_of(const PhoneNumberUtil &util, const PhoneNumber &number,
                      const std::string &region)
{
    if (region.size() == 2 && region != "ZZ")
        return region;
    std::list<std::string> regions;
    util.GetRegionCodesForCountryCallingCode(number.country_code(), &regions);
    return regions.size() == 1 && regions.front().size() == 2 ? regions.front() : std::string();
}

idc_phone_shim_result parse(const std::string &text, const std::string &region, char *e164,
                            size_t e164_size, char region_out[3], int *valid)
{
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!util || util->Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return IDC_PHONE_SHIM_NO_NUMBER;
    if (util->IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return IDC_PHONE_SHIM_NO_NUMBER;
    std::string formatted;
    util->Format(number, PhoneNumberUtil::E164, &formatted);
    if (formatted.size() < 2 || formatted.size() >= e164_size)
        return IDC_PHONE_SHIM_NO_NUMBER;
    std::string planned;
    util->GetRegionCodeForNumber(number, &planned);
    std::string where = region_of(*util, number, planned);
    std::memcpy(e164, formatted.c_str(), formatted.size() + 1);
    std::memcpy(region_out, where.c_str(), where.size() + 1);
    *valid = util->IsValidNumberForRegion(number, planned) ? 1 : 0;
    return IDC_PHONE_SHIM_OK;
}

} // namespace

extern "C" idc_phone_shim_result idc_phone_shim_parse(const char *text, size_t len,
                                                      const char *region, char *e164,
                                                      size_t e164_size, char region_out[3],
                                                      int *valid)
{
    try {
        return parse(std::string(text, len), region, e164, e164_size, region_out, valid);
    } catch (const std::bad_alloc &) {
        return IDC_PHONE_SHIM_NO_MEMORY;
    } catch (...) {
        return IDC_PHONE_SHIM_NO_NUMBER;
    }
}
