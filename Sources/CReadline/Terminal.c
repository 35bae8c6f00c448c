#define _GNU_SOURCE
#include "Terminal.h"
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <sys/ioctl.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int lotse_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int lotse_terminal_spawn(const char *program, char *const arguments[]) {
  // Handlers do not outlive exec, but what is ignored (SIGPIPE) or blocked (by the dispatch
  // library's threads) does.
  posix_spawnattr_t attributes;
  if (posix_spawnattr_init(&attributes) != 0) return -1;
  sigset_t defaults, none;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  pid_t process;
  int problem = posix_spawnp(&process, program, NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return problem == 0 ? process : -1;
}

int lotse_terminal_wait(int process) {
  int status;
  for (;;) {
    pid_t found = waitpid(process, &status, WUNTRACED);
    if (found < 0 && errno == EINTR) continue;
    if (found < 0) return 1;
    // Control-Z stops editor and program together; one that stopped by itself would wait forever.
    if (!WIFSTOPPED(status)) return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1;
    kill(process, SIGCONT);
  }
}

static struct termios modes;
static bool has_modes;

void lotse_terminal_save(void) { has_modes = tcgetattr(STDIN_FILENO, &modes) == 0; }

void lotse_terminal_restore(void) {
  if (has_modes) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}
