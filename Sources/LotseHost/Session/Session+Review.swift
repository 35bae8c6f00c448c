import LotseKit

// Going over all answers, and changing one. What depends on it is found by running the body with
// the changed answer, and is said before anything is asked.
extension Session {
  /// Shows the answers, and lets the user change one after the other.
  func review(_ conversation: inout OpenConversation) async throws {
    while true {
      let forms = await forms(of: conversation)
      let rows = reviewable(conversation, forms)
      await frontEnd.show(try await table(of: rows, in: conversation), as: .remark)
      guard let number = await whichToChange(of: rows.count) else { return }
      try await change(rows[number - 1], in: &conversation)
    }
  }

  /// An answer that stands, with its question.
  struct Reviewed {
    var index: Int
    var question: PendingQuestion
    var answer: Answer
  }

  /// The questions behind the answers that stand.
  private func forms(of conversation: OpenConversation) async -> [PendingQuestion] {
    guard let plugin = registry.plugin(conversation.head.plugin),
      let work = try? await workspace.begin(StepLabel(command: "", moment: parts.clock.now))
    else { return [] }
    let replay = Replay(
      conversation.head,
      state: conversation.state,
      store: Untouched(store: work),
      alreadyShown: .max
    )
    _ = await replay.run(
      plugin,
      Request(command: conversation.head.command, arguments: conversation.head.arguments)
    )
    await work.rollback()
    return await replay.asked
  }

  /// All answers but those that only steer a group.
  private func reviewable(
    _ conversation: OpenConversation,
    _ questions: [PendingQuestion]
  ) -> [Reviewed] {
    zip(conversation.state.entries.indices, questions).compactMap { index, question in
      let entry = conversation.state.entries[index]
      guard entry.key == question.key, !GroupMenu.steers(question.form) else { return nil }
      return Reviewed(index: index, question: question, answer: entry.answer)
    }
  }

  private func table(
    of rows: [Reviewed],
    in conversation: OpenConversation
  ) async throws -> Document {
    var titles: [RecordID: String] = [:]
    for case .given(.record(let id)) in rows.map(\.answer) {
      titles[id] = try await answerReader().store.record(id)?.content.title
    }
    let words = AnswerWords(language: language, titles: titles)
    let columns = [
      Table.Column(Text(de: "Nr.", en: "No.").in(language), isNumeric: true),
      Table.Column(Text(de: "Frage", en: "Question").in(language)),
      Table.Column(Text(de: "Antwort", en: "Answer").in(language)),
    ]
    return [
      .heading(2, Prose(Text(de: "Ihre Antworten", en: "Your answers").in(language))),
      .table(
        Table(
          columns,
          rows.enumerated().map { number, row in
            [
              "\(number + 1)", Prose(row.question.form.prompt.in(language)),
              Prose(words.words(row.answer, to: row.question.form)),
            ]
          }
        )
      ),
    ]
  }

  private func whichToChange(of count: Int) async -> Int? {
    let label = Text(
      de: "Nummer zum Ändern, Enter geht weiter > ",
      en: "Number to change, Enter goes on > "
    )
    while case .line(let line) = await frontEnd.read(Prompt(.answer, label: label.in(language))) {
      if line.trimmed.isEmpty { return nil }
      if let number = Int(line.trimmed), (1...max(1, count)).contains(number), count > 0 {
        return number
      }
      _ = await fail(.noSuchChoice(count))
      if !frontEnd.isInteractive { return nil }
    }
    return nil
  }

  /// Asks one question again, says what depends on it, and takes the answer down.
  private func change(
    _ row: Reviewed,
    in conversation: inout OpenConversation
  ) async throws {
    var question = row.question
    question.former = row.answer
    question.position = row.index
    let dialogue = dialogue(
      question,
      title: title(of: conversation),
      total: conversation.state.entries.count,
      plugin: conversation.head.plugin
    )
    guard case .answer(let answer) = await dialogue.ask(draft: ""), answer != row.answer else {
      await remark(Text(de: "Nichts geändert.", en: "Nothing changed."))
      return
    }
    let before = Set(conversation.state.entries.map(\.key))
    conversation.note(.changed(row.index, entry(answer, to: question)))
    let after = await questionsAnew(in: conversation)
    try await save(&conversation)
    await frontEnd.show(consequences(after, before: before, in: conversation), as: .remark)
  }

  /// The questions that a change leaves without an answer.
  private func questionsAnew(in conversation: OpenConversation) async -> [PendingQuestion] {
    await lookAhead(in: conversation).filter { question in
      !GroupMenu.steers(question.form)
        && conversation.state.carriedAnswer(to: question.form, key: question.key) == nil
    }
  }

  private func consequences(
    _ anew: [PendingQuestion],
    before: Set<String>,
    in conversation: OpenConversation
  ) -> Document {
    let known = anew.filter { before.contains($0.key) }
    guard !anew.isEmpty else {
      return Document(
        Prose(
          Text(
            de: "Geändert. Keine andere Antwort hängt davon ab.",
            en: "Changed. No other answer depends on it."
          ).in(language)
        )
      )
    }
    let prompts = anew.map { Prose($0.form.prompt.in(language)) }
    let heading =
      known.isEmpty
      ? Text(de: "Geändert. Als Nächstes wird gefragt:", en: "Changed. To be asked next:")
      : Text(
        de: "Geändert. Davon hängt ab und wird noch einmal gefragt:",
        en: "Changed. This depends on it and is asked again:"
      )
    return [.paragraph(Prose(heading.in(language))), .list(prompts)]
  }
}
