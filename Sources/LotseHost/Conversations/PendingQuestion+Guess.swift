import LotseKit

extension PendingQuestion {
  /// An answer that somebody might give, to look ahead with; `nil` where none can be made up.
  func guess(now: Moment) -> Answer? {
    if let initial { return initial }
    if form.isOptional { return .skipped }
    if form.allowsUnsure { return .unsure }
    return value(now: now).map(Answer.given)
  }

  private func value(now: Moment) -> AnswerValue? {
    switch form.kind {
    case .text(let rule): .text(String(repeating: "x", count: rule.length.lowerBound))
    case .number(let rule):
      rule.isWhole ? .integer(Int(rule.someNumber)) : .decimal(rule.someNumber)
    case .day(let rule): .day(rule.earliest ?? rule.latest ?? now.day)
    case .series: .series(Series(now.dayTime))
    case .boolean: .boolean(true)
    case .choice(let rule): rule.someChoice
    case .scale(let levels): levels.first.map { .integer($0.number) }
    case .calendarFile: .calendar(CalendarContent())
    case .tableFile: .table(TableContent())
    case .record, .group: nil
    }
  }
}

extension NumberRule {
  fileprivate var someNumber: Double { (minimum ?? min(maximum ?? 1, 1)).rounded(.up) }
}

extension ChoiceRule {
  fileprivate var someChoice: AnswerValue? {
    guard let count else { return choices.first.map { .choice($0.value) } }
    return .choices(choices.prefix(max(1, count.lowerBound)).map(\.value))
  }
}
