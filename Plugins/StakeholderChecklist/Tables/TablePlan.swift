import LotseKit

/// What taking in a table of stakeholders would come to.
struct TablePlan {
  let context: StakeholderContext
  let style: TableStyle
  private let project: Project
  /// Those on the list already, by rule or by hand.
  private let known: [String: Stakeholder]
  private(set) var new: [Entry] = []
  private(set) var changed: [Entry] = []
  /// How many are as they stand already.
  private(set) var unchanged = 0
  /// How many are there already and stay as they are.
  private(set) var skipped = 0
  private(set) var flaws: [TableFlaw] = []
  private var lines: [String: Int] = [:]

  init(context: StakeholderContext, project: Project, style: TableStyle) throws {
    self.context = context
    self.project = project
    self.style = style
    let stakeholders = try context.involvement(in: project).stakeholders
    known = Dictionary(stakeholders.map { ($0.who, $0) }) { first, _ in first }
  }

  var isEmpty: Bool { new.isEmpty && changed.isEmpty }

  /// How much comes of it.
  var intake: Intake {
    Intake(added: new.count, changed: changed.count, unchanged: unchanged, skipped: skipped)
  }

  /// The project with everything that was taken in.
  var result: Project {
    var result = project
    for entry in new + changed { result.keep(entry) }
    return result
  }

  mutating func skipChanged() {
    skipped = changed.count
    changed = []
  }

  /// Compares all rows with what is there.
  mutating func take(_ content: TableContent, _ mapping: ColumnMapping<Entry>) {
    let identity = content.headers.firstIndex { $0.folded == StakeholderTable.identity }
    guard let names = mapping.columns["who"] else { return }
    for row in content.rows { take(row, identity: identity, names: names, mapping) }
  }

  private mutating func take(
    _ row: TableContent.Row,
    identity: Int?,
    names: Int,
    _ mapping: ColumnMapping<Entry>
  ) {
    let header = mapping.headers[names]
    // Who it is has to be known before what was noted about them can be changed.
    var named = Entry("")
    let problems = mapping.read(row, into: &named, style)
    let id = identity.map { row.cell($0) }
    let who = id.flatMap { known[$0] == nil ? nil : $0 } ?? named.who
    guard problems.isEmpty, !who.isEmpty else {
      let nobody = TableFlaw(
        line: row.line,
        column: header,
        found: row.cell(names),
        expected: context.say("eine Rolle oder Stelle", "a role or body")
      )
      flaws += problems.isEmpty ? [nobody] : problems
      return
    }
    guard lines[who] == nil else {
      let line = lines[who] ?? 0
      let expected = context.say(
        "jede und jeden einmal; steht schon in Zeile \(line)",
        "each once; stands on line \(line) already"
      )
      flaws.append(
        TableFlaw(line: row.line, column: header, found: row.cell(names), expected: expected)
      )
      return
    }
    lines[who] = row.line
    compare(row, who, mapping)
  }

  private mutating func compare(
    _ row: TableContent.Row,
    _ who: String,
    _ mapping: ColumnMapping<Entry>
  ) {
    let former = project.entry(who)
    var entry = former
    _ = mapping.read(row, into: &entry, style)
    entry.who = who
    // What the rules say anyway need not be noted.
    if former.level == nil, entry.level == known[who]?.level { entry.level = nil }
    if known[who] == nil {
      new.append(entry)
    } else if entry == former {
      unchanged += 1
    } else {
      changed.append(entry)
    }
  }
}
