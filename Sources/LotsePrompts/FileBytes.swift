/// The bytes of a file, read where they lie: those of an embedded one are never copied.
///
/// It can be handed to any task: the bytes are constants of the program, or a copy that nobody
/// writes to and that lives as long as the value; neither is ever changed.
package struct FileBytes: RandomAccessCollection, @unchecked Sendable {
  /// A copy, freed with the last value that looks at it.
  private final class Copy {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(of bytes: [UInt8]) {
      self.bytes = .allocate(capacity: bytes.count)
      _ = self.bytes.initialize(from: bytes)
    }

    deinit { bytes.deallocate() }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let copy: Copy?

  /// Bytes that are part of the program.
  init(ofProgram bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    copy = nil
  }

  /// Bytes of one's own.
  package init(_ bytes: [UInt8]) {
    let copy = Copy(of: bytes)
    self.bytes = UnsafeBufferPointer(copy.bytes)
    self.copy = copy
  }

  /// The place of the first byte.
  package var startIndex: Int { 0 }
  /// The place after the last byte.
  package var endIndex: Int { bytes.count }

  /// A byte.
  package subscript(place: Int) -> UInt8 {
    precondition(place >= 0 && place < bytes.count)
    return bytes[place]
  }
}

extension EmbeddedPrompts {
  /// A file as it lies in the program; `nil` if there is none with this path.
  package static func file(_ path: String) -> FileBytes? {
    buffer(path).map(FileBytes.init(ofProgram:))
  }
}
