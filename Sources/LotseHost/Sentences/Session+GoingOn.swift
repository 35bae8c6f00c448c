import LotseKit

// Lines that go on from those before: `nochmal`, `die erste`, `und für kleine Gemeinden?`, and
// what changes the record that was just spoken of.
extension Session {
  /// Deals with a line that goes on from the last turn; `nil` if it stands for itself.
  func goOn(from line: String) async throws -> Ending? {
    guard let next = await parts.router.continuation(of: line) else { return nil }
    guard let last = turns.last else {
      if case .addition = next { return nil }
      throw UserError.nothingBefore
    }
    switch next {
    case .again: return try await follow(repeating(last))
    case .choice(let place): return try await choose(place, from: last)
    case .addition(let rest): return try await add(rest, of: line, to: last)
    }
  }

  /// The last turn once more.
  private func repeating(_ last: Turn) throws -> Understanding {
    guard let command = registry.command(last.reference) else {
      throw UserError.noSuchPlugin(last.reference.plugin)
    }
    return Understanding(
      reference: last.reference,
      command: command,
      field: last.field,
      sentence: last.sentence ?? last.line,
      arguments: last.arguments,
      records: last.named
    )
  }

  /// Shows the record that was listed at a place, or takes up the offer there.
  private func choose(_ place: Int, from last: Turn) async throws -> Ending? {
    let index = place == 0 ? max(last.listed.count, 1) - 1 : place - 1
    if last.listed.indices.contains(index) {
      let record = last.listed[index]
      return try await show(record, of: last)
    }
    guard followUps.indices.contains(index) else { throw UserError.nothingListed }
    return await take(followUps[index])
  }

  private func show(_ record: SpokenOf, of last: Turn) async throws -> Ending? {
    let kind = registry.manifest(last.reference.plugin)?.records.first { $0.id == record.kind }
    guard let kind, let reference = kind.showCommand.flatMap(registry.reference),
      let command = registry.command(reference),
      let parameter = command.parameters.first(where: { $0.recordKind?.id == record.kind }),
      let stored = try await answerReader().store.record(kind: record.kind, number: record.number)
    else { return nil }
    var understanding = Understanding(
      reference: reference,
      command: command,
      field: last.field,
      sentence: sentence ?? ""
    )
    understanding.arguments[parameter.form.id] = .given(.record(stored.id))
    understanding.records[parameter.form.id] = try await named(record, kind)
    return try await follow(understanding)
  }

  /// Adds what a line says to the last question, or speaks its answer in another language.
  private func add(_ rest: String, of line: String, to last: Turn) async throws -> Ending? {
    guard rest.split(whereSeparator: \.isWhitespace).count <= Self.longestAddition,
      registry.command(last.reference)?.effect == .reads
    else { return nil }
    var understanding = try repeating(last)
    understanding.goesOn = .command(last.line)
    if let other = await languageAlone(in: rest, understanding) {
      return try await speak(other) { try await self.follow(understanding) }
    }
    let former = understanding.arguments
    try await fill(&understanding, from: rest)
    let reader = SentenceReader(sentence: rest, today: setting.now.day)
    for parameter in understanding.command.parameters where parameter.meanings.contains(.period) {
      let period = reader.arguments(for: understanding.command)[parameter.form.id]
      understanding.arguments[parameter.form.id] = period ?? former[parameter.form.id]
    }
    if understanding.arguments == former, line.trimmed.hasSuffix("?") {
      extend(&understanding, by: rest)
    }
    return understanding.arguments == former ? nil : try await follow(understanding)
  }

  /// Longer lines say something of their own.
  private static let longestAddition = 6

  /// Asks the whole sentence again with what was added: `… für kleine Gemeinden`.
  private func extend(_ understanding: inout Understanding, by rest: String) {
    let parameter = understanding.command.parameters.first { parameter in
      guard case .text = parameter.form.kind else { return false }
      return parameter.meanings.contains(.sentence)
        || parameter.meanings.isEmpty && parameter.style == .rest
    }
    guard let parameter,
      case .given(.text(let former))? = understanding.arguments[parameter.form.id]
    else { return }
    let beginning = former.reversed().drop { "?.! ".contains($0) }.reversed()
    understanding.arguments[parameter.form.id] = .given(.text(String(beginning) + " " + rest))
  }

  /// The language that is all a line says, if the command takes none itself.
  private func languageAlone(in rest: String, _ understanding: Understanding) async -> Language? {
    guard !understanding.wanted.contains(.language) else { return nil }
    let reading = await reading(rest, for: understanding, [.language, .item])
    guard reading.pointsBack else { return nil }
    return reading.told[.language].flatMap { Language(rawValue: $0.value) }
  }

  /// Speaks another language while something is done.
  private func speak(_ other: Language, _ body: () async throws -> Ending) async rethrows -> Ending
  {
    let usual = language
    language = other
    await frontEnd.speak(other)
    let ending = try await body()
    language = usual
    await frontEnd.speak(usual)
    return ending
  }
}

extension UserError {
  fileprivate static let nothingBefore = UserError(
    Text(
      de: "Davor war noch nichts, worauf sich das beziehen könnte.",
      en: "There was nothing before to which that could refer."
    ),
    advice: Text(de: "Bitte sagen Sie es ganz.", en: "Please say it in full.")
  )

  fileprivate static let nothingListed = UserError(
    Text(
      de: "Zuletzt wurde keine Liste gezeigt, aus der sich etwas wählen ließe.",
      en: "No list was shown last from which to choose."
    ),
    advice: Text(
      de: "Nennen Sie die Nummer oder den Titel.",
      en: "Name the number or the title."
    )
  )
}
