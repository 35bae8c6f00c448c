import LotseKit

// Dimensions of an assessment and their scores.
extension DetailReader {
  /// A dimension and its score: `Prozesse auf Stufe 3`, `leadership gets 3 out of 5`.
  mutating func readRating() {
    guard let dimension = text.find(vocabulary.names("dimension")) else { return }
    text.take(dimension)
    details["dimension"] = .string(text.name(dimension))
    for index in text.words.indices where !text.isTaken[index] {
      guard let score = score(at: index) else { continue }
      details["score"] = .integer(score)
      return
    }
  }

  private func score(at index: Int) -> Int? {
    if let number = number(at: index), (1...5).contains(number.value),
      number.isWritten.count == 1
    {
      return Int(number.value)
    }
    // `höchstens eine zwei`, `at a three`
    guard text.has(cue("level"), at: index - 1) else { return nil }
    return spokenNumber(at: index).flatMap { (1...5).contains($0) ? $0 : nil }
  }

  /// A number that is written as a word.
  func spokenNumber(at index: Int) -> Int? {
    let numbers = vocabulary.values(of: "number").sorted { $0.key < $1.key }
    return numbers.first { text.has($0.value, at: index) }.flatMap { Int($0.key) }
  }
}
