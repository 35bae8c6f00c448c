import LotseKit

// What expressions want to know of the rest of Lotse. It is looked up before they are evaluated, so
// all that may be asked for is found here.
extension TypeChecker {
  /// No expression asks for more.
  private static let mostRequests = 500

  func facts(
    _ function: ExpressionFunction,
    _ arguments: [ExpressionNode],
    _ scope: TypeScope
  ) -> ExpressionType {
    for argument in arguments { demand(.text, type(argument, scope), argument) }
    if arguments.count.isMultiple(of: 2), function == .records || function == .titles {
      add(arguments[arguments.count - 1], GuideWords.facetNeedsValue)
      return .unknown
    }
    note(function, arguments)
    switch function {
    case .records, .result: return .number
    case .titles: return .list(.text)
    case .newest: return .day
    default: return .text
    }
  }

  private func note(_ function: ExpressionFunction, _ arguments: [ExpressionNode]) {
    let possible = arguments.map { values(of: $0) }
    for (argument, values) in zip(arguments, possible) where values.isEmpty {
      add(argument, GuideWords.literalExpected(function))
    }
    switch function {
    case .records, .titles, .newest:
      guard possible.map(\.count).reduce(1, *) <= Self.mostRequests else {
        if let first = arguments.first { add(first, GuideWords.tooManyFacts) }
        return
      }
      for words in combinations(possible) { facts.insert(FactRequest(words)) }
    default: for guide in possible.first ?? [] { facts.insert(.run(guide: guide.first ?? "")) }
    }
  }

  /// A value in every language.
  private typealias Words = [String]

  private func combinations(_ possible: [[Words]]) -> [[Words]] {
    possible.reduce([[]]) { rows, values in rows.flatMap { row in values.map { row + [$0] } } }
  }

  /// The values that an argument can have: its own, or all of a column.
  private func values(of node: ExpressionNode) -> [Words] {
    switch node.content {
    case .text(let text): [[text]]
    case .name(let name), .member(_, let name): columnValues(name)
    default: []
    }
  }

  private func columnValues(_ name: String) -> [Words] {
    let values = lists.values.flatMap(\.rows).compactMap { row -> Words? in
      if name == "value" { return [row.value] }
      guard case .text(let text) = row.columns[name] else { return nil }
      return Language.allCases.map { text.in($0) }
    }
    return Set(values).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
