import LotseKit

/// Reads expressions: recursive descent, weakest operator first.
struct ExpressionParser {
  private let tokens: [ExpressionToken]
  private var index = 0
  private var level = 0

  /// The expression that a text is.
  ///
  /// - Throws: An ``ExpressionProblem`` that says where, what, and what is allowed.
  static func parse(_ text: String) throws(ExpressionProblem) -> ExpressionNode {
    var scanner = ExpressionScanner(text)
    var parser = ExpressionParser(tokens: try scanner.tokens())
    if case .end = parser.current.content { throw .empty }
    let node = try parser.disjunction()
    let rest = parser.current
    if rest.content == .sign(",") { throw .decimalComma(at: rest.offset) }
    guard case .end = rest.content else { throw .surplus(rest) }
    return node
  }

  private init(tokens: [ExpressionToken]) { self.tokens = tokens }

  private var current: ExpressionToken { tokens[min(index, tokens.count - 1)] }

  private mutating func disjunction() throws(ExpressionProblem) -> ExpressionNode {
    var left = try conjunction()
    while let start = take(name: "or") {
      left = try made(.binary(.or, left, try conjunction()), at: start)
    }
    return left
  }

  private mutating func conjunction() throws(ExpressionProblem) -> ExpressionNode {
    var left = try negation()
    while let start = take(name: "and") {
      left = try made(.binary(.and, left, try negation()), at: start)
    }
    return left
  }

  private mutating func negation() throws(ExpressionProblem) -> ExpressionNode {
    guard let start = take(name: "not") else { return try comparison() }
    return try deeper { parser throws(ExpressionProblem) in
      try parser.made(.not(try parser.negation()), at: start)
    }
  }

  private mutating func comparison() throws(ExpressionProblem) -> ExpressionNode {
    let left = try sum()
    let start = current.offset
    guard let comparison = takeComparison() else { return left }
    let node = try made(.binary(comparison, left, try sum()), at: start)
    let second = current
    if takeComparison() != nil { throw .chained(at: second.offset) }
    return node
  }

  private mutating func takeComparison() -> ExpressionNode.Operator? {
    switch current.content {
    case .sign(let sign) where ["==", "!=", "<", "<=", ">", ">="].contains(sign):
      index += 1
      return ExpressionNode.Operator(rawValue: sign)
    case .name("in"):
      index += 1
      return .isIn
    case .name("not"):
      guard index + 1 < tokens.count, tokens[index + 1].content == .name("in") else { return nil }
      index += 2
      return .notIn
    default: return nil
    }
  }

  private mutating func sum() throws(ExpressionProblem) -> ExpressionNode {
    var left = try product()
    while let (sign, start) = take(signs: ["+", "-"]) {
      left = try made(.binary(sign == "+" ? .plus : .minus, left, try product()), at: start)
    }
    return left
  }

  private mutating func product() throws(ExpressionProblem) -> ExpressionNode {
    var left = try signed()
    while let (sign, start) = take(signs: ["*", "/"]) {
      left = try made(.binary(sign == "*" ? .times : .over, left, try signed()), at: start)
    }
    return left
  }

  private mutating func signed() throws(ExpressionProblem) -> ExpressionNode {
    guard let (_, start) = take(signs: ["-"]) else { return try path() }
    return try deeper { parser throws(ExpressionProblem) in
      try parser.made(.negative(try parser.signed()), at: start)
    }
  }

  private mutating func path() throws(ExpressionProblem) -> ExpressionNode {
    var node = try atom()
    while let (sign, start) = take(signs: [".", "["]) {
      if sign == "." {
        guard case .name(let name) = current.content else { throw .fieldExpected(current) }
        index += 1
        node = try made(.member(node, name), at: start + 1)
      } else {
        let list = node
        node = try deeper { parser throws(ExpressionProblem) in
          let condition = try parser.disjunction()
          try parser.expect("]", openedAt: start)
          return try parser.made(.filter(list, condition), at: start)
        }
      }
    }
    return node
  }

  private mutating func atom() throws(ExpressionProblem) -> ExpressionNode {
    let token = current
    index += 1
    switch token.content {
    case .number(let number): return ExpressionNode(.number(number), at: token.offset)
    case .text(let text): return ExpressionNode(.text(text), at: token.offset)
    case .day(let day): return ExpressionNode(.day(day), at: token.offset)
    case .name("true"): return ExpressionNode(.truth(true), at: token.offset)
    case .name("false"): return ExpressionNode(.truth(false), at: token.offset)
    case .name(let name): return try nameOrCall(name, at: token.offset)
    case .sign("("):
      return try deeper { parser throws(ExpressionProblem) in
        let node = try parser.disjunction()
        try parser.expect(")", openedAt: token.offset)
        return node
      }
    case .sign("["):
      return try made(.list(try arguments(until: "]", openedAt: token.offset)), at: token.offset)
    case .sign, .end:
      index -= 1
      throw .valueExpected(token)
    }
  }

  private mutating func nameOrCall(
    _ name: String,
    at start: Int
  ) throws(ExpressionProblem) -> ExpressionNode {
    if let right = ExpressionProblem.foreignWords[name] {
      throw .foreignSign(name, right, at: start)
    }
    if ["and", "or", "in"].contains(name) {
      throw .valueExpected(ExpressionToken(content: .name(name), offset: start))
    }
    guard case .sign("(") = current.content else { return ExpressionNode(.name(name), at: start) }
    let open = current.offset
    index += 1
    return try made(.call(name, try arguments(until: ")", openedAt: open)), at: start)
  }

  private mutating func arguments(
    until close: String,
    openedAt open: Int
  ) throws(ExpressionProblem) -> [ExpressionNode] {
    if take(signs: [close]) != nil { return [] }
    var arguments: [ExpressionNode] = []
    repeat {
      arguments.append(
        try deeper { parser throws(ExpressionProblem) in try parser.disjunction() }
      )
    } while take(signs: [","]) != nil
    try expect(close, openedAt: open)
    return arguments
  }
}

extension ExpressionParser {
  private mutating func take(name: String) -> Int? {
    guard current.content == .name(name) else { return nil }
    index += 1
    return tokens[index - 1].offset
  }

  private mutating func take(signs: [String]) -> (String, Int)? {
    guard case .sign(let sign) = current.content, signs.contains(sign) else { return nil }
    index += 1
    return (sign, tokens[index - 1].offset)
  }

  private mutating func expect(_ sign: String, openedAt open: Int) throws(ExpressionProblem) {
    if take(signs: [sign]) == nil { throw .unclosed(sign, openedAt: open, current) }
  }

  private func made(
    _ content: ExpressionNode.Content,
    at offset: Int
  ) throws(ExpressionProblem) -> ExpressionNode {
    let node = ExpressionNode(content, at: offset)
    guard node.depth <= ExpressionNode.maximumDepth else { throw .tooDeep(at: offset) }
    return node
  }

  private mutating func deeper(
    _ parse: (inout ExpressionParser) throws(ExpressionProblem) -> ExpressionNode
  ) throws(ExpressionProblem) -> ExpressionNode {
    level += 1
    defer { level -= 1 }
    guard level <= ExpressionNode.maximumDepth else { throw .tooDeep(at: current.offset) }
    return try parse(&self)
  }
}
