import LotseHost
import LotseKit

/// What becomes of a word for which there are completions.
struct WordCompletion {
  /// The word before the cursor, without a quote that was opened before it.
  let word: String
  /// Whether the word stands behind an open quote, which readline closes.
  let isQuoted: Bool
  /// In commands, words with spaces need quotes; an answer is a whole line.
  let purpose: Prompt.Purpose

  /// What replaces the word, then all possibilities if there are several; nothing if there is none.
  ///
  /// Words that a terminal would obey are left out: they could not be typed either.
  func replacements(_ completions: [Completion]) -> [String] {
    var seen: Set<String> = []
    let words = completions.map { written($0.word) }.filter { candidate in
      !candidate.isEmpty && PrintableText().line(candidate) == candidate
        && seen.insert(candidate).inserted
    }
    if words.count <= 1 { return words }
    return [common(words)] + words
  }

  private func written(_ candidate: String) -> String {
    if isQuoted {
      let inner = candidate.hasPrefix("\"") ? candidate.dropFirst() : candidate[...]
      return String(inner.hasSuffix("\"") ? inner.dropLast() : inner)
    }
    let needsQuotes = purpose == .command && candidate.contains(" ")
    let hasSign = candidate.first.map { "\"@#".contains($0) } ?? false
    return needsQuotes && !hasSign ? "\"\(candidate)\"" : candidate
  }

  /// The beginning that all have in common; the word itself if that says no more.
  private func common(_ words: [String]) -> String {
    var prefix = words[0]
    for other in words.dropFirst() {
      prefix = String(zip(prefix, other).prefix { $0 == $1 }.map(\.0))
    }
    return prefix.folded.hasPrefix(word.folded) ? prefix : word
  }
}
