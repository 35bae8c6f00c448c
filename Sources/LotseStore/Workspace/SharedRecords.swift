import LotseHost
import LotseKit

/// The records outside any unit of work: each write is a step of its own.
struct SharedRecords: SQLiteRecords {
  let database: Database
  let command: String
  let clock: any WallClock

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await database.read(body)
  }

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (StepWriter) throws -> Value
  ) async throws -> Value {
    let label = StepLabel(command: command, moment: clock.now)
    return try await database.transaction { connection in
      try body(StepWriter(beginning: label, on: connection))
    }
  }
}
