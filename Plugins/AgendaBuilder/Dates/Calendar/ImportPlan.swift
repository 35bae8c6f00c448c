import LotseKit

/// What taking in a calendar file would come to.
struct ImportPlan {
  /// An item that is new, or other than before.
  struct Change {
    let former: Stored<AgendaItem>?
    let item: AgendaItem
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
      if let former, former.content == item {
        unchanged += 1
      } else {
        changes.append(Change(former: former, item: item))
      }
    }
  }

  /// The items that are new.
  var new: [AgendaItem] { changes.filter { $0.former == nil }.map(\.item) }
  /// The items that are other than before.
  var changed: [Change] { changes.filter { $0.former != nil } }

  /// Writes everything down.
  func apply(to agenda: Agenda) async throws -> [Stored<AgendaItem>] {
    var stored: [Stored<AgendaItem>] = []
    for change in changes {
      switch (change.item, change.former) {
      case (.entry(let entry), let former):
        let former = former?.entry
        let entry =
          if let former { try await agenda.update(former, to: entry) } else {
            try await agenda.add(entry)
          }
        stored.append(entry.map(AgendaItem.entry))
      case (.measure(let measure), let former):
        let former = former?.measure
        let measure =
          if let former { try await agenda.update(former, to: measure) } else {
            try await agenda.add(measure)
          }
        stored.append(measure.map(AgendaItem.measure))
      }
    }
    return stored
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
}
