/// What a line says that it is, before a colon: `offener Punkt: Angebot einholen`.
struct LineLabel: Sendable {
  /// The qualified name of the command that writes such lines down.
  let command: String
  /// The words before the colon, as they were typed.
  let words: [String]

  /// What is longer than this before a colon is a sentence.
  private static let longest = 40

  /// The label of a line; `nil` if it has none, or nothing follows it.
  init?(of line: String, _ forms: SentenceForms) {
    guard let colon = line.prefix(Self.longest).firstIndex(of: ":"),
      line[line.index(after: colon)...].contains(where: \.isLetter)
    else { return nil }
    let text = DetailText(String(line[..<colon]))
    let label = text.folded(text.words.indices)
    guard let known = forms.labels.first(where: { $0.value.contains(label) }) else { return nil }
    command = known.key
    words = text.words.map(\.typed)
  }
}
