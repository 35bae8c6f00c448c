/// What runs of letters stand for: whole words, their beginnings or their ends.
///
/// Of a word, very many runs are asked about; most are told from all that there are by their length
/// and their last letter alone.
package struct LetterRuns<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]
  /// For each letter, the lengths of the runs that end with it.
  private var lengths = [UInt64](repeating: 0, count: 256)

  /// Runs that stand for nothing yet.
  package init() {}

  /// What a run stands for.
  package subscript(run: ArraySlice<UInt8>) -> Value? {
    guard let last = run.last, lengths[Int(last)] & Self.length(run.count) != 0 else { return nil }
    return values[String(decoding: run, as: UTF8.self)]
  }

  /// Lets a run stand for something.
  package mutating func set(_ run: String, _ change: (inout Value?) -> Void) {
    change(&values[run])
    if let last = run.utf8.last { lengths[Int(last)] |= Self.length(run.utf8.count) }
  }

  private static func length(_ count: Int) -> UInt64 { 1 << UInt64(min(count, 63)) }
}
