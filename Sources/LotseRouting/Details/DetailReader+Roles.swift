import LotseKit

// Roles that people have.
extension DetailReader {
  mutating func readRoles() {
    var roles: [(place: Int, name: String)] = []
    while let found = text.find(vocabulary.names("role")) ?? composedRole {
      let words = wholeRole(found)
      roles.append((words.lowerBound, roleName(words)))
      text.take(words)
    }
    if roles.isEmpty { return }
    details["roles"] = .array(roles.sorted { $0.place < $1.place }.map { .string($0.name) })
  }

  /// A role that is told by its parts: `Brandschutzbeauftragte`, `accessibility officer`, `head of HR`.
  private var composedRole: Range<Int>? {
    for index in text.words.indices where !text.isTaken[index] {
      let folded = text.words[index].folded
      if vocabulary.hasEnding(folded, of: "role") { return index..<index + 1 }
      if text.has(cue("roleKind"), at: index) {
        let words = text.run(before: index, without: cue("glueOfRoles"), atMost: 3)
        if !words.isEmpty { return words.lowerBound..<index + 1 }
      }
      if text.has(cue("head"), at: index), text.has(cue("of"), at: index + 1) {
        var start = index + 2
        while text.has(cue("article"), at: start) { start += 1 }
        let words = text.run(from: start, without: cue("glueOfRoles"), atMost: 2)
        if !words.isEmpty { return index..<words.upperBound }
      }
    }
    return nil
  }

  /// A role with the words before it that belong to it: `information security officer`.
  private func wholeRole(_ words: Range<Int>) -> Range<Int> {
    guard text.has(cue("roleKind"), at: words.upperBound - 1) else { return words }
    let before = text.run(before: words.lowerBound, without: cue("glueOfRoles"), atMost: 2)
    return before.lowerBound..<words.upperBound
  }

  /// Abbreviations in capitals; other words as they were typed.
  private func roleName(_ words: Range<Int>) -> String {
    let typed = text.words[words].map(\.typed).joined(separator: " ")
    if words.count == 1, typed.count <= 4, typed == typed.lowercased() {
      return typed == "bdsb" ? "bDSB" : typed.uppercased()
    }
    let isGerman = words.count == 1 && typed.count > 5
    return isGerman ? typed.firstUppercased : typed
  }
}
