import LotseKit

/// A piece of an expression, with the place where it stands in the expression's text.
struct ExpressionNode: Sendable, Hashable {
  indirect enum Content: Sendable, Hashable {
    case number(Double)
    case text(String)
    case truth(Bool)
    case day(Day)
    case list([ExpressionNode])
    case name(String)
    /// A field of an item or a choice: `stufe.label`.
    case member(ExpressionNode, String)
    /// The items of a list for which a condition holds: `verfahren[online]`.
    case filter(ExpressionNode, ExpressionNode)
    case negative(ExpressionNode)
    case not(ExpressionNode)
    case binary(Operator, ExpressionNode, ExpressionNode)
    case call(String, [ExpressionNode])
  }

  enum Operator: String, Sendable, Hashable {
    case or, and
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case isIn = "in"
    case notIn = "not in"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
  }

  /// What it is.
  let content: Content
  /// Where it begins, in Unicode scalars from the beginning of the text.
  let offset: Int
  /// How many pieces lie within each other, this one included.
  let depth: Int

  /// No expression is deeper; whoever walks over one can rely on that.
  static let maximumDepth = 48

  init(_ content: Content, at offset: Int) {
    self.content = content
    self.offset = offset
    depth = 1 + (content.parts.map(\.depth).max() ?? 0)
  }
}

extension ExpressionNode.Content {
  /// The pieces that it is made of.
  var parts: [ExpressionNode] {
    switch self {
    case .number, .text, .truth, .day, .name: []
    case .list(let parts), .call(_, let parts): parts
    case .member(let part, _), .negative(let part), .not(let part): [part]
    case .filter(let left, let right), .binary(_, let left, let right): [left, right]
    }
  }
}

extension ExpressionNode {
  /// The piece and all within it.
  var all: [ExpressionNode] { [self] + content.parts.flatMap(\.all) }
}
