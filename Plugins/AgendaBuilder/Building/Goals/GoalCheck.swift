package import LotseKit

/// Looks whether a goal says for whom, by when and how much: the outcome, not the tool.
package struct GoalCheck: Sendable {
  /// What a goal does not say.
  package enum Gap: Sendable, Hashable, CaseIterable {
    /// For whom something changes.
    case beneficiary
    /// By when.
    case date
    /// By which number it shows.
    case number
  }

  private let words: GoalWords

  /// A check by the words of the field.
  package init(_ words: GoalWords) { self.words = words }

  /// What a goal lacks; nothing if it is a good one.
  ///
  /// It looks at words of both languages: a town hall writes in both.
  package func gaps(in goal: String) -> [Gap] {
    let tokens = goal.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var gaps: [Gap] = []
    let people = words.beneficiaries.values.joined()
    if !tokens.contains(where: { token in people.contains { token.hasPrefix($0) } }) {
      gaps.append(.beneficiary)
    }
    let years = tokens.filter(Self.isYear)
    if years.isEmpty || words.by.values.joined().allSatisfy({ !tokens.contains($0) }) {
      gaps.append(.date)
    }
    if !Self.hasNumber(goal, besides: years) { gaps.append(.number) }
    return gaps
  }

  private static func isYear(_ token: String) -> Bool {
    token.count == 4 && (2000...2199).contains(Int(token) ?? 0)
  }

  private static let numberWords: Set<String> = [
    "hälfte", "viertel", "drittel", "doppelt", "alle", "jede", "jeder", "jedes", "half", "quarter",
    "third", "twice", "every", "each", "all",
  ]

  /// Whether there is a number that is no date.
  private static func hasNumber(_ goal: String, besides years: [String]) -> Bool {
    let parts = goal.lowercased().split { $0.isWhitespace }
    return parts.indices.contains { index in
      let part = parts[index]
      let word = part.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "," }
      if numberWords.contains(String(word.filter(\.isLetter))) { return true }
      guard part.contains(where: \.isNumber) else { return false }
      let isDate = word.count { $0 == "." } >= 2 || years.contains { word.contains($0) }
      let isDayOfMonth = word.hasSuffix(".") && index < parts.count - 1
      return !isDate && !isDayOfMonth
    }
  }
}

extension GoalCheck.Gap {
  /// What is asked about it.
  package var question: Text {
    switch self {
    case .beneficiary: Text(de: "für wen?", en: "for whom?")
    case .date: Text(de: "bis wann?", en: "by when?")
    case .number: Text(de: "wie gemessen?", en: "how measured?")
    }
  }
}
