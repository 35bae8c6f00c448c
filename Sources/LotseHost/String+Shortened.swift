extension String {
  /// The text in one line, cut off with an ellipsis where it is longer, so that it cannot bury
  /// what is said about it.
  package func shortened(to length: Int = 120) -> String {
    let line = prefix(length).prefix { !$0.isNewline }
    return line.endIndex == endIndex ? self : line.prefix(length - 1) + "…"
  }
}
