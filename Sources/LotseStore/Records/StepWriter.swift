import LotseHost
import LotseKit

/// Writes records within one step of the history.
///
/// A transaction must be open.
struct StepWriter {
  let connection: Connection
  /// The step's number.
  let step: Int
  let moment: Moment

  /// Begins a step.
  ///
  /// What was undone before cannot be done again from here on.
  init(beginning label: StepLabel, on connection: Connection) throws {
    try connection.run("update steps set state = 2 where state = 1")
    try connection.run(
      "insert into steps(command, moment, state) values(?, ?, 0)",
      .text(label.command),
      .text(label.moment.iso)
    )
    self.init(step: connection.lastRow, moment: label.moment, connection)
  }

  /// Goes on with a step.
  init(step: Int, moment: Moment, _ connection: Connection) {
    self.connection = connection
    self.step = step
    self.moment = moment
  }

  func insert(_ record: RawRecord, _ index: RecordIndex) throws -> Stored<RawRecord> {
    let number = try connection.nextNumber(of: record.kind)
    let stored = Stored(
      id: RecordID.random(),
      number: number,
      created: moment,
      changed: moment,
      content: record
    )
    try add(RecordRow(stored: stored, index: index))
    return stored
  }

  /// Adds a row that has its identity and number already.
  func add(_ row: RecordRow) throws {
    try connection.add(row)
    try note(.added, row, before: nil)
  }

  func update(_ id: RecordID, to record: RawRecord, _ index: RecordIndex) throws
    -> Stored<RawRecord>
  {
    guard let before = try connection.row(id), before.content.kind == record.kind else {
      throw UserError.noSuchRecord
    }
    let after = before.changed(to: record, index, at: moment)
    try connection.replace(before, by: after)
    try note(.changed, after, before: before)
    return after.stored
  }

  func delete(_ id: RecordID) throws {
    guard let before = try connection.row(id) else { throw UserError.noSuchRecord }
    try connection.remove(before)
    try note(.deleted, before, before: before)
  }

  /// Ends the step; `nil` if it came to nothing.
  func finish() throws -> Step? {
    let step = try connection.step(step)
    guard let step, !step.changes.isEmpty else {
      try connection.run("delete from steps where number = ?", .integer(self.step))
      return nil
    }
    return step
  }

  /// One change is kept for each record: from what it was before the step to what it is after.
  private func note(_ action: Step.Change.Action, _ row: RecordRow, before: RecordRow?) throws {
    let (step, id) = (SQLiteValue.integer(step), SQLiteValue.text(row.stored.id.rawValue))
    let earlier = try connection.first(
      "select action from changes where uid = ? and step = ?",
      id,
      step
    ) { $0.text(0) }
    switch (earlier, action) {
    case (nil, _):
      try connection.run(
        """
        insert into changes(step, uid, kind, number, title, action, other) \
        values(?, ?, ?, ?, ?, ?, ?)
        """,
        step,
        id,
        .text(row.content.kind),
        .integer(row.stored.number),
        .text(row.content.title),
        .text(action.rawValue),
        SQLiteValue(try before?.snapshot())
      )
    case (Step.Change.Action.added.rawValue, .deleted):
      try connection.run("delete from changes where uid = ? and step = ?", id, step)
    case (Step.Change.Action.added.rawValue, _):
      try connection.run(
        "update changes set title = ? where uid = ? and step = ?",
        .text(row.content.title),
        id,
        step
      )
    default:
      try connection.run(
        "update changes set title = ?, action = ? where uid = ? and step = ?",
        .text(row.content.title),
        .text(action.rawValue),
        id,
        step
      )
    }
  }
}

extension Connection {
  /// The next number of a kind of records; it is not given again.
  func nextNumber(of kind: String) throws -> Int {
    try first(
      """
      insert into counters(kind, last) values(?, 1) \
      on conflict do update set last = last + 1 returning last
      """,
      .text(kind)
    ) { $0.integer(0) } ?? 1
  }
}

extension RecordID {
  /// A new identity.
  static func random() -> RecordID {
    let digits = Array("0123456789abcdef")
    var generator = SystemRandomNumberGenerator()
    let (left, right) = (generator.next(), generator.next())
    let nibbles = (0..<32).map { Int(($0 < 16 ? left : right) >> (4 * UInt64($0 % 16)) & 15) }
    return RecordID(rawValue: String(nibbles.map { digits[$0] }))
  }
}
