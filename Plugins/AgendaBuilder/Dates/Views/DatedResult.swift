import LotseKit

/// What takes place or is due in a range of days, as programs get it.
///
/// ```json
/// {"from": "2026-11-23", "through": "2026-11-29", "dated": [{"time": "2026-11-23T09:00",
///  "minutes": 90, "day": "2026-11-23", "item": {…}}]}
/// ```
///
/// `day` is the day that the rule gives, which differs from `time` where an occurrence was moved.
struct DatedResult: Encodable {
  struct Row: Encodable {
    let time: DayTime
    let minutes: Int?
    let day: Day?
    let item: ItemResult
  }

  let from: Day
  let through: Day
  let dated: [Row]
}

extension AgendaContext {
  /// What takes place or is due in a range of days, as programs get it.
  func result(_ dated: [DatedItem], in range: ClosedRange<Day>) async throws -> DatedResult {
    DatedResult(from: range.lowerBound, through: range.upperBound, dated: try await rows(dated))
  }

  /// What takes place or is due, as programs get it.
  func rows(_ dated: [DatedItem]) async throws -> [DatedResult.Row] {
    let measures = dated.compactMap { $0.item.measure?.content }
    let numbers = try await agenda.numbersNeeded(by: measures)
    return dated.map { dated in
      DatedResult.Row(
        time: dated.time,
        minutes: dated.minutes,
        day: dated.occurrence?.day,
        item: ItemResult(dated.item, numbers: numbers, in: self)
      )
    }
  }
}
