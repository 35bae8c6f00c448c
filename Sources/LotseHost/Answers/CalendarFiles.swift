package import LotseKit

/// Gives access to the calendar files and tables that a person names.
package protocol CalendarFiles: Sendable {
  /// What the file at a path holds; `~` is the home directory, `-` standard input where that is
  /// free.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it cannot be read, or is no calendar.
  func content(of path: String) async throws -> CalendarContent
  /// What the table at a path holds.
  ///
  /// - Throws: A ``UserError`` if there is no such file, or it cannot be read, or is no table.
  func table(of path: String) async throws -> TableContent
  /// The paths that begin so, folders with a slash at the end.
  func paths(beginningWith beginning: String) -> [String]
}

extension QuestionForm {
  /// Whether a line that begins with a slash names a file here, and no command: those have no
  /// second slash.
  func namesFile(_ line: String) -> Bool {
    switch kind {
    case .calendarFile, .tableFile: line.hasPrefix("/") && line.dropFirst().contains("/")
    // A text may be a path too; a command may have a slash in what follows it.
    case .text:
      line.hasPrefix("/") && line.dropFirst().prefix { !$0.isWhitespace }.contains("/")
    default: false
    }
  }
}
