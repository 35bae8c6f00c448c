import LotseKit

/// A word or sign of an expression.
struct ExpressionToken: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case number(Double)
    case text(String)
    case day(Day)
    case name(String)
    /// An operator, a bracket, a comma, a point.
    case sign(String)
    case end
  }

  let content: Content
  /// Where it begins, in Unicode scalars from the beginning of the text.
  let offset: Int
}

/// Cuts an expression into its words and signs.
struct ExpressionScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  /// No expression is longer, in Unicode scalars.
  static let maximumLength = 2_000

  init(_ text: String) { scalars = Array(text.unicodeScalars.prefix(Self.maximumLength + 1)) }

  /// All words and signs, and the end.
  mutating func tokens() throws(ExpressionProblem) -> [ExpressionToken] {
    guard scalars.count <= Self.maximumLength else { throw .tooLong }
    var tokens: [ExpressionToken] = []
    while let token = try next() { tokens.append(token) }
    return tokens + [ExpressionToken(content: .end, offset: scalars.count)]
  }

  private mutating func next() throws(ExpressionProblem) -> ExpressionToken? {
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    guard index < scalars.count else { return nil }
    let start = index
    let first = scalars[index]
    let content: ExpressionToken.Content =
      if first == "\"" || first == "'" {
        .text(try quoted(by: first))
      } else if first.isDigit {
        try numberOrDay()
      } else if first.isNameStart {
        .name(taken { $0.isNameStart || $0.isDigit })
      } else {
        try sign()
      }
    return ExpressionToken(content: content, offset: start)
  }

  private mutating func taken(while belongs: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while index < scalars.count, belongs(scalars[index]) { index += 1 }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private mutating func quoted(by quote: Unicode.Scalar) throws(ExpressionProblem) -> String {
    let start = index
    index += 1
    let words = taken { $0 != quote }
    guard index < scalars.count else { throw .openQuote(at: start) }
    index += 1
    return words
  }

  private mutating func numberOrDay() throws(ExpressionProblem) -> ExpressionToken.Content {
    let start = index
    let ten = String(String.UnicodeScalarView(scalars[start..<min(start + 10, scalars.count)]))
    if let day = Day(iso: ten) {
      index += 10
      return .day(day)
    }
    var digits = taken { $0.isDigit }
    if index + 1 < scalars.count, scalars[index] == ".", scalars[index + 1].isDigit {
      index += 1
      digits += "." + taken { $0.isDigit }
    }
    guard let number = Double(digits), number.isFinite else { throw .noNumber(at: start) }
    return .number(number)
  }

  private mutating func sign() throws(ExpressionProblem) -> ExpressionToken.Content {
    let start = index
    let two = String(String.UnicodeScalarView(scalars[start..<min(start + 2, scalars.count)]))
    if ["==", "!=", "<=", ">="].contains(two) {
      index += 2
      return .sign(two)
    }
    if let right = ExpressionProblem.foreignSigns[two] {
      throw .foreignSign(two, right, at: start)
    }
    let one = String(scalars[start])
    if let right = ExpressionProblem.foreignSigns[one] {
      throw .foreignSign(one, right, at: start)
    }
    guard "<>+-*/()[],.".unicodeScalars.contains(scalars[start]) else {
      throw .strangeSign(one, at: start)
    }
    index += 1
    return .sign(one)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isNameStart: Bool { self == "_" || properties.isAlphabetic }
}
