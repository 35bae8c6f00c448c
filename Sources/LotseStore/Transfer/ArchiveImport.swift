import LotseHost
import LotseKit

/// Brings an ``Archive`` into a store.
///
/// A transaction must be open.
struct ArchiveImport {
  let connection: Connection
  let archive: Archive

  /// What became of the records.
  struct Outcome: Sendable, Equatable {
    /// How many were added.
    var added = 0
    /// How many of those got another number, because theirs was taken.
    var renumbered = 0
    /// How many were there already, just like that.
    var equal = 0
    /// How many were there already but differ, and stayed as they were.
    var kept = 0
    /// Whether the store was empty, so that the history and all else came too.
    var isWhole = false
  }

  /// Restores everything into an empty store; adds to another one what it lacks, as one step.
  func run(as label: StepLabel) throws -> Outcome {
    let isEmpty = try connection.first(
      """
      select not exists(select 1 from records) and not exists(select 1 from steps) \
      and not exists(select 1 from conversations)
      """
    ) { $0.integer(0) == 1 }
    return isEmpty ?? false ? try restore() : try merge(as: label)
  }

  private func restore() throws -> Outcome {
    for entry in archive.records { try connection.add(RecordRow(entry, number: entry.number)) }
    for entry in archive.records { try raise(entry.kind, to: entry.number) }
    for (kind, last) in archive.counters { try raise(kind, to: last) }
    for (key, value) in archive.settings {
      try connection.run(
        "insert or replace into settings(key, value) values(?, ?)",
        .text(key),
        .text(value)
      )
    }
    for step in archive.steps { try restore(step) }
    for conversation in archive.conversations { try restore(conversation) }
    return Outcome(added: archive.records.count, isWhole: true)
  }

  private func restore(_ step: Archive.Step) throws {
    try connection.run(
      "insert into steps(number, command, moment, state) values(?, ?, ?, ?)",
      .integer(step.number),
      .text(step.command),
      .text(step.moment.iso),
      .integer(step.state.place)
    )
    for change in step.changes {
      try connection.run(
        """
        insert into changes(step, uid, kind, number, title, action, other) \
        values(?, ?, ?, ?, ?, ?, ?)
        """,
        .integer(step.number),
        .text(change.uid.rawValue),
        .text(change.kind),
        .integer(change.number),
        .text(change.title),
        .text(change.action),
        SQLiteValue(change.other?.text())
      )
      try raise(change.kind, to: change.number)
    }
  }

  private func restore(_ conversation: Archive.Conversation) throws {
    try connection.run(
      "insert into conversations(number, head, state) values(?, ?, ?)",
      .integer(conversation.number),
      .text(try JSONText.encode(conversation.head)),
      .integer(conversation.state.place)
    )
    for (position, event) in conversation.events.enumerated() {
      try connection.run(
        "insert into journal(conversation, position, event) values(?, ?, ?)",
        .integer(conversation.number),
        .integer(position + 1),
        .text(try JSONText.encode(event))
      )
    }
    try raise(Connection.conversationCounter, to: conversation.number)
  }

  private func merge(as label: StepLabel) throws -> Outcome {
    var outcome = Outcome()
    var missing: [Archive.Entry] = []
    for entry in archive.records {
      guard let present = try connection.row(entry.uid) else {
        missing.append(entry)
        continue
      }
      if try present.snapshot() == RecordRow(entry, number: present.stored.number).snapshot() {
        outcome.equal += 1
      } else {
        outcome.kept += 1
      }
    }
    if missing.isEmpty { return outcome }
    let writer = try StepWriter(beginning: label, on: connection)
    // Numbers that were never given here stay; those first, so that new ones do not take them.
    let given = try lastNumbers()
    let isFree = { (entry: Archive.Entry) in entry.number > given[entry.kind, default: 0] }
    for entry in missing where isFree(entry) {
      try writer.add(RecordRow(entry, number: entry.number))
      try raise(entry.kind, to: entry.number)
    }
    for entry in missing where !isFree(entry) {
      try writer.add(RecordRow(entry, number: connection.nextNumber(of: entry.kind)))
      outcome.renumbered += 1
    }
    outcome.added = missing.count
    return outcome
  }

  private func lastNumbers() throws -> [String: Int] {
    let pairs = try connection.rows("select kind, last from counters") {
      ($0.text(0), $0.integer(1))
    }
    return Dictionary(pairs) { $1 }
  }

  private func raise(_ kind: String, to number: Int) throws {
    try connection.run(
      """
      insert into counters(kind, last) values(?, ?) \
      on conflict do update set last = max(last, excluded.last)
      """,
      .text(kind),
      .integer(number)
    )
  }
}

extension RecordRow {
  /// The row of an entry of an archive.
  fileprivate init(_ entry: Archive.Entry, number: Int) throws {
    guard let facets = [Facet: [FacetValue]](json: entry.index.facets) else { throw DamagedRow() }
    stored = Stored(
      id: entry.uid,
      number: number,
      created: entry.created,
      changed: entry.changed,
      content: RawRecord(
        kind: entry.kind,
        title: entry.title,
        day: entry.day,
        body: RecordBody(entry.body)
      )
    )
    index = RecordIndex(searchText: entry.index.text, facets: facets)
  }
}
