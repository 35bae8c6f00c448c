import LotseKit

/// Shows one appointment, deadline or duty with everything that is known of it.
struct EntryDocument {
  let context: AgendaContext
  private var words: ItemWords { context.words }

  /// How a recurrence was understood, and its next dates, before it counts.
  func readBack(_ entry: CalendarEntry) -> [Block] {
    let name = EntryFlavour(entry).name.in(context.language).firstUppercased
    return [
      .paragraph("\(name): \(entry.title, .strong)"), .list(when(entry)),
    ]
  }

  /// When it takes place, how it comes again, and the next dates.
  func when(_ entry: CalendarEntry) -> [Prose] {
    let series = entry.series
    guard let rule = series.recurrence else {
      let time = words.time(series.start, minutes: series.minutes)
      return [fact(entry.kind == .deadline ? ("Fällig", "Due") : ("Wann", "When"), time)]
    }
    var lines = [fact(("Wiederholung", "Recurrence"), words.rule(rule, of: series))]
    let next = series.firstTimes(3, from: context.today).map { words.time($0, minutes: nil) }
    if !next.isEmpty {
      lines.append(fact(("Nächste Male", "Next dates"), next.joined(separator: ", ")))
    }
    return lines
  }

  /// What was said of an entry beside its title and its time: a line for each.
  func details(of entry: CalendarEntry) async throws -> [Prose] {
    var facts: [Prose] = []
    if let place = entry.place { facts.append(fact(("Ort", "Place"), place)) }
    if !entry.people.isEmpty {
      facts.append(fact(("Mit", "With"), entry.people.joined(separator: ", ")))
    }
    if let project = entry.project { facts.append(fact(("Vorhaben", "Project"), project)) }
    if !entry.tags.isEmpty {
      let tags = entry.tags.map { "#" + $0 }.joined(separator: " ")
      facts.append(fact(("Schlagwörter", "Tags"), tags))
    }
    if let id = entry.measure, let measure = try await context.store.record(AgendaItem.self, id) {
      let words = context.words.line(measure, .none)
      facts.append("\(context.say("Maßnahme", "Measure"), .faint): \(words)")
    }
    if let minutes = entry.reminder {
      let words = context.say("\(minutes) Minuten vorher", "\(minutes) minutes before")
      facts.append(fact(("Erinnerung", "Reminder"), words))
    }
    return facts
  }

  /// The whole entry.
  func document(_ entry: Stored<CalendarEntry>) async throws -> Document {
    let content = entry.content
    let name = EntryFlavour(content).name.in(context.language).firstUppercased
    var blocks: [Block] = [.heading(2, "\(name) \(entry.number): \(content.title)")]
    let state = words.entryState(content)
    blocks.append(.paragraph(state.dropFirst().reduce(state.first ?? "") { $0 + " · " + $1 }))
    blocks.append(.list(when(content) + (try await details(of: content))))
    if let notes = content.notes {
      blocks += [.heading(3, Prose(context.say("Notizen", "Notes"))), .verbatim(Prose(notes))]
    }
    return Document(blocks)
  }

  private func fact(_ name: (german: String, english: String), _ value: String) -> Prose {
    "\(context.say(name.german, name.english), .faint): \(value)"
  }
}
