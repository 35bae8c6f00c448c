#pragma once

/// How many columns the terminal has, or 0 if that is not known.
int lotse_terminal_columns(int descriptor);

/// Starts a program in the foreground: it gets the signals that we catch as if we did not.
///
/// @return The process id, or -1.
int lotse_terminal_spawn(const char *program, char *const arguments[]);

/// Waits until a program that was started has ended.
///
/// @return 0 if it ended with success, else 1.
int lotse_terminal_wait(int process);

/// Notes the terminal's modes, and sets them again: an editor that dies leaves its own.
void lotse_terminal_save(void);
void lotse_terminal_restore(void);
