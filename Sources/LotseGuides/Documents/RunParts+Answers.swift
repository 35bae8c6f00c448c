import LotseHost
import LotseKit

// The answers as tables.
extension RunParts {
  /// All answers, or those of one group.
  func answers(of group: String?) -> [Block] {
    guard let group else { return blocks(of: guide.elements, walk.scope, level: 3) }
    return find(group, in: guide.elements, walk.scope)
  }

  private func find(_ id: String, in elements: [GuideElement], _ scope: Scope) -> [Block] {
    for case .group(let group) in elements {
      if group.id == id { return blocks(of: group, scope, level: 3) }
      if case .section = group.kind {
        let found = find(id, in: group.elements, scope)
        if !found.isEmpty { return found }
      } else {
        let found = items(of: group, scope).flatMap { find(id, in: group.elements, $0) }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private func blocks(of elements: [GuideElement], _ scope: Scope, level: Int) -> [Block] {
    var blocks: [Block] = []
    var rows: [[Prose]] = []
    func flush() {
      if !rows.isEmpty { blocks.append(.table(Table(columns, rows))) }
      rows = []
    }
    for element in elements {
      switch element {
      case .question(let question): if let row = row(question, scope) { rows.append(row) }
      case .group(let group):
        flush()
        blocks += self.blocks(of: group, scope, level: level)
      }
    }
    flush()
    return blocks
  }

  private var columns: [Table.Column] {
    [
      Table.Column(context.say("Frage", "Question")),
      Table.Column(context.say("Antwort", "Answer")),
    ]
  }

  private func row(_ question: GuideQuestion, _ scope: Scope) -> [Prose]? {
    guard let words = answer(to: question, scope) else { return nil }
    return [Prose(evaluator.words(question.label, in: scope)), words]
  }

  private func answer(to question: GuideQuestion, _ scope: Scope) -> Prose? {
    guard let answer = scope.item?.answers[question.id],
      let form = FormMaker(evaluator: evaluator, prefix: "").form(question, in: scope)
    else { return nil }
    let words = AnswerWords(language: language).words(answer, to: form)
    return answer.value == nil ? Prose(words, .faint) : Prose(words)
  }

  private func blocks(of group: GuideGroup, _ scope: Scope, level: Int) -> [Block] {
    switch group.kind {
    case .section:
      let inner = blocks(of: group.elements, scope, level: level + 1)
      return inner.isEmpty ? [] : [heading(group, scope, level)] + inner
    case .open: return table(of: group, scope, level)
    case .over:
      let items = items(of: group, scope)
      // Items with one question each are rows of one table.
      if group.elements.count == 1, case .question(let only)? = group.elements.first {
        let rows = items.compactMap { row(only, $0) }
        return rows.isEmpty ? [] : [.table(Table(columns, rows))]
      }
      return items.flatMap { item -> [Block] in
        let inner = blocks(of: group.elements, item, level: level + 1)
        return inner.isEmpty ? [] : [heading(group, item, level)] + inner
      }
    }
  }

  private func heading(_ group: GuideGroup, _ scope: Scope, _ level: Int) -> Block {
    .heading(min(level, 4), Prose(evaluator.words(group.label, in: scope)))
  }

  private func items(of group: GuideGroup, _ scope: Scope) -> [Scope] {
    (scope.item?.groups[group.id] ?? []).map(scope.within)
  }

  /// Items that the user added: one row each.
  private func table(of group: GuideGroup, _ scope: Scope, _ level: Int) -> [Block] {
    let questions = group.elements.flatMap(\.questions)
    let items = items(of: group, scope)
    let used = questions.filter { question in
      items.contains { $0.item?.answers[question.id]?.value != nil }
    }
    guard !used.isEmpty else { return [] }
    let columns = used.map { question in
      Table.Column(question.label.plain.in(language), isNumeric: question.isNumber)
    }
    let rows = items.map { item in used.map { answer(to: $0, item) ?? "" } }
    return [heading(group, scope, level), .table(Table(columns, rows))]
  }
}

extension GuideQuestion {
  fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}
