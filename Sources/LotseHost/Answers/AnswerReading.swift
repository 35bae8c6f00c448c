import LotseKit

/// What a line means as an answer.
enum AnswerReading: Sendable {
  /// One value.
  case value(AnswerValue)
  /// One of several values, the likelier one first; the error asks which one.
  case several([AnswerValue], UserError)
}

/// Reads answers that are days or times.
struct TimeAnswerReader {
  let reader: TimeReader

  func day(_ line: String, _ rule: DayRule) throws(UserError) -> AnswerReading {
    let reading = try reader.days.reading(line)
    let allowed = reading.days.filter { rule.objection(to: $0) == nil }
    guard let first = allowed.first else {
      throw reading.days.first.flatMap(rule.objection) ?? .groupNeedsItems
    }
    guard allowed.count > 1, let question = reading.question else { return .value(.day(first)) }
    return .several(allowed.map(AnswerValue.day), question)
  }

  func series(_ line: String, _ rule: SeriesRule) throws(UserError) -> AnswerReading {
    let times = rule.days.map { reader.counting(from: $0.lowerBound, for: line) } ?? reader
    let series = SeriesReader(times, spans: rule.maySpan, repeats: rule.repeats)
    let (found, question) = try series.reading(line)
    // A time that comes twice in one night is the same time of the local clock.
    let different = found.indices.filter { found.firstIndex(of: found[$0]) == $0 }
    let several = different.map { found[$0] }
    guard several.allSatisfy({ rule.mayRecur || $0.recurrence == nil }) else { throw .onlyOnce }
    let days = DayRule(earliest: rule.days?.lowerBound, latest: rule.days?.upperBound)
    if let objection = several.lazy.compactMap({ days.objection(to: $0.start.day) }).first {
      throw objection
    }
    guard several.count > 1, let question else { return .value(.series(several[0])) }
    return .several(several.map(AnswerValue.series), question)
  }
}

extension DayRule {
  /// Why a day is not allowed; `nil` if it is.
  fileprivate func objection(to day: Day) -> UserError? {
    if let earliest, day < earliest { return .dayTooEarly(day, earliest: earliest) }
    if let latest, day > latest { return .dayTooLate(day, latest: latest) }
    return nil
  }
}
