import LotseKit

// What the user says to a question, and what becomes of it.
extension Session {
  /// Puts a question to the user, or answers it without one; `nil` if the body can be run again.
  func ask(
    _ question: PendingQuestion,
    in conversation: inout OpenConversation
  ) async throws -> Ending? {
    // Nobody looks at a pipe, while seconds pass or at what is read back.
    let isForEyes = question.form.countdown != nil || question.form.isReadBack
    guard asking == .person, frontEnd.isInteractive || !isForEyes else {
      return try await settle(question, in: &conversation)
    }
    let isFirst = !conversation.hasAsked
    conversation.hasAsked = true
    let progress = QuestionProgress(
      title(of: conversation),
      conversation,
      position: question.position,
      total: await total(of: conversation)
    )
    let dialogue = dialogue(question, progress, plugin: conversation.head.plugin)
    let draft = conversation.state.draft ?? ""
    let response = await dialogue.ask(draft: draft)
    switch response {
    case .answer(let answer):
      conversation.note(.answered(entry(answer, to: question)))
      try await save(&conversation)
      return nil
    case .back: return try await goBack(from: question, in: &conversation)
    case .review:
      try await review(&conversation)
      return nil
    case .pause: return try await leave(&conversation, isFirst: isFirst)
    case .cancel: return try await cancel(&conversation)
    case .command(let line): return try await digress(line, from: &conversation)
    case .end:
      if frontEnd.isInteractive { return try await leave(&conversation, isFirst: isFirst) }
      try await save(&conversation)
      let number = conversation.number ?? 0
      try await workspace.release(number)
      return await fail(.linesEnded(at: question.form.prompt, number: number))
    case .terminated(let draft):
      if !draft.isEmpty { conversation.note(.draft(draft)) }
      if !draft.isEmpty || !conversation.state.entries.isEmpty {
        try await pause(&conversation, silently: true)
      }
      return .leave
    case .refused(let error):
      try await pause(&conversation, silently: true)
      return await fail(error)
    }
  }

  /// Builds the dialogue for a question.
  func dialogue(
    _ question: PendingQuestion,
    _ progress: QuestionProgress?,
    plugin: String
  ) -> QuestionDialogue {
    let reader = answerReader()
    return QuestionDialogue(
      view: QuestionView(
        question: question,
        language: language,
        progress: progress,
        words: AnswerWords(language: language)
      ),
      frontEnd: frontEnd,
      reader: reader,
      checker: AnswerChecker(setting: reader.setting),
      plugin: plugin,
      completions: AnswerCompleter(
        form: question.form,
        language: language,
        store: reader.store,
        calendarFiles: reader.calendarFiles
      ).completions,
      request: { [self] in await request(in: $0) }
    )
  }

  /// The journal's line for an answer.
  func entry(_ answer: Answer, to question: PendingQuestion) -> JournalEntry {
    JournalEntry(
      key: question.key,
      fingerprint: question.form.fingerprint,
      prompt: question.form.prompt.in(language),
      answer: answer,
      moment: parts.clock.now
    )
  }

  /// What a conversation is called: its plugin and command.
  func title(of conversation: OpenConversation) -> String {
    registry.path(conversation.reference, in: language)
  }

  private func goBack(
    from question: PendingQuestion,
    in conversation: inout OpenConversation
  ) async throws -> Ending? {
    guard question.position > 0 else {
      _ = await fail(.isFirstQuestion)
      return nil
    }
    conversation.note(.keptFirst(question.position - 1))
    try await save(&conversation)
    return nil
  }

  /// Runs another command, after which the same question is asked again.
  private func digress(
    _ line: String,
    from conversation: inout OpenConversation
  ) async throws -> Ending? {
    try await save(&conversation)
    let ending = await runAside(line)
    guard case .leave = ending else {
      return frontEnd.isInteractive ? nil : (ending.isFailure ? ending : nil)
    }
    try await pause(&conversation)
    return .leave
  }

  /// Runs another command while a question stays open.
  func runAside(_ line: String) async -> Ending {
    let asked = sentence
    digressions += 1
    defer {
      digressions -= 1
      sentence = asked
    }
    return await handle(line)
  }

  private func leave(
    _ conversation: inout OpenConversation,
    isFirst: Bool
  ) async throws -> Ending {
    if isFirst, conversation.state.entries.isEmpty, conversation.number == nil {
      await remark(Text(de: "Gut, nichts geschehen.", en: "Fine, nothing was done."))
    } else {
      try await pause(&conversation)
    }
    return .done
  }

  private func cancel(_ conversation: inout OpenConversation) async throws -> Ending? {
    let count = conversation.state.entries.count
    if count > 0 {
      let question = Text(
        de: "\(count) \(count == 1 ? "Antwort" : "Antworten") verwerfen?",
        en: "Drop \(count) \(count == 1 ? "answer" : "answers")?"
      )
      guard try await confirm(question, initially: false) else { return nil }
    }
    if let number = conversation.number { try await workspace.close(number, as: .cancelled) }
    await remark(Text(de: "Verworfen.", en: "Dropped."))
    return .done
  }
}

extension Session.Ending {
  var isFailure: Bool { if case .failed = self { true } else { false } }
}
