import LotseKit

// What is said to a typed answer that cannot be one.
extension UserError {
  static let onlyOnce = UserError(
    Text(
      de: "Hier wird ein einzelner Zeitpunkt erwartet, keine Wiederholung.",
      en: "A single time is expected here, no recurrence."
    ),
    advice: Text(
      de: "Zum Beispiel: Freitag 14 Uhr oder 4.12. 9:30.",
      en: "For example: Friday 2 pm or 4 Dec 9:30."
    )
  )

  static var oneLineOnly: UserError {
    UserError(
      Text(
        de: "Die Antwort hat mehrere Zeilen, hier passt nur eine.",
        en: "The answer has several lines; only one fits here."
      ),
      advice: Text(
        de: "Schreiben Sie alles in eine Zeile.",
        en: "Write all of it on one line."
      )
    )
  }

  static func textTooShort(minimum: Int) -> UserError {
    guard minimum > 1 else {
      return UserError(
        Text(de: "Hier wird eine Antwort gebraucht.", en: "An answer is needed here."),
        advice: Text(
          de: "? sagt, warum; /pause unterbricht.",
          en: "? says why; /pause stops here."
        )
      )
    }
    return UserError(
      Text(
        de: "Die Antwort ist zu kurz: mindestens \(minimum) Zeichen.",
        en: "The answer is too short: at least \(minimum) characters."
      )
    )
  }

  static func textTooLong(_ count: Int, maximum: Int) -> UserError {
    UserError(
      Text(
        de: "Die Antwort hat \(count) Zeichen, höchstens \(maximum) sind möglich.",
        en: "The answer has \(count) characters; \(maximum) is the most."
      ),
      advice: Text(de: "Bitte kürzen Sie sie.", en: "Please shorten it.")
    )
  }

  static func dayTooEarly(_ day: Day, earliest: Day) -> UserError {
    UserError(
      Text(
        de: "\(day.words(in: .german)) ist zu früh: frühestens \(earliest.words(in: .german)).",
        en:
          "\(day.words(in: .english)) is too early: \(earliest.words(in: .english)) at the earliest."
      )
    )
  }

  static func dayTooLate(_ day: Day, latest: Day) -> UserError {
    UserError(
      Text(
        de: "\(day.words(in: .german)) ist zu spät: spätestens \(latest.words(in: .german)).",
        en: "\(day.words(in: .english)) is too late: \(latest.words(in: .english)) at the latest."
      )
    )
  }

  static var neitherYesNorNo: UserError {
    UserError(Text(de: "Bitte mit ja oder nein antworten.", en: "Please answer yes or no."))
  }

  static func noSuchRecord(_ number: Int, _ kind: RecordKind) -> UserError {
    UserError(
      Text(
        de: "\(kind.singular.in(.german)) \(number) gibt es nicht.",
        en: "There is no \(kind.singular.in(.english).lowercased()) \(number)."
      ),
      advice: Text(
        de: "Die Nummer steht vorn in den Listen.",
        en: "The number comes first in the lists."
      )
    )
  }

  static func noRecordCalled(_ words: String, _ kind: RecordKind) -> UserError {
    UserError(
      Text(
        de: "Zu „\(words)“ passt nichts unter: \(kind.plural.in(.german)).",
        en: "Nothing fits “\(words)” among: \(kind.plural.in(.english))."
      ),
      advice: Text(
        de: "Geben Sie die Nummer oder Wörter aus dem Titel an.",
        en: "Give the number or words of the title."
      )
    )
  }

  static func severalRecords(_ records: [Stored<RawRecord>], _ kind: RecordKind) -> UserError {
    let some = records.prefix(3).map { "\($0.number) \($0.content.title)" }.joined(separator: "; ")
    return UserError(
      Text(
        de: "Das passt auf mehrere: \(some).",
        en: "That fits several: \(some)."
      ),
      advice: Text(de: "Geben Sie die Nummer an.", en: "Give the number.")
    )
  }

  static var takesNoFiles: UserError {
    UserError(
      Text(de: "Hier lassen sich keine Dateien lesen.", en: "No files can be read here."),
      advice: Text(
        de: "Rufen Sie den Befehl in Lotse auf.",
        en: "Call the command in Lotse."
      )
    )
  }

  static var groupNeedsItems: UserError {
    UserError(
      Text(
        de: "Hier gehören mehrere Angaben zusammen; sie werden einzeln gefragt.",
        en: "Several details belong together here; they are asked one by one."
      ),
      advice: Text(
        de: "Lassen Sie die Angabe weg; Lotse fragt danach.",
        en: "Leave the detail out; Lotse asks for it."
      )
    )
  }

  static func noNumber(_ rule: NumberRule, in language: Language) -> UserError {
    if rule.isMoney { return noAmount }
    let whole = rule.isWhole
    return UserError(
      Text(
        de: whole ? "Hier wird eine ganze Zahl erwartet." : "Hier wird eine Zahl erwartet.",
        en: whole ? "A whole number is expected here." : "A number is expected here."
      ),
      advice: whole
        ? Text(de: "Zum Beispiel 12 oder 22.000.", en: "For example 12 or 22,000.")
        : Text(
          de: "Zum Beispiel 12,5 oder 1.234,50: das Komma trennt die Dezimalstellen.",
          en: "For example 12.5 or 1,234.50: the point separates the decimals."
        )
    )
  }

  private static let noAmount = UserError(
    Text(
      de: "Hier wird ein Betrag erwartet, höchstens mit Cent.",
      en: "A sum of money is expected here, with cents at the most."
    ),
    advice: Text(
      de: "Zum Beispiel 22.000 oder 1.234,50: das Komma trennt die Cent.",
      en: "For example 22,000 or 1,234.50: the point separates the cents."
    )
  )

  static func numberOutside(_ rule: NumberRule, in language: Language) -> UserError {
    func bounds(_ language: Language) -> String {
      let writer = NumberWriter(language: language)
      let unit = rule.unit.map { " " + $0.in(language) } ?? ""
      switch (rule.minimum.map(writer.text), rule.maximum.map(writer.text)) {
      case (let low?, let high?):
        return language == .german
          ? "von \(low) bis \(high)\(unit)" : "from \(low) to \(high)\(unit)"
      case (let low?, nil):
        return language == .german ? "ab \(low)\(unit)" : "from \(low)\(unit) up"
      case (nil, let high?):
        return language == .german ? "bis \(high)\(unit)" : "up to \(high)\(unit)"
      case (nil, nil): return ""
      }
    }
    return UserError(
      Text(
        de: "Die Zahl liegt außerhalb: möglich ist \(bounds(.german)).",
        en: "The number is out of range: it may be \(bounds(.english))."
      )
    )
  }

  static func noSuchChoice(_ labels: [Text]) -> UserError {
    func list(_ language: Language) -> String {
      labels.map { $0.in(language) }.joined(separator: ", ")
    }
    return UserError(
      Text(
        de: "Das steht nicht zur Wahl.",
        en: "That is not one of the choices."
      ),
      advice: Text(
        de: "Möglich sind: \(list(.german)). Die Nummer oder der Anfang genügt.",
        en: "There are: \(list(.english)). The number or the beginning is enough."
      )
    )
  }

  static func noSuchNumber(upTo count: Int) -> UserError {
    UserError(
      Text(
        de: "Bitte eine Nummer von 1 bis \(count), oder nur Enter.",
        en: "Please give a number from 1 to \(count), or just Enter."
      )
    )
  }

  static func noSuchLevel(_ numbers: [Int]) -> UserError {
    let list = numbers.map(String.init).joined(separator: ", ")
    return UserError(
      Text(de: "Diese Stufe gibt es nicht.", en: "There is no such level."),
      advice: Text(de: "Möglich sind: \(list).", en: "There are: \(list).")
    )
  }

  static func ambiguousChoice(_ numbers: [Int]) -> UserError {
    let list = numbers.map(String.init).joined(separator: ", ")
    return UserError(
      Text(
        de: "Das kann mehreres heißen: \(list).",
        en: "That can mean several: \(list)."
      ),
      advice: Text(de: "Bitte die Nummer angeben.", en: "Please give the number.")
    )
  }

  static func wrongCount(_ count: ClosedRange<Int>, of total: Int) -> UserError {
    let (least, most) = (count.lowerBound, min(count.upperBound, total))
    return UserError(
      Text(
        de: "Bitte mindestens \(least) und höchstens \(most) auswählen.",
        en: "Please choose at least \(least) and at most \(most)."
      ),
      advice: Text(
        de: "Mehrere Nummern mit Komma trennen: 1, 3.",
        en: "Separate several numbers by commas: 1, 3."
      )
    )
  }
}
