#pragma once
#include <stdbool.h>
#include <stdio.h>

/// What `lotse_keys_read` gives when there is no byte.
enum { LOTSE_KEYS_INTERRUPTED = -1, LOTSE_KEYS_CLOSED = -2 };

/// Makes reading from a terminal return at once when there is nothing, until its modes are
/// restored; without that, one could wait where a signal has just emptied its queue.
void lotse_keys_prepare(int descriptor);

/// The next byte that was typed; waits for it.
int lotse_keys_read(int descriptor);

/// Whether a byte can be read without waiting.
bool lotse_keys_waiting(int descriptor);

/// Whether bytes were read ahead, which no descriptor tells of.
bool lotse_keys_ahead(void);
