import LotseKit

// The elements that groups go over and choices come from.
extension Evaluator {
  /// The elements of a list for which a condition holds; all of them without one.
  func elements(
    of list: GuideExpression,
    where condition: GuideExpression?,
    in scope: Scope
  ) -> [Value] {
    let elements = value(list, in: scope).elements
    guard let condition else { return elements }
    if let demand = demand(of: condition, on: list, in: scope) {
      return elements.filter { demand.isMet(by: $0, language) }
    }
    return elements.filter { holds(condition, in: self.scope(of: $0, from: scope)) }
  }

  /// A condition that only compares a column with what is the same for all rows.
  private struct Demand {
    let column: String
    let value: Value

    func isMet(by element: Value, _ language: Language) -> Bool {
      guard case .item(let scope) = element, let row = scope.item?.row else { return false }
      return row.field(column, language).equals(value) ?? false
    }
  }

  // A guide that has its questions in a table looks up their group with such a condition, for each
  // group anew and after each answer; so the other side is evaluated once, not for each row.
  private func demand(
    of condition: GuideExpression,
    on list: GuideExpression,
    in scope: Scope
  ) -> Demand? {
    guard case .name(let name) = list.node.content, let rows = guide.lists[name],
      case .binary(.equal, let left, let right) = condition.node.content,
      case .name(let column) = left.content, rows.schema.fields[column] != nil,
      scope.names[column] == nil, !scope.frames.contains(where: { $0.schema.itemName == column })
    else { return nil }
    let isSame = right.all.allSatisfy { node in
      if case .name(let name) = node.content { rows.schema.fields[name] == nil } else { true }
    }
    guard isSame, !scope.frames.contains(where: { $0.schema.fields[name] != nil }) else {
      return nil
    }
    let other = GuideExpression(node: right, text: condition.text, position: condition.position)
    return Demand(column: column, value: value(other, in: scope))
  }
}
