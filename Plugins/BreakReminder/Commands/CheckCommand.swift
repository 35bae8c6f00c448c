import LotseKit

/// Says what is wrong with exercises of one's own, with file and line.
///
/// Its value is `{"own": 3, "flaws": [{"place": …, "exercise": …, "problem": …, "leftOut": …}]}`.
struct CheckCommand: BreakCommand {
  let declaration = Command(
    "check",
    names: Names(de: "prüfen", "pruefen", en: "check"),
    summary: Text(
      de: "Eigene Übungen prüfen: was fehlt, in welcher Datei und Zeile",
      en: "Check exercises of your own: what is missing, in which file and line"
    ),
    effect: .reads
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let library = try context.files.library()
    let own = library.exercises.count { $0.origin != .builtIn }
    var document = Document(Prose(summary(own, library.flaws, context)))
    if !library.flaws.isEmpty {
      document.append(.list(library.flaws.map { line($0, context.language) }))
    }
    return Reply(
      document,
      value: [
        "own": .integer(own),
        "flaws": .array(library.flaws.map { json($0, context.language) }),
      ]
    )
  }

  private func summary(_ own: Int, _ flaws: [ExerciseFlaw], _ context: BreakContext) -> String {
    if own == 0, flaws.isEmpty {
      return context.say(
        "Es gibt keine eigenen Übungen. Sie stehen als YAML-Dateien im Ordner „exercises“ neben "
          + "den Plugins Ihrer Organisation oder neben Ihren eigenen Einstellungen.",
        "There are no exercises of your own. They are YAML files in the folder “exercises” beside "
          + "the plugins of your organisation or beside your own settings."
      )
    }
    let leftOut = Set(flaws.filter(\.isLeftOut).map(\.place)).count
    let state =
      flaws.isEmpty
      ? context.say("alles in Ordnung", "everything is in order")
      : context.say(
        "Hinweise: \(flaws.count), deshalb nicht verwendet: \(leftOut)",
        "flaws: \(flaws.count), not used because of them: \(leftOut)"
      )
    return context.say(
      "Eigene Übungen: \(own); \(state).",
      "Exercises of your own: \(own); \(state)."
    )
  }

  private func line(_ flaw: ExerciseFlaw, _ language: Language) -> Prose {
    let name = flaw.exercise.map { " \($0)" } ?? ""
    let problem = flaw.problem.problem.in(language)
    let advice = flaw.problem.advice.map { " " + $0.in(language) } ?? ""
    return "\(flaw.place, .code)\(name): \(problem)\(advice)"
  }

  private func json(_ flaw: ExerciseFlaw, _ language: Language) -> JSONValue {
    [
      "place": .string(flaw.place), "exercise": flaw.exercise.map(JSONValue.string) ?? .null,
      "problem": .string(flaw.problem.problem.in(language)), "leftOut": .boolean(flaw.isLeftOut),
    ]
  }
}
