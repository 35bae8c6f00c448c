/// How large and how deep a file may be, so that no file can exhaust the program.
package struct YAMLLimits: Sendable, Hashable {
  /// The most bytes.
  package var bytes: Int
  /// The most mappings and lists within each other.
  package var depth: Int

  /// Limits; by default 1 MB and 32 levels.
  package init(bytes: Int = 1_048_576, depth: Int = 32) {
    self.bytes = bytes
    self.depth = depth
  }
}
