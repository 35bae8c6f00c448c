import LotseKit

// What is said to a command of the log that cannot be done.
extension UserError {
  static let nothingToWrite = UserError(
    Text(de: "Der Eintrag hat keinen Text.", en: "The entry has no text."),
    advice: Text(
      de: "Schreiben Sie zum Beispiel: /log gestern: Telefonat mit @Kaya zu #e-akte.",
      en: "Write, for example: /log yesterday: call with @Kaya about #e-file."
    )
  )

  static let noSuchEntry = UserError(
    Text(de: "Diesen Eintrag gibt es nicht mehr.", en: "This entry no longer exists."),
    advice: Text(
      de: "/log liste zeigt die letzten Einträge, /rückgängig nimmt ein Löschen zurück.",
      en: "/log list shows the last entries, /undo takes a deletion back."
    )
  )

  static func notAnOpenPoint(_ number: Int, _ kind: EntryKind) -> UserError {
    UserError(
      Text(
        de: "Eintrag \(number) ist kein offener Punkt, sondern: \(kind.name.in(.german)).",
        en: "Entry \(number) is not an open point but a \(kind.name.in(.english).lowercased())."
      ),
      advice: Text(
        de: "/log liste --offen zeigt die offenen Punkte.",
        en: "/log list --open shows the open points."
      )
    )
  }

  static func doneBefore(_ date: Day) -> UserError {
    UserError(
      Text(
        de: "Der Punkt entstand erst am \(date.words(in: .german)).",
        en: "The point only arose on \(date.words(in: .english))."
      ),
      advice: Text(
        de: "Nennen Sie mit --datum einen späteren Tag.",
        en: "Give a later day with --date."
      )
    )
  }
}
