import LotseKit

/// Shows an entry's former texts.
///
/// Its value is `{"number": 12, "versions": [{"moment": "…", "command": "…", "text": "…"}]}`,
/// the oldest first; a version after which the entry was deleted has no `text`.
struct HistoryCommand: LogCommand {
  private struct Result: Encodable {
    struct Version: Encodable {
      let moment: Moment
      let command: String
      let text: String?
    }

    let number: Int
    let versions: [Version]
  }

  let declaration = Command(
    "history",
    names: Names(de: "verlauf", "historie", en: "history"),
    summary: Text(
      de: "Die früheren Fassungen eines Eintrags zeigen",
      en: "Show an entry's versions"
    ),
    parameters: [.entry],
    effect: .reads,
    examples: [
      .german: ["was stand früher in Eintrag 12"], .english: ["what did entry 12 say before"],
    ]
  )

  func run(_ request: Request, in context: LogContext) async throws -> Reply {
    let entry = try await context.entry(context.conversation.ask(EntryQuestions.entry))
    let versions = try await context.store.versions(of: entry.id).map { version in
      Result.Version(
        moment: version.moment,
        command: version.command,
        text: try version.record?.body.decoded(as: LogEntry.self).text
      )
    }
    let title = context.say("Eintrag \(entry.number)", "Entry \(entry.number)")
    var blocks: [Block] = [.heading(2, Prose(title))]
    for version in versions {
      let day = version.moment.day.words(in: context.language)
      blocks.append(.paragraph("\(day) \(version.moment.time), \(version.command, .code)"))
      let text = version.text ?? context.say("(gelöscht)", "(deleted)")
      blocks.append(.verbatim(Prose(text)))
    }
    let result = Result(number: entry.number, versions: versions)
    return Reply(Document(blocks), value: try JSONValue(encoding: result))
  }
}
