/// What a line says that it is, before a colon: `offener Punkt: Angebot einholen`, `Notiz vom
/// Montag: …`; or, where nothing else begins so, without one: `neue Maßnahme Lagerplan`.
struct LineLabel: Sendable {
  /// The qualified name of the command that writes such lines down.
  let command: String
  /// The words that say it, as they were typed.
  let words: [String]
  /// Whether a colon parts it from what follows.
  let hasColon: Bool

  /// What is longer than this before a colon is a sentence.
  private static let longest = 40

  /// The label of a line; `nil` if it has none, or nothing follows it.
  init?(of line: String, _ forms: SentenceForms) {
    guard let label = Self.beforeColon(line, forms) ?? Self.opening(line, forms) else { return nil }
    self = label
  }

  private init(command: String, _ words: some Sequence<DetailWord>, hasColon: Bool) {
    self.command = command
    self.hasColon = hasColon
    self.words = words.map(\.typed)
  }

  private static func beforeColon(_ line: String, _ forms: SentenceForms) -> Self? {
    guard let colon = line.prefix(longest).firstIndex(of: ":"),
      line[line.index(after: colon)...].contains(where: \.isLetter)
    else { return nil }
    let text = DetailText(String(line[..<colon]))
    let lengths = text.words.indices.reversed().map { $0 + 1 }
    for length in lengths {
      let isLabel = length == text.words.count || text.has(forms.labelled, at: length)
      let label = text.folded(0..<length)
      guard isLabel, let known = forms.labels.first(where: { $0.value.contains(label) }) else {
        continue
      }
      return Self(command: known.key, text.words, hasColon: true)
    }
    return nil
  }

  private static func opening(_ line: String, _ forms: SentenceForms) -> Self? {
    let text = DetailText(line)
    for (command, openings) in forms.openings {
      let lengths = (1..<max(1, min(openings.longest + 1, text.words.count))).reversed()
      let length = lengths.first { openings.contains(text.folded(0..<$0)) }
      guard let length else { continue }
      return Self(command: command, text.words.prefix(length), hasColon: false)
    }
    return nil
  }
}
