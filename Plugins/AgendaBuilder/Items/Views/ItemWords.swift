import LotseKit

/// Says the items of the agenda in one language.
struct ItemWords {
  /// What a line says of an item beside its title.
  enum Detail {
    /// How it stands: by when, and whether something holds it up.
    case state
    /// Why it is where it is in the list of the most urgent.
    case reasons
    /// Nothing, where a heading or a column says it.
    case none
  }

  let language: Language
  let today: Day

  func text(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// An item in one line: number, title, who, and how it stands.
  func line(_ item: Stored<AgendaItem>, _ detail: Detail = .state) -> Prose {
    let title: Prose = "\(number(item.number)) \(item.content.title, .strong)"
    let owner = item.measure?.content.owner(in: language).map { Prose(", \($0)") } ?? ""
    let pieces = pieces(item.content, detail)
    guard let first = pieces.first else { return title + owner }
    return title + owner + ": " + pieces.dropFirst().reduce(first) { $0 + " · " + $1 }
  }

  /// The same of a measure.
  func line(_ measure: Stored<Measure>, _ detail: Detail = .state) -> Prose {
    line(measure.map(AgendaItem.measure), detail)
  }

  /// The number by which commands know an item: `(12)`, set apart from dates.
  func number(_ number: Int) -> Prose { Prose("(\(number))", .faint) }

  private func pieces(_ item: AgendaItem, _ detail: Detail) -> [Prose] {
    switch (item, detail) {
    case (_, .none): []
    case (.entry(let entry), _): entryState(entry)
    case (.measure(let measure), .state): state(measure)
    case (.measure(let measure), .reasons): reasons(measure)
    }
  }

  /// How a measure stands.
  func state(_ measure: Measure) -> [Prose] {
    guard measure.isOpen else { return [Prose(end(measure))] }
    var pieces: [Prose] = measure.due.map { [due($0)] } ?? []
    switch measure.status {
    case .idea, .planned: break
    default: pieces.append(Prose(measure.status.name.in(language)))
    }
    if let waiting = measure.waiting { pieces.append(Prose(waits(waiting))) }
    if let hidden = measure.hiddenUntil, hidden > today {
      pieces.append(Prose(text("ausgeblendet bis ", "hidden until ") + day(hidden)))
    }
    return pieces
  }

  /// Why an open measure is as urgent as it is.
  func reasons(_ measure: Measure) -> [Prose] {
    guard measure.isOpen else { return state(measure) }
    let reasons = Urgency(of: measure).reasons
    var pieces = reasons.map(words)
    // Who is waited for is named even where that does not move the day.
    let isSaid = reasons.contains { if case .waits = $0 { true } else { false } }
    if let waiting = measure.waiting, !isSaid { pieces.append(Prose(waits(waiting))) }
    return pieces
  }

  /// By when it is due, and whether that is past: `überfällig seit Fr 20.11.`.
  func due(_ due: Day) -> Prose {
    if due == today { return Prose(text("heute fällig", "due today"), .alert) }
    guard due < today else { return Prose(text("fällig ", "due ") + day(due)) }
    return "\(text("überfällig", "overdue"), .alert)\(text(" seit ", " since ") + day(due))"
  }

  private func end(_ measure: Measure) -> String {
    let status = measure.status.name.in(language)
    return measure.ended.map { status + text(" seit ", " since ") + day($0) } ?? status
  }

  private func waits(_ waiting: Waiting) -> String {
    let words = text("wartet auf ", "waits for ") + waiting.person
    guard let again = waiting.followUp else { return words }
    return words + text(", nachfassen ", ", ask again ") + day(again)
  }

  /// A day with its weekday; the year is left out where it is the present one.
  func day(_ day: Day) -> String {
    let words = day.words(in: language)
    return day.year == today.year ? String(words.dropLast(language == .german ? 4 : 5)) : words
  }

  /// A period with both of its ends.
  func period(_ period: ClosedRange<Day>) -> String {
    let (first, last) = (period.lowerBound, period.upperBound)
    return first == last ? day(first) : day(first) + text(" bis ", " to ") + day(last)
  }

  /// `1 Eintrag`, `12 Einträge`.
  func count(_ items: Int) -> String {
    items == 1 ? text("1 Eintrag", "1 item") : text("\(items) Einträge", "\(items) items")
  }

  /// Hours and minutes, as in `1:30 h`.
  func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest) h"
  }
}

// The reasons of urgency in words.
extension ItemWords {
  func words(_ reason: Urgency.Reason) -> Prose {
    switch reason {
    case .due(let day): due(day)
    case .needed(let day):
      Prose(text("anderes braucht es bis ", "others need it by ") + self.day(day))
    case .undated(let day):
      Prose(text("ohne Termin, aufgenommen ", "no date, added ") + self.day(day))
    case .legalDuty(let days): shift(text("gesetzliche Pflicht", "legal duty"), days)
    case .priority(.low, let days): shift(text("niedrige Priorität", "low priority"), days)
    case .priority(_, let days): shift(text("hohe Priorität", "high priority"), days)
    case .begun(let days): shift(text("Begonnenes", "work begun"), days)
    case .stuck(let status, let days): shift(status.name.in(language) + ":", days)
    case .waits(let person, let day):
      Prose(
        text("wartet auf \(person), nachfassen ", "waits for \(person), ask again ") + self.day(day)
      )
    case .begins(let day) where day <= today:
      Prose(text("Beginn war ", "was to begin ") + self.day(day))
    case .begins(let day): Prose(text("beginnt erst ", "begins only ") + self.day(day))
    }
  }

  private func shift(_ words: String, _ days: Int) -> Prose {
    let count = days.magnitude
    let shift =
      days < 0
      ? text("zählt wie \(count) Tage früher", "counts like \(count) days earlier")
      : text("zählt wie \(count) Tage später", "counts like \(count) days later")
    return "\(words + " " + shift, .faint)"
  }
}
