#include "base/result.h" // api links base
