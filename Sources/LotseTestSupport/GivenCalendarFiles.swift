import LotseHost
package import LotseKit

/// Calendar files that a test makes up, by their paths.
package struct GivenCalendarFiles: CalendarFiles {
  private let files: [String: CalendarContent]
  private let tables: [String: [UInt8]]

  package init(_ files: [String: CalendarContent] = [:], tables: [String: [UInt8]] = [:]) {
    self.files = files
    self.tables = tables
  }

  /// What the table at a path holds.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it is no table.
  package func table(of path: String) async throws -> TableContent {
    guard let bytes = tables[path] else {
      throw UserError(Text(de: "Die Datei fehlt.", en: "There is no such file."))
    }
    return try CSVReader().content(of: bytes)
  }

  /// What the file at a path holds.
  ///
  /// - Throws: A ``UserError`` if there is no such file.
  package func content(of path: String) async throws -> CalendarContent {
    guard let content = files[path] else {
      throw UserError(Text(de: "Die Datei fehlt.", en: "There is no such file."))
    }
    return content
  }

  /// The paths that begin so.
  package func paths(beginningWith beginning: String) -> [String] {
    files.keys.filter { $0.hasPrefix(beginning) }.sorted()
  }
}
