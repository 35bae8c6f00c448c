import LotseHost
package import LotseKit

/// Calendar files that a test makes up, by their paths.
package struct GivenCalendarFiles: CalendarFiles {
  private let files: [String: CalendarContent]

  package init(_ files: [String: CalendarContent]) { self.files = files }

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
