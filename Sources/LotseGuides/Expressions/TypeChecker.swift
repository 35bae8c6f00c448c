import LotseKit
import LotseYAML

/// Finds the type of expressions, and what is wrong with them.
///
/// A class, since the types of calculations are found once; it never leaves the task that reads a
/// guide.
final class TypeChecker {
  let flaws: FlawList
  /// The lists of the guide.
  var lists: [String: RowList] = [:]
  /// The names within the items of each group, by its id.
  var scopes: [String: TypeScope] = [:]
  /// Where each question and group of the file stands, by id.
  var places: [String: YAMLPosition] = [:]
  /// What the expressions want to know of the rest of Lotse.
  var facts: Set<FactRequest> = []

  /// So many calculations may follow from each other, so that none exhausts the program.
  static let mostCalculationsInARow = 16

  private var calculated: [String: ExpressionType] = [:]
  private var calculating: [String] = []
  /// The expression that is being checked.
  var expression: GuideExpression?

  init(flaws: FlawList) { self.flaws = flaws }

  /// The type of an expression.
  func type(of expression: GuideExpression, in scope: TypeScope) -> ExpressionType {
    let outer = self.expression
    self.expression = expression
    defer { self.expression = outer }
    return type(expression.node, scope)
  }

  /// Demands that an expression is a condition.
  func demandTruth(_ expression: GuideExpression?, in scope: TypeScope) {
    guard let expression else { return }
    let type = type(of: expression, in: scope)
    let outer = self.expression
    self.expression = expression
    defer { self.expression = outer }
    demand(.truth, type, expression.node)
  }

  /// Demands that an expression is of a family.
  func demand(_ family: ExpressionType.Family, _ expression: GuideExpression, in scope: TypeScope) {
    let type = type(of: expression, in: scope)
    let outer = self.expression
    self.expression = expression
    defer { self.expression = outer }
    demand(family, type, expression.node)
  }

  /// Says something about a piece of the expression that is being checked.
  func add(_ node: ExpressionNode, _ problem: Text, advice: Text? = nil) {
    guard let expression else { return }
    flaws.add(at: expression.position(of: node), problem, advice: advice)
  }

  func warn(_ node: ExpressionNode, _ problem: Text, advice: Text? = nil) {
    guard let expression else { return }
    flaws.warn(at: expression.position(of: node), problem, advice: advice)
  }

  func type(_ node: ExpressionNode, _ scope: TypeScope) -> ExpressionType {
    switch node.content {
    case .number: .number
    case .text: .text
    case .truth: .truth
    case .day: .day
    case .list(let parts): .list(common(parts.map { type($0, scope) }))
    case .name(let name): named(name, node, scope)
    case .member(let base, let name): member(name, of: type(base, scope), node, scope)
    case .filter(let list, let condition): filter(list, condition, scope)
    case .negative(let part): negative(part, scope)
    case .not(let part): truth([part], scope)
    case .binary(let sign, let left, let right): binary(sign, left, right, node, scope)
    case .call(let name, let arguments): call(name, arguments, node, scope)
    }
  }

  private func common(_ types: [ExpressionType]) -> ExpressionType {
    types.first { $0.family != .unknown } ?? .unknown
  }

  private func negative(_ part: ExpressionNode, _ scope: TypeScope) -> ExpressionType {
    demand(.number, type(part, scope), part)
    return .number
  }

  private func truth(_ parts: [ExpressionNode], _ scope: TypeScope) -> ExpressionType {
    for part in parts { demand(.truth, type(part, scope), part) }
    return .truth
  }

  private func filter(
    _ list: ExpressionNode,
    _ condition: ExpressionNode,
    _ scope: TypeScope
  ) -> ExpressionType {
    guard let schema = schema(ofItemsIn: list, scope) else { return .unknown }
    demand(.truth, type(condition, scope.within(schema)), condition)
    return .list(.item(schema))
  }

  /// What the items of a list consist of; `nil` if it has none.
  func schema(ofItemsIn list: ExpressionNode, _ scope: TypeScope) -> Schema? {
    let listType = type(list, scope)
    if case .list(.item(let schema)) = listType { return schema }
    if listType.family != .unknown { add(list, GuideWords.itemsExpected(listType)) }
    return nil
  }

  /// The type of a calculation; each is found once.
  func type(of calculation: GuideCalculation, of schema: Schema) -> ExpressionType {
    let name = "\(schema.name).\(calculation.id)"
    if let known = calculated[name] { return known }
    if let start = calculating.firstIndex(of: name) {
      let circle = calculating[start...].map { String($0.split(separator: ".").last ?? "") }
      flaws.add(
        at: calculation.value.position,
        GuideWords.circle(circle + [calculation.id]),
        advice: GuideWords.circleAdvice
      )
      return .unknown
    }
    guard var scope = scopes[schema.name] else { return .unknown }
    guard calculating.count < Self.mostCalculationsInARow else {
      flaws.add(at: calculation.value.position, GuideWords.tooManyInARow)
      return .unknown
    }
    scope.limit = nil
    calculating.append(name)
    let found = type(of: calculation.value, in: scope)
    calculating.removeLast()
    calculated[name] = found
    return found
  }
}
