import LotseKit
import LotseWords

/// A word of a sentence as it was typed, without the marks around it.
struct DetailWord: Sendable {
  let typed: String
  /// With the marks around it.
  let marked: Substring
  let folded: String
  /// Whether a comma, a colon or the like follows.
  var endsPart: Bool

  init(_ word: Substring) {
    let trimmed = word.drop(while: \.isMark)
    var typed = String(trimmed)
    var endsPart = false
    while let last = typed.last, last.isMark || last == "." && !typed.isAbbreviation {
      if !last.isQuotationMark { endsPart = true }
      typed.removeLast()
    }
    self.typed = typed
    marked = word
    self.endsPart = endsPart
    folded = Self.fold(typed)
  }

  /// A text as it is compared: its words with one space between them.
  static func fold(_ text: String) -> String {
    let words = text.words.map(\.folded).joined(separator: " ")
    return words.isEmpty ? text : words
  }
}

extension Character {
  /// Whether it stands around words and is no part of one.
  fileprivate var isMark: Bool {
    if let sign = asciiValue, sign.isLetterOrDigit { return false }
    return isQuotationMark || [",", ";", ":", "!", "?", "(", ")"].contains(self)
  }

  fileprivate var isQuotationMark: Bool { ["\"", "„", "“", "”"].contains(self) }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    let small = self | 0x20
    return (0x61...0x7A).contains(small) || (0x30...0x39).contains(self)
  }
}

extension String {
  /// `Dr.` and `31.` keep their dot.
  fileprivate var isAbbreviation: Bool {
    let letters = dropLast()
    return letters.allSatisfy(\.isNumber) && !letters.isEmpty
      || ["dr", "hr", "fr", "prof", "mr", "mrs", "ms"].contains(letters.lowercased())
      || letters.contains(".") && letters.contains(where: \.isNumber)
  }
}

/// A sentence of which parts are taken away as they are understood.
struct DetailText: Sendable {
  let words: [DetailWord]
  private(set) var isTaken: [Bool]
  /// Whether the sentence has more words than are read.
  let isCut: Bool

  // Nobody tells so much in one line; a pasted page is not read to its end.
  private static let limit = 40
  private static let letters = 2000

  init(_ line: String) {
    let pieces = line.prefix(Self.letters)
      .split(maxSplits: Self.limit, whereSeparator: \.isWhitespace).prefix(Self.limit)
    var words: [DetailWord] = []
    for piece in pieces {
      let word = DetailWord(piece)
      let isDash = word.typed.allSatisfy { "-–—/".contains($0) }
      if !isDash {
        words.append(word)
      } else if !words.isEmpty {
        words[words.count - 1].endsPart = true
      }
    }
    self.words = words
    isTaken = words.map { _ in false }
    isCut = words.count >= Self.limit
  }

  /// The words as they are compared.
  func folded(_ range: Range<Int>) -> String {
    words[range].map(\.folded).joined(separator: " ")
  }

  /// The words as they were typed, with a capital first letter.
  func name(_ range: Range<Int>) -> String {
    words[range].map(\.typed).joined(separator: " ").firstUppercased
  }

  mutating func take(_ range: Range<Int>) {
    for index in range { isTaken[index] = true }
  }

  /// Where the longest of some phrases stands, the first of those.
  func find(_ phrases: PhraseSet, from start: Int = 0) -> Range<Int>? {
    let longest = words.map { phrases.longest(beginningLike: $0.folded) }
    for length in stride(from: min(longest.max() ?? 0, words.count), to: 0, by: -1) {
      for begin in start..<max(start, words.count - length + 1) where longest[begin] >= length {
        let range = begin..<begin + length
        if !isTaken[range].contains(true), phrases.contains(folded(range)) { return range }
      }
    }
    return nil
  }

  /// Whether a word is one of some phrases.
  func has(_ phrases: PhraseSet, at index: Int) -> Bool {
    words.indices.contains(index) && phrases.contains(words[index].folded)
  }

  /// The longest run of words from a place on that ends before a comma, a taken word or one of
  /// some others.
  func run(from start: Int, without others: PhraseSet, atMost limit: Int = 5) -> Range<Int> {
    var end = max(0, start)
    let start = end
    while end < words.count, end - start < limit, !isTaken[end], !has(others, at: end) {
      end += 1
      if words[end - 1].endsPart { break }
    }
    return start..<end
  }

  /// The same back from a place, not including it.
  func run(before end: Int, without others: PhraseSet, atMost limit: Int = 5) -> Range<Int> {
    var start = min(end, words.count)
    let end = start
    while start > 0, end - start < limit, !isTaken[start - 1], !has(others, at: start - 1),
      !words[start - 1].endsPart
    {
      start -= 1
    }
    return start..<end
  }
}
