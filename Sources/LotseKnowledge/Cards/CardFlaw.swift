package import LotseKit
package import LotseYAML

/// Something about a card or its file that should be put right.
package struct CardFlaw: Sendable, Hashable {
  /// What is wrong.
  package enum Problem: Sendable, Hashable {
    /// The file or a card in it cannot be read.
    case unreadable(UserError)
    case withoutSource
    case withoutDate
    case withoutLanguage(Language)
    case withoutQuestion
    case unknownSource(String)
    case deadReference(String)
    /// The name is taken by a card that stands elsewhere.
    case doubleName(first: YAMLPosition)
    /// The last check was more than a year ago.
    case old(Day)
  }

  /// The card's name, if one is concerned.
  package var card: String?
  /// Where it stands.
  package var position: YAMLPosition
  /// What is wrong.
  package var problem: Problem
}

extension CardFlaw.Problem {
  /// What is wrong, in words.
  package var words: Text {
    switch self {
    case .unreadable(let error): error.problem
    case .withoutSource:
      Text(
        de: "Ohne Quelle; so ist sie keine Antwort.",
        en: "Without a source; so it is no answer."
      )
    case .withoutDate:
      Text(de: "Ohne Datum der Prüfung.", en: "Without the date of its check.")
    case .withoutLanguage(.german): Text(de: "Ohne deutschen Text.", en: "Without German text.")
    case .withoutLanguage(.english):
      Text(de: "Ohne englischen Text.", en: "Without English text.")
    case .withoutQuestion:
      Text(de: "Ohne Frage; niemand findet sie.", en: "Without a question; nobody finds it.")
    case .unknownSource(let name):
      Text(
        de: "Die Quelle „\(name)“ ist nicht bekannt.",
        en: "The source “\(name)” is not known."
      )
    case .deadReference(let name):
      Text(
        de: "„Siehe auch“ führt zu „\(name)“, das es nicht gibt.",
        en: "“See also” leads to “\(name)”, which does not exist."
      )
    case .doubleName(let first):
      Text(
        de: "Den Namen trägt schon eine Karte in \(first).",
        en: "A card in \(first) has the name already."
      )
    case .old(let day):
      Text(
        de: "Zuletzt geprüft am \(day.words(in: .german)), vor über einem Jahr.",
        en: "Last checked on \(day.words(in: .english)), more than a year ago."
      )
    }
  }
}
