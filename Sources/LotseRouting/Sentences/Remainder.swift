/// What is left of a sentence when what is understood of it is taken away.
struct Remainder: Sendable {
  private let text: DetailText
  private let forms: SentenceForms
  /// The places of the words that are left.
  private(set) var places: [Int]

  /// What is left without the words at some places, and without those that only led to them.
  init(_ text: DetailText, without taken: Set<Int>, _ forms: SentenceForms) {
    self.text = text
    self.forms = forms
    places = []
    for part in Self.parts(of: text) { keep(part, without: taken) }
  }

  /// The words between commas.
  private static func parts(of text: DetailText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in text.words.indices where text.words[index].endsPart {
      parts.append(start..<index + 1)
      start = index + 1
    }
    return start < text.words.count ? parts + [start..<text.words.count] : parts
  }

  /// Keeps what is said between the words taken from a part.
  private mutating func keep(_ part: Range<Int>, without taken: Set<Int>) {
    var start = part.lowerBound
    for index in part.lowerBound...part.upperBound
    where index == part.upperBound || taken.contains(index) {
      var run = start..<index
      start = index + 1
      if run.isEmpty { continue }
      if isAround(run) && run != text.words.indices { continue }
      if run.upperBound < part.upperBound { run = withoutEnd(run) }
      if run.lowerBound > part.lowerBound { run = withoutBeginning(run) }
      places += run
    }
  }

  /// Whether words say nothing by themselves.
  private func isAround(_ run: Range<Int>) -> Bool {
    forms.around.contains(text.folded(run)) || run.allSatisfy(isAround)
  }

  /// Whether a word says nothing by itself; a sign such as `%` does not.
  private func isAround(_ index: Int) -> Bool {
    let word = text.words[index]
    return forms.around.contains(word.folded) || !word.typed.contains { $0.isLetter || $0.isNumber }
  }

  private func withoutEnd(_ run: Range<Int>) -> Range<Int> {
    var end = run.upperBound
    while end > run.lowerBound, isAround(end - 1) { end -= 1 }
    return run.lowerBound..<end
  }

  private func withoutBeginning(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    while start < run.upperBound, isAround(start) { start += 1 }
    return start..<run.upperBound
  }

  /// Takes the request away that is made with some of the words, and says whether there was one.
  @discardableResult mutating func takeRequest(_ requests: [RequestForm]) -> Bool {
    let former = places
    // `bitte leg … an`, then `eine neue Maßnahme …`.
    for _ in 0..<4 {
      let words = folded
      let best = requests.filter { $0.fits(words) }.max { $0.length < $1.length }
      guard let best else { break }
      places = Array(places.dropFirst(best.before.count).dropLast(best.after.count))
    }
    return places != former
  }

  /// Takes away that somebody wants to be reminded, and what leads from there to what it is about.
  mutating func takeReminder() {
    guard let length = beginning(in: forms.reminders) else { return }
    places.removeFirst(length)
    if let link = beginning(in: forms.reminded) { places.removeFirst(link) }
  }

  /// The length of the longest of some phrases that stands at the beginning and is not all.
  private func beginning(in phrases: PhraseSet) -> Int? {
    let words = folded
    return stride(from: min(phrases.longest, words.count - 1), to: 0, by: -1).first {
      phrases.contains(words.prefix($0).joined(separator: " "))
    }
  }

  /// Takes words away that stand at the beginning and say nothing by themselves.
  mutating func takeArticles() {
    for length in [2, 1] where places.count >= length {
      let beginning = folded.prefix(length).joined(separator: " ")
      if forms.articles.contains(beginning) { return places.removeFirst(length) }
    }
  }

  /// Takes words away at both ends that only lead from one thing to another.
  mutating func takeAround() {
    while let first = places.first, isAround(first) { places.removeFirst() }
    while let last = places.last, isAround(last) { places.removeLast() }
  }

  /// The words as they are compared.
  var folded: [String] { places.map { text.words[$0].folded } }

  /// Whether nothing is left but a word for what was spoken of before.
  var isPronoun: Bool { places.isEmpty || forms.pronouns.contains(folded.joined(separator: " ")) }

  /// The words as they were typed, without the marks at both ends.
  var words: String {
    let words = places.map { text.words[$0].marked }.joined(separator: " ")
    let marks: Set<Character> = Set(",;:.!?-– \"„“”»«")
    let rest = words.drop { marks.contains($0) }
    return String(rest.reversed().drop { marks.contains($0) }.reversed())
  }

  /// The numbers of records that are named: `12 und 14`.
  var numbers: [String] {
    let first = places.indices.first { index in
      guard let number = number(at: index) else { return false }
      let isLed = index > 0 && forms.numbers.contains(folded[index - 1])
      return isLed || number.count < 4
    }
    guard let first else { return [] }
    var found: [String] = []
    for index in places.indices[first...] {
      if let number = number(at: index) { found.append(number); continue }
      if !["und", "and", "sowie"].contains(folded[index]) { break }
    }
    return found
  }

  private func number(at index: Int) -> String? {
    let typed = text.words[places[index]].typed.drop { $0 == "#" }
    let isNumber = (1...6).contains(typed.count) && typed.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber ? String(typed) : nil
  }
}
