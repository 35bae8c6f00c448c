import Foundation
import LotseKit
import LotsePrompts
import LotseRouting

/// Learns the model of the router from the lines beside this file, the examples and the cards.
///
/// It is written to standard output. With `--check`, says on standard error how well lines are
/// understood that were left out in turn, and those that nobody learned from.
let lines = try TrainingLines.all()
let material = try RoutingMaterial.embedded()
let reader = SignReader(material)
let trainer = IntentTrainer(try Fields.embedded.value.ids + [IntentModel.none], reader: reader)
let model = trainer.train(lines)
FileHandle.standardOutput.write(Data(model))

if CommandLine.arguments.contains("--check"), let model = IntentModel(FileBytes(model)) {
  let check = Check(trainer: trainer, reader: reader)
  let report = check.leavingOut(lines) + check.heldApart(try TrainingLines.heldApart(), model)
  FileHandle.standardError.write(Data(report.utf8))
}
