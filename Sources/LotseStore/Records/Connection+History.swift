import LotseHost
import LotseKit

// The history: steps, undo and redo, and the versions of a record.
extension Connection {
  private static var columns: String { "number, command, moment, state" }

  /// A step with its changes.
  func step(_ number: Int) throws -> Step? {
    try steps("select \(Self.columns) from steps where number = ?", .integer(number)).first
  }

  /// The last steps, the newest first.
  func lastSteps(_ limit: Int) throws -> [Step] {
    try steps(
      "select \(Self.columns) from steps order by number desc limit ?",
      .integer(max(0, limit))
    )
  }

  private func steps(_ sql: String, _ value: SQLiteValue) throws -> [Step] {
    var steps = try rows(sql, [value]) { row in
      guard let moment = Moment(iso: row.text(2)) else { throw DamagedRow() }
      return Step(
        number: row.integer(0),
        label: StepLabel(command: row.text(1), moment: moment),
        changes: [],
        isUndone: row.integer(3) != 0
      )
    }
    for index in steps.indices { steps[index].changes = try changes(of: steps[index].number) }
    return steps
  }

  private func changes(of step: Int) throws -> [Step.Change] {
    try rows(
      "select kind, number, title, action from changes where step = ? order by id",
      [.integer(step)]
    ) { row in
      guard let action = Step.Change.Action(rawValue: row.text(3)) else { throw DamagedRow() }
      return Step.Change(
        kind: row.text(0),
        number: row.integer(1),
        title: row.text(2),
        action: action
      )
    }
  }

  /// Takes back the last step that counts; `nil` if there is none.
  func undo() throws -> Step? {
    try swapStep(
      "select number from steps where state = 0 order by number desc limit 1",
      order: "desc",
      state: 1
    )
  }

  /// Does the step again that was undone last; `nil` if there is none.
  func redo() throws -> Step? {
    try swapStep(
      "select number from steps where state = 1 order by number limit 1",
      order: "asc",
      state: 0
    )
  }

  /// Exchanges the states of the records of a step with those that the history keeps of them.
  private func swapStep(_ selection: String, order: String, state: Int) throws -> Step? {
    guard let number = try first(selection, map: { $0.integer(0) }) else { return nil }
    let changes = try rows(
      "select id, uid, kind, number, other from changes where step = ? order by id \(order)",
      [.integer(number)]
    ) { row in
      (
        change: row.integer(0), id: RecordID(rawValue: row.text(1)), kind: row.text(2),
        number: row.integer(3), other: row.optionalText(4)
      )
    }
    for change in changes {
      let other = try change.other.map {
        try RecordRow(snapshot: $0, of: change.id, kind: change.kind, number: change.number)
      }
      let present = try row(change.id)
      try swap(present, for: other)
      try run(
        "update changes set other = ? where id = ?",
        SQLiteValue(try present?.snapshot()),
        .integer(change.change)
      )
    }
    try run("update steps set state = ? where number = ?", .integer(state), .integer(number))
    return try step(number)
  }

  private func swap(_ present: RecordRow?, for other: RecordRow?) throws {
    switch (present, other) {
    case (let present?, let other?): try replace(present, by: other)
    case (let present?, nil): try remove(present)
    case (nil, let other?):
      guard try record(kind: other.content.kind, number: other.stored.number) == nil else {
        throw UserError.occupied
      }
      try add(other)
    case (nil, nil): throw UserError.occupied
    }
  }

  /// The versions of a record that came of steps that count, the oldest first.
  func versions(of id: RecordID) throws -> [RecordVersion] {
    let changes = try rows(
      """
      select s.moment, s.command, c.other, c.kind, c.number from changes c \
      join steps s on s.number = c.step where c.uid = ? and s.state = 0 order by c.id
      """,
      [.text(id.rawValue)]
    ) { row in
      guard let moment = Moment(iso: row.text(0)) else { throw DamagedRow() }
      let before = try row.optionalText(2).map {
        try RecordRow(snapshot: $0, of: id, kind: row.text(3), number: row.integer(4))
      }
      return (moment: moment, command: row.text(1), before: before)
    }
    let present = try row(id)
    let after = changes.dropFirst().map(\.before) + [present]
    var versions = zip(changes, after).map { change, after in
      RecordVersion(moment: change.moment, command: change.command, record: after?.content)
    }
    // A purge leaves no history: the first version known is then the oldest.
    if let oldest = changes.first.map({ $0.before }) ?? present {
      versions.insert(
        RecordVersion(moment: oldest.stored.changed, command: "", record: oldest.content),
        at: 0
      )
    }
    return versions
  }
}
