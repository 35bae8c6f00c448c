import LotseKit

extension Answer {
  /// Every kind of answer that a question allows: each choice and level, yes and no, the bounds of
  /// numbers, skipped and "don't know".
  static func possible(for form: QuestionForm, near numbers: [Double] = []) -> [Answer] {
    var answers = AnswerValue.possible(for: form.kind, near: numbers).map(Answer.given)
    if form.isOptional { answers.append(.skipped) }
    if form.allowsUnsure { answers.append(.unsure) }
    return answers
  }

  /// An answer that a question allows: the first.
  static func some(for form: QuestionForm) -> Answer? { possible(for: form).first }
}

extension AnswerValue {
  fileprivate static func possible(for kind: AnswerKind, near numbers: [Double]) -> [AnswerValue] {
    switch kind {
    case .text(let rule): texts(rule)
    case .number(let rule): self.numbers(rule, near: numbers)
    case .day(let rule):
      [rule.earliest ?? rule.latest ?? Day(daysSince1970: 20_780), rule.latest]
        .compactMap(\.self).map(AnswerValue.day)
    case .boolean: [.boolean(true), .boolean(false)]
    case .choice(let rule): choices(rule)
    case .scale(let levels): levels.map { .integer($0.number) }
    case .group(let rule): [.items(items(rule, rule.count.lowerBound))] + moreItems(rule)
    case .series, .record, .calendarFile, .tableFile: []
    }
  }

  private static func texts(_ rule: TextRule) -> [AnswerValue] {
    let word = "Beispiel"
    let least = rule.length.lowerBound
    if least > word.count { return [.text(String(repeating: "x", count: least))] }
    return [.text(String(word.prefix(rule.length.upperBound)))]
  }

  private static func numbers(_ rule: NumberRule, near: [Double]) -> [AnswerValue] {
    let all =
      [rule.minimum, rule.maximum, 0, 1].compactMap(\.self)
      + near.flatMap { [$0 - 1, $0, $0 + 1] }
    let fitting = all.filter { number in
      (rule.minimum.map { $0 <= number } ?? true) && (rule.maximum.map { number <= $0 } ?? true)
        && abs(number) < 1e15 && (!rule.isWhole || number == number.rounded())
    }
    return fitting.map { rule.isWhole ? .integer(Int($0)) : .decimal($0) }
  }

  private static func choices(_ rule: ChoiceRule) -> [AnswerValue] {
    guard let count = rule.count else { return rule.choices.map { .choice($0.value) } }
    let values = rule.choices.map(\.value)
    let single =
      count.contains(1)
      ? values.map { AnswerValue.choices([$0]) }
      : [.choices(Array(values.prefix(max(1, count.lowerBound))))]
    return single + [.choices(Array(values.prefix(count.upperBound)))]
  }

  private static func moreItems(_ rule: GroupRule) -> [AnswerValue] {
    let more = min(max(rule.count.lowerBound + 1, 2), rule.count.upperBound)
    return [.items(items(rule, more, from: 0)), .items(items(rule, more, from: 1))]
  }

  /// Items, each with other answers than the one before.
  private static func items(
    _ rule: GroupRule,
    _ count: Int,
    from start: Int = 0
  ) -> [[String: Answer]] {
    (0..<count).map { index in
      var answers: [String: Answer] = [:]
      for question in rule.questions {
        guard let form = rule.adapt(question, answers) else { continue }
        var possible = Answer.possible(for: form)
        if case .text = form.kind { possible = [.given(.text("Beispiel \(index + 1)"))] }
        if !possible.isEmpty {
          answers[form.id] = possible[(start + index) % possible.count]
        }
      }
      return answers
    }
  }
}
