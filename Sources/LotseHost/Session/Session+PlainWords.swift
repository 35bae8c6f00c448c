import LotseKit

// Plain words are routed to the command they mean. What only reads is run at once; before
// anything is written, the user sees what was understood.
extension Session {
  func understand(_ line: String) async throws -> Ending {
    sentence = line
    switch await parts.router.route(line, in: language) {
    case .certain(let candidate): return try await follow(candidate.reference, line)
    case .unsure(let candidates): return try await choose(among: candidates, for: line)
    case .none(let nearest):
      // What acts at once is not proposed to somebody who did not ask for it.
      let harmless = nearest.filter { registry.command($0.reference)?.effect != .acts }
      await parts.effects.remember(recent(nil, Reply(Document())))
      throw UserError.notUnderstood(
        harmless.map { "/" + registry.path($0.reference, in: language) }
      )
    }
  }

  private func follow(
    _ reference: CommandReference,
    _ line: String,
    isConfirmed: Bool = false
  ) async throws -> Ending {
    guard let command = registry.command(reference) else {
      throw UserError.noSuchPlugin(reference.plugin)
    }
    let path = "/" + registry.path(reference, in: language)
    var invocation = Invocation(reference, line: "\(path) \(line)")
    // Only what a plugin does by its name alone takes a whole sentence; others ask.
    if command.place == .main, let rest = command.parameters.first(where: \.takesSentence) {
      let value = try await answerReader().read(line, for: rest.form)
      invocation.arguments[rest.form.id] = .given(value)
    } else if command.effect == .reads || command.parameters.contains(where: \.wantsSentence) {
      let reader = SentenceReader(sentence: line, today: setting.now.day)
      invocation.arguments = reader.arguments(for: command)
    }
    let isShown = frontEnd.isInteractive
    if command.effect != .reads, isShown, !isConfirmed {
      let question = Text(
        de: "Ist \(path) gemeint: \(command.summary.in(.german))?",
        en: "Do you mean \(path): \(command.summary.in(.english))?"
      )
      guard try await confirm(question) else {
        await remark(Text(de: "Gut, nichts geschehen.", en: "Fine, nothing was done."))
        return .done
      }
    } else if isShown {
      let words = [path] + told(by: invocation, to: command)
      await frontEnd.show(
        Document(Prose("→ " + words.joined(separator: " "), .faint)),
        as: .remark
      )
    }
    return await run(invocation)
  }

  /// The arguments of a call as they would be typed.
  private func told(by invocation: Invocation, to command: Command) -> [String] {
    command.parameters.compactMap { parameter in
      switch invocation.arguments[parameter.form.id]?.value {
      case .text(let text): text
      case .boolean(true): "--" + parameter.names.shown(in: language)
      default: nil
      }
    }
  }

  private func choose(among candidates: [Route.Candidate], for line: String) async throws -> Ending
  {
    let paths = candidates.map { registry.path($0.reference, in: language) }
    guard frontEnd.isInteractive else { throw UserError.severalMeanings(paths) }
    var choices = candidates.map { candidate in
      let command = registry.command(candidate.reference)
      let path = "/" + registry.path(candidate.reference, in: language)
      return Choice(candidate.reference.qualified, Text(verbatim: path), help: command?.summary)
    }
    choices.append(Choice("", Text(de: "nichts davon", en: "none of these")))
    var form = QuestionForm(
      "meaning",
      Text(de: "Was meinten Sie?", en: "What did you mean?"),
      .choice(ChoiceRule(choices))
    )
    form.initial = .choice("")
    guard let answer = try await askAside(form) else { return .done }
    guard case .choice(let value) = answer, let reference = registry.reference(value) else {
      await remark(Text(de: "Gut, nichts geschehen.", en: "Fine, nothing was done."))
      return .done
    }
    return try await follow(reference, line, isConfirmed: true)
  }

  /// Asks yes or no, outside any conversation; Enter is yes.
  func confirm(_ question: Text, initially: Bool = true) async throws -> Bool {
    var form = QuestionForm("confirm", question, .boolean)
    form.initial = .boolean(initially)
    return try await askAside(form) == .boolean(true)
  }

  /// Asks something of the session itself; `nil` if the user leaves it unanswered.
  private func askAside(_ form: QuestionForm) async throws -> AnswerValue? {
    let question = PendingQuestion(form: form, key: form.id, former: nil, position: 0)
    switch await dialogue(question, nil, plugin: "lotse").ask(draft: "") {
    case .answer(let answer): return answer.value
    case .refused(let error): throw error
    case .command(let line):
      _ = await handle(line)
      return nil
    default: return nil
    }
  }
}

extension Parameter {
  /// Whether it was made for the whole sentence, in which its command finds what it needs.
  fileprivate var wantsSentence: Bool {
    if case .text(let rule) = form.kind { rule.takesSentence } else { false }
  }

  /// Whether a whole sentence can be its value.
  fileprivate var takesSentence: Bool {
    if style == .rest, case .text = form.kind { true } else { false }
  }
}
