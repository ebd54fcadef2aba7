#define LANES 8
#define LANES_FN(name) name##8
#ifdef __x86_64__
#define LANES_TARGET __attribute__((target("avx2")))
#else
#define LANES_TARGET /* never chosen there; compiled so that it stays right */
#endif

#include "norm/photo/pdq_lanes.h"
