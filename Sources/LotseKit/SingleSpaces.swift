extension StringProtocol {
  /// The words of a text with one space between them.
  package var inSingleSpaces: String {
    // Swift has a way of its own to join strings, but none for parts of them, for which it would
    // first look through all conformances.
    String(self).split(whereSeparator: \.isWhitespace).map(String.init).joined(separator: " ")
  }
}
