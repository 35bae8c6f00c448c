import Foundation
import LotseKit
import LotsePrompts
import LotseRouting

/// Learns the model of the router from the lines beside this file, the examples and the cards, writes it to standard output;
/// says on standard error how well lines are understood that were left out in turn.
let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Lines")
let intents = try Fields.embedded.value.ids + [IntentModel.none]
let files = try intents.map { intent in
  let path = folder.appending(path: "\(intent).yaml")
  return (intent: intent, bytes: Array(try Data(contentsOf: path)))
}
let lines = try TrainingLine.all(files)
let reader = SignReader(try RoutingMaterial.embedded())
let trainer = IntentTrainer(intents, reader: reader)
FileHandle.standardOutput.write(Data(trainer.train(lines)))

if CommandLine.arguments.contains("--check") {
  let folds = 5
  var right = 0
  for fold in 0..<folds {
    let kept = lines.enumerated().filter { $0.offset % folds != fold }.map(\.element)
    guard let model = IntentModel(trainer.train(kept)) else { continue }
    for (number, line) in lines.enumerated() where number % folds == fold {
      let probabilities = model.probabilities(line.text, in: line.language, by: reader)
      let best = model.intents.indices.max { probabilities[$0] < probabilities[$1] }
      if best.map({ model.intents[$0] }) == line.intent { right += 1 }
    }
  }
  let share = Double(right) / Double(lines.count)
  FileHandle.standardError.write(Data("\(right) of \(lines.count) lines, \(share)\n".utf8))
}
