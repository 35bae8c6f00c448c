/// What a text may mean, the likelier reading first, and why there is more than one.
struct Candidates<Value: Hashable & Sendable>: Sendable {
  let values: [Value]
  /// Why it is not clear; `nil` exactly if there is one value.
  let doubt: Doubt?

  /// One clear meaning.
  init(_ value: Value) {
    values = [value]
    doubt = nil
  }

  /// Several meanings; equal ones count once, and if one is left it is clear.
  init(_ several: [Value], _ doubt: Doubt?) {
    var seen: Set<Value> = []
    values = several.filter { seen.insert($0).inserted }
    self.doubt = values.count > 1 ? doubt : nil
  }

  /// The likeliest meaning.
  var likeliest: Value { values[0] }

  /// The same, if all days in the values lie in the supported years.
  func supported(_ days: (Value) -> [Day]) throws(UserError) -> Self {
    for day in values.flatMap(days) {
      if let refusal = day.refusal { throw refusal }
    }
    return self
  }

  /// The same doubt about something made of the values.
  func map<Other>(
    _ transform: (Value) throws(UserError) -> Other
  ) throws(UserError) -> Candidates<Other> {
    var others: [Other] = []
    for value in values { others.append(try transform(value)) }
    return Candidates<Other>(others, doubt)
  }

  /// What is made of each value, itself perhaps in doubt; an impossible one is left out if
  /// others are possible.
  func flatMap<Other>(
    _ transform: (Value) throws(UserError) -> Candidates<Other>
  ) throws(UserError) -> Candidates<Other> {
    var others: [Other] = []
    var doubt = doubt
    var failure: UserError?
    for value in values {
      do {
        let made = try transform(value)
        others += made.values
        doubt = doubt ?? made.doubt
      } catch { failure = failure ?? error }
    }
    if others.isEmpty, let failure { throw failure }
    return Candidates<Other>(others, doubt)
  }
}

/// Why a text about a time can mean several.
enum Doubt: Hashable, Sendable {
  /// `3/4`: the order of day and month.
  case order(Int, Int)
  /// A weekday said on that very weekday.
  case sameWeekday(Weekday)
  /// A weekday of this week that is over.
  case pastWeekday(Weekday)
  /// A weekend that may be the coming one or that of next week.
  case weekend
  /// A time that is over today.
  case pastTime
  /// An hour that may be before or after noon.
  case halfOfDay
  /// A local time that comes twice when the clocks are set back.
  case comesTwice
  /// Midnight, which ends one day and begins another.
  case midnight
  /// `every second Tuesday`: of the month, or every other one.
  case everySecond(Weekday)
  /// `12/26`: a day or a month.
  case dayOrMonth
  /// Some days after Christmas.
  case betweenTheYears
}
