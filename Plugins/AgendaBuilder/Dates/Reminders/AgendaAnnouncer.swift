import LotseKit

/// Tells of what matters today once a day in one line, of appointments before they begin, and in
/// between of what another process puts on the agenda for today.
struct AgendaAnnouncer {
  let background: any Background
  let own: OwnRecords

  /// Works until it is cancelled.
  func work() async throws {
    var news = DueNews(own: own)
    var told: Set<Reminders.Key> = []
    while true {
      let now = await background.now
      let agenda = Agenda(store: background.store, today: now.day)
      let digest = try await DayDigest(of: agenda)
      let words = ItemWords(language: await background.language, today: now.day)
      switch news.take(digest.due.map(\.id), on: now.day) {
      case .day: await announce(digest.words(words))
      case .new(let ids): await announce(digest.news(of: ids, words))
      }
      let reminders = try await reminders(agenda, now)
      for reminder in reminders.due where told.insert(reminder.key).inserted {
        await announce(words.reminder(reminder))
      }
      let pause = min(now.pauseUntilTomorrow, reminders.next ?? .max)
      try await background.change(orAfter: max(1, pause))
    }
  }

  /// What is to be reminded of up to tomorrow: an appointment may begin soon after midnight.
  private func reminders(_ agenda: Agenda, _ now: Moment) async throws -> Reminders {
    let usual = try await background.store.reminderMinutes()
    let days = now.day...now.day.adding(days: Self.daysAhead)
    return Reminders(of: try await agenda.occurrences(in: days), usual: usual, at: now)
  }

  /// The longest reminder comes a week before.
  private static let daysAhead = 7

  private func announce(_ prose: Prose?) async {
    if let prose { await background.announce(Document(prose)) }
  }
}

extension ItemWords {
  /// `In 15 Minuten, 9:00 Uhr: Jour fixe, Raum 2 (12)`.
  fileprivate func reminder(_ reminder: Reminders.Reminder) -> Prose {
    let dated = reminder.item
    let time = dated.time.time?.words(in: language) ?? ""
    let clock = dated.time.day == today ? time : day(dated.time.day) + " " + time
    let place = dated.item.entry?.content.place.map { ", " + $0 } ?? ""
    let title = "\(dated.item.content.title)\(place) (\(dated.item.number))"
    return "\(soon(reminder.minutes), .strong), \(clock): \(title)"
  }

  private func soon(_ minutes: Int) -> String {
    switch minutes {
    case 0: text("Jetzt", "Now")
    case 1: text("In 1 Minute", "In 1 minute")
    case ..<120: text("In \(minutes) Minuten", "In \(minutes) minutes")
    case ..<2_880: text("In \(minutes / 60) Stunden", "In \(minutes / 60) hours")
    default: text("In \(minutes / 1_440) Tagen", "In \(minutes / 1_440) days")
    }
  }
}
