import LotseKit

/// Which items are wanted: tests, put together by and, or and not.
indirect enum ItemFilter: Hashable {
  /// All of these must fit; none given, everything does.
  case all([ItemFilter])
  /// At least one must fit.
  case any([ItemFilter])
  /// It must not fit.
  case not(ItemFilter)
  /// One demand.
  case test(Test)

  /// A demand on an item.
  enum Test: Hashable {
    /// It has this keyword.
    case tag(String)
    /// Somebody has to do with it, in whatever part.
    case person(String)
    /// It has this name in a field, or one that contains it as a whole word.
    case named(FilterKey, String)
    /// It has nothing in a field.
    case lacks(FilterKey)
    /// It has one of these fixed values in a field.
    case oneOf(FilterKey, [String])
    /// It has a day within these bounds in a field, both included; `nil` is unbounded.
    case days(FilterKey, from: Day?, through: Day?)
    /// It has a number within these bounds in a field.
    case numbers(FilterKey, from: Double?, through: Double?)
    /// It is open, or closed.
    case isOpen(Bool)
    /// It is open and was due before today.
    case isOverdue
    /// It waits for somebody.
    case isWaiting
    /// It is hidden until a day to come.
    case isHidden
    /// It has these words somewhere.
    case words(String)
  }

  /// Both filters must fit.
  func and(_ other: ItemFilter) -> ItemFilter { .all([self, other]) }

  /// All tests, wherever they stand.
  var tests: [Test] {
    switch self {
    case .all(let several), .any(let several): several.flatMap(\.tests)
    case .not(let inner): inner.tests
    case .test(let test): [test]
    }
  }

  /// The same without what is closed, unless the filter itself says something about that, and
  /// likewise without what is hidden.
  var amongOpen: ItemFilter {
    var demands = [self]
    if !tests.contains(where: \.isAboutEnd) { demands.append(.test(.isOpen(true))) }
    let isAboutHiding = tests.contains { $0 == .isHidden || $0.key == .hidden }
    if !isAboutHiding { demands.append(.not(.test(.isHidden))) }
    return demands.count == 1 ? self : .all(demands)
  }
}

extension ItemFilter.Test {
  /// The field that it looks at.
  var key: FilterKey? {
    switch self {
    case .named(let key, _), .lacks(let key), .oneOf(let key, _): key
    case .days(let key, _, _), .numbers(let key, _, _): key
    default: nil
    }
  }

  /// Whether it tells what is open from what is closed.
  fileprivate var isAboutEnd: Bool {
    switch self {
    case .isOpen, .isOverdue, .isWaiting: true
    case .oneOf(.status, let values): values.contains { MeasureStatus(rawValue: $0)?.isEnd == true }
    default: key == .ended
    }
  }
}
