import LotseKit

// People and offices: who does something, who was met.
extension DetailReader {
  mutating func readPeople(_ wanted: Set<String>) {
    if wanted.contains("owner"), let mine = text.find(cue("mine")) {
      details["owner"] = "me"
      return text.take(mine)
    }
    if let words = person {
      let isOwner = wanted.contains("owner") && !text.has(cue("with"), at: words.lowerBound - 1)
      details[isOwner ? "owner" : "person"] = .string(personName(words))
      text.take(words)
    } else if wanted.contains("owner") {
      readOffice()
    }
  }

  /// A title and the name after it.
  private var person: Range<Int>? {
    for index in text.words.indices where !text.isTaken[index] && isTitle(index) {
      var end = index + 1
      while text.has(cue("title"), at: end) || text.has(cue("particle"), at: end) { end += 1 }
      guard end < text.words.count, !text.isTaken[end], text.words[end - 1].endsPart == false,
        text.words[end].typed.first?.isLetter == true, !text.has(cue("noName"), at: end)
      else { continue }
      return index..<end + 1
    }
    return nil
  }

  /// `hr` is a title, `HR` a department.
  private func isTitle(_ index: Int) -> Bool {
    text.has(cue("title"), at: index) && text.words[index].typed != "HR"
  }

  /// `herrn van der berg` as `Herr van der Berg`.
  private func personName(_ words: Range<Int>) -> String {
    words.map { index in
      let typed = text.words[index].typed
      let word = typed.hasSuffix("'s") || typed.hasSuffix("’s") ? String(typed.dropLast(2)) : typed
      switch text.words[index].folded {
      case "herrn", "herr", "hr", "hrn": return "Herr"
      case "frau", "fr": return "Frau"
      case "dr": return "Dr."
      case "prof": return "Prof."
      case let folded where index + 1 < words.upperBound && cue("particle").contains(folded):
        return word
      default: return word.firstUppercased
      }
    }
    .joined(separator: " ")
  }

  /// An office that does something: `verantwortlich Pressestelle`, `soll das Steueramt übernehmen`.
  private mutating func readOffice() {
    if selects, !mentions("waits"), let office = office { return takeOwner(office) }
    if asks { return }
    if let cue = text.find(cue("responsible")) {
      var start = cue.upperBound
      while text.has(self.cue("article"), at: start) || text.has(self.cue("is"), at: start) {
        start += 1
      }
      let words = text.run(from: start, without: self.cue("glue"), atMost: 3)
      if !words.isEmpty, !text.has(self.cue("for"), at: start) {
        takeOwner(words)
        return text.take(cue)
      }
    }
    if mentions("takesOver"), let office = office { takeOwner(office) }
  }

  private mutating func takeOwner(_ words: Range<Int>) {
    details["owner"] = .string(officeName(words))
    text.take(words)
  }

  /// `Personalamts` as `Personalamt`.
  private func officeName(_ words: Range<Int>) -> String {
    let name = text.name(words)
    let last = text.words[words.upperBound - 1].folded
    guard vocabulary.hasEnding(last, of: "office_genitive") else { return name }
    return String(name.dropLast(last.hasSuffix("es") ? 2 : 1))
  }

  /// The words that name an office.
  private var office: Range<Int>? {
    for index in text.words.indices where !text.isTaken[index] {
      let folded = text.words[index].folded
      let isKnown = vocabulary.names("office").contains(folded)
      let hasEnding = ["office", "office_genitive"].contains {
        vocabulary.hasEnding(folded, of: $0)
      }
      if isKnown || hasEnding { return index..<index + 1 }
      if text.has(cue("officeKind"), at: index) {
        let words = text.run(before: index, without: cue("glue"), atMost: 2)
        if !words.isEmpty { return words.lowerBound..<index + 1 }
      }
    }
    return nil
  }
}
