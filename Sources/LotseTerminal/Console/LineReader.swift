import Dispatch
import Glibc
import Synchronization

/// The lines of a descriptor that is no terminal, one after the other.
///
/// The one reader of a whole run: what it has read ahead belongs to the next lines.
final class LineReader: Sendable {
  private let descriptor: Int32
  /// Reads wait here, so that no thread of Swift's own does.
  private let queue = DispatchQueue(label: "lines")
  private let ahead = Mutex(ReadAhead())

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line break (LF or CR LF); `nil` at the end.
  ///
  /// Invalid UTF-8 becomes replacement characters.
  func next() async -> String? {
    // A change of threads for each line would take longer than most lines do.
    if let line = ahead.withLock({ $0.takeLine() }) { return line }
    return await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.waitForLine()) }
    }
  }

  private func waitForLine() -> String? {
    while true {
      if let line = ahead.withLock({ $0.takeLine() }) { return line }
      guard fill() else { return ahead.withLock { $0.takeRest() } }
    }
  }

  /// Waits for more bytes; `false` at the end.
  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      ahead.withLock { $0.add(chunk[..<count]) }
      return true
    }
    if count < 0, errno == EAGAIN {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&request, 1, -1)
      return true
    }
    return count < 0 && errno == EINTR
  }
}

/// What has been read and not yet been asked for.
private struct ReadAhead {
  private var bytes: [UInt8] = []
  private var start = 0
  /// Up to here, no line break was found.
  private var searched = 0

  mutating func add(_ chunk: ArraySlice<UInt8>) {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    bytes += chunk
  }

  /// The next line that has been read to its end.
  mutating func takeLine() -> String? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    return take(upTo: end, and: 1)
  }

  /// What comes after the last line break, if anything does.
  mutating func takeRest() -> String? {
    start < bytes.count ? take(upTo: bytes.count, and: 0) : nil
  }

  private mutating func take(upTo end: Int, and separator: Int) -> String {
    var line = bytes[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    start = end + separator
    searched = start
    return String(decoding: line, as: UTF8.self)
  }
}
