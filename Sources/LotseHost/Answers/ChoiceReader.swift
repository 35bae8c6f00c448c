import LotseKit

/// Reads choices by number, by label or value, or by an unambiguous beginning of one.
struct ChoiceReader {
  let language: Language

  /// One choice; or several: `1, 4 und 5`, `1-3`, `alle`.
  func read(_ line: String, _ rule: ChoiceRule) throws(UserError) -> AnswerValue {
    guard let count = rule.count else {
      let index = try one(line.trimmed, of: rule.choices.map(\.label), rule.choices.map(words))
      return .choice(rule.choices[index].value)
    }
    let indices = try several(line, of: rule.choices.map(\.label), rule.choices.map(words))
    guard count.contains(indices.count) else { throw .wrongCount(count, of: rule.choices.count) }
    return .choices(indices.map { rule.choices[$0].value })
  }

  /// A level by its number or its label.
  func read(_ line: String, _ levels: [Level]) throws(UserError) -> AnswerValue {
    if let number = Int(line.trimmed) {
      guard levels.contains(where: { $0.number == number }) else {
        throw .noSuchLevel(levels.map(\.number))
      }
      return .integer(number)
    }
    let names = levels.map { words($0.label) + $0.aliases.map(\.folded) }
    guard let index = try? one(line.trimmed, of: [], names, countsFromOne: false) else {
      throw .noSuchLevel(levels.map(\.number))
    }
    return .integer(levels[index].number)
  }

  private func words(_ choice: Choice) -> [String] {
    words(choice.label) + [choice.value.folded] + choice.aliases.map(\.folded)
  }
  private func words(_ label: Text) -> [String] { Language.allCases.map { label.in($0).folded } }

  private func several(
    _ line: String,
    of labels: [Text],
    _ choices: [[String]]
  ) throws(UserError) -> [Int] {
    // A name may hold a comma, or be „alle“.
    if let whole = try? one(line.trimmed, of: labels, choices) { return [whole] }
    if Self.everything.contains(line.trimmed.folded) { return Array(choices.indices) }
    var indices: Set<Int> = []
    for part in line.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed) {
      indices.formUnion(try some(part, of: labels, choices))
    }
    return indices.sorted()
  }

  /// What a part without commas names: `3`, `1-3`, `Planen und Bauen`, `4 und 5`, `1 3`.
  private func some(
    _ part: String,
    of labels: [Text],
    _ choices: [[String]]
  ) throws(UserError) -> [Int] {
    if let range = try range(part, among: choices.count, of: labels) { return Array(range) }
    var words = part.split(whereSeparator: \.isWhitespace)[...]
    let most = choices.joined().map { $0.split(whereSeparator: \.isWhitespace).count }.max() ?? 1
    var indices: [Int] = []
    while let first = words.first {
      // The longest that names one, for a name can have several words, and even an „und“.
      var count = min(words.count, most)
      var index: Int?
      while count > 1, index == nil {
        index = try? one(words.prefix(count).joined(separator: " "), of: labels, choices)
        if index == nil { count -= 1 }
      }
      if index == nil { index = try one(String(first), of: labels, choices) }
      indices += [index].compactMap(\.self)
      words = words.dropFirst(count).drop { Self.joining.contains($0.folded) }
    }
    return indices
  }

  private func range(
    _ part: String,
    among count: Int,
    of labels: [Text]
  ) throws(UserError) -> ClosedRange<Int>? {
    let ends = part.split { "-–".contains($0) }.map { Int($0.trimmed) }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
    guard 1...count ~= first, first...max(first, count) ~= last else { throw .noSuchChoice(labels) }
    return first - 1...last - 1
  }

  private static let joining: Set = ["und", "sowie", "and", "&", "+"]
  private static let everything: Set = ["alle", "alles", "all"]

  private func one(
    _ word: String,
    of labels: [Text],
    _ choices: [[String]],
    countsFromOne: Bool = true
  ) throws(UserError) -> Int {
    if countsFromOne, let number = Int(word.drop { $0 == "(" }.prefix { $0 != ")" }) {
      guard choices.indices.contains(number - 1) else { throw .noSuchChoice(labels) }
      return number - 1
    }
    let word = word.folded
    if let exact = choices.firstIndex(where: { $0.contains(word) }) { return exact }
    let beginning = choices.indices.filter { index in
      !word.isEmpty && choices[index].contains { $0.hasPrefix(word) }
    }
    if beginning.count == 1, let only = beginning.first { return only }
    throw beginning.isEmpty
      ? .noSuchChoice(labels) : .ambiguousChoice(beginning.map { $0 + 1 })
  }
}
