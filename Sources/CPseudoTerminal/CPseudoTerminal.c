#define _GNU_SOURCE
#include "CPseudoTerminal.h"
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static struct winsize size_of(int columns, int rows) {
  return (struct winsize){.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
}

pid_t lotse_pty_spawn(char *const arguments[], char *const environment[], int columns, int rows,
                      int *terminal) {
  struct winsize size = size_of(columns, rows);
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child == 0) {
    // The test runner may ignore or block signals; the program is to begin as from a shell.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    // Foundation knows that a process has ended by a socket that every other child may inherit.
    close_range(STDERR_FILENO + 1, ~0U, 0);
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  // Otherwise programs started later would hold this terminal open.
  if (child > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
  return child;
}

int lotse_pty_resize(int terminal, int columns, int rows) {
  struct winsize size = size_of(columns, rows);
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int lotse_wait_exit_status(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
