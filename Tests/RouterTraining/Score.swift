import LotseHost
import LotseKit
import LotseRouting

/// Counts how well fields were told.
struct Score: CustomStringConvertible {
  private(set) var lines = 0
  private var counts = (right: 0, asked: 0, rightlyAsked: 0)
  private var none = (there: 0, told: 0, right: 0)

  /// Takes into account what a line was taken for, and what it means.
  mutating func count(_ decision: Routing.Decision, meaning intents: [String]) {
    lines += 1
    let told: [String]
    switch decision {
    case .certain(let candidate): told = [candidate.intent]
    case .none: told = [IntentModel.none]
    case .ask(let candidates): told = candidates.map(\.intent)
    }
    if intents.contains(IntentModel.none) { none.there += 1 }
    if told == [IntentModel.none] {
      none.told += 1
      if intents.contains(IntentModel.none) { none.right += 1 }
    }
    if told.count > 1 {
      counts.asked += 1
      // A line with two meanings wants both among the choices.
      if intents.allSatisfy(told.contains) { counts.rightlyAsked += 1 }
    } else if intents.contains(told[0]) {
      counts.right += 1
    }
  }

  var description: String {
    func part(_ count: Int, _ whole: Int) -> String {
      String((Double(count) / Double(max(1, whole)) * 1000).rounded() / 10) + " %"
    }
    var text = "\(lines) lines: \(part(counts.right, lines)) right at once, "
    text += "\(part(counts.asked, lines)) asked (\(part(counts.rightlyAsked, lines)) rightly), "
    text += "\(part(lines - counts.right - counts.rightlyAsked, lines)) neither"
    if none.there > 0 {
      text += "; none found \(part(none.right, none.there)), right \(part(none.right, none.told))"
    }
    return text
  }
}

extension IntentModel {
  /// What is done with a line, if each field had one command.
  func decision(on line: TrainingLine, by reader: SignReader) -> Routing.Decision {
    let guess = guess(line.text, in: line.language, by: reader)
    let candidates = zip(intents, guess.probabilities).filter { $0.0 != Self.none }.map {
      Routing.Candidate(
        reference: CommandReference(plugin: $0, command: ""),
        intent: $0,
        score: $1,
        fit: 1,
        evidence: []
      )
    }
    return Routing(
      candidates: candidates.sorted { $0.score > $1.score },
      none: guess.probabilities.last ?? 0,
      certainty(of: line.text, guess)
    ).decision
  }
}
