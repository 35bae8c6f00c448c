import LotseKit

/// Says entries in one language.
struct EntryWords {
  let language: Language
  let today: Day

  private func text(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// An entry in one line: number, kind, the first words, and what is known besides.
  ///
  /// Its day and its kind are left out where a heading or what is in front says them.
  func line(_ entry: Stored<LogEntry>, text: Prose? = nil, withKind: Bool = true) -> Prose {
    let content = entry.content
    let words = text ?? Prose(content.text.firstLine(atMost: 200))
    let time = content.time.map { Prose("\($0, .faint) ") } ?? ""
    let label = withKind ? label(content) : ""
    return "\(number(of: entry)) \(time)\(label)\(words)\(details(content))"
  }

  /// The number by which commands know an entry: `(12)`, set apart from dates and times.
  func number(of entry: Stored<LogEntry>) -> Prose { Prose("(\(entry.number))", .faint) }

  /// The kind before the words; a note is what needs no name.
  private func label(_ entry: LogEntry) -> Prose {
    switch entry.kind {
    case .note: ""
    case .open where !entry.isOpen: Prose("\(text("Erledigt", "Done"), .strong): ")
    default: Prose("\(entry.kind.name.in(language), .strong): ")
    }
  }

  /// In brackets what the words do not say themselves.
  private func details(_ entry: LogEntry) -> Prose {
    let marks = Marks(in: entry)
    let people = entry.people.subtracting(marks.people)
    let tags = entry.tags.subtracting(marks.tags).map { "#" + $0 }
    var pieces: [Prose] = []
    if entry.isOpen, entry.due != nil { pieces.append(due(entry)) }
    let rest = people + [entry.project].compactMap(\.self) + tags
    if !rest.isEmpty { pieces.append(Prose(rest.joined(separator: ", "), .faint)) }
    guard let first = pieces.first else { return "" }
    return " (" + pieces.dropFirst().reduce(first) { $0 + "; " + $1 } + ")"
  }

  /// How an open point stands: `bis Fr 4.12.2026`, and whether that is past.
  func due(_ entry: LogEntry) -> Prose {
    if let day = entry.doneOn {
      return Prose(text("erledigt am ", "done on ") + day.words(in: language))
    }
    guard let due = entry.due else { return Prose(text("ohne Frist", "no date set")) }
    let words = text("bis ", "by ") + due.words(in: language)
    if due == today { return "\(words), \(text("heute fällig", "due today"), .alert)" }
    return due < today ? "\(words), \(text("überfällig", "overdue"), .alert)" : Prose(words)
  }

  /// Entries under a heading for each day; they must be in reading order.
  func byDay(_ entries: [Stored<LogEntry>], headingLevel: Int = 2) -> [Block] {
    var blocks: [Block] = []
    var rest = entries[...]
    while let day = rest.first?.content.date {
      let ofDay = rest.prefix { $0.content.date == day }
      blocks.append(.heading(headingLevel, Prose(heading(of: day))))
      blocks.append(.list(ofDay.map { line($0) }))
      rest = rest.dropFirst(ofDay.count)
    }
    return blocks
  }

  /// A day as a heading: with a word for those around today.
  func heading(of day: Day) -> String {
    let words = day.words(in: language)
    switch day.days(since: today) {
    case 0: return words + text(", heute", ", today")
    case -1: return words + text(", gestern", ", yesterday")
    case 1: return words + text(", morgen", ", tomorrow")
    default: return words
    }
  }

  /// A period with both of its ends.
  func words(_ period: ClosedRange<Day>) -> String {
    let (first, last) = (period.lowerBound, period.upperBound)
    if first == last { return first.words(in: language) }
    return first.words(in: language) + text(" bis ", " to ") + last.words(in: language)
  }

  /// `1 Eintrag`, `12 Einträge`.
  func count(_ entries: Int) -> String {
    entries == 1
      ? text("1 Eintrag", "1 entry") : text("\(entries) Einträge", "\(entries) entries")
  }
}
