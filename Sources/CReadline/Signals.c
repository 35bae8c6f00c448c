#include "Signals.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};
/// Handlers and the main queue run on different threads; lock-free atomics are safe for both.
static atomic_bool pending;

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};

static void note(int number) {
  int saved = errno;
  if (number == SIGINT || number == SIGTERM || number == SIGHUP || number == SIGQUIT) pending = true;
  unsigned char byte = (unsigned char)number;
  // If the pipe is full, thousands of signals are waiting; one more says nothing new.
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void catch(int number) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int lotse_signals_open(void) {
  if (pipe_ends[0] >= 0) return pipe_ends[0];
  if (pipe(pipe_ends) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(pipe_ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(pipe_ends[end], F_SETFL, O_NONBLOCK);
  }
  for (unsigned index = 0; index < sizeof caught / sizeof *caught; index++) {
    // What the parent had ignored (nohup) stays ignored.
    struct sigaction former;
    sigaction(caught[index], NULL, &former);
    if (former.sa_handler != SIG_IGN) catch(caught[index]);
  }
  signal(SIGPIPE, SIG_IGN);
  return pipe_ends[0];
}

bool lotse_signals_pending(void) { return pending; }

void lotse_signals_wait(int descriptor) {
  struct pollfd requests[] = {{.fd = descriptor, .events = POLLIN},
                              {.fd = pipe_ends[0], .events = POLLIN}};
  while (!pending) {
    int count = poll(requests, 2, -1);
    if (count < 0 && errno != EINTR) return;
    if (requests[0].revents) return;
    // Another signal waits to be read, so the pipe tells nothing more; look now and then.
    if (requests[1].revents && !pending && poll(requests, 1, 50) > 0) return;
  }
}

void lotse_signals_settle(void) { pending = false; }

void lotse_signals_stop(void) {
  // The main queue may run on a thread of the dispatch library, which blocks all signals.
  sigset_t stop, former;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &former);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  catch(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &former, NULL);
}
