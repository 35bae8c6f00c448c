import LotseKit

// Plain words are routed to the command they mean. What only reads is run at once; before
// anything is written, the user sees what was understood.
extension Session {
  func understand(_ line: String) async throws -> Ending {
    if line.utf8.count > UserError.longestSentence { throw UserError.sentenceTooLong }
    sentence = line
    if let inquiry = try await inquiry(in: line) { return try await follow(inquiry) }
    if let ending = try await goOn(from: line) { return ending }
    let route = await parts.router.route(line, in: language)
    if let change = try await changeOfSpokenOf(line, route) { return try await follow(change) }
    switch route {
    case .certain(let candidate): return try await follow(candidate, line)
    case .unsure(let candidates):
      if let (candidate, choice) = try await chosenBefore(among: candidates, for: line) {
        return try await follow(candidate, line, choice: choice)
      }
      if let told = try await toldByRecords(among: candidates, line) {
        return try await follow(told)
      }
      return try await choose(among: candidates, for: line)
    case .none(let nearest):
      // What acts at once is not proposed to somebody who did not ask for it.
      let harmless = nearest.filter { registry.command($0.reference)?.effect != .acts }
      await parts.effects.remember(recent(nil, Reply(Document())))
      throw UserError.notUnderstood(
        harmless.map { "/" + registry.path($0.reference, in: language) }
      )
    }
  }

  /// The command that a line surely asks for, as it could be typed; `nil` if it asks for none.
  func request(in line: String) async -> String? {
    guard line.utf8.count <= UserError.longestSentence else { return nil }
    if let inquiry = try? await inquiry(in: line) { return words(of: inquiry).line }
    guard
      case .certain(let candidate) = await parts.router.route(line, in: language),
      let understanding = try? await understanding(
        of: line,
        as: candidate.reference,
        about: candidate.intent
      )
    else { return nil }
    return words(of: understanding).line
  }

  private func follow(
    _ candidate: Route.Candidate,
    _ line: String,
    isChosen: Bool = false,
    choice: Int? = nil
  ) async throws -> Ending {
    var understanding = try await understanding(
      of: line,
      as: candidate.reference,
      about: candidate.intent
    )
    if !isChosen, understanding.isNew, let creation = try await creation(understanding) {
      understanding = creation
    }
    understanding.choice = choice
    return try await follow(understanding, isChosen: isChosen)
  }

  /// Runs what was understood; what changes something, once the user has seen it.
  ///
  /// Where nobody can look, only what changes nothing is done: what a sentence means is a guess,
  /// however good.
  func follow(_ start: Understanding, isChosen: Bool = false) async throws -> Ending {
    var understanding = start
    if understanding.command.effect != .reads {
      guard frontEnd.isInteractive else { throw UserError.onlyUnderstood(words(of: start)) }
      guard try await isMeant(&understanding, isChosen: isChosen) else {
        understood = understanding
        await parts.effects.remember(recent(nil, Reply(Document())))
        await remark(Text(de: "Gut, nichts geschehen.", en: "Fine, nothing was done."))
        return .done
      }
    } else if frontEnd.isInteractive {
      await frontEnd.show(Document(words(of: understanding).call), as: .remark)
    }
    understood = understanding
    return await run(
      Invocation(
        understanding.reference,
        arguments: understanding.arguments,
        line: words(of: understanding).line
      )
    )
  }

  /// Whether the user means what was understood.
  private func isMeant(_ understanding: inout Understanding, isChosen: Bool) async throws -> Bool {
    if isChosen, understanding.isOnlyWords {
      await frontEnd.show(Document(words(of: understanding).call), as: .remark)
      return true
    }
    if !understanding.details.isEmpty { return try await confirm(&understanding) }
    let path = words(of: understanding).path
    let summary = understanding.command.summary
    return try await confirm(
      Text(
        de: "Ist /\(path) gemeint: \(summary.in(.german))?",
        en: "Do you mean /\(path): \(summary.in(.english))?"
      )
    )
  }

  func words(of understanding: Understanding) -> UnderstandingWords {
    UnderstandingWords(
      understanding: understanding,
      path: registry.path(understanding.reference, in: language),
      language: language,
      kinds: registry.manifest(understanding.reference.plugin)?.records ?? []
    )
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
    var dialogue = dialogue(
      PendingQuestion(form: form, key: form.id, former: nil, position: 0),
      nil,
      plugin: "lotse"
    )
    dialogue.takesOtherLines = true
    return try await settle(await dialogue.ask(draft: ""), among: candidates, for: line)
  }

  /// Does what was chosen, or what was said instead.
  private func settle(
    _ response: QuestionDialogue.Response,
    among candidates: [Route.Candidate],
    for line: String
  ) async throws -> Ending {
    var chosen: Route.Candidate?
    switch response {
    case .answer(.given(.choice(let value))):
      chosen = candidates.first { $0.reference.qualified == value }
    case .command(let other):
      guard case .choice(let place)? = await parts.router.continuation(of: other),
        candidates.indices.contains(place - 1)
      else { return await handle(other) }
      chosen = candidates[place - 1]
    case .terminated: return .leave
    default: break
    }
    guard let chosen else {
      await remark(Text(de: "Gut, nichts geschehen.", en: "Fine, nothing was done."))
      return .done
    }
    try await remember(chosen.reference, for: line)
    return try await follow(chosen, line, isChosen: true)
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
    while true {
      switch await dialogue(question, nil, plugin: "lotse").ask(draft: "") {
      case .answer(let answer): return answer.value
      case .refused(let error): throw error
      case .command(let line): if case .leave = await runAside(line) { return nil }
      default: return nil
      }
    }
  }
}

extension UserError {
  /// What a sentence would change is not done where nobody can see what was understood.
  fileprivate static func onlyUnderstood(_ words: UnderstandingWords) -> UserError {
    UserError(
      Text(
        de: "Was etwas ändert, tut Lotse ohne Rückfrage nur als Befehl; gemeint ist wohl:",
        en: "Without asking back, Lotse changes things only by a command; this is probably meant:"
      ).followed(by: Text(verbatim: words.line)),
      advice: Text(
        de: "Schicken Sie diesen Befehl, wenn er stimmt.",
        en: "Send this command if it is right."
      )
    )
  }
}

extension Text {
  /// This sentence and another one.
  func followed(by other: Text) -> Text {
    Text(
      de: self.in(.german) + " " + other.in(.german),
      en: self.in(.english) + " " + other.in(.english)
    )
  }
}
