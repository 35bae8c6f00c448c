import LotseHost
import LotseKit

// Groups whose items the user adds.
extension FormMaker {
  /// The group as one question, whose items the host asks for.
  func form(_ group: GuideGroup, in scope: Scope) -> QuestionForm {
    guard case .open(let count, let item, let title) = group.kind else {
      return QuestionForm(prefix + group.id, Text(verbatim: group.id), .boolean)
    }
    let questions = group.elements.flatMap(\.questions)
    let empty = scope.within(Frame(schema: group.schema))
    let inner = FormMaker(evaluator: evaluator, prefix: "")
    let forms = questions.compactMap { inner.form($0, in: empty) ?? inner.bare($0, in: empty) }
    var rule = GroupRule(forms, count: count, item: item)
    rule.adapt = { [inner] form, answers in
      guard let question = questions.first(where: { $0.id == form.id }) else { return nil }
      var frame = Frame(schema: group.schema)
      frame.answers = answers
      let scope = scope.within(frame)
      guard inner.evaluator.holds(question.when, in: scope) else { return nil }
      return inner.form(question, in: scope)
    }
    if title != nil {
      rule.title = { [self] answers, language in
        frames(of: [answers], in: group, scope).first?.title ?? ""
      }
    }
    return QuestionForm(
      prefix + group.id,
      evaluator.text(group.label, in: scope),
      .group(rule)
    )
  }

  /// A question whose choices are not known before the item is.
  private func bare(_ question: GuideQuestion, in scope: Scope) -> QuestionForm? {
    guard case .choice = question.kind else { return nil }
    var form = QuestionForm(
      question.id,
      evaluator.text(question.label, in: scope),
      .choice(ChoiceRule([]))
    )
    form.isOptional = true
    return form
  }

  /// The items of a group from their answers.
  func frames(of items: [[String: Answer]], in group: GuideGroup, _ scope: Scope) -> [Frame] {
    var keys: Set<String> = []
    return items.enumerated().map { index, answers in
      var frame = Frame(schema: group.schema)
      frame.index = index + 1
      frame.answers = answers
      frame.title = title(of: frame, in: group, scope, evaluator.language)
      // The key stays the same in whatever language the run is looked at.
      var key = title(of: frame, in: group, scope, .german).slug
      if key.isEmpty { key = String(index + 1) }
      while !keys.insert(key).inserted { key += "-\(index + 1)" }
      frame.key = key
      return frame
    }
  }

  private func title(
    of frame: Frame,
    in group: GuideGroup,
    _ scope: Scope,
    _ language: Language
  ) -> String {
    let inner = scope.within(frame)
    if let title = group.schema.title { return evaluator.words(title, in: inner, language) }
    for question in group.elements.flatMap(\.questions) {
      if let answer = frame.answers[question.id], answer.value != nil {
        return evaluator.value(of: answer, to: question, in: inner).words(in: language)
      }
    }
    return String(frame.index)
  }
}

extension String {
  /// The letters and digits of a text, to be used as a key.
  fileprivate var slug: String {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return String(words.joined(separator: "-").prefix(40))
  }
}
