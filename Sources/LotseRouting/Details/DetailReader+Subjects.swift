import LotseKit

// What a line is about: a project, a group of people, a component, words to search for.
extension DetailReader {
  mutating func readQuery() {
    guard let cue = text.find(cue("query")) else { return }
    let words = text.run(from: skippingArticles(cue.upperBound), without: self.cue("queryEnd"))
    guard !words.isEmpty, !text.has(self.cue("title"), at: words.lowerBound) else { return }
    details["query"] = .string(text.name(words))
    text.take(cue.lowerBound..<words.upperBound)
  }

  private func skippingArticles(_ start: Int) -> Int {
    var start = start
    while start < text.words.count, text.has(cue("article"), at: start) { start += 1 }
    return start
  }

  mutating func readComponent() {
    guard let cue = text.find(cue("component")), cue.lowerBound == 0 else { return }
    var start = skippingArticles(cue.upperBound)
    let all = text.run(from: start, without: self.cue("componentEnd"))
    // `was ist eine Basiskomponente wie E-Payment`
    if let example = all.first(where: { text.has(self.cue("componentExample"), at: $0) }) {
      start = example + 1
    }
    let words = text.run(from: start, without: self.cue("componentEnd"))
    guard (1...3).contains(words.count), !text.has(self.cue("pronoun"), at: start) else { return }
    details["component"] = .string(componentName(words))
  }

  private func componentName(_ words: Range<Int>) -> String {
    let name = text.name(words)
    let isAbbreviation = words.count == 1 && name.count <= 5 && !name.contains("-")
    return isAbbreviation ? name.uppercased() : name
  }

  mutating func readStakeholder() {
    if let new = text.find(cue("newStakeholder")), new.lowerBound == 0 {
      takeStakeholder(text.run(from: skippingArticles(new.upperBound), without: cue("glue")))
    } else if details["influence"] != nil || details["interest"] != nil {
      takeStakeholder(text.run(from: skippingArticles(0), without: cue("has")))
    } else if mentions("involve"), details["person"] == nil, !asks,
      let known = text.find(vocabulary.names("stakeholder"))
    {
      takeStakeholder(known)
    }
  }

  private mutating func takeStakeholder(_ words: Range<Int>) {
    guard (1...3).contains(words.count) else { return }
    let name = text.name(words)
    let isAbbreviation = words.count == 1 && name.count <= 3
    details["stakeholder"] = .string(isAbbreviation ? name.uppercased() : name)
    text.take(words)
  }

  mutating func readAudience() {
    guard let words = text.find(vocabulary.names("audience")) else { return }
    details["audience"] = .string(text.name(words))
    text.take(words)
  }

  mutating func readProject() {
    let words = intent == "agenda" ? plannedProject : mentionedProject
    guard let words, (1...4).contains(words.count) else { return }
    details["project"] = .string(text.name(words))
  }

  /// What a measure is called: what is left where everything else is understood.
  private var plannedProject: Range<Int>? {
    let told = ["due", "priority", "status", "progress", "budget", "owner"]
    let isTold = told.contains { details[$0] != nil } && details["date"] == nil
    let isNamed = mentions("measure") && mentions("create") && !asks
    guard isTold || isNamed, !asks, !mentions("before") else { return nil }
    return longestRun(from: 0, without: cue("glue"))
  }

  /// What is named after `für`, `beim` and the like, or before them.
  private var mentionedProject: Range<Int>? {
    let isTold = ["person", "stakeholder", "audience"].contains { details[$0] != nil }
    guard isTold || mentions("about") else { return nil }
    for index in text.words.indices where !text.isTaken[index] && text.has(cue("for"), at: index) {
      let words = text.run(from: skippingArticles(index + 1), without: cue("glueOfProjects"))
      if !words.isEmpty { return words }
    }
    if intent == "value", !asks { return longestRun(from: 0, without: cue("glueOfProjects")) }
    return nil
  }

  private func longestRun(from start: Int, without others: PhraseSet) -> Range<Int>? {
    var best: Range<Int>?
    var index = start
    while index < text.words.count {
      let run = text.run(from: index, without: others)
      if run.count > best?.count ?? 0 { best = run }
      index = max(run.upperBound, index + 1)
    }
    return best
  }
}
