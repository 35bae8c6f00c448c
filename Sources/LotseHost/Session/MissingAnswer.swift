import LotseKit

/// A question without an answer where nobody can be asked, and how the answer could be given.
struct MissingAnswer: Sendable {
  let form: QuestionForm
  /// What takes the answer on the command line; `nil` if only an answers file can give it.
  let parameter: Parameter?

  /// What is to be typed, and what is asked: `--wann (Wann?)`, `TITEL (Worum geht es?)`.
  func words(in language: Language) -> String {
    var prompt = form.prompt.in(language)
    if prompt.hasSuffix(".") { prompt.removeLast() }
    guard let parameter else {
      let key = Text(de: "in der Antwortdatei", en: "in the answers file").in(language)
      return "\(prompt) (\(key): \(form.id))"
    }
    let name = parameter.names.shown(in: language)
    switch parameter.style {
    case .option, .flag: return "--\(name) (\(prompt))"
    case .positional, .rest: return "\(name.uppercased()) (\(prompt))"
    }
  }
}

extension UserError {
  /// What has no answer where nobody can be asked; some of it can perhaps be given with the command.
  static func missingAnswers(_ answers: [MissingAnswer], path: String) -> UserError {
    func list(_ language: Language) -> String {
      answers.map { $0.words(in: language) }.joined(separator: ", ")
    }
    return UserError(
      Text(de: "Es fehlt: \(list(.german)).", en: "Missing: \(list(.english))."),
      advice: answers.allSatisfy { $0.parameter == nil }
        ? Text(
          de:
            "Sagen Sie es im Befehl so, dass nur eines gemeint sein kann, oder liefern Sie es mit "
            + "--antworten DATEI.",
          en: "Word the command so that only one thing can be meant, or supply it with --answers "
            + "FILE."
        )
        : Text(
          de:
            "Geben Sie es mit an oder liefern Sie es mit --antworten DATEI; lotse \(path) --help zeigt, wie.",
          en:
            "Give it with the command, or supply it with --answers FILE; lotse \(path) --help shows how."
        ),
      kind: .usage
    )
  }
}
