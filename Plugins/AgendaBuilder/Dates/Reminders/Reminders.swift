import LotseKit

/// Which appointments begin soon, and when the next reminder comes.
struct Reminders {
  /// An appointment of which somebody is to be reminded.
  struct Reminder {
    let item: DatedItem
    /// How many minutes it is until it begins.
    let minutes: Int
  }

  /// An occurrence, by which a reminder is known.
  struct Key: Hashable {
    let item: RecordID
    let day: Day
    let time: DayTime
  }

  /// Those of which to remind at once.
  private(set) var due: [Reminder] = []
  /// The seconds until the next one, if it comes today.
  private(set) var next: Int?

  /// Looks at the times of some occurrences, all of which are still to come or have been.
  init(of dated: [DatedItem], usual: Int?, at now: Moment) {
    for item in dated {
      guard let time = item.time.time, let entry = item.item.entry?.content, !item.isDone,
        let before = entry.reminder ?? usual
      else { continue }
      let days = item.time.day.days(since: now.day)
      let seconds = days * 86_400 + time.minutes * 60 - now.secondOfDay
      let wait = seconds - before * 60
      if seconds >= 0, wait <= 0 {
        due.append(Reminder(item: item, minutes: (seconds + 59) / 60))
      } else if wait > 0 {
        next = min(next ?? wait, wait)
      }
    }
  }
}

extension Reminders.Reminder {
  var key: Reminders.Key {
    Reminders.Key(item: item.item.id, day: item.occurrence?.day ?? item.time.day, time: item.time)
  }
}

extension Moment {
  /// The seconds since midnight on the clock.
  fileprivate var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
}
