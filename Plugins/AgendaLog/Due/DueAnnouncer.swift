import LotseKit

/// Tells of the open points that are due: once at the start and on every new day in one line,
/// in between each one that another process adds.
struct DueAnnouncer {
  let background: any Background
  let own: OwnRecords

  /// Works until it is cancelled.
  func work() async throws {
    var news = DueNews(own: own)
    while true {
      let now = await background.now
      let due = try await points(dueBy: now.day)
      switch news.take(due.map(\.id), on: now.day) {
      case .day where !due.isEmpty: await announce(digest(due, on: now.day))
      case .day: break
      case .new(let ids):
        let new = due.filter { ids.contains($0.id) && $0.content.due == now.day }
        if !new.isEmpty { await announce(self.news(new, on: now.day)) }
      }
      try await background.change(orAfter: now.pauseUntilTomorrow)
    }
  }

  private func points(dueBy day: Day) async throws -> [Stored<LogEntry>] {
    try await background.store.records(
      LogEntry.self,
      matching: RecordQuery(
        [
          .has(.status, .text(LogEntry.open)), .has(.entryKind, .text(EntryKind.open.rawValue)),
          .within(.due, from: nil, through: .day(day)),
        ],
        order: .facet(.due, descending: false)
      )
    )
  }

  private func announce(_ text: (Language) -> Prose) async {
    await background.announce(Document(text(await background.language)))
  }

  /// One point by its words, several by their number.
  private func news(_ points: [Stored<LogEntry>], on day: Day) -> (Language) -> Prose {
    guard points.count == 1, let point = points.first else { return digest(points, on: day) }
    let people = point.content.people.joined(separator: ", ")
    let words = point.content.title + (people.isEmpty ? "" : " (\(people))")
    return { language in
      let due = Text(de: "Heute fällig", en: "Due today").in(language)
      return "\(due, .strong): (\(point.number)) \(words)"
    }
  }

  private func digest(_ points: [Stored<LogEntry>], on day: Day) -> (Language) -> Prose {
    let today = points.count { $0.content.due == day }
    let overdue = points.count - today
    if points.count == 1, today == 1 { return news(points, on: day) }
    return { language in
      let count = Text(de: Self.german(today, overdue), en: Self.english(today, overdue))
      let command = Text(de: "/log liste --offen", en: "/log list --open").in(language)
      return "\(count.in(language)): \(command, .code)"
    }
  }

  private static func german(_ today: Int, _ overdue: Int) -> String {
    let points = { $0 == 1 ? "1 offener Punkt ist" : "\($0) offene Punkte sind" }
    switch (today, overdue) {
    case (0, let overdue): return points(overdue) + " überfällig"
    case (let today, 0): return points(today) + " heute fällig"
    default: return points(today) + " heute fällig, \(overdue) überfällig"
    }
  }

  private static func english(_ today: Int, _ overdue: Int) -> String {
    let points = { $0 == 1 ? "1 open point is" : "\($0) open points are" }
    switch (today, overdue) {
    case (0, let overdue): return points(overdue) + " overdue"
    case (let today, 0): return points(today) + " due today"
    default: return points(today) + " due today, \(overdue) overdue"
    }
  }
}
