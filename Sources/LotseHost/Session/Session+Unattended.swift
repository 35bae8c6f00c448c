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
      let declared = registry.command(conversation.reference)?.parameters ?? []
      let answers = forms.map { form in
        MissingAnswer(form: form, parameter: declared.first { $0.form.id == form.id })
      }
      return await fail(.missingAnswers(answers, path: path))
    }
    return nil
  }

  /// The supplied answer to a question, read by the question's own rules.
  func supply(for conversation: OpenConversation)
    -> @Sendable (QuestionForm) async throws -> Answer?
  {
    let supplied = supplied
    if supplied.isEmpty { return { _ in nil } }
    let names = names(in: conversation)
    let reader = SuppliedAnswerReader(
      reader: answerReader(),
      checker: AnswerChecker(setting: setting),
      plugin: conversation.head.plugin
    )
    return { form in
      let keys = [form.id] + names[form.id, default: []]
      if let answer = keys.lazy.compactMap({ supplied[$0] }).first {
        return try await reader.read(answer, for: form)
      }
      return form.asksForOrder ? form.initial.map(Answer.given) : nil
    }
  }

  /// What the parameters are called on the command line, by question id: an answers file may say
  /// that as well.
  private func names(in conversation: OpenConversation) -> [String: [String]] {
    let parameters = registry.command(conversation.reference)?.parameters ?? []
    let ids = Set(parameters.map(\.form.id))
    let names = parameters.map { ($0.form.id, $0.names.all.filter { !ids.contains($0) }) }
    return Dictionary(names) { first, _ in first }
  }

  /// What was supplied but never asked for.
  ///
  /// Most likely it is a typing error, by which an answer would be lost unnoticed. A command that
  /// acts has acted by now; there, it is not looked for.
  func unknownAnswers(in conversation: OpenConversation) -> UserError? {
    let names = names(in: conversation)
    let known = conversation.met.union(names.keys).union(names.values.joined())
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
