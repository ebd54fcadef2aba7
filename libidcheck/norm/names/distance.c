#include "norm/names/form.h"

enum { MOST_LETTERS = 64 };

static int least(int a, int b, int c)
{
    int m = a < b ? a : b;
    return m < c ? m : c;
}

int idc_name_distance(idc_str a, idc_str b, int most)
{
    int rows[3][MOST_LETTERS + 1];
    int *two = rows[0], *one = rows[1], *now = rows[2];
    int la = (int)a.len, lb = (int)b.len;
    if (a.len > MOST_LETTERS || b.len > MOST_LETTERS || la - lb > most || lb - la > most)
        return most + 1;
    for (int j = 0; j <= lb; j++)
        two[j] = one[j] = j;
    for (int i = 1; i <= la; i++) {
        int best = now[0] = i;
        for (int j = 1; j <= lb; j++) {
            int differ = a.ptr[i - 1] != b.ptr[j - 1];
            now[j] = least(one[j] + 1, now[j - 1] + 1, one[j - 1] + differ);
            if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1] &&
                two[j - 2] + 1 < now[j])
                now[j] = two[j - 2] + 1;
            best = now[j] < best ? now[j] : best;
        }
        if (best > most)
            return most + 1;
        int *t = two;
        two = one;
        one = now;
        now = t;
    }
    return one[lb] > most ? most + 1 : one[lb];
}

int idc_name_edits(idc_str a, idc_str b)
{
    uint64_t at[26] = {0};
    uint64_t up = ~UINT64_C(0), down = 0;
    int distance = (int)a.len;
    if (!a.len || a.len > MOST_LETTERS)
        return (int)b.len;
    for (size_t i = 0; i < a.len; i++)
        at[(a.ptr[i] - 'a') % 26] |= UINT64_C(1) << i;
    uint64_t last = UINT64_C(1) << (a.len - 1);
    for (size_t j = 0; j < b.len; j++) {
        uint64_t match = at[(b.ptr[j] - 'a') % 26];
        uint64_t diagonal = (((match & up) + up) ^ up) | match | down;
        uint64_t right = down | ~(diagonal | up), left = up & diagonal;
        distance += (right & last) != 0;
        distance -= (left & last) != 0;
        right = right << 1 | 1;
        up = left << 1 | ~(diagonal | right);
        down = right & diagonal;
    }
    return distance;
}
