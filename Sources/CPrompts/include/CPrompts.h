#pragma once
#include <stddef.h>

/// A file of Prompts/ as it travels inside the program.
struct lotse_prompt {
  /// Its path below Prompts/.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// How many files there are.
size_t lotse_prompts_count(void);
/// The file at an index below the count; never null fields.
struct lotse_prompt lotse_prompts_at(size_t index);
