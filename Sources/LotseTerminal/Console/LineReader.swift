import Dispatch
import Glibc

/// The lines of a descriptor that is no terminal, one after the other.
///
/// The one reader of a whole run: what it has read ahead belongs to the next lines.
final class LineReader: Sendable {
  private let descriptor: Int32
  /// Reads wait here, so that no thread of Swift's own does.
  private let queue = DispatchQueue(label: "lines")
  private let state = State()

  /// What has been read; touched on `queue` alone.
  // The queue is serial, and nothing else has a reference to the state.
  private final class State: @unchecked Sendable {
    var bytes: [UInt8] = []
    var start = 0
    /// Up to here, no line break was found.
    var searched = 0
    var isAtEnd = false
  }

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line break (LF or CR LF); `nil` at the end.
  ///
  /// Invalid UTF-8 becomes replacement characters.
  func next() async -> String? {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.nextLine()) }
    }
  }

  private func nextLine() -> String? {
    while true {
      let unsearched = state.bytes[state.searched...]
      if let end = unsearched.firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: end, and: 1) }
      state.searched = state.bytes.count
      if state.isAtEnd {
        return state.start < state.bytes.count ? take(upTo: state.bytes.count, and: 0) : nil
      }
      fill()
    }
  }

  private func take(upTo end: Int, and separator: Int) -> String {
    var line = state.bytes[state.start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    state.start = end + separator
    state.searched = state.start
    return String(decoding: line, as: UTF8.self)
  }

  private func fill() {
    state.bytes.removeFirst(state.start)
    state.searched -= state.start
    state.start = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      state.bytes += chunk[..<count]
    } else if count == 0 {
      state.isAtEnd = true
    } else if errno == EAGAIN {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&request, 1, -1)
    } else if errno != EINTR {
      state.isAtEnd = true
    }
  }
}
