#pragma once
#include <stdbool.h>

/// Catches the signals of a terminal and writes the number of each to a pipe.
///
/// A signal handler may call next to nothing; `write` it may. SIGPIPE is ignored from here on.
///
/// @return The end of the pipe to read from, or -1.
int lotse_signals_open(void);

/// Whether a signal came that ends the line or the program and has not been read from the pipe.
bool lotse_signals_pending(void);
/// Waits until a descriptor can be read, or such a signal is pending.
///
/// Signals are handled on any thread, so they interrupt no call of the one that waits.
void lotse_signals_wait(int descriptor);
/// Says that the pipe has been read.
void lotse_signals_settle(void);

/// Stops the program as Control-Z does without a handler; returns when it goes on.
void lotse_signals_stop(void);
