import LotseKit

// Plain words are routed to the command they mean. What only reads is run at once; before
// anything is written, the user sees what was understood.
extension Session {
  func understand(_ line: String) async throws -> Ending {
    switch await parts.router.route(line, in: language) {
    case .certain(let candidate): return try await follow(candidate.reference, line)
    case .unsure(let candidates): return try await choose(among: candidates, for: line)
    case .none(let nearest):
      throw UserError.notUnderstood(nearest.map { "/" + registry.path($0.reference, in: language) })
    }
  }

  private func follow(_ reference: CommandReference, _ line: String) async throws -> Ending {
    guard let command = registry.command(reference) else {
      throw UserError.noSuchPlugin(reference.plugin)
    }
    let path = "/" + registry.path(reference, in: language)
    var invocation = Invocation(reference, line: "\(path) \(line)")
    // Only what a plugin does by its name alone takes a whole sentence; others ask.
    if command.place == .main, let rest = command.parameters.first(where: \.takesSentence) {
      let value = try await answerReader().read(line, for: rest.form)
      invocation.arguments[rest.form.id] = .given(value)
    }
    let isShown = frontEnd.isInteractive
    if command.effect == .writes, isShown {
      let question = Text(
        de: "\(path): \(command.summary.in(.german))?",
        en: "\(path): \(command.summary.in(.english))?"
      )
      guard try await confirm(question) else {
        await remark(Text(de: "Gut, nichts geschehen.", en: "Fine, nothing was done."))
        return .done
      }
    } else if isShown {
      await frontEnd.show(Document(Prose("→ \(path)", .faint)), as: .remark)
    }
    return await run(invocation)
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
    let form = QuestionForm(
      "meaning",
      Text(de: "Was meinten Sie?", en: "What did you mean?"),
      .choice(ChoiceRule(choices))
    )
    guard case .choice(let value) = try await askAside(form),
      let reference = registry.reference(value)
    else { return .done }
    return try await follow(reference, line)
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
    switch await dialogue(question, title: "Lotse", total: nil, plugin: "lotse").ask(draft: "") {
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
  /// Whether a whole sentence can be its value.
  fileprivate var takesSentence: Bool {
    if style == .rest, case .text = form.kind { true } else { false }
  }
}
