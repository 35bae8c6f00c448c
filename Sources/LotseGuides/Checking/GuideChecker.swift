import LotseKit
import LotseYAML

/// Checks what a guide says: its expressions, and whether everything in it can come about.
struct GuideChecker {
  let guide: Guide
  let types: TypeChecker

  init(_ guide: Guide, _ types: TypeChecker) {
    self.guide = guide
    self.types = types
  }

  var flaws: FlawList { types.flaws }

  /// Adds what is wrong to the flaws.
  func check() {
    let root = TypeScope(schemas: [guide.root])
    types.scopes[""] = root
    register(guide.elements, root)
    check(guide.elements, root)
    for calculation in guide.calculations { _ = types.type(of: calculation, of: guide.root) }
    for row in guide.lists.values.flatMap(\.rows) { check(row, root) }
    checkResults(root)
  }

  /// Makes the names within each group known, so that calculations can be followed from anywhere.
  private func register(_ elements: [GuideElement], _ scope: TypeScope) {
    for case .group(let group) in elements {
      if case .section = group.kind {
        register(group.elements, scope)
        continue
      }
      let inner = scope.within(group.schema)
      types.scopes[group.id] = inner
      register(group.elements, inner)
    }
  }

  private func check(_ elements: [GuideElement], _ scope: TypeScope) {
    for element in elements {
      switch element {
      case .question(let question): check(question, scope)
      case .group(let group): check(group, scope)
      }
    }
  }

  private func check(_ group: GuideGroup, _ scope: TypeScope) {
    var before = scope
    before.limit = (group.firstNumber ?? 0) - 1
    types.demandTruth(group.when, in: before)
    checkReach(group.when)
    switch group.kind {
    case .section:
      check(group.label, before)
      check(group.elements, scope)
      for calculation in group.calculations {
        _ = types.type(of: calculation.value, in: scope)
      }
    case .open(_, _, let title):
      let inner = scope.within(group.schema)
      check(group.label, before)
      title.map { check($0, inner) }
      checkItems(of: group, inner)
    case .over(let list, let condition):
      checkList(list, condition, before)
      let inner = scope.within(group.schema)
      var beginning = inner
      beginning.limit = before.limit
      check(group.label, beginning)
      checkItems(of: group, inner)
    }
  }

  private func checkItems(of group: GuideGroup, _ scope: TypeScope) {
    check(group.elements, scope)
    for calculation in group.calculations { _ = types.type(of: calculation, of: group.schema) }
  }

  /// A list whose elements are gone over, and the condition on them.
  private func checkList(
    _ list: GuideExpression,
    _ condition: GuideExpression?,
    _ scope: TypeScope
  ) {
    switch types.type(of: list, in: scope).element {
    case .item(let schema), .choice(_, let schema):
      types.demandTruth(condition, in: scope.within(schema))
    default: types.demandTruth(condition, in: scope)
    }
  }

  private func check(_ question: GuideQuestion, _ scope: TypeScope) {
    var before = scope
    before.limit = question.number - 1
    types.demandTruth(question.when, in: before)
    checkReach(question.when)
    for wording in [
      question.label, question.help, question.why, question.example, question.initial,
    ] {
      wording.map { check($0, before) }
    }
    var after = scope
    after.limit = question.number
    for check in question.checks {
      types.demandTruth(check.that, in: after)
      self.check(check.message, after)
    }
    check(question.kind, before, question)
  }

  private func check(_ kind: GuideQuestion.Kind, _ scope: TypeScope, _ question: GuideQuestion) {
    switch kind {
    case .number(_, let minimum, let maximum, _):
      for bound in [minimum, maximum] { bound.map { types.demand(.number, $0, in: scope) } }
    case .day(let minimum, let maximum, _):
      for bound in [minimum, maximum] { bound.map { types.demand(.day, $0, in: scope) } }
    case .choice(.rows(let rows), _): for row in rows { check(row, scope) }
    case .choice(.from(let list, let condition), _):
      let type = types.type(of: list, in: scope)
      if type.element == nil, type.family != .unknown {
        flaws.add(at: list.position, GuideWords.cannotGoOver(type))
      }
      checkList(list, condition, scope)
    case .note(let templates):
      for template in templates.values { check(template.nodes, scope, known: []) }
    case .text, .boolean, .scale: break
    }
  }

  private func check(_ row: Row, _ scope: TypeScope) {
    types.demandTruth(row.when, in: scope)
    guard let when = row.when, when.isNever else { return }
    flaws.warn(at: when.position, CheckWords.neverChosen(row.value))
  }

  func check(_ wording: Wording, _ scope: TypeScope) {
    for expression in wording.expressions { _ = types.type(of: expression, in: scope) }
  }

  /// A condition that never holds keeps what it stands at from ever being asked.
  private func checkReach(_ when: GuideExpression?) {
    guard let when, when.isNever else { return }
    flaws.warn(at: when.position, CheckWords.neverAsked)
  }
}

extension GuideGroup {
  /// The number of the first question in it.
  var firstNumber: Int? {
    elements.lazy.compactMap { element -> Int? in
      switch element {
      case .question(let question): question.number
      case .group(let group): group.firstNumber
      }
    }.first
  }
}

extension GuideExpression {
  /// Whether it is a condition that cannot hold, whatever the answers.
  var isNever: Bool { node.constant == false }
}

extension ExpressionNode {
  /// What a condition is that no answer changes.
  fileprivate var constant: Bool? {
    switch content {
    case .truth(let truth): truth
    case .not(let part): part.constant.map { !$0 }
    case .binary(.and, let left, let right):
      left.constant == false || right.constant == false
        ? false
        : left.constant == true && right.constant == true ? true : contradiction(left, right)
    case .binary(.or, let left, let right):
      left.constant == true || right.constant == true
        ? true : left.constant == false && right.constant == false ? false : nil
    default: nil
    }
  }

  /// `x == "a" and x == "b"` cannot hold.
  private func contradiction(_ left: ExpressionNode, _ right: ExpressionNode) -> Bool? {
    guard case .binary(.equal, let first, let value) = left.content,
      case .binary(.equal, let second, let other) = right.content,
      case .name(let name) = first.content, second.content == .name(name),
      case .text(let text) = value.content, case .text(let otherText) = other.content
    else { return nil }
    return text == otherText ? nil : false
  }
}

/// What is said of parts of a guide that cannot come about.
enum CheckWords {
  static let neverAsked = Text(
    de: "Diese Bedingung gilt nie; was hier steht, wird nie gefragt.",
    en: "This condition never holds; what stands here is never asked."
  )

  static func neverChosen(_ value: String) -> Text {
    Text(
      de: "Diese Bedingung gilt nie; „\(value)“ steht nie zur Wahl.",
      en: "This condition never holds; “\(value)” can never be chosen."
    )
  }

  static func neverReached(_ id: String, line: Int) -> Text {
    Text(
      de: "Das Ergebnis „\(id)“ kommt nie vor: Das davor (Zeile \(line)) gilt immer.",
      en: "The outcome “\(id)” never comes about: the one before it (line \(line)) always holds."
    )
  }
  static let outcomeAdvice = Text(
    de: "Geben Sie dem Ergebnis davor eine Bedingung (when), oder tauschen Sie die Reihenfolge.",
    en: "Give the outcome before it a condition (when), or change the order."
  )

  static func mayBeMissing(_ id: String) -> Text {
    Text(
      de: "„\(id)“ wird nicht immer gefragt; dann steht hier nur „–“.",
      en: "“\(id)” is not always asked; then only “–” stands here."
    )
  }

  static func missingAdvice(_ id: String) -> Text {
    Text(
      de: "Umschließen Sie die Stelle mit {{ if has(\(id)) }} … {{ end }}.",
      en: "Enclose the place in {{ if has(\(id)) }} … {{ end }}."
    )
  }

  static func unused(_ id: String, _ where_: Text) -> Text {
    Text(
      de: "„\(id)“ unter \(where_.in(.german)) wird nirgends benutzt.",
      en: "“\(id)” under \(where_.in(.english)) is used nowhere."
    )
  }
}
