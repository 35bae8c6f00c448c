import LotseHost
import LotseKit

/// The work of one run of a command: one transaction, from its first write on.
actor SQLiteUnitOfWork: UnitOfWork, SQLiteRecords {
  private let label: StepLabel
  private let database: Database
  private let unit: Database.UnitID
  private let claims: ConversationClaims
  private var step: Int?
  private var isOver = false

  init(
    _ label: StepLabel,
    on database: Database,
    as unit: Database.UnitID,
    claims: ConversationClaims
  ) {
    self.label = label
    self.database = database
    self.unit = unit
    self.claims = claims
  }

  // A body that was left behind without an end must not keep the store.
  deinit {
    if step != nil, !isOver {
      Task { [database, unit] in await database.rollback(unit) }
    }
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await database.read(in: unit, body)
  }

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (StepWriter) throws -> Value
  ) async throws -> Value {
    if isOver { throw UserError.endedWork }
    let (label, step) = (label, step)
    let (result, number) = try await database.write(in: unit, isFirst: step == nil) { connection in
      let writer =
        try step.map { StepWriter(step: $0, moment: label.moment, connection) }
        ?? StepWriter(beginning: label, on: connection)
      // What the user asked for in vain wrote nothing; the unit goes on.
      return (try Result { try body(writer) }.refusing(), writer.step)
    }
    if isOver { await database.rollback(unit) }
    self.step = number
    return try result.get()
  }

  func commit(closing conversation: Int?) async throws -> Step? {
    if isOver { return nil }
    isOver = true
    let result: Step?
    do {
      result = try await finish(closing: conversation)
      try await database.commit(unit)
    } catch {
      await database.rollback(unit)
      throw error
    }
    if let conversation { try claims.release(conversation) }
    return result
  }

  private func finish(closing conversation: Int?) async throws -> Step? {
    let (step, label) = (step, label)
    if step == nil, conversation == nil { return nil }
    return try await database.write(in: unit, isFirst: step == nil) { connection in
      if let conversation { try connection.close(conversation, as: .finished) }
      return try step.map { StepWriter(step: $0, moment: label.moment, connection) }?.finish()
    }
  }

  func rollback() async {
    if isOver { return }
    isOver = true
    await database.rollback(unit)
  }
}

extension Result where Failure == any Error {
  /// The result, if it is a success or a refusal in the user's words; anything else is thrown.
  fileprivate func refusing() throws -> Result {
    if case .failure(let error) = self, !(error is UserError) { throw error }
    return self
  }
}
