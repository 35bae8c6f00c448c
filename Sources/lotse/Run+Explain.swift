import LotseHost
import LotseKit
import LotseKnowledge
import LotseRouting
import LotseTerminal

// Says what plain lines would be taken for, without running anything.
extension Run {
  /// One JSON object a line, for the words given or else for each line of standard input:
  /// `text`, `intent` (the plugin that stands for the field, or null), `command`, `confidence` from
  /// 0 to 1, `alternatives` (intents between which Lotse would ask), `choices` (the same as
  /// commands), `slots` (what the line already tells) and `why` (words with weights, or cards where the line goes to them).
  func explanation(of words: [String]) async -> String {
    let router = PromptRouter(registry.manifests)
    let time = await timeReader
    if !words.isEmpty { return await explanation(of: words.joined(separator: " "), router, time) }
    let console = PipeConsole(style: style(in: language))
    var text = ""
    while case .line(let line) = await console.read(Prompt(.command, label: "")) {
      text += await explanation(of: line, router, time)
    }
    return text
  }

  private func explanation(
    of line: String,
    _ router: PromptRouter,
    _ time: TimeReader
  ) async -> String {
    let routing = await router.routing(of: line, in: language)
    var object: [String: JSONValue] = [
      "text": .string(line), "intent": .null, "command": .null, "alternatives": [], "choices": [],
      "slots": .object([:]),
    ]
    let first: Route.Candidate?
    var about: String?
    switch lineRouter(before: router).route(line, in: language, after: routing.route) {
    case .certain(let candidate):
      object["intent"] = .string(candidate.intent)
      object["command"] = .string(candidate.reference.qualified)
      first = candidate
      about = candidate.intent
    case .unsure(let several):
      object["choices"] = .array(several.map { .string($0.reference.qualified) })
      first = several.first
      about = first?.intent
      let intents = several.map(\.intent).reduce(into: [String]()) { all, intent in
        if !all.contains(intent) { all.append(intent) }
      }
      if intents.count == 1 {
        object["intent"] = .string(intents[0])
      } else {
        object["alternatives"] = .array(intents.map(JSONValue.string))
      }
    case .none(let nearest):
      if let field = routing.unserved { object["intent"] = .string(field) }
      first = nearest.first
    }
    if let field = about ?? routing.unserved {
      object["slots"] = .object(DetailReader.details(of: line, about: field, time))
    }
    object["confidence"] = .number(first?.score ?? 0)
    object["why"] = .array(reasons(for: first?.reference, line, routing))
    return JSONValue.object(object).text() + "\n"
  }

  /// The words, or the cards, that spoke for a command.
  private func reasons(
    for command: CommandReference?,
    _ line: String,
    _ routing: Routing
  ) -> [JSONValue] {
    if command == KnowledgePlugin.answering {
      let found = (try? knowledge.current().finder.matches(for: line, in: language)) ?? []
      return found.prefix(3).map {
        ["card": .string($0.card.id), "weight": .number($0.score)]
      }
    }
    let candidate = routing.candidates.first { $0.reference == command }
    return (candidate?.evidence ?? []).map {
      ["word": .string($0.word), "weight": .number($0.weight)]
    }
  }
}
