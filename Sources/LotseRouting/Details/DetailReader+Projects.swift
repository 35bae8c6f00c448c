import LotseKit

// Projects and measures, which have any name.
extension DetailReader {
  mutating func readProject() {
    let words = intent == "agenda" ? plannedProject : mentionedProject
    guard let words, (1...5).contains(words.count) else { return }
    details["project"] = .string(text.name(words))
  }

  /// What a measure is called: what is left where everything else is understood.
  private var plannedProject: Range<Int>? {
    let told = ["due", "priority", "status", "progress", "budget", "owner"]
    let isTold = told.contains { details[$0] != nil } && details["date"] == nil
    let isNamed = mentions("measure") && mentions("create")
    guard isTold || isNamed, !asks, !mentions("before") else { return nil }
    let glue = cue("glue")
    if let kind = text.words.indices.first(where: { text.has(cue("measure"), at: $0) }) {
      let named = title(from: skippingArticles(kind + 1), without: glue)
      if !named.isEmpty { return named }
    }
    return longestTitle(without: glue)
  }

  /// What is named after `für`, `beim` and the like, or before them.
  private var mentionedProject: Range<Int>? {
    let isTold = ["person", "stakeholder", "audience"].contains { details[$0] != nil }
    // What an organisation's own guide is about, it says itself.
    let isOwn = vocabulary.fields[intent] == nil
    guard isTold || isOwn || mentions("about") else { return nil }
    let glue = cue("glueOfProjects")
    if intent == "value", let subject = subjectOfValue { return subject }
    for index in text.words.indices where !text.isTaken[index] && text.has(leading, at: index) {
      let words = title(from: skippingArticles(index + 1), without: glue)
      if !words.isEmpty { return words }
    }
    if intent == "log" { return discussed }
    return intent == "value" && !asks ? longestTitle(without: glue) : nil
  }

  /// What leads to a project: in a log only what says what was talked about.
  private var leading: PhraseSet { cue(intent == "log" ? "topic" : "for") }

  /// What is asked about, as in `lohnt sich der Kiosk` and `what good is the app`.
  private var subjectOfValue: Range<Int>? {
    guard let verb = text.find(cue("worth")), text.has(cue("article"), at: verb.upperBound) else {
      return nil
    }
    let start = skippingArticles(verb.upperBound)
    let words = title(from: start, without: cue("glueOfProjects"))
    return words.isEmpty ? nil : words
  }

  /// What was talked about, as in `die Kita-Anmeldung besprochen`.
  private var discussed: Range<Int>? {
    guard let end = text.words.indices.first(where: { text.has(cue("discussed"), at: $0) }) else {
      return nil
    }
    let words = text.run(before: end, without: cue("article"), atMost: 3)
    return text.has(cue("article"), at: words.lowerBound - 1) && !words.isEmpty ? words : nil
  }

  /// The words of a title, which may hold an `of` between two of them.
  private func title(from start: Int, without glue: PhraseSet) -> Range<Int> {
    var words = text.run(from: start, without: glue)
    while !words.isEmpty, !text.words[words.upperBound - 1].endsPart,
      text.has(cue("genitive"), at: words.upperBound)
    {
      let next = skippingArticles(words.upperBound)
      let rest = text.run(from: next, without: glue, atMost: 3)
      if rest.isEmpty || next >= text.words.count { break }
      words = words.lowerBound..<rest.upperBound
    }
    return words
  }

  /// The longest title, the first of those; what follows `weil` and the like does not count.
  private func longestTitle(without glue: PhraseSet) -> Range<Int>? {
    var best: Range<Int>?
    var index = 0
    while index < text.words.count, !text.has(cue("clause"), at: index) {
      let words = title(from: index, without: glue)
      if words.count > best?.count ?? 0 { best = words }
      index = max(words.upperBound, index + 1)
    }
    return best
  }
}
