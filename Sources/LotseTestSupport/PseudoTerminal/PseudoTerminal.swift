internal import CPseudoTerminal
import Glibc

/// A program that runs on a real pseudo-terminal, and the screen it writes to.
///
/// It ends with this object. Not for use by several tasks at once.
package final class PseudoTerminal {
  /// What a test waits for has not happened; with what the screen showed.
  package struct TimedOut: Error, CustomStringConvertible {
    package let description: String
  }

  /// How a program ended.
  package enum Ending: Sendable, Hashable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What the program drew.
  package private(set) var screen: Screen
  /// Everything the program wrote, byte for byte.
  package private(set) var output: [UInt8] = []

  private let process: pid_t
  private let descriptor: Int32
  private var ending: Ending?
  private var isClosed = false
  private var position = 0

  /// The milliseconds after which a test gives up: much more than any step takes on a loaded
  /// machine; more still for a program that a sanitizer slows down (`LOTSE_PATIENCE`).
  private static let patience =
    unsafe getenv("LOTSE_PATIENCE").flatMap { unsafe Int32(String(cString: $0)) } ?? 20_000

  /// Starts a program: its path and arguments, and its whole environment; nothing is inherited.
  package init(
    _ arguments: [String],
    environment: [String: String],
    columns: Int = 80,
    rows: Int = 24
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    var terminal: Int32 = -1
    let variables = environment.map { "\($0.key)=\($0.value)" }
    process = withCStrings(arguments) { arguments in
      withCStrings(variables) { variables in
        lotse_pty_spawn(arguments, variables, Int32(columns), Int32(rows), &terminal)
      }
    }
    descriptor = terminal
    guard process > 0 else { throw TimedOut(description: "no pseudo-terminal: errno \(errno)") }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if ending == nil {
      _ = Glibc.kill(process, SIGKILL)
      var status: Int32 = 0
      _ = waitpid(process, &status, 0)
    }
    if !isClosed { _ = Glibc.close(descriptor) }
  }
}

// What a person at the terminal does.
extension PseudoTerminal {
  /// Types text; keys are their control sequences.
  package func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Types bytes.
  ///
  /// The program's output is read meanwhile, so that neither side waits for the other.
  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      try wait(for: POLLIN | POLLOUT, until: "the program read its input")
      let count = rest.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, min($0.count, 4096))
      }
      if count > 0 { rest = rest.dropFirst(count) }
      receive()
      if isClosed || (count < 0 && errno != EAGAIN && errno != EINTR) { return }
    }
  }

  /// Gives the terminal another size.
  package func resize(columns: Int, rows: Int) {
    _ = lotse_pty_resize(descriptor, Int32(columns), Int32(rows))
    screen.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { _ = Glibc.kill(process, number) }

  /// Ends the program at once.
  package func kill() { signal(SIGKILL) }

  /// Closes the window.
  package func close() {
    if !isClosed { _ = Glibc.close(descriptor) }
    isClosed = true
  }
}

// What a person at the terminal sees.
extension PseudoTerminal {
  /// Waits until the program writes a text, and forgets what it wrote up to there.
  ///
  /// The text is looked for in what was written, without control sequences, not on the screen.
  package func expect(_ text: String) throws {
    try wait(until: "the program wrote “\(text)”") {
      guard let end = self.end(of: text) else { return false }
      self.position = end
      return true
    }
  }

  /// Where the first place that says a text ends in the output.
  private func end(of text: String) -> Int? {
    func says(_ end: Int) -> Bool { Screen.words(of: output[position..<end]).contains(text) }
    guard says(output.count) else { return nil }
    var (without, with) = (position, output.count)
    while with - without > 1 {
      let middle = (without + with) / 2
      if says(middle) { with = middle } else { without = middle }
    }
    return with
  }

  /// Waits until the screen is as a test wants it.
  package func expectScreen(_ claim: String, _ condition: (Screen) -> Bool) throws {
    try wait(until: claim) { condition(self.screen) }
  }

  /// Waits until the program has ended.
  package func expectEnd() throws -> Ending {
    try wait(until: "the program ended") {
      if self.ending == nil { self.ending = self.reap() }
      return self.ending != nil
    }
    return ending ?? .exited(-1)
  }

  private func reap() -> Ending? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    let code = lotse_wait_exit_status(status)
    return code >= 0 ? .exited(code) : .killed(signal: status & 0x7F)
  }

  private func wait(until claim: String, _ condition: () -> Bool) throws {
    let deadline = Self.milliseconds() + Int(Self.patience)
    while true {
      receive()
      if condition() { return }
      let left = deadline - Self.milliseconds()
      if left <= 0 || (isClosed && ending != nil) {
        throw TimedOut(description: "waited until \(claim); the screen:\n\(screen)")
      }
      // The end of the process wakes no descriptor that is closed already, hence the steps.
      var request = pollfd(fd: isClosed ? -1 : descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&request, 1, Int32(min(left, 50)))
    }
  }

  private func wait(for events: Int32, until claim: String) throws {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    if poll(&request, 1, Self.patience) == 0 {
      throw TimedOut(description: "waited until \(claim); the screen:\n\(screen)")
    }
  }

  /// Takes what the program has written by now.
  private func receive() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !isClosed {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        output += buffer[..<count]
        screen.feed(buffer[..<count])
      } else if count < 0 && (errno == EAGAIN || errno == EINTR) {
        return
      } else {
        close()
      }
    }
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Lends strings to C as an array that ends with a null pointer.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("the array ends with nil") }
    return body(base)
  }
}
