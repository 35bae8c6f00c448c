import LotseKit

// Before anything is written, the user sees what was understood: Enter accepts it, and whatever
// is wrong is put right by saying it.
extension Session {
  /// Whether the user accepts what was understood, perhaps with corrections.
  func confirm(_ understanding: inout Understanding) async throws -> Bool {
    var showsAll = true
    while true {
      if showsAll {
        let words = words(of: understanding)
        await frontEnd.show([.paragraph(words.summary), .paragraph(words.call)], as: .question)
      }
      showsAll = true
      switch await dialogue(acceptance, nil, plugin: "lotse").ask(draft: "") {
      case .answer(.given(.text(let text))):
        if let isAccepted = Self.verdict(text) { return isAccepted }
        if Self.changing.contains(text.folded) {
          try await review(&understanding)
        } else {
          showsAll = try await correct(&understanding, by: text)
        }
      case .review: try await review(&understanding)
      case .command(let line): if case .leave = await runAside(line) { return false }
      default: return false
      }
    }
  }

  /// The question whether what was understood is right.
  private var acceptance: PendingQuestion {
    var form = QuestionForm(
      "understood",
      Text(
        de: "Stimmt das? Sonst sagen Sie, was anders ist, oder nein.",
        en: "Is that right? If not, say what is different, or no."
      ),
      .text(TextRule())
    )
    form.help = Text(
      de: "Enter führt es aus, „nein“ nicht. Ist etwas falsch, sagen Sie, was gilt: „bis Freitag“, "
        + "„Frau Kaya“; „ändern“ geht alles durch.",
      en: "Enter does it, “no” does not. If anything is wrong, say what is right: “by Friday”, "
        + "“Ms Kaya”; “change” goes through everything."
    )
    form.initial = .text(Text(de: "ja", en: "yes").in(language))
    return PendingQuestion(form: form, key: form.id, former: nil, position: 0)
  }

  private static let changing: Set = [
    "andern", "anders", "korrigieren", "change", "edit", "correct",
  ]

  private static func verdict(_ text: String) -> Bool? {
    switch text.trimmed.folded {
    case "j", "ja", "jo", "ok", "okay", "stimmt", "passt", "genau", "richtig", "y", "yes", "right":
      true
    case "n", "nein", "ne", "nee", "no", "nope", "stop", "halt", "falsch", "lieber nicht": false
    default: nil
    }
  }

  /// Puts right what a line says anew: a parameter by its name, or what the line tells like the
  /// sentence before.
  ///
  /// - Returns: Whether anything changed; if not, the user was told.
  private func correct(_ understanding: inout Understanding, by line: String) async throws -> Bool {
    if let (parameter, text) = named(line, in: understanding.command) {
      return await set(parameter, to: text, in: &understanding)
    }
    let details = understanding.wanted.subtracting([.item, .subject, .words, .sentence, .period])
    let former = understanding.arguments
    let reading = await reading(line, for: understanding, details)
    for parameter in understanding.command.parameters {
      let told = parameter.meanings.lazy.compactMap { reading.told[$0] }.first
      if let told { _ = await set(parameter, to: told.value, in: &understanding) }
    }
    if understanding.arguments != former { return true }
    _ = await fail(.nothingCorrected)
    return false
  }

  /// The parameter that a line begins with, and what follows: `titel E-Rechnung im Bauamt`.
  private func named(_ line: String, in command: Command) -> (Parameter, String)? {
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2 else { return nil }
    let name = words[0].drop { $0 == "-" }.prefix { $0 != ":" }.folded
    let parameter = command.parameters.first { $0.names.all.map(\.folded).contains(name) }
    return parameter.map { ($0, String(words[1])) }
  }

  /// Reads a value for a parameter; says so if it is none.
  private func set(
    _ parameter: Parameter,
    to text: String,
    in understanding: inout Understanding
  ) async -> Bool {
    let id = parameter.form.id
    do {
      let value = try await answerReader().read(text, for: parameter.form)
      try await AnswerChecker(setting: setting)
        .check(value, against: parameter.form, of: understanding.reference.plugin)
      understanding.arguments[id] = .given(value)
      understanding.words[id] = text
      understanding.records[id] = nil
      return true
    } catch {
      _ = await fail(error as? UserError ?? .defect(of: "lotse", error))
      return false
    }
  }

  /// Shows what was understood as a table, and asks again what the user picks from it.
  private func review(_ understanding: inout Understanding) async throws {
    while true {
      let told = understanding.told
      let rows = told.enumerated().map { index, parameter in
        Reviewed(
          index: index,
          question: PendingQuestion(
            form: parameter.form,
            key: parameter.form.id,
            former: understanding.arguments[parameter.form.id],
            position: 0
          ),
          answer: understanding.arguments[parameter.form.id] ?? .skipped
        )
      }
      await frontEnd.show(try await table(of: rows), as: .remark)
      guard let number = await whichToChange(of: rows.count) else { return }
      let dialogue = dialogue(
        rows[number - 1].question,
        nil,
        plugin: understanding.reference.plugin
      )
      guard case .answer(let answer) = await dialogue.ask(draft: "") else { continue }
      let id = told[number - 1].form.id
      understanding.arguments[id] = answer == .skipped ? nil : answer
      understanding.records[id] = nil
    }
  }
}

extension UserError {
  fileprivate static let nothingCorrected = UserError(
    Text(
      de: "Daraus wird nicht klar, was anders sein soll.",
      en: "It does not become clear what is to be different."
    ),
    advice: Text(
      de: "Sagen Sie zum Beispiel „bis Freitag“ oder „titel …“; „ändern“ geht alles durch.",
      en: "Say “by Friday” or “title …”, for example; “change” goes through everything."
    )
  )
}
