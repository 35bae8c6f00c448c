/// Lotse as a service of the user's desktop, which reminds while no prompt is open.
public protocol ReminderService: Sendable {
  /// Sees to it that it starts with the desktop, and starts it.
  ///
  /// - Returns: What was done: a sentence.
  /// - Throws: A ``UserError`` if that cannot be done.
  func install() async throws -> Text
  /// Ends it, and sees to it that it does not start again.
  ///
  /// - Returns: What was done: a sentence.
  /// - Throws: A ``UserError`` if that cannot be done.
  func uninstall() async throws -> Text
  /// Whether it is there, and whether it runs: a sentence.
  func status() async -> Text
}
