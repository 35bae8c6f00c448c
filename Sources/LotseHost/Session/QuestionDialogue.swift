import LotseKit

/// Puts one question to the user until there is an answer or another wish.
struct QuestionDialogue {
  /// What the user wants.
  enum Response: Sendable {
    case answer(Answer)
    case back
    case review
    case pause
    case cancel
    /// Another command, to be run before the question is asked again.
    case command(String)
    /// There are no more lines.
    case end
    /// The program is to end; with what was half typed.
    case terminated(draft: String)
    /// Nobody is there to correct a wrong answer.
    case refused(UserError)
  }

  let view: QuestionView
  let frontEnd: any FrontEnd
  let reader: AnswerReader
  let checker: AnswerChecker
  let plugin: String
  let completions: @Sendable (CompletionRequest) async -> [Completion]
  /// Whether a line of several words that is no answer is dealt with in the place of one.
  var takesOtherLines = false
  /// The command that a line surely asks for, as it could be typed; `nil` if it asks for none.
  var request: @Sendable (String) async -> String? = { _ in nil }

  private var question: PendingQuestion { view.question }
  private var form: QuestionForm { view.question.form }
  private var language: Language { view.language }

  /// Asks; the draft is what was half typed when the question was last open.
  func ask(draft: String) async -> Response {
    await frontEnd.show(view.document, as: .question)
    var draft = draft
    var wasInterrupted = false
    var offers: [AnswerValue] = []
    while true {
      switch await frontEnd.read(prompt(draft: draft)) {
      case .line(let line):
        wasInterrupted = false
        draft = ""
        if let response = await response(to: line, &offers) { return response }
      case .interrupted:
        // The first Control-C drops the line, a second one leaves the question.
        if wasInterrupted { return .pause }
        wasInterrupted = true
        draft = ""
        await remark(
          Text(
            de: "Zeile verworfen. Noch einmal Strg-C unterbricht; Ihre Antworten bleiben.",
            en: "Line dropped. Control-C once more stops here; your answers stay."
          )
        )
      case .end: return .end
      case .terminated(let draft): return .terminated(draft: draft)
      }
    }
  }

  private func prompt(draft: String) -> Prompt {
    var prompt = Prompt(
      .answer,
      label: view.label,
      initialText: draft,
      completions: completions
    )
    prompt.countdown = form.countdown.map { seconds in
      Countdown(
        seconds: seconds,
        stopped: view.words.words(.boolean(false), of: .boolean),
        hint: Text(de: "jede Taste beendet", en: "any key ends it").in(language)
      )
    }
    if case .text(let rule) = form.kind {
      prompt.isMultiline = rule.isMultiline
      prompt.prefersEditor = rule.prefersEditor
      prompt.editorText = editorText
    }
    return prompt
  }

  /// What an editor opens with: the answer that Enter alone would give.
  private var editorText: String {
    if case .given(.text(let text)) = question.initial { text } else { "" }
  }

  /// What a line means; `nil` if it is settled and the question stands.
  private func response(to line: String, _ offers: inout [AnswerValue]) async -> Response? {
    if line.utf8.count > UserError.longestLine { return await refuse(.lineTooLong) }
    let typed = line.trimmed
    if let number = Int(typed), offers.indices.contains(number - 1) {
      return await checked(offers[number - 1])
    }
    if let control = Control(line: typed) { return await response(to: control) }
    if typed.hasPrefix("/"), !form.namesFile(typed) { return .command(typed) }
    if typed.isEmpty { return await emptyLine() }
    if form.allowsUnsure, Self.unsureWords.contains(typed.folded) { return .answer(.unsure) }
    return await value(of: Self.unescaped(line), &offers)
  }

  private func response(to control: Control) async -> Response? {
    switch control {
    case .explain:
      await frontEnd.show(view.explanation, as: .remark)
      return nil
    case .back: return .back
    case .review: return .review
    case .pause: return .pause
    case .cancel: return .cancel
    case .skip:
      return form.isOptional
        ? .answer(.skipped) : await refuse(.questionIsRequired(form.allowsUnsure))
    case .unsure:
      return form.allowsUnsure ? .answer(.unsure) : await refuse(.unsureIsNoAnswer)
    case .edit: return await refuse(.noEditor)
    }
  }

  private func emptyLine() async -> Response? {
    if let initial = question.initial { return .answer(initial) }
    if form.isOptional { return .answer(.skipped) }
    return await refuse(.textTooShort(minimum: 1))
  }

  private func value(of text: String, _ offers: inout [AnswerValue]) async -> Response? {
    do {
      switch try await reader.reading(text, for: form) {
      case .value(let value): return await checked(value)
      case .several(let values, let error):
        guard frontEnd.isInteractive else { return .refused(error) }
        offers = values
        await frontEnd.show(view.offer(of: values, because: error), as: .question)
        return nil
      }
    } catch let error as UserError {
      if form.allowsUnsure, Self.saysUnsure(text) { return .answer(.unsure) }
      // What is no answer may be a control of which the slash was left out.
      if let control = Control(line: "/" + text.trimmed) { return await response(to: control) }
      guard text.trimmed.contains(where: \.isWhitespace) else { return await refuse(error) }
      if takesOtherLines { return .command(text) }
      return await refuse(await request(text).map(error.whereAsked) ?? error)
    } catch {
      return await refuse(.defect(of: plugin, error))
    }
  }

  private func checked(_ value: AnswerValue) async -> Response? {
    do {
      try await checker.check(value, against: form, of: plugin)
      return .answer(.given(value))
    } catch let error as UserError {
      return await refuse(error)
    } catch {
      return await refuse(.defect(of: plugin, error))
    }
  }

  /// Says what is wrong; the question stands, if somebody is there to answer it again.
  private func refuse(_ error: UserError) async -> Response? {
    guard frontEnd.isInteractive else { return .refused(error) }
    await frontEnd.show(error.document(in: language), as: .error)
    return nil
  }

  private func remark(_ text: Text) async {
    await frontEnd.show(Document(Prose(text.in(language), .faint)), as: .remark)
  }

  /// Whether a longer line says it, such as `das weiß ich leider nicht`.
  private static func saysUnsure(_ line: String) -> Bool {
    let line = line.folded
    return vagueWords.contains { line.contains($0) }
  }

  private static let vagueWords = [
    "weiss ich", "weiss nicht", "ahnung", "unklar", "t know", "not know", "no idea", "unsure",
  ]

  private static let unsureWords: Set<String> = Set(
    [
      "weiß nicht", "weiß ich nicht", "weiß ich noch nicht", "weiß noch nicht", "keine Ahnung",
      "don't know", "dont know", "don't know yet", "not sure", "no idea",
    ].map(\.folded)
  )

  /// A line that looks like a command, but was marked as an answer by a backslash or quotes.
  static func unescaped(_ line: String) -> String {
    let typed = line.trimmed
    if typed.hasPrefix("\\") { return String(typed.dropFirst()) }
    let inner = typed.dropFirst().dropLast()
    if typed.count > 2, typed.first == "\"", typed.last == "\"",
      let first = inner.first, "/?\\".contains(first)
    {
      return String(inner)
    }
    return line
  }
}
