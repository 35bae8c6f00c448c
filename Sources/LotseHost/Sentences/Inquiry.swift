/// A question after something that is kept under a name: how it stands, or when it takes place.
package struct Inquiry: Sendable, Hashable {
  /// A command that shows what is kept under such a name.
  package struct Target: Sendable, Hashable {
    /// The qualified id of the command.
    package var command: String
    /// The id of its parameter that takes the name.
    package var parameter: String
    /// What is asked after, without words for what it is.
    package var name: String

    package init(command: String, parameter: String, name: String) {
      self.command = command
      self.parameter = parameter
      self.name = name
    }
  }

  /// The commands in the order in which they are tried.
  package var targets: [Target]

  package init(_ targets: [Target]) { self.targets = targets }
}
