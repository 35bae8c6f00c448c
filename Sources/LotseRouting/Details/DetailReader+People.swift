import LotseKit

// People, and the roles that they have.
extension DetailReader {
  mutating func readPeople(_ wanted: Set<String>) {
    if wanted.contains("owner"), let mine = text.find(cue("mine")) {
      details["owner"] = "me"
      text.take(mine)
      return
    }
    guard let words = person else { return }
    let isOwner = wanted.contains("owner") && !text.has(meets, at: words.lowerBound - 1)
    details[isOwner ? "owner" : "person"] = .string(personName(words))
    text.take(words)
  }

  private var meets: PhraseSet { cue("with") }

  /// A title and the name after it.
  private var person: Range<Int>? {
    for index in text.words.indices where !text.isTaken[index] && text.has(cue("title"), at: index)
    {
      var end = index + 1
      while text.has(cue("title"), at: end) || text.has(cue("particle"), at: end) { end += 1 }
      guard end < text.words.count, !text.isTaken[end], text.words[end - 1].endsPart == false,
        text.words[end].typed.first?.isLetter == true
      else { continue }
      return index..<end + 1
    }
    return nil
  }

  /// `herrn van der berg` as `Herr van der Berg`.
  private func personName(_ words: Range<Int>) -> String {
    words.map { index in
      let typed = text.words[index].typed
      let word = typed.hasSuffix("'s") || typed.hasSuffix("’s") ? String(typed.dropLast(2)) : typed
      switch text.words[index].folded {
      case "herrn", "herr": return "Herr"
      case "frau": return "Frau"
      case "dr": return "Dr."
      case "prof": return "Prof."
      case let folded where index + 1 < words.upperBound && cue("particle").contains(folded):
        return word
      default: return word.prefix(1).uppercased() + word.dropFirst()
      }
    }
    .joined(separator: " ")
  }

  mutating func readRoles() {
    var roles: [(place: Int, name: String)] = []
    while let found = text.find(vocabulary.names("role")) {
      roles.append((found.lowerBound, roleName(found)))
      text.take(found)
    }
    if roles.isEmpty { return }
    details["roles"] = .array(roles.sorted { $0.place < $1.place }.map { .string($0.name) })
  }

  /// Abbreviations in capitals; other words as they were typed.
  private func roleName(_ words: Range<Int>) -> String {
    let typed = text.words[words].map(\.typed).joined(separator: " ")
    if words.count == 1, typed.count <= 4, typed == typed.lowercased() {
      return typed == "bdsb" ? "bDSB" : typed.uppercased()
    }
    let isGerman = words.count == 1 && typed.count > 5
    return isGerman ? typed.prefix(1).uppercased() + typed.dropFirst() : typed
  }
}
