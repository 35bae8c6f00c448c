import LotseHost
import LotseKit

extension TypeChecker {
  func binary(
    _ sign: ExpressionNode.Operator,
    _ left: ExpressionNode,
    _ right: ExpressionNode,
    _ node: ExpressionNode,
    _ scope: TypeScope
  ) -> ExpressionType {
    let types = (left: type(left, scope), right: type(right, scope))
    switch sign {
    case .or, .and:
      demand(.truth, types.left, left)
      demand(.truth, types.right, right)
      return .truth
    case .equal, .unequal:
      compare(types.left, types.right, node)
      checkChoice(types.left, right)
      checkChoice(types.right, left)
      return .truth
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      compare(types.left, types.right, node)
      if [.truth, .item, .list].contains(types.left.family) {
        add(left, GuideWords.noOrder(types.left))
      }
      return .truth
    case .isIn, .notIn:
      membership(types.left, types.right, left, right)
      return .truth
    case .plus, .minus: return sum(sign, types.left, types.right, left, right, node)
    case .times, .over:
      demand(.number, types.left, left)
      demand(.number, types.right, right)
      return .number
    }
  }

  /// Demands that a value is of a family.
  func demand(
    _ family: ExpressionType.Family,
    _ type: ExpressionType,
    _ node: ExpressionNode
  ) {
    guard type.family != family, type.family != .unknown else { return }
    let wanted: ExpressionType =
      switch family {
      case .number: .number
      case .text: .text
      case .truth: .truth
      case .day: .day
      case .list, .item, .unknown: .list(.unknown)
      }
    add(
      node,
      GuideWords.wrongType(type, wanted: wanted),
      advice: family == .truth ? GuideWords.truthAdvice(type, node) : nil
    )
  }

  private func compare(_ left: ExpressionType, _ right: ExpressionType, _ node: ExpressionNode) {
    let families = (left.family, right.family)
    guard families.0 != .unknown, families.1 != .unknown else { return }
    if families.0 == .list || families.1 == .list {
      add(node, GuideWords.listCompared, advice: GuideWords.listComparedAdvice)
    } else if families.0 != families.1 {
      add(node, GuideWords.cannotCompare(left, right))
    }
  }

  /// A text that is compared with a choice must be one of its values.
  private func checkChoice(_ type: ExpressionType, _ node: ExpressionNode) {
    let choice = type.element ?? type
    guard case .choice(let values?, _) = choice, case .text(let text) = node.content,
      !values.contains(text)
    else { return }
    let nearest = NearestName.names(near: text, among: values, limit: 1)
    add(
      node,
      GuideWords.noSuchValue(text),
      advice: nearest.isEmpty ? GuideWords.allowed(values) : GuideWords.didYouMean(nearest)
    )
  }

  private func membership(
    _ element: ExpressionType,
    _ list: ExpressionType,
    _ left: ExpressionNode,
    _ right: ExpressionNode
  ) {
    guard list.family != .unknown else { return }
    guard let listed = list.element else {
      add(right, GuideWords.wrongType(list, wanted: .list(.unknown)))
      return
    }
    if element.family != listed.family, element.family != .unknown, listed.family != .unknown {
      add(left, GuideWords.cannotCompare(element, listed))
    }
    checkChoice(listed, left)
    if case .list(let parts) = right.content { for part in parts { checkChoice(element, part) } }
  }

  private func sum(
    _ sign: ExpressionNode.Operator,
    _ left: ExpressionType,
    _ right: ExpressionType,
    _ leftNode: ExpressionNode,
    _ rightNode: ExpressionNode,
    _ node: ExpressionNode
  ) -> ExpressionType {
    if left.family == .day {
      if right.family == .day, sign == .minus { return .number }
      demand(.number, right, rightNode)
      return .day
    }
    if left.family == .text, sign == .plus {
      add(node, GuideWords.textsAdded, advice: GuideWords.textsAddedAdvice)
      return .unknown
    }
    demand(.number, left, leftNode)
    demand(.number, right, rightNode)
    return .number
  }
}
