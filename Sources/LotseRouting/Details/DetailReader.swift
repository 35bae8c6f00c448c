package import LotseKit

/// Reads from a sentence what it already tells: days, amounts, people, names.
///
/// Nothing is guessed: what no known word tells is left to be asked.
package struct DetailReader: Sendable {
  let intent: String
  let vocabulary: DetailVocabulary
  let time: TimeReader
  var text: DetailText
  var details: [String: JSONValue] = [:]
  /// Which words tell each detail, by their places in the sentence.
  private(set) var places: [String: [Int]] = [:]

  /// The details of a line about a field.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - intent: The field that it is about.
  ///   - time: What reads days, from the present that counts.
  /// - Returns: The values by the names of the details.
  package static func details(
    of line: String,
    about intent: String,
    _ time: TimeReader
  ) -> [String: JSONValue] {
    let time = intent == "log" ? time.lookingBack : time
    guard var reader = DetailReader(line, about: intent, time),
      let wanted = reader.vocabulary.fields[intent]
    else { return [:] }
    reader.read(Set(wanted))
    return reader.details
  }

  /// A reader of a line; `nil` if there is no vocabulary.
  init?(_ line: String, about intent: String, _ time: TimeReader) {
    guard let vocabulary = try? DetailVocabulary.embedded.value else { return nil }
    self.intent = intent
    self.vocabulary = vocabulary
    self.time = time
    text = DetailText(line)
  }

  /// Reads the details that are wanted, by their names.
  mutating func read(_ wanted: Set<String>) {
    if wanted.contains("query") { step { $0.readQuery() } }
    if wanted.contains("due") || wanted.contains("date") { step { $0.readTimes(wanted) } }
    step { $0.readNumbers(wanted) }
    if wanted.contains("person") || wanted.contains("owner") { step { $0.readPeople(wanted) } }
    if wanted.contains("roles") { step { $0.readRoles() } }
    if wanted.contains("on") { step { $0.readSwitch() } }
    for detail in ["priority", "influence", "interest", "status", "body", "language", "format"]
    where wanted.contains(detail) { step { $0.readValue(of: detail) } }
    if wanted.contains("score") { step { $0.readRating() } }
    if wanted.contains("component") { step { $0.readComponent() } }
    if wanted.contains("stakeholder") { step { $0.readStakeholder() } }
    if wanted.contains("audience") { step { $0.readAudience() } }
    if wanted.contains("project") { step { $0.readProject() } }
  }

  /// Takes a step, and notes which words told what it found.
  private mutating func step(_ read: (inout Self) -> Void) {
    let former = (details: Set(details.keys), isTaken: text.isTaken)
    read(&self)
    let words = text.words.indices.filter { text.isTaken[$0] && !former.isTaken[$0] }
    for detail in details.keys where !former.details.contains(detail) { places[detail] = words }
  }

  func cue(_ name: String) -> PhraseSet { vocabulary.cue(name) }

  /// Whether the line asks something.
  var asks: Bool { text.has(cue("question"), at: 0) }

  /// Whether a word of some kind is anywhere.
  func mentions(_ name: String) -> Bool {
    text.words.indices.contains { text.has(cue(name), at: $0) }
      || cue(name).longest > 1 && text.find(cue(name)) != nil
  }

  /// A value that has words of its own.
  private mutating func readValue(of detail: String) {
    if detail == "status", mentions("modal") || asks { return }
    var best: (value: String, words: Range<Int>)?
    for (value, phrases) in vocabulary.values(of: detail).sorted(by: { $0.key < $1.key }) {
      guard let found = text.find(phrases), found.count > best?.words.count ?? 0 else { continue }
      best = (value, found)
    }
    if detail == "body", best == nil { best = bodyPartInCompound }
    guard let best else { return }
    details[detail] = .string(best.value)
    text.take(best.words)
  }

  /// A part of the body at the beginning of a longer word, as in `nackenübung`.
  private var bodyPartInCompound: (value: String, words: Range<Int>)? {
    for (value, phrases) in vocabulary.values(of: "body").sorted(by: { $0.key < $1.key }) {
      for (index, word) in text.words.enumerated() {
        let beginnings = stride(from: word.folded.count - 1, to: 3, by: -1).lazy
          .map { String(word.folded.prefix($0)) }
        if beginnings.contains(where: phrases.contains) { return (value, index..<index + 1) }
      }
    }
    return nil
  }

  /// Whether reminders are to come or not.
  private mutating func readSwitch() {
    guard mentions("breakReminder") else { return }
    let values = vocabulary.values(of: "on")
    let off = values["false"].flatMap { text.find($0) }
    let on = values["true"].flatMap { text.find($0) }
    if let words = off ?? on { text.take(words) }
    if off != nil || turnsAway { details["on"] = false } else if on != nil { details["on"] = true }
  }

  /// Whether no more are wanted: `bitte keine Pausenhinweise mehr`.
  private var turnsAway: Bool {
    let folded = text.words.map(\.folded)
    return folded.contains("keine") && folded.contains("mehr")
      || folded.contains("no") && folded.contains("more")
  }
}

extension TimeReader {
  /// The same, with days without a year in the past: what is noted has happened.
  var lookingBack: TimeReader {
    TimeReader(now: now, almanac: almanac, direction: .past)
  }
}
