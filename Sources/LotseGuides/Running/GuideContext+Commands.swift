import LotseKit

// The commands that look at runs.
extension GuideContext {
  /// Which runs a command is about.
  enum Choice { case any, open }

  /// The run that was named, else the newest that fits.
  func run(_ request: Request, _ choice: Choice) async throws -> Stored<GuideRun> {
    if let id = request[GuideCommands.run(guide.recordKind)].flatMap(\.self) {
      guard let run = try await shelf.run(id) else { throw UserError.noRunYet(guide) }
      return run
    }
    let runs = try await shelf.runs(limit: 50)
    let isOld = { (run: Stored<GuideRun>) in run.content.hash != guide.hash }
    let fitting =
      choice == .open
      ? runs.first { !$0.content.isComplete || isOld($0) } ?? runs.first : runs.first
    guard let run = fitting else { throw UserError.noRunYet(guide) }
    return run
  }

  func show(_ request: Request) async throws -> Reply {
    let run = try await run(request, .any)
    let walk = try await look(at: run)
    let reply = RunReply(context: self, run: run, walk: walk)
    guard let name = request[GuideCommands.document].flatMap(\.self) else {
      return try reply.shown()
    }
    guard let document = guide.documents.first(where: { $0.id == name }) else {
      throw UserError.noDocument(name, of: guide)
    }
    return try reply.shown(document)
  }

  func compare(_ request: Request) async throws -> Reply {
    let run = try await run(request, .any)
    let other: Stored<GuideRun>?
    if let id = request[GuideCommands.other(guide.recordKind)].flatMap(\.self) {
      other = try await shelf.run(id)
    } else {
      other = complete.first {
        $0.number < run.number && $0.content.subject?.folded == run.content.subject?.folded
      }
    }
    guard let other else { throw UserError.nothingToCompare }
    let now = try await look(at: run, against: other)
    let then = try await look(at: other)
    return try RunComparison(context: self, run: run, other: other, now: now, then: then).reply()
  }

  func delete(_ request: Request) async throws -> Reply {
    let run = try await run(request, .any)
    if request[GuideCommands.confirmation] == nil {
      try await conversation.say(Document(Prose(line(run))))
    }
    let isWanted = try await conversation.ask(
      GuideCommands.confirmation.initially(.boolean(false)).depending(on: "run")
    )
    if isWanted { try await shelf.store.delete(run.id) }
    let words =
      isWanted
      ? say("Gelöscht. /rückgängig holt den Durchgang zurück.", "Deleted. /undo brings it back.")
      : say("Nichts gelöscht.", "Nothing deleted.")
    return Reply(
      Document(Prose(words)),
      value: ["deleted": .boolean(isWanted), "number": .integer(run.number)]
    )
  }

  /// A run in one line.
  func line(_ run: Stored<GuideRun>) -> String {
    let state =
      run.content.isComplete
      ? outcomeLabel(run.content) ?? say("abgeschlossen", "complete")
      : say("noch offen", "still open")
    let title = run.content.subject ?? guide.record.one.in(language)
    return "\(run.number)  \(title), \(run.content.day.words(in: language)): \(state)"
  }

  func outcomeLabel(_ run: GuideRun) -> String? {
    guide.outcomes.first { $0.id == run.outcome }?.label.plain.in(language)
  }
}

/// All runs of a guide.
struct RunList {
  let context: GuideContext

  private struct Entry: Encodable {
    let number: Int
    let subject: String?
    let day: Day
    let complete: Bool
    let outcome: String?
    let version: String
  }

  func reply() async throws -> Reply {
    let runs = try await context.shelf.runs()
    let entries = runs.map { run in
      Entry(
        number: run.number,
        subject: run.content.subject,
        day: run.content.day,
        complete: run.content.isComplete,
        outcome: run.content.outcome,
        version: run.content.version
      )
    }
    return Reply(document(runs), value: try JSONValue(encoding: ["runs": entries]))
  }

  private func document(_ runs: [Stored<GuideRun>]) -> Document {
    let say = context.say
    guard !runs.isEmpty else { return Document(Prose(say("Noch nichts.", "Nothing yet."))) }
    let columns: [Table.Column] = [
      Table.Column(say("Nr.", "No."), isNumeric: true),
      Table.Column(context.guide.record.one.in(context.language)),
      Table.Column(say("Tag", "Day")), Table.Column(say("Stand", "State")),
    ]
    let rows = runs.map { run -> [Prose] in
      let content = run.content
      let state =
        content.isComplete
        ? context.outcomeLabel(content) ?? say("abgeschlossen", "complete")
        : say("noch offen", "still open")
      return [
        Prose(String(run.number), .code),
        Prose(content.subject ?? context.guide.title.in(context.language)),
        Prose(content.day.words(in: context.language)), Prose(state),
      ]
    }
    return [.table(Table(columns, rows))]
  }
}

extension UserError {
  static func noRunYet(_ guide: Guide) -> UserError {
    let names = guide.names
    return UserError(
      Text(
        de: "Hier gibt es noch nichts: \(guide.title.in(.german)).",
        en: "There is nothing here yet: \(guide.title.in(.english))."
      ),
      advice: Text(
        de: "/\(names.shown(in: .german)) starten beginnt.",
        en: "/\(names.shown(in: .english)) start begins."
      )
    )
  }

  static func noDocument(_ name: String, of guide: Guide) -> UserError {
    let names = guide.documents.map(\.id)
    return UserError(
      Text(
        de: "Ein Dokument „\(name)“ gibt es hier nicht.",
        en: "There is no document “\(name)” here."
      ),
      advice: names.isEmpty ? nil : GuideWords.allowed(names)
    )
  }

  static let nothingToCompare = UserError(
    Text(
      de: "Zum Vergleichen fehlt ein früherer abgeschlossener Durchgang.",
      en: "There is no earlier complete run to compare with."
    ),
    advice: Text(
      de: "Eine Nummer nennt --mit; die Liste zeigt alle.",
      en: "--with names a number; the list shows all."
    )
  )
}
