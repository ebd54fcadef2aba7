#define LANES 4
#define LANES_FN(name) name##4
#define LANES_TARGET /* SSE2 and NEON are in the baseline of their machines */

#include "norm/photo/pdq_lanes.h"
