import LotseHost
import LotseKit
import LotseYAML

// What follows from the answers: outcomes, findings, charts, documents, follow-ups, tests.
extension GuideChecker {
  func checkResults(_ root: TypeScope) {
    checkOutcomes(root)
    let scope = root.afterwards
    for finding in guide.findings {
      let inner = checkLoop(finding.list, scope)
      types.demandTruth(finding.when, in: inner)
      check(finding.text, inner)
    }
    for chart in guide.charts { check(chart, scope) }
    for document in guide.documents {
      types.demandTruth(document.when, in: scope)
      check(document.title, scope)
      let known = Set(document.when?.node.names ?? [])
      for expression in document.title.expressions { checkExists(expression, scope, known) }
      for template in document.template.values { check(template.nodes, scope, known: known) }
    }
    for followUp in guide.followUps {
      let inner = checkLoop(followUp.list, scope)
      types.demandTruth(followUp.when, in: inner)
      check(followUp.label, inner)
      for argument in followUp.arguments { check(argument.value, inner) }
    }
    for test in guide.tests {
      for expectation in test.expectations { types.demandTruth(expectation, in: scope) }
    }
    guide.subject.map { check($0, root) }
    for template in guide.intro.values { check(template.nodes, root, known: []) }
    checkUse()
  }

  private func checkOutcomes(_ root: TypeScope) {
    var always: GuideOutcome?
    for outcome in guide.outcomes {
      types.demandTruth(outcome.when, in: root)
      check(outcome.label, root)
      outcome.text.map { check($0, root) }
      if let always {
        flaws.warn(
          at: outcome.position,
          CheckWords.neverReached(outcome.id, line: always.position.line),
          advice: CheckWords.outcomeAdvice
        )
      }
      if outcome.when == nil { always = always ?? outcome }
    }
  }

  /// The names within a loop over a list; the names here where there is none.
  private func checkLoop(_ list: GuideExpression?, _ scope: TypeScope) -> TypeScope {
    guard let list else { return scope }
    let type = types.type(of: list, in: scope)
    guard let element = type.element else {
      if type.family != .unknown { flaws.add(at: list.position, GuideWords.itemsExpected(type)) }
      return scope
    }
    if case .item(let schema) = element { return scope.within(schema) }
    return scope
  }

  private func check(_ chart: GuideChart, _ scope: TypeScope) {
    types.demandTruth(chart.when, in: scope)
    check(chart.title, scope)
    let inner = checkLoop(chart.list, scope)
    check(chart.thing, inner)
    for (name, expression) in chart.expressions {
      types.demand(GuideChart.family(of: name), expression, in: inner)
    }
    for part in chart.parts {
      let scope = checkLoop(part.list, inner)
      types.demandTruth(part.when, in: scope)
      check(part.thing, scope)
    }
    for wording in Array(chart.words.values) + chart.quadrants { check(wording, scope) }
  }

  private func check(_ thing: GuideThing, _ scope: TypeScope) {
    for wording in [thing.label, thing.mark, thing.note].compactMap(\.self) {
      check(wording, scope)
    }
    if let tone = thing.tone { types.demand(.text, tone, in: scope) }
    types.demandTruth(thing.gap, in: scope)
  }

  // Known are the names that a condition around has asked for.
  func check(_ nodes: [GuideTemplate.Node], _ scope: TypeScope, known: Set<String>) {
    for node in nodes {
      switch node {
      case .words: break
      case .value(let expression):
        _ = types.type(of: expression, in: scope)
        checkExists(expression, scope, known)
      case .condition(let condition, let then, let otherwise):
        types.demandTruth(condition, in: scope)
        check(then, scope, known: known.union(condition.node.names))
        check(otherwise, scope, known: known.union(condition.node.names))
      case .loop(let name, let list, let body, let otherwise):
        check(body, loopScope(name, list, scope), known: known)
        check(otherwise, scope, known: known)
      case .insert(let insert): check(insert)
      }
    }
  }

  private func loopScope(
    _ name: String,
    _ list: GuideExpression,
    _ scope: TypeScope
  ) -> TypeScope {
    let type = types.type(of: list, in: scope)
    guard let element = type.element else {
      if type.family != .unknown {
        flaws.add(at: list.position, GuideWords.wrongType(type, wanted: .list(.unknown)))
      }
      var inner = scope
      inner.names[name] = .unknown
      return inner
    }
    var inner = scope
    if case .item(let schema) = element { inner = scope.within(schema) }
    inner.names[name] = element
    return inner
  }

  private func check(_ insert: GuideTemplate.Insert) {
    guard let name = insert.name else { return }
    switch insert.kind {
    case .chart where !guide.charts.contains { $0.id == name }:
      let nearest = NearestName.names(near: name, among: guide.charts.map(\.id), limit: 1)
      flaws.add(
        at: insert.position,
        TemplateWords.unknownChart(name),
        advice: GuideWords.didYouMean(nearest)
      )
    case .answers where !guide.groupIDs.contains(name):
      let nearest = NearestName.names(near: name, among: guide.groupIDs, limit: 1)
      flaws.add(
        at: insert.position,
        TemplateWords.unknownGroup(name),
        advice: GuideWords.didYouMean(nearest)
      )
    default: break
    }
  }

  /// A document that uses an answer which may not exist.
  private func checkExists(
    _ expression: GuideExpression,
    _ scope: TypeScope,
    _ known: Set<String>
  ) {
    let path: [String]
    switch expression.node.content {
    case .name(let name): path = [name]
    case .member(let base, let field): path = base.names + [field]
    default: return
    }
    for name in path where !known.contains(name) {
      let field = scope.schemas.reversed().lazy.compactMap { $0.fields[name] }.first
      guard case .question(let question) = field, guide.conditional.contains(question.number) else {
        continue
      }
      flaws.warn(
        at: expression.position,
        CheckWords.mayBeMissing(name),
        advice: CheckWords.missingAdvice(name)
      )
    }
  }

  /// Charts that no document shows, where there are documents.
  private func checkUse() {
    guard !guide.documents.isEmpty else { return }
    let shown = guide.documents.flatMap { $0.template.values.flatMap { $0.nodes.chartNames } }
    for chart in guide.charts where !shown.contains(chart.id) {
      flaws.warn(at: chart.position, CheckWords.unused(chart.id, Text(verbatim: "charts")))
    }
  }
}

extension ExpressionNode {
  /// Every name and field in it.
  var names: [String] {
    all.compactMap { node in
      switch node.content {
      case .name(let name), .member(_, let name): name
      default: nil
      }
    }
  }
}

extension [GuideTemplate.Node] {
  /// The charts that a template shows.
  fileprivate var chartNames: [String] {
    flatMap { node -> [String] in
      switch node {
      case .insert(let insert): insert.kind == .chart ? [insert.name ?? ""] : []
      case .condition(_, let then, let otherwise): then.chartNames + otherwise.chartNames
      case .loop(_, _, let body, let otherwise): body.chartNames + otherwise.chartNames
      case .words, .value: []
      }
    }
  }
}

extension Guide {
  /// The ids of all groups.
  var groupIDs: [String] { elements.flatMap(\.groups).map(\.id) }

  /// The numbers of the questions that are not always asked.
  var conditional: Set<Int> {
    var numbers: Set<Int> = []
    func add(_ elements: [GuideElement], within isConditional: Bool) {
      for element in elements {
        switch element {
        case .question(let question):
          if isConditional || question.when != nil { numbers.insert(question.number) }
        case .group(let group):
          add(group.elements, within: isConditional || group.when != nil)
        }
      }
    }
    add(elements, within: false)
    return numbers
  }
}

extension GuideElement {
  /// The groups in it, itself included.
  var groups: [GuideGroup] {
    switch self {
    case .question: []
    case .group(let group): [group] + group.elements.flatMap(\.groups)
    }
  }

  /// The questions in it, itself included.
  var questions: [GuideQuestion] {
    switch self {
    case .question(let question): [question]
    case .group(let group): group.elements.flatMap(\.questions)
    }
  }
}
