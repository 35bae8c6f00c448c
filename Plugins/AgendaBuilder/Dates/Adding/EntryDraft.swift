import LotseKit

/// Puts an entry together from a line, options and answers.
struct EntryDraft {
  let flavour: EntryFlavour
  let request: Request
  let context: AgendaContext

  private var reader: SeriesReader {
    get async throws { try await context.seriesReader(for: flavour) }
  }

  /// The entry.
  func entry() async throws -> CalendarEntry {
    let conversation = context.conversation
    let isGuided = request.arguments.isEmpty
    let given = request[flavour.when]
    let text = try await conversation.ask(EntryQuestions.title)
    let line = EntryLine(text, given == nil ? try await reader : nil, isDuty: flavour == .duty)
    if let refusal = line.refusal { throw refusal }
    let title =
      line.title.isEmpty ? try await conversation.ask(EntryQuestions.missingTitle) : line.title
    let said = if let given { given } else { try await chosen(line.when) }
    var series = try await series(
      said,
      asking: line.rough.map(flavour.when.instead) ?? flavour.when
    )
    if line.countsFromCompletion { series.countsFromCompletion = true }
    var entry = CalendarEntry(title, kind: flavour.kind, series: series)
    entry.tags = line.tags
    entry.people = line.people
    if isGuided { try await askDetails(of: &entry) }
    try await EntryDetails(request: request, context: context).apply(to: &entry)
    return entry
  }

  /// What was meant by the words of the line, asked where they can mean several times.
  private func chosen(_ finding: SeriesReader.Finding?) async throws -> Series? {
    guard let finding, let doubt = finding.doubt else { return finding?.candidates.first }
    let choices = finding.candidates.enumerated().map { index, series in
      Choice(
        "\(index + 1)",
        Text(de: series.words(in: .german), en: series.words(in: .english))
      )
    }
    let question = Question.choice("meaning", doubt.problem, choices).depending(on: "title")
    let answer = try await context.conversation.ask(question)
    return Int(answer).map { finding.candidates[$0 - 1] }
  }

  private func series(_ said: Series?, asking when: Question<Series>) async throws -> Series {
    let repeated = request[EntryQuestions.recurrence]
    var series =
      if let first = said ?? repeated { first } else {
        try await context.conversation.ask(when)
      }
    if said != nil, let repeated { series.repeat(as: repeated) }
    if flavour == .duty, series.recurrence == nil {
      series.repeat(as: try await context.conversation.ask(EntryQuestions.recurrence))
    }
    if let last = request[EntryQuestions.until] {
      guard series.recurrence != nil else { throw UserError.untilWithoutRule }
      series.recurrence?.end = .until(last)
    }
    if let length = request[EntryQuestions.duration] {
      series.minutes = try await reader.minutes(in: length)
    }
    series.countsFromCompletion = request[EntryQuestions.fromCompletion] == true
    return series
  }

  /// What else matters, each of which may be left out.
  private func askDetails(of entry: inout CalendarEntry) async throws {
    let conversation = context.conversation
    if flavour == .appointment {
      if entry.series.start.time != nil, entry.series.minutes == nil {
        let length = try await conversation.ask(EntryQuestions.duration.optional)
        let reader = try await reader
        entry.series.minutes = length.flatMap(reader.minutes(in:))
      }
      entry.place = try await conversation.ask(EntryQuestions.place.optional)
    }
    if entry.people.isEmpty,
      let names = try await conversation.ask(EntryQuestions.people.optional)
    {
      entry.people = [String](names: names)
    }
    if flavour == .duty {
      entry.series.countsFromCompletion = try await conversation.ask(
        EntryQuestions.fromCompletion.initially(.boolean(entry.series.countsFromCompletion))
      )
    }
  }
}

extension Series {
  /// Comes again as another one does, from its own first time on.
  fileprivate mutating func `repeat`(as other: Series) {
    recurrence = other.recurrence
    start.time = start.time ?? other.start.time
    minutes = minutes ?? other.minutes
    // The first one must be a day of the rule.
    if let first = recurrence?.next(onOrAfter: start.day, from: start.day) { start.day = first }
  }
}

extension UserError {
  static let untilWithoutRule = UserError(
    Text(
      de: "Ein Ende setzt eine Wiederholung voraus.",
      en: "An end needs a recurrence."
    ),
    advice: Text(
      de: "Zum Beispiel: --wiederholung „jeden Montag“ --bis 31.12.",
      en: "For example: --repeat “every Monday” --until 31 Dec."
    )
  )
}
