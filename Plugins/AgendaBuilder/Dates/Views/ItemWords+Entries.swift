import LotseKit

// Appointments, deadlines and duties in words.
extension ItemWords {
  /// How an appointment or deadline stands: when, where, with whom.
  func entryState(_ entry: CalendarEntry) -> [Prose] {
    if let day = entry.cancelled {
      return [Prose(text("abgesagt am ", "called off on ") + self.day(day))]
    }
    var pieces = entry.kind == .deadline ? deadline(entry) : [Prose(nextTime(entry))]
    if let place = entry.place { pieces.append(Prose(place)) }
    return pieces
  }

  private func deadline(_ entry: CalendarEntry) -> [Prose] {
    guard let open = entry.open(on: today) else {
      let done = entry.series.doneOn.map { text(" am ", " on ") + day($0) } ?? ""
      return [Prose(text("erledigt", "done") + done)]
    }
    var pieces = [due(open.occurrence.time.day)]
    switch open.missed {
    case 0: break
    case 1: pieces.append(Prose(text("davor 1-mal versäumt", "missed once before")))
    case let missed:
      pieces.append(Prose(text("davor \(missed)-mal versäumt", "missed \(missed) times before")))
    }
    return pieces
  }

  /// When an appointment takes place next, or when it did.
  private func nextTime(_ entry: CalendarEntry) -> String {
    let next = entry.series.next(onOrAfter: today) ?? entry.series.next(onOrAfter: .distantPast)
    guard let next else { return text("ohne Termin", "without a date") }
    return time(next.time, minutes: entry.series.minutes)
  }

  /// Said of an overlap that there is only if an appointment takes as long as most.
  var assumedLength: String {
    text(
      "ohne Angabe mit \(DatedItem.usualMinutes) min gerechnet",
      "counted as \(DatedItem.usualMinutes) min where nobody said"
    )
  }

  /// A day, and the time with its end: `Mo 30.11. 9:00–10:30 Uhr`; of what lasts for days, its
  /// two ends: `Mo 7.12. bis Mi 9.12.`.
  func time(_ time: DayTime, minutes: Int?) -> String {
    if let minutes, time.lastsForDays(minutes) {
      return self.time(time, minutes: nil) + text(" bis ", " to ")
        + self.time(time.end(after: minutes), minutes: nil)
    }
    let clock = time.time.map { " " + $0.words(in: language, minutes: minutes) }
    return day(time.day) + (clock ?? "")
  }

  /// What takes place or is due on a day, without the day: `(12) 9:00–10:00 Uhr Jour fixe, Raum 2`.
  func line(_ dated: DatedItem) -> Prose {
    var line: Prose = "\(number(dated.item.number)) "
    if let clock = clock(dated) { line = line + "\(clock, .strong) " }
    line = line + Prose(dated.item.content.title)
    if !dated.isAppointment { line = line + ": " + dueOnDay(dated) }
    let entry = dated.item.entry?.content
    let stay =
      dated.days > 1
      ? text("Tag \(dated.dayNumber) von \(dated.days)", "day \(dated.dayNumber) of \(dated.days)")
      : nil
    let owner = dated.item.measure?.content.owner(in: language)
    let who = entry.map(\.people) ?? [owner].compactMap(\.self)
    let details = [stay, entry?.place].compactMap(\.self) + who
    return details.isEmpty ? line : line + "\(" (" + details.joined(separator: ", ") + ")", .faint)"
  }

  /// The times of a day: `9:00–10:30 Uhr`, `bis 12:00 Uhr`; of a stay only its beginning and end.
  private func clock(_ dated: DatedItem) -> String? {
    guard let time = dated.time.time else { return nil }
    guard dated.isAppointment else { return text("bis ", "by ") + time.words(in: language) }
    guard dated.days > 1, let minutes = dated.minutes else {
      return time.words(in: language, minutes: dated.minutes)
    }
    if dated.dayNumber == 1 { return text("ab ", "from ") + time.words(in: language) }
    let end = dated.time.end(after: minutes)
    guard dated.dayNumber == dated.days, let last = end.time, end.day == dated.day else {
      return nil
    }
    return text("bis ", "until ") + last.words(in: language)
  }

  /// The same with its day before it: `Fr 27.11. (12) Jahresbericht: fällig`.
  func lineWithDay(_ dated: DatedItem) -> Prose { "\(day(dated.day)) \(line(dated))" }

  /// That something is due, for a list that says on which day.
  private func dueOnDay(_ dated: DatedItem) -> Prose {
    if dated.isDone { return Prose(text("erledigt", "done")) }
    if dated.time.day < today { return Prose(text("überfällig", "overdue"), .alert) }
    if dated.time.day == today { return Prose(text("heute fällig", "due today"), .alert) }
    return Prose(text("fällig", "due"))
  }

  /// How something comes again, with its time: `jeden Montag, 9:00–10:30 Uhr`.
  func rule(_ rule: Recurrence, of series: Series) -> String {
    let clock = series.start.time.map { ", " + $0.words(in: language, minutes: series.minutes) }
    let counted =
      series.countsFromCompletion
      ? text(", ab der letzten Erledigung", ", from the last completion") : ""
    return (series.recurrenceWords(in: language) ?? rule.rule) + (clock ?? "") + counted
  }
}
