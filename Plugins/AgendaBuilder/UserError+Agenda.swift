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
    let chain = numbers.map(String.init).joined(separator: " → ")
    return UserError(
      Text(
        de: "Das geht nicht: Die Maßnahmen würden im Kreis aufeinander warten (\(chain)).",
        en: "That cannot be: the measures would wait for each other in a circle (\(chain))."
      ),
      advice: Text(
        de: "Lösen Sie zuerst eine der Abhängigkeiten: /agenda ändern \(numbers[0]) --ohne …",
        en: "Remove one of the dependencies first: /agenda change \(numbers[0]) --without …"
      )
    )
  }
}
