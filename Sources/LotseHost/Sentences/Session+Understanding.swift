import LotseKit

// Filling a command's parameters with what a sentence tells.
extension Session {
  /// What a sentence means as a call of a command.
  ///
  /// - Throws: A ``UserError`` if the command is not there.
  func understanding(
    of line: String,
    as reference: CommandReference,
    about field: String
  ) async throws -> Understanding {
    guard let command = registry.command(reference) else {
      throw UserError.noSuchPlugin(reference.plugin)
    }
    var understanding = Understanding(
      reference: reference,
      command: command,
      field: field,
      sentence: line
    )
    let reader = SentenceReader(sentence: line, today: setting.now.day)
    understanding.arguments = reader.arguments(for: command)
    try await fill(&understanding, from: line)
    return understanding
  }

  /// Takes what a line tells into the arguments; what it says anew replaces what was there.
  func fill(_ understanding: inout Understanding, from line: String) async throws {
    let reading = await reading(line, for: understanding, understanding.wanted)
    for parameter in understanding.command.parameters {
      for meaning in parameter.meanings where meaning != .item {
        guard let told = reading.told[meaning],
          let value = await value(told.value, for: parameter, of: understanding.reference)
        else { continue }
        understanding.arguments[parameter.form.id] = .given(value)
        understanding.words[parameter.form.id] = told.words
        break
      }
    }
    try await fillKnownNames(&understanding, from: line, reading)
    understanding.isNew = reading.isNew
    try await fillItem(&understanding, reading)
  }

  /// What a line tells, of what is wanted.
  func reading(
    _ line: String,
    for understanding: Understanding,
    _ wanted: Set<Meaning>
  ) async -> SentenceReading {
    let time = await answerReader().timeReader(.future)
    return await parts.router.reading(line, about: understanding.field, wanting: wanted, time)
  }

  /// A value as the parameter's question reads it; `nil` if it is none, so that it is asked for.
  private func value(
    _ typed: String,
    for parameter: Parameter,
    of reference: CommandReference
  ) async -> AnswerValue? {
    let isMe = typed == "me" && parameter.meanings.contains(.owner)
    let typed = isMe ? Text(de: "ich", en: "me").in(language) : typed
    let checker = AnswerChecker(setting: setting)
    guard let value = try? await answerReader().read(typed, for: parameter.form),
      (try? await checker.check(value, against: parameter.form, of: reference.plugin)) != nil
    else { return nil }
    return value
  }

  /// Finds the record that a line means: by its number, by words of its title, or since it was
  /// spoken of just before.
  private func fillItem(
    _ understanding: inout Understanding,
    _ reading: SentenceReading
  ) async throws {
    guard let parameter = understanding.command.parameters.first(where: \.isItem),
      let kind = parameter.recordKind
        ?? registry.manifest(understanding.reference.plugin)?
        .records.first
    else { return }
    let told = reading.told[.item]
    var record = told == nil ? nil : try await self.record(told?.value ?? "", kind)
    let pointsBack = record == nil && reading.pointsBack
    if pointsBack { record = try await spokenOf(kind.id) }
    if let found = record { record = try await named(found, kind) }
    if pointsBack, let record { understanding.goesOn = .record(record) }
    let id = parameter.form.id
    understanding.words[id] = told?.words
    if let record {
      understanding.records[id] = record
      understanding.arguments[id] = try await answer(record, to: parameter)
    } else if let told, parameter.recordKind == nil {
      understanding.arguments[id] = .given(.text(told.value))
    }
  }

  /// The record with what it is called.
  func named(_ record: SpokenOf, _ kind: RecordKind) async throws -> SpokenOf {
    let store = answerReader().store
    var named = record
    if let stored = try await store.record(kind: kind.id, number: record.number) {
      named.noun = try await store.noun(of: stored.id, kind)
    }
    return named
  }

  private func answer(_ record: SpokenOf, to parameter: Parameter) async throws -> Answer? {
    guard parameter.recordKind != nil else { return .given(.text(String(record.number))) }
    let store = answerReader().store
    return try await store.record(kind: record.kind, number: record.number)
      .map { .given(.record($0.id)) }
  }

  /// The record of a number, or the only one with some words in its title.
  private func record(_ words: String, _ kind: RecordKind) async throws -> SpokenOf? {
    if let number = Int(words) {
      let found = try await answerReader().store.record(kind: kind.id, number: number)
      return found?.spokenOf
    }
    let wanted = words.folded
    let found = try await newest(kind).filter { $0.content.title.folded.contains(wanted) }
    let only = found.count == 1 ? found.first : found.first { $0.content.title.folded == wanted }
    return only?.spokenOf
  }
}

extension Parameter {
  /// Whether it takes a record that the sentence means.
  var isItem: Bool { meanings.contains(.item) }

  /// The kind of record that its question takes; `nil` if it takes words.
  var recordKind: RecordKind? {
    if case .record(let kind) = form.kind { kind } else { nil }
  }
}
