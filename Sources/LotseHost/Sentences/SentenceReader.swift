import LotseKit

/// Reads from a plain sentence what it tells as a whole, without a router's knowledge of words.
struct SentenceReader {
  let sentence: String
  let today: Day

  /// The most words that a period has: `vom 3. bis 7. August`.
  private static let longestPeriod = 6

  /// Short names of days and months that are mostly other words in a sentence.
  private static let everyday: Set = [
    "mo", "di", "mi", "do", "fr", "sa", "so", "we", "su", "may", "am",
  ]

  /// The arguments that the sentence gives as a whole, by its flags and by its period.
  ///
  /// Only what a plugin does by its name alone takes a whole sentence without saying so; and only
  /// what changes nothing takes a flag from it.
  func arguments(for command: Command) -> [String: Answer] {
    var arguments: [String: Answer] = [:]
    for parameter in command.parameters {
      let id = parameter.form.id
      switch (parameter.style, parameter.form.kind) {
      case (.flag, .boolean) where command.effect == .reads && names(parameter, of: command):
        arguments[id] = .given(.boolean(true))
      case _ where parameter.meanings.contains(.period):
        if let period = period(for: command) { arguments[id] = .given(.text(period)) }
      case _ where parameter.meanings.contains(.sentence):
        arguments[id] = .given(.text(sentence))
      case (.rest, .text) where parameter.meanings.isEmpty:
        if command.place == .main {
          arguments[id] = .given(.text(sentence))
        } else if command.effect == .reads, let object = object(of: command) {
          arguments[id] = .given(.text(object))
        }
      default: continue
      }
    }
    return arguments
  }

  /// Whether a flag is named in the sentence, and the command's own examples use it so.
  private func names(_ parameter: Parameter, of command: Command) -> Bool {
    let examples = Set(command.examples.values.joined().flatMap(Self.words))
    let words = Set(Self.words(of: sentence))
    let names = Set(parameter.names.all.flatMap { name in Self.endings.map { name.folded + $0 } })
    return !names.isDisjoint(with: examples) && !names.isDisjoint(with: words)
  }

  /// How German adjectives end: `offen`, `die offenen Punkte`.
  private static let endings = ["", "e", "em", "en", "er", "es"]

  /// Words between a verb and what it is about: `suche im Log nach Kaya`.
  private static let links: Set = [
    "nach", "im", "in", "log", "logbuch", "mal", "bitte", "alles", "zu", "zum", "zur", "uber",
    "for", "the", "everything", "about", "all", "on", "please",
  ]

  /// What follows the command's own name at the beginning of the sentence.
  private func object(of command: Command) -> String? {
    let words = sentence.split(whereSeparator: \.isWhitespace)
    guard let verb = words.first?.folded, verb.count > 3,
      command.names.all.contains(where: { $0.folded.hasPrefix(verb) || verb.hasPrefix($0.folded) })
    else { return nil }
    let object = words.dropFirst().drop { Self.links.contains($0.folded) }
    return object.isEmpty ? nil : object.joined(separator: " ").trimmed
  }

  private static func words(of text: String) -> [String] {
    text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A word without the marks around it, and `yesterday` of `yesterday's notes`.
  private static func withoutMarks(_ word: Substring) -> String {
    let beginning = word.drop { "?!,;".contains($0) }
    let plain = String(beginning.reversed().drop { "?!,;".contains($0) }.reversed())
    return plain.hasSuffix("'s") || plain.hasSuffix("’s") ? String(plain.dropLast(2)) : plain
  }

  /// The word before a period that makes it one until then, as in `bis Ende März`, where a command
  /// knows such limits.
  private func limit(before start: Int, in words: [String], for command: Command) -> String? {
    let isKnown = command.parameters.contains { !Self.limits.isDisjoint(with: $0.names.all) }
    guard isKnown, start > 0, Self.limits.contains(words[start - 1].folded) else { return nil }
    return words[start - 1]
  }

  private static let limits: Set = ["bis", "by", "until"]

  /// The longest run of words that is a period.
  private func period(for command: Command) -> String? {
    let words = sentence.split(whereSeparator: \.isWhitespace).map(Self.withoutMarks)
    let reader = DayReader(today: today, direction: .past)
    for length in (1...Self.longestPeriod).reversed() where length <= words.count {
      for start in 0...(words.count - length) {
        let run = words[start..<start + length].joined(separator: " ")
        let isAmbiguous = words[start..<start + length].contains {
          Self.everyday.contains($0.folded)
        }
        if isAmbiguous || (try? reader.period(run)) == nil { continue }
        return limit(before: start, in: words, for: command).map { $0 + " " + run } ?? run
      }
    }
    return nil
  }
}
