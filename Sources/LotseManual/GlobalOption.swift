package import LotseKit

/// An option of the program itself, which goes with every command: `--lang de`.
package struct GlobalOption: Sendable {
  /// What follows the option's name.
  package enum Argument: Sendable, Hashable {
    /// Nothing.
    case none
    /// One of these words, the same in every language.
    case oneOf([String])
    /// The name of a file.
    case file
    /// Something else, under the name that stands for it in help: `MOMENT`.
    case value(Text)
  }

  /// What it is called, without the dashes.
  package var names: Names
  /// What follows its name.
  package var argument: Argument
  /// What it does: one line, without a full stop.
  package var summary: Text

  package init(names: Names, argument: Argument = .none, summary: Text) {
    self.names = names
    self.argument = argument
    self.summary = summary
  }
}
