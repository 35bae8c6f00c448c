import LotseHost
import LotseKit
import LotseKnowledge
import LotseRouting
import LotseTerminal

// Says what plain lines would be taken for, without running anything.
extension Run {
  /// One JSON object a line, for the words given or else for each line of standard input:
  /// `text`, `intent` (a plugin's id, or null), `command`, `confidence` from 0 to 1,
  /// `alternatives` (commands between which Lotse would ask) and `why` (words, or cards, with their
  /// weights).
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
    if case .certain = routing.decision {
    } else if let claim = knowledge.claim(to: line, in: language) {
      return explanation(of: line, as: claim)
    }
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

  /// A question that the cards answer; `why` names the cards.
  private func explanation(of line: String, as claim: Route.Candidate) -> String {
    let cards = (try? knowledge.current().finder.matches(for: line, in: language)) ?? []
    let object: [String: JSONValue] = [
      "text": .string(line), "intent": .string(claim.reference.plugin),
      "command": .string(claim.reference.qualified), "alternatives": [],
      "confidence": .number(claim.score),
      "why": .array(
        cards.prefix(3).map { ["card": .string($0.card.id), "weight": .number($0.score)] }
      ),
    ]
    return JSONValue.object(object).text() + "\n"
  }
}
