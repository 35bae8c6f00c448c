package import LotseKit

/// Reads from a sentence what it already tells: days, amounts, people, names.
///
/// Nothing is guessed: what no known word tells is left to be asked.
package struct DetailReader: Sendable {
  let intent: String
  let vocabulary: DetailVocabulary
  let time: TimeReader
  /// Whether what the line names is looked for, also in questions: `welche Maßnahmen sind blockiert`.
  let selects: Bool
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
  init?(_ line: String, about intent: String, _ time: TimeReader, selects: Bool = false) {
    guard let vocabulary = try? DetailVocabulary.embedded.value else { return nil }
    self.intent = intent
    self.vocabulary = vocabulary
    self.time = time
    self.selects = selects
    text = DetailText(line)
  }

  /// Details whose values have words of their own.
  private static let namedValues = ["status", "entry_kind", "body", "language", "format"]

  /// Reads the details that are wanted, by their names.
  mutating func read(_ wanted: Set<String>) {
    // Whom and what somebody wants to be reminded of is neither an owner nor a measure.
    let wanted = mentions("reminder") ? wanted.subtracting(["owner", "project"]) : wanted
    if wanted.contains("query") { step { $0.readQuery() } }
    if wanted.contains("due") || wanted.contains("date") { step { $0.readTimes(wanted) } }
    if wanted.contains("waiting") { step { $0.readWaiting() } }
    step { $0.readNumbers(wanted) }
    if wanted.contains("person") || wanted.contains("owner") { step { $0.readPeople(wanted) } }
    if wanted.contains("roles") { step { $0.readRoles() } }
    if wanted.contains("on") { step { $0.readSwitch() } }
    for detail in ["priority", "influence", "interest"] where wanted.contains(detail) {
      step { $0.readValue(of: detail) }
      if details[detail] == nil { step { $0.readLevel(of: detail) } }
    }
    for detail in Self.namedValues where wanted.contains(detail) {
      step { $0.readValue(of: detail) }
    }
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

  /// Whether a word of some kind is anywhere but in some words.
  func mentions(_ name: String, outside words: Range<Int>) -> Bool {
    text.words.indices.contains { !words.contains($0) && text.has(cue(name), at: $0) }
  }
}

extension TimeReader {
  /// The same, with days without a year in the past: what is noted has happened.
  var lookingBack: TimeReader {
    TimeReader(now: now, almanac: almanac, direction: .past)
  }
}
