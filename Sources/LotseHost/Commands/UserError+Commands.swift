package import LotseKit

// What is said to a line that calls no command as it must be called.
extension UserError {
  package static func unknownCommand(
    _ name: String,
    nearest: [String],
    of group: String? = nil
  ) -> UserError {
    let list = nearest.map { "/\($0)" }
    let group = group.map { " " + $0 } ?? ""
    return UserError(
      Text(
        de: "Den Befehl „/\(name.shortened())“ gibt es nicht.",
        en: "There is no command “/\(name.shortened())”."
      ),
      advice: nearest.isEmpty
        ? Text(de: "/hilfe\(group) zeigt, was es gibt.", en: "/help\(group) shows what there is.")
        : Text(
          de: "Meinten Sie \(list.joined(separator: " oder "))?",
          en: "Did you mean \(list.joined(separator: " or "))?"
        ),
      kind: .usage
    )
  }

  package static func ambiguousCommand(_ name: String, _ references: [CommandReference])
    -> UserError
  {
    let list = references.map { "/\($0.qualified)" }.joined(separator: ", ")
    return UserError(
      Text(
        de: "„/\(name)“ heißt in mehreren Plugins etwas.",
        en: "“/\(name)” means something in several plugins."
      ),
      advice: Text(de: "Eindeutig sind: \(list).", en: "These are unambiguous: \(list)."),
      kind: .usage
    )
  }

  static func unknownOption(
    _ name: String,
    of path: String,
    nearest: String?,
    takesText: Bool
  ) -> UserError {
    let hint =
      nearest.map {
        Text(de: "Meinten Sie --\($0)?", en: "Did you mean --\($0)?")
      }
      ?? (takesText
        ? Text(
          de: "Soll es Text sein, schreiben Sie -- davor: /\(path) -- …",
          en: "If it is meant as text, put -- before it: /\(path) -- …"
        )
        : Text(
          de: "/hilfe \(path) zeigt, was möglich ist.",
          en: "/help \(path) shows what there is."
        ))
    return UserError(
      Text(
        de: "/\(path) kennt --\(name.shortened()) nicht.",
        en: "/\(path) has no --\(name.shortened())."
      ),
      advice: hint,
      kind: .usage
    )
  }

  static func optionLacksValue(_ name: Text) -> UserError {
    UserError(
      Text(
        de: "Nach --\(name.in(.german)) fehlt der Wert.",
        en: "The value after --\(name.in(.english)) is missing."
      ),
      advice: Text(
        de: "Schreiben Sie ihn dahinter, mit Leerzeichen in Anführungszeichen.",
        en: "Write it after that, in quotes if it has spaces."
      ),
      kind: .usage
    )
  }

  static func surplusWord(_ word: String, of path: String) -> UserError {
    UserError(
      Text(
        de: "Mit „\(word.shortened())“ kann /\(path) nichts anfangen.",
        en: "/\(path) has no use for “\(word.shortened())”."
      ),
      advice: Text(
        de: "/hilfe \(path) zeigt, was möglich ist.",
        en: "/help \(path) shows what there is."
      ),
      kind: .usage
    )
  }

  static func checkHangs(_ plugin: String) -> UserError {
    UserError(
      Text(
        de: "Das Plugin „\(plugin)“ prüft die Antwort und wird damit nicht fertig.",
        en: "The plugin “\(plugin)” is checking the answer and does not finish."
      ),
      advice: Text(
        de: "Ihre Antworten bleiben; /pause hält an. Bitte melden Sie es dem Anbieter des Plugins.",
        en: "Your answers stay; /pause stops here. Please tell whoever provides the plugin."
      )
    )
  }

  /// The same error as a wrong use of the command, with the option it is about.
  ///
  /// What is known by its position needs no name: it is all that there is.
  func about(_ parameter: Parameter) -> UserError {
    var error = self
    error.kind = .usage
    guard parameter.style == .option || parameter.style == .flag else { return error }
    let names = parameter.names
    error.problem = Text(
      de: "--\(names.shown(in: .german)): \(problem.in(.german))",
      en: "--\(names.shown(in: .english)): \(problem.in(.english))"
    )
    return error
  }

  /// A plugin did what none may do; named, so that it can be reported.
  package static func defect(of plugin: String, _ error: any Error) -> UserError {
    UserError(
      Text(
        de: "Das Plugin „\(plugin)“ ist auf einen Fehler gestoßen (\(type(of: error))).",
        en: "The plugin “\(plugin)” ran into a defect (\(type(of: error)))."
      ),
      advice: Text(
        de: "Nichts wurde geändert. Bitte melden Sie es dem Anbieter des Plugins.",
        en: "Nothing was changed. Please tell whoever provides the plugin."
      )
    )
  }
}
