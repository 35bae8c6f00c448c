#include "CFuzzer.h"

// libFuzzer comes without a header (https://llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a
// library").
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*feed)(const uint8_t *, size_t));

int lotse_fuzz(int count, char **arguments, int (*feed)(const uint8_t *, size_t)) {
  return LLVMFuzzerRunDriver(&count, &arguments, feed);
}
