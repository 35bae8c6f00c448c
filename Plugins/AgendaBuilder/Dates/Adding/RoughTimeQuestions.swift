import LotseKit

// What is asked where a line tells the time only roughly.
extension Question where Value == Series {
  /// The same, of what takes place on a day within a stretch of time.
  func instead(of rough: SeriesReader.RoughTime) -> Self {
    var question = instead(of: rough.doubt)
    guard let days = rough.days, case .series(var rule) = form.kind else { return question }
    rule.days = days
    question.form.kind = .series(rule)
    let second = days.lowerBound.adding(days: 1)
    return question.such(as: Text(de: second.words(in: .german), en: second.words(in: .english)))
  }
}

extension Question {
  /// The same question with the reason why what was said does not answer it.
  func instead(of doubt: UserError) -> Self {
    var question = self
    let next = doubt.advice ?? form.prompt
    question.form.prompt = Text(
      de: "\(doubt.problem.in(.german)) \(next.in(.german))",
      en: "\(doubt.problem.in(.english)) \(next.in(.english))"
    )
    question.form.dependsOn.append("title")
    return question
  }
}
