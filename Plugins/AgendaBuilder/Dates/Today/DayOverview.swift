import LotseKit

/// What matters on a morning.
struct DayOverview: Sendable {
  /// What should be done already, the most urgent first.
  var overdue: [Stored<AgendaItem>] = []
  /// How many those are in all.
  var overdueTotal = Tally.none
  /// What takes place today, by time.
  var appointments: [DatedItem] = []
  /// What is due today.
  var due: [DatedItem] = []
  /// What takes place and is due in the rest of the week.
  var soon: [DatedItem] = []
  /// The days that are looked ahead.
  var ahead: ClosedRange<Day>
  /// Measures that wait for somebody who is to be asked again.
  var followUps: [Stored<Measure>] = []
  /// How many measures have not moved for some time.
  var stale = Tally.none
  /// The next thing to do.
  var next: Stored<AgendaItem>?
  /// How many items are open in all.
  var open = Tally.none

  /// What takes place or is due today and soon.
  var dated: [DatedItem] { appointments + due + soon }

  /// Whether there is nothing on the agenda at all.
  var isEmpty: Bool { open.count == 0 && appointments.isEmpty && soon.isEmpty }
}

extension DayOverview {
  /// So many overdue items are named.
  static let named = 5

  /// Looks at the agenda as it stands.
  init(_ context: AgendaContext) async throws {
    let (agenda, today) = (context.agenda, context.today)
    ahead = Self.ahead(of: today)
    let dated = try await agenda.dated(in: today...ahead.upperBound).filter { !$0.isDone }
    appointments = dated.filter { $0.isAppointment && $0.day == today }
    due = dated.filter { !$0.isAppointment && $0.day == today }
    // A stay is named on its first day; one that goes on is among today's appointments.
    soon = dated.filter { $0.day > today && $0.dayNumber == 1 }
    let late = try await agenda.overdue(limit: Self.named)
    (overdue, overdueTotal) = (late.items, late.total)
    followUps = try await agenda.measures(
      RecordQuery(
        [.within(.followUp, from: nil, through: .day(today))],
        order: .facet(.followUp, descending: false)
      )
    )
    stale = try await agenda.tally(
      StaleCommand.conditions(days: StaleCommand.patience, today: today)
    )
    open = try await agenda.tally([.within(.urgency, from: nil, through: nil)])
    next = try await NextItem(context: context, minutes: nil).find(
      among: ItemFilter.all([]).amongOpen
    ).item
  }

  /// The rest of the week; from Friday on, the next one too.
  private static func ahead(of today: Day) -> ClosedRange<Day> {
    let sunday = today.monday.adding(days: 6)
    return
      today...(today.weekday.rawValue < Weekday.friday.rawValue ? sunday : sunday.adding(days: 7))
  }
}

extension Agenda {
  /// What should have been done before today and is not hidden, the most urgent first.
  fileprivate func overdue(limit: Int) async throws -> (items: [Stored<AgendaItem>], total: Tally) {
    let yesterday = FacetValue.day(today.adding(days: -1))
    let late: [RecordQuery.Condition] = [
      .within(.due, from: nil, through: yesterday), .within(.urgency, from: nil, through: nil),
      .not(.within(.hiddenUntil, from: .day(today.adding(days: 1)), through: nil)),
    ]
    // What comes again may be due today, though an earlier time was missed.
    let recurring = try await items(RecordQuery(late + [.has(.recurs, .number(1))]))
      .filter { $0.entry?.content.open(on: today).map { $0.occurrence.time.day < today } ?? false }
    let single = late + [.not(.has(.recurs, .number(1)))]
    let order = RecordQuery.Order.facet(.urgency, descending: false)
    let first = try await items(RecordQuery(single, order: order, limit: limit))
    let total = first.count < limit ? Tally(counted: first.count) : try await tally(single)
    return (Array((first + recurring).prefix(limit)), total + Tally(counted: recurring.count))
  }
}
