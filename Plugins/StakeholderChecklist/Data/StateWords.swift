import LotseKit

/// The words by which a line tells how far the involvement of somebody has got.
package struct StateWords: Decodable, Sendable {
  private let words: [String: [Language: [String]]]

  package init(from decoder: any Decoder) throws {
    let states = try decoder.container(keyedBy: InvolvementState.self)
    words = try Dictionary(
      uniqueKeysWithValues: InvolvementState.allCases.map {
        ($0.rawValue, try states.decodeWords(forKey: $0))
      }
    )
  }

  /// The state that a line tells; the longest words count, so that "not needed" is no "needed".
  func state(in line: String) -> InvolvementState? {
    let line = " " + line.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    var longest: (state: InvolvementState, length: Int)?
    for state in InvolvementState.allCases {
      for phrase in (words[state.rawValue] ?? [:]).values.joined() {
        let folded = phrase.folded
        if line.contains(" \(folded) "), folded.count > longest?.length ?? 0 {
          longest = (state, folded.count)
        }
      }
    }
    return longest?.state
  }
}
