import LotseKit

/// Reads choices by number, by label or value, or by an unambiguous beginning of one.
struct ChoiceReader {
  let language: Language

  /// One choice, or several separated by commas or spaces.
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
    var indices: Set<Int> = []
    let hasCommas = line.contains { $0 == "," || $0 == ";" }
    let parts = line.split { hasCommas ? $0 == "," || $0 == ";" : $0.isWhitespace }
    if let whole = try? one(line.trimmed, of: labels, choices) { return [whole] }
    for part in parts { indices.insert(try one(part.trimmed, of: labels, choices)) }
    return indices.sorted()
  }

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
