#include "Keys.h"
#include "Signals.h"
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

/// What people type is read byte by byte, so that what they type ahead stays for the program that
/// has the terminal next. More than this is no typing; it is read in pieces, which takes a
/// thirtieth of the time.
enum { TYPING = 512 };

static unsigned char buffer[4096];
static size_t taken, filled;

static short ready(int descriptor) {
  struct pollfd request = {.fd = descriptor, .events = POLLIN};
  return poll(&request, 1, 0) > 0 ? request.revents : 0;
}

bool lotse_keys_ahead(void) { return taken < filled; }

bool lotse_keys_waiting(int descriptor) { return lotse_keys_ahead() || ready(descriptor) != 0; }

static ssize_t fill(int descriptor) {
  int count = 0;
  bool is_bulk = ioctl(descriptor, FIONREAD, &count) == 0 && count > TYPING;
  ssize_t size = read(descriptor, buffer, is_bulk ? sizeof buffer : 1);
  taken = 0;
  filled = size > 0 ? (size_t)size : 0;
  return size;
}

int lotse_keys_read(int descriptor) {
  if (lotse_keys_ahead()) return buffer[taken++];
  for (;;) {
    // In the middle of a paste, nobody else would hear of Control-C. Where a key is there, it
    // comes first: without one, readline would take the line for finished.
    lotse_signals_wait(descriptor);
    short event = ready(descriptor);
    if (!event && lotse_signals_pending()) return LOTSE_KEYS_INTERRUPTED;
    ssize_t size = fill(descriptor);
    if (size > 0) return buffer[taken++];
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    // Control-C empties the terminal's queue, perhaps just before it was read.
    bool is_there = size == 0 && isatty(descriptor) && !(event & (POLLHUP | POLLERR));
    if (!is_there) return LOTSE_KEYS_CLOSED;
  }
}

void lotse_keys_prepare(int descriptor) {
  struct termios modes;
  if (tcgetattr(descriptor, &modes) != 0) return;
  modes.c_cc[VMIN] = 0;
  modes.c_cc[VTIME] = 0;
  tcsetattr(descriptor, TCSADRAIN, &modes);
}
