import LotseHost
import LotseKit
import LotseYAML

extension TypeChecker {
  /// What a name stands for.
  func named(_ name: String, _ node: ExpressionNode, _ scope: TypeScope) -> ExpressionType {
    if let type = scope.names[name] { return type }
    for schema in scope.schemas.reversed() {
      if let field = schema.fields[name] { return type(of: field, in: schema, node, scope) }
    }
    if let list = lists[name] { return .list(.item(list.schema)) }
    switch name {
    case "today": return .day
    case "profile": return .item(TypeScope.profile)
    case "previous": return .item(TypeScope.previous)
    case "outcome" where scope.hasOutcome: return .text
    default:
      sayUnknown(name, node, scope)
      return .unknown
    }
  }

  private func type(
    of field: Schema.Field,
    in schema: Schema,
    _ node: ExpressionNode,
    _ scope: TypeScope
  ) -> ExpressionType {
    if case .question(let question) = field, let limit = scope.limit, question.number > limit {
      add(node, GuideWords.askedLater(question.id, line: question.position.line))
    }
    if case .calculation(let calculation) = field { return type(of: calculation, of: schema) }
    return field.type ?? .unknown
  }

  private func sayUnknown(_ name: String, _ node: ExpressionNode, _ scope: TypeScope) {
    if let place = places[name] {
      add(node, GuideWords.outOfReach(name, line: place.line), advice: GuideWords.reachAdvice(name))
      return
    }
    if name == "outcome" {
      add(node, GuideWords.noOutcomeYet)
      return
    }
    let candidates = scope.known + lists.keys
    let nearest = NearestName.names(near: name, among: Set(candidates).sorted(), limit: 2)
    add(node, GuideWords.unknownName(name), advice: GuideWords.didYouMean(nearest))
  }

  /// What a field of a value is.
  func member(
    _ name: String,
    of base: ExpressionType,
    _ node: ExpressionNode,
    _ scope: TypeScope
  ) -> ExpressionType {
    switch base {
    case .unknown: return .unknown
    case .list(let element):
      let field = member(name, of: element, node, scope)
      if case .unknown = field { return .unknown }
      return field.listed
    case .item(let schema): return field(name, of: schema, node)
    case .choice(_, let schema): return field(name, of: schema, node)
    case .level where ["label", "help"].contains(name): return .text
    case .level where name == "score": return .number
    case .text where isOutcome(node) && TypeScope.outcomeFields.contains(name): return .text
    default:
      add(node, GuideWords.noFields(base, name))
      return .unknown
    }
  }

  private func isOutcome(_ node: ExpressionNode) -> Bool {
    if case .member(let base, _) = node.content { base.content == .name("outcome") } else { false }
  }

  private func field(_ name: String, of schema: Schema, _ node: ExpressionNode) -> ExpressionType {
    if case .calculation(let calculation) = schema.fields[name] {
      return type(of: calculation, of: schema)
    }
    if let type = schema.fields[name]?.type { return type }
    switch name {
    case "index": return .number
    case "key", "title": return .text
    default:
      let names = schema.fields.keys + ["index", "key", "title"]
      let nearest = NearestName.names(near: name, among: names.sorted(), limit: 2)
      add(
        node,
        GuideWords.unknownField(name, of: schema.name),
        advice: nearest.isEmpty
          ? GuideWords.allowed(names.sorted()) : GuideWords.didYouMean(nearest)
      )
      return .unknown
    }
  }
}
