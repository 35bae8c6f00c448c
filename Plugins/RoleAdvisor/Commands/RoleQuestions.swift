import LotseKit

/// Questions that several commands have in common.
enum RoleQuestions {
  /// One role, as a parameter: a plain sentence may name it.
  static let role = Question.text(
    "role",
    Text(de: "Um welche Rolle geht es?", en: "Which role is it about?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Ein Name oder eine Abkürzung. /rollen liste zeigt alle.",
      en: "A name or an abbreviation. /roles list shows all."
    )
  )
  .such(as: Text(de: "bDSB", en: "DPO"))

  /// Several roles, as a parameter.
  static let roles = Question.text(
    "roles",
    Text(de: "Welche Rollen hat eine Person?", en: "Which roles does one person hold?"),
    TextRule(length: 1...500)
  )
  .explained(
    Text(
      de: "Namen oder Abkürzungen, mit Komma oder + getrennt. Namen von Personen sind nicht nötig.",
      en: "Names or abbreviations, separated by commas or +. Names of people are not needed."
    )
  )
  .such(as: Text(de: "bDSB, IT-Leitung", en: "DPO, head of IT"))

  /// The same question, which takes only words that name at least so many roles.
  static func naming(
    _ question: Question<String>,
    atLeast count: Int,
    in directory: RoleDirectory
  ) -> Question<String> {
    question.checked { value, setting in
      guard case .text(let text) = value else { return nil }
      return directory.roles(in: text).count >= count
        ? nil : directory.unknownRoles(in: text, count)
    }
  }
}

extension RoleDirectory {
  fileprivate func unknownRoles(in text: String, _ count: Int) -> Text {
    let found = roles(in: text).count
    if found == 0 {
      return Text(
        de:
          "Keine Rolle erkannt. Möglich sind zum Beispiel bDSB, ISB, CDO, IT-Leitung, Personalrat; /rollen liste zeigt alle.",
        en:
          "No role recognised. There are, for example, DPO, ISB, CDO, head of IT, staff council; /roles list shows all."
      )
    }
    return Text(
      de: "Nur \(found) Rolle erkannt, nötig sind \(count). /rollen liste zeigt alle.",
      en: "Only \(found) role recognised, \(count) are needed. /roles list shows all."
    )
  }
}

extension RoleContext {
  /// The roles that were given with the command, or that are asked for now.
  func roles(
    _ question: Question<String>,
    in request: Request,
    atLeast count: Int = 1
  ) async throws -> [RoleName] {
    let directory = try directory
    if let given = request[question] {
      let found = directory.roles(in: given)
      if found.count >= count { return found }
    }
    var asked = RoleQuestions.naming(question, atLeast: count, in: directory)
    // What was given did not name enough; under its own id it would count as answered.
    if request[question] != nil { asked.form.id += "-again" }
    return directory.roles(in: try await conversation.ask(asked))
  }
}
