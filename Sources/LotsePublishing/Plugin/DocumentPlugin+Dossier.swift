import LotseHost
import LotseKit

// All that there is on a project, in one document.
extension DocumentPlugin {
  static let dossier = Command(
    "dossier",
    names: Names(de: "dossier", "akte", en: "dossier"),
    place: .topLevel,
    summary: Text(
      de: "alles zu einem Vorhaben in einem Dokument zeigen",
      en: "show everything on a project in one document"
    ),
    parameters: [Parameter(project, names: Names(de: "vorhaben", en: "project"), style: .rest)],
    effect: .reads
  )

  private static let project = Question.text(
    "project",
    Text(de: "Zu welchem Vorhaben?", en: "On which project?"),
    TextRule(length: 1...200, completes: .project)
  )

  /// The most records of a kind that are told one by one; a longer document is read by nobody.
  private static let most = 200

  func runDossier(in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    let project = try await conversation.ask(Self.project)
    var document: Document = [
      .heading(1, Prose(Text(de: "Vorhaben: ", en: "Project: ").in(language) + project))
    ]
    var counts: [String: JSONValue] = [:]
    var calendar: [CalendarItem] = []
    for kind in registry.manifests.flatMap(\.records) {
      let records = try await records(of: kind, on: project, in: conversation.store)
      if records.isEmpty { continue }
      counts[kind.id] = .integer(records.count)
      document = document + overview(of: records, kind, language)
      for record in records.prefix(Self.most) {
        guard let result = try await shown(record, kind, in: conversation) else { continue }
        let part = registry.withOrigin(result, in: language)
        document = document + part.nested(under: record.content.title, level: 3)
        calendar += try result.reply.calendar ?? []
      }
    }
    guard !counts.isEmpty else { throw UserError.nothingOn(project) }
    let (found, items) = (counts, calendar)
    return Reply(
      document,
      value: ["project": .string(project), "records": .object(found)],
      calendar: items.isEmpty ? nil : items
    )
  }

  private func records(
    of kind: RecordKind,
    on project: String,
    in store: any RecordStore
  ) async throws -> [Stored<RawRecord>] {
    let belongs = try await store.records(
      kind: kind.id,
      matching: RecordQuery([.has(.project, .text(project))])
    )
    // The project itself may be a record of that name.
    let named = try await store.records(
      kind: kind.id,
      matching: RecordQuery([.has(.name, .text(project))])
    )
    return named.filter { record in !belongs.contains { $0.id == record.id } } + belongs
  }

  private func overview(
    of records: [Stored<RawRecord>],
    _ kind: RecordKind,
    _ language: Language
  ) -> Document {
    let table = Table(
      [
        Table.Column(Text(de: "Nr.", en: "No.").in(language), isNumeric: true),
        Table.Column(kind.singular.in(language)),
        Table.Column(Text(de: "Tag", en: "Day").in(language)),
      ],
      records.map { record in
        [
          Prose(String(record.number)), Prose(record.content.title),
          Prose(record.content.day?.words(in: language) ?? ""),
        ]
      }
    )
    return [.heading(2, Prose(kind.plural.in(language).firstUppercased)), .table(table)]
  }

  /// What the command of its kind shows of a record; `nil` if there is none.
  private func shown(
    _ record: Stored<RawRecord>,
    _ kind: RecordKind,
    in conversation: any Conversation
  ) async throws -> CommandResult? {
    guard let reference = kind.showCommand.flatMap(registry.reference),
      let form = registry.command(reference)?.parameters.first?.form
    else { return nil }
    let answer: AnswerValue =
      if case .record = form.kind { .record(record.id) } else { .text(String(record.number)) }
    return try await CommandRun(registry: registry).result(
      of: reference,
      [form.id: .given(answer)],
      in: conversation
    )
  }
}

extension UserError {
  fileprivate static func nothingOn(_ project: String) -> UserError {
    UserError(
      Text(
        de: "Zum Vorhaben „\(project)“ gibt es noch nichts.",
        en: "There is nothing yet on the project “\(project)”."
      ),
      advice: Text(
        de: "Die Vorhaben zeigt /log vorhaben; die Tabulatortaste ergänzt ihre Namen.",
        en: "/log projects shows the projects; Tab completes their names."
      )
    )
  }
}
