import LotseHost
import LotseKit

extension TypeChecker {
  func call(
    _ name: String,
    _ arguments: [ExpressionNode],
    _ node: ExpressionNode,
    _ scope: TypeScope
  ) -> ExpressionType {
    guard let function = ExpressionFunction(rawValue: name) else {
      sayUnknownFunction(name, node)
      for argument in arguments { _ = type(argument, scope) }
      return .unknown
    }
    guard function.arguments.contains(arguments.count) else {
      add(node, GuideWords.wrongArguments(function, arguments.count))
      return .unknown
    }
    if function.takesFacts { return facts(function, arguments, scope) }
    if function == .sort { return sorted(arguments[0], by: arguments[1], scope) }
    let types = arguments.map { type($0, scope) }
    if function.takesQuestion { return question(function, arguments[0], types[0]) }
    return result(of: function, types, arguments)
  }

  private func sayUnknownFunction(_ name: String, _ node: ExpressionNode) {
    let names = ExpressionFunction.allCases.map(\.rawValue)
    let nearest =
      ExpressionFunction.foreignNames[name].map { [$0] }
      ?? NearestName.names(near: name, among: names, limit: 2)
    add(
      node,
      GuideWords.unknownFunction(name),
      advice: nearest.isEmpty ? GuideWords.allowed(names) : GuideWords.didYouMean(nearest)
    )
  }

  private func result(
    of function: ExpressionFunction,
    _ types: [ExpressionType],
    _ nodes: [ExpressionNode]
  ) -> ExpressionType {
    switch function {
    case .if:
      demand(.truth, types[0], nodes[0])
      return agreed(types[1], types[2], nodes[2])
    case .or_else: return agreed(types[0], types[1], nodes[1])
    case .has: return .truth
    case .before: return types[0]
    case .count:
      demand(.list, types[0], nodes[0])
      return .number
    case .sum, .mean, .median:
      demandList(of: .number, types[0], nodes[0])
      return .number
    case .min, .max: return extreme(types, nodes)
    case .any, .all:
      demandList(of: .truth, types[0], nodes[0])
      return .truth
    case .first, .last:
      demand(.list, types[0], nodes[0])
      if types.count == 2 { demand(.number, types[1], nodes[1]) }
      return types.count == 2 ? types[0] : types[0].element ?? .unknown
    case .at:
      demand(.list, types[0], nodes[0])
      demand(.text, types[1], nodes[1])
      return types[0].element ?? .unknown
    case .distinct:
      demand(.list, types[0], nodes[0])
      return types[0]
    case .join:
      demand(.list, types[0], nodes[0])
      demand(.text, types[1], nodes[1])
      return .text
    case .round, .abs, .floor, .ceil:
      for (type, node) in zip(types, nodes) { demand(.number, type, node) }
      return .number
    case .days:
      for (type, node) in zip(types, nodes) { demand(.day, type, node) }
      return .number
    case .year:
      demand(.day, types[0], nodes[0])
      return .number
    case .len:
      demand(.text, types[0], nodes[0])
      return .number
    case .lower:
      demand(.text, types[0], nodes[0])
      return .text
    case .contains:
      for (type, node) in zip(types, nodes) { demand(.text, type, node) }
      return .truth
    default: return .unknown
    }
  }

  private func agreed(
    _ left: ExpressionType,
    _ right: ExpressionType,
    _ node: ExpressionNode
  ) -> ExpressionType {
    if left.family == .unknown { return right }
    if right.family != .unknown, left.family != right.family {
      add(node, GuideWords.cannotMix(left, right))
    }
    if case .choice = left { return .text }
    if case .level = left { return .number }
    return left
  }

  private func extreme(_ types: [ExpressionType], _ nodes: [ExpressionNode]) -> ExpressionType {
    if types.count == 1 {
      demand(.list, types[0], nodes[0])
      guard let element = types[0].element else { return .unknown }
      if element.family == .day { return .day }
      demandList(of: .number, types[0], nodes[0])
      return .number
    }
    for (type, node) in zip(types, nodes) where types[0].family != .day {
      demand(.number, type, node)
    }
    return types[0].family == .day ? .day : .number
  }

  private func demandList(
    of family: ExpressionType.Family,
    _ type: ExpressionType,
    _ node: ExpressionNode
  ) {
    demand(.list, type, node)
    guard let element = type.element, element.family != .unknown, element.family != family else {
      return
    }
    add(
      node,
      GuideWords.wrongElements(element, wanted: family == .truth ? .truth : .number),
      advice: GuideWords.elementsAdvice(element)
    )
  }

  private func sorted(
    _ list: ExpressionNode,
    by key: ExpressionNode,
    _ scope: TypeScope
  ) -> ExpressionType {
    guard let schema = schema(ofItemsIn: list, scope) else { return .unknown }
    let keyType = type(key, scope.within(schema))
    if [.item, .list, .truth].contains(keyType.family) { add(key, GuideWords.noOrder(keyType)) }
    return .list(.item(schema))
  }

  private func question(
    _ function: ExpressionFunction,
    _ node: ExpressionNode,
    _ type: ExpressionType
  ) -> ExpressionType {
    switch node.content {
    case .name, .member: break
    default: if type.family != .unknown { add(node, GuideWords.questionExpected(function)) }
    }
    return function.rawValue.hasPrefix("count") ? .number : .truth
  }
}
