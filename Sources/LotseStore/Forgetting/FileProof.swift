internal import FoundationEssentials
import LotseKit

/// Looks for a name in the bytes of the store's files, whatever they mean there.
struct FileProof: Sendable, Equatable {
  /// How often the letters of the name stand there, be it within other words.
  let found: Int
  /// How many bytes were looked at.
  let bytes: Int

  /// Looks at a store's files.
  init(of redaction: Redaction, in file: StoreFile) {
    let files = [file.path, file.path + "-wal"].compactMap {
      try? Data(contentsOf: URL(filePath: $0))
    }
    found = files.map { redaction.letters(in: String(decoding: $0, as: UTF8.self)) }.reduce(0, +)
    bytes = files.map(\.count).reduce(0, +)
  }
}
