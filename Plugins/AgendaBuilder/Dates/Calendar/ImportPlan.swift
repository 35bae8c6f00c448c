import LotseKit

/// What taking in a calendar file would come to.
struct ImportPlan {
  /// An item that is new, or other than before.
  struct Change {
    let former: Stored<AgendaItem>?
    let item: AgendaItem
    /// The identities of the measures that it is linked with: those that it needs, or the one
    /// that it belongs to.
    let links: [String]
  }

  private(set) var changes: [Change] = []
  /// How many items are as they stand already.
  private(set) var unchanged = 0
  /// How many items are no part of an agenda.
  private(set) var journals = 0
  /// What cannot be taken, and why.
  private(set) var flaws: [CalendarContent.Flaw]

  /// Compares a file with what is there.
  init(_ content: CalendarContent, in context: AgendaContext) async throws {
    flaws = content.flaws
    journals = content.items.count { $0.component == .journal }
    let reading = try await ItemImport(context)
    for (index, imported) in ImportedSeries.all(in: content).enumerated() {
      let former = try await reading.present(imported.main.uid)
      guard let item = reading.item(imported, over: former) else {
        flaws.append(.withoutTime(imported.main, at: index + 1))
        continue
      }
      let links = item.links(of: imported.main)
      let isLinked = try await reading.hasLinks(former, links)
      if let former, former.content == item, isLinked {
        unchanged += 1
      } else {
        changes.append(Change(former: former, item: item, links: links))
      }
    }
  }

  /// The items that are new.
  var new: [AgendaItem] { changes.filter { $0.former == nil }.map(\.item) }
  /// The items that are other than before.
  var changed: [Change] { changes.filter { $0.former != nil } }

  /// Writes everything down; the result is what was stored, and what could not be linked.
  func apply(in context: AgendaContext) async throws -> (
    stored: [Stored<AgendaItem>], flaws: [CalendarContent.Flaw]
  ) {
    let agenda = context.agenda
    var stored: [Stored<AgendaItem>] = []
    for change in changes { stored.append(try await write(change, agenda)) }
    // Only now is everything there that something else may need.
    let reading = try await ItemImport(context)
    var flaws: [CalendarContent.Flaw] = []
    for (index, change) in changes.enumerated() where !change.links.isEmpty {
      let measures = try await reading.measures(change.links)
      do {
        stored[index] = try await agenda.link(stored[index], with: measures)
      } catch let error as UserError {
        flaws.append(.withoutLinks(change.item, error, at: index + 1))
      }
    }
    return (stored, flaws)
  }

  private func write(_ change: Change, _ agenda: Agenda) async throws -> Stored<AgendaItem> {
    switch change.item {
    case .entry(let entry):
      let former = change.former?.entry
      let stored =
        if let former { try await agenda.update(former, to: entry) } else {
          try await agenda.add(entry)
        }
      return stored.map(AgendaItem.entry)
    case .measure(let measure):
      let former = change.former?.measure
      let stored =
        if let former { try await agenda.update(former, to: measure) } else {
          try await agenda.add(measure)
        }
      return stored.map(AgendaItem.measure)
    }
  }
}

extension AgendaItem {
  /// The identities of the measures that it needs or belongs to, as a calendar file has them.
  fileprivate func links(of item: CalendarItem) -> [String] {
    switch self {
    case .measure: item.dependencies
    case .entry: item.related
    }
  }
}

extension ItemImport {
  /// Whether an item has the links that a file gives it, as far as they lead anywhere.
  fileprivate func hasLinks(
    _ item: Stored<AgendaItem>?,
    _ links: [String]
  ) async throws -> Bool {
    guard let item, !links.isEmpty else { return true }
    let known = try await measures(links)
    switch item.content {
    case .measure(let measure):
      return Set(known) == Set(measure.needs)
    case .entry(let entry): return known.first == entry.measure
    }
  }
}

extension Agenda {
  /// Lets a measure need others, or an entry belong to one.
  ///
  /// - Throws: A ``UserError`` if measures would have to wait for each other in a circle.
  fileprivate func link(
    _ item: Stored<AgendaItem>,
    with measures: [RecordID]
  ) async throws -> Stored<AgendaItem> {
    switch item.content {
    case .measure(var measure):
      guard measure.needs != measures, let former = item.measure else { return item }
      measure.needs = measures
      return try await update(former, to: measure).map(AgendaItem.measure)
    case .entry(var entry):
      guard let measure = measures.first, entry.measure != measure, let former = item.entry else {
        return item
      }
      entry.measure = measure
      return try await update(former, to: entry).map(AgendaItem.entry)
    }
  }
}

extension CalendarContent.Flaw {
  fileprivate static func withoutTime(_ item: CalendarItem, at position: Int) -> Self {
    Self(
      position: position,
      summary: item.summary,
      problem: Text(
        de: "Es fehlt, wann es stattfindet.",
        en: "It does not say when it takes place."
      )
    )
  }

  fileprivate static func withoutLinks(
    _ item: AgendaItem,
    _ error: UserError,
    at position: Int
  ) -> Self {
    Self(position: position, summary: item.title, problem: error.problem)
  }
}
