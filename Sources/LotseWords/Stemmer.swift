internal import CStemmer

/// A Snowball stemmer of one language, freed with the value.
struct Stemmer: ~Copyable {
  /// The languages whose stemmers are used.
  enum Algorithm: String {
    case german, english
  }

  // libstemmer's object; it keeps the word it works on, so it serves one caller at a time.
  private let handle: OpaquePointer?

  /// A stemmer; if the library lacks the language, words stay as they are.
  init(_ algorithm: Algorithm) {
    handle = sb_stemmer_new(algorithm.rawValue, "UTF_8")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// What the inflected forms of a word have in common.
  mutating func stem(_ word: String) -> String {
    guard let handle else { return word }
    var word = word
    return word.withUTF8 { letters in
      guard let stem = sb_stemmer_stem(handle, letters.baseAddress, Int32(letters.count)) else {
        return String(decoding: letters, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
