import LotseKit

/// What taking in a table of measures would come to.
struct TablePlan {
  /// A row that can be taken: a measure, and the one that is there already.
  struct Entry {
    let row: TableContent.Row
    let former: Stored<Measure>?
    var measure: Measure
    /// The measures that must be done first, as the row names them; `nil` leaves them as they are.
    let needed: String?
    /// Those of them that come in by the same table, as places in ``TablePlan/entries``.
    var newNeeds: [Int] = []

    var isChanged: Bool { former.map { $0.content != measure || !newNeeds.isEmpty } ?? false }
  }

  let context: AgendaContext
  let style: TableStyle
  var entries: [Entry] = []
  /// How many are there already and stay as they are.
  private(set) var skipped = 0
  private(set) var flaws: [TableFlaw] = []
  /// On which line a measure stands, by its title or identity.
  private var lines: [String: Int] = [:]

  init(context: AgendaContext, style: TableStyle) {
    self.context = context
    self.style = style
  }

  var new: [Entry] { entries.filter { $0.former == nil } }
  var changed: [Entry] { entries.filter(\.isChanged) }
  /// How many are as they stand already.
  var unchanged: Int { entries.count - new.count - changed.count - skipped }
  var isEmpty: Bool { new.isEmpty && changed.isEmpty }

  /// How much comes of it.
  var intake: Intake {
    Intake(added: new.count, changed: changed.count, unchanged: unchanged, skipped: skipped)
  }

  mutating func skipChanged() {
    skipped = changed.count
    for index in entries.indices where entries[index].isChanged {
      guard let former = entries[index].former else { continue }
      entries[index].measure = former.content
      entries[index].newNeeds = []
    }
  }

  /// Compares all rows with what is there.
  mutating func take(_ content: TableContent, _ mapping: ColumnMapping<MeasureRow>) async throws {
    let identity = content.headers.firstIndex { $0.folded == MeasureTable.identity }
    let titles = mapping.columns["title"] ?? 0
    for row in content.rows {
      let known = identity.map { RecordID(rawValue: row.cell($0)) }
      let title = row.cell(titles)
      guard !title.allSatisfy(\.isWhitespace) else {
        let expected = context.say("der Titel der Maßnahme", "the title of the measure")
        flaw(row, content.headers[titles], title, expected)
        continue
      }
      guard let former = try await former(known, title, row, content.headers[titles]) else {
        continue
      }
      try await take(row, over: former.value, mapping)
    }
    try await settleNeeds(content, mapping)
  }

  /// What a row is about: a measure that is there, or none; `nil` if that is not certain.
  private mutating func former(
    _ id: RecordID?,
    _ title: String,
    _ row: TableContent.Row,
    _ header: String
  ) async throws -> (value: Stored<Measure>?, ())? {
    if let id, let item = try? await context.agenda.item(id), let measure = item.measure {
      return isFirst(id.rawValue, row, header, title) ? (measure, ()) : nil
    }
    guard isFirst(title.folded, row, header, title) else { return nil }
    let named = try await context.agenda.measures(
      RecordQuery([.has(.name, .text(title.inSingleSpaces))], limit: 5)
    )
    guard named.count > 1 else { return (named.first, ()) }
    let numbers = named.map { "(\($0.number))" }.joined(separator: ", ")
    let expected = context.say(
      "ein Titel, den nur eine Maßnahme hat, oder die Spalte ID; so heißen \(numbers)",
      "a title that only one measure has, or the column ID; so are called \(numbers)"
    )
    flaw(row, header, title, expected)
    return nil
  }

  /// Whether no row before was about the same.
  private mutating func isFirst(
    _ key: String,
    _ row: TableContent.Row,
    _ header: String,
    _ title: String
  ) -> Bool {
    guard let line = lines[key] else {
      lines[key] = row.line
      return true
    }
    let expected = context.say(
      "jede Maßnahme einmal; sie steht schon in Zeile \(line)",
      "each measure once; it stands on line \(line) already"
    )
    flaw(row, header, title, expected)
    return false
  }

  private mutating func take(
    _ row: TableContent.Row,
    over former: Stored<Measure>?,
    _ mapping: ColumnMapping<MeasureRow>
  ) async throws {
    var item = MeasureRow(former?.content ?? Measure("", on: context.today))
    let found = mapping.read(row, into: &item, style)
    flaws += found
    if !found.isEmpty { return }
    var measure = item.measure
    try await settle(&measure, former?.content)
    if let start = measure.start, let due = measure.due, start > due,
      let column = mapping.columns["due"]
    {
      let expected = context.say(
        "ein Tag nach dem Beginn, \(style.words(start))",
        "a day after the start, \(style.words(start))"
      )
      flaw(row, mapping.headers[column], row.cell(column), expected)
      return
    }
    entries.append(Entry(row: row, former: former, measure: measure, needed: item.needed))
  }

  /// Names in the spelling that is in use, and what follows from a status.
  private func settle(_ measure: inout Measure, _ former: Measure?) async throws {
    let status = measure.status
    if status != former?.status ?? .idea {
      measure.status = former?.status ?? .idea
      let reason = measure.reason
      measure.enter(status, on: context.today)
      if status.isStuck || status == .dropped { measure.reason = reason }
    }
    let known = context.known
    if let owner = measure.owner, owner != former?.owner {
      measure.owner = try await context.owner(owner)
    }
    if let project = measure.project, project != former?.project {
      measure.project = try await known.spelling(of: project, as: .project)
    }
    if let field = measure.field, field != former?.field {
      measure.field = try await known.spelling(of: field, as: .field)
    }
    if measure.stakeholders != former?.stakeholders ?? [] {
      measure.stakeholders = try await known.spelling(of: measure.stakeholders, as: .person)
    }
    if measure.tags != former?.tags ?? [] {
      measure.tags = try await known.spelling(of: measure.tags, as: .tag)
    }
  }

  mutating func flaw(
    _ row: TableContent.Row,
    _ column: String,
    _ found: String,
    _ expected: String
  ) {
    flaws.append(TableFlaw(line: row.line, column: column, found: found, expected: expected))
  }
}
