import LotseHost
import LotseKit

/// What an expression gives.
indirect enum Value: Sendable {
  /// What was skipped, not asked, not known.
  case nothing
  case number(Double)
  case text(String)
  case truth(Bool)
  case day(Day)
  /// One of several choices.
  case choice(Row)
  /// A level of a scale.
  case level(Double, Row)
  /// An item of a group or a list, with those it lies in.
  case item(Scope)
  case list([Value])
}

extension Value {
  var isNothing: Bool { if case .nothing = self { true } else { false } }

  var number: Double? {
    switch self {
    case .number(let number), .level(let number, _): number
    default: nil
    }
  }

  var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }

  var day: Day? { if case .day(let day) = self { day } else { nil } }

  /// What a text is compared by: of a choice its value.
  var text: String? {
    switch self {
    case .text(let text): text
    case .choice(let row): row.value
    default: nil
    }
  }

  /// The values of a list; of anything else itself, of nothing none.
  var elements: [Value] {
    switch self {
    case .list(let values): values
    case .nothing: []
    default: [self]
    }
  }

  /// A number, or nothing where it is not finite.
  init(_ number: Double?) {
    if let number, number.isFinite { self = .number(number) } else { self = .nothing }
  }

  init(_ text: String?) { self = text.map(Value.text) ?? .nothing }

  /// Whether two values are equal; `nil` where they cannot be compared, as with nothing.
  func equals(_ other: Value) -> Bool? {
    if let left = number, let right = other.number { return left == right }
    if let left = text, let right = other.text { return left == right }
    if let left = truth, let right = other.truth { return left == right }
    if let left = day, let right = other.day { return left == right }
    return nil
  }

  /// Whether this comes before another value; `nil` where they have no order.
  func precedes(_ other: Value) -> Bool? {
    if let left = number, let right = other.number { return left < right }
    if let left = text, let right = other.text {
      let folded = (left.folded, right.folded)
      return folded.0 == folded.1 ? left < right : folded.0 < folded.1
    }
    if let left = day, let right = other.day { return left < right }
    return nil
  }

  /// The value in the words of a language.
  func words(in language: Language) -> String {
    switch self {
    case .nothing: "–"
    case .number(let number): NumberWriter(language: language).text(number)
    case .text(let text): text
    case .truth(true): Text(de: "ja", en: "yes").in(language)
    case .truth(false): Text(de: "nein", en: "no").in(language)
    case .day(let day): day.words(in: language)
    case .choice(let row): row.label.in(language)
    case .level(let number, _): NumberWriter(language: language).text(number)
    case .item(let scope): scope.item?.title ?? "–"
    case .list(let values):
      values.isEmpty ? "–" : values.map { $0.words(in: language) }.joined(separator: ", ")
    }
  }
}
