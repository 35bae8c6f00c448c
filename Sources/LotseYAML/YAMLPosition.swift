/// A place in a YAML file.
package struct YAMLPosition: Sendable, Hashable {
  /// The file, as the user called it.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, counted in Unicode scalars.
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension YAMLPosition: CustomStringConvertible {
  /// `answers.yaml:3:5`, which editors and terminals know how to follow.
  package var description: String { "\(file):\(line):\(column)" }
}
