internal import CReadline
import Glibc

/// A descriptor that text is written to.
struct TerminalOutput: Sendable {
  let descriptor: Int32
  /// Whether nobody reads any more.
  private(set) var isBroken = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes all of a text, unless the reader is gone.
  mutating func write(_ text: String) {
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

  /// The terminal's columns; 80 where there is none.
  var columns: Int { terminalColumns ?? 80 }

  /// Whether it goes to a terminal, whose lines end somewhere.
  var isTerminal: Bool { terminalColumns != nil }

  private var terminalColumns: Int? {
    let columns = Int(lotse_terminal_columns(descriptor))
    return columns > 0 ? columns : nil
  }
}
