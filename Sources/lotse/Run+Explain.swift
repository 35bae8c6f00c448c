import LotseHost
import LotseKit
import LotseRouting
import LotseTerminal

// Says what plain lines would be taken for, without running anything.
extension Run {
  /// One JSON object a line, for the words given or else for each line of standard input:
  /// `text`, `intent` (a plugin's id, or null), `command`, `confidence` from 0 to 1,
  /// `alternatives` (commands between which Lotse would ask) and `why` (words with weights).
  func explanation(of words: [String]) async -> String {
    let router = PromptRouter(registry.manifests)
    if !words.isEmpty { return await explanation(of: words.joined(separator: " "), router) }
    let console = PipeConsole(style: style(in: language))
    var text = ""
    while case .line(let line) = await console.read(Prompt(.command, label: "")) {
      text += await explanation(of: line, router)
    }
    return text
  }

  private func explanation(of line: String, _ router: PromptRouter) async -> String {
    let routing = await router.routing(of: line, in: language)
    var object: [String: JSONValue] = ["text": .string(line), "intent": .null, "command": .null]
    let candidates: [Routing.Candidate]
    switch routing.decision {
    case .certain(let candidate):
      object["intent"] = .string(candidate.reference.plugin)
      object["command"] = .string(candidate.reference.qualified)
      candidates = [candidate]
    case .ask(let several): candidates = several
    case .none(let nearest): candidates = Array(nearest.prefix(1))
    }
    if case .ask = routing.decision {
      object["alternatives"] = .array(candidates.map { .string($0.reference.qualified) })
    } else {
      object["alternatives"] = []
    }
    object["confidence"] = .number(candidates.first?.score ?? 0)
    object["why"] = .array(
      (candidates.first?.evidence ?? []).map {
        ["word": .string($0.word), "weight": .number($0.weight)]
      }
    )
    return JSONValue.object(object).text() + "\n"
  }
}
