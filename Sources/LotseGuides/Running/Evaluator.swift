import LotseKit

/// Evaluates expressions: every one gives a value, none fails, none runs on.
struct Evaluator: Sendable {
  let guide: Guide
  private(set) var language: Language
  let today: Day
  let facts: Facts
  /// The run that is looked back at.
  var previous: Previous?
  /// Whether questions of the run have no answer yet.
  var isOpen = false
  /// Takes down which conditions hold, while a guide is tested.
  var log: ConditionLog?

  /// A former run.
  struct Previous: Sendable {
    var root: Frame
    var day: Day
  }

  /// What evaluation has done so far; a class, since it is shared by all pieces of one expression.
  final class Work {
    /// How many pieces may still be evaluated.
    var remaining: Int
    /// What calculations gave, by their place.
    var calculated: [String: Value] = [:]
    /// The calculations under way.
    var calculating: Set<String> = []

    init(remaining: Int) { self.remaining = remaining }
  }

  /// No expression evaluates more pieces; one that would is nothing.
  static let mostPieces = 400_000

  /// The value of an expression.
  func value(_ expression: GuideExpression, in scope: Scope) -> Value {
    let work = Work(remaining: Self.mostPieces)
    let value = value(expression.node, scope, work)
    return work.remaining > 0 ? value : .nothing
  }

  /// Whether a condition holds; one that is missing does.
  func holds(_ expression: GuideExpression?, in scope: Scope) -> Bool {
    guard let expression else { return true }
    let holds = value(expression, in: scope).truth ?? false
    log?.note(expression.position, holds)
    return holds
  }

  /// A text with its expressions filled in.
  func words(_ wording: Wording, in scope: Scope) -> String {
    words(wording, in: scope, language)
  }

  /// A text in a language with its expressions filled in.
  func words(_ wording: Wording, in scope: Scope, _ language: Language) -> String {
    if let fixed = wording.fixed { return fixed.in(language) }
    let copy = language == self.language ? self : speaking(language)
    return wording.pieces(in: language).map { piece in
      switch piece {
      case .words(let words): words
      case .expression(let expression):
        copy.value(expression, in: scope).words(in: language)
          .split(whereSeparator: \.isNewline).joined(separator: " ")
      }
    }.joined()
  }

  /// A text in both languages with its expressions filled in.
  func text(_ wording: Wording, in scope: Scope) -> Text {
    if let fixed = wording.fixed { return fixed }
    return Text(
      Dictionary(
        uniqueKeysWithValues: (wording.languages.isEmpty
          ? Language.allCases : Language.allCases.filter { wording.pieces[$0] != nil })
          .map { ($0, words(wording, in: scope, $0)) }
      )
    ) ?? Text(verbatim: "")
  }

  /// The same in another language, which takes nothing down.
  func speaking(_ language: Language) -> Evaluator {
    var copy = self
    copy.language = language
    copy.log = nil
    return copy
  }

  func value(_ node: ExpressionNode, _ scope: Scope, _ work: Work) -> Value {
    work.remaining -= 1
    guard work.remaining > 0 else { return .nothing }
    switch node.content {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .truth(let truth): return .truth(truth)
    case .day(let day): return .day(day)
    case .list(let parts): return .list(parts.map { value($0, scope, work) })
    case .name(let name): return named(name, scope, work)
    case .member(let base, let name): return member(name, base, scope, work)
    case .filter(let list, let condition): return filter(list, condition, scope, work)
    case .negative(let part): return Value(value(part, scope, work).number.map { -$0 })
    case .not(let part): return .truth(!(value(part, scope, work).truth ?? false))
    case .binary(let sign, let left, let right):
      return binary(sign, left, right, scope, work)
    case .call(let name, let arguments):
      guard let function = ExpressionFunction(rawValue: name),
        function.arguments.contains(arguments.count)
      else { return .nothing }
      return call(function, arguments, scope, work)
    }
  }

  private func filter(
    _ list: ExpressionNode,
    _ condition: ExpressionNode,
    _ scope: Scope,
    _ work: Work
  ) -> Value {
    .list(
      value(list, scope, work).elements.filter { element in
        value(condition, self.scope(of: element, from: scope), work).truth ?? false
      }
    )
  }

  /// The scope in which the fields of an element are within reach, before what was already.
  func scope(of element: Value, from scope: Scope) -> Scope {
    guard case .item(let item) = element else { return scope }
    return Scope(frames: scope.frames + item.frames.dropFirst(), names: scope.names)
  }

  private func binary(
    _ sign: ExpressionNode.Operator,
    _ left: ExpressionNode,
    _ right: ExpressionNode,
    _ scope: Scope,
    _ work: Work
  ) -> Value {
    let first = value(left, scope, work)
    switch sign {
    case .and: if first.truth != true { return .truth(false) }
    case .or: if first.truth == true { return .truth(true) }
    default: break
    }
    return combined(sign, first, value(right, scope, work))
  }

  private func combined(
    _ sign: ExpressionNode.Operator,
    _ left: Value,
    _ right: Value
  ) -> Value {
    switch sign {
    case .and, .or: .truth(right.truth ?? false)
    case .equal: .truth(left.equals(right) ?? false)
    case .unequal: .truth(left.equals(right).map { !$0 } ?? false)
    case .less: .truth(left.precedes(right) ?? false)
    case .greater: .truth(right.precedes(left) ?? false)
    case .lessOrEqual: .truth(right.precedes(left).map { !$0 } ?? false)
    case .greaterOrEqual: .truth(left.precedes(right).map { !$0 } ?? false)
    case .isIn: .truth(right.elements.contains { $0.equals(left) == true })
    case .notIn:
      .truth(!left.isNothing && !right.elements.contains { $0.equals(left) == true })
    case .plus: sum(left, right, sign: 1)
    case .minus: sum(left, right, sign: -1)
    case .times: numbers(left, right) { $0 * $1 }
    case .over: numbers(left, right) { $1 == 0 ? .nan : $0 / $1 }
    }
  }

  private func numbers(_ left: Value, _ right: Value, _ make: (Double, Double) -> Double) -> Value {
    guard let left = left.number, let right = right.number else { return .nothing }
    return Value(make(left, right))
  }

  private func sum(_ left: Value, _ right: Value, sign: Double) -> Value {
    guard let day = left.day else { return numbers(left, right) { $0 + sign * $1 } }
    if let other = right.day { return .number(Double(day.days(since: other))) }
    return Self.day(day, plus: right.number.map { $0 * sign })
  }

  /// A day so many days later; nothing beyond the supported years.
  static func day(_ day: Day, plus days: Double?) -> Value {
    guard let days, abs(days) < 4_000_000 else { return .nothing }
    let sum = day.adding(days: Int(days.rounded()))
    return sum.isSupported ? .day(sum) : .nothing
  }
}
