#include "Keys.h"
#include "Signals.h"
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

/// What people type is read byte by byte, so that what they type ahead stays for the program that
/// has the terminal next. More than this is no typing; it is read in pieces, which takes a
/// thirtieth of the time.
enum { TYPING = 512 };

enum { CONTROL_D = 4 };

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
  ssize_t size;
  do {
    // In the middle of a paste, nobody else would hear of Control-C.
    lotse_signals_wait(descriptor);
    if (lotse_signals_pending()) return LOTSE_KEYS_INTERRUPTED;
    size = fill(descriptor);
  } while (size < 0 && (errno == EINTR || errno == EAGAIN));
  if (size > 0) return buffer[taken++];
  // Control-D typed before the line began is also read as nothing, but the terminal is there.
  bool is_there = size == 0 && !(ready(descriptor) & (POLLHUP | POLLERR));
  return is_there ? CONTROL_D : LOTSE_KEYS_CLOSED;
}
