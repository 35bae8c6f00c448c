import LotseHost
import LotseKit

// Whether the example sentences of plugins lead to their commands: they are the plugins' tests.
extension PluginTool {
  private struct Entry: Encodable {
    let plugin: String
    let examples: Int
    let strays: [String]
    let asked: [String]
    let answered: [String]
  }

  /// Leads the examples of all plugins, or of one, to commands, and says which end up elsewhere;
  /// with one among them, the command fails.
  func check(_ id: String?, in conversation: any Conversation) async throws -> Reply {
    let language = conversation.language
    let found = await collisions?.examples(of: id) ?? []
    if let id, found.isEmpty { throw missing(id) }
    let document = found.reduce(Document()) { document, examples in
      document + Self.words(on: examples, isAlone: id != nil, language)
    }
    let strays = found.reduce(0) { $0 + $1.strays.count }
    if strays > 0 {
      try await conversation.say(document)
      throw UserError.strays(strays)
    }
    let count = found.reduce(0) { $0 + $1.count }
    let summary = Text(
      de: "Beispielsätze: \(count). Keiner führt zu einem anderen Befehl.",
      en: "Example sentences: \(count). None leads to another command."
    )
    let entries = found.map { examples in
      Entry(
        plugin: examples.plugin.id,
        examples: examples.count,
        strays: examples.strays.map(\.sentence),
        asked: examples.asked.map(\.sentence),
        answered: examples.answered.map(\.sentence)
      )
    }
    return Reply(
      document + Document(Prose(summary.in(language))),
      value: try JSONValue(encoding: ["plugins": entries])
    )
  }

  /// What became of the examples of a plugin; of those that a card answers only their number, if
  /// there are others to tell of.
  private static func words(
    on examples: CollisionCheck.Examples,
    isAlone: Bool,
    _ language: Language
  ) -> Document {
    let (arrived, all, answered) = (examples.arrived, examples.count, examples.answered.count)
    var count = Text(
      de: "\(arrived) von \(all) Beispielsätzen führen geradewegs zu ihrem Befehl",
      en: "\(arrived) of \(all) example sentences lead straight to their command"
    ).in(language)
    if answered > 0 {
      let words = Text(
        de: ", \(answered) beantwortet zuerst eine Karte",
        en: ", \(answered) are answered by a card first"
      )
      count += words.in(language)
    }
    let asked = examples.asked + (isAlone ? examples.answered : [])
    let problems =
      examples.strays.map { Prose($0.problem.in(language), .alert) }
      + asked.map { Prose($0.problem.in(language)) }
    let head: Prose = "\(examples.plugin.id, .strong) \(count, .faint)"
    return Document([.paragraph(head)] + (problems.isEmpty ? [] : [.list(problems)]))
  }

  /// Why there is nothing to check of a plugin.
  private func missing(_ id: String) -> UserError {
    let all = collisions?.ids ?? []
    return all.contains(id)
      ? .noExamples(id) : .noPlugin(id, nearest: NearestName.names(near: id, among: all, limit: 2))
  }
}

extension UserError {
  fileprivate static func strays(_ count: Int) -> UserError {
    UserError(
      count == 1
        ? Text(
          de: "Ein Beispielsatz führt nicht zu seinem Befehl.",
          en: "One example sentence does not lead to its command."
        )
        : Text(
          de: "\(count) Beispielsätze führen nicht zu ihrem Befehl.",
          en: "\(count) example sentences do not lead to their command."
        ),
      advice: Text(
        de: "Ändern Sie sie so, dass sie sagen, was nur Ihr Plugin tut.",
        en: "Change them so that they say what only your plugin does."
      )
    )
  }

  fileprivate static func noExamples(_ id: String) -> UserError {
    UserError(
      Text(
        de: "Das Plugin „\(id)“ hat keine Beispielsätze.",
        en: "The plugin “\(id)” has no example sentences."
      ),
      advice: Text(
        de: "In einem Leitfaden stehen sie unter examples.",
        en: "In a guide they stand under examples."
      )
    )
  }

  fileprivate static func noPlugin(_ id: String, nearest: [String]) -> UserError {
    UserError(
      Text(de: "Ein Plugin „\(id)“ gibt es nicht.", en: "There is no plugin “\(id)”."),
      advice: nearest.isEmpty
        ? Text(
          de: "Ohne Kennung werden alle geprüft.",
          en: "Without an id, all are checked."
        )
        : Text(
          de: "Meinten Sie \(nearest.joined(separator: " oder "))?",
          en: "Did you mean \(nearest.joined(separator: " or "))?"
        )
    )
  }
}
