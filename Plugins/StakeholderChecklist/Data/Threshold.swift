package import LotseKit

/// The sums from which on a trigger holds, and how long they are valid.
package struct Threshold: Decodable, Sendable {
  /// A sum and what it is for.
  package struct Sum: Decodable, Sendable {
    /// In whole euros, net.
    package let euros: Int
    package let what: Text
  }

  package let from: Day
  package let through: Day
  package let sums: [Sum]
}

extension Threshold {
  /// The sums with their validity; what is no longer valid is told as such.
  func words(on today: Day) -> Text {
    Text(de: words(on: today, in: .german), en: words(on: today, in: .english))
  }

  private func words(on today: Day, in language: Language) -> String {
    let listed = sums.map { $0.words.in(language) }.joined(separator: ", ")
    return "\(listed); \(validity(on: today).in(language))"
  }

  private func validity(on today: Day) -> Text {
    let german = (from: from.date(in: .german), through: through.date(in: .german))
    let english = (from: from.date(in: .english), through: through.date(in: .english))
    if today > through {
      return Text(
        de: "galt bis \(german.through), fragen Sie die Vergabestelle nach dem neuen Wert",
        en: "was valid until \(english.through), ask the procurement office for the new value"
      )
    }
    return Text(
      de: "gültig vom \(german.from) bis \(german.through)",
      en: "valid from \(english.from) to \(english.through)"
    )
  }
}

extension Threshold.Sum {
  /// The sum and what it is for.
  package var words: Text {
    Text(
      de: "\(euros.grouped(in: .german)) Euro netto für \(what.in(.german))",
      en: "\(euros.grouped(in: .english)) euros net for \(what.in(.english))"
    )
  }
}

extension Day {
  /// The day without its weekday, as laws write it.
  fileprivate func date(in language: Language) -> String {
    let name = Day.monthNames[month - 1].in(language)
    return language == .german ? "\(day). \(name) \(year)" : "\(day) \(name) \(year)"
  }
}
