/// How many items there are; from some number on nobody counts, which would cost more than the
/// list itself.
struct Tally: Sendable, Hashable {
  /// Counting goes no further.
  static let most = 200

  /// How many there are, ``most`` if there are more.
  var count: Int
  /// Whether there are more than were counted.
  var hasMore: Bool

  static let none = Tally(counted: 0)

  /// What was counted up to one more than `most`.
  init(counted: Int, upTo most: Int = Tally.most) {
    count = min(counted, most)
    hasMore = counted > most
  }

  static func + (one: Tally, other: Tally) -> Tally {
    var sum = one
    sum.count += other.count
    sum.hasMore = one.hasMore || other.hasMore
    return sum
  }

  static func += (one: inout Tally, other: Tally) { one = one + other }
}

extension ItemWords {
  /// `134`, `mehr als 200`.
  func number(_ tally: Tally) -> String {
    tally.hasMore ? text("mehr als \(tally.count)", "more than \(tally.count)") : "\(tally.count)"
  }
}
