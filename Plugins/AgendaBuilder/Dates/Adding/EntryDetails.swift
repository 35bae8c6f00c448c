import LotseKit

/// What was given of an appointment or deadline by options, ready to be written into one.
///
/// Names are taken up in the spelling that is already in use.
struct EntryDetails {
  let request: Request
  let context: AgendaContext

  /// Everything that can be said of an entry beside its title and its time.
  static let parameters: [Parameter] = [
    .place, .people, .project, .tags, .notes, .measure, .reminder,
  ]

  /// Writes what was given into an entry; what was not given stays as it is.
  func apply(to entry: inout CalendarEntry) async throws {
    let known = context.known
    if let people = request[EntryQuestions.people] {
      entry.people = entry.people.union([String](names: people))
    }
    if let tags = request[MeasureQuestions.tags] {
      entry.tags = entry.tags.union([String](names: tags))
    }
    entry.people = try await known.spelling(of: entry.people, as: .person)
    entry.tags = try await known.spelling(of: entry.tags, as: .tag)
    if let project = request[MeasureQuestions.project] {
      entry.project = try await known.spelling(of: project, as: .project)
    }
    entry.place = request[EntryQuestions.place] ?? entry.place
    entry.notes = request[MeasureQuestions.notes] ?? entry.notes
    entry.reminder = request[EntryQuestions.reminder] ?? entry.reminder
    if let measure = request[EntryQuestions.measure] {
      entry.measure = try await context.agenda.measure(measure).id
    }
  }
}
