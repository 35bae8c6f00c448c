internal import CReadline
import Glibc

/// A descriptor that text is written to.
package struct TerminalOutput: Sendable {
  let descriptor: Int32
  /// Whether nobody reads any more.
  private(set) var isBroken = false

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes all of a text, unless the reader is gone.
  package mutating func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, !isBroken {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0 { wait(after: errno) }
    }
  }

  private mutating func wait(after problem: Int32) {
    switch problem {
    case EINTR: return
    case EAGAIN:
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&request, 1, -1)
    default: isBroken = true
    }
  }

  /// The terminal's columns, 80 if it does not tell them.
  ///
  /// Where there is no terminal, programs read the lines: they are as long as they are.
  var columns: Int {
    let columns = Int(lotse_terminal_columns(descriptor))
    if columns > 0 { return columns }
    return isatty(descriptor) == 1 ? 80 : 100_000
  }
}
