#pragma once
#include <sys/types.h>

/// Starts a program on a new pseudo-terminal, as the leader of a session of its own.
///
/// Swift cannot fork: between `forkpty` and `execve` only functions may be called that are safe
/// after a fork of a program with threads, and Swift's runtime gives no such promise.
///
/// @param arguments The program's path and its arguments, ended by NULL.
/// @param environment Entries `NAME=value`, ended by NULL.
/// @param terminal Receives the descriptor of the terminal's other end.
/// @return The process id, or -1 (`errno` says why).
pid_t lotse_pty_spawn(char *const arguments[], char *const environment[], int columns, int rows,
                      int *terminal);

/// Gives the terminal another size, of which its programs are told by SIGWINCH.
int lotse_pty_resize(int terminal, int columns, int rows);

/// Whether a wait status says that the process exited by itself, and with which status; else -1.
int lotse_wait_exit_status(int status);
