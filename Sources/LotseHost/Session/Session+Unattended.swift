import LotseKit

// Where no person is asked: answers come from a file, from defaults, or are named as missing.
extension Session {
  /// Takes what Enter alone would give; lists everything that is missing where that is nothing.
  func settle(
    _ question: PendingQuestion,
    in conversation: inout OpenConversation
  ) async throws -> Ending? {
    if let initial = question.initial {
      conversation.note(.answered(entry(initial, to: question)))
    } else if question.form.isOptional {
      conversation.note(.answered(entry(.skipped, to: question)))
    } else {
      let missing = await lookAhead(in: conversation).filter(\.mustBeAnswered).map(\.form)
      let path = registry.path(conversation.reference, in: language)
      let forms = missing.isEmpty ? [question.form] : missing
      let declared = registry.command(conversation.reference)?.parameters.map(\.form.id) ?? []
      let isGivable = forms.contains { declared.contains($0.id) }
      return await fail(.missingAnswers(forms, path: path, isGivable: isGivable))
    }
    return nil
  }

  /// The supplied answer to a question, read by the question's own rules.
  func supply(for conversation: OpenConversation)
    -> @Sendable (QuestionForm) async throws -> Answer?
  {
    let supplied = supplied
    if supplied.isEmpty { return { _ in nil } }
    let reader = SuppliedAnswerReader(
      reader: answerReader(),
      checker: AnswerChecker(setting: setting),
      plugin: conversation.head.plugin
    )
    return { form in
      if let answer = supplied[form.id] { return try await reader.read(answer, for: form) }
      return form.asksForOrder ? form.initial.map(Answer.given) : nil
    }
  }

  /// What was supplied but never asked for.
  ///
  /// Most likely it is a typing error, by which an answer would be lost unnoticed. A command that
  /// acts has acted by now; there, it is not looked for.
  func unknownAnswers(in conversation: OpenConversation) -> UserError? {
    let declared = registry.command(conversation.reference)?.parameters.map(\.form.id) ?? []
    let known = conversation.met.union(declared)
    let unknown = supplied.keys.filter { !known.contains($0) }.sorted()
    guard !unknown.isEmpty, !acts(conversation) else { return nil }
    let nearest = unknown.flatMap {
      NearestName.names(near: $0, among: known.sorted(), limit: 1)
    }
    return .unknownAnswers(unknown, nearest: nearest)
  }

  /// The questions that would follow if the open ones were answered somehow; none if a body that
  /// is run to find out would do something.
  func lookAhead(in conversation: OpenConversation) async -> [PendingQuestion] {
    guard !acts(conversation), let replay = await rehearse(conversation, .guess) else { return [] }
    return Array(await replay.asked.dropFirst(conversation.state.entries.count))
  }

  /// Runs the body only to see what it asks: nothing is shown or written.
  func rehearse(_ conversation: OpenConversation, _ mode: Replay.Mode) async -> Replay? {
    guard let plugin = registry.plugin(conversation.head.plugin),
      let work = try? await workspace.begin(StepLabel(command: "", moment: parts.clock.now))
    else { return nil }
    let replay = Replay(
      conversation.head,
      state: conversation.state,
      store: Untouched(store: work),
      almanac: parts.almanac,
      mode: mode,
      alreadyShown: .max
    )
    _ = await replay.run(plugin)
    await work.rollback()
    return replay
  }

  /// Whether the command does more than read and write records.
  func acts(_ conversation: OpenConversation) -> Bool {
    registry.command(conversation.reference)?.effect == .acts
  }

  /// How many questions there will be, as far as can be told.
  func total(of conversation: OpenConversation) async -> Int? {
    let ahead = await lookAhead(in: conversation)
    return ahead.isEmpty ? nil : conversation.state.entries.count + ahead.count
  }
}

extension PendingQuestion {
  fileprivate var mustBeAnswered: Bool { initial == nil && !form.isOptional }
}
