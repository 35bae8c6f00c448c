import LotseKit

/// Makes items of the agenda from those of a calendar file.
///
/// What is already there by its identity keeps whatever a calendar file cannot say.
struct ItemImport {
  let context: AgendaContext
  /// The projects that are known, folded.
  let projects: Set<String>

  init(_ context: AgendaContext) async throws {
    self.context = context
    projects = Set(
      try await context.store.values(of: .project, beginningWith: "", limit: 2_000).map(\.folded)
    )
  }

  /// The item that was given away or taken in with an identity.
  func present(_ uid: String) async throws -> Stored<AgendaItem>? {
    let own = RecordID(calendarUID: uid)
    if let item = try await context.store.record(AgendaItem.self, own) { return item }
    return try await context.agenda.items(RecordQuery([.has(.uid, .text(uid))], limit: 1)).first
  }

  /// The measures with some identities, as far as they are there.
  func measures(_ uids: [String]) async throws -> [RecordID] {
    var found: [RecordID] = []
    for uid in uids {
      guard let id = try await present(uid)?.measure?.id, !found.contains(id) else { continue }
      found.append(id)
    }
    return found
  }

  /// The item as it is to be, but for its links; `nil` for an appointment without a time.
  func item(_ imported: ImportedSeries, over former: Stored<AgendaItem>?) -> AgendaItem? {
    let main = imported.main
    if isEntry(main, former) {
      guard let series = imported.series(onDay: context.today) else { return nil }
      return .entry(entry(main, series, over: former?.entry?.content, id: former?.id))
    }
    return .measure(measure(main, over: former?.measure, id: former?.id))
  }

  /// Whether an item is an appointment or a deadline, and no measure.
  ///
  /// Events are appointments, or deadlines if they say so. What is to be done stays what it is; a new
  /// one is a deadline if it comes again or says so, else a measure.
  private func isEntry(_ item: CalendarItem, _ former: Stored<AgendaItem>?) -> Bool {
    if let former { return former.entry != nil }
    return item.component == .event || item.recurrence != nil
      || item.categories.contains(where: DeadlineCategory.isIt)
  }

  private func entry(
    _ item: CalendarItem,
    _ series: Series,
    over former: CalendarEntry?,
    id: RecordID?
  ) -> CalendarEntry {
    let isDeadline =
      item.component != .event || item.categories.contains(where: DeadlineCategory.isIt)
    let kind: CalendarEntry.Kind = isDeadline ? .deadline : .appointment
    var entry = former ?? CalendarEntry(item.summary, kind: kind, series: series)
    entry.title = item.summary
    if !entry.series.says(series) { entry.series = series }
    entry.place = item.location
    entry.people = item.attendees
    entry.notes = item.details
    let names = item.categories.filter { !DeadlineCategory.isIt($0) }
    (entry.tags, entry.project) = split(names, former: former?.project)
    entry.cancelled =
      item.status == .cancelled ? former?.cancelled ?? item.modified?.day ?? context.today : nil
    entry.uid = foreign(item.uid, id)
    return entry
  }

  private func measure(_ item: CalendarItem, over former: Stored<Measure>?, id: RecordID?)
    -> Measure
  {
    var measure = former?.content ?? Measure(item.summary, on: context.today)
    measure.title = item.summary
    measure.notes = item.details
    measure.start = item.start?.day ?? (item.due == nil ? nil : measure.start)
    measure.due = item.due?.day
    measure.owner = item.contacts.first
    measure.stakeholders = item.attendees
    measure.priority = Priority(level: item.priority)
    if item.percentComplete != measure.progressShown { measure.progress = item.percentComplete }
    (measure.tags, measure.project) = split(item.categories, former: former?.content.project)
    measure.uid = foreign(item.uid, id)
    let status = item.status ?? .needsAction
    if CalendarItem.Status(measure.status) != status {
      measure.enter(MeasureStatus(status), on: item.completed?.day ?? context.today)
    }
    return measure
  }

  /// Categories as tags, and the one that is a project.
  private func split(_ names: [String], former: String?) -> (tags: [String], project: String?) {
    let project = names.first { name in
      name.folded == former?.folded || projects.contains(name.folded)
    }
    return (names.filter { $0 != project }, project)
  }

  /// An identity that is not Lotse's own.
  private func foreign(_ uid: String, _ id: RecordID?) -> String? {
    id?.calendarUID == uid ? nil : uid
  }
}

extension Series {
  /// Whether there is nothing in a series from a file that is not known already.
  ///
  /// That it counts from completion, another program may have forgotten; from when on it did, no
  /// file says.
  fileprivate func says(_ other: Series) -> Bool {
    guard recurrence != nil, countsFromCompletion else { return self == other }
    return !other.countsFromCompletion
      || (recurrence, minutes, doneOn, firstOpen?.time)
        == (other.recurrence, other.minutes, other.doneOn, other.firstOpen?.time)
  }
}

extension MeasureStatus {
  /// What a state of a task list means.
  fileprivate init(_ status: CalendarItem.Status) {
    self =
      switch status {
      case .completed: .done
      case .cancelled: .dropped
      case .inProcess: .running
      default: .planned
      }
  }
}
