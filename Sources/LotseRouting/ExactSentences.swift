import LotseHost
import LotseKit

/// The examples word by word: whoever types one means its command, whatever else it is like.
struct ExactSentences: Sendable {
  private let meanings: [String: Int]

  /// The sentences that are examples of one command only, by what they mean.
  init(of commands: [CommandReference], in material: RoutingMaterial) {
    var found: [String: Set<Int>] = [:]
    for (meaning, command) in commands.enumerated() {
      let examples = material.examples[command.qualified] ?? [:]
      for sentence in examples.values.joined() {
        found[sentence.folded, default: []].insert(meaning)
      }
    }
    meanings = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// What a line means if it is such a sentence; upper case and the spelling of umlauts are free.
  func meaning(of line: String) -> Int? { meanings[line.folded] }
}
