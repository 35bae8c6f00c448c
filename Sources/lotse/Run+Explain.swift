import LotseHost
import LotseKit
import LotseKnowledge
import LotsePublishing
import LotseRouting
import LotseTerminal

// Says what plain lines would be taken for, without running anything.
extension Run {
  /// What is to be said of the words given, or else of each line of standard input: at a terminal
  /// in words, for programs one JSON object a line.
  func explanation(of words: [String]) async -> String {
    let router = PromptRouter(registry.manifests)
    let time = await timeReader
    let renderer = TextRenderer(style: style(in: language))
    return await explained(words) { line in
      let explanation = await explanation(of: line, router, time)
      return isForPeople
        ? renderer.text(explanation.document(registry, in: language)) + "\n"
        : explanation.json.text() + "\n"
    }
  }

  /// What is said of the words given, or else of each line of standard input, one after another.
  func explained(_ words: [String], by explain: (String) async -> String) async -> String {
    if !words.isEmpty { return await explain(words.joined(separator: " ")) }
    let console = PipeConsole(style: style(in: language))
    var text = ""
    while case .line(let line) = await console.read(Prompt(.command, label: "")) {
      text += await explain(line)
    }
    return text
  }

  /// Whether an explanation is to be read by a person, and not by a program.
  var isForPeople: Bool { options.formats.isEmpty ? Self.isPerson : options.formats == [.text] }

  private func explanation(
    of line: String,
    _ router: PromptRouter,
    _ time: TimeReader
  ) async -> LineExplanation {
    let routing = await router.routing(of: line, in: language)
    let route = lineRouter(before: router).route(line, in: language, after: routing.route)
    let (field, command): (String?, CommandReference?) =
      switch route {
      case .certain(let candidate): (candidate.intent, candidate.reference)
      case .unsure(let several): (several.first?.intent, several.first?.reference)
      case .none: (nil, nil)
      }
    let about = field ?? routing.unserved
    return LineExplanation(
      line: line,
      route: route,
      routing: routing,
      details: about.map { DetailReader.details(of: line, about: $0, time) } ?? [:],
      cards: command == KnowledgePlugin.answering ? cards(for: line) : []
    )
  }

  /// The cards that answer a line, best first.
  private func cards(for line: String) -> [LineExplanation.Card] {
    let found = (try? knowledge.current().finder.matches(for: line, in: language)) ?? []
    return found.prefix(3).map { match in
      LineExplanation.Card(
        id: match.card.id,
        question: match.card.title(in: language),
        weight: match.score
      )
    }
  }
}
