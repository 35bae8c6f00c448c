internal import CSQLite
internal import Glibc
package import LotseKit

/// How a store is, as a whole, for whoever looks after it.
package struct StoreHealth: Sendable {
  /// One thing that was looked at.
  package struct Finding: Sendable {
    /// What was looked at.
    package let subject: Text
    /// What is wrong with it, in the words of the machine; empty if nothing is.
    package let problems: [String]
  }

  /// How large the file is, in bytes; `nil` where there is none.
  package let size: Int?
  /// What was looked at; empty where there is no store.
  package let findings: [Finding]
  /// Why nothing could be looked at, where that is so.
  package let obstacle: UserError?
  /// How many backups there are.
  package let backups: Int
  /// The newest backup that is sound.
  package let lastBackup: String?

  /// Whether nothing is wrong.
  package var isSound: Bool { obstacle == nil && findings.allSatisfy(\.problems.isEmpty) }

  /// The version of the database engine.
  package static var engine: String { String(cString: sqlite3_libversion()) }
}

extension SQLiteWorkspace {
  /// Looks at the store without making one.
  package func health() async -> StoreHealth {
    var findings: [StoreHealth.Finding] = []
    var obstacle: UserError?
    let size = PrivateFile.size(file.path)
    if size != nil {
      do {
        findings = try await check().map { .init(subject: $0.subject, problems: $0.problems) }
      } catch {
        obstacle = error as? UserError
      }
    }
    return StoreHealth(
      size: size,
      findings: findings,
      obstacle: obstacle,
      backups: file.allBackups.count,
      lastBackup: file.lastBackup
    )
  }
}
