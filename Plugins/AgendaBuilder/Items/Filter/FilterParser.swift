import LotseKit

/// Reads filters as people write them, such as `(owner:kämmerei oder #ozg) und nicht
/// bis<31.3.`.
///
/// Terms that stand side by side must all fit. German and English words always work.
struct FilterParser {
  let today: Day
  let almanac: Almanac
  var tokens: ArraySlice<FilterToken> = []
  private var depth = 0

  /// Nobody nests deeper; whoever does is stopped before the stack is.
  private static let deepest = 30

  /// A reader of filters on a day.
  init(today: Day, almanac: Almanac) {
    self.today = today
    self.almanac = almanac
  }

  /// A reader of the days and periods in a filter.
  func days(_ direction: DayRule.Direction) -> DayReader {
    DayReader(today: today, direction: direction, almanac: almanac)
  }

  /// Reads a filter; an empty text is one that everything fits.
  ///
  /// - Throws: A ``UserError`` that names the place and what is allowed there.
  func read(_ text: String) throws(UserError) -> ItemFilter {
    var parser = self
    parser.tokens = FilterScanner.tokens(of: text)[...]
    if parser.tokens.isEmpty { return .all([]) }
    let filter = try parser.alternatives()
    if let left = parser.tokens.first { throw .filterEndsBefore(left.place) }
    return filter
  }

  private mutating func alternatives() throws(UserError) -> ItemFilter {
    var several = [try conjunction()]
    while tokens.first?.kind == .or {
      tokens.removeFirst()
      several.append(try conjunction())
    }
    return several.count == 1 ? several[0] : .any(several)
  }

  private mutating func conjunction() throws(UserError) -> ItemFilter {
    var several = [try negation()]
    while let next = tokens.first, next.kind != .or, next.kind != .close {
      let isLink = next.kind == .and || next.kind == .comma
      if isLink { tokens.removeFirst() }
      let term = try negation()
      if !isLink, let words = ItemFilter.words(of: several.last, and: term) {
        several[several.count - 1] = words
      } else {
        several.append(term)
      }
    }
    return several.count == 1 ? several[0] : .all(several)
  }

  private mutating func negation() throws(UserError) -> ItemFilter {
    guard tokens.first?.kind == .not else { return try term() }
    try descend()
    tokens.removeFirst()
    let inner = try negation()
    depth -= 1
    return .not(inner)
  }

  private mutating func descend() throws(UserError) {
    depth += 1
    if depth > Self.deepest { throw .filterTooDeep }
  }

  private mutating func term() throws(UserError) -> ItemFilter {
    guard let token = tokens.popFirst() else { throw .filterIncomplete }
    switch token.kind {
    case .open: return try group(token)
    case .tag(let tag): return .test(.tag(tag))
    case .person(let person): return .test(.person(person))
    case .word(let words, isQuoted: true): return .test(.words("\"\(words)\""))
    case .word(let word, isQuoted: false): return .test(try test(word, token))
    case .close, .comparison, .comma, .and, .or, .not: throw .filterUnexpected(token.place)
    }
  }

  private mutating func group(_ opening: FilterToken) throws(UserError) -> ItemFilter {
    try descend()
    if tokens.first?.kind == .close { throw .filterUnexpected(opening.place) }
    let inner = try alternatives()
    guard tokens.popFirst()?.kind == .close else { throw .filterNotClosed(opening.place) }
    depth -= 1
    return inner
  }

  private mutating func test(_ word: String, _ token: FilterToken) throws(UserError)
    -> ItemFilter.Test
  {
    if case .comparison(let sign)? = tokens.first?.kind {
      tokens.removeFirst()
      guard let key = FilterKey(word: word) else { throw .noFilterKey(word) }
      return try comparison(key, sign, token)
    }
    if ["ohne", "without", "no"].contains(word.folded), let next = tokens.first?.plainWord,
      let key = FilterKey(word: next)
    {
      tokens.removeFirst()
      return .lacks(key)
    }
    return state(word) ?? due(word) ?? dueBy(word) ?? duePeriod(word) ?? .words(word)
  }

  /// A word that by itself says how an item stands.
  func state(_ word: String) -> ItemFilter.Test? {
    if let test = Self.states[word.folded] { return test }
    let statuses = MeasureStatus.allCases.filter { status in
      Language.allCases.contains { status.name.in($0).folded == word.folded }
    }
    return statuses.isEmpty ? nil : .oneOf(.status, statuses.map(\.rawValue))
  }

  private static let states: [String: ItemFilter.Test] = {
    let groups: [(String, ItemFilter.Test)] = [
      ("überfällig überfällige überfälligen überfälliges overdue", .isOverdue),
      ("wartend wartende wartenden wartet waiting", .isWaiting),
      ("ausgeblendet ausgeblendete hidden", .isHidden),
      ("offen offene offenen offenes open", .isOpen(true)),
      ("geschlossen geschlossene erledigt erledigte closed", .isOpen(false)),
    ]
    let words = groups.flatMap { words, test in
      words.split(separator: " ").map { ($0.folded, test) }
    }
    return Dictionary(uniqueKeysWithValues: words)
  }()
}

extension ItemFilter {
  /// Two terms as one search, where both look for words.
  fileprivate static func words(of first: ItemFilter?, and second: ItemFilter) -> ItemFilter? {
    guard case .test(.words(let first))? = first, case .test(.words(let second)) = second else {
      return nil
    }
    return .test(.words("\(first) \(second)"))
  }
}
