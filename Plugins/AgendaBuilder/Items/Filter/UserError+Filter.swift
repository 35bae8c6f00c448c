import LotseKit

// What is said to a filter that cannot be read.
extension UserError {
  private static let allowed = Text(
    de: "Möglich sind Wörter, #schlagwort, @Name, Felder wie stand:blockiert, "
      + "verantwortlich:Kämmerei, bis<31.3., dazu und, oder, nicht und Klammern.",
    en: "Write words, #tag, @Name, fields such as status:blocked, owner:finance, due<31.3., "
      + "with and, or, not and parentheses."
  )

  private static func filter(_ german: String, _ english: String) -> UserError {
    UserError(Text(de: german, en: english), advice: allowed, kind: .usage)
  }

  static let filterIncomplete = filter(
    "Die Auswahl ist nicht zu Ende geschrieben: Am Schluss fehlt etwas.",
    "The filter is incomplete: something is missing at its end."
  )

  static let filterTooDeep = filter(
    "Die Auswahl hat zu viele Klammern ineinander.",
    "The filter has too many parentheses within each other."
  )

  static func filterUnexpected(_ place: Substring) -> UserError {
    filter(
      "Bei „\(beginning(of: place))“ lässt sich die Auswahl nicht lesen.",
      "The filter cannot be read at “\(beginning(of: place))”."
    )
  }

  static func filterEndsBefore(_ place: Substring) -> UserError {
    filter(
      "Die Klammer bei „\(beginning(of: place))“ wurde nie geöffnet.",
      "The parenthesis at “\(beginning(of: place))” was never opened."
    )
  }

  static func filterNotClosed(_ place: Substring) -> UserError {
    filter(
      "Die Klammer bei „\(beginning(of: place))“ wird nicht geschlossen.",
      "The parenthesis at “\(beginning(of: place))” is not closed."
    )
  }

  static func filterLacksValue(_ key: FilterKey, _ place: Substring) -> UserError {
    filter(
      "Nach „\(beginning(of: place))“ fehlt ein Wert.",
      "After “\(beginning(of: place))” a value is missing."
    )
  }

  static func noFilterKey(_ word: String) -> UserError {
    func names(_ index: Int) -> String {
      FilterKey.allCases.map { $0.names[index] }.joined(separator: ", ")
    }
    return UserError(
      Text(
        de: "Ein Feld „\(word)“ gibt es nicht.",
        en: "There is no field “\(word)”."
      ),
      advice: Text(
        de: "Felder sind: \(names(0)). Text mit Doppelpunkt gehört in Anführungszeichen.",
        en: "Fields are: \(names(1)). Text with a colon belongs in quotes."
      ),
      kind: .usage
    )
  }

  static func noFilterValue(_ word: String, _ key: FilterKey) -> UserError {
    UserError(
      Text(
        de: "„\(word)“ ist kein Wert für \(key.names[0]).",
        en: "“\(word)” is no value of \(key.names[1])."
      ),
      advice: advice(key),
      kind: .usage
    )
  }

  static func wordsTooFrequent(_ words: String) -> UserError {
    UserError(
      Text(
        de: "„\(words)“ kommt zu oft vor, um alles damit zu ändern.",
        en: "“\(words)” occurs too often to change everything that has it."
      ),
      advice: Text(
        de: "Nehmen Sie Wörter, die seltener sind, oder ein Schlagwort.",
        en: "Take words that are less frequent, or a tag."
      )
    )
  }

  private static func advice(_ key: FilterKey) -> Text {
    switch key.value {
    case .choice(let choices):
      func list(_ index: Int) -> String {
        choices.map { $0.names[min(index, $0.names.count - 1)] }.joined(separator: ", ")
      }
      return Text(de: "Möglich sind: \(list(0)).", en: "There are: \(list(1)).")
    case .day:
      return Text(
        de: "Zum Beispiel 31.3., \"Ende März\", diese Woche, KW 12.",
        en: "For example 31.3., \"end of March\", this week, week 12."
      )
    case .number:
      return Text(
        de: "Eine Zahl, etwa 5000 oder 1.500,50.",
        en: "A number, such as 5000 or 1,500.50."
      )
    case .name: return allowed
    }
  }

  private static func beginning(of place: Substring) -> String {
    place.count > 24 ? place.prefix(23) + "…" : String(place)
  }
}
