import LotseKit

/// What matters on a day, in one line.
struct DayDigest {
  /// What is due today or should have been before.
  let due: [Stored<AgendaItem>]
  private let today: Day
  private let appointments: Int
  private let overdue: Int
  private let followUps: Int

  /// More than these nobody counts; a line says that there are at least so many.
  private static let most = 1_000

  /// Looks at the agenda of a day.
  init(of agenda: Agenda) async throws {
    today = agenda.today
    let day = FacetValue.day(agenda.today)
    let isVisible = RecordQuery.Condition.not(
      .within(.hiddenUntil, from: .day(agenda.today.adding(days: 1)), through: nil)
    )
    due = try await agenda.items(
      RecordQuery(
        [
          .within(.due, from: nil, through: day), .within(.urgency, from: nil, through: nil),
          isVisible,
        ],
        order: .facet(.due, descending: true),
        limit: Self.most
      )
    )
    overdue = due.count { $0.dueDay(on: agenda.today) < agenda.today }
    let range = agenda.today...agenda.today
    appointments = try await agenda.shown(in: range).count { $0.isAppointment }
    followUps = try await agenda.count([.within(.followUp, from: nil, through: day)])
  }

  /// `2 Termine, 3 heute fällig, 1 überfällig: /agenda heute`; `nil` if there is nothing.
  func words(_ words: ItemWords) -> Prose? {
    let dueToday = due.count - overdue
    let counts: [String?] = [
      count(
        appointments,
        words.text("1 Termin", "1 appointment"),
        words.text("Termine", "appointments")
      ),
      dueToday > 0 ? words.text("\(dueToday) heute fällig", "\(dueToday) due today") : nil,
      overdue > 0 ? words.text("\(overdue) überfällig", "\(overdue) overdue") : nil,
      followUps > 0 ? words.text("\(followUps)-mal nachfassen", "\(followUps) to ask again") : nil,
    ]
    let known = counts.compactMap(\.self)
    if known.isEmpty { return nil }
    let today = words.text("Heute", "Today")
    let command = words.text("/agenda heute", "/agenda today")
    return "\(today, .strong): \(known.joined(separator: ", ")) · \(command, .code)"
  }

  private func count(_ number: Int, _ one: String, _ several: String) -> String? {
    switch number {
    case 0: nil
    case 1: one
    default: "\(number) \(several)"
    }
  }

  /// What came to the agenda since for today; `nil` if nothing did.
  func news(of ids: Set<RecordID>, _ words: ItemWords) -> Prose? {
    let new = due.filter { ids.contains($0.id) && $0.dueDay(on: today) == today }
    guard let first = new.first else { return nil }
    let title = words.text("Heute fällig", "Due today")
    let rest =
      new.count > 1
      ? words.text(" und \(new.count - 1) weitere", " and \(new.count - 1) more") : ""
    return "\(title, .strong): (\(first.number)) \(first.content.title + rest)"
  }
}

extension Stored<AgendaItem> {
  /// The day on which an open item is due.
  fileprivate func dueDay(on today: Day) -> Day {
    switch content {
    case .measure(let measure): measure.due ?? .distantPast
    case .entry(let entry): entry.open(on: today)?.occurrence.time.day ?? entry.day
    }
  }
}
