import LotseHost
import LotseKit
import LotseRouting

/// What a plain line would be taken for, and why.
struct LineExplanation {
  let line: String
  /// What would be done with it.
  let route: Route
  /// What the router found, before cards and commands were weighed against each other.
  let routing: Routing
  /// What the line already tells, by the names of the details.
  let details: [String: JSONValue]
  /// The cards that answer it, best first, where the line goes to them.
  let cards: [Card]

  /// A card that answers a line.
  struct Card {
    let id: String
    let question: String
    let weight: Double
  }

  /// The command that is meant, or is nearest.
  var first: Route.Candidate? {
    switch route {
    case .certain(let candidate): candidate
    case .unsure(let several): several.first
    case .none(let nearest): nearest.first
    }
  }

  /// The likeliest command that was not taken and would not be asked about.
  var runnerUp: Routing.Candidate? {
    let taken =
      switch route {
      case .certain(let candidate): [candidate.reference]
      case .unsure(let several): several.map(\.reference)
      case .none(let nearest): nearest.prefix(1).map(\.reference)
      }
    return routing.candidates.first { !taken.contains($0.reference) }
  }

  /// The words that spoke for a command, the weightiest first.
  func evidence(for command: CommandReference?) -> [Routing.Evidence] {
    routing.candidates.first { $0.reference == command }?.evidence ?? []
  }

  /// The fields between which the user would be asked.
  private var asked: [String] {
    guard case .unsure(let several) = route else { return [] }
    return several.map(\.intent).reduce(into: []) { all, intent in
      if !all.contains(intent) { all.append(intent) }
    }
  }

  /// The field that the line is about, if that is certain.
  private var intent: String? {
    switch route {
    case .certain(let candidate): candidate.intent
    case .unsure: asked.count == 1 ? asked.first : nil
    case .none: routing.unserved
    }
  }

  /// For programs: `text`, `intent` (the plugin that stands for the field, or null), `command`,
  /// `confidence` from 0 to 1, `alternatives` (intents between which Lotse would ask), `choices`
  /// (the same as commands), `runnerUp` (what came next), `slots` (what the line already tells)
  /// and `why` (words with weights, or cards where the line goes to them).
  var json: JSONValue {
    var (command, choices): (JSONValue, [JSONValue]) = (.null, [])
    switch route {
    case .certain(let candidate): command = .string(candidate.reference.qualified)
    case .unsure(let several): choices = several.map { .string($0.reference.qualified) }
    case .none: break
    }
    return [
      "text": .string(line),
      "intent": intent.map(JSONValue.string) ?? .null,
      "command": command,
      "confidence": .number(first?.score ?? 0),
      "alternatives": .array(asked.count > 1 ? asked.map(JSONValue.string) : []),
      "choices": .array(choices),
      "runnerUp": runnerUp.map { candidate in
        [
          "intent": .string(candidate.intent),
          "command": .string(candidate.reference.qualified),
          "confidence": .number(candidate.score),
        ]
      } ?? .null,
      "slots": .object(details),
      "why": .array(why),
    ]
  }

  private var why: [JSONValue] {
    if !cards.isEmpty {
      return cards.map { ["card": .string($0.id), "weight": .number($0.weight)] }
    }
    return evidence(for: first?.reference).map {
      ["word": .string($0.word), "weight": .number($0.weight)]
    }
  }
}
