extension StringProtocol {
  /// With a capital letter at the beginning, as a sentence or a label has it.
  package var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
