import LotseKit

// Going over all answers, and changing one. What depends on it is found by running the body with
// the changed answer, and is said before anything is asked.
extension Session {
  /// Shows the answers, and lets the user change one after the other.
  func review(_ conversation: inout OpenConversation) async throws {
    while true {
      let forms = await forms(of: &conversation)
      let rows = reviewable(conversation, forms)
      if rows.isEmpty {
        await remark(Text(de: "Noch gibt es keine Antworten.", en: "There are no answers yet."))
        return
      }
      await frontEnd.show(try await table(of: rows), as: .remark)
      guard let number = await whichToChange(of: rows.count) else { return }
      try await change(rows[number - 1], in: &conversation)
      // With the changed answer nothing may be left to ask: listing again would then act.
      if acts(conversation) { return }
    }
  }

  /// An answer that stands, with its question.
  struct Reviewed {
    var index: Int
    var question: PendingQuestion
    var answer: Answer
  }

  /// The questions behind the answers that stand; those that stand again after a change are
  /// taken down.
  private func forms(of conversation: inout OpenConversation) async -> [PendingQuestion] {
    guard let replay = await rehearse(conversation, .ask) else { return [] }
    for event in await replay.events { conversation.note(event) }
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

  /// Answers with their questions, numbered.
  func table(of rows: [Reviewed]) async throws -> Document {
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
              "\(number + 1)", Prose(row.question.form.promptInPlace.in(language)),
              Prose(words.words(row.answer, to: row.question.form)),
            ]
          }
        )
      ),
    ]
  }

  /// The number of the answer to change; `nil` if none is.
  func whichToChange(of count: Int) async -> Int? {
    let label = Text(
      de: "Nummer zum Ändern, Enter geht weiter > ",
      en: "Number to change, Enter goes on > "
    )
    while case .line(let line) = await frontEnd.read(Prompt(.answer, label: label.in(language))) {
      if line.trimmed.isEmpty { return nil }
      if let number = Int(line.trimmed), (1...count).contains(number) { return number }
      _ = await fail(.noSuchNumber(upTo: count))
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
    let dialogue = dialogue(question, nil, plugin: conversation.head.plugin)
    guard case .answer(let answer) = await dialogue.ask(draft: ""), answer != row.answer else {
      await remark(Text(de: "Nichts geändert.", en: "Nothing changed."))
      return
    }
    let former = conversation.state.entries
    let open = Set(await questionsAnew(in: conversation).map(\.key))
    conversation.note(.changed(row.index, entry(answer, to: question)))
    let after = await questionsAnew(in: conversation).filter { !open.contains($0.key) }
    _ = await forms(of: &conversation)
    try await save(&conversation)
    let left = Set(conversation.state.entries.map(\.key))
    let gone = after.isEmpty ? former.filter { !left.contains($0.key) } : []
    await frontEnd.show(consequences(after, former: former, gone: gone), as: .remark)
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
    former: [JournalEntry],
    gone: [JournalEntry]
  ) -> Document {
    func list(_ heading: Text, _ prompts: [String]) -> Document {
      [.paragraph(Prose(heading.in(language))), .list(prompts.map { Prose($0) })]
    }
    let gone = gone.filter { !GroupMenu.steers($0.id) }
    if !gone.isEmpty {
      let heading = Text(
        de: "Geändert. Damit entfällt die Antwort auf:",
        en: "Changed. With that, this answer no longer counts:"
      )
      return list(heading, gone.map(\.prompt))
    }
    guard !anew.isEmpty else {
      let nothing = Text(
        de: "Geändert. Keine andere Antwort hängt davon ab.",
        en: "Changed. No other answer depends on it."
      )
      return Document(Prose(nothing.in(language)))
    }
    let wasAnswered = anew.contains { question in former.contains { $0.key == question.key } }
    let heading =
      wasAnswered
      ? Text(
        de: "Geändert. Davon hängt ab und wird noch einmal gefragt:",
        en: "Changed. This depends on it and is asked again:"
      )
      : Text(de: "Geändert. Als Nächstes wird gefragt:", en: "Changed. To be asked next:")
    return list(heading, anew.map { $0.form.promptInPlace.in(language) })
  }
}
