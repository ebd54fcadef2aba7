#define LANES 1
#define LANES_FN(name) name##1
#define LANES_TARGET

#include "norm/photo/pdq_lanes.h"
