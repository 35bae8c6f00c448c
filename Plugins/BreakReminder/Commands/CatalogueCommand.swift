import LotseKit

/// Shows all exercises, with the words by which they are called in files.
///
/// Its value is `{"exercises": [{"id": …, "name": …, "posture": …, "seconds": …, "cautions": […],
/// "origin": …}]}`.
struct CatalogueCommand: BreakCommand {
  let declaration = Command(
    "catalogue",
    names: Names(de: "katalog", "übungsliste", en: "catalogue", aliases: ["catalog"]),
    summary: Text(
      de: "Alle Übungen zeigen, auch die Ihrer Organisation",
      en: "Show all exercises, those of your organisation too"
    ),
    effect: .reads
  )

  func run(_ request: Request, in context: BreakContext) async throws -> Reply {
    let library = try context.files.library()
    // What an organisation wrote itself is what is looked for first.
    let exercises = library.exercises.enumerated().sorted {
      ($1.element.origin.rawValue, $0.offset) < ($0.element.origin.rawValue, $1.offset)
    }.map(\.element)
    var document: Document = [.table(table(exercises, context))]
    if !library.flaws.isEmpty { document.append(.paragraph(Prose(hint(context)))) }
    return Reply(
      document,
      value: ["exercises": .array(exercises.map { json($0, context.language) })],
      followUps: library.flaws.isEmpty
        ? []
        : [FollowUp(Text(de: "Dateien prüfen", en: "check the files"), command: "breaks.check")]
    )
  }

  private func hint(_ context: BreakContext) -> String {
    context.say(
      "An eigenen Übungen ist etwas auszusetzen: /pause prüfen.",
      "Something is wrong with exercises of your own: /break check."
    )
  }

  private func table(_ exercises: [Exercise], _ context: BreakContext) -> Table {
    let columns = [
      Table.Column(context.say("Kennung", "Id")), Table.Column(context.say("Übung", "Exercise")),
      Table.Column(context.say("wie", "how")),
      Table.Column(context.say("Sekunden", "seconds"), isNumeric: true),
      Table.Column(context.say("Vorsicht", "care")), Table.Column(context.say("von", "by")),
    ]
    let rows = exercises.map { exercise -> [Prose] in
      [
        Prose(exercise.id, .code), Prose(exercise.name.in(context.language)),
        Prose(exercise.posture.name.in(context.language)), "\(exercise.seconds)",
        Prose(exercise.cautions.joined(separator: " ")),
        Prose(exercise.origin.name?.in(context.language) ?? "Lotse"),
      ]
    }
    return Table(columns, rows)
  }

  private func json(_ exercise: Exercise, _ language: Language) -> JSONValue {
    [
      "id": .string(exercise.id), "name": .string(exercise.name.in(language)),
      "posture": .string(exercise.posture.rawValue), "seconds": .integer(exercise.seconds),
      "cautions": .array(exercise.cautions.map(JSONValue.string)),
      "origin": .string("\(exercise.origin)"),
    ]
  }
}

extension Exercise.Posture {
  fileprivate var name: Text {
    switch self {
    case .sit: Text(de: "im Sitzen", en: "seated")
    case .stand: Text(de: "im Stehen", en: "standing")
    case .walk: Text(de: "im Gehen", en: "walking")
    case .eyes: Text(de: "Augen", en: "eyes")
    case .breath: Text(de: "Atem", en: "breath")
    }
  }
}
