package import LotseKit

/// Says what a sentence was taken for: in words, and as it could have been typed.
package struct UnderstandingWords: Sendable {
  let understanding: Understanding
  let path: String
  let language: Language
  /// The kinds of record that the plugin keeps.
  let kinds: [RecordKind]

  private var values: AnswerWords { AnswerWords(language: language) }

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// `Verstanden: „E-Rechnung“ · Fällig: Do 31.12.2026 · Priorität: hoch`.
  var summary: Prose {
    guard case .record(let record) = understanding.goesOn else {
      return understood(understanding.details)
    }
    let others = understanding.details.filter { understanding.records[$0.form.id] == nil }
    return understood(others, say(" bezogen auf ", " about ") + name(record))
  }

  private func understood(_ parameters: [Parameter], _ relation: String = "") -> Prose {
    let parts = parameters.map(part).joined(separator: " · ")
    let heading = say("Verstanden", "I understood") + (relation.isEmpty ? ":" : ",")
    let colon = relation.isEmpty || parts.isEmpty ? "" : ":"
    return "\(heading, .strong)\(relation + colon) \(parts)"
  }

  /// The call as it could have been typed, and what led to it beside the sentence.
  var call: Prose {
    let call = Prose("→ " + line, .faint)
    return hints.isEmpty ? call : call + "\(" (" + hints.joined(separator: "; ") + ")", .faint)"
  }

  /// What decided beside the words of the sentence.
  var hints: [String] {
    var hints: [String] = []
    if case .command(let call) = understanding.goesOn {
      hints.append(say("bezogen auf", "going on from") + " " + call.shortened(to: 60))
    }
    if let choice = understanding.choice {
      hints.append(
        say(
          "wie zuletzt gewählt; /gemerkt \(choice) zeigt es",
          "as you chose last time; /remembered \(choice) shows it"
        )
      )
    }
    return hints
  }

  private func name(_ record: SpokenOf) -> String {
    let noun = record.noun ?? kinds.first { $0.id == record.kind }?.singular
    let name = noun?.withinSentence.in(language) ?? record.kind
    return "\(name) \(record.number) \(quoted(record.title.shortened(to: 60)))"
  }

  private func quoted(_ text: String) -> String { say("„\(text)“", "“\(text)”") }

  /// An argument as a person reads it.
  func part(_ parameter: Parameter) -> String {
    let id = parameter.form.id
    if let record = understanding.records[id] { return name(record) }
    guard let answer = understanding.arguments[id] else { return "" }
    let words = value(answer, parameter)
    let meaning = parameter.meanings.first
    if let meaning, meaning.isDay, !isDay(answer) { return words }
    guard let meaning else {
      return Self.labelled(parameter.names.shown(in: language).firstUppercased, words)
    }
    guard let label = meaning.label else { return quoted(words.shortened(to: 200)) }
    return Self.labelled(label.in(language), words)
  }

  private static func labelled(_ label: String, _ words: String) -> String { "\(label): \(words)" }

  /// Whether it is a day, and not by how much one is moved: `um zwei Wochen`.
  private func isDay(_ answer: Answer) -> Bool {
    if case .given(.text(let text)) = answer { Day(iso: text) != nil } else { true }
  }

  /// The value in words; a day that a text holds with its weekday.
  func value(_ answer: Answer, _ parameter: Parameter) -> String {
    if case .given(.text(let text)) = answer, parameter.meanings.first?.isDay == true,
      let day = Day(iso: text)
    {
      return day.words(in: language)
    }
    return values.words(answer, to: parameter.form)
  }

  /// The call as it could have been typed: words without a name first, then options.
  var line: String {
    let told = understanding.told
    let loose = told.filter { $0.style == .positional } + told.filter { $0.style == .rest }
    let named = told.filter { $0.style == .option || $0.style == .flag }
    let words = loose.map { typed($0, isQuoted: $0.style == .positional) } + named.map(option)
    return (["/" + path] + words).joined(separator: " ")
  }

  private func option(_ parameter: Parameter) -> String {
    let name = "--" + parameter.names.shown(in: language)
    return parameter.style == .flag ? name : "\(name) \(typed(parameter, isQuoted: true))"
  }

  private func typed(_ day: Day) -> String {
    say("\(day.day).\(day.month).\(day.year)", day.iso)
  }

  private func typed(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? NumberWriter(language: language).money(number)
  }

  private func typed(_ parameter: Parameter, isQuoted: Bool) -> String {
    let id = parameter.form.id
    if let record = understanding.records[id] { return String(record.number) }
    let text =
      switch understanding.arguments[id] {
      case .given(.day(let day)): typed(day)
      case .given(.integer(let number)): String(number)
      case .given(.decimal(let number)): typed(number)
      case .given(.text(let text)) where parameter.meanings.first?.isDay == true:
        Day(iso: text).map(typed) ?? text
      case .given(.text(let text)): text
      case .given(let value): values.words(value, of: parameter.form.kind)
      default: ""
      }
    return isQuoted && text.contains(where: \.isWhitespace) ? "\"\(text)\"" : text
  }
}

extension UnderstandingWords {
  /// For programs: the sentence, what it told by question id, and the call that it was taken for.
  package var json: JSONValue {
    let arguments = understanding.arguments.compactMapValues { try? JSONValue(encoding: $0) }
    return [
      "sentence": .string(understanding.sentence), "call": .string(line),
      "arguments": .object(arguments),
      "words": .object(understanding.words.mapValues(JSONValue.string)),
    ]
  }
}

extension Meaning {
  /// Whether it is a day.
  var isDay: Bool { [.due, .date, .from, .to].contains(self) }
}
