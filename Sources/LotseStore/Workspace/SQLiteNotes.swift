import LotseKit

/// The notes of a plugin, which stand among the settings and are left out of every export.
struct SQLiteNotes: PrivateNotes {
  /// How the names of all notes begin.
  static let prefix = "note:"

  let database: Database
  let plugin: String

  func note(_ key: String) async throws -> String? {
    try await database.read { try $0.setting(name(of: key)) }
  }

  func change(
    _ key: String,
    _ change: @Sendable (String?) throws -> String?
  ) async throws {
    try await database.transaction { connection in
      let name = name(of: key)
      let former = try connection.setting(name)
      let new = try change(former)
      if new != former { try connection.set(name, to: new) }
    }
  }

  private func name(of key: String) -> String { Self.prefix + plugin + "." + key }
}

// What is remembered by name.
extension Connection {
  /// A remembered setting.
  func setting(_ key: String) throws -> String? {
    try first("select value from settings where key = ?", .text(key)) { $0.text(0) }
  }

  /// Remembers a setting, or forgets it if `nil`.
  func set(_ key: String, to value: String?) throws {
    guard let value else { return try run("delete from settings where key = ?", .text(key)) }
    try run(
      "insert into settings(key, value) values(?, ?) on conflict do update set value = excluded.value",
      .text(key),
      .text(value)
    )
  }
}
