import LotseKit
import LotsePrompts
import LotseRouting

/// Measures a way to learn.
struct Check {
  let trainer: IntentTrainer
  let reader: SignReader

  private static let folds = 10

  /// How well lines are understood by models that learned without them, a tenth in turn, drawn
  /// by chance that is always the same.
  func leavingOut(_ lines: [TrainingLine]) -> String {
    var chance: UInt64 = 1
    let fold = lines.map { _ in
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(chance >> 33) % Self.folds
    }
    var scores: [String: Score] = [:]
    for left in 0..<Self.folds {
      let kept = zip(lines, fold).filter { $1 != left }.map(\.0)
      guard let model = IntentModel(FileBytes(trainer.train(kept))) else { continue }
      for (line, number) in zip(lines, fold) where number == left {
        count(line, by: model, in: ["left out", "left out \(line.language.rawValue)"], &scores)
      }
    }
    return report(scores)
  }

  /// How well lines are understood that nobody learned from.
  func heldApart(_ lines: [(level: String, line: TrainingLine)], _ model: IntentModel) -> String {
    var scores: [String: Score] = [:]
    for (level, line) in lines {
      let isPlain = line.intents.count == 1
      let all =
        isPlain ? ["apart", "apart \(line.language.rawValue)", "apart \(line.intents[0])"] : []
      count(line, by: model, in: all + ["apart \(level)"], &scores)
    }
    return report(scores)
  }

  private func count(
    _ line: TrainingLine,
    by model: IntentModel,
    in groups: [String],
    _ scores: inout [String: Score]
  ) {
    let isAmbiguous = line.intents.count > 1
    let groups = isAmbiguous && groups.count > 1 ? ["left out ambiguous"] : groups
    let decision = model.decision(on: line, by: reader)
    for group in groups { scores[group, default: Score()].count(decision, meaning: line.intents) }
  }

  private func report(_ scores: [String: Score]) -> String {
    scores.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
  }
}
