import LotseHost
import LotseKit

/// The connections of one process to its store.
///
/// Usually there is one. It belongs to a unit of work from the unit's first write on until its
/// end; meanwhile other writers of this process wait in line, and other readers get a second
/// connection that sees what is committed. Other processes wait for SQLite's own lock.
actor Database {
  /// Names a unit of work within the process.
  typealias UnitID = Int

  nonisolated let file: StoreFile
  private let clock: any WallClock
  private let migrations: [String]
  private var main: Connection?
  private var aside: Connection?
  private var ownCommits = 0

  private var lastUnit = 0
  private var holder: UnitID?
  private var waiting: [(unit: UnitID, turn: CheckedContinuation<Void, any Error>)] = []

  /// How long a writer waits for another one of this process.
  private static let patience = Duration.seconds(60)

  init(_ file: StoreFile, clock: any WallClock, migrations: [String]) {
    self.file = file
    self.clock = clock
    self.migrations = migrations
  }

  /// The name of a new unit of work.
  func newUnit() -> UnitID {
    lastUnit += 1
    return lastUnit
  }

  /// Reads: within a unit of work what it wrote, else what is committed.
  func read<Value: Sendable>(
    in unit: UnitID? = nil,
    _ body: @Sendable (Connection) throws -> Value
  ) throws -> Value {
    try explaining {
      if let holder, holder != unit {
        return try asideConnection().snapshot(body)
      }
      return try mainConnection().snapshot(body)
    }
  }

  /// Writes within a unit of work.
  ///
  /// Its first write takes the store for it.
  ///
  /// `isFirst` says that the unit has not written yet. If a later write finds that the unit no
  /// longer has the store, because a write failed, nothing is written any more.
  func write<Value: Sendable>(
    in unit: UnitID,
    isFirst: Bool = true,
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    guard isFirst || holder == unit else { throw UserError.endedWork }
    try await takeTurn(unit)
    do {
      return try explaining {
        let connection = try mainConnection()
        if !connection.isInTransaction { try connection.run("begin immediate") }
        return try body(connection)
      }
    } catch {
      // Half a write must not count.
      end(unit)
      throw error
    }
  }

  /// Writes something of its own, wholly or not at all.
  func transaction<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let unit = newUnit()
    let value = try await write(in: unit, body)
    try commit(unit)
    return value
  }

  /// Makes what a unit of work wrote count; durable when this returns.
  func commit(_ unit: UnitID) throws {
    guard holder == unit else { return }
    defer { end(unit) }
    try explaining { try mainConnection().run("commit") }
    ownCommits += 1
  }

  /// Drops what a unit of work wrote.
  func rollback(_ unit: UnitID) { end(unit) }

  /// Does something that no transaction may surround, while no unit of work writes.
  func alone<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let unit = newUnit()
    try await takeTurn(unit)
    defer { end(unit) }
    ownCommits += 1
    return try explaining { try body(mainConnection()) }
  }

  /// Puts a copy in the place of the store, while no unit of work writes; other processes may use
  /// the store meanwhile.
  ///
  /// A store too damaged for that is moved aside instead.
  ///
  /// - Returns: Where the former store is kept; `nil` if there was none.
  func restore(from source: StoreFile, at moment: Moment) async throws -> String? {
    let unit = newUnit()
    try await takeTurn(unit)
    defer { end(unit) }
    ownCommits += 1
    let restoration = StoreRestoration(
      source: source,
      target: file,
      migrations: migrations,
      moment: moment
    )
    let copy = try restoration.openSource()
    return try explaining {
      do {
        return try restoration.copy(copy, to: mainConnection())
      } catch let failure as SQLiteFailure where failure.isDamage {
      } catch let error as UserError where error == .damagedStore(file) {}
      close()
      let former = try restoration.moveAside()
      _ = try restoration.copy(copy, to: mainConnection(), keepingFormer: false)
      return former
    }
  }

  /// Closes the connections, so that the file can be replaced.
  ///
  /// The next use opens it again.
  func close() {
    main = nil
    aside = nil
  }

  /// A number that grows with every commit, of this process or another one.
  func revision() throws -> Int {
    try explaining { try mainConnection().pragma("data_version") + ownCommits }
  }

  // The connections.

  private func mainConnection() throws -> Connection {
    if let main {
      guard main.isGone else { return main }
      // What went on into a file without a name would be lost with this process.
      close()
      throw UserError.storeIsGone(file)
    }
    let opening = StoreOpening(file: file, migrations: migrations, now: clock.now)
    let connection = try opening.open()
    main = connection
    return connection
  }

  private func asideConnection() throws -> Connection {
    if let aside { return aside }
    let connection = try Connection(beside: mainConnection())
    aside = connection
    return connection
  }

  private func explaining<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw UserError.explaining(error, of: file) }
  }

  // The line of those who want to write.

  private func takeTurn(_ unit: UnitID) async throws {
    if holder == unit { return }
    if holder == nil {
      holder = unit
      return
    }
    let timeout = Task { [weak self] in
      try await Task.sleep(for: Self.patience)
      await self?.giveUp(unit, UserError.writerWaitedTooLong)
    }
    defer { timeout.cancel() }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiting.append((unit, $0)) }
    } onCancel: {
      Task { await self.giveUp(unit, CancellationError()) }
    }
  }

  private func giveUp(_ unit: UnitID, _ error: any Error) {
    for entry in waiting where entry.unit == unit { entry.turn.resume(throwing: error) }
    waiting.removeAll { $0.unit == unit }
  }

  /// Drops what is not committed, and gives the turn to the next in line.
  private func end(_ unit: UnitID) {
    guard holder == unit else { return }
    main?.rollback()
    holder = waiting.first?.unit
    // A unit may wait more than once, if its body writes in several tasks.
    for entry in waiting where entry.unit == holder { entry.turn.resume() }
    waiting.removeAll { $0.unit == holder }
  }
}
