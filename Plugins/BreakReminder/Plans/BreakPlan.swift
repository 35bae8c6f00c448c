import LotseKit

/// Which breaks come, how often, and what may be done about them: a preset, or the user's own.
package struct BreakPlan: Codable, Sendable, Hashable {
  /// How often a kind of break comes.
  package struct Rhythm: Codable, Sendable, Hashable {
    /// The minutes of work after which it comes.
    package var every: Int
    /// How long it takes, in seconds.
    package var length: Int

    package init(every: Int, length: Int) {
      self.every = every
      self.length = length
    }
  }

  /// The kinds that come.
  package var rhythms: [BreakKind: Rhythm] = [:]
  /// How many seconds before a break it is announced.
  package var announce = 60
  /// How often one break can be postponed; `nil` for as often as one likes.
  package var postpone: Int?
  /// How many breaks can be skipped one after the other; `nil` for all.
  package var inARow: Int?
  /// How many breaks can be skipped a day; `nil` for all.
  package var aDay: Int?
  /// After how many seconds a break can be skipped.
  package var skipAfter = 0
  /// Whether a reminder stays until the break was taken.
  package var isStrict = false
  /// Whether rest breaks by working time law are pointed out.
  package var restHints = false
  /// After how many hours of work in a day its end is pointed out, the least first.
  package var dayEnds: [Int] = []

  package init() {}

  /// The kinds that come, the longest first.
  var kinds: [BreakKind] { BreakKind.allCases.reversed().filter { rhythms[$0] != nil } }

  private enum Key: String, CodingKey {
    case eye, micro, movement, announce, postpone, inARow, aDay, skipAfter, strict, restHints
    case dayEnds
  }

  /// Reads a plan; what is left out does not come, and has no limit.
  package init(from decoder: any Decoder) throws {
    let plan = try decoder.container(keyedBy: Key.self)
    for (kind, key) in [(BreakKind.eye, Key.eye), (.micro, .micro), (.movement, .movement)] {
      rhythms[kind] = try plan.decodeIfPresent(Rhythm.self, forKey: key)
    }
    announce = try plan.decodeIfPresent(Int.self, forKey: .announce) ?? 60
    postpone = try plan.decodeIfPresent(Int.self, forKey: .postpone)
    inARow = try plan.decodeIfPresent(Int.self, forKey: .inARow)
    aDay = try plan.decodeIfPresent(Int.self, forKey: .aDay)
    skipAfter = try plan.decodeIfPresent(Int.self, forKey: .skipAfter) ?? 0
    isStrict = try plan.decodeIfPresent(Bool.self, forKey: .strict) ?? false
    restHints = try plan.decodeIfPresent(Bool.self, forKey: .restHints) ?? false
    dayEnds = try plan.decodeIfPresent([Int].self, forKey: .dayEnds) ?? []
  }

  /// Writes the form that is read.
  package func encode(to encoder: any Encoder) throws {
    var plan = encoder.container(keyedBy: Key.self)
    for (kind, key) in [(BreakKind.eye, Key.eye), (.micro, .micro), (.movement, .movement)] {
      try plan.encodeIfPresent(rhythms[kind], forKey: key)
    }
    try plan.encode(announce, forKey: .announce)
    try plan.encodeIfPresent(postpone, forKey: .postpone)
    try plan.encodeIfPresent(inARow, forKey: .inARow)
    try plan.encodeIfPresent(aDay, forKey: .aDay)
    try plan.encode(skipAfter, forKey: .skipAfter)
    try plan.encode(isStrict, forKey: .strict)
    try plan.encode(restHints, forKey: .restHints)
    try plan.encode(dayEnds, forKey: .dayEnds)
  }
}
