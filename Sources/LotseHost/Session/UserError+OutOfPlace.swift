import LotseKit

// What is said of a line that would mean something elsewhere.
extension UserError {
  /// A control where no question is open; it is named as it was typed.
  ///
  /// Who wants to go back is told how what was done last is taken back.
  static func noQuestionIsOpen(
    _ control: String,
    isBack: Bool,
    hasPaused: Bool
  ) -> UserError {
    let advice =
      switch (isBack, hasPaused) {
      case (false, true):
        Text(
          de: "/fortsetzen macht mit einem angehaltenen Gespräch weiter.",
          en: "/resume goes on with a paused conversation."
        )
      case (false, false):
        Text(de: "/hilfe zeigt, was hier geht.", en: "/help shows what can be done here.")
      case (true, true):
        Text(
          de: "/rückgängig nimmt die letzte Änderung zurück; /fortsetzen macht mit einem "
            + "angehaltenen Gespräch weiter.",
          en: "/undo takes back the last change; /resume goes on with a paused conversation."
        )
      case (true, false):
        Text(
          de: "/rückgängig nimmt die letzte Änderung zurück.",
          en: "/undo takes back the last change."
        )
      }
    return UserError(
      Text(
        de: "\(control) geht nur, während eine Frage offen ist.",
        en: "\(control) works only while a question is open."
      ),
      advice: advice,
      kind: .usage
    )
  }

  /// A number that no offer has.
  static func noOffer(_ number: Int, among count: Int) -> UserError {
    UserError(
      count == 0
        ? Text(
          de: "Angeboten ist gerade nichts, auch keine \(number).",
          en: "Nothing is offered at the moment, and so no \(number)."
        )
        : Text(
          de: "Eine \(number) ist nicht angeboten: \(count == 1 ? "nur 1" : "1 bis \(count)").",
          en: "No \(number) is offered: \(count == 1 ? "only 1" : "1 to \(count)")."
        ),
      advice: Text(
        de: "Ist ein Eintrag gemeint, sagen Sie, was damit geschehen soll: zeige Maßnahme 7.",
        en: "If an entry is meant, say what is to be done with it: show measure 7."
      )
    )
  }
}
