/// The functions of the expression language.
enum ExpressionFunction: String, Sendable, CaseIterable {
  case `if`, has, or_else, before
  case answered, skipped, unsure, notApplicable, asked
  case count_answered, count_skipped, count_unsure
  case count, sum, min, max, mean, median, any, all, first, last, at, sort, distinct, join
  case round, abs, floor, ceil
  case days, year
  case len, lower, contains
  case records, titles, newest, result, resultText, outcomeOf

  /// How many arguments it takes.
  var arguments: ClosedRange<Int> {
    switch self {
    case .if: 3...3
    case .or_else, .at, .sort, .join, .days, .contains, .result, .resultText: 2...2
    case .first, .last, .round: 1...2
    case .min, .max: 1...20
    case .records, .titles: 1...5
    default: 1...1
    }
  }

  /// How it is called: its arguments in words of the reference.
  var signature: String {
    switch self {
    case .if: "if(condition, a, b)"
    case .or_else: "or_else(x, y)"
    case .at: "at(list, key)"
    case .sort: "sort(list, key)"
    case .join: "join(list, \", \")"
    case .days: "days(date, date)"
    case .contains: "contains(text, part)"
    case .first, .last: "\(rawValue)(list) \(rawValue)(list, n)"
    case .round: "round(x) round(x, 1)"
    case .min, .max: "\(rawValue)(list) \(rawValue)(a, b)"
    case .records, .titles: "\(rawValue)(\"kind\") \(rawValue)(\"kind\", \"facet\", value, …)"
    case .newest: "newest(\"kind\")"
    case .result, .resultText: "\(rawValue)(\"guide\", \"id\")"
    case .outcomeOf: "outcomeOf(\"guide\")"
    default: "\(rawValue)(x)"
    }
  }

  /// Whether it looks at what was said to a question, not at the value.
  var takesQuestion: Bool {
    switch self {
    case .answered, .skipped, .unsure, .notApplicable, .asked, .count_answered, .count_skipped,
      .count_unsure:
      true
    default: false
    }
  }

  /// Whether it looks at what else is in Lotse.
  var takesFacts: Bool {
    switch self {
    case .records, .titles, .newest, .result, .resultText, .outcomeOf: true
    default: false
    }
  }

  /// What people of other tools call some of them.
  static let foreignNames = [
    "avg": "mean", "average": "mean", "mittelwert": "mean", "summe": "sum", "anzahl": "count",
    "length": "len", "size": "count", "today": "today", "selected": "in", "coalesce": "or_else",
    "join_text": "join", "concat": "join", "is_answered": "answered", "wenn": "if",
  ]
}

/// The words that mean something in expressions and so can be no id.
enum ReservedWords {
  static let all: Set<String> = [
    "and", "or", "not", "in", "true", "false", "if", "else", "for", "end", "today", "item",
    "profile", "previous", "before", "outcome", "value", "label", "help", "score", "index", "key",
    "title", "next", "which", "of", "answers", "findings", "open", "sources", "chart",
  ]
}
