#include "norm/names/spell.h"

idc_reach idc_reach_step(idc_reach from, const char *spellings, idc_str letters)
{
    idc_reach to = 0;
    for (const char *s = spellings; from && *s;) {
        size_t n = strcspn(s, " ");
        if (n == 1 && *s == '-') {
            to |= from;
        } else {
            for (size_t p = 0; p + n <= letters.len; p++)
                if (from >> p & 1 && memcmp(letters.ptr + p, s, n) == 0)
                    to |= (idc_reach)1 << (p + n);
        }
        s += n + (s[n] == ' ');
    }
    return to;
}
