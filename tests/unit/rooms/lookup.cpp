#include "jobs/job.h" // api does not link jobs, which stands above it
