package import LotseHost
package import LotseKit

/// Everything that is written about how Lotse is called, made from what its parts declare.
///
/// The same declarations give the help, the manual page and the completions of the shells, so
/// none of them can fall behind the others.
package struct Manual: Sendable {
  /// The plugins with their commands.
  let registry: Registry
  /// The options of the program itself.
  let options: [GlobalOption]
  /// The program's version.
  let version: String
  /// The day of that version, for the manual page.
  let date: Day

  package init(
    registry: Registry,
    options: [GlobalOption],
    version: String,
    date: Day
  ) {
    self.registry = registry
    self.options = options
    self.version = version
    self.date = date
  }
}

/// Where a command is typed, which decides what stands before it.
package enum CallingPlace: Sendable, Hashable {
  /// In the shell: `lotse log list`.
  case shell
  /// At Lotse's own prompt: `/log list`.
  case prompt

  /// What stands before the command's own words.
  var prefix: String { self == .shell ? "lotse " : "/" }
}
