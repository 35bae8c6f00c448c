import LotseKit

// Numbers as people write them.
extension DetailReader {
  mutating func readNumbers(_ wanted: Set<String>) {
    for index in text.words.indices where !text.isTaken[index] {
      guard let number = number(at: index) else { continue }
      if wanted.contains("progress"), isPercent(number.words) {
        take("progress", number)
      } else if wanted.contains("minutes"), let minutes = minutes(number) {
        if details["minutes"] == nil { details["minutes"] = .integer(Int(minutes)) }
        text.take(number.words.lowerBound..<number.words.upperBound + 1)
      } else if wanted.contains("inhabitants"), isInhabitants(number) {
        take("inhabitants", number)
      } else if wanted.contains("budget"), isMoney(number) {
        take("budget", number)
        takeCurrency(around: number.words)
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
    /// Whether it was said in thousands or millions.
    var isScaled = false

    var isYear: Bool { isWritten.count == 4 && (2000...2100).contains(value) }
  }

  private mutating func take(_ detail: String, _ number: Amount) {
    if details[detail] != nil { return }
    let isWhole = number.value == number.value.rounded()
    details[detail] = isWhole ? .integer(Int(number.value)) : .number(number.value)
    text.take(number.words)
  }

  private mutating func takeCurrency(around words: Range<Int>) {
    for place in [words.lowerBound - 1, words.upperBound] where text.has(cue("money"), at: place) {
      text.take(place..<place + 1)
    }
  }

  /// The number that begins with a word, such as `22.000`, `22 Tsd`, `45k`, `12 000` or `1,5 Mio`.
  func number(at index: Int) -> Amount? {
    var typed = text.words[index].typed
    guard typed.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    while let last = typed.last, "%€".contains(last) || last == "." { typed.removeLast() }
    if typed.first == "€" { typed.removeFirst() }
    let unit = String(typed.reversed().prefix(while: \.isLetter).reversed())
    typed.removeLast(unit.count)
    let factor = unit.isEmpty ? 1 : factor(of: unit)
    guard var value = Self.value(of: typed), value < 1e9, let factor else { return nil }
    var isScaled = factor > 1
    value *= factor
    var end = index + 1
    if typed.count <= 3, typed.allSatisfy(\.isNumber), text.words.indices.contains(end) {
      let next = text.words[end].typed
      if next.count == 3, next.allSatisfy(\.isNumber), let rest = Double(next) {
        value = value * 1000 + rest
        end += 1
      }
    }
    for (unit, factor) in [("thousand", 1000.0), ("million", 1_000_000)]
    where text.has(cue(unit), at: end) {
      (value, end, isScaled) = (value * factor, end + 1, true)
    }
    return Amount(value: value, words: index..<end, isWritten: typed, isScaled: isScaled)
  }

  /// What the letters behind a number multiply it by.
  private func factor(of unit: String) -> Double? {
    let folded = DetailWord.fold(unit)
    if cue("thousand").contains(folded) { return 1000 }
    return cue("million").contains(folded) ? 1_000_000 : nil
  }

  private static func value(of typed: String) -> Double? {
    let groups = typed.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...4).contains(groups.count),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    if isGrouped { return Double(groups.joined()) }
    if groups.count <= 2 { return Double(groups.joined(separator: ".")) }
    // Thousands and cents have a sign each: `12.500,50`.
    let signs = typed.filter { $0 == "." || $0 == "," }
    guard let cents = groups.last, cents.count <= 2, let last = signs.last,
      groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 }),
      Set(signs.dropLast()).count == 1, signs.first != last
    else { return nil }
    return Double(groups.dropLast().joined() + "." + cents)
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
    if typed.contains("€") || text.has(cue("money"), at: number.words.upperBound)
      || text.has(cue("money"), at: number.words.lowerBound - 1)
    {
      return true
    }
    if number.isScaled { return true }
    let before = text.words.prefix(number.words.lowerBound).suffix(5)
    return number.value >= 100 && !number.isYear
      && before.contains { cue("cost").contains($0.folded) }
  }

  private func minutes(_ number: Amount) -> Double? {
    minutes(number.value, before: number.words.upperBound)
  }

  private func minutes(_ value: Double, before unit: Int) -> Double? {
    if isBygone(unit) { return nil }
    if text.has(cue("minutes"), at: unit) { return value }
    return text.has(cue("hours"), at: unit) ? value * 60 : nil
  }

  /// Whether a stretch of time is one that somebody has been sitting for.
  private func isBygone(_ place: Int) -> Bool {
    text.words.prefix(place).suffix(4).contains { cue("bygone").contains($0.folded) }
  }

  /// Reads `every half hour`, `eine Viertelstunde`, `ten minutes` and the like.
  private mutating func readSpokenMinutes() {
    for index in text.words.indices {
      if let number = spokenNumber(at: index),
        let minutes = minutes(Double(number), before: index + 1)
      {
        details["minutes"] = .integer(Int(minutes))
        return text.take(index..<index + 2)
      }
    }
    var best: (value: Int, words: Range<Int>)?
    for (minutes, phrases) in vocabulary.values(of: "minutes").sorted(by: { $0.key < $1.key }) {
      guard let words = text.find(phrases), words.count > best?.words.count ?? 0,
        !isBygone(words.lowerBound), let value = Int(minutes)
      else { continue }
      best = (value, words)
    }
    guard let best else { return }
    details["minutes"] = .integer(best.value)
    text.take(best.words)
  }
}
