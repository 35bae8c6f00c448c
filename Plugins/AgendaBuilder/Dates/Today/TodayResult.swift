import LotseKit

/// What matters today, as programs get it.
///
/// ```json
/// {"day": "2026-11-23", "overdue_total": 1, "overdue": [{…}], "appointments": [{"time":
///  "2026-11-23T09:00", "minutes": 90, "day": "2026-11-23", "item": {…}}], "due": [], "soon": [],
///  "through": "2026-11-29", "follow_ups": [], "stale": 0, "open": 12, "next": {…}}
/// ```
///
/// `overdue` holds at most five items. `soon` is what takes place or is due after today up to the
/// day `through`; its rows and those of `appointments` and `due` are as in a ``DatedResult``. No number goes beyond 200, where
/// counting ends.
struct TodayResult: Encodable {
  let day: Day
  let overdueTotal: Int
  let overdue: [ItemResult]
  let appointments: [DatedResult.Row]
  let due: [DatedResult.Row]
  let soon: [DatedResult.Row]
  let through: Day
  let followUps: [ItemResult]
  let stale: Int
  let open: Int
  let next: ItemResult?

  private enum CodingKeys: String, CodingKey {
    case day, overdue, appointments, due, soon, through, stale, open, next
    case overdueTotal = "overdue_total"
    case followUps = "follow_ups"
  }

  init(_ overview: DayOverview, _ context: AgendaContext) async throws {
    day = context.today
    overdueTotal = overview.overdueTotal.count
    overdue = try await context.results(overview.overdue)
    appointments = try await context.rows(overview.appointments)
    due = try await context.rows(overview.due)
    soon = try await context.rows(overview.soon)
    through = overview.ahead.upperBound
    let waiting = overview.followUps.map { $0.map(AgendaItem.measure) }
    followUps = try await context.results(waiting)
    (stale, open) = (overview.stale.count, overview.open.count)
    next = if let item = overview.next { try await context.result(item) } else { nil }
  }
}
