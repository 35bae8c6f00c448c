import LotseKit

// What is said to a command of the advisor that cannot be done.
extension UserError {
  static let fewerThanTwoRoles = UserError(
    Text(
      de: "Darin sind keine zwei Rollen zu erkennen.",
      en: "No two roles can be recognised in it."
    ),
    advice: Text(
      de: "Schreiben Sie zum Beispiel: /rollen prüfen bdsb+cio. /rollen liste zeigt alle Namen.",
      en: "Write, for example: /roles check dpo+cio. /roles list shows all names."
    )
  )

  static func noProfile(of name: Text) -> UserError {
    UserError(
      Text(
        de: "Zu „\(name.in(.german))“ gibt es keine Beschreibung, nur den Namen.",
        en: "There is no description of “\(name.in(.english))”, only the name."
      ),
      advice: Text(
        de: "/rollen liste zeigt die Rollen mit Beschreibung.",
        en: "/roles list shows the roles with a description."
      )
    )
  }

  static func noLetter(for name: Text, _ profile: RoleProfile?, others: [Text]) -> UserError {
    let isElected = profile.map { [.elected, .political].contains($0.kind) } ?? false
    let german = others.map { $0.in(.german) }.joined(separator: ", ")
    let english = others.map { $0.in(.english) }.joined(separator: ", ")
    return UserError(
      isElected
        ? Text(
          de: "„\(name.in(.german))“ wird gewählt, nicht bestellt.",
          en: "“\(name.in(.english))” is elected, not appointed."
        )
        : Text(
          de: "Für „\(name.in(.german))“ gibt es keinen Entwurf einer Bestellung.",
          en: "There is no draft of an appointment letter for “\(name.in(.english))”."
        ),
      advice: Text(de: "Entwürfe gibt es für: \(german).", en: "There are drafts for: \(english).")
    )
  }

  static let planUnreadable = Text(
    de: "Das ist keine Verteilung. Schreiben Sie zum Beispiel: A: HVB · R: CDO, Orga · C: bDSB",
    en: "That is no distribution. Write, for example: A: HVB · R: CDO, Orga · C: DPO"
  )
}
