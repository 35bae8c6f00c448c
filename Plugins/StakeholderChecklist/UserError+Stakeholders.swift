import LotseKit

// What is said to a command of the checklist that cannot be done.
extension UserError {
  static let noProject = UserError(
    Text(de: "Es gibt noch kein Vorhaben.", en: "There is no project yet."),
    advice: Text(
      de: "Legen Sie eines an, zum Beispiel: /beteiligte E-Akte einführen",
      en: "Begin one, for example: /stakeholders introduce the e-file"
    )
  )

  static func nobodyNamed(among names: [String]) -> UserError {
    let list = names.prefix(6).joined(separator: ", ")
    return UserError(
      Text(
        de: "Darin ist niemand von der Liste zu erkennen.",
        en: "Nobody on the list can be recognised in it."
      ),
      advice: Text(
        de: "Auf der Liste stehen zum Beispiel: \(list). /beteiligte hinzufügen nimmt neue auf.",
        en: "On the list are, for example: \(list). /stakeholders add takes new ones."
      )
    )
  }

  static let noEarlierState = UserError(
    Text(
      de: "Aus dieser Zeit gibt es keinen Stand des Vorhabens.",
      en: "There is no state of the project from that time."
    ),
    advice: Text(
      de: "Nennen Sie einen Tag, an dem es das Vorhaben schon gab.",
      en: "Name a day on which the project already existed."
    )
  )
}
