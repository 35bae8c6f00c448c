import LotseKit

/// Shows what was changed of an item, when and by which command.
///
/// Its value is `{"number": 12, "versions": [{"moment": "…", "command": "…", "deleted": false,
/// "changes": [{"field": "due", "from": "…", "to": "…"}]}]}`, the oldest first; the first
/// version has no changes.
struct HistoryCommand: AgendaCommand {
  private struct Result: Encodable {
    struct Version: Encodable {
      let moment: Moment
      let command: String
      let deleted: Bool
      let changes: [MeasureChange.Result.Change]
    }

    let number: Int
    let versions: [Version]
  }

  private struct Version {
    let moment: Moment
    let command: String
    let isDeleted: Bool
    /// The state after it; `nil` for what is no measure.
    let measure: Measure?
    var changes: [FieldChange] = []
  }

  let declaration = Command(
    "history",
    names: Names(de: "verlauf", "historie", en: "history"),
    summary: Text(
      de: "Zeigen, was sich an einem Eintrag geändert hat",
      en: "Show what has changed of an item"
    ),
    parameters: [.item],
    effect: .reads,
    examples: [
      .german: ["was hat sich an Maßnahme 12 geändert"],
      .english: ["what has changed of measure 12"],
    ]
  )

  func run(_ request: Request, in context: AgendaContext) async throws -> Reply {
    let item = try await context.agenda.item(context.conversation.ask(MeasureQuestions.item))
    let versions = try await versions(of: item, context)
    let heading: Prose = "\(context.say("Verlauf", "History")): \(context.words.line(item, .none))"
    var blocks: [Block] = [.heading(2, heading)]
    for version in versions.dropFirst() where version.measure == nil || !version.changes.isEmpty {
      let day = version.moment.day.words(in: context.language)
      blocks.append(.paragraph("\(day) \(version.moment.time), \(version.command, .code)"))
      if version.isDeleted {
        blocks.append(.paragraph(Prose(context.say("(gelöscht)", "(deleted)"))))
      } else if !version.changes.isEmpty {
        blocks.append(.list(version.changes.map(context.words.line)))
      }
    }
    if let first = versions.first {
      let day = first.moment.day.words(in: context.language)
      let added = context.say("Aufgenommen am \(day).", "Added on \(day).")
      blocks.insert(.paragraph(Prose(added)), at: 1)
    }
    return Reply(
      Document(blocks),
      value: try JSONValue(encoding: try result(item.number, versions))
    )
  }

  private func versions(
    of item: Stored<AgendaItem>,
    _ context: AgendaContext
  ) async throws -> [Version] {
    var versions = try await context.store.versions(of: item.id).map { version in
      let stored = try version.record?.body.decoded(as: AgendaItem.self)
      var measure: Measure?
      if case .measure(let content)? = stored { measure = content }
      return Version(
        moment: version.moment,
        command: version.command,
        isDeleted: stored == nil,
        measure: measure
      )
    }
    let words = try await context.fieldWords(for: versions.compactMap(\.measure))
    for index in versions.indices.dropFirst() {
      guard let former = versions[index - 1].measure, let present = versions[index].measure else {
        continue
      }
      versions[index].changes = try words.changes(from: former, to: present)
    }
    return versions
  }

  private func result(_ number: Int, _ versions: [Version]) throws -> Result {
    var told: [Result.Version] = []
    for (index, version) in versions.enumerated() {
      var changes: [MeasureChange.Result.Change] = []
      if index > 0, let former = versions[index - 1].measure, let present = version.measure {
        changes = try MeasureChange.Result.Change.all(version.changes, from: former, to: present)
      }
      told.append(
        Result.Version(
          moment: version.moment,
          command: version.command,
          deleted: version.isDeleted,
          changes: changes
        )
      )
    }
    return Result(number: number, versions: told)
  }
}
