import LotseKit

// A question after something that is kept here under the name it gives is answered by showing it;
// where nothing has that name, the line means what it would mean to anybody.
extension Session {
  /// The command that shows what a line asks after; `nil` if nothing of that name is kept.
  func inquiry(in line: String) async throws -> Understanding? {
    guard let inquiry = await parts.router.inquiry(in: line) else { return nil }
    for target in inquiry.targets {
      guard let reference = registry.reference(target.command),
        let command = registry.command(reference), command.effect == .reads,
        let parameter = command.parameters.first(where: { $0.form.id == target.parameter })
      else { continue }
      var understanding = Understanding(
        reference: reference,
        command: command,
        field: reference.plugin,
        sentence: line
      )
      let isKept = try await take(target.name, as: parameter, into: &understanding)
      if isKept { return understanding }
    }
    return nil
  }

  /// Takes a name as the argument that it is to be, if something is kept under it.
  private func take(
    _ name: String,
    as parameter: Parameter,
    into understanding: inout Understanding
  ) async throws -> Bool {
    let id = parameter.form.id
    guard let kind = registry.manifest(understanding.reference.plugin)?.records.first else {
      return false
    }
    switch parameter.form.kind {
    case .record:
      guard let record = try await onlyRecord(called: name, kind) else { return false }
      understanding.records[id] = try await named(record.spokenOf, kind)
      understanding.arguments[id] = .given(.record(record.id))
    case .text(let rule):
      let words: String? =
        if let facet = rule.completes {
          try await self.name(like: name, as: facet, of: kind)
        } else {
          try await records(called: name, kind).isEmpty ? nil : name
        }
      guard let words else { return false }
      understanding.arguments[id] = .given(.text(words))
    default: return false
    }
    understanding.words[id] = name
    return true
  }

  /// The known name that is meant, or what several have in common, if any record of a kind has it.
  private func name(
    like name: String,
    as facet: Facet,
    of kind: RecordKind
  ) async throws -> String? {
    let store = answerReader().store
    let known = try await KnownNames(store).names(like: name, as: facet)
    let query = RecordQuery([.any(known.map { .has(facet, .text($0)) })], limit: 1)
    guard !known.isEmpty, try await store.count(kind: kind.id, matching: query) > 0 else {
      return nil
    }
    let exact = known.first { SpokenName($0).isSame(as: SpokenName(name)) }
    return exact ?? (known.count == 1 ? known[0] : name)
  }

  /// The only record with some words in its title, or the one that is called just so.
  private func onlyRecord(
    called name: String,
    _ kind: RecordKind
  ) async throws -> Stored<RawRecord>? {
    let found = try await records(called: name, kind)
    if found.count == 1 { return found[0] }
    let exact = found.filter { SpokenName($0.content.title).isSame(as: SpokenName(name)) }
    return exact.count == 1 ? exact[0] : nil
  }

  /// The newest records with some words in their title.
  private func records(called name: String, _ kind: RecordKind) async throws
    -> [Stored<RawRecord>]
  {
    let wanted = SpokenName(name)
    return try await newest(kind).filter { SpokenName($0.content.title).has(wanted) }
  }

  /// The newest records of a kind, as many as are looked through for their titles.
  func newest(_ kind: RecordKind) async throws -> [Stored<RawRecord>] {
    try await answerReader().store.records(
      kind: kind.id,
      matching: RecordQuery(order: .newest, limit: 5_000)
    )
  }
}

extension Stored<RawRecord> {
  /// The record as what a line is about.
  var spokenOf: SpokenOf { SpokenOf(kind: content.kind, number: number, title: content.title) }
}
