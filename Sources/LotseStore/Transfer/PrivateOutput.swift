internal import Glibc

/// A file that is written whole or not at all, for its owner alone.
package final class PrivateOutput {
  private let path: String
  private let partial: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  private static let bufferSize = 1 << 16

  /// Begins a file beside the place where it is to be.
  package init(_ path: String) throws(FileProblem) {
    self.path = path
    (partial, descriptor) = try PrivateFile.makePartial(of: path)
  }

  deinit {
    close(descriptor)
    if !isFinished { try? PrivateFile.remove(partial) }
  }

  /// Adds text.
  package func write(_ text: String) throws(FileProblem) { try write(Array(text.utf8)) }

  /// Adds bytes.
  package func write(_ bytes: [UInt8]) throws(FileProblem) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Sees to it that everything is on disk.
  package func settle() throws(FileProblem) {
    try flush()
    guard fsync(descriptor) == 0 else { throw FileProblem(path: path, code: errno) }
  }

  /// Puts the file in its place, once everything is on disk; another file of that name only gives
  /// way if it may.
  package func finish(replacing: Bool) throws(FileProblem) {
    try settle()
    if replacing {
      try PrivateFile.replace(path, by: partial)
    } else {
      try PrivateFile.move(partial, to: path)
    }
    isFinished = true
    PrivateFile.synchronize(StoreFile(path).directory)
  }

  private func flush() throws(FileProblem) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileProblem(path: path, code: errno) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
