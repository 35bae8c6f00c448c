import LotseKit

// Numbers as people write them.
extension DetailReader {
  mutating func readNumbers(_ wanted: Set<String>) {
    for index in text.words.indices where !text.isTaken[index] {
      guard let number = number(at: index) else { continue }
      if wanted.contains("progress"), isPercent(number.words) {
        take("progress", number)
      } else if wanted.contains("minutes"), let minutes = minutes(number) {
        details["minutes"] = .integer(Int(minutes))
        text.take(number.words.lowerBound..<number.words.upperBound + 1)
      } else if wanted.contains("inhabitants"), isInhabitants(number) {
        take("inhabitants", number)
      } else if wanted.contains("budget"), isMoney(number) {
        take("budget", number)
        if text.has(cue("money"), at: number.words.upperBound) {
          text.take(number.words.upperBound..<number.words.upperBound + 1)
        }
      } else if wanted.contains("year"), number.isYear {
        take("year", number)
      }
    }
    if wanted.contains("minutes"), details["minutes"] == nil { readSpokenMinutes() }
  }

  /// A number and the words that it takes.
  struct Amount {
    var value: Double
    var words: Range<Int>
    var isWritten: String

    var isYear: Bool { isWritten.count == 4 && (2000...2100).contains(value) }
  }

  private mutating func take(_ detail: String, _ number: Amount) {
    if details[detail] != nil { return }
    let isWhole = number.value == number.value.rounded()
    details[detail] = isWhole ? .integer(Int(number.value)) : .number(number.value)
    text.take(number.words)
  }

  /// The number that begins with a word, such as `22.000`, `22 Tsd`, `12 000` or `1,5 Mio`.
  private func number(at index: Int) -> Amount? {
    var typed = text.words[index].typed
    while let last = typed.last, "%€".contains(last) || last == "." { typed.removeLast() }
    if typed.first == "€" { typed.removeFirst() }
    guard var value = Self.value(of: typed), value < 1e12 else { return nil }
    var end = index + 1
    if typed.count <= 3, typed.allSatisfy(\.isNumber), text.words.indices.contains(end) {
      let next = text.words[end].typed
      if next.count == 3, next.allSatisfy(\.isNumber), let rest = Double(next) {
        value = value * 1000 + rest
        end += 1
      }
    }
    if text.has(cue("thousand"), at: end) { (value, end) = (value * 1000, end + 1) }
    if text.has(cue("million"), at: end) { (value, end) = (value * 1_000_000, end + 1) }
    return Amount(value: value, words: index..<end, isWritten: typed)
  }

  private static func value(of typed: String) -> Double? {
    let groups = typed.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...4).contains(groups.count),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    if isGrouped { return Double(groups.joined()) }
    return groups.count <= 2 ? Double(groups.joined(separator: ".")) : nil
  }

  private func isPercent(_ words: Range<Int>) -> Bool {
    text.words[words.lowerBound].typed.hasSuffix("%")
      || text.words.indices.contains(words.upperBound)
        && text.words[words.upperBound].typed.hasPrefix("%")
      || text.has(cue("percent"), at: words.upperBound)
  }

  private func isInhabitants(_ number: Amount) -> Bool {
    if number.value < 100 { return false }
    if text.has(cue("inhabitants"), at: number.words.upperBound) { return true }
    return text.words.prefix(number.words.lowerBound).suffix(3).contains {
      cue("size").contains($0.folded)
    } && !number.isYear
  }

  private func isMoney(_ number: Amount) -> Bool {
    let typed = text.words[number.words.lowerBound].typed
    if typed.contains("€") || text.has(cue("money"), at: number.words.upperBound) { return true }
    if text.words.indices.contains(number.words.upperBound),
      text.words[number.words.upperBound].typed == "€"
    {
      return true
    }
    let before = text.words.prefix(number.words.lowerBound).suffix(3)
    return number.value >= 100 && !number.isYear
      && before.contains { cue("cost").contains($0.folded) }
  }

  private func minutes(_ number: Amount) -> Double? {
    if text.has(cue("minutes"), at: number.words.upperBound) { return number.value }
    return text.has(cue("hours"), at: number.words.upperBound) ? number.value * 60 : nil
  }

  /// Reads `every half hour`, `alle anderthalb Stunden` and the like.
  private mutating func readSpokenMinutes() {
    for index in text.words.indices where text.has(cue("hours"), at: index) {
      let minutes =
        text.has(cue("half"), at: index - 1)
        ? 30 : text.has(cue("threeHalves"), at: index - 1) ? 90 : 60
      details["minutes"] = .integer(minutes)
    }
  }

  /// A dimension and its score: `Prozesse auf Stufe 3`.
  mutating func readRating() {
    guard let dimension = text.find(vocabulary.names("dimension")) else { return }
    text.take(dimension)
    details["dimension"] = .string(text.name(dimension))
    for index in text.words.indices where !text.isTaken[index] {
      guard let number = number(at: index), (1...5).contains(number.value),
        number.isWritten.count == 1
      else { continue }
      details["score"] = .integer(Int(number.value))
    }
  }
}
