import LotseKit

// What is said to a command of the agenda that cannot be done.
extension UserError {
  static let noSuchItem = UserError(
    Text(
      de: "Diesen Eintrag der Agenda gibt es nicht mehr.",
      en: "This item of the agenda no longer exists."
    ),
    advice: Text(
      de: "/agenda liste zeigt, was da ist, /rückgängig nimmt ein Löschen zurück.",
      en: "/agenda list shows what is there, /undo takes a deletion back."
    )
  )

  static func noItem(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Einen Eintrag \(number) gibt es in der Agenda nicht.",
        en: "There is no item \(number) on the agenda."
      ),
      advice: Text(de: "/agenda liste zeigt die Nummern.", en: "/agenda list shows the numbers.")
    )
  }

  static func noNumber(_ words: String) -> UserError {
    UserError(
      Text(
        de: "„\(words)“ ist keine Nummer der Agenda.",
        en: "“\(words)” is no number of the agenda."
      ),
      advice: Text(
        de: "Mehrere Nummern mit Komma trennen: 12, 14. Ein Bereich geht auch: 12-15.",
        en: "Separate several numbers by commas: 12, 14. A range will do too: 12-15."
      ),
      kind: .usage
    )
  }

  static func noItemCalled(_ words: String) -> UserError {
    UserError(
      Text(
        de: "Zu „\(words)“ steht nichts auf der Agenda.",
        en: "Nothing on the agenda fits “\(words)”."
      ),
      advice: Text(de: "/agenda liste zeigt, was da ist.", en: "/agenda list shows what is there.")
    )
  }

  static func severalItems(_ items: [Stored<AgendaItem>]) -> UserError {
    let list = items.prefix(5).map { "\($0.number) \($0.content.title)" }.joined(separator: "; ")
    let more = items.count > 5 ? "; …" : ""
    return UserError(
      Text(
        de: "Das passt auf mehrere Einträge: \(list)\(more)",
        en: "Several items fit that: \(list)\(more)"
      ),
      advice: Text(de: "Bitte die Nummer angeben.", en: "Please give the number.")
    )
  }

  static func notAMeasure(_ number: Int) -> UserError {
    UserError(
      Text(
        de: "Eintrag \(number) ist ein Termin oder eine Frist, keine Maßnahme.",
        en: "Item \(number) is an appointment or a deadline, not a measure."
      ),
      advice: Text(
        de: "/agenda zeigen \(number) sagt mehr dazu.",
        en: "/agenda show \(number) says more about it."
      )
    )
  }

  static func circle(_ numbers: [Int]) -> UserError {
    if Set(numbers).count == 1 { return waitsForItself }
    let chain = numbers.map(String.init).joined(separator: " → ")
    return UserError(
      Text(
        de: "Das geht nicht: Die Maßnahmen würden im Kreis aufeinander warten (\(chain)).",
        en: "That cannot be: the measures would wait for each other in a circle (\(chain))."
      ),
      advice: Text(
        de: "Lösen Sie zuerst eine der anderen Abhängigkeiten: /agenda abhängig … --ohne …",
        en: "Remove one of the other dependencies first: /agenda depends … --without …"
      )
    )
  }

  private static let waitsForItself = UserError(
    Text(
      de: "Eine Maßnahme kann nicht auf sich selbst warten.",
      en: "A measure cannot wait for itself."
    ),
    advice: Text(
      de: "Nennen Sie die Nummern anderer Maßnahmen; /agenda liste zeigt sie.",
      en: "Give the numbers of other measures; /agenda list shows them."
    )
  )

  static func endsBeforeStart(_ start: Day, _ due: Day) -> UserError {
    UserError(
      Text(
        de: "Die Frist \(due.words(in: .german)) liegt vor dem Beginn "
          + "\(start.words(in: .german)).",
        en: "It would be due on \(due.words(in: .english)), before it starts on "
          + "\(start.words(in: .english))."
      ),
      advice: Text(
        de: "Geben Sie Beginn und Frist zusammen an: --ab … --bis …",
        en: "Give both, the start and the due date: --start … --due …"
      )
    )
  }

  static let waitsForNobody = UserError(
    Text(
      de: "Ein Tag zum Nachfassen setzt voraus, dass auf jemanden gewartet wird.",
      en: "A day to ask again needs somebody who is waited for."
    ),
    advice: Text(de: "Nennen Sie auch, auf wen: --wartet-auf …", en: "Say whom: --waiting-for …")
  )

  static let nothingToDo = UserError(
    Text(de: "Der Maßnahme fehlt ein Titel.", en: "The measure lacks a title."),
    advice: Text(
      de: "Schreiben Sie auch Worte, nicht nur Schlagwörter und Personen.",
      en: "Write some words, not only tags and people."
    )
  )
}
