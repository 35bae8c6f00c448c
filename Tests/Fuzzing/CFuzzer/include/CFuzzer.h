#pragma once
#include <stddef.h>
#include <stdint.h>

/// Hands over to libFuzzer, which calls back with one input after the other.
///
/// @param arguments The program's arguments: options and folders of libFuzzer.
/// @return The status with which the program is to end.
int lotse_fuzz(int count, char **arguments, int (*feed)(const uint8_t *bytes, size_t count));
